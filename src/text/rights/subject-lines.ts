import type { PlainDate } from '../../calendar/index.js'
import { isToItems } from '../../procedure/index.js'
import type {
  AnyFacts,
  FurtherRight,
  RecordedDecision,
  RecordedPart,
  Right,
  RightToItems,
} from '../../rights/index.js'
import { isPoorer } from '../../rights/is-poorer.js'
import type { Catalogue } from '../kit/catalogue.js'
import { type Cited, cited } from '../kit/references.js'
import { citation, type Said, withClauses } from '../kit/said.js'
import { lookUp, sentence, withoutStop } from '../kit/sentences.js'
import {
  absentIn,
  citing,
  clausesOfPiece,
  type InformationPiece,
  informationIn,
  notNamedIn,
  periodLines,
  piecesOf,
  provisionsOf,
  saidBy,
  withdrawnIn,
} from './decision-sentences.js'
import { groundHolds, groundsNamed, groundWords, ownAmong, sayingToSubject } from './settling.js'
import type { AskedFor, DecisionToSubjectTexts, JustifiedWhyNot } from './subject-texts.js'
import { clauseOfRight } from './topic.js'
import { isJustified, isOverriding, type WhyNot } from './why-not.js'
import { type Against, whyRejected } from './why-rejected.js'

/** A reason whose justification a letter gives.
 *
 * @category Letters */
export interface ReasonToJustify {
  /** The right that is not granted. */
  readonly right: Right
  /** For which data item. */
  readonly item: string | null
  /** On what that rests. */
  readonly because: JustifiedWhyNot
}

/** What a letter knows besides the decisions. */
export interface SubjectTelling {
  /** The justification of a reason; `null` where none is told. */
  readonly justify: (reason: ReasonToJustify) => string | null
  /** From when the consent to an item counts as withdrawn. */
  readonly withdrawnFrom: (item: string | null) => PlainDate | null
  /** Where and when the data can be seen; `null` where they come with the letter, or can be collected. */
  readonly accessAt: string | null
  /** Whether they can be collected, because nothing is sent. */
  readonly collected: boolean
  /** Whether reasons stand under a heading that says that something is not granted. */
  readonly headed: boolean
}

/**
 * What was asked for, part by part, of a right that is exercised item by item; of an objection that only direct marketing
 * bears out, that it ends.
 */
export function askedFor(
  right: RightToItems,
  { part, outcome, settledBy = [] }: Pick<RecordedPart, 'part'> & Partial<RecordedPart>,
): AskedFor {
  if (right === 'automated-decision' && part === 'human-intervention') return part
  if (
    right === 'objection' &&
    outcome === 'granted' &&
    settledBy.length > 0 &&
    settledBy.every(({ name }) => name === 'direct-marketing')
  )
    return 'direct-marketing'
  if (right === 'rectification') return part === 'supplement' ? 'supplement' : 'correction'
  if (right === 'portability') return part === 'transfer' ? 'transfer' : 'hand-over'
  return right
}

/** What access gives: the data, the pieces of information, and why there is nothing to tell of others. */
function accessLines(
  decision: RecordedDecision,
  { decision: { toSubject }, roles, asInGdpr }: Catalogue,
  { accessAt, collected }: SubjectTelling,
): readonly Said[] {
  const { access, externalLimit } = roles
  const words = toSubject.access
  const clausesOf = (name: InformationPiece): Cited => clausesOfPiece(decision, name, roles)
  const data = decision.parts.find(({ part }) => part === 'data')?.outcome
  // What is enclosed is a copy, whatever the document calls it.
  const copies = accessAt === null ? decision.parts.filter(({ part }) => part === 'copy') : []
  const copy = [
    ...copies.flatMap(({ outcome, clauses }) => (outcome === 'granted' ? clauses : [])),
    ...provisionsOf(copies.filter(isPoorer)),
  ]
  if (data === undefined) return []
  if (data === 'not-applicable') return [[words.nothingProcessed, access.clause]]
  const told = informationIn(saidBy(decision, false), 'granted')
  const over = saidBy(decision, true)
  const notNamed = notNamedIn(decision)
  const poorer = decision.parts.filter(
    (part) => isPoorer(part) && !copies.includes(part) && !notNamed.some((piece) => piece === part.part),
  )
  const [piece, ...others] = told.flatMap(clausesOf)
  const there = collected && accessAt === null
  const given = (): string => {
    if (accessAt !== null) return words.at(accessAt)
    return collected ? words.collected : words.enclosed
  }
  return [
    data === 'rejected'
      ? [words.withheld, access.clause, externalLimit.clause]
      : [given(), access.clause, ...copy],
    ...(piece === undefined
      ? []
      : [[there ? words.toldThere(told) : words.told(told), piece, ...others] as const]),
    ...absentIn(decision).map((name): Said => [absentWords(decision, name, words), ...clausesOf(name)]),
    ...(notNamed.length === 0 ? [] : [[asInGdpr(words.notNamed(notNamed)), 'gdpr:15(1)'] as const]),
    ...citing(
      informationIn(over, 'granted'),
      (pieces) => asInGdpr((there ? words.toldThere : words.told)(pieces)),
      provisionsOf(over.parts),
    ),
    ...citing(
      piecesOf(poorer),
      (pieces) => asInGdpr(toSubject.beside.information(pieces)),
      provisionsOf(poorer),
    ),
  ]
}

