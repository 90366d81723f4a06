import type { ComplaintCommand } from '../../src/complaint/index.js'
import type { ClauseRef } from '../../src/documents/index.js'
import type { GdprDifferenceId } from '../../src/procedure/index.js'
import type { RecordingCommand } from '../../src/recording/index.js'
import type { RequestCommand, RequestMachine } from '../../src/request/index.js'
import type { CaseFacts, Claim, ItemFacts, RestrictionGround } from '../../src/rights/index.js'
import * as complaint from '../complaint/scenario.js'
import * as recording from '../recording/scenario.js'
import * as request from '../request/scenario.js'
import * as restriction from '../restriction/scenario.js'
import type { Carrier } from './carried.js'

/** An act, and the differences that its notes carry. */
export interface Touched {
  readonly command: string
  readonly differences: readonly {
    readonly difference: unknown
    readonly clauses: readonly ClauseRef[]
  }[]
}

interface Decided {
  readonly accepted: boolean
  readonly notes?: readonly {
    readonly note: string
    readonly clauses: readonly ClauseRef[]
    readonly data: Readonly<Record<string, unknown>>
  }[]
}

/** What an accepted decision touches. */
function touchedBy(command: string, { accepted, notes = [] }: Decided): Touched {
  if (!accepted) throw new Error(`${command} was rejected`)
  const differences = notes
    .filter(({ note }) => note === 'gdpr-difference')
    .map(({ clauses, data }) => ({ difference: data['difference'], clauses }))
  return { command, differences }
}

const onRequest = (
  commands: readonly RequestCommand[],
  command: RequestCommand,
  machine: RequestMachine = request.requests,
): Touched => touchedBy(command.type, machine.decide(command, request.given(commands, machine).state))

const onComplaint = (commands: readonly ComplaintCommand[], command: ComplaintCommand): Touched =>
  touchedBy(command.type, complaint.complaints.decide(command, complaint.given(commands).state))

/** An act on a call whose recording is stored, after some others. */
const onRecording = (commands: readonly RecordingCommand[], command: RecordingCommand): Touched => {
  const { machine, state } = recording.stored(...commands)
  return touchedBy(command.type, machine.decide(command, state))
}

/** An act on a call that has just come in. */
const onCall = (command: RecordingCommand): Touched => {
  const { machine, state } = recording.given([recording.receive()])
  return touchedBy(command.type, machine.decide(command, state))
}

const { confirm, day, extend, items, noException, received, submit, toErase } = request

const on = '2026-03-20'

/** Answers claims in time, with identity confirmed, to be carried out in time too unless said. */
const answering = (
  claims: readonly [Claim, ...Claim[]],
  facts: CaseFacts,
  machine: RequestMachine = request.requests,
  implementBy = '2026-03-31',
): Touched =>
  onRequest(
    [submit({ claims }), confirm(received)],
    request.answer(on, facts, { implementBy: day(implementBy) }),
    machine,
  )

const erasing = (facts: ItemFacts, machine?: RequestMachine): Touched =>
  answering([toErase('photo')], items({ photo: facts }), machine)

const access: Claim = { right: 'access', information: 'all' }
const camera: Claim = { right: 'objection', items: ['camera'], substantiation: 'it films a private yard' }
const toRestrict = (item: string, ground: RestrictionGround = 'subject-claims'): Claim => ({
  right: 'restriction',
  grounds: [ground],
  items: [item],
  period: { until: day('2026-12-31') },
})
const toCorrect: Claim = {
  right: 'rectification',
  corrections: [{ item: 'photo', replacement: 'a newer one' }],
}
const withdrawing: Claim = { right: 'consent-withdrawal', items: ['photo'] }
const identified: Claim = {
  right: 'consent-withdrawal',
  items: ['photo'],
  consentDate: day('2025-05-05'),
  consentPurpose: 'the web page',
}
const { needed, notNeeded } = request

const lawful: ItemFacts = {
  basis: 'contract',
  neededForPurposes: true,
  subjectClaims: false,
  inaccurate: false,
  rectificationGranted: false,
  rectificationDone: false,
  erasureFiled: false,
}
const objectedTo: ItemFacts = {
  ...lawful,
  basis: 'legitimate-interests',
  limitInvoked: true,
  overridingInterestProven: true,
  institutionClaims: false,
}
const overriding = (facts: ItemFacts): CaseFacts => ({
  items: [{ item: 'camera', facts, overridingInterest: 'three thefts in a month' }],
})
const wantsPeriod: ItemFacts = { basis: 'contract', neededForPurposes: false, subjectClaims: true }
const given = { processed: true, recipientsForeseen: false, otherSource: false } as const

