import { createReadStream } from 'node:fs'
import type { Text } from '../../config/wording.ts'
import type { Session } from '../session.ts'
import { records } from './records.ts'

/** What a line of NDJSON says where there is nothing to say of an article. */
export interface Failure {
  readonly file: string | null
  readonly line?: number
  readonly error: string
}

/** An article that came in a stream, or a line that holds none; `origin` is the input it came from. */
export type RecordEntry = { readonly file: string; readonly text: string } | { readonly origin: string; readonly failure: Failure }

/** The records of standard input or of the files named, in order, one at a time. */
export async function* recordEntries({ args, io, inputs, language }: Session): AsyncGenerator<RecordEntry> {
  for (const { file, path } of await inputs(args.files.length > 0 || args.filesFrom !== null ? args.files : ['-'])) {
    const stream = path === null ? io.stdin : createReadStream(path)
    try {
      for await (const record of records(stream)) {
        if ('text' in record) yield record
        else yield { origin: file, failure: { ...record, error: record.error[language] } }
      }
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      const why = code ?? message
      yield { origin: file, failure: { file, error: unreadable(why)[language] } }
    }
  }
}

function unreadable(why: string): Text {
  return { zh: `读不了（${why}）`, en: `cannot be read (${why})` }
}
