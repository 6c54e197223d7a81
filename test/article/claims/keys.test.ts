/** Keys of claims: what an editor noted about a claim must find it again after the article was edited. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKeys } from '../../../src/article/claims/createKeys.ts'
import { read } from '../../../src/article/read.ts'

const zh = `# 电饭煲与柴火灶的对比

## 速度
- 电饭煲：比柴火灶快 40 分钟
- 柴火灶：生火要等上半个小时

## 口感
- 电饭煲：米饭是最均匀的
- 柴火灶：锅巴的香味完全无法替代

## 花费
- 电饭煲：一个月的电费不到 20 元
- 柴火灶：柴火几乎不花钱，省下 20 元
`
const en = `# Tents versus caravans

A tent is always lighter than a caravan, and 80% of them fit in a rucksack. Caravans never leak.

## Price
- Tents: the cheapest way to sleep outdoors
- Caravans: cost about 20,000 euros

## Comfort
- Tents: colder than caravans at night
- Caravans: everybody sleeps well
`

/** Claims as text → key; the text is what a person would know the claim by. */
const keysOf = (text: string) => new Map(read(text).claims.map((claim) => [claim.text.replace(/\s/g, ''), claim.key]))

describe('keys of claims', () => {
  it.each([
    ['zh', zh],
    ['en', en]
  ])('are names that spreadsheets take for text, in %s', (_, text) => {
    const keys = [...keysOf(text).values()]
    expect(keys.length).toBeGreaterThan(3)
    for (const key of keys) expect(key).toMatch(/^k[0-9a-f]{8}$/)
  })

  it.each([
    ['lines are inserted', zh, zh.replace('\n## 口感', '\n## 外观\n- 电饭煲：有 12 种颜色\n- 柴火灶：砌在墙边\n\n## 口感')],
    ['sections change places', zh, zh.replace(/(## 速度[\s\S]*?)(## 口感[\s\S]*?)(## 花费[\s\S]*)/, '$3\n$2$1')],
    ['sections change places', en, en.replace(/(## Price[\s\S]*?)(## Comfort[\s\S]*)/, '$2\n$1')],
    ['a paragraph is wrapped anew', en, en.replace('caravan, and 80%', 'caravan,\nand 80%').replace('them fit', 'them\nfit')],
    ['line ends change', en, en.replaceAll('\n', '\r\n')]
  ])('stay when %s', (_, before, after) => {
    expect(after).not.toBe(before)
    const now = keysOf(after)
    for (const [text, key] of keysOf(before)) expect(now.get(text), text).toBe(key)
  })

  const key = (text: string, subject: string | null = '電鍋') => createKeys()(text, subject)

  it('mind neither script, width, case, quotation marks, notes nor the stop at the end', () => {
    const same = [
      '电锅（“小”）的价格是 SQL 的 3 倍。',
      '電鍋(「小」)的價格是ＳＱＬ的３倍',
      '电锅 (“小”) 的价格是 sql 的 3 倍[^1]。',
      '电锅（“小”）的价格是 SQL 的 3 倍［2］'
    ]
    expect(new Set(same.map((text) => key(text))).size).toBe(1)
    expect(key(same[0]!, '电锅')).toBe(key(same[0]!, '電鍋'))
  })

  it('tell apart other words, other figures, other subjects, and the same words again', () => {
    const keyOf = createKeys()
    const keys = [
      keyOf('快 3 倍', 'a'),
      keyOf('快 4 倍', 'a'),
      keyOf('慢 3 倍', 'a'),
      keyOf('快 3 倍', 'b'),
      keyOf('快 3 倍', null),
      keyOf('快 3 倍', 'a'),
      keyOf('快 3 倍', 'a')
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('are unique in an article, and the same whenever it is read', () => {
    const folder = join(import.meta.dirname, '../../../fixtures/gold')
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
      const text = readFileSync(join(folder, file), 'utf8')
      const keys = read(text).claims.map((claim) => claim.key)
      expect(new Set(keys).size, file).toBe(keys.length)
      expect(read(text).claims.map((claim) => claim.key)).toEqual(keys)
    }
  })

  it('of any texts are unique', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const keyOf = createKeys()
        expect(new Set(texts.map((text) => keyOf(text, null))).size).toBe(texts.length)
      })
    )
  })
})
