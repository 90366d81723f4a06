import { placesOf, valueAt, withAt } from '../model/leaves.js'
import type { Kind } from './kinds.js'

/*
 * Proxies that tell something else each time they are asked, each in the place of what stands somewhere. What is
 * made of them, nobody can say: but no error repeats what they say.
 */

type Traps = ProxyHandler<object>

/** A proxy in the place of an object or a list, with traps that count how often they were asked. */
const lying =
  (traps: (asked: () => number) => Traps, isOne: (here: unknown) => boolean = () => true): Kind =>
  (value, pick) => {
    const places = placesOf(value).filter((path) => {
      const here = valueAt(value, path)
      return typeof here === 'object' && here !== null && isOne(here)
    })
    const path = places[pick % Math.max(1, places.length)] ?? []
    const here = valueAt(value, path)
    if (typeof here !== 'object' || here === null) return value
    let count = 0
    // Not frozen: a proxy may tell nothing else of what is.
    const target: object = Array.isArray(here) ? [...here] : { ...here }
    return withAt(
      value,
      path,
      new Proxy(
        target,
        traps(() => count++),
      ),
    )
  }

const field = (value: unknown): PropertyDescriptor => ({
  value,
  enumerable: true,
  configurable: true,
  writable: true,
})

/** Each liar by its name. */
export const liars: Readonly<Record<string, Kind>> = {
  'a list that grows while it is gone through': lying(
    (asked) => ({
      get: (target, name) => (name === 'length' ? Math.min(20, asked()) : Reflect.get(target, name)),
      getOwnPropertyDescriptor: (target, name) =>
        Reflect.getOwnPropertyDescriptor(target, name) ?? field('Jonas'),
    }),
    Array.isArray,
  ),
  'a list that has no end': lying(
    () => ({
      get: (target, name) => (name === 'length' ? Number.POSITIVE_INFINITY : Reflect.get(target, name)),
      getOwnPropertyDescriptor: (target, name) =>
        Reflect.getOwnPropertyDescriptor(target, name) ?? field('Jonas'),
    }),
    Array.isArray,
  ),
  'a value that is something else the next time': lying((asked) => ({
    get: (target, name) =>
      asked() % 2 === 0 ? Reflect.get(target, name) : ['Jonas', null, -1, {}, []][asked() % 5],
  })),
  'a field that is something else the next time': lying((asked) => ({
    getOwnPropertyDescriptor: (target, name) => {
      const found = Reflect.getOwnPropertyDescriptor(target, name)
      return found?.configurable === true && asked() % 3 === 2 ? field('Jonas') : found
    },
  })),
  'fields that are others the next time': lying((asked) => ({
    ownKeys: (target) =>
      asked() % 2 === 0
        ? Reflect.ownKeys(target)
        : [...Reflect.ownKeys(target), 'Jonas Jonaitis', '__proto__'],
    getOwnPropertyDescriptor: (target, name) =>
      Reflect.getOwnPropertyDescriptor(target, name) ?? field('Jonas'),
  })),
  'a proxy that throws the second time': lying((asked) => ({
    get: (target, name) => {
      if (asked() > 1) throw new Error('a trap of the host: Jonas')
      return Reflect.get(target, name)
    },
  })),
  'a proxy that throws what is no error': lying(() => ({
    getOwnPropertyDescriptor: () => {
      throw 'a trap of the host: Jonas'
    },
  })),
  'a proxy that throws what looks like an error of ours': lying(() => ({
    get: () => {
      throw Object.assign(new TypeError('a trap of the host: Jonas'), { code: 'invalid-input', path: '' })
    },
  })),
  'a prototype that is another the next time': lying((asked) => ({
    getPrototypeOf: () => (asked() % 2 === 0 ? Object.prototype : Array.prototype),
  })),
}
