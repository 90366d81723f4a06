import type { Shape } from '../core/index.js'
import { wordOrForm } from '../core/shape.js'
import { type ClauseRef, hostClauseForm } from '../documents/index.js'

/**
 * A clause: which there are, the procedure says under which a shape is read. It lists none of the built-in documents, so
 * that a machine holds the clauses of its own alone.
 */
export const clauseShape: Shape<ClauseRef> = wordOrForm<ClauseRef>([], hostClauseForm)
