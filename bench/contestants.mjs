// The workloads, each with its contestants. `make` runs before every sample and is not timed; `one` is the work
// on one input.
import { adakavasProcedure, defineProcedure, requestLifecycle, rulesFor } from 'privacy-rulebook'
import { assessErasure } from './hand-erasure.mjs'
import { reduceRequest } from './hand-request.mjs'
import { histories, rows } from './inputs.mjs'

function frozen(value) {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

const byHand = { hand: { one: (_, row) => assessErasure(row) } }
const byHandFrozen = { 'hand, frozen': { one: (_, row) => frozen(assessErasure(row)) } }
const again = {
  library: { make: () => rulesFor(adakavasProcedure).erasure, one: (rule, row) => rule.assess(row) },
}
/** The rule is new for every sample, and remembers nothing; that it is compiled is not timed. */
const first = {
  library: {
    fresh: true,
    make: () => {
      const { erasure } = rulesFor(defineProcedure({ id: 'bench', version: '1' }))
      erasure.assess({ basis: 'none', legalObligation: true })
      return erasure
    },
    one: (rule, row) => rule.assess(row),
  },
}

const machine = () => requestLifecycle(adakavasProcedure)

/** The first contestant of a workload is what the others are compared with. */
export const workloads = {
  'assess again, all facts known': { inputs: rows.complete, ...byHand, ...byHandFrozen, ...again },
  'assess again, 1 to 4 unknown': { inputs: rows.partial, ...byHand, ...byHandFrozen, ...again },
  'assess first, all facts known': { inputs: rows.complete, ...byHand, ...byHandFrozen, ...first },
  'assess first, 1 to 4 unknown': { inputs: rows.partial, ...byHand, ...byHandFrozen, ...first },
  'assess first, 5 to 8 unknown': { inputs: rows.sparse, ...byHand, ...byHandFrozen, ...first },
  'fold eight events': {
    inputs: histories,
    hand: { one: (_, { events }) => events.reduce(reduceRequest, { status: 'none' }) },
    'hand, frozen': {
      one: (_, { events }) =>
        events.reduce((state, event) => frozen(reduceRequest(state, event)), { status: 'none' }),
    },
    library: {
      make: machine,
      one: ({ evolve, initialState }, { events }) => events.reduce(evolve, initialState()),
    },
  },
  'decide an answer': {
    inputs: histories,
    library: { make: machine, one: ({ decide }, { answer, before }) => decide(answer, before) },
  },
  'replay eight events': {
    inputs: histories,
    library: { make: machine, one: ({ replay }, { events }) => replay(events) },
  },
}
