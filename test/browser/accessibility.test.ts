/** axe-core, by the rules of WCAG 2.2 A and AA and its own best practices. */
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { made } from '../report/html/page.ts'
import { inBrowser } from './browser.ts'

const pages = {
  one: ['gold/zh-dimension-labels.md'],
  several: ['articles/demo-en.md', 'articles/demo-zh.md']
}

inBrowser('axe', (open) => {
  it.each(
    Object.entries(pages).flatMap(([name, files]) => (['light', 'dark'] as const).map((colorScheme) => ({ name, files, colorScheme })))
  )('finds nothing serious in $name, $colorScheme', async ({ files, colorScheme }) => {
    const { page: html } = await made(files)
    const { page } = await open(html, { colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run({ exclude: ['.pop'] }))
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(
      serious.map(({ id, nodes }) => [id, ...nodes.slice(0, 4).map(({ html, failureSummary }) => `${html} ${failureSummary}`)])
    ).toEqual([])
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
