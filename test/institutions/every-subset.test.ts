import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate } from '../../src/calendar/index.js'
import {
  type ComplaintCommand,
  complaintForRequest,
  complaintLifecycle,
  requestForComplaint,
} from '../../src/complaint/index.js'
import { consentLifecycle } from '../../src/consent/index.js'
import {
  channels,
  defineProcedure,
  everyRight,
  type Procedure,
  plainDate,
  type RoleSettings,
  rightRoles,
} from '../../src/index.js'
import { readingAlternatives } from '../../src/procedure/index.js'
import { type RequestCommand, type RequestState, requestLifecycle } from '../../src/request/index.js'
import { type RestrictionCommand, restrictionLifecycle } from '../../src/restriction/index.js'
import { type Claim, type RuleSettings, statement } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import {
  catalogueFor,
  explainConsequence,
  explainDuty,
  explainNote,
  explainRejection,
  narrate,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { runs } from '../runs.js'
import { council } from './council.js'

/*
 * No document that passes definition may fail later: whatever subset of the optional roles it has, with and without the
 * periods that may be left out, under any readings.
 */

const { clause } = council
const { is } = statement
const cited = { clause: clause('1') }
const timed = { ...cited, period: { days: 10 } }

type Optional = Exclude<keyof RoleSettings, 'request' | 'examination' | 'answer'>

/** Every role that a document may lack: a new one doesn't compile until it is here. */
const optional: { readonly [Name in Optional]: NonNullable<RoleSettings[Name]> } = {
  advice: cited,
  rights: cited,
  externalLimit: cited,
  access: cited,
  accessContent: cited,
  rectification: cited,
  rectificationContent: cited,
  erasure: cited,
  erasureContent: cited,
  restriction: cited,
  restrictionContent: cited,
  restrictionPeriod: cited,
  objection: cited,
  objectionLimit: cited,
  objectionContent: cited,
  portability: cited,
  portabilityContent: cited,
  withdrawal: cited,
  withdrawalEffect: cited,
  withdrawalContent: cited,
  information: cited,
  informationContent: cited,
  automatedDecision: cited,
  automatedDecisionContent: cited,
  storing: cited,
  restrictionEffect: cited,
  restrictionNotice: timed,
  filing: cited,
  representation: cited,
  reply: cited,
  extension: { ...cited, period: { months: 2 } },
  unfounded: cited,
  unfoundedRefusal: timed,
  fee: cited,
  identity: cited,
  proof: { ...cited, by: { post: ['certified-copy'] } },
  formalRefusal: timed,
  defectWaiver: cited,
  identityInquiry: timed,
  unidentifiedRefusal: timed,
  unauthorisedRefusal: timed,
  examiner: cited,
  acknowledgement: timed,
  inaction: { ...cited, period: { months: 1 } },
  complaint: cited,
  complaintContent: cited,
  complaintFiling: cited,
  complaintRepresentation: cited,
  complaintReply: cited,
  complaintFree: cited,
  complaintIdentity: cited,
  complaintExamination: timed,
  complaintAnswer: cited,
  repeatRefusal: timed,
  unauthorisedComplaintRefusal: timed,
  independence: cited,
  recipients: timed,
  erasureRecord: timed,
  disagreement: cited,
  recourse: cited,
  publication: cited,
}
const names = Object.keys(optional) as readonly Optional[]

/** The roles that may be set no time: those whose period the types let be left out. */
const withoutTime = [
  'identityInquiry',
  'unfoundedRefusal',
  'unidentifiedRefusal',
  'unauthorisedRefusal',
  'acknowledgement',
  'recipients',
  'erasureRecord',
] as const

/** The rights without which there is nothing that some roles are about. */
const about: { readonly [Name in Optional]?: readonly Optional[] } = {
  recipients: ['rectification', 'erasure', 'restriction'],
  erasureRecord: ['erasure'],
  disagreement: ['rectification'],
}

const ruled: Required<RuleSettings> = {
  access: cited,
  rectification: cited,
  erasure: { ...cited, join: 'any', grounds: { 'not-needed': is(clause('1'), 'neededForPurposes', false) } },
  restriction: { ...cited, join: 'any', grounds: { 'subject-claims': is(clause('1'), 'subjectClaims') } },
  objection: {
    ...cited,
    join: 'any',
    grounds: { 'legitimate-interest': is(clause('1'), 'basis', 'legitimate-interests') },
  },
  portability: { ...cited, join: 'all', grounds: { automated: is(clause('1'), 'automated') } },
  transfer: { ...cited, join: 'all', grounds: { 'transfer-feasible': is(clause('1'), 'transferFeasible') } },
  'consent-withdrawal': {
    ...cited,
    join: 'all',
    grounds: { 'consent-is-the-basis': is(clause('1'), 'basis', 'consent') },
  },
  information: cited,
  leftOut: { ...cited, join: 'all', grounds: { 'own:others': is(clause('1'), 'automated') } },
  interim: { ...cited, join: 'any', grounds: { 'subject-claims': is(clause('1'), 'subjectClaims') } },
  'automated-decision': { ...cited, join: 'any', grounds: { 'own:alone': is(clause('1'), 'automated') } },
  humanIntervention: { ...cited, join: 'any', grounds: { 'own:person': is(clause('1'), 'automated') } },
}

const claimOf: { readonly [R in (typeof everyRight)[number]]: Extract<Claim, { right: R }> } = {
  access: { right: 'access', information: 'all' },
  rectification: { right: 'rectification', corrections: [{ item: 'photo', replacement: 'another' }] },
  erasure: { right: 'erasure', items: ['photo'], grounds: ['not-needed'] },
  restriction: {
    right: 'restriction',
    items: ['photo'],
    grounds: ['subject-claims'],
    period: { criterion: 'the case' },
  },
  objection: { right: 'objection', items: ['photo'], substantiation: 'a reason' },
  portability: { right: 'portability', items: ['photo'], transfer: { recipient: 'another' } },
  'consent-withdrawal': {
    right: 'consent-withdrawal',
    items: ['photo'],
    consentPurpose: 'the wall',
    onlyConsent: true,
  },
  information: { right: 'information' },
  'automated-decision': { right: 'automated-decision', items: ['photo'] },
}

/** A procedure of some of the roles. */
const procedures: fc.Arbitrary<{ readonly procedure: Procedure }> = fc
  .record({
    // Mostly many, now and then few.
    has: fc.oneof(
      fc.subarray([...names]),
      fc.subarray([...names], { minLength: names.length - 6 }),
      fc.constant([...names]),
    ),
    one: fc.constantFrom(...everyRight),
    timeless: fc.subarray([...withoutTime]),
    asked: fc.constantFrom('always', 'on-doubt', undefined),
    starts: fc.constantFrom('receipt', 'identity-confirmed', undefined),
    pauses: fc.subarray(['identity-inquiry', 'completion'] as const),
    target: fc.boolean(),
    working: fc.boolean(),
    window: fc.boolean(),
    copies: fc.boolean(),
    form: fc.subarray(['name', 'signature', 'identity-document', 'legible'] as const),
    readings: fc.record({
      lastDay: fc.constantFrom(...readingAlternatives.lastDay),
      extension: fc.constantFrom(...readingAlternatives.extension),
      identityInquiry: fc.constantFrom(...readingAlternatives.identityInquiry),
      lateRefusal: fc.constantFrom(...readingAlternatives.lateRefusal),
      refusalComplaint: fc.constantFrom(...readingAlternatives.refusalComplaint),
      silenceAfterAct: fc.constantFrom(...readingAlternatives.silenceAfterAct),
      identityStep: fc.constantFrom(...readingAlternatives.identityStep),
      lateInquiry: fc.constantFrom(...readingAlternatives.lateInquiry),
    }),
  })
  .map(({ has, one, timeless, asked, starts, pauses, target, working, window, copies, form, readings }) => {
    // What one role needs of another, a definition without it refuses.
    const set = new Set<Optional>([...has, rightRoles[one].right])
    if (set.has('complaint')) set.add('complaintExamination')
    for (const name of names) if (about[name]?.every((right) => !set.has(right))) set.delete(name)
    if (asked === 'on-doubt' && set.has('identity')) set.add('identityInquiry')
    const examination = {
      ...cited,
      period: working ? { days: 30 } : { months: 1 },
      ...(target ? { target: { ...cited, period: { workingDays: 10 } } } : {}),
      ...(starts === undefined || (starts === 'identity-confirmed' && !set.has('identity'))
        ? {}
        : {
            clock: {
              ...cited,
              starts,
              pausedBy: pauses.filter((wait) => wait === 'completion' || set.has('identityInquiry')),
            },
          }),
    }
    const extension = { ...cited, period: working ? { days: 60 } : { months: 2 } }
    const own = Object.fromEntries([...set].map((name) => [name, optional[name]]))
    const changed = {
      ...(set.has('identity') && asked !== undefined ? { identity: { ...cited, asked } } : {}),
      ...(set.has('complaint') && window ? { complaint: { ...cited, window: { days: 5 } } } : {}),
      ...(set.has('fee') && set.has('access') && copies
        ? { fee: { ...cited, for: ['unfounded', 'further-copies'] as const } }
        : {}),
      ...(set.has('formalRefusal') && working
        ? { formalRefusal: { ...cited, period: { workingDays: 5 } } }
        : {}),
      ...Object.fromEntries(timeless.filter((name) => set.has(name)).map((name) => [name, cited])),
    }
    const offered = everyRight.filter((right) => set.has(rightRoles[right].right))
    const procedure = defineProcedure({
      document: council,
      roles: {
        request: cited,
        examination,
        answer: cited,
        ...own,
        ...changed,
        ...(set.has('extension') ? { extension } : {}),
      },
      rules: {
        ...Object.fromEntries(offered.map((right) => [right, ruled[right]])),
        ...(offered.includes('portability') && copies ? { transfer: ruled.transfer } : {}),
      },
      form: Object.fromEntries(form.map((element) => [element, cited])),
      readings,
      channels: ['post', 'email'],
    })
    // What a counterexample shows: a procedure whole is too long to read.
    const shown = () => JSON.stringify({ has: [...set], changed, form, readings })
    return Object.defineProperty({ procedure }, fc.toStringMethod, { value: shown })
  })

const start = plainDate('2026-03-02')

/** One act: which command, by its type or its place, how many days later, and how it is made. */
type Step = readonly [choice: number | string, later: number, kind: number]

/** Acts at random, between some that lead towards a way for a case to end, if to anything. */
const stepsWith = (...ways: readonly (readonly [before: readonly string[], after: readonly string[]])[]) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(40), fc.constantFrom(0, 0, 1, 4, 11, 30), fc.nat(6)), {
        minLength: 3,
        maxLength: 12,
      }),
      fc.constantFrom(...ways),
    )
    .map(([steps, [before, after]]): readonly Step[] => [
      ...before.map((way): Step => {
        const [type = '', rejecting] = way.split(' ')
        return [type, 0, rejecting === undefined ? 6 : 5]
      }),
      ...steps,
      ...after.map((type): Step => [type, 14, 6]),
    ])

