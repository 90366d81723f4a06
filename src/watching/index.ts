export type { Due, DueOptions } from './due.js'
export { type DueFromOptions, dueFrom } from './due-from.js'
export { dueOn, dueOnAsync } from './due-on.js'
export { registerEntry, registerOn } from './register.js'
export {
  type ComplaintSummary,
  type Counts,
  type DaysTaken,
  type RegisterSummary,
  type RequestSummary,
  registerSummary,
  type SummaryInCommon,
} from './register-summary.js'
export type {
  RegisterEntry,
  RegisteredBreach,
  RegisteredCase,
  RegisteredComplaint,
  RegisteredInCommon,
  RegisteredRequest,
  RegisteredRight,
} from './registered.js'
export type { OwedDuty, Watched, WatchedCase, WatchedOf } from './watched-case.js'
