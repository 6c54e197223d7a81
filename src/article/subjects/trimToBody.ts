import { cleanName, nameKey, shortForms } from './names.ts'
import type { Occurrences } from './occurrences.ts'

/** Cuts what a title adds to its names (“Waterfall Project Management”, “静态博客框架jekyll”) by what the text itself uses. */
export function trimToBody(given: readonly string[], occurrences: Occurrences): string[] {
  const names = withoutSharedVerb(given, occurrences)
  const last = names.length - 1
  return names.map((given, i) => {
    // `Ghost 的云端版和自建版`: what stands before 的 is the host of both
    const hosted = i === 0 ? given.slice(given.lastIndexOf('的') + 1).trim() : given
    const name = hosted !== given && hosted.length >= 2 && occurrences.blocks(hosted) >= 2 ? hosted : given
    const whole = occurrences.blocks(name)
    // `上海公司租车和买车`: Chinese pairs are of one length
    const pair = i === 0 && names.length === 2 && /^\p{Script=Han}{2,}$/u.test(names[1]!) ? name.slice(-names[1]!.length) : name
    if (/^\p{Script=Han}+$/u.test(pair) && occurrences.blocks(pair) >= Math.max(3, whole * 4)) return pair
    if (whole >= 3) return name
    const used = longestUsed(name, { start: i === 0, end: i === last || names.length === 2 }, whole, occurrences)
    // `Apache Kafka` is Kafka's full name, not a name with something added
    return shortForms(name).some((form) => nameKey(form) === nameKey(used)) ? name : used
  })
}

/** `养猫还是养狗`: a first character that all have is no part of the names which the text uses without it, and hardly with it. */
function withoutSharedVerb(names: readonly string[], { blocks }: Occurrences): readonly string[] {
  const verb = names[0]?.[0]
  if (verb === undefined || !names.every((name) => name.length >= 2 && /^\p{Script=Han}+$/u.test(name) && name[0] === verb)) return names
  const bare = names.map((name) => name.slice(1))
  return bare.every((name, i) => blocks(name) > 2 * blocks(names[i]!) + 1) ? bare : names
}

/** The part of a name, cut at either end between words, that the text uses much more often. */
function longestUsed(name: string, cut: { start: boolean; end: boolean }, whole: number, occurrences: Occurrences): string {
  const pieces = name.match(/的|(?:(?!的)\p{Script=Han})+|[^\p{Script=Han}\s]+|\s+/gu) ?? []
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
  if (cut.end) for (let n = pieces.length - 1; n > 0; n--) consider(pieces.slice(0, n).join(''))
  if (cut.start) for (let n = 1; n < pieces.length; n++) consider(pieces.slice(n).join(''))
  return best
}
