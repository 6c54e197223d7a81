import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block, Outline, OutlineNode } from '../outline/types.ts'
import { labelPolarity } from '../polarity/labelPolarity.ts'
import type { TableGrid } from '../structure/createTables.ts'
import { leadingLabel } from '../structure/leadingLabel.ts'
import { hasWord, isWord } from '../structure/words.ts'
import { standardOf } from '../taxonomy/standardOf.ts'
import { knownAliases } from './knownAliases.ts'
import { cleanName, isShortForm, nameKey, splitBrackets } from './names.ts'
import type { Occurrences } from './occurrences.ts'
import { versus } from './versus.ts'

/** One source's vote: a set of names that it sets side by side. */
export interface Proposal {
  readonly by: string
  readonly weight: number
  readonly names: readonly { readonly name: string; readonly block: Block }[]
}

const LONGEST_NAME = 48

/** A decision record's list of considered options, nested questions included. */
export function fromOptions(outline: Outline): Proposal[] {
  const proposals: Proposal[] = []
  eachNode(outline.root, (node) => {
    if (node.kind !== 'section' || !node.label || !isWord('options-heading', node.label.text)) return
    const names: { name: string; block: Block }[] = []
    const items = (parent: OutlineNode) => {
      for (const child of parent.children) {
        if (child.kind !== 'item' || !child.label) continue
        // A question with its own options below: the options are the leaves.
        if (child.children.some((c) => c.kind === 'item') && /[?？:：]\s*$/.test(child.label.text)) items(child)
        else names.push({ name: optionName(child.label), block: child.label })
      }
    }
    items(node)
    if (names.length >= 2) proposals.push({ by: 'considered-options', weight: 12, names })
  })
  return proposals
}

function optionName(block: Block): string {
  const text = block.text.split(/[\n\u2028]/)[0]!
  const label = leadingLabel(block)
  const whole = cleanName(text)
  // “Option 1: use SQLite” is named by what follows the number; “SQLite: a file” by what stands before the colon.
  if (
    label &&
    !/^\d{1,2}$/.test(label.label) &&
    cleanName(label.label) !== '' &&
    !/^(?:option|alternative|选项|方案)\s*\w{1,2}$/iu.test(label.label)
  )
    return cleanName(label.label)
  return whole
}

/** Title and headings that set names against each other. */
export function fromVersus(titles: readonly Block[], headings: readonly Block[], occurrences: Occurrences): Proposal[] {
  const proposals: Proposal[] = []
  for (const [list, weight] of [
    [titles, 8],
    [headings, 4]
  ] as const) {
    for (const block of list) {
      const found = versus(block.text)?.names ?? []
      const names = trimToBody(found.length > 0 ? found : pair(block.text, occurrences), occurrences)
      if (names.length >= 2 && names.every((name) => /\p{L}/u.test(name) && !isAspect(name))) {
        proposals.push({ by: weight === 8 ? 'title-versus' : 'heading-versus', weight, names: names.map((name) => ({ name, block })) })
      }
    }
  }
  return proposals
}

/** A short title or heading that is nothing but names: `A 与 B`, `A & B`, `Mac, Linux, Windows`. */
function pair(text: string, occurrences: Occurrences): string[] {
  const name = cleanName(text)
  if (name.length > 60 || /[:：。]/.test(name)) return []
  const parts = name
    .replace(/的(?:关系|故事|现状和趋势|现状|趋势)$/u, '')
    .split(/\s*(?:[、,，]|&|＆|\s和\s?|\s?和\s|\s与\s|与|和|\s\/\s|\band\b)\s*/u)
    .map(cleanName)
    .filter(Boolean)
  if (parts.length < 2 || parts.length > 8 || parts.some((part) => part.length > 30)) return []
  const trimmed = trimToBody(parts, occurrences)
  return trimmed.every((part) => occurrences.blocks(part) >= 2) ? trimmed : []
}

/** Cuts what a title adds to its names (“Waterfall Project Management”, “静态博客框架jekyll”) by what the text itself uses. */
export function trimToBody(names: readonly string[], occurrences: Occurrences): string[] {
  const last = names.length - 1
  return names.map((name, i) => {
    const whole = occurrences.blocks(name)
    if (whole >= 3) return name
    const pieces = (name.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+|\s+/gu) ?? []).map((piece) => piece)
    let best = name
    let bestCount = whole * 2
    const consider = (candidate: string) => {
      const clean = cleanName(candidate)
      const count = clean.length >= 2 ? occurrences.blocks(clean) : 0
      if (count > bestCount + 1) {
        best = clean
        bestCount = count
      }
    }
    if (i === last || names.length === 2) for (let n = pieces.length - 1; n > 0; n--) consider(pieces.slice(0, n).join(''))
    if (i === 0) for (let n = 1; n < pieces.length; n++) consider(pieces.slice(n).join(''))
    return best
  })
}

