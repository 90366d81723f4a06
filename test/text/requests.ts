import { type PlainDate, plainDate } from '../../src/calendar/index.js'
import type { ReplyWay, Sender } from '../../src/case/index.js'
import type { Versions } from '../../src/core/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure, type Procedure } from '../../src/procedure/index.js'
import {
  type AnsweredRequest,
  type ComplaintForRequest,
  type ImplementedRequest,
  type RefusedRequest,
  type RequestCommand,
  type RequestNote,
  type RequestRejection,
  type RequestRejectionCode,
  type RequestState,
  type RightAndItem,
  requestForComplaint,
  requestLifecycle,
  type UnfoundedFinding,
} from '../../src/request/index.js'
import type {
  AccessInformation,
  AfterWithdrawal,
  CaseFacts,
  Claim,
  ItemFacts,
  WithdrawalCarriedOut,
} from '../../src/rights/index.js'
import { decisionsOn } from '../request/scenario.js'

/*
 * Requests as the machine really decides them, told in one line each: every rejection, every note and every letter
 * of the golden files comes from here.
 */

export const day = (text: string): PlainDate => plainDate(text)
const act = (on: string) => ({ on: day(on), by: 'Ona Onaitė' })

const form = { nameGiven: true, signed: true, identityDocument: true }
const PETRAS = 'Petras Petraitis'
const erasure: Claim = { right: 'erasure', grounds: ['not-needed'], items: ['telefono numeris'] }
const representative: Sender = {
  as: 'representative',
  documents: false,
  contacts: [{ way: 'email', address: 'atstovas@pavyzdys.lt' }],
}

interface Filing {
  readonly id?: string
  readonly claims?: readonly [Claim, ...Claim[]]
  readonly sender?: Sender
  readonly signed?: boolean
  readonly receivedOn?: string
  readonly submittedOn?: string
  readonly channel?: 'email' | 'phone'
  readonly reply?: ReplyWay
  readonly contacts?: readonly { readonly way: ReplyWay; readonly address: string }[]
}

const submit = ({
  id = 'P1',
  claims = [erasure],
  sender = { as: 'subject' },
  signed = true,
  receivedOn = '2026-02-02',
  submittedOn = receivedOn,
  channel = 'email',
  reply,
  contacts = [{ way: 'email', address: 'jonas@pavyzdys.lt' }],
}: Filing = {}): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id,
    by: 'Ona Onaitė',
    submittedOn: day(submittedOn),
    receivedOn: day(receivedOn),
    channel,
    sender,
    form: { ...form, signed },
    claims,
    contacts,
    ...(reply === undefined ? {} : { reply }),
  },
})

const assign = (on: string): RequestCommand => ({
  type: 'AssignOfficer',
  data: { ...act(on), officer: 'Ona Onaitė' },
})
const confirm = (on: string): RequestCommand => ({
  type: 'ConfirmIdentity',
  data: { ...act(on), means: 'asmens tapatybės kortelė' },
})
const inquire = (on: string, term: string): RequestCommand => ({
  type: 'InquireIdentity',
  data: { ...act(on), ask: 'pateikti dokumento kopiją', term: day(term) },
})
const supply = (on: string): RequestCommand => ({ type: 'SupplyIdentity', data: act(on) })
const prove = (on: string): RequestCommand => ({
  type: 'ProveAuthority',
  data: { ...act(on), documents: 'įgaliojimas' },
})
const correct = (on: string, claims?: readonly [Claim, ...Claim[]]): RequestCommand => ({
  type: 'CorrectRequest',
  data: { ...act(on), ...(claims === undefined ? {} : { claims }) },
})
const extend = (on: string, until?: string): RequestCommand => ({
  type: 'ExtendExamination',
  data: {
    ...act(on),
    reasons: ['duomenys saugomi keliose bylose'],
    ...(until === undefined ? {} : { until: day(until) }),
  },
})
const repeated = { kind: 'repetitive', justification: 'prašymo turinys toks pat kaip ankstesnio' } as const
const unfounded = {
  kind: 'manifestly-unfounded',
  justification: 'prašoma ištrinti duomenis, kurių Įstaiga niekada neturėjo',
} as const
const disproportionate = {
  kind: 'excessive',
  justification: 'ištrinti prašoma kiekvieną dieną vis po vieną telefono numerio skaitmenį',
} as const
const fee = (on: string, cents: number, earlier?: string): RequestCommand => ({
  type: 'DemandFee',
  data: {
    ...act(on),
    finding:
      earlier === undefined ? unfounded : { ...repeated, earlier: { id: 'P0', answeredOn: day(earlier) } },
    fee: cents,
    costs: { collecting: 500, examining: 700, answering: 50 },
  },
})
const pay = (on: string, amount: number): RequestCommand => ({ type: 'PayFee', data: { ...act(on), amount } })
const refuseUnfounded = (on: string, finding: UnfoundedFinding = unfounded): RequestCommand => ({
  type: 'RefuseUnfounded',
  data: { ...act(on), finding },
})
const refuseUnidentified = (on: string): RequestCommand => ({
  type: 'RefuseUnidentified',
  data: { ...act(on), reasons: ['dokumento kopija nepateikta'] },
})
const refuseUnauthorised = (on: string): RequestCommand => ({
  type: 'RefuseUnauthorised',
  data: { ...act(on), reasons: ['įgaliojimas nepateiktas'] },
})
const report = (
  on: string,
  right: Claim['right'],
  item?: string,
  afterWithdrawal?: WithdrawalCarriedOut,
): RequestCommand => ({
  type: 'ReportImplementation',
  data: {
    ...act(on),
    right,
    ...(item === undefined ? {} : { item }),
    ...(afterWithdrawal === undefined ? {} : { afterWithdrawal }),
  },
})
const waive = (on: string, right: Claim['right'], item: string): RequestCommand => ({
  type: 'WaiveGrant',
  data: { ...act(on), right, item, waivedBy: 'subject' },
})
const impossible = (on: string, right: Claim['right'], item: string): RequestCommand => ({
  type: 'ReportImpossible',
  data: {
    ...act(on),
    right,
    item,
    reasons: ['duomenys įrašyti bendroje atsarginėje kopijoje, iš kurios jų vienų ištrinti neįmanoma'],
  },
})
const withdraw = (
  on: string,
  withdrawnBy: 'subject' | 'representative',
  sameSender?: string,
): RequestCommand => ({
  type: 'WithdrawRequest',
  data: { ...act(on), withdrawnBy, ...(sameSender === undefined ? {} : { sameSender }) },
})

interface Answering {
  readonly on?: string
  readonly implementBy?: string
  readonly complexity?: string | null
  readonly access?: CaseFacts['access']
  readonly notHeld?: readonly string[]
  readonly limits?: CaseFacts['limits']
  readonly records?: CaseFacts['items']
  readonly afterWithdrawal?: readonly AfterWithdrawal[]
  readonly reasons?: readonly string[]
  readonly disclosesNothing?: string
  readonly replyObstacle?: string
}