const ready = ['CorrectRequest', 'WaiveDefects', 'ProveAuthority', 'ConfirmIdentity']
const ofRequests = stepsWith(
  [[], []],
  [[...ready, 'AnswerRequest rejecting'], []],
  [
    [...ready, 'AnswerRequest', 'ReportImplementation'],
    ['ReportImplementation', 'InformRecipients', 'RecordErasure'],
  ],
  [['InquireIdentity'], ['RefuseUnidentified']],
)
const ofComplaints = stepsWith(
  [[], []],
  [['LodgeComplaint', 'AssignReviewer', 'ProveAuthority', 'ConfirmIdentity', 'UpholdComplaint'], []],
  [['LodgeComplaint', 'InquireIdentity'], ['RefuseUnidentified']],
)

/** The command of a step among those that could be tried. */
const chosen = <C extends { readonly type: string }>(menu: readonly C[], choice: Step[0]): C | undefined =>
  typeof choice === 'string'
    ? menu.find(({ type }) => type === choice)
    : menu[choice % Math.max(1, menu.length)]

const kindOf = (refusal: unknown): string =>
  typeof refusal === 'object' && refusal !== null && 'kind' in refusal ? String(refusal.kind) : ''

const facts = {
  access: { processed: true },
  items: [
    {
      item: 'photo',
      facts: {
        inaccurate: true,
        replacementGiven: true,
        neededForPurposes: false,
        subjectClaims: true,
        consentActive: true,
        consentIdentified: true,
        automated: true,
        transferFeasible: true,
        basis: 'consent',
        legalObligation: false,
      },
      neededPeriod: { criterion: 'the case' },
    },
  ],
} as const

