import {
  CommandHandler,
  type Decider,
  DeciderCommandHandler,
  type Event,
  getInMemoryEventStore,
  isExpectedVersionConflictError,
} from '@event-driven-io/emmett'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { complaintLifecycle } from '../../src/complaint/index.js'
import { consentLifecycle } from '../../src/consent/index.js'
import { defineMachine } from '../../src/engine/index.js'
import { adakavasProcedure, isInvalidInput, type RejectionOf, restrictionLifecycle } from '../../src/index.js'
import { emmettDecider } from '../../src/interop/index.js'
import { kaunasRules, recordingLifecycle, samplingRegister } from '../../src/recording/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import type { RequestTypes } from '../../src/request/types.js'
import { given } from '../../src/testing/index.js'
import { en } from '../../src/text/en/index.js'
import { explainRejection } from '../../src/text/index.js'
import { definition, loans } from '../engine/lending.js'
import { confirm, day, refuseUnfounded, submit, withdraw } from '../request/scenario.js'

const requests = requestLifecycle(adakavasProcedure)
const decider = emmettDecider(requests)
const handle = DeciderCommandHandler(decider)

/** What a promise was rejected with. */
const failure = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => null,
    (error: unknown) => error,
  )

describe("A request under Emmett's command handler and its store in memory", () => {
  it('stores the events of a command that is accepted, and gives the state after them', async () => {
    const store = getInMemoryEventStore()
    const { newEvents, newState, nextExpectedStreamVersion } = await handle(store, 'R-1', submit())
    expect(newEvents.map(({ type }) => type)).toEqual(['RequestSubmitted'])
    expect(newState.status).toBe('open')
    expect(nextExpectedStreamVersion).toBe(1n)
  })

  it('replays what is stored before the next command, and the whole history can have happened', async () => {
    const store = getInMemoryEventStore()
    await handle(store, 'R-1', submit())
    await handle(store, 'R-1', confirm('2026-03-04'))
    const { newState } = await handle(store, 'R-1', refuseUnfounded('2026-03-05'))
    const { events } = await store.readStream<Event>('R-1')
    expect(events.map(({ type }) => type)).toEqual([
      'RequestSubmitted',
      'IdentityConfirmed',
      'RequestRefused',
    ])
    const replayed = requests.replay(
      JSON.parse(JSON.stringify(events.map(({ type, data }) => ({ type, data })))),
    )
    expect(replayed).toEqual({ ok: true, state: newState })
  })

  it('takes several commands at once, each decided on what the one before it left', async () => {
    const store = getInMemoryEventStore()
    const { newEvents } = await handle(store, 'R-1', [
      submit(),
      confirm('2026-03-04'),
      withdraw('2026-03-05'),
    ])
    expect(newEvents).toHaveLength(3)
  })

  it('stores nothing of a command that is rejected, and the error tells the whole rejection', async () => {
    const store = getInMemoryEventStore()
    await handle(store, 'R-1', submit())
    await handle(store, 'R-1', refuseUnfounded('2026-03-05'))
    const error = await failure(handle(store, 'R-1', withdraw('2026-03-06')))
    const rejection = decider.rejectionIn(error)
    expect(error).toMatchObject({ name: 'RejectedCommandError', code: 'rejected-command', rejection })
    expect(rejection).toMatchObject({ of: 'request', command: 'WithdrawRequest', code: 'wrong-status' })
    expect(rejection === null ? '' : explainRejection(rejection, en)).toMatch(/\w/)
    expect((await store.readStream('R-1')).currentStreamVersion).toBe(2n)
  })

  it('stores nothing of several commands of which one is rejected', async () => {
    const store = getInMemoryEventStore()
    const error = await failure(handle(store, 'R-1', [submit(), submit()]))
    expect(decider.rejectionIn(error)?.command).toBe('SubmitRequest')
    expect((await store.readStream('R-1')).streamExists).toBe(false)
  })

  it('of two clerks who act on the same version, one is told so by Emmett and not by a rejection', async () => {
    const store = getInMemoryEventStore()
    await handle(store, 'R-1', submit())
    const known = { expectedStreamVersion: 1n }
    await handle(store, 'R-1', confirm('2026-03-04'), known)
    const error = await failure(handle(store, 'R-1', refuseUnfounded('2026-03-04'), known))
    expect(isExpectedVersionConflictError(error)).toBe(true)
    expect(decider.rejectionIn(error)).toBe(null)
  })

  it('what is no command is invalid input, and no rejection', async () => {
    const store = getInMemoryEventStore()
    const wrong = { ...submit(), data: JSON.parse('{ "id": 7 }') }
    const error = await failure(handle(store, 'R-1', wrong))
    expect(isInvalidInput(error)).toBe(true)
    expect(decider.rejectionIn(error)).toBe(null)
  })

  it('the rejection of one decider is not told by another', async () => {
    const error = await failure(handle(getInMemoryEventStore(), 'R-1', confirm('2026-03-04')))
    expect(decider.rejectionIn(error)).not.toBe(null)
    expect(emmettDecider(requests).rejectionIn(error)).toBe(null)
    for (const other of [null, undefined, 'rejected', {}, new Error('no')])
      expect(decider.rejectionIn(other)).toBe(null)
  })
})

