export { accept } from './accept.js'
export { given, type History, type Outcome } from './given.js'
export { RejectedCommandError, type RejectionTold } from './rejected-error.js'
