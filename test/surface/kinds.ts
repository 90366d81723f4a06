import { runInNewContext } from 'node:vm'
import { leavesOf, type Path, placesOf, valueAt, withAt, withFieldAt, withoutAt } from '../model/leaves.js'
import { accessor, revoked, revokedList, throwing } from './attack.js'

/* Every kind of hostile input, each as a change of a good value at one of its places. */

/** Makes a value hostile at a place that a number picks. */
export type Kind = (value: unknown, pick: number) => unknown

/** What is found in a value, which nobody changes: looked for once. */
const foundOnce = (find: (value: unknown) => readonly Path[]): ((value: unknown) => readonly Path[]) => {
  const known = new WeakMap<object, readonly Path[]>()
  return (value) => {
    if (typeof value !== 'object' || value === null) return find(value)
    const found = known.get(value) ?? find(value)
    known.set(value, found)
    return found
  }
}
const leavesIn = foundOnce(leavesOf)
const placesIn = foundOnce(placesOf)
const textsIn = foundOnce((value) =>
  leavesIn(value).filter((path) => typeof valueAt(value, path) === 'string'),
)
const listsIn = foundOnce((value) => placesIn(value).filter((path) => Array.isArray(valueAt(value, path))))
const objectsIn = foundOnce((value) => placesIn(value).filter((path) => isFields(valueAt(value, path))))

const pickOf = (places: readonly Path[], pick: number): Path =>
  places[pick % Math.max(1, places.length)] ?? []
const leaf = (value: unknown, pick: number): Path => pickOf(leavesIn(value), pick)
const place = (value: unknown, pick: number): Path => pickOf(placesIn(value), pick)

/** Another text in the place of a text. */
const written =
  (change: (text: string) => string): Kind =>
  (value, pick) => {
    const texts = textsIn(value)
    const path = pickOf(texts, pick)
    return texts.length === 0 ? change('Jonas') : withAt(value, path, change(String(valueAt(value, path))))
  }
const instead =
  (other: () => unknown): Kind =>
  (value, pick) =>
    withAt(value, pick % 2 === 0 ? leaf(value, pick) : place(value, pick), other())
/** Another list in the place of a list. */
const inList =
  (change: (list: readonly unknown[]) => unknown): Kind =>
  (value, pick) => {
    const path = pickOf(listsIn(value), pick)
    const list = valueAt(value, path)
    return Array.isArray(list) ? withAt(value, path, change(list)) : change([])
  }

const isFields = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Another object in the place of an object. */
const inObject =
  (change: (fields: object) => unknown): Kind =>
  (value, pick) => {
    const path = pickOf(objectsIn(value), pick)
    const here = valueAt(value, path)
    return isFields(here) ? withAt(value, path, change(here)) : value
  }

/** The makers of objects of another realm. */
const elsewhere: { readonly read: (text: string) => unknown } = runInNewContext(
  '({ read: (text) => JSON.parse(text) })',
)

class Fields {
  constructor(fields: object) {
    Object.assign(this, fields)
  }
}
class List extends Array<unknown> {}

/** So many lists or objects, each in the one before. */
const nested = (wrap: (value: unknown) => unknown): unknown => {
  let value: unknown = 'Jonas'
  for (let depth = 0; depth < 100_000; depth++) value = wrap(value)
  return value
}
const deepList = nested((value) => [value])
const deepObject = nested((data) => ({ data }))

const cyclic = (): object => {
  const value: Record<string, unknown> = { type: 'Jonas' }
  value['data'] = value
  return value
}

