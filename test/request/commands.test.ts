import { describe, expect, test } from 'vitest'
import type { RequestCommand, RequestEvent } from '../../src/request/index.js'
import {
  answer,
  applyOutcome,
  askToComplete,
  assign,
  byRepresentative,
  changeVersion,
  complete,
  confirm,
  correct,
  correctDates,
  day,
  demandFee,
  extend,
  extendUntil,
  given,
  grant,
  impossible,
  inquire,
  items,
  join,
  later,
  needed,
  notNeeded,
  type Present,
  payFee,
  proveAuthority,
  received,
  receivedOn,
  refuseFormal,
  refuseUnauthorised,
  refuseUnfounded,
  refuseUnidentified,
  registerJoined,
  reject,
  repetitive,
  report,
  requests,
  submit,
  supply,
  toErase,
  under,
  unsigned,
  waive,
  waiveDefects,
  withdraw,
} from './scenario.js'

/** One of each command, dated long after everything else. */
const on = '2027-06-01'
const another = given([submit({ id: 'R-0' })]).state
const commands = {
  SubmitRequest: receivedOn(on),
  AssignOfficer: assign(on),
  CorrectRequest: correct(on),
  ProveAuthority: proveAuthority(on),
  RefuseUnauthorised: refuseUnauthorised(on),
  InquireIdentity: inquire(on, on),
  SupplyIdentity: supply(on),
  ConfirmIdentity: confirm(on),
  RefuseUnidentified: refuseUnidentified(on),
  ExtendExamination: extend(on),
  DemandFee: demandFee(on),
  PayFee: payFee(on),
  RefuseUnfounded: refuseUnfounded(on),
  AnswerRequest: grant(on),
  ReportImplementation: report(on, 'erasure', 'photo'),
  WaiveGrant: waive(on, 'erasure', 'photo'),
  ReportImpossible: impossible(on, 'erasure', 'photo'),
  ApplyComplaintOutcome: applyOutcome(on),
  WithdrawRequest: withdraw(on),
  AskToComplete: askToComplete(on, on),
  ChangeVersion: changeVersion(on),
  CorrectDates: correctDates(on, { submittedOn: day('2026-03-01') }),
  JoinRequest: join(on, another),
  RegisterJoined: registerJoined(on, 'R-9'),
} as const satisfies { readonly [C in Present]: RequestCommand }

/** The clause of each command in section 5 of the decisions. */
const clauses = {
  SubmitRequest: 'adakavas:38',
  AssignOfficer: 'adakavas:46',
  CorrectRequest: 'adakavas:38',
  ProveAuthority: 'adakavas:40',
  RefuseUnauthorised: 'adakavas:45',
  InquireIdentity: 'adakavas:44',
  SupplyIdentity: 'adakavas:44',
  ConfirmIdentity: 'adakavas:44',
  RefuseUnidentified: 'adakavas:44',
  ExtendExamination: 'adakavas:41',
  DemandFee: 'adakavas:43.2',
  PayFee: 'adakavas:43.2',
  RefuseUnfounded: 'adakavas:43.1',
  AnswerRequest: 'adakavas:47',
  ReportImplementation: 'adakavas:47',
  WaiveGrant: 'adakavas:47',
  ReportImpossible: 'adakavas:47',
  ApplyComplaintOutcome: 'adakavas:59',
  WithdrawRequest: 'adakavas:38',
  AskToComplete: 'adakavas:38',
  ChangeVersion: 'adakavas:41',
  CorrectDates: 'adakavas:41',
  JoinRequest: 'adakavas:38',
  RegisterJoined: 'adakavas:58',
} as const satisfies { readonly [C in Present]: string }

const names = Object.values(commands).map(({ type }) => type)

