export { RejectedCommandError, type RejectionTold } from '../core/rejected-error.js'
export { type MermaidOptions, toMermaid } from './diagrams/to-mermaid.js'
export { toXState, type XStateConfig, type XStateNode, type XStateTransition } from './diagrams/to-xstate.js'
export { type EmmettDecider, emmettDecider } from './emmett/emmett-decider.js'
