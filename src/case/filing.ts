import type { PlainDate } from '../calendar/index.js'
import { sharedFields } from '../core/index.js'
import { day, personal, text, word } from '../core/shape.js'
import { type Channel, channels, type Procedure, type RoleName } from '../procedure/index.js'
import { optional, required } from '../procedure/roles.js'
import { unconfirmed } from './identity.js'
import { obstacle } from './obstacle.js'
import { extensionCap } from './period.js'
import { type Contact, contactsShape, type ReplyWay, replyWays } from './reply.js'
import type { CaseRoles } from './roles.js'
import { type Sender, senderShape } from './sender.js'

/** What is put on record of every request and complaint that reaches the institution.
 *
 * @category Case */
export type Filing = {
  /** The host's own name of it. */
  readonly id: string
  /** The employee who put it on record. */
  readonly by: string
  /** The day the subject sent or brought it. */
  readonly submittedOn: PlainDate
  /** The day it reached the institution, from which its month runs. */
  readonly receivedOn: PlainDate
  /** The way it came. */
  readonly channel: Channel
  /** Who files it. */
  readonly sender: Sender
  /** The way in which the subject wants the answer. */
  readonly reply?: ReplyWay
  /** The contact data held of the subject. */
  readonly contacts: readonly Contact[]
}

/** The fields of a filing, each with the role of the clause that asks for it. */
export const filing = (roles: {
  readonly submitted: RoleName
  readonly received: RoleName
  readonly channel: RoleName
  readonly sender: RoleName
  readonly reply: RoleName
}) =>
  sharedFields<Filing>({
    id: text,
    by: personal(required(text, 'examiner')),
    submittedOn: required(day, roles.submitted),
    receivedOn: required(day, roles.received),
    channel: required(word(...channels), roles.channel),
    sender: personal(required(senderShape, roles.sender)),
    reply: optional(word(...replyWays), roles.reply),
    contacts: personal(required(contactsShape, roles.reply)),
  })

/** Nothing is received before it is sent. */
export const receivedTooEarly = (
  { examination }: CaseRoles,
  { submittedOn, receivedOn }: Pick<Filing, 'submittedOn' | 'receivedOn'>,
) =>
  receivedOn < submittedOn
    ? obstacle('received-before-submitted', examination.clause, { submittedOn, receivedOn })
    : null

/**
 * Counts the limits of a case that is filed, so that one whose limits can't be counted is refused at once.
 *
 * @throws RangeError for a year whose holidays are not known.
 */
export function countLimits(procedure: Procedure, roles: CaseRoles, receivedOn: PlainDate): void {
  procedure.calendar.isHoliday(receivedOn)
  extensionCap(procedure, roles, { receivedOn, identity: unconfirmed, extension: null }, receivedOn)
}
