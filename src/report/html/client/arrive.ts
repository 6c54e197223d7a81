import { light } from './light.ts'

/** Who follows a link to a place in the text sees all of its words, not only the sign. */
export function arrive(): void {
  const show = () => {
    const target = document.getElementById(decoded(location.hash.slice(1)))
    const text = target?.closest('.text') ?? null
    light('arrived', text, text && target ? [target.id.replace(/^[^-]*-/, '')] : [])
  }
  addEventListener('hashchange', show)
  show()
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}