const answer = (
  facts: ItemFacts,
  { on = '2026-02-20', implementBy, ...more }: Answering = {},
): RequestCommand => {
  const { access, notHeld, limits, records, afterWithdrawal, reasons, disclosesNothing, replyObstacle } = more
  // Every day named is after the limit, and so is the complexity told.
  const { complexity = implementBy === undefined ? null : 'duomenys saugomi keliose bylose.' } = more
  return {
    type: 'AnswerRequest',
    data: {
      ...act(on),
      facts: {
        items: records ?? [{ item: 'telefono numeris', facts }],
        ...(access === undefined ? {} : { access }),
        ...(notHeld === undefined ? {} : { notHeld }),
        ...(limits === undefined ? {} : { limits }),
      },
      ...(implementBy === undefined ? {} : { implementBy: day(implementBy) }),
      ...(complexity === null ? {} : { complexity }),
      ...(afterWithdrawal === undefined ? {} : { afterWithdrawal }),
      ...(reasons === undefined ? {} : { reasons }),
      ...(disclosesNothing === undefined ? {} : { disclosesNothing }),
      ...(replyObstacle === undefined ? {} : { replyObstacle }),
    },
  }
}

const erased: ItemFacts = {
  neededForPurposes: false,
  careOrHealthNecessity: false,
  legalObligation: false,
  institutionClaims: false,
  basis: 'contract',
  specialCategoryConsent: false,
}
const kept: ItemFacts = { ...erased, legalObligation: true }

const reexamine = (
  ground: 'rejected' | 'inaction',
  facts: ItemFacts,
  implementBy?: string,
  by = 'Petras Petraitis',
  over: Partial<ComplaintForRequest> = {},
): RequestCommand => {
  const on = '2026-03-25'
  const about = { items: [{ item: 'telefono numeris', facts }] }
  const complaint: ComplaintForRequest = {
    id: 'S1',
    request: 'P1',
    asOf: day(on),
    status: 'upheld',
    grounds: [ground],
    answeredOn: day(on),
    decisions: decisionsOn([erasure], about, on),
    implementBy: facts === kept || implementBy === undefined ? null : day(implementBy),
    afterWithdrawal: [],
    reviewers: ['Petras Petraitis'],
    identity: 'unconfirmed',
    authority: 'not-needed',
    ...over,
  }
  return {
    type: 'ApplyComplaintOutcome',
    data: {
      on: day(on),
      by,
      complaint,
      facts: about,
      ...(implementBy === undefined ? {} : { implementBy: day(implementBy) }),
    },
  }
}

/** What came of a row of commands: the last one may be rejected. */
export interface Story {
  readonly state: RequestState
  readonly notes: readonly RequestNote[]
  readonly rejection: RequestRejection | null
}

export function tell(
  commands: readonly RequestCommand[],
  procedure: Procedure | Versions<Procedure> = adakavasProcedure,
): Story {
  const requests = requestLifecycle(procedure)
  let state = requests.initialState()
  let notes: readonly RequestNote[] = []
  for (const [index, command] of commands.entries()) {
    const decision = requests.decide(command, state)
    if (!decision.accepted) {
      if (index < commands.length - 1) throw new Error(`${command.type}: ${decision.rejection.code}`)
      return { state, notes: [], rejection: decision.rejection }
    }
    notes = decision.notes
    for (const event of decision.events) state = requests.evolve(state, event)
  }
  return { state, notes, rejection: null }
}

const lapsing = defineProcedure({
  id: 'lapsing',
  version: '1',
  readings: { lateRefusal: 'lapses', lateInquiry: 'lapses' },
})
/** What no clause of the home says: who decides, and on which grounds alone an examination is extended. */
const qualifying = (qualified: object): Procedure => ({
  ...adakavasProcedure,
  roles: {
    ...adakavasProcedure.roles,
    extension: { ...adakavasProcedure.roles.extension, ...qualified },
  },
})
const byDirector = qualifying({ decidedBy: 'direktorius' })
const onGrounds = qualifying({ grounds: ['complexity', 'number-of-requests'] })
const extendIn = (on: string, stated: object): RequestCommand => ({
  type: 'ExtendExamination',
  data: { ...act(on), reasons: ['darbuotojas atostogauja'], ...stated },
})
const newVersion = (on: string, version: string): RequestCommand => ({
  type: 'ChangeVersion',
  data: { ...act(on), version, reason: 'nauja redakcija' },
})
const laterVersions = [
  { from: null, rules: defineProcedure({ id: 'redakcijos', version: 'ankstesnė' }) },
  {
    from: day('2026-02-10'),
    rules: defineProcedure({
      id: 'redakcijos',
      version: 'vėlesnė',
      readings: { extension: 'two-further-months' },
    }),
  },
] as const
/** A version with or without a duty to acknowledge receipt. */
const acknowledging = (version: string, has = true): Procedure => ({
  ...defineProcedure({ id: 'redakcijos', version }),
  lacks: adakavasProcedure.lacks.filter((role) => !has || role !== 'acknowledgement'),
  roles: {
    ...adakavasProcedure.roles,
    acknowledgement: { ...adakavasProcedure.roles.acknowledgement, period: { workingDays: 5 } },
  },
})
const unsigned = { ...erasure, grounds: [] } as const
const camera: Claim = { right: 'objection', items: ['vaizdo įrašas'], substantiation: 'tai privatus kiemas' }
const restriction: Claim = { right: 'restriction', grounds: ['subject-claims'], items: ['telefono numeris'] }
const claimsOfSubject: ItemFacts = { neededForPurposes: false, subjectClaims: true, basis: 'contract' }
const consent: Claim = {
  right: 'consent-withdrawal',
  items: ['nuotrauka'],
  consentDate: day('2025-05-05'),
  consentPurpose: 'viešinimas',
}

const byPost = [{ way: 'post', address: 'Ežero g. 1, Adakavas' }] as const
type Telling = readonly [
  title: string,
  commands: readonly RequestCommand[],
  procedure?: Procedure | Versions<Procedure>,
]

const onContract: AfterWithdrawal = {
  becomes: 'kept-on-basis',
  item: 'nuotrauka',
  basis: 'contract',
  justification: 'sutartyje numatyta nuotrauka pažymėjimui',
}

/** A withdrawal alone, with what is said of the data. */
const withdrawnData = (
  afterWithdrawal: readonly AfterWithdrawal[],
  more: ItemFacts = {},
): readonly RequestCommand[] => [
  submit({ claims: [consent] }),
  confirm('2026-02-03'),
  answer(
    {},
    {
      implementBy: '2026-03-20',
      afterWithdrawal,
      records: [
        {
          item: 'nuotrauka',
          facts: { basis: 'consent', consentActive: true, consentIdentified: true, ...more },
        },
      ],
    },
  ),
]

const inForce: ItemFacts = { basis: 'consent', consentActive: true, consentIdentified: true }

