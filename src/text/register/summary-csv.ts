import type { ComplaintSummary, Counts, RegisterSummary, RequestSummary } from '../../watching/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { telling } from '../kit/telling.js'
import { asCsv, asWords, type Cell, type CsvOptions, readSeparator } from './csv.js'
import { inEuros } from './register-csv.js'
import type { RegisterTexts, SummaryLine } from './texts.js'

type Row = readonly [line: string, by: string | null, number: Cell]

/** One row for each of the things that were counted, in the order of the words; those that never occur have none. */
const counted = <Name extends string>(
  line: string,
  counts: Counts<Name>,
  words: Readonly<Record<Name, string>>,
): readonly Row[] =>
  Object.entries<string>(words).flatMap(([name, said]): readonly Row[] => {
    const found = Object.entries(counts).find(([one]) => one === name)
    return found === undefined ? [] : [[line, said, Number(found[1])]]
  })

/** The categories, which are the host's own words. */
const categories = ({ by }: RegisterTexts, counts: Counts<string>): readonly Row[] =>
  Object.entries(counts).map(([category, count]) => [by.category, asWords(category), count ?? 0])

function inCommon({ lines }: RegisterTexts, summary: RequestSummary | ComplaintSummary): readonly Row[] {
  const of = (line: SummaryLine, number: Cell): Row => [lines[line], null, number]
  const { days } = summary
  return [
    of('received', summary.received),
    of('byRepresentative', summary.byRepresentative),
    of('extended', summary.extended),
    of('inTime', summary.inTime),
    of('late', summary.late),
    of('undecided', summary.undecided),
    of('mean', days?.mean ?? null),
    of('median', days?.median ?? null),
    of('longest', days?.longest ?? null),
  ]
}

function ofRequests(texts: RegisterTexts, summary: RequestSummary): readonly Row[] {
  const { by, lines } = texts
  const { demanded, paid, cents } = summary.fees
  return [
    ...inCommon(texts, summary),
    ...counted(by.outcome, summary.outcomes, texts.requestOutcomes),
    ...counted(by.refusal, summary.refusals, texts.refusals),
    ...Object.entries(summary.rights).flatMap(([name, counts]): readonly Row[] => {
      const right = Object.entries(texts.rights).find(([one]) => one === name)?.[1] ?? name
      return counted(`${by.right}: ${right}`, counts, texts.ofRight)
    }),
    [lines.feesDemanded, null, demanded],
    [lines.feesPaid, null, paid],
    [lines.feesPaidSum, null, inEuros(cents)],
    ...categories(texts, summary.categories),
  ]
}

const ofComplaints = (texts: RegisterTexts, summary: ComplaintSummary): readonly Row[] => [
  ...inCommon(texts, summary),
  ...counted(texts.by.outcome, summary.outcomes, texts.complaintOutcomes),
  ...counted(texts.by.refusal, summary.refusals, texts.refusals),
  ...counted(texts.by.ground, summary.grounds, texts.grounds),
  ...categories(texts, summary.categories),
]

function rowsOf({ year, requests, complaints }: RegisterSummary, { register }: Catalogue) {
  const [kind, line, by, number] = register.summaryColumns
  const of = (kind: 'request' | 'complaint', rows: readonly Row[]) =>
    rows.map((row): readonly Cell[] => [register.kinds[kind], ...row])
  return [
    [kind, line, by, `${number}, ${year}`],
    ...of('request', ofRequests(register, requests)),
    ...of('complaint', ofComplaints(register, complaints)),
  ]
}

/**
 * The summary of a year of the register as CSV: one row a number, with heads and words in a language.
 *
 * @param summary - What `registerSummary` of `privacy-rulebook/watching` gave.
 * @param catalogue - The language.
 * @param options - What separates the cells.
 * @returns The whole table, as {@link registerCsv} writes it.
 * @throws InvalidInputError for what is no summary, and for another separator.
 * @category Text
 * @see GDPR 5(2)
 * @example
 * ```ts
 * import { registerSummaryCsv } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 * import { registerSummary } from 'privacy-rulebook/watching'
 *
 * registerSummaryCsv(registerSummary([], 2026), en).split('\r\n')[1] // => 'request;received;;0'
 * ```
 */
export function registerSummaryCsv(
  summary: RegisterSummary,
  catalogue: Catalogue,
  options: CsvOptions = {},
): string {
  const separator = telling('options', options, catalogue, () => readSeparator(options))
  return telling('a summary of the register', summary, catalogue, () =>
    asCsv(rowsOf(summary, catalogue), separator),
  )
}
