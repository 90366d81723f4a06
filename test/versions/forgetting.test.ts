import { describe, expect, test } from 'vitest'
import { forgetComplaint } from '../../src/complaint/forget.js'
import { type ComplaintEvent, complaintLifecycle } from '../../src/complaint/index.js'
import { forgetConsent } from '../../src/consent/forget.js'
import { consentLifecycle } from '../../src/consent/index.js'
import { forgetAgain } from '../../src/erasure/index.js'
import { forgetRequest } from '../../src/request/forget.js'
import { type RequestEvent, requestLifecycle } from '../../src/request/index.js'
import { narrate } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { home } from '../histories/rulebooks.js'
import { wild } from '../model/laws.js'
import { day } from '../request/scenario.js'
import { stories } from '../text/stories.js'

/** A history that went over from one version to another, twice or once. */
const moved = (kind: 'request' | 'complaint') =>
  stories.find((story) => story.kind === kind && story.title.startsWith('moved'))?.events ?? []

const people = /Vaid|Vid|Rasa|Ona|Petras|Zita|Jon|jonas@|tapatybės|redakcija taikoma/
const on = day('2027-01-04')

describe('a history over several versions of a procedure can forget whom it is about', () => {
  const events: readonly RequestEvent[] = wild(moved('request'))
  const forgotten = forgetRequest(home, events, { on, complaintsOver: true })

  test('a request: it replays under the versions that it names, and its story is told', () => {
    expect(JSON.stringify(events)).toMatch(people)
    expect(JSON.stringify(forgotten)).not.toMatch(people)
    const requests = requestLifecycle(home)
    expect(requests.replay(forgotten)).toMatchObject({
      ok: true,
      state: { status: 'answered', procedure: { id: 'namai', version: '2026-2' } },
    })
    expect(narrate(requests, forgotten, lt)).toHaveLength(narrate(requests, events, lt).length)
    expect(forgetRequest(home, forgotten, { on, complaintsOver: true })).toEqual(forgotten)
  })

  test('a complaint', () => {
    const complaint: readonly ComplaintEvent[] = wild(moved('complaint'))
    const emptied = forgetComplaint(home, complaint, { on })
    expect(JSON.stringify(complaint)).toMatch(people)
    expect(JSON.stringify(emptied)).not.toMatch(people)
    expect(complaintLifecycle(home).replay(emptied)).toMatchObject({
      ok: true,
      state: { status: 'dismissed' },
    })
  })

  test('a consent that outlived two versions', () => {
    const consents = consentLifecycle(home)
    const by = 'Ona Onaitė'
    const given = consents.decide(
      {
        type: 'GiveConsent',
        data: { on: day('2026-02-09'), by, id: 'S1', signedOn: day('2026-02-09'), purpose: 'nuotraukos' },
      },
      consents.initialState(),
    )
    const first = given.accepted ? given.events : []
    const withdrawn = consents.decide(
      { type: 'WithdrawConsent', data: { on: day('2026-03-06'), by, from: day('2026-03-06') } },
      consents.fold(first),
    )
    const history = [...first, ...(withdrawn.accepted ? withdrawn.events : [])]
    const emptied = forgetConsent(home, history, { on })
    expect(emptied.map(({ data }) => data.procedure.version)).toEqual(['2024', '2026-2'])
    expect(JSON.stringify(emptied)).not.toMatch(/Ona|nuotraukos/)
    expect(consents.replay(emptied).ok).toBe(true)
  })

  test('a backup of it is emptied again', () => {
    const record = {
      machine: 'request',
      stream: 'P1',
      erasedOn: on,
      request: null,
      events: events.length,
      items: 'kept',
    } as const
    expect(forgetAgain(home, [wild(record)], { machine: 'request', stream: 'P1' }, events)).toEqual(forgotten)
  })

  test('under one of its versions alone it is no whole history', () => {
    expect(() => forgetRequest(home[0].rules, events, { on, complaintsOver: true })).toThrow(
      expect.objectContaining({ code: 'invalid-input', path: 'events', clause: 'adakavas:38' }),
    )
  })
})
