import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const BOATS = `# Rowing boat vs. kayak

## Price

- Rowing boat: cheap
- Kayak: expensive

## Speed

- Rowing boat: slow
- Kayak: fast
`

describe('evenhand normalize', () => {
  it('writes one file for each article below --output-dir, by its path', async () => {
    const cwd = tempFolder({
      'a.md': BOATS,
      'docs/b.md': BOATS,
      'docs/paste.txt': BOATS,
      'docs/none.md': '# Hours\n\nFrom nine to five.\n'
    })
    const { code, stdout, stderr } = await play(
      ['normalize', '--output-dir', 'out', 'a.md', 'docs/b.md', 'docs/paste.txt', 'docs/none.md'],
      { cwd }
    )
    expect(code).toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toContain('`docs/none.md` was not read as a comparison')
    expect(readdirSync(join(cwd, 'out'), { recursive: true }).sort()).toEqual([
      'a.md',
      'docs',
      join('docs', 'b.md'),
      join('docs', 'paste.md')
    ])
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toContain('**Rowing boat** pros:\n\n- cheap\n')
  })

  it('never writes over what it reads, nor two articles into one file', async () => {
    const cwd = tempFolder({ 'a.md': BOATS, 'a.txt': BOATS })
    const own = await play(['normalize', '--output-dir', '.', 'a.md'], { cwd })
    expect([own.code, own.stderr]).toEqual([2, expect.stringContaining('`a.md` would be overwritten by its own normal form')])
    const both = await play(['normalize', '--output-dir', 'out', 'a.md', 'a.txt'], { cwd })
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('`a.txt` and `a.md` would both go to')])
    expect(existsSync(join(cwd, 'out'))).toBe(false)
    const file = await play(['normalize', '-o', 'x.md', '--output-dir', 'out', 'a.md'], { cwd })
    expect([file.code, file.stderr]).toEqual([2, expect.stringContaining('expected one of them')])
  })

  it('leaves the output file alone where there is nothing to write, and says why', async () => {
    const cwd = tempFolder({ 'none.md': '# Hours\n\nFrom nine to five.\n', 'old.md': 'old', 'broken.md': Buffer.from([0xff, 0xfe, 0x00]) })
    expect((await play(['normalize', '-o', 'old.md', 'none.md'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'old.md'), 'utf8')).toBe('old')
    const { code, stderr } = await play(['normalize', 'broken.md'], { cwd })
    expect([code, stderr]).toEqual([0, expect.stringContaining('`broken.md` was not normalized: ')])
    expect((await play(['normalize', 'lost.md'], { cwd })).code).toBe(2)
  })

  it('writes MDX as MDX, components and all', async () => {
    const cwd = tempFolder({
      'a.mdx': `import Chart from './chart'\n\n${BOATS}\n## Chart\n\n<Chart of={[1, 2]} />\n\nSee [https://example.org](https://example.org).\n`
    })
    const { stdout, stderr } = await play(['normalize', 'a.mdx'], { cwd })
    expect(stderr).toBe('')
    expect(stdout).toContain("import Chart from './chart'\n")
    expect(stdout).toContain('{/* evenhand skip */}')
    expect(stdout).toContain('<Chart of={[1, 2]} />')
    const twice = await play(['normalize', '-', '--stdin-filename', 'a.mdx'], { cwd, stdin: stdout })
    expect(twice.stdout).toBe(stdout)
  })
})
