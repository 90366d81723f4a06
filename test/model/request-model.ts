import { addDays, type PlainDate } from '../../src/calendar/index.js'
import type { CaseCommand } from '../../src/case/index.js'
import type { FeeFinding, RequestCommand, RequestState, UnfoundedFinding } from '../../src/request/index.js'
import type {
  AfterWithdrawal,
  CaseFacts,
  Claim,
  ItemFacts,
  RequestForm,
  Right,
} from '../../src/rights/index.js'
import type { World } from './arbitraries.js'
import { type ComesTo, firstOf, taken } from './by-model.js'
import {
  type CaseModel,
  caseAfter,
  caseComesTo,
  due,
  identityOf,
  limit,
  mayAct,
  month,
  notFiled,
  refusalDue,
  standing,
} from './case-model.js'
import { type Expected, expectedDecisions, expectedOutcome } from './oracle.js'

/* A request by the documents (clauses 38 to 47): from the commands alone, whether each is taken, and what it leaves. */

/** What was granted, and what became of it. */
interface Grant {
  readonly right: Right
  readonly item: string | null
  readonly ended: 'open' | 'implemented' | 'waived' | 'impossible'
  /** The day on which that was. */
  readonly endedOn: PlainDate | null
}

interface Answered {
  readonly on: PlainDate
  readonly limit: PlainDate
  readonly by: PlainDate | null
  readonly decisions: readonly Expected[]
  readonly grants: readonly Grant[]
  readonly settled: readonly AfterWithdrawal[]
}

/** A request as it is known from the commands that were taken. */
export interface RequestModel extends CaseModel {
  readonly form: RequestForm
  readonly claims: readonly [Claim, ...Claim[]]
  readonly fee: { readonly status: 'none' | 'demanded' | 'paid'; readonly amount: number }
  readonly officer: string | null
  readonly examiners: readonly string[]
  readonly outward: readonly string[]
  readonly doubles: readonly { readonly request: string; readonly who: readonly string[] }[]
  readonly answer: Answered | null
  readonly refusalDue: PlainDate | null
}

/** A request that was not filed yet. */
export const notYet = ({ procedure, receivedOn, form, claims }: World): RequestModel => ({
  ...notFiled(procedure.readings, receivedOn),
  form,
  claims,
  fee: { status: 'none', amount: 0 },
  officer: null,
  examiners: [],
  outward: [],
  doubles: [],
  answer: null,
  refusalDue: null,
})

/* What is lacking (clauses 12, 15, 19, 24, 28, 31, 35). */

const lacksSome = (list: 'all' | readonly unknown[] | undefined): boolean =>
  list === undefined || list.length === 0

function claimLacks(claim: Claim): readonly string[] {
  const named = (...all: readonly (readonly [string, boolean])[]): readonly string[] =>
    all.filter(([, lacking]) => lacking).map(([what]) => `${claim.right} ${what}`)
  switch (claim.right) {
    case 'access':
      return named(['information', lacksSome(claim.information)])
    case 'rectification': {
      const { corrections = [], supplements = [] } = claim
      return [
        ...named(['items', corrections.length + supplements.length === 0]),
        ...corrections.flatMap((one) => named([`replacement ${one.item}`, one.replacement === undefined])),
        ...supplements.flatMap((one) => named([`addition ${one.item}`, one.addition === undefined])),
      ]
    }
    case 'erasure':
      return named(['grounds', lacksSome(claim.grounds)], ['items', lacksSome(claim.items)])
    case 'restriction': {
      const { until, criterion } = claim.period ?? {}
      const endless = until === undefined && criterion === undefined
      return named(
        ['grounds', lacksSome(claim.grounds)],
        ['items', lacksSome(claim.items)],
        ['period', endless],
      )
    }
    case 'objection':
      return named(['substantiation', claim.substantiation === undefined], ['items', lacksSome(claim.items)])
    case 'portability': {
      const nobody = claim.transfer !== undefined && claim.transfer.recipient === undefined
      return named(['items', lacksSome(claim.items)], ['recipient', nobody])
    }
    case 'consent-withdrawal': {
      const { consentDate, onlyConsent, consentPurpose, otherInformation } = claim
      return named(
        ['day', consentDate === undefined && onlyConsent !== true],
        ['purpose', consentPurpose === undefined && otherInformation === undefined],
      )
    }
    default:
      return []
  }
}

