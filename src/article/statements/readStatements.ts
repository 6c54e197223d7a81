import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { DeclaredDimension } from '../declarations.ts'
import type { Block, Outline, OutlineNode } from '../outline/types.ts'
import { isHedged } from '../polarity/isHedged.ts'
import { labelPolarity } from '../polarity/labelPolarity.ts'
import { createTables } from '../structure/createTables.ts'
import { leadingLabel } from '../structure/leadingLabel.ts'
import { isWord } from '../structure/words.ts'
import { createMentions, type NameHit } from '../subjects/createMentions.ts'
import { cleanName, nameKey } from '../subjects/names.ts'
import { lines } from '../subjects/proposals.ts'
import { standardOf } from '../taxonomy/standardOf.ts'
import type { Cue, Language, Polarity, StatementForm, Subject } from '../types.ts'
import { questionTopic } from './aspectOf.ts'
import { isMeasure } from './assignSubjects.ts'
import { byDriver } from './byDriver.ts'
import { byTopic } from './byTopic.ts'
import { createDimensions, type Dimensions } from './createDimensions.ts'
import { type LabelRole, readLabel } from './readLabel.ts'
import { readTable } from './readTable.ts'
import { readText } from './readText.ts'
import { type DimensionDraft, OPEN, type Scope } from './scope.ts'

/** A statement before ids are given. Offsets are those of the block's text. */
export interface StatementDraft {
  readonly subject: string
  readonly dimension: DimensionDraft | null
  readonly polarity: Polarity
  readonly hedged: boolean
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly form: StatementForm
  readonly cue: Cue
}

export interface Reading {
  readonly subjects: readonly Subject[]
  readonly language: Language
  readonly mentions: (text: string) => NameHit[]
  readonly dimensions: Dimensions
  readonly emit: (draft: StatementDraft) => void
}

const LONGEST_LABEL = 60
/** Words that open advice, a case or an ordinal, not the name of an aspect. */
const OPENS_ADVICE =
  /^(?:从(?!业)|用(?!户|途|法|例|量|时)|根据|如果|若|当(?!前|地)|对于|需要|想|不要|避免|首先|其次|再次|最后|另外|此外|还有|第[一二三四五]|例如|比如|注意|提示|(?:need|needs|use|using|if|when|for|choose|avoid|consider|start|run|want|pick|note|tip|warning|example|e\.g|first|second|third|finally|also|evaluate)(?![a-z]))/
/** `图 8-1 …`, “Figure 3: …”: says what a picture shows. */
const CAPTION = /^\s*(?:图|圖|表|(?:figure|fig\.|table)(?= ))\s?\d/i
/** “A:”, `答：` before an answer. */
const QUESTION_MARK = /^\s*(?:[QqAa]\d{0,2}|答|回答|问|Answer|Question)\s*$/u
/** `[1] Title`, a bare address: what a list of references holds. */
const REFERENCE_LINE = /^\s*(?:[[［]\d{1,3}[\]］][\s:：.]*(?=\S)|https?:\/\/\S+\s*$|(?:via|source)[:：])/iu

/** Walks the outline leaf by leaf and reads what is said of each subject, under which dimension, for or against. */
export function readStatements(
  outline: Outline,
  titles: readonly Block[],
  subjects: readonly Subject[],
  language: Language,
  declared: readonly DeclaredDimension[] = []
): { statements: StatementDraft[]; dimensions: DimensionDraft[] } {
  const statements: StatementDraft[] = []
  const reading: Reading = {
    subjects,
    language,
    mentions: createMentions(subjects),
    dimensions: createDimensions(declared),
    emit: (draft) => statements.push(draft)
  }
  if (subjects.length > 0) new Walker(reading, outline, titles).walk(outline.root, OPEN)
  const placed = byTopic(
    byDriver(
      statements,
      reading.dimensions.list.filter((draft) => draft.cue.by === 'decision-driver')
    ),
    reading.dimensions
  )
  for (const statement of placed) if (statement.dimension) statement.dimension.used = true
  return { statements: placed, dimensions: reading.dimensions.list.filter((draft) => draft.used || draft.keep) }
}

