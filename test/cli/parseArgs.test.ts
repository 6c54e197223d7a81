import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import yargs from 'yargs'
import { options, optionsOf } from '../../src/cli/options.ts'
import { parseArgs } from '../../src/cli/parseArgs.ts'

/** What yargs itself makes of a command line of `lint`, with the same settings. */
function byYargs(argv: readonly string[]) {
  const parser = yargs([...argv])
    .help(false)
    .version(false)
    .locale('en')
    .exitProcess(false)
    .fail(false)
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'duplicate-arguments-array': true,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'short-option-groups': false
    })
  for (const { name, alias, type } of optionsOf('lint'))
    parser.option(name, { type: type === 'flag' ? 'boolean' : 'string', ...(alias && { alias }), ...(type === 'list' && { array: true }) })
  return parser.parseSync() as Record<string, unknown> & { _: (string | number)[] }
}

describe('parseArgs', () => {
  it('reads a command line as yargs would', () => {
    const names = optionsOf('lint').flatMap(({ name, alias }) => [
      `--${name}`,
      `--no-${name}`,
      `--${name}=x`,
      // yargs takes `-0` for a number.
      ...(alias && alias !== '0' ? [`-${alias}`, `-${alias}=y`] : [])
    ])
    const word = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom('a.md', '-', '--', '1', '007', 'x=y', '--unknown', '-z', '--a.b', '', ' ', 'json', '-1', '--no-', '---')
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        // yargs takes `-` behind an option for another option.
        fc.pre(!words.some((word, index) => word === '-' && words[index - 1]?.startsWith('-')))
        // A first word that names no command, so that both read options of lint.
        const argv = ['lint', ...words]
        const { files, values } = parseArgs(argv)
        const { _: rest, ...expected } = byYargs(argv)
        expect(files).toEqual(rest.slice(1).map(String))
        for (const { name, type } of optionsOf('lint')) {
          const raw = expected[name]
          const last = Array.isArray(raw) ? raw.at(-1) : raw
          if (raw === undefined || (raw === false && type !== 'flag')) expect(values.has(name), name).toBe(false)
          else
            expect(values.get(name), name).toEqual(
              type === 'list' ? [raw].flat().map(String) : type === 'flag' ? last === true : String(last)
            )
        }
      }),
      { numRuns: 300 }
    )
    expect(options.length).toBeGreaterThan(10)
  })

  it('reads - as a value and -0 as an option', () => {
    const { files, values } = parseArgs(['lint', '-o', '-', '--files-from', '-', '-0', 'a.md', '--', '-0', '-o', '-'])
    expect(Object.fromEntries(values)).toEqual({ 'output-file': ['-'], 'files-from': '-', null: true })
    expect(files).toEqual(['a.md', '-0', '-o', '-'])
  })
})
