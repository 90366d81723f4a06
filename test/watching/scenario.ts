import type { PlainDate } from '../../src/calendar/index.js'
import type { Due, WatchedCase } from '../../src/watching/index.js'
import * as c from '../complaint/scenario.js'
import * as k from '../recording/scenario.js'
import * as q from '../request/scenario.js'
import * as r from '../restriction/scenario.js'

/** A request received on Monday 2 March 2026: to be answered by Thursday 2 April (clause 41). */
export const request: WatchedCase = { id: 'P-1', machine: q.requests, state: q.given([q.submit()]).state }

/** A complaint received on Monday 20 April 2026: to be answered by Wednesday 20 May (clause 52). */
export const complaint: WatchedCase = {
  id: 'S-1',
  machine: c.complaints,
  state: c.given([c.lodge(c.partRequest, '2026-04-20')]).state,
}

/** A reason relied on against a restriction on Monday 2 March 2026: to be told by Thursday 12 March (clause 23). */
export const restriction: WatchedCase = {
  id: 'photo',
  machine: r.restrictions,
  state: r.given([r.impose('B'), r.rely('s', r.first)]).state,
}

/** A call of Friday 15 March 2024: its recording is to be destroyed from Monday 16 September 2024 (clause 10). */
export const recording: WatchedCase = { id: 'K-1', machine: k.recordings, state: k.stored().state }

export const day = (value: string): PlainDate => q.day(value)

/** What is due, in a few words. */
export const said = (due: Iterable<Due>): readonly string[] =>
  [...due].map(
    ({ id, owed, due: by, overdue }) =>
      `${id}: ${owed.duty} to ${owed.owedTo} by ${by} (${owed.clause})${overdue === true ? ', overdue' : ''}`,
  )
