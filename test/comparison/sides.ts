import { gdprBridges } from '../../src/comparison/bridges.js'
import { compareSides } from '../../src/comparison/compare-procedures.js'
import type { Statement } from '../../src/comparison/compared-rule.js'
import type { PartComparison } from '../../src/comparison/index.js'
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

/** Consent to special categories is consent in the procedure too. */
function counting(node: Statement): Statement {
  if (node.kind === 'is' && node.fact === 'basis' && node.values.includes('consent')) {
    const { clause } = node
    const explicit = { kind: 'is', clause, fact: 'specialCategoryConsent', values: [true] } as const
    return { kind: 'any', clause, of: [node, explicit] }
  }
  return 'of' in node ? { ...node, of: node.of.map(counting) } : node
}

type Nodes = Readonly<Record<string, Statement | undefined>>
const countingIn = (nodes: Nodes): Nodes =>
  Object.fromEntries(
    Object.entries(nodes).map(([name, node]) => [name, node === undefined ? undefined : counting(node)]),
  )

/** The rules of the Adakavas home as one side. */
const adakavasSide: RuledSide = (() => {
  const side = sideOf(adakavasProcedure)
  const { accessParts: parts, ...laws } = side.book
  return {
    ...side,
    vocabulary: { ...gdprFacts, ...side.vocabulary },
    book: {
      ...(parts === undefined ? {} : { accessParts: parts }),
      ...Object.fromEntries(
        Object.entries(laws).map(([name, law]) => [
          name,
          (...of: Parameters<typeof law>): ComparedLaw => {
            const ruled = law(...of)
            return { ...ruled, grounds: countingIn(ruled.grounds) }
          },
        ]),
      ),
    },
  }
})()

/** Adakavas against the GDPR, part by part. */
export const adakavasAgainstGdpr: readonly PartComparison[] = compareSides(
  adakavasSide,
  gdprSide,
  gdprBridges(true),
)

export function partOf(parts: readonly PartComparison[], name: string): PartComparison {
  const [right, limb = null] = name.split(':')
  const found = parts.find((part) => part.right === right && part.limb === limb)
  if (found === undefined) throw new Error(`No part ${name}`)
  return found
}

export const rulePairs = () => [rulesOf(adakavasSide), rulesOf(gdprSide)] as const
