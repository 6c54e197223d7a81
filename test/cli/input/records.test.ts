import { describe, expect, it } from 'vitest'
import { lines } from '../../../src/cli/input/lines.ts'
import { records } from '../../../src/cli/input/records.ts'

async function* chunks(text: string, size: number) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('lines', () => {
  for (const size of [1, 3, 7, 1000]) {
    it(`splits at line feeds alone, in chunks of ${size}`, async () => {
      const found = await collect(lines(chunks('成本\u2028a\r\n\nb', size), 100))
      expect(found.map(String)).toEqual(['成本\u2028a\r', '', 'b'])
    })

    it(`lets go of a line over the limit and goes on, in chunks of ${size}`, async () => {
      const found = await collect(lines(chunks(`a\n${'x'.repeat(50)}\nb\n`, size), 10))
      expect(found.map((line) => line && String(line))).toEqual(['a', null, 'b'])
    })
  }
})

describe('records', () => {
  it('reads one article a line and says what is wrong with a line', async () => {
    const input = [
      '{"path": "a\\\\b.md", "text": "# 甲\\n"}',
      '',
      'nonsense',
      '{"path": "c.md"}',
      '{"text": "x"}',
      '"text"',
      '{"path": "d.md", "text": ""}\r'
    ].join('\n')
    expect(await collect(records(chunks(input, 16)))).toEqual([
      { file: 'a/b.md', text: '# 甲\n' },
      { file: null, line: 3, error: { zh: '这一行不是有效的 JSON，错在第 1 列', en: 'line is not valid JSON, the fault is at column 1' } },
      {
        file: 'c.md',
        line: 4,
        error: {
          zh: '记录里没有 `text`，应为 {"path": string, "text": string}',
          en: 'record has no `text`, expected {"path": string, "text": string}'
        }
      },
      {
        file: null,
        line: 5,
        error: {
          zh: '记录里没有 `path`，应为 {"path": string, "text": string}',
          en: 'record has no `path`, expected {"path": string, "text": string}'
        }
      },
      {
        file: null,
        line: 6,
        error: {
          zh: '记录里没有 `path`，应为 {"path": string, "text": string}',
          en: 'record has no `path`, expected {"path": string, "text": string}'
        }
      },
      { file: 'd.md', text: '' }
    ])
  })

  it('names a line that is no UTF-8', async () => {
    async function* broken() {
      yield Uint8Array.from([0x7b, 0xff, 0x0a])
    }
    expect(await collect(records(broken()))).toEqual([
      { file: null, line: 1, error: { zh: '这一行不是有效的 UTF-8', en: 'line is not valid UTF-8' } }
    ])
  })
})
