/** Results with the names and texts that break formats: for golden files and schemas. */

import type { FormatOptions } from '../../src/formatters/types.ts'
import type { FileResult } from '../../src/lint/types.ts'
import { createFinding, createResult } from './createResult.ts'

const zh = '# 风筝与织机\n\n据说“风筝”更轻，𝑓ast 得多；织机 100% 稳，见 [表](https://example.com/a,b)。\n第二行：织机。\n'
const en = 'Kite | loom\r\nThe kite is <b>faster</b>, "obviously" & always 🪁 100%: ::error::no\r\nlast'
const at = (source: string, words: string) => createFinding(source, words).place

export const awkward: readonly FileResult[] = [
  createResult(
    zh,
    [
      createFinding(zh, '据说“风筝”更轻', {
        reason: '`据说“风筝”更轻` 没有交代出自哪里，请写明可以查到的来源',
        note: '写出机构、标题和年份；\n或直说这是自己的看法',
        related: [{ reason: '另一处写到 [风筝](1)', place: at(zh, '风筝') }]
      }),
      createFinding(zh, '𝑓ast 得多', {
        ruleId: 'unsupported-comparison',
        severity: 'error',
        reason: '说 `𝑓ast 得多`，没有依据',
        suggestions: [{ title: '换成 `快`', edits: [{ start: zh.indexOf('𝑓ast'), end: zh.indexOf('𝑓ast') + 5, text: '快' }] }]
      }),
      createFinding(zh, '织机 100% 稳', {
        ruleId: 'unsupported-statistic',
        severity: 'error',
        reason: '数字 `织机 100% 稳` 没有来源 [表](https://example.com/a,b)',
        fix: [
          { start: zh.indexOf('织机 100%'), end: zh.indexOf('织机 100%') + 2, text: '织布机' },
          { start: zh.indexOf('100%'), end: zh.indexOf('100%') + 4, text: '很' }
        ]
      })
    ],
    {
      file: '文档/对比 50%, 草稿#1: “终”.md',
      language: 'zh',
      silenced: [{ finding: createFinding(zh, '第二行：织机', {}), reason: '下一版补上 <来源>' }]
    }
  ),
  createResult(
    en,
    [
      createFinding(en, '<b>faster</b>, "obviously" & always 🪁 100%: ::error::no\r\nlast', {
        severity: 'info',
        reason: '`<b>faster</b>` | "obviously" & \u001b[31malways\u001b[0m 🪁 100%: ::error::no\r\nlast, ]]> half \ud800 ##[error]',
        note: 'A note, with 50% and: a colon'
      }),
      createFinding(en, '🪁', { reason: 'twice the same', keys: ['same'] }),
      createFinding(en, '100%', { reason: 'twice the same', keys: ['same'] })
    ],
    { file: 'docs/a&b <c> \'d\' "e".md' }
  ),
  createResult('plain', [], { file: 'README.md', kind: 'not-comparison' }),
  createResult('fine', [], { file: 'fine.md' }),
  createResult('', [], {
    file: 'broken.md',
    faults: [{ ruleId: 'uneven-weight', message: "Cannot read 'x' of <undefined>: 100%", cause: null }]
  })
]

export const awkwardOptions: FormatOptions = {
  rules: [
    {
      id: 'unsupported-comparison',
      description: { zh: '说谁胜过谁，没有依据', en: 'One beats another without figures' },
      category: 'evidence',
      severity: 'warning'
    },
    {
      id: 'unsupported-statistic',
      description: { zh: '数字没有来源', en: 'A figure has no source' },
      category: 'evidence',
      severity: 'error'
    },
    { id: 'uneven-weight', description: { zh: '篇幅不均', en: 'Uneven room' }, category: 'balance', severity: 'off' },
    {
      id: 'vague-source',
      description: { zh: '援引了来源，却不说是谁', en: 'A source is invoked and not named' },
      category: 'evidence',
      severity: 'warning',
      page: '# vague-source\n\n## What it checks\n\n“据说”不算来源。\n\nHearsay is no source, see [`x`](../x/README.md).\n\n## Examples\n\n````markdown not-ok\n# 甲与乙\n\n据说甲更快。\n````\n\n````markdown not-ok\n# A or B\n\nThey say A is faster.\n````\n\n## Known limits\n\n<!-- generated figures -->\n\nx\n\n<!-- generated end -->\n'
    }
  ],
  folder: 'site',
  run: { exitCode: 2, notices: ['no such file: `c.md`'] }
}
