import { jsonFault } from '../../config/jsonFault.ts'
import type { Text } from '../../config/wording.ts'
import { decode } from './decode.ts'
import { lines } from './lines.ts'
import { sizeLimit } from './readSource.ts'

/** One line of NDJSON input: an article, or what is wrong with the line. Lines are numbered from 1. */
export type InputRecord =
  | { readonly file: string; readonly text: string }
  | { readonly file: string | null; readonly line: number; readonly error: Text }

/** Reads `{"path", "text"}` a line, in order, one at a time; empty lines are passed over. */
export async function* records(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<InputRecord> {
  let line = 0
  for await (const bytes of lines(stream, sizeLimit)) {
    line++
    if (bytes === null) yield { file: null, line, error: tooLong }
    else if (bytes.some((byte) => byte !== 0x20 && byte !== 0x0d && byte !== 0x09)) yield readRecord(bytes, line)
  }
}

function readRecord(bytes: Uint8Array, line: number): InputRecord {
  const source = decode(bytes)
  if (!('text' in source)) return { file: null, line, error: notUtf8 }
  let value: unknown
  try {
    value = JSON.parse(source.text)
  } catch {
    return { file: null, line, error: notJson((jsonFault(source.text) ?? 0) + 1) }
  }
  const { path, text } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  if (typeof path !== 'string') return { file: null, line, error: lacks('path') }
  if (typeof text !== 'string') return { file: path, line, error: lacks('text') }
  return { file: path.replaceAll('\\', '/'), text }
}

const tooLong: Text = { zh: `这一行超过 ${sizeLimit / 2 ** 20} MiB`, en: `line is longer than ${sizeLimit / 2 ** 20} MiB` }
const notUtf8: Text = { zh: '这一行不是有效的 UTF-8', en: 'line is not valid UTF-8' }

function notJson(column: number): Text {
  return { zh: `这一行不是有效的 JSON，错在第 ${column} 列`, en: `line is not valid JSON, the fault is at column ${column}` }
}

function lacks(field: string): Text {
  const wanted = '{"path": string, "text": string}'
  return { zh: `记录里没有 \`${field}\`，应为 ${wanted}`, en: `record has no \`${field}\`, expected ${wanted}` }
}
