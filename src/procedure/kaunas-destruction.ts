import { compileRule, defineFacts, type Rule, type RuleNode, rulesOver, yesNo } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import { kaunasRoles } from './kaunas.js'
import type { StatedRecordingRoles } from './recording-roles.js'

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

/** A rule on the destruction of recordings. */
export type DestructionRule = Rule<typeof destructionFacts, ClauseRef, DestructionFact>

/** What asks for the destruction of a recording: the term, and what the document lets come before it. */
const asking = ({
  retention,
  otherRights,
  consentWithdrawal,
  withdrawalErasure,
}: StatedRecordingRoles): RuleNode<ClauseRef, DestructionFact> =>
  any(
    retention.clause,
    is(retention.clause, 'termOver'),
    ...(otherRights === null ? [] : [is(otherRights.clause, 'erasureGranted')]),
    all(
      withdrawalErasure.clause,
      is(consentWithdrawal.clause, 'consentWithdrawn'),
      is(withdrawalErasure.clause, 'otherBasisNamed', false),
    ),
  )

/** The rule of a document on when a recording may be destroyed; what it does not have holds nothing. */
export function destructionRuleOf(roles: StatedRecordingRoles): DestructionRule {
  const { retention, otherActs, otherRights, procedure, restrictedProcessing, keptLonger } = roles
  const holding = otherActs ?? keptLonger
  const grounds: readonly RuleNode<ClauseRef, DestructionFact>[] = [
    asking(roles),
    ...(holding === null ? [] : [all(holding.clause, is(holding.clause, 'held', false))]),
    ...(otherRights === null
      ? []
      : [all(otherRights.clause, is(restrictedProcessing.clause, 'restricted', false))]),
    ...(procedure === null
      ? []
      : [
          any(
            procedure.clause,
            is(procedure.clause, 'procedureOpen', false),
            is(retention.clause, 'copyMade'),
          ),
        ]),
  ]
  return compileRule<ClauseRef, typeof destructionFacts, DestructionFact>(destructionFacts, {
    clause: retention.clause,
    join: 'all',
    grounds,
  })
}

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
export const destructionRule = /* @__PURE__ */ destructionRuleOf(kaunasRoles)
