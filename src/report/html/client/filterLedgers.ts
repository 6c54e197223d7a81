/** Shows the filters over each ledger and lets them hide rows. */
export function filterLedgers(): void {
  for (const filters of document.querySelectorAll<HTMLElement>('.filters')) {
    const table = document.getElementById(filters.dataset.table ?? '')
    if (table) connect(filters, table)
  }
}

function connect(filters: HTMLElement, table: HTMLElement): void {
  const selects = [...filters.querySelectorAll('select')]
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')]
  const reset = filters.querySelector('button')
  const output = filters.querySelector('output')
  const noMatch = table.parentElement?.querySelector<HTMLElement>('.nomatch')

  const apply = () => {
    for (const row of rows) row.hidden = !selects.every((select) => fits(row, select))
    const shown = rows.filter((row) => !row.hidden).length
    if (output) output.value = (output.dataset.said ?? '').replace('{shown}', String(shown)).replace('{all}', String(rows.length))
    if (noMatch) noMatch.hidden = shown > 0
    if (reset) reset.disabled = selects.every((select) => select.value === '')
  }
  const clear = () => {
    for (const select of selects) select.value = ''
    apply()
  }

  for (const select of selects) select.addEventListener('change', apply)
  reset?.addEventListener('click', clear)
  // A link from the text to a row that is filtered away must not lead nowhere.
  addEventListener('hashchange', () => {
    const row = rows.find(({ id }) => `#${id}` === location.hash)
    if (!row?.hidden) return
    clear()
    row.scrollIntoView()
  })
  filters.hidden = false
  apply()
}

function fits(row: HTMLElement, select: HTMLSelectElement): boolean {
  const values = (row.dataset[select.dataset.field ?? ''] ?? '').split(' ')
  return select.value === '' || values.includes(select.value)
}
