import { type PlainDate, plainDate } from '../../src/calendar/index.js'
import {
  type ComplaintCommand,
  complaintLifecycle,
  earlierComplaint,
  requestForComplaint,
} from '../../src/complaint/index.js'
import { type ConsentCommand, consentLifecycle } from '../../src/consent/index.js'
import type { Machine, MachineTypes } from '../../src/core/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import {
  type CopyAttempt,
  defineRecordingRules,
  forgetRecorded,
  kaunasRules,
  type RecordingCommand,
  recordingLifecycle,
  type SamplingCommand,
  type StaffAttempt,
  samplingRegister,
} from '../../src/recording/index.js'
import {
  type ComplaintForRequest,
  type RequestCommand,
  type RequestState,
  requestLifecycle,
} from '../../src/request/index.js'
import { type RestrictionCommand, restrictionLifecycle } from '../../src/restriction/index.js'
import type { CaseFacts, Claim, ItemFacts, WithdrawalCarriedOut } from '../../src/rights/index.js'
import {
  type Catalogue,
  type Chapter,
  type NarratedTypes,
  type NarrationOptions,
  narrate,
} from '../../src/text/index.js'
import { home } from '../histories/rulebooks.js'
import { decisionsOn } from '../request/scenario.js'
import { other } from './recordings.js'

/*
 * Whole histories that together reach every event of every machine, for the golden files of stories. Each is told by
 * commands that must be accepted, and ends on a day.
 */

/** A history with what it came to. */
export interface ToldStory {
  readonly title: string
  readonly kind: 'request' | 'complaint' | 'restriction' | 'consent' | 'recording' | 'sampling'
  readonly types: readonly string[]
  readonly events: readonly {
    readonly type: string
    readonly data: { readonly command: { readonly type: string; readonly data: object } }
  }[]
  readonly notes: readonly (readonly string[])[]
  readonly tell: (catalogue: Catalogue, options?: NarrationOptions) => readonly Chapter[]
}

const day = (iso: string): PlainDate => plainDate(iso)
const act = (on: string, by = 'Ona Onaitė') => ({ on: day(on), by })

/** Plays commands, each of which must be accepted. */
function played<T extends MachineTypes>(machine: Machine<T>, commands: readonly T['Command'][]) {
  const events: T['Event'][] = []
  const notes: (readonly string[])[] = []
  let state: T['State'] = machine.initialState()
  for (const command of commands) {
    const decision = machine.decide(command, state)
    if (!decision.accepted) throw new Error(`${command.type}: ${decision.rejection.code}`)
    events.push(...decision.events)
    notes.push(decision.notes.map(({ note }) => note))
    state = machine.evolve(state, decision.events[0])
  }
  return { events, notes, state }
}

function story<T extends NarratedTypes>(
  title: string,
  kind: ToldStory['kind'],
  machine: Machine<T>,
  commands: readonly T['Command'][],
  end?: string,
  rewritten: (events: readonly T['Event'][]) => readonly T['Event'][] = (events) => events,
): ToldStory {
  const { events: happened, notes } = played(machine, commands)
  const events = rewritten(happened)
  const on = end === undefined ? undefined : day(end)
  return {
    title,
    kind,
    notes,
    events,
    types: events.map(({ type }) => type),
    tell: (catalogue, options) => narrate(machine, events, catalogue, on, options),
  }
}

/** On 10 February and 6 March 2026 a new version comes into force. */
const changeVersion = (on: string, version: string) =>
  ({
    type: 'ChangeVersion',
    data: { ...act(on, 'Vida Vidaitė'), version, reason: 'naujoji redakcija taikoma ir pradėtoms byloms' },
  }) as const
const requests = requestLifecycle(adakavasProcedure)
const complaints = complaintLifecycle(adakavasProcedure)
const restrictions = restrictionLifecycle(adakavasProcedure)
const consents = consentLifecycle(adakavasProcedure)

const erased: ItemFacts = {
  neededForPurposes: false,
  careOrHealthNecessity: false,
  legalObligation: false,
  institutionClaims: false,
  basis: 'contract',
  specialCategoryConsent: false,
}
const kept: ItemFacts = { ...erased, legalObligation: true }
const erasure: Claim = { right: 'erasure', grounds: ['not-needed'], items: ['nuotrauka', 'skolos raštas'] }
const facts = (photo: ItemFacts, debt: ItemFacts): CaseFacts => ({
  items: [
    { item: 'nuotrauka', facts: photo },
    { item: 'skolos raštas', facts: debt },
  ],
})

const submit = (
  over: Partial<Extract<RequestCommand, { type: 'SubmitRequest' }>['data']> = {},
): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id: 'P1',
    by: 'Rasa Rasaitė',
    submittedOn: day('2026-02-02'),
    receivedOn: day('2026-02-02'),
    channel: 'email',
    sender: { as: 'subject' },
    form: { nameGiven: true, signed: true, identityDocument: true },
    claims: [erasure],
    contacts: [{ way: 'email', address: 'jonas@pavyzdys.lt' }],
    ...over,
  },
})
/** An upheld complaint about the request, as the request sees it. */
const complaintUpheld = (on: string, over: Partial<ComplaintForRequest> = {}): ComplaintForRequest => ({
  id: 'S1',
  request: 'P1',
  asOf: day(on),
  status: 'upheld',
  grounds: ['rejected'],
  answeredOn: day(on),
  decisions: decisionsOn([erasure], facts(erased, kept), on),
  implementBy: day('2026-04-10'),
  afterWithdrawal: [],
  reviewers: ['Petras Petraitis'],
  identity: 'unconfirmed',
  authority: 'not-needed',
  ...over,
})
const confirm = (on: string, by?: string) =>
  ({ type: 'ConfirmIdentity', data: { ...act(on, by), means: 'asmens tapatybės kortelė' } }) as const
const inquire = (on: string, term: string, by?: string) =>
  ({
    type: 'InquireIdentity',
    data: { ...act(on, by), ask: 'pateikti dokumento kopiją', term: day(term) },
  }) as const
const supply = (on: string, by?: string) => ({ type: 'SupplyIdentity', data: act(on, by) }) as const
const prove = (on: string, by?: string) =>
  ({
    type: 'ProveAuthority',
    data: { ...act(on, by), documents: 'notaro patvirtintas įgaliojimas' },
  }) as const
const refused = <T extends 'RefuseUnauthorised' | 'RefuseUnidentified' | 'RefuseRepeat'>(
  type: T,
  on: string,
  reason: string,
) => ({ type, data: { ...act(on), reasons: [reason] as const } })
const extend = (on: string, by?: string) =>
  ({
    type: 'ExtendExamination',
    data: { ...act(on, by), reasons: ['duomenys saugomi keliose bylose', 'laukiama archyvo pažymos.'] },
  }) as const
