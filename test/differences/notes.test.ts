import { describe, expect, test } from 'vitest'
import { gdprDifferences } from '../../src/procedure/index.js'
import { carried } from './carried.js'
import { touching, untouched } from './stories.js'

describe('a decision that touches a difference from the GDPR carries it', () => {
  test.each(touching)('%s: %s carries %s', (_, carrier, difference, pair, act) => {
    const { command, differences } = act()
    expect(command).toBe(carrier)
    expect(differences.filter((one) => one.difference === difference)).toEqual([
      { difference, clauses: pair.split(' ') },
    ])
  })

  test.each(untouched)('%s: not %s', (_, difference, act) => {
    expect(act().differences.filter((one) => one.difference === difference)).toEqual([])
  })
})

describe('no difference is forgotten', () => {
  test.each(gdprDifferences)('$id is carried, or there is a reason why not', ({ id }) => {
    const carriers = carried[id]
    const carriedBy = touching.filter(([, , difference]) => difference === id).map(([, carrier]) => carrier)
    if (typeof carriers === 'string') {
      expect(carriers).not.toBe('')
      expect(carriedBy).toEqual([])
    } else {
      // The three commands that decide claims share one examination: a story of one of them stands for all.
      const other = carriers.filter((one) => one !== 'ApplyComplaintOutcome' && one !== 'UpholdComplaint')
      expect(new Set([...carriedBy, ...carriers])).toEqual(new Set(carriers))
      expect(carriedBy).toEqual(expect.arrayContaining(other))
    }
  })

  test('no act carries more than its command can, and each only by clauses of its entry', () => {
    const acts = [...touching.map(([, , , , act]) => act), ...untouched.map(([, , act]) => act)]
    for (const { command, differences } of acts.map((act) => act())) {
      for (const { difference, clauses } of differences) {
        const entry = gdprDifferences.find(({ id }) => id === difference)
        if (entry === undefined) throw new Error(`${String(difference)} is no entry`)
        expect(carried[entry.id]).toContain(command)
        const [clause, provision] = clauses
        expect(entry.clauses).toContain(clause)
        expect(entry.gdpr).toContain(provision)
        expect(clauses).toHaveLength(2)
      }
      // Said once, however many items and rights it touches.
      const named = differences.map(({ difference }) => difference)
      expect(new Set(named).size).toBe(named.length)
    }
  })
})
