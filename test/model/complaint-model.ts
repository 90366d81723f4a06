import { addDays, laterOf, type PlainDate } from '../../src/calendar/index.js'
import type { CaseCommand, ComplaintGround } from '../../src/case/index.js'
import {
  type ComplaintCommand,
  type ComplaintState,
  complaintLifecycle,
  type EarlierComplaint,
  earlierComplaint,
  requestForComplaint,
} from '../../src/complaint/index.js'
import { namesOf } from '../../src/core/records.js'
import { defineProcedure } from '../../src/making/index.js'
import type { Readings } from '../../src/procedure/index.js'
import { type RequestCommand, type RequestState, requestLifecycle } from '../../src/request/index.js'
import type { CaseFacts } from '../../src/rights/index.js'
import {
  answer,
  assign,
  confirm,
  inquire,
  items,
  needed,
  notNeeded,
  refuseUnfounded,
  submit,
  toErase,
} from '../request/scenario.js'
import { type ComesTo, firstOf, taken } from './by-model.js'
import {
  type CaseModel,
  caseAfter,
  caseComesTo,
  due,
  identityOf,
  limit,
  mayAct,
  notFiled,
  standing,
  tenth,
} from './case-model.js'

/* A complaint by the documents (clauses 48 to 59), about a request that stands still: what it was, and what it bears. */

/** What became of the request before the complaint: two items were to be erased, and ona was responsible. */
export const fates = ['silent', 'waiting', 'granted', 'part', 'rejected', 'refused'] as const
export type Fate = (typeof fates)[number]

/** Facts by which neither is erased, one of them, or both. */
export const rows = {
  neither: items({ photo: needed, letter: needed }),
  photo: items({ photo: notNeeded, letter: needed }),
  letter: items({ photo: needed, letter: notNeeded }),
  both: items({ photo: notNeeded, letter: notNeeded }),
} as const
type Row = keyof typeof rows

const erasedBy: Readonly<Record<Row, readonly string[]>> = {
  neither: [],
  photo: ['photo'],
  letter: ['letter'],
  both: ['photo', 'letter'],
}

/** What a fate had granted. */
const had = {
  silent: [],
  waiting: [],
  granted: ['photo', 'letter'],
  part: ['photo'],
  rejected: [],
  refused: [],
} as const

/** The one ground that each fate bears, as far as it bears one. */
const bears: Readonly<Record<Fate, ComplaintGround | null>> = {
  silent: 'inaction',
  waiting: null,
  granted: null,
  part: 'granted-in-part',
  rejected: 'rejected',
  refused: 'rejected',
}

/** Everything that a complaint is drawn from. */
export interface Setting {
  readonly readings: Readings
  readonly fate: Fate
  readonly requested: PlainDate
  readonly start: PlainDate
  readonly represented: 'no' | 'with-documents' | 'without'
}

/** A setting with its machine, its request and an earlier complaint about it that was dismissed. */
export function worldOf(setting: Setting) {
  const { readings, fate, requested: on } = setting
  const procedure = defineProcedure({ id: 'complained', version: '1', readings })
  const [requests, machine] = [requestLifecycle(procedure), complaintLifecycle(procedure)]
  const filed = submit({ submittedOn: on, receivedOn: on, claims: [toErase('photo', 'letter')] })
  const [soon, then] = [addDays(on, 2), addDays(on, 10)]
  const answered = (facts: CaseFacts): readonly RequestCommand[] => [
    confirm(soon, 'ona'),
    answer(then, facts, { by: 'ona', implementBy: addDays(on, 20) }),
  ]
  const what: Readonly<Record<Fate, readonly RequestCommand[]>> = {
    silent: [assign(soon, 'ona')],
    waiting: [inquire(soon, addDays(on, 9), { by: 'ona' })],
    granted: answered(rows.both),
    part: answered(rows.photo),
    rejected: answered(rows.neither),
    refused: [refuseUnfounded(then, { by: 'ona' })],
  }
  let request: RequestState = requests.initialState()
  for (const command of [filed, ...what[fate]]) {
    const decision = requests.decide(command, request)
    if (!decision.accepted) throw new Error(decision.rejection.code)
    request = requests.evolve(request, decision.events[0])
  }
  const seenOn = (when: PlainDate) => {
    const view = requestForComplaint(request, when)
    if (view === null) throw new Error('no request was filed')
    return view
  }
  return { machine, seenOn, earlier: dismissedBefore(setting, machine, seenOn) }
}

