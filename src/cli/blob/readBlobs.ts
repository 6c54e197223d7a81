import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { shownPath } from '../../config/shownPath.ts'
import { compareCodePoints } from '../../text/compareCodePoints.ts'
import { version } from '../../version.generated.ts'
import { UsageError } from '../usageError.ts'
import { blobHash } from './blobHash.ts'
import type { BlobFile, BlobRun } from './types.ts'

/** A blob and the path it was read from, as messages show it. */
export interface ReadBlob {
  readonly path: string
  readonly run: BlobRun
}

/** Reads the files named, and all files in the folders named and below. Throws a `UsageError` for the first that is no whole blob of this version. */
export async function readBlobs(words: readonly string[], cwd: string): Promise<readonly ReadBlob[]> {
  const paths = new Set<string>()
  for (const word of words) {
    const found = await filesOf(resolve(cwd, word)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? missing(word) : unreadable(word, error)
    })
    if (found.length === 0) throw empty(word)
    for (const path of found) paths.add(path)
  }
  return await Promise.all(
    [...paths].map(async (path) => ({ path: shownPath(cwd, path), run: await readBlob(path, shownPath(cwd, path)) }))
  )
}

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareCodePoints)
}

async function readBlob(path: string, shown: string): Promise<BlobRun> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw unreadable(shown, error)
  })
  const blob = parse(text)
  if (!blob?.evenhandBlob) throw broken(shown)
  if (blob.evenhandBlob !== 1 || blob.version !== version) throw otherVersion(shown, String(blob.version))
  if (blob.run === undefined || blobHash(JSON.stringify(blob.run)) !== blob.sha256) throw broken(shown)
  return blob.run
}

function parse(text: string): Partial<BlobFile> | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function missing(word: string) {
  return new UsageError({ zh: `没有这个目录或文件：\`${word}\``, en: `no such folder or file: \`${word}\`` })
}

function empty(word: string) {
  return new UsageError({
    zh: `\`${word}\` 里没有文件，应有 \`evenhand lint --format blob\` 写出的结果`,
    en: `\`${word}\` holds no files, expected what \`evenhand lint --format blob\` wrote`
  })
}

function unreadable(shown: string, { code, message }: NodeJS.ErrnoException) {
  return new UsageError({ zh: `\`${shown}\` 读不了（${code ?? message}）`, en: `cannot read \`${shown}\` (${code ?? message})` })
}

function broken(shown: string) {
  return new UsageError({
    zh: `\`${shown}\` 不是完整的 blob，应为 \`evenhand lint --format blob\` 写出的文件`,
    en: `\`${shown}\` is no whole blob, expected a file that \`evenhand lint --format blob\` wrote`
  })
}

function otherVersion(shown: string, given: string) {
  return new UsageError({
    zh: `\`${shown}\` 出自 evenhand ${given}，这里是 ${version}；各处请用同一版本`,
    en: `\`${shown}\` is of evenhand ${given}, this is ${version}; expected one version everywhere`
  })
}
