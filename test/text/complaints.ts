import type { PlainDate } from '../../src/calendar/index.js'
import type { Sender } from '../../src/case/index.js'
import {
  type ComplaintCommand,
  type ComplaintRejectionCode,
  type ComplaintState,
  type ComplaintTypes,
  type CorrectComplaint,
  complaintLifecycle,
  earlierComplaint,
  type LodgeComplaint,
  type RequestForComplaint,
  requestForComplaint,
} from '../../src/complaint/index.js'
import type { NoteOf, RejectionOf, Versions } from '../../src/core/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure, type Procedure } from '../../src/procedure/index.js'
import type { RequestCommand } from '../../src/request/index.js'
import type { ItemFacts } from '../../src/rights/index.js'
import { answers, day, newAnswers, refusals, rejectedForTwo, tell } from './requests.js'

/* Complaints as the machine really decides them: every sentence of the golden files about them comes from here. */

const requestAsOf = (commands: readonly RequestCommand[], on: string): RequestForComplaint => {
  const seen = requestForComplaint(tell(commands).state, day(on))
  if (seen === null) throw new Error('expected a request')
  return seen
}
const commandsOf = (stories: typeof answers, index: number): readonly RequestCommand[] =>
  stories[index]?.[1] ?? []
const granted = commandsOf(answers, 0)
const rejectedRequest = commandsOf(answers, 1)
const inPart = commandsOf(answers, 3)
const silent = commandsOf(refusals, 0).slice(0, 1)

/** A rejected request as it is seen on a day. */
export const rejectedAsOf = (on: string): RequestForComplaint => requestAsOf(rejectedRequest, on)

const PETRAS = 'Petras Petraitis'
const act = (on: string, by = PETRAS) => ({ on: day(on), by })
const representative: Sender = {
  as: 'representative',
  documents: false,
  contacts: [{ way: 'email', address: 'atstovas@pavyzdys.lt' }],
}

const lodge = (
  changes: Partial<LodgeComplaint['data']> = {},
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
    request: requestAsOf(about, on),
    earlier: [],
    ...changes,
  },
})
const inaction = (on: string): ComplaintCommand =>
  lodge({ ground: 'inaction', copies: { request: true, answer: false } }, on, silent)
const assign = (on: string, reviewer = PETRAS, about = rejectedRequest): ComplaintCommand => ({
  type: 'AssignReviewer',
  data: { ...act(on, 'Rasa Rasaitė'), reviewer, request: requestAsOf(about, on), earlier: [] },
})
const confirm = (on: string): ComplaintCommand => ({
  type: 'ConfirmIdentity',
  data: { ...act(on), means: 'asmens tapatybės kortelė' },
})
const inquire = (on: string, term: string): ComplaintCommand => ({
  type: 'InquireIdentity',
  data: { ...act(on), ask: 'pateikti dokumento kopiją', term: day(term) },
})
const supply = (on: string): ComplaintCommand => ({ type: 'SupplyIdentity', data: act(on) })
const prove = (on: string): ComplaintCommand => ({
  type: 'ProveAuthority',
  data: { ...act(on), documents: 'įgaliojimas' },
})
const refuseUnauthorised = (on: string): ComplaintCommand => ({
  type: 'RefuseUnauthorised',
  data: { ...act(on), reasons: ['įgaliojimas nepateiktas'] },
})
const refuseUnidentified = (on: string): ComplaintCommand => ({
  type: 'RefuseUnidentified',
  data: { ...act(on), reasons: ['dokumento kopija nepateikta'] },
})
const refuseRepeat = (on: string): ComplaintCommand => ({
  type: 'RefuseRepeat',
  data: {
    ...act(on),
    reasons: ['naujų argumentų nepateikta'],
    request: requestAsOf(rejectedRequest, on),
    earlier: [],
  },
})
const extend = (on: string, until?: string): ComplaintCommand => ({
  type: 'ExtendExamination',
  data: {
    ...act(on),
    reasons: ['laukiama archyvo pažymos'],
    ...(until === undefined ? {} : { until: day(until) }),
  },
})
const ask = (on: string, term: string): ComplaintCommand => ({
  type: 'AskToComplete',
  data: { ...act(on), about: 'content', ask: 'pridėti prašymo kopiją', term: day(term) },
})
const correct = (on: string, more: Partial<CorrectComplaint['data']> = {}): ComplaintCommand => ({
  type: 'CorrectComplaint',
  data: { ...act(on), request: requestAsOf(rejectedRequest, on), earlier: [], ...more },
})
const dismiss = (on: string, more: { by?: string; about?: readonly RequestCommand[] } = {}) =>
  ({
    type: 'DismissComplaint',
    data: {
      ...act(on, more.by),
      request: requestAsOf(more.about ?? rejectedRequest, on),
      earlier: [],
      reasons: ['sutartis tebegalioja', 'naujų įrodymų nepateikta.'],
    },
  }) satisfies ComplaintCommand

