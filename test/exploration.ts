/*
 * Everything that can be done: breadth first from one world, by whatever leads from a world to the next ones.
 */

/** A world, and what led to it. */
export interface Step<World> {
  readonly by: string
  readonly world: World
}

/** A way out of a world: by what, and to which world. */
export interface Way {
  readonly by: string
  readonly to: number
}

/** All worlds that were reached, and the ways out of each. */
export interface Explored<World> {
  readonly worlds: readonly World[]
  readonly next: readonly (readonly Way[])[]
}

/**
 * All worlds that can be reached, the first found of those that have the same key.
 *
 * @param key - What of a world settles what may still happen.
 */
export function explore<World>(
  start: World,
  further: (world: World) => Iterable<Step<World>>,
  key: (world: World) => string,
): Explored<World> {
  const worlds: World[] = [start]
  const ids = new Map([[key(start), 0]])
  const next: (readonly Way[])[] = []
  for (let at = 0; at < worlds.length; at += 1) {
    const world = worlds[at]
    if (world === undefined) break
    next.push(
      [...further(world)].map(({ by, world: to }) => {
        const name = key(to)
        const known = ids.get(name) ?? worlds.push(to) - 1
        ids.set(name, known)
        return { by, to: known }
      }),
    )
  }
  return { worlds, next }
}

/**
 * The worlds from which no way leads to one that is over.
 *
 * @param but - A way that doesn't count: that somebody else may take a case back is no way out of it.
 */
export function deadEnds<World>(
  { worlds, next }: Explored<World>,
  over: (world: World) => boolean,
  but: string,
): readonly World[] {
  const from = new Map<number, number[]>()
  next.forEach((ways, at) => {
    for (const { by, to } of ways) if (by !== but) from.set(to, [...(from.get(to) ?? []), at])
  })
  const able = new Set(worlds.flatMap((world, at) => (over(world) ? [at] : [])))
  for (const at of able) for (const before of from.get(at) ?? []) able.add(before)
  return worlds.filter((_, at) => !able.has(at))
}

/** Everything that leads from a world to another somewhere, in alphabetical order. */
export const alphabet = ({ next }: Explored<unknown>): readonly string[] =>
  [...new Set(next.flat().map(({ by }) => by))].sort()

/** How many worlds there are of each name. */
export function countedBy<World>(
  { worlds }: Explored<World>,
  name: (world: World) => string,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const world of worlds) counts[name(world)] = (counts[name(world)] ?? 0) + 1
  return counts
}
