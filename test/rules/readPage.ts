/** One example of a rule's page: a Markdown fence marked `ok` or `not-ok`, with the rule's options behind it if any. */
export interface Example {
  readonly kind: 'ok' | 'not-ok'
  readonly options: Readonly<Record<string, never>>
  readonly source: string
  /** 1-based line of the fence, for test names. */
  readonly line: number
  /** Offsets of the inside of the `text` fence that shows the output; null for `ok`. */
  readonly output: { readonly start: number; readonly end: number } | null
}

const FENCE = /^````markdown (ok|not-ok)(?: (\{.*\}))?\n([\s\S]*?)^````$(?:\n+```text\n([\s\S]*?)^```$)?/gm

/** Finds the examples of a page, in order. */
export function readPage(page: string): Example[] {
  return [...page.matchAll(FENCE)].map((match) => {
    const [all, kind, options, source = '', output] = match
    const end = match.index + all.length - '```'.length
    return {
      kind: kind === 'ok' ? 'ok' : 'not-ok',
      options: options ? JSON.parse(options) : {},
      source,
      line: page.slice(0, match.index).split('\n').length,
      output: output === undefined ? null : { start: end - output.length, end }
    }
  })
}
