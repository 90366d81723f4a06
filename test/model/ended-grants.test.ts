import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/calendar/index.js'
import { decisionsAsTheyStand, type RequestState } from '../../src/request/index.js'
import { answers, becameOf, type History } from './arbitraries.js'
import { grants, holds } from './laws.js'

const reasons = ['the archive burned down'] as const
type Acts = readonly (readonly [which: number, how: number, days: number])[]

/** Each granted right in turn: carried out, given up or impossible, sooner or later, some of them again. */
const acts: fc.Arbitrary<Acts> = fc.array(fc.tuple(fc.nat(99), fc.nat(2), fc.nat(9)), {
  minLength: 2,
  maxLength: 14,
})

/** The states of a request after its answer, with the day of each. */
function* statesOf({ machine, state: answered, receivedOn }: History, drawn: Acts): Generator<RequestState> {
  let state = answered
  yield state
  let on = receivedOn
  for (const [which, how, days] of drawn) {
    const extent = 'answer' in state ? state.answer.extent : []
    const grant = extent[which % Math.max(1, extent.length)]
    if (grant === undefined) return
    const { right, item } = grant
    on = addDays(on, days)
    const what = { on, by: 'ona', right, ...(item === null ? {} : { item }) } as const
    const became = becameOf(state, { right, item: item ?? undefined })
    const afterWithdrawal = became === undefined ? {} : { afterWithdrawal: became }
    const command =
      how === 0
        ? ({ type: 'WaiveGrant', data: { ...what, waivedBy: 'subject' } } as const)
        : how === 1
          ? ({ type: 'ReportImpossible', data: { ...what, reasons } } as const)
          : ({
              type: 'ReportImplementation',
              data: { ...what, restricted: false, ...afterWithdrawal },
            } as const)
    const decision = machine.decide(command, state)
    if (!decision.accepted) continue
    state = machine.evolve(state, decision.events[0])
    yield state
  }
}

const lives = fc.tuple(answers, acts)
const named = ({ right, item }: { readonly right: string; readonly item: string | null }): string =>
  `${right} of ${item}`

describe('what becomes of a granted right', () => {
  test('each is carried out, given up or impossible at most once, and only what was granted is', () => {
    holds(lives, function* ([history, drawn]) {
      for (const state of statesOf(history, drawn)) {
        if (!('answer' in state)) continue
        const ended = [...state.implemented, ...state.waived, ...state.impossible].map(named)
        if (new Set(ended).size < ended.length) yield `twice: ${ended}`
        const granted = state.answer.extent.map(named)
        if (!ended.every((one) => granted.includes(one))) yield `never granted: ${ended}`
      }
    })
  })

  test('the request is implemented just when nothing is left, and says whether anything was carried out', () => {
    holds(lives, function* ([history, drawn]) {
      for (const state of statesOf(history, drawn)) {
        if (!('answer' in state) || state.answer.extent.length === 0) continue
        const ended = state.implemented.length + state.waived.length + state.impossible.length
        const left = state.answer.extent.length - ended
        if ((state.status === 'implemented') !== (left === 0)) yield `${state.status} with ${left} left`
        if (state.status === 'implemented' && state.carriedOut !== state.implemented.length > 0)
          yield `carried out: ${state.carriedOut}`
      }
    })
  })

  test('a day once missed stays a breach, whatever comes after it (A-47)', () => {
    holds(lives, function* ([history, drawn]) {
      const { machine } = history
      let breached = new Set<string>()
      for (const state of statesOf(history, drawn)) {
        if (!('answer' in state)) continue
        const now = new Set(
          machine
            .duties(state, state.lastEventOn)
            .flatMap((duty) =>
              duty.duty === 'carry-out' && ['overdue', 'done-late', 'missed'].includes(duty.status)
                ? [named(duty.about)]
                : [],
            ),
        )
        for (const one of breached) if (!now.has(one)) yield `${one} is no breach any more`
        breached = now
      }
    })
  })

  test('what is impossible counts as rejected, and nothing else changes (A-47)', () => {
    holds(lives, function* ([history, drawn]) {
      for (const state of statesOf(history, drawn)) {
        if (state.status !== 'answered' && state.status !== 'implemented') continue
        const { decisions, outcome } = decisionsAsTheyStand(state)
        const gone = state.impossible.map(named)
        for (const [index, before] of state.answer.decisions.entries()) {
          const now = decisions[index]
          if (now === undefined) yield 'a decision is missing'
          else if (gone.includes(named(before)) ? grants(now) : now !== before) yield `${named(before)}`
        }
        const kinds = decisions.map((one) => one.outcome)
        const expected = kinds.every((one) => one === 'granted')
          ? 'granted'
          : kinds.every((one) => one === 'rejected')
            ? 'rejected'
            : 'granted-in-part'
        if (outcome !== expected) yield `${outcome}, not ${expected}`
      }
    })
  })

  test('the lives come by every end', () => {
    const ends = new Set<string>()
    fc.assert(
      fc.property(lives, ([history, drawn]) => {
        for (const state of statesOf(history, drawn)) {
          if (!('answer' in state)) continue
          if (state.implemented.length > 0) ends.add('implemented')
          if (state.waived.length > 0) ends.add('waived')
          if (state.impossible.length > 0) ends.add('impossible')
          if (state.missed.length > 0) ends.add('missed')
          if (state.status === 'implemented') ends.add(`carried out: ${state.carriedOut}`)
        }
      }),
      { numRuns: 60 },
    )
    expect([...ends].sort()).toEqual([
      'carried out: false',
      'carried out: true',
      'implemented',
      'impossible',
      'missed',
      'waived',
    ])
  })
})
