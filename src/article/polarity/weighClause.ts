import { matcher } from '../../lexicon/index.ts'
import { activeValue, isDegree, isTarget, isTurn, latentValue } from './cueRoles.ts'
import type { PolarityCue } from './findCues.ts'

/** What one cue, with the words that turn or grade it, says: positive for, negative against. */
export interface Weight {
  readonly value: number
  readonly start: number
  readonly end: number
  /** The word that is good or bad, without what turns or grades it. */
  readonly core: PolarityCue
}

interface Reach {
  readonly han: number
  readonly latin: number
}

/** How far a word acts, in characters between the two. */
const REACH: Reach = { han: 8, latin: 32 }
/** A degree before a word that is good or bad by itself: “less flexible”. */
const CLOSE_REACH: Reach = { han: 4, latin: 16 }
/** A degree right before a deed: 较少支持. */
const TOUCH: Reach = { han: 1, latin: 2 }
/** A degree after its attribute: 延迟…更低, “latency is … lower”. */
const BACK_REACH: Reach = { han: 14, latin: 30 }
/** What is lacking may be a long phrase: 缺少像别家那样统一的工具. */
const LACK_REACH: Reach = { han: 20, latin: 45 }

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
  // What “cannot” denies is no gain, what “no need to” spares is no burden.
  let denied = Number.POSITIVE_INFINITY
  let spared = Number.POSITIVE_INFINITY
  const weigh = (value: number, core: PolarityCue, start = core.start, end = core.end) => {
    if ((value < 0 && start < spared) || (value > 0 && start < denied)) weights.push({ value, start, end, core })
  }
  for (const [i, cue] of cues.entries()) {
    if (used.has(cue)) continue
    const evil =
      cues[i + 1] && activeValue(cues[i + 1]!) < -1 && within(folded, cue.end, cues[i + 1]!.start, CLOSE_REACH) ? cues[i + 1]! : null
    // 不易损坏 is a gain, 容易损坏 none.
    if (evil && cue.kinds.has('hard')) {
      weigh(2, evil, cue.start, evil.end)
      used.add(cue).add(evil)
      continue
    }
    // 容易出错, “can vanish”: the evil alone speaks.
    if (evil && (cue.kinds.has('ease') || cue.kinds.has('capability')) && !isRelieved(cues, i + 1)) {
      used.add(cue)
      continue
    }
    // 容易上手 is praise, 容易堵 the opposite, 容易和别的搞混 neither for sure.
    const comes = cue.kinds.has('ease') && /^\p{Script=Han}/u.test(folded.slice(cue.end)) ? easyValue(folded.slice(cue.end)) : null
    if (comes !== null && !evil) {
      weigh(comes, cue)
      used.add(cue)
      continue
    }
    if (cue.kinds.has('unable')) {
      weigh(-2, cue)
      denied = Math.min(denied, cue.start)
      used.add(cue)
      continue
    }
    const [active, latent] = [activeValue(cue), latentValue(cue)]
    if (active === 0 && latent === 0) continue
    const next = cues[i + 1]
    // 提高 and “limited” that grade the next word say nothing more by themselves.
    if ((isDegree(cue) || isTurn(cue)) && next && isTarget(next) && within(folded, cue.end, next.start, REACH)) continue
    // 兼容问题, “security issue”: the evil is named by the quality it lacks.
    if ((active > 0 || latent > 0) && next?.kinds.has('con-noun') && next.start - cue.end <= 1) {
      used.add(cue)
      continue
    }
    if (next && latentValue(next) > 0 && isModifier(cue, next) && cues[i - 1]?.kinds.has('down') && !used.has(cues[i - 1]!)) continue
    let value = active
    let [start, end] = [cue.start, cue.end]
    const degree = degreeOf(cue, i)
    if (degree) {
      used.add(degree)
      degrees.add(degree)
      start = Math.min(start, degree.start)
      end = Math.max(end, degree.end)
      value = graded(active, latent, degree)
    }
    const turn = turnOf(start, i)
    if (turn) {
      used.add(turn)
      start = Math.min(start, turn.start)
      if (turn.kinds.has('no-need')) value = 2
      else if (value === 0) value = turn.kinds.has('absence') || turn.kinds.has('lack') ? -latent : 0
      else value = -Math.sign(value) * Math.max(2, Math.abs(value))
    }
    weigh(value, cue, start, end)
    if (turn?.kinds.has('no-need')) spared = Math.min(spared, cue.end)
    used.add(cue)
  }
  for (const cue of cues) {
    if (!used.has(cue)) weigh(cue.kinds.has('no-need') ? 2 : cue.kinds.has('lack') ? -1 : cue.kinds.has('relief') ? 1 : 0, cue)
  }
  return weights

  function degreeOf(cue: PolarityCue, i: number): PolarityCue | null {
    const attribute = latentValue(cue) !== 0
    const before = cues[i - 1]
    if (before && !used.has(before) && isDegree(before) && (attribute || activeValue(cue) < 0 || before.kinds.has('down'))) {
      // 少量代码即可: what can be done with little is not done little
      const reach = attribute ? REACH : cue.kinds.has('capability') && before.kinds.has('down') ? TOUCH : CLOSE_REACH
      if (within(folded, before.end, cue.start, reach)) return before
    }
    // One degree may serve joined attributes: 降低成本和风险, 避免浪费和损坏, “lower cost and latency”.
    const first = cues[i - 2]
    if (before && first && isDegree(first) && (attribute || activeValue(cue) < 0)) {
      if (isTarget(before) && isJoin(folded.slice(before.end, cue.start))) return first
    }
    if (!attribute) return null
    // 降低更新和改进的速度: what stands before 的 only says which speed.
    if (before && first && isDegree(first) && isModifier(before, cue) && within(folded, first.end, cue.start, BACK_REACH)) return first
    // 性能大幅下降: of degrees on end the last one says which way
    let last = i + 1
    while (
      cues[last] &&
      isDegree(cues[last]!) &&
      cues[last + 1] &&
      isDegree(cues[last + 1]!) &&
      cues[last + 1]!.start - cues[last]!.end <= 1
    )
      last++
    const after = cues[last]
    if (!after || used.has(after) || !isDegree(after) || !within(folded, cue.end, after.start, BACK_REACH)) return null
    // 性能稳定，低成本: the degree belongs to what it stands before, unless it closes this attribute tightly (性能高成本低).
    const next = cues[last + 1]
    // “costs no extra effort”: what is absent is the effort, not the cost.
    if (after.kinds.has('absence') && next && isTarget(next) && within(folded, after.end, next.start, CLOSE_REACH)) return null
    if (next && isTarget(next) && next.start - after.end <= 1 && after.start - cue.end > next.start - after.end + 1) return null
    return after
  }

  function turnOf(start: number, i: number): PolarityCue | null {
    let blocked = false
    for (const cue of cues.slice(0, i).reverse()) {
      if (cue.kinds.has('lack') && !degrees.has(cue)) return within(folded, cue.end, start, LACK_REACH) ? cue : null
      if (used.has(cue) && isTarget(cue) && !isDegree(cue)) blocked = true
      if (used.has(cue) || blocked) continue
      if (!within(folded, cue.end, start, REACH)) blocked = true
      else if (isTurn(cue)) return cue
    }
    return null
  }
}

