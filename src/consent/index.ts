export {
  type ConsentCommand,
  type ConsentEvent,
  type ConsentRecord,
  type ConsentState,
  type ConsentTypes,
  consentLifecycle,
  type GiveConsent,
  lawfulUnderConsent,
  type WithdrawConsent,
} from './consent-lifecycle.js'
