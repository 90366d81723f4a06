import { trusting, type Versions, versionsOf } from '../core/index.js'
import { InvalidInputError, isList } from '../core/input-error.js'
import { isName } from '../core/words.js'
import type { OptionalRole } from './lacking.js'
import type { ExaminationTerms, Timed } from './limits.js'
import type { Procedure } from './procedure.js'

/** More than there are roles, rights or ways of filing: what goes through a list of millions never ends. */
const LONGEST = 100

/** Whether a limit is one in months, from receipt and without a stop. */
const isPlain = ({ period, clock }: Timed & ExaminationTerms): boolean =>
  clock === undefined && (period === undefined || period.months !== undefined)

/** The roles of which a procedure brings along what the request machine makes of them. */
const rolesOfRequests = [
  'formalRefusal',
  'defectWaiver',
  'acknowledgement',
  'recipients',
  'disagreement',
  'erasureRecord',
] as const satisfies readonly OptionalRole[]

/**
 * Whether a procedure has the means for what it sets: a copy of the built-in one that somebody changed by hand has none to
 * count otherwise than that one, nor to tell what was recorded before a calendar that ends was made longer, nor for what
 * other documents ask of requests.
 */
const hasMeans = ({ counting, calendar, readings, roles, lacks, rules }: Procedure): boolean =>
  counting !== undefined ||
  (!calendar.lastYear &&
    readings.identityInquiry === 'clock-runs' &&
    readings.extension === 'two-months-in-all' &&
    readings.refusalLimit === undefined &&
    rules.interim === undefined &&
    roles.extension.counted !== 'further' &&
    roles.examination.target === undefined &&
    isPlain(roles.examination) &&
    isPlain(roles.complaintExamination) &&
    rolesOfRequests.every((role) => lacks.includes(role)))

/** Whether a value can be a procedure that was made here. */
export const isMade = (procedure: Procedure): boolean => {
  const { id, limits, readings, calendar, lacks, offers, channels } = procedure
  return (
    isName(id) &&
    typeof limits === 'object' &&
    typeof readings === 'object' &&
    'isHoliday' in calendar &&
    [lacks, offers, channels].every((list) => isList(list) && list.length <= LONGEST) &&
    hasMeans(procedure)
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
