import type { Polarity } from '../../article/types.ts'

/** In the order in which they are printed. */
export const polarities: readonly Polarity[] = ['pro', 'con', 'neutral']
