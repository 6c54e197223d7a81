import type { Block } from '../outline/types.ts'
import { isHedged } from '../polarity/isHedged.ts'
import { labelPolarity } from '../polarity/labelPolarity.ts'
import { symbolPolarity } from '../polarity/symbolPolarity.ts'
import { textPolarity } from '../polarity/textPolarity.ts'
import type { TableGrid } from '../structure/createTables.ts'
import { leadingLabel } from '../structure/leadingLabel.ts'
import { isWord } from '../structure/words.ts'
import { cleanName, nameTokens } from '../subjects/names.ts'
import { lines } from '../subjects/proposals.ts'
import type { Cue, Polarity } from '../types.ts'
import { readLabel } from './readLabel.ts'
import type { Reading } from './readStatements.ts'
import { readText } from './readText.ts'
import type { DimensionDraft, Scope } from './scope.ts'

/** Reads a table in whichever orientation its heads show: subjects as columns, as rows, or one subject's aspects. */
export function readTable(table: TableGrid, scope: Scope, reading: Reading): void {
  const [header = [], ...rows] = table.rows
  const columns = header.map((cell) => (cell ? subjectOf(cell, reading) : null))
  const firsts = rows.map((row) => (row[0] ? subjectOf(row[0], reading) : null))
  const inColumns = new Set(columns.filter((subject) => subject !== null)).size
  const inRows = new Set(firsts.filter((subject) => subject !== null)).size
  if (inColumns >= 2 || (inColumns === 1 && inRows === 0 && header.length <= 3)) byColumns(rows, header, columns, scope, reading)
  else if (inRows >= 1 && inRows * 2 >= rows.length) byRows(rows, header, firsts, scope, reading)
  else ofOne(rows, header, scope, reading)
}

/** The subject a head names, when it names one and little else. */
function subjectOf(cell: Block, reading: Reading): string | null {
  const hits = reading.mentions(cell.text)
  const ids = [...new Set(hits.map((hit) => hit.subject))]
  if (ids.length !== 1) return null
  const named = hits.reduce((sum, hit) => sum + hit.end - hit.start, 0)
  const text = cleanName(cell.text.replace(/[(（][^()（）]*[)）]/gu, ''))
  return named * 2 >= text.length || nameTokens(text).length <= 2 ? ids[0]! : null
}

function byColumns(
  rows: readonly (readonly Block[])[],
  header: readonly Block[],
  columns: readonly (string | null)[],
  scope: Scope,
  reading: Reading
): void {
  const titled = columns[0] !== null
  const ordinal = header[0] !== undefined && isWord('ordinal-column', header[0].text)
  const winner = marksWinners(rows, columns)
  const ticked = tickShare(rows, columns)
  for (const row of rows) {
    const head = titled || ordinal ? undefined : row[0]
    let dimension: DimensionDraft | null = scope.dimension
    let polarity: Polarity | null = null
    let cue: Cue | null = null
    let useCase = false
    if (head && cleanName(head.text) !== '' && !/^\d+[.)]?$/.test(head.text.trim())) {
      const role = readLabel(head.text, reading.mentions(head.text))
      const side = role.polarity?.polarity
      if ((side === 'pro' || side === 'con') && role.rest === '') {
        polarity = side
        cue = { by: 'row-head', term: role.polarity!.term, place: head.place() }
      } else {
        dimension = reading.dimensions.add(head.text.split('\u2028')[0]!, head, 'table-row') ?? dimension
        if (dimension) dimension.keep = true
        useCase = side === 'use-case' || dimension?.standard === 'use-cases'
      }
    }
    const lacking = ticked > 0.1 && row.some((cell, column) => columns[column] && cell && lacks(cell.text.trim()))
    for (const [column, cell] of row.entries()) {
      if (!cell || (column === 0 && !titled)) continue
      const subject = columns[column] ?? null
      const inner: Scope = { ...scope, dimension, polarity: polarity ?? (useCase ? 'pro' : null), polarityCue: cue, useCase, quiet: false }
      if (subject) readCell(cell, subject, inner, reading, { winner, ticked, lacking })
      else if (cell.text.trim() !== '')
        readText(cell, 0, cell.text.length, { ...inner, subjects: [], quiet: true }, null, 'table-cell', reading)
    }
  }
}

