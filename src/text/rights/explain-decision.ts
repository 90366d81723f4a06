import { type ItemDecision, type RecordedDecision, rightRoles } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { withClauses } from '../kit/said.js'
import { paragraphs } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import { questions } from './conditions.js'
import { decisionSentences } from './decision-sentences.js'
import { contradicting } from './explain-assessment.js'

/**
 * Puts the decision on one right for one data item into words: what it comes to, limb by limb, why, and for how
 * long a restriction lasts.
 *
 * @param decision - A decision of `decideClaims`, told by its facts, or one that an answer recorded, told
 * by its clauses.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clauses; what is still to be asked stands on a line of its own.
 * @category Text
 * @see Adakavas clauses 9, 10 to 35, 47
 * @example
 * ```ts
 * import { adakavasProcedure, decideClaims } from 'privacy-rulebook'
 * import { explainDecision } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const { decisions } = decideClaims(
 *   adakavasProcedure,
 *   [{ right: 'objection', items: ['vaizdo įrašas'], substantiation: 'Kameros stebi tik privatų kiemą.' }],
 *   { items: [], notHeld: ['vaizdo įrašas'] },
 * )
 * decisions.map((decision) => explainDecision(decision, lt))
 * // => ['Reikalavimas dėl nesutikimo su duomenų „vaizdo įrašas“ tvarkymu atmetamas (Aprašo 26 punktas). Tokių asmens duomenų Įstaiga netvarko (Aprašo 26 punktas).']
 * ```
 */
export function explainDecision(decision: ItemDecision | RecordedDecision, catalogue: Catalogue): string {
  return telling('a decision on an item', decision, catalogue, () => decisionInWords(decision, catalogue))
}

function decisionInWords(decision: ItemDecision | RecordedDecision, catalogue: Catalogue): string {
  const { roles } = catalogue
  const open =
    'needs' in decision
      ? [
          ...contradicting(
            decision.contradiction,
            decision.clauses,
            roles[rightRoles[decision.right].right].clause,
            catalogue,
          ),
          ...(decision.periodNeeded
            ? [withClauses([catalogue.decision.period.needed, roles.restrictionPeriod.clause], catalogue)]
            : []),
          ...questions(decision.needs, catalogue),
        ]
      : []
  return paragraphs([decisionSentences(decision, catalogue), open])
}
