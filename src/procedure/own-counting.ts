import { countedOn } from '../calendar/counted-on.js'
import {
  type Deadline,
  daysBetween,
  deadline,
  earlierOf,
  laterOf,
  type PlainDate,
} from '../calendar/index.js'
import { notAfter } from '../calendar/not-after.js'
import { workingDaysBetween } from '../calendar/working-days.js'
import type { ClauseRef } from '../documents/index.js'
import { limitRunning } from './clock.js'
import { extendedPeriod } from './extension.js'
import { identityAsked } from './identity-asked.js'
import { inquiryLimit, lastDayOf, limitFrom, toldOn } from './last-day.js'
import { type Limit, periodOf, type Timed } from './limits.js'
import type { Counting, Procedure } from './procedure.js'
import type { AsOf, Interval, RolesInTime, Running, Waited, Waits } from './running.js'

/** The waits as they stand on a day, from the one asked for first. */
const until = (waits: readonly Waited[], on: PlainDate): readonly Interval[] =>
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
  const { firstAskedOn: askedOn = null, on: confirmedOn = null, waits } = identity
  if (askedOn === null) return []
  // Without a clock of the document's own, one wait: to the day on which what was needed last was there.
  const whole = { askedOn, doneOn: waits?.at(-1)?.doneOn ?? confirmedOn }
  const limit = inquiryLimit(procedure, receivedOn, 'any')
  return until(hasClock ? (waits ?? [whole]) : [whole], on).filter(
    ({ from }) => limit === null || from <= limit.due,
  )
}

/**
 * The day on which a clock that starts with identity did: when what was asked for last was there, or the day looked at
 * while it isn't. It is receipt where nobody asked, so that who never asks is late some day, and where that was asked
 * only once the time from receipt was over, which no later act undoes.
 */
function startedOn(procedure: Procedure, roles: RolesInTime, record: Waits, on: PlainDate): PlainDate {
  const { receivedOn, claims } = record
  if (claims !== undefined && !identityAsked(roles.identity, claims)) return receivedOn
  const { due } = limitUnder(procedure, roles.examination, { from: receivedOn, paused: 0 }, 'any', 1)
  const asked = inquiriesOpen(procedure, record, on).filter(({ from }) => from <= due && from <= on)
  return laterOf(receivedOn, earlierOf(asked.at(-1)?.to ?? receivedOn, on))
}

/** From which day a clock of the document's own counts, as it stands on a day. */
const startsOn = (procedure: Procedure, roles: RolesInTime, record: Waits, on: PlainDate): PlainDate =>
  roles.examination.clock?.starts === 'identity-confirmed'
    ? startedOn(procedure, roles, record, on)
    : record.receivedOn

/** For what a clock stands still, as it stands on a day; one without a clock of its own, by the reading `identityInquiry`. */
function waitedFor(
  procedure: Procedure,
  roles: RolesInTime,
  record: Waits,
  on: PlainDate,
): readonly Interval[] {
  const { clock } = roles.examination
  if (clock === undefined)
    return procedure.readings.identityInquiry === 'clock-runs'
      ? []
      : inquiriesOpen(procedure, record, on, false)
  const { pausedBy = [] } = clock
  const waited = [
    ...(pausedBy.includes('identity-inquiry') ? inquiriesOpen(procedure, record, on) : []),
    ...(pausedBy.includes('completion') ? until(record.completionWaits ?? [], on) : []),
  ]
  return waited.sort((a, b) => daysBetween(b.from, a.from))
}

/**
 * How the clock of a case runs, as it stands on a day. A document that says nothing of it counts from receipt, and the
 * reading `identityInquiry` says whether an open inquiry pauses it; none does after its ten days (clause 44).
 *
 * Each day of standing still counts once, and nothing that begins after the limit as it stood then: what was missed stays
 * missed. The days by which a last day moved on from a weekend are no time that runs, so that what begins on them stands
 * still from the counted day.
 */