/** Facts that give no ground of what is claimed. */
const against = {
  access: { processed: false },
  items: [
    {
      item: 'photo',
      facts: {
        ...facts.items[0].facts,
        inaccurate: false,
        neededForPurposes: true,
        subjectClaims: false,
        automated: false,
        basis: 'contract',
        consentActive: false,
      },
    },
  ],
} as const

const submit = (procedure: Procedure, kind: number): RequestCommand => {
  const [first, ...others] = procedure.offers.map((right) => claimOf[right])
  if (first === undefined) throw new Error('nothing is offered')
  return {
    type: 'SubmitRequest',
    data: {
      id: 'R1',
      by: 'registry',
      submittedOn: start,
      receivedOn: start,
      channel: channels[kind % channels.length] ?? 'post',
      sender:
        kind % 3 === 0 ? { as: 'representative', documents: kind === 0, contacts: [] } : { as: 'subject' },
      contacts: [],
      claims: kind % 2 === 0 ? [first] : [first, ...others],
      form: { nameGiven: kind > 1, signed: kind > 2, identityDocument: kind > 3 },
    },
  }
}

/** What becomes of data whose consent is withdrawn: said where they are not erased anyway. */
const withdrawn = (claims: readonly Claim[], on: PlainDate) => {
  const claimed = claims.map(({ right }) => right)
  return claimed.includes('consent-withdrawal') && !claimed.includes('erasure')
    ? { afterWithdrawal: [{ item: 'photo', becomes: 'erased-by', day: on } as const] }
    : {}
}