const statuses = {
  none: given([]),
  open: given([submit()]),
  answered: given([submit(), confirm(received), grant('2026-03-20', '2026-04-20')]),
  'answered, all rejected': given([submit(), reject('2026-03-20')]),
  implemented: given([
    submit(),
    confirm(received),
    grant('2026-03-20'),
    report('2026-03-21', 'erasure', 'photo'),
  ]),
  'refused as unfounded': given([submit(), refuseUnfounded('2026-03-20')]),
  'refused as unidentified': given([
    submit(),
    inquire('2026-03-03', '2026-03-05'),
    refuseUnidentified('2026-03-06'),
  ]),
  'refused as unauthorised': given([byRepresentative(false), refuseUnauthorised('2026-03-06')]),
  withdrawn: given([submit(), withdraw('2026-03-20')]),
  joined: given([submit(), join('2026-03-20', another)]),
} as const

const carryingOut: readonly RequestCommand['type'][] = [
  'ReportImplementation',
  'WaiveGrant',
  'ReportImpossible',
]
const allowed: Readonly<Record<string, readonly RequestCommand['type'][]>> = {
  none: ['SubmitRequest'],
  open: names.filter((name) => name !== 'SubmitRequest' && !carryingOut.includes(name)),
  answered: [...carryingOut, 'ApplyComplaintOutcome', 'RegisterJoined'],
  implemented: ['ApplyComplaintOutcome', 'RegisterJoined'],
  refused: ['ApplyComplaintOutcome', 'RegisterJoined'],
  withdrawn: ['RegisterJoined'],
  joined: ['RegisterJoined'],
}

describe('section 5: every command is for the statuses of its row', () => {
  const cells = Object.entries(statuses).flatMap(([name, scenario]) =>
    names.map((type) => ({ name, status: scenario.state.status, type, scenario, clause: clauses[type] })),
  )

  test.each(cells.filter(({ status, type }) => !allowed[status]?.includes(type)))(
    '$type is wrong in a request that is $name ($clause)',
    ({ scenario, status, type, clause }) => {
      expect(scenario.when(commands[type]).rejected()).toEqual({
        of: 'request',
        command: type,
        code: 'wrong-status',
        clauses: [clause],
        data: {
          status,
          allowedIn: Object.keys(allowed).filter((one) => allowed[one]?.includes(type)),
        },
      })
    },
  )

  test.each(cells.filter(({ status, type }) => allowed[status]?.includes(type)))(
    '$type is never rejected for the status of a request that is $name ($clause)',
    ({ scenario, type }) => {
      const decision = scenario.machine.decide(commands[type], scenario.state)
      if (!decision.accepted) expect(decision.rejection.code).not.toBe('wrong-status')
    },
  )

  test('the table of the machine has exactly these rows', () => {
    const rows = requests.transitions.map(({ from, command }) => `${from} ${command}`)
    const expected = Object.entries(allowed).flatMap(([status, types]) =>
      types.map((type) => `${status} ${type}`),
    )
    expect(new Set(rows)).toEqual(new Set(expected))
    expect(rows).toHaveLength(expected.length)
  })

  test.each(Object.entries(statuses))(
    'what the document does not have is closed in a request that is %s',
    (_, scenario) => {
      for (const command of [refuseFormal(on), waiveDefects(on)])
        expect(scenario.when(command).rejected()).toMatchObject({
          code: 'not-in-procedure',
          clauses: ['adakavas:38', 'gdpr:12(2)'],
        })
    },
  )

  test('a wrong status comes before a wrong day: an assignment before the answer that closed it', () => {
    expect(statuses.answered.when(assign('2026-03-01')).rejection()).toEqual({
      code: 'wrong-status',
      clauses: ['adakavas:46'],
    })
  })
})

