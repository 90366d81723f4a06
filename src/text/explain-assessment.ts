import type { Assessment } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RightFact } from '../rights/index.js'
import type { Catalogue } from './catalogue.js'
import { conditions, limits, questions } from './conditions.js'
import { cited } from './references.js'
import { paragraphs, sentence } from './sentences.js'
import { topicOf } from './topic.js'

/**
 * Puts an assessment into words: what it comes to and by which clauses, which conditions and limits hold, and
 * what is still to be asked of whom.
 *
 * @param assessment - What a rule of `rulesFor` made of facts.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clauses; a line each for the verdict, the conditions, the limits and
 * the questions.
 * @category Text
 * @see Adakavas clauses 10 to 35
 * @example
 * ```ts
 * import { adakavasProcedure, rulesFor } from 'privacy-rulebook'
 * import { explainAssessment } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const { objection } = rulesFor(adakavasProcedure)
 * explainAssessment(objection.assess({ basis: 'consent' }), lt).split('\n')[0]
 * // => 'Teisė nesutikti su asmens duomenų tvarkymu neįgyvendinama (Aprašo 26 punktas).'
 * ```
 */
export function explainAssessment(
  assessment: Assessment<ClauseRef, RightFact>,
  catalogue: Catalogue,
): string {
  const { outcome, decisive, needs, contradiction, finding } = assessment
  const { clause } = finding
  const reached = { topic: topicOf(clause), clause, decisive: cited(decisive, clause) }
  return paragraphs([
    [sentence(catalogue.assessment.verdict[outcome](reached))],
    contradicting(contradiction, decisive, clause, catalogue),
    conditions(finding, catalogue),
    limits(finding, catalogue),
    questions(needs, catalogue),
  ])
}

/** That facts exclude each other, where they do. */
export function contradicting(
  facts: readonly RightFact[],
  clauses: readonly ClauseRef[],
  otherwise: ClauseRef,
  catalogue: Catalogue,
): readonly string[] {
  if (facts.length === 0) return []
  const asked = facts.map((fact) => catalogue.facts[fact].question)
  return [sentence(catalogue.assessment.contradiction(asked, cited(clauses, otherwise)))]
}
