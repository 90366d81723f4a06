import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type PlainDate, plainDate } from '../../src/calendar/index.js'
import type { Contact, Reply } from '../../src/case/index.js'
import { isClauseRef } from '../../src/documents/index.js'
import type {
  Answer,
  AnsweredRequest,
  RequestCommand,
  RequestEvent,
  RequestState,
} from '../../src/request/index.js'
import type { RecordedDecision } from '../../src/rights/index.js'
import {
  becameOf,
  choices,
  civilDays,
  commandOf,
  commandTypes,
  decided,
  type History,
  hastyAnswers,
  histories,
  repaired,
  reports,
} from './arbitraries.js'
import {
  answersOf,
  capMonths,
  capOn,
  clearedBy,
  dayOfCommand,
  daysOn,
  deedsOf,
  eventsOf,
  grants,
  holds,
  limitDue,
  monthsOn,
  onDay,
  pausedOn,
  roll,
  unextendedOn,
  wild,
} from './laws.js'

/* Each property runs over random histories under random readings; its expectation is read from the events alone. */

const open = (state: RequestState) => state.status === 'open'

/** What is said about identity before it is confirmed. */
const about: readonly string[] = ['IdentityInquired', 'IdentitySupplied']

/** Every open state with the events that led to it. */
function* openStates(history: History) {
  const { steps } = history
  const events: RequestEvent[] = []
  for (const { after, decision } of steps) {
    if (decision.accepted) events.push(...decision.events)
    if (after.status === 'open') yield { state: after, events: [...events] }
  }
}

/** Every state of a request that was filed, with the events that led to it. */
function* filedStates({ steps }: History) {
  const events: RequestEvent[] = []
  for (const { after, decision } of steps) {
    if (decision.accepted) events.push(...decision.events)
    if (after.status !== 'none') yield { state: after, events: [...events] }
  }
}

