/** The second plugin: the report in the place of the tree. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { remark } from 'remark'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { createLinter, createMatrix, createReport, read } from '../../rules/evenhand.ts'
import evenhandReport from '../../rules/report.ts'
import { markdown } from '../../src/report/markdown.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/articles')

it.each(['demo-zh.md', 'demo-en.md'])('prints the report of %s, which reads back', async (name) => {
  const source = readFileSync(join(fixtures, name), 'utf8')
  const printed = String(
    await remark()
      .use(evenhandReport)
      .process(new VFile({ path: name, value: source }))
  )
  const { article, matrix, result } = createLinter().inspect({ source, file: name })
  expect(printed).toBe(markdown(createReport([{ article: article!, matrix: matrix!, findings: result.findings, source }])))
  const states = (text: string) => createMatrix(read(text)).cells.map((row) => row.map(({ state }) => state))
  expect(states(printed)).toEqual(states(source))
})

it('takes the options of the plugin and the style of the processor', async () => {
  const source = readFileSync(join(fixtures, 'demo-zh.md'), 'utf8')
  const processor = remark()
    .use({ settings: { bullet: '+' } })
    .use(evenhandReport, { rules: { 'uncovered-subject': 'off' } })
  const printed = String(await processor.process(source))
  expect(printed).not.toContain('uncovered-subject')
  expect(printed).toMatch(/^\+ /m)
  expect(() =>
    remark()
      .use(evenhandReport, { lang: 'fr' } as never)
      .freeze()
  ).toThrow('"fr"')
})

it('says of what cannot be read why', async () => {
  expect(
    String(
      await remark()
        .use(evenhandReport)
        .process('# A 与 B\n'.padEnd(40) + '\0'.repeat(20))
    )
  ).not.toBe('')
})
