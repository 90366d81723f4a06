import { daysBetween, earlierOf, laterOf, type PlainDate } from '../calendar/index.js'
import type { Procedure } from '../procedure/index.js'
import type { Claim } from '../rights/claim.js'
import { identityAsked } from '../rights/identity-asked.js'
import { firstAskedOn, type Identity } from './identity.js'
import { type Interval, inquiryLimit, limitWithin, type Running } from './last-day.js'
import type { CaseRoles } from './roles.js'
import type { Wait } from './wait.js'

/** What the clock of a case goes by. */
export interface Waits {
  readonly receivedOn: PlainDate
  readonly identity: Identity
  /** What is claimed: for some rights a document asks nobody for identity. */
  readonly claims?: readonly Claim[] | undefined
  /** From when to when it stood still for what somebody was to put right. */
  readonly completionWaits?: readonly Wait[] | undefined
}

/** The waits as they stand on a day, from the one asked for first. */
const until = (waits: readonly Wait[], on: PlainDate): readonly Interval[] =>
  waits.map(({ askedOn, doneOn }) => ({ from: askedOn, to: doneOn ?? on }))

/**
 * From each inquiry to what the person supplied, under a clock of the document's own: what the institution does after
 * that is in its own time. Under the reading of a document without one, from the first inquiry to the confirmation.
 * Nothing for an inquiry after its days, where the document has such.
 */
function inquiriesOpen(
  procedure: Procedure,
  record: Waits,
  on: PlainDate,
  hasClock = true,
): readonly Interval[] {
  const { identity, receivedOn } = record
  const askedOn = firstAskedOn(identity)
  if (identity.status === 'unconfirmed' || askedOn === null) return []
  const { waits } = identity
  const confirmedOn = identity.status === 'confirmed' ? identity.on : null
  // Without a clock of the document's own, one wait: to the day on which what was needed last was there.
  const whole = { askedOn, doneOn: waits?.at(-1)?.doneOn ?? confirmedOn }
  const limit = inquiryLimit(procedure, receivedOn, 'any')
  return until(hasClock ? (waits ?? [whole]) : [whole], on).filter(
    ({ from }) => limit === null || from <= limit.due,
  )
}

/** What of some intervals lies between two days, one after the other, so that each day counts once. */
function spellsIn(intervals: readonly Interval[], start: PlainDate, end: PlainDate): readonly Interval[] {
  let counted = start
  const spells: Interval[] = []
  for (const { from, to } of [...intervals].sort((a, b) => daysBetween(b.from, a.from))) {
    const spell = { from: laterOf(from, counted), to: earlierOf(to, end) }
    if (spell.to <= spell.from) continue
    spells.push(spell)
    counted = spell.to
  }
  return spells
}

/** How many calendar days some intervals have. */
const daysIn = (spells: readonly Interval[]): number =>
  spells.reduce((days, { from, to }) => days + daysBetween(from, to), 0)

/**
 * The day on which a clock that starts with identity did: when what was asked for last was there, or the day looked at
 * while it isn't. It is receipt where nobody asked, so that who never asks is late some day, and where that was asked
 * only once the time from receipt was over, which no later act undoes.
 */
function startedOn(procedure: Procedure, roles: CaseRoles, record: Waits, on: PlainDate): PlainDate {
  const { receivedOn, claims } = record
  if (claims !== undefined && !identityAsked(roles.identity, claims)) return receivedOn
  const { due } = limitWithin(procedure, roles.examination, receivedOn, 0, 'any')
  const asked = inquiriesOpen(procedure, record, on).filter(({ from }) => from <= due && from <= on)
  return laterOf(receivedOn, earlierOf(asked.at(-1)?.to ?? receivedOn, on))
}

/**
 * How the clock of a case runs, as it stands on a day. A document that says nothing of it counts from receipt, and the
 * reading `identityInquiry` says whether an open inquiry pauses it; none does after its ten days (clause 44).
 */
export function clockOn(procedure: Procedure, roles: CaseRoles, record: Waits, on: PlainDate): Running {
  const { clock } = roles.examination
  const { receivedOn, completionWaits = [] } = record
  if (clock === undefined) {
    const runs = procedure.readings.identityInquiry === 'clock-runs'
    const open = runs ? [] : inquiriesOpen(procedure, record, on, false)
    return { from: receivedOn, paused: daysIn(spellsIn(open, receivedOn, on)) }
  }
  const { starts, pausedBy = [] } = clock
  const from = starts === 'receipt' ? receivedOn : startedOn(procedure, roles, record, on)
  const waited = [
    ...(pausedBy.includes('identity-inquiry') ? inquiriesOpen(procedure, record, on) : []),
    ...(pausedBy.includes('completion') ? until(completionWaits, on) : []),
  ]
  const spells = spellsIn(waited, from, on)
  return { from, paused: daysIn(spells), spells }
}