describe('time', () => {
  test('the limit is one month from receipt unless the examination is extended (A-41)', () => {
    holds(histories, function* (history) {
      for (const { state, events } of openStates(history)) {
        if (eventsOf(events, 'ExaminationExtended').length > 0) continue
        for (const ahead of [0, 1, 40]) {
          const on = addDays(state.lastEventOn, ahead)
          const due = limitDue(history, state, on)
          const expected = unextendedOn(history, events, on)
          if (due !== expected) yield `on ${on} the limit is ${due}, not ${expected}`
        }
      }
      for (const { event, earlier } of deedsOf(history, 'RequestAnswered')) {
        const { on, limit } = event.data.answer
        if (eventsOf(earlier, 'ExaminationExtended').length > 0) continue
        if (limit.due !== unextendedOn(history, earlier, on)) yield `the answer of ${on} records ${limit.due}`
      }
    })
  })

  test('the limit never passes two months from receipt, three where the procedure reads it so (A-41, A-5)', () => {
    holds(histories, function* (history) {
      for (const { state, events } of openStates(history)) {
        for (const ahead of [0, 1, 2, 3, 5, 9, 40]) {
          const on = addDays(state.lastEventOn, ahead)
          const due = limitDue(history, state, on)
          const cap = capOn(history, events, on)
          if (due === undefined || due > cap) yield `on ${on} the limit ${due} passes the cap ${cap}`
        }
      }
      for (const { event, earlier } of deedsOf(history, 'RequestAnswered')) {
        const { on, limit } = event.data.answer
        if (limit.due > capOn(history, earlier, on)) yield `the answer of ${on} records ${limit.due}`
      }
    })
  })

  test('an extension is told by the end of the first month, once, with reasons, within the cap (A-41)', () => {
    holds(histories, function* (history) {
      for (const { event, earlier } of deedsOf(history, 'ExaminationExtended')) {
        const { on, reasons, until } = event.data.command.data
        if (on > monthsOn(history, 1)) yield `extended on ${on}`
        if (reasons.length === 0 || reasons.some((one) => one.trim() === '')) yield 'extended without reasons'
        if (eventsOf(earlier, 'ExaminationExtended').length > 0) yield 'extended twice'
        if (until !== undefined && until < on) yield `on ${on} a day gone by is named: ${until}`
        if (until !== undefined && roll(history.procedure, until) > capOn(history, earlier, on))
          yield `extended to ${until}`
      }
    })
  })

  test('an extension with reasons, in the month and within cap and limit, is never rejected (A-41)', () => {
    holds(histories, function* (history) {
      const { machine } = history
      for (const { state, events } of openStates(history)) {
        const on = state.lastEventOn
        if (on > monthsOn(history, 1) || eventsOf(events, 'ExaminationExtended').length > 0) continue
        for (const until of [undefined, capOn(history, events, on), unextendedOn(history, events, on)]) {
          const decision = machine.decide(
            {
              type: 'ExtendExamination',
              data: { on, by: 'ona', reasons: ['many files'], ...(until === undefined ? {} : { until }) },
            },
            state,
          )
          if (!decision.accepted && (until === undefined || until >= on))
            yield `${on}, until ${until}: ${decision.rejection.code}`
        }
      }
    })
  })

  test('extending never shortens the limit (A-41)', () => {
    holds(histories, function* (history) {
      for (const { state, events } of openStates(history)) {
        if (eventsOf(events, 'ExaminationExtended').length === 0) continue
        for (const ahead of [0, 1, 2, 3, 5, 9, 40]) {
          const on = addDays(state.lastEventOn, ahead)
          const due = limitDue(history, state, on)
          const unextended = unextendedOn(history, events, on)
          if (due === undefined || due < unextended) yield `on ${on}: ${due}, without extension ${unextended}`
        }
      }
    })
  })

  test('nothing but an extension moves the limit; an inquiry only where the clock is read to pause (A-41, A-43, A-44)', () => {
    holds(histories, function* (history) {
      const { procedure } = history
      for (const { before, after, event, decision } of history.deeds) {
        if (!open(before) || !open(after) || event.type === 'ExaminationExtended') continue
        const on = event.data.command.type === 'SubmitRequest' ? null : event.data.command.data.on
        if (on === null || !decision.accepted) continue
        const pauses = procedure.readings.identityInquiry === 'clock-pauses'
        for (const day of pauses ? [on] : [on, addDays(on, 33)]) {
          const [was, is] = [limitDue(history, before, day), limitDue(history, after, day)]
          if (was !== is) yield `${event.type} on ${on} moves the limit from ${was} to ${is}`
        }
      }
    })
  })

  test('with a pausing clock the limit moves by the days from the first inquiry to the confirmation (A-44, D-7)', () => {
    holds(histories, function* (history) {
      const { machine, procedure } = history
      for (const { state, events } of openStates(history)) {
        const on = addDays(state.lastEventOn, 2)
        const [extended] = eventsOf(events, 'ExaminationExtended')
        const named = extended?.data.command.data.until
        const paused = pausedOn(procedure, events, on)
        const before = extended
          ? pausedOn(procedure, events.slice(0, events.indexOf(extended)), extended.data.command.data.on)
          : 0
        const month = addDays(addMonths(history.receivedOn, 1), paused)
        const cap = addDays(addMonths(history.receivedOn, capMonths(procedure)), paused)
        // The named day moves as the others do, by its own weekends, and stays between them.
        const between = (moved: PlainDate): PlainDate => {
          if (roll(procedure, moved) > roll(procedure, cap)) return cap
          return roll(procedure, moved) < roll(procedure, month) ? month : moved
        }
        const extendedTo = named === undefined ? cap : between(addDays(named, paused - before))
        const counted = extended === undefined ? month : extendedTo
        const [duty] = machine.duties(state, on)
        if (duty?.deadline.counted !== counted) yield `${on}: ${duty?.deadline.counted}, not ${counted}`
      }
    })
  })

  test('an identity inquiry after the tenth day from receipt is a breach, or impossible; a further one follows a supply (A-44)', () => {
    holds(histories, function* (history) {
      for (const { event, before, earlier, decision } of deedsOf(history, 'IdentityInquired')) {
        const { on, ask, term } = event.data.command.data
        const late = on > daysOn(history, 10)
        if (late && history.procedure.readings.lateInquiry === 'lapses')
          yield `a lapsed power was used on ${on}`
        if (decision.notes.some(({ note }) => note === 'late-inquiry') !== late)
          yield `${on} is late: ${late}`
        const [last] = earlier.filter(({ type }) => about.includes(type)).slice(-1)
        if (late && last?.type === 'IdentityInquired') yield `asked again on ${on} with nothing supplied`
        if (ask.trim() === '' || term < on) yield `asked for ${ask} by ${term}`
        if (before.status === 'open' && before.identity.status === 'confirmed') yield 'confirmed already'
      }
    })
  })

  test('a refusal for want of identity comes after the term, by the tenth day from it, else it is late (A-44)', () => {
    holds(histories, function* (history) {
      const { procedure } = history
      for (const { event, earlier, decision } of deedsOf(history, 'RequestRefused')) {
        if (event.data.refusal.kind !== 'unidentified') continue
        const lastAsked = earlier.findLastIndex(({ type }) => type === 'IdentityInquired')
        if (eventsOf(earlier.slice(0, lastAsked), 'IdentitySupplied').length > 0)
          yield 'the inquiry followed a supply'
        const { on, limit } = event.data.refusal
        const inquired = eventsOf(earlier, 'IdentityInquired').at(-1)?.data.command.data
        if (inquired === undefined) {
          yield 'refused without an inquiry'
          continue
        }
        if (on <= roll(procedure, inquired.term)) yield `refused on ${on}, the term was ${inquired.term}`
        const due = roll(procedure, addDays(inquired.term, 10))
        if (limit.due !== due) yield `notice due ${limit.due}, not ${due}`
        const late = decision.notes.some(({ note }) => note === 'late-refusal')
        if (late !== on > due) yield `on ${on}, due ${due}, late: ${late}`
        if (on > due && procedure.readings.lateRefusal === 'lapses') yield 'a lapsed power was used'
        if (eventsOf(earlier, 'IdentityConfirmed').length > 0) yield 'identity was confirmed'
        const inTime = eventsOf(earlier, 'IdentitySupplied').some(({ data }) => {
          const asked = earlier.filter((one) => one.type === 'IdentityInquired')
          return asked.some(
            (one) => data.command.data.on <= roll(procedure, one.data.command.data.term) && data.inTime,
          )
        })
        if (inTime) yield 'something was supplied in time'
      }
    })
  })

  test('what was supplied by the term as it rolls was supplied in time, and nothing later was (A-44)', () => {
    holds(histories, function* (history) {
      for (const { event, earlier } of deedsOf(history, 'IdentitySupplied')) {
        const asked = eventsOf(earlier, 'IdentityInquired').at(-1)?.data.command.data
        if (asked === undefined) {
          yield 'nothing was asked'
          continue
        }
        const inTime = event.data.command.data.on <= roll(history.procedure, asked.term)
        if (event.data.inTime !== inTime) yield `${event.data.command.data.on} for ${asked.term}`
      }
    })
  })

  test('a representative is told of the refusal by the tenth day from receipt, else it is late (A-45)', () => {
    holds(histories, function* (history) {
      for (const { event, decision } of deedsOf(history, 'RequestRefused')) {
        if (event.data.refusal.kind !== 'unauthorised') continue
        const due = daysOn(history, 10)
        const { on, limit } = event.data.refusal
        const late = decision.notes.some(({ note }) => note === 'late-refusal')
        if (limit.due !== due || late !== on > due) yield `on ${on}, due ${limit.due}, not ${due}`
        if (late && history.procedure.readings.lateRefusal === 'lapses') yield 'a lapsed power was used'
      }
    })
  })

  test('a refusal as unfounded is told by the end of the month from receipt, extended or not, else it is late (A-43.1)', () => {
    holds(histories, function* (history) {
      for (const { event, decision } of deedsOf(history, 'RequestRefused')) {
        if (event.data.refusal.kind !== 'unfounded') continue
        const due = monthsOn(history, 1)
        const { on, limit } = event.data.refusal
        const late = decision.notes.some(({ note }) => note === 'late-refusal')
        if (limit.due !== due || late !== on > due) yield `on ${on}, due ${limit.due}, not ${due}`
        if (late && history.procedure.readings.lateRefusal === 'lapses') yield 'a lapsed power was used'
      }
    })
  })

  test('two months are one sum from receipt, never a month and a month (D-1)', () => {
    holds(civilDays, function* (day) {
      if (addMonths(day, 2) < addMonths(addMonths(day, 1), 1)) yield `${day}`
    })
    holds(histories, function* (history) {
      for (const { state, events } of openStates(history)) {
        const [extended] = eventsOf(events, 'ExaminationExtended')
        if (extended === undefined || extended.data.command.data.until !== undefined) continue
        const due = limitDue(history, state, state.lastEventOn)
        const cap = capOn(history, events, state.lastEventOn)
        if (due !== cap) yield `extended as far as it may reach: ${due}, not ${cap}`
      }
    })
  })

  test('delaying an act never turns a late one into a timely one (A-41, A-43.1, A-44, A-45)', () => {
    const lateCodes: readonly string[] = [
      'inquiry-window-closed',
      'extension-window-closed',
      'refusal-lapsed',
    ]
    holds(histories, function* ({ machine, steps }) {
      for (const { command, before } of steps) {
        if (before.status !== 'open' && before.status !== 'answered') continue
        const found = [0, 1, 2, 3, 11, 32].map((later) => {
          const on = addDays(dayOfCommand(command), later)
          const decision = machine.decide(onDay(command, on), before)
          const late = decision.accepted
            ? decision.notes.some(({ note }) => note.startsWith('late-'))
            : lateCodes.includes(decision.rejection.code)
          return { on, late, timely: decision.accepted && !late }
        })
        const first = found.findIndex(({ late }) => late)
        if (first >= 0 && found.slice(first).some(({ timely }) => timely))
          yield `${command.type}: ${JSON.stringify(found)}`
      }
    })
  })
})

