import { type Deadline, type HolidayName, lithuanianHolidayNames } from '../calendar/index.js'
import type { Shape } from '../core/index.js'
import { count, day, flag, list, name, object, optional, text, variants, word } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { clauseShape } from '../procedure/clause-shape.js'

const holidayName: Shape<HolidayName> = variants('of', {
  lithuania: object({ holiday: word(...lithuanianHolidayNames) }),
  own: object({ lt: text, en: text }),
})

/** A deadline, part of an event. */
export const deadlineShape: Shape<Deadline<ClauseRef>> = object({
  clause: clauseShape,
  from: day,
  counted: day,
  due: day,
  steps: list(
    variants('step', {
      months: object({ from: day, months: count, day, clamped: flag }),
      days: object({ from: day, days: count, day }),
      'at-once': object({ from: day, day }),
      paused: object({ from: day, days: count, day }),
      held: object({ from: day, days: count, day }),
      named: object({ from: day, day }),
      ripened: object({ from: day, day, clause: clauseShape }),
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

/** The procedure, or the rules, that a history is made under. */
export const procedureVersion = object({ id: name, version: name })