class Walker {
  readonly #reading: Reading
  readonly #tables: ReturnType<typeof createTables>
  readonly #titles: readonly Block[]
  /** How often a label leads a line: one that recurs is a dimension, whatever it is called. */
  readonly #labels = new Map<string, number>()
  readonly #spoken = new Map<OutlineNode, ReadonlySet<string>>()

  constructor(reading: Reading, outline: Outline, titles: readonly Block[]) {
    this.#reading = reading
    this.#titles = titles
    this.#tables = createTables(outline)
    for (const block of outline.blocks) {
      for (const line of lines(block.text)) {
        const label = leadingLabel(block, line.start, line.end)
        if (label) this.#labels.set(nameKey(label.label), (this.#labels.get(nameKey(label.label)) ?? 0) + 1)
      }
    }
  }

  /** Reads a node's blocks and children in the order they stand. */
  walk(node: OutlineNode, scope: Scope): void {
    const parts: (Block | OutlineNode)[] = [...node.blocks, ...node.children].sort((a, b) => order(a) - order(b))
    if (node.kind === 'table') {
      const table = this.#tables.find((t) => t.node === node)
      if (table && !scope.off) readTable(table, scope, this.#reading)
      return
    }
    let local = scope
    let sibling: Scope | null = null
    let running: string | null = null
    let carries = false
    for (const part of parts) {
      if (isBlock(part)) {
        if (part.quoted) continue
        const opened = this.#labelOnly(part, scope, local)
        if (opened) local = opened
        else {
          running = this.#text(part, local, goesOn(part.text) ? running : null)
          carries = /[:：]\s*$/.test(part.text) || new Set(this.#reading.mentions(part.text).map((hit) => hit.subject)).size === 1
          if (!carries) running = null
        }
        continue
      }
      const inherited = part.kind === 'section' || part.kind === 'lead-in' ? scope : local
      sibling = this.#child(part, inherited, sibling, running)
      if (part.kind !== 'item') running = null
      else if (!carries) running = null
    }
  }

  /** `优点：` on a line of its own labels the blocks that follow it. */
  #labelOnly(block: Block, base: Scope, local: Scope): Scope | null {
    const text = block.text.trim()
    if (block.kind !== 'paragraph' || text.length > 40 || /[。！？!?,，]/.test(text.slice(0, -1))) return null
    const hits = this.#reading.mentions(text)
    const role = readLabel(text, hits)
    // a name alone on its line, or `X 相对于 Y 的优势`, labels as a colon does
    const sided = isSided(role.polarity?.polarity ?? '')
    const bare = role.names && role.subjects.length === 1 ? cleanName(text).length <= 30 : sided && text.length <= 30
    if (!/[:：]$/.test(text) && !(bare && !/[。.]$/.test(text))) return null
    if (sided && role.subjects.length === 2)
      return this.#scopeOf({ ...role, subjects: [hits[0]!.subject], rest: '' }, block, base, local, false)
    if (role.kind === 'generic') return { ...base, dimension: null }
    return this.#scopeOf(role, block, base, local, true)
  }

  /** One labelled node: its label narrows the scope for what is beneath; an item may itself be a statement. */
  #child(node: OutlineNode, scope: Scope, sibling: Scope | null, running: string | null): Scope | null {
    const label = node.label
    if (!label) {
      this.walk(node, scope)
      return sibling
    }
    if (label.quoted && node.kind !== 'item') {
      this.walk(node, scope)
      return sibling
    }
    if (node.kind === 'item') {
      this.#item(node, label, scope, running)
      return sibling
    }
    if (node.kind === 'definition') {
      const role = readLabel(label.text, this.#reading.mentions(label.text))
      this.walk(node, this.#scopeOf(role, label, scope, scope, true) ?? scope)
      return sibling
    }
    if (this.#titles.includes(label)) {
      this.walk(node, scope)
      return sibling
    }
    const role = readLabel(label.text, this.#reading.mentions(label.text))
    // `# 优点` on the level of the `# X` it belongs to: it inherits the subject of the section before it
    const orphan =
      role.subjects.length === 0 &&
      scope.subjects.length === 0 &&
      role.polarity &&
      role.polarity.rest === '' &&
      sibling !== null &&
      sibling.subjects.length === 1 &&
      isSided(role.polarity.polarity) &&
      (sibling.polarity === null || sibling.lends)
    const lent =
      sibling?.lends &&
      role.subjects.length === 0 &&
      role.polarity === null &&
      role.kind === 'label' &&
      node.kind === 'section' &&
      scope.subjects.length === 0
    const base = lent
      ? { ...sibling!, lends: false }
      : orphan
        ? { ...scope, subjects: sibling!.subjects, subjectCue: sibling!.subjectCue }
        : scope
    const spoken = this.#spokenOf(node)
    const topic = /[?？][\s*_]*$/.test(label.text) && spoken.size >= 1 ? questionTopic(label.text) : null
    if (/[?？]\s*$/.test(label.text)) this.#answer(node, label)
    if (topic && role.subjects.length === 0) {
      const added = this.#reading.dimensions.add(topic, label, 'question')
      this.walk(node, added ? { ...base, dimension: added } : base)
      return sibling
    }
    if (isSentence(label, role)) {
      // “X supports all of these:” says something itself, and its list goes on about X
      const last = this.#text(label, base, running)
      const about = role.subjects.length === 1 ? role.subjects : base.subjects.length === 1 ? base.subjects : last ? [last] : []
      this.walk(node, { ...base, subjects: about })
      return sibling
    }
    const opened = this.#scopeOf(role, label, base, base, this.#mayBeDimension(node, role, base, spoken)) ?? base
    this.walk(node, opened)
    // `### 性能` beside the `### gRPC 优点` it belongs to: a polarity heading without content lends its scope to its siblings
    const empty = node.blocks.length === 0 && node.children.length === 0
    if (role.subjects.length === 1) return empty && node.kind === 'section' && role.polarity ? { ...opened, lends: true } : opened
    if (lent) return sibling
    if (empty || (sibling && orphan)) return sibling
    return role.polarity || role.kind !== 'label' ? sibling : sibling?.polarity ? sibling : null
  }

  #item(node: OutlineNode, label: Block, scope: Scope, running: string | null): void {
    const reading = this.#reading
    const nested = node.children.length > 0 || node.blocks.length > 0
    const text = label.text.trim()
    if (label.quoted) return
    const line = nested ? firstLine(label.text) : 0
    if (line > 0) {
      // - Cost ⏎ Cost is what … ⏎ - its items: the first line labels the item, the rest explains the label
      const role = readLabel(label.text.slice(0, line), reading.mentions(label.text.slice(0, line)))
      const inner = this.#scopeOf(role, label, scope, scope, role.subjects.length === 0, { start: 0, end: line })
      if (inner) {
        this.walk(node, inner)
        return
      }
    }
    const lead = leadingLabel(label)
    const whole = !lead && nested && text.length <= LONGEST_LABEL && !/[。！？!；;，,]$/.test(text) && !/[。；;!！]/.test(text)
    if (lead && lead.rest >= label.text.trimEnd().length) {
      const role = readLabel(lead.label, reading.mentions(lead.label))
      this.walk(node, this.#scopeOf(role, label, scope, scope, true) ?? scope)
      return
    }
    if (whole) {
      const hits = reading.mentions(label.text)
      const role = readLabel(label.text, hits)
      const dimension =
        text.split(/\s+/).length <= 8 && !OPENS_ADVICE.test(fold(text)) && (role.subjects.length !== 1 || standardOf(role.rest) !== null)
      this.walk(node, this.#scopeOf(role, label, scope, scope, dimension) ?? scope)
      return
    }
    this.#text(label, scope, running)
    if (nested) {
      const role = lead ? readLabel(lead.label, reading.mentions(lead.label)) : null
      const inner = role ? (this.#scopeOf(role, label, scope, scope, true) ?? scope) : this.#subjectOf(label, scope)
      this.walk(node, inner)
    }
  }

  /** “Which is best for search?” – “X.”: the name that answers is preferred. */
  #answer(node: OutlineNode, question: Block): void {
    const folded = fold(question.text)
    if (
      !/(?:which|who|what .{2,20}) .*(?:best|better|more|faster|easier|cheaper|prefer|suit|fit)|(?:哪个|哪种|哪款|哪一|谁).*(?:更|最|好|强|快|适合|推荐)/.test(
        folded
      )
    )
      return
    const first = node.blocks[0]
    const hit = first ? this.#reading.mentions(first.text)[0] : undefined
    if (!first || !hit) return
    if (
      !/^(?:\W|答|a)*$/iu.test(first.text.slice(0, hit.start)) ||
      !/^\s*(?:$|[.。,，、!！]|because|因为)/iu.test(first.text.slice(hit.end))
    )
      return
    const topic = questionTopic(question.text)
    const dimension = topic ? this.#reading.dimensions.add(topic, question, 'question') : null
    const cue: Cue = { by: 'answer', term: question.text.trim(), place: question.place() }
    this.#reading.emit({
      subject: hit.subject,
      dimension,
      polarity: 'pro',
      hedged: false,
      block: first,
      start: 0,
      end: first.text.length,
      form: 'sentence',
      cue
    })
  }

  /** A statement with children: they go on about its subject. */
  #subjectOf(block: Block, scope: Scope): Scope {
    const subjects = [...new Set(this.#reading.mentions(block.text).map((hit) => hit.subject))]
    return subjects.length === 1 ? { ...scope, subjects } : scope
  }

  /** Reads one block of text line by line; returns the subject it ends with, which the next block may go on about. */
  #text(block: Block, scope: Scope, running: string | null): string | null {
    if (
      scope.off ||
      block.text.trim() === '' ||
      CAPTION.test(block.text) ||
      this.#titles.some((title) => nameKey(title.text) === nameKey(block.text))
    )
      return running
    if (block.item && isLink(block)) return running
    const closing = matcher('both', 'structure', 'closing-marker').find(fold(block.text.slice(0, 30)))
    if (closing && closing.start <= 2 && !scope.verdict) return this.#text(block, { ...scope, verdict: true, dimension: null }, running)
    let last = running
    let lineScope = scope
    for (const line of lines(block.text)) {
      const read = this.#line(block, line.start, line.end, lineScope, last)
      last = read.last
      if (read.scope) lineScope = read.scope
    }
    return last
  }

  #line(block: Block, start: number, end: number, scope: Scope, running: string | null): { last: string | null; scope: Scope | null } {
    const reading = this.#reading
    const form: StatementForm = block.kind === 'item' ? 'list-item' : 'sentence'
    const because = becauseLabel(block.text, start, end)
    if (because) {
      const cue: Cue = { by: 'label', term: block.text.slice(start, because.rest).trim(), place: block.place(start, because.rest) }
      return {
        last: readText(
          block,
          because.rest,
          end,
          { ...scope, polarity: because.polarity, polarityCue: cue, quiet: false },
          running,
          form,
          reading
        ),
        scope: null
      }
    }
    const arrow = block.text.slice(start, end).match(/^(.{2,90}?[?？]?)\s*(?:→|=>|->|➡️?)\s*(?=\S)/u)
    if (arrow && reading.mentions(arrow[1]!).length === 0 && (/[?？]$/.test(arrow[1]!) || scope.verdict)) {
      // Need ordered delivery? → **Kafka**
      const hits = reading.mentions(block.text.slice(start + arrow[0].length, end))
      if (hits.length > 0) {
        const dimension = reading.dimensions.useCases(block, start, end)
        const cue: Cue = { by: 'recommendation', term: arrow[1]!, place: block.place(start, start + arrow[1]!.length) }
        for (const subject of new Set(hits.map((hit) => hit.subject)))
          reading.emit({ subject, dimension, polarity: 'pro', hedged: false, block, start, end, form, cue })
        return { last: hits.at(-1)!.subject, scope: null }
      }
    }
    const lead = leadingLabel(block, start, end)
    if (lead && QUESTION_MARK.test(lead.label)) return { last: readText(block, lead.rest, end, scope, running, form, reading), scope: null }
    if (lead && isWord('meta-label', lead.label)) return { last: running, scope: null }
    if (REFERENCE_LINE.test(block.text.slice(start, Math.min(end, start + 40)))) return { last: running, scope: null }
    if (lead) {
      const hits = reading.mentions(lead.label)
      const role = readLabel(lead.label, hits)
      const empty = lead.rest >= end || block.text.slice(lead.rest, end).trim() === ''
      const dimension = this.#labelIsDimension(role, lead.label, scope, block)
      const opened = this.#scopeOf(role, block, scope, scope, dimension, { start: lead.start, end: lead.end })
      if (opened) {
        if (empty) return { last: running, scope: opened }
        return {
          last: readText(block, lead.rest, end, opened, role.subjects.length === 1 ? role.subjects[0]! : running, form, reading),
          scope: null
        }
      }
    }
    return { last: readText(block, start, end, scope, running, form, reading), scope: null }
  }

  /** `成本：…` in an item or line: a name, not the start of a sentence. */
  #labelIsDimension(role: LabelRole, label: string, scope: Scope, block: Block): boolean {
    if (role.subjects.length > 0 && role.rest === '') return false
    if (!scope.useCase && (this.#labels.get(nameKey(label)) ?? 0) >= 2 && label.length <= 30) return true
    if (scope.useCase || OPENS_ADVICE.test(fold(label)) || /[?？]\s*$/.test(label) || /^[A-Za-z]?\d{1,2}$/.test(label.trim())) return false
    if (/[,，]|\s(?:is|are|has|have|can|will|was|be)\s/iu.test(label)) return false
    const long = /\p{Script=Han}/u.test(label) ? label.length > 16 : label.split(/\s+/).length > 7
    if (long) return false
    return scope.subjects.length > 0 || scope.dimension === null || block.kind === 'item' || standardOf(role.rest || label) !== null
  }

  /** The scope beneath a label; null where the label says nothing. */
  #scopeOf(
    role: LabelRole,
    block: Block,
    base: Scope,
    _local: Scope,
    dimension: boolean,
    range?: { start: number; end: number }
  ): Scope | null {
    const reading = this.#reading
    const start = range?.start ?? 0
    const end = range?.end ?? block.text.length
    const cue = (by: string, term: string): Cue => ({ by, term, place: block.place(start, end) })
    switch (role.kind) {
      case 'reference':
      case 'context':
        return { ...base, off: true }
      case 'options':
        return { ...base, off: true }
      case 'drivers':
        this.#drivers(block.node)
        return { ...base, off: true }
      case 'example':
        return { ...base, quiet: true, polarity: null, ...(role.subjects.length === 1 ? { subjects: role.subjects } : {}) }
      case 'outcome':
        return { ...base, verdict: true, quiet: true, dimension: null, polarity: null, subjects: this.#chosen(block.node) }
      case 'verdict':
        return {
          ...base,
          verdict: true,
          quiet: true,
          dimension: null,
          polarity: null,
          ...(role.subjects.length === 1 ? { subjects: role.subjects } : { subjects: [] })
        }
      case 'generic':
        return {
          ...base,
          polarity: role.polarity && isSided(role.polarity.polarity) ? role.polarity.polarity : base.polarity,
          ...(role.subjects.length === 1 ? { subjects: role.subjects, subjectCue: cue('label', block.text.slice(start, end)) } : {})
        }
      default:
    }
    let scope: Scope = base
    if (role.subjects.length === 1)
      scope = {
        ...scope,
        subjects: role.subjects,
        subjectCue: cue(block.kind === 'heading' ? 'heading' : 'label', block.text.slice(start, end).trim()),
        quiet: false
      }
    else if (role.subjects.length > 1) {
      // “X 相对于 Y 的优化” is about X
      const hits = reading.mentions(block.text.slice(start, end))
      const folded = fold(block.text.slice(start, end))
      const judged = role.subjects.filter((id) => hits.some((hit) => hit.subject === id && !isMeasure(hit, hits, folded)))
      scope = { ...scope, subjects: judged.length === 1 ? judged : [], subjectCue: null, quiet: false }
    }
    const polarity = role.polarity?.polarity
    if (polarity && isSided(polarity)) scope = { ...scope, polarity, polarityCue: cue('label', role.polarity!.term), quiet: false }
    else if (polarity === 'mixed') scope = { ...scope, polarity: null, polarityCue: null }
    if (polarity === 'use-case') {
      const named = role.subjects.length === 1 ? null : reading.dimensions.add(role.polarity!.term, block, 'use-case-label', range)
      return {
        ...scope,
        useCase: true,
        polarity: 'pro',
        polarityCue: cue('use-case-label', role.polarity!.term),
        dimension: named?.standard === 'use-cases' ? named : (reading.dimensions.useCases(block, start, end) ?? scope.dimension),
        quiet: false
      }
    }
    if (role.rest !== '' && dimension) {
      const name = role.polarity || role.subjects.length > 0 ? role.rest : block.text.slice(start, end)
      const added = reading.dimensions.add(name, block, block.kind === 'heading' ? 'heading' : 'label', range)
      if (added) {
        const parts = block.kind === 'heading' ? this.#partsOf(name, block) : []
        // A label beneath a subject's pros is about an aspect of it, and keeps subject and polarity.
        scope = { ...scope, parts }
        scope = {
          ...scope,
          dimension: added,
          quiet: false,
          useCase: added.standard === 'use-cases',
          ...(added.standard === 'use-cases' && !scope.polarity ? { polarity: 'pro' as const, polarityCue: added.cue } : {})
        }
        return scope
      }
    }
    if (scope === base) return null
    return scope
  }

  /** `现状和趋势`: the aspects a heading joins, where the text beneath speaks of each by its name. */
  #partsOf(name: string, block: Block): DimensionDraft[] {
    const names = cleanName(name).split(/\s*(?:和|与|及|、|&|\band\b)\s*/u)
    if (names.length !== 2 || names.some((part) => part.length < 2 || part.length > 16)) return []
    const said = names.every(
      (part) =>
        this.#blocksUnder(block.node).filter((other) =>
          new RegExp(`的${part.replace(/[^\p{L}\p{N} ]/gu, '.')}|^${part.replace(/[^\p{L}\p{N} ]/gu, '.')}`, 'iu').test(other.text)
        ).length >= 2
    )
    if (!said) return []
    return names.flatMap((part) => this.#reading.dimensions.add(part, block, 'heading') ?? [])
  }

  #blocksUnder(node: OutlineNode): Block[] {
    return [...node.blocks, ...node.children.flatMap((child) => [...(child.label ? [child.label] : []), ...this.#blocksUnder(child)])]
  }

  /** “Chosen option: X, because …”: the outcome section is about what was chosen. */
  #chosen(node: OutlineNode): string[] {
    for (const block of [...node.blocks, ...node.children.flatMap((child) => (child.label ? [child.label] : []))]) {
      if (!/^\W*(?:chosen option|decision|we (?:chose|choose|decided)|选定方案|选择方案|最终选择|决定|选择)/iu.test(block.text)) continue
      const [hit] = this.#reading.mentions(block.text)
      if (hit) return [hit.subject]
    }
    return []
  }

  /** A decision record's drivers are its dimensions, where they are named and not told in sentences. */
  #drivers(node: OutlineNode): void {
    for (const child of node.children) {
      if (child.kind !== 'item' || !child.label) continue
      const lead = leadingLabel(child.label)
      const name = lead ? lead.label : child.label.text
      if (name.length > 64 || /[.。;；]\s*$|[,，。]/.test(name.trim()) || name.split(/\s+/).length > 9) continue
      const draft = this.#reading.dimensions.add(
        name,
        child.label,
        'decision-driver',
        lead ? { start: lead.start, end: lead.end } : undefined
      )
      if (draft) draft.keep = true
    }
  }

