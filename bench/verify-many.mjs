// The lists over many cases must be the same by hand and by the library.
import { deepStrictEqual } from 'node:assert/strict'
import { addDays } from 'privacy-rulebook'
import { sweepOn } from 'privacy-rulebook/recordings'
import { sweepByHand } from './hand/sweep.mjs'
import { lists } from './lists.mjs'
import { pool, sweepDay } from './recordings.mjs'

// The sweep, on each day of a year around the one that is timed.
for (let days = -30; days < 335; days++) {
  const on = addDays(sweepDay, days)
  deepStrictEqual([...sweepByHand(pool, on)], [...sweepOn(pool, on)])
}
console.log(`sweep: ${pool.length} recordings on 365 days, 2 contestants agree`)

const { cases, hand, library } = lists.requests
const told = (due) => [...due].map(({ id, due, overdue }) => ({ id, due, overdue }))
const found = told(hand(cases(2000)))
deepStrictEqual(told(library(cases(2000))), found)
console.log(`requests: ${found.length} of 2000 are due, 2 contestants agree`)
