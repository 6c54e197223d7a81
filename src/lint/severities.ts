import type { Severity } from '../rule.ts'

/** What a rule may be set to, the gravest first. */
export const severities = ['error', 'warning', 'info', 'off'] as const

/** How grave a severity is: the greater, the graver. */
export const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }
