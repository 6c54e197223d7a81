import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language } from '../article/types.ts'
import type { Text } from '../config/wording.ts'
import { createLinter } from '../lint/createLinter.ts'
import { version } from '../version.generated.ts'
import { capabilities, SHOW_REPORT } from './capabilities.ts'
import { type Client, readClient } from './client.ts'
import { createChecker } from './createChecker.ts'
import { createPublisher } from './createPublisher.ts'
import { createSettings } from './createSettings.ts'
import { defaultSettings, editorSettings } from './editorSettings.ts'
import { flatSymbols } from './flatSymbols.ts'
import { hoverAt } from './hoverAt.ts'
import { pathOf } from './pathOf.ts'
import type { ServeOptions } from './serve.ts'
import type { Checked } from './types.ts'

/** What configuration may stand in, and files that leave others out. Files that a configuration extends are read again when it is. */
const WATCHED = '**/{evenhand.config.*,package.json,.gitignore,.evenhandignore}'

/** Answers an editor: what it opens is checked, and questions about it are answered from what was found. */
export function startServer(connection: Connection, options: ServeOptions): void {
  const { rules, cwd, config } = options
  const fixed = { ...defaultSettings, lang: options.lang }
  let client: Client | undefined
  let folders: readonly string[] = []
  let settings = fixed
  let told = new Set<string>()

  const language = (): Language =>
    settings.lang === 'zh' || settings.lang === 'en' ? settings.lang : (client?.language ?? options.language)
  /** Each thing once, until something changes that may mend it. */
  const say = (text: Text | string, weight: 'error' | 'warning' = 'error') => {
    const message = `evenhand: ${typeof text === 'string' ? text : text[language()]}`
    if (told.has(message)) return
    told.add(message)
    const type = weight === 'error' ? MessageType.Error : MessageType.Warning
    // An editor that leaves takes its connection along.
    connection.sendNotification(ShowMessageNotification.type, { type, message }).catch(() => {})
  }

  const inForce = createSettings({
    rules,
    cwd,
    folders: () => folders,
    settings: () => settings,
    language,
    named: config,
    watched: () => client?.watches === true,
    notice: (text) => say(text, 'warning')
  })
  const documents = new TextDocuments(TextDocument)
  const checker = createChecker(createLinter({ rules }), inForce)
  const publisher = createPublisher(connection, documents, checker, say)

  const restart = () => {
    told = new Set()
    inForce.reset()
    checker.forget()
    publisher.all()
  }
  const takeSettings = (given: unknown) => {
    const { settings: taken, wrong } = editorSettings(given, fixed)
    settings = taken
    for (const text of wrong) say(text, 'warning')
  }
  const askSettings = async () => {
    const answer: unknown = await connection.workspace.getConfiguration('evenhand').catch(() => null)
    if (answer !== null) takeSettings({ ...objectOf(client?.settings), ...objectOf(answer) })
  }
  const checkedOf = async (uri: string): Promise<Checked | null> => {
    const document = documents.get(uri)
    const known = document ? await checker.check(document) : null
    return known === null || 'error' in known ? null : known
  }

  connection.onInitialize((params) => {
    client = readClient(params)
    folders = client.folders
    takeSettings(client.settings)
    return { capabilities, serverInfo: { name: 'evenhand', version } }
  })
  connection.onInitialized(async () => {
    if (client?.watches)
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] }).catch(() => {})
    if (client?.watchesFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const pathsOf = (list: readonly { readonly uri: string }[]) => list.flatMap(({ uri }) => pathOf(uri) ?? [])
        const gone = new Set(pathsOf(removed))
        folders = [...folders.filter((folder) => !gone.has(folder)), ...pathsOf(added)]
        restart()
      })
    if (!client?.configuration) return
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'evenhand' }).catch(() => {})
    await askSettings()
    restart()
  })
  connection.onDidChangeConfiguration(async ({ settings: sent }) => {
    if (client?.configuration) await askSettings()
    else takeSettings({ ...objectOf(client?.settings), ...objectOf(objectOf(sent).evenhand) })
    restart()
  })
  connection.onDidChangeWatchedFiles(restart)

  documents.onDidOpen(({ document }) => publisher.schedule(document.uri, true))
  documents.onDidChangeContent(({ document }) => publisher.schedule(document.uri))
  documents.onDidSave(({ document }) => {
    // What is saved may be a configuration, for editors that tell of no other files.
    if (client?.watches) return
    checker.forget(document.uri)
    publisher.schedule(document.uri, true)
  })
  documents.onDidClose(({ document }) => {
    checker.forget(document.uri)
    publisher.clear(document.uri)
  })

  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const checked = await checkedOf(textDocument.uri)
    if (!checked) return []
    const { codeActions } = await import('./actions/codeActions.ts')
    return codeActions(checked, { range, only: context.only, versioned: client?.versionedEdits === true })
  })
  connection.onHover(async ({ textDocument, position }) => {
    const checked = settings.hover ? await checkedOf(textDocument.uri) : null
    return checked && (await hoverAt(checked, position.line, client?.markdown === true))
  })
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const checked = await checkedOf(uri)
    if (!checked) return []
    const { symbolsOf } = await import('./symbolsOf.ts')
    const symbols = symbolsOf(checked)
    return client?.symbolTree ? symbols : flatSymbols(symbols, uri)
  })
  connection.onExecuteCommand(async ({ command, arguments: [given] = [] }) => {
    if (command !== SHOW_REPORT) throw new ResponseError(ErrorCodes.InvalidParams, unknownCommand(command)[language()])
    const uri = typeof given === 'string' ? given : objectOf(given).uri
    const only = documents.keys().length === 1 ? documents.keys()[0] : undefined
    const asked = typeof uri === 'string' ? uri : only
    const checked = asked === undefined ? null : await checkedOf(asked)
    if (!checked) throw new ResponseError(ErrorCodes.InvalidParams, notOpen(asked)[language()])
    const { reportOf } = await import('./reportOf.ts')
    return reportOf(checked)
  })
  documents.listen(connection)
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function unknownCommand(command: string): Text {
  return { zh: `没有命令 \`${command}\`，可用 \`${SHOW_REPORT}\``, en: `unknown command \`${command}\`, expected \`${SHOW_REPORT}\`` }
}

function notOpen(uri: string | undefined): Text {
  if (uri === undefined)
    return {
      zh: `\`${SHOW_REPORT}\` 要知道是哪个文档，请给出它的 URI`,
      en: `\`${SHOW_REPORT}\` lacks the document, expected its URI as the argument`
    }
  return {
    zh: `\`${uri}\` 没有打开、已被略过，或配置有误，没有报告可看`,
    en: `no report on \`${uri}\`: it is not open, is left out, or its configuration cannot be used`
  }
}
