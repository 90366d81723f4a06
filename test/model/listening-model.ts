import type { PlainDate } from '../../src/calendar/index.js'
import { namesOf } from '../../src/core/records.js'
import {
  type CopyAttempt,
  type ListeningAttempt,
  listeningPurposes,
  type StaffAttempt,
} from '../../src/recording/index.js'
import { type CallModel, openProcedures, restrictedOn, withoutBasis } from './call-model.js'

/*
 * Who may listen, by clauses 10 to 14.2: when, who and how, each thing that is not known taken both ways.
 *
 * Left out: clauses that are told beside a verdict, the facts that are still asked for, a processor, facts of an
 * institution's own.
 */

/** What a wish to listen comes to. */
export type Hears = 'allowed' | 'listening-not-allowed' | 'listening-not-settled'

type Known = boolean | null | undefined

/** Every way in which what is not known could be. */
function completed<Name extends string>(
  known: Readonly<Record<Name, Known>>,
): readonly ((name: Name) => boolean)[] {
  const unknown = namesOf(known).filter((name) => typeof known[name] !== 'boolean')
  return Array.from({ length: 2 ** unknown.length }, (_, way) => (name: Name) => {
    const one = known[name]
    return typeof one === 'boolean' ? one : Math.floor(way / 2 ** unknown.indexOf(name)) % 2 === 1
  })
}

/** Allowed where it is in every way; settled where all ways agree. */
function settled(ways: readonly boolean[]): Hears {
  if (ways.every((way) => way)) return 'allowed'
  return ways.some((way) => way) ? 'listening-not-settled' : 'listening-not-allowed'
}

/** What is open of a case that a listening can be for: a complaint, and a procedure that examines it, if there is one. */
interface OpenCase {
  readonly complaint: string
  readonly procedure: string | null
}

/** Whether a case is the one that is meant: not known where nothing is named, unless there is none that could be. */
function meant(there: readonly OpenCase[], attempt: StaffAttempt | CopyAttempt): Known {
  const complaint = attempt.as === 'staff' ? (attempt.complaint ?? null) : null
  const procedure = attempt.procedure ?? null
  if (there.length > 0 && complaint === null && procedure === null) return null
  return there.some(
    (one) =>
      (complaint === null || one.complaint === complaint) &&
      (procedure === null || one.procedure === procedure),
  )
}

/** The reason of clause 23 and GDPR 18(2) that a wish relies on. */
const reasoned = ({ restrictionReason }: StaffAttempt | CopyAttempt): Known =>
  restrictionReason === null || restrictionReason === undefined ? null : restrictionReason !== 'none'

/** What a wish to listen on a day comes to. */
export function hears(model: CallModel, attempt: ListeningAttempt, on: PlainDate): Hears {
  const kept = model.storedOn !== null && model.destroyedOn === null
  if (attempt.as === 'caller') {
    // The caller took part, consented (there is a recording), and it exists (clause 14.2).
    return settled(completed({ tookPart: attempt.tookPart }).map((way) => kept && way('tookPart')))
  }
  const own = openProcedures(model)
    .filter(({ participants }) => participants.includes(attempt.listener))
    .map(({ id, complaint }): OpenCase => ({ complaint, procedure: id }))
  const who: Who = {
    itSpecialist: attempt.itSpecialist,
    authorised: attempt.authorised,
    consulted: model.consultants.includes(attempt.listener) ? attempt.employed : false,
    takesPart: meant(own, attempt),
    // A restricted recording is processed for a reason alone (clause 14.5 with GDPR 18(2)).
    free: !restrictedOn(model, on) || reasoned(attempt),
  }
  if (attempt.as === 'staff') return settled(original(model, attempt, on, who))
  return settled(
    completed(who).map(
      (way) =>
        model.copiedOn !== null &&
        way('free') &&
        way('takesPart') &&
        (way('itSpecialist') || way('authorised') || way('consulted')),
    ),
  )
}

/** Who listens, and whether a restriction lets it. */
interface Who {
  readonly itSpecialist: Known
  readonly authorised: Known
  readonly consulted: Known
  readonly takesPart: Known
  readonly free: Known
}

/** Whether the original may be listened to, in each way that it could be (clauses 10 to 13). */
function original(model: CallModel, attempt: StaffAttempt, on: PlainDate, who: Who): readonly boolean[] {
  const { purpose, register, method, procedure } = attempt
  const complaints = model.complaints.filter(({ closed }) => !closed)
  const cases = complaints.flatMap(({ id }): readonly OpenCase[] => [
    { complaint: id, procedure: null },
    ...openProcedures(model)
      .filter(({ complaint }) => complaint === id)
      .map((one) => ({ complaint: id, procedure: one.id })),
  ])
  // A register of another month says nothing of this one.
  const said = register && register.month === on.slice(0, 7) ? register : null
  const ways = completed({
    ...who,
    // The controller has set one way, or none (clause 13).
    how: model.method === null || typeof method !== 'string' ? null : method === model.method,
    complained: meant(cases, attempt),
    drawn: said?.drawn.includes(model.call),
    // At most ten different ones in the month (clause 11.1).
    within: said && new Set([...said.listened, model.call]).size <= 10,
  })
  const here = model.storedOn !== null && model.destroyedOn === null && on <= model.lastDay
  // Neither a restricted one is sampled, nor one whose consent was withdrawn.
  const mayBeSampled = !restrictedOn(model, on) && model.withdrawnOn === null
  const purposes = typeof purpose === 'string' ? [purpose] : listeningPurposes
  return purposes.flatMap((wanted) =>
    ways.map((way) => {
      const sampled = wanted === 'quality-sampling' && mayBeSampled && way('drawn') && way('within')
      // Whoever names a procedure takes part in it; what nothing carries is heard in an open procedure alone.
      const part = (typeof procedure !== 'string' && !withoutBasis(model)) || way('takesPart')
      const onComplaint = wanted === 'service-complaint' && way('complained') && part
      const representative = onComplaint && way('authorised') && way('takesPart')
      const entitled = way('itSpecialist') || way('consulted') || representative
      return here && way('how') && way('free') && (sampled || onComplaint) && entitled
    }),
  )
}
