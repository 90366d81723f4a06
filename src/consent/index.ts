export { forgetConsent } from './forget.js'
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
export type {
  ConsentMachine,
  ConsentRejectionCode,
  ConsentRejections,
  ConsentTypes,
} from './types.js'
