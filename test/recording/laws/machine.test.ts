import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, laterOf, type PlainDate } from '../../../src/calendar/index.js'
import { isInvalidInput } from '../../../src/core/index.js'
import {
  forgetRecorded,
  mayDestroy,
  mayListen,
  type RecordingCommand,
  type RecordingDuty,
  type RecordingEvent,
  type RecordingMachine,
  retention,
} from '../../../src/recording/index.js'
import { choices } from '../../model/arbitraries.js'
import { holds, wild } from '../../model/laws.js'
import { anyJson, leavesOf, placesOf, valueAt, withAt, withFieldAt, withoutAt } from '../../model/leaves.js'
import { runs } from '../../runs.js'
import {
  commandOf,
  commandTypes,
  type History,
  histories,
  isRecording,
  otherNumber,
  secret,
  tellable,
} from './histories.js'
import {
  bareFrom,
  copyAsked,
  copyFreeFrom,
  decidedFrom,
  firstFree,
  possibleFrom,
  type Shadow,
} from './shadow.js'

const asStored = (events: readonly unknown[]): readonly unknown[] => JSON.parse(JSON.stringify(events))

describe('a history', () => {
  test('gives the same state however often it is derived again, also from storage', () => {
    fc.assert(
      fc.property(histories, ({ machine, events, state }) => {
        expect(machine.replay(wild(asStored(events)))).toEqual({ ok: true, state })
        expect(
          events.reduce((before, event) => machine.evolve(before, event), machine.initialState()),
        ).toEqual(state)
      }),
    )
  })

  test('every event holds the whole command, and its state the day of it', () => {
    holds(histories, function* ({ steps }) {
      for (const { command, decision, after } of steps) {
        if (!decision.accepted) continue
        if (text(decision.events[0].data.command) !== text(command)) yield 'not the whole command'
        if (decision.events.length !== 1) yield 'not one event'
        if (after.status === 'none' || after.lastEventOn !== command.data.on) yield 'another last day'
      }
    })
  })

  test('decides the same command in the same state the same way, and changes nothing that it is handed', () => {
    fc.assert(
      fc.property(histories, ({ machine, steps }) => {
        for (const { command, before, decision, after } of steps) {
          const [commandText, beforeText] = [JSON.stringify(command), JSON.stringify(before)]
          // Both are frozen: a change would throw.
          expect(Object.isFrozen(command) && Object.isFrozen(before) && Object.isFrozen(decision)).toBe(true)
          expect(JSON.stringify(machine.decide(command, before))).toBe(JSON.stringify(decision))
          expect([JSON.stringify(command), JSON.stringify(before)]).toEqual([commandText, beforeText])
          if (!decision.accepted) expect(after).toBe(before)
        }
      }),
    )
  })
})

/** A JSON value as text, whatever the order of its fields. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )

function derive(machine: RecordingMachine, state: History['state'], event: unknown): RecordingEvent | null {
  try {
    const decision = machine.decide(wild(valueAt(event, ['data', 'command'])), state)
    return decision.accepted ? decision.events[0] : null
  } catch {
    return null
  }
}

/** An event without the envelope that a store put around it. */
const bare = (event: unknown) => ({ type: valueAt(event, ['type']), data: valueAt(event, ['data']) })

/** Either replay names the first event that can't have happened, or the history could have happened. */
function expectToldApart(machine: RecordingMachine, touched: readonly unknown[]): void {
  const stored = asStored(touched)
  let state = machine.initialState()
  for (const [index, event] of stored.entries()) {
    const derived = derive(machine, state, event)
    if (derived === null || text(derived) !== text(bare(event))) {
      expect(machine.replay(wild(stored))).toMatchObject({ ok: false, index, state })
      return
    }
    state = machine.evolve(state, derived)
  }
  expect(machine.replay(wild(stored))).toEqual({ ok: true, state })
}

