import type { Subject } from '../types.ts'

const FRONT_PAGE = /\/(?:index\.html?|docs?|zh|en|zh-cn)?\/?$/

/** True for the address of a subject's own front page or repository: it shows that the thing exists, no more. */
export function isHomepage(target: string, subjects: readonly Subject[]): boolean {
  const match = /^https?:\/\/([^/?#\s]{1,200})([^?#\s]{0,300})$/i.exec(target)
  if (!match) return false
  const host = squash(match[1]!)
  const path = match[2]!.toLowerCase().replace(FRONT_PAGE, '')
  const forms = subjects.flatMap(({ name, aliases }) => [name, ...aliases].map(squash)).filter((form) => form.length > 2)
  const root = path === '' && forms.some((form) => host.includes(form))
  const repository =
    /^(?:www)?git(?:hub|lab|ee)com$/.test(host) && /^\/[^/]+\/[^/]+$/.test(path) && forms.some((form) => squash(path).includes(form))
  return root || repository
}

function squash(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '')
}