  /** A heading is a dimension when its body speaks of two subjects, or of the subject it stands under. */
  #mayBeDimension(node: OutlineNode, role: LabelRole, scope: Scope, spoken: ReadonlySet<string>): boolean {
    if (this.#titles.includes(node.label!)) return false
    if (role.rest === '' || role.rest.length > LONGEST_LABEL || /[。！!]$/.test(role.rest)) return false
    if (/[?？]\s*$/.test(node.label!.text) || /^(?:what|how|why|when|which|who|where|什么|怎么|如何|为什么|何时|哪)/i.test(fold(role.rest)))
      return spoken.size >= 2 && node.kind === 'section' && standardOf(role.rest) !== null
    const standard = standardOf(role.rest)
    if (role.subjects.length === 1) return standard !== null && spoken.size >= 1
    if (spoken.size >= 2) return true
    if (scope.subjects.length > 0) return standard !== null || node.kind === 'lead-in' || scope.polarity !== null
    return spoken.size === 1 && (standard !== null || this.#parallel(node))
  }

  /** Its siblings speak of subjects as it does: a list of aspects, one of which treats one side only. */
  #parallel(node: OutlineNode): boolean {
    const siblings = node.parent?.children.filter((child) => child.label && child.kind === node.kind && child !== node) ?? []
    return (
      siblings.filter(
        (child) =>
          this.#spokenOf(child).size >= 2 && readLabel(child.label!.text, this.#reading.mentions(child.label!.text)).subjects.length === 0
      ).length >= 1
    )
  }

