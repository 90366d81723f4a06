import type { ClauseRef } from '../../documents/index.js'
import {
  type AccessInformation,
  accessInformation,
  type DecisionPart,
  type ExplainedPart,
  type RecordedDecision,
  type RecordedPart,
} from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { cited } from '../kit/references.js'
import { withClauses } from '../kit/said.js'
import { settling } from './conditions.js'
import { clauseOfRight } from './topic.js'
import { whyRejected } from './why-rejected.js'

type Part = RecordedPart | ExplainedPart

/** The pieces of information among the limbs with an outcome. */
const informationIn = (
  { parts }: RecordedDecision,
  wanted: RecordedPart['outcome'],
): readonly AccessInformation[] =>
  accessInformation.filter((piece) => parts.some(({ part, outcome }) => part === piece && outcome === wanted))

/** What access gives, and what it withholds. */
interface AccessGiven {
  readonly given: readonly string[]
  readonly withheld: readonly string[]
}

const nothingOfAccess: AccessGiven = { given: [], withheld: [] }

/** What access gives, as settled. */
function ofAccess(decision: RecordedDecision, catalogue: Catalogue): AccessGiven {
  const { access: words } = catalogue.decision
  const { access, accessParts, externalLimit } = catalogue.roles
  const data = decision.parts.find(({ part }) => part === 'data')?.outcome
  if (data === undefined) return nothingOfAccess
  // Where nothing is processed there is nothing to be told about it.
  if (data === 'not-applicable')
    return { ...nothingOfAccess, given: [withClauses([words.nothingProcessed, access.clause], catalogue)] }
  const about = (
    outcome: RecordedPart['outcome'],
    say: (information: readonly AccessInformation[]) => string,
    ...besides: readonly ClauseRef[]
  ): readonly string[] => {
    const pieces = informationIn(decision, outcome)
    const [first, ...others] = [...besides, ...pieces.map((piece) => accessParts[piece].clause)]
    return pieces.length === 0 || first === undefined
      ? []
      : [withClauses([say(pieces), first, ...others], catalogue)]
  }
  return {
    given: [
      data === 'rejected'
        ? withClauses([words.withheld, access.clause, externalLimit.clause], catalogue)
        : withClauses([words.confirmed, access.clause], catalogue),
      ...about('granted', words.told),
      ...about('not-applicable', words.notApplicable),
    ],
    withheld: about('rejected', words.informationWithheld, externalLimit.clause),
  }
}

/** The clause that gives a right, or a piece of information. */
function clauseOf({ right }: RecordedDecision, { roles }: Catalogue, part?: DecisionPart): ClauseRef {
  const piece = accessInformation.find((information) => information === part)
  return piece === undefined ? clauseOfRight(right, roles) : roles.accessParts[piece].clause
}

/** What each limb comes to, where there are several or the only one is not the whole right. */
function ofParts(
  decision: RecordedDecision,
  catalogue: Catalogue,
  among: (part: RecordedPart) => boolean,
): readonly string[] {
  const { right, parts, outcome } = decision
  const open = outcome === 'undetermined' || outcome === 'contradictory'
  const shown =
    right === 'rectification' || (right === 'portability' && parts.length > 1) || (right === 'access' && open)
  return shown
    ? parts
        .filter(among)
        .map(({ part, outcome, clauses }) =>
          withClauses(
            [catalogue.decision.part[outcome](part), ...cited(clauses, clauseOf(decision, catalogue, part))],
            catalogue,
          ),
        )
    : []
}

/** Why a limb came to what it did: as its whole assessment tells, or as what settled it was recorded. */
function because(
  { right, item }: RecordedDecision,
  part: Part,
  catalogue: Catalogue,
  answered: readonly RecordedDecision[],
): readonly string[] {
  if (right === 'access') return []
  if ('assessment' in part && part.assessment !== null) return settling(part.assessment, catalogue)
  if (part.outcome !== 'rejected') return []
  const withdrawn = answered.some(
    (other) => other.right === 'consent-withdrawal' && other.item === item && other.outcome === 'granted',
  )
  return whyRejected(right, part, withdrawn, catalogue)
}