const erased: ItemFacts = {
  neededForPurposes: false,
  careOrHealthNecessity: false,
  legalObligation: false,
  institutionClaims: false,
  basis: 'contract',
  specialCategoryConsent: false,
}
const uphold = (
  on: string,
  facts: ItemFacts = erased,
  more: { about?: readonly RequestCommand[]; implementBy?: PlainDate | null; reasons?: string[] } = {},
): ComplaintCommand => ({
  type: 'UpholdComplaint',
  data: {
    ...act(on),
    request: requestAsOf(more.about ?? rejectedRequest, on),
    earlier: [],
    facts: { items: [{ item: 'telefono numeris', facts }] },
    ...(more.implementBy === null
      ? {}
      : {
          implementBy: more.implementBy ?? day('2026-04-20'),
          complexity: 'duomenys saugomi keliose bylose',
        }),
    ...(more.reasons === undefined ? {} : { reasons: more.reasons }),
  },
})
const report = (on: string, about = rejectedRequest): ComplaintCommand => ({
  type: 'ReportImplementation',
  data: { ...act(on), request: requestAsOf(about, on) },
})
const withdraw = (
  on: string,
  withdrawnBy: 'subject' | 'representative',
  sameSender?: string,
): ComplaintCommand => ({
  type: 'WithdrawComplaint',
  data: { ...act(on), withdrawnBy, ...(sameSender === undefined ? {} : { sameSender }) },
})

/** What came of a row of commands: the last one may be rejected. */
export interface ComplaintStory {
  readonly state: ComplaintState
  readonly notes: readonly (NoteOf<ComplaintTypes> & { readonly of: 'complaint' })[]
  readonly rejection: RejectionOf<ComplaintTypes> | null
}

export function tellComplaint(
  commands: readonly ComplaintCommand[],
  procedure: Procedure | Versions<Procedure> = adakavasProcedure,
): ComplaintStory {
  const complaints = complaintLifecycle(procedure)
  let state = complaints.initialState()
  let notes: ComplaintStory['notes'] = []
  for (const [index, command] of commands.entries()) {
    const decision = complaints.decide(command, state)
    if (!decision.accepted) {
      if (index < commands.length - 1) throw new Error(`${command.type}: ${decision.rejection.code}`)
      return { state, notes: [], rejection: decision.rejection }
    }
    notes = decision.notes
    for (const event of decision.events) state = complaints.evolve(state, event)
  }
  return { state, notes, rejection: null }
}

const ready = [lodge(), assign('2026-03-03'), confirm('2026-03-04')]
const before = earlierComplaint(tellComplaint([...ready, dismiss('2026-03-16')]).state)
const repeated = lodge(
  { id: 'S2', sameReasonsAs: 'S1', earlier: before === null ? [] : [before] },
  '2026-03-20',
)
const upheldBefore = earlierComplaint(tellComplaint([...ready, uphold('2026-03-16')]).state)
const { id, version } = adakavasProcedure
const lapsing = defineProcedure({
  id,
  version,
  readings: { lateRefusal: 'lapses', lateInquiry: 'lapses' },
})
const unknownExaminers = (on: string): RequestForComplaint => ({ ...rejectedAsOf(on), examiners: null })

type Telling = readonly [
  title: string,
  commands: readonly ComplaintCommand[],
  procedure?: Procedure | Versions<Procedure>,
]

/** What no clause of the home says: that its director decides on complaints. */
const byDirector: Procedure = {
  ...adakavasProcedure,
  roles: {
    ...adakavasProcedure.roles,
    complaintAnswer: { ...adakavasProcedure.roles.complaintAnswer, decidedBy: 'direktorius' },
  },
}

