import { compileRule, defineFacts, rulesOver, yesNo } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'

/**
 * The facts that settle whether a recording may be destroyed; its history and the day give them all.
 *
 * @category Recording
 * @see Kaunas clauses 10, 12.3, 14.5
 * @example
 * ```ts
 * import { destructionFacts } from 'privacy-rulebook/recordings'
 *
 * destructionFacts.copyMade.clause // => 'kaunas:10'
 * ```
 */
export const destructionFacts = defineFacts({
  termOver: yesNo({ clause: 'kaunas:10', askedOf: 'controller' }),
  erasureGranted: yesNo({ clause: 'kaunas:14.5', askedOf: 'controller' }),
  restricted: yesNo({ clause: 'kaunas:14.5', askedOf: 'controller' }),
  procedureOpen: yesNo({ clause: 'kaunas:12.3', askedOf: 'controller' }),
  copyMade: yesNo({ clause: 'kaunas:10', askedOf: 'controller' }),
})

/** The name of a fact about destruction.
 *
 * @category Recording */
export type DestructionFact = keyof typeof destructionFacts & string

const { is, all, any } = rulesOver<ClauseRef, typeof destructionFacts>(destructionFacts)

/** Clause 10 with 12.3 and 14.5: the term is over or an erasure was granted, nothing holds it, nothing still needs a copy. */
export const destructionRule = /* @__PURE__ */ compileRule<
  ClauseRef,
  typeof destructionFacts,
  DestructionFact
>(destructionFacts, {
  clause: 'kaunas:10',
  join: 'all',
  grounds: [
    any('kaunas:10', is('kaunas:10', 'termOver'), is('kaunas:14.5', 'erasureGranted')),
    all('kaunas:14.5', is('gdpr:18(2)', 'restricted', false)),
    any('kaunas:12.3', is('kaunas:12.3', 'procedureOpen', false), is('kaunas:10', 'copyMade')),
  ],
})