const assign = (on: string): RequestCommand => ({
  type: 'AssignOfficer',
  data: { ...act(on, 'Rasa Rasaitė'), officer: 'Ona Onaitė' },
})
const answer = (
  on: string,
  found: CaseFacts,
  over: Partial<Extract<RequestCommand, { type: 'AnswerRequest' }>['data']> = {},
): RequestCommand => ({ type: 'AnswerRequest', data: { ...act(on), facts: found, ...over } })
const report = (on: string, item: string): RequestCommand => ({
  type: 'ReportImplementation',
  data: { ...act(on), right: 'erasure', item },
})
const withdrawalDone = (on: string, item: string, afterWithdrawal: WithdrawalCarriedOut): RequestCommand => ({
  type: 'ReportImplementation',
  data: { ...act(on), right: 'consent-withdrawal', item, afterWithdrawal },
})
const consented: ItemFacts = { basis: 'consent', consentActive: true, consentIdentified: true }
const unfounded = { kind: 'manifestly-unfounded', justification: 'prašoma to, ko pats atsisakė' } as const
const repetitive = {
  kind: 'repetitive',
  justification: 'prašymo turinys toks pat',
  earlier: { id: 'P0', answeredOn: day('2025-12-15') },
} as const

const representative = {
  as: 'representative',
  documents: false,
  contacts: [{ way: 'post', address: 'Sodų g. 1, Tauragė' }],
} as const

/** An open request as a double sees it. */
const joinedTo = (on: string) => {
  const request = requestForComplaint(played(requests, [submit()]).state, day(on))
  if (request === null) throw new Error('no request was filed')
  return request
}

const ofRequests: readonly ToldStory[] = [
  story('moved to a later version of the procedure', 'request', requestLifecycle(home), [
    submit(),
    changeVersion('2026-02-10', '2026'),
    confirm('2026-02-12'),
    changeVersion('2026-03-06', '2026-2'),
    answer('2026-03-09', facts(kept, kept)),
  ]),
  story(
    'extended, answered in part and carried out in time',
    'request',
    requests,
    [
      submit({
        submittedOn: day('2026-02-01'),
        reply: 'post',
        contacts: [
          { way: 'email', address: 'jonas@pavyzdys.lt' },
          { way: 'post', address: 'Sodų g. 1, Tauragė' },
        ],
      }),
      assign('2026-02-03'),
      inquire('2026-02-05', '2026-02-19'),
      supply('2026-02-18'),
      confirm('2026-02-19'),
      extend('2026-03-02'),
      answer('2026-03-20', facts(erased, kept), {
        implementBy: day('2026-04-03'),
        complexity: 'nuotrauka saugoma ir archyve.',
        preparedBy: ['Jonas Jonaitis'],
        reasons: ['skola išieškoma teisme'],
        replyObstacle: 'pašto adresas neteisingas',
      }),
      report('2026-04-03', 'nuotrauka'),
    ],
    '2026-04-10',
  ),
  story('silence, a late answer and late implementation', 'request', requests, [
    submit({ contacts: [] }),
    assign('2026-02-03'),
    confirm('2026-03-05'),
    answer('2026-03-11', facts(erased, erased), {
      implementBy: day('2026-03-20'),
      complexity: 'raštas saugomas archyve',
    }),
    report('2026-03-20', 'nuotrauka'),
    report('2026-03-24', 'skolos raštas'),
  ]),
  story(
    'a representative, a slip, a fee, and no answer yet',
    'request',
    requests,
    [
      submit({
        channel: 'phone',
        sender: representative,
        form: { nameGiven: true, signed: false, identityDocument: true },
        claims: [
          { right: 'access', information: 'all' },
          { right: 'rectification', corrections: [{ item: 'adresas', replacement: 'Sodų g. 1' }] },
          { right: 'erasure', grounds: ['no-basis'], items: 'all' },
        ],
      }),
      prove('2026-02-04'),
      {
        type: 'CorrectRequest',
        data: { ...act('2026-02-06'), form: { nameGiven: true, signed: true, identityDocument: true } },
      },
      inquire('2026-02-09', '2026-02-12'),
      {
        type: 'DemandFee',
        data: {
          ...act('2026-02-11'),
          finding: repetitive,
          fee: 1250,
          costs: { collecting: 500, examining: 700, answering: 50 },
        },
      },
      supply('2026-02-16'),
      { type: 'PayFee', data: { ...act('2026-02-20'), amount: 1250 } },
    ],
    '2026-03-10',
  ),
  story('refused as unfounded, too late', 'request', requests, [
    submit(),
    { type: 'RefuseUnfounded', data: { ...act('2026-03-04'), finding: unfounded } },
  ]),
  story('refused for want of identity', 'request', requests, [
    submit(),
    inquire('2026-02-03', '2026-02-10'),
    refused('RefuseUnidentified', '2026-02-12', 'dokumento kopija nepateikta'),
  ]),
  story('a representative refused', 'request', requests, [
    submit({ sender: representative }),
    refused('RefuseUnauthorised', '2026-02-10', 'įgaliojimas nepateiktas'),
  ]),
  story('asked to complete, the days corrected, then taken back after the limit', 'request', requests, [
    submit({
      sender: representative,
      form: { nameGiven: true, signed: false, identityDocument: true },
    }),
    {
      type: 'AskToComplete',
      data: {
        ...act('2026-03-06'),
        about: 'content',
        ask: 'pasirašyti prašymą',
        term: day('2026-03-16'),
      },
    },
    {
      type: 'AskToComplete',
      data: {
        ...act('2026-03-06'),
        about: 'authority',
        ask: 'pateikti įgaliojimą',
        term: day('2026-03-16'),
      },
    },
    {
      type: 'CorrectDates',
      data: {
        ...act('2026-03-09', 'Rasa Rasaitė'),
        submittedOn: day('2026-02-27'),
        receivedOn: day('2026-03-02'),
        reason: 'ant voko – vėlesnis pašto antspaudas',
      },
    },
    prove('2026-03-10'),
    { type: 'WithdrawRequest', data: { ...act('2026-04-07'), withdrawnBy: 'representative' } },
  ]),
  story('a double, joined to the request that it repeats', 'request', requests, [
    submit({ id: 'P2' }),
    confirm('2026-02-05'),
    {
      type: 'JoinRequest',
      data: {
        ...act('2026-02-09', 'Rasa Rasaitė'),
        other: joinedTo('2026-02-09'),
        sameSender: 'abu prašymai gauti iš to paties el. pašto adreso',
      },
    },
  ]),
  story('a request to which a double was joined', 'request', requests, [
    submit(),
    {
      type: 'RegisterJoined',
      data: {
        ...act('2026-02-09', 'Rasa Rasaitė'),
        request: 'P2',
        examinations: [{ who: 'Ona Onaitė', did: 'confirmed-identity', on: day('2026-02-05') }],
      },
    },
    {
      type: 'RegisterJoined',
      data: { ...act('2026-02-10', 'Rasa Rasaitė'), request: 'P3', examinations: [] },
    },
  ]),
  story('withdrawn', 'request', requests, [
    submit(),
    {
      type: 'WithdrawRequest',
      data: { ...act('2026-02-10'), withdrawnBy: 'subject', sameSender: 'rašyta iš to paties adreso' },
    },
  ]),
  story('rejected without identity, then examined anew', 'request', requests, [
    submit({ reply: 'e-delivery' }),
    answer('2026-02-20', facts(kept, kept), { disclosesNothing: 'duomenys neminimi' }),
    {
      type: 'ApplyComplaintOutcome',
      data: {
        ...act('2026-03-25', 'Petras Petraitis'),
        complaint: complaintUpheld('2026-03-25', { identity: 'confirmed' }),
        preparedBy: ['Jonas Jonaitis', 'Zita Zitaitė'],
        facts: facts(erased, kept),
        implementBy: day('2026-04-10'),
      },
    },
  ]),
  story(
    'a consent withdrawn, the clock standing still while identity is confirmed',
    'request',
    requestLifecycle(
      defineProcedure({ id: 'sustoja', version: '1', readings: { identityInquiry: 'clock-pauses' } }),
    ),
    [
      submit({
        claims: [
          {
            right: 'consent-withdrawal',
            items: ['nuotrauka'],
            onlyConsent: true,
            consentPurpose: 'viešinimas',
          },
        ],
      }),
      inquire('2026-02-05', '2026-02-19'),
      confirm('2026-02-12'),
      answer(
        '2026-03-06',
        {
          items: [
            { item: 'nuotrauka', facts: { basis: 'consent', consentActive: true, consentIdentified: true } },
          ],
        },
        {
          implementBy: day('2026-03-06'),
          afterWithdrawal: [{ becomes: 'erased-by', item: 'nuotrauka', day: day('2026-03-06') }],
        },
      ),
    ],
  ),
  story('three consents withdrawn: erased, kept on a contract, kept by law', 'request', requests, [
    submit({
      claims: [
        {
          right: 'consent-withdrawal',
          items: ['nuotrauka', 'adresas', 'gydymo lapas'],
          onlyConsent: true,
          consentPurpose: 'viešinimas',
        },
      ],
    }),
    confirm('2026-02-04'),
    answer(
      '2026-02-20',
      { items: ['nuotrauka', 'adresas', 'gydymo lapas'].map((item) => ({ item, facts: consented })) },
      {
        implementBy: day('2026-03-06'),
        complexity: 'duomenys saugomi trijose bylose',
        afterWithdrawal: [
          { becomes: 'erased-by', item: 'nuotrauka', day: day('2026-02-28') },
          {
            becomes: 'kept-on-basis',
            item: 'adresas',
            basis: 'contract',
            justification: 'pagal sutartį siunčiamos sąskaitos',
          },
          {
            becomes: 'kept-on-exception',
            item: 'gydymo lapas',
            exception: 'care-or-health',
            act: 'Pacientų teisių įstatymas',
          },
        ],
      },
    ),
    withdrawalDone('2026-03-03', 'nuotrauka', { became: 'erased' }),
    withdrawalDone('2026-03-03', 'adresas', { became: 'kept-on-basis', basis: 'contract' }),
    withdrawalDone('2026-03-04', 'gydymo lapas', {
      became: 'kept-on-exception',
      exception: 'care-or-health',
    }),
  ]),
  story(
    'given up by a representative, and impossible after the last day',
    'request',
    requests,
    [
      submit({ sender: { ...representative, documents: true } }),
      confirm('2026-02-04'),
      answer('2026-02-20', facts(erased, erased), {
        implementBy: day('2026-03-06'),
        complexity: 'raštas saugomas archyve',
      }),
      {
        type: 'WaiveGrant',
        data: {
          ...act('2026-03-05', 'Rasa Rasaitė'),
          right: 'erasure',
          item: 'nuotrauka',
          waivedBy: 'representative',
        },
      },
      {
        type: 'ReportImpossible',
        data: {
          ...act('2026-03-10'),
          right: 'erasure',
          item: 'skolos raštas',
          reasons: ['raštas perduotas teismui'],
        },
      },
    ],
    '2026-04-01',
  ),
  story('one erased, the other given up', 'request', requests, [
    submit(),
    confirm('2026-02-04'),
    answer('2026-02-20', facts(erased, erased), { implementBy: day('2026-03-02') }),
    {
      type: 'WaiveGrant',
      data: { ...act('2026-02-23'), right: 'erasure', item: 'skolos raštas', waivedBy: 'subject' },
    },
    report('2026-02-25', 'nuotrauka'),
  ]),
]

