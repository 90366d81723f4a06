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

/** What makes a spreadsheet take words for a formula: they begin with its sign, also a wide one or after what nobody sees. */
const formula = /^(?:[\p{C}\p{Z}]*[=+\-@\u2212\uFF0B\uFF0D\uFF1D\uFF20]|\p{Cc})/u

/** What a spreadsheet takes for a number or a time: digits without letters, an exponent or an hour. */
const reckoned = /^(?=\P{L}*\d)\P{L}+(?:(?:e[+-]?\d+|[ap]m?)\s*)?$/iu

const months =
  'jan feb mar apr may jun jul aug sep oct nov dec sau vas kov bal geg bir lie rgp rugp rgs rugs spa lap gru'
/** What it takes for a day: digits and a month in words. */
const dated = new RegExp(`^(?=.*\\d)\\P{L}*(?:${months.replaceAll(' ', '|')})\\p{L}*\\P{L}*$`, 'iu')

/** Words of a host that a spreadsheet must not take for a number or a day, such as `00123`, `1E5` or `2026-1`. */
export const asWords = (words: string): string =>
  !formula.test(words) && (reckoned.test(words) || dated.test(words)) ? `'${words}` : words

/** What has to stand in quotation marks (RFC 4180). */
const special = /[";,\r\n]/u

function written(cell: Cell, separator: ';' | ','): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell)
  const harmless = formula.test(cell) ? `'${cell}` : cell
  return special.test(harmless) || harmless.startsWith("'") ? `"${harmless.replaceAll('"', '""')}"` : harmless
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
