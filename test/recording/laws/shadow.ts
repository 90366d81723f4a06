import { addDays, earlierOf, type PlainDate, plainDate } from '../../../src/calendar/index.js'
import type { RecordingCommand, RecordingRules } from '../../../src/recording/index.js'

/*
 * What the commands that were taken say of a call, kept apart from the machine: sets and days, and no state of its
 * making. Days are counted one by one here, so that nothing is shared with the sums of the machine.
 */

/** A restriction as it was placed, and when it was lifted. */
export interface ShadowRestriction {
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly liftedOn: PlainDate | null
}

/** A complaint about services. */
export interface ShadowComplaint {
  readonly receivedOn: PlainDate
  readonly administrative: boolean
  readonly closed: boolean
}

/** A procedure. */
export interface ShadowProcedure {
  readonly complaint: string
  readonly participants: ReadonlySet<string>
  readonly openedOn: PlainDate
  readonly closedOn: PlainDate | null
}

/** A call as its commands tell it. */
export interface Shadow {
  readonly rules: RecordingRules
  readonly call: string
  readonly callDay: PlainDate | null
  readonly consultants: ReadonlySet<string>
  readonly told: boolean
  readonly consented: boolean
  readonly refusedOn: PlainDate | null
  readonly explained: boolean
  readonly endedOn: PlainDate | null
  readonly endedBy: 'caller' | 'centre' | null
  readonly notRecorded: boolean
  readonly storedOn: PlainDate | null
  readonly destroyedOn: PlainDate | null
  readonly withdrawn: boolean
  readonly complaints: ReadonlyMap<string, ShadowComplaint>
  readonly procedures: ReadonlyMap<string, ShadowProcedure>
  readonly copiedOn: PlainDate | null
  /** What is stored of the conversation. */
  readonly recorded: ReadonlyMap<string, unknown>
  /** The times at which a procedure was open and no copy existed: from a day until a day, or until now. */
  readonly copyNeeded: readonly { readonly from: PlainDate; readonly until: PlainDate | null }[]
  readonly restrictions: ReadonlyMap<string, ShadowRestriction>
  readonly erasure: { readonly on: PlainDate; readonly by: PlainDate } | null
  readonly last: PlainDate | null
}

/** Before anything has happened. */
export const nothingYet = (rules: RecordingRules): Shadow => ({
  rules,
  call: '',
  callDay: null,
  consultants: new Set(),
  told: false,
  consented: false,
  refusedOn: null,
  explained: false,
  endedOn: null,
  endedBy: null,
  notRecorded: false,
  storedOn: null,
  destroyedOn: null,
  withdrawn: false,
  complaints: new Map(),
  procedures: new Map(),
  copiedOn: null,
  recorded: new Map(),
  copyNeeded: [],
  restrictions: new Map(),
  erasure: null,
  last: null,
})

/** The same day so many months later, or the last day of that month where it is shorter (clause 10, D-1). */
export function monthsLater(day: PlainDate, months: number): PlainDate | null {
  const key = `${day}+${months}`
  const known = counted.get(key) ?? countMonths(day, months)
  counted.set(key, known)
  return known
}

/** The same sum is asked for a million times. */
const counted = new Map<string, PlainDate | null>()

function countMonths(day: PlainDate, months: number): PlainDate | null {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  const wanted = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(wanted / 12), (wanted % 12) + 1]
  if (toYear > 9999) return null
  const leap = (toYear % 4 === 0 && toYear % 100 !== 0) || toYear % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  const to = Math.min(dayOfMonth, lengths[toMonth - 1] ?? 0)
  const two = (value: number): string => String(value).padStart(2, '0')
  return plainDate(`${toYear}-${two(toMonth)}-${two(to)}`)
}

/** The last day on which the recording is kept. */
export function lastKept({ callDay, rules }: Shadow): PlainDate {
  const months = 'months' in rules.retention.period ? rules.retention.period.months : 0
  const last = callDay === null ? null : monthsLater(callDay, months)
  if (last === null) throw new Error('no call yet, or a term beyond the calendar')
  return last
}