describe('a history that was touched is told apart', () => {
  const touched = <T>(
    how: fc.Arbitrary<T>,
    touch: (history: History, how: T) => readonly unknown[],
  ): void => {
    fc.assert(
      fc.property(histories, how, (history, chosen) =>
        expectToldApart(history.machine, touch(history, chosen)),
      ),
      { numRuns: runs(40, 100) },
    )
  }
  const place = fc.tuple(fc.nat(99), fc.nat(9_999))

  test('any leaf edited to any value', () => {
    touched(fc.tuple(place, anyJson), ({ events }, [[which, leaf], value]) => {
      const at = which % Math.max(1, events.length)
      const places = leavesOf(events[at])
      return events.map((event, index) =>
        index === at ? withAt(event, places[leaf % places.length] ?? [], value) : event,
      )
    })
  })

  test('every leaf of what was derived, edited, is caught', () => {
    fc.assert(
      fc.property(histories, anyJson, ({ machine, events }, value) => {
        for (const [at, event] of events.entries()) {
          for (const path of leavesOf(event)) {
            if (path[1] === 'command' || JSON.stringify(valueAt(event, path)) === JSON.stringify(value))
              continue
            const edited = events.map((one, index) => (index === at ? withAt(one, path, value) : one))
            expect(machine.replay(wild(asStored(edited)))).toMatchObject({ ok: false, index: at })
          }
        }
      }),
      { numRuns: runs(40, 100) },
    )
  })

  test('any leaf edited to what stands elsewhere', () => {
    touched(fc.tuple(place, fc.nat(9_999)), ({ events }, [[which, leaf], other]) => {
      const at = which % Math.max(1, events.length)
      const [places, all] = [leavesOf(events[at]), leavesOf(events)]
      const value = valueAt(events, all[other % all.length] ?? [])
      return events.map((event, index) =>
        index === at ? withAt(event, places[leaf % places.length] ?? [], value) : event,
      )
    })
  })

  test('any field dropped, or one added', () => {
    touched(
      fc.tuple(place, fc.boolean(), fc.constantFrom('note', 'number', '__proto__')),
      ({ events }, [[which, spot], drop, name]) => {
        const at = which % Math.max(1, events.length)
        const places = placesOf(events[at]).slice(drop ? 1 : 0)
        const path = places[spot % Math.max(1, places.length)] ?? []
        return events.map((event, index) =>
          index !== at ? event : drop ? withoutAt(event, path) : withFieldAt(event, path, name, 'more'),
        )
      },
    )
  })

  test('any event dropped, doubled or exchanged with another', () => {
    touched(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(2)), ({ events }, [one, other, how]) => {
      const [left, right] = [one % Math.max(1, events.length), other % Math.max(1, events.length)]
      if (how === 0) return events.filter((_, index) => index !== left)
      if (how === 1)
        return [...events.slice(0, right), ...events.slice(left, left + 1), ...events.slice(right)]
      return events.map(
        (event, index) => events[index === left ? right : index === right ? left : index] ?? event,
      )
    })
  })
})

/** A state of a history, a day from its last event on, and choices. */
const moments = fc
  .tuple(histories, fc.nat(999), fc.nat(400), fc.maxSafeNat())
  .map(([history, which, days, content]: [History, number, number, number]) => {
    const step = history.steps[which % history.steps.length]
    const last = step?.shadow.last ?? null
    if (step === undefined || last === null || last > '9990') return null
    const on = content % 3 === 0 ? addDays(last, days) : content % 3 === 1 ? last : addDays(last, -(days % 3))
    const moment = { ...history, ...step, on, last, content }
    return tellable(moment, history.steps.slice(0, history.steps.indexOf(step) + 1), on)
  })
  .filter((moment) => moment !== null)

/** The clauses of a duty: those of the document, and of the GDPR where it sets what the document does not. */
function clausesOf(duty: RecordingDuty['duty']): readonly string[] {
  switch (duty) {
    case 'play-notice':
      return ['kaunas:7']
    case 'explain-alternatives':
      return ['kaunas:6']
    case 'store-recording':
    case 'copy-for-procedure':
    case 'destroy-copy':
      return ['kaunas:10']
    case 'destroy-recording':
      return ['kaunas:10', 'kaunas:14.5']
    case 'destroy-or-name-basis':
      return ['gdpr:17(1)(b)']
    case 'answer-caller':
      return ['gdpr:12(3)']
  }
}

