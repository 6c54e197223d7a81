import { resolveRules } from '../../lint/resolveRules.ts'
import type { RuleSeverity } from '../../lint/types.ts'
import type { LineReport } from '../../report/line/types.ts'
import type { Rule } from '../../rule.ts'
import { version } from '../../version.generated.ts'
import { openDestination } from '../destination.ts'
import { createLineReader } from '../explain/createLineReader.ts'
import { rulePageOf } from '../explain/rulePageOf.ts'
import { subjectOf } from '../explain/subjectOf.ts'
import type { Session } from '../session.ts'
import { useColor } from '../useColor.ts'

/** A rule asked about. */
interface AskedRule {
  readonly rule: Rule
  readonly severity: RuleSeverity
  readonly page: string | null
}

/**
 * `evenhand explain`: the pages of the rules named, how the lines named were read, or, with nothing named, the list of
 * rules. Resolves to the exit code. Throws `UsageError` for what is neither.
 */
export async function explain(session: Session): Promise<number> {
  const { args, io, settings } = session
  const rules = [...(await io.rules()), ...(settings.lint.ownRules ?? [])]
  const severities = new Map(resolveRules(rules, settings.lint.rules).map(({ rule, severity }) => [rule, severity]))
  const severityOf = (rule: Rule) => severities.get(rule) ?? rule.severity
  const readLine = createLineReader(session)
  const answers: (AskedRule | LineReport)[] = []
  for (const word of args.files) {
    const subject = subjectOf(word, rules, io.cwd)
    if ('rule' in subject) answers.push({ rule: subject.rule, severity: severityOf(subject.rule), page: await rulePageOf(subject.rule.id) })
    else answers.push(await readLine(subject))
  }
  const destination = await openDestination(args.outputFile, io)
  try {
    const listed = rules.map((rule) => ({ rule, severity: severityOf(rule) }))
    await destination.write(
      args.format === 'json' ? json(args.files.length === 0 ? listed : answers) : await text(answers, listed, session)
    )
    return session.failed() ? 2 : 0
  } finally {
    await destination.close()
  }
}

async function text(answers: readonly (AskedRule | LineReport)[], listed: readonly Omit<AskedRule, 'page'>[], session: Session) {
  const { args, io, language } = session
  const terminal = args.outputFile === null ? io.stdout : null
  const options = { language, color: useColor(args.color, io.env, terminal?.isTTY === true), columns: terminal?.columns }
  if (args.files.length === 0) {
    const { ruleList } = await import('../../formatters/rulePage/ruleList.ts')
    return ruleList(listed, options)
  }
  const { rulePage } = await import('../../formatters/rulePage/rulePage.ts')
  const { lineTree } = await import('../../report/line/lineTree.ts')
  return answers
    .map((answer) =>
      'rule' in answer ? rulePage(answer.rule, answer.page, { ...options, severity: answer.severity }) : lineTree(answer, options)
    )
    .join('\n')
}

/** One document whatever was asked. Pages are there as they are written, in Markdown. */
function json(answers: readonly (Omit<AskedRule, 'page'> | AskedRule | LineReport)[]): string {
  const rules = answers.flatMap((answer) => {
    if (!('rule' in answer)) return []
    const { rule, severity } = answer
    const { id, description, category, everywhere = false, options } = rule
    const page = 'page' in answer ? { page: answer.page } : {}
    return [{ id, description, category, severity, defaultSeverity: rule.severity, everywhere, options, ...page }]
  })
  const lines = answers.filter((answer) => !('rule' in answer))
  return `${JSON.stringify({ schemaVersion: 1, generator: { name: 'evenhand', version }, rules, lines }, null, 2)}\n`
}
