import { describe, expect, it } from 'vitest'
import { lineTemplate } from '../../src/report/lineTemplate.ts'

const url = (template: string, file = 'docs/选 型.md', line = 12, endLine = 12) => {
  const urlOf = lineTemplate(template)
  return typeof urlOf === 'function' ? urlOf(file, line, endLine) : urlOf
}

describe('lineTemplate', () => {
  it('puts path and lines where the template says', () => {
    expect(url('https://git.example.org/a/{path}?at=main#lines-{line}:{endLine}', 'a.md', 3, 5)).toBe(
      'https://git.example.org/a/a.md?at=main#lines-3:5'
    )
  })

  it('knows how the hosts write one line and several', () => {
    expect(url('github:o/r@v1.2')).toBe('https://github.com/o/r/blob/v1.2/docs/选%20型.md?plain=1#L12')
    expect(url('github:o/r', 'a.md', 12, 14)).toBe('https://github.com/o/r/blob/HEAD/a.md?plain=1#L12-L14')
    expect(url('gitlab:g/sub/p@main', 'a.md', 12, 14)).toBe('https://gitlab.com/g/sub/p/-/blob/main/a.md?plain=1#L12-14')
    expect(url('gitlab:g/p')).toBe('https://gitlab.com/g/p/-/blob/HEAD/docs/选%20型.md?plain=1#L12')
  })

  it('leads nowhere from standard input', () => {
    expect(url('github:o/r', '<stdin>')).toBeNull()
  })

  it.each([
    ['docs/{path}#L{line}', { fault: 'address' }],
    ['javascript:alert({path},{line})', { fault: 'address' }],
    ['github:', { fault: 'address' }],
    ['github:owner', { fault: 'address' }],
    ['gitlab:group/@main', { fault: 'address' }],
    ['https://example.org/{path}', { fault: 'missing', name: 'line' }],
    ['https://example.org/#L{line}', { fault: 'missing', name: 'path' }],
    ['https://example.org/{paht}#L{line}', { fault: 'unknown', name: 'paht' }]
  ])('says what is wrong with %s', (template, fault) => {
    expect(url(template)).toEqual(fault)
  })
})