const rejectedRequest: readonly RequestCommand[] = [
  submit(),
  assign('2026-02-03'),
  confirm('2026-02-04'),
  answer('2026-02-20', facts(kept, kept)),
]
const silent: readonly RequestCommand[] = [submit(), assign('2026-02-03')]
const seen = (commands: readonly RequestCommand[], on: string) => {
  const state: RequestState = played(requests, commands).state
  const request = requestForComplaint(state, day(on))
  if (request === null) throw new Error('no request was filed')
  return request
}

const PETRAS = 'Petras Petraitis'
const lodge = (
  over: Partial<Extract<ComplaintCommand, { type: 'LodgeComplaint' }>['data']> = {},
  on = '2026-03-02',
  about = rejectedRequest,
): ComplaintCommand => ({
  type: 'LodgeComplaint',
  data: {
    id: 'S1',
    by: 'Rasa Rasaitė',
    submittedOn: day(on),
    receivedOn: day(on),
    channel: 'email',
    sender: { as: 'subject' },
    contacts: [{ way: 'email', address: 'jonas@pavyzdys.lt' }],
    ground: 'rejected',
    argument: 'sutartis pasibaigė',
    copies: { request: true, answer: true },
    request: seen(about, on),
    earlier: [],
    ...over,
  },
})
const review = (on: string, about = rejectedRequest): ComplaintCommand => ({
  type: 'AssignReviewer',
  data: { ...act(on, 'Rasa Rasaitė'), reviewer: PETRAS, request: seen(about, on), earlier: [] },
})
const dismiss = (on: string, about = rejectedRequest): ComplaintCommand => ({
  type: 'DismissComplaint',
  data: { ...act(on, PETRAS), request: seen(about, on), earlier: [], reasons: ['sutartis tebegalioja'] },
})
/** The same about a request of the home that goes by a version of its procedure. */
const ofHome = (version: string, command: ComplaintCommand): ComplaintCommand => {
  const procedure = { id: 'namai', version }
  switch (command.type) {
    case 'LodgeComplaint': {
      const { request } = command.data
      return { ...command, data: { ...command.data, request: request && { ...request, procedure } } }
    }
    case 'AssignReviewer':
      return { ...command, data: { ...command.data, request: { ...command.data.request, procedure } } }
    case 'DismissComplaint':
      return { ...command, data: { ...command.data, request: { ...command.data.request, procedure } } }
    default:
      return command
  }
}
const upheld: Extract<RequestCommand, { type: 'ApplyComplaintOutcome' }> = {
  type: 'ApplyComplaintOutcome',
  data: {
    ...act('2026-03-20', PETRAS),
    complaint: complaintUpheld('2026-03-20'),
    facts: facts(erased, kept),
    implementBy: day('2026-04-10'),
  },
}
const carriedOut: readonly RequestCommand[] = [...rejectedRequest, upheld, report('2026-04-09', 'nuotrauka')]
const before = earlierComplaint(
  played(complaints, [lodge(), review('2026-03-03'), confirm('2026-03-04', PETRAS), dismiss('2026-03-16')])
    .state,
)

