// Eight events of a request folded into its state; and what is owed and may be done with an open one on a day.
import { adakavasProcedure, requestLifecycle } from 'privacy-rulebook'
import { frozen } from '../frozen.mjs'
import { reduceRequest } from '../hand/request.mjs'
import { histories } from '../histories.mjs'

const none = Object.freeze({ status: 'none' })
const make = () => requestLifecycle(adakavasProcedure)

/** What is owed on a day begins with the answer, and the commands that are open with it are the same on every one of them. */
function checkOpen({ duties, options }) {
  const open = options.filter((option) => option.open).map(({ command }) => command)
  if (duties.every(({ duty }) => duty !== 'examine-and-answer') || !open.includes('AnswerRequest'))
    throw new Error('an open request that is not to be answered')
}

export const workloads = {
  'eight events': {
    inputs: histories,
    hand: { one: (_, { events }) => events.reduce(reduceRequest, none) },
    'hand, frozen': {
      one: (_, { events }) => events.reduce((state, event) => frozen(reduceRequest(state, event)), none),
    },
    'library, fold': { make, one: ({ fold }, { events }) => fold(events) },
    'library, fold of events from a store': { make, one: ({ fold }, { stored }) => fold(stored) },
    'library, evolve': {
      make,
      one: ({ evolve, initialState }, { events }) => events.reduce(evolve, initialState()),
    },
    'xstate around the hand-written reducer': {
      make: async () => (await import('../peers/xstate.mjs')).fold,
      one: (fold, { events }) => fold(events),
    },
    'library, duties and options of an open request': {
      make,
      one: ({ duties, options }, { open, day }) => ({
        duties: duties(open, day),
        options: options(open, day),
      }),
      check: checkOpen,
    },
  },
}
