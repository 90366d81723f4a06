import type { ClauseRef } from '../../documents/index.js'
import {
  type AccessInformation,
  type AccessPiece,
  accessInformation,
  type DecisionPart,
  type ExplainedPart,
  type OutcomeBeside,
  type RecordedDecision,
  type RecordedPart,
  type Right,
} from '../../rights/index.js'
import { isPoorer } from '../../rights/is-poorer.js'
import { type Richer, richerIn } from '../../rights/richer-in.js'
import type { Catalogue } from '../kit/catalogue.js'
import { type Cited, cited } from '../kit/references.js'
import { type Said, withClauses } from '../kit/said.js'
import { withoutStop } from '../kit/sentences.js'
import { settling } from './conditions.js'
import type { DecisionToSubjectTexts } from './subject-texts.js'
import { clauseOfRight } from './topic.js'
import { isOverriding } from './why-not.js'
import { whyNotWords, whyRejected } from './why-rejected.js'

type Part = RecordedPart | ExplainedPart

/** The limbs of access that give a piece of information, those that only some documents name among them. */
const pieces = [...accessInformation, 'automated-decisions', 'safeguards'] as const

/** A piece of information that access gives. */
export type InformationPiece = (typeof pieces)[number]

const isOfEvery = (piece: InformationPiece): piece is AccessInformation =>
  accessInformation.some((one) => one === piece)

/** The clauses that give a piece of information. */
export const clausesOfPiece = (
  { parts }: RecordedDecision,
  piece: InformationPiece,
  { access, accessParts }: Catalogue['roles'],
): Cited =>
  isOfEvery(piece)
    ? [accessParts[piece].clause]
    : cited(
        parts.flatMap(({ part, clauses }) => (part === piece ? clauses.slice(0, 1) : [])),
        access.clause,
      )

/** The pieces of information among the limbs with an outcome. */
export const informationIn = (
  { parts }: Pick<RecordedDecision, 'parts'>,
  wanted: RecordedPart['outcome'],
): readonly InformationPiece[] =>
  pieces.filter((piece) => parts.some(({ part, outcome }) => part === piece && outcome === wanted))

/** A decision with the limbs alone that are what the document says, or what the rulebook beside it says over it. */
export const saidBy = <D extends RecordedDecision>(decision: D, over: boolean): D => ({
  ...decision,
  parts: decision.parts.filter(({ beside }) => (beside?.over ?? []).length > 0 === over),
})

/** The provisions by which the rulebook beside the document grants limbs. */
export const provisionsOf = (parts: readonly RecordedPart[]): readonly ClauseRef[] => [
  ...new Set(parts.flatMap(({ beside }) => beside?.provisions ?? [])),
]

/** Whether a fact told that there is nothing to tell: of what the document does not name, none was asked. */
const asked = ({ facts }: RecordedPart): boolean => Object.keys(facts).length > 0

/** The pieces of information that there is nothing to tell of. */
export const absentIn = ({ parts }: RecordedDecision): readonly InformationPiece[] =>
  informationIn({ parts: parts.filter(asked) }, 'not-applicable')

/**
 * The pieces of information that the document does not name, where data are processed; none of which it is not known
 * whether the rulebook beside the document gives it.
 */
export const notNamedIn = ({ parts }: RecordedDecision): readonly InformationPiece[] =>
  informationIn(
    { parts: parts.filter((part) => !asked(part) && part.beside?.outcome !== 'undetermined') },
    'not-applicable',
  )

/** What access gives, and what it withholds. */
interface AccessGiven {
  readonly given: readonly Said[]
  readonly withheld: readonly Said[]
}

/** Pieces of information, with the clauses by which they are given; nothing, where there are none. */
export function citing<Piece extends AccessPiece>(
  pieces: readonly Piece[],
  say: (information: readonly Piece[]) => string,
  [first, ...others]: readonly ClauseRef[],
): readonly Said[] {
  return pieces.length === 0 || first === undefined ? [] : [[say(pieces), first, ...others]]
}

