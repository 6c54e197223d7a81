import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver'
import type { Language } from '../../article/types.ts'
import type { ConfigError } from '../../config/configError.ts'

/** One thing that is wrong with a configuration. */
export interface ConfigFault {
  readonly message: string
  /** Address of the file it is in; null where the message names none that exists. */
  readonly uri: string | null
  readonly diagnostic: Diagnostic
}

/** `evenhand.config.yml:3:5: …`; a file without a place stands in backticks, or before the colon. */
const PLACE = /^`?([^`\n]{1,1000}?\.(?:jsonc?|ya?ml|[cm]?js))(?:#evenhand)?`?(?::(\d{1,9}))?(?::(\d{1,9}))?(?=[\s:`]|$)/

/** What is wrong with a configuration, with the places that its messages name. Paths in them are relative to `folder`. */
export function configFaults({ texts }: ConfigError, folder: string, language: Language): ConfigFault[] {
  return texts.map((text) => {
    const [, file = '', line = '1', column = '1'] = PLACE.exec(text.en) ?? []
    const path = file === '' ? null : resolve(folder, file)
    const message = text[language]
    return {
      message,
      uri: path !== null && existsSync(path) ? pathToFileURL(path).href : null,
      diagnostic: {
        range: from(Number(line) - 1, Number(column) - 1),
        severity: DiagnosticSeverity.Error,
        code: 'configuration',
        source: 'evenhand',
        message
      }
    }
  })
}

/** One character: how long the value is, the message does not say. */
function from(line: number, character: number): Range {
  return { start: { line, character }, end: { line, character: character + 1 } }
}
