/** Makes choices one after the other: the same numbers make the same choices. */
export interface Choices {
  /** A whole number from 0, below a limit. */
  below(limit: number): number
  /** One of several; the first is the simplest. */
  of<const One>(...several: readonly [One, ...One[]]): One
}

/** Spreads a number over 32 bits. */
function spread(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x45d9f3b)
  const twice = Math.imul(once ^ (once >>> 16), 0x45d9f3b)
  return (twice ^ (twice >>> 16)) >>> 0
}

/**
 * Choices by numbers that were drawn. A first attempt takes them as they are, and the first of everything once they are
 * used up, so that fewer and smaller numbers make simpler values; a further attempt makes other choices of the same numbers.
 */
export function choicesBy(numbers: readonly number[], attempt = 0): Choices {
  let at = 0
  const below = (limit: number): number => {
    const number = numbers[at] ?? 0
    at += 1
    return (attempt === 0 ? number : spread(number + attempt * 7919 + at * 104_729)) % limit
  }
  return {
    below,
    of: (...several) => several[below(several.length)] ?? several[0],
  }
}