const upholdSilence: ComplaintCommand = {
  type: 'UpholdComplaint',
  data: {
    ...act('2026-03-16', PETRAS),
    request: seen(silent, '2026-03-16'),
    earlier: [],
    facts: facts(erased, kept),
    implementBy: day('2026-04-10'),
    complexity: 'nuotraukos saugomos dviejuose archyvuose',
  },
}
const takenBack: readonly RequestCommand[] = [
  ...silent,
  {
    type: 'WithdrawRequest',
    data: { ...act('2026-03-20'), withdrawnBy: 'subject', sameSender: 'rašyta iš to paties adreso' },
  },
]
const first: readonly RequestCommand[] = [submit({ id: 'P0' }), assign('2026-02-03'), confirm('2026-02-04')]
const joinedToAnother: readonly RequestCommand[] = [
  ...silent,
  {
    type: 'JoinRequest',
    data: {
      ...act('2026-03-20'),
      other: seen(first, '2026-03-20'),
      sameSender: 'rašyta iš to paties adreso',
    },
  },
]
const another: readonly RequestCommand[] = [
  ...first,
  answer('2026-03-23', facts(erased, kept), {
    implementBy: day('2026-04-10'),
    complexity: 'nuotraukos saugomos dviejuose archyvuose',
  }),
  report('2026-04-09', 'nuotrauka'),
]

const ofComplaints: readonly ToldStory[] = [
  story('moved to a later version of the procedure', 'complaint', complaintLifecycle(home), [
    ofHome('2026', lodge({ argument: 'sutartis pasibaigė.' })),
    ofHome('2026', review('2026-03-03')),
    confirm('2026-03-05', PETRAS),
    changeVersion('2026-03-06', '2026-2'),
    ofHome('2026-2', dismiss('2026-03-20')),
  ]),
  story('upheld and carried out', 'complaint', complaints, [
    lodge({ argument: 'sutartis pasibaigė.', copies: { request: true, answer: false } }),
    review('2026-03-03'),
    {
      type: 'CorrectComplaint',
      data: {
        ...act('2026-03-04'),
        copies: { request: true, answer: true },
        request: seen(rejectedRequest, '2026-03-04'),
        earlier: [],
      },
    },
    inquire('2026-03-05', '2026-03-12', PETRAS),
    supply('2026-03-11', PETRAS),
    confirm('2026-03-12', PETRAS),
    extend('2026-03-13', PETRAS),
    {
      type: 'UpholdComplaint',
      data: {
        ...act('2026-03-20', PETRAS),
        request: seen(rejectedRequest, '2026-03-20'),
        earlier: [],
        preparedBy: ['Zita Zitaitė'],
        facts: facts(erased, kept),
        implementBy: day('2026-04-10'),
      },
    },
    {
      type: 'ReportImplementation',
      data: { ...act('2026-04-14', 'Rasa Rasaitė'), request: seen(carriedOut, '2026-04-14') },
    },
  ]),
  story('of silence, upheld; the request was taken back before it heard of it', 'complaint', complaints, [
    lodge({ ground: 'inaction', copies: { request: true, answer: false } }, '2026-03-05', silent),
    review('2026-03-06', silent),
    confirm('2026-03-06', PETRAS),
    upholdSilence,
    { type: 'ReportImplementation', data: { ...act('2026-04-14'), request: seen(takenBack, '2026-04-14') } },
  ]),
  story(
    'of silence, upheld; the request was joined to another, and carried out there',
    'complaint',
    complaints,
    [
      lodge({ ground: 'inaction', copies: { request: true, answer: false } }, '2026-03-05', silent),
      review('2026-03-06', silent),
      confirm('2026-03-06', PETRAS),
      upholdSilence,
      {
        type: 'ReportImplementation',
        data: {
          ...act('2026-04-14'),
          request: seen(joinedToAnother, '2026-04-14'),
          joinedTo: [seen(another, '2026-04-14')],
        },
      },
    ],
  ),
  story('dismissed, too late', 'complaint', complaints, [
    lodge({ sender: { ...representative, documents: true }, channel: 'post' }),
    review('2026-03-03'),
    confirm('2026-03-04', PETRAS),
    dismiss('2026-04-07'),
  ]),
  story(
    'of silence, lodged too early, and not answered',
    'complaint',
    complaints,
    [
      lodge({ ground: 'inaction', copies: { request: true, answer: false } }, '2026-02-16', silent),
      review('2026-02-17', silent),
      inquire('2026-02-18', '2026-02-20', PETRAS),
      supply('2026-02-23', PETRAS),
    ],
    '2026-03-20',
  ),
  story('a repeat, refused as late as the eleventh day', 'complaint', complaints, [
    lodge({ id: 'S2', earlier: before === null ? [] : [before], sameReasonsAs: 'S1' }, '2026-03-20'),
    {
      type: 'RefuseRepeat',
      data: {
        ...act('2026-03-31'),
        reasons: ['naujų argumentų nepateikta'],
        request: seen(rejectedRequest, '2026-03-31'),
        earlier: [],
      },
    },
  ]),
  story('a representative refused', 'complaint', complaints, [
    lodge({ sender: representative }),
    refused('RefuseUnauthorised', '2026-03-10', 'įgaliojimas nepateiktas'),
  ]),
  story('refused for want of identity', 'complaint', complaints, [
    lodge(),
    inquire('2026-03-03', '2026-03-10'),
    refused('RefuseUnidentified', '2026-03-12', 'dokumento kopija nepateikta'),
  ]),
  story('asked for a copy, and taken back after the limit', 'complaint', complaints, [
    lodge({ copies: { request: false, answer: true } }),
    {
      type: 'AskToComplete',
      data: {
        ...act('2026-03-04', PETRAS),
        about: 'content',
        ask: 'pridėti prašymo kopiją',
        term: day('2026-03-13'),
      },
    },
    {
      type: 'WithdrawComplaint',
      data: { ...act('2026-04-07'), withdrawnBy: 'subject', sameSender: 'rašyta iš to paties adreso' },
    },
  ]),
  story('of a representative with documents, found to be no repeat, withdrawn', 'complaint', complaints, [
    lodge(
      { id: 'S2', sender: representative, earlier: before === null ? [] : [before], sameReasonsAs: 'S1' },
      '2026-03-20',
    ),
    {
      type: 'CorrectComplaint',
      data: {
        ...act('2026-03-23'),
        sameReasonsAs: null,
        request: seen(rejectedRequest, '2026-03-23'),
        earlier: [],
      },
    },
    prove('2026-03-24'),
    { type: 'WithdrawComplaint', data: { ...act('2026-03-25'), withdrawnBy: 'representative' } },
  ]),
]

