/** Where two JSON values differ first, as a path; `null` where they are the same. A field that is `undefined` counts as left out. */
export function firstDifference(left: unknown, right: unknown, path = ''): string | null {
  if (Object.is(left, right)) return null
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return path
  if (Array.isArray(left) !== Array.isArray(right)) return path
  const here = new Map<string, unknown>(Object.entries(left).filter(([, value]) => value !== undefined))
  const there = new Map<string, unknown>(Object.entries(right).filter(([, value]) => value !== undefined))
  for (const name of new Set([...here.keys(), ...there.keys()])) {
    const under = path === '' ? name : `${path}.${name}`
    if (!here.has(name) || !there.has(name)) return under
    const found = firstDifference(here.get(name), there.get(name), under)
    if (found !== null) return found
  }
  return null
}
