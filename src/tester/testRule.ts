import { createLinter } from '../lint/createLinter.ts'
import type { FileResult, Finding, LintConfig, RuleOptions } from '../lint/types.ts'
import type { Rule } from '../rule.ts'

/** What a test runner gives: those of vitest, jest and node:test will do. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown
  readonly it: (name: string, body: () => void) => unknown
}

/** An article, in Markdown, and how the rule is set for it. */
export interface RuleCase {
  readonly name: string
  readonly text: string
  readonly options?: RuleOptions | undefined
  /** What else is set; `rules` is the tester's. */
  readonly config?: Omit<LintConfig, 'rules' | 'ownRules'> | undefined
}

/** What of a finding is compared: what is left out may be anything. */
export type ExpectedFinding = Partial<Pick<Finding, 'messageId' | 'reason' | 'severity'>> & {
  readonly line?: number
  readonly column?: number
}

export interface RuleCases {
  readonly ok: readonly RuleCase[]
  readonly notOk: readonly (RuleCase & { readonly findings: readonly ExpectedFinding[] })[]
}

/**
 * Makes a test of each case: `ok` ones have no findings, `notOk` ones exactly those that are listed, in order. Of every case it
 * is asked, too, that the rule does not throw, says the same twice, words its findings in both languages, and stays inside the file.
 */
export function testRule({ describe, it }: Runner, rule: Rule, { ok, notOk }: RuleCases): void {
  const cases = [...ok.map((one) => ({ ...one, findings: [] as readonly ExpectedFinding[] })), ...notOk]
  const linter = createLinter({ rules: [rule] })
  // What is off is tested all the same.
  const severity = rule.severity === 'off' ? 'warning' : rule.severity
  describe(rule.id, () => {
    for (const { name, text, options = {}, config = {}, findings: expected } of cases) {
      it(name, () => {
        const run = (lang?: 'zh' | 'en') =>
          linter.lint({
            source: text,
            file: 'case.md',
            config: { ...config, ...(lang && { lang }), rules: { [rule.id]: [severity, options] } }
          })
        const result = run()
        for (const one of [result, run('zh'), run('en')]) checkPromises(one, text)
        same(run().findings, result.findings, 'run twice, the rule said something else')
        const compared = result.findings.map((finding, index) => shownAs(finding, expected[index]))
        same(compared, expected, `the rule said something else; the text was read as a ${result.kind}`)
      })
    }
  })
}

function checkPromises({ faults = [], findings }: FileResult, text: string): void {
  const [fault] = faults
  if (fault) throw new Error(`the rule threw: ${fault.message}`, { cause: fault.cause })
  for (const { reason, place, messageId } of findings) {
    if (reason.trim() === '') throw new Error(`the message \`${messageId}\` is empty`)
    if (/[.。]$/.test(reason)) throw new Error(`the message \`${messageId}\` ends with a full stop: ${reason}`)
    if (place.end.offset > text.length || place.start.offset > place.end.offset)
      throw new Error(`the place of \`${messageId}\` is not inside the text`)
  }
}

/** As much of a finding as is expected of it; all that can be compared where nothing is. */
function shownAs({ messageId, reason, severity, place }: Finding, expected: ExpectedFinding | undefined): ExpectedFinding {
  const all = { messageId, reason, severity, line: place.start.line, column: place.start.column }
  if (!expected) return all
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof typeof all]]))
}

function same(actual: unknown, expected: unknown, message: string): void {
  const [is, wanted] = [JSON.stringify(actual, null, 2), JSON.stringify(expected, null, 2)]
  if (is === wanted) return
  // Runners show the two beside each other.
  throw Object.assign(new Error(`${message}\n\nexpected ${wanted}\n\nfound ${is}`), { actual: is, expected: wanted })
}
