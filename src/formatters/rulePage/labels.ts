import type { Language } from '../../article/types.ts'
import type { RuleCategory } from '../../rule.ts'

/** The words of `evenhand explain RULE` around those of the page. */
interface PageLabels {
  /** The sections that every page has, by the heading it writes. */
  readonly sections: Readonly<Record<string, string>>
  readonly category: Readonly<Record<RuleCategory, string>>
  readonly everywhere: string
  readonly comparisons: string
  readonly ok: string
  readonly notOk: string
  readonly output: string
  readonly off: string
  readonly rules: string
  readonly noPage: string
  severity(severity: string): string
  usually(severity: string, usual: string): string
  default(value: string): string
}

const en: PageLabels = {
  sections: {},
  category: { balance: 'balance', consistency: 'consistency', evidence: 'evidence', language: 'language', structure: 'structure' },
  everywhere: 'runs on every document',
  comparisons: 'runs on comparisons',
  ok: 'Fine',
  notOk: 'Reported',
  output: 'Output',
  off: 'off',
  rules: 'Rules',
  noPage: 'This rule comes without a page.',
  severity: (severity) => `severity ${severity}`,
  usually: (severity, usual) => `severity ${severity} as configured (by default ${usual})`,
  default: (value) => ` (default ${value})`
}

const zh: PageLabels = {
  sections: { 'What it checks': '查什么', Why: '为什么', Examples: '示例', Options: '选项', 'Known limits': '已知的局限' },
  category: { balance: '均衡', consistency: '前后一致', evidence: '依据', language: '语言', structure: '结构' },
  everywhere: '检查所有文档',
  comparisons: '检查对比文章',
  ok: '没有问题',
  notOk: '会报出',
  output: '输出',
  off: '关闭',
  rules: '规则',
  noPage: '这条规则没有附带说明。',
  severity: (severity) => `级别：${severity}`,
  usually: (severity, usual) => `级别：${severity}（按配置；默认 ${usual}）`,
  default: (value) => `（默认 ${value}）`
}

export const pageLabels: Readonly<Record<Language, PageLabels>> = { zh, en }
