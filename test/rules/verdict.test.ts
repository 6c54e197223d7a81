import { describe, expect, it } from 'vitest'
import oneSidedVerdict from '../../rules/one-sided-verdict/index.ts'
import unarguedVerdict from '../../rules/unargued-verdict/index.ts'
import { createLinter } from '../../src/lint/createLinter.ts'

const linter = createLinter({ rules: [oneSidedVerdict, unarguedVerdict] })

function reasons(source: string): string[] {
  return linter.lint({ source, file: 'a.md' }).findings.map((finding) => finding.reason)
}

function exchange(text: string, a: string, b: string): string {
  return text.replaceAll(a, '\u0000').replaceAll(b, a).replaceAll('\u0000', b)
}

describe.each([
  [
    'zh',
    '陶碗',
    '木碗',
    '手感',
    '安全性',
    '# 陶碗与木碗的对比\n\n## 手感\n\n- 陶碗：很重\n- 木碗：很轻\n\n## 安全\n\n- 陶碗：上釉，很安全\n\n## 结论\n\n'
  ],
  [
    'en',
    'clay bowls',
    'wood bowls',
    'weight',
    'security',
    '# clay bowls versus wood bowls\n\n## Weight\n\n- clay bowls: heavy\n- wood bowls: light\n\n## Security\n\n- clay bowls: very secure\n\n## Verdict\n\n'
  ]
] as const)('in %s', (language, a, b, _, ground, text) => {
  it.each(
    language === 'zh'
      ? [`看重${ground}的人，选${a}。\n`, `看重${ground}的人，选${b}。\n`, `总之，${a}是更好的选择。\n`, `推荐${b}。\n`]
      : [
          `If you value ${ground}, choose ${a}.\n`,
          `If you value ${ground}, choose ${b}.\n`,
          `In short, ${a} are the better choice.\n`,
          `Use ${b}.\n`
        ]
  )('%s', (verdict) => {
    const found = reasons(text + verdict)
    expect(found).toHaveLength(1)
    expect(reasons(exchange(text + verdict, a, b))).toEqual(found.map((reason) => exchange(reason, a, b)))
  })
})
