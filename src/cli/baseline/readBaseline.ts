import { readFile } from 'node:fs/promises'
import type { ConfigPath } from '../../config/configSource.ts'
import { jsonFault } from '../../config/jsonFault.ts'
import { parseJson } from '../../config/parseJson.ts'
import { pathOf, shown as shownValue } from '../../config/unexpected.ts'
import type { Text } from '../../config/wording.ts'
import type { Baseline } from '../../lint/baseline/types.ts'
import { UsageError } from '../usageError.ts'

/** A baseline and the text it was read from; null for a file that is not there. */
export interface ReadBaseline {
  readonly baseline: Baseline
  readonly text: string
}

/**
 * Reads a baseline; null where there is no such file. Throws a `UsageError` that names the place of what is wrong.
 *
 * @param shown the path for messages.
 */
export async function readBaseline(path: string, shown: string): Promise<ReadBaseline | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    const why = error.code ?? error.message
    throw new UsageError({ zh: `基线 \`${shown}\` 读不了（${why}）`, en: `cannot read the baseline \`${shown}\` (${why})` })
  })
  return text === null ? null : { baseline: parse(text, shown), text }
}

function parse(text: string, shown: string): Baseline {
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})(?: |$)/.test(line))
  if (conflict >= 0) throw new UsageError(unmerged(`${shown}:${conflict + 1}`))
  const fault = jsonFault(text)
  if (fault !== null) {
    const before = text.slice(0, fault).split('\n')
    throw new UsageError(notJson(`${shown}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`))
  }
  const { value, locate } = parseJson(shown, text, false)
  const refuse = (path: ConfigPath, given: unknown, wanted: Text): never => {
    const place = locate(path, 'value')
    throw new UsageError(unexpected(`${shown}${place ? `:${place.line}:${place.column}` : ''}`, path, given, wanted))
  }
  const record = (path: ConfigPath, given: unknown): [string, unknown][] =>
    typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.entries(given) : refuse(path, given, anObject)

  const top = new Map(record([], value))
  if (top.get('schemaVersion') !== 1) refuse(['schemaVersion'], top.get('schemaVersion'), one)
  return new Map(
    record(['files'], top.get('files')).map(([file, entries]) => [
      file,
      new Map(
        record(['files', file], entries).map(([key, count]) => {
          const times = Number.isInteger(count) && Number(count) > 0 ? Number(count) : refuse(['files', file, key], count, times1)
          return [key, times] as const
        })
      )
    ])
  )
}

const anObject: Text = { zh: '对象', en: 'an object' }
const one: Text = { zh: '1', en: '1' }
const times1: Text = { zh: '大于 0 的整数', en: 'a whole number above 0' }

function unexpected(place: string, path: ConfigPath, given: unknown, wanted: Text): Text {
  const named = path.length > 0 ? ` \`${pathOf(path)}\`` : ''
  return {
    zh: `${place}: 基线${named} 的值 ${shownValue(given)} 不对，应为${wanted.zh === '1' ? ' ' : ''}${wanted.zh}`,
    en: `${place}: \`${pathOf(path)}\` of the baseline is ${shownValue(given)}, expected ${wanted.en}`
  }
}

function notJson(place: string): Text {
  return { zh: `${place}: 基线不是有效的 JSON`, en: `${place}: the baseline is not valid JSON` }
}

function unmerged(place: string): Text {
  return {
    zh: `${place}: 基线里有没解决的合并冲突；任取一边，再用 --update-baseline 更新`,
    en: `${place}: the baseline holds an unresolved merge conflict; take either side and run --update-baseline`
  }
}
