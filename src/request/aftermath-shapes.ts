import type { PlainDate } from '../calendar/index.js'
import { personName, typedWords } from '../core/holding.js'
import type { ShapeType } from '../core/shape.js'
import { object, some, variants } from '../core/shape.js'
import type { RightAndItem } from './right-and-item.js'

/** Whom it was told: recipients by their names; nobody, since nobody had got the data; or nobody, and why not. */
export const recipientsTold = variants('outcome', {
  told: object({ recipients: some(personName) }),
  'no-recipients': object({}),
  impossible: object({ because: typedWords }),
})

/**
 * What recipients of data were told of what became of them: who was; that there are none; or why it is impossible or would
 * take a disproportionate effort.
 *
 * @category Request
 * @see GDPR 19
 */
export type RecipientsTold = ShapeType<typeof recipientsTold>

/** What every act that follows a decision is about. */
interface Followed extends RightAndItem {
  /** When it was done. */
  readonly on: PlainDate
  /** On which days that was carried out which it follows: at first, and again where more was granted. */
  readonly carriedOut: readonly PlainDate[]
}

/** Recipients of data were told what became of them.
 *
 * @category Request */
export interface InformedRecipients extends Followed {
  readonly did: 'informed-recipients'
  /** Who was told, or why nobody was. */
  readonly told: RecipientsTold
}

/** A statement of disagreement was put beside data whose rectification was rejected.
 *
 * @category Request */
export interface PlacedStatement extends Omit<Followed, 'carriedOut'> {
  readonly did: 'placed-statement'
  /** The statement. */
  readonly statement: string
  /** Who asked for it. */
  readonly askedBy: 'subject' | 'representative'
}

/** What was erased was put on record, without the data.
 *
 * @category Request */
export interface RecordedErasure extends Followed {
  readonly did: 'recorded-erasure'
  /** What was erased, in general words. */
  readonly erased: string
  /** On which ground. */
  readonly ground: string
}

/** What followed a decision on a request.
 *
 * @category Request */
export type Aftermath = InformedRecipients | PlacedStatement | RecordedErasure
