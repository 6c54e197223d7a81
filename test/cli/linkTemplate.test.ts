import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const article = '# Kayak versus raft\n\n## Cost\n\n- Kayak: dear\n- Raft: cheap\n'
const links = (text: string) => [...new Set(text.match(/\]\([^)]*#[^)]*\)/g))].sort()

it('links to the file as seen from the folder of the report', async () => {
  const cwd = tempFolder({ 'docs/a.md': article, 'out/': '' })
  const { code } = await play(['report', 'docs/a.md', '-o', 'out/r.md'], { cwd })
  expect(code).toBe(0)
  const { stdout } = await play(['report', 'docs/a.md'], { cwd })
  expect(links(stdout)).toEqual(['](docs/a.md#L5)', '](docs/a.md#L6)'])
  expect(links(readFileSync(`${cwd}/out/r.md`, 'utf8'))).toEqual(['](../docs/a.md#L5)', '](../docs/a.md#L6)'])
})

it('links to a code host by the path in the repository', async () => {
  const cwd = tempFolder({ '.git/': '', 'docs/a.md': article })
  const { stdout } = await play(['report', 'a.md', '--link-template', 'github:o/r@v1'], { cwd: `${cwd}/docs` })
  expect(links(stdout)).toEqual([
    '](https://github.com/o/r/blob/v1/docs/a.md?plain=1#L5)',
    '](https://github.com/o/r/blob/v1/docs/a.md?plain=1#L6)'
  ])
})

it('says what is wrong with a template', async () => {
  const cwd = tempFolder({ 'a.md': article })
  const wrong = async (template: string) => (await play(['report', 'a.md', '--link-template', template], { cwd })).stderr
  expect(await wrong('https://example.org/{path}#L{lines}')).toBe(
    'evenhand: unexpected `{lines}` in `--link-template`, expected `{path}`, `{line}`, `{endLine}`; did you mean `{line}`?\n'
  )
  expect(await wrong('https://example.org/{path}')).toBe(
    'evenhand: `--link-template` lacks `{line}`, expected an address with `{path}` and `{line}`\n'
  )
  expect(await wrong('docs')).toContain('expected an http or https address')
})
