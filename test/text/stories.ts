import { type PlainDate, plainDate } from '../../src/calendar/index.js'
import {
  type ComplaintCommand,
  complaintLifecycle,
  earlierComplaint,
  requestForComplaint,
} from '../../src/complaint/index.js'
import { type ConsentCommand, consentLifecycle } from '../../src/consent/index.js'
import type { Machine, MachineTypes } from '../../src/core/index.js'
import { adakavasProcedure, defineProcedure } from '../../src/procedure/index.js'
import { type RequestCommand, type RequestState, requestLifecycle } from '../../src/request/index.js'
import { type RestrictionCommand, restrictionLifecycle } from '../../src/restriction/index.js'
import type { CaseFacts, Claim, ItemFacts } from '../../src/rights/index.js'
import { type Catalogue, type Chapter, type NarratedTypes, narrate } from '../../src/text/index.js'

/*
 * Whole histories that together reach every event of every machine, for the golden files of stories. Each is told by
 * commands that must be accepted, and ends on a day.
 */

/** A history with what it came to. */
export interface ToldStory {
  readonly title: string
  readonly kind: 'request' | 'complaint' | 'restriction' | 'consent'
  readonly types: readonly string[]
  readonly notes: readonly (readonly string[])[]
  readonly tell: (catalogue: Catalogue) => readonly Chapter[]
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
): ToldStory {
  const { events, notes } = played(machine, commands)
  const on = end === undefined ? undefined : day(end)
  return {
    title,
    kind,
    notes,
    types: events.map(({ type }) => type),
    tell: (catalogue) => narrate(machine, events, catalogue, on),
  }
}

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
}
const kept: ItemFacts = { ...erased, legalObligation: true }
const erasure: Claim = { right: 'erasure', grounds: ['adakavas:17.1'], items: ['nuotrauka', 'skolos raštas'] }
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

const ofRequests: readonly ToldStory[] = [
  story(
    'extended, answered in part and carried out in time',
    'request',
    requests,
    [
      submit({ submittedOn: day('2026-02-01'), reply: 'post' }),
      assign('2026-02-03'),
      inquire('2026-02-05', '2026-02-19'),
      supply('2026-02-18'),
      confirm('2026-02-19'),
      extend('2026-03-02'),
      answer('2026-03-20', facts(erased, kept), {
        implementBy: day('2026-04-03'),
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
    answer('2026-03-11', facts(erased, erased), { implementBy: day('2026-03-20') }),
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
          { right: 'erasure', grounds: ['adakavas:17.4'], items: 'all' },
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
  story('withdrawn', 'request', requests, [
    submit(),
    { type: 'WithdrawRequest', data: { ...act('2026-02-10'), withdrawnBy: 'subject' } },
  ]),
  story('rejected without identity, then examined anew', 'request', requests, [
    submit(),
    answer('2026-02-20', facts(kept, kept), { disclosesNothing: 'duomenys neminimi' }),
    {
      type: 'ApplyComplaintOutcome',
      data: {
        ...act('2026-03-25', 'Petras Petraitis'),
        complaint: 'S1',
        ground: 'rejected',
        reviewers: ['Petras Petraitis'],
        preparedBy: ['Jonas Jonaitis', 'Zita Zitaitė'],
        facts: facts(erased, kept),
        implementBy: day('2026-04-10'),
        identityConfirmed: true,
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
        { implementBy: day('2026-03-06') },
      ),
    ],
  ),
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
  data: { ...act(on, 'Rasa Rasaitė'), reviewer: PETRAS, request: seen(about, on) },
})
const dismiss = (on: string, about = rejectedRequest): ComplaintCommand => ({
  type: 'DismissComplaint',
  data: { ...act(on, PETRAS), request: seen(about, on), reasons: ['sutartis tebegalioja'] },
})
const upheld: Extract<RequestCommand, { type: 'ApplyComplaintOutcome' }> = {
  type: 'ApplyComplaintOutcome',
  data: {
    ...act('2026-03-20', PETRAS),
    complaint: 'S1',
    ground: 'rejected',
    reviewers: [PETRAS],
    facts: facts(erased, kept),
    implementBy: day('2026-04-10'),
  },
}
const carriedOut: readonly RequestCommand[] = [...rejectedRequest, upheld, report('2026-04-09', 'nuotrauka')]
const before = earlierComplaint(
  played(complaints, [lodge(), review('2026-03-03'), confirm('2026-03-04', PETRAS), dismiss('2026-03-16')])
    .state,
)

const ofComplaints: readonly ToldStory[] = [
  story('upheld and carried out', 'complaint', complaints, [
    lodge({ argument: 'sutartis pasibaigė.', copies: { request: true, answer: false } }),
    review('2026-03-03'),
    {
      type: 'CorrectComplaint',
      data: { ...act('2026-03-04'), copies: { request: true, answer: true } },
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
    refused('RefuseRepeat', '2026-03-31', 'naujų argumentų nepateikta'),
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
  story('of a representative with documents, found to be no repeat, withdrawn', 'complaint', complaints, [
    lodge(
      { id: 'S2', sender: representative, earlier: before === null ? [] : [before], sameReasonsAs: 'S1' },
      '2026-03-20',
    ),
    { type: 'CorrectComplaint', data: { ...act('2026-03-23'), sameReasonsAs: null } },
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
    grounds: ['adakavas:21.3'],
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
      impose('A2', '2026-02-03', { grounds: ['adakavas:21.1'], period: {} }),
      impose('A3', '2026-02-03', {
        grounds: ['adakavas:21.1', 'adakavas:21.2'],
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

/** Every story. */
export const stories: readonly ToldStory[] = [
  ...ofRequests,
  ...ofComplaints,
  ...ofRestrictions,
  ...ofConsents,
]
