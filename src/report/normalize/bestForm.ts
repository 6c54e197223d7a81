export interface NormalForm {
  readonly markdown: string
  /** Whether it reads to the same subjects, dimensions and statements. */
  readonly faithful: boolean
}

/** `whole`: as it is; `open`: without the statements that went elsewhere; `skipped`: that in a region that is not read. */
export type Standing = 'whole' | 'open' | 'skipped'
export type Standings = Readonly<Record<'introduction' | 'conclusion', Standing>>

const STANDINGS: readonly Standing[] = ['whole', 'open', 'skipped']

/**
 * The first form that reads back. An introduction or a conclusion stays as it is where it still says the same beside what is
 * declared; else what is left of it does; else it is kept in a region that is not read. What a form leaves out of a part is left
 * out for good, so in this order the form of a form is itself.
 */
export function bestForm(write: (standings: Standings) => string, isSame: (markdown: string) => boolean): NormalForm {
  let markdown = ''
  for (const introduction of STANDINGS)
    for (const conclusion of STANDINGS) {
      const next = write({ introduction, conclusion })
      if (next === markdown) continue
      markdown = next
      if (isSame(markdown)) return { markdown, faithful: true }
    }
  return { markdown, faithful: false }
}