/** A withdrawal beside an erasure that it grants, with what is said of the data. */
const erasedAsWell = (afterWithdrawal: readonly AfterWithdrawal[]): readonly RequestCommand[] => [
  submit({ claims: [consent, { right: 'erasure', grounds: ['consent-withdrawn'], items: ['nuotrauka'] }] }),
  confirm('2026-02-03'),
  answer(
    {},
    {
      implementBy: '2026-03-20',
      afterWithdrawal,
      records: [{ item: 'nuotrauka', facts: { ...erased, ...inForce, otherBasisRemains: false } }],
    },
  ),
]

/** A withdrawal after which the data are kept, beside their hand-over. */
const handedOver: readonly RequestCommand[] = [
  submit({ claims: [consent, { right: 'portability', items: ['nuotrauka'] }] }),
  confirm('2026-02-03'),
  answer(
    {},
    {
      implementBy: '2026-03-20',
      afterWithdrawal: [onContract],
      records: [{ item: 'nuotrauka', facts: { ...inForce, providedBySubject: true, automated: true } }],
    },
  ),
]

/** The consent is withdrawn, but a contract asks for the same data, so that they are not erased. */
export const withdrawnAndKept: readonly RequestCommand[] = [
  submit({ claims: [consent, { right: 'erasure', grounds: ['consent-withdrawn'], items: ['nuotrauka'] }] }),
  confirm('2026-02-03'),
  answer(
    {},
    {
      implementBy: '2026-03-20',
      afterWithdrawal: [onContract],
      records: [
        {
          item: 'nuotrauka',
          facts: {
            ...erased,
            neededForPurposes: true,
            basis: 'consent',
            consentActive: true,
            consentIdentified: true,
            otherBasisRemains: true,
          },
        },
      ],
    },
  ),
]

const ask = (on: string, term: string, about: 'content' | 'authority' = 'content'): RequestCommand => ({
  type: 'AskToComplete',
  data: {
    ...act(on),
    about,
    ask: about === 'content' ? 'pasirašyti prašymą' : 'pateikti įgaliojimą',
    term: day(term),
  },
})
const correctDates = (on: string, dates: { submittedOn?: string; receivedOn?: string }): RequestCommand => ({
  type: 'CorrectDates',
  data: {
    ...act(on),
    reason: 'ant voko nurodyta kita data',
    ...(dates.submittedOn === undefined ? {} : { submittedOn: day(dates.submittedOn) }),
    ...(dates.receivedOn === undefined ? {} : { receivedOn: day(dates.receivedOn) }),
  },
})
const joinTo = (
  on: string,
  others: readonly RequestCommand[],
  seenOn: string = on,
  id = 'P0',
  procedure?: string,
): RequestCommand => {
  const seen = requestForComplaint(tell(others).state, day(seenOn))
  if (seen === null) throw new Error('no request was filed')
  const under = procedure === undefined ? seen.procedure : { ...seen.procedure, id: procedure }
  return {
    type: 'JoinRequest',
    data: {
      ...act(on),
      other: { ...seen, id, procedure: under },
      sameSender: 'abu prašymai atsiųsti iš to paties adreso',
    },
  }
}
const registerJoined = (on: string, who = 'Ona Onaitė'): RequestCommand => ({
  type: 'RegisterJoined',
  data: {
    ...act(on),
    request: 'P2',
    examinations: [{ who, did: 'confirmed-identity', on: day('2026-02-04') }],
  },
})
const rejectedOnce = [submit(), confirm('2026-02-03'), answer(kept)] as const
const notUpheld = (status: 'open' | 'dismissed' | 'refused' | 'withdrawn'): Telling => [
  status,
  [...rejectedOnce, reexamine('rejected', erased, '2026-04-20', PETRAS, { status, answeredOn: null })],
]
/** Two items granted to be erased, neither of them yet. */
const erasingTwo = [
  submit({ claims: [{ ...erasure, items: ['telefono numeris', 'adresas'] }] }),
  confirm('2026-02-03'),
  answer(erased, {
    records: [
      { item: 'telefono numeris', facts: erased },
      { item: 'adresas', facts: erased },
    ],
    implementBy: '2026-03-20',
  }),
] as const

/** What is said of one that lacks something, or has what the built-in document lacks: it is told of such a procedure. */
const absent = [
  'not-in-procedure',
  'identity-not-asked',
  'doubt-missing',
  'access-not-claimed',
  'formal-defect',
  'no-formal-defect',
  'defects-waived',
  'not-carried-out',
  'rectification-not-rejected',
] as const
type Absent = (typeof absent)[number]
export const isAbsent = (code: string): code is Absent => absent.some((one) => one === code)