/** Whether a command can answer a request: a restriction that it asked for does. */
const answersBy = ({ type }: RecordingCommand): boolean => type === 'PlaceRestriction'

/** Whether a duty that waits was late before it had to wait: that breach stays (section 10). */
function lateThoughWaiting(duty: RecordingDuty['duty'], shadow: Shadow, on: PlainDate): boolean {
  const day = ((): PlainDate | null => {
    switch (duty) {
      case 'destroy-recording':
        return possibleFrom(shadow, decidedFrom(shadow))
      case 'destroy-or-name-basis':
        return possibleFrom(shadow, bareFrom(shadow) ?? on)
      case 'copy-for-procedure':
        return firstFree(shadow, copyAsked(shadow))
      case 'destroy-copy':
        return firstFree(shadow, copyFreeFrom(shadow) ?? on)
      default:
        return null
    }
  })()
  return day !== null && day < on
}

describe('what may be done and what is owed', () => {
  test('a closed command is rejected for the reason that its option gives, and one that is taken is open', () => {
    holds(moments, function* ({ machine, after, shadow, on, content }) {
      const options = new Map(machine.options(after, on).map((option) => [option.command, option]))
      for (const type of commandTypes) {
        const option = options.get(type)
        const decision = machine.decide(commandOf(type, shadow, on, choices(content)), after)
        if (option === undefined) yield `no option for ${type}`
        else if (option.open !== (option.obstacle === null)) yield `${type}: open with an obstacle`
        else if (decision.accepted && !option.open) yield `${type}: taken, though closed`
        else if (!decision.accepted && option.obstacle !== null) {
          const { of, code, clauses, data } = decision.rejection
          // The option speaks of any procedure; of one that is open the command is told so.
          if (
            code !== 'procedure-already-open' &&
            text(option.obstacle) !== text({ of, code, clauses, data })
          )
            yield `${type}: ${code}, not ${option.obstacle.code}`
        }
        if (decision.accepted && option !== undefined) {
          if (option.from !== null && on < option.from) yield `${type}: taken before ${option.from}`
          if (option.until !== null && on > option.until) yield `${type}: taken after ${option.until}`
        }
      }
    })
  })

  test('the status of a duty is that of its deadline, and what waits is not late', () => {
    holds(moments, function* ({ machine, after, shadow, on, last }) {
      const day = laterOf(on, last)
      for (const { duty, deadline, status, doneOn, waitingFor } of machine.duties(after, day)) {
        const { due, counted, clause, steps } = deadline
        // A month to act in rolls; what is due at once, or after a duration, does not (D-2, D-10).
        if (due !== counted && duty !== 'answer-caller') yield `${duty}: rolled`
        if (steps.at(-1)?.day !== due) yield `${duty}: its steps lead to another day`
        if (!clausesOf(duty).includes(clause)) yield `${duty}: of ${clause}`
        const missed = duty === 'explain-alternatives' && shadow.endedBy === 'centre' && !shadow.explained
        const late = waitingFor === undefined ? day > due : lateThoughWaiting(duty, shadow, day)
        const wanted =
          doneOn !== undefined
            ? doneOn > due
              ? 'done-late'
              : 'done'
            : late || missed
              ? 'overdue'
              : day === due && waitingFor === undefined
                ? 'due-today'
                : 'pending'
        if (status !== wanted && !(missed && status === 'missed')) yield `${duty}: ${status}, not ${wanted}`
      }
    })
  })

  test('a duty that is overdue stays so while nothing happens', () => {
    holds(moments, function* ({ machine, after, last }) {
      const [now, later] = [machine.duties(after, last), machine.duties(after, addDays(last, 1))]
      if (later.map(({ duty }) => duty).join() !== now.map(({ duty }) => duty).join()) yield 'other duties'
      for (const [index, { duty, status }] of now.entries()) {
        const next = later[index]
        if (status === 'overdue' && next?.status !== 'overdue') yield `${duty}: overdue, then ${next?.status}`
      }
    })
  })

  test('a restriction or an order that comes when something is overdue leaves that breach (section 10)', () => {
    holds(
      histories,
      function* ({ steps, machine }) {
        for (const { command, decision, before, after } of steps) {
          const placed = command.type === 'PlaceRestriction' || command.type === 'PlaceHold'
          if (!placed || !decision.accepted) continue
          const { on } = command.data
          const overdue = (state: History['state']): readonly string[] =>
            machine
              .duties(state, on)
              .filter(({ status }) => status === 'overdue')
              .map(({ duty }) => duty)
          const [was, is] = [overdue(before), overdue(after)]
          for (const duty of was)
            if (!is.includes(duty) && !(duty === 'answer-caller' && answersBy(command)))
              yield `${duty}: no longer overdue`
        }
      },
      200,
    )
  })

  test('what is told of any state on any day is frozen', () => {
    holds(moments, function* ({ machine, after, rules, on: wanted, last }) {
      const on = laterOf(wanted, last)
      const told: unknown[] = [machine.options(after, on), machine.duties(after, on), after]
      if (isRecording(after))
        told.push(mayDestroy(after, on), retention(after, on), mayListen(rules, after, { as: 'caller' }, on))
      if (!told.every((one) => Object.isFrozen(one))) yield 'not frozen'
    })
  })
})

