import { expect } from 'vitest'
import { addDays, addMonths, type PlainDate } from '../../src/calendar/index.js'
import {
  type DestroyedRecording,
  defineRecordingRules,
  mayListen,
  type RecordingCommand,
  recordingLifecycle,
  registerForListening,
  type SamplingCommand,
  type SamplingEvent,
  type SamplingState,
  type StaffAttempt,
  type StoredRecording,
} from '../../src/recording/index.js'
import { destroy, erase, restrict, withdraw } from '../recording/sweep/recordings.js'
import { anyOf, type ComesTo } from './by-model.js'
import { monthsAfter } from './call-model.js'

/*
 * A month's sample by the Kaunas rules (clause 11.1 with 10, 12, 13 and 14.5): recordings that stand still, the register of
 * a month, what is drawn and what may be heard of it.
 *
 * Left out: that every recording has the same chance, and that a seed repeats a draw, which the tests of
 * test/recording/sampling tell; another number than ten; listening for a complaint, which is in listening-model.ts;
 * what is entered after a listening.
 */

/** The way of listening that the controller has set. */
const method = 'the listening room'
export const rules = defineRecordingRules({ id: 'sampled', version: '1', listeningMethods: [method] })
const calls = recordingLifecycle(rules)

/** A recording that could be drawn, and what the documents know of it. */
export interface Sampled {
  readonly name: string
  /** The last day on which it is kept (clause 10). */
  readonly lastDay: PlainDate
  /** The last day on which it is restricted. */
  readonly restrictedUntil: PlainDate | null
  readonly withdrawn: boolean
  readonly destroyed: boolean
  readonly recording: StoredRecording | DestroyedRecording
}

/** A recording of a day, on which Jonas gave advice, and what became of it. */
function recordingOf(call: string, on: PlainDate, more: readonly RecordingCommand[]) {
  const act = { on, by: 'exchange' }
  const recorded = { number: null, date: on, time: '10:00', durationSeconds: 60, audio: `archive/${call}` }
  const line = '8 37 32 81 95'
  const commands: readonly RecordingCommand[] = [
    { type: 'ReceiveCall', data: { ...act, call, line, direction: 'incoming', consultant: 'jonas' } },
    { type: 'PlayNotice', data: { ...act, automatic: true } },
    { type: 'GiveConsent', data: { ...act, explicit: true } },
    { type: 'EndCall', data: { ...act, endedBy: 'caller' } },
    { type: 'StoreRecording', data: { ...act, recorded } },
    ...more,
  ]
  let state = calls.initialState()
  for (const command of commands) {
    const decision = calls.decide(command, state)
    if (!decision.accepted) throw new Error(decision.rejection.code)
    state = calls.evolve(state, decision.events[0])
  }
  if (state.status === 'stored' || state.status === 'destroyed') return state
  throw new Error(state.status)
}

type Bars = Pick<Sampled, 'restrictedUntil' | 'withdrawn' | 'destroyed'>

/** Fifteen recordings that nothing bars on a day, and five that something does, or will some days later. */
export function recordingsOn(start: PlainDate): readonly Sampled[] {
  const soon = addDays(start, 3)
  const free: Bars = { restrictedUntil: null, withdrawn: false, destroyed: false }
  const of = (
    name: string,
    callDay: PlainDate,
    what: Partial<Bars> = {},
    ...more: readonly RecordingCommand[]
  ): Sampled => ({
    name,
    lastDay: monthsAfter(callDay, 6),
    ...free,
    ...what,
    recording: recordingOf(name, callDay, more),
  })
  const [lately, ago] = [addDays(start, -20), addDays(addMonths(start, -6), 2)]
  return [
    ...Array.from({ length: 15 }, (_, one) => of(`S-${one + 10}`, lately)),
    of('expiring', ago),
    of('restricted', lately, { restrictedUntil: soon }, restrict(lately, soon)),
    of('withdrawn', lately, { withdrawn: true }, withdraw(lately)),
    of('erased', lately, { destroyed: true }, erase(lately), destroy(lately)),
    of('both', ago, { restrictedUntil: soon }, restrict(lately, soon)),
  ]
}

const restrictedOn = ({ restrictedUntil }: Sampled, on: PlainDate): boolean =>
  restrictedUntil !== null && on <= restrictedUntil

/** What keeps a recording out of every sample on a day (clauses 10, 14.5). */
const barredBy = (one: Sampled, on: PlainDate): readonly string[] => [
  ...(one.destroyed ? ['destroyed'] : []),
  ...(on > one.lastDay ? ['expired'] : []),
  ...(restrictedOn(one, on) ? ['restricted'] : []),
  ...(one.withdrawn ? ['consent-withdrawn'] : []),
]

/** The register of a month as it is known from the commands that were taken. */
export interface SamplingModel {
  readonly recordings: readonly Sampled[]
  readonly last: PlainDate
  /** The calendar month, once something was drawn. */
  readonly month: string | null
  readonly drawn: readonly string[]
  readonly listened: readonly string[]
}

/** A month in which nothing was drawn. */
export const undrawn = (start: PlainDate, recordings: readonly Sampled[]): SamplingModel => ({
  recordings,
  last: start,
  month: null,
  drawn: [],
  listened: [],
})

/** At most so many different recordings are listened to in a month, and no more are drawn (clause 11.1). */
const most = 10

