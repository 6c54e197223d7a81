import type { Block } from '../../outline/types.ts'
import { cleanName } from '../../subjects/names.ts'
import { isSided } from '../label/isSided.ts'
import type { Scope, Walk } from '../types.ts'
import { scopeUnder } from './scopeUnder.ts'

const LONGEST = 40
/** Without a colon it must be shorter. */
const LONGEST_BARE = 30

/**
 * The scope that a paragraph opens which is nothing but a label; null where it is text.
 *
 * ```
 * 优点：
 *
 * - …
 * ```
 *
 * @param base the scope of the node.
 */
export function labelOnly(block: Block, base: Scope, walk: Walk): Scope | null {
  const text = block.text.trim()
  if (block.kind !== 'paragraph') return null
  const bareText = walk.complete ? withoutNames(text, walk) : text
  if (bareText.length > LONGEST || /[。！？!?,，]/.test(bareText.slice(0, -1))) return null
  const role = walk.roleOf(text)
  // a name alone on its line, or `X 相对于 Y 的优势`, labels as a colon does
  const sided = isSided(role.polarity?.polarity)
  const bare = role.names && role.subjects.length === 1 ? cleanName(text).length <= LONGEST_BARE : sided && text.length <= LONGEST_BARE
  if (!/[:：]$/.test(text) && !(bare && !/[。.]$/.test(text))) return null
  if (sided && role.subjects.length === 2)
    return scopeUnder({ role: { ...role, subjects: [role.subjects[0]!], rest: '' }, block, base, dimension: false }, walk)
  if (role.kind === 'generic') return { ...base, dimension: null }
  return scopeUnder({ role, block, base, dimension: true }, walk)
}

/** In an article that declares its subjects their names may be of any length. */
function withoutNames(text: string, { mentions }: Walk): string {
  return mentions(text).reduceRight((rest, hit) => rest.slice(0, hit.start) + rest.slice(hit.end), text)
}
