/** Kept for readers of statements. */
export { lines } from '../structure/lines.ts'
