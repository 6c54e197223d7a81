import { pathToFileURL } from 'node:url'
import { LineCounter, parseDocument } from 'yaml'
import { ConfigError } from './configError.ts'
import { jsonFault } from './jsonFault.ts'

/** The value in a configuration file, not yet validated. `shown` is the path for messages. Throws `ConfigError`. */
export async function parseConfig(path: string, shown: string, text: string): Promise<unknown> {
  if (/\.m?js$/.test(path)) return await runModule(path, shown)
  if (path.endsWith('.json')) return parseJson(shown, text)
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  const fault = document.errors[0]
  if (!fault) return document.toJS({ maxAliasCount: 100 }) ?? {}
  const { line, col } = lineCounter.linePos(fault.pos[0])
  throw cannotParse(`${shown}:${line}:${col}`, 'YAML', fault.message.split(/ at line \d|\n/)[0] ?? '')
}

function parseJson(shown: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const offset = jsonFault(text)
    if (offset === null) throw cannotParse(shown, 'JSON', (error as Error).message)
    const before = text.slice(0, offset).split('\n')
    const found = text.slice(offset).match(/^(?:"|[\w.+-]+|[^\s\w])/u)?.[0]
    const detail = found ? `unexpected ${found === '`' ? 'backtick' : `\`${found}\``}` : 'unexpected end of the file'
    throw cannotParse(`${shown}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`, 'JSON', detail)
  }
}

async function runModule(path: string, shown: string): Promise<unknown> {
  let module: { readonly default?: unknown }
  try {
    module = await import(pathToFileURL(path).href)
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    // The first frame inside the file itself; V8 prints it as `file:///…/x.mjs:3:5`, or `…/x.mjs:3` for a syntax error.
    const at = stack?.split(path).find((part) => /^:\d+/.test(part))
    throw cannotParse(`${shown}${at?.match(/^(?::\d+)+/)?.[0] ?? ''}`, 'JavaScript', message.split('\n')[0] ?? '')
  }
  if (module.default !== undefined) return module.default
  throw new ConfigError([
    {
      zh: `${shown}: 没有默认导出，应为 \`export default { … }\``,
      en: `${shown}: no default export, expected \`export default { … }\``
    }
  ])
}

function cannotParse(place: string, language: string, detail: string): ConfigError {
  return new ConfigError([
    { zh: `${place}: 配置不是有效的 ${language}：${detail}`, en: `${place}: the configuration is not valid ${language}: ${detail}` }
  ])
}
