import type { GdprReadings } from './gdpr-readings.js'
import { defaultGdprReadings } from './gdpr-readings.js'
import { gdprRules } from './gdpr-rights.js'
import type { Links } from './links.js'
import type { AnyReadings } from './readings.js'
import type { RuleBook } from './rule-book.js'
import { readingsOver } from './watched-readings.js'

/** The readings that the rules of the GDPR ask for, each as the procedure has it or as the Regulation reads by itself. */
const completed = (readings: AnyReadings): GdprReadings => readingsOver(defaultGdprReadings, readings)

/** A law under the readings of a procedure. */
const under =
  <Law>(law: (links: Links, readings: GdprReadings) => Law) =>
  (links: Links, readings: AnyReadings): Law =>
    law(links, completed(readings))

/** What the GDPR rules on its eight rights, as every procedure has it. */
export const gdprBook: Omit<RuleBook, 'information'> = /* @__PURE__ */ Object.freeze({
  'consent-withdrawal': gdprRules['consent-withdrawal'],
  objection: under(gdprRules.objection),
  rectification: under(gdprRules.rectification),
  correction: gdprRules.correction,
  supplement: under(gdprRules.supplement),
  access: gdprRules.access,
  accessParts: gdprRules.accessParts,
  leftOutOfCopy: gdprRules.leftOutOfCopy,
  portability: under(gdprRules.portability),
  leftOut: gdprRules.leftOut,
  transfer: under(gdprRules.transfer),
  erasure: under(gdprRules.erasure),
  restriction: under(gdprRules.restriction),
  interim: under(gdprRules.interimRestriction),
  'automated-decision': gdprRules.automatedDecision,
  humanIntervention: gdprRules.humanIntervention,
})
