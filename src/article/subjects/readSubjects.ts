import type { Block, Outline } from '../outline/types.ts'
import { createTables } from '../structure/createTables.ts'
import { hasWord } from '../structure/words.ts'
import type { Cue, Place, Subject } from '../types.ts'
import { fromContrast } from './fromContrast.ts'
import { knownAliases } from './knownAliases.ts'
import { mentionedAliases } from './mentionedAliases.ts'
import { cleanName, isShortForm, nameKey, shortForms, splitBrackets } from './names.ts'
import { createOccurrences, type Occurrences } from './occurrences.ts'
import { fromHeadings, fromIntroduction, fromLabels, fromOptions, fromTables, fromVersus, type Proposal } from './proposals.ts'
import type { DeclaredSubject } from './types.ts'

/** Who is compared, by votes: every source proposes a set of names, and the sets that agree win. */
export function readSubjects(
  outline: Outline,
  titles: readonly Block[],
  declared: readonly DeclaredSubject[],
  debug?: (text: string) => void
): Subject[] {
  const occurrences = createOccurrences(outline, new Set(titles.map((block) => block.index)))
  if (declared.length > 0) {
    return finish(
      declared.map((d) => ({
        names: [d.name, ...d.aliases],
        cue: { by: 'declared', term: d.name, place: d.place },
        places: d.place ? [d.place] : []
      })),
      outline,
      occurrences,
      true
    )
  }
  const headings = outline.blocks.filter((block) => block.kind === 'heading' && !titles.includes(block))
  const titleCompares = titles.some((block) => hasWord('comparison-word', block.text))
  const tables = createTables(outline)
  const proposals = [
    ...fromOptions(outline),
    ...fromVersus(titles, headings, occurrences),
    ...fromTables(tables, occurrences, titleCompares),
    ...fromHeadings(
      outline,
      titleCompares,
      titles.some((block) => hasWord('kinds-word', block.text)),
      occurrences
    ),
    ...fromLabels(outline, occurrences),
    ...fromIntroduction(outline, occurrences),
    ...fromContrast(outline, titles, occurrences)
  ]
  if (debug)
    for (const p of proposals) debug(`${p.by} ${p.weight}: ${p.names.map((n) => `${n.name}(${occurrences.blocks(n.name)})`).join(' | ')}`)
  const winner = elect(proposals, (name) => occurrences.blocks(name))
  return finish(winner, outline, occurrences, false)
}

interface Candidate {
  names: string[]
  cue: Cue
  places: Place[]
}

/** Adds up the votes of sets that overlap, takes the best, and joins to it what agreeing sets add. */
function elect(proposals: readonly Proposal[], count: (name: string) => number): Candidate[] {
  const usable = proposals.map((p) => ({ ...p, names: distinct(p.names) })).filter((p) => p.names.length >= 2 && p.names.length <= 12)
  if (usable.length === 0) return []
  const agreement = (a: Proposal, b: Proposal): number => a.names.filter((n) => b.names.some((m) => sameName(n.name, m.name))).length
  const score = (p: Proposal): number => {
    let total = p.weight + Math.min(2, Math.min(...p.names.map((n) => count(n.name))) / 2)
    const sources = new Map<string, number>()
    for (const other of usable) {
      if (other === p) continue
      const shared = agreement(p, other)
      if (shared >= 2)
        sources.set(other.by, Math.max(sources.get(other.by) ?? 0, (other.weight * shared) / Math.max(p.names.length, other.names.length)))
    }
    for (const value of sources.values()) total += value
    return total
  }
  const best = usable.reduce((a, b) => (score(b) > score(a) ? b : a))
  const candidates: Candidate[] = best.names.map((n) => ({ names: [n.name], cue: cueOf(best.by, n), places: [n.block.place()] }))
  const byWeight = [...usable].sort((a, b) => score(b) - score(a))
  for (const other of byWeight) {
    if (other === best) continue
    const shared = agreement(best, other)
    // Another table may compare others, as long as no title says who is compared.
    const apart =
      shared === 0 && other.by === 'table-header' && other.weight >= 6 && !best.by.startsWith('title') && best.by !== 'considered-options'
    const agrees = shared >= 2 || apart || (shared === 1 && best.names.length === 2 && other.weight >= 6)
    if (!agrees) continue
    // All but one agree: the odd ones are two names of one subject.
    const odd = other.names.filter((n) => !best.names.some((m) => sameName(n.name, m.name)))
    const lone = best.names.filter((m) => !other.names.some((n) => sameName(n.name, m.name)))
    if (odd.length === 1 && lone.length === 1 && other.names.length === best.names.length) {
      candidates.find((c) => sameName(c.names[0]!, lone[0]!.name))?.names.push(odd[0]!.name)
      continue
    }
    for (const n of other.names) {
      const known = candidates.filter((c) => c.names.some((name) => sameName(name, n.name)))
      if (known.length === 1) {
        const [candidate] = known
        if (!candidate!.names.some((name) => nameKey(name) === nameKey(n.name))) candidate!.names.push(n.name)
        candidate!.places.push(n.block.place())
      } else if (
        known.length === 0 &&
        other.weight >= 6 &&
        shared * 2 >= Math.min(best.names.length, other.names.length) &&
        best.by !== 'considered-options'
      ) {
        candidates.push({ names: [n.name], cue: cueOf(other.by, n), places: [n.block.place()] })
      }
    }
  }
  return candidates
}