describe('a destroyed recording is forgotten', () => {
  const words = [
    secret.number,
    otherNumber,
    secret.audio,
    secret.note,
    `"${secret.time}"`,
    '"10:20:30"',
    '"durationSeconds"',
  ]

  test('nothing of the conversation is left in its history, which gives the same state (clauses 8, 10)', () => {
    let forgotten = 0
    fc.assert(
      fc.property(histories, ({ rules, machine, events, state, shadow }) => {
        if (shadow.destroyedOn === null) {
          expect(() => forgetRecorded(rules, events)).toThrow(
            expect.objectContaining({ code: 'invalid-input' }),
          )
          return
        }
        forgotten += 1
        const left = forgetRecorded(rules, events)
        expect(left).toHaveLength(events.length)
        expect(words.filter((word) => JSON.stringify(left).includes(word))).toEqual([])
        expect(words.filter((word) => JSON.stringify(state).includes(word))).toEqual([])
        expect(machine.replay(wild(asStored(left)))).toEqual({ ok: true, state })
        expect(forgetRecorded(rules, left)).toEqual(left)
        // On the way, too, only what was forgotten differs.
        let [whole, less] = [machine.initialState(), machine.initialState()]
        for (const [index, event] of events.entries()) {
          whole = machine.evolve(whole, event)
          less = machine.evolve(less, left[index] ?? event)
          const bare = (one: object) => ({ ...one, recorded: null, notes: [] })
          expect(bare(less)).toEqual(bare(whole))
        }
      }),
      { numRuns: runs(300, 400) },
    )
    expect(forgotten).toBeGreaterThan(20)
  })
})

