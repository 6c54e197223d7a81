import type { CustomFormatter } from '../../formatters/types.ts'
import type { OutputArg } from '../args.ts'
import { type Destination, openDestination } from '../destination.ts'
import type { Session } from '../session.ts'
import { resolveFormat } from './resolveFormat.ts'

/** A form of the results, ready to be made and written; no formatter for a blob, which is more than a form. */
export interface OpenOutput extends OutputArg {
  readonly formatter: CustomFormatter | null
  readonly destination: Destination
}

/**
 * Opens what `--format` and `--output-file` ask for, so that wrong formats and closed folders are said before the work; `work` gets it, and whatever
 * happens there, all is closed again.
 */
export async function withOutputs<Result>(
  { args, io }: Session,
  work: (outputs: readonly OpenOutput[]) => Promise<Result>
): Promise<Result> {
  const outputs: OpenOutput[] = []
  try {
    for (const { format, file } of args.outputs) {
      const formatter = format === 'blob' ? null : await resolveFormat(format, io.cwd)
      outputs.push({ format, file, formatter, destination: await openDestination(file, io) })
    }
    return await work(outputs)
  } finally {
    const closed = await Promise.allSettled(outputs.map(({ destination }) => destination.close()))
    const fault = closed.find((one) => one.status === 'rejected')
    // biome-ignore lint/correctness/noUnsafeFinally: a file that could not be put in its place is news whatever else happened
    if (fault) throw fault.reason
  }
}
