// Patterns say which clauses hold; nothing explains why.
import { isMatching, P } from 'ts-pattern'
import { clauses, names } from './clauses.mjs'
import { toldBy } from './told.mjs'

const patterns = names.map((name) => P.union(...clauses[name]))

export function assess(row) {
  const held = []
  for (let at = 0; at < names.length; at++) if (isMatching(patterns[at], row)) held.push(names[at])
  return toldBy(held)
}
