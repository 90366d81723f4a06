import { deepFreeze } from './freeze.js'
import { changeObjects } from './records.js'

/*
 * The lists of a state, as events make them longer or change them. A state that was handed out is frozen to its leaves, so
 * that another list takes the place of one of its lists; while a whole history is folded, nobody has seen the states in
 * between, and what is not frozen yet changes where it stands. So a handler tells what it has to know of a list before it
 * changes it.
 *
 * This is for evolutions and decisions, where every list is the machine's own and changes in no other way: where its
 * entries stand is remembered. The lists of a host may change at any time.
 */

const isOpen = <One>(list: readonly One[]): list is One[] => !Object.isFrozen(list)

/** A state whose lists are open, for what is folded on from it. */
export const opened = <State extends object>(state: State): State =>
  changeObjects(state, (value) => (Array.isArray(value) ? [...value] : value))

/** What the entries of a list are told apart by: the same for one list at all times. */
type KeyOf<One> = (one: One) => string

/** The names of a list of what has names. */
const idOf: KeyOf<{ readonly id: string }> = ({ id }) => id

/** The places in a list by what its entries are told apart by; of several alike, the first. */
interface Places {
  readonly of: Map<string, number>
  /** How many entries are told of. */
  told: number
}

const placesKnown = new WeakMap<readonly unknown[], Places>()

/** Shorter lists are searched sooner than remembered. */
const few = 16

/** The places in a list: those of a long one are remembered, and told on from where they ended. */
function placesIn<One>(list: readonly One[], keyOf: KeyOf<One>): ReadonlyMap<string, number> {
  const places = placesKnown.get(list) ?? { of: new Map(), told: 0 }
  if (list.length >= few) placesKnown.set(list, places)
  for (; places.told < list.length; places.told++) {
    const one = list[places.told]
    const key = one && keyOf(one)
    if (key !== undefined && !places.of.has(key)) places.of.set(key, places.told)
  }
  return places.of
}

/** A list that takes the place of another, with the same keys in the same places so far. */
function inPlaceOf<One>(list: readonly One[], next: readonly One[]): readonly One[] {
  const places = placesKnown.get(list)
  if (places && placesKnown.delete(list)) placesKnown.set(next, places)
  return Object.freeze(next)
}

/** The first entry of a key in a list. */
export function entryIn<One>(list: readonly One[], key: string, keyOf: KeyOf<One>): One | undefined {
  if (list.length < few) return list.find((one) => keyOf(one) === key)
  const place = placesIn(list, keyOf).get(key)
  return place === undefined ? undefined : list[place]
}

/** The first entry of a name in a list. */
export const named = <One extends { readonly id: string }>(
  list: readonly One[],
  id: string,
): One | undefined => entryIn(list, id, idOf)

/** A list with more at its end. */
export function appended<One>(list: readonly One[], more: readonly One[]): readonly One[] {
  if (more.length === 0) return list
  if (!isOpen(list)) return inPlaceOf(list, [...list, ...deepFreeze(more)])
  for (const one of more) list.push(one)
  return list
}

/** A list without the first of which something is so; of one whose entries' places nobody asks for. */
export function dropped<One>(list: readonly One[], isSo: (one: One) => boolean): readonly One[] {
  const place = list.findIndex(isSo)
  if (place < 0) return list
  if (!isOpen(list)) return list.toSpliced(place, 1)
  list.splice(place, 1)
  return list
}

/** A list in which those of some names are changed. */
export function changedIn<One extends { readonly id: string }>(
  list: readonly One[],
  ids: readonly string[],
  change: (one: One) => One,
): readonly One[] {
  const places = placesIn(list, idOf)
  const own = isOpen(list) ? list : [...list]
  for (const id of ids) {
    const place = places.get(id)
    const before = place === undefined ? undefined : own[place]
    if (place !== undefined && before !== undefined) own[place] = deepFreeze(change(before))
  }
  return own === list ? list : inPlaceOf(list, own)
}
