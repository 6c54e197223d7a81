import { decode } from '../input/decode.ts'
import { type Source, sizeLimit } from '../input/readSource.ts'
import { runGit } from './runGit.ts'

/** The content of a file at a commit, or as it is staged (null). `path` is relative to the root, with forward slashes. */
export async function blob(root: string, commit: string | null, path: string): Promise<Source> {
  const { code, stdout, cut } = await runGit(root, ['cat-file', 'blob', `${commit ?? ''}:${path}`], sizeLimit)
  if (cut) return { cause: 'too-large', data: { limit: sizeLimit / 2 ** 20 } }
  return code === 0 ? decode(stdout) : { cause: 'gone' }
}
