import type { FileResult, Finding } from '../lint/types.ts'
import { messages } from './messages.ts'
import { messageText } from './messageText.ts'
import { sortResults } from './sortResults.ts'
import type { FormatOptions } from './types.ts'
import { xmlAttribute } from './xmlAttribute.ts'
import { xmlText } from './xmlText.ts'

interface Case {
  readonly tag: 'failure' | 'error' | 'skipped' | 'system-out' | null
  readonly line: string
}

/**
 * JUnit's XML in the form that Jenkins and GitLab read: a suite a file, a case a finding. Errors and warnings fail their case;
 * an info is the output of one that passes; a file that was not checked is skipped. No times: same results, same bytes.
 */
export function junit(results: readonly FileResult[], { locale = 'en' }: FormatOptions = {}): string {
  const suites = sortResults(results).map((result) => ({ file: result.file, cases: casesOf(result, locale) }))
  const count = (cases: readonly Case[], tag: Case['tag']) => cases.filter((one) => one.tag === tag).length
  const figures = (cases: readonly Case[]) =>
    `tests="${cases.length}" failures="${count(cases, 'failure')}" errors="${count(cases, 'error')}"`
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="evenhand" ${figures(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap(({ file, cases }) => [
      `  <testsuite name="${xmlAttribute(file)}" ${figures(cases)} skipped="${count(cases, 'skipped')}">`,
      ...cases.map(({ line }) => `    ${line}`),
      '  </testsuite>'
    ]),
    '</testsuites>'
  ].join('\n')}\n`
}

function casesOf(result: FileResult, locale: 'zh' | 'en'): Case[] {
  const { file, findings, faults = [], kind } = result
  // Jenkins takes what stands before the last stop for the package: an extension would make a class `md` of every file.
  const classname = xmlAttribute(file.replace(/\.[^./]*$/, ''))
  const make = (name: string, tag: Case['tag'], body = '', attributes = ''): Case => {
    const open = `<testcase name="${xmlAttribute(name)}" classname="${classname}"`
    return { tag, line: tag === null ? `${open}/>` : `${open}><${tag}${attributes}>${xmlText(body)}</${tag}></testcase>` }
  }
  const finding = (one: Finding): Case => {
    const { line, column } = one.place.start
    const name = `${one.ruleId} ${line}:${column}`
    const body = `${file}:${line}:${column}\n${messageText(one, messages[result.language])}`
    return one.severity === 'info'
      ? make(name, 'system-out', body)
      : make(name, 'failure', body, ` type="${one.severity}" message="${xmlAttribute(one.reason)}"`)
  }
  const cases = [
    ...findings.map(finding),
    ...faults.map(({ ruleId, message }) =>
      make(ruleId ?? 'internal-fault', 'error', message, ` type="fault" message="${xmlAttribute(message)}"`)
    )
  ]
  if (cases.length > 0) return cases
  const why = kind === 'comparison' ? null : messages[locale].notChecked[kind]
  return [why === null ? make('evenhand', null) : make('evenhand', 'skipped', why)]
}