/** Every kind by its name. */
export const kinds: Readonly<Record<string, Kind>> = {
  'two code points for one letter': written((text) => `${text}u\u0304Jonas`),
  'white space at the end': written((text) => `${text} `),
  'white space of another kind': written((text) => `${text}\u00a0Jonas`),
  'nothing but white space': written(() => ' \t\n'),
  'a zero-width space inside': written((text) => `Jonas\u200b${text}`),
  'a soft hyphen inside': written((text) => `Jonas\u00ad${text}`),
  'a control of the direction': written((text) => `\u202e${text}Jonas`),
  'an isolate that is closed too early': written((text) => `\u2069${text}\u2066Jonas`),
  'a control character': written((text) => `${text}\u0000Jonas`),
  'half a character': written((text) => `Jonas${text}\ud800`),
  'fillers alone': written(() => '\u3164\u115f\u1160\uffa0'),
  'blank-looking letters alone': written(() => '\u2800\u2800'),
  'invisible characters alone': written(() => '\u200b\u2060\ufeff\u00ad\u{e0001}'),
  'U+0000 alone': written(() => '\u0000'),
  'half characters alone': written(() => '\udc00\ud800'),
  'a mark at the start': written((text) => `\u0301${text}Jonas`),
  'other text': written(() => 'Jonas Jonaitis jonas@example.com +37061234567'),
  'text in capitals': written((text) => text.toUpperCase()),
  'very long text': written(() => 'Jonas'.repeat(20_000)),
  'no text': written(() => ''),
  'a day that is none': instead(() => '2026-02-30'),
  'a day written otherwise': instead(() => '2026-2-1'),
  'a number': instead(() => 37061234567),
  'no number': instead(() => Number.NaN),
  'a number beyond 32 bits': instead(() => 2 ** 32),
  'a number beyond all': instead(() => 2 ** 60),
  'a fraction': instead(() => 0.5),
  'a number below zero': instead(() => -1),
  'a big integer': instead(() => 10n),
  yes: instead(() => true),
  null: instead(() => null),
  nothing: instead(() => undefined),
  'a symbol': instead(() => Symbol('Jonas')),
  'a function': instead(() => () => 'Jonas'),
  'a Date': instead(() => new Date(0)),
  'a map': instead(() => new Map([['Jonas', 1]])),
  'an object without a prototype': instead(() => Object.create(null)),
  'a set': instead(() => new Set()),
  'an error': instead(() => new Error('Jonas')),
  'a pattern': instead(() => /Jonas/u),
  'fields that are inherited': inObject((fields) => Object.create(fields)),
  'fields that are hidden': (value, pick) => {
    const path = place(value, pick)
    const here = valueAt(value, path)
    if (!isFields(here)) return value
    const hidden = Object.fromEntries(
      Object.entries(here).map(([name, field]) => [name, { value: field, enumerable: false }]),
    )
    return withAt(value, path, Object.defineProperties({}, hidden))
  },
  'fields that are computed': inObject((fields) =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, { get: () => field, enumerable: true }]),
      ),
    ),
  ),
  'an object of a class': inObject((fields) => new Fields(fields)),
  'an object that says it is something else': inObject((fields) => ({
    ...fields,
    [Symbol.toStringTag]: 'Jonas',
  })),
  'an object that is written otherwise': inObject((fields) => ({ ...fields, toJSON: () => 'Jonas' })),
  'an object of another realm': inObject((fields) => elsewhere.read(JSON.stringify(fields))),
  'a list of another realm': inList((list) => elsewhere.read(JSON.stringify(list))),
  'a list of a class': inList((list) => List.from(list)),
  'a list with methods of its own': inList((list) =>
    Object.defineProperties(
      [...list],
      Object.fromEntries(
        ['map', 'flatMap', 'filter', 'entries', 'find', 'some', 'every', 'includes', 'slice'].map((name) => [
          name,
          {
            value: () => {
              throw new Error('a method of the host')
            },
          },
        ]),
      ),
    ),
  ),
  'a list that goes over itself otherwise': inList((list) =>
    Object.defineProperty([...list], Symbol.iterator, { value: () => ['Jonas'].values() }),
  ),
  'what can be turned into nothing': instead(() => ({ toString: null, valueOf: null, Jonas: 1 })),
  'a boxed text': instead(() => Object('Jonas')),
  'a boxed number': instead(() => Object(1)),
  'a list of bytes': instead(() => new Uint8Array(4)),
  'a promise': instead(() => Promise.resolve('Jonas')),
  'minus zero': instead(() => -0),
  'a number without an end': instead(() => Number.POSITIVE_INFINITY),
  'an object that inherits': instead(() => Object.create({ status: 'open', type: 'Jonas' })),
  'an empty object': instead(() => ({})),
  'an empty list': instead(() => []),
  'a proxy that throws': instead(() => throwing),
  'a proxy that was revoked': instead(() => revoked.proxy),
  'a list that was revoked': instead(() => revokedList.proxy),
  'a proxy of what stands there': (value, pick) => {
    const path = place(value, pick)
    const here = valueAt(value, path)
    return typeof here === 'object' && here !== null ? withAt(value, path, new Proxy(here, {})) : value
  },
  'an accessor that throws': instead(() => accessor),
  'a cycle': instead(cyclic),
  'a cyclic list': instead(() => {
    const list: unknown[] = []
    list.push(list)
    return list
  }),
  'deep nesting': instead(() => deepList),
  'deep nesting of objects': instead(() => deepObject),
  'a list with holes': inList((list) => Object.assign(new Array(list.length + 3), list)),
  'a list of millions of holes': inList(() => new Array(4_000_000_000)),
  'a list with a field of its own': inList((list) => Object.assign([...list], { 'Jonas Jonaitis': 1 })),
  'a list with something twice': inList((list) => [...list, ...list]),
  'a list with something else': inList((list) => [...list, 'Jonas']),
  'a list in another order': inList((list) => [...list].reverse()),
  'a list of many': inList((list) =>
    Array.from({ length: 50 }, (_, index) => list[index % Math.max(1, list.length)] ?? `Jonas ${index}`),
  ),
  'a field that is not known': (value, pick) => withFieldAt(value, place(value, pick), 'Jonas Jonaitis', 1),
  'a field named like the language': (value, pick) =>
    withFieldAt(
      value,
      place(value, pick),
      ['__proto__', 'constructor', 'prototype', 'toString'][pick % 4] ?? '',
      { polluted: true },
    ),
  'a field left out': (value, pick) => withoutAt(value, place(value, pick)),
  'what stands elsewhere': (value, pick) =>
    withAt(value, leaf(value, pick), valueAt(value, place(value, pick * 7 + 3))),
}
