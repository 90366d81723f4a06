// The machines of the kinds of cases, all under one procedure.
import {
  adakavasProcedure,
  complaintLifecycle,
  consentLifecycle,
  requestLifecycle,
  restrictionLifecycle,
} from 'privacy-rulebook'

export const procedure = adakavasProcedure

export const requests = requestLifecycle(procedure)
export const complaints = complaintLifecycle(procedure)
export const restrictions = restrictionLifecycle(procedure)
export const consents = consentLifecycle(procedure)