/** Everything that a request lacks: in its form, and in its claims one by one. */
const lacks = ({ nameGiven, signed, identityDocument }: RequestForm, claims: readonly Claim[]) => [
  ...(nameGiven ? [] : ['name']),
  ...(signed ? [] : ['signature']),
  ...(identityDocument ? [] : ['document']),
  ...claims.flatMap((claim, index) => claimLacks(claim).map((what) => `${index} ${what}`)),
]

const mended = (form: RequestForm, more: RequestForm = form): RequestForm => ({
  nameGiven: form.nameGiven || more.nameGiven,
  signed: form.signed || more.signed,
  identityDocument: form.identityDocument || more.identityDocument,
})

/* Answers. */

const nothingKnown = { fill: () => false, basis: 'public-task' } as const
const grants = ({ outcome }: { readonly outcome: string }): boolean => outcome !== 'rejected'

/** Access to nothing is confirmed by the answer itself. */
const confirmsOnly = ({ right, parts }: Expected): boolean =>
  right === 'access' &&
  Object.entries(parts).every(([part, outcome]) => part === 'confirmation' || outcome === 'not-applicable')

/** What the claims come to by facts. */
export const decidedBy = ({ readings, claims }: RequestModel, facts: CaseFacts, on: PlainDate) =>
  expectedDecisions(readings, claims, facts, nothingKnown, on)

/** The items whose consent an answer withdraws, and that it does not erase besides. */
export const toSettle = (decisions: readonly Expected[]): readonly string[] => {
  const granted = (right: Right, item: string | null): boolean =>
    decisions.some((one) => one.right === right && one.item === item && grants(one))
  return decisions.flatMap(({ right, item }) =>
    right === 'consent-withdrawal' && item !== null && granted(right, item) && !granted('erasure', item)
      ? [item]
      : [],
  )
}

/** What becomes of an item by its facts: kept on another basis or for an exception, else erased. */
export function settledBy(item: string, facts: ItemFacts | undefined, by: PlainDate): AfterWithdrawal {
  if (facts?.otherBasisRemains === true)
    return { becomes: 'kept-on-basis', item, basis: 'public-task', justification: 'the archive' }
  const exception =
    facts?.careOrHealthNecessity === true
      ? 'care-or-health'
      : facts?.legalObligation === true || facts?.basis === 'legal-obligation'
        ? 'legal-obligation'
        : facts?.institutionClaims === true
          ? 'institution-claims'
          : null
  return exception === null
    ? { becomes: 'erased-by', item, day: by }
    : { becomes: 'kept-on-exception', item, exception, act: 'the archive act' }
}

type Answer = Extract<RequestCommand, { type: 'AnswerRequest' }>

/** What an answer comes to whose facts are complete and don't contradict each other. */
function answerComesTo(model: RequestModel, { data }: Answer): ComesTo {
  const { on, facts, implementBy, complexity, disclosesNothing, afterWithdrawal = [] } = data
  const decisions = decidedBy(model, facts, on)
  const granting = decisions.some(grants)
  const cleared = model.confirmedOn !== null && mayAct(model)
  const attested = disclosesNothing !== undefined
  const carried = decisions.some((one) => grants(one) && !confirmsOnly(one))
  const rejects = model.confirmedOn === null && !attested
  const unsettled = toSettle(decisions).some((item) => !afterWithdrawal.some((one) => one.item === item))
  return firstOf(
    ['identity-unconfirmed', rejects],
    ['period-needed', decisions.some((one) => one.endless === true && grants(one))],
    ['identity-unconfirmed', granting && model.confirmedOn === null],
    ['authority-unproven', granting && !cleared],
    ['implementation-day-missing', carried && implementBy === undefined],
    ['implementation-day-past', implementBy !== undefined && carried && implementBy < on],
    [
      'complexity-missing',
      carried &&
        implementBy !== undefined &&
        complexity === undefined &&
        due(model, implementBy) > limit(model, on),
    ],
    ['withdrawn-data-unsettled', unsettled],
  )
}

/* Carrying out. */

type Named = { readonly right: string; readonly item?: string | null | undefined }
const sameAs =
  ({ right, item = null }: Named) =>
  (one: { readonly right: string; readonly item: string | null }): boolean =>
    one.right === right && one.item === item

