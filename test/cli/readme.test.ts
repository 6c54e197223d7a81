/** What the READMEs show is what the commands print: a stale block fails with a diff, `-u` writes it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../../rules/index.ts'
import { createSource } from '../../src/config/configSource.ts'
import { validateConfig } from '../../src/config/validateConfig.ts'
import { standardDimensions } from '../../src/lexicon/index.ts'
import { profiles } from '../../src/profiles/profiles.ts'
import { play } from './play.ts'

const root = join(import.meta.dirname, '../..')
const readmes = [
  ['README.md', 'en_GB.UTF-8'],
  ['README.zh-CN.md', 'zh_CN.UTF-8']
] as const

it.each(readmes)('%s shows the real output', async (path, locale) => {
  const text = readFileSync(join(root, path), 'utf8')
  const blocks = [...text.matchAll(/```console\n\$ evenhand (.+)\n([\s\S]*?)```/g)]
  expect(blocks.length).toBeGreaterThanOrEqual(2)
  let fresh = text
  for (const [block, words = ''] of blocks) {
    const { stdout, stderr } = await play(words.split(' '), { cwd: root, env: { LANG: locale } })
    expect(stderr).toBe('')
    fresh = fresh.replace(block, () => `\`\`\`console\n$ evenhand ${words}\n${stdout}\`\`\``)
  }
  await expect(fresh).toMatchFileSnapshot(join(root, path))
})

it.each(readmes)('%s shows a configuration that is valid', (path) => {
  const text = readFileSync(join(root, path), 'utf8')
  const example = text.match(/```yaml\n(# yaml-language-server[\s\S]*?)```/)?.[1] ?? ''
  const context = {
    rules,
    profiles: profiles.map((profile) => profile.id),
    dimensions: standardDimensions.map((dimension) => dimension.id)
  }
  expect(
    Object.keys(
      validateConfig(
        createSource(path, parse(example), () => null),
        context
      )
    )
  ).toEqual(expect.arrayContaining(['profile', 'profiles', 'lang', 'failOn', 'claims', 'ignores', 'rules', 'subjects', 'dimensions']))
})

it('the two have the same sections, options and rules', () => {
  const shape = (path: string) => {
    const text = readFileSync(join(root, path), 'utf8')
    const codes = [...text.matchAll(/^\| (?:\[)?`([^`]+)`/gm)].map((match) => match[1])
    return { headings: (text.match(/^#+/gm) ?? []).length, fences: [...text.matchAll(/^```(\w+)/gm)].map((match) => match[1]), codes }
  }
  expect(shape('README.zh-CN.md')).toEqual(shape('README.md'))
})
