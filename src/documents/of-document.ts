import type { ClauseRef } from './clauses.js'

/** Whether a clause is one of the document of that id. */
export const isOfDocument = (clause: ClauseRef, id: 'adakavas' | 'kaunas'): boolean =>
  clause.startsWith(`${id}:`)