/** What access gives, as settled. */
function ofAccess(
  decision: RecordedDecision,
  { decision: { access: words, toSubject }, roles, asInGdpr }: Catalogue,
): AccessGiven {
  const { access, externalLimit } = roles
  const data = decision.parts.find(({ part }) => part === 'data')?.outcome
  if (data === undefined) return { given: [], withheld: [] }
  // Where nothing is processed there is nothing to be told about it.
  if (data === 'not-applicable') return { given: [[words.nothingProcessed, access.clause]], withheld: [] }
  const notNamed = notNamedIn(decision)
  const about = (
    pieces: readonly InformationPiece[],
    say: (information: readonly InformationPiece[]) => string,
    ...besides: readonly ClauseRef[]
  ): readonly Said[] => {
    const [piece, ...others] = pieces.flatMap((name) => clausesOfPiece(decision, name, roles))
    return piece === undefined ? [] : [[say(pieces), piece, ...others, ...besides]]
  }
  return {
    given: [
      data === 'rejected'
        ? [words.withheld, access.clause, externalLimit.clause]
        : [words.confirmed, access.clause],
      ...about(informationIn(saidBy(decision, false), 'granted'), words.told),
      ...citing(
        informationIn(saidBy(decision, true), 'granted'),
        (pieces) => asInGdpr(words.told(pieces)),
        provisionsOf(saidBy(decision, true).parts),
      ),
      ...about(absentIn(decision), words.notApplicable),
      ...(notNamed.length === 0 ? [] : [[asInGdpr(words.notNamed(notNamed)), 'gdpr:15(1)'] as const]),
    ],
    withheld: [
      ...about(informationIn(decision, 'rejected'), words.informationWithheld, externalLimit.clause),
      ...decision.parts
        .filter(({ part, outcome }) => part === 'left-out' && outcome === 'rejected')
        .map(({ clauses }): Said => [toSubject.leftOut(null), ...cited(clauses, access.clause)]),
    ],
  }
}

/** The clause that gives a right, or a piece of information. */
function clauseOf({ right }: RecordedDecision, { roles }: Catalogue, part?: DecisionPart): ClauseRef {
  const piece = accessInformation.find((information) => information === part)
  return piece === undefined ? clauseOfRight(right, roles) : roles.accessParts[piece].clause
}

/** When it is said of a right's limbs what each comes to: where the only one is not the whole right, always. */
const saidOfLimbs: Readonly<Record<Right, 'always' | 'if-several' | 'while-open' | 'never'>> = {
  'consent-withdrawal': 'never',
  objection: 'never',
  rectification: 'always',
  access: 'while-open',
  portability: 'if-several',
  erasure: 'never',
  restriction: 'never',
  information: 'never',
  'automated-decision': 'if-several',
}

/** What each limb comes to, where that is said. */
function ofParts(
  decision: RecordedDecision,
  catalogue: Catalogue,
  among: (part: RecordedPart) => boolean = () => true,
): readonly string[] {
  const { right, parts, outcome } = decision
  const open = outcome === 'undetermined' || outcome === 'contradictory'
  const when = saidOfLimbs[right]
  const shown =
    when === 'always' || (when === 'if-several' && parts.length > 1) || (when === 'while-open' && open)
  const limb = ({ part, outcome, clauses }: RecordedPart): Said => [
    catalogue.decision.part[outcome](part),
    ...cited(clauses, clauseOf(decision, catalogue, part)),
  ]
  return shown ? parts.filter(among).map((part) => withClauses(limb(part), catalogue)) : []
}

/** Whether an answer grants the withdrawal of the consent to an item. */
export const withdrawnIn = (answered: readonly RecordedDecision[], item: string | null): boolean =>
  answered.some(
    (other) => other.right === 'consent-withdrawal' && other.item === item && other.outcome === 'granted',
  )

