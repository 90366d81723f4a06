import type { Deadline, PlainDate } from '../calendar/index.js'
import { obstacle } from '../core/index.js'
import { defined } from '../core/records.js'
import type { ClauseRef } from '../documents/index.js'
import { clockOn } from '../procedure/clock.js'
import { groundNames, type Procedure } from '../procedure/index.js'
import { dayNamed, inquiryLimit, limitFrom } from '../procedure/last-day.js'
import { firstAskedOn, type Inquiry, waitsFor } from './identity.js'
import type { AskToComplete, ExtendExamination, InquireIdentity } from './messages.js'
import { type CaseNote, differenceNote, lateness, replyNotes } from './notes.js'
import { answerLimit, extensionCap, notActedOnLimit } from './period.js'
import { type CaseRecord, toRepresentative, toSubject } from './record.js'
import type { CaseRoles } from './roles.js'
import { waitBegun } from './wait.js'

/**
 * By when a refusal for want of identity has to be told: counted from the day as it was named. Where the document sets no
 * time for that, when what is not acted on has to be told at the latest: from receipt, while the clock runs.
 */
export function unidentifiedNotice(
  procedure: Procedure,
  roles: CaseRoles,
  record: CaseRecord,
  { term }: Inquiry,
  on: PlainDate,
): Deadline<ClauseRef> {
  const { unidentifiedRefusal } = roles
  return unidentifiedRefusal.period === undefined
    ? notActedOnLimit(procedure, roles, record, on)
    : limitFrom(procedure, unidentifiedRefusal, term.counted, 0, on)
}

/** Why nobody is asked to prove identity: the document asks on doubt alone, and none is stated. */
const doubtObstacle = ({ identity: { asked, clause } }: CaseRoles, doubt: string | undefined) =>
  asked === 'on-doubt' && doubt === undefined
    ? ({ code: 'doubt-missing', clauses: [clause, 'gdpr:12(6)'], data: {} } as const)
    : null

/**
 * Whether it is put on record from when to when the person was waited for: a clock of the document goes by it, and where
 * identity is asked on doubt alone, the pause that ends once what was needed is there.
 */
const countsWaits = (
  { readings }: Procedure,
  { examination: { clock }, identity: { asked } }: CaseRoles,
): boolean => clock !== undefined || (asked === 'on-doubt' && readings.identityInquiry === 'clock-pauses')

/** Asks the subject to confirm identity. */
export function inquire(
  procedure: Procedure,
  roles: CaseRoles,
  record: CaseRecord,
  { on, ask, term: named, doubt, replyObstacle }: InquireIdentity['data'],
) {
  const { clause } = roles.inquiryTerm
  const undoubted = doubtObstacle(roles, doubt)
  if (undoubted !== null) return undoubted
  if (named < on) return obstacle('term-before-inquiry', clause, { on, term: named })
  const term = dayNamed(procedure, clause, on, named)
  const { identity } = record
  const inquiry: Inquiry = {
    status: 'inquiry-open',
    firstAskedOn: firstAskedOn(identity) ?? on,
    ask,
    term,
    supplied: false,
    // What the subject once supplied in time stays supplied, also when more is asked for.
    suppliedInTime: identity.status === 'inquiry-open' && identity.suppliedInTime,
    afterSupply: identity.status === 'inquiry-open' && (identity.supplied || identity.afterSupply),
    ...(countsWaits(procedure, roles) ? { waits: waitBegun(waitsFor(identity), on) } : {}),
  }
  const reply = toSubject(record, replyObstacle)
  // Under the reading `clock-pauses` the limit moves with the inquiry, so that no term outlives it.
  const limit = answerLimit(procedure, roles, { ...record, identity: inquiry }, term.due, 'any')
  const beyond: readonly CaseNote[] =
    term.due > limit.due
      ? [{ note: 'term-beyond-limit', clauses: [limit.clause], data: { term: term.due, limit: limit.due } }]
      : []
  const late = lateness('late-inquiry', inquiryLimit(procedure, record.receivedOn, on), on)
  const asked = differenceNote('identity-always-proved', roles.identity.clause, 'gdpr:12(6)')
  return { inquiry, reply, notes: [...late, ...beyond, ...replyNotes(roles, record, reply), asked] }
}

/** Why a day can't be the new limit: it is before the limit as it stands, or further than an extension may reach. */
function newLimitObstacle(
  procedure: Procedure,
  roles: CaseRoles,
  record: CaseRecord,
  on: PlainDate,
  until: PlainDate,
) {
  const [clause] = roles.extending
  // A day that can be named lies in a year that the calendar knows: before both, where these lie beyond it.
  const limit = answerLimit(procedure, roles, record, on, 'any').due
  const cap = extensionCap(procedure, roles, record, on, 'any').due
  const named = until < on ? null : dayNamed(procedure, clause, on, until).due
  if (named === null || named < limit) return obstacle('limit-before-current', clause, { until, limit })
  return named > cap ? obstacle('limit-beyond-cap', clause, { until, cap }) : null
}

/** Asks the subject to put the content right, or the representative to show documents; whether there is cause, the row has seen to. */
export function askToComplete(
  procedure: Procedure,
  roles: CaseRoles,
  record: CaseRecord,
  { on, about, term: named, replyObstacle }: AskToComplete['data'],
) {
  const { content, representation, examination } = roles
  const { clause } = about === 'content' ? content : representation
  if (named < on) return obstacle('term-before-asking', clause, { on, term: named })
  const term = dayNamed(procedure, clause, on, named)
  const reply =
    about === 'content' ? toSubject(record, replyObstacle) : toRepresentative(record, replyObstacle)
  const pauses = examination.clock?.pausedBy?.includes('completion') === true
  const derived = { term, reply, ...(pauses ? { pausing: true } : {}) }
  return { derived, notes: replyNotes(roles, record, reply) }
}

/** Why what is stated is no ground of an extension: the document names others, or none of those is stated. */
function groundObstacle({ extension }: CaseRoles, stated: readonly string[]) {
  const allowed = groundNames(extension)
  if (allowed === undefined) return null
  const foreign = stated.filter((ground) => !allowed.includes(ground))
  return stated.length === 0 || foreign.length > 0
    ? obstacle('extension-ground-missing', extension.clause, { allowed, foreign })
    : null
}

/** Extends the examination, as far as it may reach or to an earlier day. */
export function extend(
  procedure: Procedure,
  roles: CaseRoles,
  record: CaseRecord,
  data: ExtendExamination['data'],
) {
  const { on, reasons, until = null, replyObstacle, grounds: stated = [], office } = data
  const unfounded = groundObstacle(roles, stated)
  if (unfounded !== null) return unfounded
  const refused = until === null ? null : newLimitObstacle(procedure, roles, record, on, until)
  if (refused !== null) return refused
  // As far as it may reach is a day of its own, to be known by whoever keeps to it.
  if (until === null) extensionCap(procedure, roles, record, on)
  const [clause] = roles.extending
  const [ground, ...others] = stated
  const grounds = ground === undefined ? undefined : ([ground, ...others] as const)
  const { paused } = clockOn(procedure, roles, record, on)
  const extension = { on, reasons, until, pausedDays: paused, ...defined({ grounds, office }) }
  const reply = toSubject(record, replyObstacle)
  const shorter =
    procedure.readings.extension === 'two-months-in-all'
      ? [differenceNote('two-months-in-all', clause, 'gdpr:12(3)')]
      : []
  const reasoned = differenceNote('important-reasons', clause, 'gdpr:12(3)')
  return { extension, reply, notes: [...replyNotes(roles, record, reply), ...shorter, reasoned] }
}
