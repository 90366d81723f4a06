// Rows of facts that the right to erasure is asked about: the same for all contestants and in every run.
import { adakavasProcedure, rulesFor } from 'privacy-rulebook'

/** How many rows a contestant goes round. */
const COUNT = 1024

/** A pseudo-random generator (mulberry32), so that a run can be repeated. */
function randomOf(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const complete = [...rulesFor(adakavasProcedure).erasure.table()].map(({ facts }) => facts)
const names = Object.keys(complete[0])

/** Distinct rows of erasure with that many facts left out, from the fewest to the most. */
function rowsWithout(fewest, most, seed) {
  const random = randomOf(seed)
  const below = (count) => Math.floor(random() * count)
  const rows = new Map()
  while (rows.size < COUNT) {
    const row = { ...complete[below(complete.length)] }
    const unknown = fewest + below(most - fewest + 1)
    while (Object.keys(row).length > names.length - unknown) delete row[names[below(names.length)]]
    rows.set(JSON.stringify(row), row)
  }
  // Parsed anew, as from a store: an object with deleted fields would be slow to read.
  return [...rows.keys()].map((text) => JSON.parse(text))
}

export const rows = {
  complete: rowsWithout(0, 0, 1),
  partial: rowsWithout(1, 4, 2),
  sparse: rowsWithout(5, 8, 3),
}
