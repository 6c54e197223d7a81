import { widthOf } from '../../report/tree/wrap.ts'

/** A Markdown table as aligned columns, without the delimiter row. */
export function drawTable(text: string): string[] {
  const rows = text
    .split('\n')
    .filter((line) => !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|'))
    )
  const widths = rows.reduce<number[]>((all, row) => {
    row.forEach((cell, index) => {
      all[index] = Math.max(all[index] ?? 0, widthOf(cell))
    })
    return all
  }, [])
  return rows.map((row) =>
    row
      .map((cell, index) => `${cell}${' '.repeat((widths[index] ?? 0) - widthOf(cell))}`)
      .join('  ')
      .trimEnd()
  )
}
