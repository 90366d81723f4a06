import type { Deadline, PlainDate } from '../calendar/index.js'
import { type Clock, capOn, limitFrom, limitOn, monthLimit } from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import type { RequestRecord } from './state.js'

type Counted = Pick<RequestRecord, 'receivedOn' | 'identity' | 'extension'>

const clockOf = ({ receivedOn, identity, extension }: Counted): Clock => ({ receivedOn, identity, extension })

/** The limit to examine and answer, as it stands on a day (clause 41). */
export function answerLimit(procedure: Procedure, request: Counted, on: PlainDate): Deadline<ClauseRef> {
  return limitOn(procedure, procedure.limits.examination, clockOf(request), on)
}

/** How far an extension may reach, as it stands on a day (clause 41). */
export function extensionCap(procedure: Procedure, request: Counted, on: PlainDate): Deadline<ClauseRef> {
  return capOn(procedure, procedure.limits.extension, clockOf(request), on)
}

/** The last day to extend (clause 41): nothing moves it. */
export function extensionWindow(procedure: Procedure, request: Counted): Deadline<ClauseRef> {
  return monthLimit(procedure, procedure.limits.examination, request.receivedOn)
}

/** The last day to inquire about identity (clause 44). */
export function inquiryWindow(procedure: Procedure, request: Counted): Deadline<ClauseRef> {
  return limitFrom(procedure, procedure.limits.identityInquiry, request.receivedOn)
}

/** By when the refusal of an unfounded request has to be told (clause 43.1): no extension moves it. */
export function unfoundedNotice(procedure: Procedure, request: Counted): Deadline<ClauseRef> {
  return limitFrom(procedure, procedure.limits.unfoundedRefusal, request.receivedOn)
}

/** By when the refusal of a representative without documents has to be told (clause 45). */
export function unauthorisedNotice(procedure: Procedure, request: Counted): Deadline<ClauseRef> {
  return limitFrom(procedure, procedure.limits.unauthorisedRefusal, request.receivedOn)
}

/** By when a refusal for want of identity has to be told (clause 44): counted from the day as it was named. */
export function unidentifiedNotice(procedure: Procedure, term: Deadline<ClauseRef>): Deadline<ClauseRef> {
  return limitFrom(procedure, procedure.limits.unidentifiedRefusal, term.counted)
}
