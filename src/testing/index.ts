export { RejectedCommandError, type RejectionTold } from '../core/rejected-error.js'
export { accept } from './accept.js'
export { given, type History, type Outcome } from './given.js'
