import { plain } from '../plain.ts'

/**
 * A line for the log that the runner takes for no command, whatever the text holds: commands open a line with `::`, or stand anywhere
 * after `##[`.
 */
export function logLine(text: string): string {
  return plain(text)
    .replaceAll('##[', '##\u200b[')
    .replace(/^\s*::/, (colons) => colons.replace('::', ':\u200b:'))
}
