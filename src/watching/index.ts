export type { Due, DueOptions } from './due.js'
export { type DueFromOptions, dueFrom } from './due-from.js'
export { dueOn, dueOnAsync } from './due-on.js'
export type { OwedDuty, Watched, WatchedCase, WatchedOf } from './watched-case.js'
