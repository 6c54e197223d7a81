import type { Cue, Place } from '../types.ts'
import { nameKey } from './names.ts'
import { sameName } from './sameName.ts'
import type { Proposal, ProposedName } from './types.ts'

/** A subject in the making: its names, the one that was elected first. */
export interface Candidate {
  readonly names: string[]
  /** Those among them that the author declares. */
  readonly declared?: readonly string[]
  readonly cue: Cue
  readonly places: Place[]
}

/** Adds up the votes of sets that overlap, takes the best, and joins to it what agreeing sets add. */
export function elect(proposals: readonly Proposal[], count: (name: string) => number): Candidate[] {
  const scores = new Map(proposals.map((p) => [p, score(p, proposals, count)]))
  const ranked = [...proposals].sort((a, b) => scores.get(b)! - scores.get(a)!)
  const [best, ...others] = ranked
  if (!best) return []
  const candidates: Candidate[] = best.names.map((n) => ({ names: [n.name], cue: cueOf(best.by, n), places: [n.block.place()] }))
  for (const other of others) join(candidates, best, other)
  return candidates
}

function score(p: Proposal, all: readonly Proposal[], count: (name: string) => number): number {
  const sources = new Map<string, number>()
  for (const other of all) {
    if (other === p) continue
    const shared = agreement(p, other)
    if (shared < 2) continue
    const value = (other.weight * shared) / Math.max(p.names.length, other.names.length)
    sources.set(other.by, Math.max(sources.get(other.by) ?? 0, value))
  }
  const used = Math.min(2, Math.min(...p.names.map((n) => count(n.name))) / 2)
  return [...sources.values()].reduce((sum, value) => sum + value, p.weight + used)
}

/** How many names of one set are names of the other. */
export function agreement(a: Proposal, b: Proposal): number {
  return a.names.filter((n) => b.names.some((m) => sameName(n.name, m.name))).length
}

function join(candidates: Candidate[], best: Proposal, other: Proposal): void {
  const shared = agreement(best, other)
  // Another table or another list of things with their pros and cons may compare others, as long as no title says who is compared.
  const apart =
    shared === 0 &&
    !nested(best, other) &&
    other.sure &&
    other.weight >= 6 &&
    !best.by.startsWith('title') &&
    best.by !== 'considered-options'
  if (shared < 2 && !apart && !(shared === 1 && best.names.length === 2 && other.weight >= 6)) return
  // All but one agree: the odd ones are two names of one subject.
  const odd = other.names.filter((n) => !best.names.some((m) => sameName(n.name, m.name)))
  const lone = best.names.filter((m) => !other.names.some((n) => sameName(n.name, m.name)))
  if (odd.length === 1 && lone.length === 1 && other.names.length === best.names.length && other.sure) {
    candidates.find((c) => sameName(c.names[0]!, lone[0]!.name))?.names.push(odd[0]!.name)
    return
  }
  const adds =
    apart || (other.weight >= 6 && shared * 2 >= Math.min(best.names.length, other.names.length) && best.by !== 'considered-options')
  for (const n of other.names) {
    const known = candidates.filter((c) => c.names.some((name) => sameName(name, n.name)))
    if (known.length === 1) {
      const [candidate] = known
      if (!candidate!.names.some((name) => nameKey(name) === nameKey(n.name))) candidate!.names.push(n.name)
      candidate!.places.push(n.block.place())
    } else if (known.length === 0 && adds) candidates.push({ names: [n.name], cue: cueOf(other.by, n), places: [n.block.place()] })
  }
}

/** Whether one set stands under the names of the other: groups and their members, subjects and what is said of them. */
function nested(a: Proposal, b: Proposal): boolean {
  const under = (inner: Proposal, outer: Proposal) => {
    const heads = new Set(outer.names.map((n) => n.block))
    return inner.names.some((n) => {
      for (let node = n.block.node.label === n.block ? n.block.node.parent : n.block.node; node; node = node.parent)
        if (node.label && heads.has(node.label)) return true
      return false
    })
  }
  return under(a, b) || under(b, a)
}

function cueOf(by: string, n: ProposedName): Cue {
  return { by, term: n.name, place: n.block.place() }
}