describe('what a request comes to', () => {
  test('it is granted where every item of every right is, rejected where none is, else granted in part (A-47)', () => {
    holds(histories, function* (history) {
      for (const { answer } of answersOf(history)) {
        const { outcome, decisions } = answer
        const all = decisions.every((one) => one.outcome === 'granted')
        const none = decisions.every((one) => one.outcome === 'rejected')
        const expected = all ? 'granted' : none ? 'rejected' : 'granted-in-part'
        if (decisions.length === 0 || outcome !== expected) yield `${outcome}, not ${expected}`
      }
    })
  })

  test('a grant names its extent and a day not before the answer; a rejection, and a negative confirmation, neither (A-47)', () => {
    holds(histories, function* (history) {
      for (const { answer } of answersOf(history)) {
        const { decisions, extent, implementation, on } = answer
        // Of access to nothing, the answer itself is all that is granted.
        const confirmsOnly = ({ parts }: RecordedDecision) =>
          parts.every(({ part, outcome }) => part === 'confirmation' || outcome === 'not-applicable')
        const left = decisions.filter((one) => grants(one) && !(one.right === 'access' && confirmsOnly(one)))
        const granted = left.map(({ right, item }) => `${right} ${item}`)
        if (extent.map(({ right, item }) => `${right} ${item}`).join() !== granted.join()) yield 'extent'
        if (extent.some(({ parts }) => parts.length === 0)) yield 'an empty extent'
        if ((granted.length === 0) !== (implementation === null)) yield `${granted}: ${implementation?.due}`
        if (implementation !== null && implementation.counted < on) yield `${implementation.counted} < ${on}`
        if (implementation !== null && implementation.due !== roll(history.procedure, implementation.counted))
          yield 'the day named does not roll (D-10)'
      }
    })
  })

  test('a withdrawal granted holds from the day of receipt, never earlier (A-33, A-34)', () => {
    holds(histories, function* (history) {
      for (const { answer } of answersOf(history)) {
        for (const { right, effectiveFrom } of answer.extent) {
          const expected = right === 'consent-withdrawal' ? history.receivedOn : null
          if (effectiveFrom !== expected) yield `${right} from ${effectiveFrom}`
        }
      }
    })
  })

  test('what is not granted in whole is reasoned, right by right and item by item (A-47)', () => {
    holds(histories, function* (history) {
      for (const { answer } of answersOf(history)) {
        const { decisions, reasons } = answer
        const short = decisions.filter(({ outcome }) => outcome !== 'granted')
        const key = ({ right, item }: { right: string; item: string | null }) => `${right} ${item}`
        if (reasons.map(key).join() !== short.map(key).join()) yield 'reasons'
        if (reasons.some(({ clauses }) => clauses.length === 0 || !clauses.every(isClauseRef)))
          yield 'a reason without a clause'
      }
    })
  })

  test('it is closed once: by an answer, one refusal, a withdrawal or a joining; only an upheld complaint opens it again (A-43 to A-47, A-59)', () => {
    const closing = [
      'RequestAnswered',
      'RequestRefused',
      'RequestWithdrawn',
      'RequestJoined',
      'RequestReexamined',
    ]
    holds(histories, function* ({ events, state }) {
      const at = events.findIndex(({ type }) => closing.includes(type))
      if (at < 0) {
        if (state.status !== 'open' && state.status !== 'none') yield state.status
        return
      }
      // Who examined a double of it is put on record whenever that becomes known.
      const rest = events
        .slice(at + 1)
        .map(({ type }) => type)
        .filter((type) => type !== 'JoinRegistered')
      // What was granted is carried out, given up or found impossible: nothing of that closes or opens anything.
      const settling = ['ImplementationReported', 'GrantWaived', 'ImpossibilityReported']
      if (rest.some((type) => !settling.includes(type) && type !== 'RequestReexamined')) yield rest.join()
      const first = events[at]?.type
      if (first === 'RequestWithdrawn' && rest.length > 0) yield 'something follows a withdrawal'
      if (first === 'RequestJoined' && rest.length > 0) yield 'something follows a joining'
      if (first === 'RequestRefused' && rest[0] !== undefined && rest[0] !== 'RequestReexamined')
        yield 'a refusal was carried out'
    })
  })

  test.each([
    { when: 'in any history', of: histories },
    { when: 'however hasty the answer', of: hastyAnswers },
  ])(
    'no right is given effect while identity is unconfirmed or authority unproven, $when (A-44, A-40)',
    ({ of }) => {
      holds(of, function* (history) {
        for (const { answer, data, earlier } of answersOf(history)) {
          const { identity, authority } = clearedBy(history, earlier)
          // Of other cases, only the upheld complaint that brings the answer identifies anybody.
          const of = 'complaint' in data && data.complaint.authority !== 'unproven' ? data.complaint : null
          const confirmed = identity || of?.identity === 'confirmed'
          const may = authority || of !== null
          if (answer.extent.length > 0 && !(confirmed && may)) yield `granted: ${confirmed} ${may}`
          if (!confirmed && data.disclosesNothing === undefined) yield 'rejected without attestation'
        }
        for (const { earlier } of deedsOf(history, 'ImplementationReported')) {
          const { identity, authority } = clearedBy(history, earlier)
          if (!(identity && authority)) yield 'carried out'
        }
      })
    },
  )

  test('a new examination after an upheld complaint takes nothing back and grants more, but for inaction (A-59)', () => {
    holds(histories, function* (history) {
      for (const { event, before } of deedsOf(history, 'RequestReexamined')) {
        const had = 'answer' in before ? before.answer.decisions : []
        const has = event.data.answer.decisions
        const limbs = (decisions: readonly RecordedDecision[]) =>
          decisions.flatMap(({ right, item, parts }) =>
            parts.flatMap(({ part, outcome }) => (outcome === 'granted' ? [`${right} ${item} ${part}`] : [])),
          )
        // What was carried out and can't be undone, such as a withdrawal, stays done whatever a new answer says of it.
        const done = 'implemented' in before ? before.implemented : []
        const undone = ({ right, item }: RecordedDecision): boolean =>
          right === 'objection' ||
          right === 'restriction' ||
          !done.some((one) => one.right === right && one.item === item)
        const lost = limbs(had.filter(undone)).filter((limb) => !limbs(has).includes(limb))
        if (lost.length > 0) yield `lost ${lost.join()}`
        let longer = false
        for (const { item, period: was } of had) {
          const is = has.find((one) => one.right === 'restriction' && one.item === item)?.period
          if (was === null || is === undefined || is === null) continue
          const sooner = is.until !== undefined && (was.until === undefined || is.until < was.until)
          if (sooner || (is.criterion !== undefined && is.criterion !== was.criterion))
            yield `${item} may be restricted for less`
          longer ||= was.until !== undefined && (is.until === undefined || is.until > was.until)
          longer ||= was.cut && !is.cut
        }
        // What another complaint of the same day had granted leaves nothing more to grant (section 10).
        if ('applied' in before && before.applied.some(({ on }) => on >= event.data.answer.on)) continue
        const more = limbs(has).some((limb) => !limbs(had).includes(limb)) || longer
        if (!event.data.command.data.complaint.grounds.includes('inaction') && !more) yield 'nothing more'
      }
    })
  })

  test('nobody who examined a request examines it anew; a step about identity bars as the procedure reads it (A-46, A-58, A-59)', () => {
    const steps: readonly string[] = ['inquired-identity', 'confirmed-identity', 'asked-to-complete']
    holds(histories, function* (history) {
      const bars = history.procedure.readings.identityStep === 'bars'
      for (const { event, before } of deedsOf(history, 'RequestReexamined')) {
        const { by, preparedBy = [] } = event.data.command.data
        const unidentified = before.status === 'refused' && before.refusal.kind === 'unidentified'
        const known = 'examinations' in before ? before.examinations : []
        const barred = known.filter(({ did }) => bars || unidentified || !steps.includes(did))
        for (const one of [by, ...preparedBy]) if (barred.some(({ who }) => who === one)) yield one
      }
    })
  })

  test('a fee is demanded once, on a finding, before the answer, above zero and within the costs (A-43, A-43.2)', () => {
    holds(histories, function* (history) {
      for (const { event, earlier } of deedsOf(history, 'FeeDemanded')) {
        const { fee, costs, finding } = event.data.command.data
        const total = costs.collecting + costs.examining + costs.answering
        if (!Number.isInteger(fee) || fee <= 0 || fee > total) yield `${fee} of ${total}`
        if (eventsOf(earlier, 'FeeDemanded').length > 0) yield 'twice'
        if (eventsOf(earlier, 'RequestAnswered').length > 0) yield 'after the answer'
        if (finding.kind === 'further-copies') yield 'for further copies'
        else yield* findingFaults(history, finding)
      }
      for (const { event, earlier } of deedsOf(history, 'FeePaid')) {
        const [demand] = eventsOf(earlier, 'FeeDemanded')
        if (demand?.data.command.data.fee !== event.data.command.data.amount) yield 'paid otherwise'
        if (eventsOf(earlier, 'FeePaid').length > 0) yield 'paid twice'
      }
    })
  })

  test('nothing is refused as unfounded after a paid fee, without a finding, or where a consent is withdrawn (A-43, A-33)', () => {
    holds(histories, function* (history) {
      for (const { event, earlier } of deedsOf(history, 'RequestRefused')) {
        const { command } = event.data
        if (command.type !== 'RefuseUnfounded') continue
        if (eventsOf(earlier, 'FeePaid').length > 0) yield 'paid'
        yield* findingFaults(history, command.data.finding)
      }
    })
  })

  test("nobody's own request is refused for a representative's papers, nor one whose papers were shown (A-40, A-45)", () => {
    holds(histories, function* (history) {
      const { sender } = history
      for (const { event, earlier } of deedsOf(history, 'RequestRefused')) {
        if (event.data.refusal.kind !== 'unauthorised') continue
        if (sender.as === 'subject' || sender.documents) yield 'nothing was missing'
        if (eventsOf(earlier, 'AuthorityProven').length > 0) yield 'the papers were shown'
      }
      for (const { event, earlier } of deedsOf(history, 'RequestWithdrawn')) {
        const proven =
          sender.as === 'representative' &&
          (sender.documents || eventsOf(earlier, 'AuthorityProven').length > 0)
        const { withdrawnBy, sameSender } = event.data.command.data
        if (withdrawnBy === 'representative' && !proven) yield 'withdrawn by nobody'
        const known = eventsOf(earlier, 'IdentityConfirmed').length > 0 || sameSender !== undefined
        if (withdrawnBy === 'subject' && !known) yield 'withdrawn by nobody knows whom'
      }
    })
  })

  test('a defect of content refuses nothing and moves no limit, asked for or not (A-38, A-43 to A-45)', () => {
    const formless = { nameGiven: false, signed: false, identityDocument: false }
    const whole = { nameGiven: true, signed: true, identityDocument: true }
    holds(histories, function* (history) {
      const { machine, procedure, steps } = history
      const commands = steps
        .filter(({ decision }) => decision.accepted)
        .map(({ command }) => command)
        .filter(
          ({ type }) =>
            type !== 'CorrectRequest' && type !== 'AskToComplete' && type !== 'ReportImplementation',
        )
      const run = (form: typeof whole) => {
        let state: RequestState = machine.initialState()
        const found: unknown[] = []
        for (const command of commands) {
          const given =
            command.type === 'SubmitRequest' ? { ...command, data: { ...command.data, form } } : command
          const decision = machine.decide(given, state)
          if (decision.accepted) state = machine.evolve(state, decision.events[0])
          const limits = machine.duties(state, dayOfCommand(command)).map(({ deadline }) => deadline)
          const event = decision.accepted ? decision.events[0] : null
          const answer = event?.type === 'RequestAnswered' ? event.data.answer : null
          const code = decision.accepted ? null : decision.rejection.code
          found.push([command.type, code, state.status, limits, answer])
        }
        return found
      }
      if (JSON.stringify(run(formless)) !== JSON.stringify(run(whole)))
        yield `the form made a difference under ${procedure.id}`
      for (const { event } of deedsOf(history, 'RequestRefused')) {
        const power = { unfounded: '43.1', unidentified: '44', unauthorised: '45', formal: 'none' }[
          event.data.refusal.kind
        ]
        if (event.data.refusal.limit.clause !== `adakavas:${power}`) yield event.data.refusal.limit.clause
      }
    })
  })

  test("nobody's category is asked: no command has a field for it (A-4)", () => {
    const categories = ['category', 'subjectCategory', 'dataSubjectCategory', 'employee', 'isEmployee']
    holds(
      fc.tuple(histories, fc.constantFrom(...categories)),
      function* ([{ machine, steps }, name]) {
        for (const { command, before } of steps.slice(0, 12)) {
          const data = { ...command.data, [name]: 'resident' }
          try {
            machine.decide(wild({ ...command, data }), before)
            yield `${command.type} takes ${name}`
          } catch (error) {
            if (!(error instanceof Error && 'code' in error && error.code === 'invalid-input'))
              yield `${String(error)}`
          }
        }
      },
      30,
    )
  })

  test('a reply goes the way that the subject named, unless it meets an obstacle; else by e-mail, else as held (A-42)', () => {
    holds(histories, function* (history) {
      for (const { event } of history.deeds) {
        const found = replyIn(event)
        if (found === null) continue
        const contacts = found.to === 'subject' ? history.contacts : contactsOf(history)
        const obstacle = 'replyObstacle' in event.data.command.data
        const expected = replyExpected(history.reply, contacts, obstacle)
        if (found.way !== expected.way || found.address !== expected.address)
          yield `${found.way} ${found.address}, not ${expected.way} ${expected.address}`
      }
    })
  })

  test('an act of the officer by another, or with nobody assigned, is noted, and no other is (A-46)', () => {
    const acts = [
      'CompletionAsked',
      'IdentityInquired',
      'IdentityConfirmed',
      'ExaminationExtended',
      'FeeDemanded',
      'RequestRefused',
      'RequestAnswered',
      'ImplementationReported',
      'ImpossibilityReported',
    ]
    holds(histories, function* (history) {
      let officer: string | null = null
      for (const { event, decision } of history.deeds) {
        const { by } = event.data.command.data
        const named = decision.notes.map(({ note }) => note)
        const expected = acts.includes(event.type)
          ? [officer === null, officer !== null && officer !== by]
          : [false, false]
        const found = [named.includes('nobody-assigned'), named.includes('not-the-assigned-officer')]
        if (found.join() !== expected.join()) yield `${event.type} by ${by}, assigned ${officer}`
        if (event.type === 'OfficerAssigned') officer = event.data.command.data.officer
      }
    })
  })

  test('a day to carry out beyond the limit says how complex it is (A-47)', () => {
    holds(histories, function* (history) {
      for (const { event } of deedsOf(history, 'RequestAnswered')) {
        const { implementation, limit, complexity } = event.data.answer
        if (implementation !== null && implementation.due > limit.due && complexity === null)
          yield `${implementation.due} is after ${limit.due}`
      }
    })
  })

  test('every command says who is responsible, and none is taken without (A-46)', () => {
    holds(histories, function* ({ machine, events, steps }) {
      for (const event of events) {
        if (event.data.command.data.by.trim() === '') yield `${event.type} by nobody`
      }
      for (const { command, before } of steps.slice(0, 10)) {
        const { by: _, ...anonymous } = command.data
        for (const data of [
          anonymous,
          { ...anonymous, by: '' },
          { ...anonymous, by: ' ' },
          { ...anonymous, by: null },
        ]) {
          try {
            machine.decide(wild({ ...command, data }), before)
            yield `${command.type} by ${JSON.stringify('by' in data ? data.by : null)}`
          } catch {}
        }
      }
    })
  })

  test('the representative is told of a refusal for want of papers and asked for them, the subject of all else (A-40, A-45, A-41 to A-44, A-47)', () => {
    holds(histories, function* ({ deeds }) {
      for (const { event } of deeds) {
        const to = replyIn(event)?.to
        const unauthorised = event.type === 'RequestRefused' && event.data.refusal.kind === 'unauthorised'
        const papers = event.type === 'CompletionAsked' && event.data.command.data.about === 'authority'
        if (to !== undefined && to !== (unauthorised || papers ? 'representative' : 'subject'))
          yield `${event.type}: ${to}`
      }
    })
  })
})

