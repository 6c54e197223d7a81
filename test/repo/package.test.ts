/** What package.json promises: users install what the doors of the package import, and nothing that only the bundled command needs. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** Packages that only the published declarations import. */
const FOR_TYPES = ['@types/mdast', 'vfile', 'zod']

/** The module that a built file is compiled from. */
const sourceOf = (target: string) => target.replace(/^\.\/dist\/(.*)\.(?:d\.ts|js)$/, '$1.ts')
const doors = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [] : [target as Record<string, string>]))

it('every door has types beside it and a source behind it', () => {
  for (const { types, default: target } of doors) {
    expect(types).toBe(target?.replace(/\.js$/, '.d.ts'))
    const source = sourceOf(target ?? '')
      .replace('preset-*', 'preset-strict')
      .replace('*', 'vague-source')
    expect({ source, exists: existsSync(join(root, source)) }).toEqual({ source, exists: true })
  }
})

it('dependencies are what the doors import', async () => {
  const entryPoints = doors.map(({ default: target }) => sourceOf(target ?? '')).filter((source) => !source.includes('*'))
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: 'unused',
    bundle: true,
    packages: 'external',
    format: 'esm',
    metafile: true,
    write: false
  })
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.flatMap(({ external, path }) => (external ? [path] : []))
  )
  const names = imported.map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path)
  expect([...new Set([...names, ...FOR_TYPES])].sort()).toEqual(Object.keys(manifest.dependencies).sort())
})
