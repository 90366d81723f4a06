/** Freezes a plain JSON value to its leaves; stops where something is frozen already. For values made here. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const child of Object.values(value)) deepFreeze(child)
  }
  return value
}

/** What is known to be frozen to its leaves. */
const whole = new WeakSet<object>()

/**
 * Freezes a value from outside to its leaves, once. It does not stop where something is frozen already: a host may
 * have frozen the upper levels alone, and what changes below would change a state that holds it.
 */
export function freezeWhole<T extends object>(value: T): T {
  if (whole.has(value)) return value
  const seen = new Set<object>()
  const freeze = (one: unknown): void => {
    if (typeof one !== 'object' || one === null || seen.has(one)) return
    seen.add(one)
    Object.freeze(one)
    for (const child of Object.values(one)) freeze(child)
  }
  freeze(value)
  whole.add(value)
  return value
}