describe('D-11: the date order comes before region, window and content', () => {
  // Everything that is open has its last event on 1 June 2026; each command has some further obstacle.
  const open = given([
    byRepresentative(false, { form: unsigned }),
    inquire(received, received),
    assign('2026-06-01'),
  ])

  test.each(names.filter((type) => allowed['open']?.includes(type)))(
    '%s on the day before the last event',
    (type) => {
      const command: Readonly<Record<string, RequestCommand>> = {
        AssignOfficer: assign('2026-05-31'),
        ApplyComplaintOutcome: applyOutcome('2026-05-31'),
        CorrectRequest: correct('2026-05-31', { form: unsigned }),
        ProveAuthority: proveAuthority('2026-05-31'),
        RefuseUnauthorised: refuseUnauthorised('2026-05-31'),
        InquireIdentity: inquire('2026-05-31', '2026-05-30'),
        SupplyIdentity: supply('2026-05-31'),
        ConfirmIdentity: confirm('2026-05-31'),
        RefuseUnidentified: refuseUnidentified('2026-05-31'),
        ExtendExamination: extendUntil('2026-05-31', '2027-01-01'),
        DemandFee: demandFee('2026-05-31', { fee: 0 }),
        PayFee: payFee('2026-05-31'),
        RefuseUnfounded: refuseUnfounded('2026-05-31'),
        AnswerRequest: grant('2026-05-31'),
        WithdrawRequest: withdraw('2026-05-31', 'representative'),
        AskToComplete: askToComplete('2026-05-31', '2026-05-30'),
        ChangeVersion: changeVersion('2026-05-31'),
        CorrectDates: correctDates('2026-05-31', {}),
        JoinRequest: join('2026-05-31', given([submit()]).state),
        RegisterJoined: registerJoined('2026-05-31', 'R-1'),
      }
      expect(open.when(command[type] ?? commands[type]).rejected()).toEqual({
        of: 'request',
        command: type,
        code: 'before-last-event',
        clauses: [clauses[type]],
        data: { on: '2026-05-31', last: '2026-06-01' },
      })
    },
  )

  test('a report before the answer is rejected', () => {
    expect(statuses.answered.when(report('2026-03-19', 'erasure', 'cellar')).rejected()).toMatchObject({
      code: 'before-last-event',
      clauses: ['adakavas:47'],
    })
  })
})

describe('the first obstacle is named: region before window before content (section 5)', () => {
  const pastWindows = '2026-07-01'
  const lapses = under({ lateRefusal: 'lapses' })
  test.each([
    {
      clause: 'adakavas:41',
      title: 'a second extension after the month, to beyond the cap',
      scenario: given([submit(), extend('2026-03-10')]),
      of: 'request',
      command: extendUntil(pastWindows, '2027-01-01'),
      code: 'already-extended',
    },
    {
      clause: 'adakavas:41',
      title: 'an extension after the month, to beyond the cap',
      scenario: given([submit()]),
      of: 'request',
      command: extendUntil(pastWindows, '2027-01-01'),
      code: 'extension-window-closed',
    },
    {
      clause: 'adakavas:44',
      title: 'an inquiry after the ten days into a confirmed identity, with a term in the past',
      scenario: given([submit(), confirm(received)]),
      of: 'request',
      command: inquire(pastWindows, received),
      code: 'identity-already-confirmed',
    },
    {
      clause: 'adakavas:44',
      title: 'an inquiry after the ten days, with a term in the past, where a late one lapses',
      scenario: given([submit()], under({ lateInquiry: 'lapses' })),
      of: 'request',
      command: inquire(pastWindows, received),
      code: 'inquiry-window-closed',
    },
    {
      clause: 'adakavas:44',
      title: 'a refusal while the term runs, though something was supplied',
      scenario: given([submit(), inquire('2026-03-03', '2026-03-20'), supply('2026-03-04')]),
      of: 'request',
      command: refuseUnidentified('2026-03-10'),
      code: 'identity-supplied-in-time',
    },
    {
      clause: 'adakavas:43.1',
      title: 'a lapsed refusal on an empty finding after a payment',
      scenario: given([submit(), demandFee('2026-03-10'), payFee('2026-03-11')], lapses),
      of: 'request',
      command: refuseUnfounded(pastWindows, { finding: repetitive('R-1', '2026-01-01') }),
      code: 'fee-already-paid',
    },
    {
      clause: 'adakavas:43.1',
      title: 'a lapsed refusal on an empty finding',
      scenario: given([submit()], lapses),
      of: 'request',
      command: refuseUnfounded(pastWindows, { finding: repetitive('R-1', '2026-01-01') }),
      code: 'refusal-lapsed',
    },
    {
      clause: 'adakavas:45',
      title: 'a lapsed refusal of a representative with documents',
      scenario: given([byRepresentative(true)], lapses),
      of: 'request',
      command: refuseUnauthorised(pastWindows),
      code: 'authority-already-proven',
    },
    {
      clause: 'adakavas:43.2',
      title: 'a second fee above the costs',
      scenario: given([submit(), demandFee('2026-03-10')]),
      of: 'request',
      command: demandFee('2026-03-11', { fee: 2501 }),
      code: 'fee-already-demanded',
    },
    {
      clause: 'adakavas:43.2',
      title: 'half of a fee that nobody demanded',
      scenario: given([submit()]),
      of: 'request',
      command: payFee('2026-03-11', 1),
      code: 'fee-not-demanded',
    },
    {
      clause: 'adakavas:38',
      title: 'an empty correction where there is no defect',
      scenario: given([submit()]),
      of: 'request',
      command: correct('2026-03-11', { claims: [toErase('cellar'), { right: 'access' }] }),
      code: 'nothing-to-correct',
    },
  ])('$clause: $title → $code', ({ scenario, command, code }) => {
    expect(scenario.when(command).rejection().code).toBe(code)
  })
})

