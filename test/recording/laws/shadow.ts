import { addDays, earlierOf, laterOf, type PlainDate, plainDate } from '../../../src/calendar/index.js'
import type { RecordingCommand, RecordingRules, RequestedRight } from '../../../src/recording/index.js'

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

/** An order of another act, and when it was lifted (clause 2). */
export interface ShadowHold {
  readonly from: PlainDate
  readonly liftedOn: PlainDate | null
}

/** A caller's request (clause 14). */
export interface ShadowRequest {
  readonly right: RequestedRight
  readonly receivedOn: PlainDate
  readonly answeredOn: PlainDate | null
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
  readonly withdrawnOn: PlainDate | null
  /** The day on which another basis than the consent was named. */
  readonly basisOn: PlainDate | null
  readonly requests: ReadonlyMap<string, ShadowRequest>
  readonly complaints: ReadonlyMap<string, ShadowComplaint>
  readonly procedures: ReadonlyMap<string, ShadowProcedure>
  readonly copiedOn: PlainDate | null
  /** The days through which closings asked that the copy be kept, by the procedure that was closed. */
  readonly keptUntil: ReadonlyMap<string, PlainDate>
  /** What is stored of the conversation. */
  readonly recorded: ReadonlyMap<string, unknown>
  /** The times at which a procedure was open and no copy existed: from a day until a day, or until now. */
  readonly copyNeeded: readonly { readonly from: PlainDate; readonly until: PlainDate | null }[]
  readonly restrictions: ReadonlyMap<string, ShadowRestriction>
  readonly holds: ReadonlyMap<string, ShadowHold>
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
  withdrawnOn: null,
  basisOn: null,
  requests: new Map(),
  complaints: new Map(),
  procedures: new Map(),
  copiedOn: null,
  keptUntil: new Map(),
  recorded: new Map(),
  copyNeeded: [],
  restrictions: new Map(),
  holds: new Map(),
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

/* A caller's limit: one month from receipt, and on to a working day (GDPR 12(3); D-1 to D-3). */

/** The holidays of fixed days (D-3); All Souls' Day is one from 2020. */
const fixedHolidays = [
  ...['01-01', '02-16', '03-11', '05-01', '06-24', '07-06', '08-15', '11-01'],
  ...['12-24', '12-25', '12-26'],
]
/** The first year of the calendar of holidays (D-3). */
const firstYear = 2018

/** Easter Sunday, by the rule of Gauss as Lichtenberg wrote it. */
function easterOf(year: number): PlainDate {
  const k = Math.floor(year / 100)
  const secular = Math.floor((3 * k + 3) / 4)
  const moon = (19 * (year % 19) + 15 + secular - Math.floor((8 * k + 13) / 25)) % 30
  const full = 21 + moon - Math.floor((moon + Math.floor((year % 19) / 11)) / 29)
  const sunday = 7 - ((((year + Math.floor(year / 4) + 2 - secular) % 7) + 7) % 7)
  const after = 7 - ((((full - sunday) % 7) + 7) % 7)
  return addDays(plainDate(`${year}-03-01`), full + after - 1)
}

const weekday = (day: PlainDate): number => new Date(`${day}T00:00:00Z`).getUTCDay()

function isDayOff(day: PlainDate): boolean {
  const [year, date] = [Number(day.slice(0, 4)), day.slice(5)]
  if (weekday(day) === 0 || weekday(day) === 6) return true
  if (fixedHolidays.includes(date) || (date === '11-02' && year >= 2020)) return true
  // The first Sundays of May and of June are Sundays, and so is Easter.
  return day === addDays(easterOf(year), 1)
}

/** By when a request is to be answered; `counted` where the calendar knows no holidays of that year; `null` beyond it. */
export function answerBy({ receivedOn }: Pick<ShadowRequest, 'receivedOn'>): {
  readonly day: PlainDate
  readonly known: boolean
} | null {
  let day = monthsLater(receivedOn, 1)
  if (day === null) return null
  if (Number(day.slice(0, 4)) < firstYear) return { day, known: false }
  while (isDayOff(day)) day = addDays(day, 1)
  return { day, known: true }
}

/** The names of the requests that are open. */
export const asked = ({ requests }: Shadow): readonly string[] =>
  [...requests].filter(([, { answeredOn }]) => answeredOn === null).map(([id]) => id)

const restricts = ({ from, until, liftedOn }: ShadowRestriction, on: PlainDate): boolean =>
  from <= on && (until === null || on <= until) && (liftedOn === null || on < liftedOn)

/** Whether a restriction is in force on a day (K-14.5). */
export const restricted = ({ restrictions }: Shadow, on: PlainDate): boolean =>
  [...restrictions.values()].some((one) => restricts(one, on))

/** Whether an order of another act is in force on a day (clause 2). */
export const ordered = ({ holds }: Shadow, on: PlainDate): boolean =>
  [...holds.values()].some(({ from, liftedOn }) => from <= on && (liftedOn === null || on < liftedOn))

/** Whether a restriction or an order forbids destroying on a day. */
export const held = (shadow: Shadow, on: PlainDate): boolean => restricted(shadow, on) || ordered(shadow, on)

/** Whether the consent was withdrawn and nothing else carries the recording (GDPR 17(1)(b)). */
export const bare = ({ withdrawnOn, basisOn }: Shadow): boolean => withdrawnOn !== null && basisOn === null

/** Whether the original exists. */
export const kept = ({ storedOn, destroyedOn }: Shadow): boolean => storedOn !== null && destroyedOn === null

/** Whether there is a recording, or there was one. */
export const was = ({ storedOn }: Shadow): boolean => storedOn !== null

/** The names of the procedures that are open. */
export const open = ({ procedures }: Shadow): readonly string[] =>
  [...procedures].filter(([, { closedOn }]) => closedOn === null).map(([id]) => id)

/** The complaints about the call that are open on a day. */
export const complained = ({ complaints }: Shadow, on: PlainDate): readonly string[] =>
  [...complaints].filter(([, one]) => !one.closed && one.receivedOn <= on).map(([id]) => id)

/** The last day on which something begins or ceases to stand in the way: later days are all alike. */
function lastChange({ restrictions, holds, copyNeeded, last }: Shadow): PlainDate {
  const days = [
    ...[...restrictions.values()].flatMap(({ until, liftedOn }) => [until, liftedOn]),
    ...[...holds.values()].map(({ liftedOn }) => liftedOn),
    ...copyNeeded.map(({ until }) => until),
  ]
  return days.reduce<PlainDate>(
    (one, other) => (other === null ? one : laterOf(one, other)),
    last ?? plainDate('0001-01-01'),
  )
}

/** The first day on or after another on which nothing stands in the way; `null` where no such day is known. */
function firstDay(shadow: Shadow, from: PlainDate, barred: (on: PlainDate) => boolean): PlainDate | null {
  if (!barred(from)) return from
  const end = lastChange(shadow)
  let day = from
  while (barred(day)) {
    if (day > end || day === '9999-12-31') return null
    day = addDays(day, 1)
  }
  return day
}

/** The first day on or after another on which nothing restricts or holds the recording. */
export const firstFree = (shadow: Shadow, from: PlainDate): PlainDate | null =>
  firstDay(shadow, from, (on) => held(shadow, on))

/** The day from which nothing carries the recording: that of the withdrawal, or of the storing (GDPR 17(1)(b)). */
export const bareFrom = (shadow: Shadow): PlainDate | null =>
  bare(shadow) && shadow.withdrawnOn !== null && shadow.storedOn !== null
    ? laterOf(shadow.withdrawnOn, shadow.storedOn)
    : null

/** Whether the recording is carried, within its term or held on every day since, and no erasure should be carried out (clauses 2, 10, 14.5). */
export function lawfullyKept(shadow: Shadow, on: PlainDate): boolean {
  if (!kept(shadow) || bare(shadow)) return false
  // A procedure may be opened under an order, also one that came when it was overdue (section 10).
  if (ordered(shadow, on)) return true
  if (shadow.erasure !== null && shadow.erasure.by < on) {
    const erased = firstFree(shadow, shadow.erasure.by)
    if (erased !== null && erased < on) return false
  }
  const free = on <= lastKept(shadow) ? null : firstFree(shadow, addDays(lastKept(shadow), 1))
  return free === null || on < free
}

/** What asks for the destruction, each with its day: the end of the term, an erasure, and that nothing carries the recording. */
export function reasonsToDestroy(shadow: Shadow): {
  readonly term: PlainDate
  readonly erasure: PlainDate | null
  readonly withdrawal: PlainDate | null
} {
  return {
    term: addDays(lastKept(shadow), 1),
    erasure: shadow.erasure?.by ?? null,
    withdrawal: bareFrom(shadow),
  }
}

/** The first day on which the term or an erasure asks for the destruction, whatever became of the consent. */
export function decidedFrom(shadow: Shadow): PlainDate {
  const { term, erasure } = reasonsToDestroy(shadow)
  return earlierOf(term, erasure ?? term)
}

/** The first day on which something asks for the destruction. */
export function destroyAsked(shadow: Shadow): PlainDate {
  const decided = decidedFrom(shadow)
  return earlierOf(decided, bareFrom(shadow) ?? decided)
}

/** The days on which a copy was still to be made, as far as they are over: at once after them (clause 10). */
const awaitedCopy = ({ copyNeeded }: Shadow, on: PlainDate): boolean =>
  copyNeeded.some(({ from, until }) => until !== null && from <= on && on < until)

/** Whether a copy was, or is, still to be made on a day. */
const awaitsCopy = ({ copyNeeded }: Shadow, on: PlainDate): boolean =>
  copyNeeded.some(({ from, until }) => from <= on && (until === null || on < until))

/**
 * The day by which what asks for it on a day is to be destroyed: the first one from then on which nothing restricts or
 * holds it and no copy had to be made. `null` while something holds it without an end in sight. A copy that is still to be
 * made moves no day as long as nobody knows when it will be there.
 */
export const destroyByFrom = (shadow: Shadow, asked: PlainDate): PlainDate | null =>
  firstDay(shadow, asked, (on) => held(shadow, on) || awaitedCopy(shadow, on))

/** The day by which the recording is to be destroyed. */
export const destroyBy = (shadow: Shadow): PlainDate | null => destroyByFrom(shadow, destroyAsked(shadow))

/** The first day on which nothing stood in the way, or will: from the next one on it is late. `null` where none is known. */
export const possibleFrom = (shadow: Shadow, asked: PlainDate): PlainDate | null =>
  firstDay(shadow, asked, (on) => held(shadow, on) || awaitsCopy(shadow, on))

/** Where a duty stands on a day that was first possible on another: what was late before it had to wait stays late (section 10). */
export const standsOn = (possible: PlainDate | null, on: PlainDate): 'pending' | 'due-today' | 'overdue' =>
  possible === null || on < possible ? 'pending' : on === possible ? 'due-today' : 'overdue'

/** The day from which a copy is owed to the procedures that are open: that of the destruction, or of their opening after it. */
export function copyAsked(shadow: Shadow): PlainDate {
  const [first = destroyAsked(shadow), ...more] = [...shadow.procedures.values()]
    .filter(({ closedOn }) => closedOn === null)
    .map(({ openedOn }) => openedOn)
  return laterOf(more.reduce(earlierOf, first), destroyAsked(shadow))
}

/** The day from which nothing needs the copy: that of the last closing, or the one after those that closings named. */
export function copyFreeFrom(shadow: Shadow): PlainDate | null {
  const closings = [...shadow.procedures.values()].map(({ closedOn }) => closedOn)
  const [first] = closings
  if (shadow.copiedOn === null || first === undefined || closings.includes(null)) return null
  const closed = closings.reduce(
    (one, other) => (one === null || other === null ? null : laterOf(one, other)),
    first,
  )
  const until = copyKept(shadow)
  return closed === null || until === null ? closed : laterOf(closed, addDays(until, 1))
}

/** The last day on which the copy is kept for an act that a closing named (clause 10). */
export const copyKept = ({ keptUntil }: Shadow): PlainDate | null =>
  [...keptUntil.values()].reduce<PlainDate | null>(
    (last, one) => (last === null ? one : laterOf(last, one)),
    null,
  )

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

const latest = (one: PlainDate | undefined, other: PlainDate | undefined): PlainDate | undefined =>
  one === undefined || other === undefined ? (one ?? other) : laterOf(one, other)

/** The request that a command answers: the one that it names, or whose decision it carries out. */
function answers({ requests }: Shadow, command: RecordingCommand): string | undefined {
  switch (command.type) {
    case 'AnswerCallerRequest':
    case 'GiveCallerAccess':
    case 'RectifyRecording':
    case 'WithdrawConsent':
      return command.data.request
    case 'PlaceRestriction':
    case 'GrantErasure': {
      const { request } = command.data.decision
      const one = requests.get(request)
      return one?.answeredOn === null && one.right === 'other-rights' ? request : undefined
    }
    default:
      return undefined
  }
}

/** The request that a command answers, with what is known of it. */
export function answeredBy(shadow: Shadow, command: RecordingCommand): ShadowRequest | undefined {
  const request = answers(shadow, command)
  return request === undefined ? undefined : shadow.requests.get(request)
}

function followed(before: Shadow, command: RecordingCommand): Shadow {
  const { on } = command.data
  const answered = answers(before, command)
  const requests =
    answered === undefined
      ? before.requests
      : put(before.requests, answered, (one) => one && { ...one, answeredOn: on })
  return said({ ...before, requests, last: on }, command)
}

function said(shadow: Shadow, command: RecordingCommand): Shadow {
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
      return { ...shadow, withdrawnOn: on }
    case 'NameOtherBasis':
      return { ...shadow, basisOn: on }
    case 'RegisterCallerRequest': {
      const { request, receivedOn, right } = command.data
      const requests = put(shadow.requests, request, () => ({ right, receivedOn, answeredOn: null }))
      return { ...shadow, requests }
    }
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
    case 'LeaveProcedure': {
      const { procedure, participant } = command.data
      const leave = (one: ShadowProcedure | undefined) =>
        one && { ...one, participants: new Set([...one.participants].filter((who) => who !== participant)) }
      return { ...shadow, procedures: put(shadow.procedures, procedure, leave) }
    }
    case 'CloseProcedure': {
      const { procedure, keepCopy } = command.data
      const close = (one: ShadowProcedure | undefined) => one && { ...one, closedOn: on }
      return {
        ...shadow,
        procedures: put(shadow.procedures, procedure, close),
        keptUntil: put(shadow.keptUntil, procedure, (day) => latest(day, keepCopy?.until)),
      }
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
    case 'PlaceHold':
      return {
        ...shadow,
        holds: put(shadow.holds, command.data.id, () => ({ from: on, liftedOn: null })),
      }
    case 'LiftHold': {
      const lift = (one: ShadowHold | undefined) => one && { ...one, liftedOn: on }
      return { ...shadow, holds: put(shadow.holds, command.data.id, lift) }
    }
    case 'GrantErasure':
      return { ...shadow, erasure: { on, by: command.data.implementBy ?? on } }
    case 'DestroyRecording':
      return { ...shadow, destroyedOn: on }
    case 'DestroyCopy':
      return { ...shadow, copiedOn: null }
    case 'StopRecording':
    case 'DiscloseRecording':
    case 'ListenToRecording':
    case 'RefuseListening':
    case 'GiveCallerAccess':
    case 'AnswerCallerRequest':
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
