// The month's sample: drawn by chance from a seed that was set before, so that an auditor draws the same.
import type { PGlite } from '@electric-sql/pglite'
import type { PlainDate } from 'privacy-rulebook'
import { sampleCandidate } from 'privacy-rulebook/recordings'
import { calls, giveRegister, monthOf } from './recorder.ts'

interface Row {
  readonly history: Parameters<typeof calls.upcast>[0]
}

/** The calls of the month that were recorded, each with what keeps it out of a sample. */
export async function candidatesOf(db: PGlite, on: PlainDate) {
  const { rows } = await db.query<Row>(
    'SELECT history FROM calls WHERE called_on BETWEEN $1::date AND $2::date ORDER BY call',
    [`${monthOf(on)}-01`, on],
  )
  return rows.flatMap(({ history }) => {
    const state = calls.fold(calls.upcast(history))
    return state.status === 'stored' || state.status === 'destroyed' ? [sampleCandidate(state, on)] : []
  })
}

export async function drawMonth(db: PGlite, on: PlainDate, by: string, seed: number, size: number) {
  const candidates = await candidatesOf(db, on)
  return giveRegister(db, { type: 'DrawSample', data: { on, by, candidates, seed, size } })
}
