import { namesOf } from '../core/records.js'
import { adakavasRules } from './adakavas-rights.js'
import type { Links } from './links.js'
import { type AnyReadings, defaultReadings } from './readings.js'
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
  const every = everyLinks()
  return Object.entries(laws).flatMap(([name, law]) => {
    // One that takes nothing is the same whatever is linked.
    const ways = new Set((law.length === 0 ? [alone] : every).map((links) => law(links, readings)))
    return [...ways].map((way) => [name, way] as const)
  })
}

/**
 * The readings under which to ask laws what their grounds and exceptions are called, and by which clauses. Under the laws of
 * the built-in rule book these are the same under all readings, so that none of them is read.
 */
export const namingReadings = (rules: Partial<RuleBook>, readings: AnyReadings): AnyReadings =>
  rules === adakavasRules ? defaultReadings : readings
