/** @import {Finding} from './rules.mjs' */
/** @typedef {{ruleId: string, line: number, column: number, endLine: number, endColumn: number}} Placed */

/**
 * Findings as lint prints them, with the words they stand on.
 * @param {readonly Placed[]} findings
 * @param {string} source
 * @returns {Finding[]}
 */
export function withWords(findings, source) {
  const lines = source.split(/\r\n|\r|\n/)
  return findings.map(({ ruleId, line, column, endLine, endColumn }) => {
    const words = lines.slice(line - 1, endLine)
    words.push((words.pop() ?? '').slice(0, endColumn - 1))
    return { ruleId, line, endLine, text: [words[0]?.slice(column - 1), ...words.slice(1)].join(' ') }
  })
}
