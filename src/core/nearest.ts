/** The longest name that is compared: a longer one is no slip of the pen. */
const longest = 60

/** How many letters have to be put in, left out or replaced to make one word of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let place = 1; place <= to.length; place++) {
      const replaced = (row[place - 1] ?? 0) + (to.charAt(place - 1) === letter ? 0 : 1)
      next.push(Math.min(replaced, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** The name that a mistaken one was most likely meant to be; `null` where it is like none of them. */
export function nearestOf(given: string, names: readonly string[]): string | null {
  if (given.length > longest) return null
  const small = given.toLowerCase()
  const [nearest] = names
    .map((name) => ({ name, far: distance(small, name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(name.length, given.length) / 2)
    .sort((one, other) => one.far - other.far)
  return nearest?.name ?? null
}