const impose = (
  id: string,
  on: string,
  over: Partial<Extract<RestrictionCommand, { type: 'ImposeRestriction' }>['data']> = {},
): RestrictionCommand => ({
  type: 'ImposeRestriction',
  data: {
    ...act(on),
    id,
    item: 'vaizdo įrašas',
    request: 'P1',
    grounds: ['subject-claims'],
    period: { until: day('2026-06-30') },
    ...over,
  },
})
const rely = (
  id: string,
  on: string,
  over: Partial<Extract<RestrictionCommand, { type: 'RelyOnReason' }>['data']> = {},
): RestrictionCommand => ({
  type: 'RelyOnReason',
  data: {
    ...act(on),
    id,
    reason: 'own-claims',
    operation: 'copying',
    aroseOn: day(on),
    justification: 'pareikštas ieškinys',
    ...over,
  },
})
const inform = (id: string, on: string): RestrictionCommand => ({
  type: 'InformSubject',
  data: { ...act(on), id },
})

const ofRestrictions: readonly ToldStory[] = [
  story(
    'reasons relied on, told in time, late and never',
    'restriction',
    restrictions,
    [
      impose('A1', '2026-02-02'),
      impose('A2', '2026-02-03', { grounds: ['rectification-pending'], period: {} }),
      impose('A3', '2026-02-03', {
        grounds: ['rectification-pending', 'no-basis'],
        period: { until: day('2026-05-29'), criterion: 'baigtas teismo procesas' },
      }),
      rely('N1', '2026-02-04'),
      inform('N1', '2026-02-16'),
      rely('N2', '2026-02-17', { reason: 'public-interest', operation: 'sending' }),
      rely('N3', '2026-02-17', { reason: 'written-consent', operation: 'altering', ownRequest: true }),
      rely('N4', '2026-02-18', { reason: 'protect-others', aroseOn: day('2026-02-02') }),
      { type: 'EndReason', data: { ...act('2026-02-20'), id: 'N1' } },
      inform('N2', '2026-03-03'),
      { type: 'LiftRestriction', data: { ...act('2026-03-10'), id: 'A3', because: 'corrected' } },
      { type: 'LiftRestriction', data: { ...act('2026-03-12'), id: 'A3', because: 'criterion-met' } },
    ],
    '2026-03-20',
  ),
  story('given up by the data subject', 'restriction', restrictions, [
    impose('A1', '2026-02-02', { period: { criterion: 'baigtas teismo procesas' } }),
    { type: 'LiftRestriction', data: { ...act('2026-02-20'), id: 'A1', because: 'lifted-by-subject' } },
  ]),
  story('the data erased', 'restriction', restrictions, [
    impose('A1', '2026-02-02'),
    { type: 'LiftRestriction', data: { ...act('2026-02-20'), id: 'A1', because: 'erased' } },
  ]),
]

const give: ConsentCommand = {
  type: 'GiveConsent',
  data: { ...act('2026-02-04'), id: 'SU1', signedOn: day('2026-02-02'), purpose: 'nuotraukų viešinimas' },
}
const withdraw = (request?: string): ConsentCommand => ({
  type: 'WithdrawConsent',
  data: { ...act('2026-03-04'), from: day('2026-03-02'), ...(request === undefined ? {} : { request }) },
})
const ofConsents: readonly ToldStory[] = [
  story('given and withdrawn', 'consent', consents, [give, withdraw()]),
  story('withdrawn in a request', 'consent', consents, [give, withdraw('P1')]),
]

const centre = defineRecordingRules({
  id: 'centras',
  version: '1',
  listeningMethods: ['archyvo grotuvas'],
  rightsProcedure: adakavasProcedure,
})
const calls = recordingLifecycle(centre)
/** A Centre that registers the requests of callers with its recordings. */
const ownCalls = recordingLifecycle(
  defineRecordingRules({ id: 'centras', version: '2', listeningMethods: ['archyvo grotuvas'] }),
)
const STATION = 'telefono stotis'
const IT = 'Ignas Ignaitis'
const called = '2025-08-29'
type Given<C extends RecordingCommand['type']> = Omit<
  Extract<RecordingCommand, { type: C }>['data'],
  'on' | 'by'
>
/** A command, to be given on a day by somebody. */
const call =
  <const Type extends string, const Data extends object>(type: Type, data: Data) =>
  (on: string = called, by: string = STATION) => ({ type, data: { ...act(on, by), ...data } })
const receive = call('ReceiveCall', {
  call: 'S1',
  line: '8 37 55 12 41',
  direction: 'incoming',
  consultant: 'Rūta Rūtaitė',
})
const notice = call('PlayNotice', { automatic: true })
const consentTo = call('GiveConsent', { explicit: true })
const decline = call('DeclineRecording', {})
const endedBy = (who: 'caller' | 'centre') => call('EndCall', { endedBy: who })
const store = call('StoreRecording', {
  recorded: {
    number: '+37060000000',
    date: day(called),
    time: '10:15',
    durationSeconds: 412,
    audio: 'S1.flac',
  },
})
const recorded: readonly RecordingCommand[] = [receive(), notice(), consentTo(), endedBy('caller')(), store()]
const staff = (listener: string, more: Partial<StaffAttempt> = {}): StaffAttempt => ({
  as: 'staff',
  listener,
  purpose: 'service-complaint',
  complaint: 'SK1',
  method: 'archyvo grotuvas',
  employed: true,
  itSpecialist: listener === IT,
  ...more,
})
const sampler = (listener: string): StaffAttempt => ({
  as: 'staff',
  listener,
  purpose: 'quality-sampling',
  method: 'archyvo grotuvas',
  employed: true,
  itSpecialist: listener === IT,
  register: { month: '2025-09', drawn: ['S1'], listened: [] },
})
const toCopy = (listener: string): CopyAttempt => ({
  as: 'copy',
  listener,
  procedure: 'PR1',
  itSpecialist: false,
  authorised: true,
})
const listen = (on: string, attempt: Given<'ListenToRecording'>['attempt'], by: string = attempt.listener) =>
  call('ListenToRecording', { attempt })(on, by)
const refuse = (on: string, attempt: Given<'RefuseListening'>['attempt']) =>
  call('RefuseListening', { attempt })(on, 'Ona Onaitė')
const complainOf = (complaint: string, on: string, receivedOn = on, aboutAdministrativeService = true) =>
  call('RegisterServiceComplaint', { complaint, receivedOn: day(receivedOn), aboutAdministrativeService })(
    on,
    'Rasa Rasaitė',
  )
const openProcedure = (
  procedure: string,
  on: string,
  kind: Given<'OpenProcedure'>['kind'] = 'administrative',
  complaint = 'SK1',
) => call('OpenProcedure', { procedure, complaint, kind, participants: ['Jonas Jonaitis'] })(on, 'Ona Onaitė')
const closeProcedure = (procedure: string, on: string, more: Partial<Given<'CloseProcedure'>> = {}) =>
  call('CloseProcedure', { procedure, ...more })(on, 'Ona Onaitė')
/** Closes it and has the copy kept, because its outcome may be complained of, or the archive asks for it. */
const closeAndKeep = (procedure: string, on: string, until: string, why = 'skundo teismui terminas') =>
  closeProcedure(procedure, on, { keepCopy: { until: day(until), act: why } })