describe('SubmitRequest (clauses 38, 39)', () => {
  test('a request opens with three regions kept apart and no extension', () => {
    const { event, notes, state } = given([]).when(submit()).accepted()
    expect(event).toMatchObject({
      type: 'RequestSubmitted',
      data: { command: submit(), procedure: { id: 'adakavas', version: '1' }, defects: [] },
    })
    expect(notes).toEqual([])
    expect(state).toMatchObject({
      status: 'open',
      identity: { status: 'unconfirmed' },
      authority: { status: 'not-needed' },
      fee: { status: 'none' },
      extension: null,
      examiners: [],
      acts: [],
    })
  })

  test('several rights may be claimed in one request (clause 38)', () => {
    const claims = [toErase('photo'), { right: 'access', information: 'all' }] as const
    expect(given([]).when(submit({ claims })).state().status).toBe('open')
  })

  test('no claim at all is no request (clause 38)', () => {
    const command: RequestCommand = JSON.parse(
      JSON.stringify({ ...submit(), data: { ...submit().data, claims: [] } }),
    )
    expect(() => requests.decide(command, requests.initialState())).toThrow(
      expect.objectContaining({ code: 'invalid-input', path: 'data.claims', clause: 'adakavas:38' }),
    )
  })

  test.each(['email', 'in-person'] as const)('%s is a way that clause 39 names', (channel) => {
    expect(given([]).when(submit({ channel })).notes()).toEqual([])
  })

  test.each(['post', 'phone', 'e-delivery', 'other'] as const)(
    '%s is accepted with a note (clause 39)',
    (channel) => {
      const { notes, state } = given([]).when(submit({ channel })).accepted()
      expect(state.status).toBe('open')
      expect(notes).toEqual([
        {
          of: 'request',
          note: 'channel-not-named',
          breach: false,
          clauses: expect.arrayContaining(['adakavas:39']),
          data: { channel },
        },
      ])
    },
  )

  test('defects are reported with their clause and refuse nothing (clauses 19, 38)', () => {
    const { notes, state } = given([])
      .when(submit({ form: unsigned, claims: [{ right: 'erasure', items: ['photo'] }] }))
      .accepted()
    expect(notes).toMatchObject([
      { note: 'content-defects', clauses: ['adakavas:38'] },
      // The GDPR knows no form, and its grounds hold whether they are stated or not.
      { note: 'gdpr-difference', clauses: ['adakavas:19', 'gdpr:12(2)'] },
      { note: 'gdpr-difference', clauses: ['adakavas:19', 'gdpr:17(1)'] },
    ])
    expect(state).toMatchObject({
      status: 'open',
      defects: [
        { code: 'signature-missing', clause: 'adakavas:19', claim: 0, right: 'erasure' },
        { code: 'ground-missing', clause: 'adakavas:19', claim: 0, right: 'erasure' },
      ],
    })
  })

  test('a representative with documents is proven from receipt, without them unproven (clause 40)', () => {
    expect(given([byRepresentative(true)]).state).toMatchObject({
      authority: { status: 'proven', on: received },
    })
    expect(given([byRepresentative(false)]).state).toMatchObject({ authority: { status: 'unproven' } })
  })

  test('what a host does to its command afterwards does not reach the history', () => {
    const items = ['photo']
    const command = submit({ claims: [{ right: 'erasure', grounds: ['not-needed'], items }] })
    const { event } = given([]).when(command).accepted()
    const before = JSON.stringify(event)
    items.push('cellar')
    expect(Object.isFrozen(items)).toBe(false)
    expect(JSON.stringify(event)).toBe(before)
  })
})

