import { expect } from 'vitest'
import { addMonths, nextWorkingDay, type PlainDate } from '../../src/calendar/index.js'
import type { ComplaintEvent, ComplaintState, FollowUp } from '../../src/complaint/index.js'
import {
  type AnsweredRequest,
  decisionsAsTheyStand,
  type ImplementedRequest,
  type RequestCommand,
  type RequestEvent,
  type RequestState,
} from '../../src/request/index.js'
import { restrictionsInForce } from '../../src/restriction/index.js'
import type { RecordedDecision } from '../../src/rights/index.js'
import { day } from '../request/scenario.js'
import { grants } from './laws.js'
import {
  type ComplaintName,
  complaintNames,
  complaints,
  type Host,
  lived,
  type Office,
  type RequestName,
  requestNames,
  requests,
  restrictions,
  type Step,
} from './offices.js'

const honest: readonly Host[] = ['honest']
const honestOrLazy: readonly Host[] = ['honest', 'lazy']
const anyHost: readonly Host[] = ['honest', 'lazy', 'hostile']

/** What must hold after every step, whoever of these runs the office. */
interface Law {
  readonly hosts: readonly Host[]
  readonly holds: (before: Office, after: Office, on: PlainDate) => void
}

/** What happened to a request, or to a complaint, in a step. */
const onRequest = (before: Office, after: Office, name: RequestName): readonly RequestEvent[] =>
  after.events.requests[name].slice(before.events.requests[name].length)
const onComplaint = (before: Office, after: Office, name: ComplaintName): readonly ComplaintEvent[] =>
  after.events.complaints[name].slice(before.events.complaints[name].length)

const isUpheld = (office: Office, name: ComplaintName): boolean =>
  ['upheld', 'implemented'].includes(office.complaints[name].status)

/** The answers of a request that was answered. */
const isAnswered = (state: RequestState): state is (AnsweredRequest | ImplementedRequest) & RequestState =>
  state.status === 'answered' || state.status === 'implemented'

/** Whether a complaint is one to be refused as a repeat, or was. */
const isRepeat = (state: ComplaintState): boolean =>
  (state.status === 'open' && state.repeat) || (state.status === 'refused' && state.refusal.kind === 'repeat')

type Owed = { readonly duty: string; readonly status: string; readonly deadline: { readonly due: string } }

/** The breaches among some duties, by what was owed and since when. */
const breaches = (duties: readonly Owed[]): readonly string[] =>
  duties
    .filter(({ status }) => status === 'overdue' || status === 'done-late' || status === 'missed')
    .map((owed) => JSON.stringify([owed.duty, 'about' in owed ? owed.about : null, owed.deadline.due]))

/** What is granted limb by limb. */
const limbs = (decisions: readonly RecordedDecision[]): readonly string[] =>
  decisions.flatMap(({ right, item, parts }) =>
    parts.flatMap(({ part, outcome }) => (outcome === 'granted' ? [`${right} ${item} ${part}`] : [])),
  )

/** The decisions of a request as they stand, read from its events: what turned out impossible is not granted. */
function standing(events: readonly RequestEvent[]): readonly RecordedDecision[] {
  const at = events.findLastIndex(({ type }) => type === 'RequestAnswered' || type === 'RequestReexamined')
  const latest = events[at]
  if (latest === undefined || !('answer' in latest.data)) return []
  const impossible = events
    .slice(at)
    .flatMap((event) => (event.type === 'ImpossibilityReported' ? [event.data.command.data] : []))
  return latest.data.answer.decisions.map((decision): RecordedDecision => {
    const gone = impossible.some(
      ({ right, item = null }) => right === decision.right && item === decision.item,
    )
    const { parts } = decision
    return gone
      ? {
          ...decision,
          outcome: 'rejected',
          parts: parts.map((one) => (one.outcome === 'granted' ? { ...one, outcome: 'rejected' } : one)),
        }
      : decision
  })
}

/** Whether later decisions grant more of one right for one item than earlier ones: another limb, or for longer. */
function grantsMore(
  before: readonly RecordedDecision[],
  now: readonly RecordedDecision[],
  { right, item = null }: { readonly right: string; readonly item?: string | null | undefined },
): boolean {
  const of = (decisions: readonly RecordedDecision[]) =>
    decisions.filter((one) => one.right === right && one.item === item)
  const [had, has] = [of(before), of(now)]
  const until = (decisions: readonly RecordedDecision[]) => decisions[0]?.period?.until ?? '9999-12-31'
  return limbs(has).some((limb) => !limbs(had).includes(limb)) || until(has) > until(had)
}

