/** No more characters of questions are kept than a long article has. */
const LIMIT = 200_000

/**
 * Makes a pure function of a text answer the same question at once: several readers ask of the same headings, names and
 * sentences. What it knows is forgotten when it becomes too much, so that memory stays flat over many files.
 */
export function remember<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  let size = 0
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as Answer
    const answer = ask(text)
    size += text.length + 16
    if (size > LIMIT) {
      known.clear()
      size = text.length + 16
    }
    known.set(text, answer)
    return answer
  }
}
