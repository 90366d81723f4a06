import type { Assessment, Finding, Need } from '../../core/index.js'
import { namesOf } from '../../core/records.js'
import type { ClauseRef } from '../../documents/index.js'
import type { AnyFact } from '../../procedure/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { cited } from '../kit/references.js'
import { citing, withClauses } from '../kit/said.js'
import { lookUp, sentence } from '../kit/sentences.js'
import type { Standing } from './assessment-texts.js'
import { factText, said } from './fact-text.js'
import { questionSaid } from './question.js'

type Found = Finding<ClauseRef, AnyFact>

const standingOf = ({ truth }: Found): Standing => {
  if (truth === null) return 'open'
  return truth ? 'holds' : 'fails'
}

/** The statements at the ends of a tree. */
const leaves = (found: Found): readonly Found[] =>
  found.of.length === 0 ? [found] : found.of.flatMap(leaves)

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
function knownOf(leaf: Found, catalogue: Catalogue): Known {
  const { assessment } = catalogue
  const { fact, values = [], value, truth, because = '' } = leaf
  if (fact === undefined) {
    const texts = lookUp(assessment.given, because) ?? assessment.givenOtherwise
    return { statement: truth === true ? texts.holds : texts.fails }
  }
  const text = factText(fact, catalogue)
  if ('isOneOf' in text) {
    const [first = '', ...others] = namesOf(text.is).filter((word) => values.includes(word))
    if (truth === null) return { whether: text.whether([first, ...others]) }
    if (others.length > 0) {
      const values = [first, ...others] as const
      if (!truth) return { statement: text.isNoneOf(values) }
      const which = values.find((word) => word === value)
      return { statement: which === undefined ? text.isOneOf(values) : said(text.is, which) }
    }
    return { statement: said(truth ? text.is : text.isNot, first) }
  }
  if (values.length > 1) return { statement: assessment.regardless(text.whether), regardless: true }
  if (truth === null) return { whether: text.whether }
  return { statement: values.includes(true) === truth ? text.holds : text.fails }
}

/** How a condition or a limit stands, by its clause. */
type Stands = Catalogue['assessment']['condition']

/** That the request does not rely on a condition, where that is why it does not count. */
const unstated = ({ kind, of }: Found): Found | undefined =>
  kind === 'all'
    ? of.find(({ because, truth }) => because === 'stated-in-request' && truth === false)
    : undefined

/** What is said, each thing once with the clauses that it comes from. */
type SaidOnce = Map<string, Set<ClauseRef>>

const add = (said: SaidOnce, words: string, clause: ClauseRef): void => {
  said.set(words, (said.get(words) ?? new Set()).add(clause))
}

/** One condition or limit as found, with what is known of it: by its own clause, or each statement by its own. */
function foundSaid(whole: Found, stands: Stands, catalogue: Catalogue): string {
  const { assessment } = catalogue
  const found = decisive(whole)
  const { clause } = found
  const ignored = unstated(found)
  if (ignored !== undefined) return withClauses([assessment.notConsidered(clause), ignored.clause], catalogue)
  const ends = leaves(found)
  const statements: SaidOnce = new Map()
  const open: SaidOnce = new Map()
  let regardless = false
  for (const leaf of ends) {
    const known = knownOf(leaf, catalogue)
    if ('whether' in known) add(open, known.whether, leaf.clause)
    else {
      add(statements, known.statement, leaf.clause)
      regardless ||= known.regardless === true
    }
  }
  const apart = ends.some((leaf) => leaf.clause !== clause)
  const each = (said: SaidOnce): readonly string[] =>
    [...said].map(([words, clauses], index, all) =>
      // Those that follow one another and have the same clauses cite them once, at the last.
      apart && `${[...clauses]}` !== `${[...(all[index + 1]?.[1] ?? [])]}`
        ? citing([words, ...cited([...clauses], clause)], catalogue)
        : words,
    )
  const unknown = each(open)
  const told = [
    ...each(statements),
    ...(unknown.length === 0 ? [] : [assessment.notKnown(unknown.join('; '))]),
  ]
  const [only, ...more] = told
  const standing = stands[standingOf(found)](clause)
  return sentence(
    only !== undefined && more.length === 0 && unknown.length === 0 && !regardless
      ? assessment.because(standing, only)
      : `${standing}: ${told.join('; ')}`,
  )
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
  const alone = ({ clause }: Found): boolean =>
    grounds.of.filter((ground) => ground.clause === clause).length === 1
  const each = grounds.of
    .filter(({ truth }) => wanted(truth))
    .map((found) =>
      foundSaid(found, alone(found) ? assessment.condition : assessment.oneCondition, catalogue),
    )
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
  { outcome, finding }: Assessment<ClauseRef, AnyFact>,
  catalogue: Catalogue,
): readonly string[] {
  if (outcome === 'granted') return conditions(finding, catalogue, (truth) => truth === true)
  if (outcome !== 'rejected') return []
  const groundsFail = partOf(finding, 'grounds')?.truth === false
  const limited = groundsFail ? [] : limits(finding, catalogue, (truth) => truth === true)
  return limited.length > 0 ? limited : conditions(finding, catalogue, (truth) => truth === false)
}

/** Why it came to that: what settles it, and the limits that hold beside grounds that fail. */
export function reasons(assessment: Assessment<ClauseRef, AnyFact>, catalogue: Catalogue): readonly string[] {
  const settled = settling(assessment, catalogue)
  if (assessment.outcome !== 'rejected') return settled
  return [...new Set([...settled, ...limits(assessment.finding, catalogue, (truth) => truth === true)])]
}

/** What is still to be found out, and from whom. */
export const questions = (
  needs: readonly Need<ClauseRef, AnyFact>[],
  catalogue: Catalogue,
): readonly string[] =>
  needs.map((need) => questionSaid(factText(need.fact, catalogue).question, need, catalogue))
