// What is done each night: the recordings whose day has come are looked at, and those whose term is over destroyed.
import type { PGlite } from '@electric-sql/pglite'
import type { PlainDate } from 'privacy-rulebook'
import { type DueRecording, sweepOn } from 'privacy-rulebook/recordings'
import { calls, destroy } from './recorder.ts'

interface Row {
  readonly call: string
  readonly history: Parameters<typeof calls.upcast>[0]
}

const batch = 1000

const states = function* (rows: readonly Row[]) {
  for (const { history } of rows) yield calls.fold(calls.upcast(history))
}

/** What asks for something on a day, a batch of rows at a time: of those whose day has come, or of every call. */
async function* swept(db: PGlite, on: PlainDate, every: boolean): AsyncGenerator<DueRecording> {
  const where = every ? '$2::date IS NOT NULL' : 'look_on <= $2::date'
  let last = ''
  for (;;) {
    const { rows } = await db.query<Row>(
      `SELECT call, history FROM calls WHERE call > $1 AND ${where} ORDER BY call LIMIT ${batch}`,
      [last, on],
    )
    yield* sweepOn(states(rows), on)
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.call
  }
}

/** Those whose day has come: what the sweep over every call gives, without reading the others. */
export const due = (db: PGlite, on: PlainDate): AsyncGenerator<DueRecording> => swept(db, on, false)

/** The same over every call, whatever the index says. */
export const dueOfAll = (db: PGlite, on: PlainDate): AsyncGenerator<DueRecording> => swept(db, on, true)

/** A night's work. What a person has to do is told; what is to be destroyed is. Safe to begin again at any point. */
export async function* night(db: PGlite, on: PlainDate): AsyncGenerator<DueRecording> {
  for await (const one of due(db, on)) {
    if (one.action === 'destroy') {
      const given = await destroy(db, one.recording, {
        type: 'DestroyRecording',
        data: { on, by: 'nightly' },
      })
      if (given.outcome !== 'accepted') throw new Error(`${one.recording}: ${given.rejection.code}`)
    }
    yield one
  }
}
