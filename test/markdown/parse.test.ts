import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from '../../src/markdown/parse.ts'
import { parseAny } from '../../src/markdown/parse-any.ts'
import { prepare } from '../../src/markdown/prepare.ts'

function types(tree: Root): string[] {
  const found: string[] = []
  visit(tree, (node) => {
    found.push(node.type)
  })
  return found
}

describe('parse', () => {
  it('reads tables, footnotes, task lists and strikethrough of GFM', () => {
    const found = types(parse('| a | b |\n|---|---|\n| 1 | 2 |\n\nx[^1] ~~y~~\n\n[^1]: z\n'))
    expect(found).toEqual(expect.arrayContaining(['table', 'footnoteReference', 'footnoteDefinition', 'delete']))
  })

  it('reads emphasis that ends in full-width punctuation beside a word', () => {
    expect(types(parse('**成本：**低，**速度：**快')).filter((type) => type === 'strong')).toHaveLength(2)
  })

  it.each([
    ['yaml', '---\ntitle: x\n---\n\ny\n'],
    ['toml', '+++\ntitle = "x"\n+++\n\ny\n']
  ])('reads %s front matter', (type, text) => {
    expect(parse(text).children[0]?.type).toBe(type)
  })

  it('keeps places', () => {
    expect(parse('a\n\nb').children[1]?.position?.start).toEqual({ line: 3, column: 1, offset: 3 })
  })
})

describe('MDX', () => {
  it('asks to be prepared first', () => {
    expect(() => parse('a', { mdx: true })).toThrow(/prepare/)
  })

  describe('prepared', () => {
    beforeAll(() => prepare({ mdx: true }))

    it('reads components and expressions', () => {
      expect(types(parse('import A from "a"\n\n<A b={1}>\n\n**x** {y}\n\n</A>\n', { mdx: true }))).toEqual(
        expect.arrayContaining(['mdxjsEsm', 'mdxJsxFlowElement', 'mdxTextExpression', 'strong'])
      )
    })

    it('falls back to Markdown on broken MDX and says where', () => {
      const { tree, mdxError } = parseAny('# a\n\nb {c\n\n**d**\n', { mdx: true })
      expect(types(tree)).toContain('strong')
      expect(mdxError).toMatchObject({ line: 3, reason: expect.stringContaining('Unexpected') })
    })

    it('reads plain Markdown without a complaint', () => {
      expect(parseAny('a {b').mdxError).toBeNull()
    })
  })
})
