import { createPlaces } from '../../src/article/outline/createPlaces.ts'
import type { FileResult, Finding } from '../../src/lint/types.ts'

/** A finding about the first occurrence of some words of a text. */
export function createFinding(source: string, words: string, extra: Partial<Finding> = {}): Finding {
  const start = source.indexOf(words)
  return {
    ruleId: 'vague-source',
    messageId: 'vague',
    severity: 'warning',
    reason: `reason ${words}`,
    note: null,
    place: createPlaces(source)(start, start + words.length),
    related: [],
    data: {},
    scope: 'text',
    keys: [`vague-source/vague|${words}`],
    url: 'https://example.com',
    ...extra
  }
}

export function createResult(source: string, findings: readonly Finding[], extra: Partial<FileResult> = {}): FileResult {
  const understood = { subjects: 2, dimensions: 3, statements: 8, claims: 4, supported: 1 }
  return { file: 'a.md', kind: 'comparison', language: 'en', understood, findings, source, ...extra }
}