type SeenOn = (when: PlainDate) => NonNullable<ReturnType<typeof requestForComplaint>>

/** An earlier complaint about what was rejected, dismissed the day after the answer by vita. */
function dismissedBefore(
  { fate, requested }: Setting,
  machine: ReturnType<typeof complaintLifecycle>,
  seenOn: SeenOn,
): readonly EarlierComplaint[] {
  if (fate !== 'part' && fate !== 'rejected') return []
  const on = addDays(requested, 11)
  const [act, request] = [{ on, by: 'vita' }, seenOn(on)]
  const seeing = { request, earlier: [] }
  const commands: readonly ComplaintCommand[] = [
    {
      type: 'LodgeComplaint',
      data: {
        id: 'C-0',
        by: 'registry',
        submittedOn: on,
        receivedOn: on,
        channel: 'email',
        sender: { as: 'subject' },
        contacts: [],
        ground: fate === 'part' ? 'granted-in-part' : 'rejected',
        argument: 'it is not needed',
        copies: { request: true, answer: true },
        ...seeing,
      },
    },
    { type: 'AssignReviewer', data: { ...act, reviewer: 'vita', ...seeing } },
    {
      type: 'DismissComplaint',
      data: { ...act, ...seeing, reasons: ['it is needed'], disclosesNothing: 'nothing is named' },
    },
  ]
  let state: ComplaintState = machine.initialState()
  for (const command of commands) {
    const decision = machine.decide(command, state)
    if (!decision.accepted) throw new Error(decision.rejection.code)
    state = machine.evolve(state, decision.events[0])
  }
  const one = earlierComplaint(state)
  return one === null ? [] : [one]
}

/** A complaint as it is known from the commands that were taken. */
export interface ComplaintModel extends CaseModel {
  readonly fate: Fate
  /** The first day on which silence may be decided about. */
  readonly silentFrom: PlainDate
  readonly ground: ComplaintGround | null
  readonly requestCopy: boolean
  readonly sameReasonsAs: string | null
  readonly reviewers: readonly string[]
  readonly granted: readonly string[]
  readonly refusalDue: PlainDate | null
}

/** A complaint that was not lodged yet. */
export function notLodged({ readings, fate, requested, start }: Setting): ComplaintModel {
  const filed = { ...notFiled(readings, start), receivedOn: requested }
  return {
    ...notFiled(readings, start),
    fate,
    // The day after the month from submission.
    silentFrom: addDays(
      limit({ ...filed, readings: { ...readings, identityInquiry: 'clock-runs' } }, requested),
      1,
    ),
    ground: null,
    requestCopy: false,
    sameReasonsAs: null,
    reviewers: [],
    granted: [],
    refusalDue: null,
  }
}

/** What the request bears: a refusal counts as a rejection where it is read so. */
const ground = ({ fate, readings }: ComplaintModel): ComplaintGround | null =>
  fate === 'refused' && readings.refusalComplaint === 'inadmissible' ? null : bears[fate]

/** Whether it repeats what was answered: the earlier one was about the ground that this one has, too. */
const repeats = (model: ComplaintModel, sameReasonsAs = model.sameReasonsAs): boolean =>
  sameReasonsAs === 'C-0' && (model.fate === 'part' || model.fate === 'rejected')

/** What it lacks: a ground that the request bears, and the copy of the request. */
const lacks = (model: ComplaintModel, stated = model.ground, copy = model.requestCopy): readonly string[] => {
  const born = ground(model)
  return [
    ...(stated === null ? ['ground-missing'] : born !== null && stated !== born ? ['ground-wrong'] : []),
    ...(copy ? [] : ['request-copy-missing']),
  ]
}

/** Who may not review: whoever examined the request; a step about identity alone as it is read. */
const barred = ({ fate, readings }: ComplaintModel, person: string): boolean =>
  person === 'ona' && (fate !== 'waiting' || readings.identityStep === 'bars')

/** The limit: of a complaint about silence never before it may be decided. */
const answerBy = (model: ComplaintModel, on: PlainDate): PlainDate =>
  model.fate === 'silent' ? laterOf(limit(model, on), model.silentFrom) : limit(model, on)

const caseTypes: readonly string[] = [
  'ProveAuthority',
  'RefuseUnauthorised',
  'InquireIdentity',
  'SupplyIdentity',
  'ConfirmIdentity',
  'RefuseUnidentified',
  'ExtendExamination',
  'AskToComplete',
]
const isOfCase = (command: ComplaintCommand): command is CaseCommand & ComplaintCommand =>
  caseTypes.includes(command.type)

