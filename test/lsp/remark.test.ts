/** The language server of remark with our plugin, as the remark extension of VS Code runs it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { tempFolder } from '../cli/tempFolder.ts'
import { built, startEditor } from './startEditor.ts'

const root = join(import.meta.dirname, '../..')
const plugin = join(root, 'dist/rules/evenhand.js')
const remark = join(import.meta.dirname, 'remarkServer.mjs')

it.skipIf(!existsSync(built) || !existsSync(plugin))('remark-language-server shows what evenhand lsp shows', async () => {
  const folder = tempFolder({
    '.remarkrc.mjs': `import evenhand from '${pathToFileURL(plugin).href}'\nexport default { plugins: [evenhand] }\n`
  })
  const text = readFileSync(join(root, 'fixtures/articles/demo-zh.md'), 'utf8')
  const seen = async (command?: readonly string[]) => {
    const editor = await startEditor({ folder, ...(command && { command }) })
    const diagnostics = await editor.open('a.md', text)
    return diagnostics.map(({ code, range, severity, codeDescription }) => ({ code, range, severity, url: codeDescription?.href }))
  }
  const ours = await seen()
  expect(ours.length).toBeGreaterThan(0)
  expect(await seen([remark, '--stdio'])).toEqual(ours)
})