/** A story, at least, in which each rejection is made. */
export const rejected: {
  readonly [C in Exclude<RequestRejectionCode, Absent>]: readonly [Telling, ...Telling[]]
} = {
  'wrong-status': [
    ['before it was filed', [assign('2026-02-02')]],
    ['once refused', [submit(), refuseUnfounded('2026-02-10'), confirm('2026-02-11')]],
    [
      'once taken back',
      [submit(), withdraw('2026-02-10', 'subject', 'tas pats adresas'), extend('2026-02-11')],
    ],
    ['once joined to another', [submit(), joinTo('2026-02-10', [submit()]), extend('2026-02-11')]],
    ['while open', [submit(), submit()]],
    ['while it is examined', [submit(), report('2026-02-10', 'erasure', 'telefono numeris')]],
    [
      'once answered',
      [submit(), confirm('2026-02-03'), answer(erased, { implementBy: '2026-03-20' }), extend('2026-02-21')],
    ],
    [
      'once carried out',
      [
        submit(),
        confirm('2026-02-03'),
        answer(erased, { implementBy: '2026-03-20' }),
        report('2026-03-01', 'erasure', 'telefono numeris'),
        report('2026-03-01', 'erasure', 'telefono numeris'),
      ],
    ],
  ],
  'before-last-event': [['an earlier day', [submit(), assign('2026-02-05'), confirm('2026-02-04')]]],
  'outside-calendar': [['before 2018', [submit({ receivedOn: '2016-02-02' })]]],
  'received-before-submitted': [
    ['received first', [submit({ receivedOn: '2026-02-02', submittedOn: '2026-02-04' })]],
  ],
  'claimed-twice': [
    ['an item', [submit({ claims: [erasure, erasure] })]],
    [
      'everything',
      [
        submit({
          claims: [
            { right: 'access', information: 'all' },
            { right: 'access', information: 'all' },
          ],
        }),
      ],
    ],
  ],
  'nothing-to-correct': [['a request without defects', [submit(), correct('2026-02-03')]]],
  'nothing-corrected': [
    ['the same again', [submit({ claims: [unsigned], signed: false }), correct('2026-02-03')]],
  ],
  'claims-changed': [['another right', [submit({ claims: [unsigned] }), correct('2026-02-03', [camera])]]],
  'not-represented': [['the subject in person', [submit(), prove('2026-02-03')]]],
  'authority-already-proven': [
    ['twice', [submit({ sender: representative }), prove('2026-02-03'), prove('2026-02-04')]],
  ],
  'authority-unproven': [
    [
      'a grant',
      [
        submit({ sender: representative }),
        confirm('2026-02-03'),
        answer(erased, { implementBy: '2026-03-20' }),
      ],
    ],
    ['no representative at all', [submit(), withdraw('2026-02-10', 'representative')]],
  ],
  'identity-already-confirmed': [['twice', [submit(), confirm('2026-02-03'), confirm('2026-02-04')]]],
  'identity-unconfirmed': [
    ['never asked', [submit(), answer(erased, { implementBy: '2026-03-20' })]],
    ['asked', [submit(), inquire('2026-02-03', '2026-02-20'), answer(erased, { implementBy: '2026-03-20' })]],
    ['taken back by nobody knows whom', [submit(), withdraw('2026-02-10', 'subject')]],
  ],
  'inquiry-window-closed': [
    ['the eleventh day', [submit(), inquire('2026-02-13', '2026-02-20')], lapsing],
    [
      'a second one after the ten days',
      [submit(), inquire('2026-02-03', '2026-02-20'), inquire('2026-02-13', '2026-02-27')],
    ],
  ],
  'term-before-inquiry': [['a day gone by', [submit(), inquire('2026-02-05', '2026-02-04')]]],
  'no-open-inquiry': [['nothing asked', [submit(), supply('2026-02-05')]]],
  'inquiry-term-running': [
    [
      'on the last day of the term',
      [submit(), inquire('2026-02-03', '2026-02-13'), refuseUnidentified('2026-02-13')],
    ],
  ],
  'identity-supplied-in-time': [
    [
      'after an answer in time',
      [submit(), inquire('2026-02-03', '2026-02-13'), supply('2026-02-12'), refuseUnidentified('2026-02-17')],
    ],
  ],
  'inquiry-after-supply': [
    [
      'a further inquiry after a late answer',
      [
        submit(),
        inquire('2026-02-03', '2026-02-05'),
        supply('2026-02-09'),
        inquire('2026-02-16', '2026-02-20'),
        refuseUnidentified('2026-02-23'),
      ],
    ],
  ],
  'refusal-lapsed': [
    ['under the reading that it lapses', [submit(), refuseUnfounded('2026-03-03')], lapsing],
  ],
  'already-done': [['the officer assigned twice', [submit(), assign('2026-02-10'), assign('2026-02-11')]]],
  'already-extended': [['twice', [submit(), extend('2026-02-10'), extend('2026-02-11')]]],
  'not-the-decider': [
    ['nobody named', [submit(), extend('2026-02-10')], byDirector],
    ['another one', [submit(), extendIn('2026-02-10', { office: 'referentas' })], byDirector],
  ],
  'extension-ground-missing': [
    ['none stated', [submit(), extend('2026-02-10')], onGrounds],
    ['no ground', [submit(), extendIn('2026-02-10', { grounds: ['own:staff-on-leave'] })], onGrounds],
  ],
  'extension-window-closed': [['after the month', [submit(), extend('2026-03-03')]]],
  'limit-before-current': [['earlier than the month', [submit(), extend('2026-02-10', '2026-02-20')]]],
  'limit-beyond-cap': [['later than two months', [submit(), extend('2026-02-10', '2026-05-04')]]],
  'withdrawal-claimed': [
    ['a withdrawal of consent', [submit({ claims: [consent] }), fee('2026-02-05', 500)]],
  ],
  'earlier-request-not-answered': [['answered later', [submit(), fee('2026-02-05', 500, '2026-02-04')]]],
  'fee-already-demanded': [['twice', [submit(), fee('2026-02-05', 500), fee('2026-02-06', 500)]]],
  'fee-not-demanded': [['paid unasked', [submit(), pay('2026-02-05', 500)]]],
  'fee-not-positive': [['nothing', [submit(), fee('2026-02-05', 0)]]],
  'fee-above-costs': [['more than the costs', [submit(), fee('2026-02-05', 123_456)]]],
  'fee-not-paid-in-full': [['a part', [submit(), fee('2026-02-05', 500), pay('2026-02-06', 350)]]],
  'fee-already-paid': [
    ['twice', [submit(), fee('2026-02-05', 500), pay('2026-02-06', 500), pay('2026-02-09', 500)]],
    [
      'refused after payment',
      [submit(), fee('2026-02-05', 500), pay('2026-02-06', 500), refuseUnfounded('2026-02-09')],
    ],
  ],
  'item-listed-twice': [
    [
      'held and not held',
      [
        submit(),
        confirm('2026-02-03'),
        answer(erased, { notHeld: ['telefono numeris'], implementBy: '2026-03-20' }),
      ],
    ],
    ['settled twice', withdrawnData([onContract, onContract])],
  ],
  'limit-without-claim': [
    [
      'another right',
      [
        submit(),
        confirm('2026-02-03'),
        answer(erased, {
          limits: [{ right: 'access', act: 'Dokumentų ir archyvų įstatymo 13 straipsnis' }],
          implementBy: '2026-03-20',
        }),
      ],
    ],
    [
      'information that was not asked for',
      [
        submit(),
        confirm('2026-02-03'),
        answer(erased, {
          limits: [{ right: 'access', item: 'purposes', act: 'Dokumentų ir archyvų įstatymo 13 straipsnis' }],
          implementBy: '2026-03-20',
        }),
      ],
    ],
  ],
  'justification-missing': [
    [
      'an interest asserted',
      [
        submit(),
        confirm('2026-02-03'),
        answer({ ...erased, overridingInterestProven: true }, { implementBy: '2026-03-20' }),
      ],
    ],
  ],
  'facts-contradictory': [
    [
      'no basis, and an obligation',
      [submit(), confirm('2026-02-03'), answer({ basis: 'none', legalObligation: true })],
    ],
  ],
  'claims-undetermined': [
    [
      'facts left out',
      [
        submit({ claims: [erasure, camera] }),
        confirm('2026-02-03'),
        answer(
          {},
          {
            records: [
              { item: 'telefono numeris', facts: { neededForPurposes: false, basis: 'contract' } },
              { item: 'vaizdo įrašas', facts: {} },
            ],
          },
        ),
      ],
    ],
  ],
  'period-needed': [
    ['no end named', [submit({ claims: [restriction] }), confirm('2026-02-03'), answer(claimsOfSubject)]],
  ],
  'period-past': [
    [
      'an end gone by',
      [
        submit({ claims: [restriction] }),
        confirm('2026-02-03'),
        answer(
          {},
          {
            records: [
              {
                item: 'telefono numeris',
                facts: claimsOfSubject,
                neededPeriod: { until: day('2026-02-10') },
              },
            ],
            implementBy: '2026-03-20',
          },
        ),
      ],
    ],
  ],
  'implementation-day-missing': [['no day', [submit(), confirm('2026-02-03'), answer(erased)]]],
  'implementation-day-past': [
    ['a day gone by', [submit(), confirm('2026-02-03'), answer(erased, { implementBy: '2026-02-19' })]],
  ],
  'complexity-missing': [
    [
      'a late day without a reason',
      [submit(), confirm('2026-02-03'), answer(erased, { implementBy: '2026-03-20', complexity: null })],
    ],
  ],
  'nothing-granted': [
    [
      'a rejection',
      [submit(), confirm('2026-02-03'), answer(kept), report('2026-02-21', 'erasure', 'telefono numeris')],
    ],
  ],
  'not-granted': [
    [
      'another item',
      [
        submit(),
        confirm('2026-02-03'),
        answer(erased, { implementBy: '2026-03-20' }),
        report('2026-02-21', 'erasure', 'adresas'),
      ],
    ],
  ],
  'already-implemented': [
    [
      'twice',
      [...erasingTwo, report('2026-02-21', 'erasure', 'adresas'), report('2026-02-22', 'erasure', 'adresas')],
    ],
  ],
  'already-waived': [
    [
      'carried out after it was given up',
      [...erasingTwo, waive('2026-02-21', 'erasure', 'adresas'), report('2026-02-22', 'erasure', 'adresas')],
    ],
  ],
  'already-impossible': [
    [
      'carried out after it was reported impossible',
      [
        ...erasingTwo,
        impossible('2026-02-21', 'erasure', 'adresas'),
        report('2026-02-22', 'erasure', 'adresas'),
      ],
    ],
  ],
  'withdrawal-not-waivable': [
    ['given up', [...withdrawnData([onContract]), waive('2026-02-21', 'consent-withdrawal', 'nuotrauka')]],
  ],
  'withdrawn-data-unsettled': [
    ['in an answer', withdrawnData([])],
    [
      'in a report',
      [...withdrawnData([onContract]), report('2026-02-21', 'consent-withdrawal', 'nuotrauka')],
    ],
  ],
  'nothing-to-settle': [
    ['other data', withdrawnData([onContract, { ...onContract, item: 'adresas' }])],
    [
      'data that are erased',
      erasedAsWell([{ becomes: 'erased-by', item: 'nuotrauka', day: day('2026-03-20') }]),
    ],
    [
      'data that are erased, reported with the erasure',
      [...erasedAsWell([]), report('2026-02-21', 'erasure', 'nuotrauka', { became: 'erased' })],
    ],
    [
      'data kept after the withdrawal, reported with the hand-over',
      [
        ...handedOver,
        report('2026-02-21', 'portability', 'nuotrauka', { became: 'kept-on-basis', basis: 'contract' }),
      ],
    ],
    [
      'access',
      [
        submit({ claims: [{ right: 'access', information: 'all' }] }),
        confirm('2026-02-03'),
        answer(
          {},
          {
            access: { processed: true, recipientsForeseen: true, otherSource: true },
            implementBy: '2026-03-20',
          },
        ),
        report('2026-02-21', 'access', undefined, { became: 'erased' }),
      ],
    ],
  ],
  'kept-against-facts': [
    ['no other basis', withdrawnData([onContract], { otherBasisRemains: false })],
    [
      'no obligation',
      withdrawnData(
        [
          {
            becomes: 'kept-on-exception',
            item: 'nuotrauka',
            exception: 'legal-obligation',
            act: 'Archyvų įstatymas',
          },
        ],
        { legalObligation: false },
      ),
    ],
  ],
  'erased-though-rejected': [
    [
      'the same answer keeps it by law',
      [
        submit({
          claims: [consent, { right: 'erasure', grounds: ['consent-withdrawn'], items: ['nuotrauka'] }],
        }),
        confirm('2026-02-03'),
        answer(
          {},
          {
            implementBy: '2026-03-20',
            afterWithdrawal: [{ becomes: 'erased-by', item: 'nuotrauka', day: day('2026-03-19') }],
            records: [
              {
                item: 'nuotrauka',
                facts: {
                  ...kept,
                  basis: 'consent',
                  consentActive: true,
                  consentIdentified: true,
                  neededForPurposes: true,
                },
              },
            ],
          },
        ),
      ],
    ],
  ],
  'erased-after-implementation': [
    ['a day too late', withdrawnData([{ becomes: 'erased-by', item: 'nuotrauka', day: day('2026-03-23') }])],
  ],
  'not-as-answered': [
    [
      'erased instead of kept',
      [
        ...withdrawnData([onContract]),
        report('2026-02-21', 'consent-withdrawal', 'nuotrauka', { became: 'erased' }),
      ],
    ],
    [
      'kept instead of erased',
      [
        ...withdrawnData([{ becomes: 'erased-by', item: 'nuotrauka', day: day('2026-03-20') }]),
        report('2026-02-21', 'consent-withdrawal', 'nuotrauka', {
          became: 'kept-on-basis',
          basis: 'contract',
        }),
      ],
    ],
    [
      'another basis than the exception',
      [
        ...withdrawnData([
          {
            becomes: 'kept-on-exception',
            item: 'nuotrauka',
            exception: 'institution-claims',
            act: 'civilinė byla dėl skolos',
          },
        ]),
        report('2026-02-21', 'consent-withdrawal', 'nuotrauka', {
          became: 'kept-on-basis',
          basis: 'contract',
        }),
      ],
    ],
  ],
  'restriction-unknown': [
    [
      'an unsigned request',
      [
        submit({ signed: false }),
        confirm('2026-02-03'),
        answer(erased, { implementBy: '2026-03-20' }),
        report('2026-02-21', 'erasure', 'telefono numeris'),
      ],
    ],
  ],
  'hand-over-first': [
    [
      'access',
      [
        submit({ claims: [{ right: 'access', information: 'all' }, erasure] }),
        confirm('2026-02-03'),
        answer(erased, {
          access: { processed: true, recipientsForeseen: true, otherSource: true },
          implementBy: '2026-03-20',
        }),
        report('2026-02-21', 'erasure', 'telefono numeris'),
      ],
    ],
    [
      'portability',
      [
        submit({ claims: [{ right: 'portability', items: ['telefono numeris'] }, erasure] }),
        confirm('2026-02-03'),
        answer({ ...erased, providedBySubject: true, automated: true }, { implementBy: '2026-03-20' }),
        report('2026-02-21', 'erasure', 'telefono numeris'),
      ],
    ],
  ],
  'restriction-in-force': [
    [
      'an unsigned request',
      [
        submit({
          signed: false,
          claims: [
            { right: 'portability', items: ['telefono numeris'] },
            { ...restriction, period: { until: day('2026-06-30') } },
          ],
        }),
        confirm('2026-02-03'),
        answer(
          { ...claimsOfSubject, providedBySubject: true, automated: true },
          { implementBy: '2026-03-20' },
        ),
        report('2026-02-21', 'portability', 'telefono numeris'),
      ],
    ],
  ],
  'worse-for-subject': [
    [
      'what was granted is taken back',
      [
        submit(),
        confirm('2026-02-03'),
        answer(erased, { implementBy: '2026-03-20' }),
        reexamine('rejected', kept),
      ],
    ],
  ],
  'nothing-more-granted': [
    ['rejected again', [submit(), confirm('2026-02-03'), answer(kept), reexamine('rejected', kept)]],
  ],
  'complaint-of-other-request': [
    [
      'of another person',
      [...rejectedOnce, reexamine('rejected', erased, '2026-04-20', PETRAS, { request: 'P2' })],
    ],
  ],
  'complaint-not-upheld': [
    notUpheld('open'),
    notUpheld('dismissed'),
    notUpheld('refused'),
    notUpheld('withdrawn'),
  ],
  'complaint-not-current': [
    [
      'seen as of a later day',
      [...rejectedOnce, reexamine('rejected', erased, '2026-04-20', PETRAS, { asOf: day('2026-03-26') })],
    ],
  ],
  'complaint-contradictory': [
    [
      'seen before it was answered',
      [...rejectedOnce, reexamine('rejected', erased, '2026-04-20', PETRAS, { asOf: day('2026-03-24') })],
    ],
    [
      'nobody reviewed it',
      [...rejectedOnce, reexamine('rejected', erased, '2026-04-20', PETRAS, { reviewers: [] })],
    ],
  ],
  'outcome-already-applied': [
    [
      'twice',
      [
        ...rejectedOnce,
        reexamine('rejected', erased, '2026-04-20'),
        reexamine('rejected', erased, '2026-04-20', 'Jonas Jonaitis'),
      ],
    ],
  ],
  'outcome-differs': [
    [
      'other facts than the complaint was decided from',
      [...rejectedOnce, reexamine('rejected', erased, '2026-04-20', PETRAS, { decisions: [] })],
    ],
  ],
  'reviewer-not-independent': [
    [
      'whoever answered it before',
      [
        submit(),
        confirm('2026-02-03'),
        answer(kept),
        reexamine('rejected', erased, '2026-04-20', 'Ona Onaitė'),
      ],
    ],
  ],
  'limit-would-move': [
    ['longer extended', [submit(), extend('2026-02-10'), newVersion('2026-02-11', 'vėlesnė')], laterVersions],
    [
      'without that duty',
      [submit(), newVersion('2026-02-11', 'trumpesnė')],
      [
        { from: null, rules: acknowledging('ankstesnė') },
        { from: day('2026-02-10'), rules: acknowledging('trumpesnė', false) },
      ],
    ],
    [
      'with another duty, too late for it',
      [submit(), newVersion('2026-02-16', 'ilgesnė')],
      [
        { from: null, rules: acknowledging('ankstesnė', false) },
        { from: day('2026-02-10'), rules: acknowledging('ilgesnė') },
      ],
    ],
  ],
  'no-later-version': [
    [
      'there is one version alone',
      [
        submit(),
        { type: 'ChangeVersion', data: { ...act('2026-02-04'), version: '2', reason: 'nauja redakcija' } },
      ],
    ],
  ],
  'nothing-to-complete': [
    ['nothing lacks', [submit(), ask('2026-02-04', '2026-02-10')]],
    [
      'but the documents',
      [
        submit({ sender: { as: 'representative', documents: false, contacts: [] } }),
        ask('2026-02-04', '2026-02-10'),
      ],
    ],
  ],
  'term-before-asking': [
    ['the day before', [submit({ claims: [unsigned] }), ask('2026-02-04', '2026-02-03')]],
  ],
  'dates-unchanged': [
    ['the same days', [submit(), correctDates('2026-02-04', { receivedOn: '2026-02-02' })]],
  ],
  'received-after-first-event': [
    [
      'after the officer was assigned',
      [submit(), assign('2026-02-03'), correctDates('2026-02-05', { receivedOn: '2026-02-04' })],
    ],
  ],
  'joins-itself': [['itself', [submit(), joinTo('2026-02-04', [submit()], '2026-02-04', 'P1')]]],
  'request-not-current': [['as on another day', [submit(), joinTo('2026-02-05', [submit()], '2026-02-04')]]],
  'other-procedure': [
    ['of another institution', [submit(), joinTo('2026-02-05', [submit()], '2026-02-05', 'P0', 'other')]],
  ],
  'other-not-open': [
    ['refused', [submit(), joinTo('2026-02-11', [submit(), refuseUnfounded('2026-02-10')])]],
    [
      'taken back',
      [submit(), joinTo('2026-02-11', [submit(), withdraw('2026-02-10', 'subject', 'tas pats adresas')])],
    ],
  ],
  'other-received-later': [
    ['a day later', [submit(), joinTo('2026-02-05', [submit({ receivedOn: '2026-02-03' })])]],
  ],
  'claims-not-in-other': [
    [
      'an item and a right',
      [
        submit({ claims: [erasure, camera] }),
        joinTo('2026-02-05', [submit({ claims: [{ ...erasure, items: ['el. paštas'] }] })]),
      ],
    ],
  ],
  'join-already-registered': [
    ['twice', [submit(), registerJoined('2026-02-05'), registerJoined('2026-02-06')]],
  ],
}

