export {
  accessFactsSchema,
  caseFactsSchema,
  claimSchema,
  complaintCommandSchema,
  complaintEventSchema,
  consentCommandSchema,
  consentEventSchema,
  itemFactsSchema,
  procedureSchema,
  requestCommandSchema,
  requestEventSchema,
  requestForComplaintSchema,
  requestHistorySchema,
  restrictionCommandSchema,
  restrictionEventSchema,
} from './english.js'
export { type Expectation, inEnglish, inLithuanian, type SchemaMessages } from './messages.js'
export { type ProcedureJson, type Schemas, schemasIn } from './schemas.js'
