import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { RequestCommand, RequestMachine, RequestOption, RequestState } from '../../src/request/index.js'
import {
  acknowledge,
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
  given,
  grant,
  impossible,
  inquire,
  items,
  join,
  later,
  needed,
  notNeeded,
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
  report,
  requests,
  type Scenario,
  submit,
  summaryOf,
  supply,
  toErase,
  under,
  unsigned,
  waive,
  waiveDefects,
  withdraw,
} from './scenario.js'

/** An earlier request that claims all that any of these does. */
const earlier = given([
  receivedOn('2026-01-05', {
    id: 'R-0',
    claims: [
      toErase('photo'),
      { right: 'consent-withdrawal', items: ['photo'], onlyConsent: true, consentPurpose: 'photographs' },
    ],
  }),
]).state
/** What a request claims; nothing filed claims the photo. */
const claimsOf = (state: RequestState) => (state.status === 'none' ? [toErase('photo')] : state.claims)

/** A command whose content has no fault on that day, whatever the state allows. */
const faultless: { readonly [C in RequestCommand['type']]: (on: string) => RequestCommand } = {
  SubmitRequest: (on) => receivedOn(on),
  AssignOfficer: (on) => assign(on),
  CorrectRequest: (on) => correct(on, { form: complete }),
  ProveAuthority: proveAuthority,
  RefuseUnauthorised: (on) => refuseUnauthorised(on),
  InquireIdentity: (on) => inquire(on, later(on, 7)),
  SupplyIdentity: supply,
  ConfirmIdentity: (on) => confirm(on),
  RefuseUnidentified: (on) => refuseUnidentified(on),
  ExtendExamination: (on) => extend(on),
  DemandFee: (on) => demandFee(on),
  AcknowledgeReceipt: (on) => acknowledge(on),
  PayFee: (on) => payFee(on),
  RefuseUnfounded: (on) => refuseUnfounded(on),
  RefuseFormal: refuseFormal,
  WaiveDefects: waiveDefects,
  AnswerRequest: (on) => reject(on),
  ReportImplementation: (on) => report(on, 'erasure', 'photo'),
  WaiveGrant: (on) => waive(on, 'erasure', 'photo'),
  ChangeVersion: (on) => changeVersion(on),
  ReportImpossible: (on) => impossible(on, 'erasure', 'photo'),
  InformRecipients: (on) => ({
    type: 'InformRecipients',
    data: { on: day(on), by: 'ona', right: 'erasure', item: 'photo', told: { outcome: 'no-recipients' } },
  }),
  PlaceStatement: (on) => ({
    type: 'PlaceStatement',
    data: { on: day(on), by: 'ona', item: 'photo', statement: 'It is wrong.', askedBy: 'subject' },
  }),
  RecordErasure: (on) => ({
    type: 'RecordErasure',
    data: { on: day(on), by: 'ona', item: 'photo', erased: 'one photograph', ground: 'not needed' },
  }),
  ApplyComplaintOutcome: (on) =>
    applyOutcome(on, items({ photo: needed }), {
      complaint: { grounds: ['inaction'] },
      disclosesNothing: 'the rejection names no data',
    }),
  WithdrawRequest: (on) => withdraw(on),
  AskToComplete: (on) => askToComplete(on, later(on, 7)),
  CorrectDates: (on) => correctDates(on, { submittedOn: day('2026-01-05') }),
  JoinRequest: (on) => join(on, earlier, { other: { ...summaryOf(earlier, on), asOf: day(on) } }),
  RegisterJoined: (on) => registerJoined(on, 'R-9'),
}
/** An outcome that a complaint about silence brings: as much as was granted, or nothing. */
const outcomeFor = (state: RequestState, on: string, granted: boolean): RequestCommand =>
  applyOutcome(
    on,
    items({ photo: granted ? notNeeded : needed }),
    {
      complaint: { grounds: ['inaction'] },
      ...(granted ? {} : { disclosesNothing: 'the rejection names no data' }),
    },
    claimsOf(state),
  )
const names = [...requests.options(requests.initialState(), day(received))].map(({ command }) => command)

