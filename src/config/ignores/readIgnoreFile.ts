import { readFileSync } from 'node:fs'

/** A pattern and where it stands, as the package `ignore` takes it. */
export interface IgnorePattern {
  readonly pattern: string
  /** `LINE:FILE`. */
  readonly mark: string
}

/** The patterns of an ignore file; none where there is no such file. What cannot be read is told to `unreadable`. */
export function readIgnoreFile(path: string, unreadable: (path: string, why: string) => void): IgnorePattern[] {
  try {
    const lines = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
    return lines.map((pattern, index) => ({ pattern, mark: `${index + 1}:${path}` }))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR') unreadable(path, code ?? message)
    return []
  }
}
