import type { RecordedDecision } from '../rights/index.js'
import { entryOf } from './open-grants.js'
import type { GrantedRestriction } from './outcome.js'
import type { AnsweredRequest, ImplementedRequest } from './state.js'

const restrictionsIn = (decisions: readonly RecordedDecision[]): readonly GrantedRestriction[] =>
  decisions.flatMap(({ item, period }) => (item === null || period === null ? [] : [{ item, period }]))

/** Every restriction that an answer and those before it brought about, but those that were given up. */
export const grantedRestrictions = ({
  answer,
  restrictedBefore,
  waived,
}: AnsweredRequest | ImplementedRequest): readonly GrantedRestriction[] =>
  [...restrictedBefore, ...restrictionsIn(answer.decisions)].filter(
    ({ item }) => entryOf(waived, { right: 'restriction', item }) === undefined,
  )
