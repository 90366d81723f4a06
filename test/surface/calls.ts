import { lithuanianHolidays } from '../../src/calendar/index.js'
import { compareProcedures, worstSituations } from '../../src/comparison/index.js'
import { deadlineShape, name, word } from '../../src/engine/index.js'
import * as everything from '../../src/index.js'
import { consentLifecycle, type GiveConsent } from '../../src/index.js'
import {
  callerRights,
  drawSample,
  kaunasRules,
  mayDestroy,
  mayListen,
  retention,
  sweepOn,
} from '../../src/recording/index.js'
import { inEnglish } from '../../src/schema/index.js'
import { referenceImplementation } from '../../src/testing/conformance/index.js'
import { consentArbitraries } from '../../src/testing/fast-check/index.js'
import { given } from '../../src/testing/index.js'
import { en } from '../../src/text/en/index.js'
import { letters, narrate } from '../../src/text/index.js'
import { dueOn, registerEntry, registerSummary } from '../../src/watching/index.js'
import * as c from '../complaint/scenario.js'
import { borrowing, definition, loanCommands, loans, readerFacts } from '../engine/lending.js'
import * as s from '../recording/sampling/scenario.js'
import * as k from '../recording/scenario.js'
import * as q from '../request/scenario.js'
import * as r from '../restriction/scenario.js'

/*
 * Every function of the package with arguments that it takes: what a host without types could get wrong, each of them
 * in turn.
 */

type Arguments = readonly unknown[]

const on = q.day('2026-09-01')
const settings = {
  institution: { name: 'The care home', address: 'Liepų 1' },
  dataProtectionOfficer: 'dpo@example.com',
  email: 'a@example.com',
}
const procedure = everything.adakavasProcedure

const { objection: _, ...withoutObjection } = procedure.rules
const compared = compareProcedures({ ...procedure, rules: withoutObjection }, procedure)
const narrowed = worstSituations(compared, 1).flatMap(({ part, situation }) => [situation, part])

const answered = q.given([
  q.submit({ claims: [q.toErase('photo', 'letter')] }),
  q.inquire('2026-03-04', '2026-03-09'),
  q.confirm('2026-03-05'),
  q.extend('2026-03-09'),
  q.answer('2026-03-20', q.items({ photo: q.notNeeded, letter: q.needed }), {
    implementBy: q.day('2026-04-01'),
  }),
])
const refused = q.given([q.submit(), q.refuseUnfounded('2026-03-05')])
const fee = q.given([q.submit(), q.demandFee('2026-03-05')])
const closedComplaint = c.given([
  c.lodge(c.rejectedRequest),
  c.reviewer(c.rejectedRequest, '2026-04-21'),
  q.confirm('2026-04-22', 'rasa'),
  c.dismiss(c.rejectedRequest, '2026-05-04'),
])
const { events: withdrawn } = given(consentLifecycle(procedure)).when(
  { type: 'GiveConsent', data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'a leaflet' } },
  { type: 'WithdrawConsent', data: { on, by: 'ona', from: on } },
)
const granted = q.given([
  q.submit({ claims: [q.toErase('photo')] }),
  q.confirm('2026-03-04'),
  q.answer('2026-03-20', q.items({ photo: q.notNeeded }), { implementBy: q.day('2026-04-01') }),
])
const impossible = { state: granted.when(q.impossible('2026-03-25', 'erasure', 'photo')).state() }
const upheld = c.given([...c.reviewed(c.partRequest), c.uphold(c.partRequest, '2026-05-04')])
const complaint = c.given([c.lodge(c.partRequest), c.reviewer(c.partRequest, '2026-04-21')])
const ownLate = {
  clause: 'gdpr:18',
  askedOf: 'controller',
  texts: { en: { question: 'Late?', whether: 'whether late', holds: 'late', fails: 'in time' } },
}
const dismissed = {
  id: 'C-0',
  request: 'R-1',
  grounds: ['rejected'],
  decision: 1,
  status: 'dismissed',
  answeredOn: q.day('2026-04-01'),
  limit: null,
  reviewers: ['jonas'],
} as const
const repeated = c.given([
  c.lodge(c.oneRejected, '2026-04-20', {
    copies: { request: false, answer: true },
    earlier: [dismissed],
    sameReasonsAs: 'C-0',
  }),
  c.refuseRepeat('2026-04-30', { earlier: [dismissed] }, c.oneRejected),
])
const inquired = { state: complaint.when(q.inquire('2026-04-23', '2026-04-29')).state() }
const extended = { state: complaint.when(q.extend('2026-04-23', { by: 'rasa' })).state() }
const restricted = r.given([r.impose('B'), r.rely('s', r.first), r.inform('s', r.first)])
const stored = k.stored(k.complain('2024-04-02'), k.openProcedure('2024-04-03'))
const unsigned = q.given([q.submit({ form: q.unsigned }), q.askToComplete('2026-03-04', '2026-03-13')])
const unproven = q.given([
  q.byRepresentative(false),
  q.askToComplete('2026-03-04', '2026-03-13', { about: 'authority' }),
])
const double = q.given([q.submit(), q.join('2026-03-04', q.given([q.submit({ id: 'R-0' })]).state)])
const carriedOut = { state: granted.when(q.report('2026-03-25', 'erasure', 'photo')).state() }
const asked = k.stored(k.ask('2024-03-15'), k.answerCaller('2024-03-20'))
const drawn = s.month().and(s.draw('2026-03-02', 2))

