// Generated from the folders beside it by `npm run generate`. Do not edit.
import type { Rule } from '../src/rule.ts'

/** Every rule that ships, by id. */
export const rules: readonly Rule[] = []
