/** The words of a report, in the languages it speaks. Ids and JSON fields are never translated; people read these. */
import type { Language } from '../article/types.ts'
import type { ReportArticle, ReportCell, ReportClaim, ReportStatement } from './types.ts'

type Evidence = ReportClaim['evidence'][number]

export interface Labels {
  readonly kind: Readonly<Record<ReportArticle['kind'], string>>
  readonly language: Readonly<Record<Language, string>>
  readonly summary: string
  readonly matrix: string
  readonly balance: string
  readonly general: string
  readonly useCases: string
  readonly claims: string
  readonly findings: string
  readonly sources: string
  readonly reading: string
  readonly unreadable: string
  readonly subjects: string
  readonly dimensions: string
  readonly verdict: string
  readonly dimension: string
  readonly subject: string
  /** What a list under a subject's name holds; the reader knows these words as labels. */
  readonly polarity: Readonly<Record<ReportStatement['polarity'], string>>
  /** Between a label and what follows it on the line. */
  readonly colon: string
  /** Between the items of a list in a sentence. */
  readonly comma: string
  /** Between two sentences. */
  readonly stop: string
  readonly share: string
  readonly hedgedShare: string
  readonly supportedShare: string
  readonly favoured: string
  /** The figures of balance, by their names in the report. */
  readonly figure: Readonly<Record<'coverage' | 'polarity' | 'weight' | 'hedging' | 'evidence', string>>
  readonly overall: string
  readonly state: Readonly<Record<ReportCell['state'], string>>
  readonly claimKind: Readonly<Record<ReportClaim['kinds'][number], string>>
  readonly strength: Readonly<Record<ReportClaim['strength'], string>>
  readonly supported: string
  readonly unsupported: string
  readonly evidence: Readonly<Record<Evidence['kind'], string>>
  readonly reach: Readonly<Record<Evidence['reach'], string>>
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>
  readonly nothingSaid: string
  readonly none: string
  readonly aka: string
  readonly hedged: string
  readonly leftOut: string
  quoted(text: string): string
  line(line: number): string
  lines(from: number, to: number): string
  understood(counts: { subjects: number; dimensions: number; statements: number; claims: number; supported: number }): string
  coverage(percent: string): string
  /** How to read the figures, and how many of the claims are supported (null without claims). */
  figures(supported: string | null): string
  recommends(subjects: string, grounds: string): string
  /** What kind of ground a verdict rests on, and for whom it speaks; `subject` empty for nobody in particular. */
  ground(kind: 'criterion' | 'case', subject: string): string
  edits(count: number): string
  footnote(label: string): string
  undefinedReference(label: string): string
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

const en: Labels = {
  kind: { comparison: 'Comparison', 'single-subject': 'Article about a single subject', 'not-comparison': 'Not a comparison' },
  language: { zh: 'Chinese', en: 'English' },
  summary: 'Summary',
  matrix: 'Coverage',
  balance: 'Balance',
  general: 'General statements',
  useCases: 'Recommended for',
  claims: 'Claims and evidence',
  findings: 'Findings',
  sources: 'Sources',
  reading: 'How it was read',
  unreadable: 'Could not be read',
  subjects: 'Subjects',
  dimensions: 'Dimensions',
  verdict: 'Verdict',
  dimension: 'Dimension',
  subject: 'Subject',
  polarity: { pro: 'pros', con: 'cons', neutral: 'neutral' },
  colon: ': ',
  comma: ', ',
  stop: '. ',
  share: 'words',
  hedgedShare: 'hedged',
  supportedShare: 'claims supported',
  favoured: 'favoured in',
  state: { balanced: 'pros and cons', 'one-sided': 'one side only', described: 'described only', missing: 'nothing' },
  claimKind: {
    statistic: 'statistic',
    superlative: 'superlative',
    absolute: 'absolute',
    comparative: 'comparison',
    'vague-attribution': 'vague source',
    'vague-quantity': 'vague quantity',
    hedge: 'possibility',
    'named-fact': 'named fact',
    prediction: 'prediction',
    causal: 'cause',
    evaluative: 'evaluation',
    promotional: 'promotion'
  },
  strength: { must: 'needs support', should: 'should have support', note: 'noted' },
  supported: 'supported',
  unsupported: 'no support',
  evidence: {
    link: 'link',
    footnote: 'footnote',
    'named-source': 'named source',
    table: 'table',
    figure: 'figure',
    code: 'code',
    measurement: 'measurement'
  },
  reach: { sentence: 'same sentence', attached: 'attached', nearby: 'nearby, does not count', section: 'same section, does not count' },
  severity: { error: 'error', warning: 'warning', info: 'info' },
  figure: { coverage: 'coverage', polarity: 'polarity', weight: 'weight', hedging: 'hedging', evidence: 'evidence' },
  overall: 'Overall',
  nothingSaid: 'nothing said',
  none: 'none',
  aka: 'also',
  hedged: 'hedged',
  leftOut: 'Left out',
  quoted: (text) => `“${text}”`,
  line: (line) => `line ${line}`,
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  understood: ({ subjects, dimensions, statements, claims, supported }) =>
    `${plural(subjects, 'subject')}, ${plural(dimensions, 'dimension')}, ${plural(statements, 'statement')}, ${plural(claims, 'claim')}${claims > 0 ? ` (${supported} supported)` : ''}`,
  coverage: (percent) => `${percent} of the cells are filled.`,
  figures: (supported) => `0% is lopsided, 100% even.${supported === null ? '' : ` ${supported} of the claims are supported.`}`,
  recommends: (subjects, grounds) => `It recommends ${subjects || 'nobody'}${grounds && `, because of ${grounds}`}`,
  ground: (kind, subject) => `${kind}${subject && ` for ${subject}`}`,
  edits: (count) => `${plural(count, 'edit')} to pasted text`,
  footnote: (label) => `note ${label}`,
  undefinedReference: (label) => `${label} is not defined`
}

const zh: Labels = {
  kind: { comparison: '对比文章', 'single-subject': '只谈一个对象的文章', 'not-comparison': '不是对比文章' },
  language: { zh: '中文', en: '英文' },
  summary: '概要',
  matrix: '覆盖情况',
  balance: '均衡情况',
  general: '总体陈述',
  useCases: '推荐场景',
  claims: '断言与来源',
  findings: '检查结果',
  sources: '来源',
  reading: '阅读说明',
  unreadable: '无法读取',
  subjects: '对象',
  dimensions: '维度',
  verdict: '结论',
  dimension: '维度',
  subject: '对象',
  polarity: { pro: '优点', con: '缺点', neutral: '中性' },
  colon: '：',
  comma: '、',
  stop: '。',
  share: '篇幅',
  hedgedShare: '推测',
  supportedShare: '断言有来源',
  favoured: '占优维度',
  state: { balanced: '优缺点都有', 'one-sided': '只有一面', described: '只有描述', missing: '没有陈述' },
  claimKind: {
    statistic: '数据',
    superlative: '最高级',
    absolute: '绝对说法',
    comparative: '比较',
    'vague-attribution': '来源含糊',
    'vague-quantity': '数量含糊',
    hedge: '推测',
    'named-fact': '具体事实',
    prediction: '预测',
    causal: '因果',
    evaluative: '评价',
    promotional: '宣传'
  },
  strength: { must: '须有来源', should: '宜有来源', note: '仅记录' },
  supported: '有来源',
  unsupported: '无来源',
  evidence: { link: '链接', footnote: '脚注', 'named-source': '具名来源', table: '表格', figure: '图', code: '代码', measurement: '实测' },
  reach: { sentence: '同一句', attached: '紧随其后', nearby: '在附近，不作数', section: '在同一节，不作数' },
  severity: { error: '错误', warning: '警告', info: '提示' },
  figure: { coverage: '覆盖', polarity: '褒贬', weight: '篇幅', hedging: '语气', evidence: '依据' },
  overall: '总体均衡度',
  nothingSaid: '没有陈述',
  none: '无',
  aka: '又作',
  hedged: '推测',
  leftOut: '略去',
  quoted: (text) => `「${text}」`,
  line: (line) => `第 ${line} 行`,
  lines: (from, to) => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`),
  understood: ({ subjects, dimensions, statements, claims, supported }) =>
    `${subjects} 个对象、${dimensions} 个维度、${statements} 条陈述、${claims} 条断言${claims > 0 ? `（${supported} 条有来源）` : ''}`,
  coverage: (percent) => `${percent} 的格子有内容。`,
  figures: (supported) => `0% 为一边倒，100% 为均衡。${supported === null ? '' : `有来源的断言占 ${supported}。`}`,
  recommends: (subjects, grounds) => `推荐${subjects || '：无'}${grounds && `，理由是${grounds}`}`,
  ground: (kind, subject) => `${kind === 'criterion' ? '标准' : '场合'}${subject && `，据此选${subject}`}`,
  edits: (count) => `对粘贴的文本作了 ${count} 处修整`,
  footnote: (label) => `注 ${label}`,
  undefinedReference: (label) => `${label} 没有定义`
}

export const labels: Readonly<Record<Language, Labels>> = { zh, en }
