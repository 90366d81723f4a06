import { expect, test } from 'vitest'
import { adakavasProcedure, restrictionLifecycle } from '../../src/index.js'
import { requestCommandSchema, requestHistorySchema } from '../../src/schema/index.js'
import { wild } from '../model/laws.js'
import { withAt } from '../model/leaves.js'
import * as q from '../request/scenario.js'
import { functions, goodArguments, unclear } from './attack.js'

/* Lists of a host that are more than their entries. */

const events = q.given([q.submit(), q.inquire('2026-03-04', '2026-03-09')]).events
const { state } = q.given([q.submit(), q.inquire('2026-03-04', '2026-03-09')])

/** A list that hides methods of its own in the place of those that go through every list. */
const withMethods = (list: readonly unknown[]): unknown[] => {
  const throws = () => {
    throw new Error('a method of the host')
  }
  const hidden = ['entries', 'map', 'slice', 'forEach'].map((name) => [name, { value: throws }] as const)
  return Object.defineProperties([...list], {
    ...Object.fromEntries(hidden),
    [Symbol.iterator]: { value: throws },
  })
}

test('a history is read entry by entry, whatever methods its list hides', () => {
  const hiding = withMethods(events)
  expect(q.requests.replay(wild(hiding))).toEqual({ ok: true, state })
  expect(q.requests.fold(wild(hiding))).toEqual(state)
  expect(q.requests.upcast(wild(hiding))).toEqual(events)
  expect(requestHistorySchema.safeParse(hiding)).toMatchObject({ success: true, data: events })
})

test('a schema takes the list in a command that decide takes, whatever methods it hides', () => {
  const items = withMethods(['photo'])
  const command = q.submit({ claims: [{ right: 'erasure', grounds: ['not-needed'], items: wild(items) }] })
  expect(q.requests.decide(command, { status: 'none' }).accepted).toBe(true)
  expect(requestCommandSchema.safeParse(command).success).toBe(true)
})

test('a list that can be counted and not read is no history, and replay says so', () => {
  const unreadable = new Proxy([...events], {
    get: (target, name) => {
      if (name === '0') throw new Error('a trap of the host')
      return Reflect.get(target, name)
    },
  })
  expect(q.requests.replay(wild(unreadable))).toMatchObject({ ok: false, reason: { kind: 'malformed' } })
  expect(() => q.requests.fold(wild(unreadable))).toThrow(expect.objectContaining({ code: 'invalid-input' }))
})

test('the version of the request that a complaint is about is asked for, and a trap in it told as bad input', () => {
  const [command, ...others] = goodArguments.get('complaint.decide') ?? []
  const trap = new Proxy(
    {},
    {
      getOwnPropertyDescriptor: () => {
        throw new Error('a trap of the host')
      },
    },
  )
  const given = withAt(command, ['data', 'request', 'procedure'], trap)
  expect(() => functions.get('complaint.decide')?.(given, ...others)).toThrow(
    expect.objectContaining({ code: 'invalid-input' }),
  )
})

test('what is no entry makes a list another than the one that was recorded', () => {
  const said = q.given([
    q.submit({ claims: [{ right: 'erasure', grounds: ['not-needed'], items: ['photo'] }] }),
  ])
  const defects = Object.assign([], { length: 1 })
  const events = said.events.map((event) => ({ ...event, data: { ...event.data, defects } }))
  expect(said.events).toMatchObject([{ data: { defects: [] } }])
  expect(q.requests.replay(wild(events))).toMatchObject({ ok: false, index: 0, reason: { kind: 'differs' } })
})

test('a list that a host put into a procedure stays its own', () => {
  const clause = ['']
  const roles = { ...adakavasProcedure.roles, restrictionPeriod: { clause: wild(clause) } }
  restrictionLifecycle({ ...adakavasProcedure, roles })
  expect(Object.isFrozen(clause)).toBe(false)
})

test.each([
  ['a letter', 'letters.callSpokenNotice', ['language']],
  ['a row of the register', 'registerEntry', ['state', 'extension', 'on']],
  ['a rejection that a history comes to', 'forgetRecorded', ['lines']],
] as const)('what a host put where something else belongs is not frozen with %s', (_, name, path) => {
  const [first, ...others] = goodArguments.get(name) ?? []
  const within = ['something']
  const inside = { of: within }
  const misplaced = [inside, within]
  expect(unclear(() => functions.get(name)?.(withAt(first, path, misplaced), ...others))).toBe(null)
  expect([misplaced, inside, within].map((one) => Object.isFrozen(one))).toEqual([false, false, false])
})
