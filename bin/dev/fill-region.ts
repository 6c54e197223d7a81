/** Replaces what stands between the markers of `region`; where there are none yet, they go below the heading. */
export function fillRegion(page: string, region: string, heading: string, body: string): string {
  const [open, close] = [`<!-- generated ${region} -->`, '<!-- generated end -->']
  const text = `${open}\n\n${body}\n\n${close}`
  const start = page.indexOf(open)
  const end = page.indexOf(close, start)
  if (start >= 0 && end > start) return page.slice(0, start) + text + page.slice(end + close.length)
  return `${page}\n`.replace(`${heading}\n`, () => `${heading}\n\n${text}\n`).replace(/\n$/, '')
}