/** Column heads or row heads of tables. */
export function fromTables(tables: readonly TableGrid[], occurrences: Occurrences, titleCompares: boolean): Proposal[] {
  const proposals: Proposal[] = []
  for (const table of tables) {
    const header = table.rows[0] ?? []
    const columns = columnSubjects(table, occurrences, titleCompares)
    if (columns.length >= 2) {
      const verdicts = symbolShare(table)
      proposals.push({
        by: 'table-header',
        weight: 6 + (verdicts > 0.3 ? 1 : 0) + (titleCompares ? 1 : 0),
        names: columns.map((block) => ({ name: cellName(block), block }))
      })
      continue
    }
    const rows = rowSubjects(table, header)
    if (rows.length >= 2) proposals.push({ by: 'table-rows', weight: 6, names: rows.map((block) => ({ name: cellName(block), block })) })
  }
  return proposals
}

function columnSubjects(table: TableGrid, occurrences: Occurrences, titleCompares: boolean): Block[] {
  const header = table.rows[0] ?? []
  if (header.length < 2 || table.rows.length < 2) return []
  const [first, ...others] = header
  const names = others.filter((cell) => cell && cleanName(cell.text) !== '' && !isWord('note-column', cell.text))
  const bad = names.filter((cell) => isAttribute(cell.text) || cellName(cell).length > LONGEST_NAME || /^\d[\d.,%]*$/.test(cellName(cell)))
  if (bad.length > 0 || names.length === 0) return []
  const head = cleanName(first?.text ?? '')
  const lists = head === '' || isWord('dimension-column', head) || isWord('ordinal-column', head) || hasWord('comparison-word', head)
  if (lists && names.length >= 2) {
    // “名称 | A | B” may also head a table of things and their attributes: the names must be used, or the document compare
    return titleCompares || names.some((cell) => occurrences.blocks(cellName(cell)) >= 2) || symbolShare(table) > 0.3 ? names : []
  }
  // Both heads are subjects, and there is no column of aspects: | SQL | NoSQL |
  if (
    !lists &&
    first &&
    !isAttribute(first.text) &&
    header.length === 2 &&
    occurrences.blocks(cellName(first)) + occurrences.blocks(cellName(names[0]!)) >= 4 &&
    versusLike(first, names[0]!)
  )
    return [first, names[0]!]
  if (names.length >= 2 && titleCompares && names.filter((cell) => occurrences.blocks(cellName(cell)) >= 2).length >= 2) return names
  return []
}

function versusLike(a: Block, b: Block): boolean {
  return cellName(a).length <= 24 && cellName(b).length <= 24
}

function rowSubjects(table: TableGrid, header: readonly Block[]): Block[] {
  const others = header.slice(1).filter(Boolean)
  const telling = others.filter((cell) => {
    const polarity = labelPolarity(cell.text)?.polarity
    return polarity === 'pro' || polarity === 'con' || polarity === 'use-case'
  })
  const head = header[0]?.text ?? ''
  if (telling.length === 0 && !(isWord('subject-column', head) && others.some((cell) => standardOf(cleanName(cell.text)) !== null)))
    return []
  const rows = table.rows
    .slice(1)
    .map((row) => row[0])
    .filter((cell): cell is Block => cell !== undefined)
  const names = rows.filter((cell) => {
    const name = cellName(cell)
    return name !== '' && name.length <= LONGEST_NAME && !isAspect(name)
  })
  return names.length >= 2 && names.length >= rows.length - 1 ? names : []
}

