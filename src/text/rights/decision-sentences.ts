import {
  type AccessInformation,
  accessInformation,
  type ExplainedPart,
  type RecordedDecision,
  type RecordedPart,
} from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { cited } from '../kit/references.js'
import { sentence } from '../kit/sentences.js'
import { settling } from './conditions.js'
import { clauseOfRight } from './topic.js'
import { whyNot } from './why-not.js'

type Part = RecordedPart | ExplainedPart

/** The pieces of information among the limbs with an outcome. */
function informationIn(
  { parts }: RecordedDecision,
  outcome: RecordedPart['outcome'],
): readonly AccessInformation[] {
  return accessInformation.filter((one) =>
    parts.some(({ part, outcome: came }) => part === one && came === outcome),
  )
}

/** What access gives, and what it withholds. */
interface AccessSaid {
  readonly given: readonly string[]
  readonly withheld: readonly string[]
}

/** What access gives, as settled. */
function ofAccess(decision: RecordedDecision, { decision: { access } }: Catalogue): AccessSaid {
  const data = decision.parts.find(({ part }) => part === 'adakavas:10')?.outcome
  const about = (
    outcome: RecordedPart['outcome'],
    say: (information: readonly [AccessInformation, ...AccessInformation[]]) => string,
  ): readonly string[] => {
    const [first, ...others] = informationIn(decision, outcome)
    return first === undefined ? [] : [sentence(say([first, ...others]))]
  }
  if (data === undefined) return { given: [], withheld: [] }
  // Where nothing is processed there is nothing to be told about it.
  if (data === 'not-applicable') return { given: [sentence(access.nothingProcessed())], withheld: [] }
  return {
    given: [
      sentence(data === 'rejected' ? access.withheld() : access.confirmed()),
      ...about('granted', access.told),
      ...about('not-applicable', access.notApplicable),
    ],
    withheld: about('rejected', access.informationWithheld),
  }
}

/** What each limb comes to, where there are several or the only one is not the whole right. */
function ofParts(
  { right, parts, outcome }: RecordedDecision,
  catalogue: Catalogue,
  among: (part: RecordedPart) => boolean,
): readonly string[] {
  const open = outcome === 'undetermined' || outcome === 'contradictory'
  const shown =
    right === 'rectification' || (right === 'portability' && parts.length > 1) || (right === 'access' && open)
  return shown
    ? parts.filter(among).map(({ part, outcome, clauses }) => {
        const own = accessInformation.find((one) => one === part) ?? clauseOfRight[right]
        return sentence(catalogue.decision.part[outcome](part, cited(clauses, own)))
      })
    : []
}

/** Why a limb came to what it did: as its facts tell, or, where only its clauses are recorded, as they do. */
function because(
  { right, item }: RecordedDecision,
  part: Part,
  catalogue: Catalogue,
  answered: readonly RecordedDecision[],
): readonly string[] {
  if ('assessment' in part && part.assessment !== null) return settling(part.assessment, catalogue)
  if (part.outcome !== 'rejected') return []
  const withdrawn = answered.some(
    (other) => other.right === 'consent-withdrawal' && other.item === item && other.outcome === 'granted',
  )
  return whyNot(right, part, withdrawn).map(({ why, clauses }) =>
    sentence(catalogue.decision.whyNot[why](clauses)),
  )
}

/** How long a granted restriction lasts. */
function ofPeriod(
  { period }: RecordedDecision,
  { decision: { period: texts } }: Catalogue,
): readonly string[] {
  if (period === null) return []
  const { until, criterion, grounds } = period
  const endsOfItself = grounds.length === 1 && grounds[0] === 'adakavas:21.1'
  if (until === undefined && criterion === undefined)
    return endsOfItself ? [sentence(texts.untilCorrected())] : []
  const end =
    until === undefined
      ? texts.untilCriterion(criterion ?? '')
      : criterion === undefined
        ? texts.untilDay(until)
        : texts.untilEither(until, criterion)
  return [sentence(end), ...(endsOfItself ? [sentence(texts.atLatestCorrected())] : [])]
}

/** A decision with what it says taken apart. */
interface Apart {
  /** What it comes to. */
  readonly reached: string
  readonly access: AccessSaid
  /** Why, limb by limb. */
  readonly because: readonly string[]
  /** How long a restriction lasts. */
  readonly period: readonly string[]
  /** Why, where it isn't a rule that says so. */
  readonly special: readonly string[]
}

type Recorded = RecordedDecision & { readonly parts: readonly Part[] }

function apart(decision: Recorded, catalogue: Catalogue, answered: readonly RecordedDecision[] = []): Apart {
  const { right, item, outcome, clauses, parts, reason, act } = decision
  const own = clauseOfRight[right]
  const reached = { right, item, clauses: cited(clauses, own) }
  const settled = outcome !== 'undetermined' && outcome !== 'contradictory'
  const [rejected] = parts.filter((part) => part.outcome === 'rejected')
  const told = parts.filter(
    ({ part, outcome }) => !(part === 'period' || (reason !== null && outcome === 'rejected')),
  )
  const why = { clauses: cited(rejected?.clauses ?? clauses, own), act }
  return {
    reached: sentence(catalogue.decision.outcome[outcome](reached)),
    access: right === 'access' && settled ? ofAccess(decision, catalogue) : { given: [], withheld: [] },
    because: right === 'access' ? [] : told.flatMap((part) => because(decision, part, catalogue, answered)),
    period: ofPeriod(decision, catalogue),
    special: reason === null ? [] : [sentence(catalogue.decision.special[reason](why))],
  }
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