describe('AssignOfficer (clause 46)', () => {
  test('is always possible while the request is open, and again', () => {
    const twice = given([submit(), assign(received, 'ona'), assign('2027-01-01', 'jonas')])
    expect(twice.state).toMatchObject({ status: 'open', examiners: ['ona', 'jonas'] })
  })
})

describe('CorrectRequest (clause 38)', () => {
  const defective = given([submit({ form: unsigned, claims: [{ right: 'erasure', items: ['photo'] }] })])

  test('puts a defect right', () => {
    const { event, state } = defective
      .when(correct('2026-03-10', { form: complete, claims: [toErase('photo')] }))
      .accepted()
    expect(event).toMatchObject({ type: 'RequestCorrected', data: { defects: [] } })
    expect(state).toMatchObject({ status: 'open', defects: [], form: complete, claims: [toErase('photo')] })
  })

  test('may put one of two right, and then the other', () => {
    const half = given([
      submit({ form: unsigned, claims: [{ right: 'erasure', items: ['photo'] }] }),
      correct('2026-03-10'),
    ])
    expect(half.state).toMatchObject({ defects: [{ code: 'ground-missing' }] })
    expect(half.when(correct('2026-05-10', { claims: [toErase('photo')] })).state()).toMatchObject({
      defects: [],
    })
  })

  test('there must be a defect', () => {
    expect(given([submit()]).when(correct('2026-03-10')).rejection()).toEqual({
      code: 'nothing-to-correct',
      clauses: ['adakavas:38'],
    })
    const done = given([submit({ form: unsigned }), correct('2026-03-10')])
    expect(done.when(correct('2026-03-11')).rejection().code).toBe('nothing-to-correct')
  })

  test('a correction that corrects nothing is rejected', () => {
    expect(defective.when(correct('2026-03-10', { form: unsigned })).rejection()).toEqual({
      code: 'nothing-corrected',
      clauses: ['adakavas:38'],
    })
  })

  test('a correction takes nothing away that the form had: a letter without a signature leaves the request signed', () => {
    const { event, state } = given([submit({ form: { ...complete, nameGiven: false } })])
      .when(correct('2026-03-10', { form: { nameGiven: true, signed: false, identityDocument: false } }))
      .accepted()
    expect(event).toMatchObject({ type: 'RequestCorrected', data: { defects: [] } })
    expect(state).toMatchObject({ defects: [], form: complete })
  })

  test('a correction claims no other right', () => {
    expect(
      defective
        .when(correct('2026-03-10', { claims: [toErase('photo'), { right: 'access', information: 'all' }] }))
        .rejection(),
    ).toEqual({ code: 'claims-changed', clauses: ['adakavas:38'] })
  })
})

