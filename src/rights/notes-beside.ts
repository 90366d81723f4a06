import type { ClauseRef } from '../documents/index.js'
import type { NoteBeside, NotedLimb, Right } from '../procedure/index.js'
import { isPoorer } from './is-poorer.js'
import { type Richer, richerIn } from './richer-in.js'

/** A decision, as far as notes tell of it. */
interface Noted {
  readonly right: Right
  readonly item: string | null
  readonly parts: readonly NotedLimb[]
}

/** That limbs are less than the rulebook beside the document gives, or what that gives over it; nothing, of no limb. */
function noteOf(
  note: NoteBeside['note'],
  { right, item }: Noted,
  limbs: readonly NotedLimb[],
  document: (limb: NotedLimb) => readonly ClauseRef[],
): readonly NoteBeside[] {
  const provisions = limbs.flatMap(({ beside }) => beside?.provisions ?? [])
  const [first, ...others] = new Set([...limbs.flatMap(document), ...provisions])
  return first === undefined ? [] : [{ note, clauses: [first, ...others], data: { right, item } }]
}

const overOf = ({ part, beside }: NotedLimb): readonly ClauseRef[] =>
  part === 'left-out' ? [] : (beside?.over ?? [])

const richer: readonly Richer[] = ['more-than-gdpr', 'restrict-instead']

/**
 * Where the document gives less than the rulebook beside it, where that prevails, and where more is given than it has for the
 * sake of others or of the person: a note for each decision.
 */
export const notesBeside = (decisions: readonly Noted[]): readonly NoteBeside[] =>
  decisions.flatMap((one) => [
    ...noteOf('poorer-than-gdpr', one, one.parts.filter(isPoorer), ({ clauses }) => clauses),
    ...noteOf(
      'gdpr-prevails',
      one,
      one.parts.filter((limb) => overOf(limb).length > 0),
      overOf,
    ),
    ...richer.flatMap((note) =>
      noteOf(
        note,
        one,
        one.parts.filter((limb) => richerIn(limb) === note),
        ({ clauses }) => clauses,
      ),
    ),
  ])
