import { describe, expect, test } from 'vitest'
import { type ComplaintCommand, followUps } from '../../src/complaint/index.js'
import { type ConsentCommand, consentLifecycle } from '../../src/consent/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import type { RecordingCommand, SamplingCommand } from '../../src/recording/index.js'
import { type RequestCommand, requestLifecycle } from '../../src/request/index.js'
import type { RestrictionCommand } from '../../src/restriction/index.js'
import * as c from '../complaint/scenario.js'
import { repeatsOf, saysOf } from '../docs/repeats.js'
import type { Kind } from '../histories/rulebooks.js'
import { council, councilUnder } from '../institutions/council.js'
import * as s from '../recording/sampling/scenario.js'
import * as k from '../recording/scenario.js'
import * as r from '../request/scenario.js'
import * as x from '../restriction/scenario.js'

/*
 * A host that doesn't know whether a command was taken gives it again, word for word. What was done once is not put
 * on record a second time (section 10, "Everywhere"): the second is rejected with `already-done` or with a code that
 * says what was done. `wrong-status` says it where the status that the first one led to is itself what was done: a
 * request that is `answered` was answered, a recording that is `destroyed` was destroyed. It is taken again where
 * repeating has a meaning, and then the row says which.
 */

const again = (meaning: string) => ({ again: meaning }) as const
const status = (now: string) => ({ code: 'wrong-status', data: { status: now } }) as const
const code = (name: string, data: object = {}) => ({ code: name, data }) as const

/** What is given before, what is given twice, and what the second comes to. */
type Row<Command> = readonly [
  before: readonly Command[],
  command: Command,
  second: ReturnType<typeof again> | { readonly code: string; readonly data: object },
]
/** A row for every command, or several: one left out does not compile. */
type Rows<Command extends { readonly type: string }> = {
  readonly [C in Command['type']]: readonly Row<Command>[]
}

interface Decides<State, Event, Command> {
  initialState(): State
  decide(
    command: Command,
    state: State,
  ):
    | { readonly accepted: true; readonly events: readonly [Event, ...Event[]] }
    | { readonly accepted: false; readonly rejection: { readonly code: string; readonly data: object } }
  evolve(state: State, event: Event): State
}

function secondOf<State, Event, Command extends { readonly type: string }>(
  machine: Decides<State, Event, Command>,
  [before, command]: Row<Command>,
) {
  let state = machine.initialState()
  for (const given of [...before, command]) {
    const decision = machine.decide(given, state)
    if (!decision.accepted) throw new Error(`${given.type}: ${JSON.stringify(decision.rejection)}`)
    state = machine.evolve(state, decision.events[0])
  }
  const decision = machine.decide(command, state)
  return decision.accepted ? 'taken again' : decision.rejection
}

function expectTwice<State, Event, Command extends { readonly type: string }>(
  kind: Kind,
  machine: Decides<State, Event, Command>,
  rows: Rows<Command>,
): void {
  const said = repeatsOf(kind)
  const all = Object.values<readonly Row<Command>[]>(rows).flat()
  test.each(all.map((row) => [row[1].type, row] as const))('%s', (type, row) => {
    const [, , second] = row
    if ('again' in second) expect(secondOf(machine, row)).toBe('taken again')
    else expect(secondOf(machine, row)).toMatchObject(second)
    // So does the reference say.
    expect(saysOf(said.get(type) ?? '', 'again' in second ? 'taken' : second)).toBe(true)
  })
}

const on = '2026-03-20'
const filed = [r.submit()]
const asked = [r.submit(), r.inquire('2026-03-05', '2026-03-14')]
const confirmed = [r.submit(), r.confirm('2026-03-05')]

