/** The words of a normal form, in simplified and traditional Chinese and in English; the reader knows them as labels. */
import type { Polarity } from '../../article/types.ts'

export interface FormLabels {
  /** Over statements that fall under no dimension. */
  readonly general: string
  readonly useCases: string
  readonly verdict: string
  /** Over what found no place. */
  readonly rest: string
  readonly polarity: Readonly<Record<Polarity, string>>
  /** What a decision record says in place of a choice that the article does not make. */
  readonly undecided: string
  /** The same where it chooses by case, and what stands for a reason that it does not give. */
  readonly depends: string
  readonly unreasoned: string
  /** The question that a decision record answers. */
  question(names: string): string
  /** Between names. */
  readonly comma: string
  /** Behind the label of a list. */
  readonly colon: string
}

export type FormLanguage = 'zh' | 'zh-Hant' | 'en'

export const labels: Readonly<Record<FormLanguage, FormLabels>> = {
  zh: {
    general: '概述',
    useCases: '推荐场景',
    verdict: '结论',
    rest: '其余内容',
    undecided: '（文章没有作出选择，待定）',
    depends: '（视情况而定，见下文）',
    unreasoned: '（文章没有给出理由）',
    question: (names) => `在${names}之间怎么选？`,
    comma: '、',
    polarity: { pro: '优点', con: '缺点', neutral: '中性' },
    colon: '：'
  },
  'zh-Hant': {
    general: '概述',
    useCases: '推薦場景',
    verdict: '結論',
    rest: '其餘內容',
    undecided: '（文章沒有作出選擇，待定）',
    depends: '（視情況而定，見下文）',
    unreasoned: '（文章沒有給出理由）',
    question: (names) => `在${names}之間怎麼選？`,
    comma: '、',
    polarity: { pro: '優點', con: '缺點', neutral: '中性' },
    colon: '：'
  },
  en: {
    general: 'Overview',
    useCases: 'Recommended for',
    verdict: 'Verdict',
    rest: 'Not placed',
    undecided: '(none yet: the article does not choose)',
    depends: '(depends on the case, see below)',
    unreasoned: '(the article gives no reason)',
    question: (names) => `Which of them: ${names}?`,
    comma: ', ',
    polarity: { pro: 'pros', con: 'cons', neutral: 'neutral' },
    colon: ':'
  }
}
