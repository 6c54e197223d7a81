import type { Article, Subject } from '../article/types.ts'
import { code } from '../text/code.ts'

/** The one subject that another is set against; null where it is set against several. */
export function rivalOf({ subjects }: Article, id: string): Subject | null {
  const [one, ...more] = subjects.filter((subject) => subject.id !== id)
  return one && more.length === 0 ? one : null
}

/** A rival as a message calls it, by name; empty stands for all the others together. In Chinese with the space that belongs behind code. */
export const rivalName = {
  zh: (name: string) => (name === '' ? '其他对象' : `${code(name)} `),
  en: (name: string) => (name === '' ? 'the others' : code(name))
}

/** Words for the place of a rival beside a finding. */
export const rivalIsHere = {
  zh: ({ subject }: { subject: string }) => `${code(subject)} 在这里`,
  en: ({ subject }: { subject: string }) => `${code(subject)} is here`
}