/** What stands against ending a granted right for an item once more, or at all. */
function ended({ answer }: RequestModel, what: Named) {
  const grant = answer?.grants.find(sameAs(what))
  return [
    ['not-granted', grant === undefined],
    ['already-implemented', grant?.ended === 'implemented'],
    ['already-waived', grant?.ended === 'waived'],
    ['already-impossible', grant?.ended === 'impossible'],
  ] as const
}

/** Whether a restriction that the answer itself brought about binds an item, or with `null` any. */
function ownRestriction({ answer }: RequestModel, item: string | null, on: PlainDate): boolean {
  const corrected = (about: string | null): boolean =>
    answer?.grants.some(
      (one) => one.right === 'rectification' && one.item === about && one.ended === 'implemented',
    ) === true
  return (answer?.decisions ?? []).some((one) => {
    const grant = answer?.grants.find(sameAs(one))
    if (
      one.right !== 'restriction' ||
      grant === undefined ||
      grant.ended === 'waived' ||
      grant.ended === 'impossible'
    )
      return false
    if (item !== null && one.item !== item) return false
    if (corrected(one.item) && one.grounds?.join() === 'rectification-pending') return false
    return one.until === undefined || on <= one.until
  })
}

type Report = Extract<RequestCommand, { type: 'ReportImplementation' }>
const operations: readonly string[] = ['access', 'rectification', 'erasure', 'portability']

function reportComesTo(model: RequestModel, { data }: Report): ComesTo {
  const { right, item = null, on, restricted, restrictionReason } = data
  const { answer, form } = model
  const open = (what: Named): boolean =>
    answer?.grants.some((one) => sameAs(what)(one) && one.ended === 'open') === true
  const handOver = open({ right: 'access' }) || open({ right: 'portability', item })
  const settled = answer?.settled.find((one) => one.item === item)
  const erases = right === 'consent-withdrawal' && settled?.becomes === 'erased-by'
  // Where their erasure was granted besides and came to nothing, it is for the report to say what became of the data.
  const erasure = answer?.grants.find(sameAs({ right: 'erasure', item }))
  const erasedBesides = erasure !== undefined && (erasure.ended === 'open' || erasure.ended === 'implemented')
  const unsettled = right === 'consent-withdrawal' && !erasedBesides
  const operates = (operations.includes(right) || erases) && !form.signed
  const own = ownRestriction(model, item, on)
  return firstOf(
    ...ended(model, data),
    ['withdrawn-data-unsettled', unsettled && data.afterWithdrawal === undefined],
    ['hand-over-first', (right === 'erasure' || erases) && handOver],
    ['restriction-unknown', operates && !own && restricted === undefined],
    ['restriction-in-force', operates && (own || restricted === true) && restrictionReason === undefined],
  )
}

/* Commands. */

/** A finding of repetition needs another request that was answered by the day on which this one was received. */
const unfounded = ({ receivedOn }: RequestModel, finding: FeeFinding | UnfoundedFinding): boolean =>
  finding.kind === 'repetitive' && (finding.earlier.id === 'r-1' || finding.earlier.answeredOn > receivedOn)

const asksTwice = (claims: readonly Claim[]): boolean =>
  claims.filter(({ right }) => right === 'access').length > 1

const caseTypes: readonly string[] = [
  'ProveAuthority',
  'RefuseUnauthorised',
  'InquireIdentity',
  'SupplyIdentity',
  'ConfirmIdentity',
  'RefuseUnidentified',
  'ExtendExamination',
  'AskToComplete',
]
const isOfCase = (command: RequestCommand): command is CaseCommand & RequestCommand =>
  caseTypes.includes(command.type)

/** The statuses in which a command is possible. */
export const allowedIn = (type: RequestCommand['type']): readonly string[] => {
  if (type === 'SubmitRequest') return ['none']
  if (type === 'RegisterJoined') return ['open', 'answered', 'implemented', 'refused', 'withdrawn', 'joined']
  return ['ReportImplementation', 'WaiveGrant', 'ReportImpossible'].includes(type) ? ['answered'] : ['open']
}

