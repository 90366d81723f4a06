import type { Assessment, FactsOf } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { processingFacts } from './adakavas-processing.js'
import type { gdprProcessingFacts } from './gdpr-processing.js'

/** The name of a fact about restricted processing.
 *
 * @category Restriction */
export type ProcessingFact = keyof (typeof processingFacts & typeof gdprProcessingFacts) & string

/**
 * What is known of a wish to process restricted data: of the four reasons of a document, or of those of the GDPR. A reason
 * that the procedure does not have is refused.
 *
 * @category Restriction
 * @see Adakavas clause 23; GDPR 18(2)
 */
export type ProcessingFacts = Omit<FactsOf<typeof processingFacts & typeof gdprProcessingFacts>, 'operation'>

/**
 * When restricted data may be processed, as a procedure has it.
 *
 * @category Restriction
 */
export interface ProcessingRule {
  /** The clause that restricts them. */
  readonly clause: ClauseRef
  /** The facts that it reads: what is to be done, and the reasons for it. */
  readonly facts: readonly ProcessingFact[]
  /** Assesses the facts given. */
  assess(
    facts: FactsOf<typeof processingFacts & typeof gdprProcessingFacts>,
  ): Assessment<ClauseRef, ProcessingFact>
}
