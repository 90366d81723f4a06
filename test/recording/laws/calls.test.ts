import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complaintLifecycle } from '../../../src/complaint/index.js'
import { isInvalidInput } from '../../../src/core/index.js'
import { adakavasProcedure } from '../../../src/procedure/index.js'
import { callerRights, type RecordingEvent, type RecordingState } from '../../../src/recording/index.js'
import { requestLifecycle } from '../../../src/request/index.js'
import { holds, wild } from '../../model/laws.js'
import { histories, otherNumber, secret, subjects } from './histories.js'
import { answerBy, decidedFrom, destroyByFrom } from './shadow.js'

const ofType = <T extends RecordingEvent['type']>(events: readonly RecordingEvent[], type: T) =>
  events.filter((event): event is Extract<RecordingEvent, { type: T }> => event.type === type)

/** Whether anything of clause 8 but the day stands in a value. */
const tellsOfTheConversation = (value: unknown): boolean => {
  const text = JSON.stringify(value)
  return [
    secret.number,
    otherNumber,
    secret.audio,
    secret.note,
    `"${secret.time}"`,
    '"durationSeconds"',
  ].some((word) => text.includes(word))
}

/** The state of a recording while it is kept holds the data; no other does. */
const keeps = ({ status }: RecordingState): boolean => status === 'stored'

describe('a call (clauses 1 to 9)', () => {
  test('is recorded only on a general line, after the automatic notice and the consent, in this order (clauses 1, 5, 7)', () => {
    holds(histories, function* ({ events, rules }) {
      const stored = events.findIndex(({ type }) => type === 'RecordingStored')
      if (stored < 0) return
      const earlier = events.slice(0, stored)
      const [received] = ofType(earlier, 'CallReceived')
      const [notice] = ofType(earlier, 'NoticePlayed')
      const [consent] = ofType(earlier, 'ConsentGiven')
      if (received === undefined || !rules.lines.includes(received.data.line)) yield 'not on a general line'
      if (received?.data.command.data.direction !== 'incoming') yield 'not incoming'
      if (notice?.data.command.data.automatic !== true) yield 'not told automatically'
      if (consent?.data.command.data.explicit !== true) yield 'no explicit consent'
      const order = [received, notice, consent].map((one) => (one === undefined ? -1 : events.indexOf(one)))
      if (order.join() !== [...order].sort((a, b) => a - b).join()) yield 'in another order'
      if (ofType(earlier, 'CallEnded').length !== 1) yield 'the call was still on'
    })
  })

  test('without consent leaves nothing of the conversation but its day (clauses 5, 8)', () => {
    holds(histories, function* ({ steps, events, shadow }) {
      const consented = events.findIndex(({ type }) => type === 'ConsentGiven')
      const without = consented < 0 ? events : events.slice(0, consented)
      if (tellsOfTheConversation(without)) yield 'an event without consent tells of the conversation'
      for (const { after, shadow: known } of steps)
        if (!known.consented && tellsOfTheConversation(after)) yield 'a state without consent does'
      if (!shadow.consented && ofType(events, 'RecordingStored').length > 0) yield 'stored without consent'
    })
  })

  test('keeps the conversation in the recording alone, and only as long as it is kept (clauses 8, 10)', () => {
    holds(histories, function* ({ steps }) {
      for (const { after } of steps)
        if (!keeps(after) && tellsOfTheConversation(after)) yield `${after.status} tells of the conversation`
    })
  })

  test('that is refused is told of both other ways, unless the caller left; a miss stays on record (clause 6)', () => {
    holds(histories, function* ({ steps, machine }) {
      for (const { after, shadow, command, decision } of steps) {
        const { refusedOn, consented, explained, endedBy, endedOn } = shadow
        if (refusedOn === null || consented) continue
        const on = shadow.last ?? refusedOn
        const duty = machine.duties(after, on).find((one) => one.duty === 'explain-alternatives')
        const done = duty?.status === 'done' || duty?.status === 'done-late'
        const missed = endedOn !== null && endedBy === 'centre' && !explained
        if (explained && !done) yield 'explained, and not told so'
        if (!explained && endedOn === null && (duty === undefined || done))
          yield 'nothing is owed to who refused'
        if (!explained && endedBy === 'caller' && duty !== undefined) yield 'owed to who left'
        if (missed && duty?.status !== 'missed') yield 'a miss is not on record'
        if (command.type !== 'EndCall' || !decision.accepted) continue
        if (missed !== decision.notes.some(({ note }) => note === 'alternatives-missed'))
          yield 'a miss is not noted'
      }
    })
  })

  test('has one recording at the most, of the data of clause 8 and of its own day (clauses 8, 9)', () => {
    const fields = ['audio', 'date', 'durationSeconds', 'number', 'time']
    holds(histories, function* ({ events, steps }) {
      if (ofType(events, 'RecordingStored').length > 1) yield 'two recordings of one call'
      if (new Set(ofType(events, 'CallReceived').map(({ data }) => data.command.data.call)).size > 1)
        yield 'two calls'
      for (const { after } of steps) {
        if (after.status !== 'stored' || after.recorded === null) continue
        if (Object.keys(after.recorded).sort().join() !== fields.join())
          yield 'other data than those of clause 8'
        if (after.recorded.date !== after.callDate) yield 'of another day'
        if (after.recorded.audio !== secret.audio) yield 'the audio was altered'
      }
    })
  })

  test('data beyond those of clause 8 are not taken (clauses 8, 9)', () => {
    const [, { machine }] = subjects
    fc.assert(
      fc.property(
        histories,
        fc.constantFrom('location', 'name', 'transcript', '__proto__x'),
        ({ steps }, more) => {
          for (const { command, before } of steps) {
            if (command.type !== 'StoreRecording' || command.data.recorded === 'forgotten') continue
            const recorded = { ...command.data.recorded, [more]: 'x' }
            const wider = { ...command, data: { ...command.data, recorded } }
            if (before.status === 'none' || before.procedure.id !== 'centre') continue
            expect(thrown(() => machine.decide(wild(wider), before))).toBe(true)
          }
        },
      ),
    )
  })
})

