import type { ComplaintMachine, ComplaintState } from '../../src/complaint/index.js'
import type { ConsentMachine, ConsentState } from '../../src/consent/index.js'
import type { RecordingMachine, RecordingState } from '../../src/recording/index.js'
import type { RequestMachine, RequestState } from '../../src/request/index.js'
import type { RestrictionMachine, RestrictionState } from '../../src/restriction/index.js'
import type { WatchedCase } from '../../src/watching/index.js'

declare const requests: RequestMachine
declare const request: RequestState
declare const complaints: ComplaintMachine
declare const complaint: ComplaintState
declare const restrictions: RestrictionMachine
declare const restriction: RestrictionState
declare const recordings: RecordingMachine
declare const recording: RecordingState
declare const consents: ConsentMachine
declare const consent: ConsentState

export const cases: readonly WatchedCase[] = [
  { id: '1', machine: requests, state: request },
  { id: '2', machine: complaints, state: complaint },
  { id: '3', machine: restrictions, state: restriction },
  { id: '4', machine: recordings, state: recording },
]

// @ts-expect-error A request is not watched by the machine of complaints.
export const mixed: WatchedCase = { id: '5', machine: complaints, state: request }
// @ts-expect-error Nor a complaint by that of requests.
export const reversed: WatchedCase = { id: '6', machine: requests, state: complaint }
// @ts-expect-error A consent owes nothing.
export const owesNothing: WatchedCase = { id: '7', machine: consents, state: consent }
