/** The completion scripts, asked by the real shells where there are any. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0

/** A folder with the script and something to offer. */
async function stage(shell: string) {
  const cwd = tempFolder({ 'a.md': '', 'docs/b.md': '' })
  const { code, stdout } = await play(['completion', shell], { cwd })
  expect(code).toBe(0)
  writeFileSync(join(cwd, 'script'), stdout)
  return cwd
}

const cases = [
  ['evenhand rep', ['report']],
  ['evenhand --lang zh rep', ['report']],
  ['evenhand completion ', ['bash', 'fish', 'zsh']],
  ['evenhand diff --format ', ['json', 'markdown']],
  ['evenhand lint --upd', ['--update-baseline']],
  ['evenhand a.md --upd', ['--update-baseline']],
  ['evenhand lint --profile software', ['software-quality']],
  ['evenhand explain vague-s', ['vague-source']]
] as const

describe.skipIf(!has('bash'))('bash', async () => {
  const complete = (cwd: string, line: string) => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: written in the language of the shell
    const script = 'source ./script; COMP_LINE="$1"; COMP_POINT=${#1}; _evenhand 2>/dev/null; printf "%s\\n" "${COMPREPLY[@]}"'
    const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', line], { cwd, encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.trim().split('\n').sort()
  }

  it.each(cases)('%j', async (line, expected) => {
    expect(complete(await stage('bash'), line)).toEqual(expected)
  })

  it('ends a rule with a colon, and offers the severity alone behind it, as bash has parted them', async () => {
    const cwd = await stage('bash')
    expect(complete(cwd, 'evenhand lint --rule vague-s')).toEqual(['vague-source:'])
    expect(complete(cwd, 'evenhand lint --rule vague-source:o')).toEqual(['off'])
  })

  it('offers files where files are wanted, and folders where folders are', async () => {
    const cwd = await stage('bash')
    expect(complete(cwd, 'evenhand lint --config ')).toEqual(['a.md', 'docs', 'script'])
    expect(complete(cwd, 'evenhand normalize --output-dir ')).toEqual(['docs'])
    expect(complete(cwd, 'evenhand ')).toContain('a.md')
  })
})

describe.skipIf(!has('fish'))('fish', () => {
  it.each(cases)('%j', async (line, expected) => {
    const { stdout } = spawnSync('fish', ['-N', '-c', `source ./script; complete -C'${line}'`], {
      cwd: await stage('fish'),
      encoding: 'utf8'
    })
    const offered = stdout.split('\n').map((one) => one.split('\t')[0])
    expect(offered.filter((one) => one !== '').sort()).toEqual(expected)
  })
})

it.skipIf(!has('zsh'))('zsh reads its script', async () => {
  const { status, stderr } = spawnSync('zsh', ['-fn', 'script'], { cwd: await stage('zsh'), encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

it('describes in the language of the locale or --lang', async () => {
  const { stdout } = await play(['completion', 'fish', '--lang', 'zh'], { cwd: '/' })
  expect(stdout).toContain("-a report -d '把读到的")
})

it.each([
  [[], 'the shell lacks, expected one of `bash`, `zsh`, `fish`'],
  [['fishh'], 'no completion for `fishh`, expected one of `bash`, `zsh`, `fish`; did you mean `fish`?'],
  [['bash', 'zsh'], 'no completion for `bash zsh`, expected one of `bash`, `zsh`, `fish`']
])('%j is wrong usage', async (words, message) => {
  expect(await play(['completion', ...words], { cwd: '/' })).toEqual({ code: 2, stdout: '', stderr: `evenhand: ${message}\n` })
})
