import type { ReliedReason, RestrictedItem } from '../../restriction/index.js'

/** The reason of a name: every event that names one comes after it was relied on. */
export function reliedReason({ reasons }: RestrictedItem, id: string): ReliedReason['reason'] | null {
  return reasons.find((one) => one.id === id)?.reason ?? null
}
