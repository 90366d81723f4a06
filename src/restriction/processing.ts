import type { PlainDate } from '../calendar/index.js'
import { ofState } from '../core/given.js'
import { type Assessment, InvalidInputError } from '../core/index.js'
import { isPlainObject, Pictured } from '../core/input-error.js'
import { expectedInEnglish } from '../core/read.js'
import type { ClauseRef } from '../documents/index.js'
import { ofProcedure } from '../procedure/given.js'
import { adakavasProcedure, type Procedure } from '../procedure/index.js'
import { type ProcessingOperation, processingOperations } from '../procedure/processing-operations.js'
import type { ProcessingFact, ProcessingFacts } from '../procedure/processing-rule.js'
import { processingUnder } from '../procedure/processing-under.js'
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

function knownOperation(operation: ProcessingOperation, clause: ClauseRef): ProcessingOperation {
  if (processingOperations.includes(operation)) return operation
  throw new InvalidInputError('operation', processingOperations.join(' | '), operation, clause)
}

/**
 * Whether an operation on a data item may be done on a day.
 *
 * @param state - The restrictions of the data item.
 * @param operation - What is to be done.
 * @param facts - What is known of the reasons for it, which are those of the procedure; unknown means blocked.
 * @param on - The civil day.
 * @param procedure - The procedure under which the data were restricted; left out, that of the Adakavas home.
 * @returns The verdict, frozen, with the facts that are missing.
 * @throws InvalidInputError for an operation, a reason or a day that there is none of, and for another procedure than
 * the one that the restrictions were imposed under.
 * @category Restriction
 * @see Adakavas clauses 22, 23; GDPR 18(2)
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
  procedure: Procedure = adakavasProcedure,
): ProcessingVerdict {
  return ofProcedure(procedure, () => ofState(state, () => verdictOn(state, operation, facts, on, procedure)))
}

function verdictOn(
  state: RestrictionState,
  operation: ProcessingOperation,
  facts: ProcessingFacts,
  on: PlainDate,
  procedure: Procedure,
): ProcessingVerdict {
  const inForce = restrictionsInForce(state, on)
  const rule = processingUnder(procedure)
  if (state.status === 'restricted' && state.procedure.id !== procedure.id)
    throw new InvalidInputError(
      'procedure',
      'the procedure that the restrictions were imposed under',
      new Pictured('another'),
      rule.clause,
    )
  // Read also where nothing is restricted: an operation or a fact that does not exist is an error on any day.
  if (!isPlainObject(facts)) throw new InvalidInputError('facts', expectedInEnglish.facts, facts)
  const assessment = rule.assess({ ...facts, operation: knownOperation(operation, rule.clause) })
  if (inForce.length === 0)
    return Object.freeze({ allowed: true, restrictions: Object.freeze([]), assessment: null })
  const restrictions = Object.freeze(inForce.map(({ id }) => id))
  return Object.freeze({ allowed: assessment.outcome === 'granted', restrictions, assessment })
}
