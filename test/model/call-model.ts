import { addDays, type PlainDate, plainDate } from '../../src/calendar/index.js'
import {
  mayDestroy,
  type RecordingCommand,
  type RecordingMachine,
  type RecordingState,
  type RequestedRight,
  retention,
} from '../../src/recording/index.js'
import { type ComesTo, rolled } from './by-model.js'

/*
 * A call and its recording by the Kaunas rules (clauses 1 to 14.5), from the commands that were taken: what is known of
 * it, and what is to be seen. What a command comes to is in call-comes-to.ts, who may listen in listening-model.ts.
 *
 * Left out: notes and follow-ups; the duties but the answer to a caller, whose days are told by the laws of
 * test/recording/laws/retention.test.ts; the sweep; what is forgotten of a destroyed recording; rules of an
 * institution's own; a number in the name of a call.
 */

/** Everything that a call is drawn from. */
export interface Setting {
  readonly start: PlainDate
  /** The way of listening that the controller has set, if it has (clause 13). */
  readonly method: string | null
  /** Whether callers exercise their other rights under Adakavas (clause 14.5). */
  readonly adakavas: boolean
}

/** Something that keeps a recording from being destroyed. */
export interface Bar {
  readonly id: string
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly liftedOn: PlainDate | null
}

/** A procedure about a complaint. */
export interface Procedure {
  readonly id: string
  readonly complaint: string
  readonly participants: readonly string[]
  readonly open: boolean
}

/** A call as it is known from the commands that were taken. */
export interface CallModel extends Omit<Setting, 'start'> {
  readonly status: string
  readonly last: PlainDate
  /** The host's own name of it. */
  readonly call: string
  readonly callDay: PlainDate
  /** The last of the six months (clause 10). */
  readonly lastDay: PlainDate
  readonly consultants: readonly string[]
  readonly over: boolean
  readonly explained: boolean
  readonly storedOn: PlainDate | null
  readonly destroyedOn: PlainDate | null
  readonly withdrawnOn: PlainDate | null
  readonly basisNamed: boolean
  readonly complaints: readonly {
    readonly id: string
    readonly administrative: boolean
    readonly closed: boolean
  }[]
  readonly procedures: readonly Procedure[]
  readonly copiedOn: PlainDate | null
  readonly copyDestroyed: boolean
  /** The last day for which a closing asked that the copy be kept. */
  readonly copyKept: PlainDate | null
  readonly restrictions: readonly Bar[]
  readonly holds: readonly Bar[]
  /** The day by which a granted erasure is to be carried out. */
  readonly eraseBy: PlainDate | null
  readonly requests: readonly {
    readonly id: string
    readonly right: RequestedRight
    readonly receivedOn: PlainDate
    readonly answeredOn: PlainDate | null
  }[]
  /** What is stored beside the audio, and the notes to it. */
  readonly time: string
  readonly notes: readonly string[]
}

/** Before the telephone rings. */
export const silent = ({ start, ...setting }: Setting): CallModel => ({
  ...setting,
  status: 'none',
  last: start,
  call: 'S-call',
  callDay: start,
  lastDay: start,
  consultants: [],
  over: false,
  explained: false,
  storedOn: null,
  destroyedOn: null,
  withdrawnOn: null,
  basisNamed: false,
  complaints: [],
  procedures: [],
  copiedOn: null,
  copyDestroyed: false,
  copyKept: null,
  restrictions: [],
  holds: [],
  eraseBy: null,
  requests: [],
  time: '',
  notes: [],
})

/** The same day so many months later, or the last one of that month where it is shorter (D-1), counted by hand. */
export function monthsAfter(from: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const counted = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
  return plainDate(counted.toISOString().slice(0, 10))
}

/** The month in which a caller is to be answered (GDPR 12(3)). */
const answerBy = (receivedOn: PlainDate): PlainDate => rolled(monthsAfter(receivedOn, 1))

const stands = ({ from, until, liftedOn }: Bar, on: PlainDate): boolean =>
  from <= on && (until === null || on <= until) && (liftedOn === null || on < liftedOn)

/** Whether the recording is restricted on a day. */
export const restrictedOn = ({ restrictions }: CallModel, on: PlainDate): boolean =>
  restrictions.some((one) => stands(one, on))

/** Whether another act orders that it be kept (clause 2). */
export const orderedOn = ({ holds }: CallModel, on: PlainDate): boolean =>
  holds.some((one) => stands(one, on))

/** Whether the consent was withdrawn, and nothing else carries the recording (GDPR 17(1)(b)). */
export const withoutBasis = ({ withdrawnOn, basisNamed }: CallModel): boolean =>
  withdrawnOn !== null && !basisNamed