/** Why a limb came to what it did: as its whole assessment tells, or as what settled it was recorded. */
function because(
  { right, item, overridingInterest }: RecordedDecision,
  part: Part,
  catalogue: Catalogue,
  answered: readonly RecordedDecision[],
): readonly string[] {
  // What is given to whoever asks needs no reason.
  if (right === 'access' || part.settledBy.some(({ name }) => name === 'asked-for')) return []
  if ('assessment' in part && part.assessment !== null) return settling(part.assessment, catalogue)
  if (part.outcome !== 'rejected') return []
  const withdrawn = withdrawnIn(answered, item)
  return whyRejected(right, part, withdrawn, catalogue).map((against) => {
    const { why, clauses, own } = against
    const words = own ?? whyNotWords(why, catalogue)
    const found = isOverriding(why) && overridingInterest !== null
    const justified = found ? `${words}: ${catalogue.quote(withoutStop(overridingInterest))}` : words
    return withClauses([justified, ...clauses], catalogue)
  })
}

/** How long a granted restriction lasts, in words for the clerk or for the person. */
export function periodLines(
  { period }: RecordedDecision,
  words: DecisionToSubjectTexts['period'],
  roles: Catalogue['roles'],
): readonly Said[] {
  if (period === null) return []
  const { until, criterion, grounds } = period
  const corrected = roles.restrictionGrounds['rectification-pending'].clause
  const [ground, ...otherGrounds] = grounds
  const endsOfItself = ground === 'rectification-pending' && otherGrounds.length === 0
  if (until === undefined && criterion === undefined)
    return endsOfItself ? [[words.untilCorrected, corrected]] : []
  const end =
    until === undefined
      ? words.untilCriterion(criterion ?? '')
      : criterion === undefined
        ? words.untilDay(until)
        : words.untilEither(until, criterion)
  return [
    [end, roles.restrictionPeriod.clause],
    ...(endsOfItself ? [[words.atLatestCorrected, corrected] as const] : []),
  ]
}

/** Why, where it isn't a rule that says so. */
function outsideRules(decision: RecordedDecision, catalogue: Catalogue): readonly Said[] {
  const { reason, act, parts, clauses } = decision
  const { special, objectionLimitedBy } = catalogue.decision
  const { roles } = catalogue
  if (reason === null)
    return act === null
      ? []
      : [[objectionLimitedBy(act), roles.erasureGrounds.objected.clause, roles.externalLimit.clause]]
  const words = reason === 'external-limit' ? special[reason](act) : special[reason]
  const rejected = parts.find(({ outcome }) => outcome === 'rejected')
  return [[words, ...cited(rejected?.clauses ?? clauses, clauseOf(decision, catalogue))]]
}

/** Something said of limbs by their clauses; nothing, where there are none. */
const byClauses = (text: string, clauses: readonly ClauseRef[]): readonly Said[] => {
  const [first, ...others] = new Set(clauses)
  return first === undefined ? [] : [[text, first, ...others]]
}

/** The limbs that the document does not grant, of which the rulebook beside it comes to an outcome. */
const refusedWhere = (parts: readonly RecordedPart[], wanted: OutcomeBeside): readonly RecordedPart[] =>
  parts.filter(
    ({ outcome, beside }) =>
      (outcome === 'rejected' || outcome === 'not-applicable') && beside?.outcome === wanted,
  )

/** The limbs that are what the rulebook beside the document says over it. */
const prevailing = (parts: readonly RecordedPart[]): readonly RecordedPart[] =>
  parts.filter(({ beside }) => beside !== undefined && beside.over.length > 0)

const clausesOf = (parts: readonly RecordedPart[]): readonly ClauseRef[] =>
  parts.flatMap(({ clauses }) => clauses)

const overAndProvisions = (parts: readonly RecordedPart[]): readonly ClauseRef[] =>
  parts.flatMap(({ beside }) => [...(beside?.over ?? []), ...(beside?.provisions ?? [])])