/** An upheld complaint whose request is examined anew: the letter goes now, on a day. */
const upheld = (implementBy = '2026-05-11'): Touched =>
  onComplaint(
    complaint.reviewed(complaint.partRequest, { ground: 'granted-in-part' }),
    complaint.uphold(complaint.partRequest, '2026-05-04', complaint.everything, {
      implementBy: day(implementBy),
    }),
  )

const beforeRepeat = complaint.given([
  ...complaint.reviewed(complaint.rejectedRequest),
  complaint.dismiss(complaint.rejectedRequest, '2026-05-04'),
])
const repeat = complaint.lodge(complaint.rejectedRequest, '2026-05-11', {
  id: 'C-2',
  earlier: [complaint.asEarlier(beforeRepeat)],
  sameReasonsAs: 'C-1',
})

type Pair = `${string} gdpr:${string}`

/** Acts that touch a difference: who, by which command, where. */
export const touching: readonly (readonly [
  title: string,
  carrier: Carrier,
  difference: GdprDifferenceId,
  pair: Pair,
  act: () => Touched,
])[] = [
  [
    'a caller is told automatically, of what the rules do not say',
    'PlayNotice',
    'notice-without-content',
    'kaunas:7 gdpr:13',
    () => onCall(recording.notice()),
  ],
  [
    'a caller withdraws the consent, of which the rules do not speak',
    'WithdrawConsent',
    'rights-by-reference',
    'kaunas:14.5 gdpr:7(3)',
    () => onRecording([], recording.withdraw('2024-05-02')),
  ],
  [
    'a withdrawal ends the basis of a recording, of whose early destruction the rules do not speak',
    'WithdrawConsent',
    'no-early-erasure',
    'kaunas:10 gdpr:17(1)(b)',
    () => onRecording([], recording.withdraw('2024-05-02')),
  ],
  [
    'a caller asks for something, and the rules set no limit for the answer',
    'RegisterCallerRequest',
    'no-time-limit',
    'kaunas:14 gdpr:12(3)',
    () => onRecording([], recording.ask('2024-05-02')),
  ],
  [
    'a recording is restricted, which the rules only point to',
    'PlaceRestriction',
    'rights-by-reference',
    'kaunas:14.5 gdpr:18',
    () => onRecording([], recording.restrict('2024-05-02')),
  ],
  [
    'an erasure is granted, which the rules only point to',
    'GrantErasure',
    'rights-by-reference',
    'kaunas:14.5 gdpr:17',
    () => onRecording([], recording.erase('2024-05-02')),
  ],
  [
    'a caller listens, which goes beyond a copy of the data',
    'GiveCallerAccess',
    'own-listening',
    'kaunas:14.2 gdpr:15(3)',
    () => onRecording([], recording.callerAccess('2024-05-02')),
  ],
  [
    'a complaint about services alone holds no recording',
    'RegisterServiceComplaint',
    'copy-for-procedures-alone',
    'kaunas:12.3 gdpr:18(1)(c)',
    () => onRecording([], recording.complain('2024-05-02')),
  ],
  [
    'whoever complained loses the recording with the term',
    'DestroyRecording',
    'copy-for-procedures-alone',
    'kaunas:10 gdpr:18(1)(c)',
    () => onRecording([recording.complain('2024-05-02')], recording.destroy(recording.dayAfter)),
  ],
  [
    'a copy is kept for as long as procedures need it, however long that is',
    'CopyForProcedure',
    'copy-without-limit',
    'kaunas:10 gdpr:5(1)(e)',
    () =>
      onRecording(
        [recording.complain('2024-05-02'), recording.openProcedure('2024-05-03')],
        recording.copy('2024-05-06'),
      ),
  ],
  [
    'a request without a signature',
    'SubmitRequest',
    'form-of-request',
    'adakavas:19 gdpr:12(2)',
    () => onRequest([], submit({ form: request.unsigned })),
  ],
  [
    'a request without a name',
    'SubmitRequest',
    'form-of-request',
    'adakavas:12 gdpr:12(2)',
    () => onRequest([], submit({ form: { ...request.complete, nameGiven: false }, claims: [access] })),
  ],
  [
    'a request without an identity document',
    'SubmitRequest',
    'identity-always-proved',
    'adakavas:19 gdpr:12(6)',
    () => onRequest([], submit({ form: { ...request.complete, identityDocument: false } })),
  ],
  [
    'an erasure without a ground',
    'SubmitRequest',
    'stated-ground',
    'adakavas:19 gdpr:17(1)',
    () => onRequest([], submit({ claims: [{ right: 'erasure', items: ['photo'] }] })),
  ],
  [
    'a restriction without a ground',
    'SubmitRequest',
    'stated-ground',
    'adakavas:24 gdpr:18(1)',
    () =>
      onRequest(
        [],
        submit({ claims: [{ right: 'restriction', items: ['photo'], period: { criterion: 'the end' } }] }),
      ),
  ],
  [
    'a withdrawal that does not say which consent',
    'SubmitRequest',
    'withdrawal-formalities',
    'adakavas:35 gdpr:7(3)',
    () => onRequest([], submit({ claims: [withdrawing] })),
  ],
  [
    'an inquiry about the identity of who requests',
    'InquireIdentity',
    'identity-always-proved',
    'adakavas:44 gdpr:12(6)',
    () => onRequest([submit()], request.inquire('2026-03-04', '2026-03-13')),
  ],
  [
    'an inquiry about the identity of who complains',
    'InquireIdentity',
    'identity-always-proved',
    'adakavas:55 gdpr:12(6)',
    () =>
      onComplaint([complaint.lodge(complaint.rejectedRequest)], request.inquire('2026-04-22', '2026-04-30')),
  ],
  [
    'an extension by the reading of the document',
    'ExtendExamination',
    'two-months-in-all',
    'adakavas:41 gdpr:12(3)',
    () => onRequest([submit()], extend('2026-03-10')),
  ],
  [
    'an extension of a complaint',
    'ExtendExamination',
    'two-months-in-all',
    'adakavas:52 gdpr:12(3)',
    () => onComplaint([complaint.lodge(complaint.rejectedRequest)], extend('2026-05-05')),
  ],
  [
    'an extension for an important reason',
    'ExtendExamination',
    'important-reasons',
    'adakavas:41 gdpr:12(3)',
    () => onRequest([submit()], extend('2026-03-10')),
  ],
  [
    'an extension of a complaint for an important reason',
    'ExtendExamination',
    'important-reasons',
    'adakavas:52 gdpr:12(3)',
    () => onComplaint([complaint.lodge(complaint.rejectedRequest)], extend('2026-05-05')),
  ],
  [
    'a fee for a repeated request',
    'DemandFee',
    'repetition-alone',
    'adakavas:43.2 gdpr:12(5)',
    () =>
      onRequest(
        [submit()],
        request.demandFee('2026-03-04', { finding: request.repetitive('R-0', '2026-02-02') }),
      ),
  ],
  [
    'a fee for an excessive request',
    'DemandFee',
    'burden-of-proof',
    'adakavas:43 gdpr:12(5)',
    () => onRequest([submit()], request.demandFee('2026-03-04', { finding: request.excessive })),
  ],
  [
    'a refusal of a repeated request',
    'RefuseUnfounded',
    'repetition-alone',
    'adakavas:43.1 gdpr:12(5)',
    () =>
      onRequest(
        [submit()],
        request.refuseUnfounded('2026-03-04', { finding: request.repetitive('R-0', '2026-02-02') }),
      ),
  ],
  [
    'a refusal of an unfounded request',
    'RefuseUnfounded',
    'burden-of-proof',
    'adakavas:43 gdpr:12(5)',
    () => onRequest([submit()], request.refuseUnfounded('2026-03-04')),
  ],
  [
    'the notice of that refusal',
    'RefuseUnfounded',
    'refusal-without-reasons',
    'adakavas:43.1 gdpr:12(4)',
    () => onRequest([submit()], request.refuseUnfounded('2026-03-04')),
  ],
  [
    'a refusal because an inquiry stayed without response',
    'RefuseUnidentified',
    'refusal-on-silence',
    'adakavas:44 gdpr:12(2)',
    () =>
      onRequest(
        [submit(), request.inquire('2026-03-04', '2026-03-13')],
        request.refuseUnidentified('2026-03-16'),
      ),
  ],
  [
    'the notice of that refusal after the month of the GDPR',
    'RefuseUnidentified',
    'notice-after-month',
    'adakavas:44 gdpr:12(4)',
    () =>
      onRequest(
        [submit(), request.inquire('2026-03-12', '2026-03-31')],
        request.refuseUnidentified('2026-04-03'),
      ),
  ],
  [
    'what that notice names',
    'RefuseUnidentified',
    'refusal-remedies',
    'adakavas:44 gdpr:12(4)',
    () =>
      onRequest(
        [submit(), request.inquire('2026-03-04', '2026-03-13')],
        request.refuseUnidentified('2026-03-16'),
      ),
  ],
  [
    'what the notice names that refuses a complaint for want of identity',
    'RefuseUnidentified',
    'refusal-remedies',
    'adakavas:44 gdpr:12(4)',
    () =>
      onComplaint(
        [complaint.lodge(complaint.rejectedRequest), request.inquire('2026-04-22', '2026-04-30')],
        request.refuseUnidentified('2026-05-04'),
      ),
  ],
  [
    'a refusal of a representative who requests',
    'RefuseUnauthorised',
    'representative-told',
    'adakavas:45 gdpr:12(4)',
    () => onRequest([request.byRepresentative(false)], request.refuseUnauthorised('2026-03-06')),
  ],
  [
    'a refusal of a representative who complains',
    'RefuseUnauthorised',
    'representative-told',
    'adakavas:57 gdpr:12(4)',
    () =>
      onComplaint(
        [complaint.lodge(complaint.rejectedRequest, '2026-04-20', complaint.fromRepresentative(false))],
        request.refuseUnauthorised('2026-04-24'),
      ),
  ],
  [
    'a limit from outside the document',
    'AnswerRequest',
    'limits-by-any-act',
    'adakavas:9 gdpr:23',
    () =>
      answering([toErase('photo')], {
        ...items({ photo: notNeeded }),
        limits: [{ right: 'erasure', item: 'photo', act: 'the Law on Archives' }],
      }),
  ],
  [
    'access to data',
    'AnswerRequest',
    'no-copy',
    'adakavas:10 gdpr:15(3)',
    () => answering([access], { items: [], access: given }),
  ],
  [
    'access where no transfer is foreseen',
    'AnswerRequest',
    'future-recipients-only',
    'adakavas:11.3 gdpr:15(1)(c)',
    () => answering([access], { items: [], access: given }),
  ],
  [
    'a rectification that is granted',
    'AnswerRequest',
    'recipients-not-told',
    'adakavas:14 gdpr:19',
    () => answering([toCorrect], items({ photo: { ...lawful, inaccurate: true } })),
  ],
  [
    'a rectification and an erasure, said once',
    'AnswerRequest',
    'recipients-not-told',
    'adakavas:14 gdpr:19',
    () =>
      answering(
        [toCorrect, toErase('letter')],
        items({ photo: { ...lawful, inaccurate: true }, letter: notNeeded }),
      ),
  ],
  [
    'an erasure that is granted',
    'AnswerRequest',
    'recipients-not-told',
    'adakavas:17 gdpr:19',
    () => erasing(notNeeded),
  ],
  [
    'a restriction that is granted',
    'AnswerRequest',
    'recipients-not-told',
    'adakavas:21 gdpr:19',
    () =>
      answering([toRestrict('photo')], {
        items: [{ item: 'photo', facts: wantsPeriod, neededPeriod: { until: day('2026-12-31') } }],
      }),
  ],
  [
    'an erasure for a withdrawn consent beside another basis, where that is beside the point',
    'AnswerRequest',
    'other-basis-not-asked',
    'adakavas:17.2 gdpr:17(1)(b)',
    () =>
      erasing(
        { ...needed, basis: 'consent', consentWithdrawn: true, otherBasisRemains: true },
        request.under({ otherBasisRemains: 'irrelevant' }),
      ),
  ],
  [
    'an erasure refused for care alone',
    'AnswerRequest',
    'care-exception',
    'adakavas:18.1 gdpr:17(3)(c)',
    () => erasing({ ...notNeeded, careOrHealthNecessity: true }),
  ],
  [
    'an erasure of what a public task needs',
    'AnswerRequest',
    'no-public-task-exception',
    'adakavas:18.2 gdpr:17(3)(b)',
    () => erasing({ ...notNeeded, basis: 'public-task' }),
  ],
  [
    'a restriction rejected beside an objection',
    'AnswerRequest',
    'objection-pending',
    'adakavas:21 gdpr:18(1)(d)',
    () => answering([camera, toRestrict('camera')], overriding(objectedTo)),
  ],
  [
    'a restriction rejected beside a contested accuracy',
    'AnswerRequest',
    'accuracy-contested',
    'adakavas:21.1 gdpr:18(1)(a)',
    () => answering([toCorrect, toRestrict('photo')], items({ photo: lawful })),
  ],
  [
    'a restriction cut to what is needed',
    'AnswerRequest',
    'period-set-by-person',
    'adakavas:24 gdpr:18(1)',
    () =>
      answering([toRestrict('photo')], {
        items: [{ item: 'photo', facts: wantsPeriod, neededPeriod: { until: day('2026-06-30') } }],
      }),
  ],
  [
    'an objection to a public task',
    'AnswerRequest',
    'objection-to-public-task',
    'adakavas:26 gdpr:21(1)',
    () => answering([camera], items({ camera: { basis: 'public-task' } })),
  ],
  [
    'an objection that an overriding interest defeats',
    'AnswerRequest',
    'compelling-grounds',
    'adakavas:27 gdpr:21(1)',
    () => answering([camera], overriding(objectedTo)),
  ],
  [
    'a withdrawal rejected because the consent is not identified',
    'AnswerRequest',
    'withdrawal-formalities',
    'adakavas:35 gdpr:7(3)',
    () => answering([withdrawing], items({ photo: { basis: 'consent', consentActive: true } })),
  ],
  [
    'an answer to be carried out after the month',
    'AnswerRequest',
    'carried-out-later',
    'adakavas:47 gdpr:12(3)',
    () => answering([toErase('photo')], items({ photo: notNeeded }), request.requests, '2026-04-03'),
  ],
  [
    'an answer that rejects',
    'AnswerRequest',
    'answer-remedies',
    'adakavas:47 gdpr:12(4)',
    () => erasing(needed),
  ],
  [
    'a complaint without copies',
    'LodgeComplaint',
    'complaint-formalities',
    'adakavas:49 gdpr:12(2)',
    () =>
      onComplaint(
        [],
        complaint.lodge(complaint.rejectedRequest, '2026-04-20', {
          copies: { request: false, answer: true },
        }),
      ),
  ],
  [
    'an upheld complaint that has data erased',
    'UpholdComplaint',
    'recipients-not-told',
    'adakavas:17 gdpr:19',
    () => upheld(),
  ],
  [
    'an upheld complaint to be carried out after its month',
    'UpholdComplaint',
    'carried-out-later',
    'adakavas:47 gdpr:12(3)',
    () => upheld('2026-08-03'),
  ],
  [
    'a dismissed complaint',
    'DismissComplaint',
    'complaint-answer-remedies',
    'adakavas:59 gdpr:12(4)',
    () =>
      onComplaint(
        complaint.reviewed(complaint.rejectedRequest),
        complaint.dismiss(complaint.rejectedRequest, '2026-05-04'),
      ),
  ],
  [
    'a repeated complaint',
    'RefuseRepeat',
    'refusal-remedies',
    'adakavas:56 gdpr:12(4)',
    () => onComplaint([repeat], complaint.refuseRepeat('2026-05-12')),
  ],
  [
    'the outcome of a complaint, brought back into the request',
    'ApplyComplaintOutcome',
    'recipients-not-told',
    'adakavas:17 gdpr:19',
    () => onRequest([submit(), confirm(received), request.reject(on)], request.applyOutcome('2026-04-20')),
  ],
  [
    'a public interest against a restriction',
    'RelyOnReason',
    'public-interest',
    'adakavas:23 gdpr:18(2)',
    () => onRestriction(restriction.rely('why', '2026-03-03', { reason: 'public-interest' })),
  ],
  [
    'a restriction that is lifted',
    'LiftRestriction',
    'lifting-not-told',
    'adakavas:24 gdpr:18(3)',
    () => onRestriction(restriction.lift('A', '2026-03-07', 'lifted-by-subject')),
  ],
]

