import { matcher } from '../../lexicon/index.ts'
import type { Subject } from '../types.ts'

/** Whose page an address is, as far as the address tells. */
export interface Publisher {
  /** Id of the subject whose maker or project publishes it; undefined for everybody else. */
  readonly vendor?: string | undefined
  /** Its front page or repository: it shows that the thing exists, no more. */
  readonly homepage: boolean
}

interface Names {
  readonly id: string
  /** Every form of the name, squashed to letters and digits. */
  readonly forms: readonly string[]
  /** First words of names such as `Microsoft Azure`. */
  readonly makers: readonly string[]
}

const NOBODY: Publisher = { homepage: false }
const ADDRESS = /^https?:\/\/(?:www\.)?([^/?#\s:]{1,200})(?::\d{1,5})?([^?#\s]{0,300})/i
/** Addresses that only hand on: `https://link.example/?target=https%3A%2F%2F…`. */
const HANDED_ON = /[?&](?:target|url|to|u|q|goto)=(https?(?::|%3A)[^&#\s]{4,500})/i
const FRONT_PAGE = /\/(?:index\.html?|docs?|zh|en|zh-cn)?\/?$/
const CODE_HOST = /^(?:github|gitlab|gitee|bitbucket|codeberg)\.(?:com|org)$/
/** Second-level suffixes, where the name is one label further left. */
const SUFFIX = /\.(?:(?:com|co|org|net|gov|edu|ac)\.[a-z]{2}|[a-z]{2,24})$/
/** Where a project's own label stands before the host's name. */
const PROJECT_HOST =
  /^([a-z\d-]{2,60})\.(?:(?:github|gitlab)\.io|readthedocs\.(?:io|org)|(?:sourceforge|apache|gnu|eclipse)\.(?:io|net|org)|gitbook\.io)$/

/**
 * Prepares the look-up of whose page an address is: the host, the project on a host of projects, or the owner or repository
 * on a host of code has the name of a subject.
 */
export function createVendorOf(subjects: readonly Subject[]): (target: string) => Publisher {
  const names = subjects.map(namesOf)
  const known = new Map<string, Publisher>()
  return (target) => {
    let publisher = known.get(target)
    if (!publisher) {
      publisher = publisherOf(unwrap(target), names)
      known.set(target, publisher)
    }
    return publisher
  }
}

function unwrap(target: string): string {
  const inner = HANDED_ON.exec(target)?.[1]
  if (!inner) return target
  try {
    return decodeURIComponent(inner)
  } catch {
    return target
  }
}

function namesOf({ id, name, aliases }: Subject): Names {
  const all = [name, ...aliases]
  const makers = all.flatMap((form) => /^(\p{Lu}[\w-]{3,})(?:\s[\p{Lu}\d][\w.-]*)+$/u.exec(form)?.[1] ?? [])
  return { id, forms: all.map(squash).filter((form) => form.length > 2), makers: makers.map(squash) }
}

function publisherOf(target: string, names: readonly Names[]): Publisher {
  const match = ADDRESS.exec(target)
  if (!match) return NOBODY
  const host = match[1]!.toLowerCase()
  const path = match[2]!.toLowerCase().replace(FRONT_PAGE, '')
  const bare = !/[?#]/.test(target)
  if (CODE_HOST.test(host)) {
    const [, owner = '', repository = '', ...deeper] = path.split('/')
    const own = names.find(({ forms }) => [owner, repository].some((part) => forms.includes(squash(part)) || isOwn(part, forms)))
    const named = names.some(({ forms }) => forms.some((form) => squash(path).includes(form)))
    return { vendor: own?.id, homepage: bare && named && repository !== '' && deeper.length === 0 }
  }
  const project = PROJECT_HOST.exec(host)?.[1]
  const own = names.find(({ forms, makers }) => {
    if (project) return isOwn(project, forms)
    const label = host.replace(SUFFIX, '').split('.').at(-1)!
    return isOwn(label, forms) || makers.includes(squash(label))
  })
  const front = bare && path === '' && names.some(({ forms }) => forms.some((form) => squash(host).includes(form)))
  return { vendor: own?.id, homepage: front }
}

/** `redis`, `nodejs`, `rust-lang`, `visualstudio` for Redis, Node.js, Rust and Visual Studio Code. */
function isOwn(label: string, forms: readonly string[]): boolean {
  const bare = squash(label)
  return forms.some((form) => {
    if (bare === form) return true
    const rest = bare.startsWith(form) ? bare.slice(form.length) : bare.endsWith(form) ? bare.slice(0, -form.length) : null
    if (rest !== null)
      return matcher('en', 'evidence', 'host-affix')
        .all(rest)
        .some(({ start, end }) => start === 0 && end === rest.length)
    return bare.length >= 8 && form.startsWith(bare)
  })
}

function squash(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '')
}