/** Why a finding gives no power (clause 43). */
function* findingFaults(
  { receivedOn, claims }: History,
  finding: Extract<RequestCommand, { type: 'RefuseUnfounded' }>['data']['finding'],
): Generator<string> {
  if (finding.justification.trim() === '') yield 'a finding without a justification'
  if (claims.some(({ right }) => right === 'consent-withdrawal')) yield 'a consent is withdrawn'
  if (
    finding.kind === 'repetitive' &&
    (finding.earlier.id === 'r-1' || finding.earlier.answeredOn > receivedOn)
  )
    yield 'no earlier request was answered'
}

const contactsOf = ({ sender }: History): readonly Contact[] =>
  sender.as === 'representative' ? sender.contacts : []

const replyIn = (event: RequestEvent): Reply | null => {
  if ('reply' in event.data) return event.data.reply
  if ('refusal' in event.data) return event.data.refusal.reply
  return 'answer' in event.data ? event.data.answer.reply : null
}

/** Clause 42, in the order of its sentences. */
function replyExpected(
  named: string | undefined,
  contacts: readonly Contact[],
  obstacle: boolean,
): { readonly way: string; readonly address: string | null } {
  const held = contacts.find(({ way }) => way === named)
  if (named !== undefined && !obstacle && (held !== undefined || named === 'in-person'))
    return { way: named, address: held?.address ?? null }
  const usable = contacts.filter(({ way }) => way !== named)
  const chosen = usable.find(({ way }) => way === 'email') ?? usable[0]
  return chosen ?? { way: 'in-person', address: null }
}

