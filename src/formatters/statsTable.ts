import stringWidth from 'string-width'
import type { Language } from '../article/types.ts'
import { messages } from './messages.ts'
import type { Stats } from './types.ts'

/** `--stats` for people: steps in their order, rules by time, each with its share of the whole. */
export function statsTable({ files, bytes, comparisons, findings, total, steps, rules }: Stats, locale: Language): string {
  const words = messages[locale].stats
  const time = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`
  const share = (milliseconds: number) => `${total > 0 ? Math.round((100 * milliseconds) / total) : 0}%`
  const rows = [
    ...Object.entries(steps).flatMap(([step, spent]) => [
      [words.steps[step as keyof typeof words.steps] ?? step, time(spent), share(spent)] as const,
      ...(step === 'rules' ? Object.entries(rules).map(([id, own]) => [`  ${id}`, time(own), share(own)] as const) : [])
    ]),
    [words.total, time(total), '100%'] as const
  ]
  const widest = Math.max(...rows.map(([name]) => stringWidth(name)))
  const widestTime = Math.max(...rows.map(([, spent]) => spent.length))
  const lines = rows.map(
    ([name, spent, part]) => `${name}${' '.repeat(widest - stringWidth(name))}  ${spent.padStart(widestTime)}  ${part.padStart(4)}`
  )
  return `${[words.counts(files, comparisons, bytes, findings), ...lines].join('\n')}\n`
}