export function cellName(block: Block): string {
  const strong = block.marks.find((mark) => mark.kind === 'strong' && mark.start <= 1 && mark.end < block.text.length)
  const text =
    strong && /^[\s(（]/.test(block.text.slice(strong.end)) && !/^\s*[(（]/.test(block.text.slice(strong.end))
      ? block.text.slice(strong.start, strong.end)
      : block.text
  return cleanName(text.split('\u2028')[0]!)
}

const SYMBOL = /^(?:[\s✓✗✘×xX○◯●△√]|\p{Extended_Pictographic}|\uFE0F){1,4}$|^(?:yes|no|是|否|支持|不支持|有|无|:[a-z_]+:)$/iu

function symbolShare(table: TableGrid): number {
  const cells = table.rows
    .slice(1)
    .flatMap((row) => row.slice(1))
    .filter((cell) => cell && cell.text.trim() !== '')
  return cells.length === 0 ? 0 : cells.filter((cell) => SYMBOL.test(cell.text.trim())).length / cells.length
}

/** Sibling headings that are built alike: each with its pros and cons, or `X 的优势` / `X 的劣势`. */
export function fromHeadings(outline: Outline, titleCompares: boolean, kinds: boolean, occurrences: Occurrences): Proposal[] {
  const proposals: Proposal[] = []
  const byPattern = new Map<string, { name: string; block: Block; polarities: Set<string> }>()
  eachNode(outline.root, (node) => {
    const label = node.label
    if (label && node.kind !== 'item') {
      const read = labelPolarity(label.text)
      if (
        read &&
        read.polarity !== 'verdict' &&
        read.rest !== '' &&
        read.rest.length <= 30 &&
        !isAspect(read.rest) &&
        !hasWord('comparison-word', read.rest)
      ) {
        const name = cleanName(read.rest)
        const known = byPattern.get(nameKey(name))
        if (known) known.polarities.add(read.polarity)
        else if (!/[、,，]|\band\b|与|和/u.test(name))
          byPattern.set(nameKey(name), { name, block: label, polarities: new Set([read.polarity]) })
      }
    }
    const groups = new Map<string, OutlineNode[]>()
    for (const child of node.children) {
      if (!child.label) continue
      const key = child.kind === 'section' ? `section${child.depth}` : child.kind
      groups.set(key, [...(groups.get(key) ?? []), child])
    }
    for (const [key, group] of groups) {
      const named = group.filter((child) => isNameLike(child.label!))
      if (named.length < 2) continue
      const argued = named.filter((child) => hasPolarityLabels(child))
      if (argued.length >= 2)
        proposals.push({ by: 'pro-con-sections', weight: key === 'item' ? 6 : 8, names: withPeers(named, argued).map(toName) })
      else {
        const alike = sharedLabels(named)
        if (alike.length >= 2) proposals.push({ by: 'parallel-sections', weight: titleCompares ? 5 : 4, names: alike.map(toName) })
        else if (key.startsWith('section') && named.length === group.length && named.length >= 2) {
          const used = named.filter((child) => occurrences.blocks(cleanName(child.label!.text)) >= 2)
          if (used.length === named.length)
            proposals.push({ by: 'sibling-headings', weight: titleCompares ? 4 : 2.5, names: named.map(toName) })
        }
      }
    }
  })
  const patterned = [...byPattern.values()]
  if (patterned.length >= 2) {
    const argued = patterned.filter((entry) => entry.polarities.has('pro') && entry.polarities.has('con')).length
    proposals.push({ by: 'heading-pattern', weight: argued >= 2 ? 8 : 5, names: patterned.map(({ name, block }) => ({ name, block })) })
  }
  return proposals
}

/** Those built alike, and the ones between them that only lack a part. */
function withPeers(named: readonly OutlineNode[], argued: readonly OutlineNode[]): OutlineNode[] {
  return argued.length * 2 >= named.length
    ? named.filter((child) => argued.includes(child) || child.blocks.length + child.children.length > 0)
    : [...argued]
}

function toName(node: OutlineNode): { name: string; block: Block } {
  const label = leadingLabel(node.label!)
  const name =
    label && label.label.length >= 2 && label.rest < node.label!.text.length && !/^\d/.test(label.label)
      ? cleanName(label.label)
      : cleanName(node.label!.text)
  return { name, block: node.label! }
}

function isNameLike(block: Block): boolean {
  const name = cleanName(block.text)
  if (name === '' || name.length > 80 || /[。！？!?；;]$/.test(block.text.trim())) return false
  if (isWord('reference-heading', name) || isWord('conclusion-heading', name) || isWord('generic-heading', name)) return false
  return !isAspect(name) && versus(name) === null
}

function hasPolarityLabels(node: OutlineNode): boolean {
  let pros = false
  let cons = false
  const see = (text: string) => {
    const polarity = labelPolarity(text)?.polarity
    if (polarity === 'pro') pros = true
    if (polarity === 'con') cons = true
  }
  const visitNode = (current: OutlineNode, depth: number) => {
    for (const block of current.blocks) {
      const label = leadingLabel(block)
      if (label) see(label.label)
      const folded = fold(block.text)
      if (argues('pro', folded)) pros = true
      if (argues('con', folded)) cons = true
    }
    for (const child of current.children) {
      if (child.label) {
        see(leadingLabel(child.label)?.label ?? child.label.text)
        if (argues('con', fold(child.label.text))) cons = true
      }
      if (depth < 2) visitNode(child, depth + 1)
    }
  }
  visitNode(node, 0)
  return pros || cons
}

/** “缺点是…”, “its drawback is …”: the label word inside a sentence. */
function argues(side: 'pro' | 'con', folded: string): boolean {
  return matcher('both', 'labels', side)
    .all(folded)
    .some((hit) => hit.end - hit.start >= 2 && /^(?:是|在于|就是|有|:| is | are | include)/.test(folded.slice(hit.end, hit.end + 9)))
}

/** Nodes that share at least two labels beneath them with another of them. */
function sharedLabels(nodes: readonly OutlineNode[]): OutlineNode[] {
  const labels = nodes.map(
    (node) =>
      new Set(
        node.children
          .flatMap((child) => (child.label ? [nameKey(leadingLabel(child.label)?.label ?? child.label.text)] : []))
          .filter(Boolean)
      )
  )
  return nodes.filter((_, i) => labels.some((other, k) => k !== i && [...labels[i]!].filter((label) => other.has(label)).length >= 2))
}

/** Labels that recur under several others: `Vue：…` and `React：…` under each heading. */
export function fromLabels(outline: Outline, occurrences: Occurrences): Proposal[] {
  const parents = new Map<string, { name: string; block: Block; under: Set<OutlineNode> }>()
  const note = (block: Block, under: OutlineNode, text: string) => {
    const name = cleanName(text)
    if (name === '' || name.length > 30 || isAspect(name) || isWord('generic-heading', name) || /\d{4}|^\d+$/.test(name)) return
    const key = nameKey(name)
    const entry = parents.get(key) ?? { name, block, under: new Set<OutlineNode>() }
    entry.under.add(under)
    parents.set(key, entry)
  }
  for (const block of outline.blocks) {
    if (block.kind === 'heading' || block.kind === 'cell' || block.quoted) continue
    const own = block.node.label === block
    const under = own ? block.node.parent : block.node
    // Under “优点：” stand arguments, and their labels are what they are about.
    if (!under || (under.label && labelPolarity(under.label.text))) continue
    for (const line of lines(block.text)) {
      const label = leadingLabel(block, line.start, line.end)
      if (label) note(block, under, label.label)
    }
    if (own && block.node.children.length > 0 && block.text.length <= 24) note(block, under, block.text)
  }
  eachNode(outline.root, (node) => {
    if (node.kind === 'section' && node.parent && node.label && node.parent.kind === 'section')
      note(node.label, node.parent, node.label.text)
  })
  const recurring = [...parents.values()].filter((entry) => entry.under.size >= 2)
  if (recurring.length < 2) return []
  // Only labels that stand side by side under the same parents are a set.
  const sets = recurring.map((entry) => recurring.filter((other) => [...entry.under].filter((node) => other.under.has(node)).length >= 2))
  const best = sets.reduce((a, b) => (b.length > a.length ? b : a), [])
  if (best.length < 2 || best.length > 8) return []
  const used = best.filter((entry) => occurrences.blocks(entry.name) > entry.under.size)
  return [
    { by: 'recurring-labels', weight: 5 + (used.length === best.length ? 1 : 0), names: best.map(({ name, block }) => ({ name, block })) }
  ]
}

export function lines(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at === text.length || text[at] === '\u2028') {
      if (at > start) found.push({ start, end: at })
      start = at + 1
    }
  }
  return found
}

