import type { ComplaintGround } from '../case/index.js'
import { deepFreeze, InvalidInputError, trusting } from '../core/index.js'
import { recordFrom } from '../core/records.js'
import type { RequestOutcome, Right } from '../rights/index.js'
import type { RegisterEntry, RegisteredComplaint, RegisteredRequest } from './registered.js'

/** How often each of something occurs; what never does is left out.
 *
 * @category Watching */
export type Counts<Name extends string> = Readonly<Partial<Record<Name, number>>>

/** In how many calendar days cases ended, from receipt.
 *
 * @category Watching */
export interface DaysTaken {
  /** The mean, to a tenth of a day. */
  readonly mean: number
  /** The median: of an even number, the mean of the two in the middle. */
  readonly median: number
  /** The longest. */
  readonly longest: number
}

/** What a year came to, of requests and complaints alike.
 *
 * @category Watching */
export interface SummaryInCommon<Outcome extends string, RefusalKind extends string> {
  /** How many were received in the year. */
  readonly received: number
  /** Of these, how many by a representative. */
  readonly byRepresentative: number
  /** How many of each category of data subjects, where the host gave one. */
  readonly categories: Counts<string>
  /** What became of them. */
  readonly outcomes: Counts<Outcome>
  /** The refusals by their kind. */
  readonly refusals: Counts<RefusalKind>
  /** How many were extended. */
  readonly extended: number
  /** How many were answered, refused or ended in time. */
  readonly inTime: number
  /** How many were late, or are overdue. */
  readonly late: number
  /** How many are open and not overdue, or ended so that nobody can tell. */
  readonly undecided: number
  /** In how many days those ended that did; `null` where none did. */
  readonly days: DaysTaken | null
}

/** What the requests of a year came to.
 *
 * @category Watching */
export interface RequestSummary
  extends SummaryInCommon<RegisteredRequest['outcome'], NonNullable<RegisteredRequest['refusal']>['kind']> {
  /** How many used each right, and what came of it; `open` where nothing was decided. */
  readonly rights: Readonly<Partial<Record<Right, Counts<RequestOutcome | 'open'>>>>
  /** How many fees were demanded, how many of them paid, and the sum of the paid ones in euro cents. */
  readonly fees: { readonly demanded: number; readonly paid: number; readonly cents: number }
}

/** What the complaints of a year came to.
 *
 * @category Watching */
export interface ComplaintSummary
  extends SummaryInCommon<
    RegisteredComplaint['outcome'],
    NonNullable<RegisteredComplaint['refusal']>['kind']
  > {
  /** What they were about. */
  readonly grounds: Counts<ComplaintGround>
}

/** The register of a year in numbers.
 *
 * @category Watching */
export interface RegisterSummary {
  /** The year: of those received in it. */
  readonly year: number
  /** The requests. */
  readonly requests: RequestSummary
  /** The complaints. */
  readonly complaints: ComplaintSummary
}

/** Counts that grow; the names come from rows, so that no name can reach a prototype. */
class Tally<Name extends string> {
  readonly #counts = new Map<Name, number>()