/** What a command on a request comes to. */
export function requestComesTo(model: RequestModel, command: RequestCommand): ComesTo {
  const { type, data } = command
  const on = 'on' in data ? data.on : data.receivedOn
  const common = firstOf(
    ['wrong-status', !allowedIn(type).includes(model.status)],
    ['before-last-event', model.status !== 'none' && on < model.last],
    [
      'nothing-granted',
      model.status === 'answered' && type !== 'RegisterJoined' && model.answer?.grants.length === 0,
    ],
  )
  return common === taken ? comesToInItsStatus(model, command) : common
}

function comesToInItsStatus(model: RequestModel, command: RequestCommand): ComesTo {
  if (isOfCase(command)) return caseComesTo(model, command)
  const { fee } = model
  const withdrawal = [
    'withdrawal-claimed',
    model.claims.some(({ right }) => right === 'consent-withdrawal'),
  ] as const
  switch (command.type) {
    case 'SubmitRequest': {
      const { submittedOn, receivedOn, claims } = command.data
      return firstOf(
        ['received-before-submitted', receivedOn < submittedOn],
        ['claimed-twice', asksTwice(claims)],
      )
    }
    case 'AssignOfficer':
      return firstOf(['already-done', model.officer === command.data.officer])
    case 'CorrectRequest': {
      const { form, claims } = command.data
      const before = lacks(model.form, model.claims)
      const now = lacks(mended(model.form, form), claims ?? model.claims)
      return firstOf(
        ['nothing-to-correct', before.length === 0],
        ['claims-changed', claims !== undefined && claims.length > model.claims.length],
        ['nothing-corrected', before.every((one) => now.includes(one))],
      )
    }
    case 'DemandFee': {
      const { finding, fee: amount, costs } = command.data
      return firstOf(
        withdrawal,
        ['fee-already-demanded', fee.status !== 'none'],
        ['earlier-request-not-answered', unfounded(model, finding)],
        ['fee-not-positive', amount <= 0],
        ['fee-above-costs', amount > costs.collecting + costs.examining + costs.answering],
      )
    }
    case 'PayFee':
      return firstOf(
        ['fee-not-demanded', fee.status === 'none'],
        ['fee-already-paid', fee.status === 'paid'],
        ['fee-not-paid-in-full', command.data.amount !== fee.amount],
      )
    case 'RefuseUnfounded':
      return firstOf(
        withdrawal,
        ['fee-already-paid', fee.status === 'paid'],
        ['refusal-lapsed', model.readings.lateRefusal === 'lapses' && command.data.on > month(model)],
        ['earlier-request-not-answered', unfounded(model, command.data.finding)],
      )
    case 'AnswerRequest':
      return answerComesTo(model, command)
    case 'ReportImplementation':
      return reportComesTo(model, command)
    case 'WaiveGrant':
      return firstOf(
        ['authority-unproven', command.data.waivedBy === 'representative' && !represents(model)],
        ...ended(model, command.data),
        ['withdrawal-not-waivable', command.data.right === 'consent-withdrawal'],
      )
    case 'ReportImpossible':
      return firstOf(...ended(model, command.data))
    case 'WithdrawRequest': {
      const { withdrawnBy, sameSender } = command.data
      const unknown = withdrawnBy === 'subject' && model.confirmedOn === null && sameSender === undefined
      return firstOf(
        ['identity-unconfirmed', unknown],
        ['authority-unproven', withdrawnBy === 'representative' && !represents(model)],
      )
    }
    case 'CorrectDates': {
      const { submittedOn = model.submittedOn, receivedOn = model.receivedOn, on } = command.data
      return firstOf(
        ['dates-unchanged', submittedOn === model.submittedOn && receivedOn === model.receivedOn],
        ['received-before-submitted', receivedOn < submittedOn],
        ['received-after-first-event', receivedOn > (model.firstEventOn ?? on)],
      )
    }
    case 'JoinRequest': {
      const { other, on } = command.data
      return firstOf(
        ['joins-itself', other.id === 'r-1'],
        ['request-not-current', other.asOf !== on],
        ['other-not-open', other.status !== 'open'],
        ['other-received-later', other.receivedOn > model.receivedOn],
        ['claims-not-in-other', other.claims.length < model.claims.length],
      )
    }
    case 'RegisterJoined': {
      const { request, examinations } = command.data
      const known = model.doubles.some((one) => one.request === request)
      const named = model.doubles.flatMap(({ who }) => who)
      return firstOf(
        ['joins-itself', request === 'r-1'],
        ['request-not-current', examinations.some((one) => one.on > command.data.on)],
        // Somebody else who examined the double can be named later.
        ['join-already-registered', known && examinations.every(({ who }) => named.includes(who))],
      )
    }
    default:
      throw new Error(`no model of ${command.type}`)
  }
}

