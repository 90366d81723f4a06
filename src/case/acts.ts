import type { Deadline, PlainDate } from '../calendar/index.js'
import type { Window } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import { firstAskedOn, type Identity } from './identity.js'
import { type CaseNote, contactMissing, differenceNote, lateness } from './notes.js'
import {
  type Clock,
  capOn,
  dayAfter,
  dayNamed,
  type Extension,
  limitFrom,
  limitOn,
  pausedDays,
} from './period.js'
import { type CaseCode, type CaseObstacle, type CaseRecord, type CaseTerms, obstacle } from './record.js'
import { type Reply, replyBy } from './reply.js'

/** The days of a window on a command. */
type CaseWindow = Window<CaseCode, ClauseRef>

/** An open inquiry. */
export type Inquiry = Extract<Identity, { status: 'inquiry-open' }>

/** What limits are counted from. */
type Counted = Pick<CaseRecord, 'receivedOn' | 'identity' | 'extension'>

const clockOf = ({ receivedOn, identity, extension }: Counted): Clock => ({
  receivedOn,
  identity,
  extension,
})

/** To the subject, in the way of clauses 42 and 53. */
export function toSubject({ replyWay, contacts }: CaseRecord, replyObstacle: string | undefined): Reply {
  return replyBy('subject', replyWay, contacts, replyObstacle ?? null)
}

/** To the representative, as clauses 45 and 57 want. */
export function toRepresentative({ replyWay, sender }: CaseRecord, replyObstacle: string | undefined): Reply {
  const contacts = sender.as === 'representative' ? sender.contacts : []
  return replyBy('representative', replyWay, contacts, replyObstacle ?? null)
}

/** The limit to examine and answer, as it stands on a day. */
export function answerLimit(
  procedure: Procedure,
  { examination }: CaseTerms,
  record: Counted,
  on: PlainDate,
): Deadline<ClauseRef> {
  return limitOn(procedure, examination, clockOf(record), on)
}

/** How far an extension may reach, as it stands on a day. */
export function extensionCap(
  procedure: Procedure,
  { examination }: CaseTerms,
  record: CaseRecord,
  on: PlainDate,
): Deadline<ClauseRef> {
  return capOn(procedure, examination, clockOf(record), on)
}

/** A region in which a representative has yet to show the right to act. */
export function authorityUnproven(terms: CaseTerms, { authority }: CaseRecord): CaseObstacle | null {
  if (authority.status === 'not-needed') return obstacle('not-represented', terms.authority)
  return authority.status === 'proven'
    ? obstacle('authority-already-proven', terms.authority, { on: authority.on })
    : null
}

/** A region in which identity is still to be confirmed. */
export function identityOpen(terms: CaseTerms, { identity }: CaseRecord): CaseObstacle | null {
  return identity.status === 'confirmed'
    ? obstacle('identity-already-confirmed', terms.identity, { on: identity.on })
    : null
}

/** A region in which an inquiry waits for the subject. */
export function inquiryOpen(terms: CaseTerms, record: CaseRecord): CaseObstacle | null {
  const confirmed = identityOpen(terms, record)
  if (confirmed !== null) return confirmed
  return record.identity.status === 'unconfirmed' ? obstacle('no-open-inquiry', terms.identity) : null
}

/** A region in which an inquiry waits, and nothing was supplied or undertaken in time. */
export function identityRefusable(terms: CaseTerms, record: CaseRecord): CaseObstacle | null {
  const waiting = inquiryOpen(terms, record)
  if (waiting !== null) return waiting
  const supplied = record.identity.status === 'inquiry-open' && record.identity.suppliedInTime
  return supplied ? obstacle('identity-supplied-in-time', terms.identity) : null
}

/** The days on which to inquire about identity: a window on a power, which closes it. */
export function inquiryWindow(
  procedure: Procedure,
  { identityInquiry, identity }: CaseTerms,
  { receivedOn }: CaseRecord,
): CaseWindow {
  const { due } = limitFrom(procedure, identityInquiry, receivedOn)
  return { clauses: [identity], until: due, late: 'inquiry-window-closed' }
}

/** The days on which to extend: nothing moves them. */
export function extensionWindow(
  procedure: Procedure,
  { examination }: CaseTerms,
  { receivedOn }: CaseRecord,
): CaseWindow {
  const { due } = limitFrom(procedure, examination, receivedOn)
  return { clauses: [examination.clause], until: due, late: 'extension-window-closed' }
}

/** A time limit on telling of a refusal: it closes the power only where the procedure reads it so. */
export function noticeWindow(
  { readings }: Procedure,
  { clause, due }: Deadline<ClauseRef>,
  from?: PlainDate,
): CaseWindow {
  return {
    clauses: [clause],
    until: due,
    ...(readings.lateRefusal === 'lapses' ? { late: 'refusal-lapsed' } : {}),
    ...(from === undefined ? {} : { from, early: 'inquiry-term-running' }),
  }
}

/** By when a refusal for want of a representative's documents has to be told. */
export function unauthorisedNotice(
  procedure: Procedure,
  { unauthorisedRefusal }: CaseTerms,
  { receivedOn }: CaseRecord,
): Deadline<ClauseRef> {
  return limitFrom(procedure, unauthorisedRefusal, receivedOn)
}

