/** Chromium for tests, with pages that keep account of all they should not do. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { findChromium } from '../../bin/dev/find-chromium.mjs'

const path = findChromium()
/** In CI a missing browser is a fault. */
const skipped = path === undefined && !process.env.CI

export interface Watched {
  readonly page: Page
  /** What the page did that it must not: messages on the console, faults, dialogs, requests. */
  readonly misdeeds: string[]
}

export type Open = (html: string, options?: BrowserContextOptions) => Promise<Watched>

/** Tests that open pages in Chromium; without one they are skipped, and their name says so. */
export function inBrowser(name: string, tests: (open: Open) => void): void {
  describe.skipIf(skipped)(skipped ? `${name} (skipped: no Chromium found, CHROMIUM_PATH may name one)` : name, () => {
    let browser: Browser
    beforeAll(async () => {
      if (path === undefined) throw new Error('No Chromium found, expected one in the usual places or in CHROMIUM_PATH')
      // Chromium has no sandbox for root.
      browser = await chromium.launch({ executablePath: path, chromiumSandbox: process.getuid?.() !== 0 })
    }, 60_000)
    afterAll(() => browser?.close())
    tests(async (html, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
      const page = await context.newPage()
      const misdeeds: string[] = []
      page.on('console', (message) => misdeeds.push(`console ${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => misdeeds.push(`fault: ${error.message}`))
      page.on('dialog', async (dialog) => {
        misdeeds.push(`dialog: ${dialog.message()}`)
        await dialog.dismiss()
      })
      context.on('page', (other) => misdeeds.push(`opened ${other.url()}`))
      // The one request allowed is answered here, so that nothing leaves the machine even where a page misbehaves.
      await context.route('**', async (route) => {
        const url = route.request().url()
        if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        misdeeds.push(`request: ${url}`)
        return route.abort()
      })
      await page.goto(ADDRESS, { waitUntil: 'load' })
      return { page, misdeeds }
    })
  })
}

const ADDRESS = 'http://report.test/page.html'
