import { nearest } from '../text/nearest.ts'
import type { Outline } from './outline/types.ts'
import type { ReadOptions } from './read.ts'
import type { DeclaredSubject } from './subjects/types.ts'
import type { Diagnostic, Place } from './types.ts'

const KEYS: readonly string[] = ['subjects', 'dimensions', 'profile']

/** A dimension that the front matter or the configuration names. */
export interface DeclaredDimension {
  readonly name: string
  readonly aliases: readonly string[]
  readonly standard: string | null
  /** Where the front matter declares it; null for the configuration, which only adds names. */
  readonly place: Place | null
}

export interface Declarations {
  readonly subjects: readonly DeclaredSubject[]
  readonly dimensions: readonly DeclaredDimension[]
  /** The front matter lists both subjects and dimensions (`dimensions: []` where there are none): these are all there are. */
  readonly complete: boolean
  readonly profile: string | null
  readonly diagnostics: readonly Diagnostic[]
}

/** What the author declares: `evenhand:` in the front matter first, then what was asked for, then the configuration. */
export function declarations(outline: Outline, options: ReadOptions): Declarations {
  const given = outline.frontMatter?.evenhand
  const own = isRecord(given) ? given : {}
  const place = outline.frontMatterPlace
  const diagnostics: Diagnostic[] = []
  if (given !== undefined && !isRecord(given)) diagnostics.push({ code: 'declaration', data: { key: 'evenhand' }, place })
  for (const key of Object.keys(own))
    if (!KEYS.includes(key))
      diagnostics.push({ code: 'declaration', data: { key: `evenhand.${key}`, near: nearest(key, KEYS) ?? '' }, place })
  if (own.profile !== undefined && typeof own.profile !== 'string')
    diagnostics.push({ code: 'declaration', data: { key: 'evenhand.profile' }, place })
  const fault = outline.frontMatterFault
  if (fault) diagnostics.push({ code: 'front-matter', data: { fault }, place })
  const list = (key: string): unknown[] => {
    const value = own[key]
    if (value === undefined) return []
    if (Array.isArray(value)) return value
    if (isRecord(value))
      return Object.entries(value).map(([name, aliases]) => ({
        name,
        aliases: Array.isArray(aliases) ? aliases : typeof aliases === 'string' ? [aliases] : []
      }))
    diagnostics.push({ code: 'declaration', data: { key: `evenhand.${key}` }, place })
    return []
  }
  const named = (value: unknown): { name: string; aliases: string[]; standard: string | null }[] => {
    if (typeof value === 'string' && value.trim() !== '') return [{ name: value.trim(), aliases: [], standard: null }]
    if (!isRecord(value) || typeof value.name !== 'string') return []
    const aliases = Array.isArray(value.aliases) ? value.aliases.filter((alias): alias is string => typeof alias === 'string') : []
    return [{ name: value.name.trim(), aliases, standard: typeof value.standard === 'string' ? value.standard : null }]
  }
  const entries = (key: string) => {
    const given = list(key)
    const read = given.flatMap(named)
    if (read.length < given.length) diagnostics.push({ code: 'declaration', data: { key: `evenhand.${key}` }, place })
    return read
  }
  const subjects = entries('subjects')
  const dimensions = entries('dimensions')
  const from: Place | null = subjects.length > 0 ? place : null
  const asked = (options.compared ?? []).flatMap(named).map((one) => ({ ...one, asked: true }))
  const configured = [...asked, ...(options.subjects ?? []).flatMap(named)]
  return {
    subjects:
      subjects.length > 0
        ? subjects.map(({ name, aliases }) => ({ name, aliases, place: from }))
        : configured.map((one) => ({ ...one, place: null })),
    dimensions: [
      ...dimensions.map((dimension) => ({ ...dimension, place })),
      ...(options.dimensions ?? []).flatMap(named).map((dimension) => ({ ...dimension, place: null }))
    ],
    complete: subjects.length >= 2 && Array.isArray(own.dimensions),
    profile: typeof own.profile === 'string' ? own.profile : null,
    diagnostics
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
