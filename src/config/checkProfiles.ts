import { standardOf } from '../article/taxonomy/standardOf.ts'
import { resolveProfiles } from '../profiles/resolveProfiles.ts'
import type { ProfileDefinition } from '../profiles/types.ts'
import { nearest } from '../text/nearest.ts'
import type { ConfigSource } from './configSource.ts'
import { configuredDimension } from './configuredDimension.ts'
import type { SchemaContext } from './schema.ts'
import type { Config } from './types.ts'
import { pathOf, shown, unexpected } from './unexpected.ts'
import type { Text } from './wording.ts'

type Path = readonly (string | number)[]
type Definitions = Readonly<Record<string, ProfileDefinition>>
type Tell = (path: Path, given: unknown, wanted: Text, near?: string | null) => Text
const LISTS = ['required', 'recommended', 'without'] as const

/**
 * What is wrong with the names that profiles go by and are made of: the schema cannot know them, as some are the user's
 * own. What has a wrong type is passed over, the schema says so.
 *
 * @param below what the configuration extends: its profiles and dimensions are known too.
 */
export function checkProfiles(source: ConfigSource, context: SchemaContext, below: readonly Config[] = []): Text[] {
  const config = record(source.value)
  const own = record(config.profiles)
  const all = Object.assign({}, ...below.map((one) => one.profiles), own) as Record<string, unknown>
  const tell: Tell = (path, given, wanted, near = null) =>
    unexpected(`${source.where(path)}: \`${source.named(path)}\``, shown(given), wanted, near)
  const checkName = (path: Path, given: unknown, allowed: readonly string[]) =>
    typeof given !== 'string' || allowed.includes(given) ? [] : [tell(path, given, oneOf(allowed), nearest(given, allowed))]

  const ids = [...new Set([...context.profiles, ...Object.keys(all)])]
  const texts = checkName(['profile'], config.profile, ids)
  const overrides = Array.isArray(config.overrides) ? config.overrides : []
  texts.push(...overrides.flatMap((one, index) => checkName(['overrides', index, 'profile'], record(one).profile, ids)))
  const dimensions = createDimensions([...below, config], context)
  for (const [id, given] of Object.entries(own)) {
    const bases = ids.filter((one) => one !== id || context.profiles.includes(id))
    texts.push(...checkName(['profiles', id, 'extends'], record(given).extends, bases))
    const loop = loopFrom(id, all)
    if (loop) texts.push(tell(['profiles', id, 'extends'], record(given).extends, noLoop(loop)))
    texts.push(...checkDimensions(['profiles', id], record(given), dimensions, tell))
  }
  // What a profile leaves out can be looked up only where all names are right.
  return texts.length > 0 ? texts : checkWithout(own as Definitions, all as Definitions, dimensions, tell)
}

interface Dimensions {
  /** All names that may be written, aliases aside. */
  readonly allowed: readonly string[]
  /** As profiles ask for it, or null for a name that is none. */
  of(written: string): string | null
}

function createDimensions(configs: readonly { readonly dimensions?: unknown }[], context: SchemaContext): Dimensions {
  const given = configs.flatMap(({ dimensions }) => (Array.isArray(dimensions) ? dimensions : []))
  const named = given.filter((one) => typeof (one?.name ?? one) === 'string') as NonNullable<Config['dimensions']>
  return {
    allowed: [...context.dimensions, ...named.map((one) => (typeof one === 'string' ? one : one.name))],
    of: (written) => (context.dimensions.includes(written) ? written : configuredDimension(named, written))
  }
}

function checkDimensions(at: Path, definition: Readonly<Record<string, unknown>>, dimensions: Dimensions, tell: Tell): Text[] {
  const { allowed } = dimensions
  const unknown = (path: Path, written: string) => {
    if (written === '' || dimensions.of(written) !== null) return []
    // The name of a standard dimension, in either language, is no slip of the hand but just as near.
    const standard = standardOf(written)
    const near = nearest(written, allowed) ?? (standard !== null && allowed.includes(standard) ? standard : null)
    return [tell(path, written, near === null ? oneOf(allowed) : someDimension, near)]
  }
  const first = new Map<string, Path>()
  const inLists = LISTS.flatMap((list) =>
    strings(definition[list]).flatMap((written, index) => {
      const path = [...at, list, index]
      const key = dimensions.of(written)
      const before = key === null ? undefined : first.get(key)
      if (key !== null && !before) first.set(key, path)
      return before ? [tell(path, written, notTwice(pathOf(before)))] : unknown(path, written)
    })
  )
  const inParts = Object.entries(record(definition.parts)).flatMap(([whole, parts]) => [
    ...unknown([...at, 'parts', whole], whole),
    ...strings(parts).flatMap((part, index) => unknown([...at, 'parts', whole, index], part))
  ])
  return [...inLists, ...inParts]
}

function checkWithout(own: Definitions, all: Definitions, dimensions: Dimensions, tell: Tell): Text[] {
  return Object.entries(own).flatMap(([id, definition]) => {
    const without = strings(definition.without)
    if (without.length === 0) return []
    const base = { extends: definition.extends }
    const [{ required, recommended } = { required: [], recommended: [] }] = resolveProfiles({ ...all, [id]: base }).filter(
      (profile) => profile.id === id
    )
    const asked = [...required, ...recommended]
    return without.flatMap((written, index) =>
      asked.includes(dimensions.of(written) ?? '')
        ? []
        : [tell(['profiles', id, 'without', index], written, asksFor(asked), nearest(written, asked))]
    )
  })
}

/** The ids on the way from a profile back to itself, or null. To extend its own id means the shipped one, and ends there. */
function loopFrom(id: string, own: Readonly<Record<string, unknown>>): readonly string[] | null {
  const way = [id]
  for (let at = id; ; ) {
    const next = record(own[at]).extends
    if (typeof next !== 'string' || next === at || !Object.hasOwn(own, next)) return null
    way.push(next)
    if (next === id) return way
    if (way.indexOf(next) < way.length - 1) return null
    at = next
  }
}

/** Where the nearest name is told, the list of all, some forty, would only hide it. */
const someDimension: Text = {
  zh: '标准维度的 id，或 `dimensions` 里列出的名字',
  en: 'the id of a standard dimension, or a name listed under `dimensions`'
}

function oneOf(names: readonly string[]): Text {
  const list = names.map((name) => shown(name))
  return { zh: list.join('、'), en: list.join(', ') }
}

function noLoop(way: readonly string[]): Text {
  const shownWay = way.join(' → ')
  return { zh: `不绕回自己的配置档（${shownWay}）`, en: `a profile that does not lead back to it (${shownWay})` }
}

function notTwice(before: string): Text {
  return { zh: `未列过的维度（\`${before}\` 已列）`, en: `a dimension not yet listed (\`${before}\` has it)` }
}

function asksFor(asked: readonly string[]): Text {
  if (asked.length > 0) return oneOf(asked)
  return { zh: '所继承的配置档要求的维度，而它一个也没有', en: 'a dimension of the profile it extends, which has none' }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? one : '')) : []
}
