/** Whole runs in every format: files with awkward names and texts, and all annotated articles. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { formats } from '../../src/formatters/formats.ts'
import { faultsOf } from '../formatters/faultsOf.ts'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const zh = `# 风筝与织机：怎么选？🪁

## 速度
- 风筝：据业内人士说，比“𝑓ast”<织机>快 63%，见[表](1)；\\r 还有 ]]> 和 ::error::
- 织机：慢

## 结论

多数专家认为风筝更好，它就是最好的选择。
`
const en = `# Kite vs loom\r\n\r\n## Speed\r\n- Kite: "our" <b>tests</b> & more ran 63% faster, ##[error] %0A 🪁\r\n- Loom: slow\r\n\r\n## In short\r\n\r\nMost experts agree that the kite is better. It is simply the best choice.\r\n`

/** Names that Windows has no room for are left to the other systems. */
const names =
  process.platform === 'win32' ? ['文档/对比 50%, 草稿#1.md', "a&b 'c'.md"] : ['文档/对比: 50%, "草稿"#1.md', "a&b <c> 'd'\n::e.md"]

async function inAllFormats(cwd: string, lang: string, files: readonly string[]): Promise<void> {
  const out = tempFolder({})
  const outputs = formats.flatMap((name) => ['--format', name, '--output-file', join(out, name)])
  const { stderr, stdout } = await play([...outputs, '--rule', 'drifting-name:off', '--fail-on', 'never', ...files], {
    cwd,
    env: { LANG: lang }
  })
  expect({ stderr, stdout }).toEqual({ stderr: '', stdout: '' })
  for (const name of formats) expect(await faultsOf(name, readFileSync(join(out, name), 'utf8')), name).toEqual([])
}

it.each(['zh_CN.UTF-8', 'en_GB.UTF-8'])('holds to every schema, whatever names and texts hold (%s)', async (lang) => {
  const cwd = tempFolder({ [names[0]!]: zh, [names[1]!]: en, 'none.md': 'Nothing here.\n', 'binary.md': new Uint8Array([0, 1, 2, 3]) })
  await inAllFormats(cwd, lang, [])
  const { stdout } = await play(['--format', 'json'], { cwd })
  const { summary } = JSON.parse(stdout)
  expect(summary.files).toBe(4)
  expect(summary.comparisons).toBe(2)
  expect(summary.errors).toBeGreaterThan(2)
})

it('holds to every schema on the annotated articles', async () => {
  await inAllFormats(join(import.meta.dirname, '../../fixtures'), 'zh_CN.UTF-8', ['gold', 'articles'])
}, 60_000)