const consents = consentLifecycle(procedure)
const giveConsent: GiveConsent = {
  type: 'GiveConsent',
  data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'a leaflet' },
}
const consentGiven = consents.decide(giveConsent, consents.initialState())
const consented = consentGiven.accepted
  ? consents.evolve(consents.initialState(), consentGiven.events[0])
  : consents.initialState()
const attempt = { as: 'caller', tookPart: true }
const facts = q.items({ photo: q.notNeeded })
const decided = everything.decideClaims(procedure, [q.toErase('photo')], facts, on)
const [requestDuty] = q.requests.duties(q.given([q.submit()]).state, on)
const shown = q.requests.decide(q.supply('2026-03-03'), q.requests.initialState())
const rejection = shown.accepted ? null : shown.rejection
const late = q.requests.decide(
  q.confirm('2026-03-04', 'petras'),
  q.given([q.submit(), q.assign('2026-03-03')]).state,
)
const note = late.accepted ? late.notes[0] : null
const content = {
  'by-email': { sentences: ['Or write to calls@example.com.'], clauses: ['kaunas:6'] },
  'in-person': { sentences: ['Come to room 5.'], clauses: ['kaunas:6'] },
}
const letter = letters.callAlternatives(en, settings)
const deadline = { clause: 'adakavas:41', from: on, period: { months: 1 } }
const about = { clause: 'library:3', askedOf: 'reader' }
const owed = {
  duty: 'return-book',
  owedTo: 'library',
  deadline: everything.deadline({ clause: 'library:5', from: on, period: { days: 28 } }),
}
const lend = {
  type: 'LendBook',
  data: {
    on,
    book: 'B-1',
    reader: 'R-1',
    facts: { registered: true, owesBook: false, kind: 'to-lend' },
  },
} as const
const lent = given(loans).when(lend)

const watched = { id: 'P-1', machine: q.requests, state: answered.state }
const entry = registerEntry({ machine: q.requests, state: answered.state }, on)

const lastDayCase = {
  kind: 'deadline',
  id: 'end-of-february',
  source: 'Reg. 1182/71 art. 3(2)(c), 3(4)',
  input: { from: '2026-01-31', period: { months: 1 }, lastDay: 'next-working-day' },
  expected: { counted: '2026-02-28', due: '2026-03-02' },
}

