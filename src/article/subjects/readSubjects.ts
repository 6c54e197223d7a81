import { createMatcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block, Outline } from '../outline/types.ts'
import { createTables } from '../structure/createTables.ts'
import { hasWord } from '../structure/words.ts'
import type { Place, Subject } from '../types.ts'
import { type Candidate, elect } from './elect.ts'
import { manualKind } from './manualKind.ts'
import { nameSubjects } from './nameSubjects.ts'
import { nameKey } from './names.ts'
import { createOccurrences, type Occurrences } from './occurrences.ts'
import { fromContrast } from './sources/fromContrast.ts'
import { fromHeadingPattern } from './sources/fromHeadingPattern.ts'
import { fromHeadings } from './sources/fromHeadings.ts'
import { fromHostVersus } from './sources/fromHostVersus.ts'
import { fromIntroduction } from './sources/fromIntroduction.ts'
import { fromLabels } from './sources/fromLabels.ts'
import { fromLeadIns } from './sources/fromLeadIns.ts'
import { fromOptions } from './sources/fromOptions.ts'
import { fromTables } from './sources/fromTables.ts'
import { fromVersus } from './sources/fromVersus.ts'
import { supported } from './supported.ts'
import type { DeclaredSubject, Proposal } from './types.ts'
import { withHints } from './withHints.ts'

const MOST = 12

/**
 * Who is compared, by votes: every source proposes a set of names, and the sets that agree win. Empty where nothing
 * bears out that anything is compared.
 *
 * @param declared subjects of the front matter (with a place): two or more win over what is read; a single one, and those
 *   of the configuration, only say which names mean one thing.
 * @param debug is told every proposal, for work on the reader.
 */
export function readSubjects(
  outline: Outline,
  titles: readonly Block[],
  declared: readonly DeclaredSubject[],
  debug?: (text: string) => void
): Subject[] {
  const occurrences = createOccurrences(outline, new Set(titles.map((block) => block.index)))
  const written = declared.filter((subject) => subject.place !== null)
  if (written.length >= 2)
    return nameSubjects(
      written.map((one) => candidateOf(one, one.place)),
      outline,
      occurrences
    )
  const asked = askedFor(declared, outline, occurrences)
  if (asked.length >= 2) return nameSubjects(asked, outline, occurrences)
  const headings = outline.blocks.filter((block) => block.kind === 'heading' && !titles.includes(block))
  const announced = {
    compares: titles.some((block) => hasWord('comparison-word', block.text)),
    kinds: titles.some((block) => hasWord('kinds-word', block.text))
  }
  const manual = manualKind(titles, headings)
  const spoken = [...fromOptions(outline), ...fromVersus(titles, headings, occurrences)]
  // Of a reference or record nothing else would count, and some are very long.
  const built = () => [
    ...fromHostVersus(titles, headings, occurrences),
    ...fromTables(createTables(outline), occurrences, announced.compares),
    ...fromHeadings(outline, announced, occurrences),
    ...fromHeadingPattern(outline),
    ...fromLabels(outline, occurrences),
    ...fromLeadIns(outline, announced),
    ...fromIntroduction(outline, occurrences),
    ...fromContrast(outline, titles, occurrences)
  ]
  const proposals = (manual === 'reference' && !announced.compares ? spoken : [...spoken, ...built()])
    .map((proposal) => ({ ...proposal, names: distinct(proposal) }))
    .filter(({ names }) => names.length >= 2 && names.length <= MOST)
  const usable = supported(proposals, outline, announced, manual)
  if (debug) {
    debug(`title compares ${announced.compares}, kinds ${announced.kinds}, manual ${manual}`)
    for (const p of proposals) {
      const names = p.names.map((n) => `${n.name}(${occurrences.blocks(n.name)})`).join(' | ')
      debug(`${usable.includes(p) ? '+' : '-'} ${p.by} ${p.weight}${p.sure ? '!' : ''}: ${names}`)
    }
  }
  const candidates = elect(usable, (name) => occurrences.blocks(name))
  const ordered = [...candidates].sort((a, b) => (a.places[0]?.start.offset ?? 0) - (b.places[0]?.start.offset ?? 0))
  return nameSubjects(withHints(ordered, declared), outline, occurrences)
}

/** Those that were asked for and occur. */
function askedFor(declared: readonly DeclaredSubject[], outline: Outline, occurrences: Occurrences): Candidate[] {
  return declared.flatMap((one) => {
    if (!one.asked) return []
    const matcher = createMatcher([one.name, ...one.aliases].map((form) => fold(form).trim()))
    const index = occurrences.folded.findIndex((text) => matcher.test(text))
    return index < 0 ? [] : [candidateOf(one, outline.blocks[index]!.place())]
  })
}

function candidateOf({ name, aliases }: DeclaredSubject, place: Place | null): Candidate {
  const names = [name, ...aliases]
  return { names, declared: names, cue: { by: 'declared', term: name, place }, places: place ? [place] : [] }
}

function distinct({ names }: Proposal): Proposal['names'] {
  return names.filter((n, i) => nameKey(n.name) !== '' && names.findIndex((m) => nameKey(m.name) === nameKey(n.name)) === i)
}
