import type { Subject } from '../types.ts'

/** True for the address of a subject's own front page or repository: it shows that the thing exists, no more. */
export function isHomepage(target: string, text: string, subjects: readonly Subject[]): boolean {
  const match = /^https?:\/\/([^/?#\s]{1,200})([^?#\s]{0,300})/i.exec(target)
  if (!match) return false
  const host = match[1]!.toLowerCase().replace(/[^a-z\d]/g, '')
  const path = match[2]!.replace(/\/(?:index\.html?|docs?|zh|en|zh-cn)?\/?$/i, '').toLowerCase()
  const squash = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '')
  const forms = subjects
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map(squash)
    .filter((form) => form.length > 2)
  const root = path === '' && forms.some((form) => host.includes(form))
  const repository =
    /^(?:www)?git(?:hub|lab|ee)com$/.test(host) && /^\/[^/]+\/[^/]+$/.test(path) && forms.some((form) => squash(path).includes(form))
  return (root || repository) && (forms.includes(squash(text)) || squash(text).length > 0)
}
