import { compileRule, defineFacts, type FactsOf, oneOf, rulesOver, yesNo } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import { processingOperations } from './processing-operations.js'

/**
 * The facts that let restricted data be processed beyond storing.
 *
 * @category Restriction
 * @see Adakavas clause 23
 * @example
 * ```ts
 * processingFacts['own-claims'].clause // => 'adakavas:23'
 * ```
 */
export const processingFacts = defineFacts({
  operation: oneOf(processingOperations, { clause: 'adakavas:22', askedOf: 'controller' }),
  'written-consent': yesNo({ clause: 'adakavas:23', askedOf: 'subject' }),
  'own-claims': yesNo({ clause: 'adakavas:23', askedOf: 'controller' }),
  'protect-others': yesNo({ clause: 'adakavas:23', askedOf: 'controller' }),
  'public-interest': yesNo({ clause: 'adakavas:23', askedOf: 'controller' }),
})

/** What is known of a wish to process restricted data: written consent to that operation, and three other reasons.
 *
 * @category Restriction
 * @see Adakavas clause 23 */
export type ProcessingFacts = Omit<FactsOf<typeof processingFacts>, 'operation'>

/** The name of a fact about restricted processing.
 *
 * @category Restriction */
export type ProcessingFact = keyof typeof processingFacts & string

const is = rulesOver<ClauseRef, typeof processingFacts>(processingFacts).is

/**
 * The rule on restricted data: they are stored, and processed further for one of four reasons.
 *
 * @category Restriction
 * @see Adakavas clauses 22, 23
 * @example
 * ```ts
 * const { smallest } = restrictedProcessing.changes({ operation: 'reading' })
 * smallest.length // => 5
 * ```
 */
export const restrictedProcessing = /* @__PURE__ */ compileRule<
  ClauseRef,
  typeof processingFacts,
  ProcessingFact
>(processingFacts, {
  clause: 'adakavas:23',
  join: 'any',
  grounds: [
    is('adakavas:22', 'operation', 'storing'),
    is('adakavas:23', 'written-consent'),
    is('adakavas:23', 'own-claims'),
    is('adakavas:23', 'protect-others'),
    is('adakavas:23', 'public-interest'),
  ],
})
