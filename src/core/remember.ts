/**
 * Remembers the results of a function by a number, and at the most `most` of them: when half of them are new,
 * those not asked for since are forgotten.
 */
export function remember<Result>(most: number, compute: (key: number) => Result): (key: number) => Result {
  let young = new Map<number, Result>()
  let old = new Map<number, Result>()
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
export function remembered<Key, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const result = compute(key)
    known.set(key, result)
    return result
  }
}
