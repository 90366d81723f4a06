export { type AdakavasChapter, adakavasClauses } from './adakavas.js'
export { adakavasDocument, gdprDocument, gdprDocumentOf, kaunasDocument } from './built-in.js'
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
export { type DocumentSettings, defineDocument, requireInstitution } from './define-document.js'
export { type GdprArticle, type GdprClause, gdprArticles } from './gdpr.js'
export { type HostClause, hostClauseForm } from './host-clause.js'
export {
  type AnyDocument,
  type ClauseOf,
  type ClauseSettings,
  type InstitutionDocument,
  isDocument,
} from './institution-document.js'
export { type KaunasChapter, kaunasClauses } from './kaunas.js'
export { type ClauseKind, clauseKinds } from './kinds.js'
export { isOfDocument } from './of-document.js'
export type {
  DocumentWords,
  EnglishWords,
  InstitutionWords,
  LithuanianNoun,
  LithuanianWords,
} from './words.js'
