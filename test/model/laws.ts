import fc from 'fast-check'
import { expect } from 'vitest'
import { addDays, addMonths, daysBetween, nextWorkingDay, type PlainDate } from '../../src/calendar/index.js'
import type { Procedure } from '../../src/procedure/index.js'
import type { Answer, RequestCommand, RequestEvent, RequestState } from '../../src/request/index.js'
import type { CaseFacts, Claim, RecordedDecision } from '../../src/rights/index.js'
import { runs } from '../runs.js'
import type { Deed, History } from './arbitraries.js'
import { complete, type Judged, judge } from './oracle.js'

/** Asserts that a law finds nothing to say against any value. */
export function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  law: (value: T) => Iterable<string>,
  numRuns = runs(40, 100),
): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      expect([...new Set(law(value))]).toEqual([])
    }),
    { numRuns },
  )
}

/** Hands a value that has not the type to a function that is to refuse it. */
export const wild = (value: unknown): never =>
  // The one cast of the tests of bad input: the callee's type rules the value out, which is the point.
  value as never

/* Days, by the rules of the adopted readings. */

/** The last day that a counted day comes to (D-2). */
export const roll = ({ readings }: Procedure, counted: PlainDate): PlainDate =>
  readings.lastDay === 'as-counted' ? counted : nextWorkingDay(counted)

/** The last day so many months after receipt (D-1, D-5). */
export const monthsOn = ({ procedure, receivedOn }: History, months: number): PlainDate =>
  roll(procedure, addMonths(receivedOn, months))

/** The last day so many days after receipt (D-1). */
export const daysOn = ({ procedure, receivedOn }: History, days: number): PlainDate =>
  roll(procedure, addDays(receivedOn, days))

/** How many months after receipt an extension reaches at the most (D-6). */
export const capMonths = ({ readings }: Procedure): 2 | 3 =>
  readings.extension === 'two-months-in-all' ? 2 : 3

/** The events of a history up to a state. */
export const eventsOf = <E extends RequestEvent['type']>(
  events: readonly RequestEvent[],
  type: E,
): readonly Extract<RequestEvent, { type: E }>[] =>
  events.filter((event): event is Extract<RequestEvent, { type: E }> => event.type === type)

/** For how many days the clock has stood still on a day, read from the events (D-7). */
export function pausedOn(procedure: Procedure, events: readonly RequestEvent[], on: PlainDate): number {
  if (procedure.readings.identityInquiry === 'clock-runs') return 0
  const [asked] = eventsOf(events, 'IdentityInquired')
  const [filed] = eventsOf(events, 'RequestSubmitted')
  if (asked === undefined || filed === undefined) return 0
  // An inquiry after the tenth day pauses nothing.
  const tenth = roll(procedure, addDays(filed.data.command.data.receivedOn, 10))
  if (asked.data.command.data.on > tenth) return 0
  const [confirmed] = eventsOf(events, 'IdentityConfirmed')
  const until = confirmed?.data.command.data.on ?? on
  return Math.max(0, daysBetween(asked.data.command.data.on, until))
}

/** The cap of clause 41 as it stands on a day, read from the events (D-6, D-7). */
export const capOn = (
  { procedure, receivedOn }: History,
  events: readonly RequestEvent[],
  on: PlainDate,
): PlainDate =>
  roll(procedure, addDays(addMonths(receivedOn, capMonths(procedure)), pausedOn(procedure, events, on)))

/** The month of clause 41 as it stands on a day, extended or not, read from the events (D-5, D-7). */
export const unextendedOn = (
  { procedure, receivedOn }: History,
  events: readonly RequestEvent[],
  on: PlainDate,
): PlainDate => roll(procedure, addDays(addMonths(receivedOn, 1), pausedOn(procedure, events, on)))

/** The day of a command. */
export const dayOfCommand = (command: RequestCommand): PlainDate =>
  command.type === 'SubmitRequest' ? command.data.receivedOn : command.data.on

/** The limit to answer of an open request. */
export const limitDue = ({ machine }: History, state: RequestState, on: PlainDate): PlainDate | undefined =>
  machine.duties(state, on).find(({ duty }) => duty === 'examine-and-answer')?.deadline.due

/** Every deed of a type, with the deeds before it. */
export function* deedsOf<E extends RequestEvent['type']>(
  { deeds }: History,
  type: E,
): Generator<
  Deed & { readonly event: Extract<RequestEvent, { type: E }>; readonly earlier: readonly RequestEvent[] }
> {
  for (const [index, deed] of deeds.entries()) {
    const { event } = deed
    if (isOf(event, type)) {
      yield { ...deed, event, earlier: deeds.slice(0, index).map((one) => one.event) }
    }
  }
}

const isOf = <E extends RequestEvent['type']>(
  event: RequestEvent,
  type: E,
): event is Extract<RequestEvent, { type: E }> => event.type === type

