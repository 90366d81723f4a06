/** The entries of a list by a key: the first of those that have the same. */
export function indexBy<One, Key>(list: readonly One[], keyOf: (one: One) => Key): ReadonlyMap<Key, One> {
  const found = new Map<Key, One>()
  for (const one of list) if (!found.has(keyOf(one))) found.set(keyOf(one), one)
  return found
}

/** The entries of a list by a key: all that have the same, in their order. */
export function groupedBy<One, Key>(
  list: readonly One[],
  keyOf: (one: One) => Key,
): ReadonlyMap<Key, readonly One[]> {
  const found = new Map<Key, One[]>()
  for (const one of list) {
    const alike = found.get(keyOf(one))
    if (alike === undefined) found.set(keyOf(one), [one])
    else alike.push(one)
  }
  return found
}
