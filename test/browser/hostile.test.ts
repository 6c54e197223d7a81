/** Articles that attack their reader: the page shows what they say and does nothing of it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fixtures, made } from '../report/html/page.ts'
import { inBrowser } from './browser.ts'

const files = readdirSync(join(fixtures, 'report/hostile'))
  .filter((file) => file !== 'nul.md')
  .map((file) => `report/hostile/${file}`)

inBrowser('hostile articles', (open) => {
  it('would be caught at what they try', async () => {
    const evil = '<!doctype html><script>pwned=1;alert(1);console.log(1)</script><img src="https://evil.example/1.png">'
    const { page, misdeeds } = await open(evil)
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(true)
    expect(misdeeds.map((one) => one.split(':')[0])).toEqual(expect.arrayContaining(['dialog', 'console log', 'request']))
  })

  const hostile = made(files)

  it('run nothing, load nothing, ask nothing and break nothing', async () => {
    const { report, page: html } = await hostile
    const { page, misdeeds } = await open(html)
    const found = await page.evaluate(() => ({
      pwned: 'pwned' in globalThis,
      articles: document.querySelectorAll('main > article').length,
      stray: [...document.querySelectorAll('script, style, img, iframe, object, embed, base, link, meta, form, video, audio')].length,
      inMain: [
        ...document.querySelectorAll('main :is(script, style, img, iframe, object, embed, base, link, meta, form, input:not([type]))')
      ].length
    }))
    expect(found).toEqual({ pwned: false, articles: report.articles.length, stray: 9, inMain: 0 })
    expect(misdeeds).toEqual([])
  })

  it('stay harmless under pointer and keyboard, and when their own links are followed', async () => {
    const { page: html } = await hostile
    const { page, misdeeds } = await open(html)
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('main *')) {
        for (const type of ['pointerover', 'mouseover', 'focus', 'focusin']) one.dispatchEvent(new Event(type, { bubbles: true }))
        // Only a link that leaves the page is not followed.
        if (!one.closest('a[href^=http]')) one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      }
      document.dispatchEvent(new Event('toggle', { bubbles: true }))
    })
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
    const hrefs = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => new URL(link.href).protocol)
    )
    expect([...new Set(hrefs)].sort()).toEqual(['http:', 'https:'])
    expect(misdeeds).toEqual([])
  })

  it('show characters that hide or turn text, by number', async () => {
    const { page: html } = await made(['report/hostile/characters.md'])
    const { page } = await open(html)
    const shown = await page.locator('.text .ctl').allInnerTexts()
    expect(new Set(shown)).toEqual(
      new Set([
        'U+0007',
        'U+001B',
        'U+007F',
        'U+0085',
        'U+00AD',
        'U+061C',
        'U+200B',
        'U+200E',
        'U+200F',
        'U+2028',
        'U+2029',
        'U+202C',
        'U+202E',
        'U+2060',
        'U+2066',
        'U+2067',
        'U+2069',
        'U+E0041',
        'U+E0042'
      ])
    )
  })

  it.each([360, 1280])('do not make a page of %i px scroll sideways', async (width) => {
    const { page: html } = await hostile
    const { page } = await open(html, { viewport: { width, height: 800 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
