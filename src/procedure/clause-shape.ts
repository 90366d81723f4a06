import type { Shape } from '../core/index.js'
import { wordOrForm } from '../core/shape.js'
import { type ClauseRef, clauseRefs, gdprArticles, hostClauseForm } from '../documents/index.js'

/**
 * A clause of a built-in document, a provision of the GDPR, or what looks like a clause of a document of a host's own:
 * whether that document has it, `isClause` of the document tells.
 */
export const clauseShape: Shape<ClauseRef> = wordOrForm<ClauseRef>(
  [...clauseRefs, ...gdprArticles.map((article) => `gdpr:${article}` as const)],
  hostClauseForm,
)
