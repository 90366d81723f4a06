/*
 * The one place where the keys of a record are taken at their word: of a record written in this library they are
 * exactly those that its type names.
 */

/** The names of a record, in the order in which they were written. */
export const namesOf = <Name extends string>(record: { readonly [N in Name]?: unknown }): readonly Name[] =>
  Object.keys(record) as Name[]

/** A record of the same names with other values. */
export const mapValues = <Name extends string, Value, Changed>(
  record: { readonly [N in Name]: Value },
  change: (value: Value, name: Name) => Changed,
): { readonly [N in Name]: Changed } =>
  Object.fromEntries(namesOf(record).map((name) => [name, change(record[name], name)])) as {
    readonly [N in Name]: Changed
  }

/** A record of names that all have the same value. */
export const recordOf = <const Name extends string, Value>(names: readonly Name[], value: Value) =>
  Object.fromEntries(names.map((name) => [name, value])) as { readonly [N in Name]: Value }

/** A record of entries, each a field of its own whatever it is called; names that don't occur are left out. */
export const recordFrom = <Name extends string, Value>(entries: Iterable<readonly [Name, Value]>) =>
  Object.fromEntries(entries) as { readonly [N in Name]?: Value }

/** The first of each list of a record. */
export const firstOfEach = <Lists extends { readonly [N in keyof Lists]: readonly [unknown, ...unknown[]] }>(
  lists: Lists,
) => mapValues(lists, ([first]: readonly unknown[]) => first) as { readonly [N in keyof Lists]: Lists[N][0] }

/** Those fields of a record that are wanted. */
export const only = <Of extends object>(record: Of, wanted: ReadonlySet<unknown>): Partial<Of> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => wanted.has(name))) as Partial<Of>

/** The fields of a record that hold something. */
export const defined = <Of extends object>(
  record: Of,
): { readonly [Name in keyof Of]?: Exclude<Of[Name], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof Of]?: Exclude<Of[Name], undefined>
  }

/** A record whose values are made when they are first asked for. */
export function lazyRecord<Of extends object>(
  makers: { readonly [Name in keyof Of]: () => Of[Name] },
  within: (make: () => unknown) => unknown,
): Of {
  const record = {}
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    let made: { readonly value: unknown } | undefined
    const get = () => {
      made ??= { value: within(make) }
      return made.value
    }
    Object.defineProperty(record, name, { enumerable: true, get })
  }
  return Object.freeze(record) as Of
}

/** A copy of an object or a list in which every object is changed into one of the same type. */
export function changeObjects<Of extends object>(value: Of, change: (value: object) => object): Of {
  const changed = (child: unknown): unknown =>
    typeof child === 'object' && child !== null ? change(child) : child
  if (Array.isArray(value)) return value.map(changed) as unknown as Of
  // What is spread is all the copy's own, so that no name of a field can reach its prototype.
  const copy = { ...value } as Record<string, unknown>
  for (const name of Object.keys(copy)) {
    const child = copy[name]
    if (typeof child === 'object') copy[name] = changed(child)
  }
  return copy as Of
}
