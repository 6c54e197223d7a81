import type { InitializeParams } from 'vscode-languageserver'
import type { Language } from '../article/types.ts'
import { pathOf } from './pathOf.ts'

/** What the editor is able to do, and where it works. */
export interface Client {
  /** Absolute paths. */
  readonly folders: readonly string[]
  /** Null where it does not say. */
  readonly language: Language | null
  readonly settings: unknown
  /** Can be asked for settings. */
  readonly configuration: boolean
  /** Takes registrations for changed files, and so tells of them. */
  readonly watches: boolean
  readonly watchesFolders: boolean
  readonly markdown: boolean
  readonly symbolTree: boolean
  readonly versionedEdits: boolean
}

/** Reads what matters to us out of the editor's first request. */
export function readClient({ capabilities, locale, rootUri, workspaceFolders, initializationOptions }: InitializeParams): Client {
  const { workspace, textDocument } = capabilities
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  return {
    folders: uris.flatMap((uri) => pathOf(uri) ?? []),
    language: locale === undefined || locale === '' ? null : locale.toLowerCase().startsWith('zh') ? 'zh' : 'en',
    settings: initializationOptions,
    configuration: workspace?.configuration === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesFolders: workspace?.workspaceFolders === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true
  }
}