const holds = ({ from, until, liftedOn }: ShadowRestriction, on: PlainDate): boolean =>
  from <= on && (until === null || on <= until) && (liftedOn === null || on < liftedOn)

/** Whether a restriction is in force on a day (K-14.5). */
export const restricted = ({ restrictions }: Shadow, on: PlainDate): boolean =>
  [...restrictions.values()].some((one) => holds(one, on))

/** Whether the original exists. */
export const kept = ({ storedOn, destroyedOn }: Shadow): boolean => storedOn !== null && destroyedOn === null

/** Whether there is a recording, or there was one. */
export const was = ({ storedOn }: Shadow): boolean => storedOn !== null

/** The names of the procedures that are open. */
export const open = ({ procedures }: Shadow): readonly string[] =>
  [...procedures].filter(([, { closedOn }]) => closedOn === null).map(([id]) => id)

/** Whether somebody takes part in an open procedure. */
export const takesPart = ({ procedures }: Shadow, person: string): boolean =>
  [...procedures.values()].some((one) => one.closedOn === null && one.participants.has(person))

/** Whether a complaint about the call is open on a day. */
export const complained = ({ complaints }: Shadow, on: PlainDate): boolean =>
  [...complaints.values()].some((one) => !one.closed && one.receivedOn <= on)

/** The most days that are counted one by one. */
const horizon = 1500

/** The first day on or after another on which nothing restricts the recording; `null` beyond what is counted. */
export function firstFree(shadow: Shadow, from: PlainDate): PlainDate | null {
  let day = from
  for (let count = 0; count < horizon; count += 1) {
    if (!restricted(shadow, day)) return day
    if (day === '9999-12-31') return null
    day = addDays(day, 1)
  }
  return null
}

/** Whether the recording is within its term, or was restricted on every day since, and no erasure should be carried out (clauses 10, 14.5). */
export function lawfullyKept(shadow: Shadow, on: PlainDate): boolean {
  if (!kept(shadow)) return false
  if (shadow.erasure !== null && shadow.erasure.by < on) {
    const erased = firstFree(shadow, shadow.erasure.by)
    if (erased !== null && erased < on) return false
  }
  const free = on <= lastKept(shadow) ? null : firstFree(shadow, addDays(lastKept(shadow), 1))
  return free === null || on < free
}

/**
 * The day by which the recording is to be destroyed: after its term, or the day of an erasure where that is earlier,
 * or when a restriction that covers that day ends. `null` while a restriction holds it without an end in sight.
 */
export function destroyBy(shadow: Shadow): PlainDate | null {
  const end = addDays(lastKept(shadow), 1)
  const free = firstFree(shadow, shadow.erasure === null ? end : earlierOf(shadow.erasure.by, end))
  return free && afterCopy(shadow, free)
}

/** The day itself, or the day on which a copy that was still to be made then was no longer needed: at once after it (clause 10). */
function afterCopy({ copyNeeded }: Shadow, day: PlainDate): PlainDate {
  const needed = copyNeeded.find(({ from, until }) => from <= day && until !== null && day < until)
  return needed?.until ?? day
}

const put = <T>(
  map: ReadonlyMap<string, T>,
  id: string,
  change: (before: T | undefined) => T | undefined,
) => {
  const next = new Map(map)
  const made = change(map.get(id))
  if (made !== undefined) next.set(id, made)
  return next
}

/** What a command that was taken adds. */
export function follow(before: Shadow, command: RecordingCommand): Shadow {
  const after = followed(before, command)
  const needs = (one: Shadow): boolean => open(one).length > 0 && one.copiedOn === null
  if (needs(before) === needs(after)) return after
  const { on } = command.data
  const copyNeeded = needs(after)
    ? [...after.copyNeeded, { from: on, until: null }]
    : after.copyNeeded.map((one) => (one.until === null ? { ...one, until: on } : one))
  return { ...after, copyNeeded }
}

