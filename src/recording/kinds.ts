/*
 * The closed lists of what rules on recorded calls can differ in.
 */

/** Which way a call can go: it comes in, the institution makes it, or it stays between its own people.
 *
 * @category Recording
 * @example
 * ```ts
 * import { callDirections } from 'privacy-rulebook/recordings'
 *
 * callDirections // => ['incoming', 'outgoing', 'internal']
 * ```
 */
export const callDirections = Object.freeze(['incoming', 'outgoing', 'internal'] as const)

/** Which way a call goes.
 *
 * @category Recording */
export type CallDirection = (typeof callDirections)[number]

/** How the caller's consent can show: said in so many words, or by going on after the notice.
 *
 * @category Recording
 * @example
 * ```ts
 * import { consentBases } from 'privacy-rulebook/recordings'
 *
 * consentBases // => ['express-consent', 'consent-by-going-on']
 * ```
 */
export const consentBases = Object.freeze(['express-consent', 'consent-by-going-on'] as const)

/** At what a recording can stop before the call ends: the call is passed on, a payment begins, or data of a special category
 * are about to be told.
 *
 * @category Recording
 * @example
 * ```ts
 * import { stopEvents } from 'privacy-rulebook/recordings'
 *
 * stopEvents // => ['transfer', 'payment', 'special-data']
 * ```
 */
export const stopEvents = Object.freeze(['transfer', 'payment', 'special-data'] as const)

/** At what a recording stops.
 *
 * @category Recording */
export type StopEvent = (typeof stopEvents)[number]

/** What can be stored of a call beside its day, time, duration and audio.
 *
 * @category Recording
 * @example
 * ```ts
 * import { recordedFieldNames } from 'privacy-rulebook/recordings'
 *
 * recordedFieldNames // => ['number', 'consultantName', 'callerName', 'calledNumber']
 * ```
 */
export const recordedFieldNames = Object.freeze([
  'number',
  'consultantName',
  'callerName',
  'calledNumber',
] as const)

/** Something that is stored of a call.
 *
 * @category Recording */
export type RecordedField = (typeof recordedFieldNames)[number]

/** For what the recording itself can be kept beyond its term: an incident is looked into, claims are made or defended, or
 * proceedings are held.
 *
 * @category Recording
 * @example
 * ```ts
 * import { keepingReasons } from 'privacy-rulebook/recordings'
 *
 * keepingReasons // => ['incident', 'claims', 'proceedings']
 * ```
 */
export const keepingReasons = Object.freeze(['incident', 'claims', 'proceedings'] as const)

/** For what a recording itself is kept.
 *
 * @category Recording */
export type KeepingReason = (typeof keepingReasons)[number]

/** The recipients that rules can name. */
export const namedRecipients = [
  'investigator',
  'prosecutor',
  'court',
  'police',
  'supervisory-authority',
  'fraud-prevention',
  'welfare-service',
  'who-proves-a-right',
] as const

/** To whom a recording can be given; `other` is anybody whom no document names.
 *
 * @category Recording
 * @example
 * ```ts
 * import { recipientKinds } from 'privacy-rulebook/recordings'
 *
 * recipientKinds.length // => 9
 * ```
 */
export const recipientKinds = Object.freeze([...namedRecipients, 'other'] as const)

/** Somebody to whom a recording can be given.
 *
 * @category Recording */
export type RecipientKind = (typeof recipientKinds)[number]

/** A recipient that rules can name.
 *
 * @category Recording */
export type NamedRecipient = (typeof namedRecipients)[number]

/** On what condition a recording is given: a case is before the recipient, the recipient proves a right to it, or none.
 *
 * @category Recording
 * @example
 * ```ts
 * import { disclosureConditions } from 'privacy-rulebook/recordings'
 *
 * disclosureConditions // => ['case', 'proof', 'none']
 * ```
 */
export const disclosureConditions = Object.freeze(['case', 'proof', 'none'] as const)

/** On what condition a recording is given.
 *
 * @category Recording */
export type DisclosureCondition = (typeof disclosureConditions)[number]

/** The days of the week, Sunday first.
 *
 * @category Recording
 * @example
 * ```ts
 * import { weekdays } from 'privacy-rulebook/recordings'
 *
 * weekdays[1] // => 'monday'
 * ```
 */
export const weekdays = Object.freeze([
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const)

/** A day of the week.
 *
 * @category Recording */
export type Weekday = (typeof weekdays)[number]