/** Stories whose last act carries notes: together, every note. */
export const noted: readonly Telling[] = [
  ['a late answer', [submit(), confirm('2026-02-03'), answer(kept, { on: '2026-03-04' })]],
  ['a refusal a day late', [submit(), refuseUnfounded('2026-03-03')]],
  [
    'a refusal for want of identity, ten days late',
    [submit(), inquire('2026-02-03', '2026-02-13'), refuseUnidentified('2026-03-05')],
  ],
  ['a refusal of a representative', [submit({ sender: representative }), refuseUnauthorised('2026-02-10')]],
  [
    'a late implementation',
    [
      submit(),
      confirm('2026-02-03'),
      answer(erased, { implementBy: '2026-03-20' }),
      report('2026-04-10', 'erasure', 'telefono numeris'),
    ],
  ],
  ['a request by phone', [submit({ channel: 'phone' })]],
  [
    'a request full of defects',
    [
      submit({
        signed: false,
        claims: [
          { right: 'access' },
          {
            right: 'rectification',
            corrections: [{ item: 'adresas' }],
            supplements: [{ item: 'gimimo data' }],
          },
          { right: 'erasure', items: 'all' },
          { right: 'restriction', items: 'all', grounds: ['rectification-pending'] },
          { right: 'objection', items: 'all' },
          { right: 'portability', transfer: {} },
          { right: 'consent-withdrawal', items: 'all' },
        ],
      }),
    ],
  ],
  ['an inquiry on the eleventh day', [submit(), inquire('2026-02-13', '2026-02-20')]],
  [
    'an answer by post, of which no address is held, by somebody else than the officer',
    [
      submit({ reply: 'post' }),
      { type: 'AssignOfficer', data: { ...act('2026-02-03'), officer: 'Petras Petraitis' } },
      confirm('2026-02-04'),
      answer(kept),
    ],
  ],
  ['a term beyond the limit', [submit(), inquire('2026-02-03', '2026-03-10')]],
  ['no contact of the subject', [submit({ contacts: [] }), inquire('2026-02-03', '2026-02-20')]],
  [
    'no contact of the representative',
    [submit({ sender: { ...representative, contacts: [] } }), refuseUnauthorised('2026-02-10')],
  ],
  [
    'days corrected, so that nothing is late',
    [submit(), correctDates('2026-03-04', { submittedOn: '2026-02-05', receivedOn: '2026-02-05' })],
  ],
  [
    'asked for documents, with no contact of the representative',
    [submit({ sender: { ...representative, contacts: [] } }), ask('2026-02-04', '2026-02-10', 'authority')],
  ],
  ['an extension', [submit(), extend('2026-02-10')]],
  [
    'access granted, an objection to a public task rejected',
    [
      submit({ claims: [{ right: 'access', information: 'all' }, camera] }),
      confirm('2026-02-03'),
      answer(
        {},
        {
          access: { processed: false },
          records: [{ item: 'vaizdo įrašas', facts: { basis: 'public-task' } }],
          implementBy: '2026-03-20',
        },
      ),
    ],
  ],
  [
    'a correction and a restriction rejected',
    [
      submit({
        claims: [
          { right: 'rectification', corrections: [{ item: 'telefono numeris', replacement: '8 600 00000' }] },
          restriction,
        ],
      }),
      confirm('2026-02-03'),
      answer({
        inaccurate: false,
        neededForPurposes: true,
        rectificationGranted: false,
        rectificationDone: false,
        basis: 'contract',
      }),
    ],
  ],
]

