export { type ErasableEvents, type ErasableStream, forgetAgain } from './forget-again.js'
export type { ErasableMachine, ErasureRecord } from './record.js'
