import type { Language } from '../article/types.ts'
import type { FileResult } from '../lint/types.ts'

interface Words {
  /** Why a file without findings was not checked. */
  readonly notChecked: Readonly<Record<Exclude<FileResult['kind'], 'comparison'>, string>>
}

/** Words that formats for machines carry for the people behind them. */
export const outputWords: Readonly<Record<Language, Words>> = {
  zh: {
    notChecked: { 'not-comparison': '不是对比文章，未检查', 'single-subject': '只写了一个对象，未检查', unreadable: '无法读取' }
  },
  en: {
    notChecked: {
      'not-comparison': 'not a comparison, not checked',
      'single-subject': 'about a single subject, not checked',
      unreadable: 'unreadable'
    }
  }
}