/** The statuses in which a command is possible. */
export const allowedIn = (type: ComplaintCommand['type']): readonly string[] =>
  type === 'LodgeComplaint' ? ['none'] : type === 'ReportImplementation' ? ['upheld'] : ['open']

const unheardOf = (model: ComplaintModel, named: string | null | undefined): boolean =>
  typeof named === 'string' && !(named === 'C-0' && (model.fate === 'part' || model.fate === 'rejected'))

/** What a command on a complaint comes to. */
export function complaintComesTo(model: ComplaintModel, command: ComplaintCommand): ComesTo {
  const { type, data } = command
  const on = 'on' in data ? data.on : data.receivedOn
  const common = firstOf(
    ['wrong-status', !allowedIn(type).includes(model.status)],
    ['before-last-event', model.status !== 'none' && on < model.last],
  )
  if (common !== taken) return common
  // A repeat is refused or withdrawn, unless the finding is corrected.
  const inRepeat = model.status === 'open' && repeats(model)
  const apart: readonly string[] = ['RefuseRepeat', 'WithdrawComplaint', 'CorrectComplaint']
  if (inRepeat && !apart.includes(type)) return 'repeat-must-be-refused'
  if (isOfCase(command)) return caseComesTo(model, command)
  switch (command.type) {
    case 'LodgeComplaint': {
      const { submittedOn, receivedOn, sameReasonsAs } = command.data
      return firstOf(
        ['received-before-submitted', receivedOn < submittedOn],
        ['no-such-complaint', unheardOf(model, sameReasonsAs)],
      )
    }
    case 'AssignReviewer': {
      const { reviewer } = command.data
      return firstOf(
        ['reviewer-not-independent', barred(model, reviewer)],
        ['already-done', model.reviewers.at(-1) === reviewer],
      )
    }
    case 'CorrectComplaint': {
      const { ground: stated = model.ground, copies, sameReasonsAs = model.sameReasonsAs } = command.data
      const now = lacks(model, stated, copies?.request ?? model.requestCopy)
      // In a repeat, too, the same again is told to have been done.
      const says =
        !inRepeat ||
        Object.keys(command.data).some((field) => ['ground', 'copies', 'sameReasonsAs'].includes(field))
      const mends = lacks(model).some((one) => !now.includes(one))
      return firstOf(
        ['no-such-complaint', unheardOf(model, command.data.sameReasonsAs)],
        ['nothing-corrected', says && !mends && repeats(model) === repeats(model, sameReasonsAs)],
        // What is said of the ground is part of the finding, as the reasons are.
        ['repeat-must-be-refused', inRepeat && repeats(model, sameReasonsAs) && stated === model.ground],
        ['nothing-corrected', !says],
      )
    }
    case 'RefuseRepeat':
      return firstOf(['not-a-repeat', !inRepeat])
    case 'UpholdComplaint':
    case 'DismissComplaint':
      return decisionComesTo(model, command)
    case 'WithdrawComplaint': {
      const { withdrawnBy, sameSender } = command.data
      const byOther = withdrawnBy === 'representative' && (model.sender.as === 'subject' || !mayAct(model))
      return firstOf(
        [
          'identity-unconfirmed',
          withdrawnBy === 'subject' && model.confirmedOn === null && sameSender === undefined,
        ],
        ['authority-unproven', byOther],
      )
    }
    case 'ReportImplementation':
      return firstOf(['nothing-granted', model.granted.length === 0], ['outcome-not-applied', true])
  }
}

type Deciding = Extract<ComplaintCommand, { type: 'UpholdComplaint' | 'DismissComplaint' }>

/** What to decide a complaint comes to. */
function decisionComesTo(model: ComplaintModel, command: Deciding): ComesTo {
  const { on, by, preparedBy = [], disclosesNothing } = command.data
  const born = ground(model)
  const before = [
    ['no-reviewer', model.reviewers.length === 0],
    ['complaint-premature', born === 'inaction' && on < model.silentFrom],
    ['not-the-reviewer', model.reviewers.at(-1) !== by],
    ['reviewer-not-independent', preparedBy.some((one) => barred(model, one))],
    ['no-ground', command.type === 'UpholdComplaint' && born === null],
    ['identity-unconfirmed', model.confirmedOn === null && disclosesNothing === undefined],
  ] as const
  if (command.type === 'DismissComplaint') return firstOf(...before)
  const { facts, implementBy, complexity } = command.data
  const anew = grantedBy(facts)
  const granting = anew.length > 0
  const more = anew.some((one) => !had[model.fate].some((other) => other === one))
  return firstOf(
    ...before,
    ['identity-unconfirmed', granting && model.confirmedOn === null],
    ['authority-unproven', granting && !mayAct(model)],
    ['worse-for-subject', had[model.fate].some((one) => !anew.includes(one))],
    ['nothing-more-granted', born !== 'inaction' && !more],
    ['implementation-day-missing', granting && implementBy === undefined],
    ['implementation-day-past', granting && implementBy !== undefined && implementBy < on],
    [
      'complexity-missing',
      granting &&
        implementBy !== undefined &&
        complexity === undefined &&
        due(model, implementBy) > answerBy(model, on),
    ],
  )
}