/** What the rulebook beside the document says of limbs: where it grants more, or less, and where it isn't known yet. */
function besideSaid(
  parts: readonly RecordedPart[],
  { decision: { beside: words } }: Catalogue,
): readonly Said[] {
  const richer = (wanted: Richer): readonly RecordedPart[] =>
    parts.filter((part) => richerIn(part) === wanted)
  return [
    ...byClauses(words.poorer, provisionsOf(parts.filter(isPoorer))),
    ...byClauses(words.prevails, overAndProvisions(prevailing(parts))),
    ...byClauses(words.more, provisionsOf(richer('more-than-gdpr'))),
    ...byClauses(words.restrictInstead, provisionsOf(richer('restrict-instead'))),
    ...byClauses(words.open, clausesOf(refusedWhere(parts, 'undetermined'))),
    ...byClauses(words.contradictory, clausesOf(refusedWhere(parts, 'contradictory'))),
  ]
}

/** What of access the limbs give. */
export const piecesOf = (parts: readonly RecordedPart[]): readonly AccessPiece[] =>
  [...pieces, 'copy' as const].filter((piece) => parts.some(({ part }) => part === piece))

/** The same of access, of which nothing is rejected: what the rulebook beside the document has given besides. */
function besideAccess(
  decision: RecordedDecision,
  { decision: { beside: words }, asInGdpr }: Catalogue,
): readonly Said[] {
  const notNamed = notNamedIn(decision)
  const parts = decision.parts.filter(({ part }) => !notNamed.some((piece) => piece === part))
  const said = (
    say: (information: readonly AccessPiece[]) => string,
    of: readonly RecordedPart[],
    clauses: readonly ClauseRef[],
  ): readonly Said[] => {
    const found = piecesOf(of)
    return found.length === 0 ? [] : byClauses(asInGdpr(say(found)), clauses)
  }
  const [poorer, over, open] = [
    parts.filter(isPoorer),
    prevailing(parts),
    refusedWhere(parts, 'undetermined'),
  ]
  return [
    ...said(words.information.poorer, poorer, provisionsOf(poorer)),
    ...said(words.information.prevails, over, overAndProvisions(over)),
    ...said(words.information.open, open, clausesOf(open)),
  ]
}

/** A decision with what is said of it taken apart. */
interface Apart {
  /** What it comes to. */
  readonly reached: string
  /** What access gives, and what it withholds. */
  readonly given: readonly string[]
  readonly withheld: readonly string[]
  /** Why, limb by limb. */
  readonly because: readonly string[]
  /** How long a restriction lasts. */
  readonly period: readonly string[]
  /** Why, where it isn't a rule that says so. */
  readonly special: readonly string[]
  /** What the rulebook beside the document says of it. */
  readonly beside: readonly string[]
}

type Recorded = RecordedDecision & { readonly parts: readonly Part[] }

function apart(decision: Recorded, catalogue: Catalogue, answered: readonly RecordedDecision[] = []): Apart {
  const { right, item, outcome, clauses, parts, reason } = decision
  const settled = outcome !== 'undetermined' && outcome !== 'contradictory'
  const { given, withheld } =
    right === 'access' && settled ? ofAccess(decision, catalogue) : { given: [], withheld: [] }
  const byRule = parts.filter(
    ({ part, outcome }) => !(part === 'period' || (reason !== null && outcome === 'rejected')),
  )
  const reached: Said = [
    catalogue.decision.outcome[outcome](right, item),
    ...cited(clauses, clauseOf(decision, catalogue)),
  ]
  const sentences = (said: readonly Said[]): readonly string[] =>
    said.map((words) => withClauses(words, catalogue))
  return {
    reached: withClauses(reached, catalogue),
    given: sentences(given),
    withheld: sentences(withheld),
    because: byRule.flatMap((part) => because(decision, part, catalogue, answered)),
    period: sentences(periodLines(decision, catalogue.decision.period, catalogue.roles)),
    special: sentences(outsideRules(decision, catalogue)),
    beside: sentences(right === 'access' ? besideAccess(decision, catalogue) : besideSaid(parts, catalogue)),
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
  const { reached, given, withheld, because, period, special, beside } = apart(decision, catalogue, answered)
  const parts = ofParts(decision, catalogue)
  return [reached, ...parts, ...given, ...withheld, ...because, ...period, ...special, ...beside]
}
