import { namesOf } from '../core/records.js'

/*
 * Readings that tell when one of them is read. Whoever makes a procedure of them reads them through the same object to the
 * end, so that what nobody read can't have made a difference. Whoever copies them reads them all, and that is told too.
 */

const watched = new WeakSet<object>()

/** Readings that tell of each one that is read, by its name. */
export function watchReadings<Of extends object>(readings: Of, seen: (name: keyof Of) => void): Of {
  const view = { ...readings }
  for (const name of namesOf(readings)) {
    const value = readings[name]
    const get = () => {
      seen(name)
      return value
    }
    Object.defineProperty(view, name, { enumerable: true, get })
  }
  watched.add(Object.freeze(view))
  return view
}

/** Whether readings tell when one of them is read. */
export const areWatched = (readings: object): boolean => watched.has(readings)

/** Some readings over others, frozen: nothing is read, so that those that tell when they are go on telling it. */
export function readingsOver<Before extends object, More extends object>(before: Before, more: More) {
  const each = { ...Object.getOwnPropertyDescriptors(before), ...Object.getOwnPropertyDescriptors(more) }
  // What is defined by the descriptors of both is both.
  return Object.freeze(Object.defineProperties({}, each)) as Before & More
}
