/** What the reading steps that cues name mean, for people. A step without an entry is shown by its name alone. */
import type { Language } from '../../article/types.ts'

type Gloss = Readonly<Record<Language, string>>

export const glosses: Readonly<Record<string, Gloss>> = {
  heading: { zh: '标题', en: 'a heading' },
  label: { zh: '标签', en: 'a label' },
  question: { zh: '标题提出的问题', en: 'a question it answers' },
  answer: { zh: '对所提问题的回答', en: 'the answer to a question' },
  topic: { zh: '句子的话题', en: 'the topic of the sentence' },
  'aspect-phrase': { zh: '“在……方面”之类的话', en: 'a phrase such as “in terms of …”' },
  'decision-driver': { zh: '列出的决策驱动因素', en: 'a listed decision driver' },
  'table-row': { zh: '表格的行首', en: 'the head of a table row' },
  'table-column': { zh: '表格的列首', en: 'the head of a table column' },
  'table-header': { zh: '表格的表头', en: 'the header of a table' },
  'table-rows': { zh: '表格的各行', en: 'the rows of a table' },
  'column-head': { zh: '所在列的列首', en: 'the head of its column' },
  'row-head': { zh: '所在行的行首', en: 'the head of its row' },
  comparison: { zh: '一方与另一方相比', en: 'one is measured against the other' },
  lexicon: { zh: '表示好坏的词', en: 'a word for good or bad' },
  'named-feature': { zh: '格子里列出的功能', en: 'the cell names a feature that it has' },
  'no-polarity-word': { zh: '没有表示好坏的词', en: 'no word for good or bad' },
  recommendation: { zh: '针对某种情况的建议', en: 'advice for a case' },
  stars: { zh: '星级', en: 'a rating in stars' },
  symbol: { zh: '符号', en: 'a symbol' },
  'symbol-of-defect': { zh: '表示缺陷的符号', en: 'a symbol for a defect' },
  'winner-mark': { zh: '标出胜者的记号', en: 'a mark on the winner' },
  'use-case-label': { zh: '写明适用场景的标签', en: 'a label for use cases' },
  'considered-options': { zh: '列出的备选方案', en: 'the considered options' },
  declared: { zh: '文首或配置里的声明', en: 'declared in the front matter or the configuration' },
  'heading-pattern': { zh: '几个标题的共同句式', en: 'a pattern that headings share' },
  'recurring-labels': { zh: '反复出现的标签', en: 'labels that recur' },
  'title-list': { zh: '标题里的并列', en: 'listed in the title' },
  'title-versus': { zh: '标题里的对比', en: 'set against each other in the title' },
  'heading-versus': { zh: '小标题里的对比', en: 'set against each other in a heading' },
  'pro-con-sections': { zh: '各有优缺点的几节', en: 'sections of pros and cons' },
  'parallel-sections': { zh: '写法并行的几节', en: 'sections that run in parallel' },
  'sibling-headings': { zh: '并列的小标题', en: 'headings side by side' },
  contrast: { zh: '对照的句子', en: 'a sentence that contrasts them' },
  introduction: { zh: '引言', en: 'the introduction' },
  statement: { zh: '陈述本身构成评价', en: 'the statement itself judges' },
  'lead-ins': { zh: '段首的粗体', en: 'bold lead-ins' }
}
