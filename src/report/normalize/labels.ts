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
    polarity: { pro: '优点', con: '缺点', neutral: '中性' },
    colon: '：'
  },
  'zh-Hant': {
    general: '概述',
    useCases: '推薦場景',
    verdict: '結論',
    rest: '其餘內容',
    polarity: { pro: '優點', con: '缺點', neutral: '中性' },
    colon: '：'
  },
  en: {
    general: 'Overview',
    useCases: 'Recommended for',
    verdict: 'Verdict',
    rest: 'Not placed',
    polarity: { pro: 'pros', con: 'cons', neutral: 'neutral' },
    colon: ':'
  }
}
