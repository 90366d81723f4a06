import { asRecorded } from '../core/as-recorded.js'
import { ownClosing } from './own-closing.js'
import { ownCounting } from './own-counting.js'
import type { Procedure } from './procedure.js'
import { toldBesides } from './told-besides.js'

/**
 * A procedure with what the machines need for whatever a document can set. The Adakavas procedure goes without, so that who
 * uses it alone does not pay for what others can set.
 */
export const withOwnMeans = <Made extends Procedure>(procedure: Made): Made =>
  Object.freeze({ ...procedure, closing: ownClosing, counting: ownCounting, toldBesides, asRecorded })