/** The latest answer before an act, and what of it was carried out, or ended otherwise, by then. */
function standing(earlier: readonly RequestEvent[]) {
  const at = earlier.findLastIndex(({ type }) => type === 'RequestAnswered' || type === 'RequestReexamined')
  const latest = earlier[at]
  const answer = latest !== undefined && 'answer' in latest.data ? latest.data.answer : null
  const before = latest?.type === 'RequestReexamined' ? latest.data.implemented : []
  const of = ({ data: { command } }: ReturnType<typeof endings>[number] | Reported) => ({
    right: command.data.right,
    item: command.data.item ?? null,
  })
  const since = eventsOf(earlier.slice(at), 'ImplementationReported').map(of)
  // What was given up stays so where no more of it is granted; what was impossible is owed anew where it is granted.
  const ended = [
    ...(latest?.type === 'RequestReexamined' ? latest.data.waived : []),
    ...eventsOf(earlier.slice(at), 'GrantWaived').map(of),
    ...eventsOf(earlier.slice(at), 'ImpossibilityReported').map(of),
  ]
  const done = [...before, ...since]
  const extent = answer?.extent ?? []
  const left = extent.filter(
    ({ right, item }) => ![...done, ...ended].some((one) => one.right === right && one.item === item),
  )
  return { extent, decisions: answer?.decisions ?? [], done, ended, left }
}

type Reported = Extract<RequestEvent, { type: 'ImplementationReported' }>

/** What ended a duty to carry something out otherwise than by carrying it out. */
const endings = (events: readonly RequestEvent[]) => [
  ...eventsOf(events, 'GrantWaived'),
  ...eventsOf(events, 'ImpossibilityReported'),
]

const cases = [
  { when: 'in any history', of: histories },
  { when: 'reported in any order', of: reports },
]