/** What could be done with a request, in order. */
function requestCommands(
  procedure: Procedure,
  state: RequestState,
  on: PlainDate,
  kind: number,
): readonly RequestCommand[] {
  const act = { on, by: 'ona' }
  const reasons = ['a reason'] as const
  const after = withdrawn('claims' in state ? state.claims : [], on)
  const found = kind === 5 ? against : facts
  const justification = 'a reason'
  const finding = { kind: 'excessive', justification } as const
  const costs = { collecting: 100, examining: 100, answering: 100 }
  const [grant] = 'answer' in state ? state.answer.extent : []
  const carried = grant === undefined ? { right: 'access' } : { right: grant.right, item: grant.item }
  const { item, ...right } = { item: null, ...carried } as { item: string | null; right: Claim['right'] }
  const of = item === null ? right : { ...right, item }
  return [
    { type: 'AssignOfficer', data: { ...act, officer: 'ona' } },
    { type: 'AcknowledgeReceipt', data: act },
    {
      type: 'InquireIdentity',
      data: { ...act, ask: 'a document', term: addDays(on, kind), doubt: 'a doubt' },
    },
    { type: 'InquireIdentity', data: { ...act, ask: 'a document', term: addDays(on, 5 * kind) } },
    { type: 'SupplyIdentity', data: act },
    { type: 'ConfirmIdentity', data: { ...act, means: 'a document' } },
    { type: 'RefuseUnidentified', data: { ...act, reasons } },
    { type: 'ProveAuthority', data: { ...act, documents: 'a power of attorney' } },
    { type: 'RefuseUnauthorised', data: { ...act, reasons } },
    { type: 'ExtendExamination', data: { ...act, reasons } },
    { type: 'ExtendExamination', data: { ...act, reasons, until: addDays(start, 40) } },
    {
      type: 'AskToComplete',
      data: { ...act, about: 'content', ask: 'what is lacking', term: addDays(on, 5) },
    },
    { type: 'AskToComplete', data: { ...act, about: 'authority', ask: 'a paper', term: addDays(on, 5) } },
    {
      type: 'CorrectRequest',
      data: { ...act, form: { nameGiven: true, signed: true, identityDocument: true } },
    },
    { type: 'DemandFee', data: { ...act, fee: 200, costs, finding } },
    {
      type: 'DemandFee',
      data: { ...act, fee: 200, costs, finding: { kind: 'further-copies', justification } },
    },
    { type: 'PayFee', data: { ...act, amount: 200 } },
    { type: 'RefuseUnfounded', data: { ...act, finding } },
    { type: 'RefuseFormal', data: { ...act, reasons } },
    { type: 'WaiveDefects', data: act },
    {
      type: 'AnswerRequest',
      data: { ...act, facts: found, implementBy: on, complexity: 'much', ...(kind === 5 ? {} : after) },
    },
    { type: 'AnswerRequest', data: { ...act, facts, implementBy: on } },
    {
      type: 'AnswerRequest',
      data: { ...act, facts: { access: { processed: false }, items: [] }, disclosesNothing: 'nothing' },
    },
    { type: 'ReportImplementation', data: { ...act, ...of } },
    { type: 'ReportImplementation', data: { ...act, ...of, afterWithdrawal: { became: 'erased' } } },
    {
      type: 'InformRecipients',
      data: { ...act, right: 'erasure', item: 'photo', told: { outcome: 'told', recipients: ['a clinic'] } },
    },
    { type: 'RecordErasure', data: { ...act, item: 'photo', erased: 'a photo', ground: 'not needed' } },
    {
      type: 'PlaceStatement',
      data: { ...act, item: 'photo', statement: 'it is another', askedBy: 'subject' },
    },
    { type: 'WaiveGrant', data: { ...act, ...of, waivedBy: 'subject' } },
    { type: 'ReportImpossible', data: { ...act, ...of, reasons } },
    { type: 'WithdrawRequest', data: { ...act, withdrawnBy: 'subject' } },
    { type: 'CorrectDates', data: { ...act, reason: 'the stamp', submittedOn: addDays(start, -40) } },
    {
      type: 'CorrectDates',
      data: { ...act, reason: 'the stamp', submittedOn: addDays(start, -2), receivedOn: addDays(start, -1) },
    },
    ...(procedure.offers.length > 1 ? [submit(procedure, kind)] : []),
  ]
}