/** “I tried A, B, C 等几款 …”, “between A and B”, “A 和 B 是两种 …” in the first paragraphs. */
export function fromIntroduction(outline: Outline, occurrences: Occurrences): Proposal[] {
  const proposals: Proposal[] = []
  const first = outline.blocks.filter((block) => block.kind === 'paragraph' && !block.quoted && block.text.length > 12).slice(0, 6)
  for (const block of first) {
    for (const names of enumerations(block.text)) {
      const kept = names.map((name) => trimToUse(name, occurrences)).filter((name) => name !== null && !isAspect(name))
      if (kept.length >= 2 && kept.length >= names.length - 1) {
        proposals.push({ by: 'introduction', weight: 3 + (kept.length >= 4 ? 1 : 0), names: kept.map((name) => ({ name: name!, block })) })
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

/** A word that names an aspect, a polarity or a part of an article, and no subject. */
export function isAspect(name: string): boolean {
  if (isAttribute(name) || isWord('generic-heading', name) || isWord('conclusion-heading', name) || isWord('reference-heading', name))
    return true
  // 开源 is an aspect of a product, and a subject beside 闭源
  if (knownAliases(name).length > 0) return false
  return standardOf(name) !== null && nameKey(name).length <= 24 && !/[A-Z]\w*[A-Z]/.test(name)
}

function isAttribute(text: string): boolean {
  return isWord('attribute-column', text) || labelPolarity(text)?.rest === ''
}

export function eachNode(node: OutlineNode, see: (node: OutlineNode) => void): void {
  see(node)
  for (const child of node.children) eachNode(child, see)
}

export { isShortForm, splitBrackets }
