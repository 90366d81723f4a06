import { itemName, typedWords } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { day, object, variants, word, wordOf } from '../core/shape.js'
import {
  type ErasureException,
  erasureExceptions,
  type FurtherName,
  type LegalBasis,
  legalBases,
  type WordsOfProcedure,
} from '../procedure/index.js'

/** A lawful basis on which data can be kept once the consent to their processing is withdrawn.
 *
 * @category Facts */
export type KeepingBasis = Exclude<LegalBasis, 'consent' | 'none'>

const canKeep = (basis: LegalBasis): basis is KeepingBasis => basis !== 'consent' && basis !== 'none'

const keepingBasis = word<KeepingBasis>(...legalBases.filter(canKeep))
/** An exception to erasure for which data are kept, under any rule book.
 *
 * @category Facts */
export type WithdrawnException = ErasureException | FurtherName<'erasure-exception'>

const exception = wordOf<WithdrawnException>('exception' satisfies WordsOfProcedure, erasureExceptions)

const erasedFields = {
  /** The data item. */
  item: itemName,
  /** By which day it is erased. */
  day,
}
const basisFields = {
  /** The data item. */
  item: itemName,
  /** The basis that carries its processing without the consent. */
  basis: keepingBasis,
  /** Why it does, in words. */
  justification: typedWords,
}
const exceptionFields = {
  /** The data item. */
  item: itemName,
  /** The exception to erasure. */
  exception,
  /** The act that it rests on, in words. */
  act: typedWords,
}

/** Data that are erased, by a day.
 *
 * @category Facts */
export interface ErasedAfterWithdrawal extends DataOf<typeof erasedFields> {
  readonly becomes: 'erased-by'
}
/** Data that are kept on another lawful basis.
 *
 * @category Facts */
export interface KeptOnBasis extends DataOf<typeof basisFields> {
  readonly becomes: 'kept-on-basis'
}
/** Data that are kept under an exception to erasure.
 *
 * @category Facts */
export interface KeptOnException extends DataOf<typeof exceptionFields> {
  readonly becomes: 'kept-on-exception'
}

/**
 * What becomes of a data item once the consent to its processing is withdrawn: it is erased by a day, or kept on
 * another lawful basis, or kept under an exception to erasure.
 *
 * @category Facts
 * @see GDPR 17(1)(b), 17(3)
 */
export type AfterWithdrawal = ErasedAfterWithdrawal | KeptOnBasis | KeptOnException

/** Data that are kept, as they cross the boundary: said of them alike before and after it is carried out. */
export const keptShapes = {
  'kept-on-basis': object(basisFields),
  'kept-on-exception': object(exceptionFields),
}

/** What becomes of an item, as it crosses the boundary. */
export const afterWithdrawalShape: Shape<AfterWithdrawal> = variants('becomes', {
  'erased-by': object(erasedFields),
  ...keptShapes,
})

/**
 * What became of a data item when the withdrawal of a consent was carried out.
 *
 * @category Facts
 * @see GDPR 17(1)(b)
 */
export type WithdrawalCarriedOut =
  | { readonly became: 'erased' }
  | {
      readonly became: 'kept-on-basis'
      /** The basis. */
      readonly basis: KeepingBasis
    }
  | {
      readonly became: 'kept-on-exception'
      /** The exception. */
      readonly exception: WithdrawnException
    }

/** What became of an item, as it crosses the boundary. */
export const withdrawalCarriedOutShape: Shape<WithdrawalCarriedOut> = variants('became', {
  erased: object({}),
  'kept-on-basis': object({ basis: keepingBasis }),
  'kept-on-exception': object({ exception }),
})
