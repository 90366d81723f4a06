import { lithuanianHolidays } from '../calendar/index.js'
import { adakavasSettings } from './adakavas-settings.js'
import { type KnownSettings, makeProcedure } from './make-procedure.js'
import type { FullProcedure } from './procedure.js'
import { defaultReadings } from './readings.js'
import type { SevenRules } from './rule-book.js'
import { ruleBookOf } from './rule-settings.js'

/** What the Adakavas procedure rules on the seven rights: one book for all its variations. */
export const adakavasRules: SevenRules = /* @__PURE__ */ ruleBookOf(adakavasSettings.rules)

/** What a procedure stands in besides its document, where it does not say otherwise. */
export const surroundings = /* @__PURE__ */ Object.freeze({
  channels: Object.freeze(['email', 'in-person'] as const),
  calendar: lithuanianHolidays,
  zone: 'Europe/Vilnius',
} satisfies Partial<KnownSettings>)

/**
 * The data-subject-rights procedure of the Adakavas social services home, as its document has it.
 *
 * @category Procedure
 * @see Adakavas clauses 2, 5, 39, 41 to 45
 * @example
 * ```ts
 * adakavasProcedure.limits.identityInquiry // => { period: { days: 10 }, clause: 'adakavas:44' }
 * ```
 */
export const adakavasProcedure: FullProcedure = /* @__PURE__ */ makeProcedure({
  ...adakavasSettings,
  rules: adakavasRules,
  readings: defaultReadings,
  ...surroundings,
})
