import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** Bundles the plugin as a file that plain Node can load, dependencies left outside. Returns its path. */
export async function bundle(): Promise<string> {
  const folder = join(root, 'node_modules/.cache/evenhand-test')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `plugin-${process.pid}.mjs`)
  await build({
    entryPoints: [join(root, 'rules/evenhand.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error'
  })
  return outfile
}