/** A story, at least, in which each rejection that is a complaint's own, or shared with a request, is made. */
export const rejectedComplaints: Partial<
  Readonly<Record<Exclude<ComplaintRejectionCode, 'not-in-procedure'>, readonly [Telling, ...Telling[]]>>
> = {
  'wrong-status': [
    ['before it was lodged', [confirm('2026-03-03')]],
    ['once dismissed', [...ready, dismiss('2026-03-16'), extend('2026-03-17')]],
    ['once upheld', [...ready, uphold('2026-03-16'), withdraw('2026-03-17', 'subject')]],
    ['while open', [...ready, report('2026-03-17')]],
    ['once refused', [repeated, refuseRepeat('2026-03-23'), assign('2026-03-24')]],
    [
      'once taken back',
      [lodge(), withdraw('2026-03-03', 'subject', 'tas pats adresas'), supply('2026-03-04')],
    ],
  ],
  'before-last-event': [['an earlier day', [...ready, extend('2026-03-03')]]],
  'already-done': [['the reviewer assigned twice', [...ready, assign('2026-03-05')]]],
  'received-before-submitted': [['received first', [lodge({ submittedOn: day('2026-03-04') })]]],
  'no-ground': [
    [
      'granted in whole',
      [
        lodge({}, '2026-03-02', granted),
        assign('2026-03-03', PETRAS, granted),
        confirm('2026-03-04'),
        uphold('2026-03-16', erased, { about: granted }),
      ],
    ],
    [
      'upheld after an act in time',
      [
        inaction('2026-02-20'),
        assign('2026-02-23', PETRAS, silent),
        confirm('2026-02-23'),
        uphold('2026-03-09', erased, { about: granted }),
      ],
    ],
  ],
  'no-request': [['about nothing that was filed', [lodge({ request: null })]]],
  'summary-contradictory': [
    [
      'a day moved to the day of the complaint',
      [
        lodge({
          submittedOn: day('2026-02-10'),
          receivedOn: day('2026-02-10'),
          request: { ...rejectedAsOf('2026-03-02'), asOf: day('2026-02-10') },
        }),
      ],
    ],
    [
      'an examiner left out',
      [lodge({ request: { ...rejectedAsOf('2026-03-02'), examiners: ['Jonas Jonaitis'] } })],
    ],
  ],
  'outcome-not-applied': [
    [
      'granted by another one',
      [...ready, uphold('2026-03-16'), report('2026-04-20', commandsOf(newAnswers, 0))].map((command) =>
        command.type === 'LodgeComplaint' ? lodge({ id: 'S3' }) : command,
      ),
    ],
  ],
  'complaint-premature': [
    [
      'within the month',
      [
        inaction('2026-02-20'),
        assign('2026-02-23', PETRAS, silent),
        confirm('2026-02-23'),
        uphold('2026-02-24', erased, { about: silent }),
      ],
    ],
  ],
  'request-not-current': [['as of an earlier day', [lodge({ request: rejectedAsOf('2026-02-27') })]]],
  'other-request': [
    [
      'another one',
      [
        lodge(),
        {
          type: 'AssignReviewer',
          data: {
            ...act('2026-03-03'),
            reviewer: PETRAS,
            request: { ...rejectedAsOf('2026-03-03'), id: 'P2' },
            earlier: [],
          },
        },
      ],
    ],
  ],
  'examiners-unknown': [
    [
      'nobody knows',
      [
        lodge(),
        {
          type: 'AssignReviewer',
          data: {
            ...act('2026-03-03'),
            reviewer: PETRAS,
            request: unknownExaminers('2026-03-03'),
            earlier: [],
          },
        },
      ],
    ],
  ],
  'reviewer-not-independent': [
    ['the officer', [lodge(), assign('2026-03-03', 'Ona Onaitė')]],
    [
      'who upheld an earlier one',
      [
        lodge(
          { id: 'S2', ground: 'rejected', earlier: upheldBefore === null ? [] : [upheldBefore] },
          '2026-03-20',
        ),
        assign('2026-03-23'),
      ],
    ],
  ],
  'no-reviewer': [['nobody assigned', [lodge(), dismiss('2026-03-16')]]],
  'not-the-reviewer': [['somebody else', [...ready, dismiss('2026-03-16', { by: 'Jonas Jonaitis' })]]],
  'repeat-must-be-refused': [['assigned all the same', [repeated, assign('2026-03-23')]]],
  'reviewer-not-on-staff': [
    [
      'a stranger',
      [
        lodge(),
        {
          type: 'AssignReviewer',
          data: {
            ...act('2026-03-03'),
            reviewer: PETRAS,
            request: rejectedAsOf('2026-03-03'),
            earlier: [],
            staff: ['Jonas Jonaitis'],
          },
        },
      ],
    ],
  ],
  'no-such-complaint': [['a slip in its name', [lodge({ sameReasonsAs: 'S0' })]]],
  'not-a-repeat': [['a first complaint', [lodge(), refuseRepeat('2026-03-03')]]],
  'request-not-implemented': [
    ['too early', [...ready, uphold('2026-03-16'), report('2026-03-26', commandsOf(newAnswers, 0))]],
  ],
  'nothing-corrected': [
    ['nothing lacks', [lodge(), correct('2026-03-03')]],
    [
      'the same again',
      [
        lodge({ ground: 'granted-in-part', copies: { request: false, answer: false } }),
        correct('2026-03-03'),
      ],
    ],
  ],
  'not-represented': [['the subject in person', [lodge(), prove('2026-03-03')]]],
  'authority-already-proven': [
    ['twice', [lodge({ sender: representative }), prove('2026-03-03'), prove('2026-03-04')]],
  ],
  'authority-unproven': [
    ['taken back', [lodge({ sender: representative }), withdraw('2026-03-03', 'representative')]],
    ['no representative at all', [lodge(), withdraw('2026-03-03', 'representative')]],
    [
      'a grant',
      [lodge({ sender: representative }), assign('2026-03-03'), confirm('2026-03-04'), uphold('2026-03-16')],
    ],
  ],
  'identity-already-confirmed': [['twice', [...ready, confirm('2026-03-05')]]],
  'identity-unconfirmed': [
    ['a dismissal', [lodge(), assign('2026-03-03'), dismiss('2026-03-16')]],
    ['asked', [lodge(), assign('2026-03-03'), inquire('2026-03-04', '2026-03-13'), uphold('2026-03-16')]],
    ['taken back by nobody knows whom', [lodge(), withdraw('2026-03-03', 'subject')]],
  ],
  'inquiry-window-closed': [
    ['the eleventh day', [lodge(), inquire('2026-03-13', '2026-03-20')], lapsing],
    [
      'a second one after the ten days',
      [lodge(), inquire('2026-03-05', '2026-03-20'), inquire('2026-03-13', '2026-03-27')],
    ],
  ],
  'inquiry-after-supply': [
    [
      'a further inquiry after a late answer',
      [
        lodge(),
        inquire('2026-03-04', '2026-03-05'),
        supply('2026-03-09'),
        inquire('2026-03-16', '2026-03-20'),
        refuseUnidentified('2026-03-23'),
      ],
    ],
  ],
  'term-before-inquiry': [['a day gone by', [lodge(), inquire('2026-03-05', '2026-03-04')]]],
  'no-open-inquiry': [['nothing asked', [lodge(), supply('2026-03-05')]]],
  'inquiry-term-running': [
    ['on the last day', [lodge(), inquire('2026-03-03', '2026-03-13'), refuseUnidentified('2026-03-13')]],
  ],
  'identity-supplied-in-time': [
    [
      'after an answer in time',
      [lodge(), inquire('2026-03-03', '2026-03-13'), supply('2026-03-10'), refuseUnidentified('2026-03-17')],
    ],
  ],
  'refusal-lapsed': [
    [
      'documents, under the reading that it lapses',
      [lodge({ sender: representative }), refuseUnauthorised('2026-03-20')],
      lapsing,
    ],
    [
      'identity, under the reading that it lapses',
      [lodge(), inquire('2026-03-03', '2026-03-13'), refuseUnidentified('2026-03-30')],
      lapsing,
    ],
  ],
  'limit-would-move': [
    [
      'longer extended',
      [
        ...ready,
        extend('2026-03-10'),
        { type: 'ChangeVersion', data: { ...act('2026-03-11'), version: '2', reason: 'nauja redakcija' } },
      ],
      [
        { from: null, rules: defineProcedure({ id, version }) },
        {
          from: day('2026-03-10'),
          rules: defineProcedure({
            id,
            version: '2',
            readings: { extension: 'two-further-months' },
          }),
        },
      ],
    ],
  ],
  'no-later-version': [
    [
      'there is one version alone',
      [
        ...ready,
        { type: 'ChangeVersion', data: { ...act('2026-03-10'), version: '2', reason: 'nauja redakcija' } },
      ],
    ],
  ],
  'nothing-to-complete': [['nothing lacks', [...ready, ask('2026-03-10', '2026-03-20')]]],
  'term-before-asking': [
    [
      'the day before',
      [lodge({ copies: { request: false, answer: true } }), ask('2026-03-10', '2026-03-09')],
    ],
  ],
  'already-extended': [['twice', [...ready, extend('2026-03-10'), extend('2026-03-11')]]],
  'not-the-decider': [
    ['upheld by nobody named', [...ready, uphold('2026-03-16')], byDirector],
    ['dismissed by nobody named', [...ready, dismiss('2026-03-16')], byDirector],
  ],
  'extension-window-closed': [['after the month', [...ready, extend('2026-04-03')]]],
  'limit-before-current': [['earlier than the month', [...ready, extend('2026-03-10', '2026-03-20')]]],
  'limit-beyond-cap': [['later than two months', [...ready, extend('2026-03-10', '2026-06-04')]]],
  'implementation-day-missing': [['no day', [...ready, uphold('2026-03-16', erased, { implementBy: null })]]],
  'nothing-more-granted': [
    ['rejected again', [...ready, uphold('2026-03-16', { ...erased, legalObligation: true })]],
  ],
}

