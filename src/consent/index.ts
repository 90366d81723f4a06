export { consentLifecycle, lawfulUnderConsent } from './lifecycle.js'
export type {
  ConsentCommand,
  ConsentEvent,
  ConsentGiven,
  ConsentWithdrawn,
  GiveConsent,
  WithdrawConsent,
} from './messages.js'
export type { ConsentRecord, ConsentState } from './state.js'
export {
  type ConsentMachine,
  type ConsentRejectionCode,
  type ConsentRejections,
  type ConsentTypes,
  consentRejectionCodes,
} from './types.js'