/** Why there is nothing to tell of a piece of information. */
function absentWords(
  { parts }: RecordedDecision,
  name: InformationPiece,
  { absent, absentByFacts }: DecisionToSubjectTexts['access'],
): string {
  const facts: AnyFacts = parts.find(({ part }) => part === name)?.facts ?? {}
  // Where it was asked whether data were disclosed before, none were.
  if (name === 'recipients' && facts['recipientsToDate'] === false) return absentByFacts.recipients
  if (name === 'source' && facts['notFromSubject'] !== false && facts['sourceKnown'] === false)
    return absentByFacts.source
  return absent[name]
}

/** What a limb grants, and why. */
function grantedLine(
  decision: RecordedDecision & { readonly right: RightToItems },
  part: RecordedPart,
  catalogue: Catalogue,
  { withdrawnFrom }: SubjectTelling,
): Said {
  const {
    decision: { toSubject },
    roles,
  } = catalogue
  const { right, item } = decision
  const { granted, because, erasureBecause, restrictionBecause } = toSubject
  const clauses = cited(part.clauses, clauseOfRight(right, roles))
  // What the rulebook beside the document grants is named by its provisions.
  const prevails = (part.beside?.over ?? []).length > 0
  const own = prevails
    ? []
    : ownAmong(right, part.settledBy, sayingToSubject(catalogue))
        .filter(({ name }) => groundHolds(right, name, 'subject', catalogue) === undefined)
        .map(({ says }) => says(true, part.facts))
  // Grounds with words, those that travel with the rules first, and then those of which their rules tell.
  const grounds = (words: Readonly<Record<string, string>>): readonly string[] => [
    ...part.settledBy.flatMap(
      ({ name }) =>
        (prevails ? undefined : groundHolds(right, name, 'subject', catalogue)) ?? lookUp(words, name) ?? [],
    ),
    ...own,
  ]
  const asked = askedFor(right, part)
  const named = item ?? ''
  switch (asked) {
    case 'erasure': {
      return [because(granted.erasure(named), grounds(erasureBecause)), ...clauses]
    }
    case 'restriction': {
      return [because(granted.restriction(named), grounds(restrictionBecause)), ...clauses]
    }
    case 'consent-withdrawal':
      return [granted[asked](named, withdrawnFrom(item)), ...clauses]
    default:
      return [granted[asked](named), ...clauses]
  }
}

const notAccess = <D extends RecordedDecision>(
  decision: D,
): decision is D & { readonly right: Exclude<Right, 'access'> } => decision.right !== 'access'

/** That a right beside the seven is given. */
const wholeLines = (
  right: FurtherRight,
  { parts }: RecordedDecision,
  { decision: { toSubject }, roles }: Catalogue,
): readonly Said[] =>
  parts
    .filter(({ outcome }) => outcome === 'granted')
    .map(({ clauses }) => [toSubject.whole[right], ...cited(clauses, clauseOfRight(right, roles))])

/**
 * What is granted of a decision, as the person is told it.
 *
 * @param decision - The decision of an answer.
 */
export function extentLines(
  decision: RecordedDecision,
  catalogue: Catalogue,
  telling: SubjectTelling,
): readonly Said[] {
  const { right } = decision
  if (right === 'access') return accessLines(decision, catalogue, telling)
  if (!isToItems(right)) return wholeLines(right, decision, catalogue)
  return [
    ...decision.parts
      .filter(({ outcome, part }) => outcome === 'granted' && part !== 'period')
      .flatMap((part): readonly Said[] => [
        grantedLine({ ...decision, right }, part, catalogue, telling),
        ...(right === 'erasure' && part.facts['madePublic'] === true
          ? [[catalogue.decision.toSubject.madePublic, 'gdpr:17(2)'] as const]
          : []),
        ...((part.beside?.over ?? []).length > 0
          ? [
              [
                catalogue.decision.toSubject.beside.prevails,
                ...cited(part.clauses, clauseOfRight(right, catalogue.roles)),
              ] as const,
            ]
          : []),
      ]),
    ...periodLines(decision, catalogue.decision.toSubject.period, catalogue.roles),
  ]
}