const histories = {
  none: [],
  open: [submit()],
  'open, unsigned': [submit({ form: unsigned })],
  'open, by a representative': [byRepresentative(false)],
  'open, by a proven representative': [byRepresentative(true)],
  'open, inquired': [submit(), inquire('2026-03-05', '2026-03-14')],
  'open, inquired and supplied': [submit(), inquire('2026-03-05', '2026-03-14'), supply('2026-03-06')],
  'open, inquired and supplied late': [submit(), inquire('2026-03-05', '2026-03-06'), supply('2026-03-10')],
  'open, inquired twice': [
    submit(),
    inquire('2026-03-03', '2026-03-05'),
    inquire('2026-03-10', '2026-03-10'),
  ],
  'open, identified': [submit(), confirm('2026-03-06')],
  'open, extended': [submit(), extend('2026-03-06')],
  'open, charged': [submit(), demandFee('2026-03-06')],
  'open, paid': [submit(), demandFee('2026-03-06'), payFee('2026-03-07')],
  'open, a withdrawal': [
    submit({
      claims: [
        toErase('photo'),
        { right: 'consent-withdrawal', items: ['photo'], onlyConsent: true, consentPurpose: 'photographs' },
      ],
    }),
  ],
  'open, received on 31 January': [receivedOn('2026-01-31')],
  answered: [submit(), confirm('2026-03-06'), grant('2026-03-20', '2026-04-20')],
  'answered, rejected': [submit(), reject('2026-03-20')],
  implemented: [
    submit(),
    confirm('2026-03-06'),
    grant('2026-03-20'),
    report('2026-03-21', 'erasure', 'photo'),
  ],
  refused: [submit(), refuseUnfounded('2026-03-20')],
  withdrawn: [submit(), withdraw('2026-03-20')],
  joined: [submit(), join('2026-03-20', earlier)],
} as const satisfies Readonly<Record<string, readonly RequestCommand[]>>

const machines: Readonly<Record<string, RequestMachine>> = {
  'the document': requests,
  'late refusals that lapse': under({ lateRefusal: 'lapses' }),
  'last days as counted, late refusals that lapse': under({ lateRefusal: 'lapses', lastDay: 'as-counted' }),
  'late inquiries that lapse': under({ lateInquiry: 'lapses' }),
  'a clock that pauses, two further months': under({
    identityInquiry: 'clock-pauses',
    extension: 'two-further-months',
  }),
}

/** Every day around the events and the limits of March, then where the later limits fall, then long after. */
const grid = [
  ...Array.from({ length: 40 }, (_, index) => later('2026-02-25', index)),
  ...['2026-04-10', '2026-04-20', '2026-05-04', '2026-05-05', '2026-06-02', '2026-06-03', '2026-12-01'],
]

/** What a window that has closed is called. */
const closing: readonly string[] = ['extension-window-closed', 'inquiry-window-closed', 'refusal-lapsed']

const optionOf = (scenario: Scenario, command: string, on: string): RequestOption => {
  const found = scenario.machine.options(scenario.state, day(on)).find((option) => option.command === command)
  if (found === undefined) throw new Error(`no option for ${command}`)
  return found
}

/** The claims decide what an answer may say; a withdrawal needs its own facts. */
function rejectionFor(state: RequestState, on: string): RequestCommand {
  const withdrawing =
    state.status === 'open' && state.claims.some(({ right }) => right === 'consent-withdrawal')
  return withdrawing ? answer(on, items({ photo: needed }), { disclosesNothing: 'nothing' }) : reject(on)
}

