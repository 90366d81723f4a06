import { isList } from '../calendar/input-error.js'
import { isPlainObject } from './input-error.js'
import { notPlain } from './read.js'
import { changeObjects, eachObjectIn } from './records.js'

/**
 * Freezes a plain JSON value to its leaves; stops where something is frozen already. For values made here: what is no
 * JSON in them, a host put there.
 */
export function deepFreeze<T>(value: T): T {
  if (!Object.isFrozen(value) && (Array.isArray(value) || isPlainObject(value)))
    eachObjectIn(Object.freeze(value), deepFreeze)
  return value
}

/** What is known to be made here and frozen to its leaves. */
const whole = new WeakSet<object>()

/** Freezes what was made here, and remembers that nothing below can change any more. */
export function freezeWhole<T extends object>(value: T): T {
  whole.add(deepFreeze(value))
  return value
}

/**
 * A value from outside as one of our own: as it is where it was made here, and otherwise a frozen copy that shares nothing
 * with it. What a host holds stays its own: it is not frozen, and a later change of it changes nothing here. That its upper
 * levels are frozen says nothing of what is below.
 */
export const asOwn = <T extends object>(value: T): T => (whole.has(value) ? value : copied(value))

/** Refuses what is no plain JSON, such as a list of millions of holes; what was made here is known to be. */
export function requirePlain(value: unknown): void {
  if (typeof value === 'object' && value !== null && !whole.has(value)) walk(value)
}

const walk = (value: object): void => eachObjectIn(plain(value), walk)

/** Refuses a list with holes wherever it stands in a value, and goes by functions and what else is no JSON. */
export function requireLists(value: unknown): void {
  if (Array.isArray(value) && !isList(value)) throw notPlain('')
  if (Array.isArray(value) || isPlainObject(value))
    for (const child of Object.values(value)) requireLists(child)
}

/** An answer frozen to its leaves, in which what a host handed in is copied rather than frozen with it. */
export const frozenAnswer = <T extends object>(value: T): T => deepFreeze(copiedUnlessFrozen(value))

function copied<T extends object>(value: T): T {
  return Object.freeze(changeObjects(plain(value), copied))
}

/** An object or a list as it is, if it is plain. */
function plain<T extends object>(value: T): T {
  if (!isList(value) && !isPlainObject(value)) throw notPlain('')
  return value
}

const copiedUnlessFrozen = <T extends object>(value: T): T =>
  Object.isFrozen(value) ? value : Object.freeze(changeObjects(plain(value), copiedUnlessFrozen))
