import { fc, it } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../src/calendar/index.js'
import { complaintLifecycle } from '../../src/complaint/index.js'
import { consentLifecycle } from '../../src/consent/index.js'
import { isInvalidInput, type Machine, type MachineTypes } from '../../src/core/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import {
  forgetRecorded,
  kaunasRules,
  type RecordingCommand,
  recordingLifecycle,
  samplingRegister,
} from '../../src/recording/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { restrictionLifecycle } from '../../src/restriction/index.js'
import { en } from '../../src/text/en/index.js'
import { type Catalogue, type Chapter, type NarratedTypes, narrate, narration } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import * as complaint from '../complaint/scenario.js'
import { reports, histories as requestHistories } from '../model/arbitraries.js'
import { otherNumber, histories as recordingHistories, secret } from '../recording/laws/histories.js'
import {
  assign,
  confirm,
  deeplyFrozen,
  extend,
  given,
  grant,
  inquire,
  later,
  refuseUnidentified,
  report,
  submit,
  supply,
} from '../request/scenario.js'
import * as restriction from '../restriction/scenario.js'
import { runs } from '../runs.js'
import { seen } from './reading.js'
import { stories } from './stories.js'

const numRuns = runs(40, 100)

const late = [
  'late-answer',
  'late-refusal',
  'late-implementation',
  'late-notice',
  'alternatives-missed',
  'not-recorded',
  'late-copy',
  'late-destruction',
  'late-copy-destruction',
  'late-other-basis',
  'late-caller-answer',
  'late-inquiry',
]
const citing = { lt: /(?:Aprašo|Taisyklių|BDAR) \d/u, en: /(?:clauses?|Articles?)\u00a0\d/u } as const

