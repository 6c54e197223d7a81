import { light } from './light.ts'

/** Space between a sign and its note, in CSS pixels. */
const GAP = 6

/**
 * Over marked words, by pointer, touch or focus, a note says how they were read. Its words are the labels of the signs, so a
 * screen reader has them already. Escape closes it, and the pointer may enter it.
 */
export function showNotes(): void {
  const note = document.createElement('div')
  note.className = 'pop'
  note.setAttribute('aria-hidden', 'true')
  note.hidden = true
  document.body.append(note)
  let closing = 0

  const close = () => {
    note.hidden = true
    light('lit', null, [])
  }
  const open = (target: HTMLElement) => {
    const text = target.closest('.text')
    if (!text) return
    const refs = refsOf(target)
    const id = text.id.replace(/-.*$/, '')
    const signs = refs.map((ref) => document.getElementById(`${id}-${ref}`)).filter((sign) => sign !== null)
    note.replaceChildren(...signs.map(lineOf))
    light('lit', text, refs)
    note.hidden = false
    place(note, target)
  }
  const react = (event: Event) => {
    clearTimeout(closing)
    const { target } = event
    if (!(target instanceof Element)) return
    const words = target.closest<HTMLElement>('.text mark[data-r], .text a.sg')
    if (words) open(words)
    else if (!note.hidden && !note.contains(target)) closing = window.setTimeout(close, 150)
  }

  document.addEventListener('pointerover', react)
  document.addEventListener('focusin', react)
  document.addEventListener('click', react)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
}

function refsOf(target: HTMLElement): string[] {
  return target.dataset.r?.split(' ') ?? [target.id.replace(/^[^-]*-/, '')]
}

function lineOf(sign: HTMLElement): HTMLElement {
  const line = document.createElement('p')
  const mark = sign.cloneNode(true) as HTMLElement
  mark.removeAttribute('id')
  mark.removeAttribute('href')
  mark.tabIndex = -1
  const words = document.createElement('span')
  words.textContent = (sign.getAttribute('aria-label') ?? '').slice((sign.textContent ?? '').length + 1)
  line.append(mark, words)
  return line
}

/**
 * Below all the words it is about or, where there is no room, above them; by the words pointed at where they are too many.
 * Never beyond the edges of the window.
 */
function place(note: HTMLElement, target: HTMLElement): void {
  const own = target.getClientRects()[0] ?? target.getBoundingClientRect()
  const lit = [own, ...[...document.querySelectorAll('mark.lit')].flatMap((words) => [...words.getClientRects()])]
  const top = Math.min(...lit.map((words) => words.top))
  const bottom = Math.max(...lit.map((words) => words.bottom))
  const words = bottom - top < innerHeight / 3 ? { top, bottom } : own
  // Where it stands now would narrow it.
  note.style.left = note.style.top = '0'
  const { offsetWidth: width, offsetHeight: height } = note
  const below = words.bottom + GAP
  const fitting = below + height <= innerHeight ? below : Math.max(GAP, words.top - height - GAP)
  note.style.left = `${Math.max(GAP, Math.min(own.left, document.documentElement.clientWidth - width - GAP)) + scrollX}px`
  note.style.top = `${fitting + scrollY}px`
}