describe('a command on a request, given twice', () => {
  const two = r.submit({ claims: [r.toErase('photo', 'letter')] })
  const both = r.items({ photo: r.notNeeded, letter: r.notNeeded })
  const granted = [two, r.confirm('2026-03-05'), r.answer(on, both, { implementBy: r.day('2026-04-10') })]
  // What the document doesn't have is never given once.
  const rows: Rows<Extract<RequestCommand, { type: r.Present }>> = {
    SubmitRequest: [[[], r.submit(), status('open')]],
    AssignOfficer: [
      [filed, r.assign(on), code('already-done', { on })],
      [[r.submit(), r.assign('2026-03-05', 'jonas')], r.assign(on), code('already-done', { on })],
    ],
    CorrectRequest: [
      [[r.submit({ form: r.unsigned })], r.correct(on), code('nothing-to-correct')],
      [
        [r.submit({ form: { ...r.unsigned, nameGiven: false } })],
        r.correct(on, { form: r.unsigned }),
        code('nothing-corrected', { defects: ['signature-missing'] }),
      ],
    ],
    ProveAuthority: [
      [[r.byRepresentative(false)], r.proveAuthority(on), code('authority-already-proven', { on })],
    ],
    RefuseUnauthorised: [
      [[r.byRepresentative(false)], r.refuseUnauthorised('2026-03-10'), status('refused')],
    ],
    // What was asked may have been asked of nobody, or not be enough: a further inquiry has a term of its own.
    InquireIdentity: [[filed, r.inquire('2026-03-05', '2026-03-14'), again('asking again')]],
    // The subject may supply one thing after another, several on one day.
    SupplyIdentity: [[asked, r.supply('2026-03-10'), again('supplying more')]],
    ConfirmIdentity: [[filed, r.confirm(on), code('identity-already-confirmed', { on })]],
    RefuseUnidentified: [[asked, r.refuseUnidentified('2026-03-17'), status('refused')]],
    ExtendExamination: [[filed, r.extend(on), code('already-extended', { on })]],
    DemandFee: [[filed, r.demandFee(on), code('fee-already-demanded', { on })]],
    PayFee: [[[r.submit(), r.demandFee('2026-03-10')], r.payFee(on), code('fee-already-paid', { on })]],
    RefuseUnfounded: [[filed, r.refuseUnfounded(on), status('refused')]],
    AnswerRequest: [[confirmed, r.grant(on), status('answered')]],
    ReportImplementation: [
      [
        granted,
        r.report('2026-03-25', 'erasure', 'photo'),
        code('already-implemented', { right: 'erasure', item: 'photo' }),
      ],
      [
        [...granted, r.report('2026-03-25', 'erasure', 'photo')],
        r.report('2026-03-25', 'erasure', 'letter'),
        status('implemented'),
      ],
    ],
    WaiveGrant: [
      [
        granted,
        r.waive('2026-03-25', 'erasure', 'photo'),
        code('already-waived', { right: 'erasure', item: 'photo', on: '2026-03-25' }),
      ],
    ],
    ReportImpossible: [
      [
        granted,
        r.impossible('2026-03-25', 'erasure', 'photo'),
        code('already-impossible', { right: 'erasure', item: 'photo', on: '2026-03-25' }),
      ],
    ],
    ApplyComplaintOutcome: [
      [
        [...confirmed, r.reject(on)],
        r.applyOutcome('2026-05-04'),
        code('outcome-already-applied', { complaint: 'complaint-1', on: '2026-05-04' }),
      ],
    ],
    AskToComplete: [
      [[r.submit({ form: r.unsigned })], r.askToComplete(on, '2026-03-27'), again('asking again')],
    ],
    // There is one version alone: test/versions has several.
    ChangeVersion: [],
    CorrectDates: [
      [filed, r.correctDates(on, { submittedOn: r.day('2026-02-27') }), code('dates-unchanged')],
    ],
    JoinRequest: [[filed, r.join(on, r.given([r.submit({ id: 'R-0' })]).state), status('joined')]],
    RegisterJoined: [
      [filed, r.registerJoined(on, 'R-2'), code('join-already-registered', { request: 'R-2', on })],
    ],
    WithdrawRequest: [[filed, r.withdraw(on), status('withdrawn')]],
  }
  expectTwice('request', r.requests, {
    ...rows,
    RefuseFormal: [],
    WaiveDefects: [],
    AcknowledgeReceipt: [],
    InformRecipients: [],
    PlaceStatement: [],
    RecordErasure: [],
  })

  test('a refusal for a defect of form, under a document that has such', () => {
    const { clause } = council
    const machine = requestLifecycle(
      councilUnder(
        { formalRefusal: { clause: clause('1'), period: { days: 10 } } },
        { form: { signature: { clause: clause('2') } } },
      ),
    )
    const row = [[r.submit({ form: r.unsigned })], r.refuseFormal('2026-03-06'), status('refused')] as const
    expect(secondOf(machine, row)).toMatchObject(row[2])
    expect(saysOf(repeatsOf('request').get('RefuseFormal') ?? '', row[2])).toBe(true)
  })

  test('an officer who was assigned before somebody else can be assigned anew (clause 46)', () => {
    const handedBack = r.given([r.submit(), r.assign('2026-03-05'), r.assign('2026-03-06', 'jonas')])
    expect(handedBack.when(r.assign('2026-03-09')).state().status).toBe('open')
  })
})