/** Arguments that each exported function takes. */
export const argumentsOf: Readonly<Record<string, Arguments>> = {
  addDays: [on, 3],
  addMonths: [on, 3],
  civilDay: ['2026-01-30T22:00:00Z', 'Europe/Vilnius'],
  clause: ['adakavas:41'],
  compareDays: [on, on],
  complaintForRequest: [upheld.state, on],
  complaintLifecycle: [procedure],
  consentLifecycle: [procedure],
  daysBetween: [on, on],
  deadline: [deadline],
  decideClaims: [procedure, [q.toErase('photo')], facts, on],
  decisionsAsTheyStand: [answered.state],
  defectsOf: [procedure, [q.toErase('photo')], q.complete],
  defineHolidayCalendar: [{ name: 'Elsewhere', firstYear: 2026, days: ['2026-03-16'] }],
  defineDocument: [
    {
      id: 'library',
      version: '1',
      clauses: { '3': { kinds: ['right'], gdpr: ['12(3)'], summary: { en: 'Who may borrow.' } } },
      words: { en: { document: 'the Rules', plural: true, title: 'the rules', institution: 'the Library' } },
    },
  ],
  breach: [],
  carries: [],
  commandsCiting: [],
  commonRejections: [],
  compileRule: [readerFacts, borrowing.declaration],
  deadlineShape: [word('library:5')],
  defineFacts: [readerFacts],
  defineMachine: [definition],
  dutyEnded: [owed, on],
  dutyOn: [owed, on, on],
  event: [['LendBook'], { back: deadlineShape(word('library:5')) }],
  eventsOf: [definition.commands, { BookReturned: { of: ['ReturnBook'], derived: {} } }],
  facts: [readerFacts],
  list: [name, 1],
  nullable: [name],
  object: [{ book: name }],
  obstacle: ['book-lent', 'library:3', { book: 'B-1' }],
  oneOf: [['to-lend', 'reading-room'], about],
  personal: [{ shape: name, optional: true, role: 'lending', personal: false }],
  remark: [],
  rulesOver: [readerFacts],
  statementsWith: [{ 'own:late': ownLate }],
  sharedFields: [{ book: name }],
  some: [name],
  variants: ['at', { shelf: { kind: 'object', fields: {} } }],
  word: ['worn', 'torn'],
  yesNo: [about],
  ownFact: [ownLate],
  besideGdpr: [procedure, { poorerThanGdpr: 'gdpr-prevails' }],
  deadlineUnder: [procedure, 'examination', on],
  defineProcedure: [{ id: 'home', version: '1', channels: ['email'], zone: 'Europe/Vilnius' }],
  gdprProcedureFor: [
    { id: 'hospital', zone: 'Europe/Berlin', readings: { particularSituation: 'presumed' } },
  ],
  differencesAt: ['adakavas:10'],
  earlierComplaint: [upheld.state],
  eligibleReviewers: [procedure, complaint.state, c.seen(c.partRequest, '2026-09-01'), ['rasa', 'ona'], []],
  followUps: [answered.events.at(-1), answered.state],
  forgetAgain: [
    procedure,
    [{ machine: 'request', stream: 'R', erasedOn: on, request: null, items: 'kept', events: 3 }],
    { machine: 'request', stream: 'R' },
    granted.events,
  ],
  forgetComplaint: [procedure, closedComplaint.events, { on, items: 'renamed' }],
  forgetConsent: [procedure, withdrawn, { on }],
  forgetRequest: [procedure, refused.events, { on, items: 'renamed', complaintsOver: true }],
  forgetRestriction: [
    procedure,
    r.given([r.impose('X'), r.lift('X', '2026-05-04', 'lifted-by-subject')]).events,
    { on, items: 'renamed' },
  ],
  gdprDifference: ['no-copy'],
  isCalendarRangeError: [new RangeError('x')],
  isClauseRef: ['adakavas:41'],
  isDueKnown: [everything.deadline({ clause: 'x', from: on, period: { days: 1 } })],
  isHoliday: [on, lithuanianHolidays],
  isInvalidInput: [new RangeError('x')],
  isPlainDate: [on],
  isWorkingDay: [on, lithuanianHolidays],
  lawfulUnderConsent: [consented, on],
  mayProcess: [restricted.state, 'reading', { 'written-consent': true }, on],
  nextWorkingDay: [on, lithuanianHolidays],
  plainDate: [on],
  requestForComplaint: [answered.state, on],
  requestLifecycle: [procedure],
  restrictionLifecycle: [procedure],
  restrictionsInForce: [restricted.state, on],
  wasGiven: [restricted.events, r.impose('B')],
  compareProcedures: [procedure, procedure],
  compareReadings: [
    {
      readings: { lastDay: 'next-working-day' },
      under: q.reading,
      lifecycle: everything.requestLifecycle,
      events: q.given([q.submit()]).events,
      days: [on],
    },
  ],
  worstSituations: [compared, 3],
  rulesFor: [procedure, [q.toErase('photo')], 'photo'],
  daysLate: [everything.deadline({ clause: 'x', from: on, period: { days: 1 } }), on],
  earlierOf: [on, on],
  holidaysOf: [2026],
  isAfter: [on, on],
  isBefore: [on, on],
  isLate: [everything.deadline({ clause: 'x', from: on, period: { days: 1 } }), on],
  laterOf: [on, on],
  namedDay: [{ clause: 'x', from: on, named: on }],
  notBefore: [
    everything.deadline({ clause: 'x', from: on, period: { days: 1 } }),
    q.day('2026-10-01'),
    'y',
    {},
  ],
  callerRights: [k.rules, stored.state],
  defineRecordingRules: [{ id: 'x', version: '1', listeningMethods: ['a terminal'], sampleCount: 3 }],
  drawSample: [{ month: '2026-03', candidates: [s.free('S1'), s.free('S2')], seed: 1, size: 1 }],
  sweepFrom: [stored.state, { warnBefore: 3 }],
  sweepOn: [[stored.state], k.day('2024-09-10'), { warnBefore: 14 }],
  dueFrom: [watched, { within: 3, after: on }],
  dueOn: [[watched], on, { within: 14 }],
  emmettDecider: [q.requests],
  toMermaid: [q.requests, { words: en.request, cite: en.references.name }],
  toXState: [q.requests],
  dpvRight: ['erasure'],
  toJsonLd: [watched.state, { base: 'https://example.lt/requests/' }],
  jsonSchemas: [],
  jsonSchemasFor: [procedure],
  toICalendar: [[...dueOn([watched], on)], { catalogue: en, stampedOn: on, host: 'example.lt', name: 'Due' }],
  registerCsv: [[entry], en, { separator: ',' }],
  registerEntry: [watched, on],
  registerOn: [[watched], on],
  registerSummary: [[entry], 2026],
  registerSummaryCsv: [registerSummary([], 2026), en, { separator: ',' }],
  dueOnAsync: [[watched], on, { within: 14 }],
  e164: ['+37061234567'],
  forgetRecorded: [k.rules, k.stored(k.destroy('2024-09-16')).events],
  mayDestroy: [stored.state, k.day('2024-09-16'), k.rules],
  listeningStatementsWith: [{ 'own:late': ownLate }],
  listeningRule: [
    'kaunas:11',
    { who: { kind: 'is', clause: 'kaunas:12', fact: 'authorised', values: [true] } },
  ],
  withinHours: [k.rules, k.day('2024-09-16'), '10:15'],
  mayListen: [k.rules, stored.state, attempt, k.day('2024-05-02')],
  recordingFollowUps: [k.rules, k.stored(k.destroy('2024-09-16')).events.at(-1), stored.state],
  recordingLifecycle: [kaunasRules],
  registerForListening: [drawn.state],
  retention: [stored.state, k.day('2024-05-02')],
  sampleCandidate: [stored.state, k.day('2024-05-02')],
  samplingRegister: [kaunasRules],
  catalogueFor: [en, procedure],
  checkLetter: [letter],
  composeLetter: ['call-alternatives', { on: null, reply: null, settings }, content, en],
  explainAnswer: [answered.state, en],
  explainErasure: [answered.state, en],
  explainAssessment: [
    everything.rulesFor(procedure).erasure.assess({ basis: 'consent' }),
    en,
    { length: 'reasons' },
  ],
  explainCallerRights: [callerRights(k.rules, stored.state), en],
  explainChanges: [everything.rulesFor(procedure).erasure.changes({ basis: 'consent' }), en],
  explainComplaintAnswer: [upheld.state, en],
  explainComplaintRefusal: [repeated.state, en],
  explainConsequence: [procedure, requestDuty, en],
  explainDeadline: [everything.deadline({ clause: 'adakavas:41', from: on, period: { days: 1 } }), en],
  explainDecision: [decided.decisions[0], en],
  explainDestruction: [mayDestroy(k.asStored(stored), k.day('2024-09-16'), k.rules), en],
  explainComparison: [compared, en, 1],
  explainSituation: [...narrowed, en],
  explainSituations: [compared.parts[1], en],
  explainDifference: ['no-copy', en],
  explainDue: [[...sweepOn([stored.state], k.day('2024-09-10'))][0], en],
  explainDuty: [requestDuty, en],
  explainEligibility: [
    everything.eligibleReviewers(procedure, { status: 'none' }, c.seen(c.partRequest, '2026-09-01'), [
      'ona',
    ])[0],
    en,
  ],
  explainListening: [mayListen(k.rules, k.asStored(stored), k.caller, k.day('2024-05-02')), attempt, en],
  explainNote: [note, en],
  explainNotes: [[note], en],
  explainProcessing: [
    everything.mayProcess(restricted.state, 'reading', { 'written-consent': true }, on),
    'reading',
    en,
  ],
  explainRefusal: [refused.state, en],
  explainRejection: [rejection, en],
  explainRestriction: [everything.restrictionsInForce(restricted.state, q.day('2026-03-03'))[0], on, en],
  explainRetention: [retention(k.asStored(stored), k.day('2024-05-02')), en],
  explainSample: [drawSample({ month: '2026-03', candidates: [s.free('S1')], seed: 1, size: 1 }), en],
  narrate: [q.requests, answered.events, en, on],
  narration: [narrate(q.requests, answered.events, en, on), en],
  renderMarkdown: [letter],
  renderText: [letter],
  schemasFor: [procedure, inEnglish],
  schemasIn: [inEnglish],
  accept: [q.requests.decide(q.submit(), q.requests.initialState())],
  given: [q.requests, ...answered.events],
  plainDates: [{ from: on, to: q.day('2026-10-01') }],
  factArbitraries: [procedure],
  requestArbitraries: [procedure],
  complaintArbitraries: [procedure],
  restrictionArbitraries: [procedure],
  consentArbitraries: [procedure],
  recordingArbitraries: [kaunasRules],
  samplingArbitraries: [kaunasRules],
  machineArbitraries: [loans, loanCommands],
  storeCommands: [consentArbitraries(procedure), { maxCommands: 5 }],
  storeProperty: [consentArbitraries(procedure), () => ({ give: () => null, load: () => [] })],
  runConformance: [[lastDayCase], referenceImplementation],
}

