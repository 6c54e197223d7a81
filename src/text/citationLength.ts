const CITATION = /^(?:(?:[[［]\d{1,3}(?:[-–,，、]\d{1,3})?[\]］]){1,4}|[¹²³⁰⁴-⁹]{1,4})/

/** Length of the marks at `at` that refer to a source: `[1]`, `[2][3]`, `¹`; 0 where there are none. */
export function citationLength(text: string, at: number): number {
  const c = text[at]
  if (c === undefined || !/[[［¹²³⁰⁴-⁹]/.test(c)) return 0
  return text.slice(at, at + 40).match(CITATION)?.[0].length ?? 0
}