describe('a command on a complaint, given twice', () => {
  const lodged = [c.lodge(c.rejectedRequest)]
  const inquired = [...lodged, r.inquire('2026-04-21', '2026-05-04')]
  const reviewed = c.reviewed(c.rejectedRequest)
  const upheld = [...reviewed, c.uphold(c.rejectedRequest, '2026-04-27')]
  const carriedOut = () => {
    const { events, state } = c.given(upheld)
    const event = events.at(-1)
    const [follow] = event === undefined ? [] : followUps(event, state)
    if (follow?.to !== 'request') throw new Error('an upheld complaint asks for a new answer')
    const applied = r.given([
      r.submit({ claims: c.both }),
      r.assign('2026-03-03'),
      r.confirm('2026-03-05'),
      r.answer('2026-03-20', c.nothing),
      follow.command,
      r.report('2026-04-28', 'erasure', 'photo'),
      r.report('2026-04-28', 'erasure', 'letter'),
    ])
    return c.mirror(applied.state, '2026-04-28')
  }
  const repeated = c.lodge(c.rejectedRequest, '2026-04-20', {
    earlier: [
      {
        id: 'C-0',
        request: 'R-1',
        grounds: ['rejected'],
        decision: 1,
        status: 'dismissed',
        answeredOn: r.day('2026-04-10'),
        limit: null,
        reviewers: ['rasa'],
      },
    ],
    sameReasonsAs: 'C-0',
  })
  const rows: Rows<ComplaintCommand> = {
    // There is one version alone: test/versions has several.
    ChangeVersion: [],
    LodgeComplaint: [[[], c.lodge(c.rejectedRequest), status('open')]],
    AssignReviewer: [
      [lodged, c.reviewer(c.rejectedRequest, '2026-04-21'), code('already-done')],
      [
        [...lodged, c.reviewer(c.rejectedRequest, '2026-04-21')],
        c.reviewer(c.rejectedRequest, '2026-04-22', 'lina'),
        code('already-done'),
      ],
    ],
    CorrectComplaint: [
      [
        [c.lodge(c.rejectedRequest, '2026-04-20', { copies: { request: false, answer: true } })],
        c.correctComplaint('2026-04-21', { copies: { request: true, answer: true } }),
        code('nothing-corrected', { defects: [] }),
      ],
    ],
    ProveAuthority: [
      [
        [c.lodge(c.rejectedRequest, undefined, c.fromRepresentative(false))],
        r.proveAuthority('2026-04-21'),
        code('authority-already-proven', { on: '2026-04-21' }),
      ],
    ],
    RefuseUnauthorised: [
      [
        [c.lodge(c.rejectedRequest, undefined, c.fromRepresentative(false))],
        r.refuseUnauthorised('2026-04-21'),
        status('refused'),
      ],
    ],
    InquireIdentity: [[lodged, r.inquire('2026-04-21', '2026-05-04'), again('asking again')]],
    SupplyIdentity: [[inquired, r.supply('2026-04-22'), again('supplying more')]],
    ConfirmIdentity: [
      [lodged, r.confirm('2026-04-21'), code('identity-already-confirmed', { on: '2026-04-21' })],
    ],
    RefuseUnidentified: [[inquired, r.refuseUnidentified('2026-05-05'), status('refused')]],
    ExtendExamination: [[lodged, r.extend('2026-04-21'), code('already-extended', { on: '2026-04-21' })]],
    AskToComplete: [
      [
        [c.lodge(c.rejectedRequest, '2026-04-20', { copies: { request: false, answer: true } })],
        r.askToComplete('2026-04-21', '2026-05-04'),
        again('asking again'),
      ],
    ],
    RefuseRepeat: [[[repeated], c.refuseRepeat('2026-04-21'), status('refused')]],
    UpholdComplaint: [[reviewed, c.uphold(c.rejectedRequest, '2026-04-27'), status('upheld')]],
    DismissComplaint: [[reviewed, c.dismiss(c.rejectedRequest, '2026-04-27'), status('dismissed')]],
    ReportImplementation: [[upheld, carriedOut(), status('implemented')]],
    WithdrawComplaint: [[lodged, c.withdrawComplaint('2026-04-21'), status('withdrawn')]],
  }
  expectTwice('complaint', c.complaints, rows)

  test('a reviewer who was assigned before somebody else can be assigned anew (clause 58)', () => {
    const handedBack = c.given([
      ...lodged,
      c.reviewer(c.rejectedRequest, '2026-04-21'),
      c.reviewer(c.rejectedRequest, '2026-04-22', 'lina'),
    ])
    expect(handedBack.when(c.reviewer(c.rejectedRequest, '2026-04-23')).state().status).toBe('open')
  })

  test('one who has examined the request since then is told so, not that they are assigned (clause 58)', () => {
    const assigned = c.given([...lodged, c.reviewer(c.rejectedRequest, '2026-04-21')])
    const since = c.reviewer(c.rejectedRequest, '2026-04-22', 'rasa', { examiners: ['ona', 'rasa'] })
    expect(assigned.when(since).code()).toBe('reviewer-not-independent')
  })
})

