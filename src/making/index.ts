export { type BesideGdpr, besideGdpr } from './beside-gdpr.js'
export { defineProcedure } from './define-procedure.js'
export {
  type GdprProcedureSettings,
  gdprProcedure,
  gdprProcedureFor,
  gdprVocabulary,
} from './gdpr-procedure.js'
