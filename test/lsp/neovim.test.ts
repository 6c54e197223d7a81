/** The built language server in Neovim, which its users may have in any version from 0.7 on. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../cli/tempFolder.ts'
import { built } from './startEditor.ts'

const nvim = process.env.NVIM_PATH ?? 'nvim'
const found = spawnSync(nvim, ['--version'], { encoding: 'utf8' }).status === 0
if (!found) console.warn('Neovim is not installed, so what it makes of the language server is not tested (Debian: apt-get install neovim)')
const skipped = !existsSync(built) || (!found && !process.env.CI)

const ARTICLE = `# 茶还是咖啡

## 价格

- **茶**：便宜 😀，80% 的客人都点它。
- **咖啡**：贵。

## 味道

- **茶**：淡，喝着舒服。
- **咖啡**：苦，但很提神，完全不伤胃。
`

/** Opens the article, waits for what is said of it, asks for all else, and writes the answers as JSON. */
const SCRIPT = `
local built, out = vim.env.EVENHAND_BUILT, vim.env.EVENHAND_OUT
local client = vim.lsp.start_client({ name = 'evenhand', cmd = { vim.env.EVENHAND_NODE, built, 'lsp' }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, client)
local function said() return vim.diagnostic.get(0) end
vim.wait(20000, function() return #said() > 0 end, 20)
local first = said()
local function ask(method, more)
  local params = vim.tbl_extend('force', { textDocument = vim.lsp.util.make_text_document_params() }, more or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
  return (answers[client] or {}).result
end
local at = first[1]
local range = { start = { line = at.lnum, character = 0 }, ['end'] = { line = at.lnum, character = 99 } }
local hover = ask('textDocument/hover', { position = { line = at.lnum, character = 0 } })
local symbols = ask('textDocument/documentSymbol')
local actions = ask('textDocument/codeAction', { range = range, context = { diagnostics = {} } })
local report = vim.lsp.buf_request_sync(0, 'workspace/executeCommand',
  { command = 'evenhand.showReport', arguments = { vim.uri_from_bufnr(0) } }, 20000)[client].result
vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
vim.wait(20000, function() return #said() < #first end, 20)
local file = io.open(out, 'w')
file:write(vim.fn.json_encode({
  first = vim.tbl_map(function(one) return { code = one.code, lnum = one.lnum, col = one.col, message = one.message } end, first),
  hover = hover.contents.value,
  symbols = vim.tbl_map(function(one) return one.name end, symbols),
  report = report,
  title = actions[1].title,
  after = #said(),
  text = vim.api.nvim_buf_get_lines(0, 0, -1, false),
}))
file:close()
vim.cmd('qa!')
`

describe.skipIf(skipped)('Neovim', () => {
  it('shows what is found, explains, and silences with a comment', { timeout: 60_000 }, () => {
    const folder = tempFolder({ 'a.md': ARTICLE, 'try.lua': SCRIPT })
    const out = join(folder, 'out.json')
    const env = {
      ...process.env,
      EVENHAND_BUILT: built,
      EVENHAND_NODE: process.execPath,
      EVENHAND_OUT: out,
      LANG: 'C.UTF-8',
      XDG_STATE_HOME: folder
    }
    const { stderr } = spawnSync(nvim, ['--clean', '--headless', 'a.md', '-c', 'luafile try.lua'], {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 50_000
    })
    expect(existsSync(out), stderr).toBe(true)
    const { first, hover, symbols, report, title, after, text } = JSON.parse(readFileSync(out, 'utf8'))
    const statistic = first.find(({ code }: { code: string }) => code === 'unsupported-statistic')
    // Columns of Neovim are bytes: the words stand behind Chinese and a character of two UTF-16 units.
    const line = Buffer.from(ARTICLE.split('\n')[4] ?? '')
    expect({ lnum: statistic.lnum, words: line.subarray(statistic.col).toString().slice(0, 3) }).toEqual({ lnum: 4, words: '80%' })
    expect(hover).toContain('unsupported-statistic')
    expect(symbols).toEqual(expect.arrayContaining(['价格', '味道']))
    expect(report).toContain('| 价格')
    expect(title).toContain('unsupported-statistic')
    expect(after).toBe(first.length - 1)
    expect(text.join('\n')).toContain('<!-- evenhand disable-next-line unsupported-statistic reason="…" -->')
  })
})
