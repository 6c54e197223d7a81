import type { Polarity } from '../../types.ts'

/** Whether a label takes a side: for, against, or expressly neither. */
export function isSided(polarity: string | null | undefined): polarity is Polarity {
  return polarity === 'pro' || polarity === 'con' || polarity === 'neutral'
}