describe('carrying out', () => {
  test.each(cases)(
    'only what was granted is carried out, once, and handed over before it is erased, $when (A-47, A-10, A-30)',
    ({ of }) => {
      holds(of, function* (history) {
        const { state } = history
        for (const { event, earlier } of deedsOf(history, 'ImplementationReported')) {
          const { right, item = null } = event.data.command.data
          const { extent, done, ended, left } = standing(earlier)
          const isDone = (what: string, about: string | null) =>
            [...done, ...ended].some((one) => one.right === what && one.item === about)
          const granted = (what: string, about: string | null) =>
            extent.some((one) => one.right === what && one.item === about)
          if (!granted(right, item)) yield `${right} ${item} was not granted`
          if (isDone(right, item)) yield `${right} ${item} twice`
          if (right === 'erasure') {
            if (granted('access', null) && !isDone('access', null)) yield 'erased before access'
            if (granted('portability', item) && !isDone('portability', item))
              yield 'erased before handed over'
          }
          if (event.data.complete !== (left.length === 1)) yield 'complete'
        }
        const { extent, done, left } = standing(history.events)
        if (state.status === 'implemented' && left.length > 0) yield 'closed too early'
        if (state.status === 'answered' && extent.length > 0 && left.length === 0) yield 'not closed'
        if (state.status === 'implemented' && state.carriedOut !== done.length > 0)
          yield `carried out: ${state.carriedOut}`
      })
    },
  )

  test.each(cases)(
    'what is given up or impossible was granted, and is no more carried out; a withdrawal is never given up, $when (A-33, A-47)',
    ({ of }) => {
      holds(of, function* (history) {
        for (const type of ['GrantWaived', 'ImpossibilityReported'] as const) {
          for (const { event, before, earlier } of deedsOf(history, type)) {
            const { right, item = null, on } = event.data.command.data
            const { left } = standing(earlier)
            const grant = left.find((one) => one.right === right && one.item === item)
            if (grant === undefined) {
              yield `${right} ${item} was not owed`
              continue
            }
            if (event.data.complete !== (left.length === 1)) yield 'complete'
            // A day that had passed stays missed (13).
            const missed = event.data.missed?.due ?? null
            if (missed !== (on > grant.by.due ? grant.by.due : null)) yield `${type} on ${on}: ${missed}`
            if (event.type !== 'GrantWaived') continue
            if (right === 'consent-withdrawal') yield 'a withdrawal was given up'
            const authority = 'authority' in before ? before.authority.status : null
            if (event.data.command.data.waivedBy === 'representative' && authority !== 'proven')
              yield 'given up by nobody'
          }
        }
      })
    },
  )

  test.each(cases)(
    'an unsigned request is not carried out on restricted data without a reason, $when (A-21.1, A-23, A-24)',
    ({ of }) => {
      const operations = ['access', 'rectification', 'erasure', 'portability']
      holds(of, function* (history) {
        for (const { event, earlier, before } of deedsOf(history, 'ImplementationReported')) {
          const { right, item = null, on, restricted, restrictionReason } = event.data.command.data
          const { decisions, done, ended: over } = standing(earlier)
          const inForce = decisions.some(({ right: of, item: about, period }) => {
            if (of !== 'restriction' || period === null || (item !== null && item !== about)) return false
            // Given up, it is lifted.
            if (over.some((one) => one.right === of && one.item === about)) return false
            const corrected = done.some((one) => one.right === 'rectification' && one.item === about)
            const ended = corrected && period.grounds.join() === 'rectification-pending'
            return !ended && (period.until === undefined || on <= period.until)
          })
          const signed = 'form' in before && before.form.signed
          // What is not known blocks (42).
          if (restricted === undefined && !inForce && operations.includes(right) && !signed)
            yield `${right} ${item} may be restricted`
          if (
            (restricted || inForce) &&
            operations.includes(right) &&
            !signed &&
            restrictionReason === undefined
          )
            yield `${right} ${item}`
        }
      })
    },
  )
})