/** That the rulebook beside the document would grant a limb. */
function poorerLines(part: RecordedPart, { decision: { toSubject } }: Catalogue): readonly Said[] {
  const [first, ...others] = isPoorer(part) ? provisionsOf([part]) : []
  return first === undefined ? [] : [[toSubject.beside.poorer, first, ...others]]
}

/** A reason in words to the person. */
function againstWords(
  { why, own, name }: Against,
  { right, item, overridingInterest }: RecordedDecision,
  { facts }: RecordedPart,
  catalogue: Catalogue,
  { justify }: SubjectTelling,
): string {
  const { decision, roles, references } = catalogue
  const { whyNot, restrictionWhere } = decision.toSubject
  const { limitInvoked, compellingGroundsProven, institutionClaims, othersClaims } = facts
  if (own !== undefined && name !== undefined) {
    const words = (): string | null => {
      if (isJustified(name)) return justify({ right, item, because: name })
      if (name !== 'legitimate-interest') return null
      // What shows that the grounds of the controller override: how compelling they are, or whose claims they are.
      if (compellingGroundsProven === true) return overridingInterest
      const claimed = limitInvoked === true && (institutionClaims === true || othersClaims === true)
      return claimed ? justify({ right, item, because: 'objection-claims' }) : null
    }
    const justification = words()
    if (justification === null) return own
    const called = groundWords(right, name, catalogue)?.justifiedBy
    return `${own}${called === undefined ? '' : `; ${called}`}: ${withoutStop(justification)}`
  }
  switch (why) {
    case 'no-erasure-ground':
      return whyNot[why](groundsNamed('erasure', decision.erasureWhere, 'subject', catalogue))
    case 'no-restriction-ground':
      return whyNot[why](groundsNamed('restriction', restrictionWhere, 'subject', catalogue))
    case 'other-basis-remains':
      return whyNot[why](citation([roles.erasureGrounds['consent-withdrawn'].clause], catalogue))
    case 'no-legitimate-interest':
      return whyNot[why](references.name([roles.objection.clause]), facts.basis ?? null)
    case 'overriding-interest':
    case 'overriding-task':
      return whyNot[why](overridingInterest ?? justify({ right, item, because: 'overriding-interest' }))
    case 'care-or-health':
    case 'legal-obligation':
    case 'institution-claims':
    case 'objection-claims':
      return whyNot[why](justify({ right, item, because: why }))
    default:
      return whyNot[why]
  }
}

/** What was asked for, as a reason names it. */
export function claimWords(
  { right, item }: Pick<RecordedDecision, 'right' | 'item'>,
  part: RecordedPart | undefined,
  { decision: { toSubject }, rights }: Catalogue,
): string {
  if (right === 'access') return toSubject.claimOfAccess
  if (!isToItems(right)) return toSubject.claimOfWhole[right]
  if (item === null) return rights[right].claim
  return toSubject.claim[askedFor(right, part ?? { part: 'whole' })](item)
}

/** Why, where it isn't a rule that says so. */
function specialLine(
  { right, reason, act, parts, clauses }: RecordedDecision,
  { decision: { toSubject }, roles }: Catalogue,
): Said | undefined {
  const { special, objectionLimitedBy } = toSubject
  if (reason === null)
    return act === null
      ? undefined
      : [objectionLimitedBy(act), roles.erasureGrounds.objected.clause, roles.externalLimit.clause]
  const words = reason === 'external-limit' ? special[reason](act) : special[reason]
  const rejected = parts.find(({ outcome }) => outcome === 'rejected')
  return [words, ...cited(rejected?.clauses ?? clauses, clauseOfRight(right, roles))]
}

/** Whether a reason names the grounds, each with its clause. */
const ofGrounds = (why: WhyNot): boolean => why === 'no-erasure-ground' || why === 'no-restriction-ground'

/** What was asked for, a colon, and the first of what is said of it. */
const opened = (
  claim: string,
  [[words, ...clauses], ...others]: readonly [Said, ...Said[]],
): readonly Said[] => [[`${claim}: ${words}`, ...clauses], ...others]