const joinIt = (procedure: string, participant: string, on: string) =>
  call('JoinProcedure', { procedure, participant })(on, 'Ona Onaitė')
const leaveIt = (procedure: string, participant: string, on: string) =>
  call('LeaveProcedure', { procedure, participant })(on, 'Ona Onaitė')
const copyFor = (procedure: string, on: string, more: Partial<Given<'CopyForProcedure'>> = {}) =>
  call('CopyForProcedure', { procedure, place: 'procedūrų bylų saugykla', ...more })(on, IT)
const restrictIt = (id: string, on: string, more: Partial<Given<'PlaceRestriction'>> = {}) =>
  call('PlaceRestriction', { id, decision: { under: 'adakavas', request: 'P1' }, ...more })(on, 'Ona Onaitė')
const liftIt = (id: string, on: string) => call('LiftRestriction', { id })(on, 'Ona Onaitė')
const eraseIt = (on: string, implementBy?: string) =>
  call('GrantErasure', {
    decision: { under: 'centre-procedure', request: 'P2' },
    ...(implementBy === undefined ? {} : { implementBy: day(implementBy) }),
  })(on, 'Ona Onaitė')
const court = 'Kauno apylinkės teismo 2025 m. gruodžio 1 d. nutartis.'
const prosecutor = 'Kauno apylinkės prokuratūros prokuroro 2026 m. vasario 2 d. reikalavimas'
const holdIt = (id: string, on: string, act = court) => call('PlaceHold', { id, act })(on, 'Ona Onaitė')
const releaseIt = (id: string, on: string, act = 'Kauno apylinkės teismo 2026 m. kovo 30 d. nutartis') =>
  call('LiftHold', { id, act })(on, 'Ona Onaitė')
const askFor = (
  request: string,
  right: Given<'RegisterCallerRequest'>['right'],
  on: string,
  receivedOn = on,
) => call('RegisterCallerRequest', { request, right, receivedOn: day(receivedOn) })(on, 'Rasa Rasaitė')
const answerIt = (request: string, on: string, ...reasons: Given<'AnswerCallerRequest'>['reasons']) =>
  call('AnswerCallerRequest', { request, reasons })(on, 'Ona Onaitė')
const giveAccess = (
  means: Given<'GiveCallerAccess'>['means'],
  on: string,
  more: Partial<Given<'GiveCallerAccess'>> = {},
) =>
  call('GiveCallerAccess', {
    tookPart: true,
    means,
    othersProtected: 'įraše girdimi tik skambinęs asmuo ir konsultavęs darbuotojas',
    ...more,
  })(on, IT)
const rectifyIt = (correction: Given<'RectifyRecording'>['correction'], on: string, request?: string) =>
  call('RectifyRecording', { correction, ...(request === undefined ? {} : { request }) })(on, IT)
const withdrawIt = (on: string, request?: string) =>
  call('WithdrawConsent', request === undefined ? {} : { request })(on, 'Ona Onaitė')
const nameBasis = (
  basis: Given<'NameOtherBasis'>['basis'],
  on: string,
  justification = 'Dokumentų ir archyvų įstatymo nustatytas saugojimo terminas',
) => call('NameOtherBasis', { basis, justification })(on, 'Ona Onaitė')
const destroyIt = call('DestroyRecording', {})
const destroyTheCopy = (on: string, more: Given<'DestroyCopy'> = {}) => call('DestroyCopy', more)(on, IT)
const relied = { reason: 'own-claims', justification: 'pareikštas ieškinys' } as const

