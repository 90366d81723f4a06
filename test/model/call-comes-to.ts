import { addDays, type PlainDate } from '../../src/calendar/index.js'
import type { RecordingCommand, RequestedRight } from '../../src/recording/index.js'
import { anyOf, type ComesTo } from './by-model.js'
import {
  type CallModel,
  destructionBarredBy,
  heldThroughout,
  openProcedures,
  orderedOn,
  restrictedOn,
  withoutBasis,
} from './call-model.js'
import { hears } from './listening-model.js'

/*
 * What a command on a call comes to by the Kaunas rules. A rejection names the first obstacle: what the rules don't know
 * at all, status, the order of days, what the call or its recording is in, the day, and last what the command says. Where
 * no document sets an order within one of them, any of its obstacles may be told.
 */

/** A group of obstacles of which any may be told. */
type Group = readonly (readonly [code: ComesTo, there: boolean])[]

const kept = ['stored', 'destroyed']
const afterCall = ['consented', 'ended', ...kept]

/** The statuses in which a command is possible (the table of states T1 to T7, S1 to S5, P1 to P6). */
const statuses = {
  ReceiveCall: ['none'],
  PlayNotice: ['incoming'],
  JoinCall: ['incoming', 'announced', 'consented', 'declined'],
  GiveConsent: ['announced', 'declined'],
  DeclineRecording: ['announced'],
  ExplainAlternatives: ['declined'],
  StopRecording: [],
  EndCall: ['incoming', 'announced', 'consented', 'declined'],
  StoreRecording: ['consented'],
  WithdrawConsent: ['consented', 'stored'],
  NameOtherBasis: ['stored'],
  RegisterCallerRequest: afterCall,
  AnswerCallerRequest: afterCall,
  GiveCallerAccess: ['stored'],
  RectifyRecording: ['stored'],
  RegisterServiceComplaint: ['stored'],
  CloseServiceComplaint: kept,
  OpenProcedure: kept,
  JoinProcedure: kept,
  LeaveProcedure: kept,
  CloseProcedure: kept,
  CopyForProcedure: ['stored'],
  ListenToRecording: kept,
  RefuseListening: kept,
  PlaceRestriction: kept,
  LiftRestriction: kept,
  PlaceHold: kept,
  LiftHold: kept,
  GrantErasure: ['stored'],
  DiscloseRecording: [],
  DestroyRecording: ['stored'],
  DestroyCopy: kept,
} as const satisfies Readonly<Record<RecordingCommand['type'], readonly string[]>>

/** The statuses in which a command is possible. */
export const allowedIn = (type: RecordingCommand['type']): readonly string[] => statuses[type]

/** What a command on a call comes to. */
export function callComesTo(model: CallModel, command: RecordingCommand): readonly ComesTo[] {
  const { type, data } = command
  return anyOf(
    // The document knows neither (clauses 1 to 16).
    [['not-in-procedure', type === 'StopRecording' || type === 'DiscloseRecording']],
    [['wrong-status', !allowedIn(type).includes(model.status)]],
    [['before-last-event', model.status !== 'none' && data.on < model.last]],
    ...obstacles(model, command),
  )
}

/** Which call it is about, and where the call stands: still on, or over (clauses 8, 9). */
const stillOn = (model: CallModel): Group => [['call-still-on', model.status === 'consented' && !model.over]]
const callOver = (model: CallModel): Group => [['call-over', model.over]]

/** What is left once the original is destroyed: its copy, or nothing (clause 10). */
const nothingLeft = (model: CallModel): Group => [
  ['nothing-left', model.status === 'destroyed' && model.copiedOn === null],
]

/** A restricted recording is processed for a reason alone (clause 14.5 with GDPR 18(2)). */
const reasonMissing = (model: CallModel, on: PlainDate, reason: object | undefined) =>
  ['restricted', restrictedOn(model, on) && reason === undefined] as const

/** A request that a command names is open and asks for what it gives (clauses 14.2 to 14.5). */
function requestNamed(
  model: CallModel,
  request: string | undefined,
  ...rights: readonly RequestedRight[]
): Group {
  const one = model.requests.find(({ id }) => id === request)
  return [
    ['no-such-request', request !== undefined && one === undefined],
    ['request-already-answered', one !== undefined && one.answeredOn !== null],
    ['other-right-requested', one !== undefined && !rights.includes(one.right)],
  ]
}

/** A procedure that a command names is there and open; where none is, that is told before the name is looked at. */
function procedureNamed(model: CallModel, procedure: string): Group {
  const one = model.procedures.find(({ id }) => id === procedure)
  const none = openProcedures(model).length === 0
  const closed = one?.open === false
  return [
    ['no-such-procedure', one === undefined || (closed && none)],
    ['procedure-closed', closed],
  ]
}

