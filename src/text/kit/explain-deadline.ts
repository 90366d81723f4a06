import type { Deadline, DeadlineStep } from '../../calendar/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Catalogue } from './catalogue.js'
import { paragraph, sentence } from './sentences.js'

function sayStep(step: DeadlineStep, { deadline: { steps }, recording }: Catalogue): string {
  switch (step.step) {
    case 'months':
      return steps.months(step)
    case 'days':
      return steps.days(step)
    case 'at-once':
      return recording.deadline.atOnce()
    case 'paused':
      return steps.paused(step)
    case 'held':
      return recording.deadline.held(step)
    case 'named':
      return steps.named(step)
    case 'rolled':
      return steps.rolled(step)
  }
}

/**
 * Puts a deadline into words: from which day it is counted, step by step, and the last day in time.
 *
 * @param deadline - A deadline of a duty, an answer or a refusal.
 * @param catalogue - The language.
 * @returns Two sentences, each with the clause.
 * @category Text
 * @see Adakavas clauses 41 to 45, 47; Kaunas clauses 6, 7, 10, 14.5
 * @example
 * ```ts
 * import { deadline, plainDate } from 'privacy-rulebook'
 * import { explainDeadline } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const limit = deadline({ clause: 'adakavas:41', from: plainDate('2026-02-02'), period: { months: 1 } })
 * explainDeadline(limit, en)
 * // => 'Under clause 41 of the Procedure, time is counted from 2 February 2026: 1 month ends on 2 March 2026. The last day is 2 March 2026 (clause 41 of the Procedure).'
 * ```
 */
export function explainDeadline(deadline: Deadline<ClauseRef>, catalogue: Catalogue): string {
  const [first, ...others] = deadline.steps.map((step) => sayStep(step, catalogue))
  const due = sentence(catalogue.deadline.due(deadline))
  if (first === undefined) return due
  return paragraph([sentence(catalogue.deadline.counted(deadline, [first, ...others])), due])
}