/** The procedures that are open. */
export const openProcedures = ({ procedures }: CallModel): readonly Procedure[] =>
  procedures.filter(({ open }) => open)

/** Whether something has kept the recording on every day from one to another. */
export function heldThroughout(model: CallModel, from: PlainDate, to: PlainDate): boolean {
  for (let day = from; day <= to; day = addDays(day, 1))
    if (!restrictedOn(model, day) && !orderedOn(model, day)) return false
  return true
}

/** What stands in the way of destroying the recording on a day, one after the other (clauses 2, 10, 14.5). */
export const destructionBarredBy = (model: CallModel, on: PlainDate) =>
  [
    [['retention-running', on <= model.lastDay && model.eraseBy === null && !withoutBasis(model)]],
    // A restriction and an order hold it, whatever asks for its destruction.
    [
      ['held', orderedOn(model, on)],
      ['restricted', restrictedOn(model, on)],
    ],
    [['copy-required', openProcedures(model).length > 0 && model.copiedOn === null]],
  ] as const

/** The days that matter to a call: of its term, its restrictions, its copy, its erasure and its requests. */
export const daysThatMatter = (model: CallModel): readonly PlainDate[] => [
  ...(model.storedOn === null ? [] : [model.lastDay, addDays(model.lastDay, 1)]),
  ...model.restrictions.flatMap(({ until }) => (until === null ? [] : [until])),
  ...[model.copyKept, model.eraseBy].flatMap((day) => (day === null ? [] : [day])),
  ...model.requests.filter(({ answeredOn }) => answeredOn === null).map((one) => answerBy(one.receivedOn)),
]

const changed = <One extends { readonly id: string }>(
  list: readonly One[],
  id: string,
  change: (one: One) => One,
): readonly One[] => list.map((one) => (one.id === id ? change(one) : one))

/** The request that a command names, and so answers (clause 14). */
function answers({ requests }: CallModel, command: RecordingCommand): string | undefined {
  switch (command.type) {
    case 'AnswerCallerRequest':
    case 'GiveCallerAccess':
    case 'RectifyRecording':
    case 'WithdrawConsent':
      return command.data.request
    case 'PlaceRestriction':
    case 'GrantErasure': {
      const { request } = command.data.decision
      return requests.find(({ id, right }) => id === request && right === 'other-rights')?.id
    }
    default:
      return undefined
  }
}

/** A call after a command that was taken. */
export function callAfter(model: CallModel, command: RecordingCommand): CallModel {
  const { on } = command.data
  const answered = answers(model, command)
  const requests =
    answered === undefined
      ? model.requests
      : changed(model.requests, answered, (one) => ({ ...one, answeredOn: one.answeredOn ?? on }))
  return moved({ ...model, last: on, requests }, command)
}

