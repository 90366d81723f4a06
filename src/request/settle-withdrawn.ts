import type { Deadline, PlainDate } from '../calendar/index.js'
import { obstacle } from '../case/index.js'
import { indexBy } from '../core/by-key.js'
import type { ClauseRef } from '../documents/index.js'
import { type AnyFact, dayNamed, type Procedure } from '../procedure/index.js'
import type {
  AfterWithdrawal,
  CaseFacts,
  ItemFacts,
  RecordedDecision,
  Right,
  WithdrawalCarriedOut,
  WithdrawnException,
} from '../rights/index.js'
import type { WithdrawnData } from './outcome.js'
import { entriesOf } from './right-and-item.js'

/*
 * A withdrawn consent leaves data without the basis that they were processed on. The document says nothing of them;
 * the GDPR wants them erased unless something else carries them (17(1)(b), 17(3)). So whoever grants a withdrawal says
 * of each item what becomes of it, and whoever carries it out confirms it.
 */

/** The facts that the exceptions to erasure rest on. */
const factOfException = {
  'care-or-health': 'careOrHealthNecessity',
  'legal-obligation': 'legalObligation',
  'institution-claims': 'institutionClaims',
  'freedom-of-expression': 'freedomOfExpression',
  'public-task': 'publicTaskNecessity',
  'public-health': 'publicHealthInterest',
  'special-purpose': 'erasureImpairsPurpose',
  claims: 'institutionClaims',
  'subject-claims': 'subjectClaims',
} as const satisfies Readonly<Record<WithdrawnException, AnyFact>>

/** What stands in the way under the clause on withdrawals and the GDPR's rule on what follows from one. */
const underGdpr = <const Code extends string, const Data extends object>(
  { roles }: Procedure,
  code: Code,
  data: Data,
) => ({ code, clauses: [roles.withdrawal.clause, 'gdpr:17(1)(b)'], data }) as const

/** The items for which a right is granted. */
const grantedItems = (decisions: readonly RecordedDecision[], of: Right): readonly string[] =>
  decisions.flatMap(({ right, item, outcome }) =>
    right === of && outcome === 'granted' && item !== null ? [item] : [],
  )

/** The items whose consent is withdrawn and that are not erased in the same answer anyhow. */
function withdrawnItems(decisions: readonly RecordedDecision[]): readonly string[] {
  const erased = new Set(grantedItems(decisions, 'erasure'))
  return grantedItems(decisions, 'consent-withdrawal').filter((item) => !erased.has(item))
}

/** That nothing has to be said of what becomes of an item, and why not. */
function nothingToSettle(procedure: Procedure, decisions: readonly RecordedDecision[], item: string | null) {
  const granted = (of: Right): boolean => item !== null && grantedItems(decisions, of).includes(item)
  const withdrawn = granted('erasure') ? ('erased' as const) : ('other-right' as const)
  const because = granted('consent-withdrawal') ? withdrawn : ('not-withdrawn' as const)
  return underGdpr(procedure, 'nothing-to-settle', { item, because })
}

/** The fact that an item is kept for, where the facts deny it; `null` where they don't. */
function deniedBy(facts: ItemFacts | undefined, said: AfterWithdrawal): AnyFact | null {
  if (said.becomes === 'erased-by') return null
  const fact = said.becomes === 'kept-on-basis' ? 'otherBasisRemains' : factOfException[said.exception]
  return facts?.[fact] === false ? fact : null
}

/** What keeps an item, whatever grounds of erasure were named: another basis, an exception. */
const keeping = ['otherBasisRemains', ...Object.values(factOfException)] as const

/** Whether the erasure of an item is rejected because something keeps it: a basis, an exception, an act from outside. */
function keptBy(erasure: RecordedDecision | undefined): boolean {
  if (erasure?.outcome !== 'rejected') return false
  const { act, parts } = erasure
  return act !== null || parts.some(({ facts }) => keeping.some((fact) => facts[fact] === true))
}

/** The fact that an item was kept for, where the facts denied it by which its erasure was granted. */
function deniedThen(
  decisions: readonly RecordedDecision[],
  item: string,
  done: WithdrawalCarriedOut,
): AnyFact | null {
  const erasure = entriesOf(decisions)({ right: 'erasure', item })
  if (erasure === undefined || done.became === 'erased') return null
  // An erasure is granted only where no exception holds.
  if (done.became === 'kept-on-exception') return factOfException[done.exception]
  const denied = erasure.parts.some(({ facts }) => facts.otherBasisRemains === false)
  return denied ? 'otherBasisRemains' : null
}

