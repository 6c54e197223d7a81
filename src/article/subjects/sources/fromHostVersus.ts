import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { Block } from '../../outline/types.ts'
import { isAspect } from '../isAspect.ts'
import { isCode } from '../isCode.ts'
import { cleanName } from '../names.ts'
import type { Occurrences } from '../occurrences.ts'
import { isName } from '../titles/titleList.ts'
import { titleSegments } from '../titles/titleSegments.ts'
import type { Proposal, ProposedName } from '../types.ts'

const LONGEST = 30

/** “vs. X”, `与 X 对比`, “Compared to X”: headings that leave out the page's own subject, which its title names. */
export function fromHostVersus(titles: readonly Block[], headings: readonly Block[], occurrences: Occurrences): Proposal[] {
  const others: ProposedName[] = headings.flatMap((block) => {
    const name = otherOf(block.text)
    return name !== null && name.length <= LONGEST && !isAspect(name) && !isCode(block, name) && occurrences.blocks(name) >= 2
      ? [{ name, block }]
      : []
  })
  if (others.length === 0) return []
  const [host] = titles.flatMap((block) =>
    titleSegments(block.text)
      .map(cleanName)
      .filter((name) => name.length <= LONGEST && isName(name) && occurrences.blocks(name) >= 2)
      .map((name) => ({ name, block }))
  )
  return host ? [{ by: 'heading-versus', weight: 4, sure: true, names: [host, ...others] }] : []
}

function otherOf(heading: string): string | null {
  const text = cleanName(heading)
  const folded = fold(text)
  const hit = matcher('both', 'titles', 'versus').find(folded)
  if (hit?.start === 0) return cleanName(text.slice(hit.end))
  const match =
    folded.match(/^(?:与|和|跟|同|对比|相比)\s*(.{2,30}?)\s*(?:的|之间的?)?(?:对比|比较|区别|差异|不同|相比|有什么区别|有什么不同)?$/u) ??
    folded.match(
      /^(?:comparison (?:with|to)|compared (?:with|to)|how (?:is (?:it|this) different|does (?:it|this) differ) from|differences? (?:from|to|with)|why not(?: just)?(?: use)?)\s+(.{2,30})$/u
    )
  if (!match) return null
  const at = folded.indexOf(match[1]!, match[0].length - folded.length)
  return cleanName(text.slice(at, at + match[1]!.length))
}
