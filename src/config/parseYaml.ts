import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { cannotParse } from './cannotParse.ts'
import type { ConfigPath, Parsed } from './configSource.ts'
import { nearestFound } from './nearestFound.ts'

/** YAML with the places of its values. An empty text is an empty configuration. Throws `ConfigError`. */
export function parseYaml(shown: string, text: string): Parsed {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  const fault = document.errors[0]
  if (fault) {
    const { line, col } = lineCounter.linePos(fault.pos[0])
    throw cannotParse(`${shown}:${line}:${col}`, 'YAML', fault.message.split(/ at line \d|\n/)[0] ?? '')
  }
  const valueAt = (path: ConfigPath): Node | null => {
    const found: unknown = document.getIn(path, true)
    return isNode(found) && found.range ? found : null
  }
  const keyAt = (path: ConfigPath): Node | null => {
    const parent: unknown = document.getIn(path.slice(0, -1), true)
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
    return isNode(pair?.key) && pair.key.range ? pair.key : null
  }
  return {
    value: document.toJS({ maxAliasCount: 100 }) ?? {},
    locate(path, part) {
      const node = (part === 'key' ? keyAt(path) : null) ?? nearestFound(path, valueAt)
      if (!node?.range) return null
      const { line, col } = lineCounter.linePos(node.range[0])
      return { line, column: col }
    }
  }
}
