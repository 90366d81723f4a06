/** What was frozen to its leaves: an object that somebody else froze may hold others that are not. */
const frozen = new WeakSet<object>()

/** Freezes a plain JSON value to its leaves. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !frozen.has(value)) {
    Object.freeze(value)
    frozen.add(value)
    for (const child of Object.values(value)) deepFreeze(child)
  }
  return value
}
