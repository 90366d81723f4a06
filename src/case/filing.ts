import { CalendarRangeError, type PlainDate } from '../calendar/index.js'
import { caseName, personName } from '../core/holding.js'
import { type DataOf, obstacle, sharedFields } from '../core/index.js'
import { day, personal, word } from '../core/shape.js'
import { type Channel, channels, type Procedure, type RoleName } from '../procedure/index.js'
import { optional, required } from '../procedure/roles.js'
import { unconfirmed } from './identity.js'
import { extensionCap } from './period.js'
import { contactsShape, type ReplyWay, replyWays } from './reply.js'
import type { CaseRoles } from './roles.js'
import { senderShape } from './sender.js'

/** The roles of the clauses that ask for what a filing holds. */
interface FilingRoles {
  readonly submitted: RoleName
  readonly received: RoleName
  readonly channel: RoleName
  readonly sender: RoleName
  readonly reply: RoleName
}

const filingFields = (roles: FilingRoles) => ({
  /** The host's own name of it. */
  id: caseName,
  /** The employee who put it on record. */
  by: personal(required(personName, 'examiner')),
  /** The day the subject sent or brought it. */
  submittedOn: required(day, roles.submitted),
  /** The day it reached the institution, from which its month runs. */
  receivedOn: required(day, roles.received),
  /** The way it came. */
  channel: required(word<Channel>(...channels), roles.channel),
  /** Who files it. */
  sender: personal(required(senderShape, roles.sender)),
  /** The way in which the subject wants the answer. */
  reply: optional(word<ReplyWay>(...replyWays), roles.reply),
  /** The contact data held of the subject. */
  contacts: personal(required(contactsShape, roles.reply)),
})

/** What is put on record of every request and complaint that reaches the institution.
 *
 * @category Case */
export interface Filing extends DataOf<ReturnType<typeof filingFields>> {}

/** The fields of a filing, each with the role of the clause that asks for it. */
export const filing = (roles: FilingRoles) => sharedFields<Filing>(filingFields(roles))

/** Nothing is received before it is sent. */
export const receivedTooEarly = (
  { examination }: CaseRoles,
  { submittedOn, receivedOn }: Pick<Filing, 'submittedOn' | 'receivedOn'>,
) =>
  receivedOn < submittedOn
    ? obstacle('received-before-submitted', examination.clause, { submittedOn, receivedOn })
    : null

/**
 * Counts the limits of a case that is filed as far as they can be, so that one on days that nobody knows is refused at
 * once. A calendar that ends keeps nothing from being put on record.
 *
 * @throws RangeError for a year before those whose holidays are known, and for one beyond all years.
 */
export function countLimits(procedure: Procedure, roles: CaseRoles, receivedOn: PlainDate): void {
  const { calendar } = procedure
  const year = Number(receivedOn.slice(0, 4))
  if (year < calendar.firstYear) throw new CalendarRangeError(calendar, year)
  const clock = { receivedOn, identity: unconfirmed, extension: null }
  extensionCap(procedure, roles, clock, receivedOn, 'any')
}
