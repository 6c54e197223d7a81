/**
 * Lights up the words that statements, claims or findings are about, and puts out what was lit before.
 *
 * @param text the article that they are in; null puts out alone.
 * @param refs their ids, as in `data-r`.
 */
export function light(name: 'lit' | 'arrived', text: Element | null, refs: readonly string[]): void {
  for (const old of document.querySelectorAll(`mark.${name}`)) old.classList.remove(name)
  for (const ref of refs) {
    for (const words of text?.querySelectorAll(`mark[data-r~="${CSS.escape(ref)}"]`) ?? []) words.classList.add(name)
  }
}
