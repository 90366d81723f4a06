import type { Transition } from '../core/index.js'
import type { RecordingCommand } from './messages.js'
import type { RecordingTypes } from './types.js'

type Status = RecordingTypes['State']['status']
type RowOf<S extends Status, C extends RecordingCommand['type']> = Transition<RecordingTypes, S, C>

/**
 * A row of the table: where a command may lead from some statuses. Field by field, so that a row of several statuses is
 * a row of each of them.
 */
export type Row<S extends Status, C extends RecordingCommand['type']> = Pick<RowOf<S, C>, keyof RowOf<S, C>>

/** The statuses of a recording, and of what is left of it. */
export type Kept = 'stored' | 'destroyed'
