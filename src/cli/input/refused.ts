import { refusal } from '../../markdown/limits.ts'
import type { Unreadable } from './unreadable.ts'

/** Why a text must not be parsed, because that would hang; null when it may. */
export function refused(text: string): Unreadable | null {
  const found = refusal(text)
  if (found === null) return null
  const { reason, line, limit } = found
  if (reason === 'binary') return { cause: 'binary' }
  return { cause: reason === 'size' ? 'too-long' : reason, data: { line, limit } }
}
