import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../../src/calendar/index.js'
import {
  type CallRecord,
  type DueAction,
  type DueRecording,
  mayDestroy,
  type RecordingCommand,
  type RecordingRecord,
  type RecordingState,
  type StoredRecording,
  sweepFrom,
  sweepOn,
} from '../../../src/recording/index.js'
import { answerBy } from '../laws/shadow.js'
import {
  answer,
  ask,
  call,
  close,
  closeAndKeep,
  closeComplaint,
  complain,
  copy,
  destroy,
  destroyCopy,
  erase,
  hold,
  later,
  lift,
  nameBasis,
  open,
  played,
  recordings,
  refusedCall,
  release,
  restrict,
  sixMonthsAfter,
  take,
  withdraw,
} from './recordings.js'

/* Each law runs over recordings that the machine itself made; its expectation is counted once more by hand. */

/** Commands to try, with the days to let go by before each; what the machine rejects has not happened. */
const steps = fc.array(
  fc.record({
    wait: fc.oneof(
      { arbitrary: fc.nat(3), weight: 3 },
      { arbitrary: fc.nat(40), weight: 2 },
      { arbitrary: fc.nat(200), weight: 1 },
    ),
    what: fc.constantFrom(
      'complain',
      'complain',
      'open',
      'open',
      'copy',
      'copy',
      'close',
      'close',
      'close-complaint',
      'restrict',
      'restrict-until',
      'lift',
      'erase',
      'erase-by',
      'withdraw',
      'name-basis',
      'hold',
      'release',
      'ask',
      'ask',
      'answer',
      'close-and-keep',
      'destroy',
      'destroy-copy',
    ),
    which: fc.constantFrom('1', '2'),
    days: fc.nat(120),
  }),
  { maxLength: 14, size: 'max' },
)
type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never) extends readonly (infer S)[] ? S : never

function commandOf({ what, which, days }: Step, on: PlainDate, index: number): RecordingCommand {
  switch (what) {
    case 'complain':
      return complain(on, `C-${which}`)
    case 'open':
      return open(on, `P-${which}`, `C-${which}`)
    case 'copy':
      return copy(on, `P-${which}`, true)
    case 'close':
      return close(on, `P-${which}`)
    case 'close-complaint':
      return closeComplaint(on, `C-${which}`)
    case 'restrict':
      return restrict(on, undefined, `X-${index}`)
    case 'restrict-until':
      return restrict(on, later(on, days), `X-${index}`)
    case 'lift':
      return lift(on, `X-${Math.max(0, index - 1 - (days % 4))}`)
    case 'erase':
      return erase(on)
    case 'erase-by':
      return erase(on, later(on, days))
    case 'withdraw':
      return withdraw(on)
    case 'name-basis':
      return nameBasis(on)
    case 'hold':
      return hold(on, `H-${index}`)
    case 'release':
      return release(on, `H-${Math.max(0, index - 1 - (days % 4))}`)
    case 'ask':
      return ask(on, `Q-${index}`, days % 3 === 0 ? 'other-rights' : 'listening-and-copy')
    case 'answer':
      return answer(on, `Q-${Math.max(0, index - 1 - (days % 4))}`)
    case 'close-and-keep':
      return closeAndKeep(on, later(on, days), `P-${which}`)
    case 'destroy':
      return destroy(on)
    case 'destroy-copy':
      return destroyCopy(on, which === '1')
  }
}

const dates = fc.integer({ min: 0, max: 1500 }).map((days) => later('2023-01-01', days))

/** How far a complaint has come a week after the call, where there is one: so that late stages are not rare. */
const stages = fc.oneof({ arbitrary: fc.constant(0), weight: 2 }, { arbitrary: fc.nat(4), weight: 1 })

/** A recording that was stored, and whatever became of it. */
const histories = fc.tuple(dates, stages, steps).map(([date, stage, course]) => {
  let on = later(date, stage === 0 ? 0 : 7)
  const begun = [complain(on, 'C-1'), open(on, 'P-1'), copy(on, 'P-1'), close(on, 'P-1')].slice(0, stage)
  let state: RecordingState = played(...call('S-1', date), ...begun)
  for (const [index, step] of course.entries()) {
    on = later(on, step.wait)
    state = take(state, commandOf(step, on, index))?.state ?? state
  }
  return state
})

const warnings = fc.constantFrom(0, 1, 14, 14, 60, 400)
const numRuns = 250

type Kept = Extract<RecordingState, { status: 'stored' | 'destroyed' }>
function recordingOf(state: RecordingState): Kept {
  if (state.status === 'stored' || state.status === 'destroyed') return state
  throw new Error(`the recording is ${state.status}`)
}

