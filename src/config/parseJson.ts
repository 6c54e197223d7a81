import { findNodeAtLocation, type Node, type ParseError, parse, parseTree, printParseErrorCode } from 'jsonc-parser'
import { cannotParse } from './cannotParse.ts'
import type { ConfigPath, Parsed } from './configSource.ts'
import { jsonFault } from './jsonFault.ts'
import { nearestFound } from './nearestFound.ts'

/** JSON, or JSON with comments and trailing commas, with the places of its values. Throws `ConfigError`. */
export function parseJson(shown: string, text: string, comments: boolean): Parsed {
  const value = comments ? withComments(shown, text) : strict(shown, text)
  let tree: Node | null | undefined
  const nodeAt = (path: ConfigPath): Node | null => {
    tree ??= parseTree(text, [], { allowTrailingComma: true }) ?? null
    return (tree && findNodeAtLocation(tree, path as (string | number)[])) ?? null
  }
  return {
    value,
    locate(path, part) {
      const own = nodeAt(path)
      const node = (part === 'key' ? own?.parent?.children?.[0] : null) ?? nearestFound(path, nodeAt)
      return node ? lineAndColumn(text, node.offset) : null
    }
  }
}

function strict(shown: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const offset = jsonFault(text)
    throw offset === null ? cannotParse(shown, 'JSON', (error as Error).message) : unexpectedAt(shown, text, offset)
  }
}

function withComments(shown: string, text: string): unknown {
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
  const [fault] = errors
  if (!fault) return value ?? {}
  const { line, column } = lineAndColumn(text, fault.offset)
  // `CommaExpected` → `comma expected`
  const detail = printParseErrorCode(fault.error)
    .replace(/(?!^)[A-Z]/g, ' $&')
    .toLowerCase()
  throw cannotParse(`${shown}:${line}:${column}`, 'JSONC', detail)
}

function unexpectedAt(shown: string, text: string, offset: number) {
  const { line, column } = lineAndColumn(text, offset)
  const found = text.slice(offset).match(/^(?:"|[\w.+-]+|[^\s\w])/u)?.[0]
  const detail = found ? `unexpected ${found === '`' ? 'backtick' : `\`${found}\``}` : 'unexpected end of the file'
  return cannotParse(`${shown}:${line}:${column}`, 'JSON', detail)
}

function lineAndColumn(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
