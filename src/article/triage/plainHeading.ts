/** A line's words without mark-up: at least those that the reader would see, in one line. */
export function plainHeading(raw: string): string {
  return raw
    .replace(/<[^<>]{0,400}>/g, '')
    .replace(/\]\([^()\s]{0,400}\)|[[\]]/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[*_~`\\]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ #+ ?$/, '')
    .trim()
}
