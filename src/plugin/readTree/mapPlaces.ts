import type { Place } from '../../article/types.ts'

/** The same value, JSON-safe as the model is, with every place in it put through a function. */
export function mapPlaces<Value>(value: Value, map: (place: Place) => Place): Value {
  if (Array.isArray(value)) return value.map((one) => mapPlaces(one, map)) as Value
  if (typeof value !== 'object' || value === null || value instanceof Error) return value
  if (isPlace(value)) return map(value) as Value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapPlaces(one, map)])) as Value
}

function isPlace(value: object): value is Place {
  const { start, end } = value as { start?: unknown; end?: unknown }
  return isPoint(start) && isPoint(end)
}

function isPoint(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'line' in value && 'column' in value && 'offset' in value
}
