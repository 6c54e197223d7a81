import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Linter } from '../lint/createLinter.ts'
import { prepare } from '../markdown/prepare.ts'
import type { Settings } from './createSettings.ts'
import type { Checked, InForce } from './types.ts'

/** What is known of a document: what was found, what keeps it from being checked, or null where it is left out. */
export type Known = Checked | Extract<InForce, { readonly error: unknown }> | null

export interface Checker {
  /** Checks the document as it is, or gives what is known of it already. */
  check(document: TextDocument): Promise<Known>
  /** Forgets one document, or all, so that they are checked again. */
  forget(uri?: string): void
}

/** Checks each version of a document once, however many requests ask about it. */
export function createChecker(linter: Linter, settings: Settings): Checker {
  const known = new Map<string, { readonly version: number; readonly answer: Promise<Known> }>()

  const inspect = async (document: TextDocument): Promise<Known> => {
    // Kept before anything is awaited: the document of the editor is changed in place.
    const source = document.getText()
    const kept = TextDocument.create(document.uri, document.languageId, document.version, source)
    const mdx = document.languageId === 'mdx' || document.uri.endsWith('.mdx')
    const inForce = await settings.of(document.uri)
    if ('error' in inForce) return inForce
    if (inForce.ignored) return null
    if (mdx) await prepare({ mdx: true })
    const { file, lint, language } = inForce
    const look = (text: string) => linter.inspect({ source: text, file, mdx, config: lint })
    return { document: kept, file, source, mdx, language, inspection: look(source), inspect: look }
  }

  return {
    check(document) {
      const { uri, version } = document
      const last = known.get(uri)
      if (last?.version === version) return last.answer
      const answer = inspect(document)
      known.set(uri, { version, answer })
      // A fault of ours is tried again the next time.
      answer.catch(() => known.delete(uri))
      return answer
    },
    forget(uri) {
      if (uri === undefined) known.clear()
      else known.delete(uri)
    }
  }
}
