import type { Input } from '../input/findInputs.ts'
import { inspectInputs } from '../lint/inspectInputs.ts'
import { shardOf } from '../lint/shardOf.ts'
import { withOutputs } from '../output/withOutputs.ts'
import { writeOutcome } from '../output/writeOutcome.ts'
import type { Session } from '../session.ts'

/** `evenhand lint`: inspects every input and writes the results in each form asked for. Resolves to the exit code. */
export async function lint(session: Session): Promise<number> {
  const { args } = session
  if (args.printConfig !== null) return await (await import('../printConfig.ts')).printConfig(args.printConfig, session)
  return await withOutputs(session, async (outputs) => {
    if (args.inputFormat === 'ndjson') return await (await import('../lint/lintRecords.ts')).lintRecords(session, outputs[0]!)
    const baseline =
      args.baseline === null ? null : await (await import('../baseline/openBaseline.ts')).openBaseline(args.baseline, session)
    const narrowed = args.since !== null || args.staged
    const change = narrowed ? await (await import('../git/openChange.ts')).openChange(session) : null
    const inputs = shardOf(change ? change.inputs : await session.inputs(), args.shard)
    const { results: found, bytes } = await inspectInputs(session, inputs, change)
    const { results: fresh, known } = baseline ? await baseline(found) : { results: found, known: null }
    const { results, unchanged } = change ? change.narrow(fresh) : { results: fresh, unchanged: null }
    const outcome = {
      results,
      failOn: session.failOn,
      failed: session.failed(),
      notices: session.notices(),
      known,
      unchanged,
      dry: args.fix === 'diff',
      stats: args.stats ? (await import('../output/statsOf.ts')).statsOf(results, bytes, session.stopwatch) : null,
      rules: async () => (await import('../output/formatRules.ts')).formatRules(results, session)
    }
    // A mended text or a diff has standard output to itself, so that it can be piped; the results go where notices go.
    return await writeOutcome(outcome, outputs, session, printsText(session, inputs))
  })
}

function printsText({ args }: Session, inputs: readonly Input[]): boolean {
  return args.fix === 'diff' || (args.fix === 'write' && inputs.some(({ path }) => path === null))
}
