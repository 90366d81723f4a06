export {
  accessFactsSchema,
  caseFactsSchema,
  claimSchema,
  itemFactsSchema,
  procedureSchema,
  requestCommandSchema,
  requestEventSchema,
  requestHistorySchema,
} from './english.js'
export { type Expectation, inEnglish, inLithuanian, type SchemaMessages } from './messages.js'
export { type ProcedureJson, type Schemas, schemasIn } from './schemas.js'