/** By when a refusal for want of identity has to be told: counted from the day as it was named. */
export function unidentifiedNotice(
  procedure: Procedure,
  { unidentifiedRefusal }: CaseTerms,
  { term }: Inquiry,
): Deadline<ClauseRef> {
  return limitFrom(procedure, unidentifiedRefusal, term.counted)
}

/** The days on which to refuse for want of identity: from the day after the term set for the subject. */
export function unidentifiedWindow(
  procedure: Procedure,
  terms: CaseTerms,
  { identity }: CaseRecord,
): CaseWindow | null {
  if (identity.status !== 'inquiry-open') return null
  return noticeWindow(procedure, unidentifiedNotice(procedure, terms, identity), dayAfter(identity.term))
}

/** What an inquiry sets, and to whom it goes. */
export interface InquiryMade {
  readonly inquiry: Inquiry
  readonly reply: Reply
  readonly notes: readonly CaseNote[]
}

/** Asks the subject to confirm identity. */
export function inquire(
  procedure: Procedure,
  terms: CaseTerms,
  record: CaseRecord,
  {
    on,
    ask,
    term: named,
    replyObstacle,
  }: {
    readonly on: PlainDate
    readonly ask: string
    readonly term: PlainDate
    readonly replyObstacle?: string
  },
): InquiryMade | CaseObstacle {
  if (named < on) return obstacle('term-before-inquiry', terms.identity, { on, term: named })
  const term = dayNamed(procedure, terms.identity, on, named)
  const { identity } = record
  // What the subject once supplied in time stays supplied, also when more is asked for.
  const suppliedInTime = identity.status === 'inquiry-open' && identity.suppliedInTime
  const inquiry: Inquiry = {
    status: 'inquiry-open',
    firstAskedOn: firstAskedOn(identity) ?? on,
    ask,
    term,
    supplied: false,
    suppliedInTime,
  }
  const reply = toSubject(record, replyObstacle)
  // Counted here so that a term whose later limits can't be counted is refused, and not the case stuck with it.
  unidentifiedNotice(procedure, terms, inquiry)
  // Under the reading `clock-pauses` the limit moves with the inquiry, so that no term outlives it.
  const limit = answerLimit(procedure, terms, { ...record, identity: inquiry }, term.due)
  const beyond: readonly CaseNote[] =
    term.due > limit.due
      ? [{ note: 'term-beyond-limit', clauses: [limit.clause], data: { term: term.due, limit: limit.due } }]
      : []
  const asked = differenceNote('identity-always-proved', terms.identity, 'gdpr:12(6)')
  return { inquiry, reply, notes: [...beyond, ...contactMissing(reply), asked] }
}

/** Whether what the subject supplied came by the day set. */
export function suppliedInTime({ identity }: CaseRecord, on: PlainDate): boolean {
  return identity.status === 'inquiry-open' && on <= identity.term.due
}

/** What an extension sets, and to whom it is told. */
export interface ExtensionMade {
  readonly extension: Extension
  readonly reply: Reply
  readonly notes: readonly CaseNote[]
}

/** Extends the examination, as far as it may reach or to an earlier day. */
export function extend(
  procedure: Procedure,
  terms: CaseTerms,
  record: CaseRecord,
  data: {
    readonly on: PlainDate
    readonly reasons: Extension['reasons']
    readonly until?: PlainDate
    readonly replyObstacle?: string
  },
): ExtensionMade | CaseObstacle {
  const { on, reasons, until = null, replyObstacle } = data
  const { clause } = terms.examination
  const { examined } = terms
  if (until !== null) {
    const limit = answerLimit(procedure, terms, record, on).due
    const cap = extensionCap(procedure, terms, record, on).due
    const named = until < on ? null : dayNamed(procedure, clause, on, until).due
    if (named === null || named < limit) return obstacle('limit-before-current', clause, { until, limit })
    if (named > cap) return obstacle('limit-beyond-cap', clause, { until, cap })
  }
  const extension = { on, reasons, until, pausedDays: pausedDays(procedure, clockOf(record), on) }
  const reply = toSubject(record, replyObstacle)
  const shorter =
    procedure.readings.extension === 'two-months-in-all'
      ? [differenceNote('two-months-in-all', examined, 'gdpr:12(3)')]
      : []
  const told = differenceNote('important-reasons', examined, 'gdpr:12(3)')
  return { extension, reply, notes: [...contactMissing(reply), ...shorter, told] }
}

/** A refusal that is told: its limit, its addressee, and a breach where it comes late. */
export interface RefusalTold {
  readonly limit: Deadline<ClauseRef>
  readonly reply: Reply
  readonly notes: readonly CaseNote[]
}

/** Tells of a refusal. */
export function tellRefusal(
  limit: Deadline<ClauseRef>,
  reply: Reply,
  on: PlainDate,
  ...differences: readonly CaseNote[]
): RefusalTold {
  const notes = [...lateness('late-refusal', limit, on), ...contactMissing(reply), ...differences]
  return { limit, reply, notes }
}

/** The identity after what the subject supplied. */
export function identitySupplied(identity: Identity, inTime: boolean): Identity {
  return identity.status === 'inquiry-open'
    ? { ...identity, supplied: true, suppliedInTime: identity.suppliedInTime || inTime }
    : identity
}

/** The identity once confirmed. */
export function identityConfirmed(identity: Identity, on: PlainDate): Identity {
  return { status: 'confirmed', on, firstAskedOn: firstAskedOn(identity) }
}
