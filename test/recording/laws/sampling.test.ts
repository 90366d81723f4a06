import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type PlainDate, plainDate } from '../../../src/calendar/index.js'
import { adakavasProcedure } from '../../../src/procedure/index.js'
import {
  defineRecordingRules,
  mayListen,
  type RecordingCommand,
  type RecordingEvent,
  recordingFollowUps,
  recordingLifecycle,
  registerForListening,
  type SamplingState,
  type StaffAttempt,
  sampleCandidate,
  samplingRegister,
} from '../../../src/recording/index.js'
import { holds } from '../../model/laws.js'
import { isRecording, type Recording } from './histories.js'

/* A whole centre: its recordings, the register of every month, and somebody who tries everything. */

const method = 'the listening room'
const by = 'ona'
const first = plainDate('2026-01-28')

const centreOf = (count: number) => {
  const rules = defineRecordingRules({
    id: 'centre',
    version: '1',
    listeningMethods: [method],
    sampleCount: count,
    allowedBy: { sampleCount: 'order V-12' },
    rightsProcedure: adakavasProcedure,
  })
  return { rules, machine: recordingLifecycle(rules), registers: samplingRegister(rules) }
}
const centres = [1, 3, 10].map(centreOf)

type Centre = (typeof centres)[number]

/** A recording of the first day, with a complaint about it. */
function recordingNamed({ machine }: Centre, call: string): Recording {
  const act = { on: first, by }
  const recorded = { number: null, date: first, time: '10:00', durationSeconds: 60, audio: `a/${call}` }
  const commands: readonly RecordingCommand[] = [
    {
      type: 'ReceiveCall',
      data: { ...act, call, line: '8 37 55 12 41', direction: 'incoming', consultant: 'petras' },
    },
    { type: 'PlayNotice', data: { ...act, automatic: true } },
    { type: 'GiveConsent', data: { ...act, explicit: true } },
    { type: 'EndCall', data: { ...act, endedBy: 'caller' } },
    { type: 'StoreRecording', data: { ...act, recorded } },
    {
      type: 'RegisterServiceComplaint',
      data: { ...act, complaint: 'C', receivedOn: first, aboutAdministrativeService: true },
    },
  ]
  let state = machine.initialState()
  for (const command of commands) {
    const decision = machine.decide(command, state)
    if (!decision.accepted) throw new Error(decision.rejection.code)
    state = machine.evolve(state, decision.events[0])
  }
  if (!isRecording(state)) throw new Error(state.status)
  return state
}

const withRecordings = centres.map((centre) => ({
  ...centre,
  recordings: Array.from({ length: centre.rules.sample.count + 4 }, (_, index) =>
    recordingNamed(centre, `S-${index}`),
  ),
}))

type Try = readonly [what: number, which: number, size: number]
const tries = fc
  .tuple(
    fc.constantFrom(...withRecordings),
    fc.array(fc.tuple(fc.nat(15), fc.nat(999), fc.nat(12)), { maxLength: 120, size: 'max' }),
  )
  .map(([centre, drawn]) => ({ centre, drawn }))

/** What was listened to, as this test keeps account of it, apart from every register. */
interface Account {
  /** The different recordings sampled, by month. */
  readonly sampled: Map<string, Set<string>>
  /** Those drawn, by month. */
  readonly drawn: Map<string, Set<string>>
  /** What the law of the month finds. */
  readonly found: string[]
  /** What was entered of a recording that was sampled before, and of listening on complaint and by the caller. */
  readonly counted: string[]
  readonly uncounted: string[]
  /** What came about, to show that the laws were put to the test. */
  readonly came: Set<string>
}

const entered = (map: Map<string, Set<string>>, month: string): Set<string> => {
  const set = map.get(month) ?? new Set()
  map.set(month, set)
  return set
}

/** Whether the register of a month may still take a draw. */
const mayDraw = (registers: Centre['registers'], register: SamplingState, on: PlainDate): boolean =>
  registers.options(register, on).some(({ command, open }) => command === 'DrawSample' && open)

