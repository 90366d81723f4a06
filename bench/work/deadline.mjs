// One calendar month from every day of sixteen years, moved past weekends and Lithuanian public holidays. The library says
// every step and its reason besides; the others say the day alone.
import { deadline, plainDate } from 'privacy-rulebook/calendar'
import { deadline as byHand } from '../hand/deadline.mjs'

const days = 5844
const first = Date.UTC(2020, 0, 1)
/** In no order: a step that shares no factor with their number. */
const inputs = Array.from({ length: days }, (_, index) =>
  plainDate(new Date(first + ((index * 2729) % days) * 86_400_000).toISOString().slice(0, 10)),
)
const period = { months: 1 }
const due = (result) => (typeof result === 'string' ? result : result.due)
const peers = async () => await import('../peers/date-fns.mjs')

export const workloads = {
  'a month on': {
    inputs,
    hand: { one: (_, from) => byHand(from) },
    'library, with its steps': { one: (_, from) => deadline({ clause: 'ours:1', from, period }), of: due },
    'date-fns, with a set of date-holidays': {
      make: peers,
      one: ({ deadline, inSet }, from) => deadline(from, inSet),
    },
    'date-fns, asking date-holidays each day': {
      make: peers,
      one: ({ deadline, asked }, from) => deadline(from, asked),
    },
    'temporal-polyfill, with a set': {
      make: async () => (await import('../peers/temporal-polyfill.mjs')).deadline,
      one: (deadline, from) => deadline(from),
    },
  },
}
