import { requirePlain } from '../../core/freeze.js'
import type { ClauseRef } from '../../documents/index.js'
import type {
  RegisterEntry,
  RegisteredBreach,
  RegisteredComplaint,
  RegisteredRequest,
} from '../../watching/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { cited } from '../kit/references.js'
import { telling } from '../kit/telling.js'
import { asCsv, asWords, type Cell, type CsvOptions, readSeparator } from './csv.js'
import { type RegisterColumn, type RegisterTexts, registerColumns } from './texts.js'

/** Several things in one cell: no comma, which may separate cells. */
const together = (things: readonly string[]): string => things.join(' / ')

/** Euro cents as euros. */
export const inEuros = (cents: number): number => cents / 100

const yesOrNo = (texts: Readonly<Record<'yes' | 'no', string>>, is: boolean | null): string | null =>
  is === null ? null : texts[is ? 'yes' : 'no']

/** The clauses by themselves, document by document; nothing where there are none. */
function named([first, ...others]: readonly ClauseRef[], { references }: Catalogue): string | null {
  return first === undefined ? null : references.name(cited([first, ...others], first))
}

function breachSaid({ duty, due }: RegisteredBreach, { duties }: RegisterTexts): string {
  const found = Object.entries(duties).find(([name]) => name === duty)
  return `${found?.[1] ?? duty} (${due})`
}

/** What only a request has. */
const ofRequest = ({ rights, fee, outcome }: RegisteredRequest, texts: RegisterTexts) => ({
  request: null,
  rights: together(
    rights.map((one) => `${texts.rights[one.right]}: ${texts.ofRight[one.outcome ?? 'open']}`),
  ),
  grounds: null,
  outcome: texts.requestOutcomes[outcome],
  fee: fee === null ? null : inEuros(fee.amount),
  paid: yesOrNo(texts.answers, fee?.paid ?? null),
})

/** What only a complaint has. */
const ofComplaint = ({ request, grounds, outcome }: RegisteredComplaint, texts: RegisterTexts) => ({
  request: asWords(request),
  rights: null,
  grounds: together(grounds.map((ground) => texts.grounds[ground])),
  outcome: texts.complaintOutcomes[outcome],
  fee: null,
  paid: null,
})

function cellsOf(entry: RegisterEntry, catalogue: Catalogue): Readonly<Record<RegisterColumn, Cell>> {
  const { register: texts } = catalogue
  const { of, refusal, limit, breaches, clauses } = entry
  return {
    kind: texts.kinds[of],
    number: asWords(entry.number),
    category: entry.category === null ? null : asWords(entry.category),
    filedBy: texts.filedBy[entry.filedBy],
    channel: texts.channels[entry.channel],
    submittedOn: entry.submittedOn,
    receivedOn: entry.receivedOn,
    limit: limit?.due ?? null,
    extendedOn: entry.extendedOn,
    endedOn: entry.endedOn,
    days: entry.days,
    inTime: yesOrNo(texts.inTime, entry.inTime),
    refusal: refusal === null ? null : texts.refusals[refusal.kind],
    breaches: together(breaches.map((breach) => breachSaid(breach, texts))),
    clauses: named(clauses, catalogue),
    ...(entry.of === 'request' ? ofRequest(entry, texts) : ofComplaint(entry, texts)),
  }
}

function* rowsOf(entries: Iterable<RegisterEntry>, catalogue: Catalogue): Generator<readonly Cell[]> {
  const { columns } = catalogue.register
  yield registerColumns.map((column) => columns[column])
  for (const entry of entries) {
    requirePlain(entry)
    const cells = cellsOf(entry, catalogue)
    yield registerColumns.map((column) => cells[column])
  }
}

/**
 * The register of requests and complaints as CSV, with heads and words in a language: opened by a spreadsheet, days are days
 * and numbers are numbers, and nothing that a host called a case is run as a formula.
 *
 * @param entries - Rows of the register, as `registerOn` of `privacy-rulebook/watching` yields them.
 * @param catalogue - The language.
 * @param options - What separates the cells.
 * @returns The whole table, with a byte order mark and a line end after each row (RFC 4180).
 * @throws InvalidInputError for what is no row, and for another separator.
 * @category Text
 * @see GDPR 5(2)
 * @example
 * ```ts
 * import { registerCsv } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * registerCsv([], en).split(';').slice(1, 3) // => ['Number', 'Request complained of']
 * ```
 */
export function registerCsv(
  entries: Iterable<RegisterEntry>,
  catalogue: Catalogue,
  options: CsvOptions = {},
): string {
  const separator = telling('options', options, catalogue, () => readSeparator(options))
  return telling('rows of the register', null, catalogue, () => asCsv(rowsOf(entries, catalogue), separator))
}