describe('what is no command', () => {
  const hostile: fc.Arbitrary<unknown> = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      maxDepth: 2,
    }),
    fc.constantFrom<unknown>(
      Symbol('s'),
      () => 1,
      new Date(0),
      Number.NaN,
      10n,
      /x/,
      new Proxy({}, {}),
      undefined,
    ),
    anyJson,
  )
  /** Whether something is refused; whatever else is thrown fails the test. */
  const refused = (run: () => unknown): boolean => {
    try {
      run()
      return false
    } catch (error) {
      if (isInvalidInput(error)) return true
      throw error
    }
  }
  const chosen = fc.tuple(histories, fc.nat(999), fc.nat(9_999))
  const at = ({ steps }: History, which: number) => steps[which % steps.length]

  test('a command with anything in any place is decided, or refused as no command; nothing else is thrown', () => {
    fc.assert(
      fc.property(chosen, hostile, ([history, which, spot], value) => {
        const step = at(history, which)
        const places = placesOf(step?.command)
        const given = withAt(step?.command, places[spot % places.length] ?? [], value)
        refused(() => history.machine.decide(wild(given), history.state))
        refused(() => history.machine.decide(wild(given), step?.before ?? history.state))
      }),
      { numRuns: runs(100, 500) },
    )
  })

  test('a command with a field that nobody knows, anywhere, is refused', () => {
    const names = fc.constantFrom(
      'note2',
      '__proto__',
      'constructor',
      'toString',
      'callerName',
      'location',
      '0',
    )
    fc.assert(
      fc.property(chosen, names, ([history, which, spot], name) => {
        const step = at(history, which)
        const places = placesOf(step?.command)
        const given = withFieldAt(step?.command, places[spot % places.length] ?? [], name, 'more')
        const wider = JSON.stringify(given) !== JSON.stringify(step?.command)
        expect(refused(() => history.machine.decide(wild(given), history.state))).toBe(wider)
      }),
      { numRuns: runs(100, 500) },
    )
  })

  test('a command without its day, its author or its data is refused', () => {
    fc.assert(
      fc.property(
        chosen,
        fc.constantFrom(['data', 'on'], ['data', 'by'], ['data'], ['type']),
        ([history, which], path) => {
          const given = withoutAt(at(history, which)?.command, path)
          expect(refused(() => history.machine.decide(wild(given), history.state))).toBe(true)
        },
      ),
    )
  })

  test('access of the caller without a word on others’ data is refused; so are a basis that is none, and an order, a keeping or a basis without a reason (clause 14.2; GDPR 15(4), 17(1)(b))', () => {
    const noWords = fc.constantFrom<unknown>(undefined, null, '', ' ')
    fc.assert(
      fc.property(histories, noWords, ({ machine, steps, state }, words) => {
        const act = { on: steps.at(-1)?.command.data.on, by: 'ona' }
        const refuses = (type: string, more: object): void =>
          expect(refused(() => machine.decide(wild({ type, data: { ...act, ...more } }), state))).toBe(true)
        const access = { tookPart: true, means: ['listening'] }
        refuses('GiveCallerAccess', access)
        refuses('GiveCallerAccess', { ...access, othersProtected: words })
        for (const basis of ['consent', 'none', words])
          refuses('NameOtherBasis', { basis, justification: 'as the law says' })
        refuses('NameOtherBasis', { basis: 'contract', justification: words })
        refuses('PlaceHold', { id: 'H-more', act: words })
        refuses('LiftHold', { id: 'H1', act: words })
        refuses('CloseProcedure', { procedure: 'P1', keepCopy: { until: act.on, act: words } })
        refuses('AnswerCallerRequest', { request: 'Q1', reasons: [] })
      }),
    )
  })

  test('an attempt to listen with anything in any place is judged, or refused', () => {
    fc.assert(
      fc.property(chosen, hostile, ([history, which, spot], value) => {
        const { state, rules, steps } = history
        const step = at(history, which)
        if (!isRecording(state) || step === undefined) return
        const attempts = steps.flatMap(({ command }) =>
          'attempt' in command.data ? [command.data.attempt] : [],
        )
        const attempt = attempts[which % Math.max(1, attempts.length)]
        const places = placesOf(attempt)
        const given = withAt(attempt, places[spot % places.length] ?? [], value)
        refused(() => mayListen(rules, state, wild(given), state.lastEventOn))
      }),
      { numRuns: runs(100, 500) },
    )
  })

  test('no history is derived from anything else, and replay never throws', () => {
    fc.assert(
      fc.property(chosen, hostile, ([{ machine, events }, which], value) => {
        const put = events.map((event, index) =>
          index === which % Math.max(1, events.length) ? value : event,
        )
        for (const given of [value, [value], put]) {
          const { ok } = machine.replay(wild(given))
          if (Array.isArray(given) && given.length > 0 && given.includes(value)) expect(ok).toBe(false)
        }
      }),
    )
  })
})
