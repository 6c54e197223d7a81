import { code } from '../text/code.ts'

/** Words for the place where a subject is treated, beside a finding that another is not. */
export const coveredHere = {
  zh: ({ subject }: { subject: string }) => `${code(subject)} 写在这里`,
  en: ({ subject }: { subject: string }) => `${code(subject)} is covered here`
}
