import { type DecidedOn, type KnownItem, type NoteOnItems, noteOnItems } from './notes-on-items.js'
import type { Procedure } from './procedure.js'
import { isToItems, rightsToldOf } from './right.js'

const given = ({ outcome }: DecidedOn): boolean => outcome === 'granted' || outcome === 'granted-in-part'

/**
 * What an answer brings with it without a day by which: recipients are told of what is corrected, erased or restricted, and
 * who processes what was made public is told of its erasure; and what was objected to is erased, where the document wants it.
 */
export function toldBesides(
  { roles, lacks, objected }: Procedure,
  decisions: readonly DecidedOn[],
  items: readonly KnownItem[],
): readonly NoteOnItems[] {
  const granted = decisions.filter((one) => isToItems(one.right) && given(one))
  const itemsIn = (wanted: (one: DecidedOn) => boolean): readonly string[] =>
    granted.filter(wanted).flatMap(({ item }) => item ?? [])
  const made = new Set(items.flatMap(({ item, facts }) => (facts.madePublic === true ? [item] : [])))
  const undated = !lacks.includes('recipients') && roles.recipients.period === undefined
  return [
    ...(undated
      ? noteOnItems(
          'tell-recipients',
          roles.recipients.clause,
          itemsIn(({ right }) => rightsToldOf.some((one) => one === right)),
        )
      : []),
    ...noteOnItems(
      'tell-other-controllers',
      'gdpr:17(2)',
      itemsIn(({ right, item }) => right === 'erasure' && item !== null && made.has(item)),
    ),
    ...(objected === undefined
      ? []
      : noteOnItems('erase-objected', objected.clause, objected.items(decisions, items))),
  ]
}