/** Everything that keeps a candidate out: also that it was drawn before, since none is put back. */
function keptOut(model: SamplingModel, name: string, on: PlainDate): readonly string[] {
  const one = model.recordings.find((other) => other.name === name)
  if (one === undefined) throw new Error(`no recording ${name}`)
  return [...barredBy(one, on), ...(model.drawn.includes(name) ? ['already-drawn'] : [])]
}

type Draw = Extract<SamplingCommand, { readonly type: 'DrawSample' }>

/** The names that can be drawn. */
const drawable = (model: SamplingModel, { data: { on, candidates } }: Draw): readonly string[] =>
  candidates.map(({ recording }) => recording).filter((name) => keptOut(model, name, on).length === 0)

/** What a command on the register comes to. */
export function sampleComesTo(model: SamplingModel, command: SamplingCommand): readonly ComesTo[] {
  const { on } = command.data
  const { month, drawn } = model
  return anyOf(
    [['wrong-status', month === null && command.type === 'ListenToSample']],
    [['before-last-event', month !== null && on < model.last]],
    [['other-month', month !== null && on.slice(0, 7) !== month]],
    ...(command.type === 'ListenToSample'
      ? [[['not-drawn', !drawn.includes(command.data.recording)] as const]]
      : [
          [['sample-exhausted', drawn.length >= most] as const],
          [
            ['sample-exhausted', drawn.length + command.data.size > most] as const,
            ['nothing-to-draw', drawable(model, command).length === 0] as const,
          ],
        ]),
  )
}

/** The register after a command that was taken; which were drawn is the draw's, how many and of which is the model's. */
export function sampleAfter(
  model: SamplingModel,
  command: SamplingCommand,
  [event]: readonly SamplingEvent[],
): SamplingModel {
  const { on } = command.data
  const next = { ...model, last: on, month: on.slice(0, 7) }
  if (command.type === 'ListenToSample') {
    const { recording } = command.data
    const again = model.listened.includes(recording)
    expect(event?.data).toMatchObject({ again })
    return again ? next : { ...next, listened: [...model.listened, recording] }
  }
  if (event?.type !== 'SampleDrawn') throw new Error('nothing was drawn')
  const { drawn, excluded, month } = event.data
  const eligible = drawable(model, command)
  expect(month).toBe(next.month)
  expect(drawn).toHaveLength(Math.min(command.data.size, eligible.length))
  expect(new Set(drawn).size).toBe(drawn.length)
  expect(drawn.filter((name) => !eligible.includes(name))).toEqual([])
  const out = command.data.candidates
    .map(({ recording }) => ({ recording, obstacles: keptOut(model, recording, on) }))
    .filter(({ obstacles }) => obstacles.length > 0)
  const byName = (one: { recording: string }, other: { recording: string }): number =>
    one.recording < other.recording ? -1 : 1
  expect(excluded.map(({ recording, obstacles }) => ({ recording, obstacles })).sort(byName)).toEqual(
    out.sort(byName),
  )
  return { ...next, drawn: [...model.drawn, ...drawn] }
}

/** Those who would like to listen: the two who may for quality (clauses 12.1, 12.2), and others (clauses 12.2, 12.3, 13). */
const listeners: readonly { readonly may: boolean; readonly who: Partial<StaffAttempt> }[] = [
  { may: true, who: { listener: 'zita', itSpecialist: true } },
  { may: true, who: { listener: 'jonas' } },
  { may: false, who: { listener: 'jonas', employed: false } },
  { may: false, who: { listener: 'vida' } },
  { may: false, who: { listener: 'rasa', authorised: true } },
  { may: false, who: { listener: 'zita', itSpecialist: true, method: 'a telephone' } },
]

/** The days on which it is asked who may listen: mostly that of the last event; now and then some days later, or a month. */
const askedOn = ({ last, drawn, listened }: SamplingModel): readonly PlainDate[] => [
  last,
  ...((drawn.length + listened.length) % 3 === 0 ? [addDays(last, 4), addMonths(last, 1)] : []),
]

/** The recordings about which it is asked: one that nothing bars, and all that something does. */
const askedOf = ({ recordings }: SamplingModel): readonly Sampled[] => recordings.slice(14)

/** What the model has to be seen: the register, and who may listen to what. */
export function expectedOf(model: SamplingModel): unknown {
  const { month, drawn, listened } = model
  return {
    month,
    drawn,
    listened,
    heard: askedOn(model).flatMap((on) =>
      askedOf(model).map((one) => {
        const open = barredBy(one, on).length === 0 && on.slice(0, 7) === month && drawn.includes(one.name)
        return `${one.name} ${on} ${listeners.map(({ may }) => open && may).join()}`
      }),
    ),
  }
}

/** The same of a state. */
export function seenOf(state: SamplingState, model: SamplingModel): unknown {
  if (state.status === 'none') throw new Error('nothing was drawn')
  const attempt: StaffAttempt = {
    as: 'staff',
    listener: 'zita',
    purpose: 'quality-sampling',
    itSpecialist: false,
    authorised: false,
    employed: true,
    method,
    register: registerForListening(state),
  }
  return {
    month: state.month,
    drawn: state.drawn,
    listened: state.listened,
    heard: askedOn(model).flatMap((on) =>
      askedOf(model).map(({ name, recording }) => {
        const may = listeners.map(
          ({ who }) => mayListen(rules, recording, { ...attempt, ...who }, on).allowed,
        )
        return `${name} ${on} ${may.join()}`
      }),
    ),
  }
}
