import { deepFreeze } from '../core/index.js'
import {
  type OptionalRecordingRole,
  type RecordingClauses,
  type RecordingRoles,
  rolesBy,
} from './recording-roles.js'

/** What each clause of the Kaunas call-recording rules does; `null` what they do not have. */
export const kaunasClausesByRole = {
  scope: 'kaunas:1',
  otherActs: 'kaunas:2',
  purposes: 'kaunas:3',
  controller: 'kaunas:4.2',
  consultant: 'kaunas:4.3',
  consent: 'kaunas:5',
  refusal: 'kaunas:14',
  alternatives: 'kaunas:6',
  notice: 'kaunas:7',
  recordedData: 'kaunas:8',
  number: 'kaunas:8.1',
  conversation: 'kaunas:8.2',
  call: 'kaunas:9',
  retention: 'kaunas:10',
  listening: 'kaunas:11',
  sampling: 'kaunas:11.1',
  serviceComplaint: 'kaunas:11.2',
  listeners: 'kaunas:12',
  itSpecialist: 'kaunas:12.1',
  ownConsultant: 'kaunas:12.2',
  procedure: 'kaunas:12.3',
  method: 'kaunas:13',
  callerRights: 'kaunas:14',
  information: 'kaunas:14.1',
  callerListening: 'kaunas:14.2',
  callerAccess: 'kaunas:14.3',
  callerRectification: 'kaunas:14.4',
  otherRights: 'kaunas:14.5',
  hours: null,
  stops: null,
  keptLonger: null,
  recipients: null,
  processor: null,
} as const satisfies RecordingClauses

/** The roles of the Kaunas rules. */
export const kaunasRoles: RecordingRoles = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ rolesBy(kaunasClausesByRole),
)

/** What the Kaunas rules do not have. */
export const kaunasAbsentRoles = [
  'hours',
  'stops',
  'keptLonger',
  'recipients',
  'processor',
] as const satisfies readonly OptionalRecordingRole[]

/** Clause 1: the general lines of the Centre. */
export const kaunasLines = ['+37037328195', '+37037551241', '+37037477268'] as const
/** Clause 10: six months from the day of the call. */
export const kaunasRetention = { months: 6 } as const
/** Clause 11.1: at most ten recordings a month. */
export const kaunasSampleCount = 10