/** Stories whose last act carries notes: together, every note that is said of a complaint in words of its own. */
export const notedComplaints: readonly Telling[] = [
  ['an inquiry on the eleventh day', [lodge(), inquire('2026-03-13', '2026-03-20')]],
  ['a late answer', [...ready, dismiss('2026-04-10')]],
  ['by phone', [lodge({ channel: 'phone' })]],
  [
    'full of defects',
    [
      lodge({ ground: 'granted-in-part', copies: { request: false, answer: false } }),
      correct('2026-03-03', { copies: { request: true, answer: false } }),
    ].slice(0, 1),
  ],
  ['a term beyond the limit', [lodge(), inquire('2026-03-03', '2026-04-10')]],
  ['an extension', [...ready, extend('2026-03-10')]],
  ['a repeat refused, late', [repeated, refuseRepeat('2026-04-10')]],
  ['a representative refused', [lodge({ sender: representative }), refuseUnauthorised('2026-03-10')]],
  ['no identity', [lodge(), inquire('2026-03-03', '2026-03-13'), refuseUnidentified('2026-03-17')]],
]

/** Complaints that were answered. */
export const answeredComplaints: readonly Telling[] = [
  ['dismissed', [...ready, dismiss('2026-03-16')]],
  [
    'dismissed, from a representative without contacts',
    [
      lodge({ sender: { ...representative, documents: true }, reply: 'email', contacts: [] }),
      assign('2026-03-03'),
      confirm('2026-03-04'),
      dismiss('2026-03-16'),
    ],
  ],
  ['upheld, everything granted', [...ready, uphold('2026-03-16')]],
  [
    'upheld for silence, and rejected with reasons',
    [
      inaction('2026-03-05'),
      assign('2026-03-06', PETRAS, silent),
      confirm('2026-03-06'),
      uphold(
        '2026-03-16',
        { ...erased, legalObligation: true },
        { about: silent, implementBy: null, reasons: ['duomenis saugoti įpareigoja įstatymas'] },
      ),
    ],
  ],
]

