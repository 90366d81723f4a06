import type { Shape } from '../core/index.js'
import { day, flag, list, nullable, object, optional, text, word } from '../core/shape.js'
import { accessInformation, type RecordedDecision, restrictionGrounds, rights } from '../rights/index.js'
import { clauseShape } from './shapes.js'

/** A limb of a decision. */
export const partWord = word(
  'whole',
  'correction',
  'supplement',
  'hand-over',
  'transfer',
  'period',
  'confirmation',
  'adakavas:10',
  ...accessInformation,
)

/** What settles a decision besides a rule. */
export const reasonWord = word('no-data', 'external-limit', 'content-missing', 'period-cut', 'period-over')

/** A decision as recorded, part of a message. */
export const decisionShape: Shape<RecordedDecision> = object({
  right: word(...rights),
  item: nullable(text),
  outcome: word('granted', 'granted-in-part', 'rejected', 'undetermined', 'contradictory'),
  clauses: list(clauseShape),
  parts: list(
    object({
      part: partWord,
      outcome: word('granted', 'rejected', 'not-applicable', 'undetermined', 'contradictory'),
      clauses: list(clauseShape),
    }),
  ),
  reason: nullable(reasonWord),
  act: nullable(text),
  period: nullable(
    object({
      until: optional(day),
      criterion: optional(text),
      grounds: list(word(...restrictionGrounds)),
      cut: flag,
    }),
  ),
})
