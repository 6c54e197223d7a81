import type { Language } from '../../article/types.ts'
import type { LineReport, Reason } from './types.ts'

/** The words of `evenhand explain FILE:LINE` that reports do not have already. */
export interface LineLabels {
  readonly block: Readonly<Record<LineReport['block'], string>>
  readonly quoted: string
  readonly under: string
  readonly line: string
  readonly mentions: string
  readonly statements: string
  readonly cells: string
  readonly elsewhere: string
  readonly title: string
  readonly verdict: string
  readonly noDimension: string
  readonly polarity: Readonly<Record<LineReport['statements'][number]['polarity'], string>>
  readonly reason: Readonly<Record<Reason, string>>
  subject(name: string): string
  dimension(name: string): string
  group(names: string): string
  decides(terms: string, count: number, lines: string): string
  decidesThis(terms: string): string
  /** A word list of the lexicon, by its id. */
  list(id: string): string
  meaning(cue: string, gloss: string): string
  nothing(reason: string): string
  said(pros: number, cons: number, neutral: number): string
}

const en: LineLabels = {
  block: {
    heading: 'heading',
    paragraph: 'paragraph',
    item: 'list item',
    cell: 'table row',
    term: 'term of a definition list',
    description: 'definition',
    blank: 'blank',
    'front-matter': 'front matter',
    code: 'code',
    markup: 'mark-up'
  },
  quoted: 'quotation',
  under: 'Stands under',
  line: 'This line',
  mentions: 'Names',
  statements: 'Statements',
  cells: 'Cells of the matrix',
  elsewhere: 'Findings elsewhere that point here',
  title: 'is the title',
  verdict: 'is where the article chooses',
  noDimension: 'no dimension',
  polarity: { pro: 'pro', con: 'con', neutral: 'neutral' },
  reason: {
    blank: 'the line is blank',
    'front-matter': 'front matter is read for declarations only',
    code: 'code counts as evidence and is not read as text',
    markup: 'the line has no text of its own: a comment, raw HTML, a rule, a definition, or mark-up of a table',
    'skipped-region': 'it stands in a region that is not read (`evenhand skip`)',
    boilerplate: 'it was taken for boilerplate of a web page and left out',
    quotation: 'quotations are the words of others, and no statement or claim of the author',
    question: 'questions state and claim nothing',
    heading: 'the heading names no subject and no dimension',
    'not-comparison': 'the file is not a comparison, and the line holds no words that make a claim',
    'single-subject': 'the article is about a single subject, and the line holds no words that make a claim',
    'no-cue': 'no statement about a subject, and no words that make a claim, were recognised'
  },
  subject: (name) => `names the subject ${name}`,
  dimension: (name) => `opens the dimension ${name}`,
  group: (names) => `groups the dimensions ${names}`,
  decides: (terms, count, lines) => `${terms} decides how ${count === 1 ? '1 statement is' : `${count} statements are`} read, ${lines}`,
  decidesThis: (terms) => `${terms} decides how this line is read`,
  list: (id) => `word list ${id}`,
  meaning: (cue, gloss) => `${cue} (${gloss})`,
  nothing: (reason) => `No statement or claim was read here: ${reason}.`,
  said: (pros, cons, neutral) => `${pros} ${pros === 1 ? 'pro' : 'pros'}, ${cons} ${cons === 1 ? 'con' : 'cons'}, ${neutral} neutral`
}

const zh: LineLabels = {
  block: {
    heading: '标题',
    paragraph: '段落',
    item: '列表项',
    cell: '表格行',
    term: '定义列表的词条',
    description: '定义列表的释义',
    blank: '空行',
    'front-matter': '文首声明',
    code: '代码',
    markup: '标记'
  },
  quoted: '引用',
  under: '所在位置',
  line: '这一行',
  mentions: '提到的对象',
  statements: '陈述',
  cells: '归入的格子',
  elsewhere: '指向这里的其他结果',
  title: '是文章标题',
  verdict: '是作出选择的地方',
  noDimension: '无维度',
  polarity: { pro: '优点', con: '缺点', neutral: '中性' },
  reason: {
    blank: '这是空行',
    'front-matter': '文首的元数据只读其中的声明',
    code: '代码算依据，不当正文读',
    markup: '这一行没有正文：注释、HTML、分隔线、链接定义，或表格的标记',
    'skipped-region': '在标明不读的区域里（`evenhand skip`）',
    boilerplate: '看作网页上的附带文字，已略去',
    quotation: '引用的是别人的话，不算作者的陈述或断言',
    question: '问句不陈述、不断言',
    heading: '这个标题没有点出对象，也不是维度',
    'not-comparison': '文件不是对比文章，这一行也没有构成断言的词',
    'single-subject': '文章只谈一个对象，这一行也没有构成断言的词',
    'no-cue': '没有认出关于某个对象的陈述，也没有构成断言的词'
  },
  subject: (name) => `点出对象${name}`,
  dimension: (name) => `引出维度${name}`,
  group: (names) => `下辖维度${names}`,
  decides: (terms, count, lines) => `${terms}决定了 ${count} 条陈述的读法，${lines}`,
  decidesThis: (terms) => `${terms}决定了这一行的读法`,
  list: (id) => `词表 ${id}`,
  meaning: (cue, gloss) => `${cue}（${gloss}）`,
  nothing: (reason) => `这里没有读出陈述或断言：${reason}。`,
  said: (pros, cons, neutral) => `${pros} 个优点、${cons} 个缺点、${neutral} 条中性`
}

export const lineLabels: Readonly<Record<Language, LineLabels>> = { zh, en }
