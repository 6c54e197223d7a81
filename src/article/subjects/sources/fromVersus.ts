import type { Block } from '../../outline/types.ts'
import { standardOf } from '../../taxonomy/standardOf.ts'
import { isAspect, isPart } from '../isAspect.ts'
import { isCode } from '../isCode.ts'
import { knownAliases } from '../knownAliases.ts'
import { cleanName, nameKey } from '../names.ts'
import type { Occurrences } from '../occurrences.ts'
import { withoutTail } from '../titles/plainEnds.ts'
import { titleList } from '../titles/titleList.ts'
import { trimToBody } from '../trimToBody.ts'
import type { Proposal } from '../types.ts'
import { versus } from '../versus.ts'

/** Title and headings that set names against each other, or are nothing but a list of names that the text speaks of. */
export function fromVersus(titles: readonly Block[], headings: readonly Block[], occurrences: Occurrences): Proposal[] {
  const proposals: Proposal[] = []
  const parts = new Map(headings.map((block) => [nameKey(cleanName(block.text)), cleanName(block.text)]))
  for (const [place, list] of [
    ['title', titles],
    ['heading', headings]
  ] as const) {
    for (const block of list) {
      const found = versus(block.text)
      const written = found?.names ?? bareList(block.text)
      const names = trimToBody(place === 'title' ? written.map((name) => headed(name, parts, occurrences)) : written, occurrences)
      if (
        names.length < 2 ||
        names.some((name) =>
          place === 'title' && (found?.by === 'versus' || (found && ofOneKind(names)))
            ? isPart(name)
            : isAspect(name) && knownAliases(name).length === 0
        ) ||
        names.every((name) => isCode(block, name))
      )
        continue
      const used = names.filter((name) => occurrences.blocks(name) >= 2 || (place === 'title' && parts.has(nameKey(name)))).length
      if (found?.by === 'versus') {
        proposals.push({
          by: `${place}-versus`,
          weight: place === 'title' ? 8 : 4,
          sure: true,
          names: names.map((name) => ({ name, block }))
        })
      } else if (used === names.length) {
        proposals.push({
          by: found ? `${place}-versus` : `${place}-list`,
          weight: (place === 'title' ? 7 : 3) + (found ? 1 : 0),
          sure: found !== null && place === 'title',
          names: names.map((name) => ({ name, block }))
        })
      }
    }
  }
  return proposals
}

/** “Renting vs buying a flat” over the headings “Renting” and “Buying”: the name that the text uses, where it never uses the whole. */
function headed(name: string, headings: ReadonlyMap<string, string>, occurrences: Occurrences): string {
  if (occurrences.blocks(name) > 0) return name
  const words = name.split(/\s+/)
  const shorter = words.slice(1).flatMap((_, i) => [words.slice(0, -1 - i).join(' '), words.slice(1 + i).join(' ')])
  return shorter.map((part) => headings.get(nameKey(part))).find((heading) => heading !== undefined) ?? name
}

/** `本地部署与云端部署`: what would be aspects one by one are alternatives where they are ways of one and the same. */
function ofOneKind(names: readonly string[]): boolean {
  const [standard, ...others] = names.map((name) => standardOf(name))
  return standard != null && others.every((other) => other === standard)
}

/** A title or heading that is nothing but names: `A 与 B`, `A & B`, `Mac, Linux, Windows`. */
function bareList(text: string): string[] {
  if (text.length > 60 || /[:：。]/.test(text.trim().replace(/[:：。]$/, ''))) return []
  const names = titleList(withoutTail(cleanName(text))) ?? []
  return names.every((name) => name.length <= 30) ? names : []
}
