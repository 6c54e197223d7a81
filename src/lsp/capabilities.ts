import { CodeActionKind, PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import { FIX_ALL } from './actions/codeActions.ts'

export const SHOW_REPORT = 'evenhand.showReport'

/** What the server offers. Positions are counted in UTF-16, which every editor has to know. */
export const capabilities: ServerCapabilities = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  hoverProvider: true,
  documentSymbolProvider: { label: 'evenhand' },
  executeCommandProvider: { commands: [SHOW_REPORT] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } }
}
