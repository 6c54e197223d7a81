import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver-protocol/node'

const root = join(import.meta.dirname, '../..')
export const built = join(root, 'dist/cli/evenhand.js')

export interface EditorOptions {
  /** Absolute; the workspace. */
  readonly folder: string
  /** Another server than ours. */
  readonly command?: readonly string[]
  readonly capabilities?: InitializeParams['capabilities']
  readonly locale?: string
  readonly settings?: unknown
  /** What the editor answers when it is asked for its settings. */
  readonly configuration?: unknown
}

/** Starts the built command as an editor does, and speaks the protocol with it. */
export async function startEditor({
  folder,
  command = [built, 'lsp', '--stdio'],
  capabilities = {},
  locale = 'en',
  ...rest
}: EditorOptions) {
  const child = spawn(process.execPath, [...command], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, LANG: 'C' }
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const exit = once(child, 'exit')
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  onTestFinished(() => {
    connection.dispose()
    child.kill()
  })
  const published = new Map<string, PublishDiagnosticsParams[]>()
  const messages: string[] = []
  const registered: string[] = []
  const waiting = new Set<() => void>()
  const wake = () => {
    for (const one of [...waiting]) one()
  }
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, [...(published.get(params.uri) ?? []), params])
    wake()
  })
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    messages.push(message)
    wake()
  })
  connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
    registered.push(...registrations.map(({ method }) => method))
    return null
  })
  connection.onRequest('workspace/configuration', () => [rest.configuration ?? null])
  connection.listen()

  const uriOf = (name: string) => (name.includes(':') ? name : pathToFileURL(join(folder, name)).href)
  /** Waits until `find` gives something. */
  const until = <Value>(find: () => Value | undefined | false): Promise<Value> =>
    new Promise((resolve) => {
      const look = () => {
        const found = find()
        if (found === undefined || found === false) return
        waiting.delete(look)
        resolve(found as Value)
      }
      waiting.add(look)
      look()
    })

  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'test' }],
    locale,
    capabilities,
    initializationOptions: rest.settings
  })
  await connection.sendNotification('initialized', {})
  let version = 0
  return {
    connection,
    initialized,
    messages,
    registered,
    uriOf,
    until,
    stderr: () => stderr,
    all: (name: string) => published.get(uriOf(name)) ?? [],
    /** Opens a document, and resolves to what is said of it. */
    async open(name: string, text: string, languageId = 'markdown'): Promise<Diagnostic[]> {
      const uri = uriOf(name)
      const before = published.get(uri)?.length ?? 0
      version += 1
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } })
      return await until(() => published.get(uri)?.[before]?.diagnostics)
    },
    /** Changes a document, and resolves to what is said of that version. */
    async change(name: string, ...contentChanges: readonly object[]): Promise<Diagnostic[]> {
      const uri = uriOf(name)
      version += 1
      const now = version
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: now }, contentChanges })
      return await until(() => published.get(uri)?.findLast((one) => one.version === now)?.diagnostics)
    },
    /** What is said of a document after something else happened. */
    async next(name: string, act: () => Promise<unknown>): Promise<Diagnostic[]> {
      const uri = uriOf(name)
      const before = published.get(uri)?.length ?? 0
      await act()
      return await until(() => published.get(uri)?.slice(before).at(-1)?.diagnostics)
    },
    async actions(name: string, diagnostic: Diagnostic | undefined, only?: readonly string[]): Promise<CodeAction[]> {
      const range = diagnostic?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
      const context = { diagnostics: diagnostic ? [diagnostic] : [], ...(only && { only }) }
      return await connection.sendRequest('textDocument/codeAction', { textDocument: { uri: uriOf(name) }, range, context })
    },
    ask: <Answer>(method: string, name: string, more: object = {}) =>
      connection.sendRequest<Answer>(method, { textDocument: { uri: uriOf(name) }, ...more }),
    /** Ends as an editor does; resolves to the exit code. */
    async leave(): Promise<number> {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      const [code] = await exit
      return code
    },
    /** Goes without a word. */
    async vanish(): Promise<number> {
      child.stdin.end()
      const [code] = await exit
      return code
    }
  }
}