/** Answers, from a plain grant to every right at once. */
export const answers: readonly Telling[] = [
  [
    'everything granted, by the way named',
    [submit({ reply: 'email' }), confirm('2026-02-03'), answer(erased, { implementBy: '2026-03-20' })],
  ],
  [
    'rejected, because the law obliges',
    [
      submit({ reply: 'post' }),
      confirm('2026-02-03'),
      answer(kept, { replyObstacle: 'adresas neteisingas' }),
    ],
  ],
  [
    'rejected without identity, with reasons of the officer',
    [
      submit({ sender: { ...representative, documents: true }, contacts: [] }),
      answer(
        { ...erased, neededForPurposes: true, basis: 'contract' },
        {
          disclosesNothing: 'atsakyme nėra asmens duomenų',
          reasons: ['duomenys saugomi, kol galioja sutartis', 'kitų duomenų apie pareiškėją nėra.'],
        },
      ),
    ],
  ],
  [
    'every right at once, in part',
    [
      submit({
        claims: [
          consent,
          camera,
          {
            right: 'rectification',
            corrections: [{ item: 'adresas', replacement: 'Ežero g. 1' }],
            supplements: [{ item: 'adresas', addition: 'buto numeris' }],
          },
          { right: 'access', information: 'all' },
          {
            right: 'portability',
            items: ['telefono numeris', 'adresas'],
            transfer: { recipient: 'UAB „Kita įstaiga“' },
          },
          {
            right: 'erasure',
            grounds: ['consent-withdrawn'],
            items: ['nuotrauka', 'telefono numeris', 'skola'],
          },
          {
            right: 'restriction',
            grounds: ['rectification-pending', 'subject-claims'],
            items: ['adresas', 'telefono numeris'],
            period: { until: day('2026-12-31') },
          },
        ],
      }),
      confirm('2026-02-03'),
      answer(
        {},
        {
          access: { processed: true, recipientsForeseen: false, otherSource: true },
          limits: [{ right: 'access', item: 'source', act: 'Baudžiamojo proceso kodekso 177 straipsnis' }],
          notHeld: ['skola'],
          records: [
            {
              item: 'nuotrauka',
              facts: {
                basis: 'consent',
                consentActive: true,
                consentIdentified: true,
                otherBasisRemains: false,
                careOrHealthNecessity: false,
                legalObligation: false,
                institutionClaims: false,
              },
            },
            {
              item: 'vaizdo įrašas',
              facts: {
                basis: 'legitimate-interests',
                limitInvoked: true,
                overridingInterestProven: true,
              },
              overridingInterest: 'saugomi gyventojai',
            },
            {
              item: 'adresas',
              facts: {
                inaccurate: true,
                incomplete: true,
                additionNeeded: false,
                providedBySubject: true,
                basis: 'contract',
                automated: true,
                transferFeasible: false,
                rectificationDone: false,
                neededForPurposes: true,
                rectificationGranted: false,
              },
            },
            {
              item: 'telefono numeris',
              facts: {
                ...erased,
                legalObligation: true,
                providedBySubject: false,
                automated: true,
                subjectClaims: true,
              },
              neededPeriod: { until: day('2026-06-30'), criterion: 'baigtas teismo procesas' },
            },
          ],
          implementBy: '2026-03-14',
        },
      ),
    ],
  ],
  [
    'nothing is processed',
    [
      submit({
        claims: [{ right: 'access', information: 'all' }],
        contacts: [{ way: 'post', address: 'Ežero g. 1, Adakavas' }],
      }),
      confirm('2026-02-03'),
      answer({}, { access: { processed: false }, records: [], implementBy: '2026-02-20' }),
    ],
  ],
  [
    'access where nothing is processed, by post, of which no address is held',
    [
      submit({ reply: 'post', claims: [{ right: 'access', information: 'all' }] }),
      confirm('2026-02-03'),
      answer({}, { access: { processed: false }, records: [] }),
    ],
  ],
  [
    'access where nothing is processed, and an erasure rejected',
    [
      submit({ reply: 'post', contacts: [], claims: [{ right: 'access', information: 'all' }, erasure] }),
      confirm('2026-02-03'),
      answer({}, { access: { processed: false }, records: [], notHeld: ['telefono numeris'] }),
    ],
  ],
]