  add(name: Name, times = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + times)
  }

  of(name: Name): number {
    return this.#counts.get(name) ?? 0
  }

  get entries(): readonly (readonly [Name, number])[] {
    return [...this.#counts]
  }

  get counts(): Counts<Name> {
    return recordFrom(this.#counts)
  }
}

const toTenth = (value: number): number => Math.round(value * 10) / 10

/** Mean, median and longest of days, from how often each number occurs: a year has few numbers, however many cases. */
function daysTaken(tally: Tally<`${number}`>): DaysTaken | null {
  const all = tally.entries.map(([days, times]) => [Number(days), times] as const).sort(([a], [b]) => a - b)
  const count = all.reduce((sum, [, times]) => sum + times, 0)
  const longest = all.at(-1)
  if (longest === undefined) return null
  /** The days of the one at a place in order, from 0. */
  const at = (place: number): number => {
    let passed = 0
    for (const [days, times] of all) {
      passed += times
      if (place < passed) return days
    }
    return longest[0]
  }
  return {
    mean: toTenth(all.reduce((sum, [days, times]) => sum + days * times, 0) / count),
    median: (at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2,
    longest: longest[0],
  }
}

/** Counts what requests and complaints have alike. */
class Counting<Outcome extends string, RefusalKind extends string> {
  readonly #outcomes = new Tally<Outcome>()
  readonly #refusals = new Tally<RefusalKind>()
  readonly #categories = new Tally<string>()
  readonly #flags = new Tally<
    'received' | 'byRepresentative' | 'extended' | 'inTime' | 'late' | 'undecided'
  >()
  readonly #days = new Tally<`${number}`>()

  add(entry: RegisterEntry, outcome: Outcome, refusal: RefusalKind | null): void {
    const { filedBy, category, extendedOn, inTime, days } = entry
    this.#flags.add('received')
    if (filedBy === 'representative') this.#flags.add('byRepresentative')
    if (extendedOn !== null) this.#flags.add('extended')
    this.#flags.add(inTime === null ? 'undecided' : inTime ? 'inTime' : 'late')
    this.#outcomes.add(outcome)
    if (refusal !== null) this.#refusals.add(refusal)
    if (category !== null) this.#categories.add(category)
    if (days !== null) this.#days.add(`${days}`)
  }

  get summary(): SummaryInCommon<Outcome, RefusalKind> {
    const flags = this.#flags
    return {
      received: flags.of('received'),
      byRepresentative: flags.of('byRepresentative'),
      categories: this.#categories.counts,
      outcomes: this.#outcomes.counts,
      refusals: this.#refusals.counts,
      extended: flags.of('extended'),
      inTime: flags.of('inTime'),
      late: flags.of('late'),
      undecided: flags.of('undecided'),
      days: daysTaken(this.#days),
    }
  }
}

const rowsOfRegister = 'rows of the register'

/**
 * The register of a year in numbers: how many requests and complaints were received in it, by right and by what they were
 * about, what became of them, how many were in time, late, extended and refused, the fees, and how long they took.
 *
 * @param entries - Rows of the register; those received in another year are passed over.
 * @param year - The year.
 * @returns Frozen plain data. One pass; what is kept does not grow with the number of rows.
 * @throws InvalidInputError for what is no row, and for a year that is none.
 * @category Watching
 * @see GDPR 5(2)
 * @example
 * ```ts
 * import { registerSummary } from 'privacy-rulebook/watching'
 *
 * registerSummary([], 2026).requests.received // => 0
 * ```
 */
export function registerSummary(entries: Iterable<RegisterEntry>, year: number): RegisterSummary {
  if (!Number.isSafeInteger(year) || year < 1 || year > 9999)
    throw new InvalidInputError('year', 'a year from 1 to 9999', year)
  return trusting('entries', rowsOfRegister, () => deepFreeze(counted(entries, year)))
}

function counted(entries: Iterable<RegisterEntry>, year: number): RegisterSummary {
  const requests = new Counting<
    RegisteredRequest['outcome'],
    NonNullable<RegisteredRequest['refusal']>['kind']
  >()
  const complaints = new Counting<
    RegisteredComplaint['outcome'],
    NonNullable<RegisteredComplaint['refusal']>['kind']
  >()
  const rights = new Map<Right, Tally<RequestOutcome | 'open'>>()
  const grounds = new Tally<ComplaintGround>()
  const fees = { demanded: 0, paid: 0, cents: 0 }
  const inYear = `${String(year).padStart(4, '0')}-`
  for (const entry of entries) {
    if (entry.of !== 'request' && entry.of !== 'complaint')
      throw new InvalidInputError('entries', rowsOfRegister, entry)
    if (!entry.receivedOn.startsWith(inYear)) continue
    if (entry.of === 'complaint') {
      complaints.add(entry, entry.outcome, entry.refusal?.kind ?? null)
      for (const ground of entry.grounds) grounds.add(ground)
      continue
    }
    requests.add(entry, entry.outcome, entry.refusal?.kind ?? null)
    for (const { right, outcome } of entry.rights) {
      const tally = rights.get(right) ?? new Tally()
      tally.add(outcome ?? 'open')
      rights.set(right, tally)
    }
    if (entry.fee === null) continue
    fees.demanded += 1
    if (entry.fee.paid) {
      fees.paid += 1
      fees.cents += entry.fee.amount
    }
  }
  return {
    year,
    requests: {
      ...requests.summary,
      rights: recordFrom([...rights].map(([right, tally]) => [right, tally.counts] as const)),
      fees,
    },
    complaints: { ...complaints.summary, grounds: grounds.counts },
  }
}