/** Whether something is refused as no command, event or state of a machine. */
function thrown(run: () => unknown): boolean {
  try {
    run()
    return false
  } catch (error) {
    if (isInvalidInput(error)) return true
    throw error
  }
}

describe('the rights of a caller (clauses 4.1, 14 to 14.5)', () => {
  test('exist for who consented, and while something is kept; before, there is the right to refuse (clauses 4.1, 6, 14 to 14.5)', () => {
    holds(histories, function* ({ steps, rules }) {
      for (const { after, shadow } of steps) {
        const { consented, notRecorded, storedOn, destroyedOn, copiedOn, endedOn, told, callDay } = shadow
        const rights = new Map(callerRights(rules, after).map(({ right, applies }) => [right, applies]))
        const lives = storedOn === null ? !notRecorded : destroyedOn === null || copiedOn !== null
        const subject = consented && lives
        for (const right of ['information', 'access', 'other-rights'] as const)
          if (rights.get(right) !== subject) yield `${right} applies: ${!subject}`
        const stored = storedOn !== null && destroyedOn === null
        for (const right of ['listening-and-copy', 'rectification'] as const)
          if (rights.get(right) !== stored) yield `${right} applies: ${!stored}`
        const mayRefuse = callDay !== null && endedOn === null && !consented
        if (rights.get('decline-recording') !== mayRefuse)
          yield `refusing (told: ${told}) applies: ${!mayRefuse}`
      }
    })
  })
})