function cueOf(by: string, n: Proposal['names'][number]): Cue {
  return { by, term: n.name, place: n.block.place() }
}

function distinct(names: Proposal['names']): Proposal['names'] {
  return names.filter((n, i) => nameKey(n.name) !== '' && names.findIndex((m) => nameKey(m.name) === nameKey(n.name)) === i)
}

export function sameName(a: string, b: string): boolean {
  const plainA = splitBrackets(a).name
  const plainB = splitBrackets(b).name
  return isShortForm(plainA, plainB) || isShortForm(plainB, plainA) || knownAliases(plainA).some((x) => nameKey(x) === nameKey(plainB))
}

function finish(candidates: readonly Candidate[], outline: Outline, occurrences: Occurrences, declared: boolean): Subject[] {
  const ordered = declared
    ? candidates
    : [...candidates].sort((a, b) => (a.places[0]?.start.offset ?? 0) - (b.places[0]?.start.offset ?? 0))
  const all = ordered.map((candidate) => {
    const names = candidate.names.flatMap((name) => {
      const { name: plain, aside } = splitBrackets(name)
      return aside && occurrences.blocks(aside) >= 2 ? [name, plain, aside] : aside ? [name, plain] : [name]
    })
    return { ...candidate, names: [...new Set(names.map((name) => name.trim()))] }
  })
  const shared = commonParts(all.map((candidate) => candidate.names[0]!))
  return all.map((candidate, i) => {
    const others = all.filter((_, k) => k !== i).flatMap((c) => c.names)
    const names = [...candidate.names]
    // An alias is a form that the article uses, and that no other subject could mean.
    const add = (alias: string) => {
      const key = nameKey(alias)
      if (key.length < 2 || names.some((n) => nameKey(n) === key) || others.some((n) => nameKey(n) === key || isShortForm(alias, n))) return
      if (occurrences.blocks(alias) > 0) names.push(alias)
    }
    for (const name of [...names]) {
      add(stripCommon(name, shared))
      for (const alias of [...knownAliases(name), ...shortForms(name)]) add(alias)
    }
    for (const alias of mentionedAliases(names, outline)) add(alias)
    const [name, ...aliases] = names
    return { id: `s${i + 1}`, name: name!, aliases, cue: candidate.cue, places: candidate.places }
  })
}

/** What all names share at their start or end: `LLMs` in “Open-Source LLMs”, “Closed-Source LLMs”; 大模型 in 开源大模型, 闭源大模型. */
function commonParts(names: readonly string[]): { prefix: string; suffix: string } {
  if (names.length < 2) return { prefix: '', suffix: '' }
  const [first, ...rest] = names as [string, ...string[]]
  let prefix = 0
  while (prefix < first.length && rest.every((name) => name[prefix] === first[prefix])) prefix++
  let suffix = 0
  while (suffix < first.length && rest.every((name) => name[name.length - 1 - suffix] === first[first.length - 1 - suffix])) suffix++
  const head = first.slice(0, prefix)
  const tail = first.slice(first.length - suffix)
  // Latin names share whole words only.
  return {
    prefix: /[a-z0-9-]$/i.test(head) ? head.slice(0, head.lastIndexOf(' ') + 1) : head,
    suffix: /^[a-z0-9-]/i.test(tail) ? (tail.includes(' ') ? tail.slice(tail.indexOf(' ')) : '') : tail
  }
}

function stripCommon(name: string, { prefix, suffix }: { prefix: string; suffix: string }): string {
  let short = name
  if (suffix !== '' && short.endsWith(suffix)) short = short.slice(0, -suffix.length)
  if (prefix !== '' && short.startsWith(prefix)) short = short.slice(prefix.length)
  return cleanName(short)
}
