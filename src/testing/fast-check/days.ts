import * as fc from 'fast-check'
import { addDays, daysBetween, type PlainDate, plainDate } from '../../calendar/index.js'
import { InvalidInputError, readDay, trusting } from '../../core/index.js'

/** Days beside which something is counted otherwise: ends of months, 29 February, holidays, changes of the clocks. */
const landmarks = [
  '2024-02-29',
  '2026-01-30',
  '2026-01-31',
  '2026-02-16',
  '2026-02-28',
  '2026-03-11',
  '2026-03-29',
  '2026-04-06',
  '2026-05-31',
  '2026-06-24',
  '2026-10-25',
  '2026-11-02',
  '2026-12-24',
  '2026-12-31',
  '2028-02-28',
].map(plainDate)

/** Between which days days are drawn; by default from 1 January 2020 to 31 December 2030.
 *
 * @category Testing */
export interface DaysDrawn {
  /** The first day. */
  readonly from?: PlainDate
  /** The last day. */
  readonly to?: PlainDate
}

/**
 * Civil days, the ends of months, 29 February and holidays oftener than others. They shrink towards the first day.
 *
 * @param between - The first and the last day.
 * @returns An arbitrary of fast-check.
 * @throws InvalidInputError for what is no civil day, and for a last day before the first.
 * @category Testing
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { plainDate } from 'privacy-rulebook'
 * import { plainDates } from 'privacy-rulebook/testing/fast-check'
 *
 * const inMarch = plainDates({ from: plainDate('2026-03-01'), to: plainDate('2026-03-31') })
 * fc.sample(inMarch, 100).every((day) => day.startsWith('2026-03')) // => true
 * ```
 */
export function plainDates(between: DaysDrawn = {}): fc.Arbitrary<PlainDate> {
  return trusting('between', 'the first and the last day', () => {
    const from = readDay(between.from ?? '2020-01-01', 'between.from')
    const to = readDay(between.to ?? '2030-12-31', 'between.to')
    if (to < from) throw new InvalidInputError('between.to', 'a day not before the first', between.to)
    const any = fc.nat(daysBetween(from, to)).map((days) => addDays(from, days))
    const known = landmarks.filter((day) => from <= day && day <= to)
    return known.length === 0
      ? any
      : fc.oneof({ weight: 3, arbitrary: any }, { weight: 1, arbitrary: fc.constantFrom(...known) })
  })
}
