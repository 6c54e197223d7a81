import { describe, expect, it } from 'vitest'
import { claimsOf } from './claimsOf.ts'

const SUBJECTS = ['甲库', '甲庫', '乙库', 'Alpha', 'Beta']
/** The words a finding quotes. */
const focus = (text: string): string | undefined => {
  const subject = SUBJECTS.find((name) => text.includes(name))!
  return claimsOf(text, { subjects: SUBJECTS, told: [[text, subject, 'pro']] }).find((c) => c.strength !== 'note')?.focus?.text
}

describe('the clause that carries a claim', () => {
  it.each([
    ['- 甲库：上手平缓，启动只要 340 毫秒，文档也全。', '启动只要 340 毫秒'],
    ['- 甲庫：體積小，啟動比乙庫更快（實際感受）。', '啟動比乙庫更快'],
    ['- Alpha: pleasant to use, starts in 340 ms, and well documented.', 'starts in 340 ms']
  ])('is quoted without its label: %s', (text, words) => {
    expect(focus(text)).toBe(words)
  })

  it.each([
    ['Alpha is pleasant, though 10+ years old, and small.', '10+ years old'],
    ['甲库好用，但启动要 340 毫秒，略慢。', '启动要 340 毫秒']
  ])('is quoted without the word that joins it on: %s', (text, words) => {
    expect(focus(text)).toBe(words)
  })

  it.each([
    ['与乙库相比，甲库的写入速度更快。', '甲库的写入速度更快'],
    ['相比於乙庫，甲庫支援的格式更加齊全。', '甲庫支援的格式更加齊全'],
    ['Unlike Beta, Alpha has more useful examples.', 'Alpha has more useful examples']
  ])('is the one that compares, not the one that names the other side: %s', (text, words) => {
    expect(focus(text)).toBe(words)
  })

  it('takes in its neighbour where it is too short to be understood', () => {
    expect(focus('甲库在写入上，更快。')).toBe('甲库在写入上，更快')
    expect(focus('甲库最快，也最省内存。')).toBe('甲库最快')
  })

  it('stands where its words stand', () => {
    const text = '- 甲库：上手平缓，启动只要 340 毫秒。'
    const [claim] = claimsOf(text, { subjects: SUBJECTS })
    const { start, end } = claim!.focus!.place
    expect(text.slice(start.offset, end.offset)).toBe('启动只要 340 毫秒')
  })
})
