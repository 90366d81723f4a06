// Fills a recorder with many calls at once, for the tests and the measurements: each has a history that the rules gave.
import type { PGlite } from '@electric-sql/pglite'
import { addDays, plainDate } from 'privacy-rulebook'
import { sweepFrom } from 'privacy-rulebook/recordings'
import { given } from 'privacy-rulebook/testing'
import { recorded } from './commands.ts'
import { calls } from './recorder.ts'

export const firstDay = plainDate('2026-01-05')
const batch = 20_000

/** The number of a call: as long as every other, and in the order of their numbers. */
export const callOf = (number: number): string => `S${String(number).padStart(7, '0')}`

/** A day's calls are as many as all of them come to over so many days. */
export async function fill(db: PGlite, count: number, days: number): Promise<void> {
  const called = (number: number) => addDays(firstDay, number % days)
  // The rules decide a history once for each day; what differs between the calls of a day is their number.
  const ofDay = Array.from({ length: days }, (_, day) => {
    const { history, state } = given(calls).when(...recorded('CALL', called(day)))
    return { history: JSON.stringify(history), events: history.length, lookOn: sweepFrom(state) }
  })
  for (let from = 0; from < count; from += batch) {
    const lines: string[] = []
    for (let number = from; number < Math.min(count, from + batch); number += 1) {
      const day = ofDay[number % days]
      if (day === undefined) continue
      const call = callOf(number)
      const history = day.history.replaceAll('CALL', call)
      lines.push([call, day.events, history, called(number), day.lookOn ?? '\\N'].join('\t'))
    }
    const blob = new Blob([`${lines.join('\n')}\n`])
    await db.query("COPY calls (call, version, history, called_on, look_on) FROM '/dev/blob'", [], { blob })
  }
  await db.exec('ANALYZE calls')
}
