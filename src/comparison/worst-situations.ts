import { plainly } from '../core/given.js'
import { InvalidInputError, isPlainObject } from '../core/input-error.js'
import type { ProcedureComparison } from './compare-procedures.js'
import type { RowCount } from './sets.js'
import type { ComparedEffect, PartComparison, Situation } from './types.js'

/** A situation, and what it is a situation of.
 *
 * @category Comparison */
export interface SituationOfPart {
  readonly part: PartComparison
  readonly situation: Situation
}

const effects: readonly ComparedEffect[] = ['narrower', 'wider']

const whole = (count: RowCount): number => Number(count)

/** The share of the combinations of facts that can occur which a situation is. */
const share = ({ part: { rows }, situation }: SituationOfPart): number =>
  whole(situation.rows) / (whole(rows.same) + whole(rows.narrower) + whole(rows.wider))

const rightOf = ({ part: { part } }: SituationOfPart): string => part.split(':')[0] ?? part

/**
 * The situations that make up most of what can occur, the largest first and no more than one of each right.
 *
 * @param comparison - What `compareProcedures` gave.
 * @param count - How many of them at the most.
 * @param effect - In which the first procedure gives less; or more.
 * @throws InvalidInputError for what is no comparison, no such count or no such effect.
 * @category Comparison
 * @example
 * ```ts
 * import { adakavasProcedure } from 'privacy-rulebook'
 * import { compareProcedures, worstSituations } from 'privacy-rulebook/comparison'
 *
 * worstSituations(compareProcedures(adakavasProcedure, adakavasProcedure), 5) // => []
 * ```
 */
export function worstSituations(
  comparison: Pick<ProcedureComparison, 'parts'>,
  count: number,
  effect: ComparedEffect = 'narrower',
): readonly SituationOfPart[] {
  return plainly(
    '',
    'what compareProcedures gave, how many situations, and of which effect',
    comparison,
    () => {
      if (!isPlainObject(comparison) || !Array.isArray(comparison.parts))
        throw new InvalidInputError('comparison', 'what compareProcedures gave', comparison)
      if (!Number.isSafeInteger(count) || count < 0)
        throw new InvalidInputError('count', 'how many situations: a whole number, 0 or more', count)
      requireEffect(effect)
      return largestOf(comparison, effect).slice(0, count)
    },
  )
}

/** Refuses an effect that there is not. */
export function requireEffect(effect: ComparedEffect): void {
  if (!effects.includes(effect)) throw new InvalidInputError('effect', effects.join(' | '), effect)
}

/** The largest situation of each right. */
function largestOf(
  { parts }: Pick<ProcedureComparison, 'parts'>,
  effect: ComparedEffect,
): readonly SituationOfPart[] {
  const largest = parts
    .flatMap((part): readonly SituationOfPart[] => {
      const situation = part.situations.find((one) => one.effect === effect)
      return situation === undefined ? [] : [{ part, situation }]
    })
    .sort((one, other) => share(other) - share(one))
  return largest.filter(
    (one, index) => largest.findIndex((other) => rightOf(other) === rightOf(one)) === index,
  )
}
