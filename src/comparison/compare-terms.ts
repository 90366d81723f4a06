import type { ClauseRef } from '../documents/index.js'
import {
  type FeeCause,
  feeCauses,
  type OptionalRole,
  type Procedure,
  type RecourseWay,
} from '../procedure/index.js'
import type { ClausesCompared } from './limit-types.js'

/** When identity is asked for.
 *
 * @category Comparison */
export type IdentityAsked = 'always' | 'on-doubt' | 'never'

/** Whether the first procedure gives the person the same as the second, less or more.
 *
 * @category Comparison */
export type TermEffect = 'same' | 'narrower' | 'wider'

/** When each procedure asks who somebody is.
 *
 * @category Comparison */
export interface IdentityComparison extends ClausesCompared {
  readonly asked: { readonly ours: IdentityAsked; readonly theirs: IdentityAsked }
  readonly effect: TermEffect
}

/** What each procedure charges a fee for.
 *
 * @category Comparison */
export interface FeeComparison extends ClausesCompared {
  readonly charged: { readonly ours: readonly FeeCause[]; readonly theirs: readonly FeeCause[] }
  /** What the first alone charges for: the person is given less. */
  readonly narrower: readonly FeeCause[]
  /** What the second alone charges for. */
  readonly wider: readonly FeeCause[]
}

/** Where each procedure sends who is not content.
 *
 * @category Comparison */
export interface RecourseComparison extends ClausesCompared {
  /** `null` where the procedure says nothing of it. */
  readonly to: { readonly ours: RecourseWay | null; readonly theirs: RecourseWay | null }
  readonly effect: TermEffect
  /** The complaint to the institution itself. */
  readonly complaint: ClausesCompared & { readonly effect: TermEffect }
}

const lacks = ({ lacks: lacking }: Procedure, role: OptionalRole): boolean => lacking.includes(role)

const clauseOf = (procedure: Procedure, role: OptionalRole): ClauseRef | null =>
  lacks(procedure, role) ? null : procedure.roles[role].clause

const clausesOf = (ours: Procedure, theirs: Procedure, role: OptionalRole): ClausesCompared => ({
  ours: clauseOf(ours, role),
  theirs: clauseOf(theirs, role),
})

const effectOf = (mine: number, other: number): TermEffect => {
  if (mine === other) return 'same'
  return mine < other ? 'narrower' : 'wider'
}

/** The more is asked, the less is given. */
const freedom: Readonly<Record<IdentityAsked, number>> = { always: 0, 'on-doubt': 1, never: 2 }

const askedBy = (procedure: Procedure): IdentityAsked =>
  lacks(procedure, 'identity') ? 'never' : (procedure.roles.identity.asked ?? 'always')

/** When each asks for identity. */
export function compareIdentity(ours: Procedure, theirs: Procedure): IdentityComparison {
  const [mine, other] = [askedBy(ours), askedBy(theirs)]
  return {
    ...clausesOf(ours, theirs, 'identity'),
    asked: { ours: mine, theirs: other },
    effect: effectOf(freedom[mine], freedom[other]),
  }
}

const chargedBy = (procedure: Procedure): readonly FeeCause[] =>
  lacks(procedure, 'fee') ? [] : (procedure.roles.fee.for ?? ['unfounded'])

/** What each charges for. */
export function compareFees(ours: Procedure, theirs: Procedure): FeeComparison {
  const [mine, other] = [chargedBy(ours), chargedBy(theirs)]
  return {
    ...clausesOf(ours, theirs, 'fee'),
    charged: { ours: mine, theirs: other },
    narrower: feeCauses.filter((cause) => mine.includes(cause) && !other.includes(cause)),
    wider: feeCauses.filter((cause) => other.includes(cause) && !mine.includes(cause)),
  }
}

/** How much each way leaves open: both without an order, both in an order, one of them. */
const openness: Readonly<Record<RecourseWay, number>> = {
  authority: 1,
  court: 1,
  'authority-then-court': 2,
  'authority-or-court': 3,
}

const recourseOf = (procedure: Procedure): RecourseWay | null =>
  lacks(procedure, 'recourse') ? null : (procedure.roles.recourse.to ?? 'authority-or-court')

const given = (clause: ClauseRef | null): number => (clause === null ? 0 : 1)

/** Where each sends who is not content, and whether it has a complaint to the institution itself. */
export function compareRecourse(ours: Procedure, theirs: Procedure): RecourseComparison {
  const [mine, other] = [recourseOf(ours), recourseOf(theirs)]
  const open = (to: RecourseWay | null): number => (to === null ? 0 : openness[to])
  const complaint = clausesOf(ours, theirs, 'complaint')
  return {
    ...clausesOf(ours, theirs, 'recourse'),
    to: { ours: mine, theirs: other },
    effect: effectOf(open(mine), open(other)),
    complaint: { ...complaint, effect: effectOf(given(complaint.ours), given(complaint.theirs)) },
  }
}