const machine = (
  name: string,
  of: object,
  command: unknown,
  event: unknown,
  before: unknown,
  after: unknown,
) =>
  [
    [`${name}.decide`, of, [command, before]],
    [`${name}.evolve`, of, [before, event]],
    [`${name}.replay`, of, [[event]]],
    [`${name}.duties`, of, [after, on]],
    [`${name}.options`, of, [after, on]],
  ] as const

const none = { status: 'none' } as const
const rule = everything.rulesFor(procedure).erasure
const { rectification } = everything.rulesFor(procedure)
const history = given(q.requests)

/** What hangs on an object, with arguments that it takes. */
export const methods: readonly (readonly [name: string, of: object, given: Arguments])[] = [
  ['conformance.deadline', referenceImplementation, [lastDayCase.input]],
  [
    'conformance.verdict',
    referenceImplementation,
    [{ procedure: 'adakavas', right: 'erasure', facts: { neededForPurposes: false } }],
  ],
  [
    'conformance.history',
    referenceImplementation,
    [{ machine: 'request', procedure: 'adakavas', commands: [q.submit()], dutiesOn: [on] }],
  ],
  ...machine('request', q.requests, q.submit(), answered.events[0], none, answered.state),
  ...machine('complaint', c.complaints, c.lodge(c.partRequest), complaint.events[0], none, upheld.state),
  ...machine('restriction', r.restrictions, r.impose('B'), restricted.events[0], none, restricted.state),
  ...machine(
    'consent',
    consents,
    giveConsent,
    consentGiven.accepted && consentGiven.events[0],
    none,
    consented,
  ),
  ...machine('recording', k.recordings, k.receive(), stored.events[0], none, stored.state),
  ...machine('sampling', s.register, s.draw('2026-03-02', 2), drawn.events[0], none, drawn.state),
  ...machine('loan', loans, lend, lent.events[0], none, lent.state),
  ['loan.fold', loans, [lent.events]],
  ['borrowing.assess', borrowing, [{ registered: true }]],
  ['borrowing.changes', borrowing, [{ registered: true }, 'granted']],
  ['rule.assess', rule, [{ basis: 'consent' }]],
  ['rule.changes', rule, [{ basis: 'consent' }, 'granted']],
  ['rectification.assess', rectification, [{ inaccurate: true }]],
  ['calendar.isHoliday', lithuanianHolidays, [on]],
  ['calendar.holidayName', lithuanianHolidays, [on]],
  ['history.when', history, [q.submit()]],
  ['history.rejects', history, [q.supply('2026-03-03')]],
  ['letters.answer', letters, [answered.state, en, settings]],
  ['letters.refusal', letters, [procedure, refused.state, en, settings]],
  ['letters.extension', letters, [procedure, answered.state, en, settings]],
  ['letters.identityInquiry', letters, [answered.state, en, settings]],
  ['letters.impossibility', letters, [impossible.state, { right: 'erasure', item: 'photo' }, en, settings]],
  ['letters.feeDemand', letters, [fee.state, en, settings]],
  ['letters.continuedProcessing', letters, [restricted.state, 's', en, settings]],
  ['letters.complaintAnswer', letters, [upheld.state, en, settings]],
  ['letters.complaintRefusal', letters, [repeated.state, en, settings]],
  ['letters.complaintExtension', letters, [procedure, extended.state, en, settings]],
  ['letters.complaintIdentityInquiry', letters, [inquired.state, en, settings]],
  ['letters.receipt', letters, [procedure, answered.state, en, settings]],
  ['letters.completion', letters, [unsigned.state, en, settings]],
  ['letters.authority', letters, [unproven.state, en, settings]],
  ['letters.joining', letters, [double.state, en, settings]],
  ['letters.carriedOut', letters, [carriedOut.state, en, settings]],
  ['letters.recipientNotice', letters, [carriedOut.state, { right: 'erasure', item: 'photo' }, en, settings]],
  ['letters.callerAnswer', letters, [asked.state, k.answerCaller('2024-03-20').data, en, settings]],
  ['letters.callSpokenNotice', letters, [en, settings]],
  ['letters.callRecordingNotice', letters, [en, settings]],
  ['letters.callAlternatives', letters, [en, settings]],
]
