import { fold } from '../../../text/fold.ts'
import type { Range } from '../../../text/types.ts'
import type { Block } from '../../outline/types.ts'
import { closesWith } from '../../structure/closesWith.ts'
import type { NameHit } from '../../subjects/createMentions.ts'
import { type Cue, USE_CASES } from '../../types.ts'
import { isSided } from '../label/isSided.ts'
import { isMeasure } from '../share/isMeasure.ts'
import type { LabelRole, Scope, Walk } from '../types.ts'
import { chosenSubjects } from './chosenSubjects.ts'
import { noteDrivers } from './noteDrivers.ts'
import { partsOfHeading } from './partsOfHeading.ts'

/** A label and where it stands. */
export interface Label {
  readonly role: LabelRole
  readonly block: Block
  /** The scope it narrows. */
  readonly base: Scope
  /** Whether what is left of it may name a dimension. */
  readonly dimension: boolean
  /** Where in the block's text the label stands; all of it by default. */
  readonly range?: Range
}

/** The scope beneath a label; null where the label says nothing. */
export function scopeUnder(label: Label, walk: Walk): Scope | null {
  const { role, base } = label
  switch (role.kind) {
    case 'reference':
    case 'context':
    case 'options':
      return { ...base, off: true }
    case 'drivers':
      noteDrivers(label.block.node, walk)
      return { ...base, off: true }
    case 'example':
      return { ...base, quiet: true, polarity: null, subjects: role.subjects.length === 1 ? role.subjects : base.subjects }
    case 'outcome':
      return { ...concluding(base), subjects: chosenSubjects(label.block.node, walk) }
    case 'verdict':
      return { ...concluding(base), subjects: role.subjects.length === 1 ? role.subjects : [] }
    case 'generic': {
      const polarity = isSided(role.polarity?.polarity) ? role.polarity.polarity : base.polarity
      if (role.subjects.length !== 1) return { ...base, polarity }
      return { ...base, polarity, subjects: role.subjects, subjectCue: cueOf(label, 'label', wordsOf(label)) }
    }
    case 'label': {
      const scope = withDimension(label, withPolarity(label, withSubjects(label, walk), walk), walk)
      if (scope === base) return null
      return walk.complete && settles(role) ? { ...scope, settled: true } : scope
    }
  }
}

/** `**REST** pros:` */
function settles({ subjects, polarity, rest }: LabelRole): boolean {
  return subjects.length === 1 && rest === '' && isSided(polarity?.polarity)
}

function concluding(base: Scope): Scope {
  return { ...base, verdict: true, quiet: true, dimension: null, polarity: null }
}

function wordsOf({ block, range }: Label): string {
  return block.text.slice(range?.start ?? 0, range?.end ?? block.text.length)
}

function cueOf({ block, range }: Label, by: string, term: string): Cue {
  return { by, term, place: block.place(range?.start ?? 0, range?.end ?? block.text.length) }
}

/** `### Kafka`: the text is about Kafka; `X 相对于 Y 的优化` is about X alone; several names, `X vs Y：性能`, leave it open. */
function withSubjects(label: Label, { mentions }: Walk): Scope {
  const { role, block, base } = label
  const words = wordsOf(label)
  if (role.subjects.length === 0 || isOrigin(label, mentions(words))) return base
  if (role.subjects.length === 1)
    return {
      ...base,
      subjects: role.subjects,
      subjectCue: cueOf(label, block.kind === 'heading' ? 'heading' : 'label', words.trim()),
      quiet: false
    }
  const hits = mentions(words)
  const folded = fold(words)
  const pitted = hits.some(
    (hit, i) => i > 0 && closesWith('statements', 'pitted', folded.slice(hits[i - 1]!.end, hit.start).trimEnd()) !== null
  )
  const judged = role.subjects.filter((id) => hits.some((hit) => hit.subject === id && (pitted || !isMeasure(hit, hits, folded))))
  return { ...base, subjects: judged.length === 1 ? judged : [], subjectCue: null, quiet: false }
}

/** `从 X 迁移：` in the section on Y names where one comes from, and says more of Y. */
function isOrigin(label: Label, hits: readonly NameHit[]): boolean {
  const { role, block, base } = label
  const [hit] = hits
  if (block.kind === 'heading' || hits.length !== 1 || !hit || base.subjects.length !== 1 || role.subjects[0] === base.subjects[0])
    return false
  return closesWith('statements', 'origin', fold(wordsOf(label).slice(0, hit.start)).trimEnd()) !== null
}

/** `优点：`, “Best for:”: the side that the text beneath takes. */
function withPolarity(label: Label, scope: Scope, { dimensions }: Walk): Scope {
  const { role, block, range } = label
  const polarity = role.polarity?.polarity
  if (!role.polarity || !polarity) return scope
  const term = role.polarity.term
  if (isSided(polarity)) return { ...scope, polarity, polarityCue: cueOf(label, 'label', term), quiet: false }
  if (polarity === 'mixed') return { ...scope, polarity: null, polarityCue: null }
  if (polarity !== 'use-case') return scope
  const named = role.subjects.length === 1 ? null : dimensions.add(term, block, 'use-case-label', range)
  return {
    ...scope,
    useCase: true,
    polarity: 'pro',
    polarityCue: cueOf(label, 'use-case-label', term),
    dimension: named?.standard === USE_CASES ? named : dimensions.useCases(block, range?.start ?? 0, range?.end ?? block.text.length),
    quiet: false
  }
}

/** `## 成本`, `成本：`: the aspect. A label beneath a subject's pros is about an aspect of it, and keeps subject and side. */
function withDimension(label: Label, scope: Scope, walk: Walk): Scope {
  const { role, block, range } = label
  if (role.rest === '' || !label.dimension || role.polarity?.polarity === 'use-case') return scope
  const name = role.polarity || role.subjects.length > 0 ? role.rest : wordsOf(label)
  const heading = block.kind === 'heading'
  const dimension = walk.dimensions.add(name, block, heading ? 'heading' : 'label', range)
  if (!dimension) return scope
  const useCase = dimension.standard === USE_CASES
  const sided = useCase && !scope.polarity ? { polarity: 'pro' as const, polarityCue: dimension.cue } : {}
  return { ...scope, dimension, quiet: false, useCase, parts: heading ? partsOfHeading(name, block, walk) : [], ...sided }
}
