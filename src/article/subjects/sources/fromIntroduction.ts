import type { Outline } from '../../outline/types.ts'
import { isAspect } from '../isAspect.ts'
import { cleanName } from '../names.ts'
import type { Occurrences } from '../occurrences.ts'
import type { Proposal } from '../types.ts'

/** “I tried A, B, C 等几款 …”, “between A and B”, “A 和 B 是两种 …” in the first paragraphs. */
export function fromIntroduction(outline: Outline, occurrences: Occurrences): Proposal[] {
  const proposals: Proposal[] = []
  const first = outline.blocks.filter((block) => block.kind === 'paragraph' && !block.quoted && block.text.length > 12).slice(0, 6)
  for (const block of first) {
    for (const names of enumerations(block.text)) {
      const kept = names.map((name) => trimToUse(name, occurrences)).filter((name) => name !== null && !isAspect(name))
      if (kept.length >= 2 && kept.length >= names.length - 1) {
        proposals.push({
          by: 'introduction',
          weight: 3 + (kept.length >= 4 ? 1 : 0),
          sure: false,
          names: kept.map((name) => ({ name: name!, block }))
        })
      }
    }
  }
  return proposals
}

/** The longest end or start of a listed name that the text uses again: “我体验了 Redis” → `Redis`. */
function trimToUse(name: string, occurrences: Occurrences): string | null {
  if (occurrences.blocks(name) >= 2) return name
  const pieces = name.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? []
  const used = pieces.filter((piece) => piece.length >= 2 && occurrences.blocks(piece) >= 2 && /[a-z]/i.test(piece))
  return used.length === 1 ? used[0]! : null
}

function enumerations(text: string): string[][] {
  const found: string[][] = []
  const name = '[\\p{Script=Han}A-Za-z0-9][\\p{Script=Han}A-Za-z0-9 .+#-]{0,24}?'
  const patterns = [
    new RegExp(
      `(${name}(?:\\s*[、,，]\\s*${name}){1,8}(?:\\s*(?:和|与|以及|and)\\s*${name})?)\\s*(?:等|这[两几三四五]|[两三四五几]种|[两三四五几]款)`,
      'gu'
    ),
    new RegExp(`(?:^|[,，。])(${name}\\s*(?:和|与|、|&)\\s*${name})\\s*(?:都|是|,|，|各|两|的(?:区别|差异|优劣))`, 'gu'),
    new RegExp(`\\bbetween (${name} and ${name})(?=[\\s.,;:])`, 'giu'),
    new RegExp(`(?:^|[.] )(${name}(?:, ${name})* and ${name}) (?:are|both)\\b`, 'gu')
  ]
  for (const pattern of patterns) {
    for (const match of text.slice(0, 600).matchAll(pattern)) {
      const parts = match[1]!
        .split(/\s*(?:[、,，&]|和|与|以及|\band\b)\s*/u)
        .map(cleanName)
        .filter(Boolean)
      if (parts.length >= 2) found.push(parts)
    }
  }
  return found
}
