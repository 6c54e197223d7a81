/** The words of a diff; those it shares with the report are in `../labels.ts`. */
import type { Language } from '../../article/types.ts'
import type { ArticleDiff } from './types.ts'

type Figure = ArticleDiff['balance'][number]['figure']

export interface DiffLabels {
  readonly title: string
  readonly none: string
  readonly noCoverage: string
  readonly figure: Readonly<Record<Figure, string>>
  readonly outside: string
  readonly unsupportedClaims: string
  readonly supportedClaims: string
  readonly lostClaims: string
  readonly goneClaims: string
  readonly newClaims: string
  readonly freshFindings: string
  readonly resolvedFindings: string
  readonly unreadable: string
  /** A remark behind a heading. */
  aside(text: string): string
  since(revision: string): string
  status(status: ArticleDiff['status'], oldFile: string): string
  becomes(from: string, to: string): string
  named(what: 'subjects' | 'dimensions', how: 'added' | 'removed' | 'renamed', names: string): string
  statements(gained: number, lost: number, turned: number): string
  section(title: string, count: number): string
  more(count: number): string
  others(unchanged: number, passedOver: number): string
  before(line: number): string
  cut(files: number): string
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

const en: DiffLabels = {
  title: 'What changed in the comparison',
  none: 'No change in coverage, claims or findings.',
  noCoverage: 'No change in coverage.',
  figure: {
    overall: 'balance',
    coverage: 'coverage',
    polarity: 'polarity',
    weight: 'weight',
    hedging: 'hedging',
    evidence: 'evidence',
    supported: 'claims supported'
  },
  outside: 'general',
  unsupportedClaims: 'New claims without support',
  supportedClaims: 'Now supported',
  lostClaims: 'No longer supported',
  goneClaims: 'Claims gone',
  newClaims: 'Other new claims',
  freshFindings: 'New findings',
  resolvedFindings: 'Resolved',
  unreadable: 'Could not be read',
  aside: (text) => ` (${text})`,
  since: (revision) => `compared with \`${revision}\``,
  status: (status, oldFile) =>
    ({ added: 'new file', deleted: 'file deleted', renamed: `was \`${oldFile}\``, modified: `compared with \`${oldFile}\`` })[status],
  becomes: (from, to) => `${from} → ${to}`,
  named: (what, how, names) => {
    const noun = what === 'subjects' ? 'subjects' : 'dimensions'
    return how === 'renamed' ? `${noun} renamed: ${names}` : how === 'added' ? `${noun} added: ${names}` : `${noun} gone: ${names}`
  },
  statements: (gained, lost, turned) =>
    `Statements: ${[gained > 0 && `${gained} more`, lost > 0 && `${lost} gone`, turned > 0 && `${turned} changed sides`].filter(Boolean).join(', ')}`,
  section: (title, count) => `${title} (${count})`,
  more: (count) => `… and ${count} more`,
  others: (unchanged, passedOver) =>
    [
      unchanged > 0 && `${plural(unchanged, 'comparison')} without such changes`,
      passedOver > 0 && `${plural(passedOver, 'file')} that ${passedOver === 1 ? 'compares' : 'compare'} nothing`
    ]
      .filter(Boolean)
      .join('; '),
  before: (line) => ` (line ${line} before)`,
  cut: (files) => `… and ${plural(files, 'more file')}: too much for one comment; the JSON has it all.`
}

const zh: DiffLabels = {
  title: '对比内容的变化',
  none: '覆盖情况、断言和检查结果都没有变化。',
  noCoverage: '覆盖情况没有变化。',
  figure: {
    overall: '总体均衡度',
    coverage: '覆盖',
    polarity: '褒贬',
    weight: '篇幅',
    hedging: '语气',
    evidence: '依据',
    supported: '断言有来源'
  },
  outside: '总体',
  unsupportedClaims: '新增而无来源的断言',
  supportedClaims: '补上了来源',
  lostClaims: '失去了来源',
  goneClaims: '删去的断言',
  newClaims: '其余新增的断言',
  freshFindings: '新出现的问题',
  resolvedFindings: '已解决',
  unreadable: '无法读取',
  aside: (text) => `（${text}）`,
  since: (revision) => `与 \`${revision}\` 相比`,
  status: (status, oldFile) =>
    ({ added: '新文件', deleted: '文件已删除', renamed: `原名 \`${oldFile}\``, modified: `与 \`${oldFile}\` 相比` })[status],
  becomes: (from, to) => `${from} → ${to}`,
  named: (what, how, names) => {
    const noun = what === 'subjects' ? '对象' : '维度'
    return how === 'renamed' ? `${noun}改名：${names}` : how === 'added' ? `新增${noun}：${names}` : `删去${noun}：${names}`
  },
  statements: (gained, lost, turned) =>
    `陈述：${[gained > 0 && `新增 ${gained} 条`, lost > 0 && `删去 ${lost} 条`, turned > 0 && `褒贬改变 ${turned} 条`].filter(Boolean).join('，')}`,
  section: (title, count) => `${title}（${count}）`,
  more: (count) => `……另有 ${count} 条`,
  others: (unchanged, passedOver) =>
    [unchanged > 0 && `另有 ${unchanged} 篇对比没有这类变化`, passedOver > 0 && `${passedOver} 个文件不是对比文章`]
      .filter(Boolean)
      .join('；'),
  before: (line) => `（原第 ${line} 行）`,
  cut: (files) => `……另有 ${files} 个文件：一条评论放不下，全部内容见 JSON。`
}

export const diffLabels: Readonly<Record<Language, DiffLabels>> = { zh, en }
