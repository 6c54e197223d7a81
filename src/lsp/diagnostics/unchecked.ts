import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Language } from '../../article/types.ts'
import type { ConfigFault } from './configFaults.ts'

/** Says at the head of a document that it is not checked, and where the faults of its configuration are. */
export function unchecked(faults: readonly ConfigFault[], language: Language): Diagnostic {
  const [first] = faults
  const head = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  const intro = { zh: '配置有误，没有检查：', en: 'not checked, as the configuration cannot be used: ' }[language]
  const relatedInformation = faults.flatMap(({ uri, message, diagnostic: { range } }) =>
    uri === null ? [] : [{ location: { uri, range }, message }]
  )
  return {
    range: head,
    severity: DiagnosticSeverity.Error,
    code: 'configuration',
    source: 'evenhand',
    message: `${intro}${first?.message ?? ''}`,
    ...(relatedInformation.length > 0 && { relatedInformation })
  }
}
