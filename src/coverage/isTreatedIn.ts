import type { Article, Place, Section, SectionLabel, Statement } from '../article/types.ts'
import { adviceDimensions } from './isAdvice.ts'

/**
 * Whether an article says, without the label, what a label of other sections announces: for an aspect or a case anywhere
 * of the section's subject, for a side within the section.
 *
 * @param labels the label as the sections have it that do.
 */
export function isTreatedIn(section: Section, labels: readonly SectionLabel[], article: Article): boolean {
  const role = labels[0]?.role
  const within = article.statements.filter(({ place }) => lies(place, section.extent))
  const own = section.subject === null ? within : article.statements.filter(({ subject }) => subject === section.subject)
  const here = section.subject === null ? within : within.filter(({ subject }) => subject === section.subject)
  const says = (side: Statement['polarity'], among: readonly Statement[]) => among.some(({ polarity }) => polarity === side)
  switch (role) {
    case 'dimension': {
      const ids = alike(labels, article)
      return own.some(({ dimension }) => dimension !== null && ids.has(dimension))
    }
    case 'use-cases': {
      const advises = section.subject !== null && (article.verdict?.recommends.includes(section.subject) ?? false)
      const ids = adviceDimensions(article)
      return advises || own.some(({ dimension }) => dimension !== null && ids.has(dimension))
    }
    case 'pro':
    case 'con':
      return says(role, here)
    case 'both-sides':
      return says('pro', here) && says('con', here)
    default:
      return false
  }
}

/** Ids of the dimensions that the labels were read as, and of those of the same standard where the labels go by it. */
function alike(labels: readonly SectionLabel[], { dimensions }: Article): ReadonlySet<string> {
  const ids = new Set(labels.flatMap(({ dimension }) => dimension ?? []))
  return new Set(dimensions.filter(({ id, standard }) => ids.has(id) || standard === labels[0]?.key).map(({ id }) => id))
}

function lies(inner: Place, outer: Place): boolean {
  return inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset
}