function byRows(
  rows: readonly (readonly Block[])[],
  header: readonly Block[],
  firsts: readonly (string | null)[],
  scope: Scope,
  reading: Reading
): void {
  for (const [index, row] of rows.entries()) {
    const subject = firsts[index]
    if (!subject) continue
    for (const [column, cell] of row.entries()) {
      if (column === 0 || !cell) continue
      const head = header[column]
      let inner: Scope = { ...scope, quiet: false }
      if (head && cleanName(head.text) !== '') {
        const role = readLabel(head.text, reading.mentions(head.text))
        const side = role.polarity?.polarity
        if (isWord('ordinal-column', head.text)) continue
        if ((side === 'pro' || side === 'con') && role.rest === '')
          inner = { ...inner, polarity: side, polarityCue: { by: 'column-head', term: role.polarity!.term, place: head.place() } }
        else if (side !== 'verdict' && !isWord('note-column', head.text)) {
          const dimension = reading.dimensions.add(head.text, head, 'table-column')
          const useCase = side === 'use-case' || dimension?.standard === 'use-cases'
          inner = {
            ...inner,
            dimension: dimension ?? inner.dimension,
            useCase,
            ...(useCase ? { polarity: 'pro' as const, polarityCue: { by: 'column-head', term: head.text, place: head.place() } } : {})
          }
        }
      }
      readCell(cell, subject, inner, reading, { winner: false, ticked: 0, lacking: false })
    }
  }
}

/** A table within a subject's section: aspects in its first column, or pros and cons as columns. */
function ofOne(rows: readonly (readonly Block[])[], header: readonly Block[], scope: Scope, reading: Reading): void {
  const polarities = header.map((cell) => (cell ? labelPolarity(cell.text)?.polarity : undefined))
  const sided = polarities.some((polarity) => polarity === 'pro' || polarity === 'con')
  const subject = scope.subjects.length === 1 ? scope.subjects[0]! : null
  for (const row of rows) {
    let dimension = scope.dimension
    if (subject && row[0] && header.length >= 2 && polarities[0] !== 'pro' && polarities[0] !== 'con') {
      const role = readLabel(row[0].text, reading.mentions(row[0].text))
      if (role.kind === 'label' && cleanName(row[0].text).length <= 30)
        dimension = reading.dimensions.add(row[0].text, row[0], 'table-row') ?? dimension
    }
    for (const [column, cell] of row.entries()) {
      if (!cell || cell.text.trim() === '') continue
      const side = polarities[column]
      const polarity = side === 'pro' || side === 'con' ? side : scope.polarity
      if (column === 0 && !sided) continue
      const inner: Scope = { ...scope, dimension, polarity, quiet: subject === null && !sided }
      if (subject && (sided ? polarity !== null : column > 0))
        readCell(cell, subject, inner, reading, { winner: false, ticked: 0, lacking: false })
      else readText(cell, 0, cell.text.length, { ...inner, quiet: true }, null, 'table-cell', reading)
    }
  }
}

interface TableHabits {
  /** A lone mark in a row means “this one wins”. */
  readonly winner: boolean
  /** Another cell of the row says that its subject lacks this. */
  readonly lacking: boolean
  /** Share of cells that hold a tick or a cross. */
  readonly ticked: number
}

const NOTHING = /^[\s\-–—/⚪○]*$/u

