import type { PlainDate } from '../calendar/index.js'
import { ofState } from '../core/given.js'
import { type Assessment, InvalidInputError } from '../core/index.js'
import { isPlainObject } from '../core/input-error.js'
import { expectedInEnglish } from '../core/read.js'
import type { ClauseRef } from '../documents/index.js'
import {
  type ProcessingFact,
  type ProcessingFacts,
  restrictedProcessing,
} from '../procedure/adakavas-processing.js'
import { type ProcessingOperation, processingOperations } from '../procedure/processing-operations.js'
import { restrictionsInForce } from './in-force.js'
import type { RestrictionState } from './state.js'

/** Whether an operation on a data item may be done on a day.
 *
 * @category Restriction */
export interface ProcessingVerdict {
  /** Whether it may be done; what is not known blocks it. */
  readonly allowed: boolean
  /** The restrictions in force that day, by name. */
  readonly restrictions: readonly string[]
  /** What the rule says, with the facts that are missing; `null` where nothing is restricted. */
  readonly assessment: Assessment<ClauseRef, ProcessingFact> | null
}

function knownOperation(operation: ProcessingOperation): ProcessingOperation {
  if (processingOperations.includes(operation)) return operation
  throw new InvalidInputError(
    'operation',
    processingOperations.join(' | '),
    operation,
    restrictedProcessing.clause,
  )
}

/**
 * Whether an operation on a data item may be done on a day.
 *
 * @param state - The restrictions of the data item.
 * @param operation - What is to be done.
 * @param facts - What is known of the reasons for it; unknown means blocked.
 * @param on - The civil day.
 * @category Restriction
 * @see Adakavas clauses 22, 23
 * @example
 * ```ts
 * const { initialState } = restrictionLifecycle(adakavasProcedure)
 * mayProcess(initialState(), 'reading', {}, plainDate('2026-02-02')).allowed // => true
 * ```
 */
export function mayProcess(
  state: RestrictionState,
  operation: ProcessingOperation,
  facts: ProcessingFacts,
  on: PlainDate,
): ProcessingVerdict {
  return ofState(state, () => verdictOn(state, operation, facts, on))
}

function verdictOn(
  state: RestrictionState,
  operation: ProcessingOperation,
  facts: ProcessingFacts,
  on: PlainDate,
): ProcessingVerdict {
  const inForce = restrictionsInForce(state, on)
  // Read also where nothing is restricted: an operation or a fact that does not exist is an error on any day.
  if (!isPlainObject(facts)) throw new InvalidInputError('facts', expectedInEnglish.facts, facts)
  const assessment = restrictedProcessing.assess({ ...facts, operation: knownOperation(operation) })
  if (inForce.length === 0)
    return Object.freeze({ allowed: true, restrictions: Object.freeze([]), assessment: null })
  const restrictions = Object.freeze(inForce.map(({ id }) => id))
  return Object.freeze({ allowed: assessment.outcome === 'granted', restrictions, assessment })
}