/** The items that facts let be erased. */
const grantedBy = (facts: CaseFacts): readonly string[] => {
  const row = namesOf(rows).find((one) => rows[one] === facts)
  return row === undefined ? [] : erasedBy[row]
}

/** A complaint after a command that was taken. */
export function complaintAfter(model: ComplaintModel, command: ComplaintCommand): ComplaintModel {
  const { data } = command
  const next = { ...model, last: 'on' in data ? data.on : data.receivedOn }
  if (isOfCase(command)) {
    const after = caseAfter(next, command)
    if (command.type === 'RefuseUnauthorised') return { ...after, refusalDue: tenth(model) }
    if (command.type !== 'RefuseUnidentified') return after
    const term = model.asked.at(-1)?.term ?? model.last
    return { ...after, refusalDue: due(model, addDays(term, 10)) }
  }
  switch (command.type) {
    case 'LodgeComplaint': {
      const {
        submittedOn,
        receivedOn,
        sender,
        ground: stated = null,
        copies,
        sameReasonsAs = null,
      } = command.data
      const lodged = {
        ...next,
        status: 'open',
        submittedOn,
        receivedOn,
        sender,
        ground: stated,
        requestCopy: copies.request,
        sameReasonsAs,
      }
      return { ...lodged, defective: lacks(lodged).length > 0 }
    }
    case 'AssignReviewer':
      return { ...next, reviewers: [...model.reviewers, command.data.reviewer] }
    case 'CorrectComplaint': {
      const { ground: stated = model.ground, copies, sameReasonsAs = model.sameReasonsAs } = command.data
      const after = {
        ...next,
        ground: stated,
        requestCopy: copies?.request ?? model.requestCopy,
        sameReasonsAs,
      }
      return { ...after, defective: lacks(after).length > 0 }
    }
    case 'RefuseRepeat':
      return { ...next, status: 'refused', refusalDue: tenth(model) }
    case 'UpholdComplaint':
      return { ...next, status: 'upheld', granted: grantedBy(command.data.facts) }
    case 'DismissComplaint':
      return { ...next, status: 'dismissed' }
    case 'WithdrawComplaint':
      return { ...next, status: 'withdrawn' }
    default:
      throw new Error(`no model of ${command.type}`)
  }
}

const ahead = [0, 1, 9, 33] as const

/** What the model has to be seen: status, grounds, repeat, and the last day of the answer or of the refusal of a repeat. */
export function expectedOf(model: ComplaintModel): unknown {
  const born = ground(model)
  const refusing = repeats(model)
  return {
    status: model.status,
    identity: identityOf(model),
    defective: model.defective,
    grounds: born === null ? [] : [born],
    reviewers: model.reviewers,
    refusalDue: model.refusalDue,
    owed:
      model.status !== 'open'
        ? []
        : ahead.map((days) => {
            const on = addDays(model.last, days)
            const last = refusing ? tenth(model) : answerBy(model, on)
            return `${refusing ? 'inform-of-refusal' : 'examine-and-answer'} ${last} ${standing(last, on)}`
          }),
  }
}

/** The same of a state. */
export const seenOf =
  (machine: ReturnType<typeof complaintLifecycle>) =>
  (state: ComplaintState, { last }: ComplaintModel): unknown => {
    if (state.status === 'none') return null
    return {
      status: state.status,
      identity: state.identity.status,
      defective: state.defects.length > 0,
      grounds: state.grounds,
      reviewers: state.reviewers,
      refusalDue: state.status === 'refused' ? state.refusal.limit.due : null,
      owed:
        state.status !== 'open'
          ? []
          : ahead.map((days) => {
              const [owed] = machine.duties(state, addDays(last, days))
              return `${owed?.duty} ${owed?.deadline.due} ${owed?.status}`
            }),
    }
  }