describe('options say what decide does (sections 5 and 3): on every day of the grid', () => {
  const cells = Object.entries(machines).flatMap(([reading, machine]) =>
    Object.entries(histories).map(([name, history]) => ({
      reading,
      name,
      scenario: given(history, machine),
    })),
  )

  test.each(cells)('$name, under $reading', ({ scenario }) => {
    const { machine, state } = scenario
    const disagreements = grid.flatMap((on) =>
      machine.options(state, day(on)).flatMap((option) => {
        const { command, open, obstacle, from, until } = option
        // Of a request that was granted, the faultless new examination grants as much again, for inaction.
        const granted =
          state.status === 'answered' || state.status === 'implemented' ? state.answer.extent : []
        const sent =
          command === 'AnswerRequest'
            ? rejectionFor(state, on)
            : command === 'ApplyComplaintOutcome'
              ? outcomeFor(state, on, granted.length > 0)
              : command === 'AskToComplete' && state.status === 'open' && state.defects.length === 0
                ? askToComplete(on, on, { about: 'authority' })
                : faultless[command](on)
        const decision = machine.decide(sent, state)
        const shown = obstacle === null ? null : { ...obstacle, command }
        const told = decision.accepted ? null : decision.rejection
        const agree = decision.accepted === open && isDeepStrictEqual(told, shown)
        const late = obstacle !== null && closing.includes(obstacle.code)
        const inWindow = (from === null || !open || on >= from) && (!late || (until !== null && on > until))
        return agree && inWindow ? [] : [{ on, option, decision }]
      }),
    )
    expect(disagreements).toEqual([])
  })

  test('every command has its option in every status, with its clause', () => {
    expect(new Set(names)).toEqual(new Set(Object.keys(faultless)))
    expect(names).toHaveLength(30)
    for (const { scenario } of cells) {
      for (const { clauses } of scenario.machine.options(scenario.state, day('2026-04-01'))) {
        expect(clauses.length).toBeGreaterThan(0)
      }
    }
  })
})

describe('windows shown to a clerk', () => {
  const open = given([receivedOn('2026-01-31')])

  test.each([
    ['41', 'ExtendExamination', null, '2026-03-02', null],
    ['44', 'InquireIdentity', null, null, '2026-02-10'],
    ['43.1', 'RefuseUnfounded', null, null, '2026-03-02'],
    ['46', 'AssignOfficer', null, null, null],
    ['44', 'ConfirmIdentity', null, null, null],
    ['43.2', 'DemandFee', null, null, null],
    ['47', 'AnswerRequest', null, null, '2026-03-02'],
  ])('clause %s: %s from %s until %s, to be done by %s', (clause, command, from, until, by) => {
    expect(optionOf(open, command, '2026-02-02')).toMatchObject({
      open: true,
      from,
      until,
      by,
      clauses: [`adakavas:${clause}`],
    })
  })

  test('clause 44: the last day of an inquiry is shown where a later one is not only a breach (reading lateInquiry)', () => {
    const lapsing = given([receivedOn('2026-01-31')], under({ lateInquiry: 'lapses' }))
    expect(optionOf(lapsing, 'InquireIdentity', '2026-02-02')).toMatchObject({
      open: true,
      until: '2026-02-10',
    })
    expect(optionOf(lapsing, 'InquireIdentity', '2026-02-11').open).toBe(false)
    expect(optionOf(open, 'InquireIdentity', '2026-12-01')).toMatchObject({ open: true, until: null })
    const asked = given([receivedOn('2026-01-31'), inquire('2026-02-02', '2026-02-20')])
    expect(optionOf(asked, 'InquireIdentity', '2026-02-10')).toMatchObject({
      open: true,
      until: '2026-02-10',
    })
    expect(optionOf(asked, 'InquireIdentity', '2026-02-11')).toMatchObject({
      open: false,
      obstacle: { code: 'inquiry-window-closed', data: { askedOn: '2026-02-02' } },
    })
    const supplied = given([
      receivedOn('2026-01-31'),
      inquire('2026-02-02', '2026-02-20'),
      supply('2026-02-05'),
    ])
    expect(optionOf(supplied, 'InquireIdentity', '2026-02-11')).toMatchObject({ open: true, until: null })
  })

  test('clause 45: a refusal of the representative is told by the tenth day, rolled', () => {
    const represented = given([byRepresentative(false, { receivedOn: day('2026-03-04') })])
    expect(optionOf(represented, 'RefuseUnauthorised', '2026-03-05')).toMatchObject({
      open: true,
      from: null,
      until: null,
      by: '2026-03-16',
    })
  })

  test('clause 44: what is asked for is supplied by the rolled day of the term, and late as well', () => {
    const asked = given([submit(), inquire('2026-03-10', '2026-03-14')])
    for (const on of ['2026-03-16', '2026-03-17'])
      expect(optionOf(asked, 'SupplyIdentity', on)).toMatchObject({
        open: true,
        until: null,
        by: '2026-03-16',
      })
  })

  test('clause 41: an answer is due by the limit as it stands, an extended one by the new limit', () => {
    const extended = given([submit(), extend('2026-04-02')])
    expect(optionOf(extended, 'AnswerRequest', '2026-04-03')).toMatchObject({
      open: true,
      until: null,
      by: '2026-05-04',
    })
  })

  test('clause 47: what is granted is carried out by the implementation day, and later all the same', () => {
    const granted = given([
      submit({ claims: [toErase('photo')] }),
      confirm(received),
      answer('2026-03-20', items({ photo: notNeeded }), { implementBy: day('2026-03-28') }),
    ])
    // A Saturday, which rolls.
    expect(optionOf(granted, 'ReportImplementation', '2026-03-31')).toMatchObject({
      open: true,
      until: null,
      by: '2026-03-30',
    })
  })

  test('clause 44: a refusal for want of identity from the day after the rolled term, told ten days after the named day', () => {
    const asked = given([submit(), inquire('2026-03-10', '2026-03-14')])
    expect(optionOf(asked, 'RefuseUnidentified', '2026-03-16')).toMatchObject({
      open: false,
      from: '2026-03-17',
      until: null,
      by: '2026-03-24',
      obstacle: { code: 'inquiry-term-running', clauses: ['adakavas:44'], data: { from: '2026-03-17' } },
    })
    expect(optionOf(asked, 'RefuseUnidentified', '2026-03-17')).toMatchObject({ open: true, obstacle: null })
  })

  test('a time limit on telling closes nothing, unless late refusals lapse (reading lateRefusal)', () => {
    const late = '2026-04-03'
    expect(optionOf(given([submit()]), 'RefuseUnfounded', late)).toMatchObject({
      open: true,
      until: null,
      by: '2026-04-02',
    })
    const lapsing = given([submit()], under({ lateRefusal: 'lapses' }))
    expect(optionOf(lapsing, 'RefuseUnfounded', late)).toMatchObject({
      open: false,
      until: '2026-04-02',
      by: null,
      obstacle: { code: 'refusal-lapsed' },
    })
  })
})

