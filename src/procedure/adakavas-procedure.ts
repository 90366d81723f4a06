import { lithuanianHolidays } from '../calendar/index.js'
import { adakavasChannels, adakavasLacks, adakavasLimits, adakavasRoles } from './adakavas.js'
import { adakavasRules } from './adakavas-rights.js'
import { adakavasSettings } from './adakavas-settings.js'
import type { KnownSettings } from './make-procedure.js'
import { noOwnFacts } from './own-facts.js'
import type { FullProcedure } from './procedure.js'
import { defaultReadings } from './readings.js'
import { rights } from './right.js'

/** What a procedure stands in besides its document, where it does not say otherwise. */
export const surroundings = /* @__PURE__ */ Object.freeze({
  channels: adakavasChannels,
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
export const adakavasProcedure: FullProcedure = /* @__PURE__ */ Object.freeze({
  ...adakavasSettings,
  limits: adakavasLimits,
  roles: adakavasRoles,
  lacks: adakavasLacks,
  offices: Object.freeze({}),
  offers: rights,
  rules: adakavasRules,
  facts: noOwnFacts,
  readings: defaultReadings,
  ...surroundings,
})
