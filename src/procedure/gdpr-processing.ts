import { compileRule, defineFacts, oneOf, rulesOver, yesNo } from '../core/index.js'
import type { FactIn } from '../core/rule.js'
import type { GdprClause } from '../documents/index.js'
import { processingOperations } from './processing-operations.js'

/**
 * The facts that let restricted data be processed beyond storing under the GDPR.
 *
 * @category Restriction
 * @see GDPR 18(2)
 * @example
 * ```ts
 * gdprProcessingFacts.claims.clause // => 'gdpr:18(2)'
 * ```
 */
export const gdprProcessingFacts = defineFacts({
  operation: oneOf(processingOperations, { clause: 'gdpr:18(2)', askedOf: 'controller' }),
  /** The data subject consents to it, in any form. */
  consent: yesNo({ clause: 'gdpr:18(2)', askedOf: 'subject' }),
  /** Legal claims need it, whoever's they are. */
  claims: yesNo({ clause: 'gdpr:18(2)', askedOf: 'controller' }),
  /** The rights of another natural or legal person need it. */
  'protect-others': yesNo({ clause: 'gdpr:18(2)', askedOf: 'controller' }),
  /** An important public interest of the Union or of a member state needs it. */
  'important-public-interest': yesNo({ clause: 'gdpr:18(2)', askedOf: 'controller' }),
})

const is = rulesOver<GdprClause, typeof gdprProcessingFacts>(gdprProcessingFacts).is

/**
 * Article 18(2): restricted data are stored, and processed further for one of four reasons.
 *
 * @category Restriction
 * @see GDPR 18(2)
 * @example
 * ```ts
 * gdprRestrictedProcessing.assess({ operation: 'sending', claims: true }).outcome // => 'granted'
 * ```
 */
export const gdprRestrictedProcessing = /* @__PURE__ */ compileRule<
  GdprClause,
  typeof gdprProcessingFacts,
  FactIn<typeof gdprProcessingFacts>
>(gdprProcessingFacts, {
  clause: 'gdpr:18(2)',
  join: 'any',
  grounds: [
    is('gdpr:18(2)', 'operation', 'storing'),
    is('gdpr:18(2)', 'consent'),
    is('gdpr:18(2)', 'claims'),
    is('gdpr:18(2)', 'protect-others'),
    is('gdpr:18(2)', 'important-public-interest'),
  ],
})