describe('a command on the restrictions of an item, given twice', () => {
  const relied = [x.impose('A'), x.rely('L1', '2026-03-09')]
  const rows: Rows<RestrictionCommand> = {
    ImposeRestriction: [[[], x.impose('A'), code('already-imposed', { id: 'A' })]],
    RelyOnReason: [
      [[x.impose('A')], x.rely('L1', '2026-03-09'), code('reason-already-relied-on', { id: 'L1' })],
    ],
    InformSubject: [
      [relied, x.inform('L1', '2026-03-10'), code('already-informed', { id: 'L1', on: '2026-03-10' })],
    ],
    EndReason: [
      [relied, x.endReason('L1', '2026-03-10'), code('reason-already-ended', { id: 'L1', on: '2026-03-10' })],
    ],
    LiftRestriction: [
      [
        [x.impose('A')],
        x.lift('A', '2026-03-10', 'lifted-by-subject'),
        code('restriction-already-over', { on: '2026-03-10', until: '2026-03-09' }),
      ],
      [
        [x.impose('A'), x.impose('B')],
        x.lift('A', '2026-03-10', 'lifted-by-subject'),
        code('restriction-already-over', { id: 'A' }),
      ],
    ],
  }
  expectTwice('restriction', x.restrictions, rows)
})

