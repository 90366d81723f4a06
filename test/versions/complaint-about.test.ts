import { describe, expect, test } from 'vitest'
import { complaintLifecycle, followUps } from '../../src/complaint/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { requestForComplaint, requestLifecycle } from '../../src/request/index.js'
import { given } from '../../src/testing/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainRejection } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import * as c from '../complaint/scenario.js'
import {
  answer,
  assign,
  changeVersion,
  confirm,
  day,
  items,
  needed,
  notNeeded,
  submit,
} from '../request/scenario.js'
import { seen as seenText } from '../text/reading.js'

/* A complaint goes by the version of the procedure that its request goes by: what it brings is applied there. */

const id = 'our-home'
const versions = [
  // Only the grounds that the subject states are examined; from March on, all of them.
  { from: null, rules: defineProcedure({ id, version: '1', readings: { statedGround: 'only-stated' } }) },
  { from: day('2026-03-01'), rules: defineProcedure({ id, version: '2' }) },
] as const
const requests = requestLifecycle(versions)
const complaints = complaintLifecycle(versions)

const received = day('2026-02-10')
const request = given(requests).when(
  submit({
    submittedOn: received,
    receivedOn: received,
    claims: [{ right: 'erasure', items: ['photo'], grounds: ['no-basis'] }],
  }),
  assign('2026-02-11'),
  confirm('2026-02-12'),
  answer('2026-02-20', items({ photo: needed }), { disclosesNothing: 'it says only that no ground holds' }),
)
const at = day('2026-03-10')
const seen = (on = at) => {
  const summary = requestForComplaint(request.state, on)
  if (summary === null) throw new Error('the request has begun')
  return summary
}
const lodged = { ...c.lodge(c.rejectedRequest).data, submittedOn: at, receivedOn: at, request: seen() }
const lodge = { type: 'LodgeComplaint', data: lodged } as const

describe('a complaint about a request that was received under an earlier version', () => {
  test('goes by that version, though a later one is in force when it comes', () => {
    expect(given(complaints).when(lodge).state).toMatchObject({ procedure: { id, version: '1' } })
  })

  test('is decided under it, so that what it brings can be applied to the request', () => {
    const open = given(complaints).when(
      lodge,
      {
        type: 'AssignReviewer',
        data: { on: at, by: 'head', reviewer: 'rasa', request: seen(), earlier: [] },
      },
      { type: 'ConfirmIdentity', data: { on: at, by: 'rasa', means: 'the passport' } },
    )
    // It was asked for because there is no basis; that the data are not needed is not examined under version 1.
    const uphold = (facts: typeof notNeeded) =>
      ({
        type: 'UpholdComplaint',
        data: {
          on: at,
          by: 'rasa',
          request: seen(),
          earlier: [],
          facts: items({ photo: facts }),
          implementBy: day('2026-03-20'),
        },
      }) as const
    const upheld = open.when(uphold({ ...notNeeded, basis: 'none' }))
    expect(upheld.state.status).toBe('upheld')
    const [event] = upheld.events
    const [follow] = event === undefined ? [] : followUps(event, upheld.state)
    if (follow?.to !== 'request') throw new Error('an upheld complaint asks for a new answer')
    expect(requests.decide(follow.command, request.state).accepted).toBe(true)
  })
})

describe('a complaint and a request under versions that do not belong together are told apart', () => {
  test('where the request was moved meanwhile', () => {
    const open = given(complaints).when(lodge)
    const now = { ...seen(), procedure: { id, version: '2' } }
    const assigned = {
      type: 'AssignReviewer',
      data: { on: at, by: 'head', reviewer: 'rasa', request: now, earlier: [] },
    } as const
    const decision = complaints.decide(assigned, open.state)
    expect(decision).toMatchObject({
      accepted: false,
      rejection: {
        code: 'summary-contradictory',
        data: {
          fields: ['procedure'],
          against: 'known',
          procedure: { expected: { id, version: '1' }, given: { id, version: '2' } },
        },
      },
    })
    if (decision.accepted) throw new Error('expected a rejection')
    const said = [lt, en].map((language) =>
      seenText(explainRejection(decision.rejection, catalogueFor(language, versions[0].rules))),
    )
    expect(said).toEqual([
      expect.stringContaining(
        'Skundas nagrinėjamas pagal redakciją „1“, o prašymas „R-1“ – pagal redakciją „2“.',
      ),
      expect.stringContaining(
        'The complaint is examined under version “1”, but the request “R-1” under version “2”.',
      ),
    ])
    // It can be moved after its request.
    expect(
      given(complaints, ...open.history).when(changeVersion('2026-03-10', '2'), assigned).state,
    ).toMatchObject({
      procedure: { version: '2' },
    })
  })

  test('where the request is one of another procedure', () => {
    const other = { ...seen(), procedure: { id: 'another-home', version: '1' } }
    const decision = complaints.decide(
      { ...lodge, data: { ...lodged, request: other } },
      complaints.initialState(),
    )
    expect(decision).toMatchObject({
      accepted: false,
      rejection: { code: 'summary-contradictory', data: { procedure: { given: other.procedure } } },
    })
    if (decision.accepted) throw new Error('expected a rejection')
    const said = [lt, en].map((language) =>
      seenText(explainRejection(decision.rejection, catalogueFor(language, versions[0].rules))),
    )
    expect(said).toEqual([
      expect.stringContaining('pagal tvarką „our-home“, o prašymas „R-1“ – pagal tvarką „another-home“.'),
      expect.stringContaining(
        'under the procedure “our-home”, but the request “R-1” under the procedure “another-home”.',
      ),
    ])
  })
})
