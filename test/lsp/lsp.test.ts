/** The built language server, as an editor sees it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CodeAction, Diagnostic, DocumentSymbol, Hover, TextEdit } from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { rules } from '../../rules/index.ts'
import { createLinter } from '../../src/lint/createLinter.ts'
import { tempFolder } from '../cli/tempFolder.ts'
import { built, startEditor } from './startEditor.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/rules')
const EN = `# Tea or coffee

## Price

- **Tea**: cheap, and 80% of all guests order it.
- **Coffee**: expensive.

## Taste

- **Tea**: mild, which is pleasant.
- **Coffee**: bitter, but it wakes you up quickly.
`
const lint = (source: string, file = 'a.md') => createLinter({ rules }).lint({ source, file }).findings
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code)
const applied = (text: string, { edit }: CodeAction, uri: string) => {
  const edits = edit?.changes?.[uri] ?? (edit?.documentChanges ?? []).flatMap((one) => ('edits' in one ? one.edits : []))
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edits as TextEdit[])
}

describe.skipIf(!existsSync(built))('evenhand lsp', () => {
  it('says what lint says, with links, severities and the version it is about', async () => {
    const editor = await startEditor({ folder: tempFolder({}) })
    const diagnostics = await editor.open('a.md', EN)
    const found = lint(EN)
    expect(found.length).toBeGreaterThan(0)
    expect(
      diagnostics.map(({ code, message, range, codeDescription }) => ({
        code,
        message,
        line: range.start.line + 1,
        column: range.start.character + 1,
        url: codeDescription?.href
      }))
    ).toEqual(
      found.map(({ ruleId, reason, place, url }) => ({
        code: ruleId,
        message: reason,
        line: place.start.line,
        column: place.start.column,
        url
      }))
    )
    expect(diagnostics.map(({ severity }) => severity)).toEqual(found.map(({ severity }) => ({ error: 1, warning: 2, info: 3 })[severity]))
    expect(editor.all('a.md')[0]?.version).toBe(1)
    expect(await editor.leave()).toBe(0)
    expect(editor.stderr()).toBe('')
  })

  it('follows changes, counts in UTF-16, and knows CRLF', async () => {
    const text = EN.replaceAll('\n', '\r\n').replace('cheap', '😀 cheap')
    const editor = await startEditor({ folder: tempFolder({}), capabilities: { general: { positionEncodings: ['utf-8', 'utf-16'] } } })
    expect(editor.initialized.capabilities.positionEncoding).toBe('utf-16')
    const [before] = (await editor.open('a.md', text)).filter(({ code }) => code === 'unsupported-statistic')
    const line = text.split('\r\n')[4] ?? ''
    expect(line.slice(before?.range.start.character, before?.range.end.character)).toContain('80%')
    const start = { line: 4, character: line.indexOf('80%') }
    const after = await editor.change('a.md', { range: { start, end: { line: 4, character: start.character + 3 } }, text: 'many' })
    expect(codes(after)).not.toContain('unsupported-statistic')
    expect(codes(after)).toEqual(lint(text.replace('80%', 'many')).map(({ ruleId }) => ruleId))
  })

  it('names the other places of a finding, and fades what may go', async () => {
    const editor = await startEditor({ folder: tempFolder({}) })
    const silent = '<!-- evenhand disable-next-line vague-source reason="old" -->\n'
    const text = EN.replace('## Taste', `${silent}\n## Taste`).replace('- **Coffee**: expensive.\n', '')
    const diagnostics = await editor.open('a.md', text)
    const unused = diagnostics.find(({ code }) => code === 'unused-directive')
    expect(unused?.tags).toEqual([1])
    const uncovered = diagnostics.find(({ code }) => code === 'uncovered-subject')
    expect(uncovered?.relatedInformation?.[0]?.location).toMatchObject({ uri: editor.uriOf('a.md'), range: { start: { line: 4 } } })
    expect(uncovered?.tags).toBeUndefined()
  })

  it('offers fixes, one at a time and all at once', async () => {
    const text = readFileSync(join(fixtures, 'unused-directive/en-some-rules-and-enable.md'), 'utf8')
    const editor = await startEditor({ folder: tempFolder({}), capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } })
    const diagnostics = await editor.open('a.md', text)
    const fixable = lint(text).findIndex(({ fix }) => fix)
    const [fix] = await editor.actions('a.md', diagnostics[fixable])
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [diagnostics[fixable]] })
    expect(fix?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: editor.uriOf('a.md'), version: 1 } }])
    const [all, another] = await editor.actions('a.md', undefined, ['source.fixAll'])
    expect(another).toBeUndefined()
    expect(all?.kind).toBe('source.fixAll.evenhand')
    expect(lint(applied(text, all!, editor.uriOf('a.md'))).filter((finding) => finding.fix)).toEqual([])
  })

  it.each([
    ['a line of a list', EN, 'a.md', 'unsupported-statistic'],
    [
      'a row of a table',
      '# Tea or coffee\n\n| | Tea | Coffee |\n|-|-|-|\n| Price | cheap | 90% dearer |\n| Taste | good | bad |\n',
      'a.md',
      'unsupported-statistic'
    ],
    [
      'a line inside a paragraph',
      '# Tea or coffee\n\nTea is good and cheap,\nbut 40% of guests\nlike coffee better. Coffee is bad.\n',
      'a.md',
      'unsupported-statistic'
    ],
    ['MDX', `import X from './x'\n\n${EN}`, 'a.mdx', 'unsupported-statistic'],
    ['the whole article', readFileSync(join(fixtures, 'unnamed-subjects/en-bare-title.md'), 'utf8'), 'a.md', 'unnamed-subjects']
  ])('silences a finding with a comment and changes nothing else: %s', async (_, text, name, rule) => {
    const editor = await startEditor({ folder: tempFolder({}) })
    const diagnostics = await editor.open(name, text, name.endsWith('x') ? 'mdx' : 'markdown')
    const diagnostic = diagnostics.find(({ code }) => code === rule)
    expect(codes(diagnostics)).toContain(rule)
    const offered = (await editor.actions(name, diagnostic, ['quickfix'])).filter(
      ({ title }) => title.startsWith('Ignore') && title.includes(rule)
    )
    expect(offered.length).toBeGreaterThan(0)
    for (const action of offered) {
      const silent = applied(text, action, editor.uriOf(name))
      expect(silent).toContain(`${rule} reason="…"`)
      expect(codes(await editor.change(name, { text: silent })).sort()).toEqual(
        codes(diagnostics)
          .filter((code) => code !== rule)
          .sort()
      )
    }
  })

  it('offers one comment for two findings that it would silence alike', async () => {
    const text = EN.replace('80% of all guests order it', '80% of all guests order it. 70% of them order it twice')
    const editor = await startEditor({ folder: tempFolder({}) })
    const found = (await editor.open('a.md', text)).filter(({ code }) => code === 'unsupported-statistic')
    expect(found.length).toBe(2)
    const whole = { ...found[0]!, range: { start: found[0]!.range.start, end: found[1]!.range.end } }
    const offered = await editor.actions('a.md', whole, ['quickfix'])
    expect(offered.map(({ diagnostics = [] }) => diagnostics.length)).toEqual([2, 2])
  })

  it('explains a line, as Markdown or plainly', async () => {
    const text = EN.replace('**Tea**: cheap', '**Tea**: 便宜，cheap')
    const ask = async (capabilities: object, locale: string) => {
      const editor = await startEditor({ folder: tempFolder({}), capabilities, locale })
      await editor.open('a.md', text)
      const hover = (line: number) => editor.ask<Hover | null>('textDocument/hover', 'a.md', { position: { line, character: 3 } })
      return [await hover(4), await hover(1)] as const
    }
    const [markdown, blank] = await ask({ textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } }, 'en')
    expect(blank).toBeNull()
    expect(markdown?.range).toEqual({ start: { line: 4, character: 0 }, end: { line: 5, character: 0 } })
    expect(markdown?.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('**Statements**') })
    const [plain] = await ask({}, 'zh-CN')
    expect(plain?.contents).toMatchObject({ kind: 'plaintext', value: expect.stringContaining('引出维度「Price」') })
  })

  it('lists dimensions with what is said under them', async () => {
    const tree = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } }
    const editor = await startEditor({ folder: tempFolder({}), capabilities: tree })
    await editor.open('a.md', EN)
    const symbols = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', 'a.md')
    expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([
      ['Price', 'cost'],
      ['Taste', undefined]
    ])
    expect(symbols[0]?.children?.map(({ detail }) => detail)).toContain('coffee')
    const flat = await startEditor({ folder: tempFolder({}) })
    await flat.open('a.md', EN)
    expect(await flat.ask('textDocument/documentSymbol', 'a.md')).toContainEqual(expect.objectContaining({ containerName: 'Price' }))
  })

  it('gives the report, and says when it cannot', async () => {
    const editor = await startEditor({ folder: tempFolder({}) })
    await editor.open('a.md', EN)
    const show = (...given: unknown[]) =>
      editor.connection.sendRequest('workspace/executeCommand', { command: 'evenhand.showReport', arguments: given })
    expect(await show(editor.uriOf('a.md'))).toContain('| Price ')
    expect(await show()).toBe(await show({ uri: editor.uriOf('a.md') }))
    await expect(show('file:///not/open.md')).rejects.toThrow('`file:///not/open.md`')
  })

  it('reads documents without a name, and takes back what it said when one is closed', async () => {
    const editor = await startEditor({ folder: tempFolder({ 'evenhand.config.yml': 'rules:\n  unsupported-statistic: off\n' }) })
    const diagnostics = await editor.open('untitled:Untitled-1', EN)
    expect(diagnostics.length).toBe(lint(EN).length - 1)
    const closed = await editor.next('untitled:Untitled-1', () =>
      editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'untitled:Untitled-1' } })
    )
    expect(closed).toEqual([])
  })

  it('ends with 1 where the editor goes without a word', async () => {
    const editor = await startEditor({ folder: tempFolder({}) })
    expect(await editor.vanish()).toBe(1)
  })
})

describe.skipIf(!existsSync(built))('its configuration', () => {
  const watches = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }

  it('is read again when the editor says that it has changed', async () => {
    const folder = tempFolder({
      'evenhand.config.mjs': 'console.log("hello"); export default { rules: { "unsupported-statistic": "off" } }'
    })
    const editor = await startEditor({ folder, capabilities: watches })
    expect(codes(await editor.open('a.md', EN))).not.toContain('unsupported-statistic')
    await editor.until(() => editor.registered.includes('workspace/didChangeWatchedFiles'))
    writeFileSync(join(folder, 'evenhand.config.mjs'), 'export default {}')
    const path = editor.uriOf('evenhand.config.mjs')
    const after = await editor.next('a.md', () =>
      editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: path, type: 2 }] })
    )
    expect(codes(after)).toContain('unsupported-statistic')
  })

  it('is shown where it is wrong, and is no end', async () => {
    const folder = tempFolder({ 'evenhand.config.yml': 'rules:\n  vague-sauce: error\n' })
    const editor = await startEditor({ folder, capabilities: watches })
    const [only, another] = await editor.open('a.md', EN)
    expect(another).toBeUndefined()
    expect(only).toMatchObject({ severity: 1, code: 'configuration', message: expect.stringContaining('`rules.vague-sauce`') })
    expect(only?.relatedInformation?.[0]?.location).toMatchObject({
      uri: editor.uriOf('evenhand.config.yml'),
      range: { start: { line: 1 } }
    })
    expect(editor.messages).toEqual([expect.stringContaining('vague-source')])
    expect(editor.all('evenhand.config.yml').at(-1)?.diagnostics).toMatchObject([
      { severity: 1, range: { start: { line: 1, character: 2 } } }
    ])
    writeFileSync(join(folder, 'evenhand.config.yml'), 'rules:\n  vague-source: error\n')
    const mended = await editor.next('a.md', () => editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] }))
    expect(codes(mended)).toContain('unsupported-statistic')
    await editor.until(() => editor.all('evenhand.config.yml').at(-1)?.diagnostics.length === 0)
  })

  it('leaves files out', async () => {
    const editor = await startEditor({ folder: tempFolder({ '.evenhandignore': 'old/\n' }) })
    expect(await editor.open('old/a.md', EN)).toEqual([])
    expect(await editor.open('new/a.md', EN)).not.toEqual([])
  })

  it('gains what the editor sets, and says which settings cannot be used', async () => {
    const editor = await startEditor({
      folder: tempFolder({ 'strict.yml': 'rules:\n  unsupported-statistic: info\n' }),
      capabilities: { workspace: { configuration: true } },
      configuration: { config: 'strict.yml', lang: 'zh', hover: 'never' }
    })
    await editor.open('a.md', EN)
    const { diagnostics } = await editor.until(() => editor.all('a.md').findLast((one) => one.diagnostics[0]?.severity === 3))
    expect(diagnostics[0]?.message).toMatch(/\p{Script=Han}/u)
    expect(editor.messages).toEqual([expect.stringContaining('`evenhand.hover`')])
  })
})
