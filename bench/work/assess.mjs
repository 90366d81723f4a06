// The right to erasure asked about a row of facts: the verdict with what decides it, the facts that can still change it,
// and the whole explanation. The hand-written code comes first: the others are compared with it.
import { adakavasProcedure, defineProcedure, rulesFor } from 'privacy-rulebook'
import { frozen } from '../frozen.mjs'
import { assessErasure } from '../hand/erasure.mjs'
import { compared } from '../peers/told.mjs'
import { rows } from '../rows.mjs'

/** A rule that remembers nothing yet, compiled by a row that no contestant is asked. */
function freshRule() {
  const { erasure } = rulesFor(defineProcedure({ id: 'bench', version: '1' }))
  erasure.assess({ basis: 'none', legalObligation: true })
  return erasure
}
const knownRule = () => rulesFor(adakavasProcedure).erasure
/** What a rule gave to every row before. */
const knownChanges = () => {
  const rule = knownRule()
  for (const row of rows.complete) rule.changes(row)
  return rule
}

const contestants = {
  hand: { one: (_, row) => assessErasure(row) },
  'hand, frozen': { one: (_, row) => frozen(assessErasure(row)) },
  'library, asked before': { make: knownRule, one: (rule, row) => rule.assess(row) },
  'library, first': { fresh: true, make: freshRule, one: (rule, row) => rule.assess(row) },
}

/** A peer: it says the outcome and the decisive clauses, and is compared by these. */
const peer = (name, async = true) => ({
  async,
  make: async () => (await import(`../peers/${name}.mjs`)).assess,
  one: (assess, row) => assess(row),
  of: compared,
})

/** Each of the smallest changes leads to the other outcome, by hand as well. */
function checkChanges({ to, smallest }, row) {
  for (const changes of smallest) {
    const { outcome } = assessErasure({
      ...row,
      ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])),
    })
    if (outcome !== to) throw new Error(`changes that should lead to ${to} lead to ${outcome}`)
  }
}
const changes = {
  'library, changes, first': {
    fresh: true,
    make: freshRule,
    one: (rule, row) => rule.changes(row),
    check: checkChanges,
  },
  'library, changes, asked before': {
    make: knownChanges,
    one: (rule, row) => rule.changes(row),
    check: checkChanges,
  },
}

export const workloads = {
  'all facts known': {
    inputs: rows.complete,
    ...contestants,
    ...changes,
    'ts-pattern, without explanation': peer('ts-pattern', false),
    'json-rules-engine': peer('json-rules-engine'),
    'zen-engine': peer('zen-engine'),
    publicodes: peer('publicodes', false),
  },
  '1 to 4 facts unknown': { inputs: rows.partial, ...contestants },
  '5 to 8 facts unknown': { inputs: rows.sparse, ...contestants },
}
