import { nameKey } from '../article/subjects/names.ts'
import type { Article, Mention, Subject } from '../article/types.ts'
import { groupBy } from './groupBy.ts'
import { namesApart } from './namesApart.ts'
import { isQualifier } from './qualifiers.ts'

/** A name that a subject goes under in places, and that a reader may take for another thing. */
export interface DriftingName {
  readonly subject: Subject
  /** The name it mostly goes under, as written. */
  readonly expected: string
  /** The first use of that name. */
  readonly usual: Mention
  /** The other name, as most often written. */
  readonly name: string
  /** Its uses, in reading order; never empty. */
  readonly mentions: readonly Mention[]
}

/** Uses of names that no reader tells apart, in reading order. */
type Family = readonly Mention[]

/** Two names so near to each other on one line tell the reader that they mean one thing, or that they do not. */
const NEAR = 40

/**
 * The names of each subject that drift from the one it mostly goes under. A name counts where it stands at least
 * `minimumUses` times over a statement, a column or a section, unless the article sets the two side by side once
 * (“X, also called Y”) or its author declares them.
 */
export function driftingNames(article: Article, minimumUses: number): DriftingName[] {
  return article.subjects.flatMap((subject) => {
    const families = familiesOf(article.mentions.filter((mention) => mention.subject === subject.id))
    const main = families.reduce<Family>((best, family) => (family.length > best.length ? family : best), [])
    return families.flatMap((family) => {
      if (family === main || isIntroduced(family, main) || isDeclared(subject, family, main)) return []
      if (family.reduce((sum, mention) => sum + earnest(article, mention), 0) < minimumUses) return []
      return [{ subject, expected: commonest(main), usual: main[0]!, name: commonest(family), mentions: family }]
    })
  })
}

function familiesOf(mentions: readonly Mention[]): Family[] {
  const forms = groupBy(mentions, ({ form }) => nameKey(form))
  const families: Mention[][] = []
  for (const uses of forms.values()) {
    const kin = families.filter((family) => family.some((one) => !namesApart(one.form, uses[0]!.form)))
    for (const family of kin) families.splice(families.indexOf(family), 1)
    families.push([...kin.flat(), ...uses])
  }
  return families.map((family) => family.sort((a, b) => a.place.start.offset - b.place.start.offset))
}

function isIntroduced(family: Family, main: Family): boolean {
  const lines = groupBy(main, ({ place }) => place.start.line)
  return family.some(({ place: { start } }) =>
    lines.get(start.line)?.some(({ place }) => Math.abs(place.start.offset - start.offset) <= NEAR)
  )
}

function isDeclared({ declared = [] }: Subject, family: Family, main: Family): boolean {
  const keys = new Set(declared.map(nameKey))
  return [family, main].every((one) => one.some(({ form }) => keys.has(nameKey(form))))
}

/**
 * What a use counts for: over a section or a column, which hold more than one statement, two; as a label or in a
 * statement of the subject one. A bare 专有 or “commercial” in running text may belong to another word.
 */
function earnest({ statements }: Article, { subject, form, as, place }: Mention): number {
  if (as) return as === 'label' ? 1 : 2
  const { line } = place.start
  const spoken = statements.some((one) => one.subject === subject && one.place.start.line <= line && line <= one.place.end.line)
  return spoken && !isQualifier(form) ? 1 : 0
}

/** The form written most often, the first of several. */
function commonest(family: Family): string {
  const counts = new Map<string, number>()
  for (const { form } of family) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
