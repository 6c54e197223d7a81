/** Generated files are snapshots: a stale one fails with a diff; `npm run generate` writes them. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generateConfigSchema } from '../../bin/dev/generate-config-schema.ts'
import { generateHtmlClient } from '../../bin/dev/generate-html-client.ts'
import { generateLexicon } from '../../bin/dev/generate-lexicon.ts'
import { generateReadme } from '../../bin/dev/generate-readme.ts'
import { generateRuleIndex } from '../../bin/dev/generate-rule-index.ts'
import { generateRulePages } from '../../bin/dev/generate-rule-pages.ts'
import { generateSchemas } from '../../bin/dev/generate-schemas.ts'
import { generateVersion } from '../../bin/dev/generate-version.ts'
import { rules } from '../../rules/index.ts'
import { withFigures } from '../score/withFigures.ts'

const root = join(import.meta.dirname, '../..')
const generated = new Map([
  ...generateVersion(root),
  ...generateLexicon(root),
  ...generateHtmlClient(root),
  ...generateRuleIndex(root),
  ...withFigures(root, generateRulePages(root, rules)),
  ...generateConfigSchema(),
  ...generateReadme(root),
  ...generateSchemas()
])
/** Tables taken over from elsewhere once; their headers say from where. */
const TAKEN_OVER = ['src/text/traditional.generated.ts']

describe('generated files are up to date', () => {
  it.each([...generated])('%s', async (path: string, text: string) => {
    await expect(text).toMatchFileSnapshot(join(root, path))
  })

  it('no README has an empty table', () => {
    for (const text of generateReadme(root).values()) expect(text).not.toMatch(/<!-- generated (?!end )\S+ -->\s*<!-- generated end -->/)
  })

  it('none has lost its generator', () => {
    const filesIn = (folder: string) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    const files = [...filesIn('src').filter((file) => file.endsWith('.generated.ts')), ...filesIn('schema')]
    expect(files.filter((file) => !generated.has(file) && !TAKEN_OVER.includes(file))).toEqual([])
  })
})
