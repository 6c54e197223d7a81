/** An English word without its regular ending, for telling whether two words are forms of one: “plugins” and “plugin”. */
export function stem(word: string): string {
  for (const [ending, instead, shortest] of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= shortest) return word.slice(0, -ending.length) + instead
  }
  return word
}

const ENDINGS: readonly (readonly [ending: string, instead: string, shortest: number])[] = [
  ["'s", '', 2],
  ['ies', 'y', 2],
  ['sses', 'ss', 2],
  ['ss', 'ss', 1],
  ['us', 'us', 1],
  ['ations', 'at', 3],
  ['ation', 'at', 3],
  ['ates', 'at', 3],
  ['ated', 'at', 3],
  ['ating', 'at', 3],
  ['ate', 'at', 3],
  ['ings', '', 3],
  ['ing', '', 3],
  ['ied', 'y', 2],
  ['ed', '', 3],
  ['es', '', 3],
  ['s', '', 2],
  ['ly', '', 3],
  ['e', '', 3]
]