/** The day on which each thing happened that decides a request: a new answer is given on the day of its complaint's. */
const decidedOn = (office: Office, name: RequestName): readonly PlainDate[] =>
  office.events.requests[name].flatMap((event) => {
    switch (event.type) {
      case 'RequestAnswered':
      case 'RequestRefused':
      case 'ImpossibilityReported':
        return [event.data.command.data.on]
      case 'RequestReexamined':
        return [event.data.answer.on]
      default:
        return []
    }
  })

/**
 * Everybody who examined a request by a day, read from its events: with those who were named to it as examiners of its
 * doubles, and under an honest host with everybody who examined one, for it names them at once.
 */
function examinersOf(
  office: Office,
  name: RequestName,
  by: PlainDate = day('9999-12-31'),
): readonly string[] {
  const own = office.events.requests[name].flatMap((event): readonly string[] => {
    const { command } = event.data
    if (command.type === 'RegisterJoined')
      return command.data.examinations.filter(({ on }) => on <= by).map(({ who }) => who)
    const on = event.type === 'RequestReexamined' ? event.data.answer.on : actedOn(command)
    if (on > by) return []
    switch (command.type) {
      case 'AssignOfficer':
        return [command.data.officer]
      case 'ConfirmIdentity':
      case 'InquireIdentity':
      case 'ExtendExamination':
      case 'DemandFee':
      case 'AskToComplete':
      case 'ReportImpossible':
      case 'RefuseUnfounded':
      case 'RefuseUnidentified':
      case 'RefuseUnauthorised':
        return [command.data.by]
      case 'AnswerRequest':
        return [command.data.by, ...(command.data.preparedBy ?? [])]
      case 'ApplyComplaintOutcome':
        return [command.data.by, ...(command.data.preparedBy ?? []), ...command.data.complaint.reviewers]
      default:
        return []
    }
  })
  const doubles = requestNames.filter((other) => {
    const state = office.requests[other]
    return office.host === 'honest' && other !== name && state.status === 'joined' && state.joinedTo === name
  })
  return [...own, ...doubles.flatMap((double) => examinersOf(office, double, by))]
}

/** The day of a command: a request is received on the day on which it is submitted. */
const actedOn = ({ data }: RequestCommand): PlainDate => ('on' in data ? data.on : data.receivedOn)

/** Everybody who upheld another complaint about the request. */
const upholders = (office: Office, name: ComplaintName): readonly string[] =>
  complaintNames.flatMap((other) => {
    const state = office.complaints[other]
    return other === name || !isUpheld(office, other) || !('answer' in state)
      ? []
      : [...state.reviewers, ...state.answer.preparedBy]
  })

const outcomeOf = (decisions: readonly RecordedDecision[]): string =>
  decisions.every(({ outcome }) => outcome === 'granted')
    ? 'granted'
    : decisions.every(({ outcome }) => outcome === 'rejected')
      ? 'rejected'
      : 'granted-in-part'

/** Commands that mean something when they are given again: asking once more, supplying once more. */
const repeatable = ['AskToComplete', 'InquireIdentity', 'SupplyIdentity']

/** Access to nothing: the answer itself is all that is granted. */
const confirmsOnly = ({ right, parts }: RecordedDecision): boolean =>
  right === 'access' &&
  parts.every(({ part, outcome }) => part === 'confirmation' || outcome === 'not-applicable')

/** The days on which the carrying out of a right for an item was reported, given up or found impossible. */
const settledOn = (
  office: Office,
  name: RequestName,
  right: string,
  item: string | null,
): readonly PlainDate[] =>
  office.events.requests[name].flatMap((event) => {
    switch (event.type) {
      case 'ImplementationReported':
      case 'GrantWaived':
      case 'ImpossibilityReported': {
        const { data } = event.data.command
        return data.right === right && (data.item ?? null) === item ? [data.on] : []
      }
      default:
        return []
    }
  })

