import { InvalidInputError } from '../../core/index.js'
import { ownSettings } from '../../core/read.js'

/** How a table is written as CSV.
 *
 * @category Text */
export interface CsvOptions {
  /**
   * What stands between cells; `;` where left out, as spreadsheets in Lithuania and most of the Union expect. Numbers then
   * have a decimal comma, and a point where cells are separated by commas.
   */
  readonly separator?: ';' | ','
}

/** A cell: words, a number, or nothing. */
export type Cell = string | number | null

/** Reads how a host wants its table. */
export function readSeparator(options: CsvOptions): ';' | ',' {
  const { separator = ';' } = ownSettings<CsvOptions>(options, 'a plain object of options', ['separator'])
  if (separator !== ';' && separator !== ',') throw new InvalidInputError('separator', '";" | ","', separator)
  return separator
}

/** What makes a spreadsheet take words for a formula where they begin with it. */
const formula = /^[=+\-@\t\r]/u

/** What has to stand in quotation marks (RFC 4180). */
const special = /[";,\r\n]/u

function written(cell: Cell, separator: ';' | ','): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell)
  const harmless = formula.test(cell) ? `'${cell}` : cell
  return special.test(harmless) || harmless !== cell ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/**
 * Rows as CSV (RFC 4180) that a spreadsheet opens rightly: with a byte order mark, from which it knows the encoding, and no
 * words that it would run as a formula.
 */
export function asCsv(rows: Iterable<readonly Cell[]>, separator: ';' | ','): string {
  let text = '\uFEFF'
  for (const row of rows) text += `${row.map((cell) => written(cell, separator)).join(separator)}\r\n`
  return text
}
