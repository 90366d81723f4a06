import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../runs.js'
import { laws, told } from './office-laws.js'
import {
  complaintNames,
  complaints,
  consents,
  type Host,
  lived,
  requestNames,
  requests,
  restrictions,
  type Step,
  step,
} from './offices.js'

const anyHost: readonly Host[] = ['honest', 'lazy', 'hostile']

const lives = (length: number) => fc.array(step, { minLength: length, maxLength: 60 })

describe('an office of requests, complaints, restrictions and consents', () => {
  test('keeps the laws, be its host honest, lazy or hostile', () => {
    fc.assert(
      fc.property(fc.constantFrom(...anyHost), lives(30), (host, steps: readonly Step[]) => {
        for (const { before, after, on } of lived(host, steps))
          for (const [law, { hosts, holds }] of Object.entries(laws)) {
            if (!hosts.includes(host)) continue
            try {
              holds(before, after, on)
            } catch (error) {
              throw new Error(`broken by an office with a ${host} host: ${law}\n${told(host, steps)}`, {
                cause: error,
              })
            }
          }
      }),
      { numRuns: runs(30, 700) },
    )
  })

  test('has histories that replay to the states that they were told to (clauses 21 to 59)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...anyHost), lives(20), (host, steps: readonly Step[]) => {
        const [last] = [...lived(host, steps)].slice(-1)
        if (last === undefined) return
        const { events, requests: both, complaints: all, restrictions: held, consents: given } = last.after
        for (const name of requestNames)
          expect(requests.replay(events.requests[name])).toEqual({ ok: true, state: both[name] })
        for (const name of complaintNames)
          expect(complaints.replay(events.complaints[name])).toEqual({ ok: true, state: all[name] })
        for (const [item, state] of Object.entries(held))
          expect(restrictions.replay(events.restrictions[item] ?? [])).toEqual({ ok: true, state })
        for (const [item, state] of Object.entries(given))
          expect(consents.replay(events.consents[item] ?? [])).toEqual({ ok: true, state })
      }),
      { numRuns: runs(15, 300) },
    )
  })

  test('comes to every end: answered, carried out and refused; upheld, carried out, dismissed and refused', () => {
    const ends = new Set<string>()
    for (const steps of fc.sample(lives(60), { numRuns: 20, seed: 7 })) {
      for (const { after } of lived('honest', steps)) {
        for (const name of complaintNames) ends.add(`complaint ${after.complaints[name].status}`)
        for (const name of requestNames) ends.add(`request ${after.requests[name].status}`)
      }
    }
    expect([...ends].sort()).toEqual(
      expect.arrayContaining([
        'complaint dismissed',
        'complaint implemented',
        'complaint refused',
        'complaint upheld',
        'request answered',
        'request implemented',
        'request joined',
        'request refused',
      ]),
    )
  })
})