/* The sweep, once more from the text. */

const earlier = (one: string, other: string) => (one < other ? one : other)
const latest = (one: string, other: string) => (one < other ? other : one)

const restrictedOn = ({ restrictions }: RecordingRecord, on: string) =>
  restrictions.some(
    ({ from, until, ended }) =>
      from <= on && (until === null || on <= until) && (ended === null || on < ended.on),
  )
/** Whether a restriction or an order of another act holds it on a day (clauses 2, 14.5). */
const heldOn = (recording: RecordingRecord, on: string) =>
  restrictedOn(recording, on) ||
  recording.holds.some(({ from, ended }) => from <= on && (ended === null || on < ended.on))

/** Since when nothing carries it: its consent was withdrawn, and no other basis named (GDPR 17(1)(b)). */
const bareFrom = ({ consent: { withdrawnOn, otherBasis }, storedOn }: RecordingRecord): string | null =>
  withdrawnOn === null || otherBasis !== null ? null : latest(withdrawnOn, storedOn)

/** The requests that are not answered, each with the day by which it is to be (GDPR 12(3)). */
const openRequestsOf = ({ requests }: CallRecord) =>
  requests
    .filter(({ answeredOn }) => answeredOn === null)
    .map(({ id, receivedOn }) => ({ id, limit: answerBy({ receivedOn })?.day ?? receivedOn }))

const openOf = ({ procedures }: RecordingRecord) => procedures.filter(({ closedOn }) => closedOn === null)

/** Clause 10 with 12.3 and 14.5: whether it may be destroyed on a day. */
function mayGo(recording: StoredRecording, on: string): boolean {
  const { callDate, erasure, copy: made } = recording
  const over = on > sixMonthsAfter(callDate)
  const copied = openOf(recording).length === 0 || made !== null
  return copied && (erasure !== null || over || bareFrom(recording) !== null) && !heldOn(recording, on)
}

/** The first day from another on which nothing holds it: that day, or one after the end of what does. */
function freeFrom(recording: RecordingRecord, from: string): string | null {
  const after = recording.restrictions.flatMap(({ until, ended }) => [
    ...(until === null ? [] : [later(until, 1)]),
    ...(ended === null ? [] : [ended.on]),
  ])
  const lifted = recording.holds.flatMap(({ ended }) => (ended === null ? [] : [ended.on]))
  const days = [from, ...[...after, ...lifted].filter((day) => day > from)].sort()
  return days.find((day) => !heldOn(recording, day)) ?? null
}

/** The day on which that was asked for: of the call, of the erasure, or of the withdrawal. */
function askedOn(recording: RecordingRecord): string {
  const { callDate, erasure } = recording
  const end = later(sixMonthsAfter(callDate), 1)
  const early = erasure !== null && erasure.implementBy < end ? erasure : null
  const bare = bareFrom(recording)
  return bare !== null && bare < (early?.implementBy ?? end) ? bare : (early?.on ?? callDate)
}

/** The last day to look into it: the day before it is destroyed, but not before the day on which that was asked for. */
function lastToLookInto(recording: StoredRecording): string | null {
  const go = dayToGo(recording)
  return go === null ? null : latest(later(go, -1), askedOn(recording))
}

/** The day on which the end of its term, an erasure or a withdrawn consent asks for the destruction, whichever is first. */
function askedFrom(recording: RecordingRecord): string {
  const { callDate, erasure } = recording
  const end = later(sixMonthsAfter(callDate), 1)
  return earlier(earlier(end, erasure?.implementBy ?? end), bareFrom(recording) ?? end)
}

/** The day on which its time to go comes: once that is asked, nothing holds it, and no copy is still to be made. */
function dayToGo(recording: StoredRecording): string | null {
  const free = freeFrom(recording, askedFrom(recording))
  const { copyRequiredUntil } = recording
  if (free === null || copyRequiredUntil === null || copyRequiredUntil <= free) return free
  return freeFrom(recording, copyRequiredUntil)
}

/** By when a copy has to be there: by the day of the destruction, or once nothing restricts it. */
function dayToCopy(recording: StoredRecording): string {
  const asked = askedFrom(recording)
  const [opened = asked] = openOf(recording)
    .map(({ openedOn }) => openedOn)
    .sort()
  const day = latest(opened, asked)
  return freeFrom(recording, day) ?? day
}

/** From when nothing needs a copy: the last closing, or the day after the latest one for which an act asks. */
function copyGoesFrom({ procedures }: RecordingRecord): string {
  const closed = procedures.map(({ closedOn }) => closedOn ?? '').sort()
  const until = procedures
    .flatMap(({ copyKept }) => (copyKept === null ? [] : [later(copyKept.until, 1)]))
    .sort()
  return latest(closed.at(-1) ?? '', until.at(-1) ?? '')
}

