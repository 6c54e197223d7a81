import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { Block, Outline, OutlineNode } from '../../outline/types.ts'
import { labelPolarity } from '../../polarity/labelPolarity.ts'
import { textPolarity } from '../../polarity/textPolarity.ts'
import { eachNode } from '../../structure/eachNode.ts'
import { leadingLabel } from '../../structure/leadingLabel.ts'
import { isWord } from '../../structure/words.ts'
import { standardOf } from '../../taxonomy/standardOf.ts'
import { isAspect } from '../isAspect.ts'
import { isCode } from '../isCode.ts'
import { cleanName, nameKey } from '../names.ts'
import type { Occurrences } from '../occurrences.ts'
import type { Proposal, ProposedName } from '../types.ts'
import { versus } from '../versus.ts'
import { hasPolarityLabels } from './hasPolarityLabels.ts'

/** What the title tells: that it compares, or that it goes through the things of one kind. */
export interface Announced {
  readonly compares: boolean
  readonly kinds: boolean
}

/** Sibling headings, lead-ins or items that are built alike: each with its pros and cons, or with the same labels. */
export function fromHeadings(outline: Outline, announced: Announced, occurrences: Occurrences): Proposal[] {
  const proposals: Proposal[] = []
  eachNode(outline.root, (node) => {
    const groups = new Map<string, OutlineNode[]>()
    for (const child of node.children) {
      if (!child.label) continue
      const key = child.kind === 'section' ? `section${child.depth}` : child.kind
      groups.set(key, [...(groups.get(key) ?? []), child])
    }
    for (const [key, group] of groups) {
      const proposal = fromSiblings(key, group, announced, occurrences)
      if (proposal) proposals.push(proposal)
    }
  })
  const cousins = fromCousins(outline)
  return cousins ? [...proposals, cousins] : proposals
}

/** Headings of one depth under several parents that group them, each with its pros and cons: no name stands under two parents. */
function fromCousins(outline: Outline): Proposal | null {
  const depths = new Map<number, OutlineNode[]>()
  eachNode(outline.root, (node) => {
    if (node.kind === 'section' && node.parent?.kind === 'section' && !isAspect(cleanName(node.parent.label!.text)))
      depths.set(node.depth, [...(depths.get(node.depth) ?? []), node])
  })
  for (const [, nodes] of [...depths].sort(([a], [b]) => a - b)) {
    const named = nodes.filter((node) => isNameLike(node.label!))
    const argued = named.filter((node) => hasPolarityLabels(node))
    const groups = new Set(named.map((node) => node.parent))
    const unique = new Set(named.map((node) => nameKey(toName(node).name))).size === named.length
    const alike = new Set([...argued, ...sharedLabels(named).nodes])
    if (groups.size < 2 || named.length < 3 || named.length <= groups.size || !unique || argued.length < 2 || alike.size * 2 < named.length)
      continue
    return { by: 'pro-con-sections', weight: 9, sure: true, names: named.map(toName) }
  }
  return null
}

function fromSiblings(
  key: string,
  group: readonly OutlineNode[],
  { compares, kinds }: Announced,
  occurrences: Occurrences
): Proposal | null {
  const named = group.filter((child) => isNameLike(child.label!))
  if (named.length < 2) return null
  const argued = named.filter((child) => hasPolarityLabels(child))
  if (argued.length >= 2)
    return { by: 'pro-con-sections', weight: key === 'item' ? 6 : 8, sure: true, names: withPeers(named, argued).map(toName) }
  const alike = sharedLabels(named)
  if (alike.nodes.length >= 2)
    return { by: 'parallel-sections', weight: compares ? 5 : 4, sure: alike.dimensions, names: alike.nodes.map(toName) }
  const parts = group.filter((child) => !named.includes(child))
  // Beside the things themselves only an introduction and a conclusion may stand
  if (!key.startsWith('section') || (parts.length > 0 && !((compares || kinds) && parts.every((child) => isPart(child.label!)))))
    return null
  const used = named.filter((child) => occurrences.blocks(toName(child).name) >= 2).length
  if (used === named.length || (kinds && named.filter(isJudged).length >= 2))
    return { by: 'sibling-headings', weight: kinds ? 5 : compares ? 4 : 2.5, sure: false, names: named.map(toName) }
  return null
}

/** Whether the text right under a heading says something for or against. */
function isJudged(node: OutlineNode): boolean {
  return node.blocks.some((block) => textPolarity(block.text.slice(0, 400), 'zh').polarity !== 'neutral')
}

/** Those built alike, and the ones between them that only lack a part. */
function withPeers(named: readonly OutlineNode[], argued: readonly OutlineNode[]): OutlineNode[] {
  return argued.length * 2 >= named.length
    ? named.filter((child) => argued.includes(child) || child.blocks.length + child.children.length > 0)
    : [...argued]
}

function toName(node: OutlineNode): ProposedName {
  const label = leadingLabel(node.label!)
  const name =
    label && label.label.length >= 2 && label.rest < node.label!.text.length && !/^\d/.test(label.label)
      ? cleanName(label.label)
      : cleanName(node.label!.text)
  return { name, block: node.label! }
}

function isPart(block: Block): boolean {
  return isWord('generic-heading', block.text) || isWord('conclusion-heading', block.text) || isWord('reference-heading', block.text)
}

function isNameLike(block: Block): boolean {
  const name = cleanName(block.text)
  if (name === '' || name.length > 80 || /[。！？!?；;]$/.test(block.text.trim())) return false
  if (matcher('both', 'structure', 'clause-heading').find(fold(name))?.start === 0) return false
  const side = labelPolarity(name)?.polarity
  if (side === 'pro' || side === 'con') return false
  return !isAspect(name) && !isCode(block, name) && versus(name) === null
}

/** Nodes that share at least two labels beneath them with another of them; whether those are aspects one compares under. */
function sharedLabels(nodes: readonly OutlineNode[]): { readonly nodes: readonly OutlineNode[]; readonly dimensions: boolean } {
  const labels = nodes.map((node) => {
    const names = node.children.flatMap((child) => (child.label ? [cleanName(leadingLabel(child.label)?.label ?? child.label.text)] : []))
    return new Map(names.map((name) => [nameKey(name), name]).filter(([key]) => key !== '') as [string, string][])
  })
  const shared = new Set<string>()
  const alike = nodes.filter((_, i) =>
    labels.some((other, k) => {
      const both = k === i ? [] : [...labels[i]!.keys()].filter((label) => other.has(label))
      if (both.length >= 2) for (const label of both) shared.add(labels[i]!.get(label)!)
      return both.length >= 2
    })
  )
  return { nodes: alike, dimensions: [...shared].filter((label) => standardOf(label) !== null).length >= 2 }
}