/** Whether a new procedure may be opened on the recording (clauses 10, 12.3; GS3). */
function openable(model: CallModel, on: PlainDate): Group {
  const { lastDay, eraseBy } = model
  const ordered = orderedOn(model, on)
  const since = (day: PlainDate): boolean => ordered || heldThroughout(model, addDays(day, 1), on)
  return [
    ['consent-withdrawn', withoutBasis(model)],
    // Whatever was destroyed, its storage is over.
    ['term-over', model.destroyedOn !== null || (on > lastDay && !since(lastDay))],
    ['erasure-due', eraseBy !== null && on > eraseBy && !erasureHeld(model, eraseBy, on)],
  ]
}

/** Whether a granted erasure could not be carried out on any day from the one it was to be on until the day before. */
const erasureHeld = (model: CallModel, eraseBy: PlainDate, on: PlainDate): boolean =>
  orderedOn(model, on) || heldThroughout(model, eraseBy, addDays(on, -1))

/** What stands in the way of a command in the right status and on a day in order, one group after the other. */
function obstacles(model: CallModel, command: RecordingCommand): readonly Group[] {
  const { on } = command.data
  switch (command.type) {
    case 'ReceiveCall': {
      const { direction, line } = command.data
      // Only what comes in on one of the three lines of clause 1.
      return [
        [
          ['call-not-incoming', direction !== 'incoming'],
          ['line-not-general', !generalLines.includes(line)],
        ],
      ]
    }
    case 'PlayNotice':
      return [[['notice-not-automatic', !command.data.automatic]]]
    case 'JoinCall':
      return [callOver(model), [['already-joined', model.consultants.includes(command.data.consultant)]]]
    case 'GiveConsent':
      return [[['consent-not-explicit', !command.data.explicit]]]
    case 'ExplainAlternatives': {
      const { inPerson, email } = command.data
      return [
        [['alternatives-already-explained', model.explained]],
        [['alternatives-incomplete', !inPerson || !email]],
      ]
    }
    case 'EndCall': {
      const { notRecorded } = command.data
      return [
        callOver(model),
        [['consent-not-given', model.status !== 'consented' && notRecorded !== undefined]],
      ]
    }
    case 'StoreRecording': {
      const { recorded } = command.data
      return [stillOn(model), [['date-differs', recorded !== 'forgotten' && recorded.date !== model.callDay]]]
    }
    case 'WithdrawConsent':
      return [
        [['consent-already-withdrawn', model.withdrawnOn !== null]],
        requestNamed(model, command.data.request, 'other-rights'),
      ]
    case 'NameOtherBasis':
      return [
        [
          ['consent-not-withdrawn', model.withdrawnOn === null],
          ['already-done', model.basisNamed],
        ],
      ]
    case 'RegisterCallerRequest': {
      const { request, receivedOn } = command.data
      return [
        // Where Adakavas is in place, requests live there.
        [...stillOn(model), ['request-lives-elsewhere', model.adakavas]],
        [
          ['request-already-registered', model.requests.some(({ id }) => id === request)],
          ['request-received-later', receivedOn > on],
          ['request-before-call', receivedOn < model.callDay],
        ],
      ]
    }
    case 'AnswerCallerRequest': {
      const one = model.requests.find(({ id }) => id === command.data.request)
      const none = model.requests.every(({ answeredOn }) => answeredOn !== null)
      const answered = one !== undefined && one.answeredOn !== null
      return [
        [
          ...stillOn(model),
          ['request-lives-elsewhere', model.adakavas],
          ['no-such-request', one === undefined],
          ['request-already-answered', answered],
          // Where none is open, that was done.
          ['already-done', none && model.requests.length > 0],
        ],
      ]
    }
    case 'GiveCallerAccess': {
      const { tookPart, request } = command.data
      return [
        [['not-the-caller', !tookPart], ...requestNamed(model, request, 'listening-and-copy', 'access')],
      ]
    }
    case 'RectifyRecording': {
      const { correction, request, restrictionReason } = command.data
      const { time = model.time, note } = correction === 'forgotten' ? {} : correction
      const same = time === model.time && (note === undefined || model.notes.includes(note))
      return [
        [
          ['term-over', on > model.lastDay],
          reasonMissing(model, on, restrictionReason),
          ['nothing-rectified', same],
          ...requestNamed(model, request, 'rectification'),
        ],
      ]
    }
    case 'RegisterServiceComplaint': {
      const { complaint, receivedOn } = command.data
      return [
        [
          ['complaint-already-registered', model.complaints.some(({ id }) => id === complaint)],
          ['complaint-received-later', receivedOn > on],
          ['complaint-before-call', receivedOn < model.callDay],
        ],
      ]
    }
    case 'CloseServiceComplaint': {
      const one = model.complaints.find(({ id }) => id === command.data.complaint)
      const none = model.complaints.length > 0 && model.complaints.every(({ closed }) => closed)
      const examined = openProcedures(model).some(({ complaint }) => complaint === one?.id)
      return [
        [
          ['no-such-complaint', one === undefined],
          ['complaint-closed', one?.closed === true],
          ['already-done', none],
          ['procedure-open', examined],
        ],
      ]
    }
    case 'OpenProcedure': {
      const { procedure, complaint } = command.data
      const before = model.procedures.find(({ id }) => id === procedure)
      const about = model.complaints.find(({ id }) => id === complaint)
      // It goes on, on its own living copy, whatever became of the original.
      const again = before !== undefined && before.complaint === complaint && model.copiedOn !== null
      return [
        [
          ...nothingLeft(model),
          ...(again ? [] : openable(model, on)),
          // Of the name that is said, what was done with it may be told first.
          ['procedure-already-open', before?.open === true],
          ['other-complaint', before !== undefined && before.complaint !== complaint],
        ],
        [
          ['no-such-complaint', about === undefined],
          ['complaint-closed', about?.closed === true && before === undefined],
          ['not-administrative-service', about?.administrative === false],
        ],
      ]
    }
    case 'JoinProcedure':
    case 'LeaveProcedure': {
      const { procedure, participant } = command.data
      const one = model.procedures.find(({ id }) => id === procedure)
      const takesPart = one?.participants.includes(participant) === true
      return [
        procedureNamed(model, procedure),
        [
          command.type === 'JoinProcedure'
            ? ['already-participating', takesPart]
            : ['not-participating', !takesPart],
        ],
      ]
    }
    case 'CloseProcedure': {
      const { procedure, keepCopy } = command.data
      const done = model.procedures.length > 0 && openProcedures(model).length === 0
      return [
        [...procedureNamed(model, procedure), ['already-done', done]],
        [
          ['no-copy', keepCopy !== undefined && model.copiedOn === null],
          ['kept-until-before-closing', keepCopy !== undefined && keepCopy.until < on],
        ],
      ]
    }
    case 'CopyForProcedure': {
      const { procedure, restrictionReason } = command.data
      return [
        [
          ['copy-already-made', model.copiedOn !== null],
          ...procedureNamed(model, procedure),
          reasonMissing(model, on, restrictionReason),
        ],
      ]
    }
    case 'ListenToRecording': {
      const heard = hears(model, command.data.attempt, on)
      // The term closes the original to everybody; what is left is the copy.
      const closed = model.destroyedOn === null && model.copiedOn === null && on > model.lastDay
      return [nothingLeft(model), [['term-over', closed]], [[heard, heard !== 'allowed']]]
    }
    case 'RefuseListening':
      return [[['listening-allowed', hears(model, command.data.attempt, on) === 'allowed']]]
    case 'PlaceRestriction': {
      const { id, decision, until } = command.data
      return [
        nothingLeft(model),
        [
          ['procedure-not-enabled', decision.under === 'adakavas' && !model.adakavas],
          ['restriction-already-placed', model.restrictions.some((one) => one.id === id)],
          ['restriction-period-over', until !== undefined && until < on],
        ],
      ]
    }
    case 'LiftRestriction': {
      const one = model.restrictions.find(({ id }) => id === command.data.id)
      const none = model.restrictions.length > 0 && !restrictedOn(model, on)
      const over = one !== undefined && !restrictedOn({ ...model, restrictions: [one] }, on)
      return [
        [
          ['no-such-restriction', one === undefined],
          ['restriction-already-over', over || none],
        ],
      ]
    }
    case 'PlaceHold':
      return [
        nothingLeft(model),
        [['hold-already-placed', model.holds.some(({ id }) => id === command.data.id)]],
      ]
    case 'LiftHold': {
      const one = model.holds.find(({ id }) => id === command.data.id)
      const none = model.holds.length > 0 && !orderedOn(model, on)
      return [
        [
          ['no-such-hold', one === undefined],
          ['hold-already-over', (one !== undefined && one.liftedOn !== null) || none],
        ],
      ]
    }
    case 'GrantErasure': {
      const { decision, implementBy } = command.data
      return [
        [['erasure-already-granted', model.eraseBy !== null]],
        [
          ['procedure-not-enabled', decision.under === 'adakavas' && !model.adakavas],
          ['implementation-before-grant', implementBy !== undefined && implementBy < on],
        ],
      ]
    }
    case 'DestroyRecording':
      return destructionBarredBy(model, on)
    case 'DestroyCopy': {
      const { restrictionReason } = command.data
      const missing = model.copiedOn === null
      return [
        [
          ['no-copy', missing && !model.copyDestroyed],
          ['already-done', missing && model.copyDestroyed],
        ],
        [
          ['procedure-open', openProcedures(model).length > 0],
          ['copy-kept', model.copyKept !== null && on <= model.copyKept],
          ['held', orderedOn(model, on)],
          reasonMissing(model, on, restrictionReason),
        ],
      ]
    }
    default:
      return []
  }
}

/** The three lines of clause 1, as the document writes them. */
export const generalLines: readonly string[] = ['8 37 32 81 95', '8 37 55 12 41', '8 37 47 72 68']
