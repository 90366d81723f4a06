import { mapValues, recordOf } from '../core/records.js'
import type { ClauseRef } from '../documents/index.js'
import type { NamedClauses } from './complete-roles.js'
import { accessBook, following, type LawOr, portabilityBook, rectificationBook } from './laws-of.js'
import type { Links } from './links.js'
import {
  type AccessPiece,
  accessInformation,
  type ErasureException,
  type ErasureGround,
  erasureExceptions,
  erasureGrounds,
  type OwnName,
  type RestrictionGround,
  restrictionGrounds,
  type SettlingName,
} from './names.js'
import type { AnyReadings } from './readings.js'
import { everyRight, type Right } from './right.js'
import type { Cited } from './roles.js'
import {
  type AnyLaw,
  type AnyNode,
  given,
  is,
  type Law,
  type LimitedLaw,
  type RuleBook,
} from './rule-book.js'

/** Grounds, and exceptions where there are any, by names of the library or of one's own.
 *
 * @category Procedure */
export type OpenLaw<Name extends SettlingName> =
  | Law<Name | OwnName>
  | LimitedLaw<Name | OwnName, Name | OwnName>

/**
 * What a document rules on the rights that it offers; a right that is left out can't be exercised under it.
 *
 * @category Procedure
 */
export interface RuleSettings {
  /** Access: the clause that gives it, and the clause of each piece of information that it gives, or when it does. */
  readonly access?: {
    readonly clause: ClauseRef
    readonly parts?: { readonly [P in AccessPiece]?: ClauseRef | AnyNode }
    /** What would harm others if it were copied, and is left out of the copy. */
    readonly leftOut?: LawOr<Law<OwnName>>
  }
  /** Rectification of what is inaccurate or incomplete; a limb that is left out has the conditions that the right itself has. */
  readonly rectification?: {
    readonly clause: ClauseRef
    readonly correction?: LawOr<Law<'inaccurate' | 'replacement-given' | OwnName>>
    readonly supplement?: LawOr<Law<'incomplete' | 'addition-given' | 'addition-needed' | OwnName>>
  }
  /** Erasure. */
  readonly erasure?: LawOr<OpenLaw<ErasureGround | ErasureException>>
  /** Restriction of processing. */
  readonly restriction?: LawOr<OpenLaw<RestrictionGround>>
  /** Objection. */
  readonly objection?: LawOr<OpenLaw<'legitimate-interest' | 'objection-limit'>>
  /** Portability: the hand-over. */
  readonly portability?: LawOr<OpenLaw<SettlingName<'portability'>>>
  /** The direct transfer to another controller; left out, it is not offered, and whoever asks for it is handed the data. */
  readonly transfer?: LawOr<OpenLaw<SettlingName<'portability'>>>
  /** What would harm others if it were handed over, and is left out of it; nothing, where the document says nothing of it. */
  readonly leftOut?: LawOr<Law<OwnName>>
  /** A restriction that is owed from receipt until the right is decided that is claimed beside it. */
  readonly interim?: LawOr<Law<RestrictionGround | OwnName>>
  /** The right not to be subject to a decision that a machine alone takes. */
  readonly 'automated-decision'?: LawOr<Law<OwnName> | LimitedLaw<OwnName, OwnName>>
  /** That a person intervenes in such a decision where it is taken all the same. */
  readonly humanIntervention?: LawOr<Law<OwnName>>
  /** Withdrawal of consent. */
  readonly 'consent-withdrawal'?: LawOr<OpenLaw<SettlingName<'consent-withdrawal'>>>
  /** To be informed about the processing: whoever asks is informed, unless the document has grounds or exceptions. */
  readonly information?: InformationRule
}

/**
 * The right to be informed: its clause, and conditions or limits where the document has them, over the facts of access.
 *
 * @category Procedure
 * @see GDPR 13, 14
 */
export interface InformationRule {
  /** The clause that gives the right. */
  readonly clause: ClauseRef
  /** When it is given; left out, whenever it is asked for. */
  readonly grounds?: Law<OwnName>['grounds']
  /** When it is not given all the same. */
  readonly exceptions?: LimitedLaw<OwnName, OwnName>['exceptions']
}

/** What a rule book is read with where no request says otherwise. */
export const alone: Links = Object.freeze({
  withdrawal: false,
  objection: false,
  objectionLimited: false,
  correction: false,
  supplement: false,
  erasure: false,
  restriction: false,
})