function run(
  { recordings, rules, machine, registers }: (typeof withRecordings)[number],
  drawn: readonly Try[],
): Account {
  const account: Account = {
    sampled: new Map(),
    drawn: new Map(),
    found: [],
    counted: [],
    uncounted: [],
    came: new Set(),
  }
  const states = [...recordings]
  const months = new Map<string, SamplingState>()
  let on: PlainDate = first
  const registerOf = (month: string): SamplingState => months.get(month) ?? registers.initialState()
  const listenedIn = (month: string): readonly string[] => {
    const register = registerOf(month)
    return register.status === 'open' ? register.listened : []
  }

  const enter = (events: readonly RecordingEvent[], state: Recording, sampled: boolean): void => {
    const asked = events.flatMap((event) => recordingFollowUps(rules, event, state))
    const forRegister = asked.flatMap((one) => (one.to === 'sampling-register' ? [one] : []))
    if (forRegister.length !== (sampled ? 1 : 0))
      account.found.push('the register is told otherwise than was sampled')
    for (const { month, command } of forRegister) {
      const decision = registers.decide(command, registerOf(month))
      if (decision.accepted) months.set(month, registers.evolve(registerOf(month), decision.events[0]))
      else account.found.push(`the register rejects what was listened to: ${decision.rejection.code}`)
    }
  }

  for (const [what, which, size] of drawn) {
    const month = on.slice(0, 7)
    const at = which % states.length
    const state = states[at]
    if (state === undefined) continue
    const act = { on, by }
    const counted = entered(account.sampled, month)
    const listenedBefore = listenedIn(month)
    const room = () => mayDraw(registers, registerOf(month), on)
    const roomBefore = room()
    const unchanged = (): boolean =>
      listenedIn(month).join() === listenedBefore.join() && room() === roomBefore
    const take = (command: RecordingCommand): boolean => {
      const decision = machine.decide(command, state)
      if (!decision.accepted) return false
      const after = machine.evolve(state, decision.events[0])
      if (isRecording(after)) states[at] = after
      const { type, data } = command
      const sampled =
        type === 'ListenToRecording' &&
        data.attempt.as === 'staff' &&
        data.attempt.purpose === 'quality-sampling'
      if (isRecording(after)) enter(decision.events, after, sampled)
      return true
    }
    if (what === 0) on = addDays(on, 1)
    else if (what === 1) on = addMonths(plainDate(`${month}-01`), 1)
    else if (what <= 4) {
      const candidates = states.map((one) => sampleCandidate(one, on))
      const before = registerOf(month)
      const decision = registers.decide(
        {
          type: 'DrawSample',
          data: { ...act, candidates, seed: which, size: size % (rules.sample.count + 2) },
        },
        before,
      )
      if (decision.accepted) {
        const after = registers.evolve(before, decision.events[0])
        months.set(month, after)
        account.came.add('drawn')
        for (const name of after.status === 'open' ? after.drawn : []) entered(account.drawn, month).add(name)
        const [event] = decision.events
        for (const name of event.type === 'SampleDrawn' ? event.data.drawn : []) {
          const one = states.find(({ call }) => call === name)
          const barred = one === undefined || sampleCandidate(one, on).obstacles.length > 0
          if (barred) account.found.push('drawn though it may not be')
        }
      } else account.came.add(decision.rejection.code)
    } else if (what <= 9) {
      // The register that is handed in may be that of another month, or none.
      const shown = size === 11 ? addMonths(on, -1).slice(0, 7) : month
      const register = size === 12 ? null : registerForListening(registerOf(shown))
      const attempt: StaffAttempt = {
        as: 'staff',
        listener: by,
        purpose: 'quality-sampling',
        itSpecialist: true,
        method,
        register,
      }
      const again = counted.has(state.call)
      const withinCount = again || counted.size < rules.sample.count
      const wasDrawn = entered(account.drawn, month).has(state.call)
      const { allowed } = mayListen(rules, state, attempt, on)
      const taken = take({ type: 'ListenToRecording', data: { ...act, attempt } })
      if (taken !== allowed) account.found.push('decided otherwise than mayListen says')
      if (taken) {
        counted.add(state.call)
        account.came.add(again ? 'sampled again' : 'sampled')
        if (!withinCount) account.found.push('more than a month allows')
        if (!wasDrawn) account.found.push('not drawn')
        if (again && !unchanged()) account.counted.push('listening again counts')
        if (!again && listenedIn(month).length !== listenedBefore.length + 1)
          account.counted.push('listening for the first time does not count')
        if (sampleCandidate(state, on).obstacles.length > 0)
          account.found.push('sampled though it may not be')
      }
    } else if (what <= 11) {
      const attempt: StaffAttempt = {
        as: 'staff',
        listener: by,
        purpose: 'service-complaint',
        complaint: 'C',
        itSpecialist: true,
        method,
      }
      if (take({ type: 'ListenToRecording', data: { ...act, attempt } })) {
        account.came.add('complaint')
        if (!unchanged()) account.uncounted.push('listening on complaint counts')
      }
    } else if (what === 12) {
      if (
        take({
          type: 'GiveCallerAccess',
          data: { ...act, tookPart: true, means: ['listening'], othersProtected: 'nobody else is heard' },
        })
      ) {
        account.came.add('caller')
        if (!unchanged()) account.uncounted.push('listening of the caller counts')
      }
    } else if (what === 13 && size < 4) take({ type: 'WithdrawConsent', data: act })
    else if (what === 14 && size < 4) {
      const decision = { under: 'adakavas', request: 'R' } as const
      take({ type: 'PlaceRestriction', data: { ...act, id: `R-${which}`, decision } })
    }
    // The register says what this account says, and no more than a month allows.
    const register = registerOf(month)
    const listened = listenedIn(month)
    const sampled = [...entered(account.sampled, on.slice(0, 7))]
    if (on.slice(0, 7) === month && [...listened].sort().join() !== sampled.sort().join())
      account.found.push('the register holds other recordings than were sampled')
    if (listened.length > rules.sample.count)
      account.found.push('the register holds more than a month allows')
    if (register.status === 'open' && register.drawn.length > rules.sample.count)
      account.found.push('more is drawn than a month allows')
  }
  return account
}

describe('sampling in a whole centre (clause 11.1)', () => {
  test('at most ten different recordings a calendar month are listened to, or as many as are set, each drawn at random (clause 11.1)', () => {
    holds(tries, ({ centre, drawn }) => run(centre, drawn).found, 300)
  })

  test('a recording that was sampled counts once in its month, however often it is listened to (clause 11.1)', () => {
    holds(tries, ({ centre, drawn }) => run(centre, drawn).counted, 100)
  })

  test('listening on complaint and by the caller counts for nothing, and takes no room from the sample (clauses 11.2, 14.2)', () => {
    holds(tries, ({ centre, drawn }) => run(centre, drawn).uncounted, 100)
  })

  test('the histories of this law come by everything', () => {
    const came = new Set(
      fc
        .sample(tries, { numRuns: 300, seed: Number(process.env['FC_SEED']) })
        .flatMap(({ centre, drawn }) => [...run(centre, drawn).came]),
    )
    expect([...came].sort()).toEqual(
      [
        'caller',
        'complaint',
        'drawn',
        'nothing-to-draw',
        'sample-exhausted',
        'sampled',
        'sampled again',
      ].sort(),
    )
  })
})