/** What could be done with a complaint about a request, in order. */
function complaintCommands(request: RequestState, on: PlainDate, kind: number): readonly ComplaintCommand[] {
  const seen = requestForComplaint(request, on)
  if (seen === null) return []
  const act = { on, by: 'rasa' }
  const reasons = ['a reason'] as const
  const seeing = { request: seen, earlier: [] }
  return [
    { type: 'AssignReviewer', data: { ...act, reviewer: 'rasa', ...seeing } },
    {
      type: 'InquireIdentity',
      data: { ...act, ask: 'a document', term: addDays(on, kind), doubt: 'a doubt' },
    },
    { type: 'SupplyIdentity', data: act },
    { type: 'ConfirmIdentity', data: { ...act, means: 'a document' } },
    { type: 'RefuseUnidentified', data: { ...act, reasons } },
    { type: 'ProveAuthority', data: { ...act, documents: 'a power of attorney' } },
    { type: 'RefuseUnauthorised', data: { ...act, reasons } },
    { type: 'ExtendExamination', data: { ...act, reasons } },
    { type: 'AskToComplete', data: { ...act, about: 'content', ask: 'the ground', term: addDays(on, 5) } },
    { type: 'CorrectComplaint', data: { ...act, ground: 'rejected', argument: 'it is wrong', ...seeing } },
    { type: 'RefuseRepeat', data: { ...act, reasons, ...seeing } },
    {
      type: 'UpholdComplaint',
      data: { ...act, facts, implementBy: on, complexity: 'much', ...withdrawn(seen.claims, on), ...seeing },
    },
    { type: 'DismissComplaint', data: { ...act, reasons, ...seeing } },
    { type: 'DismissComplaint', data: { ...act, reasons, disclosesNothing: 'nothing', ...seeing } },
    { type: 'ReportImplementation', data: { ...act, request: seen } },
    { type: 'WithdrawComplaint', data: { ...act, withdrawnBy: 'subject' } },
  ]
}

