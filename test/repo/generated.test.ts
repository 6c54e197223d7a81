/** Generated files are snapshots: a stale one fails with a diff; `npm run generate` writes them. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generateLexicon } from '../../bin/dev/generate-lexicon.ts'

const root = join(import.meta.dirname, '../..')

describe('generated files are up to date', () => {
  for (const [path, text] of generateLexicon(root)) {
    it(path, async () => {
      await expect(text).toMatchFileSnapshot(join(root, path))
    })
  }
})