describe('the machine', () => {
  test('every act is dated on or after the one before it, and receipt on or after submission (D-11)', () => {
    holds(histories, function* ({ events, steps }) {
      const days = events.map(({ data }) => dayOfCommand(data.command))
      if (days.some((day, index) => day < (days[index - 1] ?? day))) yield days.join()
      const [first] = eventsOf(events, 'RequestSubmitted')
      const filed = first?.data.command.data
      if (filed !== undefined && filed.receivedOn < filed.submittedOn) yield 'received before submitted'
      for (const { command, before, decision } of steps) {
        if (before.status === 'none' || command.type === 'SubmitRequest') continue
        const early = command.data.on < before.lastEventOn
        if (early && decision.accepted) yield `${command.type} on ${command.data.on}`
      }
    })
  })

  test('examiners only grow, and hold whoever acted as the adopted readings say (A-46, A-58)', () => {
    holds(histories, function* ({ deeds }) {
      const expected = new Set<string>()
      for (const { event, before, after } of deeds) {
        const was = 'examiners' in before ? before.examiners : []
        const is = 'examiners' in after ? after.examiners : []
        if (!was.every((one) => is.includes(one))) yield `${was.join()} became ${is.join()}`
        const { command } = event.data
        switch (command.type) {
          case 'AssignOfficer':
            expected.add(command.data.officer)
            break
          case 'AnswerRequest':
            expected.add(command.data.by)
            for (const one of command.data.preparedBy ?? []) expected.add(one)
            break
          case 'ApplyComplaintOutcome':
            for (const one of [
              command.data.by,
              ...(command.data.preparedBy ?? []),
              ...command.data.complaint.reviewers,
            ])
              expected.add(one)
            break
          case 'ConfirmIdentity':
          case 'InquireIdentity':
          case 'ExtendExamination':
          case 'DemandFee':
          case 'AskToComplete':
          case 'RefuseUnauthorised':
          case 'RefuseUnfounded':
          case 'RefuseUnidentified':
            expected.add(command.data.by)
            break
          case 'RegisterJoined':
            for (const { who } of command.data.examinations) expected.add(who)
            break
          default:
        }
        if ([...is].sort().join() !== [...expected].sort().join())
          yield `${event.type}: ${is.join()}, not ${[...expected].join()}`
      }
    })
  })

  test('what was sent out is kept, act by act with its day (A-48)', () => {
    const outward = {
      IdentityInquired: 'inquiry',
      ExaminationExtended: 'extension',
      FeeDemanded: 'fee-demand',
      RequestRefused: 'refusal',
      RequestAnswered: 'answer',
      RequestReexamined: 'new-answer',
      ImpossibilityReported: 'impossibility',
    } as const
    holds(histories, function* ({ events, state }) {
      const expected = events.flatMap(({ type, data }) => {
        const act = Object.entries(outward).find(([name]) => name === type)?.[1]
        return act === undefined ? [] : [`${act} ${dayOfCommand(data.command)}`]
      })
      const acts = 'acts' in state ? state.acts.map(({ act, on }) => `${act} ${on}`) : []
      if (acts.join() !== expected.join()) yield `${acts.join()}, not ${expected.join()}`
    })
  })

  test('every rejection, note, option, duty, deadline and decision cites clauses that exist', () => {
    holds(histories, function* ({ machine, steps, state }) {
      const exist = (clauses: readonly string[]) =>
        clauses.length > 0 &&
        clauses.every(isClauseRef) &&
        clauses.some((clause) => clause.startsWith('adakavas:'))
      for (const { command, decision } of steps) {
        if (!decision.accepted) {
          if (!exist(decision.rejection.clauses)) yield `${command.type}: ${decision.rejection.code}`
          continue
        }
        for (const { note, clauses } of decision.notes) if (!exist(clauses)) yield note
        for (const event of decision.events) {
          for (const clause of clausesIn(event)) if (!isClauseRef(clause)) yield `${event.type}: ${clause}`
          if (!('answer' in event.data)) continue
          for (const { right, item, clauses, parts } of event.data.answer.decisions) {
            if (!exist(clauses)) yield `${right} ${item}`
            for (const { part, clauses } of parts) if (!exist(clauses)) yield `${right} ${item} ${part}`
          }
        }
      }
      const on = 'lastEventOn' in state ? state.lastEventOn : plainDate('2026-01-02')
      for (const { command, clauses, obstacle } of machine.options(state, on)) {
        if (!exist(clauses)) yield `option ${command}`
        if (obstacle !== null && !exist(obstacle.clauses)) yield `option ${command}: ${obstacle.code}`
      }
      for (const { duty, clause, deadline } of machine.duties(state, on))
        if (!exist([clause]) || !exist([deadline.clause])) yield duty
    })
  })

  test('a duty stands as its deadline and its day say (D-2, D-10)', () => {
    holds(histories, function* (history) {
      const { machine } = history
      for (const { state, events } of filedStates(history)) {
        for (const ahead of [0, 1, 30, 62]) {
          const on = addDays(state.lastEventOn, ahead)
          for (const owed of machine.duties(state, on)) {
            const { duty, deadline, status, doneOn } = owed
            const about = owed.duty === 'carry-out' ? owed.about : null
            const late = (doneOn ?? on) > deadline.due
            const expected =
              status === 'missed'
                ? endedLate(events, about, deadline.due)
                  ? 'missed'
                  : 'none'
                : doneOn !== undefined
                  ? late
                    ? 'done-late'
                    : 'done'
                  : late
                    ? 'overdue'
                    : on === deadline.due
                      ? 'due-today'
                      : 'pending'
            if (status !== expected) yield `${duty} due ${deadline.due} on ${on}: ${status}`
            if (deadline.due < deadline.counted) yield `${duty} is due before it is counted`
          }
        }
      }
    })
  })

  test('what stands open is owed: an open request owes its answer, a granted right its carrying out (A-41, A-47)', () => {
    holds(histories, function* (history) {
      for (const { state, events } of filedStates(history)) {
        const duties = history.machine.duties(state, state.lastEventOn)
        // A limit missed before it was ended stays on record as missed (section 5): it owes nothing any more.
        const owed = duties.filter(({ status }) => status !== 'missed')
        const names = owed.map(({ duty, doneOn }) => `${duty}${doneOn === undefined ? '' : ' done'}`)
        const { extent, done, ended } = standing(events)
        const among = (list: typeof done, { right, item }: (typeof done)[number]) =>
          list.some((one) => one.right === right && one.item === item)
        const left = extent.flatMap((grant) =>
          among(done, grant) ? ['carry-out done'] : among(ended, grant) ? [] : ['carry-out'],
        )
        const expected = {
          open: ['examine-and-answer'],
          answered: [...told(state), ...left],
          implemented: [...told(state), ...left],
          refused: ['inform-of-refusal done'],
          withdrawn: [],
          joined: [],
        }[state.status]
        if (names.join() !== expected.join()) yield `${state.status}: ${names.join()}, not ${expected.join()}`
      }
    })
  })

  test('what ends a duty after its day leaves it missed, for good (A-41, A-47)', () => {
    holds(histories, function* (history) {
      const { machine, deeds } = history
      const missed: string[] = []
      for (const { event, before, after } of deeds) {
        const on = dayOfCommand(event.data.command)
        const { type } = event
        if (
          before.status === 'open' &&
          ['RequestRefused', 'RequestWithdrawn', 'RequestJoined'].includes(type)
        ) {
          const due = limitDue(history, before, on)
          if (due !== undefined && on > due) missed.push(`examine-and-answer ${due}`)
        }
        if (type === 'GrantWaived' || type === 'ImpossibilityReported') {
          const { right, item = null } = event.data.command.data
          const due =
            'answer' in before
              ? before.answer.extent.find((one) => one.right === right && one.item === item)?.by.due
              : undefined
          if (due !== undefined && on > due) missed.push(`carry-out ${due}`)
        }
        const stands = machine
          .duties(after, addDays(on, 3))
          .filter(({ status }) => status === 'missed')
          .map(({ duty, deadline }) => `${duty} ${deadline.due}`)
        if (stands.sort().join() !== [...missed].sort().join())
          yield `after ${type}: ${stands.join()}, not ${missed.join()}`
      }
    })
  })

  test('a command that the options call closed is rejected for the same reason, whatever it says', () => {
    holds(histories, function* ({ machine, steps }) {
      for (const { command, before } of steps) {
        const on = dayOfCommand(command)
        const decision = machine.decide(command, before)
        const option = machine.options(before, on).find((one) => one.command === command.type)
        if (option === undefined) {
          yield `no option ${command.type}`
          continue
        }
        const { obstacle } = option
        if (option.open !== (obstacle === null)) yield `${command.type} is open and closed`
        if (obstacle === null) continue
        const rejection = decision.accepted ? null : decision.rejection
        const same = { command: command.type, ...obstacle }
        if (JSON.stringify(sorted(rejection)) !== JSON.stringify(sorted(same)))
          yield `${command.type}: ${JSON.stringify(rejection)}, option ${JSON.stringify(obstacle)}`
      }
    })
  })

  test('a command that the options call open is accepted in its plain form', () => {
    holds(histories, function* (history) {
      const { machine, steps, claims: filed } = history
      for (const { before, command: given } of steps.slice(0, 25)) {
        const on = dayOfCommand(given)
        for (const option of machine.options(before, on)) {
          if (!option.open || (option.command === 'SubmitRequest' && on !== history.receivedOn)) continue
          // What does better than an answer depends on the answer: its own law is above.
          if (option.command === 'ApplyComplaintOutcome' && 'answer' in before) continue
          const decision = machine.decide(plainly(option.command, history, before, on), before)
          if (!decision.accepted)
            yield `${option.command} on ${on} after ${JSON.stringify(filed)}: ${decision.rejection.code}`
        }
      }
    })
  })

  test('where the options allow no more than a rejection, nothing is granted, and only there', () => {
    holds(histories, function* ({ machine, states, sender }) {
      for (const state of states) {
        if (state.status !== 'open') continue
        const option = machine
          .options(state, state.lastEventOn)
          .find(({ command }) => command === 'AnswerRequest')
        const may =
          state.identity.status === 'confirmed' &&
          (sender.as === 'subject' || state.authority.status === 'proven')
        if ((option?.only === 'rejection') === may) yield `${option?.only}, ${may}`
      }
    })
  })

  test('first and last day of an option are the days on which it opens and closes', () => {
    holds(histories, function* ({ machine, states }) {
      for (const state of states) {
        if (state.status !== 'open') continue
        const on = state.lastEventOn
        for (const { command, from, until, by, open } of machine.options(state, on)) {
          const openOn = (day: typeof on) =>
            machine.options(state, day).find((one) => one.command === command)?.open === true
          if (open && until !== null && until < on) yield `${command} is open after ${until}`
          if (open && until !== null && until >= on && !openOn(until))
            yield `${command} closes before ${until}`
          if (open && until !== null && openOn(addDays(until, 1))) yield `${command} stays open`
          if (until !== null && by !== null) yield `${command} both closes and is only due`
          if (open && by !== null && by >= on && !openOn(addDays(by, 1)))
            yield `${command} closes after ${by}, by when it is only due`
          if (from !== null && from > on && open) yield `${command} is open before ${from}`
          if (from !== null && from > on && !openOn(from) && machineRegionOpen(state, command))
            yield `${command} does not open on ${from}`
        }
      }
    })
  })

  test('no state, event or decision changes once it is there: all of it is frozen JSON', () => {
    holds(histories, function* ({ states, steps, events }) {
      for (const value of [...states, ...events, ...steps.map(({ decision }) => decision)]) {
        const loose = unfrozen(value)
        if (loose !== null) yield `not frozen: ${loose}`
        expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value)
      }
    })
  })

  test('deciding and looking change nothing and say the same again', () => {
    holds(histories, function* ({ machine, steps }) {
      for (const { command, before, decision } of steps) {
        const copy = structuredClone(command)
        const again = machine.decide(copy, before)
        if (JSON.stringify(again) !== JSON.stringify(decision)) yield `${command.type} differs`
        if (Object.isFrozen(copy) || Object.isFrozen(copy.data)) yield `${command.type} was frozen`
        if (JSON.stringify(copy) !== JSON.stringify(command)) yield `${command.type} was changed`
      }
    })
  })

  test('the table of transitions says where every deed may lead, and no deed leads elsewhere', () => {
    holds(histories, function* ({ machine, deeds }) {
      for (const { command, before, after } of deeds) {
        const row = machine.transitions.find(
          (one) => one.from === before.status && one.command === command.type,
        )
        if (row === undefined || !row.to.includes(after.status))
          yield `${before.status} ${command.type} ${after.status}`
      }
    })
  })

  test('replaying a history gives its state, and the same from JSON', () => {
    fc.assert(
      fc.property(histories, ({ machine, events, state }) => {
        expect(machine.replay(events)).toEqual({ ok: true, state })
        const stored: readonly RequestEvent[] = JSON.parse(JSON.stringify(events))
        expect(machine.replay(stored)).toEqual({ ok: true, state })
        let folded = machine.initialState()
        for (const event of stored) folded = machine.evolve(folded, event)
        expect(folded).toEqual(state)
      }),
    )
  })
})

