import { compileRule, defineFacts, oneOf, rulesOver, yesNo } from '../core/index.js'
import type { FactIn } from '../core/rule.js'
import type { ClauseRef } from '../documents/index.js'
import { processingOperations } from './processing-operations.js'

/** The facts that let restricted data be processed beyond storing, by the clauses of a document that restrict them. */
const factsBy = (storing: ClauseRef, beyond: ClauseRef) =>
  defineFacts({
    operation: oneOf(processingOperations, { clause: storing, askedOf: 'controller' }),
    'written-consent': yesNo({ clause: beyond, askedOf: 'subject' }),
    'own-claims': yesNo({ clause: beyond, askedOf: 'controller' }),
    'protect-others': yesNo({ clause: beyond, askedOf: 'controller' }),
    'public-interest': yesNo({ clause: beyond, askedOf: 'controller' }),
  })

type DocumentProcessingFacts = ReturnType<typeof factsBy>

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
export const processingFacts = /* @__PURE__ */ factsBy('adakavas:22', 'adakavas:23')

/** The rule on restricted data over the facts of a document, by its clauses. */
function ruleBy(facts: DocumentProcessingFacts, storing: ClauseRef, beyond: ClauseRef) {
  const { is } = rulesOver<ClauseRef, DocumentProcessingFacts>(facts)
  return compileRule<ClauseRef, DocumentProcessingFacts, FactIn<DocumentProcessingFacts>>(facts, {
    clause: beyond,
    join: 'any',
    grounds: [
      is(storing, 'operation', 'storing'),
      is(beyond, 'written-consent'),
      is(beyond, 'own-claims'),
      is(beyond, 'protect-others'),
      is(beyond, 'public-interest'),
    ],
  })
}

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
export const restrictedProcessing = /* @__PURE__ */ ruleBy(processingFacts, 'adakavas:22', 'adakavas:23')

/** The same rule in the document of another institution, by the clauses that do there what these do. */
export const processingBy = (storing: ClauseRef, beyond: ClauseRef) =>
  ruleBy(factsBy(storing, beyond), storing, beyond)