const represents = (model: RequestModel): boolean => model.sender.as === 'representative' && mayAct(model)

/** Who is put on record as an examiner by a command. */
function examinersBy(command: RequestCommand): readonly string[] {
  switch (command.type) {
    case 'AssignOfficer':
      return [command.data.officer]
    case 'AnswerRequest':
      return [command.data.by, ...(command.data.preparedBy ?? [])]
    case 'RegisterJoined':
      return command.data.examinations.map(({ who }) => who)
    case 'InquireIdentity':
    case 'ConfirmIdentity':
    case 'ExtendExamination':
    case 'AskToComplete':
    case 'DemandFee':
    case 'RefuseUnfounded':
    case 'RefuseUnidentified':
    case 'RefuseUnauthorised':
    case 'ReportImpossible':
      return [command.data.by]
    default:
      return []
  }
}

/** What is sent to the subject, by which there is no silence; to ask for what is lacking is no such act. */
const acts: readonly string[] = [
  'InquireIdentity',
  'ExtendExamination',
  'DemandFee',
  'RefuseUnfounded',
  'RefuseUnidentified',
  'RefuseUnauthorised',
  'AnswerRequest',
  'ReportImpossible',
]

/** A request after a command that was taken. */
export function requestAfter(model: RequestModel, command: RequestCommand): RequestModel {
  const { type, data } = command
  const on = 'on' in data ? data.on : data.receivedOn
  const next = {
    ...model,
    last: on,
    firstEventOn: type === 'SubmitRequest' ? null : (model.firstEventOn ?? on),
    examiners: [...new Set([...model.examiners, ...examinersBy(command)])],
    outward: acts.includes(type) ? [...model.outward, on] : model.outward,
  }
  if (isOfCase(command)) {
    const after = caseAfter(next, command)
    return command.type === 'RefuseUnauthorised' || command.type === 'RefuseUnidentified'
      ? { ...after, refusalDue: refusalDue(model, command.type) }
      : after
  }
  switch (command.type) {
    case 'SubmitRequest': {
      const { submittedOn, receivedOn, sender, form, claims } = command.data
      return {
        ...next,
        status: 'open',
        submittedOn,
        receivedOn,
        sender,
        form,
        claims,
        ...defects(form, claims),
      }
    }
    case 'AssignOfficer':
      return { ...next, officer: command.data.officer }
    case 'CorrectRequest': {
      const form = mended(model.form, command.data.form)
      const { claims = model.claims } = command.data
      return { ...next, form, claims, ...defects(form, claims) }
    }
    case 'DemandFee':
      return { ...next, fee: { status: 'demanded', amount: command.data.fee } }
    case 'PayFee':
      return { ...next, fee: { ...model.fee, status: 'paid' } }
    case 'RefuseUnfounded':
      return { ...next, status: 'refused', refusalDue: refusalDue(model, 'RefuseUnfounded') }
    case 'AnswerRequest': {
      const decisions = decidedBy(model, command.data.facts, on)
      const extent = decisions.filter((one) => grants(one) && !confirmsOnly(one))
      const by = extent.length === 0 ? null : (command.data.implementBy ?? null)
      return {
        ...next,
        status: 'answered',
        answer: {
          on,
          limit: limit(model, on),
          by: by === null ? null : due(model, by),
          decisions,
          grants: extent.map(({ right, item }) => ({ right, item, ended: 'open', endedOn: null })),
          settled: command.data.afterWithdrawal ?? [],
        },
      }
    }
    case 'ReportImplementation':
      return carriedOn(next, command.data, 'implemented')
    case 'WaiveGrant':
      return carriedOn(next, command.data, 'waived')
    case 'ReportImpossible':
      return carriedOn(next, command.data, 'impossible')
    case 'WithdrawRequest':
      return { ...next, status: 'withdrawn' }
    case 'CorrectDates': {
      const { submittedOn = model.submittedOn, receivedOn = model.receivedOn } = command.data
      return { ...next, submittedOn, receivedOn }
    }
    case 'JoinRequest':
      return { ...next, status: 'joined' }
    case 'RegisterJoined': {
      const { request, examinations } = command.data
      return { ...next, doubles: [...model.doubles, { request, who: examinations.map(({ who }) => who) }] }
    }
    default:
      throw new Error(`no model of ${command.type}`)
  }
}

