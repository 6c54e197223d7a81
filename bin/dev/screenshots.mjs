/** Takes the pictures of the HTML report that the READMEs show: `npm run bundle && node bin/dev/screenshots.mjs`. Wants Noto Sans CJK. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.mjs'

const root = join(import.meta.dirname, '../..')
const pictures = [
  { article: 'fixtures/articles/demo-en.md', picture: 'fixtures/report/page-en.png' },
  { article: 'fixtures/articles/demo-zh.md', picture: 'fixtures/report/page-zh.png' }
]

const executablePath = findChromium()
if (executablePath === undefined) throw new Error('No Chromium found, expected one in the usual places or in CHROMIUM_PATH')
const folder = mkdtempSync(join(tmpdir(), 'evenhand-'))
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
try {
  for (const { article, picture } of pictures) {
    const page = join(folder, 'page.html')
    const made = spawnSync(process.execPath, ['dist/cli/evenhand.js', 'report', '--format', 'html', '-o', page, article], {
      cwd: root,
      encoding: 'utf8'
    })
    if (made.status !== 0) throw new Error(made.stderr)
    const tab = await browser.newPage({ viewport: { width: 1160, height: 1240 }, colorScheme: 'light' })
    await tab.goto(`file://${page}`)
    await tab.screenshot({ path: join(root, picture) })
    await tab.close()
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