function clockOn(procedure: Procedure, roles: RolesInTime, record: Waits, on: PlainDate): Running {
  const { extension = null } = record
  const from = startsOn(procedure, roles, record, on)
  let running: Running = { from, paused: 0, ...(roles.examination.clock === undefined ? {} : { spells: [] }) }
  let counted = from
  for (const wait of waitedFor(procedure, roles, record, on)) {
    const begun = laterOf(wait.from, counted)
    const to = earlierOf(wait.to, on)
    if (to <= begun) continue
    const extended =
      extension === null || extension.on > begun
        ? null
        : { ...extension, from: startsOn(procedure, roles, record, extension.on) }
    const limit = limitRunning(procedure, roles, running, extended)
    if (begun <= limit.due) running = stoodStill(running, { from: earlierOf(begun, limit.counted), to })
    counted = to
  }
  return running
}

/** A clock that stood still once more. */
const stoodStill = ({ from, paused, spells }: Running, spell: Interval): Running => ({
  from,
  paused: paused + daysBetween(spell.from, spell.to),
  ...(spells === undefined ? {} : { spells: [...spells, spell] }),
})

/**
 * A limit under the clock of a case, of which the GDPR gives so many months from the same day (12(3) and (4)): one in days is
 * cut to them on the days on which it would be longer. Days for which the clock stood still move both.
 */
function limitUnder(
  procedure: Procedure,
  limit: Timed,
  { from, paused, spells }: Running,
  asOf: AsOf,
  months: 1 | 3,
): Deadline<ClauseRef> {
  const { clause } = limit
  const period = periodOf(limit)
  if (period.months !== undefined) return limitFrom(procedure, limit, from, paused, asOf)
  const { calendar } = procedure
  const own = (addedWorkingDays: number) =>
    deadline({ clause, from, period, addedWorkingDays, ...lastDayOf(procedure) })
  const counted =
    period.workingDays === undefined || spells === undefined
      ? deadline({ clause, from, period, addedDays: paused, ...lastDayOf(procedure) })
      : own(
          spells.reduce((before, { from, to }) => {
            const moved = before + workingDaysBetween(from, to, calendar)
            // Where no day was left, and the wait ends on a weekend, the next working day is the last.
            return own(before).due >= from && own(moved).due < to ? moved + 1 : moved
          }, 0),
        )
  return toldOn(procedure, cutTo(procedure, counted, paused, months), asOf)
}

/** A deadline cut to so many months from its day, as the GDPR gives them. */
function cutTo(procedure: Procedure, own: Deadline<ClauseRef>, addedDays: number, months: 1 | 3) {
  const ceiling = { period: { months }, clause: 'gdpr:12(3)' } as const
  const allowed = limitFrom(procedure, ceiling, own.from, addedDays, 'any')
  return notAfter(own, allowed, months, lastDayOf(procedure))
}

/** A limit that is so much longer than another, which it goes on from, and cut to three months from that one's day. */
function limitFurther(
  procedure: Procedure,
  first: Deadline<ClauseRef>,
  { period, clause }: Limit,
  addedDays: number,
  asOf: AsOf,
): Deadline<ClauseRef> {
  const own = countedOn(first, clause, period, lastDayOf(procedure))
  return toldOn(procedure, cutTo(procedure, own, addedDays, 3), asOf)
}

/** How far an extension may reach: in one count from receipt, or further from the day that the limit was counted to. */
function reach(procedure: Procedure, roles: RolesInTime, running: Running, asOf: AsOf): Deadline<ClauseRef> {
  const { limits, readings } = procedure
  const { extension } = limits
  const [clause] = roles.extending
  const examination = { clause, period: periodOf(roles.examination) }
  const period = extendedPeriod({ ...limits, examination }, readings)
  if (period !== undefined || extension === undefined)
    return limitUnder(procedure, { clause, period: period ?? examination.period }, running, asOf, 3)
  const first = limitUnder(procedure, examination, running, 'any', 1)
  return limitFurther(procedure, first, { clause, period: extension.period }, running.paused, asOf)
}

/** How time is counted under whatever a document sets: a clock of its own, and limits in days as in months. */
export const ownCounting: Counting = Object.freeze({ clockOn, limitUnder, reach })
