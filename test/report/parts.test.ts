import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { folded } from '../../src/report/folded.ts'
import { besideReport } from '../../src/report/lineUrl.ts'
import { lineLink } from '../../src/report/markdown/lineLink.ts'
import { withCode } from '../../src/report/markdown/withCode.ts'

describe('folded', () => {
  it('makes one line without control characters', () => {
    expect(folded(' a\n\tb \u0000\u001b[1m\u2066c ')).toBe('a b [1mc')
  })
})

describe('lineLink', () => {
  const url = (file: string) => {
    const node = lineLink(file, besideReport)({ line: 12 })
    return node.type === 'link' ? node.url : node.type
  }

  it('keeps Chinese legible and encodes what would end the path', () => {
    expect(url('文档/对比.md')).toBe('文档/对比.md#L12')
    expect(url('a b#c?d%.md')).toBe('a%20b%23c%3Fd%25.md#L12')
  })

  it('never makes a scheme of a file name', () => {
    expect(url('javascript:x.md')).toBe('./javascript:x.md#L12')
  })

  it('is plain text where there is no file', () => {
    expect(url('<stdin>')).toBe('text')
  })
})

describe('withCode', () => {
  const shape = (message: string) => withCode(message).map((node) => ('value' in node ? [node.type, node.value] : node.type))

  it('turns backticks of a message into inline code', () => {
    expect(shape('no `Cost` for ``a`b``')).toEqual([
      ['text', 'no '],
      ['inlineCode', 'Cost'],
      ['text', ' for '],
      ['inlineCode', 'a`b']
    ])
  })

  it('leaves an unpaired backtick as it is', () => {
    expect(shape('a ` b')).toEqual([['text', 'a ` b']])
  })
})

describe('loading', () => {
  it('printing a report does not load zod', async () => {
    const entries = ['create', 'json', 'ndjson', 'markdown', 'tree'].map((name) => `src/report/${name}.ts`)
    const { metafile } = await build({
      entryPoints: entries,
      bundle: true,
      write: false,
      outdir: 'unused',
      metafile: true,
      format: 'esm',
      platform: 'node',
      packages: 'external'
    })
    const external = Object.values(metafile.inputs).flatMap((input) => input.imports.filter((one) => one.external).map((one) => one.path))
    expect(external).toContain('string-width')
    expect(external).not.toContain('zod')
  })
})
