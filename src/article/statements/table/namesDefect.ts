import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'

/**
 * Whether a tick under a row's head speaks against a subject: `Vendor lock-in`, `手续费`. Words that merely sound bad do
 * not tell: “Stale while revalidate” is a feature.
 */
export function namesDefect(head: string): boolean {
  return matcher('both', 'aspects', 'defect').test(fold(head))
}
