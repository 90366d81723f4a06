import type { Assessment, Finding, Need } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { legalBases, type RightFact } from '../../procedure/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { withClauses } from '../kit/said.js'
import { lookUp, sentence } from '../kit/sentences.js'
import type { Standing } from './assessment-texts.js'
import { questionSaid } from './question.js'

type Found = Finding<ClauseRef, RightFact>

const standing = ({ truth }: Found): Standing => {
  if (truth === null) return 'open'
  return truth ? 'holds' : 'fails'
}

/** The statements at the ends of a tree. */
const leaves = (found: Found): readonly Found[] =>
  found.of.length === 0 ? [found] : found.of.flatMap(leaves)

const nodes = (found: Found): readonly Found[] => [found, ...found.of.flatMap(nodes)]

/** The parts of a finding that make it what it is; others may stand otherwise, and it would be the same. */
const decisiveParts = ({ kind, of, truth }: Found): readonly Found[] => {
  const deciding = kind === 'none' && truth !== null ? !truth : truth
  const alike = of.filter((part) => part.truth === deciding)
  return alike.length > 0 ? alike : of
}

/** A finding with only what decides it: the only reasons to give for it. */
function decisive(found: Found): Found {
  return { ...found, of: decisiveParts(found).map(decisive) }
}

/** A statement, or a question that nobody has answered yet. */
type Known = { readonly statement: string; readonly regardless?: true } | { readonly whether: string }

/** What a leaf of a rule says of its fact, as far as it is known. */
function knownOf(leaf: Found, { facts, assessment }: Catalogue): Known {
  const { fact, values = [], truth, because = '' } = leaf
  if (fact === undefined) {
    const texts = lookUp(assessment.given, because) ?? assessment.givenOtherwise
    return { statement: truth === true ? texts.holds : texts.fails }
  }
  const text = facts[fact]
  if ('isOneOf' in text) {
    const [first = 'none', ...others] = legalBases.filter((basis) => values.includes(basis))
    if (truth === null) return { whether: text.whether([first, ...others]) }
    if (others.length > 0) {
      const values = [first, ...others] as const
      return { statement: truth ? text.isOneOf(values) : text.isNoneOf(values) }
    }
    return { statement: truth ? text.is[first] : text.isNot[first] }
  }
  if (values.length > 1) return { statement: assessment.regardless(text.whether), regardless: true }
  if (truth === null) return { whether: text.whether }
  return { statement: values.includes(true) === truth ? text.holds : text.fails }
}

/** One condition or limit as found, with what is known of it. */
function foundSaid(
  whole: Found,
  texts: Catalogue['assessment']['condition' | 'limit'],
  catalogue: Catalogue,
): string {
  const found = decisive(whole)
  const { clause } = found
  const besides = new Set(nodes(found).map((node) => node.clause))
  besides.delete(clause)
  const knowledge = leaves(found).map((leaf) => knownOf(leaf, catalogue))
  const statements = new Set(knowledge.flatMap((leaf) => ('statement' in leaf ? [leaf.statement] : [])))
  const open = new Set(knowledge.flatMap((leaf) => ('whether' in leaf ? [leaf.whether] : [])))
  if (open.size > 0) statements.add(catalogue.assessment.notKnown([...open].join('; ')))
  const [only, ...more] = statements
  const stands = texts[standing(found)](clause)
  const words =
    only !== undefined &&
    more.length === 0 &&
    open.size === 0 &&
    knowledge.every((leaf) => !('regardless' in leaf))
      ? catalogue.assessment.because(stands, only)
      : `${stands}: ${[...statements].join('; ')}`
  const [first, ...others] = besides
  return first === undefined ? sentence(words) : withClauses([words, first, ...others], catalogue)
}

const partOf = (finding: Found, part: Found['part']): Found | undefined =>
  finding.of.find((one) => one.part === part)

/** The conditions of a rule: how many are needed, then each of those wanted. */
export function conditions(
  finding: Found,
  catalogue: Catalogue,
  wanted: (truth: Found['truth']) => boolean = () => true,
): readonly string[] {
  const grounds = partOf(finding, 'grounds')
  if (grounds === undefined) return []
  const { assessment } = catalogue
  const each = grounds.of
    .filter(({ truth }) => wanted(truth))
    .map((found) => foundSaid(found, assessment.condition, catalogue))
  // How many are needed is said where all of them follow.
  if (each.length <= 1 || each.length < grounds.of.length) return each
  const needed = assessment.conditions[grounds.kind === 'any' ? 'any' : 'all']
  return [withClauses([needed, grounds.clause], catalogue), ...each]
}

/** The limits of a rule: that each is enough, then each of those wanted. */
export function limits(
  finding: Found,
  catalogue: Catalogue,
  wanted: (truth: Found['truth']) => boolean = () => true,
): readonly string[] {
  const exceptions = partOf(finding, 'exceptions')
  if (exceptions === undefined) return []
  const { assessment } = catalogue
  const each = exceptions.of
    .filter(({ truth }) => wanted(truth))
    .map((found) => foundSaid(found, assessment.limit, catalogue))
  if (each.length <= 1 || each.length < exceptions.of.length) return each
  return [withClauses([assessment.limits, exceptions.clause], catalogue), ...each]
}

/** What settles a rule: the grounds that hold, or the limits that do, or the grounds that fail. */
export function settling(
  { outcome, finding }: Assessment<ClauseRef, RightFact>,
  catalogue: Catalogue,
): readonly string[] {
  if (outcome === 'granted') return conditions(finding, catalogue, (truth) => truth === true)
  if (outcome !== 'rejected') return []
  const groundsFail = partOf(finding, 'grounds')?.truth === false
  const limited = groundsFail ? [] : limits(finding, catalogue, (truth) => truth === true)
  return limited.length > 0 ? limited : conditions(finding, catalogue, (truth) => truth === false)
}

/** Why it came to that: what settles it, and the limits that hold beside grounds that fail. */
export function reasons(
  assessment: Assessment<ClauseRef, RightFact>,
  catalogue: Catalogue,
): readonly string[] {
  const settled = settling(assessment, catalogue)
  if (assessment.outcome !== 'rejected') return settled
  return [...new Set([...settled, ...limits(assessment.finding, catalogue, (truth) => truth === true)])]
}

/** What is still to be found out, and from whom. */
export const questions = (
  needs: readonly Need<ClauseRef, RightFact>[],
  catalogue: Catalogue,
): readonly string[] =>
  needs.map((need) => questionSaid(catalogue.facts[need.fact].question, need, catalogue))
