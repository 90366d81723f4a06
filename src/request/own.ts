import type { Procedure } from '../procedure/index.js'
import type { OwnRequests } from './own-requests.js'

/**
 * What a procedure brings along for the request machine; nothing, where its document asks for none of it.
 *
 * The one place that knows what it is: a procedure lies below the machines and can't name their types.
 */
export const ownIn = ({ requests }: Procedure): OwnRequests | undefined => requests as OwnRequests | undefined
