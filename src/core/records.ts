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

/** An object by the names of its fields. */
export const fieldsOf = (value: object): Readonly<Record<string, unknown>> =>
  value as Readonly<Record<string, unknown>>

/** A copy of an object or a list in which every object is changed into one of the same type. */
export function changeObjects<Of extends object>(value: Of, change: (value: object) => object): Of {
  if (Array.isArray(value)) {
    // By number: a list can hide a method of its own.
    const list: unknown[] = []
    for (let index = 0; index < value.length; index++) {
      const child: unknown = value[index]
      list.push(isObject(child) ? change(child) : child)
    }
    return list as unknown as Of
  }
  // Name by name: an object that is spread and then frozen takes longer to freeze, and to read ever after.
  const fields = fieldsOf(value)
  const copy: Record<string, unknown> = {}
  for (const name of Object.keys(fields)) {
    const child = fields[name]
    setField(copy, name, isObject(child) ? change(child) : child)
  }
  return copy as Of
}

/** Gives an object a field of its own, whatever it is called. */
function setField(record: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') record[name] = value
  else Object.defineProperty(record, name, { value, enumerable: true })
}

/** A record made here with more in it: one that nobody has seen yet takes it where it stands, for a copy costs more. */
export const withMore = <Of extends object, More extends object>(record: Of, more: More): Of & More =>
  Object.assign(Object.isFrozen(record) ? { ...record } : record, more)

/** A record with each field changed into another value of its type. */
export const changed = <Of extends object>(
  record: Of,
  change: (value: unknown, name: string) => unknown,
): Of => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)])) as Of

/** Goes over the objects and lists that stand in another. */
export function eachObjectIn(value: object, see: (child: object) => void): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const child: unknown = value[index]
      if (isObject(child)) see(child)
    }
    return
  }
  // By name, which is several times as quick as a list of the values.
  const fields = fieldsOf(value)
  for (const name of Object.keys(fields)) {
    const child = fields[name]
    if (isObject(child)) see(child)
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
