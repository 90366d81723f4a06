import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/index.js'
import { complaintLifecycle } from '../../src/complaint/index.js'
import { consentLifecycle } from '../../src/consent/index.js'
import type { Machine, MachineTypes } from '../../src/core/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { defineRecordingRules, samplingRegister } from '../../src/recording/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { restrictionLifecycle } from '../../src/restriction/index.js'
import { narrate } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { wild } from '../model/laws.js'
import {
  assign,
  changeVersion,
  confirm,
  day,
  extend,
  grant,
  inquire,
  receivedOn,
  supply,
} from '../request/scenario.js'

const id = 'our-home'
const first = defineProcedure({ id, version: '2024' })
const second = defineProcedure({ id, version: '2026', readings: { extension: 'two-further-months' } })
const third = defineProcedure({ id, version: '2028', readings: { lateInquiry: 'lapses' } })
const versions = [
  { from: null, rules: first },
  { from: day('2026-01-01'), rules: second },
  { from: day('2028-01-01'), rules: third },
] as const

const requests = requestLifecycle(versions)
const consents = consentLifecycle(versions)
const restrictions = restrictionLifecycle(versions)

/** What commands lead to, one after the other, each of them accepted. */
function done<T extends MachineTypes>(machine: Machine<T>, commands: readonly T['Command'][]) {
  let state = machine.initialState()
  const events: T['Event'][] = []
  for (const command of commands) {
    const decision = machine.decide(command, state)
    if (!decision.accepted) throw new Error(`rejected: ${JSON.stringify(decision.rejection)}`)
    events.push(...decision.events)
    state = machine.evolve(state, decision.events[0])
  }
  return { events, state }
}

const versionOf = (state: object): unknown => ('procedure' in state ? wild(state.procedure) : null)

describe('a request keeps the version that it began under', () => {
  test.each([
    ['2025-12-31', '2024', 'the last day of the first'],
    ['2026-01-01', '2026', 'the first day of the second'],
    ['2027-12-31', '2026', 'the last day of the second'],
    ['2028-01-01', '2028', 'the first day of the third'],
  ])('received on %s it begins under %s: %s', (on, version) => {
    expect(versionOf(done(requests, [receivedOn(on)]).state)).toEqual({ id, version })
  })

  test('to the end, though the next version came into force meanwhile', () => {
    // Received on 30 December 2025: the month ends on 30 January 2026, and the first version extends it to two in all.
    const open = done(requests, [receivedOn('2025-12-30'), assign('2026-01-05'), extend('2026-01-20')])
    const alone = done(requestLifecycle(first), [
      receivedOn('2025-12-30'),
      assign('2026-01-05'),
      extend('2026-01-20'),
    ])
    expect(open).toEqual(alone)
    expect(requests.replay(open.events)).toEqual({ ok: true, state: open.state })
    expect(requests.fold(open.events)).toEqual(open.state)
    expect(requests.duties(open.state, day('2026-01-25'))).toEqual(
      requestLifecycle(first).duties(wild(alone.state), day('2026-01-25')),
    )
  })
})

