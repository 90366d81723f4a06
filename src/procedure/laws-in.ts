import { namesOf } from '../core/records.js'
import type { Links } from './links.js'
import type { AnyReadings } from './readings.js'
import type { AnyLaw, RuleBook } from './rule-book.js'
import { alone } from './rule-settings.js'

/** Everything that the claims of a request can link: each way in which a law that follows from them can come out. */
export const everyLinks = (): readonly Links[] => {
  const names = namesOf(alone)
  return Array.from({ length: 2 ** names.length }, (_, number) => ({
    ...alone,
    ...Object.fromEntries(names.map((name, place) => [name, Math.floor(number / 2 ** place) % 2 === 1])),
  }))
}

/** Every law of a rule book as it can come out, whatever a request claims: each on its own first. */
export function lawsIn(
  { accessParts: _, ...laws }: Partial<RuleBook>,
  readings: AnyReadings,
): readonly (readonly [name: string, law: AnyLaw])[] {
  return Object.entries(laws).flatMap(([name, law]) => {
    const ways = new Set(everyLinks().map((links) => law(links, readings)))
    return [...ways].map((way) => [name, way] as const)
  })
}
