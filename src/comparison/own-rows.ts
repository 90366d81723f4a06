import type { Relation } from './relation.js'
import { type RowSets, told } from './sets.js'
import type { Space } from './space.js'
import type { NeverAsked, OwnRows } from './types.js'

/**
 * How many rows of the first rule's own facts stand in one relation to the second rule, whatever the facts are that only
 * that one asks for; and for how many it depends on these.
 */
export function ownRowsOf(sets: RowSets, { same, narrower, wider }: Relation, space: Space): OwnRows {
  const own = space.filter(({ isOurs }) => isOurs).length
  const beyond = new Set(space.map((_, place) => place).filter((place) => place >= own))
  const relations = [same, narrower, wider]
  const some = sets.some(same, beyond)
  const less = sets.some(narrower, beyond)
  const more = sets.some(wider, beyond)
  const count = (rows: number) => sets.count(rows, own)
  const decided = sets.or(
    sets.without(some, less, more),
    sets.without(less, some, more),
    sets.without(more, some, less),
  )
  const possible = sets.or(some, less, more)
  const neverAsked = [...beyond].flatMap((place): readonly NeverAsked[] => {
    const alone = new Set([place])
    const others = new Set([...beyond].filter((other) => other !== place))
    const either = relations.map((rows) => sets.some(rows, alone))
    const turned = either.flatMap((one, index) =>
      either.slice(index + 1).map((other) => sets.and(one, other)),
    )
    const rows = count(sets.some(sets.or(...turned), others))
    const fact = space[place]
    return rows === 0n || fact === undefined
      ? []
      : [{ fact: fact.fact, clause: fact.clause, askedOf: fact.askedOf, rows: told(rows) }]
  })
  return {
    same: told(count(sets.without(some, less, more))),
    narrower: told(count(sets.without(less, some, more))),
    wider: told(count(sets.without(more, some, less))),
    undecidable: told(count(sets.without(possible, decided))),
    outside: told(count(sets.without(sets.all, possible))),
    neverAsked,
  }
}
