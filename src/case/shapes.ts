import type { Deadline } from '../calendar/index.js'
import { type Shape, deadlineShape as shapeUnder } from '../core/index.js'
import { name, object } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { clauseShape } from '../procedure/clause-shape.js'

/** A deadline, part of an event. */
export const deadlineShape: Shape<Deadline<ClauseRef>> = shapeUnder(clauseShape)

/** The procedure, or the rules, that a history is made under. */
export const procedureVersion = object({ id: name, version: name })
