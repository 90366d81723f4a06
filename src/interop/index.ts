export { RejectedCommandError, type RejectionTold } from '../core/rejected-error.js'
export { type EmmettDecider, emmettDecider } from './emmett/emmett-decider.js'