describe('an answer that could only be a rejection says so (clauses 40, 44)', () => {
  test.each([
    ['identity open', [submit()], 'rejection'],
    ['an inquiry open', [submit(), inquire('2026-03-05', '2026-03-14')], 'rejection'],
    ['identity confirmed', [submit(), confirm('2026-03-06')], null],
    ['the representative has shown nothing', [byRepresentative(false), confirm('2026-03-06')], 'rejection'],
    [
      'the representative has shown the right',
      [byRepresentative(false), confirm('2026-03-06'), proveAuthority('2026-03-07')],
      null,
    ],
    ['the representative is proven, the subject not', [byRepresentative(true)], 'rejection'],
  ] as const)('%s', (_, commands, only) => {
    const scenario = given(commands)
    const on = '2026-03-20'
    expect(optionOf(scenario, 'AnswerRequest', on)).toMatchObject({ open: true, only })
    expect(scenario.machine.decide(grant(on), scenario.state).accepted).toBe(only === null)
    expect(
      scenario.machine.decide(answer(on, items({ photo: needed }), { disclosesNothing: 'x' }), scenario.state)
        .accepted,
    ).toBe(true)
  })

  test('no other command is cut down', () => {
    const scenario = given([
      submit({ claims: [toErase('photo')] }),
      confirm(received),
      answer('2026-03-20', items({ photo: notNeeded }), { implementBy: day('2026-03-20') }),
    ])
    for (const { only } of scenario.machine.options(scenario.state, day('2026-03-20')))
      expect(only).toBeNull()
  })
})
