import type { Place } from '../article/types.ts'
import { code } from '../text/code.ts'
import type { Unsupported } from './unsupportedClaims.ts'

/** A claim without support as a rule yields it: the words that carry it, and the source that stands near, if any. */
export interface SupportProblem<Id extends string> {
  readonly message: Id
  readonly data: { readonly text: string }
  readonly place: Place
  readonly related: readonly { readonly message: typeof nearby; readonly data: { readonly target: string }; readonly place: Place }[]
}

const nearby = {
  zh: ({ target }: { target: string }) => `近处有来源 ${code(target)}；如果它就是依据，请引在这一句里`,
  en: ({ target }: { target: string }) => `${code(target)} stands near; cite it in the sentence if it is the source`
}

/** What every rule about support yields for the claims it asks a source for, worded by its own message. */
export function* supportProblems<Id extends string>(message: Id, claims: Iterable<Unsupported>): Generator<SupportProblem<Id>> {
  for (const { near, words, place } of claims) {
    yield {
      message,
      data: { text: words },
      place,
      related: near ? [{ message: nearby, data: { target: near.target }, place: near.place }] : []
    }
  }
}