/** Access to what is processed, of which acts outside the document withhold some: the data, or pieces of information. */
export const accessWithheld = (
  ...items: readonly ('data' | AccessInformation)[]
): readonly RequestCommand[] => [
  submit({ claims: [{ right: 'access', information: 'all' }] }),
  confirm('2026-02-03'),
  answer(
    {},
    {
      access: { processed: true, recipientsForeseen: true, otherSource: true },
      limits: items.map((item) => ({ right: 'access', item, act: 'Kriminalinės žvalgybos įstatymas' })),
      records: [],
      implementBy: '2026-03-02',
    },
  ),
]

/** Answers that a complaint brought about. */
export const newAnswers: readonly Telling[] = [
  [
    'granted after a rejection',
    [submit(), confirm('2026-02-03'), answer(kept), reexamine('rejected', erased, '2026-04-20')],
  ],
]

/** Every refusal. */
export const refusals: readonly Telling[] = [
  ['unfounded', [submit(), refuseUnfounded('2026-02-10')]],
  ['disproportionate', [submit(), refuseUnfounded('2026-02-10', disproportionate)]],
  [
    'repetitive',
    [
      submit(),
      refuseUnfounded('2026-02-10', { ...repeated, earlier: { id: 'P0', answeredOn: day('2026-01-15') } }),
    ],
  ],
  ['unidentified', [submit(), inquire('2026-02-03', '2026-02-13'), refuseUnidentified('2026-02-17')]],
  ['unauthorised', [submit({ sender: representative }), refuseUnauthorised('2026-02-10')]],
]

