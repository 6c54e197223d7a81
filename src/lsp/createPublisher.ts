import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Text } from '../config/wording.ts'
import type { Checker, Known } from './createChecker.ts'
import { configFaults } from './diagnostics/configFaults.ts'
import { diagnosticOf } from './diagnostics/diagnosticOf.ts'
import { unchecked } from './diagnostics/unchecked.ts'

export interface Publisher {
  /** Checks a document soon, once it has not changed for a moment; with `now` at once. */
  schedule(uri: string, now?: boolean): void
  /** Checks all open documents. */
  all(): void
  /** Takes back what was said of a closed document. */
  clear(uri: string): void
}

/** Long enough not to check every letter, short enough to seem immediate, in milliseconds. */
const PAUSE = 200

/** Sends what is found to the editor. Faults of configurations stand in their files, and are shown once each. */
export function createPublisher(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  checker: Checker,
  say: (text: Text | string, weight?: 'error' | 'warning') => void
): Publisher {
  const timers = new Map<string, NodeJS.Timeout>()
  /** By document, the diagnostics of the configuration files it depends on. */
  const blamed = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>()

  const send = (uri: string, diagnostics: Diagnostic[], version?: number) =>
    connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) }).catch(() => {})

  const blame = (uri: string, faults: ReadonlyMap<string, readonly Diagnostic[]>) => {
    const touched = new Set([...(blamed.get(uri)?.keys() ?? []), ...faults.keys()])
    if (faults.size === 0) blamed.delete(uri)
    else blamed.set(uri, faults)
    for (const file of touched) {
      const all = [...blamed.values()].flatMap((by) => by.get(file) ?? [])
      send(file, [...new Map(all.map((one) => [JSON.stringify(one), one])).values()])
    }
  }

  const diagnosticsOf = (known: Known, uri: string): Diagnostic[] => {
    if (known === null || !('error' in known)) blame(uri, new Map())
    if (known === null) return []
    if (!('error' in known)) {
      for (const { ruleId, message } of known.inspection.result.faults ?? []) say(internalFault(ruleId, known.file, message))
      return known.inspection.result.findings.map((finding) => diagnosticOf(finding, known))
    }
    const faults = configFaults(known.error, known.folder, known.language)
    for (const { message } of faults) say(message)
    blame(uri, grouped(faults))
    return [unchecked(faults, known.language)]
  }

  const publish = async (uri: string): Promise<void> => {
    timers.delete(uri)
    const document = documents.get(uri)
    if (!document) return
    const { version } = document
    const known = await checker.check(document)
    // While it was checked it may have been changed, and is then checked again, or closed.
    if (documents.get(uri)?.version === version) send(uri, diagnosticsOf(known, uri), version)
  }

  const schedule: Publisher['schedule'] = (uri, now = false) => {
    clearTimeout(timers.get(uri))
    const run = () => publish(uri).catch((error: unknown) => say(String(error)))
    timers.set(uri, setTimeout(run, now ? 0 : PAUSE))
  }
  return {
    schedule,
    all() {
      for (const uri of documents.keys()) schedule(uri, true)
    },
    clear(uri) {
      clearTimeout(timers.get(uri))
      timers.delete(uri)
      blame(uri, new Map())
      send(uri, [])
    }
  }
}

function grouped(faults: ReturnType<typeof configFaults>): Map<string, Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>()
  for (const { uri, diagnostic } of faults) if (uri !== null) byFile.set(uri, [...(byFile.get(uri) ?? []), diagnostic])
  return byFile
}

function internalFault(ruleId: string | null, file: string, message: string): Text {
  const [line = ''] = message.split('\n')
  return {
    zh: `内部故障：${ruleId === null ? '读取' : `规则 \`${ruleId}\` 检查`} \`${file}\` 时出错（${line}），其余结果不受影响`,
    en: `internal fault ${ruleId === null ? 'while reading' : `of rule \`${ruleId}\` on`} \`${file}\` (${line}); the other results stand`
  }
}
