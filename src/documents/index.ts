export { type AdakavasChapter, adakavasClauses } from './adakavas.js'
export {
  type AdakavasClause,
  type Clause,
  type ClauseRef,
  clause,
  clauseRefs,
  type DocumentClause,
  isClauseRef,
  type KaunasClause,
} from './clauses.js'
export { type GdprArticle, type GdprClause, gdprArticles } from './gdpr.js'
export { type KaunasChapter, kaunasClauses } from './kaunas.js'
export { type ClauseKind, clauseKinds } from './kinds.js'