/** Requests whose examination was extended. */
export const extensions: readonly Telling[] = [
  ['as far as it may reach', [submit(), extend('2026-02-10')]],
  [
    'to a day that is no working day',
    [submit({ sender: representative }), extend('2026-02-10', '2026-03-14')],
  ],
  [
    'by post, since closed',
    [submit({ reply: 'post', contacts: byPost }), extend('2026-02-10'), refuseUnfounded('2026-02-27')],
  ],
]

/** Requests in which identity was inquired about. */
export const inquiries: readonly Telling[] = [
  ['open', [submit(), inquire('2026-02-03', '2026-02-14')]],
  [
    'asked twice, confirmed since',
    [
      submit(),
      inquire('2026-02-03', '2026-02-13'),
      inquire('2026-02-10', '2026-02-20'),
      confirm('2026-02-12'),
    ],
  ],
]

/** Requests for which a fee is demanded. */
export const impossibilities: readonly (readonly [
  title: string,
  commands: readonly RequestCommand[],
  of: RightAndItem,
])[] = [
  [
    'an erasure',
    [
      submit(),
      confirm('2026-02-03'),
      answer(erased, { implementBy: '2026-03-20' }),
      impossible('2026-02-25', 'erasure', 'telefono numeris'),
    ],
    { right: 'erasure', item: 'telefono numeris' },
  ],
  [
    'of a representative, by post',
    [
      submit({ sender: { ...representative, documents: true }, reply: 'post' }),
      confirm('2026-02-03'),
      answer(erased, { implementBy: '2026-03-20' }),
      impossible('2026-02-25', 'erasure', 'telefono numeris'),
    ],
    { right: 'erasure', item: 'telefono numeris' },
  ],
]

export const fees: readonly Telling[] = [
  ['below the costs', [submit(), fee('2026-02-05', 500)]],
  ['the costs, for a repetition', [submit(), fee('2026-02-05', 1250, '2026-01-05')]],
  [
    'for too much at once, by another way than named',
    [
      submit({ reply: 'post' }),
      {
        type: 'DemandFee',
        data: {
          ...act('2026-02-05'),
          finding: { kind: 'excessive', justification: 'prašoma visų dešimties metų dokumentų.' },
          fee: 123_400,
          costs: { collecting: 100_000, examining: 20_000, answering: 10_000 },
          replyObstacle: 'adresas neteisingas',
        },
      },
    ],
  ],
]

/** Requests of which something was asked to be completed: the content, or the documents of a representative. */
export const completions: readonly Telling[] = [
  ['unsigned', [submit({ signed: false }), ask('2026-02-04', '2026-02-14')]],
]
export const papersAsked: readonly Telling[] = [
  ['of a representative', [submit({ sender: representative }), ask('2026-02-04', '2026-02-13', 'authority')]],
]

/** A request that was joined to an earlier one, and that one. */
export const earlierRequest: readonly RequestCommand[] = [submit({ id: 'P0' })]
export const joinings: readonly Telling[] = [
  ['the same again', [submit({ receivedOn: '2026-02-09' }), joinTo('2026-02-10', earlierRequest)]],
]

/** Requests of which something is carried out. */
export const carryings: readonly Telling[] = [
  [
    'all of it',
    [
      ...erasingTwo,
      report('2026-03-01', 'erasure', 'telefono numeris'),
      report('2026-03-02', 'erasure', 'adresas'),
    ],
  ],
  ['one of two erasures', [...erasingTwo, report('2026-03-01', 'erasure', 'telefono numeris')]],
]

/** Requests that withdrew a consent, with what becomes of the data. */
export const withdrawals: readonly Telling[] = [
  ['kept on another basis', withdrawnData([onContract], { otherBasisRemains: true })],
  ['to be erased', withdrawnData([{ becomes: 'erased-by', item: 'nuotrauka', day: day('2026-03-20') }])],
  [
    'erased',
    [
      ...withdrawnData([{ becomes: 'erased-by', item: 'nuotrauka', day: day('2026-03-20') }]),
      report('2026-03-03', 'consent-withdrawal', 'nuotrauka', { became: 'erased' }),
    ],
  ],
]

/** Answers whose reasons rest on what one alternative says, and the right to object under the GDPR. */
export const reasoned: readonly Telling[] = [
  [
    'an objection against legal claims, and one to data on another basis',
    [
      submit({
        claims: [
          { right: 'objection', items: ['sutartis', 'telefono numeris'], substantiation: 'jų nebereikia' },
        ],
      }),
      confirm('2026-02-03'),
      answer(
        {},
        {
          records: [
            {
              item: 'sutartis',
              facts: {
                basis: 'legitimate-interests',
                limitInvoked: true,
                overridingInterestProven: false,
                institutionClaims: true,
              },
            },
            { item: 'telefono numeris', facts: { basis: 'public-task' } },
          ],
        },
      ),
    ],
  ],
  [
    'access to everything, by telephone',
    [
      submit({
        reply: 'phone',
        contacts: [{ way: 'phone', address: '+37060000000' }],
        claims: [{ right: 'access', information: 'all' }],
      }),
      confirm('2026-02-03'),
      answer(
        {},
        {
          access: { processed: true, recipientsForeseen: false, otherSource: false },
          records: [],
          implementBy: '2026-03-02',
        },
      ),
    ],
  ],
]

/** A request to erase two items, rejected for both. */
export const rejectedForTwo: readonly RequestCommand[] = [
  submit({ claims: [{ ...erasure, items: ['telefono numeris', 'adresas'] }] }),
  confirm('2026-02-03'),
  answer(
    {},
    {
      records: [
        { item: 'telefono numeris', facts: kept },
        { item: 'adresas', facts: kept },
      ],
    },
  ),
]

export function answered(commands: readonly RequestCommand[]): AnsweredRequest | ImplementedRequest {
  const { state, rejection } = tell(commands)
  if (state.status !== 'answered' && state.status !== 'implemented')
    throw new Error(`not answered: ${JSON.stringify(rejection)}`)
  return state
}

export function refused(commands: readonly RequestCommand[]): RefusedRequest {
  const { state, rejection } = tell(commands)
  if (state.status !== 'refused') throw new Error(`not refused: ${JSON.stringify(rejection)}`)
  return state
}
