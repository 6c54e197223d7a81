/** The typed look-up: finds the words of a list in folded text. Matchers are built on first use and kept. */
import { createMatcher, type Matcher } from './createMatcher.ts'
import { en } from './en.generated.ts'
import { zh } from './zh.generated.ts'

export { createMatcher, type Hit, type Matcher } from './createMatcher.ts'

export { dimensions as standardDimensions } from './dimensions.generated.ts'

export { systemKinds, systems } from './systems.generated.ts'

type Files = typeof zh
export type LexiconFile = keyof Files
export type LexiconList<File extends LexiconFile> = keyof Files[File] & string

/** One list of the generated modules: terms and patterns line by line, as one text loads sooner than thousands. */
interface ListData {
  readonly terms: string
  readonly patterns: string
}

/** The terms or patterns of a list of the generated modules. */
export function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n')
}

const matchers = {
  zh: new Map<string, Map<string, Matcher>>(),
  en: new Map<string, Map<string, Matcher>>(),
  both: new Map<string, Map<string, Matcher>>()
}

/** The matcher of one list of one language; `both` joins the lists of the two languages. */
export function matcher<File extends LexiconFile>(language: 'zh' | 'en' | 'both', file: File, list: LexiconList<File>): Matcher {
  // Asked for thousands of times an article, so no key is put together.
  let ofFile = matchers[language].get(file)
  if (!ofFile) {
    ofFile = new Map()
    matchers[language].set(file, ofFile)
  }
  let found = ofFile.get(list)
  if (!found) {
    const lists: ListData[] = []
    if (language !== 'en') lists.push(listOf(zh, file, list))
    if (language !== 'zh') lists.push(listOf(en, file, list))
    found = createMatcher(
      lists.flatMap((l) => linesOf(l.terms)),
      lists.flatMap((l) => linesOf(l.patterns))
    )
    ofFile.set(list, found)
  }
  return found
}

function listOf(language: unknown, file: string, list: string): ListData {
  return (language as Record<string, Record<string, ListData>>)[file]?.[list] ?? { terms: '', patterns: '' }
}

/** The terms of every list of a file, both languages joined: for files whose lists are groups of equal names. */
export function termGroups(file: LexiconFile): (readonly string[])[] {
  return Object.keys(zh[file]).map((list) => [...linesOf(listOf(zh, file, list).terms), ...linesOf(listOf(en, file, list).terms)])
}

const patternLists = new Map<string, readonly RegExp[]>()

/** The patterns of a list, one expression each, for lists whose groups carry a meaning. */
export function patternsOf<File extends LexiconFile>(file: File, list: LexiconList<File>): readonly RegExp[] {
  const key = `${file}/${list}`
  let found = patternLists.get(key)
  if (!found) {
    found = [...linesOf(listOf(zh, file, list).patterns), ...linesOf(listOf(en, file, list).patterns)].map((pattern) => new RegExp(pattern))
    patternLists.set(key, found)
  }
  return found
}