describe('ProveAuthority (clause 40) and RefuseUnauthorised (clause 45)', () => {
  const unproven = given([byRepresentative(false)])

  test('documents that come before the refusal cure the want of them, also after the ten days', () => {
    const { event, state } = unproven.when(proveAuthority('2026-06-01')).accepted()
    expect(event.type).toBe('AuthorityProven')
    expect(state).toMatchObject({ status: 'open', authority: { status: 'proven', on: '2026-06-01' } })
  })

  test.each([
    ['adakavas:40', proveAuthority('2026-03-03')],
    ['adakavas:45', refuseUnauthorised('2026-03-03')],
  ])('%s: not where the subject files in person', (_, command) => {
    expect(given([submit()]).when(command).rejection().code).toBe('not-represented')
  })

  test.each([
    ['adakavas:40', proveAuthority('2026-03-04')],
    ['adakavas:45', refuseUnauthorised('2026-03-04')],
  ])('%s: not where the documents came with the letter, nor after they came', (_, command) => {
    expect(
      given([byRepresentative(true)])
        .when(command)
        .rejection().code,
    ).toBe('authority-already-proven')
    expect(
      given([byRepresentative(false), proveAuthority('2026-03-03')])
        .when(command)
        .rejection().code,
    ).toBe('authority-already-proven')
  })

  test('a refusal goes to the representative, with its reasons (clause 45)', () => {
    const { event, state, notes } = unproven.when(refuseUnauthorised('2026-03-12')).accepted()
    expect(event).toMatchObject({
      type: 'RequestRefused',
      data: {
        refusal: {
          kind: 'unauthorised',
          on: '2026-03-12',
          reasons: ['no documents came'],
          limit: { clause: 'adakavas:45', from: received, counted: '2026-03-12', due: '2026-03-12' },
          reply: { to: 'representative', way: 'post', address: 'Advokatų g. 1' },
        },
      },
    })
    expect(state).toMatchObject({ status: 'refused', acts: [{ act: 'refusal', on: '2026-03-12' }] })
    expect(notes.map(({ note }) => note)).not.toContain('late-refusal')
  })

  test('a refusal without reasons is no command (clause 45)', () => {
    const command: RequestCommand = JSON.parse(
      JSON.stringify(refuseUnauthorised('2026-03-12')).replace('"no documents came"', ''),
    )
    expect(() => unproven.when(command)).toThrow(
      expect.objectContaining({ path: 'data.reasons', clause: 'adakavas:45' }),
    )
  })

  test.each([
    ['2026-03-02', '2026-03-12', '2026-03-12'],
    ['2026-03-04', '2026-03-14', '2026-03-16'],
    ['2026-03-01', '2026-03-11', '2026-03-12'],
    ['2026-03-27', '2026-04-06', '2026-04-07'],
    ['2026-12-22', '2027-01-01', '2027-01-04'],
    ['2028-02-19', '2028-02-29', '2028-02-29'],
  ])(
    'clause 45, received %s: told by %s, due %s; a day later it is a breach, or lapses',
    (receipt, counted, due) => {
      const letter = byRepresentative(false, { receivedOn: day(receipt) })
      const open = given([letter])
      expect(open.when(refuseUnauthorised(due)).accepted().event).toMatchObject({
        data: { refusal: { limit: { counted, due } } },
      })
      expect(open.when(refuseUnauthorised(due)).notes()).not.toContain('late-refusal')
      const tomorrow = later(due, 1)
      expect(open.when(refuseUnauthorised(tomorrow)).accepted()).toMatchObject({
        state: { status: 'refused' },
        notes: expect.arrayContaining([
          {
            of: 'request',
            note: 'late-refusal',
            breach: true,
            clauses: ['adakavas:45'],
            data: { on: tomorrow, due },
          },
        ]),
      })
      const lapsing = given([letter], under({ lateRefusal: 'lapses' }))
      expect(lapsing.when(refuseUnauthorised(due)).state().status).toBe('refused')
      expect(lapsing.when(refuseUnauthorised(tomorrow)).rejected()).toEqual({
        of: 'request',
        command: 'RefuseUnauthorised',
        code: 'refusal-lapsed',
        clauses: ['adakavas:45'],
        data: { on: tomorrow, until: due },
      })
      const literal = given([letter], under({ lateRefusal: 'lapses', lastDay: 'as-counted' }))
      expect(literal.when(refuseUnauthorised(counted)).state().status).toBe('refused')
      expect(literal.when(refuseUnauthorised(later(counted, 1))).rejection().code).toBe('refusal-lapsed')
    },
  )
})

