import type { Language } from '../../article/types.ts'

interface Labels {
  readonly fault: string
  readonly cut: (n: number) => string
  readonly more: (n: number) => string
  readonly place: string
  readonly severity: string
  readonly message: string
  readonly rule: string
  readonly rest: (n: number) => string
}

/** The words of annotations and of the job summary. */
export const labels: Readonly<Record<Language, Labels>> = {
  zh: {
    fault: 'evenhand 内部出错',
    cut: (n) => `GitHub 每一级只显示 10 条标注，另外 ${n} 条见本步骤的日志`,
    more: (n) => `evenhand：另外 ${n} 条`,
    place: '位置',
    severity: '级别',
    message: '问题',
    rule: '规则',
    rest: (n) => `还有 ${n} 条放不下，见本步骤的日志`
  },
  en: {
    fault: 'evenhand: internal fault',
    cut: (n) => `GitHub shows 10 annotations of a kind; ${n} more ${n === 1 ? 'is' : 'are'} in the log of this step`,
    more: (n) => `evenhand: ${n} more`,
    place: 'place',
    severity: 'severity',
    message: 'finding',
    rule: 'rule',
    rest: (n) => `${n} more did not fit, see the log of this step`
  }
}
