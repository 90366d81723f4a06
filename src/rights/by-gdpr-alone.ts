import type { ClauseRef } from '../documents/index.js'

/** What is cited beside the clause on access where a piece of information is given by the GDPR alone. */
export const byGdprAlone = 'gdpr:15(1)' satisfies ClauseRef
