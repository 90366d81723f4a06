import type { Shape } from '../core/index.js'
import { word } from '../core/shape.js'
import { type ClauseRef, clauseRefs, gdprArticles } from '../documents/index.js'

/** A clause of a document, or a provision of the GDPR. */
export const clauseShape: Shape<ClauseRef> = word(
  ...clauseRefs,
  ...gdprArticles.map((article) => `gdpr:${article}` as const),
)
