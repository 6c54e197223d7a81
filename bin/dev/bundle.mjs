/**
 * Bundles the command line into dist/cli: one entry and a chunk for every dynamic import, dependencies included, so that
 * starting up reads few files. Needs no type-check before it. Measured in CONTRIBUTING.md, “The bundle”.
 */
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { pruneDist } from './prune-dist.mjs'
import { thirdPartyLicences } from './third-party-licences.mjs'

const root = join(import.meta.dirname, '../..')
const outdir = join(root, 'dist/cli')
/** Stands for the hash of the bundle, which is known only once there is one. */
const BUILD = 'EVENHAND_BUILD_0'

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['bin/evenhand.ts', 'bin/worker.ts'],
  outdir,
  bundle: true,
  splitting: true,
  // Names stay: they show in stack traces that users send us. To shorten them and keep them besides costs a tenth of a start.
  minifySyntax: true,
  minifyWhitespace: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // The CommonJS form of the one hides its parts from a bundler, that of the other takes longer to load.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js', yaml: join(root, 'node_modules/yaml/browser/index.js') },
  chunkNames: 'chunks/[name]-[hash]',
  define: { EVENHAND_BUILD: JSON.stringify(BUILD) },
  metafile: true,
  write: false,
  legalComments: 'none',
  charset: 'utf8',
  // Bundled CommonJS calls `require` for Node built-ins, which an ES module does not have.
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
  logLevel: 'warning'
})
// Written only now, so that a failed build leaves the last command in place.
rmSync(outdir, { recursive: true, force: true })
const hash = createHash('sha256')
for (const { contents } of outputFiles) hash.update(contents)
const buildHash = hash.digest('hex').slice(0, BUILD.length)
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text.replaceAll(BUILD, buildHash))
}
chmodSync(join(outdir, 'evenhand.js'), 0o755)
writeFileSync(join(outdir, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicences(root, Object.keys(metafile.inputs)))
pruneDist(root)
