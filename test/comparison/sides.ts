import { gdprBridges } from '../../src/comparison/bridges.js'
import { compareSides } from '../../src/comparison/compare-procedures.js'
import type { ComparedPart, PartComparison } from '../../src/comparison/index.js'
import {
  type ComparedBook,
  type ComparedLaw,
  type RuledSide,
  rulesOf,
} from '../../src/comparison/rules-of.js'
import { sideOf } from '../../src/comparison/side-of.js'
import { gdprFacts } from '../../src/procedure/gdpr-facts.js'
import { gdprRules } from '../../src/procedure/gdpr-rights.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { linksOf, readingsOf } from '../conformance/gdpr/compiled.js'

const [links, readings] = [linksOf(), readingsOf()]

const { automatedDecision, leftOutOfCopy, leftOut, humanIntervention, accessParts, ...rights } = gdprRules

/** The rules of the GDPR as one side. */
const gdprSide: RuledSide = {
  book: {
    ...Object.fromEntries(
      Object.entries(rights).map(([name, law]) => [name, (): ComparedLaw => law(links, readings)]),
    ),
    accessParts,
    leftOutOfCopy,
    leftOut,
    humanIntervention,
    'automated-decision': automatedDecision,
  } satisfies ComparedBook,
  vocabulary: gdprFacts,
  links,
  readings: adakavasProcedure.readings,
}

/** The rules of the Adakavas home as one side. */
const adakavasSide: RuledSide = sideOf(adakavasProcedure)

/** Adakavas against the GDPR, part by part. */
export const adakavasAgainstGdpr: readonly PartComparison[] = compareSides(
  adakavasSide,
  gdprSide,
  gdprBridges(true),
)

export function partOf(parts: readonly PartComparison[], name: ComparedPart): PartComparison {
  const found = parts.find(({ part }) => part === name)
  if (found === undefined) throw new Error(`No part ${name}`)
  return found
}

export const rulePairs = () => [rulesOf(adakavasSide), rulesOf(gdprSide)] as const
