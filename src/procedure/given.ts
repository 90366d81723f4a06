import { trusting, type Versions, versionsOf } from '../core/index.js'
import { InvalidInputError, isList } from '../core/input-error.js'
import { isName } from '../core/words.js'
import type { ExaminationTerms, Timed } from './limits.js'
import type { Procedure } from './procedure.js'

/** More than there are roles, rights or ways of filing: what goes through a list of millions never ends. */
const LONGEST = 100

/** Whether a limit is one in months, from receipt and without a stop. */
const isPlain = ({ period, clock }: Timed & ExaminationTerms): boolean =>
  clock === undefined && (period === undefined || period.months !== undefined)

/**
 * Whether a procedure can count its time: a copy of the built-in one that somebody changed by hand has no means to count
 * otherwise than that one, nor to tell what was recorded before a calendar that ends was made longer.
 */
const canCount = ({ counting, calendar, readings, roles }: Procedure): boolean =>
  counting !== undefined ||
  (!calendar.lastYear &&
    readings.identityInquiry === 'clock-runs' &&
    readings.extension === 'two-months-in-all' &&
    roles.extension.counted !== 'further' &&
    isPlain(roles.examination) &&
    isPlain(roles.complaintExamination))

/** Whether a value can be a procedure that was made here. */
export const isMade = (procedure: Procedure): boolean => {
  const { id, limits, readings, calendar, lacks, offers, channels } = procedure
  return (
    isName(id) &&
    typeof limits === 'object' &&
    typeof readings === 'object' &&
    'isHoliday' in calendar &&
    [lacks, offers, channels].every((list) => isList(list) && list.length <= LONGEST) &&
    canCount(procedure)
  )
}

/** Runs what is closed over a procedure that a host handed in. */
export const ofProcedure = <Result>(procedure: Procedure, run: () => Result): Result => {
  const expected = 'a procedure that defineProcedure made'
  return trusting('procedure', expected, () => {
    if (isMade(procedure)) return run()
    throw new InvalidInputError('procedure', expected, procedure)
  })
}

/** Runs what is closed over a procedure, or over its versions, that a host handed in: each made here. */
export function ofVersions<Result>(
  procedure: Procedure | Versions<Procedure>,
  run: (versions: Versions<Procedure>) => Result,
): Result {
  const [first, ...others] = versionsOf(procedure, 'procedure')
  for (const { rules } of [first, ...others]) ofProcedure(rules, () => rules)
  return ofProcedure(first.rules, () => run([first, ...others]))
}