function followed(before: Shadow, command: RecordingCommand): Shadow {
  const shadow: Shadow = { ...before, last: command.data.on }
  const { on } = command.data
  switch (command.type) {
    case 'ReceiveCall': {
      const { call, consultant } = command.data
      return {
        ...shadow,
        call,
        callDay: on,
        consultants: new Set(consultant === undefined ? [] : [consultant]),
      }
    }
    case 'PlayNotice':
      return { ...shadow, told: true }
    case 'JoinCall':
      return { ...shadow, consultants: new Set([...shadow.consultants, command.data.consultant]) }
    case 'GiveConsent':
      return { ...shadow, consented: true }
    case 'DeclineRecording':
      return { ...shadow, refusedOn: on }
    case 'ExplainAlternatives':
      return { ...shadow, explained: true }
    case 'EndCall': {
      const { endedBy, notRecorded } = command.data
      return { ...shadow, endedOn: on, endedBy, notRecorded: notRecorded !== undefined }
    }
    case 'StoreRecording':
      return { ...shadow, storedOn: on, recorded: new Map(Object.entries(command.data.recorded)) }
    case 'WithdrawConsent':
      return { ...shadow, withdrawn: true }
    case 'RegisterServiceComplaint': {
      const { complaint, receivedOn, aboutAdministrativeService: administrative } = command.data
      const complaints = put(shadow.complaints, complaint, () => ({
        receivedOn,
        administrative,
        closed: false,
      }))
      return { ...shadow, complaints }
    }
    case 'CloseServiceComplaint': {
      const complaints = put(
        shadow.complaints,
        command.data.complaint,
        (one) => one && { ...one, closed: true },
      )
      return { ...shadow, complaints }
    }
    case 'OpenProcedure': {
      const { procedure, complaint, participants } = command.data
      const made = { complaint, participants: new Set<string>(participants), openedOn: on, closedOn: null }
      // A procedure that goes on examines its complaint again.
      const complaints = put(shadow.complaints, complaint, (one) => one && { ...one, closed: false })
      return { ...shadow, complaints, procedures: put(shadow.procedures, procedure, () => made) }
    }
    case 'JoinProcedure': {
      const { procedure, participant } = command.data
      const join = (one: ShadowProcedure | undefined) =>
        one && { ...one, participants: new Set([...one.participants, participant]) }
      return { ...shadow, procedures: put(shadow.procedures, procedure, join) }
    }
    case 'CloseProcedure': {
      const close = (one: ShadowProcedure | undefined) => one && { ...one, closedOn: on }
      return { ...shadow, procedures: put(shadow.procedures, command.data.procedure, close) }
    }
    case 'CopyForProcedure':
      return { ...shadow, copiedOn: on }
    case 'PlaceRestriction': {
      const { id, until = null } = command.data
      const restrictions = put(shadow.restrictions, id, () => ({ from: on, until, liftedOn: null }))
      return { ...shadow, restrictions }
    }
    case 'LiftRestriction': {
      const lift = (one: ShadowRestriction | undefined) => one && { ...one, liftedOn: on }
      return { ...shadow, restrictions: put(shadow.restrictions, command.data.id, lift) }
    }
    case 'GrantErasure':
      return { ...shadow, erasure: { on, by: command.data.implementBy ?? on } }
    case 'DestroyRecording':
      return { ...shadow, destroyedOn: on }
    case 'DestroyCopy':
      return { ...shadow, copiedOn: null }
    case 'ListenToRecording':
    case 'RefuseListening':
    case 'GiveCallerAccess':
      return shadow
    case 'RectifyRecording':
      return {
        ...shadow,
        recorded: new Map([
          ...shadow.recorded,
          // There can be several notes, each once.
          ...Object.entries(command.data.correction).map(
            ([name, value]) => [name === 'note' ? `note ${value}` : name, value] as const,
          ),
        ]),
      }
  }
}