/** The same command on another day. */
export function onDay(command: RequestCommand, on: PlainDate): RequestCommand {
  switch (command.type) {
    case 'SubmitRequest':
      return { ...command, data: { ...command.data, receivedOn: on } }
    // One line a type: a spread over the union would lose which data belongs to which type.
    case 'AssignOfficer':
      return { ...command, data: { ...command.data, on } }
    case 'CorrectRequest':
      return { ...command, data: { ...command.data, on } }
    case 'ProveAuthority':
      return { ...command, data: { ...command.data, on } }
    case 'RefuseUnauthorised':
      return { ...command, data: { ...command.data, on } }
    case 'InquireIdentity':
      return { ...command, data: { ...command.data, on } }
    case 'SupplyIdentity':
      return { ...command, data: { ...command.data, on } }
    case 'ConfirmIdentity':
      return { ...command, data: { ...command.data, on } }
    case 'RefuseUnidentified':
      return { ...command, data: { ...command.data, on } }
    case 'ExtendExamination':
      return { ...command, data: { ...command.data, on } }
    case 'DemandFee':
      return { ...command, data: { ...command.data, on } }
    case 'AcknowledgeReceipt':
      return { ...command, data: { ...command.data, on } }
    case 'PayFee':
      return { ...command, data: { ...command.data, on } }
    case 'RefuseUnfounded':
      return { ...command, data: { ...command.data, on } }
    case 'RefuseFormal':
      return { ...command, data: { ...command.data, on } }
    case 'WaiveDefects':
      return { ...command, data: { ...command.data, on } }
    case 'AnswerRequest':
      return { ...command, data: { ...command.data, on } }
    case 'ReportImplementation':
      return { ...command, data: { ...command.data, on } }
    case 'WaiveGrant':
      return { ...command, data: { ...command.data, on } }
    case 'ReportImpossible':
      return { ...command, data: { ...command.data, on } }
    case 'InformRecipients':
      return { ...command, data: { ...command.data, on } }
    case 'PlaceStatement':
      return { ...command, data: { ...command.data, on } }
    case 'RecordErasure':
      return { ...command, data: { ...command.data, on } }
    case 'ApplyComplaintOutcome':
      return { ...command, data: { ...command.data, on } }
    case 'AskToComplete':
      return { ...command, data: { ...command.data, on } }
    case 'ChangeVersion':
      return { ...command, data: { ...command.data, on } }
    case 'CorrectDates':
      return { ...command, data: { ...command.data, on } }
    case 'JoinRequest':
      return { ...command, data: { ...command.data, on } }
    case 'RegisterJoined':
      return { ...command, data: { ...command.data, on } }
    case 'WithdrawRequest':
      return { ...command, data: { ...command.data, on } }
  }
}

/** An answer that was given, first or anew, with what it was given from and what came before it. */
export interface Given {
  readonly answer: Answer
  readonly data: Extract<RequestCommand, { type: 'AnswerRequest' | 'ApplyComplaintOutcome' }>['data']
  readonly claims: readonly Claim[]
  readonly earlier: readonly RequestEvent[]
}

/** Every answer of a history. */
export function* answersOf(history: History): Generator<Given> {
  for (const { event, before, earlier } of [
    ...deedsOf(history, 'RequestAnswered'),
    ...deedsOf(history, 'RequestReexamined'),
  ]) {
    if (before.status === 'none') continue
    const { answer, command } = event.data
    yield { answer, data: command.data, claims: before.claims, earlier }
  }
}

/** Whether identity was confirmed and authority shown by the events, or for the complaint that brought a new answer. */
export function clearedBy(
  { sender }: History,
  events: readonly RequestEvent[],
): { readonly identity: boolean; readonly authority: boolean } {
  const anew = eventsOf(events, 'RequestReexamined').map(({ data }) => data.command.data)
  return {
    identity:
      eventsOf(events, 'IdentityConfirmed').length > 0 ||
      anew.some(({ complaint }) => complaint.identity === 'confirmed' && complaint.authority !== 'unproven'),
    authority:
      sender.as === 'subject' ||
      sender.documents ||
      eventsOf(events, 'AuthorityProven').length > 0 ||
      anew.some(({ complaint }) => complaint.authority !== 'unproven'),
  }
}

/** A settled decision on an item, with what the formulas say of the item. */
export interface JudgedDecision {
  readonly decision: RecordedDecision
  readonly judged: Judged
  readonly facts: ReturnType<typeof complete>
  readonly claims: readonly Claim[]
  readonly caseFacts: CaseFacts
  readonly all: readonly RecordedDecision[]
}

/** Every decision that follows from the facts of an item, with the facts; a settled one holds for any completion. */
export function* judgedDecisions(history: History): Generator<JudgedDecision> {
  for (const { answer, data, claims } of answersOf(history)) {
    const { facts: caseFacts } = data
    const all = answer.decisions
    for (const decision of all) {
      const record = caseFacts.items.find(({ item }) => item === decision.item)
      if (decision.item === null || record === undefined) continue
      const facts = complete(record.facts, () => false, 'public-task')
      const judged = judge(history.procedure.readings, claims, caseFacts, decision.item, facts)
      yield { decision, judged, facts, claims, caseFacts, all }
    }
  }
}

/** Whether a decision grants something. */
export const grants = ({ outcome }: { readonly outcome: string }): boolean =>
  outcome === 'granted' || outcome === 'granted-in-part'

/** What a limb of a decision came to. */
export const partOf = ({ parts }: Pick<RecordedDecision, 'parts'>, wanted: string): string | undefined =>
  parts.find(({ part }) => part === wanted)?.outcome