function expected(recording: Kept, on: string, days: number): readonly DueAction[] {
  const { copy: made, complaints } = recording
  const procedures = openOf(recording)
  const requests = openRequestsOf(recording)
  const found: DueAction[] = []
  if (made !== null && procedures.length === 0 && on >= copyGoesFrom(recording) && !heldOn(recording, on))
    found.push('destroy-copy')
  const answers = requests
    .filter(({ limit }) => on >= later(limit, -days))
    .map((): DueAction => 'answer-caller')
  if (recording.status === 'destroyed') return [...found, ...answers]
  const go = dayToGo(recording)
  if (go !== null && mayGo(recording, on) && on >= go) found.push('destroy')
  if (procedures.length > 0 && made === null && on >= later(dayToCopy(recording), -1 - days))
    found.push('copy')
  const complained = complaints.some(({ closedOn }) => closedOn === null)
  const last = lastToLookInto(recording)
  const soon = last !== null && on >= later(last, -days)
  // A complaint is warned of through the last day, a request as long as the recording is there.
  const lost = (complained && procedures.length === 0 && last !== null && on <= last) || requests.length > 0
  if (soon && lost) found.push('warn')
  return [...found, ...answers]
}

const found = (state: RecordingState, on: PlainDate, warnBefore: number): readonly DueRecording[] => [
  ...sweepOn([state], on, { warnBefore }),
]

/** Days worth a look: a week from the last event, every other week for two years, and all around the days that count. */
function daysOf(recording: Kept): readonly PlainDate[] {
  const { lastEventOn, restrictions, callDate, procedures } = recording
  const ends = restrictions.flatMap(({ until }) => (until === null ? [] : [until]))
  const limits = openRequestsOf(recording).map(({ limit }) => limit)
  const kept = procedures.flatMap(({ copyKept }) => (copyKept === null ? [] : [copyKept.until]))
  const marks: string[] = [sixMonthsAfter(callDate), ...ends, ...limits, ...kept]
  if (recording.erasure !== null) marks.push(recording.erasure.implementBy)
  const days = [
    ...Array.from({ length: 8 }, (_, index) => later(lastEventOn, index)),
    ...Array.from({ length: 52 }, (_, index) => later(lastEventOn, 14 * index)),
    ...marks.flatMap((mark) => [-61, -60, -15, -14, -2, -1, 0, 1, 2].map((by) => later(mark, by))),
  ]
  return [...new Set(days)].filter((on) => on >= lastEventOn).sort()
}

