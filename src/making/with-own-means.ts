import { asRecorded } from '../core/as-recorded.js'
import { ownClosing } from '../procedure/own-closing.js'
import { ownCounting } from '../procedure/own-counting.js'
import type { Procedure } from '../procedure/procedure.js'
import { toldBesides } from '../procedure/told-besides.js'
import { ownRequests as requests } from '../request/own-requests.js'

/**
 * A procedure with what the machines need for whatever a document can set. The Adakavas procedure goes without, so that who
 * uses it alone does not pay for what others can set.
 */
export const withOwnMeans = <Made extends Procedure>(procedure: Made): Made =>
  Object.freeze({
    ...procedure,
    closing: ownClosing,
    counting: ownCounting,
    toldBesides,
    asRecorded,
    requests,
  })
