import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/index.js'
import type { RequestDuty, RequestState } from '../../src/request/index.js'
import { runs } from '../runs.js'
import {
  type ComplaintName,
  complaintNames,
  complaints,
  type Host,
  lived,
  type Office,
  requestNames,
  requests,
  type Step,
  step,
} from './offices.js'

const honest: readonly Host[] = ['honest']
const honestOrLazy: readonly Host[] = ['honest', 'lazy']
const any: readonly Host[] = ['honest', 'lazy', 'hostile']

/** Checks every step of random lives in offices run by some hosts. */
function always(hosts: readonly Host[], check: (before: Office, after: Office, on: PlainDate) => void): void {
  fc.assert(
    fc.property(
      fc.constantFrom(...hosts),
      fc.array(step, { minLength: 5, maxLength: 60, size: 'max' }),
      (host, steps: readonly Step[]) => {
        for (const { before, after, on } of lived(host, steps)) check(before, after, on)
      },
    ),
    { numRuns: runs(25, 2000) },
  )
}

const isUpheld = (office: Office, name: ComplaintName): boolean =>
  ['upheld', 'implemented'].includes(office.complaints[name].status)

/** The breaches that a request shows on a day, by what was owed and since when. */
const breaches = (state: RequestState, on: PlainDate): readonly string[] =>
  requests
    .duties(state, on)
    .filter(({ status }) => status === 'overdue' || status === 'done-late' || status === 'missed')
    .map((duty: RequestDuty) =>
      JSON.stringify([duty.duty, 'about' in duty ? duty.about : null, duty.deadline.due]),
    )

describe('an office of requests, complaints, restrictions and consents', () => {
  test('an honest host can hand on whatever follows (clauses 21, 33, 59)', () => {
    always(honest, (_, { undeliverable }) => expect(undeliverable).toEqual([]))
  })

  test('nobody decides a complaint who examined its request, or upheld another complaint about it (clause 58)', () => {
    always(honestOrLazy, (before, after) => {
      for (const name of complaintNames) {
        const [event] = after.events.complaints[name].slice(before.events.complaints[name].length)
        if (event?.type !== 'ComplaintUpheld' && event?.type !== 'ComplaintDismissed') continue
        const request = before.requests['R-1']
        const { by } = event.data.command.data
        expect(request.status === 'none' ? [] : request.examiners).not.toContain(by)
        for (const other of complaintNames) {
          const state = before.complaints[other]
          if (other === name || !isUpheld(before, other) || state.status === 'none') continue
          expect(state.reviewers).not.toContain(by)
        }
      }
    })
  })

  test('an upheld complaint is carried out only when its own outcome reached the request, and reaches it once (clause 59)', () => {
    always(honestOrLazy, (_, { complaints: all, requests: both }) => {
      const request = both['R-1']
      const applied = request.status === 'none' ? [] : request.applied.map(({ complaint }) => complaint)
      expect(new Set(applied).size).toBe(applied.length)
      for (const name of complaintNames)
        if (all[name].status === 'implemented') {
          expect(applied).toContain(name)
          expect(request.status).not.toBe('open')
        }
    })
  })

  test('no outcome of a complaint reaches another request, nor one that was not upheld (clause 59)', () => {
    always(any, (before, after) => {
      for (const name of requestNames) {
        const [event] = after.events.requests[name].slice(before.events.requests[name].length)
        if (event?.type !== 'RequestReexamined') continue
        expect(event.data.command.data.complaint.request).toBe(name)
        expect(event.data.command.data.complaint.decisions).toEqual(event.data.answer.decisions)
      }
    })
  })

  test('no later act removes a breach (clauses 41, 43.1, 44, 47)', () => {
    always(any, (before, after, on) => {
      for (const name of requestNames) {
        const [was, is] = [before.requests[name], after.requests[name]]
        if (was === is) continue
        const now = breaches(is, on)
        for (const breach of breaches(was, on)) expect(now).toContain(breach)
      }
    })
  })

  test('nothing is granted before identity is confirmed (clause 44)', () => {
    always(any, (_, { requests: both }) => {
      for (const name of requestNames) {
        const state = both[name]
        if (!('answer' in state) || state.answer.extent.length === 0) continue
        expect(state.identity.status).toBe('confirmed')
      }
    })
  })

  test('every history replays to the state that it was told to (clauses 37 to 59)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...any),
        fc.array(step, { minLength: 5, maxLength: 60, size: 'max' }),
        (host, steps: readonly Step[]) => {
          let last: Office | null = null
          for (const { after } of lived(host, steps)) last = after
          if (last === null) return
          for (const name of requestNames)
            expect(requests.replay(last.events.requests[name])).toEqual({
              ok: true,
              state: last.requests[name],
            })
          for (const name of complaintNames)
            expect(complaints.replay(last.events.complaints[name])).toEqual({
              ok: true,
              state: last.complaints[name],
            })
        },
      ),
      { numRuns: runs(25, 2000) },
    )
  })

  test('these lives reach every end: complaints upheld and carried out, dismissed, refused as repeats', () => {
    const ends = new Set<string>()
    for (const steps of fc.sample(fc.array(step, { minLength: 60, maxLength: 60 }), {
      numRuns: 300,
      seed: 7,
    }))
      for (const { after } of lived('honest', steps)) {
        for (const name of complaintNames) ends.add(after.complaints[name].status)
        for (const name of requestNames) ends.add(after.requests[name].status)
      }
    expect([...ends].sort()).toEqual(
      expect.arrayContaining(['answered', 'dismissed', 'implemented', 'open', 'refused', 'upheld']),
    )
  })
})
