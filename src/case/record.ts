import type { PlainDate } from '../calendar/index.js'
import type { ToComplete } from './completion.js'
import type { Filing } from './filing.js'
import { type Authority, type Identity, unconfirmed } from './identity.js'
import type { Notice } from './notice.js'
import type { Extension } from './period.js'
import { type Contact, type Reply, type ReplyWay, replyBy } from './reply.js'
import { authorityOf, type Sender } from './sender.js'
import type { Wait } from './wait.js'

/** What a request and a complaint have in common once they are filed.
 *
 * @category Case */
export interface CaseRecord {
  /** The day the subject sent or brought it. */
  readonly submittedOn: PlainDate
  /** The day it reached the institution. */
  readonly receivedOn: PlainDate
  /** Who filed it. */
  readonly sender: Sender
  /** The way in which the subject wants the answer. */
  readonly replyWay: ReplyWay | null
  /** The contact data held of the subject. */
  readonly contacts: readonly Contact[]
  /** How far identity is confirmed. */
  readonly identity: Identity
  /** Whether a representative has shown the right to act. */
  readonly authority: Authority
  /** The extension, where there is one. */
  readonly extension: Extension | null
  /** What somebody was asked to put right and has not put right yet. */
  readonly askedToComplete: readonly ToComplete[]
  /** From when to when the time to answer stood still for that; nothing, where it runs on. */
  readonly completionWaits: readonly Wait[]
  /** What was sent out while the case was open, besides its end. */
  readonly notices: readonly Notice[]
  /** The day of the last event. */
  readonly lastEventOn: PlainDate
}

/** A case as it was filed. */
export function recordOf(filing: Filing): Omit<CaseRecord, 'lastEventOn'> {
  const { submittedOn, receivedOn, sender, reply = null, contacts } = filing
  return {
    submittedOn,
    receivedOn,
    sender,
    replyWay: reply,
    contacts,
    identity: unconfirmed,
    authority: authorityOf(sender, receivedOn),
    extension: null,
    askedToComplete: [],
    completionWaits: [],
    notices: [],
  }
}

/** To the subject, in the way of clauses 42 and 53. */
export function toSubject(
  { replyWay, contacts }: Pick<CaseRecord, 'replyWay' | 'contacts'>,
  replyObstacle: string | undefined,
): Reply {
  return replyBy('subject', replyWay, contacts, replyObstacle ?? null)
}

/** To the representative, as clauses 45 and 57 want. */
export function toRepresentative(
  { replyWay, sender }: Pick<CaseRecord, 'replyWay' | 'sender'>,
  replyObstacle: string | undefined,
): Reply {
  const contacts = sender.as === 'representative' ? sender.contacts : []
  return replyBy('representative', replyWay, contacts, replyObstacle ?? null)
}