const defects = (form: RequestForm, claims: readonly Claim[]) => ({
  defective: lacks(form, claims).length > 0,
})

/** A request after one of its granted rights is ended one way or another. */
function carriedOn(
  model: RequestModel,
  what: Named & { readonly on: PlainDate },
  how: 'implemented' | 'waived' | 'impossible',
): RequestModel {
  if (model.answer === null) return model
  const ends = model.answer.grants.map(
    (one): Grant => (sameAs(what)(one) ? { ...one, ended: how, endedOn: what.on } : one),
  )
  const left = ends.some((one) => one.ended === 'open')
  return { ...model, status: left ? 'answered' : 'implemented', answer: { ...model.answer, grants: ends } }
}

/* What is to be seen. */

const ahead = [0, 1, 9, 33] as const

/** Where a duty stands that was done, given up or found impossible on a day. */
const closedAs = ({ ended: how, endedOn }: Grant, by: PlainDate): string | null => {
  const late = endedOn !== null && endedOn > by
  if (how === 'implemented') return late ? 'done-late' : 'done'
  return late ? 'missed' : null
}

/** The duties of an answer: carrying out what was granted, each with its last day and where it stands. */
const owedFor = ({ on, by, grants: all }: Answered, day: PlainDate): readonly string[] =>
  all.flatMap((grant) => {
    if (by === null) return [`carry-out ${grant.right} without a day, since ${on}`]
    const status = grant.ended === 'open' ? standing(by, day) : closedAs(grant, by)
    return status === null ? [] : [`carry-out ${grant.right} ${grant.item} ${by} ${status}`]
  })

/** What the model has to be seen: status, last days and duties, what was decided, and who examined it. */
export function expectedOf(model: RequestModel): unknown {
  const { status, answer, last } = model
  const decisions = answer?.decisions ?? []
  const impossible = (one: Expected): boolean =>
    answer?.grants.some((grant) => sameAs(one)(grant) && grant.ended === 'impossible') === true
  return {
    status,
    identity: identityOf(model),
    fee: model.fee.status,
    defective: model.defective,
    examiners: [...model.examiners].sort(),
    acts: model.outward.length,
    days: [model.submittedOn, model.receivedOn],
    refusalDue: model.refusalDue,
    outcome:
      answer === null
        ? null
        : expectedOutcome(decisions.map((one) => (impossible(one) ? { outcome: 'rejected' } : one))),
    owed: ahead.map((days) => {
      const day = addDays(last, days)
      if (status === 'open')
        return [`examine-and-answer ${limit(model, day)} ${standing(limit(model, day), day)}`]
      return answer === null ? [] : [...owedFor(answer, day)].sort()
    }),
  }
}

/** The same of a state. */
export function seenOf(
  { machine }: Pick<World, 'machine'>,
  standingDecisions: (state: RequestState) => readonly { readonly outcome: string }[] | null,
) {
  return (state: RequestState, { last }: RequestModel): unknown => {
    if (state.status === 'none') return null
    const decisions = standingDecisions(state)
    return {
      status: state.status,
      identity: state.identity.status,
      fee: state.fee.status,
      defective: state.defects.length > 0,
      examiners: [...state.examiners].sort(),
      acts: state.acts.length,
      days: [state.submittedOn, state.receivedOn],
      refusalDue: state.status === 'refused' ? state.refusal.limit.due : null,
      outcome: decisions === null ? null : expectedOutcome(decisions),
      owed: ahead.map((days) =>
        machine
          .duties(state, addDays(last, days))
          .flatMap((owed) => {
            const { duty, deadline, status } = owed
            if (duty === 'examine-and-answer')
              return state.status === 'open' ? [`${duty} ${deadline.due} ${status}`] : []
            if (duty !== 'carry-out') return []
            return [`${duty} ${owed.about.right} ${owed.about.item ?? null} ${deadline.due} ${status}`]
          })
          .sort(),
      ),
    }
  }
}
