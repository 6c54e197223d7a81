import type { Language } from '../article/types.ts'
import { type Labels, labels } from '../report/labels.ts'

type Totals = Parameters<Labels['understood']>[0]

const zhNames = (files: readonly string[]) => (files.length > 3 ? '' : `（${files.join('、')}）`)
const enNames = (files: readonly string[]) => (files.length > 3 ? '' : ` (${files.join(', ')})`)
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`
/** Made where it is needed, since it takes some milliseconds. */
const enList = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts)

/** The formatters' own words; those that reports have too are theirs. */
export const messages = {
  zh: {
    severity: labels.zh.severity,
    note: (text: string) => `说明：${text}`,
    related: (at: string, text: string) => `另见 ${at}：${text}`,
    folded: (total: number, lines: readonly string[]) =>
      `（同类共 ${total} 处${lines.length > 0 ? `，另在第 ${lines.join('、')} 行` : ''}）`,
    foldedHint: (n: number) => `折叠了 ${n} 条同类结果，加 --all 全部列出`,
    fixed: (n: number, files: number) => `已修正 ${n} 处，改写 ${files} 个文件`,
    wouldFix: (n: number, files: number) => `有 ${n} 处可以修正，涉及 ${files} 个文件；文件没有写`,
    fixable: (n: number) => `${n} 处可用 --fix 修正`,
    suggested: (n: number) => `${n} 处有修改建议，可用 --fix-suggestions 采纳`,
    fault: (where: string) => `内部出错（${where}）`,
    reading: '读取',
    files: (n: number) => `${n} 个文件：`,
    comparisons: (n: number, totals: Totals) => `${n} 篇对比文章，${labels.zh.understood(totals)}`,
    notComparisons: (files: readonly string[]) => `${files.length} 个不是对比文章，未检查${zhNames(files)}`,
    singleSubjects: (files: readonly string[]) => `${files.length} 个只写了一个对象，未检查${zhNames(files)}`,
    unreadable: (files: readonly string[]) => `${files.length} 个无法读取${zhNames(files)}`,
    found: (parts: readonly string[]) => (parts.length === 0 ? '没有发现问题' : parts.join('、')),
    problems: (n: number) => `${n} 个问题`,
    errors: (n: number) => `${n} 个错误`,
    warnings: (n: number) => `${n} 个警告`,
    infos: (n: number) => `${n} 个提示`,
    faults: (n: number) => `${n} 次内部出错`,
    hidden: (parts: readonly string[]) => `--quiet 隐藏了 ${parts.join('、')}`,
    unchanged: (n: number) => `与改动无关的 ${n} 处没有列出`,
    known: (n: number) => `基线里已有 ${n} 处，不再列出`,
    notChecked: { 'not-comparison': '不是对比文章，未检查', 'single-subject': '只写了一个对象，未检查', unreadable: '无法读取' },
    stats: {
      steps: { input: '读取文件', article: '解析与理解', comments: '读控制注释', matrix: '建矩阵', rules: '运行规则' },
      total: '合计',
      counts: (files: number, comparisons: number, bytes: number, findings: number) =>
        `${files} 个文件（对比文章 ${comparisons} 篇，共 ${bytes} 字节），${findings} 个问题`
    },
    semicolon: '；'
  },
  en: {
    severity: labels.en.severity,
    note: (text: string) => `note: ${text}`,
    related: (at: string, text: string) => `see ${at}: ${text}`,
    folded: (total: number, lines: readonly string[]) =>
      ` (${total} of these${lines.length > 0 ? `, also on ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}` : ''})`,
    foldedHint: (n: number) => `${count(n, 'similar finding')} folded, --all lists every one`,
    fixed: (n: number, files: number) => `${count(n, 'finding')} fixed in ${count(files, 'file')}`,
    wouldFix: (n: number, files: number) => `${count(n, 'finding')} would be fixed in ${count(files, 'file')}; nothing was written`,
    fixable: (n: number) => `${count(n, 'finding')} can be fixed by --fix`,
    suggested: (n: number) => `${count(n, 'finding')} ${n === 1 ? 'has a suggestion' : 'have suggestions'} that --fix-suggestions applies`,
    fault: (where: string) => `internal fault (${where})`,
    reading: 'reading',
    files: (n: number) => `${count(n, 'file')}: `,
    comparisons: (n: number, totals: Totals) => `${count(n, 'comparison')} with ${labels.en.understood(totals)}`,
    notComparisons: (files: readonly string[]) => `${files.length} not a comparison, not checked${enNames(files)}`,
    singleSubjects: (files: readonly string[]) => `${files.length} about a single subject, not checked${enNames(files)}`,
    unreadable: (files: readonly string[]) => `${files.length} unreadable${enNames(files)}`,
    found: (parts: readonly string[]) => (parts.length === 0 ? 'no problems' : enList(parts)),
    problems: (n: number) => count(n, 'problem'),
    errors: (n: number) => count(n, 'error'),
    warnings: (n: number) => count(n, 'warning'),
    infos: (n: number) => count(n, 'info'),
    faults: (n: number) => count(n, 'internal fault'),
    hidden: (parts: readonly string[]) => `${enList(parts)} hidden by --quiet`,
    unchanged: (n: number) => `${count(n, 'finding')} not of this change left out`,
    known: (n: number) => `${count(n, 'finding')} known to the baseline`,
    notChecked: {
      'not-comparison': 'not a comparison, not checked',
      'single-subject': 'about a single subject, not checked',
      unreadable: 'unreadable'
    },
    stats: {
      steps: {
        input: 'reading files',
        article: 'parsing and understanding',
        comments: 'control comments',
        matrix: 'matrix',
        rules: 'rules'
      },
      total: 'total',
      counts: (files: number, comparisons: number, bytes: number, findings: number) =>
        `${count(files, 'file')} (${count(comparisons, 'comparison')}, ${count(bytes, 'byte')}), ${count(findings, 'finding')}`
    },
    semicolon: '; '
  }
} as const satisfies Record<Language, object>

export type Messages = (typeof messages)[Language]