/**
 * Whether what seemed a breach of a complaint was none, as is found by a step. A complaint does not see its request by
 * itself: a repeat had not to be refused any more once the request was decided anew, or ended (clause 56), nor ever
 * where the host corrects its finding, or the days of the request by which silence is told; and what the request had
 * carried out was carried out on its own days (clause 59).
 */
function onlySeemed(
  before: Office,
  after: Office,
  name: ComplaintName,
  { duty, deadline: { due } }: Owed,
): boolean {
  const [was, is] = [before.complaints[name], after.complaints[name]]
  if (was.status === 'none' || is.status === 'none') return false
  if (duty === 'inform-of-refusal') {
    const request = before.requests['R-1']
    const ended =
      request.status === 'withdrawn'
        ? request.withdrawnOn
        : request.status === 'joined'
          ? request.joinedOn
          : undefined
    const decided = decidedOn(before, 'R-1')[was.decision] ?? ended
    const corrected =
      was.sameReasonsAs !== is.sameReasonsAs ||
      was.ground !== is.ground ||
      was.corrections < (request.status === 'none' ? 0 : request.corrections.length)
    return corrected || (decided !== undefined && decided <= due)
  }
  if (duty !== 'carry-out' || !('requestAnswer' in is)) return false
  if (is.status !== 'implemented' && is.ended === null) return false
  // The claims of a double are examined in the other request.
  const holder = before.requests['R-1'].status === 'joined' ? 'R-2' : 'R-1'
  const held = before.requests[holder]
  const takenBack = held.status === 'withdrawn' && held.withdrawnOn <= due
  return (
    takenBack ||
    is.requestAnswer.extent.every(({ right, item }) =>
      settledOn(before, holder, right, item).some((day) => day <= due),
    )
  )
}

/** Whether the lifting of a restriction came too late only because what was done in another request had ended it. */
function endedElsewhere({ events }: Office, follow: FollowUp, code: string): boolean {
  if (follow.to !== 'restriction' || follow.command.type !== 'LiftRestriction') return false
  const { id, because } = follow.command.data
  // Of several grounds, the correction that the other request carried out had taken away the one.
  const over = code === 'restriction-already-over'
  const corrected = code === 'not-under-rectification' && because === 'corrected'
  return (events.restrictions[follow.item] ?? []).some(
    (event) =>
      event.type === 'RestrictionLifted' &&
      event.data.command.data.id !== id &&
      event.data.lifted.some((one) => one.id === id && (one.remaining.length === 0 ? over : corrected)),
  )
}

