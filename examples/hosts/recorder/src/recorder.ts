// Recorded calls and the month's register, on PGlite. Events are the truth; what is beside them is written with them.
import { PGlite, type Transaction } from '@electric-sql/pglite'
import type { PlainDate, RejectionOf } from 'privacy-rulebook'
import {
  type DestroyRecording,
  defineRecordingRules,
  forgetRecorded,
  type RecordingCommand,
  type RecordingEvent,
  type RecordingState,
  type RecordingTypes,
  recordingFollowUps,
  recordingLifecycle,
  type SamplingCommand,
  type SamplingEvent,
  type SamplingState,
  samplingRegister,
  sweepFrom,
} from 'privacy-rulebook/recordings'

/** The way of listening that the institution names; the document leaves it to the controller. */
export const player = 'archive player'
export const rules = defineRecordingRules({ id: 'our-recorder', version: '1', listeningMethods: [player] })
export const calls = recordingLifecycle(rules)
export const registers = samplingRegister(rules)

/**
 * The tables. A call's history is one row: it is short, always read whole, and replaced when it is made to forget.
 * `look_on` is the day from which the sweep has something to do with it.
 */
const tables = `
  CREATE TABLE IF NOT EXISTS calls (
    call text PRIMARY KEY, version integer NOT NULL, history jsonb NOT NULL, called_on date NOT NULL, look_on date);
  CREATE INDEX IF NOT EXISTS calls_look_on ON calls (look_on) WHERE look_on IS NOT NULL;
  CREATE INDEX IF NOT EXISTS calls_called_on ON calls (called_on);
  CREATE TABLE IF NOT EXISTS audio (call text PRIMARY KEY, sound bytea NOT NULL);
  CREATE TABLE IF NOT EXISTS registers (month text PRIMARY KEY, version integer NOT NULL, history jsonb NOT NULL);
  CREATE TABLE IF NOT EXISTS destructions (
    call text PRIMARY KEY, destroyed_on date NOT NULL, by_whom text NOT NULL, because text NOT NULL, clause text NOT NULL);
`

export type Given<Rejection> =
  | { readonly outcome: 'accepted'; readonly version: number }
  | { readonly outcome: 'rejected'; readonly rejection: Rejection }
  | { readonly outcome: 'changed-meanwhile' }

export interface Call {
  readonly state: RecordingState
  readonly history: readonly RecordingEvent[]
  readonly version: number
}

interface Row {
  readonly version: number
  readonly history: Parameters<typeof calls.upcast>[0]
}

export const openRecorder = async (directory: string): Promise<PGlite> => {
  const db = await PGlite.create(directory)
  await db.exec(tables)
  return db
}

type Reader = Pick<Transaction, 'query'>

export async function openCall(db: Reader, call: string): Promise<Call> {
  const { rows } = await db.query<Row>('SELECT version, history FROM calls WHERE call = $1', [call])
  const history = calls.upcast(rows[0]?.history ?? [])
  return { state: calls.fold(history), history, version: rows[0]?.version ?? 0 }
}

export async function openRegister(db: Reader, month: string) {
  const { rows } = await db.query<Row>('SELECT version, history FROM registers WHERE month = $1', [month])
  const history = registers.upcast(rows[0]?.history ?? [])
  return { state: registers.fold(history), history, version: rows[0]?.version ?? 0 }
}

/** The month that a day is in, which its register is called by. */
export const monthOf = (on: PlainDate): string => on.slice(0, 7)

/** Gives a command to a call, and what follows from it to the register of the month, or neither. */
export const giveCall = (
  db: PGlite,
  call: string,
  command: RecordingCommand,
  seen?: number,
): Promise<Given<RejectionOf<RecordingTypes>>> =>
  db.transaction(async (tx) => {
    const { state, history, version } = await openCall(tx, call)
    if (seen !== undefined && seen !== version) return { outcome: 'changed-meanwhile' }
    const decision = calls.decide(command, state)
    if (!decision.accepted) return { outcome: 'rejected', rejection: decision.rejection }
    const after = calls.fold(decision.events, state)
    for (const event of decision.events)
      for (const next of recordingFollowUps(rules, event, after))
        if (next.to === 'sampling-register') {
          const given = await giveRegisterIn(tx, next.command)
          // What is thrown in a transaction undoes all of it.
          if (given.outcome !== 'accepted') throw new Error(`${call}: the register ${given.outcome}`)
        }
    await writeCall(tx, call, [...history, ...decision.events], after)
    return { outcome: 'accepted', version: history.length + decision.events.length }
  })

export const giveRegister = (db: PGlite, command: SamplingCommand) =>
  db.transaction((tx) => giveRegisterIn(tx, command))

async function giveRegisterIn(tx: Transaction, command: SamplingCommand) {
  const month = monthOf(command.data.on)
  const { state, history } = await openRegister(tx, month)
  const decision = registers.decide(command, state)
  if (!decision.accepted) return { outcome: 'rejected', rejection: decision.rejection } as const
  const all: readonly SamplingEvent[] = [...history, ...decision.events]
  await tx.query(
    `INSERT INTO registers (month, version, history) VALUES ($1, $2, $3)
     ON CONFLICT (month) DO UPDATE SET version = excluded.version, history = excluded.history`,
    [month, all.length, JSON.stringify(all)],
  )
  const after: SamplingState = registers.fold(decision.events, state)
  return { outcome: 'accepted', version: all.length, state: after } as const
}

async function writeCall(
  tx: Transaction,
  call: string,
  history: readonly RecordingEvent[],
  state: RecordingState,
): Promise<void> {
  const [received] = history
  await tx.query(
    `INSERT INTO calls (call, version, history, called_on, look_on) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (call) DO UPDATE
     SET version = excluded.version, history = excluded.history, look_on = excluded.look_on`,
    [call, history.length, JSON.stringify(history), received?.data.command.data.on, sweepFrom(state)],
  )
}

/** Keeps the sound of a call that is stored. */
export const keepAudio = (db: PGlite, call: string, sound: Uint8Array) =>
  db.query('INSERT INTO audio (call, sound) VALUES ($1, $2)', [call, sound])

/**
 * Destroys a recording: the event, the sound, what the history holds of the conversation, and the line in the log, all of it
 * or nothing.
 */
export const destroy = (db: PGlite, call: string, command: DestroyRecording) =>
  db.transaction(async (tx) => {
    const { state, history } = await openCall(tx, call)
    const decision = calls.decide(command, state)
    if (!decision.accepted) return { outcome: 'rejected', rejection: decision.rejection } as const
    const emptied = forgetRecorded(rules, [...history, ...decision.events])
    await writeCall(tx, call, emptied, calls.fold(emptied))
    await tx.query('DELETE FROM audio WHERE call = $1', [call])
    const [event] = decision.events
    if (event.type === 'RecordingDestroyed')
      await tx.query(
        'INSERT INTO destructions (call, destroyed_on, by_whom, because, clause) VALUES ($1, $2, $3, $4, $5)',
        [call, command.data.on, command.data.by, event.data.because, event.data.deadline.clause],
      )
    return { outcome: 'accepted' } as const
  })
