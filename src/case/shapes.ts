import type { Deadline } from '../calendar/index.js'
import { termName } from '../core/holding.js'
import { type Shape, deadlineShape as shapeUnder } from '../core/index.js'
import { object, wordOf } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { clauseShape } from '../procedure/clause-shape.js'
import type { WordsOfProcedure } from '../procedure/index.js'
import { type RestrictionReason, restrictionReasons } from '../procedure/restriction-reasons.js'

/** A deadline, part of an event. */
export const deadlineShape: Shape<Deadline<ClauseRef>> = shapeUnder(clauseShape)

/** The procedure, or the rules, that a history is made under. */
export const procedureVersion = object({ id: termName, version: termName })

/** A reason for which restricted data may be processed beyond storage. */
export const reasonShape = wordOf<RestrictionReason>('reason' satisfies WordsOfProcedure, restrictionReasons)
