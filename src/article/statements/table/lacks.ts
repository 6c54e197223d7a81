import { symbolPolarity } from '../../polarity/symbolPolarity.ts'
import { isNothing } from './isNothing.ts'

/** Whether a cell says that its subject lacks what the row names: `❌`, “No”, `-`. */
export function lacks(text: string): boolean {
  return text !== '' && (isNothing(text) || symbolPolarity(text)?.polarity === 'con')
}