describe('Every machine is a decider of Emmett', () => {
  const deciders = {
    request: emmettDecider(requests),
    complaint: emmettDecider(complaintLifecycle(adakavasProcedure)),
    restriction: emmettDecider(restrictionLifecycle(adakavasProcedure)),
    consent: emmettDecider(consentLifecycle(adakavasProcedure)),
    recording: emmettDecider(recordingLifecycle(kaunasRules)),
    sampling: emmettDecider(samplingRegister(kaunasRules)),
    loan: emmettDecider(loans),
  }

  it.each(Object.entries(deciders))('%s begins with nothing', (_, { initialState }) => {
    expect(initialState().status).toBe('none')
  })

  it('in its types as well', () => {
    DeciderCommandHandler(deciders.request)
    DeciderCommandHandler(deciders.complaint)
    DeciderCommandHandler(deciders.restriction)
    DeciderCommandHandler(deciders.consent)
    DeciderCommandHandler(deciders.recording)
    DeciderCommandHandler(deciders.sampling)
    DeciderCommandHandler(deciders.loan)
    expectTypeOf(decider).toExtend<
      Decider<
        ReturnType<typeof decider.initialState>,
        Parameters<typeof decider.decide>[0],
        ReturnType<typeof decider.decide>[number]
      >
    >()
    expectTypeOf(decider.rejectionIn(null)).toEqualTypeOf<RejectionOf<RequestTypes> | null>()
  })

  it('a handler that is given functions alone takes its functions', async () => {
    const { evolve, initialState, decide } = deciders.consent
    const on = day('2026-02-02')
    const { newState } = await CommandHandler({ evolve, initialState })(
      getInMemoryEventStore(),
      'S1',
      (state) =>
        decide(
          { type: 'GiveConsent', data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'a leaflet' } },
          state,
        ),
    )
    expect(newState.status).toBe('active')
  })
})

it('an event that was stored in an earlier format is brought to the format of today', async () => {
  const on = day('2026-03-02')
  const renamed = defineMachine({
    ...definition,
    upcasters: [(event) => ({ ...event, type: event.type === 'BookHandedOut' ? 'BookLent' : event.type })],
  })
  const facts = { registered: true, owesBook: false, kind: 'to-lend' } as const
  const { events } = given(loans).when({ type: 'LendBook', data: { on, book: 'B-1', reader: 'R-1', facts } })
  const store = getInMemoryEventStore()
  await store.appendToStream<Event>(
    'B-1',
    events.map(({ data }) => ({ type: 'BookHandedOut', data: { ...data } })),
  )
  const back = { type: 'ReturnBook', data: { on: day('2026-03-09') } } as const
  const { newState, newEvents } = await DeciderCommandHandler(emmettDecider(renamed))(store, 'B-1', back)
  expect(newState.status).toBe('returned')
  expect(newEvents.map(({ data }) => data.format)).toEqual([2])
})

it('what is no machine is refused', () => {
  const wrong: (machine: unknown) => unknown = (machine) => Reflect.apply(emmettDecider, undefined, [machine])
  for (const machine of [undefined, null, {}, { ...requests, upcast: 'none' }])
    expect(() => wrong(machine)).toThrow(/a machine, such as requestLifecycle\(procedure\)/)
})