describe('a request of a caller (clause 14; GDPR 12(3))', () => {
  test('is answered in a month from its receipt, on to a working day; it holds nothing, and lives elsewhere where Adakavas is in place (clauses 14, 14.5)', () => {
    const seen = new Set<string>()
    holds(
      histories,
      function* ({ steps, machine, rules }) {
        for (const { after, shadow } of steps) {
          const { last, requests } = shadow
          if (last === null) continue
          if (rules.rightsProcedure !== null && requests.size > 0) yield 'registered beside Adakavas'
          const owed = machine
            .duties(after, last)
            .flatMap((one) => (one.duty === 'answer-caller' ? [one] : []))
          if (owed.length !== requests.size) yield 'other answers are owed than were asked for'
          for (const { about, deadline, status, doneOn } of owed) {
            const one = requests.get(about.request)
            const limit = one === undefined ? null : answerBy(one)
            if (one === undefined || limit === null || one.right !== about.right) {
              yield 'an answer is owed to nothing'
              continue
            }
            if (deadline.due !== limit.day) yield `due ${deadline.due}, not ${limit.day}`
            if ((doneOn ?? null) !== one.answeredOn) yield `answered ${doneOn}, not ${one.answeredOn}`
            const day = one.answeredOn ?? last
            const open = day > limit.day ? 'overdue' : day === limit.day ? 'due-today' : 'pending'
            const done = day > limit.day ? 'done-late' : 'done'
            const wanted = one.answeredOn === null ? open : done
            if (status !== wanted) yield `${status}, not ${wanted}`
            seen.add(status)
          }
        }
      },
      300,
    )
    expect([...seen].sort()).toEqual(['done', 'done-late', 'due-today', 'overdue', 'pending'].sort())
  })
})

describe('two institutions, two procedures', () => {
  const requests = requestLifecycle(adakavasProcedure)
  const complaints = complaintLifecycle(adakavasProcedure)
  const typesOf = (transitions: readonly { readonly command: string }[]) => [
    ...new Set(transitions.map(({ command }) => command)),
  ]

  test('a complaint about data-subject rights is no complaint about services, nor a request anything of a recording (A-48, K-11.2)', () => {
    const foreign = [...typesOf(requests.transitions), ...typesOf(complaints.transitions)]
    fc.assert(
      fc.property(histories, fc.constantFrom(...foreign), ({ machine, steps, state }, type) => {
        const data = steps.at(-1)?.command.data
        expect(thrown(() => machine.decide(wild({ type, data }), state))).toBe(true)
        expect(machine.replay(wild([{ type, data: { command: { type, data } } }])).ok).toBe(false)
      }),
    )
  })

  test('a command of a recording is none of a request or a complaint (A-38, A-48, K-14.5)', () => {
    fc.assert(
      fc.property(histories, ({ steps, state }) => {
        for (const { command } of steps) {
          expect(thrown(() => requests.decide(wild(command), requests.initialState()))).toBe(true)
          expect(thrown(() => complaints.decide(wild(command), complaints.initialState()))).toBe(true)
        }
        if (state.status === 'none') return
        const assign = { type: 'AssignOfficer', data: { on: state.lastEventOn, by: 'ona', officer: 'rasa' } }
        expect(thrown(() => requests.decide(wild(assign), wild(state)))).toBe(true)
      }),
    )
  })

  test('a decision under Adakavas is carried out only where the institution uses that procedure (clause 14.5)', () => {
    holds(histories, function* ({ steps, rules }) {
      for (const { command, decision } of steps) {
        if (command.type !== 'PlaceRestriction' && command.type !== 'GrantErasure') continue
        if (command.data.decision.under === 'adakavas' && rules.rightsProcedure === null && decision.accepted)
          yield 'carried out without the procedure'
      }
    })
  })

  test('an erasure is carried out by its day, and never later than the term asks (clauses 10, 14.5)', () => {
    holds(histories, function* ({ steps, machine }) {
      for (const { after, shadow } of steps) {
        if (shadow.erasure === null || shadow.destroyedOn !== null) continue
        const latest = destroyByFrom(shadow, decidedFrom(shadow))
        const duty = machine
          .duties(after, shadow.last ?? shadow.erasure.on)
          .find((one) => one.duty === 'destroy-recording')
        if (latest !== null && (duty === undefined || duty.deadline.due > latest)) yield 'due later'
      }
    })
  })
})
