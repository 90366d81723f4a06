import type { Roles } from '../procedure/index.js'
import type { ExternalLimit } from './case-facts.js'

/** The clause by which an act limits a right: the article under which it does, where the document has those. */
export const limitClause = ({ article }: ExternalLimit, { externalLimit: { clause, articles } }: Roles) =>
  articles === undefined ? clause : (article ?? clause)
