/** A number in brackets or raised, with the characters beside it. */
export interface NumberUse {
  readonly label: string
  readonly before: string
  readonly after: string
}

/** Numbers this far past the last one defined are something else: `[404]`. */
const PAST = 10

/**
 * Which numbers that nothing defines are references all the same. Where the article defines others and refers to them, all
 * are that lie in their range; where it defines none, those that close a clause and count up from 1, as they are left when a
 * list of sources is lost. `items[1]`, intervals and enumerations are neither.
 *
 * @param uses the undefined ones.
 * @param resolved those that are defined.
 * @param defined the labels the article defines.
 * @param listed whether there is a list of sources, numbered or not.
 */
export function surelyUndefined(
  uses: readonly NumberUse[],
  resolved: readonly NumberUse[],
  defined: ReadonlySet<string>,
  listed: boolean
): boolean[] {
  if (resolved.length > 0) {
    const last = Math.max(0, ...[...defined].map(Number).filter(Number.isFinite))
    const glued = 2 * resolved.filter(isGlued).length > resolved.length
    return uses.map((use) => Number(use.label) >= 1 && Number(use.label) <= last + PAST && (glued || !isGlued(use)))
  }
  if (listed || defined.size > 0) return uses.map(() => false)
  const closing = uses.map((use) => !isGlued(use) && closesClause(use))
  const labels = new Set(uses.filter((_, i) => closing[i]).map(({ label }) => Number(label)))
  const counts = labels.size > 1 && labels.has(1) && Math.max(...labels) <= 2 * labels.size
  return closing.map((closes) => counts && closes)
}

/** `items[1]` */
function isGlued({ before }: NumberUse): boolean {
  return /[\w$]/.test(before)
}

function closesClause({ before, after }: NumberUse): boolean {
  return /\S/.test(before) && !/[[［(（]/.test(before) && (after === '' || /[\s\p{P}]/u.test(after))
}
