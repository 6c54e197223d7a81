/** The rules about what an article says twice: exchanging the two subjects exchanges the findings and changes none. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { createLinter } from '../../src/lint/createLinter.ts'

const IDS = ['contradictory-statements', 'recycled-argument']
const folder = join(import.meta.dirname, '../../fixtures/rules')
const linter = createLinter({ rules: rules.filter(({ id }) => IDS.includes(id)) })

/** What the article of a fixture compares, in the forms it uses. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['自建机房', '云主机'],
  ['电动牙刷', '普通牙刷'],
  ['燃气灶', '电磁炉'],
  ['閱讀器', '平板'],
  ['Paper maps', 'Phone maps'],
  ['paper maps', 'phone maps'],
  ['Static site', 'CMS'],
  ['Oil paint', 'Acrylics'],
  ['oil paint', 'acrylics'],
  ['自己做饭', '点外卖'],
  ['流水线作业', '单元生产'],
  ['合租', '整租'],
  ['紙本筆記', '平板筆記'],
  ['电饭煲', '高压锅'],
  ['无线耳机', '有线耳机'],
  ['Allotments', 'Window boxes'],
  ['window boxes', 'allotments'],
  ['Letters', 'E-mail'],
  ['Clay courts', 'Grass courts'],
  ['grass courts', 'clay courts'],
  ['Hostels', 'Hotels']
]

function exchange(text: string): string {
  return PAIRS.reduce((now, [one, other]) => now.replace(new RegExp(`${one}|${other}`, 'g'), (name) => (name === one ? other : one)), text)
}

const found = (source: string) =>
  linter.lint({ source, file: 'a.md' }).findings.map(({ ruleId, reason, place, related }) => ({
    ruleId,
    reason,
    line: place.start.line,
    related: related.map((one) => one.place.start.line)
  }))

describe.each(IDS)('%s', (id) => {
  const articles = readdirSync(join(folder, id)).filter((file) => file.endsWith('.md'))

  it.each(articles)('%s reads the same with its subjects exchanged', (file) => {
    const source = readFileSync(join(folder, id, file), 'utf8')
    const before = found(source)
    const after = found(exchange(source))
    expect(after).toEqual(before.map((finding) => ({ ...finding, reason: exchange(finding.reason) })))
  })
})