describe('a request moves to a later version by a command that says so and why', () => {
  const open = done(requests, [receivedOn('2025-12-30'), assign('2026-01-05')])

  test('from then on it is decided under that version, and what was counted stays', () => {
    const moved = done(requests, [
      receivedOn('2025-12-30'),
      assign('2026-01-05'),
      changeVersion('2026-01-06', '2026'),
      extend('2026-01-20'),
    ])
    expect(versionOf(moved.state)).toEqual({ id, version: '2026' })
    expect(moved.events[2]).toMatchObject({
      type: 'VersionChanged',
      data: { format: 1, before: { id, version: '2024' }, procedure: { id, version: '2026' } },
    })
    expect(requests.replay(moved.events)).toEqual({ ok: true, state: moved.state })
    expect(narrate(requests, moved.events, lt)[2]?.sentences.join(' ')).toContain(
      'Prašymas toliau nagrinėjamas pagal vėlesnę redakciją „2026“',
    )
  })

  test('is not gone on with by a machine that lacks the version to which it moved', () => {
    const moved = done(requests, [receivedOn('2025-12-30'), changeVersion('2026-01-06', '2026')])
    const foreign =
      /^events\[1\]\.data\.procedure: expected an event made under our-home, version 2024, got one under our-home, version 2026$/
    expect(() => requestLifecycle(first).fold(moved.events)).toThrow(foreign)
  })

  test('on the first day of that version, as on any later one', () => {
    const moved = done(requests, [receivedOn('2025-12-30'), changeVersion('2026-01-01', '2026')])
    expect(versionOf(moved.state)).toEqual({ id, version: '2026' })
  })

  test.each([
    ['the version before its first day', '2025-12-31', '2026', []],
    ['its own version', '2026-01-06', '2024', ['2026']],
    ['a version that is none', '2026-01-06', '2030', ['2026']],
    ['the one after the next before it is in force', '2026-01-06', '2028', ['2026']],
    ['one that was superseded', '2028-01-03', '2026', ['2028']],
  ] as const)('not to %s', (_, on, version, later) => {
    const begun = done(requests, [receivedOn('2025-12-30')])
    const decision = requests.decide(changeVersion(on, version), begun.state)
    expect(decision).toMatchObject({
      accepted: false,
      rejection: { code: 'no-later-version', clauses: ['adakavas:41'], data: { version: '2024', later } },
    })
  })

  test('nor twice to the same', () => {
    const moved = done(requests, [receivedOn('2025-12-30'), changeVersion('2026-01-06', '2026')])
    expect(requests.decide(changeVersion('2026-01-06', '2026'), moved.state)).toMatchObject({
      accepted: false,
      rejection: { code: 'no-later-version', data: { version: '2026', later: [] } },
    })
  })

  test('nor to an earlier one', () => {
    const begun = done(requests, [receivedOn('2026-02-02')])
    expect(requests.decide(changeVersion('2026-02-03', '2024'), begun.state)).toMatchObject({
      accepted: false,
      rejection: { code: 'no-later-version', data: { version: '2026', later: [] } },
    })
  })

  test('under one version alone there is nothing to move to, and the options say so', () => {
    const option = requestLifecycle(adakavasProcedure)
      .options(done(requestLifecycle(adakavasProcedure), [receivedOn('2026-02-02')]).state, day('2026-02-03'))
      .find(({ command }) => command === 'ChangeVersion')
    expect(option).toMatchObject({ open: false, obstacle: { code: 'no-later-version' } })
    const here = requests
      .options(open.state, day('2026-01-06'))
      .find(({ command }) => command === 'ChangeVersion')
    expect(here).toMatchObject({ open: true })
  })

  test('a history of ten years over three versions is the same folded, replayed and told step by step', () => {
    let state = requests.initialState()
    const stored: string[] = []
    const commands = [
      receivedOn('2024-12-02'),
      assign('2024-12-03'),
      inquire('2024-12-04', '2024-12-13'),
      changeVersion('2026-02-02', '2026'),
      supply('2027-12-31'),
      changeVersion('2028-02-29', '2028'),
      assign('2030-06-03', 'rasa'),
      confirm('2034-11-30'),
      grant('2034-12-01'),
    ]
    const told = commands.map((command) => {
      const decision = requests.decide(command, state)
      if (!decision.accepted) throw new Error(JSON.stringify(decision.rejection))
      state = requests.evolve(state, decision.events[0])
      stored.push(JSON.stringify(decision.events[0]))
      return { state, version: versionOf(state) }
    })
    expect(told.map(({ version }) => version)).toEqual(
      ['2024', '2024', '2024', '2026', '2026', '2028', '2028', '2028', '2028'].map((version) => ({
        id,
        version,
      })),
    )
    for (const [index, step] of told.entries()) {
      const events = requests.upcast(wild(JSON.parse(`[${stored.slice(0, index + 1)}]`)))
      expect(requests.fold(events)).toEqual(step.state)
      expect(requests.replay(events)).toEqual({ ok: true, state: step.state })
    }
    const story = narrate(requests, requests.upcast(wild(JSON.parse(`[${stored}]`))), lt)
    const text = story.flatMap(({ sentences }) => sentences).join(' ')
    for (const version of ['2026', '2028']) expect(text).toContain(`pagal vėlesnę redakciją „${version}“`)
  })

  test('a complaint moves alike', () => {
    const complaints = complaintLifecycle(versions)
    expect(
      complaints.transitions.some(({ from, command }) => from === 'open' && command === 'ChangeVersion'),
    ).toBe(true)
  })
})