function onRestriction(command: Parameters<typeof restriction.restrictions.decide>[0]): Touched {
  const { state } = restriction.given([restriction.impose('A')])
  return touchedBy(command.type, restriction.restrictions.decide(command, state))
}

/** Acts that come near a difference and don't touch it. */
export const untouched: readonly (readonly [
  title: string,
  difference: GdprDifferenceId,
  act: () => Touched,
])[] = [
  [
    'a recording is destroyed after its term, and nobody complained',
    'copy-for-procedures-alone',
    () => onRecording([], recording.destroy(recording.dayAfter)),
  ],
  [
    'an erasure is granted before the end of the term, of which the rules do speak',
    'no-early-erasure',
    () => onRecording([], recording.erase('2024-05-02')),
  ],
  [
    'a request of a caller is answered, within a limit or not',
    'no-time-limit',
    () => onRecording([recording.ask('2024-05-02')], recording.answerCaller('2024-05-03')),
  ],
  ['a complete request', 'form-of-request', () => onRequest([], submit())],
  [
    'a request with an identity document',
    'identity-always-proved',
    () => onRequest([], submit({ form: request.unsigned })),
  ],
  ['an erasure with a ground', 'stated-ground', () => onRequest([], submit({ form: request.unsigned }))],
  [
    'an extension by the reading of the GDPR',
    'two-months-in-all',
    () => onRequest([submit()], extend('2026-03-10'), request.under({ extension: 'two-further-months' })),
  ],
  [
    'a fee for an excessive request',
    'repetition-alone',
    () => onRequest([submit()], request.demandFee('2026-03-04', { finding: request.excessive })),
  ],
  [
    'a refusal for want of identity on the last day of the month',
    'notice-after-month',
    () =>
      onRequest(
        [submit(), request.inquire('2026-03-12', '2026-03-31')],
        request.refuseUnidentified('2026-04-02'),
      ),
  ],
  ['an answer by the document alone', 'limits-by-any-act', () => erasing(notNeeded)],
  [
    'a confirmation that nothing is processed',
    'no-copy',
    () => answering([access], { items: [], access: { processed: false } }),
  ],
  [
    'access where a transfer is foreseen',
    'future-recipients-only',
    () => answering([access], { items: [], access: { ...given, recipientsForeseen: true } }),
  ],
  [
    'access that does not ask for recipients',
    'future-recipients-only',
    () =>
      answering([{ right: 'access', information: ['purposes'] }], {
        items: [],
        access: { processed: true },
      }),
  ],
  ['an erasure that is rejected', 'recipients-not-told', () => erasing(needed)],
  [
    'an erasure that another ground gives as well',
    'other-basis-not-asked',
    () =>
      erasing(
        { ...notNeeded, basis: 'consent', consentWithdrawn: true, otherBasisRemains: true },
        request.under({ otherBasisRemains: 'irrelevant' }),
      ),
  ],
  [
    'an erasure refused for a legal obligation too',
    'care-exception',
    () => erasing({ ...notNeeded, careOrHealthNecessity: true, legalObligation: true }),
  ],
  ['an erasure under a contract', 'no-public-task-exception', () => erasing(notNeeded)],
  [
    'a restriction rejected by itself',
    'objection-pending',
    () => answering([toRestrict('photo')], items({ photo: lawful })),
  ],
  [
    'a restriction beside a correction that is granted',
    'accuracy-contested',
    () =>
      answering(
        [toCorrect, toRestrict('photo', 'rectification-pending')],
        items({ photo: { ...lawful, inaccurate: true } }),
      ),
  ],
  [
    'a restriction for the whole period asked',
    'period-set-by-person',
    () =>
      answering([toRestrict('photo')], {
        items: [{ item: 'photo', facts: wantsPeriod, neededPeriod: { until: day('2026-12-31') } }],
      }),
  ],
  [
    'an objection to a contract',
    'objection-to-public-task',
    () => answering([camera], items({ camera: { basis: 'contract' } })),
  ],
  [
    'an objection that legal claims defeat as well',
    'compelling-grounds',
    () => answering([camera], overriding({ ...objectedTo, institutionClaims: true })),
  ],
  [
    'a withdrawal of what rests on no consent',
    'withdrawal-formalities',
    () =>
      answering(
        [identified],
        items({ photo: { basis: 'contract', specialCategoryConsent: false, ...noException } }),
      ),
  ],
  [
    'an answer to be carried out on the last day of the month',
    'carried-out-later',
    () => answering([toErase('photo')], items({ photo: notNeeded }), request.requests, '2026-04-02'),
  ],
  ['an answer that grants everything', 'answer-remedies', () => erasing(notNeeded)],
  [
    'a complaint with everything',
    'complaint-formalities',
    () => onComplaint([], complaint.lodge(complaint.rejectedRequest)),
  ],
  [
    'a claim of the Institution against a restriction',
    'public-interest',
    () => onRestriction(restriction.rely('why', '2026-03-03')),
  ],
]
