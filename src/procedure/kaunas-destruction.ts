import { compileRule, defineFacts, rulesOver, yesNo } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'

/**
 * The facts that settle whether a recording may be destroyed; its history and the day give them all.
 *
 * @category Recording
 * @see Kaunas clauses 2, 10, 12.3, 14.5; GDPR 17(1)(b)
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
  consentWithdrawn: yesNo({ clause: 'gdpr:7(3)', askedOf: 'subject' }),
  otherBasisNamed: yesNo({ clause: 'gdpr:17(1)(b)', askedOf: 'controller' }),
  held: yesNo({ clause: 'kaunas:2', askedOf: 'controller' }),
  restricted: yesNo({ clause: 'kaunas:14.5', askedOf: 'controller' }),
  procedureOpen: yesNo({ clause: 'kaunas:12.3', askedOf: 'controller' }),
  copyMade: yesNo({ clause: 'kaunas:10', askedOf: 'controller' }),
})

/** The name of a fact about destruction.
 *
 * @category Recording */
export type DestructionFact = keyof typeof destructionFacts & string

const { is, all, any } = rulesOver<ClauseRef, typeof destructionFacts>(destructionFacts)

/**
 * Whether a recording may be destroyed (clauses 2, 10, 12.3, 14.5; GDPR 17(1)(b)): its term is over, an erasure was
 * granted, or nothing carries it since the consent was withdrawn; and no order and no restriction holds it, and no
 * procedure still needs a copy.
 *
 * @category Recording
 * @example
 * ```ts
 * import { destructionRule } from 'privacy-rulebook/recordings'
 *
 * destructionRule.assess({ termOver: true, held: true }).decisive // => ['kaunas:10', 'kaunas:2']
 * ```
 */
export const destructionRule = /* @__PURE__ */ compileRule<
  ClauseRef,
  typeof destructionFacts,
  DestructionFact
>(destructionFacts, {
  clause: 'kaunas:10',
  join: 'all',
  grounds: [
    any(
      'kaunas:10',
      is('kaunas:10', 'termOver'),
      is('kaunas:14.5', 'erasureGranted'),
      all(
        'gdpr:17(1)(b)',
        is('gdpr:7(3)', 'consentWithdrawn'),
        is('gdpr:17(1)(b)', 'otherBasisNamed', false),
      ),
    ),
    all('kaunas:2', is('kaunas:2', 'held', false)),
    all('kaunas:14.5', is('gdpr:18(2)', 'restricted', false)),
    any('kaunas:12.3', is('kaunas:12.3', 'procedureOpen', false), is('kaunas:10', 'copyMade')),
  ],
})