describe('ExtendExamination (clause 41)', () => {
  test('gives its reasons to the subject and stays one of the acts sent out', () => {
    const { event, state } = given([submit()]).when(extend('2026-03-20')).accepted()
    expect(event).toMatchObject({
      type: 'ExaminationExtended',
      data: {
        extension: { on: '2026-03-20', reasons: ['the archive is being moved'], until: null },
        reply: { to: 'subject' },
      },
    })
    expect(state).toMatchObject({ status: 'open', acts: [{ act: 'extension', on: '2026-03-20' }] })
  })

  test('without reasons it is no command', () => {
    const command: RequestCommand = JSON.parse(
      JSON.stringify(extend('2026-03-20')).replace('"the archive is being moved"', ''),
    )
    expect(() => given([submit()]).when(command)).toThrow(
      expect.objectContaining({ path: 'data.reasons', clause: 'adakavas:41' }),
    )
  })

  test('is possible once', () => {
    expect(
      given([submit(), extend('2026-03-20')])
        .when(extend('2026-03-21'))
        .rejected(),
    ).toEqual({
      of: 'request',
      command: 'ExtendExamination',
      code: 'already-extended',
      clauses: ['adakavas:41'],
      data: { on: '2026-03-20' },
    })
  })

  test.each([
    ['an inquiry is open', [submit(), inquire('2026-03-03', '2026-03-20')]],
    ['identity is confirmed', [submit(), confirm('2026-03-03')]],
    ['a fee is demanded', [submit(), demandFee('2026-03-03')]],
    ['a fee is paid', [submit(), demandFee('2026-03-03'), payFee('2026-03-04')]],
    ['the representative has shown nothing', [byRepresentative(false)]],
  ])('whatever the other regions are: %s', (_, commands) => {
    expect(given(commands).when(extend('2026-04-02')).state().status).toBe('open')
  })
})

describe('WithdrawRequest (clause 38)', () => {
  test.each([
    ['the subject', submit(), 'subject'],
    ['the subject, where a representative without documents filed', byRepresentative(false), 'subject'],
    ['a proven representative', byRepresentative(true), 'representative'],
  ] as const)('is possible for %s, on any day', (_, filed, by) => {
    const { event, state } = given([filed]).when(withdraw('2027-01-01', by)).accepted()
    expect(event.type).toBe('RequestWithdrawn')
    expect(state).toMatchObject({ status: 'withdrawn', withdrawnOn: '2027-01-01' })
  })

  test.each([
    ['a representative without documents', byRepresentative(false)],
    ['a representative of a subject who files in person', submit()],
  ] as const)('is not possible for %s', (_, filed) => {
    expect(given([filed]).when(withdraw('2026-03-10', 'representative')).rejection().code).toBe(
      'authority-unproven',
    )
  })
})

describe('every event holds the whole command (section 8)', () => {
  const history = [
    byRepresentative(false, { form: unsigned }),
    assign('2026-03-03'),
    correct('2026-03-03'),
    proveAuthority('2026-03-03'),
    inquire('2026-03-04', '2026-03-20'),
    supply('2026-03-05'),
    confirm('2026-03-06'),
    extend('2026-03-09'),
    demandFee('2026-03-10'),
    payFee('2026-03-11'),
    answer('2026-03-12', items({ photo: notNeeded, cellar: needed }), { implementBy: day('2026-03-31') }),
    report('2026-03-20', 'erasure', 'photo'),
  ]

  test('one event for one command, in order, and a state that is folded from them', () => {
    const { events, state } = given(history)
    expect(events.map(({ data }) => data.command)).toEqual(history)
    const folded = events.reduce(
      (before, event: RequestEvent) => requests.evolve(before, event),
      requests.initialState(),
    )
    expect(folded).toEqual(state)
    expect(state).toMatchObject({
      status: 'implemented',
      identity: { status: 'confirmed', on: '2026-03-06' },
      authority: { status: 'proven', on: '2026-03-03' },
      fee: { status: 'paid', on: '2026-03-11', amount: 2500 },
      extension: { on: '2026-03-09' },
    })
  })

  test('closed states keep identity, authority and examiners', () => {
    const { state } = given([...history.slice(0, 7), refuseUnfounded('2026-03-12')])
    expect(state).toMatchObject({
      status: 'refused',
      identity: { status: 'confirmed' },
      authority: { status: 'proven' },
      examiners: ['ona'],
    })
  })
})
