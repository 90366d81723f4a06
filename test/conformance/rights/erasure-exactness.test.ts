import { describe, expect, test } from 'vitest'
import { adakavasProcedure } from '../../../src/procedure/index.js'
import { rulesFor } from '../../../src/rights/rules-for.js'
import { compare } from './brute-force.js'
import { erasure } from './oracle.js'

const agreed = (rows: number) => ({ rows, mismatches: [] })

describe('erasure agrees with the formula of clauses 17 and 18', () => {
  const subject = compare(rulesFor(adakavasProcedure).erasure, erasure())

  test('it reads the eleven facts of its vocabulary and no other', () => {
    expect(new Set(rulesFor(adakavasProcedure).erasure.facts)).toEqual(new Set(erasure().facts))
    expect(subject.complete).toBe(7168)
    expect(subject.partial).toBe(472_392)
  })

  test('its explanation shows every node of the declared rule, none skipped', () => {
    const { declared, given } = subject.explanations()
    expect(given).toEqual(declared)
  })

  test('its own table has every complete row once, each with the outcome of the formula', () => {
    expect(subject.tabled()).toEqual(agreed(7168))
  })

  test('every row, each fact known or unknown, has the exact outcome, needs, clauses and truths', () => {
    expect(subject.everywhere()).toEqual(agreed(472_392))
  })
})
