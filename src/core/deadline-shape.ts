import { type Deadline, type HolidayName, lithuanianHolidayNames } from '../calendar/index.js'
import { termWords } from './holding.js'
import { count, day, flag, list, object, optional, type Shape, variants, word, yes } from './shape.js'

const holidayName: Shape<HolidayName> = variants('of', {
  lithuania: object({ holiday: word(...lithuanianHolidayNames) }),
  own: object({ lt: termWords, en: termWords }),
})

/**
 * The shape of a deadline under clauses of a shape: for an event that keeps the last day as it was counted, with its
 * steps.
 *
 * @category Core
 * @example
 * ```ts
 * import { deadlineShape, defineDocument, event, word } from 'privacy-rulebook/engine'
 *
 * const library = defineDocument({ id: 'library', version: '1', clauses: { '5': {} } })
 * const lent = event(['LendBook'], { back: deadlineShape(word(library.clause('5'))) })
 * lent.derived.back.kind // => 'object'
 * ```
 */
export const deadlineShape = <Clause extends string>(clause: Shape<Clause>): Shape<Deadline<Clause>> =>
  object({
    clause,
    from: day,
    counted: day,
    due: day,
    steps: list(
      variants('step', {
        months: object({ from: day, months: count, day, clamped: flag }),
        days: object({ from: day, days: count, day }),
        'working-days': object({
          from: day,
          workingDays: count,
          day,
          holidays: list(object({ day, holiday: optional(holidayName) })),
          standstill: optional(yes),
        }),
        'at-once': object({ from: day, day }),
        paused: object({ from: day, days: count, day }),
        held: object({ from: day, days: count, day }),
        named: object({ from: day, day }),
        ripened: object({ from: day, day, clause }),
        cut: object({ from: day, day, months: count, clause }),
        rolled: object({
          from: day,
          because: word('saturday', 'sunday', 'holiday'),
          day,
          holiday: optional(holidayName),
        }),
        'calendar-ends': object({ from: day, year: count, day }),
      }),
    ),
  })
