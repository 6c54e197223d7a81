/** `tsc -b` never deletes what it once wrote; a renamed module would stay importable and be published. */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Deletes compiled files whose source is gone.
 * @param {string} root the repository
 */
export function pruneDist(root) {
  for (const layer of ['src', 'rules']) {
    const folder = join(root, 'dist', layer)
    if (!existsSync(folder)) continue
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const source = /^(.*)\.(?:d\.ts|js)$/.exec(file)?.[1]
      if (source !== undefined && !existsSync(join(root, layer, `${source}.ts`))) rmSync(join(folder, file))
    }
  }
}
