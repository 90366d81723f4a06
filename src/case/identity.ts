import type { PlainDate } from '../calendar/index.js'
import { typedWords } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { day, flag, list, nullable, object, optional, variants, word, yes } from '../core/shape.js'
import type { OnIdentity } from '../procedure/index.js'
import { deadlineShape } from './shapes.js'
import { type Wait, waitDone, waitShape } from './wait.js'

const waits = optional(list(waitShape))

const inquiryFields = {
  /** The day of the first inquiry. */
  firstAskedOn: day,
  /** What was asked for: information, or other measures. */
  ask: typedWords,
  /** The day set for the subject, and the last day that follows from it. */
  term: deadlineShape,
  /** Something was supplied or undertaken since, in time or late: the inquiry no longer waits for the subject. */
  supplied: flag,
  /** Something was supplied or undertaken in time, sufficient or not: then there is no refusal any more. */
  suppliedInTime: flag,
  /** It was made after something was supplied that did not suffice: such an inquiry gives no refusal. */
  afterSupply: flag,
  /** From when to when the person was waited for; left out where the document has no clock of its own. */
  waits,
}

/** An open inquiry about identity.
 *
 * @category Case */
export interface Inquiry extends DataOf<typeof inquiryFields> {
  readonly status: 'inquiry-open'
}

const confirmedFields = {
  /** The day it was confirmed. */
  on: day,
  /** The day of the first inquiry, where there was one. */
  firstAskedOn: nullable(day),
  /** It was confirmed by the proof that came with the request, on the day of its receipt. */
  byFiling: optional(yes),
  /** From when to when the person was waited for; left out where the document has no clock of its own. */
  waits,
}

/** A confirmed identity.
 *
 * @category Case */
export interface ConfirmedIdentity extends DataOf<typeof confirmedFields> {
  readonly status: 'confirmed'
}

/**
 * How far the identity of the data subject is confirmed.
 *
 * @category Case
 * @see Adakavas clauses 44, 55
 */
export type Identity = { readonly status: 'unconfirmed' } | Inquiry | ConfirmedIdentity

/**
 * Whether a representative has shown the right to act.
 *
 * @category Case
 * @see Adakavas clauses 40, 45, 51, 57
 */
export type Authority =
  | { readonly status: 'not-needed' }
  | { readonly status: 'unproven' }
  | { readonly status: 'proven'; readonly on: PlainDate }

/** An open inquiry, part of an event. */
export const inquiryShape: Shape<Inquiry> = object({ status: word('inquiry-open'), ...inquiryFields })

/** How far identity is confirmed, part of a command. */
export const identityShape: Shape<Identity> = variants('status', {
  unconfirmed: object({}),
  'inquiry-open': object(inquiryFields),
  confirmed: object(confirmedFields),
})

/** Nothing has been asked or shown. */
export const unconfirmed: Identity = Object.freeze({ status: 'unconfirmed' })

/** Whether identity counts as settled: it is confirmed, or it is asked for on doubt alone and nobody has inquired about it. */
export const isSettled = ({ asked }: OnIdentity, identity: Identity['status']): boolean =>
  identity === 'confirmed' || (identity === 'unconfirmed' && asked === 'on-doubt')

/** The day of the first inquiry, where there was one. */
export function firstAskedOn(identity: Identity): PlainDate | null {
  return identity.status === 'unconfirmed' ? null : identity.firstAskedOn
}

/** The waits for the person so far; none where nobody asked, or the document has no clock of its own. */
export const waitsFor = (identity: Identity): readonly Wait[] =>
  identity.status === 'unconfirmed' ? [] : (identity.waits ?? [])

/** The waits of an identity, of which the open one ended on a day: for the person, none of them goes on. */
const waitedUntil = (identity: Identity, on: PlainDate): { readonly waits?: readonly Wait[] } => {
  const ended = waitsFor(identity)
  return ended.length === 0 ? {} : { waits: waitDone(ended, on) }
}

/** The identity after what the subject supplied: from that day on, it is the institution's turn. */
export function identitySupplied(identity: Identity, inTime: boolean, on: PlainDate): Identity {
  return identity.status === 'inquiry-open'
    ? {
        ...identity,
        supplied: true,
        suppliedInTime: identity.suppliedInTime || inTime,
        ...waitedUntil(identity, on),
      }
    : identity
}

/** The identity of who filed with the proof that is asked for. */
export const identifiedByFiling = (receivedOn: PlainDate): Identity => ({
  status: 'confirmed',
  on: receivedOn,
  firstAskedOn: null,
  byFiling: true,
})

/** The identity once confirmed. */
export function identityConfirmed(identity: Identity, on: PlainDate): Identity {
  return { status: 'confirmed', on, firstAskedOn: firstAskedOn(identity), ...waitedUntil(identity, on) }
}