describe('streams that outlive a version name with each event the one it was given under', () => {
  const by = 'ona'
  test('a consent of ten years', () => {
    const { events, state } = done(consents, [
      {
        type: 'GiveConsent',
        data: { on: day('2019-05-06'), by, id: 'S-1', signedOn: day('2019-05-06'), purpose: 'a leaflet' },
      },
      { type: 'WithdrawConsent', data: { on: day('2029-05-07'), by, from: day('2029-05-07') } },
    ])
    expect(events.map(({ data }) => data.procedure.version)).toEqual(['2024', '2028'])
    expect(consents.replay(events)).toEqual({ ok: true, state })
    expect(consents.fold(events)).toEqual(state)
    expect(versionOf(state)).toEqual({ id, version: '2028' })
  })

  test('restrictions of one item over three versions', () => {
    const impose = (on: string, name: string) =>
      ({
        type: 'ImposeRestriction',
        data: {
          on: day(on),
          by,
          id: name,
          item: 'diagnosis',
          request: 'P-1',
          grounds: ['rectification-pending'],
          period: {},
        },
      }) as const
    const { events, state } = done(restrictions, [
      impose('2025-06-02', 'a'),
      impose('2027-06-02', 'b'),
      impose('2028-06-02', 'c'),
    ])
    expect(events.map(({ data }) => data.procedure.version)).toEqual(['2024', '2026', '2028'])
    expect(restrictions.replay(events)).toEqual({ ok: true, state })
    expect(restrictions.fold(events)).toEqual(state)
  })

  test('a sampling register in the month in which the rules change', () => {
    const rules = (version: string, sampleCount: number) =>
      defineRecordingRules({ id: 'our-line', version, lines: ['+370 5 2000000'], sampleCount })
    const register = samplingRegister([
      { from: null, rules: rules('1', 5) },
      { from: day('2026-03-16'), rules: rules('2', 3) },
    ])
    const draw = (on: string, size: number) =>
      ({
        type: 'DrawSample',
        data: {
          on: day(on),
          by,
          candidates: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'].map((recording) => ({ recording, obstacles: [] })),
          seed: 1,
          size,
        },
      }) as const
    const { events, state } = done(register, [draw('2026-03-15', 2), draw('2026-03-16', 1)])
    expect(events.map(({ data }) => data.procedure.version)).toEqual(['1', '2'])
    expect(register.replay(events)).toEqual({ ok: true, state })
    // Two were drawn under five a month, and one under three: the month is used up.
    expect(register.decide(draw('2026-03-17', 1), state)).toMatchObject({
      rejection: { code: 'sample-exhausted' },
    })
  })
})

describe('versions that do not belong together are rejected by name', () => {
  const old = done(requestLifecycle(first), [receivedOn('2025-12-30')])
  const now = requestLifecycle(second)
  const mixed = 'made under our-home, version 2026, got one under our-home, version 2024'

  test('a state, before anything is decided', () => {
    expect(() => now.decide(inquire('2026-01-05', '2026-01-12'), old.state)).toThrow(
      `state.procedure: expected a state ${mixed}`,
    )
    expect(() => now.options(old.state, day('2026-01-05'))).toThrow(mixed)
  })

  test('an event that begins a history', () => {
    expect(() => now.fold(old.events)).toThrow(`events[0].data.procedure: expected an event ${mixed}`)
    expect(now.replay(old.events)).toMatchObject({
      ok: false,
      index: 0,
      reason: { kind: 'differs', path: 'data.procedure.version' },
    })
  })

  test('an event of a stream that outlives versions', () => {
    const given = done(consents, [
      {
        type: 'GiveConsent',
        data: {
          on: day('2026-05-06'),
          by: 'ona',
          id: 'S-1',
          signedOn: day('2026-05-06'),
          purpose: 'a leaflet',
        },
      },
    ])
    const other = consentLifecycle([
      { from: null, rules: first },
      { from: day('2028-01-01'), rules: third },
    ])
    expect(() => other.fold(given.events)).toThrow(
      'expected an event made under our-home, version 2024, or our-home, version 2028, got one under our-home, version 2026',
    )
  })
})

describe('a list of versions says what is wrong with it', () => {
  const from = (value: string): PlainDate => day(value)
  test.each([
    ['no version', [], 'procedure'],
    [
      'a version without its first day',
      [
        { from: null, rules: first },
        { from: null, rules: second },
      ],
      'procedure[1].from',
    ],
    [
      'days that do not follow one another',
      [
        { from: from('2026-01-01'), rules: first },
        { from: from('2026-01-01'), rules: second },
      ],
      'procedure[1].from',
    ],
    ['a day that is none', [{ from: '2026-02-30', rules: first }], 'procedure[0].from'],
    [
      'another procedure',
      [
        { from: null, rules: first },
        { from: from('2026-01-01'), rules: adakavasProcedure },
      ],
      'procedure[1].rules.id',
    ],
    [
      'a version twice',
      [
        { from: null, rules: first },
        { from: from('2026-01-01'), rules: first },
      ],
      'procedure[1].rules.version',
    ],
    ['something else in it', [{ from: null, rules: first, until: null }], 'procedure[0]'],
    ['no procedure in it', [{ from: null, rules: { id, version: '1' } }], 'procedure'],
  ])('%s', (_, given, path) => {
    for (const machine of [requestLifecycle, complaintLifecycle, restrictionLifecycle, consentLifecycle])
      expect(() => machine(wild(given))).toThrow(expect.objectContaining({ code: 'invalid-input', path }))
  })
})