describe('every recording', () => {
  test('asks on every day for what the rules ask, and for nothing else', () => {
    const seen = new Map<DueAction, number>()
    fc.assert(
      fc.property(histories, warnings, (state, days) => {
        const recording = recordingOf(state)
        for (const on of daysOf(recording)) {
          const actions = found(state, on, days).map(({ action }) => action)
          expect({ on, actions }).toEqual({ on, actions: expected(recording, on, days) })
          for (const action of actions) seen.set(action, (seen.get(action) ?? 0) + 1)
        }
      }),
      { numRuns },
    )
    for (const action of ['destroy', 'copy', 'destroy-copy', 'warn', 'answer-caller'] as const)
      expect(seen.get(action)).toBeGreaterThan(50)
  })

  test('must be destroyed just where it may be and its day has come', () => {
    fc.assert(
      fc.property(histories, (state) => {
        const recording = recordingOf(state)
        for (const on of daysOf(recording)) {
          const asked = found(state, on, 14).filter(({ action }) => action === 'destroy')
          const go = recording.status === 'stored' ? dayToGo(recording) : null
          const come = go !== null && on >= go
          expect(asked.length).toBe(mayDestroy(recording, on).allowed && come ? 1 : 0)
          // What is asked for is what the machine then accepts.
          const command = destroy(on)
          if (asked.length > 0) expect(recordings.decide(command, state).accepted).toBe(true)
        }
      }),
      { numRuns },
    )
  })

  test('is found first on the day that it is indexed by, and on no day before', () => {
    const seen = { never: 0, later: 0, now: 0 }
    fc.assert(
      fc.property(histories, warnings, (state, days) => {
        const { lastEventOn } = recordingOf(state)
        const from = sweepFrom(state, { warnBefore: days })
        const end = from ?? later(lastEventOn, 800)
        for (let on = lastEventOn; on < end; on = later(on, 1)) {
          if (found(state, on, days).length > 0) throw new Error(`found on ${on}, before ${from}`)
        }
        seen[from === null ? 'never' : from === lastEventOn ? 'now' : 'later'] += 1
        if (from === null) return
        expect(from >= lastEventOn).toBe(true)
        expect(found(state, from, days).length).toBeGreaterThan(0)
      }),
      { numRuns },
    )
    expect(Math.min(seen.never, seen.later, seen.now)).toBeGreaterThan(10)
  })

  test('is late just from the day after the one that is named, and says whether it is restricted', () => {
    fc.assert(
      fc.property(histories, (state) => {
        const recording = recordingOf(state)
        for (const on of daysOf(recording)) {
          for (const { due, overdue, restricted, recording: name, action } of found(state, on, 14)) {
            expect(name).toBe('S-1')
            const answers = action === 'answer-caller'
            // What something without a known end holds over that day can't be late.
            expect(overdue).toBe(on > due && (answers || freeFrom(recording, due) !== null))
            expect(restricted).toBe(!answers && restrictedOn(recording, on))
            if (action === 'warn' && recording.status === 'stored')
              expect(due).toBe(lastToLookInto(recording))
          }
        }
      }),
      { numRuns },
    )
  })

  test('names what is lost, and the request that is to be answered by its limit (GDPR 12(3))', () => {
    fc.assert(
      fc.property(histories, warnings, (state, days) => {
        const recording = recordingOf(state)
        const requests = openRequestsOf(recording)
        const examined = openOf(recording).length > 0
        for (const on of daysOf(recording)) {
          for (const { action, about, due } of found(state, on, days)) {
            if (action === 'answer-caller') {
              const [request, ...more] = about.requests
              expect(more).toEqual([])
              expect(due).toBe(requests.find(({ id }) => id === request)?.limit)
            } else expect(about.requests).toEqual(action === 'warn' ? requests.map(({ id }) => id) : [])
            const complaints = recording.complaints.filter(({ closedOn }) => closedOn === null)
            const lost = action === 'warn' && !examined && on <= due ? complaints.map(({ id }) => id) : []
            expect(about.complaints).toEqual(lost)
            expect(about.procedures).toEqual(action === 'copy' ? openOf(recording).map(({ id }) => id) : [])
          }
        }
      }),
      { numRuns },
    )
  })

  test('is asked to be copied no later than it is to be destroyed', () => {
    fc.assert(
      fc.property(histories, (state) => {
        const recording = recordingOf(state)
        if (recording.status === 'destroyed') return
        const { procedures } = recording
        for (const on of daysOf(recording)) {
          for (const { due, action } of found(state, on, 14)) {
            if (action !== 'copy') continue
            // A procedure that was opened after that day needs its copy at once.
            const go = dayToGo(recording)
            expect(go === null || due <= go || procedures.some(({ openedOn }) => due === openedOn)).toBe(true)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  test('is found as often in a crowd as alone, in its place', () => {
    const day = later('2024-09-16', 0)
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 12 }), (states) => {
        const together = [...sweepOn(states, day)]
        expect(together).toEqual(states.flatMap((state) => found(state, day, 14)))
      }),
      { numRuns: 60 },
    )
  })
})

describe('a call of which nothing is kept', () => {
  test('asks for the answers to its caller alone, from some days before each limit (clause 14; GDPR 12(3))', () => {
    const waits = fc.array(fc.nat(40), { maxLength: 4 })
    fc.assert(
      fc.property(dates, waits, fc.nat(3), warnings, (date, between, answered, days) => {
        let on = later(date, 0)
        let state: RecordingState = played(...refusedCall('S-2', date))
        for (const [index, wait] of between.entries()) {
          on = later(on, wait)
          state = take(state, ask(on, `Q-${index}`))?.state ?? state
        }
        state = take(state, answer(on, `Q-${answered}`))?.state ?? state
        if (state.status !== 'ended') throw new Error(state.status)
        const requests = openRequestsOf(state)
        const first = requests.map(({ limit }) => latest(later(limit, -days), on)).sort()[0] ?? null
        expect(sweepFrom(state, { warnBefore: days })).toBe(first)
        for (let more = 0; more < 60; more += 1) {
          const day = later(on, more)
          const wanted = requests.filter(({ limit }) => day >= later(limit, -days))
          expect(found(state, day, days)).toMatchObject(
            wanted.map(({ id, limit }) => ({
              action: 'answer-caller',
              clause: 'gdpr:12(3)',
              due: limit,
              overdue: day > limit,
              about: { requests: [id] },
            })),
          )
        }
      }),
      { numRuns },
    )
  })
})
