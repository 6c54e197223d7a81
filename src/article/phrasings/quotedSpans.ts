import type { Range } from '../../text/types.ts'

/** What stands between quotation marks or title marks, on one line and no longer than a sentence. */
const QUOTED =
  /“[^”\n]{0,300}”|「[^」\n]{0,300}」|『[^』\n]{0,300}』|《[^》\n]{0,300}》|(?<![\w"])"[^"\n]{0,300}"|(?<!\w)‘[^’\n]{0,300}’(?!\w)/g

/** Finds the words of others in a sentence: slogans, titles, and words the author holds at arm's length. */
export function quotedSpans(text: string): Range[] {
  return [...text.matchAll(QUOTED)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
