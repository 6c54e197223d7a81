import { resolve } from 'node:path'
import { changedFindings } from '../../lint/changedFindings.ts'
import type { FileResult, Finding } from '../../lint/types.ts'
import { compareCodePoints } from '../../text/compareCodePoints.ts'
import type { Input } from '../input/findInputs.ts'
import type { Source } from '../input/readSource.ts'
import type { Session } from '../session.ts'
import { blob } from './blob.ts'
import { type ChangedInput, changedInputs } from './changedInputs.ts'
import { commitOf } from './commitOf.ts'
import { headOf } from './headOf.ts'
import { hunksOf } from './hunksOf.ts'
import { rootOf } from './rootOf.ts'

/** The change that `--since` and `--staged` narrow a run to. */
export interface Change {
  /** The changed files, sorted as results are. */
  readonly inputs: readonly Input[]
  /** The content: of the file as it is or, with `--staged`, as it is staged. */
  read(input: Input): Promise<Source>
  /** Remembers which findings of a file the change is answerable for. To be called with all of them. */
  judge(result: FileResult): Promise<void>
  /** Leaves those in the results, and counts the others. */
  narrow(results: readonly FileResult[]): { readonly results: readonly FileResult[]; readonly unchanged: number }
}

/** Asks git what changed. Throws `UsageError` outside of a repository, and for a revision that git does not know. */
export async function openChange(session: Session): Promise<Change> {
  const { args, io } = session
  const side = args.staged ? 'staged' : 'working'
  const root = await rootOf(io.cwd, args.since === null ? '--staged' : '--since')
  const commit = args.since === null ? await headOf(root) : await commitOf(root, args.since)
  const changed = new Map<string, ChangedInput>()
  for (const one of await changedInputs(session, root, commit, side)) if (one.file !== null) changed.set(one.file, one)
  const kept = new Set<Finding>()

  return {
    inputs: [...changed]
      .map(([file, { path }]) => ({ file, path: resolve(root, path!) }))
      .sort((a, b) => compareCodePoints(a.file, b.file)),
    read: (input) => (side === 'staged' ? blob(root, null, changed.get(input.file)!.path!) : session.read(input)),
    async judge({ file, findings }) {
      const one = changed.get(file)!
      const own = await answerable(one, findings)
      for (const finding of own) kept.add(finding)
    },
    narrow(results) {
      const narrowed = results.map((result) => ({ ...result, findings: result.findings.filter((finding) => kept.has(finding)) }))
      const count = (all: readonly FileResult[]) => all.reduce((sum, { findings }) => sum + findings.length, 0)
      return { results: narrowed, unchanged: count(results) - count(narrowed) }
    }
  }

  async function answerable(one: ChangedInput, findings: readonly Finding[]): Promise<readonly Finding[]> {
    if (one.oldPath === null || one.oldFile === null || commit === null || findings.length === 0) return findings
    const old = await blob(root, commit, one.oldPath)
    // What could not be read before says nothing of what was there.
    if (!('text' in old)) return findings
    const { result } = await session.inspect(one.oldFile, old)
    return changedFindings(findings, result.findings, await hunksOf(root, commit, one, side))
  }
}
