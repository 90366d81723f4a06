import { fateOfItems } from '../case/forgetting.js'
import { caseName } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { count, day, nullable, object, word } from '../core/shape.js'

/** A machine whose histories can be made to forget whom they are about, on record.
 *
 * @category Erasure */
export type ErasableMachine = 'request' | 'complaint' | 'restriction' | 'consent'

/** A machine by its name, as it crosses the boundary. */
export const erasableMachine: Shape<ErasableMachine> = /* @__PURE__ */ word(
  'request',
  'complaint',
  'restriction',
  'consent',
)

const recordFields = {
  /** The machine of the history. */
  machine: erasableMachine,
  /** The host's own name of the stream that the history is stored in: one that says nothing of anybody. */
  stream: caseName,
  /** The civil day on which it was made to forget. */
  erasedOn: day,
  /** The request by which that was asked, by the host's own name of it; `null` where the history had served its time. */
  request: nullable(caseName),
  /** What became of the names of data items. */
  items: fateOfItems,
  /** How many events the history had that day: those that came later were not made to forget. */
  events: count,
}

/**
 * That a history was made to forget whom it is about: what, when and by which request. It holds no personal data, so that
 * it can outlive them: keep it apart from the histories, and from their backups.
 *
 * @category Erasure
 * @see GDPR 5(2), 17
 */
export interface ErasureRecord extends DataOf<typeof recordFields> {}

/** A record of an erasure, as it crosses the boundary. */
export const erasureRecordShape: Shape<ErasureRecord> = object(recordFields)
