import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { shownPath } from '../../config/shownPath.ts'
import type { Text } from '../../config/wording.ts'
import { applyBaseline } from '../../lint/baseline/applyBaseline.ts'
import { stringifyBaseline } from '../../lint/baseline/stringifyBaseline.ts'
import type { Baseline } from '../../lint/baseline/types.ts'
import { updateBaseline } from '../../lint/baseline/updateBaseline.ts'
import type { FileResult } from '../../lint/types.ts'
import { openDestination } from '../destination.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usageError.ts'
import { readBaseline } from './readBaseline.ts'

/** Results without what is known of old, and how many findings that were. */
export interface Baselined {
  readonly results: readonly FileResult[]
  readonly known: number
}

/**
 * Reads the baseline that `--baseline` names, so that what is wrong with it is said before the work. The function it gives
 * applies it to results; with `--update-baseline` it is written first, and knows all of them. Throws `UsageError`.
 */
export async function openBaseline(named: string, session: Session): Promise<(results: readonly FileResult[]) => Promise<Baselined>> {
  const { args, io } = session
  const path = resolve(io.cwd, named)
  const shown = shownPath(io.cwd, path)
  const read = await readBaseline(path, shown)
  if (!read && !args.updateBaseline) throw new UsageError(missing(shown))
  /** Files are named as seen from the baseline, so that it says the same from wherever it is used. */
  const nameOf = (file: string) => shownPath(dirname(path), resolve(io.cwd, file))

  return async (results) => {
    const before: Baseline = read?.baseline ?? new Map()
    const named = new Map(results.map((result) => [nameOf(result.file), result]))
    // What became of a file that is no more cannot be linted; a file that was not linted is another matter.
    const lost = [...before.keys()].filter((file) => !named.has(file) && !existsSync(resolve(dirname(path), file)))
    const kept = new Map([...before].filter(([file]) => !lost.includes(file)))
    const baseline = args.updateBaseline ? updateBaseline(kept, named) : before
    if (args.updateBaseline) {
      const text = stringifyBaseline(baseline)
      if (text !== read?.text) await write(shown, text, session)
      await session.say(updated(shown, before, baseline))
    }
    const applied = [...named].map(([file, result]) => applyBaseline(result, baseline.get(file)))
    const gone = sum(applied.map((one) => one.gone)) + sum(lost.map((file) => entriesOf(before.get(file))))
    // Rules set for this run only say nothing of what no longer occurs.
    const whole = args.rules.length === 0 && args.profile === null && args.subjects === null
    if (!args.updateBaseline && gone > 0 && whole) await session.say(noLonger(shown, gone))
    return { results: applied.map(({ result }) => result), known: sum(applied.map((one) => one.known)) }
  }
}

async function write(shown: string, text: string, { io }: Session): Promise<void> {
  const file = await openDestination(shown, io)
  try {
    await file.write(text)
  } finally {
    await file.close()
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function entriesOf(entries: ReadonlyMap<string, number> = new Map()): number {
  return sum([...entries.values()])
}

function missing(shown: string): Text {
  return {
    zh: `没有这份基线：\`${shown}\`；加上 --update-baseline 就会新建`,
    en: `no such baseline: \`${shown}\`; --update-baseline makes it`
  }
}

function noLonger(shown: string, gone: number): Text {
  return {
    zh: `基线 \`${shown}\` 里有 ${gone} 条已经不再出现；请用 --update-baseline 更新`,
    en: `${gone} ${gone === 1 ? 'entry' : 'entries'} of the baseline \`${shown}\` no longer ${gone === 1 ? 'occurs' : 'occur'}; run --update-baseline`
  }
}

function updated(shown: string, before: Baseline, after: Baseline): Text {
  let added = 0
  let dropped = 0
  for (const file of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(file), after.get(file)]
    for (const key of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
      const change = (now?.get(key) ?? 0) - (old?.get(key) ?? 0)
      if (change > 0) added += change
      else dropped -= change
    }
  }
  const total = sum([...after.values()].map(entriesOf))
  const files = after.size
  return {
    zh: `基线 \`${shown}\`：${files} 个文件，共 ${total} 条（新增 ${added}，去掉 ${dropped}）`,
    en: `baseline \`${shown}\`: ${total} ${total === 1 ? 'entry' : 'entries'} in ${files} ${files === 1 ? 'file' : 'files'} (${added} added, ${dropped} dropped)`
  }
}