describe('a command on a consent, given twice', () => {
  const day = r.day('2026-03-02')
  const give: ConsentCommand = {
    type: 'GiveConsent',
    data: { on: day, by: 'ona', id: 'S1', signedOn: day, purpose: 'a leaflet' },
  }
  const withdrawn: ConsentCommand = { type: 'WithdrawConsent', data: { on: day, by: 'ona', from: day } }
  const rows: Rows<ConsentCommand> = {
    GiveConsent: [[[], give, status('active')]],
    WithdrawConsent: [[[give], withdrawn, status('withdrawn')]],
  }
  expectTwice('consent', consentLifecycle(adakavasProcedure), rows)
})

describe('a command on a call and its recording, given twice', () => {
  const day = '2024-04-02'
  const announced = [k.receive(), k.notice()]
  const consented = [...announced, k.consent()]
  const stored = [...k.recordedCall()]
  const complained = [...stored, k.complain('2024-04-01')]
  const open = [...complained, k.openProcedure('2024-04-01')]
  const closed = [...open, k.copy('2024-04-01'), k.closeProcedure('2024-04-01')]
  const rows: Rows<RecordingCommand> = {
    ReceiveCall: [[[], k.receive(), status('incoming')]],
    PlayNotice: [[[k.receive()], k.notice(), status('announced')]],
    JoinCall: [[announced, k.join('rasa'), code('already-joined', { consultant: 'rasa' })]],
    GiveConsent: [[announced, k.consent(), status('consented')]],
    DeclineRecording: [[announced, k.decline(), status('declined')]],
    ExplainAlternatives: [
      [[...announced, k.decline()], k.explain(), code('alternatives-already-explained', { on: k.callDay })],
    ],
    EndCall: [
      [announced, k.end(), status('ended')],
      [consented, k.end(), code('call-over', { on: k.callDay })],
    ],
    // Under other rules: in a call of Kaunas nothing stops it, and nobody is given a recording.
    StopRecording: [],
    DiscloseRecording: [],
    StoreRecording: [[[...consented, k.end()], k.store(), status('stored')]],
    WithdrawConsent: [
      [consented, k.withdraw(), code('consent-already-withdrawn', { on: k.callDay })],
      [stored, k.withdraw(day), code('consent-already-withdrawn', { on: day })],
    ],
    // Each listening, each refusal and each access stands in the log by itself.
    ListenToRecording: [[complained, k.listen(day), again('listening again')]],
    RefuseListening: [[stored, k.refuse(day, k.stranger), again('asking again')]],
    // One that answers a request answers it once.
    GiveCallerAccess: [
      [stored, k.callerAccess(day), again('listening again')],
      [
        [...stored, k.ask('2024-04-01')],
        k.callerAccess(day, { request: 'Q1' }),
        code('request-already-answered', { request: 'Q1', on: day }),
      ],
    ],
    RectifyRecording: [
      [stored, k.rectify(day, { time: '10:16' }), code('nothing-rectified')],
      [stored, k.rectify(day, { note: 'the house number is 9' }), code('nothing-rectified')],
      [stored, k.rectify(day, { time: '10:16', note: 'the house number is 9' }), code('nothing-rectified')],
    ],
    RegisterCallerRequest: [
      [stored, k.ask(day), code('request-already-registered', { request: 'Q1' })],
      [
        [...announced, k.end()],
        k.ask(day, 'Q1', { right: 'information' }),
        code('request-already-registered', { request: 'Q1' }),
      ],
      [
        [...stored, k.destroy(k.dayAfter)],
        k.ask('2024-09-20'),
        code('request-already-registered', { request: 'Q1' }),
      ],
    ],
    AnswerCallerRequest: [
      [[...stored, k.ask('2024-04-01')], k.answerCaller(day), code('already-done', { on: day })],
      [
        [...stored, k.ask('2024-04-01'), k.ask('2024-04-01', 'Q2')],
        k.answerCaller(day),
        code('request-already-answered', { request: 'Q1', on: day }),
      ],
    ],
    NameOtherBasis: [[[...stored, k.withdraw(day)], k.nameBasis(day), code('already-done', { on: day })]],
    RegisterServiceComplaint: [
      [stored, k.complain(day), code('complaint-already-registered', { complaint: 'C1' })],
    ],
    CloseServiceComplaint: [
      [complained, k.closeComplaint(day), code('already-done', { on: day })],
      [
        [...complained, k.complain('2024-04-01', 'C2')],
        k.closeComplaint(day),
        code('complaint-closed', { complaint: 'C1', on: day }),
      ],
    ],
    OpenProcedure: [
      [complained, k.openProcedure(day), code('procedure-already-open', { procedure: 'P1', on: day })],
    ],
    JoinProcedure: [
      [open, k.joinProcedure(day, 'lina'), code('already-participating', { participant: 'lina' })],
    ],
    LeaveProcedure: [
      [
        open,
        k.leaveProcedure(day, 'rasa'),
        code('not-participating', { procedure: 'P1', participant: 'rasa' }),
      ],
    ],
    CloseProcedure: [
      [open, k.closeProcedure(day), code('already-done', { on: day })],
      [[...open, k.copy('2024-04-01')], k.closeAndKeep(day, '2024-06-03'), code('already-done', { on: day })],
      [
        [...open, k.openProcedure('2024-04-01', 'P2')],
        k.closeProcedure(day),
        code('procedure-closed', { procedure: 'P1', on: day }),
      ],
    ],
    CopyForProcedure: [[open, k.copy(day), code('copy-already-made', { on: day })]],
    PlaceRestriction: [[stored, k.restrict(day), code('restriction-already-placed', { id: 'R1' })]],
    LiftRestriction: [
      [[...stored, k.restrict('2024-04-01')], k.lift(day), code('restriction-already-over', { on: day })],
      [
        [...stored, k.restrict('2024-04-01'), k.restrict('2024-04-01', 'R2')],
        k.lift(day),
        code('restriction-already-over', { id: 'R1', on: day }),
      ],
    ],
    PlaceHold: [
      [stored, k.hold(day), code('hold-already-placed', { id: 'H1' })],
      [[...closed, k.destroy(k.dayAfter)], k.hold('2024-09-20'), code('hold-already-placed', { id: 'H1' })],
    ],
    LiftHold: [
      [[...stored, k.hold('2024-04-01')], k.release(day), code('hold-already-over', { on: day })],
      [
        [...stored, k.hold('2024-04-01'), k.hold('2024-04-01', 'H2')],
        k.release(day),
        code('hold-already-over', { id: 'H1', on: day }),
      ],
    ],
    GrantErasure: [[stored, k.erase(day), code('erasure-already-granted', { on: day })]],
    DestroyRecording: [[stored, k.destroy(k.dayAfter), status('destroyed')]],
    DestroyCopy: [
      [closed, k.destroyCopy(day), code('already-done', { on: day })],
      [
        [...closed, k.destroy(k.dayAfter)],
        k.destroyCopy('2024-09-20'),
        code('already-done', { on: '2024-09-20' }),
      ],
    ],
  }
  expectTwice('recording', k.recordings, rows)
})

describe('a command on the sampling register of a month, given twice', () => {
  const march = '2026-03-02'
  const [first = ''] = s.opened(s.month().and(s.draw(march, 3))).drawn
  const rows: Rows<SamplingCommand> = {
    // A sample may be drawn in parts, and none draws what was drawn before; the month sets the end.
    DrawSample: [
      [[], s.draw(march, 3), again('drawing more')],
      [[], s.draw(march, 10), code('sample-exhausted', { drawn: 10, left: 0 })],
    ],
    ListenToSample: [[[s.draw(march, 3)], s.listen(march, first), again('listening again')]],
  }
  expectTwice('sampling', s.register, rows)
})