export const laws: Readonly<Record<string, Law>> = {
  'what follows can be handed on at once, unless another request had ended the restriction (clauses 21, 33, 59)':
    {
      hosts: honest,
      holds: (before, after) => {
        const failed = after.undeliverable.slice(before.undeliverable.length)
        expect(failed.filter(({ follow, code }) => !endedElsewhere(after, follow, code))).toEqual([])
      },
    },
  'what was done is not done again, unless it is asked or supplied again (section 10)': {
    hosts: anyHost,
    holds: (_, { repeated }) => {
      for (const { command, code } of repeated) if (code === null) expect(repeatable).toContain(command)
    },
  },
  'nobody shows a request as of another day than the act (clauses 48, 58)': {
    hosts: anyHost,
    holds: (before, after) => {
      for (const name of complaintNames)
        for (const { data } of onComplaint(before, after, name)) {
          const { command } = data
          if (command.type === 'LodgeComplaint')
            expect(command.data.request?.asOf).toBe(command.data.receivedOn)
          else if ('request' in command.data) expect(command.data.request.asOf).toBe(command.data.on)
        }
      for (const name of requestNames)
        for (const event of onRequest(before, after, name))
          if (event.type === 'RequestJoined')
            expect(event.data.command.data.other.asOf).toBe(event.data.command.data.on)
    },
  },
  'what a complaint knows of its request only grows (clauses 48, 58)': {
    hosts: anyHost,
    holds: (before, after) => {
      for (const name of complaintNames) {
        const [was, is] = [before.complaints[name], after.complaints[name]]
        if (was.status === 'none' || is.status === 'none') continue
        expect(is.acts).toBeGreaterThanOrEqual(was.acts)
        expect(is.decision).toBeGreaterThanOrEqual(was.decision)
        expect(is.corrections).toBeGreaterThanOrEqual(was.corrections)
        expect(is.examiners).toEqual(expect.arrayContaining([...(was.examiners ?? [])]))
      }
    },
  },
  'the limit is a month from receipt as corrected, extended at most to two (clause 41)': {
    hosts: anyHost,
    holds: (_, { requests: both }, on) => {
      for (const name of requestNames) {
        const state = both[name]
        if (state.status !== 'open') continue
        const [owed] = requests.duties(state, on)
        const month = nextWorkingDay(addMonths(state.receivedOn, 1))
        const cap = nextWorkingDay(addMonths(state.receivedOn, 2))
        expect(owed?.deadline.due).toBe(state.extension === null ? month : cap)
      }
    },
  },
  'corrected days recount what is not done, and nothing else (clauses 41, 48)': {
    hosts: anyHost,
    holds: (before, after, on) => {
      for (const name of requestNames)
        for (const event of onRequest(before, after, name)) {
          if (event.type !== 'DatesCorrected') continue
          const [was, is] = [before.requests[name], after.requests[name]]
          if (was.status !== 'open' || is.status !== 'open') throw new Error('not open')
          expect(is.submittedOn <= is.receivedOn).toBe(true)
          if (was.firstEventOn !== null) expect(is.receivedOn <= was.firstEventOn).toBe(true)
          expect(is.acts).toEqual(was.acts)
          expect(is.examiners).toEqual(was.examiners)
          expect(is.extension).toEqual(was.extension)
          const now = breaches(requests.duties(is, on))
          const ceased = breaches(requests.duties(was, on)).length > now.length
          expect(event.data.ceased.some(({ what }) => what === 'answer')).toBe(ceased)
        }
    },
  },
  'no later act removes a breach, but that corrected days recount what is not done (clauses 41, 43.1, 44, 47)':
    {
      hosts: anyHost,
      holds: (before, after, on) => {
        for (const name of requestNames) {
          const [was, is] = [before.requests[name], after.requests[name]]
          const recounted = onRequest(before, after, name).some(({ type }) => type === 'DatesCorrected')
          if (was === is || recounted) continue
          const now = breaches(requests.duties(is, on))
          for (const breach of breaches(requests.duties(was, on))) expect(now).toContain(breach)
        }
        for (const [item, was] of Object.entries(before.restrictions)) {
          const is = after.restrictions[item]
          if (is === undefined || was === is) continue
          const now = breaches(restrictions.duties(is, on))
          for (const breach of breaches(restrictions.duties(was, on))) expect(now).toContain(breach)
        }
      },
    },
  'no later act removes a breach of a complaint, but what it sees late of its request was so before (clauses 48, 52, 56, 59)':
    {
      hosts: honestOrLazy,
      holds: (before, after, on) => {
        for (const name of complaintNames) {
          const [was, is] = [before.complaints[name], after.complaints[name]]
          if (was === is) continue
          // A ground that appears later gives its answer a later first day (clause 48).
          const found = was.status === 'open' && is.status !== 'none'
          const recounted =
            (found && was.decidableFrom !== is.decidableFrom) ||
            ('answer' in is && is.answer.limit.steps.some(({ step }) => step === 'ripened'))
          const now = breaches(complaints.duties(is, on))
          // A repeat was one from the day on which the earlier complaint was answered, found or not (clause 56).
          const repeated = complaints.duties(is, on).find(({ duty }) => duty === 'inform-of-refusal')
          const from = isRepeat(is) ? repeated?.deadline.from : undefined
          const owed = complaints
            .duties(was, on)
            .filter(
              ({ duty, deadline }) =>
                duty !== 'examine-and-answer' || !(recounted || (from !== undefined && deadline.due >= from)),
            )
            .filter((one) => !onlySeemed(before, after, name, one))
          // Corrected days may show that it was due earlier still.
          const earlier = complaints.duties(is, on).filter((one) => breaches([one]).length > 0)
          for (const one of owed.filter((duty) => breaches([duty]).length > 0))
            if (!earlier.some(({ duty, deadline }) => duty === one.duty && deadline.due <= one.deadline.due))
              expect(now).toContain(breaches([one])[0])
        }
      },
    },
  'the outcome is that of the decisions as they stand (clause 47)': {
    hosts: anyHost,
    holds: (_, { requests: both, events }) => {
      for (const name of requestNames) {
        const state = both[name]
        if (!isAnswered(state)) continue
        const stands = standing(events.requests[name])
        const { decisions, outcome } = decisionsAsTheyStand(state)
        expect(limbs(decisions)).toEqual(limbs(stands))
        expect(outcome).toBe(outcomeOf(stands))
      }
    },
  },
  'what is not granted in whole is reasoned (clause 47)': {
    hosts: anyHost,
    holds: (_, { requests: both }) => {
      for (const name of requestNames) {
        const state = both[name]
        if (!isAnswered(state)) continue
        const short = state.answer.decisions.filter(({ outcome }) => outcome !== 'granted')
        expect(state.answer.reasons.map(({ right, item }) => `${right} ${item}`)).toEqual(
          short.map(({ right, item }) => `${right} ${item}`),
        )
        for (const { reasons } of state.impossible) expect(reasons.length).toBeGreaterThan(0)
      }
    },
  },
  'a request is closed once, and a complaint (clauses 43 to 47, 56 to 59)': {
    hosts: anyHost,
    holds: (_, { events }) => {
      const closing = ['RequestAnswered', 'RequestRefused', 'RequestWithdrawn', 'RequestJoined']
      for (const name of requestNames) {
        const types = events.requests[name].map(({ type }) => type)
        expect(types.filter((type) => closing.includes(type)).length).toBeLessThanOrEqual(1)
        const at = types.findIndex((type) => closing.includes(type) || type === 'RequestReexamined')
        const open = ['OfficerAssigned', 'IdentityConfirmed', 'FeeDemanded', 'DatesCorrected']
        if (at >= 0) for (const type of types.slice(at + 1)) expect([...closing, ...open]).not.toContain(type)
      }
      const ending = ['ComplaintUpheld', 'ComplaintDismissed', 'ComplaintRefused', 'ComplaintWithdrawn']
      for (const name of complaintNames) {
        const types = events.complaints[name].map(({ type }) => type)
        const at = types.findIndex((type) => ending.includes(type))
        const rest = at < 0 ? [] : types.slice(at + 1)
        expect(
          types[at] === 'ComplaintUpheld' ? ['', 'ImplementationReported', 'GrantEnded'] : [''],
        ).toContain(rest.join())
      }
    },
  },
  'nothing is granted before identity is confirmed, for the request or for its own upheld complaint (clauses 44, 55)':
    {
      hosts: anyHost,
      holds: (_, { requests: both, complaints: all, events, host }) => {
        for (const name of requestNames) {
          const state = both[name]
          if (state.status === 'none' || state.identity.status !== 'confirmed') {
            if ('answer' in state) expect(state.answer.extent).toEqual([])
            continue
          }
          const own = events.requests[name].some(({ type }) => type === 'IdentityConfirmed')
          const carried = events.requests[name].flatMap((event) =>
            event.type === 'RequestReexamined' ? [event.data.command.data.complaint] : [],
          )
          const identifying = carried.filter(({ identity }) => identity === 'confirmed')
          expect(own || identifying.length > 0).toBe(true)
          for (const { request } of carried) expect(request).toBe(name)
          if (own || host === 'hostile') continue
          const confirmed = complaintNames.some((one) => {
            const complaint: ComplaintState = all[one]
            return (
              identifying.some(({ id }) => id === one) &&
              complaint.status !== 'none' &&
              complaint.identity.status === 'confirmed'
            )
          })
          expect(confirmed).toBe(true)
        }
      },
    },
  'nobody decides a complaint, or is given it, who examined its request or a double of it, or upheld another about it (clauses 46, 58, 59)':
    {
      hosts: honestOrLazy,
      holds: (before, after) => {
        const examiners = examinersOf(before, 'R-1')
        for (const name of complaintNames)
          for (const event of onComplaint(before, after, name)) {
            const { type } = event
            if (type !== 'ComplaintUpheld' && type !== 'ComplaintDismissed' && type !== 'ReviewerAssigned')
              continue
            const { data } = event.data.command
            const people = 'reviewer' in data ? [data.reviewer] : [data.by, ...(data.preparedBy ?? [])]
            for (const one of people) {
              expect(examiners).not.toContain(one)
              expect(upholders(before, name)).not.toContain(one)
            }
          }
        for (const event of onRequest(before, after, 'R-1')) {
          if (event.type !== 'RequestReexamined') continue
          const { by, preparedBy = [], complaint } = event.data.command.data
          if (complaint.answeredOn === null) throw new Error('not answered')
          // The complaint was decided by who had examined nothing by that day: what they did since bars nobody.
          const decided = examinersOf(before, 'R-1', complaint.answeredOn)
          for (const one of [by, ...preparedBy, ...complaint.reviewers]) {
            if (one === by || preparedBy.includes(one)) expect(decided).not.toContain(one)
            const now = after.requests['R-1']
            expect(now.status === 'none' ? [] : now.examiners).toContain(one)
          }
        }
      },
    },
  'the examiners of a request are those whom its events show (clauses 46, 58)': {
    hosts: honest,
    holds: (_, after) => {
      for (const name of requestNames) {
        const state = after.requests[name]
        if (state.status === 'none') continue
        expect([...state.examiners].sort()).toEqual([...new Set(examinersOf(after, name))].sort())
      }
    },
  },
  'examiners are never lost (clauses 46, 58)': {
    hosts: anyHost,
    holds: (before, after) => {
      for (const name of requestNames) {
        const [was, is] = [before.requests[name], after.requests[name]]
        if (was.status === 'none' || is.status === 'none') continue
        expect(is.examiners).toEqual(expect.arrayContaining([...was.examiners]))
      }
    },
  },
  'every complaint that arrives is registered, also one without a ground (clause 48)': {
    hosts: honest,
    holds: (_, { attempt }) => {
      if (attempt?.command.type === 'LodgeComplaint') expect(attempt.code).toBeNull()
    },
  },
  'a complaint is upheld on a ground that the request bears, never about a double (clause 48)': {
    hosts: honest,
    holds: (before, after) => {
      const request = before.requests['R-1']
      for (const name of complaintNames)
        for (const event of onComplaint(before, after, name)) {
          if (event.type !== 'ComplaintUpheld') continue
          const { on, grounds } = event.data.answer
          expect(grounds.length).toBeGreaterThan(0)
          if (request.status === 'none') throw new Error('no request')
          expect(['joined', 'withdrawn']).not.toContain(request.status)
          const stands = isAnswered(request) ? outcomeOf(standing(before.events.requests['R-1'])) : null
          const month = nextWorkingDay(addMonths(request.submittedOn, 1))
          for (const ground of grounds) {
            if (ground === 'granted-in-part') expect(stands).toBe('granted-in-part')
            if (ground === 'rejected' && request.status !== 'refused') expect(stands).toBe('rejected')
            if (ground === 'inaction') expect(on > month).toBe(true)
          }
        }
    },
  },
  'a complaint is refused as a repeat where on that day another is answered, and the request not decided since (clauses 56, 58)':
    {
      hosts: honest,
      holds: (before, after) => {
        for (const name of complaintNames)
          for (const event of onComplaint(before, after, name)) {
            if (event.type !== 'ComplaintRefused' || event.data.refusal.kind !== 'repeat') continue
            const complaint = before.complaints[name]
            if (complaint.status === 'none') throw new Error('not lodged')
            const answered = complaintNames.filter((other) => {
              const state = before.complaints[other]
              if (other === name || !('answer' in state)) return false
              if (state.answer.grounds.includes('inaction')) return true
              const decided = before.events.requests['R-1'].filter(({ type }) =>
                ['RequestAnswered', 'RequestRefused', 'RequestReexamined', 'ImpossibilityReported'].includes(
                  type,
                ),
              ).length
              return (
                other === complaint.sameReasonsAs &&
                state.status === 'dismissed' &&
                state.answer.decision === decided
              )
            })
            expect(answered.length).toBeGreaterThan(0)
          }
      },
    },
  'an upheld complaint is carried out only when its own outcome reached the request, once (clause 59)': {
    hosts: honestOrLazy,
    holds: (before, after) => {
      const { complaints: all, requests: both } = after
      const request = both['R-1']
      const applied = request.status === 'none' ? [] : request.applied.map(({ complaint }) => complaint)
      for (const name of complaintNames) {
        const complaint = all[name]
        if (complaint.status !== 'implemented') continue
        expect(applied).toContain(name)
        // Granted anew later, it is owed anew: what counts is the day on which it was mirrored.
        if (onComplaint(before, after, name).every(({ type }) => type !== 'ImplementationReported')) continue
        if (!isAnswered(request)) throw new Error('not answered')
        for (const { right, item } of complaint.requestAnswer.extent) {
          const is = (one: { readonly right: string; readonly item: string | null }) =>
            one.right === right && one.item === item
          const { implemented, waived, impossible, carriedOutBefore } = request
          expect([...implemented, ...waived, ...impossible, ...carriedOutBefore].some(is)).toBe(true)
        }
      }
    },
  },
  'no outcome reaches another request, nor twice, nor says otherwise than its complaint (clause 59)': {
    hosts: anyHost,
    holds: (before, after) => {
      for (const name of requestNames) {
        for (const event of onRequest(before, after, name)) {
          if (event.type !== 'RequestReexamined') continue
          expect(event.data.command.data.complaint.request).toBe(name)
          const { decisions, answeredOn } = event.data.command.data.complaint
          const since = decidedOn(before, name).some((on) => answeredOn !== null && on >= answeredOn)
          // What was granted since the complaint was decided stands beside it, and nothing else.
          if (since) {
            const beside = [...limbs(decisions), ...limbs(standing(before.events.requests[name]))]
            expect([...limbs(event.data.answer.decisions)].sort()).toEqual([...new Set(beside)].sort())
          } else expect(decisions).toEqual(event.data.answer.decisions)
        }
        const reached = after.events.requests[name].flatMap((event) =>
          event.type === 'RequestReexamined' ? [event.data.command.data.complaint.id] : [],
        )
        expect(new Set(reached).size).toBe(reached.length)
      }
    },
  },
  'a new answer grants more than stands, and takes nothing back (clause 59)': {
    hosts: anyHost,
    holds: (before, after) => {
      for (const name of requestNames)
        for (const event of onRequest(before, after, name)) {
          if (event.type !== 'RequestReexamined') continue
          const stood = standing(before.events.requests[name])
          const [had, has] = [limbs(stood), limbs(event.data.answer.decisions)]
          expect(has).toEqual(expect.arrayContaining([...had]))
          if (event.data.command.data.complaint.grounds.includes('inaction')) continue
          const longer = event.data.answer.decisions.some(({ right, item, period }) => {
            const was = stood.find((one) => one.right === right && one.item === item)?.period
            return period?.until !== undefined && was?.until !== undefined && period.until > was.until
          })
          expect(has.length > had.length || longer).toBe(true)
        }
    },
  },
  'nothing stays undone unnoticed: what is granted and stands is carried out, given up, impossible, or owed (clause 47)':
    {
      hosts: anyHost,
      holds: (_, { requests: both, events }, on) => {
        for (const name of requestNames) {
          const state = both[name]
          if (!isAnswered(state)) continue
          const owed = requests
            .duties(state, on)
            .flatMap((duty) =>
              duty.duty === 'carry-out' && !('doneOn' in duty) && duty.status !== 'missed'
                ? [duty.about]
                : [],
            )
          const log = events.requests[name]
          const stands = standing(log)
          // Of what was carried out or given up, more may be granted since: that is owed.
          const settled = (index: number, event: RequestEvent): boolean =>
            'right' in event.data.command.data &&
            !grantsMore(standing(log.slice(0, index)), stands, event.data.command.data)
          const done = log.flatMap((event, index) =>
            event.type === 'ImplementationReported' && settled(index, event) ? [event.data.command.data] : [],
          )
          const waived = log.flatMap((event, index) =>
            event.type === 'GrantWaived' && settled(index, event) ? [event.data.command.data] : [],
          )
          const left: string[] = []
          for (const decision of stands) {
            const { right, item } = decision
            if (!grants(decision) || confirmsOnly(decision)) continue
            const is = (one: { readonly right: string; readonly item?: string | null | undefined }) =>
              one.right === right && (one.item ?? null) === item
            if (waived.some(is) || owed.some(is)) continue
            const last = done.filter(is).at(-1)
            if (last === undefined) left.push(`${right} ${item}`)
            // What was promised to be erased was erased.
            const said = state.answer.afterWithdrawal.find((one) => one.item === item)
            if (right === 'consent-withdrawal' && said?.becomes === 'erased-by')
              if (last?.afterWithdrawal?.became !== 'erased') left.push(`${item} kept`)
          }
          expect(left).toEqual([])
          if (state.status === 'implemented') expect(owed).toEqual([])
        }
      },
    },
  'what a complaint granted is owed until it is carried out, or its request is taken back (clause 59)': {
    hosts: anyHost,
    holds: (_, { complaints: all, requests: both }, on) => {
      for (const name of complaintNames) {
        const complaint = all[name]
        if (complaint.status !== 'upheld' || complaint.requestAnswer.extent.length === 0) continue
        const owed = complaints.duties(complaint, on).filter(({ duty }) => duty === 'carry-out')
        if (complaint.ended !== null) {
          expect(both['R-1'].status).toBe('withdrawn')
          for (const { status } of owed) expect(status).toBe('missed')
          continue
        }
        expect(owed.map((duty) => 'doneOn' in duty)).toEqual([false])
      }
    },
  },
  'what an answer restricts is restricted, under a name of its own (clauses 21 to 24)': {
    hosts: honest,
    holds: (_, after, on) => {
      const ids = Object.values(after.events.restrictions).flatMap((events) =>
        events.flatMap((event) => (event.type === 'RestrictionImposed' ? [event.data.command.data.id] : [])),
      )
      expect(new Set(ids).size).toBe(ids.length)
      for (const name of requestNames) {
        const state = after.requests[name]
        if (!isAnswered(state)) continue
        const { answer, waived, implemented } = state
        for (const { right, item, period } of answer.decisions) {
          if (right !== 'restriction' || item === null || period === null) continue
          if (period.until !== undefined && period.until < on) continue
          const over =
            waived.some((one) => one.right === right && one.item === item) ||
            after.events.restrictions[item]?.some(
              (event) =>
                event.type === 'RestrictionLifted' &&
                event.data.lifted.some(({ remaining }) => remaining.length === 0),
            ) === true ||
            implemented.some((one) => one.right === 'rectification' && one.item === item)
          const item_ = after.restrictions[item] ?? restrictions.initialState()
          const inForce = restrictionsInForce(item_, on).some(({ request }) => request === name)
          if (!over) expect(inForce).toBe(true)
        }
      }
    },
  },
  'each reason relied on against a restriction is told, but for the own signed request (clause 23)': {
    hosts: anyHost,
    holds: (_, { restrictions: all, events }, on) => {
      for (const [item, state] of Object.entries(all)) {
        const relied = (events.restrictions[item] ?? []).flatMap((event) =>
          event.type === 'ReasonReliedOn' && event.data.command.data.ownRequest !== true
            ? [event.data.command.data.id]
            : [],
        )
        const told = (events.restrictions[item] ?? []).flatMap((event) =>
          event.type === 'SubjectInformed' ? [event.data.command.data.id] : [],
        )
        const owed = restrictions.duties(state, on)
        expect(owed.map(({ about }) => about.id)).toEqual(relied)
        expect(
          owed
            .filter((one) => 'doneOn' in one)
            .map(({ about }) => about.id)
            .sort(),
        ).toEqual([...told].sort())
      }
    },
  },
  'a consent whose withdrawal is granted is withdrawn (clauses 33, 34)': {
    hosts: honest,
    holds: (_, { requests: both, consents: all }) => {
      for (const name of requestNames) {
        const state = both[name]
        if (!isAnswered(state)) continue
        const granted = state.answer.decisions.some(
          ({ right, outcome }) => right === 'consent-withdrawal' && outcome === 'granted',
        )
        if (granted) expect(all['news']?.status).toBe('withdrawn')
      }
    },
  },
}

/** A life of an office in few words, for the report of a failing property. */
export function told(host: Host, steps: readonly Step[]): string {
  return [...lived(host, steps)]
    .flatMap(({ before, after, on }) => [
      ...requestNames.flatMap((name) =>
        onRequest(before, after, name).map(({ data }) => sentence(on, name, data.command)),
      ),
      ...complaintNames.flatMap((name) =>
        onComplaint(before, after, name).map(({ data }) => sentence(on, name, data.command)),
      ),
    ])
    .join('\n')
}

const sentence = (
  on: PlainDate,
  name: string,
  { type, data }: { readonly type: string; readonly data: object },
) =>
  `${on} ${name} ${type} ${JSON.stringify(Object.fromEntries(Object.entries(data).filter(([field]) => !carried.includes(field))))}`

/** What a command carries of other cases, and the facts: too long to be told. */
const carried = ['facts', 'request', 'earlier', 'other', 'complaint', 'contacts', 'by', 'on']
