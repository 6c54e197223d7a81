import type { PolarityCue } from './findCues.ts'
import type { CueKind } from './vocabulary.ts'

/** What one cue, with the words that turn or grade it, says: positive for, negative against. */
export interface Weight {
  readonly value: number
  readonly start: number
  readonly end: number
}

/** How far an operator reaches, in characters of folded text. */
const REACH = { han: 8, latin: 32 }
/** What is lacking may be a long phrase: 缺少像别家那样统一的工具. */
const LACK_REACH = { han: 20, latin: 45 }
const BACK_REACH = { han: 14, latin: 30 }
const ACTIVE: readonly (readonly [CueKind, number])[] = [
  ['con-phrase', -3],
  ['pro-phrase', 3],
  ['con-word', -2],
  ['pro-word', 2],
  ['con-noun', -1],
  ['capability', 1],
  ['demand', -1]
]
const LATENT: readonly (readonly [CueKind, number])[] = [
  ['good-when-high', 2],
  ['good-when-low', -2],
  ['con-noun', -2]
]

/**
 * Weighs the cues of one clause: degrees act on attributes (`更低` + `延迟`), relief and “less” turn evils into gains,
 * negations turn what follows them.
 *
 * @param folded the text that the offsets of the cues are of.
 * @param cues the cues of one clause, in order.
 */
export function weighClause(folded: string, cues: readonly PolarityCue[]): Weight[] {
  const weights: Weight[] = []
  const used = new Set<PolarityCue>()
  const degrees = new Set<PolarityCue>()
  let denied = Number.POSITIVE_INFINITY
  cues.forEach((cue, i) => {
    if (used.has(cue)) return
    if (cue.kinds.has('unable')) {
      denied = Math.min(denied, cue.start)
      weights.push({ value: -2, start: cue.start, end: cue.end })
      used.add(cue)
      return
    }
    const latent = LATENT.find(([kind]) => cue.kinds.has(kind))?.[1] ?? 0
    const active = ACTIVE.find(([kind]) => cue.kinds.has(kind))?.[1] ?? 0
    if (latent === 0 && active === 0) return
    if (isOperator(cue) && hasTarget(cue, i)) return
    let value = active
    let start = cue.start
    let end = cue.end
    const degree = degreeFor(cue, i, latent !== 0, active < 0)
    if (degree) {
      used.add(degree)
      degrees.add(degree)
      start = Math.min(start, degree.start)
      end = Math.max(end, degree.end)
      const lowers = degree.kinds.has('down') || degree.kinds.has('relief')
      if (latent !== 0) value = lowers ? (latent > 0 && !degree.kinds.has('down') ? 1 : -latent) : latent
      else if (lowers && (active < 0 || degree.kinds.has('down'))) value = -Math.sign(active) * 2
    }
    const turn = turnFor(Math.min(start, cue.start), i)
    if (turn) {
      used.add(turn)
      start = Math.min(start, turn.start)
      if (turn.kinds.has('no-need')) value = 2
      else value = value !== 0 ? -value * (Math.abs(value) === 1 ? 2 : 1) : -latent
    }
    if (value < 0 || (value > 0 && cue.start < denied)) weights.push({ value, start, end })
    used.add(cue)
  })
  for (const cue of cues) {
    if (used.has(cue)) continue
    const value = cue.kinds.has('no-need') ? 2 : cue.kinds.has('lack') ? -1 : cue.kinds.has('relief') ? 1 : 0
    if (value < 0 || (value > 0 && cue.start < denied)) weights.push({ value, start: cue.start, end: cue.end })
  }
  return weights

  /** A word such as 提高 or “limited” that grades the next word says nothing more by itself. */
  function hasTarget(cue: PolarityCue, i: number): boolean {
    const next = cues[i + 1]
    return next !== undefined && isTarget(next) && within(cue.end, next.start, REACH)
  }

  function degreeFor(cue: PolarityCue, i: number, attribute: boolean, evil: boolean): PolarityCue | null {
    const before = cues[i - 1]
    if (
      before &&
      !used.has(before) &&
      isDegree(before) &&
      (attribute || evil || before.kinds.has('down')) &&
      within(before.end, cue.start, attribute ? REACH : { han: 4, latin: 16 })
    )
      return before
    if (before && i > 1 && isTarget(before) && attribute) {
      // One degree may serve joined attributes: 降低成本和风险, “lower cost and latency”.
      const first = cues[i - 2]
      if (first && isDegree(first) && joined(before.end, cue.start)) return first
    }
    if (!attribute) return null
    const after = cues[i + 1]
    if (!after || used.has(after) || !isDegree(after) || !within(cue.end, after.start, BACK_REACH)) return null
    // “latency, low cost”: the degree belongs to what it stands before, unless it closes this attribute tightly (性能高成本低).
    const next = cues[i + 2]
    if (next && isTarget(next) && next.start - after.end <= 1 && after.start - cue.end > next.start - after.end + 1) return null
    return after
  }

  function turnFor(start: number, i: number): PolarityCue | null {
    for (let k = i - 1; k >= 0; k--) {
      const cue = cues[k]!
      if (isTurn(cue) && cue.kinds.has('lack') && !isTakenAsDegree(cue)) return within(cue.end, start, LACK_REACH) ? cue : null
      if (used.has(cue)) {
        if (isTarget(cue) && !isDegree(cue)) return null
        continue
      }
      if (!within(cue.end, start, REACH)) return null
      if (isTurn(cue)) return cue
    }
    return null
  }

  function isTakenAsDegree(cue: PolarityCue): boolean {
    return degrees.has(cue)
  }

  function within(from: number, to: number, reach: { han: number; latin: number }): boolean {
    if (to < from) return from - to < 40
    const gap = folded.slice(from, to)
    return gap.length <= (/\p{Script=Han}/u.test(gap) || gap.length < 3 ? reach.han : reach.latin)
  }

  function joined(from: number, to: number): boolean {
    return /^\s*(?:和|与|及|以及|and|or|&)\s*$/.test(folded.slice(from, to))
  }
}

function isDegree(cue: PolarityCue): boolean {
  return cue.kinds.has('up') || cue.kinds.has('down') || cue.kinds.has('relief')
}

function isTurn(cue: PolarityCue): boolean {
  return cue.kinds.has('negation') || cue.kinds.has('lack') || cue.kinds.has('no-need')
}

function isOperator(cue: PolarityCue): boolean {
  return isDegree(cue) || isTurn(cue)
}

function isTarget(cue: PolarityCue): boolean {
  return [...ACTIVE, ...LATENT].some(([kind]) => cue.kinds.has(kind)) && !cue.kinds.has('negation')
}
