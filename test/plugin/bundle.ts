import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** Bundles modules of the repository as files that plain Node can load, dependencies left outside. Returns where they are. */
export async function bundle<Name extends string>(entryPoints: Record<Name, string>) {
  const folder = join(root, 'node_modules/.cache', `evenhand-plugin-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error'
  })
  const paths = Object.fromEntries(Object.keys(entryPoints).map((name) => [name, join(folder, `${name}.mjs`)])) as Record<Name, string>
  return { paths, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