const lodge = (request: RequestState, on: PlainDate, kind: number): readonly ComplaintCommand[] => [
  {
    type: 'LodgeComplaint',
    data: {
      id: 'C1',
      by: 'registry',
      submittedOn: on,
      receivedOn: on,
      channel: 'post',
      sender: kind % 3 === 0 ? { as: 'representative', documents: false, contacts: [] } : { as: 'subject' },
      contacts: [],
      copies: { request: true, answer: true },
      request: requestForComplaint(request, on),
      earlier: [],
    },
  },
]

const restrictionCommands = (on: PlainDate, kind: number): readonly RestrictionCommand[] => {
  const act = { on, by: 'ona' }
  return [
    {
      type: 'ImposeRestriction',
      data: {
        ...act,
        id: 'X1',
        item: 'photo',
        request: 'R1',
        grounds: ['subject-claims'],
        period: { criterion: 'the case' },
      },
    },
    {
      type: 'RelyOnReason',
      data: {
        ...act,
        id: `Y${kind}`,
        reason: 'own-claims',
        operation: 'reading',
        aroseOn: on,
        justification: 'the court',
      },
    },
    { type: 'InformSubject', data: { ...act, id: `Y${kind}` } },
    { type: 'EndReason', data: { ...act, id: `Y${kind}` } },
    { type: 'LiftRestriction', data: { ...act, id: 'X1', because: 'criterion-met' } },
  ]
}

