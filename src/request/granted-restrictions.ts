import type { RecordedDecision } from '../rights/index.js'
import type { GrantedRestriction } from './outcome.js'
import { entriesOf } from './right-and-item.js'
import type { AnsweredRequest, ImplementedRequest } from './state.js'

const restrictionsIn = (decisions: readonly RecordedDecision[]): readonly GrantedRestriction[] =>
  decisions.flatMap(({ item, period }) => (item === null || period === null ? [] : [{ item, period }]))

/** Every restriction that an answer and those before it brought about, but those that were given up. */
export function grantedRestrictions({
  answer,
  restrictedBefore,
  waived,
}: AnsweredRequest | ImplementedRequest): readonly GrantedRestriction[] {
  const waiverOf = entriesOf(waived)
  return [...restrictedBefore, ...restrictionsIn(answer.decisions)].filter(
    ({ item }) => waiverOf({ right: 'restriction', item }) === undefined,
  )
}
