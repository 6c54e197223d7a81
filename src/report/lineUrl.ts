/** Where lines of a file can be looked at, both 1-based; null where they cannot be linked to (standard input). */
export type LineUrl = (file: string, line: number, endLine: number) => string | null

/** The first of the lines in a file beside the report, as code hosts and editors know it: `docs/a.md#L12`. */
export const besideReport: LineUrl = (file, line) => (isNoFile(file) ? null : `${relative(encodePath(file))}#L${line}`)

/** Text that came from standard input has no place to link to. */
export function isNoFile(file: string): boolean {
  return file.startsWith('<') || file === '-'
}

/** Chinese stays legible; only what would end the path or break the link is encoded. */
export function encodePath(file: string): string {
  return file.replace(/[%#?\\\s<>]/gu, (character) => encodeURIComponent(character))
}

/** A name with a colon in front would be taken for a scheme. */
function relative(path: string): string {
  return /^[^/]*:/.test(path) ? `./${path}` : path
}