function moved(model: CallModel, command: RecordingCommand): CallModel {
  const { on } = command.data
  switch (command.type) {
    case 'ReceiveCall': {
      const { consultant } = command.data
      return {
        ...model,
        status: 'incoming',
        callDay: on,
        lastDay: monthsAfter(on, 6),
        consultants: consultant === undefined ? [] : [consultant],
      }
    }
    case 'PlayNotice':
      return { ...model, status: 'announced' }
    case 'JoinCall':
      return { ...model, consultants: [...model.consultants, command.data.consultant] }
    case 'GiveConsent':
      return { ...model, status: 'consented' }
    case 'DeclineRecording':
      return { ...model, status: 'declined' }
    case 'ExplainAlternatives':
      return { ...model, explained: true }
    case 'EndCall': {
      const toStore = model.status === 'consented' && command.data.notRecorded === undefined
      return { ...model, over: true, status: toStore ? 'consented' : 'ended' }
    }
    case 'StoreRecording': {
      const { recorded } = command.data
      return {
        ...model,
        status: 'stored',
        storedOn: on,
        time: recorded === 'forgotten' ? '' : recorded.time,
      }
    }
    case 'WithdrawConsent':
      return { ...model, withdrawnOn: on }
    case 'NameOtherBasis':
      return { ...model, basisNamed: true }
    case 'RegisterCallerRequest': {
      const { request, right, receivedOn } = command.data
      return {
        ...model,
        requests: [...model.requests, { id: request, right, receivedOn, answeredOn: null }],
      }
    }
    case 'RectifyRecording': {
      const { correction } = command.data
      if (correction === 'forgotten') return model
      const { time = model.time, note } = correction
      return { ...model, time, notes: note === undefined ? model.notes : [...model.notes, note] }
    }
    case 'RegisterServiceComplaint': {
      const { complaint, aboutAdministrativeService: administrative } = command.data
      return {
        ...model,
        complaints: [...model.complaints, { id: complaint, administrative, closed: false }],
      }
    }
    case 'CloseServiceComplaint': {
      const closed = changed(model.complaints, command.data.complaint, (one) => ({ ...one, closed: true }))
      return { ...model, complaints: closed }
    }
    case 'OpenProcedure': {
      const { procedure: id, complaint, participants } = command.data
      // The complaint that it examines is examined again (appeal).
      const complaints = changed(model.complaints, complaint, (one) => ({ ...one, closed: false }))
      const others = model.procedures.filter((one) => one.id !== id)
      return { ...model, complaints, procedures: [...others, { id, complaint, participants, open: true }] }
    }
    case 'JoinProcedure':
    case 'LeaveProcedure': {
      const { procedure, participant } = command.data
      const procedures = changed(model.procedures, procedure, (one) => {
        const others = one.participants.filter((person) => person !== participant)
        return { ...one, participants: command.type === 'JoinProcedure' ? [...others, participant] : others }
      })
      return { ...model, procedures }
    }
    case 'CloseProcedure': {
      const { procedure, keepCopy } = command.data
      const { copyKept } = model
      // Of several days the latest.
      const until = keepCopy?.until ?? null
      const latest = copyKept === null || (until !== null && until > copyKept) ? until : copyKept
      const procedures = changed(model.procedures, procedure, (one) => ({ ...one, open: false }))
      return { ...model, procedures, copyKept: latest }
    }
    case 'CopyForProcedure':
      return { ...model, copiedOn: on }
    case 'PlaceRestriction': {
      const { id, until = null } = command.data
      return { ...model, restrictions: [...model.restrictions, { id, from: on, until, liftedOn: null }] }
    }
    case 'LiftRestriction': {
      const lifted = changed(model.restrictions, command.data.id, (one) => ({ ...one, liftedOn: on }))
      return { ...model, restrictions: lifted }
    }
    case 'PlaceHold': {
      const { id } = command.data
      return { ...model, holds: [...model.holds, { id, from: on, until: null, liftedOn: null }] }
    }
    case 'LiftHold':
      return { ...model, holds: changed(model.holds, command.data.id, (one) => ({ ...one, liftedOn: on })) }
    case 'GrantErasure':
      return { ...model, eraseBy: command.data.implementBy ?? on }
    case 'DestroyRecording':
      return { ...model, status: 'destroyed', destroyedOn: on }
    case 'DestroyCopy':
      return { ...model, copiedOn: null, copyDestroyed: true }
    default:
      // To listen, to refuse it, to give access and to answer change nothing else.
      return model
  }
}

/** The days on which it is asked what stands: of today and of each day that matters, and beside it. */
const askedOn = (model: CallModel): readonly PlainDate[] =>
  [model.last, ...daysThatMatter(model).flatMap((day) => [day, addDays(day, 1)])].filter(
    (day) => day >= model.last,
  )

/** Whether nothing of what may stand in the way does. */
const nothingBars = (groups: readonly (readonly (readonly [ComesTo, boolean])[])[]): boolean =>
  groups.every((group) => group.every(([, there]) => !there))

/** What the model has to be seen: status, the last day of the term, when it may be destroyed, and the answers owed. */
export function expectedOf(model: CallModel): unknown {
  const { status, storedOn, destroyedOn } = model
  return {
    status,
    lastDay: storedOn === null ? null : model.lastDay,
    destroyable: askedOn(model).map(
      (day) => storedOn !== null && destroyedOn === null && nothingBars(destructionBarredBy(model, day)),
    ),
    answers: askedOn(model).map((on) =>
      model.requests
        .map(({ id, receivedOn, answeredOn }) => {
          const due = answerBy(receivedOn)
          const open = on > due ? 'overdue' : on === due ? 'due-today' : 'pending'
          return `${id} ${due} ${answeredOn === null ? open : answeredOn > due ? 'done-late' : 'done'}`
        })
        .sort(),
    ),
  }
}

/** The same of a state. */
export const seenOf =
  (machine: RecordingMachine) =>
  (state: RecordingState, model: CallModel): unknown => {
    const kept = state.status === 'stored' || state.status === 'destroyed' ? state : null
    const days = askedOn(model)
    return {
      status: state.status,
      lastDay: kept === null ? null : retention(kept, model.last).lastDay,
      destroyable: days.map((day) => kept !== null && mayDestroy(kept, day).allowed),
      answers: days.map((on) =>
        machine
          .duties(state, on)
          .flatMap((one) =>
            one.duty === 'answer-caller' ? [`${one.about.request} ${one.deadline.due} ${one.status}`] : [],
          )
          .sort(),
      ),
    }
  }
