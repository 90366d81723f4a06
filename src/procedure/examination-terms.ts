import type { Period } from '../calendar/index.js'
import { InvalidInputError } from '../core/index.js'
import { isList, isPlainObject, Pictured } from '../core/input-error.js'
import { unknownField } from '../core/read.js'
import type { AnyDocument } from '../documents/index.js'
import { clockPauses, clockStarts } from './limits.js'
import { requireClause } from './require-clause.js'
import { requirePeriod, units } from './require-period.js'

/** What a host gave, of which nothing is known yet. */
interface Given {
  readonly [field: string]: unknown
  readonly clause?: unknown
  readonly period?: unknown
  readonly starts?: unknown
  readonly pausedBy?: unknown
  readonly target?: unknown
  readonly clock?: unknown
  readonly examination?: unknown
}

/** A clause with these fields and no others. */
function requireFields(
  path: string,
  given: unknown,
  example: string,
  fields: readonly string[],
  document: AnyDocument,
): Given {
  if (!isPlainObject(given)) throw new InvalidInputError(path, example, given)
  if (Object.keys(given).some((field) => !fields.includes(field))) throw unknownField(path, fields)
  const own: Given = { ...given }
  requireClause(`${path}.clause`, own.clause, document)
  return own
}

/** How many days a period has at the least: a weekend lies between five working days and the sixth. */
const least = ({ months = 0, days = 0, workingDays = 0 }: Period): number =>
  months * 28 + days + workingDays + 2 * Math.floor(Math.max(workingDays - 1, 0) / 5)

/** How many it has at the most: working days with a week of holidays among them. */
const most = ({ months = 0, days = 0, workingDays = 0 }: Period): number =>
  months * 31 + days + (workingDays === 0 ? 0 : 7 * Math.ceil(workingDays / 5) + 7)

/** In what time a request is usually answered: shorter than its limit, on some days at least. */
function requireTarget(target: unknown, limit: unknown, document: AnyDocument): void {
  const path = 'roles.examination.target'
  const example = "a clause and a period, such as { clause: ours.clause('12'), period: { workingDays: 20 } }"
  const { clause, period } = requireFields(path, target, example, ['clause', 'period'], document)
  requirePeriod(`${path}.period`, period, String(clause))
  // Both were looked at above.
  const [own, whole]: readonly Given[] = [{ ...Object(period) }, { ...Object(limit) }]
  const sameUnit = units.some((unit) => Number(own?.[unit]) >= Number(whole?.[unit]))
  if (sameUnit || least({ ...Object(period) }) >= most({ ...Object(limit) }))
    throw new InvalidInputError(
      `${path}.period`,
      'a shorter one than roles.examination.period',
      new Pictured('one that is not shorter'),
      String(clause),
    )
}

/** When the clock of a limit starts, and what it stands still for: what the document itself has. */
function requireClock(clock: unknown, roles: Given, document: AnyDocument): void {
  const path = 'roles.examination.clock'
  const example =
    "a clause with its start, such as { clause: ours.clause('12'), starts: 'identity-confirmed' }"
  const given = requireFields(path, clock, example, ['clause', 'starts', 'pausedBy'], document)
  const { starts, pausedBy = [] } = given
  const clause = String(given.clause)
  if (!clockStarts.some((one) => one === starts))
    throw new InvalidInputError(`${path}.starts`, clockStarts.join(' | '), starts, clause)
  if (!isList(pausedBy) || !pausedBy.every((one) => clockPauses.some((pause) => pause === one)))
    throw new InvalidInputError(`${path}.pausedBy`, `a list of ${clockPauses.join(', ')}`, pausedBy, clause)
  const needed = [
    ...(starts === 'identity-confirmed' ? ['identity'] : []),
    ...(pausedBy.includes('identity-inquiry') ? ['identityInquiry'] : []),
  ]
  for (const role of needed)
    if ((roles[role] ?? null) === null)
      throw new InvalidInputError(`roles.${role}`, `the clause that ${path} waits for`, roles[role], clause)
}

/** What stands beside the limit to examine and answer. */
export function requireTerms(roles: object, document: AnyDocument): void {
  const given: Given = { ...roles }
  const { target, clock, period }: Given = { ...Object(given.examination) }
  if (target !== undefined) requireTarget(target, period, document)
  if (clock !== undefined) requireClock(clock, given, document)
}
