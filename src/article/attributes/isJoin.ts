import { matcher } from '../../lexicon/index.ts'

/** Whether folded text between two words only joins them: 和, 、, “and”. */
export function isJoin(between: string): boolean {
  const word = between.trim()
  return /^[、/]$/.test(word) || (word !== '' && matcher('both', 'clause-words', 'join').find(word)?.term === word)
}
