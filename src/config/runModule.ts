import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { cannotParse } from './cannotParse.ts'
import { ConfigError } from './configError.ts'

/** By path, when the file that was first run had been written. */
const written = new Map<string, number>()

/** Runs a configuration that is code, again where it has changed since, and gives what it exports by default. Who may be run is decided in `loadLayers`. Throws `ConfigError`. */
export async function runModule(path: string, shown: string): Promise<unknown> {
  let module: { readonly default?: unknown }
  try {
    module = await import(addressOf(path))
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    // The first frame inside the file itself; V8 prints it as `file:///…/x.mjs:3:5`, or `…/x.mjs:3` for a syntax error.
    const at = stack
      ?.split(path)
      .map((part) => part.replace(/^\?written=[\d.]+/, ''))
      .find((part) => /^:\d+/.test(part))
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

/** Node runs a module once for each address: what has changed since wants another one. Modules that it imports stay as they were. */
function addressOf(path: string): string {
  const { href } = pathToFileURL(path)
  const { mtimeMs } = statSync(path)
  const first = written.get(path) ?? mtimeMs
  written.set(path, first)
  return first === mtimeMs ? href : `${href}?written=${mtimeMs}`
}