/** Clause by clause what rectification needs, where a document says no more than that there is the right. */
const correctionUnder = (clause: ClauseRef): Law<'inaccurate' | 'replacement-given'> => ({
  clause,
  limb: 'correction',
  join: 'all',
  grounds: { inaccurate: is(clause, 'inaccurate'), 'replacement-given': is(clause, 'replacementGiven') },
})
const supplementUnder = (clause: ClauseRef): Law<'incomplete' | 'addition-given' | 'addition-needed'> => ({
  clause,
  limb: 'supplement',
  join: 'all',
  grounds: {
    incomplete: is(clause, 'incomplete'),
    'addition-given': is(clause, 'additionGiven'),
    'addition-needed': is(clause, 'additionNeeded'),
  },
})

const withLimbs = ({
  clause,
  correction = correctionUnder(clause),
  supplement = supplementUnder(clause),
}: NonNullable<RuleSettings['rectification']>) => ({ clause, correction, supplement })

/** The right to be informed: of itself, it is owed to whoever asks. */
function informationLaw({ clause, grounds, exceptions }: InformationRule) {
  const law: Law<SettlingName<'information'> | OwnName> = {
    clause,
    join: 'any',
    grounds: grounds ?? { 'asked-for': given(clause, true, 'asked-for') },
  }
  return exceptions === undefined ? law : { ...law, exceptions }
}

/** The rights that are offered: those whose rules are given. */
export const offeredIn = (settings: RuleSettings): readonly Right[] =>
  everyRight.filter((right) => settings[right] !== undefined)

/** The rule book of a document, with a law for each right that it offers. */
export function ruleBookOf(settings: RuleSettings): Partial<RuleBook>
export function ruleBookOf(settings: RuleSettings): Partial<RuleBook> {
  const { access, rectification, erasure, restriction, objection, portability, transfer, information } =
    settings
  const { leftOut, interim, humanIntervention } = settings
  const automated = settings['automated-decision']
  const withdrawal = settings['consent-withdrawal']
  return Object.freeze({
    ...(access === undefined ? {} : accessBook(access)),
    ...(rectification === undefined ? {} : rectificationBook(withLimbs(rectification))),
    ...(erasure === undefined ? {} : { erasure: following(erasure) }),
    ...(restriction === undefined ? {} : { restriction: following(restriction) }),
    ...(objection === undefined ? {} : { objection: following(objection) }),
    ...(portability === undefined ? {} : portabilityBook(portability, transfer)),
    ...(withdrawal === undefined ? {} : { 'consent-withdrawal': following(withdrawal) }),
    ...(information === undefined ? {} : { information: following(informationLaw(information)) }),
    ...(automated === undefined ? {} : { 'automated-decision': following(automated) }),
    ...(humanIntervention === undefined ? {} : { humanIntervention: following(humanIntervention) }),
    ...(leftOut === undefined ? {} : { leftOut: following(leftOut) }),
    ...(access?.leftOut === undefined ? {} : { leftOutOfCopy: following(access.leftOut) }),
    ...(interim === undefined ? {} : { interim: following(interim) }),
  })
}

/** The clauses of grounds, exceptions and parts of access, as the laws have them; of what a law lacks, its own. */
export function namedIn(
  book: Partial<RuleBook>,
  readings: AnyReadings,
  clauseOf: (right: Right) => ClauseRef,
): NamedClauses {
  const law = (right: 'erasure' | 'restriction'): AnyLaw | undefined => book[right]?.(alone, readings)
  const cited = <Name extends string>(
    names: readonly Name[],
    nodes: Readonly<Partial<Record<string, AnyNode>>> | undefined,
    otherwise: ClauseRef,
  ): Readonly<Record<Name, Cited>> =>
    mapValues(recordOf(names, otherwise), (_, name) => ({ clause: nodes?.[name]?.clause ?? otherwise }))
  const erasure = law('erasure')
  const exceptions = erasure !== undefined && 'exceptions' in erasure ? erasure.exceptions.of : {}
  const nodes = Object.fromEntries(
    Object.entries<() => AnyNode>(book.accessParts ?? {}).map(([name, part]) => [name, part()]),
  )
  const parts = mapValues(nodes, ({ clause }) => ({ clause }))
  return {
    accessParts: { ...parts, ...cited(['data', ...accessInformation], nodes, clauseOf('access')) },
    erasureGrounds: cited(erasureGrounds, erasure?.grounds, clauseOf('erasure')),
    erasureExceptions: cited(erasureExceptions, exceptions, clauseOf('erasure')),
    restrictionGrounds: cited(restrictionGrounds, law('restriction')?.grounds, clauseOf('restriction')),
  }
}
