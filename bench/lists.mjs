// Lists over many cases, each with its cases one by one and with what is due in them, by hand and by the library.
import { adakavasProcedure, plainDate, requestLifecycle } from 'privacy-rulebook'
import { sweepOn } from 'privacy-rulebook/recordings'
import { dueOn } from 'privacy-rulebook/watching'
import { limitOf } from './hand/decide.mjs'
import { reduceRequest } from './hand/request.mjs'
import { sweepByHand } from './hand/sweep.mjs'
import { histories } from './histories.mjs'
import { recordings, sweepDay } from './recordings.mjs'

const machine = requestLifecycle(adakavasProcedure)
const none = Object.freeze({ status: 'none' })

/** Open requests as a store has them: some hundreds, each of six events, handed on as often as asked. */
const stored = histories.map(({ events }) => JSON.stringify(events.slice(0, 6)))
function* requests(count) {
  for (let index = 0; index < count; index++)
    yield { id: `request-${index}`, text: stored[index % stored.length] }
}
/** A day on which some are late, some due and most pending. */
const day = plainDate('2026-04-15')

function* stateByState(all) {
  for (const { id, text } of all) yield { id, machine, state: machine.fold(JSON.parse(text)) }
}
/** The day to answer by alone: what it is owed by, and why it moved, stays unsaid. */
function* dueByHand(all) {
  for (const { id, text } of all) {
    const { due } = limitOf(JSON.parse(text).reduce(reduceRequest, none))
    if (due <= day) yield { id, due, overdue: due < day }
  }
}

export const lists = {
  requests: {
    title: 'Open requests read from their events, and what is due on a day',
    cases: requests,
    hand: dueByHand,
    library: (all) => dueOn(stateByState(all), day),
  },
  sweep: {
    title: 'Recordings swept on a day',
    cases: recordings,
    hand: (all) => sweepByHand(all, sweepDay),
    library: (all) => sweepOn(all, sweepDay),
  },
}
