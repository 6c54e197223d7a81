/** What readers do with the page. */
import { expect, it } from 'vitest'
import { made } from '../report/html/page.ts'
import { inBrowser } from './browser.ts'

const zh = 'gold/zh-dimension-labels.md'
const en = 'gold/en-sections-pros-cons.md'

inBrowser('the page', (open) => {
  it('filters the ledger, by each field and by several, and says how much is shown', async () => {
    const { page: html, report } = await made([en])
    const claims = report.articles[0]!.claims
    const { page, misdeeds } = await open(html)
    const shown = () => page.locator('.ledger tbody tr:visible').count()
    const choose = (field: string, value: string) => page.locator(`select[data-field=${field}]`).selectOption(value)
    expect(await shown()).toBe(claims.length)

    await choose('kind', 'statistic')
    const statistics = claims.filter(({ kinds }) => kinds.includes('statistic'))
    expect(await shown()).toBe(statistics.length)
    expect(await page.locator('.filters output').textContent()).toBe(`${statistics.length} of ${claims.length} claims`)

    await choose('support', 'no')
    expect(await shown()).toBe(statistics.filter(({ supported }) => !supported).length)
    await choose('subject', 's1')
    await choose('strength', 'must')
    const left = statistics.filter(({ supported, subjectId, strength }) => !supported && subjectId === 's1' && strength === 'must')
    expect(await shown()).toBe(left.length)

    await page.getByRole('button', { name: 'Show all' }).click()
    expect(await shown()).toBe(claims.length)
    expect(misdeeds).toEqual([])
  })

  it('says so when no claim is left', async () => {
    const { page: html } = await made([zh])
    const { page } = await open(html)
    await page.locator('select[data-field=strength]').selectOption('note')
    await page.locator('select[data-field=support]').selectOption('yes')
    expect(await page.getByText('没有符合筛选条件的断言。').isVisible()).toBe(true)
  })

  it('shows a claim that the filters hide when a link leads to it', async () => {
    const { page: html, report } = await made([en])
    const { page } = await open(html)
    const supported = report.articles[0]!.claims.find((claim) => claim.supported)!
    await page.locator('select[data-field=support]').selectOption('no')
    await page.locator(`#a1-${supported.id}`).click()
    expect(await page.locator(`#a1-r${supported.id}`).isVisible()).toBe(true)
  })

  it('leads from cells to statements, from those to the text, and lights up their words there', async () => {
    const { page: html, report } = await made([zh])
    const { page } = await open(html)
    await page.locator('.heat tbody td a').first().click()
    const [cell] = report.articles[0]!.matrix.cells[0]!
    const list = page.locator(`#a1-x-${cell!.dimensionId}-${cell!.subjectId}`)
    expect(await list.evaluate((one) => one === document.querySelector(':target'))).toBe(true)
    await list.locator('a.place').first().click()
    const statement = report.articles[0]!.statements.find(({ id }) => id === cell!.pros[0])!
    expect((await page.locator('mark.arrived').allInnerTexts()).join('')).toBe(statement.text)
    await page.locator('.findings a.place').first().click()
    expect(await page.locator('.text :target').getAttribute('id')).toBe('a1-f1')
    expect(await page.locator('.text :target').isVisible()).toBe(true)
  })

  it('tells how words were read when they are pointed at, and Escape closes that', async () => {
    const { page: html } = await made([zh])
    const { page } = await open(html)
    const note = page.locator('.pop')
    await page.locator('.text mark.pro').first().hover()
    expect(await note.textContent()).toMatch(/优点 · 机械键盘 · 手感/)
    await page.keyboard.press('Escape')
    expect(await note.isVisible()).toBe(false)
  })

  it('works by keyboard: past the head, through the filters, over the signs', async () => {
    const { page: html } = await made([en])
    const { page } = await open(html)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')

    const reached = new Set<string>()
    for (let step = 0; step < 250 && !reached.has('SELECT'); step++) {
      await page.keyboard.press('Tab')
      reached.add(
        await page.evaluate(() => (document.activeElement?.classList.contains('st') ? 'sign' : (document.activeElement?.tagName ?? '')))
      )
      if (step % 40 === 0) expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).not.toBe('none')
    }
    expect([...reached]).toEqual(expect.arrayContaining(['A', 'DIV', 'INPUT', 'sign', 'SELECT']))
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('.ledger tbody tr:visible').count()).toBeLessThan(await page.locator('.ledger tbody tr').count())

    await page.locator('.text .st').first().focus()
    expect(await page.locator('.pop').isVisible()).toBe(true)
  })

  it('is whole without its script', async () => {
    const { page: html, report } = await made([en])
    const { page } = await open(html, { javaScriptEnabled: false })
    expect(await page.locator('.ledger tbody tr:visible').count()).toBe(report.articles[0]!.claims.length)
    expect(await page.locator('.filters:visible, .pop:visible').count()).toBe(0)
    await page.locator('#theme-dark').check()
    const dark = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
    expect(dark).toBe('rgb(21, 24, 27)')
  })

  it('changes colours and hides marks by switches', async () => {
    const { page: html } = await made([zh])
    const { page } = await open(html, { colorScheme: 'light' })
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await background()
    await page.locator('#theme-dark').check()
    expect(await background()).not.toBe(light)
    await page.locator('.on-claim').uncheck()
    expect(await page.locator('.text .cl:visible').count()).toBe(0)
    expect(await page.locator('.text .st:visible').count()).toBeGreaterThan(0)
    await page.locator('.on-syntax').check()
    expect(await page.locator('.text .syn:visible').count()).toBeGreaterThan(0)
  })

  it('prints the article, the matrix and the ledger, without what only a screen needs', async () => {
    const { page: html } = await made([zh])
    const { page } = await open(html, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    for (const selector of ['.heat', '.text', '.ledger', '.findings']) expect(await page.locator(selector).isVisible()).toBe(true)
    for (const selector of ['.filters', '.contents', '.layers', '.theme']) expect(await page.locator(selector).isVisible()).toBe(false)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
    expect((await page.pdf()).length).toBeGreaterThan(20_000)
  })

  it.each([360, 1280])('has no sideways scroll at %i px', async (width) => {
    const { page: html } = await made([zh, en, 'gold/zh-table-legend.md', 'gold/en-table-rows.md'])
    const { page, misdeeds } = await open(html, { viewport: { width, height: 800 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(misdeeds).toEqual([])
  })
})
