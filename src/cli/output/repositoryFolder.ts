import { relative, sep } from 'node:path'
import type { Io } from '../io.ts'

/** The working directory as the root of the checkout sees it on GitHub and GitLab, with forward slashes; empty at the root and elsewhere. */
export function repositoryFolder({ env, cwd }: Pick<Io, 'env' | 'cwd'>): string {
  const root = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR
  if (!root) return ''
  const folder = relative(root, cwd)
  return /^\.\.(?:[\\/]|$)|^[A-Za-z]:/.test(folder) ? '' : folder.split(sep).join('/')
}
