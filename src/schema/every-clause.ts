import type { Shape } from '../core/index.js'
import { closedBy, wordOrForm } from '../core/shape.js'
import { type ClauseRef, clauseRefs, gdprArticles, hostClauseForm } from '../documents/index.js'

/**
 * A clause of a built-in document, a provision of the GDPR, or what looks like a clause of a document of a host's own:
 * whether that document has it, `isClause` of the document tells.
 */
const everyClause = wordOrForm<ClauseRef>(
  [...clauseRefs, ...gdprArticles.map((article) => `gdpr:${article}` as const)],
  hostClauseForm,
)

/** A shape under no procedure in particular: it takes every clause. */
export const ofEveryClause = <T>(shape: Shape<T>): Shape<T> =>
  closedBy(
    {
      word: (one) => (one.others === hostClauseForm ? everyClause : one),
      facts: (one) => one,
    },
    shape,
  )
