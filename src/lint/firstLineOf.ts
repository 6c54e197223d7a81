import { createPlaces } from '../article/outline/createPlaces.ts'
import type { Place } from '../article/types.ts'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/

/** The first line that says anything, behind the front matter: where findings about the whole file stand. */
export function firstLineOf(source: string): Place {
  const from = source.match(FRONT_MATTER)?.[0].length ?? 0
  const blank = source.slice(from).search(/\S/)
  const start = blank < 0 ? 0 : from + blank
  const end = source.slice(start).search(/[\r\n]|$/)
  return createPlaces(source)(start, start + end)
}