/** A complaint that was upheld, after which the request is granted in part. */
export const upheldInPart: Telling = [
  'upheld, granted in part',
  [
    lodge({}, '2026-03-02', rejectedForTwo),
    assign('2026-03-03', PETRAS, rejectedForTwo),
    confirm('2026-03-04'),
    {
      type: 'UpholdComplaint',
      data: {
        ...act('2026-03-16'),
        request: requestAsOf(rejectedForTwo, '2026-03-16'),
        earlier: [],
        facts: {
          items: [
            { item: 'telefono numeris', facts: erased },
            { item: 'adresas', facts: { ...erased, legalObligation: true } },
          ],
        },
        implementBy: day('2026-04-20'),
        complexity: 'duomenys saugomi keliose bylose',
        reasons: ['adresą saugoti įpareigoja įstatymas'],
      },
    },
  ],
]

/** Complaints whose examination was extended. */
export const extendedComplaints: readonly Telling[] = [
  ['as far as it may reach', [...ready, extend('2026-03-10')]],
  ['to a day, after silence', [inaction('2026-03-05'), extend('2026-03-10', '2026-04-20')]],
]

/** Complaints in which identity was inquired about. */
export const inquiredComplaints: readonly Telling[] = [
  ['open', [lodge(), inquire('2026-03-03', '2026-03-13')]],
  [
    'of a representative, confirmed since',
    [
      lodge({
        sender: { ...representative, documents: true },
        reply: 'post',
        contacts: [{ way: 'post', address: 'Ežero g. 1, Adakavas' }],
      }),
      inquire('2026-03-03', '2026-03-13'),
      confirm('2026-03-04'),
    ],
  ],
]

