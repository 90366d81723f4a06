import { deepFreeze } from '../core/index.js'
import type { RecordingRoles } from './recording-roles.js'

/** What each clause of the Kaunas call-recording rules does. */
export const kaunasRoles: RecordingRoles = /* @__PURE__ */ deepFreeze({
  scope: { clause: 'kaunas:1' },
  otherActs: { clause: 'kaunas:2' },
  purposes: { clause: 'kaunas:3' },
  controller: { clause: 'kaunas:4.2' },
  consultant: { clause: 'kaunas:4.3' },
  consent: { clause: 'kaunas:5' },
  alternatives: { clause: 'kaunas:6' },
  notice: { clause: 'kaunas:7' },
  recordedData: { clause: 'kaunas:8' },
  number: { clause: 'kaunas:8.1' },
  conversation: { clause: 'kaunas:8.2' },
  call: { clause: 'kaunas:9' },
  retention: { clause: 'kaunas:10' },
  listening: { clause: 'kaunas:11' },
  sampling: { clause: 'kaunas:11.1' },
  serviceComplaint: { clause: 'kaunas:11.2' },
  listeners: { clause: 'kaunas:12' },
  itSpecialist: { clause: 'kaunas:12.1' },
  ownConsultant: { clause: 'kaunas:12.2' },
  procedure: { clause: 'kaunas:12.3' },
  method: { clause: 'kaunas:13' },
  callerRights: { clause: 'kaunas:14' },
  information: { clause: 'kaunas:14.1' },
  callerListening: { clause: 'kaunas:14.2' },
  callerAccess: { clause: 'kaunas:14.3' },
  callerRectification: { clause: 'kaunas:14.4' },
  otherRights: { clause: 'kaunas:14.5' },
  restrictedProcessing: { clause: 'gdpr:18(2)' },
  consentWithdrawal: { clause: 'gdpr:7(3)' },
  withdrawalErasure: { clause: 'gdpr:17(1)(b)' },
  requestLimit: { clause: 'gdpr:12(3)' },
  othersData: { clause: 'gdpr:15(4)' },
} as const satisfies RecordingRoles)

/** Clause 1: the general lines of the Centre. */
export const kaunasLines = ['+37037328195', '+37037551241', '+37037477268'] as const
/** Clause 10: six months from the day of the call. */
export const kaunasRetention = { months: 6 } as const
/** Clause 11.1: at most ten recordings a month. */
export const kaunasSampleCount = 10
