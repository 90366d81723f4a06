import { match } from 'ts-pattern'
import { type Deadline, type DeadlineStep, isDueKnown } from '../../calendar/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Catalogue } from './catalogue.js'
import type { RolledOver } from './deadline-texts.js'
import { citing, withClauses } from './said.js'
import { paragraph, sentence } from './sentences.js'
import { telling } from './telling.js'

/** A step, or days on which nobody works as one. */
type StepToSay = DeadlineStep<ClauseRef> | ({ readonly step: 'rolled-over' } & RolledOver)

/** The steps, with days on which nobody works, one after the other, as one. */
function inRuns(steps: readonly DeadlineStep<ClauseRef>[]): readonly StepToSay[] {
  const said: StepToSay[] = []
  for (const step of steps) {
    const before = said.at(-1)
    if (step.step !== 'rolled' || (before?.step !== 'rolled' && before?.step !== 'rolled-over')) {
      said.push(step)
      continue
    }
    const [first, rolled] = before.step === 'rolled' ? [before.from, [before]] : [before.first, before.steps]
    said[said.length - 1] = {
      step: 'rolled-over',
      first,
      last: step.from,
      day: step.day,
      steps: [...rolled, step],
    }
  }
  return said
}

/** A step, as a part of the sentence. */
function stepSaid(step: StepToSay, catalogue: Catalogue): string {
  const {
    deadline: { steps, rolledOver },
    recording,
  } = catalogue
  return match(step)
    .with({ step: 'months' }, steps.months)
    .with({ step: 'days' }, steps.days)
    .with({ step: 'working-days' }, steps['working-days'])
    .with({ step: 'at-once' }, () => recording.deadline.atOnce())
    .with({ step: 'paused' }, steps.paused)
    .with({ step: 'held' }, recording.deadline.held)
    .with({ step: 'named' }, steps.named)
    .with({ step: 'ripened' }, (ripened) => citing([steps.ripened(ripened), ripened.clause], catalogue))
    .with({ step: 'cut' }, (cut) => citing([steps.cut(cut), cut.clause], catalogue))
    .with({ step: 'rolled' }, steps.rolled)
    .with({ step: 'rolled-over' }, rolledOver)
    .with({ step: 'calendar-ends' }, steps['calendar-ends'])
    .exhaustive()
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
  return telling('a deadline', deadline, catalogue, () => deadlineInWords(deadline, catalogue))
}

function deadlineInWords(deadline: Deadline<ClauseRef>, catalogue: Catalogue): string {
  const { clause, from, due, steps } = deadline
  const { deadline: texts, references } = catalogue
  const last = withClauses(
    [isDueKnown(deadline) ? texts.due(due) : texts.dueNotBefore(due), clause],
    catalogue,
  )
  if (steps.length === 0) return last
  const counted = texts[steps[0]?.step === 'named' ? 'named' : 'counted'](references.under([clause]), from)
  const counting = inRuns(steps)
    .map((step) => stepSaid(step, catalogue))
    .join('; ')
  return paragraph([sentence(`${counted}: ${counting}`), last])
}
