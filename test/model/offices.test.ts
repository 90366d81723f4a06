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

const honest: readonly Host[] = ['honest']
const honestOrLazy: readonly Host[] = ['honest', 'lazy']
const anyHost: readonly Host[] = ['honest', 'lazy', 'hostile']

/** What must hold after every step, whoever of these runs the office. */
interface Law {
  readonly hosts: readonly Host[]
  readonly holds: (before: Office, after: Office, on: PlainDate) => void
}

const laws: Readonly<Record<string, Law>> = {
  'what follows can be handed on at once (clauses 21, 33, 59)': {
    hosts: honest,
    holds: (_, { undeliverable }) => expect(undeliverable).toEqual([]),
  },
  'nobody decides a complaint who examined its request, or upheld another one about it (clause 58)': {
    hosts: honestOrLazy,
    holds: (before, after) => {
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
    },
  },
  'an upheld complaint is carried out only when its own outcome reached the request, once (clause 59)': {
    hosts: honestOrLazy,
    holds: (_, { complaints: all, requests: both }) => {
      const request = both['R-1']
      const applied = request.status === 'none' ? [] : request.applied.map(({ complaint }) => complaint)
      expect(new Set(applied).size).toBe(applied.length)
      for (const name of complaintNames)
        if (all[name].status === 'implemented') expect(applied).toContain(name)
    },
  },
  'no outcome reaches another request, nor says otherwise than its complaint (clause 59)': {
    hosts: anyHost,
    holds: (before, after) => {
      for (const name of requestNames) {
        const [event] = after.events.requests[name].slice(before.events.requests[name].length)
        if (event?.type !== 'RequestReexamined') continue
        expect(event.data.command.data.complaint.request).toBe(name)
        expect(event.data.command.data.complaint.decisions).toEqual(event.data.answer.decisions)
      }
    },
  },
  'no later act removes a breach (clauses 41, 43.1, 44, 47)': {
    hosts: anyHost,
    holds: (before, after, on) => {
      for (const name of requestNames) {
        const [was, is] = [before.requests[name], after.requests[name]]
        if (was === is) continue
        const now = breaches(is, on)
        for (const breach of breaches(was, on)) expect(now).toContain(breach)
      }
    },
  },
  'nothing is granted before identity is confirmed (clause 44)': {
    hosts: anyHost,
    holds: (_, { requests: both }) => {
      for (const name of requestNames) {
        const state = both[name]
        if (!('answer' in state) || state.answer.extent.length === 0) continue
        expect(state.identity.status).toBe('confirmed')
      }
    },
  },
  'examiners are never lost (clauses 46, 58)': {
    hosts: anyHost,
    holds: (before, after) => {
      for (const name of requestNames) {
        const [was, is] = [before.requests[name], after.requests[name]]
        if (was.status === 'none' || is.status === 'none') continue
        expect(is.examiners).toEqual(expect.arrayContaining([...was.examiners]))
      }
    },
  },
}

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
              throw new Error(`broken by an office with a ${host} host: ${law}`, { cause: error })
            }
          }
      }),
      { numRuns: runs(30, 1500) },
    )
  })

  test('has histories that replay to the states that they were told to (clauses 37 to 59)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...anyHost), lives(20), (host, steps: readonly Step[]) => {
        const [last] = [...lived(host, steps)].slice(-1)
        if (last === undefined) return
        const { events, requests: both, complaints: all } = last.after
        for (const name of requestNames)
          expect(requests.replay(events.requests[name])).toEqual({ ok: true, state: both[name] })
        for (const name of complaintNames)
          expect(complaints.replay(events.complaints[name])).toEqual({ ok: true, state: all[name] })
      }),
      { numRuns: runs(15, 1000) },
    )
  })

  test('comes to every end: answered, carried out and refused; upheld, carried out, dismissed and refused', () => {
    const ends = new Set<string>()
    for (const steps of fc.sample(lives(60), { numRuns: 25, seed: 7 }))
      for (const { after } of lived('honest', steps)) {
        for (const name of complaintNames) ends.add(`complaint ${after.complaints[name].status}`)
        for (const name of requestNames) ends.add(`request ${after.requests[name].status}`)
      }
    expect([...ends].sort()).toEqual(
      expect.arrayContaining([
        'complaint dismissed',
        'complaint implemented',
        'complaint refused',
        'complaint upheld',
        'request answered',
        'request implemented',
        'request refused',
      ]),
    )
  })
})