/** A JSON value with the fields of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  )
}

/** Every string in a value that is written like a clause. */
function* clausesIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (/^(?:adakavas|kaunas|gdpr):/.test(value)) yield value
  } else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) yield* clausesIn(one)
  }
}

/** What was told of an answered request, and what of it was carried out before a new answer granted more. */
const told = (state: RequestState): readonly string[] =>
  'carriedOutBefore' in state
    ? [
        state.formerRefusal === null ? 'examine-and-answer done' : 'inform-of-refusal done',
        ...state.carriedOutBefore.map(() => 'carry-out done'),
      ]
    : []

/** Where something in a value can still be changed. */
function unfrozen(value: unknown, path = ''): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (!Object.isFrozen(value)) return `${path}.`
  for (const [name, one] of Object.entries(value)) {
    const found = unfrozen(one, `${path}.${name}`)
    if (found !== null) return found
  }
  return null
}

/** Whether what the state says leaves a refusal for want of identity possible. */
const machineRegionOpen = (state: RequestState, command: string): boolean =>
  command === 'RefuseUnidentified' &&
  state.status === 'open' &&
  state.identity.status === 'inquiry-open' &&
  !state.identity.suppliedInTime &&
  !state.identity.afterSupply

/** What an answer granted that is neither carried out, given up nor impossible. */
const leftOf = ({ answer, implemented, waived, impossible }: AnsweredRequest): Answer['extent'] =>
  answer.extent.filter(
    ({ right, item }) =>
      ![...implemented, ...waived, ...impossible].some((one) => one.right === right && one.item === item),
  )
/** Whether something ended a duty, to answer or to carry something out, only after its day (section 5). */
const endedLate = (
  events: readonly RequestEvent[],
  about: { readonly right: string; readonly item: string | null } | null,
  due: PlainDate,
): boolean => {
  const ended =
    about === null
      ? [
          ...eventsOf(events, 'RequestRefused'),
          ...eventsOf(events, 'RequestWithdrawn'),
          ...eventsOf(events, 'RequestJoined'),
        ]
      : endings(events).filter(({ data: { command } }) => {
          const { right, item = null } = command.data
          return right === about.right && item === about.item
        })
  return ended.some(({ data: { command } }) => command.data.on > due)
}

/** A command in the form in which nothing stands against it but what the options know. */
function plainly(
  type: RequestCommand['type'],
  history: History,
  state: RequestState,
  on: PlainDate,
): RequestCommand {
  const by = 'ona'
  // Nobody is assigned who is already.
  if (type === 'AssignOfficer') return { type, data: { on, by, officer: 'somebody new' } }
  if (type === 'CorrectRequest' && state.status === 'open') {
    const form = { nameGiven: true, signed: true, identityDocument: true }
    return { type, data: { on, by, form, claims: repaired(state.claims) } }
  }
  if (type === 'AnswerRequest' && state.status === 'open') {
    // An act outside the document limits every right: nothing is left to settle or to grant.
    const limits = state.claims.map(({ right }) => ({ right, act: 'a law' }))
    return { type, data: { on, by, facts: { items: [], limits }, disclosesNothing: 'no item is named' } }
  }
  if (type === 'ApplyComplaintOutcome' && (state.status === 'open' || state.status === 'refused')) {
    const limits = state.claims.map(({ right }) => ({ right, act: 'a law' }))
    const facts = { items: [], limits }
    const complaint = {
      id: 'c-1',
      request: state.id,
      asOf: on,
      status: 'upheld',
      grounds: ['inaction'],
      answeredOn: on,
      decisions: decided(history, state.claims, facts, on),
      implementBy: null,
      afterWithdrawal: [],
      reviewers: ['kotryna'],
      identity: 'unconfirmed',
      authority: 'not-needed',
    } as const
    return { type, data: { facts, disclosesNothing: 'no item is named', on, by: 'kotryna', complaint } }
  }
  if ((type === 'WaiveGrant' || type === 'ReportImpossible') && state.status === 'answered') {
    const next = leftOf(state).find(({ right }) => type !== 'WaiveGrant' || right !== 'consent-withdrawal')
    const item = next?.item ?? null
    const what = { on, by, right: next?.right ?? 'access', ...(item === null ? {} : { item }) } as const
    return type === 'WaiveGrant'
      ? { type, data: { ...what, waivedBy: 'subject' } }
      : { type, data: { ...what, reasons: ['the archive burned down'] } }
  }
  if (type === 'WithdrawRequest')
    return { type, data: { on, by, withdrawnBy: 'subject', sameSender: 'the same mailbox' } }
  if (type === 'ReportImplementation' && state.status === 'answered') {
    const left = leftOf(state)
    const next = left.find(({ right }) => right === 'access' || right === 'portability') ?? left[0]
    const item = next?.item ?? null
    const became = becameOf(state, { right: next?.right ?? 'access', item: item ?? undefined })
    return {
      type,
      data: {
        on,
        by,
        right: next?.right ?? 'access',
        ...(item === null ? {} : { item }),
        restricted: false,
        restrictionReason: 'own-claims',
        ...(became === undefined ? {} : { afterWithdrawal: became }),
      },
    }
  }
  return commandOf(type, history, state, on, choices(0))
}

test('the tests know every type of command', () => {
  expect(commandTypes.length).toBe(23)
})