describe('whatever subset of the roles a document has', () => {
  test('nothing that it decides, offers, owes or says throws', () => {
    const happened = new Set<string>()
    const note = (events: readonly { readonly type: string; readonly data: object }[]) => {
      for (const { type, data } of events)
        happened.add('refusal' in data ? `${type} ${kindOf(data.refusal)}` : type)
    }
    fc.assert(
      fc.property(procedures, ofRequests, ofComplaints, ({ procedure }, ofRequest, ofComplaint) => {
        const texts = [catalogueFor(lt, procedure), catalogueFor(en, procedure)]
        const requests = requestLifecycle(procedure)
        const complaints = complaintLifecycle(procedure)
        const restrictions = restrictionLifecycle(procedure)
        const consents = consentLifecycle(procedure)
        let said = 0
        const say = (...words: readonly string[]) => {
          said += words.filter((one) => one !== '').length
        }

        let request = requests.initialState()
        let on = start
        const told = []
        for (const [index, later, kind] of [[0, 0, ofRequest.length % 7] as const, ...ofRequest]) {
          on = addDays(on, later)
          const menu =
            request.status === 'none'
              ? [submit(procedure, kind)]
              : requestCommands(procedure, request, on, kind)
          const command = chosen(menu, index)
          if (command === undefined) continue
          const decision = requests.decide(command, request)
          for (const catalogue of texts) {
            if (decision.accepted) for (const note of decision.notes) say(explainNote(note, catalogue))
            else say(explainRejection(decision.rejection, catalogue))
          }
          if (decision.accepted) {
            told.push(...decision.events)
            note(decision.events)
            request = requests.fold(decision.events, request)
          }
          for (const day of [on, addDays(on, 12), addDays(on, 45)]) {
            requests.options(request, day)
            for (const duty of requests.duties(request, day))
              for (const catalogue of texts)
                say(explainDuty(duty, catalogue), explainConsequence(procedure, duty, catalogue))
          }
        }
        for (const catalogue of texts) narrate(requests, told, catalogue, addDays(on, 60))

        let complaint = complaints.initialState()
        const complained = []
        complaints.options(complaint, on)
        for (const [index, later, kind] of ofComplaint) {
          on = addDays(on, later)
          const menu =
            complaint.status === 'none' ? lodge(request, on, kind) : complaintCommands(request, on, kind)
          const command = chosen(menu, index)
          if (command === undefined) continue
          const decision = complaints.decide(command, complaint)
          for (const catalogue of texts) {
            if (decision.accepted) for (const note of decision.notes) say(explainNote(note, catalogue))
            else say(explainRejection(decision.rejection, catalogue))
          }
          if (decision.accepted) {
            complained.push(...decision.events)
            note(decision.events)
            complaint = complaints.fold(decision.events, complaint)
          }
          for (const day of [on, addDays(on, 12), addDays(on, 45)]) {
            complaints.options(complaint, day)
            for (const duty of complaints.duties(complaint, day))
              for (const catalogue of texts)
                say(explainDuty(duty, catalogue), explainConsequence(procedure, duty, catalogue))
          }
        }
        for (const catalogue of texts) narrate(complaints, complained, catalogue, addDays(on, 60))

        const outcome = complaintForRequest(complaint, on)
        if (outcome !== null) {
          const data = { on, by: 'rasa', complaint: outcome, facts, implementBy: on }
          const applied = requests.decide({ type: 'ApplyComplaintOutcome', data }, request)
          if (applied.accepted) note(applied.events)
          else for (const catalogue of texts) say(explainRejection(applied.rejection, catalogue))
        }

        let restriction = restrictions.initialState()
        for (const [index, later, kind] of [[0, 0, 0] as const, [1, 0, 0] as const, ...ofComplaint]) {
          on = addDays(on, later)
          const menu = restrictionCommands(on, kind)
          const command = chosen(menu, index)
          if (command === undefined) continue
          const decision = restrictions.decide(command, restriction)
          if (!decision.accepted)
            for (const catalogue of texts) say(explainRejection(decision.rejection, catalogue))
          else {
            note(decision.events)
            restriction = restrictions.fold(decision.events, restriction)
          }
          restrictions.options(restriction, addDays(on, 1))
          restrictions.duties(restriction, addDays(on, 20))
        }
        consents.options(consents.initialState(), on)
        expect(said).toBeGreaterThan(0)
      }),
      { numRuns: runs(120, 600) },
    )
    // What it says holds of much: each of these came about.
    const much = [
      'IdentityInquired',
      'ExaminationExtended',
      'RequestRefused unidentified',
      'RequestAnswered',
      'ComplaintLodged',
      'ComplaintUpheld',
      'ComplaintRefused unidentified',
      'RestrictionImposed',
      'ReasonReliedOn',
    ]
    expect(much.filter((event) => !happened.has(event))).toEqual([])
  }, 120_000)
})