function readCell(cell: Block, subject: string, scope: Scope, reading: Reading, habits: TableHabits): void {
  const text = cell.text.trim()
  if (text === '') return
  const emit = (polarity: Polarity, cue: Cue) =>
    reading.emit({
      subject,
      dimension: scope.dimension,
      polarity,
      hedged: isHedged(text),
      block: cell,
      start: 0,
      end: cell.text.length,
      form: 'table-cell',
      cue
    })
  const structure: Cue = { by: 'table-cell', term: '', place: null }
  if (NOTHING.test(text)) {
    if (habits.ticked > 0.1) emit('con', { by: 'symbol', term: text, place: cell.place() })
    return
  }
  if (habits.winner && /^[xX×✓✔√✅]$/u.test(text)) {
    emit('pro', { by: 'winner-mark', term: text, place: cell.place() })
    return
  }
  const others = reading.mentions(cell.text).some((hit) => hit.subject !== subject)
  const labelled = leadingLabel(cell)
  if (others || lines(cell.text).length > 1 || (labelled && labelPolarity(labelled.label))) {
    readLines(cell, { ...scope, subjects: [subject], fixed: true, subjectCue: structure }, reading)
    return
  }
  if (labelled && scope.polarity && labelled.rest < cell.text.length && reading.mentions(labelled.label).length === 0) {
    // **Throughput**. Millions of messages … under “Strength”
    const dimension = reading.dimensions.add(labelled.label, cell, 'label', { start: labelled.start, end: labelled.end })
    readText(
      cell,
      labelled.rest,
      cell.text.length,
      { ...scope, dimension: dimension ?? scope.dimension, subjects: [subject], fixed: true, subjectCue: structure },
      subject,
      'table-cell',
      reading
    )
    return
  }
  const symbol = symbolPolarity(text)
  if (scope.polarity) {
    emit(scope.polarity, scope.polarityCue ?? structure)
    return
  }
  if (habits.lacking && symbol === null && textPolarity(text, reading.language, scope.dimension?.name).polarity === 'neutral') {
    // a feature named where others have none
    emit('pro', { by: 'named-feature', term: '', place: cell.place() })
    return
  }
  if (symbol && symbol.polarity !== 'empty') {
    emit(symbol.polarity, { by: 'symbol', term: symbol.term, place: cell.place() })
    return
  }
  readText(cell, 0, cell.text.length, { ...scope, subjects: [subject], fixed: true, subjectCue: structure }, subject, 'table-cell', reading)
}

/** A cell that holds a whole list: `优点：…<br>• …`. */
function readLines(cell: Block, scope: Scope, reading: Reading): void {
  let current = scope
  for (const line of lines(cell.text)) {
    const label = leadingLabel(cell, line.start, line.end)
    const side = label ? labelPolarity(label.label) : null
    if (label && side && (side.polarity === 'pro' || side.polarity === 'con')) {
      current = {
        ...scope,
        polarity: side.polarity,
        polarityCue: { by: 'label', term: side.term, place: cell.place(label.start, label.end) }
      }
      if (label.rest < line.end) readText(cell, label.rest, line.end, current, scope.subjects[0] ?? null, 'table-cell', reading)
      continue
    }
    readText(cell, line.start, line.end, current, scope.subjects[0] ?? null, 'table-cell', reading)
  }
}

function lacks(text: string): boolean {
  return text !== '' && (NOTHING.test(text) || symbolPolarity(text)?.polarity === 'con')
}

function marksWinners(rows: readonly (readonly Block[])[], columns: readonly (string | null)[]): boolean {
  const marked = rows.map((row) =>
    columns.map((subject, i) => (subject ? (row[i]?.text.trim() ?? '') : null)).filter((text): text is string => text !== null)
  )
  const filled = marked.filter((texts) => texts.some((text) => text !== ''))
  return (
    filled.length >= 2 &&
    filled.every(
      (texts) => texts.filter((text) => text !== '').length === 1 && texts.every((text) => text === '' || /^[xX×✓✔√✅]$/u.test(text))
    )
  )
}

function tickShare(rows: readonly (readonly Block[])[], columns: readonly (string | null)[]): number {
  const texts = rows.flatMap((row) => row.filter((_, i) => columns[i])).map((cell) => cell?.text.trim() ?? '')
  return texts.length === 0
    ? 0
    : texts.filter((text) => text !== '' && !NOTHING.test(text) && symbolPolarity(text) !== null).length / texts.length
}