/** The day to erase an item by: not before the answer, and not after the day by which it is carried out. */
function eraseBy(
  procedure: Procedure,
  { item, day }: Extract<AfterWithdrawal, { becomes: 'erased-by' }>,
  on: PlainDate,
  implementation: Deadline<ClauseRef>,
) {
  const { clause } = procedure.roles.answer
  if (day < on) return obstacle('implementation-day-past', clause, { on, implementBy: day })
  const by = dayNamed(procedure, clause, on, day)
  return by.due > implementation.due
    ? obstacle('erased-after-implementation', clause, { item, by: by.due, implementBy: implementation.due })
    : by
}

/**
 * What becomes of the data whose consent is withdrawn: every such item is settled, by this answer or by an earlier
 * one, and no other.
 *
 * @param before - What an earlier answer of the same request said.
 */
export function settleWithdrawn(
  procedure: Procedure,
  decisions: readonly RecordedDecision[],
  facts: CaseFacts,
  on: PlainDate,
  implementation: Deadline<ClauseRef> | null,
  said: readonly AfterWithdrawal[],
  before: readonly WithdrawnData[],
) {
  const owed = withdrawnItems(decisions)
  const named = new Set<string>()
  const twice = said.find(({ item }) => named.size === named.add(item).size)
  if (twice !== undefined)
    return obstacle('item-listed-twice', procedure.roles.answer.clause, {
      item: twice.item,
      how: 'twice' as const,
    })
  const settling = new Set(owed)
  const beside = said.find(({ item }) => !settling.has(item))
  if (beside !== undefined) return nothingToSettle(procedure, decisions, beside.item)
  const kept = before.filter(({ item }) => settling.has(item) && !named.has(item))
  const settledBefore = new Set(kept.map(({ item }) => item))
  const unsettled = owed.filter((item) => !named.has(item) && !settledBefore.has(item))
  if (unsettled.length > 0) return underGdpr(procedure, 'withdrawn-data-unsettled', { items: unsettled })

  const recordOf = indexBy(facts.items, ({ item }) => item)
  const decisionOn = entriesOf(decisions)
  const settled: WithdrawnData[] = [...kept]
  for (const one of said) {
    const { item } = one
    const fact = deniedBy(recordOf.get(item)?.facts, one)
    if (fact !== null) return underGdpr(procedure, 'kept-against-facts', { item, fact })
    if (one.becomes !== 'erased-by') {
      settled.push(one)
    } else if (keptBy(decisionOn({ right: 'erasure', item }))) {
      return underGdpr(procedure, 'erased-though-rejected', { item })
    } else if (implementation !== null) {
      const by = eraseBy(procedure, one, on, implementation)
      if ('code' in by) return by
      settled.push({ becomes: 'erased-by', item, by })
    }
  }
  return { settled }
}

/** Whether what became of an item is what the answer said. */
function asAnswered(said: WithdrawnData, done: WithdrawalCarriedOut): boolean {
  switch (said.becomes) {
    case 'erased-by':
      return done.became === 'erased'
    case 'kept-on-basis':
      return done.became === said.becomes && done.basis === said.basis
    case 'kept-on-exception':
      return done.became === said.becomes && done.exception === said.exception
  }
}

/**
 * Why a report on one right for one item doesn't say what became of the data, as the answer said.
 *
 * @param said - What the answer said of the item.
 * @param left - Whether what became of the item has to be said though the answer didn't.
 * @param decisions - What the answer decided.
 */
export function notConfirmed(
  procedure: Procedure,
  said: WithdrawnData | undefined,
  item: string | null,
  left: boolean,
  done: WithdrawalCarriedOut | undefined,
  decisions: readonly RecordedDecision[],
) {
  const owed = said !== undefined || left
  if (done === undefined)
    return owed && item !== null ? underGdpr(procedure, 'withdrawn-data-unsettled', { items: [item] }) : null
  if (!owed) return nothingToSettle(procedure, decisions, item)
  // Where the erasure that was granted is given up, the facts that granted it still keep the data for nothing.
  if (said === undefined && item !== null) {
    const fact = deniedThen(decisions, item, done)
    return fact === null ? null : underGdpr(procedure, 'kept-against-facts', { item, fact })
  }
  return said === undefined || asAnswered(said, done)
    ? null
    : underGdpr(procedure, 'not-as-answered', { item: said.item, becomes: said.becomes })
}