/** Words and marks of the machine, which no story has; the words of a host are quoted and left out. */
const ofTheMachine =
  /undefined|\bnull\b|NaN|\[object|\$\{|\b(?:unknown|node|verdict)\b|\p{Ll}\p{Lu}|adakavas:|kaunas:|gdpr:|\d{4}-\d{2}-\d{2}/u
const withoutQuoted = (text: string): string => text.replaceAll(/„[^“]*“|“[^”]*”/gu, '')

function dayOf({ data: { command } }: MachineTypes['Event']): string {
  const on: unknown = Reflect.get(command.data, 'on') ?? Reflect.get(command.data, 'receivedOn')
  return String(on)
}

/** What every story has to keep, whatever happened. */
function expectStory<T extends NarratedTypes>(
  machine: Machine<T>,
  events: readonly T['Event'][],
  end: PlainDate | undefined,
  catalogue: Catalogue,
): readonly Chapter[] {
  const told = narrate(machine, events, catalogue, end)
  expect(deeplyFrozen(told)).toBe(true)
  expect(narrate(machine, JSON.parse(JSON.stringify(events)), catalogue, end)).toEqual(told)
  const days = told.map(({ on }) => on)
  expect(days).toEqual([...days].sort())
  // One entry for each event, in its order, and a breach exactly where its decision noted that it was late.
  let state: T['State'] = machine.initialState()
  const wanted = events.map((event) => {
    const decision = machine.decide(event.data.command, state)
    const overdue = machine
      .duties(state, plainDate(dayOf(event)))
      .filter((duty) => Reflect.get(duty, 'status') === 'overdue').length
    state = machine.evolve(state, event)
    const breaches = decision.accepted ? decision.notes.filter(({ note }) => late.includes(note)).length : 0
    return { on: dayOf(event), breaches, overdue }
  })
  const chapters = told.filter(({ tells }) => tells === 'event')
  expect(chapters.map(({ on, breaches }) => ({ on, breaches: breaches.length }))).toEqual(
    wanted.map(({ on, breaches }) => ({ on, breaches })),
  )
  // Silence is told only where a duty was overdue by the next event, and at the end only what is overdue there.
  if (wanted.every(({ overdue }) => overdue === 0))
    expect(told.filter(({ tells }) => tells === 'missed-limit')).toEqual([])
  const owed =
    end === undefined || events.length === 0
      ? 0
      : machine.duties(state, end).filter((duty) => Reflect.get(duty, 'status') === 'overdue').length
  expect(told.filter(({ tells }) => tells === 'still-owed').flatMap(({ breaches }) => breaches)).toHaveLength(
    owed,
  )
  for (const { sentences, breaches, tells, clauses } of told) {
    expect(clauses.length).toBeGreaterThan(0)
    expect(sentences.length > 0).toBe(tells === 'event')
    for (const said of [...sentences, ...breaches]) {
      expect(said).toMatch(/^\p{Lu}.*[.?!]$/su)
      expect(said).toMatch(citing[catalogue.language === 'lt' ? 'lt' : 'en'])
      expect(withoutQuoted(said)).not.toMatch(ofTheMachine)
    }
    for (const said of breaches)
      expect(said).toMatch(
        catalogue.language === 'lt'
          ? /^(?:Pažeidimas|Pareiga dar neįvykdyta): /u
          : /^(?:Breach|Still outstanding): /u,
      )
  }
  expect(narration(told, catalogue).split('\n').filter(Boolean)).toHaveLength(told.length)
  return told
}

const ahead = fc.option(fc.nat(200), { nil: undefined })

describe.each<Catalogue>([lt, en])('a story in $language, whatever happened', (catalogue) => {
  it.prop([fc.oneof(requestHistories, reports), ahead], { numRuns })('of a request', (history, days) => {
    const { machine, events, state } = history
    const last = state.status === 'none' ? undefined : state.lastEventOn
    const end = last === undefined || days === undefined ? undefined : later(last, days)
    expectStory(machine, events, end, catalogue)
  })

  const step = fc.record({ kind: fc.nat(11), wait: fc.nat(25), about: fc.nat(2), who: fc.nat(2) })
  it.prop([fc.array(step, { maxLength: 14 }), ahead], { numRuns })('of a complaint', (steps, days) => {
    const about = [complaint.rejectedRequest, complaint.partRequest, complaint.silent] as const
    const request = about[steps[0]?.about ?? 0] ?? complaint.rejectedRequest
    const machine = complaintLifecycle(adakavasProcedure)
    let on: string = '2026-04-20'
    const opening =
      request === complaint.silent
        ? complaint.lodgeSilence(request, on, { sameReasonsAs: 'C-0', earlier: [] })
        : complaint.lodge(request, on, {
            ground: request === complaint.partRequest ? 'granted-in-part' : 'rejected',
          })
    const { sameReasonsAs: _none, ...data } = opening.data
    const commands = [
      { ...opening, data },
      ...steps.map(({ kind, wait, who }) => {
        on = later(on, wait)
        const by = ['rasa', 'petras', 'jurgis'][who] ?? 'rasa'
        return (
          [
            complaint.reviewer(request, on, 'rasa'),
            complaint.reviewer(request, on, by),
            confirm(on, by),
            inquire(on, later(on, 5), { by }),
            supply(on),
            extend(on, { by }),
            refuseUnidentified(on, { by }),
            complaint.uphold(request, on, complaint.everything, { implementBy: plainDate(later(on, 9)) }),
            complaint.dismiss(request, on),
            complaint.withdrawComplaint(on),
            complaint.correctComplaint(on, { argument: 'more' }),
            complaint.reviewer(request, on, 'petras'),
          ][kind] ?? confirm(on)
        )
      }),
    ]
    let state = machine.initialState()
    const events = commands.flatMap((command) => {
      const decision = machine.decide(command, state)
      if (!decision.accepted) return []
      state = machine.evolve(state, decision.events[0])
      return decision.events
    })
    expect(events.length).toBeGreaterThan(0)
    const last = state.status === 'none' ? on : state.lastEventOn
    expectStory(machine, events, days === undefined ? undefined : later(last, days), catalogue)
  })

  const deed = fc.record({ kind: fc.nat(9), wait: fc.nat(15), ago: fc.nat(30), name: fc.nat(2) })
  it.prop([fc.array(deed, { maxLength: 20 }), ahead], { numRuns })('of restrictions', (deeds, days) => {
    const machine = restrictionLifecycle(adakavasProcedure)
    let on: string = restriction.first
    const commands = [
      restriction.impose('A'),
      ...deeds.map(({ kind, wait, ago, name }) => {
        on = later(on, wait)
        const id = ['r', 's', 't'][name] ?? 'r'
        const restricted = ['A', 'B', 'C'][name] ?? 'A'
        return (
          [
            restriction.impose(restricted, on),
            restriction.imposeUntilCorrected(restricted, on),
            restriction.impose(restricted, on, {
              grounds: ['rectification-pending', 'no-basis'],
              period: { criterion: 'the case is over' },
            }),
            restriction.rely(id, on, { aroseOn: plainDate(later(on, -ago)) }),
            restriction.rely(id, on, { aroseOn: plainDate(later(on, -ago)), reason: 'public-interest' }),
            restriction.carryOut(id, on),
            restriction.inform(id, on),
            restriction.endReason(id, on),
            restriction.lift(restricted, on, 'corrected'),
            restriction.lift(restricted, on, 'criterion-met'),
          ][kind] ?? restriction.inform(id, on)
        )
      }),
    ]
    let state = machine.initialState()
    const events = commands.flatMap((command) => {
      const decision = machine.decide(command, state)
      if (!decision.accepted) return []
      state = machine.evolve(state, decision.events[0])
      return decision.events
    })
    const last = state.status === 'none' ? on : state.lastEventOn
    expectStory(machine, events, days === undefined ? undefined : later(last, days), catalogue)
  })

  it.prop([recordingHistories, ahead], { numRuns })(
    'of a recording, with nothing of what was recorded',
    (history, days) => {
      const { rules, machine, events, state } = history
      const last = state.status === 'none' ? undefined : state.lastEventOn
      // The calendar ends with the year 9999.
      const end =
        last === undefined || days === undefined || last > '9998' ? undefined : plainDate(later(last, days))
      const told = expectStory(machine, events, end, catalogue)
      const said = JSON.stringify(told)
      for (const word of [...Object.values(secret), otherNumber]) {
        expect(said).not.toContain(word)
        expect(said).not.toContain(word.replace('+370', '0'))
      }
      if (state.status !== 'destroyed') return
      // Without what was recorded, only what was corrected is told in other words.
      const forgotten = expectStory(machine, forgetRecorded(rules, events), end, catalogue)
      const corrected = events.map(({ type }) => type === 'RecordingRectified')
      const eventsOf = (chapters: readonly Chapter[]) =>
        chapters.filter(({ tells }) => tells === 'event').filter((_, index) => corrected[index] !== true)
      expect(eventsOf(forgotten)).toEqual(eventsOf(told))
    },
  )

  const draw = fc.record({ size: fc.nat(4), left: fc.nat(2), recording: fc.nat(9), listens: fc.boolean() })
  it.prop([fc.array(draw, { maxLength: 12 }), ahead])('of the samples of a month', (draws, days) => {
    const machine = samplingRegister(kaunasRules)
    const on = plainDate('2026-03-02')
    let state = machine.initialState()
    const events = draws.flatMap(({ size, left, recording, listens }) => {
      const candidates = Array.from({ length: 6 + left }, (_, index) => ({
        recording: `S${index}`,
        obstacles: index < left ? (['expired'] as const) : [],
      }))
      const decision = machine.decide(
        listens
          ? { type: 'ListenToSample', data: { on, by: 'ona', recording: `S${recording}`, listener: 'rasa' } }
          : { type: 'DrawSample', data: { on, by: 'ona', candidates, seed: recording, size } },
        state,
      )
      if (!decision.accepted) return []
      state = machine.evolve(state, decision.events[0])
      return decision.events
    })
    expectStory(machine, events, days === undefined ? undefined : plainDate(later(on, days)), catalogue)
  })

  test.each(stories)('$kind, $title: a breach exactly where a decision noted one', ({ tell, notes }) => {
    const breaches = tell(catalogue)
      .filter(({ tells }) => tells === 'event')
      .map((chapter) => chapter.breaches.length)
    expect(breaches).toEqual(notes.map((codes) => codes.filter((code) => late.includes(code)).length))
  })
})

describe('what a story tells', () => {
  const requests = requestLifecycle(adakavasProcedure)
  // Received on Monday 2 March 2026: the month ends on Thursday 2 April.
  const overdue = given([submit(), confirm('2026-03-05'), grant('2026-04-09', '2026-04-17')])

  test('a last day that passed in silence is told on the day after it, before the late act (A-41)', () => {
    const told = narrate(requests, overdue.events, en)
    expect(told.map(({ on, tells }) => [on, tells])).toEqual([
      ['2026-03-02', 'event'],
      ['2026-03-05', 'event'],
      ['2026-04-03', 'missed-limit'],
      ['2026-04-09', 'event'],
    ])
    expect(seen(told[2]?.breaches.join(' ') ?? '')).toContain('the last day was 2 April 2026')
    expect(told[3]?.breaches.join(' ')).toContain('7 days late')
  })

  test('what is overdue on the last day of the story is told at its end, each thing once (A-47)', () => {
    const told = narrate(requests, overdue.events, lt, plainDate('2026-04-20'))
    expect(told.at(-1)).toMatchObject({ on: '2026-04-20', tells: 'still-owed', clauses: ['adakavas:47'] })
    expect(told.at(-1)?.breaches).toHaveLength(1)
    // On its last day a duty is still in time.
    const before = narrate(requests, overdue.events, lt, plainDate('2026-04-17'))
    expect(before.at(-1)?.tells).toBe('event')
  })

  test('a request carried out in time has no breach (A-41, A-47)', () => {
    const { events } = given([
      submit(),
      confirm('2026-03-05'),
      grant('2026-04-02', '2026-04-17'),
      report('2026-04-17', 'erasure', 'photo'),
    ])
    const told = narrate(requests, events, lt, plainDate('2026-12-31'))
    expect(told).toHaveLength(4)
    expect(told.flatMap(({ breaches }) => breaches)).toEqual([])
  })

  test('the new limit of an extension is told (A-41)', () => {
    const { events } = given([submit(), extend('2026-03-10')])
    // Two months in all end on Saturday 2 May, so on Monday 4 May.
    expect(seen(narrate(requests, events, en)[1]?.sentences.join(' ') ?? '')).toContain('by 4 May 2026')
  })

  test('a limit that stood still during an inquiry is told once identity is confirmed, not day by day (A-44)', () => {
    const pausing = requestLifecycle(
      defineProcedure({ id: 'pausing', version: '1', readings: { identityInquiry: 'clock-pauses' } }),
    )
    const { events } = given(
      [
        submit(),
        inquire('2026-03-04', '2026-03-20'),
        assign('2026-03-06'),
        confirm('2026-03-10'),
        assign('2026-03-11', 'jonas'),
      ],
      pausing,
    )
    const limits = narrate(pausing, events, en).map(({ sentences }) =>
      sentences.map(seen).filter((said) => said.includes('has to be examined and answered')),
    )
    // Six days are added to 2 April.
    expect(limits).toEqual([
      ['The request has to be examined and answered by 2 April 2026 (clause 41 of the Procedure).'],
      [],
      [],
      ['The request has to be examined and answered by 8 April 2026 (clause 41 of the Procedure).'],
      [],
    ])
  })

  const calls = recordingLifecycle(kaunasRules)
  const played = (commands: readonly RecordingCommand[]) => {
    let state = calls.initialState()
    return commands.flatMap((command) => {
      const decision = calls.decide(command, state)
      if (!decision.accepted) throw new Error(decision.rejection.code)
      state = calls.evolve(state, decision.events[0])
      return decision.events
    })
  }
  const announced = (act: { readonly on: PlainDate; readonly by: string }): readonly RecordingCommand[] => [
    { type: 'ReceiveCall', data: { ...act, call: 'S1', line: '8 37 55 12 41', direction: 'incoming' } },
    { type: 'PlayNotice', data: { ...act, automatic: true } },
  ]

  test('a caller who left without an explanation leaves no breach; the Centre that hung up does (K-6)', () => {
    const act = { on: plainDate('2026-03-02'), by: 'station' }
    const endedBy = (who: 'caller' | 'centre') =>
      narrate(
        calls,
        played([
          ...announced(act),
          { type: 'DeclineRecording', data: act },
          { type: 'EndCall', data: { ...act, endedBy: who } },
        ]),
        en,
        plainDate('2026-03-31'),
      )
    expect(endedBy('caller').flatMap(({ breaches }) => breaches)).toEqual([])
    const [missed, ...owed] = endedBy('centre').filter(({ breaches }) => breaches.length > 0)
    // What can't be put right is part of the breach, and not one of its own.
    expect(missed?.breaches).toHaveLength(1)
    expect(missed?.breaches[0]).toContain('can no longer be put right')
    // The call is over: nobody is told that it is still to be done.
    expect(owed).toEqual([])
  })

  test('six months from the last day of August end with February, and the recording goes on 1 March (K-10)', () => {
    const on = plainDate('2025-08-31')
    const of = { on, by: 'station' }
    const recorded = { number: null, date: on, time: '09:30', durationSeconds: 95, audio: 'A1' }
    const events = played([
      ...announced(of),
      { type: 'GiveConsent', data: { ...of, explicit: true } },
      { type: 'EndCall', data: { ...of, endedBy: 'caller' } },
      { type: 'StoreRecording', data: { ...of, recorded } },
      { type: 'DestroyRecording', data: { on: plainDate('2026-03-03'), by: 'it' } },
    ])
    const told = narrate(calls, events, en)
    expect(seen(told[4]?.sentences.join(' ') ?? '')).toContain('up to and including 28 February 2026')
    // Due on 1 March, so that it is missed on the second, and two days late on the third.
    expect(told.slice(5).map(({ on: day, tells }) => [day, tells])).toEqual([
      ['2026-03-02', 'missed-limit'],
      ['2026-03-03', 'event'],
    ])
    expect(told.at(-1)?.breaches.join(' ')).toContain('2 days late')
  })

  test('a history without events has no chapter', () => {
    expect(narrate(requests, [], en, plainDate('2026-12-31'))).toEqual([])
    expect(narration([], en)).toBe('')
  })
})

describe('what is no history is refused, with the event that can’t have happened', () => {
  const requests = requestLifecycle(adakavasProcedure)
  const { events } = given([submit(), confirm('2026-03-05')])
  const pathOf = (run: () => unknown): string => {
    try {
      run()
    } catch (error) {
      if (isInvalidInput(error)) return error.path
      throw error
    }
    return 'nothing was thrown'
  }

  test('an event that its machine would not have accepted', () => {
    const [filed, confirmed] = events
    if (filed === undefined || confirmed === undefined) throw new Error('expected two events')
    expect(pathOf(() => narrate(requests, [filed, confirmed, confirmed], lt))).toBe('events[2]')
    expect(pathOf(() => narrate(requests, [confirmed], lt))).toBe('events[0]')
  })

  test('an event that says something else than its command', () => {
    const edited: typeof events = JSON.parse(JSON.stringify(events).replace('"defects":[]', '"defects":[{}]'))
    expect(pathOf(() => narrate(requests, edited, lt))).toMatch(/^events\[0\]\.data\.defects/u)
  })

  test('events of another machine', () => {
    const consents = consentLifecycle(adakavasProcedure)
    expect(pathOf(() => Reflect.apply(narrate, undefined, [consents, events, lt]))).toBe('events[0].type')
  })

  test('a day before the last event', () => {
    expect(pathOf(() => narrate(requests, events, lt, plainDate('2026-03-04')))).toBe('on')
  })
})
