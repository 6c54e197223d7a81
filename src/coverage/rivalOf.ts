import type { Article, Subject } from '../article/types.ts'
import { code } from '../text/code.ts'

const others = { zh: '其他对象', en: 'the others' }

/** Whom a subject is set against: the one other, or all the others together. */
export interface Rival {
  /** Null where there are several. */
  readonly subject: Subject | null
  /** As a message calls it; a space follows code in Chinese. */
  readonly zh: string
  readonly en: string
}

/** @param id of a subject of the article. */
export function rivalOf({ subjects }: Article, id: string): Rival {
  const [one, ...more] = subjects.filter((subject) => subject.id !== id)
  const subject = one && more.length === 0 ? one : null
  return { subject, zh: subject ? `${code(subject.name)} ` : others.zh, en: subject ? code(subject.name) : others.en }
}

/** Words for the place of a rival beside a finding. */
export const rivalIsHere = {
  zh: ({ subject }: { subject: string }) => `${code(subject)} 在这里`,
  en: ({ subject }: { subject: string }) => `${code(subject)} is here`
}
