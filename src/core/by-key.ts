/** The entries of a list by a key: the first of those that have the same. */
export const indexBy = <One, Key>(list: readonly One[], keyOf: (one: One) => Key): ReadonlyMap<Key, One> =>
  // Of several with the same key, a map keeps the last.
  new Map(list.map((one) => [keyOf(one), one] as const).reverse())

/** The entries of a list by a key: all that have the same, in their order, in a list of their own. */
export function groupedBy<One, Key>(list: readonly One[], keyOf: (one: One) => Key): ReadonlyMap<Key, One[]> {
  const found = new Map<Key, One[]>()
  for (const one of list) {
    const alike = found.get(keyOf(one))
    if (alike === undefined) found.set(keyOf(one), [one])
    else alike.push(one)
  }
  return found
}
