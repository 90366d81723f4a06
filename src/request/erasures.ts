import type { Implementation } from './outcome.js'
import type { AnsweredRequest, ImplementedRequest } from './state.js'

/**
 * What was carried out, where the erasure of data whose consent is withdrawn counts as an erasure: recipients are told of
 * it, and it is put on record, like one that was asked for (GDPR 17(1)(b), 19).
 */
export const withErasures = ({
  answer,
  implemented,
}: Pick<AnsweredRequest | ImplementedRequest, 'answer' | 'implemented'>): readonly Implementation[] =>
  implemented.map((one) =>
    one.right === 'consent-withdrawal' &&
    answer.afterWithdrawal.some(({ item, becomes }) => item === one.item && becomes === 'erased-by')
      ? { ...one, right: 'erasure' }
      : one,
  )
