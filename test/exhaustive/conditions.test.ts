import { describe, expect, test } from 'vitest'
import type { Condition, IdleValue } from './coverage.js'
import { conditionsOf, idleValues } from './coverage.js'
import { unwritten, written } from './findings.js'
import { expectCurrent } from './golden.js'
import { findingsPage } from './page.js'
import { everyTable } from './rules.js'

/*
 * Of each condition of each rule there are two rows that differ in its fact alone, in both of which it is this condition that
 * decides the outcome (modified condition and decision coverage): found over all complete rows, those left out in which facts
 * contradict each other. What has no such rows is a finding about the document, and is written down.
 */

const conditions: readonly Condition[] = everyTable.flatMap(conditionsOf)
const values: readonly IdleValue[] = everyTable.flatMap(idleValues)

describe('each condition of each rule can decide by itself', () => {
  test('save those of which it is written why not', () => {
    expect(conditions.length).toBeGreaterThan(300)
    expect(unwritten(conditions, values)).toEqual([])
  })

  test('and none is left out of what is written, nor added to it, unnoticed', () => {
    for (const one of written) {
      const others = written.filter((other) => other !== one)
      expect([one.rule, unwritten(conditions, values, others)]).not.toEqual([one.rule, []])
      expect(unwritten(conditions, values, [...others, { ...one, nothing: one.nothing + 1 }])).not.toEqual([])
    }
  })

  test('as the page says', () => {
    expectCurrent('findings', findingsPage(everyTable, conditions.length))
  })

  test('in the rules on recorded calls each of them, without exception', () => {
    const idle = conditions.filter(({ rule, effect }) => rule.startsWith('kaunas/') && effect !== 'outcome')
    expect(idle).toEqual([])
  })
})

/** Rules in which something is wrong on purpose. */
describe('a condition that decides nothing is found', () => {
  const objection = everyTable.find(({ rule }) => rule.id === 'adakavas/objection')
  const effects = (of: readonly Condition[]) =>
    of.flatMap(({ place, effect }) => (effect === 'outcome' ? [] : [`${place}: ${effect}`]))

  test('none is in the rule as it is', () => {
    expect(objection).toBeDefined()
    expect(objection === undefined ? null : effects(conditionsOf(objection))).toEqual([])
  })

  test('such as an exception that stands in a ground already', () => {
    if (objection === undefined) throw new Error('no rule on objection')
    const { rule } = objection
    const [limit] = rule.exceptions
    if (limit === undefined) throw new Error('no limit')
    const clause = rule.clause
    const grounds = rule.grounds.map(({ name, node }) => ({
      name,
      node: { kind: 'all' as const, clause, of: [node, { kind: 'none' as const, clause, of: [limit.node] }] },
    }))
    const twice = effects(conditionsOf({ ...objection, rule: { ...rule, grounds } }))
    expect(twice).toContain('objection-limit: nothing')
    expect(twice.length).toBeGreaterThan(4)
  })

  test('such as a condition that its own contradiction takes away', () => {
    if (objection === undefined) throw new Error('no rule on objection')
    const { rule } = objection
    const when = { kind: 'is', clause: rule.clause, fact: 'limitInvoked', values: [true] } as const
    const none = effects(conditionsOf({ ...objection, rule: { ...rule, contradictions: [when] } }))
    expect(none).toContain('objection-limit: nothing')
  })
})
