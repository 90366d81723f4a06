/**
 * Remembers the results of a function by a key, and at the most `most` of them: when half of them are new, those not asked
 * for since are forgotten.
 */
export function remember<Key, Result>(most: number, compute: (key: Key) => Result): (key: Key) => Result {
  let young = new Map<Key, Result>()
  let old = new Map<Key, Result>()
  return (key) => {
    const known = young.get(key)
    if (known !== undefined) return known
    const result = old.get(key) ?? compute(key)
    if (young.size >= most / 2) {
      old = young
      young = new Map()
    }
    young.set(key, result)
    return result
  }
}

/** A function of few things, which computes what each comes to once. */
export const remembered = <Key, Result>(compute: (key: Key) => Result): ((key: Key) => Result) =>
  remember(Number.POSITIVE_INFINITY, compute)