/** How long a granted restriction lasts. */
function ofPeriod({ period }: RecordedDecision, catalogue: Catalogue): readonly string[] {
  if (period === null) return []
  const { period: words } = catalogue.decision
  const { restrictionPeriod, restrictionGrounds } = catalogue.roles
  const corrected = restrictionGrounds['rectification-pending'].clause
  const { until, criterion, grounds } = period
  const [ground, ...otherGrounds] = grounds
  const endsOfItself = ground === 'rectification-pending' && otherGrounds.length === 0
  if (until === undefined && criterion === undefined)
    return endsOfItself ? [withClauses([words.untilCorrected, corrected], catalogue)] : []
  const end =
    until === undefined
      ? words.untilCriterion(criterion ?? '')
      : criterion === undefined
        ? words.untilDay(until)
        : words.untilEither(until, criterion)
  return [
    withClauses([end, restrictionPeriod.clause], catalogue),
    ...(endsOfItself ? [withClauses([words.atLatestCorrected, corrected], catalogue)] : []),
  ]
}

/** A decision with what is said of it taken apart. */
interface Apart {
  /** What it comes to. */
  readonly reached: string
  readonly access: AccessGiven
  /** Why, limb by limb. */
  readonly because: readonly string[]
  /** How long a restriction lasts. */
  readonly period: readonly string[]
  /** Why, where it isn't a rule that says so. */
  readonly special: readonly string[]
}

type Recorded = RecordedDecision & { readonly parts: readonly Part[] }

function apart(decision: Recorded, catalogue: Catalogue, answered: readonly RecordedDecision[] = []): Apart {
  const { right, item, outcome, clauses, parts } = decision
  const { outcome: words } = catalogue.decision
  const settled = outcome !== 'undetermined' && outcome !== 'contradictory'
  const byRule = parts.filter(
    ({ part, outcome }) => !(part === 'period' || (decision.reason !== null && outcome === 'rejected')),
  )
  return {
    reached: withClauses(
      [words[outcome](right, item), ...cited(clauses, clauseOf(decision, catalogue))],
      catalogue,
    ),
    access: right === 'access' && settled ? ofAccess(decision, catalogue) : nothingOfAccess,
    because: byRule.flatMap((part) => because(decision, part, catalogue, answered)),
    period: ofPeriod(decision, catalogue),
    special: outsideRules(decision, catalogue),
  }
}

/** Why, where it isn't a rule that says so. */
function outsideRules(decision: RecordedDecision, catalogue: Catalogue): readonly string[] {
  const { reason, act, parts, clauses } = decision
  if (reason === null) return []
  const { special } = catalogue.decision
  const rejected = parts.find(({ outcome }) => outcome === 'rejected')
  return [
    withClauses(
      [
        reason === 'external-limit' ? special[reason](act) : special[reason],
        ...cited(rejected?.clauses ?? clauses, clauseOf(decision, catalogue)),
      ],
      catalogue,
    ),
  ]
}

/**
 * A decision on one right for one item: what it comes to, limb by limb, and why.
 *
 * @param answered - All that the same answer decides: what is granted there may tell why something else is not.
 */
export function decisionSentences(
  decision: Recorded,
  catalogue: Catalogue,
  answered: readonly RecordedDecision[] = [],
): readonly [string, ...string[]] {
  const { reached, access, because: why, period, special } = apart(decision, catalogue, answered)
  const parts = ofParts(decision, catalogue, () => true)
  return [reached, ...parts, ...access.given, ...access.withheld, ...why, ...period, ...special]
}

/** What of a decision is granted, without why the rest is not. */
export function extentSentences(decision: RecordedDecision, catalogue: Catalogue): readonly string[] {
  const { reached, access, period } = apart(decision, catalogue)
  const parts = ofParts(decision, catalogue, ({ outcome }) => outcome !== 'rejected')
  return [reached, ...parts, ...access.given, ...period]
}

/** What of a decision is not granted, and why: of one that is rejected, all of it. */
export function reasonSentences(
  decision: RecordedDecision,
  catalogue: Catalogue,
  answered: readonly RecordedDecision[],
): readonly string[] {
  if (decision.outcome === 'rejected') return decisionSentences(decision, catalogue, answered)
  const { reached, access, because: why, special } = apart(decision, catalogue, answered)
  const parts = ofParts(decision, catalogue, ({ outcome }) => outcome === 'rejected')
  return [reached, ...parts, ...access.withheld, ...why, ...special]
}