const ofRecordings: readonly ToldStory[] = [
  story('sampled, complained of, examined, copied and destroyed in time', 'recording', calls, [
    receive(),
    call('JoinCall', { consultant: 'Petras Petraitis' })(),
    ...recorded.slice(1),
    listen('2025-09-02', sampler(IT)),
    listen('2025-09-03', sampler('Petras Petraitis'), IT),
    complainOf('SK1', '2025-11-10', '2025-11-07'),
    listen('2025-11-11', staff('Rūta Rūtaitė')),
    refuse('2025-11-11', staff('Jonas Jonaitis', { authorised: true })),
    openProcedure('PR1', '2026-01-12'),
    joinIt('PR1', IT, '2026-01-12'),
    listen('2026-01-13', staff('Jonas Jonaitis', { authorised: true, procedure: 'PR1' })),
    copyFor('PR1', '2026-02-23'),
    destroyIt('2026-03-01', IT),
    refuse('2026-03-02', { as: 'caller', tookPart: true }),
    listen('2026-03-02', toCopy('Jonas Jonaitis')),
    refuse('2026-03-03', toCopy('Zita Zitaitė')),
    closeProcedure('PR1', '2026-04-10'),
    destroyTheCopy('2026-04-10'),
    call('CloseServiceComplaint', { complaint: 'SK1' })('2026-04-13', 'Ona Onaitė'),
  ]),
  story(
    'everything too late: the copy, the destruction, and the copy again',
    'recording',
    calls,
    [
      ...recorded,
      complainOf('SK1', '2025-11-10'),
      complainOf('SK2', '2025-11-10', '2025-11-10', false),
      openProcedure('PR1', '2026-01-12', 'misconduct'),
      openProcedure('PR2', '2026-01-13', 'both'),
      copyFor('PR1', '2026-03-03'),
      destroyIt('2026-03-06', IT),
      closeProcedure('PR1', '2026-03-10'),
      closeProcedure('PR2', '2026-03-11'),
      destroyTheCopy('2026-03-13'),
    ],
    '2026-03-31',
  ),
  story(
    'restricted beyond its term, processed for a reason, and not destroyed when that ended',
    'recording',
    calls,
    [
      ...recorded,
      complainOf('SK1', '2025-11-10'),
      openProcedure('PR1', '2025-11-12'),
      restrictIt('A1', '2025-12-01'),
      restrictIt('A2', '2025-12-02', { until: day('2026-06-30') }),
      refuse('2025-12-03', staff(IT, { restrictionReason: 'none' })),
      listen('2025-12-03', staff(IT, { restrictionReason: relied })),
      copyFor('PR1', '2025-12-04', {
        restrictionReason: { reason: 'public-interest', justification: 'tarnybinis patikrinimas.' },
      }),
      closeProcedure('PR1', '2026-01-15'),
      destroyTheCopy('2026-01-15', {
        restrictionReason: { reason: 'written-consent', justification: 'pasirašytas sutikimas' },
      }),
      liftIt('A2', '2026-04-01'),
      liftIt('A1', '2026-04-02'),
    ],
    '2026-04-07',
  ),
  story('released from a restriction while a procedure needs the copy', 'recording', calls, [
    ...recorded,
    complainOf('SK1', '2025-11-10'),
    openProcedure('PR1', '2025-11-12'),
    restrictIt('A1', '2025-12-01'),
    liftIt('A1', '2026-04-02'),
    copyFor('PR1', '2026-04-02'),
    destroyIt('2026-04-02', IT),
    restrictIt('A2', '2026-04-03', { decision: { under: 'centre-procedure', request: 'P3' } }),
    closeProcedure('PR1', '2026-04-10'),
    liftIt('A2', '2026-04-15'),
    destroyTheCopy('2026-04-15', {}),
  ]),
  story('listened to and corrected for the caller, and erased at the caller’s request', 'recording', calls, [
    ...recorded,
    giveAccess(['listening'], '2025-09-05'),
    giveAccess(['copy'], '2025-09-05', { othersProtected: 'trečiojo asmens balsas iš kopijos pašalintas' }),
    giveAccess(['listening', 'copy'], '2025-09-08'),
    rectifyIt({ number: '+37061111111', time: '10:16', durationSeconds: 410 }, '2025-09-09'),
    rectifyIt({ note: 'adresas pasakytas klaidingai' }, '2025-09-09'),
    rectifyIt({ time: '10:15', note: 'pavardė pasakyta klaidingai' }, '2025-09-10'),
    withdrawIt('2025-09-15'),
    nameBasis('legal-obligation', '2025-09-15'),
    complainOf('SK1', '2025-09-16'),
    openProcedure('PR1', '2025-09-17'),
    eraseIt('2025-09-18', '2025-10-02'),
    copyFor('PR1', '2025-09-30'),
    destroyIt('2025-10-02', IT),
  ]),
  story(
    'corrected and destroyed, with what was recorded forgotten',
    'recording',
    calls,
    [
      ...recorded,
      rectifyIt({ number: '+37061111111' }, '2025-09-09'),
      eraseIt('2025-09-18'),
      destroyIt('2025-09-20', IT),
    ],
    '2025-12-31',
    (events) => forgetRecorded(centre, events),
  ),
  story('consent withdrawn during the call', 'recording', calls, [
    receive(),
    notice(),
    decline(),
    consentTo(),
    withdrawIt(called),
    endedBy('caller')(),
    store(),
  ]),
  story(
    'consent withdrawn during the call, as the caller asked afterwards, and destroyed on the day it was stored',
    'recording',
    ownCalls,
    [
      receive(),
      notice(),
      consentTo(),
      withdrawIt(called),
      endedBy('caller')(),
      askFor('P3', 'other-rights', called),
      store(),
      destroyIt(called, IT),
      answerIt('P3', '2025-09-01', 'įrašas sunaikintas'),
    ],
  ),
  story('held by a court and a prosecutor beyond its term, and destroyed when released', 'recording', calls, [
    ...recorded,
    complainOf('SK1', '2025-11-10'),
    openProcedure('PR1', '2025-11-12'),
    holdIt('J1', '2025-12-01'),
    copyFor('PR1', '2025-12-04'),
    closeProcedure('PR1', '2026-01-15'),
    holdIt('J2', '2026-02-02', prosecutor),
    releaseIt('J1', '2026-04-02'),
    releaseIt('J2', '2026-05-04', 'Kauno apylinkės prokuratūros prokuroro 2026 m. gegužės 4 d. nutarimas'),
    destroyIt('2026-05-04', IT),
    destroyTheCopy('2026-05-04'),
  ]),
  story(
    'held and restricted, and not destroyed when both had ended',
    'recording',
    calls,
    [
      ...recorded,
      complainOf('SK1', '2025-11-10'),
      restrictIt('A1', '2025-12-01'),
      holdIt('J1', '2025-12-01'),
      releaseIt('J1', '2026-03-30'),
      liftIt('A1', '2026-04-02'),
    ],
    '2026-04-07',
  ),
  story(
    'a procedure opened under a hold after the term, and the recording copied and destroyed once released',
    'recording',
    calls,
    [
      ...recorded,
      complainOf('SK1', '2026-02-16'),
      complainOf('SK2', '2026-02-17', '2026-02-16'),
      holdIt('J1', '2026-02-18'),
      openProcedure('PR1', '2026-03-09'),
      releaseIt('J1', '2026-03-30'),
      copyFor('PR1', '2026-03-30'),
      destroyIt('2026-03-30', IT),
    ],
  ),
  story('its copy held after the recording was destroyed, and destroyed late', 'recording', calls, [
    ...recorded,
    complainOf('SK1', '2025-11-10'),
    openProcedure('PR1', '2025-11-12'),
    copyFor('PR1', '2025-12-04'),
    destroyIt('2026-03-01', IT),
    holdIt('J1', '2026-03-02'),
    closeProcedure('PR1', '2026-03-04'),
    releaseIt('J1', '2026-04-02'),
    destroyTheCopy('2026-04-07'),
  ]),
  story('erased as was asked for, but only when the court had released it', 'recording', ownCalls, [
    ...recorded,
    holdIt('J1', '2025-12-01'),
    askFor('P2', 'other-rights', '2025-12-03', '2025-12-02'),
    eraseIt('2025-12-10', '2025-12-31'),
    releaseIt('J1', '2026-01-20', 'Kauno apylinkės teismo 2026 m. sausio 19 d. nutartis'),
    destroyIt('2026-01-20', IT),
  ]),
  story(
    'a participant who leaves and returns, and a copy that is kept on after the procedure',
    'recording',
    calls,
    [
      ...recorded,
      complainOf('SK1', '2025-11-10'),
      openProcedure('PR1', '2025-11-12'),
      joinIt('PR1', 'Rūta Rūtaitė', '2025-11-13'),
      copyFor('PR1', '2025-11-14'),
      listen('2025-11-17', {
        as: 'copy',
        listener: 'Rūta Rūtaitė',
        procedure: 'PR1',
        itSpecialist: false,
        authorised: false,
        employed: true,
      }),
      leaveIt('PR1', 'Rūta Rūtaitė', '2025-11-18'),
      leaveIt('PR1', 'Jonas Jonaitis', '2025-11-18'),
      refuse('2025-11-19', toCopy('Jonas Jonaitis')),
      joinIt('PR1', 'Jonas Jonaitis', '2025-11-20'),
      closeAndKeep('PR1', '2025-12-15', '2026-01-15'),
      refuse('2025-12-16', toCopy('Jonas Jonaitis')),
      destroyTheCopy('2026-01-16'),
      destroyIt('2026-03-01', IT),
    ],
  ),
  story(
    'two procedures that keep the copy on, each for its own time, and nobody destroys it',
    'recording',
    calls,
    [
      ...recorded,
      complainOf('SK1', '2025-11-10'),
      openProcedure('PR1', '2025-11-12'),
      openProcedure('PR2', '2025-11-12', 'misconduct'),
      copyFor('PR1', '2025-11-14'),
      closeAndKeep('PR1', '2025-12-15', '2026-02-16', 'procedūros bylos saugojimo terminas.'),
      closeAndKeep('PR2', '2025-12-22', '2026-01-22'),
      destroyIt('2026-03-01', IT),
    ],
    '2026-03-02',
  ),
  story('every request of the caller answered in time', 'recording', ownCalls, [
    ...recorded,
    askFor('P3', 'information', '2025-09-03'),
    answerIt(
      'P3',
      '2025-09-05',
      'informacija apie tvarkymą išsiųsta elektroniniu paštu.',
      'Taisyklės pridėtos',
    ),
    askFor('P4', 'listening-and-copy', '2025-09-08', '2025-09-05'),
    giveAccess(['listening', 'copy'], '2025-09-10', { request: 'P4' }),
    askFor('P5', 'access', '2025-09-11'),
    giveAccess(['copy'], '2025-09-15', { request: 'P5' }),
    askFor('P6', 'rectification', '2025-09-15'),
    rectifyIt({ time: '10:16' }, '2025-09-16', 'P6'),
    askFor('P1', 'other-rights', '2025-09-17'),
    restrictIt('A1', '2025-09-18', { decision: { under: 'centre-procedure', request: 'P1' } }),
    liftIt('A1', '2025-10-01'),
    askFor('P7', 'other-rights', '2025-10-02'),
    withdrawIt('2025-10-03', 'P7'),
    nameBasis('legal-obligation', '2025-10-03'),
    destroyIt('2026-03-01', IT),
    askFor('P8', 'access', '2026-03-02'),
    answerIt('P8', '2026-03-05', 'įrašas sunaikintas pasibaigus jo saugojimo terminui'),
  ]),
  story(
    'requests of the caller answered late and never, and lost with the recording',
    'recording',
    ownCalls,
    [
      ...recorded,
      askFor('P3', 'listening-and-copy', '2025-09-03'),
      giveAccess(['listening', 'copy'], '2025-10-06', { request: 'P3' }),
      complainOf('SK1', '2026-02-16'),
      askFor('P4', 'access', '2026-02-16'),
      askFor('P5', 'rectification', '2026-02-17'),
      destroyIt('2026-03-01', IT),
      answerIt('P4', '2026-03-30', 'įrašas sunaikintas'),
    ],
    '2026-03-31',
  ),
  story('asked for information after the recording was declined', 'recording', ownCalls, [
    receive(),
    notice(),
    decline(),
    endedBy('caller')(),
    askFor('P3', 'information', '2025-09-03'),
    answerIt('P3', '2025-09-05', 'pokalbis neįrašytas, asmens duomenys netvarkomi'),
  ]),
  story('consent withdrawn, and the recording destroyed at once', 'recording', calls, [
    ...recorded,
    complainOf('SK1', '2025-09-10'),
    withdrawIt('2025-09-15'),
    refuse('2025-09-15', staff(IT)),
    destroyIt('2025-09-15', IT),
  ]),
  story(
    'consent withdrawn while a procedure is open, and the recording copied and destroyed late',
    'recording',
    calls,
    [
      ...recorded,
      complainOf('SK1', '2025-09-10'),
      openProcedure('PR1', '2025-09-11'),
      withdrawIt('2025-09-15'),
      listen('2025-09-15', staff('Jonas Jonaitis', { authorised: true, procedure: 'PR1' })),
      copyFor('PR1', '2025-09-17'),
      destroyIt('2025-09-19', IT),
    ],
  ),
  story('consent withdrawn, and another basis named late', 'recording', calls, [
    ...recorded,
    complainOf('SK1', '2025-09-10'),
    withdrawIt('2025-09-15'),
    nameBasis('legitimate-interests', '2025-09-16', 'skundui išnagrinėti reikia pokalbio įrašo'),
    listen('2025-09-17', staff(IT)),
  ]),
  story(
    'consent withdrawn, and neither destroyed nor another basis named',
    'recording',
    calls,
    [...recorded, withdrawIt('2025-09-15')],
    '2025-09-30',
  ),
  ...(['contract', 'vital-interests', 'public-task'] as const).map((basis) =>
    story(`another basis named: ${basis}`, 'recording', calls, [
      ...recorded,
      withdrawIt('2025-09-15'),
      nameBasis(basis, '2025-09-15', 'tai nustatyta sprendime'),
    ]),
  ),
  story('declined, and the other ways explained', 'recording', calls, [
    receive(),
    notice(),
    decline(),
    call('ExplainAlternatives', { inPerson: true, email: true })(called, 'Rūta Rūtaitė'),
    endedBy('centre')(),
  ]),
  story(
    'declined, and the other ways not explained',
    'recording',
    calls,
    [receive(), notice(), decline(), endedBy('centre')()],
    '2025-09-30',
  ),
  story('declined, and the caller gone', 'recording', calls, [
    receive(),
    notice(),
    decline(),
    endedBy('caller')(),
  ]),
  story('ended before anybody consented', 'recording', calls, [receive(), notice(), endedBy('caller')()]),
  story('consented to and not recorded', 'recording', calls, [
    receive(),
    notice(),
    consentTo(),
    call('EndCall', { endedBy: 'caller', notRecorded: 'sugedo įrašymo įranga.' })(),
  ]),
  story(
    'not stored in time',
    'recording',
    calls,
    [receive(), notice(), consentTo(), endedBy('caller')()],
    '2025-09-02',
  ),
  story(
    'made by an institution of other rules, stopped, disclosed, kept for an incident and destroyed',
    'recording',
    recordingLifecycle(other),
    [
      call('ReceiveCall', { call: 'S1', line: '8 37 55 12 41', direction: 'outgoing', withinHours: true })(),
      notice(),
      call('GiveConsent', { explicit: false })(),
      call('StopRecording', { at: 'payment' })(),
      endedBy('caller')(),
      store(),
      call('DiscloseRecording', {
        recipient: 'prosecutor',
        to: 'Kauno apylinkės prokuratūra',
        case: 'byla Nr. 17',
      })('2025-09-15', 'Ona Onaitė'),
      call('PlaceHold', { id: 'I7', act: 'incidentas Nr. 7', reason: 'incident' })(
        '2025-10-20',
        'Ona Onaitė',
      ),
      call('LiftHold', { id: 'I7', act: 'tyrimas baigtas' })('2025-11-05', 'Ona Onaitė'),
      call('DestroyRecording', {})('2025-11-05', IT),
    ],
  ),
]

const candidates = (count: number, excluded: number) =>
  Array.from({ length: count }, (_, index) => ({
    recording: `S${index + 1}`,
    obstacles: index < excluded ? (['restricted'] as const) : [],
  }))
const drawn = (on: string, count: number, excluded: number, size: number): SamplingCommand => ({
  type: 'DrawSample',
  data: { ...act(on, IT), candidates: candidates(count, excluded), seed: 20260301, size },
})
const heard = (on: string, recording: string, listener: string = IT): SamplingCommand => ({
  type: 'ListenToSample',
  data: { ...act(on, IT), recording, listener },
})
const ofSamples: readonly ToldStory[] = [
  story('fewer than asked for, listened to twice', 'sampling', samplingRegister(kaunasRules), [
    drawn('2026-03-25', 4, 3, 2),
    drawn('2026-03-26', 3, 0, 2),
    heard('2026-03-26', 'S4'),
    heard('2026-03-27', 'S4', 'Rūta Rūtaitė'),
  ]),
]

/** Every story. */
export const stories: readonly ToldStory[] = [
  ...ofRequests,
  ...ofComplaints,
  ...ofRestrictions,
  ...ofConsents,
  ...ofRecordings,
  ...ofSamples,
]