/** What of access is not given, and why: all of it, or what is withheld beside what is given. */
function accessReasons(
  decision: RecordedDecision,
  catalogue: Catalogue,
  { headed, justify }: SubjectTelling,
): readonly Said[] {
  const { outcome, parts } = decision
  const { access, externalLimit } = catalogue.roles
  const {
    claimOfAccess,
    claimOfWithheld,
    claimOfCopy,
    leftOut,
    inPart,
    withheld,
    access: words,
  } = catalogue.decision.toSubject
  const special = specialLine(decision, catalogue)
  const pieces = informationIn(decision, 'rejected')
  const data = parts.some((one) => one.part === 'data' && one.outcome === 'rejected')
  const asked = (claim: string): string => (headed ? claim : withheld(claim))
  if (outcome === 'rejected') {
    const why = special ?? [words.withheld, access.clause, externalLimit.clause]
    return opened(asked(claimOfAccess), [why])
  }
  const cut = parts
    .filter((one) => one.part === 'left-out' && one.outcome === 'rejected')
    .map(
      ({ clauses }): Said => [
        `${inPart(claimOfCopy)}: ${leftOut(justify({ right: 'access', item: null, because: 'affects-others' }))}`,
        ...cited(clauses, access.clause),
      ],
    )
  const [piece, ...others] = [
    ...(data ? [access.clause] : []),
    ...pieces.flatMap((name) => clausesOfPiece(decision, name, catalogue.roles)),
  ]
  if (piece === undefined) return cut
  const claim = asked(claimOfWithheld(data, pieces))
  if (special === undefined) return [[claim, piece, ...others, externalLimit.clause], ...cut]
  const [why, ...clauses] = special
  return [...opened(claim, [[why, ...cited([...clauses, piece, ...others], externalLimit.clause)]]), ...cut]
}

/**
 * What of a decision is not granted, and why, as the person is told it.
 *
 * @param answered - All that the same answer decides: what is granted there may tell why something else is not.
 */
export function reasonLines(
  decision: RecordedDecision,
  catalogue: Catalogue,
  telling: SubjectTelling,
  answered: readonly RecordedDecision[],
): readonly Said[] {
  const { item, parts, reason } = decision
  const special = specialLine(decision, catalogue)
  const { withheld: notGranted } = catalogue.decision.toSubject
  const asked = (part: RecordedPart | undefined, why?: WhyNot): string => {
    const claim = claimWords(decision, part, catalogue)
    return telling.headed || isOverriding(why) || why === 'objection-claims' ? claim : notGranted(claim)
  }
  if (!notAccess(decision)) return accessReasons(decision, catalogue, telling)
  // Where something besides the rules settles it, that is the reason, of the whole or of its first limb.
  const withdrawn = withdrawnIn(answered, item)
  const rejected = parts.filter((one) => one.outcome === 'rejected')
  if (reason !== null) {
    const [first] = rejected
    const claim =
      reason === 'period-cut'
        ? catalogue.decision.toSubject.inPart(claimWords(decision, first, catalogue))
        : asked(first)
    return special === undefined ? [] : opened(claim, [special])
  }
  const { inPart, leftOut } = catalogue.decision.toSubject
  const lines = rejected.flatMap((part): readonly Said[] => {
    if (part.part === 'left-out')
      return opened(inPart(claimWords(decision, part, catalogue)), [
        [
          leftOut(telling.justify({ right: decision.right, item, because: 'affects-others' })),
          ...cited(part.clauses, clauseOfRight(decision.right, catalogue.roles)),
        ],
      ])
    const against = whyRejected(decision.right, part, withdrawn, sayingToSubject(catalogue))
    const said = against.map(
      (one): Said => [
        againstWords(one, decision, part, catalogue, telling),
        // The grounds have their clauses beside them.
        ...(ofGrounds(one.why) ? ([clauseOfRight(decision.right, catalogue.roles)] as const) : one.clauses),
      ],
    )
    const [first, ...rest] = said
    return first === undefined
      ? []
      : [...opened(asked(part, against[0]?.why), [first, ...rest]), ...poorerLines(part, catalogue)]
  })
  return special === undefined ? lines : [...lines, special]
}

/** Sentences with their clauses: those that follow one another with the same clauses have them once, at the last. */
export function closing(said: readonly Said[], catalogue: Catalogue): readonly string[] {
  const same = ([, ...one]: Said, [, ...other]: Said): boolean => `${one}` === `${other}`
  return said.map((one, index) => {
    const next = said[index + 1]
    const [words] = one
    return next !== undefined && same(one, next) ? sentence(words) : withClauses(one, catalogue)
  })
}
