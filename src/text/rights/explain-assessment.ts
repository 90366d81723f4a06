import type { Assessment } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { AnyFact } from '../../procedure/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { cited } from '../kit/references.js'
import { withClauses } from '../kit/said.js'
import { paragraphs, sentence } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import { conditions, limits, questions, reasons } from './conditions.js'
import { factText } from './fact-text.js'
import { verdictSaid } from './verdict.js'

/**
 * How much an explanation says.
 *
 * - `sentence`: what it comes to, and by which clauses
 * - `reasons`: the same, with what settled it, or with what is still to be asked of whom
 * - `whole`: the same, with every condition and limit, whether it settled anything or not
 *
 * @category Text
 */
export type ExplanationLength = 'sentence' | 'reasons' | 'whole'

/**
 * Puts an assessment into words, at one of three lengths: what it comes to and by which clauses, which conditions and
 * limits hold, and what is still to be asked of whom.
 *
 * @param assessment - What a rule of `rulesFor` made of facts.
 * @param catalogue - The language.
 * @param options - `length`: how much is said; the whole tree where it is left out.
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
 * const rejected = objection.assess({ basis: 'consent' })
 * explainAssessment(rejected, lt, { length: 'sentence' })
 * // => 'Teise nesutikti su asmens duomenų tvarkymu negalima pasinaudoti (Aprašo 26 punktas).'
 * explainAssessment(rejected, lt, { length: 'reasons' }).split('\n')[1]
 * // => 'Aprašo 26 punkte nustatyta sąlyga netenkinama, nes prašymo gavimo dieną tvarkymas nebuvo grindžiamas teisėtu interesu.'
 * ```
 */
export function explainAssessment(
  assessment: Assessment<ClauseRef, AnyFact>,
  catalogue: Catalogue,
  options?: { readonly length?: ExplanationLength },
): string {
  return telling('what a rule gave, the length', assessment, catalogue, () =>
    assessmentInWords(assessment, catalogue, options),
  )
}

function assessmentInWords(
  assessment: Assessment<ClauseRef, AnyFact>,
  catalogue: Catalogue,
  { length = 'whole' }: { readonly length?: ExplanationLength } = {},
): string {
  const { outcome, decisive, needs, contradiction, finding, limb } = assessment
  const { clause } = finding
  const verdict = sentence(verdictSaid(outcome, { clause, limb }, decisive, catalogue))
  if (length === 'sentence') return verdict
  return paragraphs([
    [verdict],
    contradicting(contradiction, decisive, clause, catalogue),
    ...(length === 'reasons'
      ? [reasons(assessment, catalogue)]
      : [conditions(finding, catalogue), limits(finding, catalogue)]),
    questions(needs, catalogue),
  ])
}

/** That facts exclude each other, where they do. */
export function contradicting(
  facts: readonly AnyFact[],
  clauses: readonly ClauseRef[],
  otherwise: ClauseRef,
  catalogue: Catalogue,
): readonly string[] {
  if (facts.length === 0) return []
  const questions = facts.map((fact) => catalogue.quote(factText(fact, catalogue).question))
  const words = `${catalogue.assessment.contradiction}: ${catalogue.list(questions)}`
  return [withClauses([words, ...cited(clauses, otherwise)], catalogue)]
}