/** Complaints of which something was asked to be completed. */
export const completedComplaints: readonly Telling[] = [
  ['without copies', [lodge({ copies: { request: false, answer: true } }), ask('2026-03-04', '2026-03-13')]],
]
export const complaintPapersAsked: readonly Telling[] = [
  [
    'of a representative',
    [
      lodge({ sender: representative }),
      {
        type: 'AskToComplete',
        data: {
          ...act('2026-03-04'),
          about: 'authority',
          ask: 'pateikti įgaliojimą',
          term: day('2026-03-13'),
        },
      },
    ],
  ],
]

/** Complaints that were refused. */
export const refusedComplaints: readonly Telling[] = [
  ['a repeat', [repeated, refuseRepeat('2026-03-23')]],
  ['unidentified', [lodge(), inquire('2026-03-03', '2026-03-13'), refuseUnidentified('2026-03-17')]],
  ['unauthorised', [lodge({ sender: representative }), refuseUnauthorised('2026-03-10')]],
]

/** Complaints that owe something, and the day to ask. */
export const owingComplaints: readonly (readonly [string, readonly ComplaintCommand[], string])[] = [
  [
    'an answer, waiting',
    [lodge({ sender: representative }), inquire('2026-03-03', '2026-03-13')],
    '2026-03-04',
  ],
  [
    'an answer, waiting for what was asked for',
    [lodge({ copies: { request: false, answer: true } }), ask('2026-03-10', '2026-03-20')],
    '2026-03-11',
  ],
  ['an answer, missed', [...ready, withdraw('2026-04-03', 'subject')], '2026-04-10'],
  ['a repeat, missed', [repeated, withdraw('2026-04-10', 'subject')], '2026-04-10'],
  ['an answer, today', ready, '2026-04-02'],
  ['an answer, too late', ready, '2026-04-03'],
  ['a repeat to be refused', [repeated], '2026-03-20'],
  ['a repeat to be refused, today', [repeated], '2026-03-30'],
  ['a repeat not refused', [repeated], '2026-04-10'],
  ['a repeat refused', [repeated, refuseRepeat('2026-03-23')], '2026-03-23'],
  ['a repeat refused late', [repeated, refuseRepeat('2026-04-10')], '2026-04-10'],
  [
    'a representative refused',
    [lodge({ sender: representative }), refuseUnauthorised('2026-03-10')],
    '2026-03-10',
  ],
  ['to be carried out', [...ready, uphold('2026-03-16')], '2026-03-16'],
  ['to be carried out today', [...ready, uphold('2026-03-16')], '2026-04-20'],
  ['not carried out', [...ready, uphold('2026-03-16')], '2026-04-22'],
  ['answered late', [...ready, dismiss('2026-04-10')], '2026-04-10'],
]

/** A request that a complaint is about, with what its examiners did. */
export const partlyGranted = (on: string): RequestForComplaint => requestAsOf(inPart, on)
export const reexamined = (on: string): RequestForComplaint => requestAsOf(commandsOf(newAnswers, 0), on)
export const openedAgain: ComplaintState = tellComplaint([
  lodge({ id: 'S2', earlier: upheldBefore === null ? [] : [upheldBefore] }, '2026-03-20'),
]).state
