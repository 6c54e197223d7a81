/** Lines suggested for what a list leaves out: in the shape of the others, once, and still missing as long as they are empty. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { createMatrix } from '../../src/coverage/matrix.ts'
import { createLinter } from '../../src/lint/createLinter.ts'
import { fixText } from '../../src/lint/fix/fixText.ts'

const linter = createLinter({ rules: rules.filter(({ id }) => id === 'uncovered-subject') })
const inspect = (source: string) => linter.inspect({ source, file: 'a.md' })
const fixed = (source: string) => fixText({ source, inspect, suggestions: true }).text
const article = (gap: string) =>
  `# Kite or Loom?\n\n## Price\n\n- Kite: cheap\n- Loom: expensive\n\n${gap}\n## Size\n\n- Kite: small\n- Loom: large\n`

describe('a stub', () => {
  it.each([
    ['- Kite: slow\n', '- Kite: slow\n- Loom:\n'],
    ['- **Loom**: quick\n', '- **Loom**: quick\n- **Kite**:\n'],
    ['* __Loom:__ quick\n', '* __Loom:__ quick\n* __Kite:__\n']
  ])('has the shape of its siblings: %j', (list, expected) => {
    expect(fixed(article(`## Speed\n\n${list}`))).toBe(article(`## Speed\n\n${expected}`))
  })

  it('has the line ending of the file', () => {
    const windows = article('## Speed\n\n- Kite: slow\n').replaceAll('\n', '\r\n')
    expect(fixed(windows)).toBe(article('## Speed\n\n- Kite: slow\n- Loom:\n').replaceAll('\n', '\r\n'))
  })

  it.each([
    ['prose', 'Kite is slow.\n'],
    ['a numbered list', '1. Kite: slow\n'],
    ['an item with more below it', '- Kite: slow\n\n  It takes a day.\n'],
    ['an item with a list of its own', '- Kite: slow\n  - and loud\n'],
    ['an item of two lines', '- Kite: slow\n  and loud\n'],
    ['a list with other items', '- Kite: slow\n- Both need time.\n'],
    ['a label that is there already', '- Kite: slow\n- Loom:\n']
  ])('is not put after %s', (_, list) => {
    const source = article(`## Speed\n\n${list}`)
    expect(fixed(source)).toBe(source)
  })
})

const root = join(import.meta.dirname, '../../fixtures')
const files = ['articles', 'rules/uncovered-subject'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ file: `${folder}/${file}`, source: readFileSync(join(root, folder, file), 'utf8') }))
)
/** Names by cell, with what fills it. */
const cells = (source: string) => {
  const { article: read } = inspect(source)
  return (
    read &&
    createMatrix(read).cells.map((row) =>
      row.map(({ subject, state, pros, cons, neutral }) => [subject, state, pros.length, cons.length, neutral.length])
    )
  )
}

describe('an article with stubs', () => {
  it.each(files)('$file has the same matrix and findings, and no more to be added', ({ source }) => {
    const text = fixed(source)
    const reasons = (given: string) => inspect(given).result.findings.map(({ reason }) => reason)
    expect(cells(text)).toEqual(cells(source))
    expect(reasons(text)).toEqual(reasons(source))
    expect(fixed(text)).toBe(text)
  })

  it('is tried where there is something to add', () => {
    expect(files.filter(({ source }) => fixed(source) !== source).length).toBeGreaterThanOrEqual(3)
  })

  it('loses no other stub when one list has lines of every subject', () => {
    const two = `${article('## Speed\n\n- Kite: slow\n\n')}\n## Care\n\n- Loom: easy\n`
    expect(fixed(two)).toBe(two.replace('- Kite: slow\n', '- Kite: slow\n- Loom:\n').replace('- Loom: easy\n', '- Loom: easy\n- Kite:\n'))
  })
})
