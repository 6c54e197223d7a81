/** Wrong usage: one line that says what is wrong and what to do, exit code 2, nothing on standard output. */
import { describe, expect, it } from 'vitest'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const cases: Readonly<Record<string, readonly [argv: readonly string[], message: string]>> = {
  'an unknown option': [['--formt', 'json'], 'unknown option `--formt`; did you mean `--format`?'],
  'an unknown option with nothing near': [['--zzz'], 'unknown option `--zzz`; `evenhand lint --help` lists them all'],
  'a negated option that is misspelt': [['--no-colour'], 'unknown option `--no-colour`; did you mean `--no-color`?'],
  'a negated option that has no such form': [['--no-config'], 'unknown option `--no-config`; did you mean `--config`?'],
  'an option of the other command': [
    ['--link-template', 'x'],
    'option `--link-template` belongs to `evenhand report`, `evenhand lint` does not have it'
  ],
  'a format': [
    ['--format', 'jsn'],
    'unexpected value `jsn` for `--format`, expected `stylish`, `compact`, `json`, `ndjson`, `sarif`, `github`, `gitlab`, `junit`, `checkstyle`, `rdjson`, `blob`, or a path or package; did you mean `json`?'
  ],
  'a format of the other command': [
    ['report', '--format', 'stylish'],
    'unexpected value `stylish` for `--format`, expected `markdown`, `html`, `json`, `ndjson`, `csv`, `matrix-csv`, `tree`'
  ],
  'a level to fail on': [
    ['--fail-on', 'warnings'],
    'unexpected value `warnings` for `--fail-on`, expected `error`, `warning`, `info`, `never`; did you mean `warning`?'
  ],
  'a language': [['--lang', 'fr'], 'unexpected value `fr` for `--lang`, expected `auto`, `zh`, `en`'],
  'a missing value': [['--config'], 'option `--config` lacks its value, expected PATH'],
  'a missing value before another option': [
    ['--format', '--all'],
    'option `--format` lacks its value, expected `stylish`, `compact`, `json`, `ndjson`, `sarif`, `github`, `gitlab`, `junit`, `checkstyle`, `rdjson`, `blob`'
  ],
  'a missing rule': [['--rule'], 'option `--rule` lacks its value, expected ID:SEVERITY'],
  'a rule without severity': [
    ['--rule', 'vague-source'],
    'cannot use `--rule vague-source`, expected `rule:severity` with error, warning, info or off'
  ],
  'a severity': [
    ['--rule', 'vague-source:of'],
    'cannot use `--rule vague-source:of`, expected `rule:severity` with error, warning, info or off; did you mean `vague-source:off`?'
  ],
  'a rule': [['--rule', 'vage-source:off'], 'unknown rule `vage-source`; did you mean `vague-source`?'],
  'a profile': [
    ['--profile', 'software-qualty'],
    'unknown profile `software-qualty`, expected one of `open-vs-closed`, `software-quality`, `decision-record`, `none`; did you mean `software-quality`?'
  ],
  'a command': [['reprot'], 'no such file: `reprot`; did you mean the command `report`?'],
  'a configuration that is not there': [['--config', 'my.yml'], 'no such configuration: `my.yml`'],
  'an output file below a file': [['--output-file', 'a.md/out.json'], 'cannot write `a.md/out.json` (ENOTDIR)'],
  'two formats on standard output': [
    ['--format', 'json', '--format', 'sarif'],
    '`json` and `sarif` would all go to standard output, expected one; give the others an `--output-file` behind them'
  ],
  'more files than formats': [['-o', 'a', '-o', 'b'], '2 times `--output-file` for one `--format`, expected one for each'],
  'one file for two formats': [
    ['-f', 'json', '-o', 'a', '-f', 'sarif', '-o', 'a'],
    '`--output-file` names `a` twice, expected a file for each format'
  ],
  'a number of warnings': [['--max-warnings', 'few'], 'unexpected value `few` for `--max-warnings`, expected a whole number, 0 or more'],
  'a formatter that is not there': [['--format', './my.mjs'], 'no such formatter: `./my.mjs`']
}

describe('wrong usage', () => {
  for (const [name, [argv, message]] of Object.entries(cases)) {
    it(`${name}: ${argv.join(' ')}`, async () => {
      const played = await play(argv, { cwd: tempFolder({ 'a.md': '' }) })
      expect(played.code).toBe(2)
      expect(played.stderr).toBe(`evenhand: ${message}\n`)
    })
  }

  it('is worded in Chinese where the locale or --lang asks for it', async () => {
    const cwd = tempFolder({})
    const expected = 'evenhand: 没有选项 `--formt`；是不是 `--format`？\n'
    expect((await play(['--formt'], { cwd, env: { LANG: 'zh_CN.UTF-8' } })).stderr).toBe(expected)
    expect((await play(['--formt', '--lang', 'zh'], { cwd })).stderr).toBe(expected)
    expect((await play(['--formt'], { cwd, env: { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' } })).stderr).toContain('unknown option')
  })

  it('of a configuration names the file and the place in it', async () => {
    const cwd = tempFolder({ 'evenhand.config.yml': 'rules:\n  vague-sorce: off\nlang: zh\n' })
    const played = await play([], { cwd })
    expect(played).toEqual({
      code: 2,
      stdout: '',
      stderr: 'evenhand: evenhand.config.yml:2:3: unknown rule `rules.vague-sorce`; did you mean `vague-source`?\n'
    })
  })
})

describe('--help', () => {
  for (const [name, argv, env] of [
    ['all commands', ['--help'], {}],
    ['one command', ['report', '-h'], {}],
    ['in Chinese', ['--help'], { LC_ALL: 'zh_CN.UTF-8' }]
  ] as const) {
    it(name, async () => {
      const played = await play(argv, { cwd: '/', env, stdout: { columns: 80 } })
      expect(played.code).toBe(0)
      expect(played.stdout).toMatchSnapshot()
    })
  }

  it('wins over everything else that is wrong', async () => {
    expect((await play(['--help', '--formt', '--rule', 'x'], { cwd: '/' })).code).toBe(0)
  })
})

it('--version prints the version and nothing else', async () => {
  const played = await play(['--version'], { cwd: '/' })
  expect(played).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/), stderr: '' })
})
