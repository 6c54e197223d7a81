/** Every format against its own schema or a reader of it, and byte for byte against files that were read. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/formatters/formats.ts'
import { loadFormatter } from '../../src/formatters/loadFormatter.ts'
import { awkward, awkwardOptions } from './awkward.ts'
import { faultsOf } from './faultsOf.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/formats')

describe.each(formats)('%s', (name) => {
  it.each(['zh', 'en'] as const)('is as read, in %s', async (locale) => {
    const format = await loadFormatter(name)
    const shown = format(awkward, { ...awkwardOptions, locale, hidden: { warnings: 0, infos: 2 } })
    const settled = shown.replaceAll('\u001b', '␛').replace(/("(?:semanticV|v)ersion": ?)"0[^"]+"/g, '$1"…"')
    await expect(settled).toMatchFileSnapshot(join(fixtures, `${name}.${locale}.txt`))
  })

  it('holds to its schema, also with nothing to tell', async () => {
    const format = await loadFormatter(name)
    for (const results of [awkward, [], awkward.slice(3, 4)]) {
      expect(await faultsOf(name, format(results, awkwardOptions))).toEqual([])
      expect(await faultsOf(name, format(results))).toEqual([])
    }
  })

  it('gives the same bytes whatever the order of the results, and ends with a line feed', async () => {
    const format = await loadFormatter(name)
    expect(format(awkward.toReversed(), awkwardOptions)).toBe(format(awkward, awkwardOptions))
    expect(format(awkward, awkwardOptions)).toMatch(/[^\n]\n$/)
  })
})
