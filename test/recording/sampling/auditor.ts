/*
 * An auditor's own draw, written from the published descriptions alone and sharing no code with the library:
 *
 * - xoroshiro128+ of Blackman and Vigna (2018: 24, 16, 37) on two words of 64 bits, of whose sum the lower half is
 *   taken; pure-rand starts it from the words `0xffffffff ~seed` and `seed 0`, each of two halves
 * - the first 256 numbers are thrown away: they still show the seed as it is
 * - a whole number below n: the sum as a signed number moved up by 2³¹, thrown away where it lies in the last,
 *   incomplete run of n numbers, and the rest of its division by n otherwise
 * - the candidates by name, each draw taking one out of those that are left
 */

const word = (value: bigint): bigint => BigInt.asUintN(64, value)
const half = (value: bigint): bigint => BigInt.asUintN(32, value)
const rotated = (value: bigint, by: bigint): bigint => word(value << by) | (value >> (64n - by))

/** Signed numbers of 32 bits, one after another. */
function* xoroshiro(seed: number): Generator<bigint, never> {
  const given = half(BigInt(seed))
  let first = (0xffff_ffffn << 32n) | (given ^ 0xffff_ffffn)
  let second = given << 32n
  for (;;) {
    yield BigInt.asIntN(32, word(first + second))
    const mixed = first ^ second
    first = rotated(first, 24n) ^ mixed ^ word(mixed << 16n)
    second = rotated(mixed, 37n)
  }
}

function below(count: bigint, numbers: Generator<bigint, never>): number {
  const all = 1n << 32n
  for (;;) {
    const value = numbers.next().value + (1n << 31n)
    if (value < all - (all % count)) return Number(value % count)
  }
}

/** The seed of a month: the published one, moved apart by the number of the month. */
const seedOf = (seed: number, month: string): number => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return Number(half(BigInt(seed) ^ half(BigInt(year * 12 + number) * 0x9e37_79b1n)))
}

/** The recordings drawn, in the order in which they are. */
export function drawnByAuditor(
  month: string,
  seed: number,
  size: number,
  recordings: readonly string[],
): readonly string[] {
  const numbers = xoroshiro(seedOf(seed, month))
  for (let thrownAway = 0; thrownAway < 256; thrownAway++) numbers.next()
  const left = [...recordings].sort((one, other) => (one < other ? -1 : 1))
  const drawn: string[] = []
  while (drawn.length < size && left.length > 0) {
    drawn.push(...left.splice(below(BigInt(left.length), numbers), 1))
  }
  return drawn
}