/** Whether what follows the evil takes it away: 可以解决卡顿 has it before, “lets mistakes be avoided” behind. */
function isRelieved(cues: readonly PolarityCue[], evil: number): boolean {
  const next = cues[evil + 1]
  return next !== undefined && (next.kinds.has('relief') || next.kinds.has('handling'))
}

function graded(active: number, latent: number, degree: PolarityCue): number {
  const lowers = degree.kinds.has('down') || degree.kinds.has('relief') || degree.kinds.has('handling')
  // “prevents performance issues” speaks of the issues; “prevents performance” hardly of less of it.
  if (latent > 0 && lowers && !degree.kinds.has('down')) return 1
  if (latent !== 0) return lowers ? -latent : latent
  return lowers && (active < 0 || degree.kinds.has('down')) ? -Math.sign(active) * 2 : active
}

/** What 容易 says of what follows it; null where 容易 itself speaks. */
function easyValue(folded: string): number | null {
  const opens = (list: 'easy-deed' | 'easy-evil'): number => {
    const hit = matcher('zh', 'clause-words', list).find(folded)
    return hit?.start === 0 ? hit.end : 0
  }
  if (opens('easy-evil') > opens('easy-deed')) return -2
  return opens('easy-deed') > 0 ? null : 0
}

/** 改进的速度: a deed before 的 belongs to the attribute behind. */
function isModifier(cue: PolarityCue, attribute: PolarityCue): boolean {
  return cue.kinds.has('capability') && attribute.start - cue.end === 1
}

function isJoin(text: string): boolean {
  const word = text.trim()
  return word !== '' && matcher('both', 'clause-words', 'join').find(word)?.term === word
}

function within(folded: string, from: number, to: number, reach: Reach): boolean {
  // A degree or negation that stands after the start of what it acts on is beside it.
  if (to < from) return from - to < 40
  const gap = folded.slice(from, to)
  return gap.length <= (/\p{Script=Han}/u.test(gap) || gap.length < 3 ? reach.han : reach.latin)
}