  /** Subjects that the text beneath a node names. */
  #spokenOf(node: OutlineNode): ReadonlySet<string> {
    let spoken = this.#spoken.get(node)
    if (!spoken) {
      const found = new Set<string>()
      const see = (current: OutlineNode) => {
        for (const block of current.blocks) for (const hit of this.#reading.mentions(block.text)) found.add(hit.subject)
        for (const child of current.children) {
          if (child.label) for (const hit of this.#reading.mentions(child.label.text)) found.add(hit.subject)
          see(child)
        }
      }
      see(node)
      spoken = found
      this.#spoken.set(node, spoken)
    }
    return spoken
  }
}

/** Length of a short first line that is a name, before a second one that begins a sentence; 0 where there is none. */
function firstLine(text: string): number {
  const end = text.search(/[\n\u2028]/)
  if (end <= 0 || end > 40 || /[,，。.;；!！?？]$/.test(text.slice(0, end).trim())) return 0
  return /^\s*[\p{Lu}\p{Script=Han}]/u.test(text.slice(end + 1)) ? end : 0
}

/** A lead-in that ends in a colon and is a sentence, not a label. */
function isSentence(block: Block, role: LabelRole): boolean {
  if (
    block.node.kind !== 'lead-in' ||
    block.marks.some((mark) => mark.kind === 'strong' && mark.end - mark.start > 0.6 * block.text.length)
  )
    return false
  if (role.kind !== 'label' || role.polarity !== null) return false
  const words = /\p{Script=Han}/u.test(role.rest) ? role.rest.length / 2 : role.rest.split(/\s+/).length
  return words >= 4
}

/** An item that is a link and nothing else leads elsewhere. */
function isLink(block: Block): boolean {
  const linked = block.marks.filter((mark) => mark.kind === 'link').reduce((sum, mark) => sum + mark.end - mark.start, 0)
  return linked > 0 && linked >= block.text.trim().length - 2
}

/** A paragraph that takes up the subject of the one before: a pronoun or a connective opens it. */
function goesOn(text: string): boolean {
  return /^\s*(?:它|他们|其|该|这|此外|另外|同时|不过|但|然而|因此|所以|而且|并且|除此之外|除了|还有|当然|虽然|尽管|由于|可见|(?:it|its|this|these|they|their|however|also|moreover|in addition|additionally|but|besides|furthermore|still|yet|therefore|as a result|another|on the other hand|for example|the)(?![a-z]))/iu.test(
    text
  )
}

function isSided(polarity: string): polarity is Polarity {
  return polarity === 'pro' || polarity === 'con' || polarity === 'neutral'
}

/** “Good, because …”, `坏，因为…`: MADR's labels, which a comma ends. */
function becauseLabel(text: string, start: number, end: number): { polarity: Polarity; rest: number } | null {
  const match = text
    .slice(start, Math.min(end, start + 40))
    .match(/^\s*[*_]*(\p{L}{1,8})[*_]*\s*[,，]?\s*(?:because|since|因为|因)(?![a-z])\s*(?:of\s)?/iu)
  if (!match) return null
  const polarity = labelPolarity(`${match[1]!}, because`)?.polarity ?? labelPolarity(match[1]!)?.polarity
  return polarity && isSided(polarity) ? { polarity, rest: start + match[0].length } : null
}

function isBlock(part: Block | OutlineNode): part is Block {
  return 'text' in part
}

function order(part: Block | OutlineNode): number {
  if (isBlock(part)) return part.index
  return part.label?.index ?? part.blocks[0]?.index ?? Math.min(...part.children.map(order), Number.MAX_SAFE_INTEGER)
}

export { isHedged, isWord }
