import { InvalidInputError, Pictured, trusting } from '../core/input-error.js'
import { ownSettings } from '../core/read.js'
import type { ClauseRef } from '../documents/index.js'
import { ofProcedure } from '../procedure/given.js'
import {
  type AnyLaw,
  type AnyNode,
  type AnyReadings,
  type AnyVocabulary,
  accessFacts,
  all,
  any,
  itemFacts,
  namedNodes,
  none,
  type OutcomeBeside,
  type OwnVocabularies,
  ownNamesIn,
  type PoorerThanGdpr,
  type Procedure,
  partsIn,
  type RuleWords,
  rightFacts,
  vocabularyOf,
  type WeighedLimb,
  type Weighing,
} from '../procedure/index.js'
import { readingsOver } from '../procedure/watched-readings.js'
import { accessBeside } from '../rights/access-beside.js'
import { type DecidingRules, decidingRules } from '../rights/deciding-rules.js'
import { notesBeside } from '../rights/notes-beside.js'
import { erasedForTask } from '../rights/richer-in.js'
import { compileLaw, type DecidingRule } from '../rights/right-rule.js'
import { settlementOf } from '../rights/settled-by.js'
import { sumBeside } from '../rights/sum-beside.js'
import { gdprProcedure, gdprVocabulary } from './gdpr-procedure.js'
import { withOwnMeans } from './with-own-means.js'

/** How a procedure is held against the GDPR.
 *
 * @category Procedure */
export interface BesideGdpr {
  /**
   * What becomes of a case in which the document gives less: its verdict stands, and the note and the letter say so
   * (`'note'`); or what the GDPR grants is granted, citing it (`'gdpr-prevails'`). Left out, `'note'`.
   */
  readonly poorerThanGdpr?: PoorerThanGdpr
  /** The GDPR with readings of one's own, as `gdprProcedureFor` makes it; left out, `gdprProcedure`. */
  readonly gdpr?: Procedure
}

/** A right of a request as one statement: grounds, and no exception. */
function grantedBy(law: AnyLaw): AnyNode {
  const nodes = (named: Parameters<typeof namedNodes>[0]) => namedNodes(named).map(([, node]) => node)
  const grounds = (law.join === 'any' ? any : all)(law.clause, ...nodes(law.grounds))
  return 'exceptions' in law
    ? all(law.clause, grounds, none(law.exceptions.clause, ...nodes(law.exceptions.of)))
    : grounds
}

/** The earlier rights on whose grant later ones build. */
const earlier = ['consent-withdrawal', 'objection', 'correction', 'supplement'] as const

/** What stands in the rules of a rulebook for the grant of an earlier right, and what is to stand there. */
type Links = ReadonlyMap<string, AnyNode>

/** The grant of each earlier right under a rulebook, read as one of these rulebooks grants it. */
function grantsIn(
  { rules, readings }: Procedure,
  books: readonly Procedure[],
  links: Weighing['links'],
): Links {
  return new Map(
    earlier.flatMap((name) => {
      const [own, [first, ...others]] = [
        rules[name],
        books.flatMap((book) => {
          const law = book.rules[name]
          return law === undefined ? [] : [grantedBy(law(links, book.readings))]
        }),
      ]
      if (own === undefined || first === undefined) return []
      return [
        [
          JSON.stringify(grantedBy(own(links, readings))),
          others.length === 0 ? first : any(first.clause, first, ...others),
        ] as const,
      ]
    }),
  )
}

/** A statement in which the grants of earlier rights are read otherwise. */
function linkedIn(node: AnyNode, grants: Links): AnyNode {
  const read = grants.get(JSON.stringify(node))
  if (read !== undefined) return read
  return 'of' in node ? { ...node, of: node.of.map((one) => linkedIn(one, grants)) } : node
}

/** A law in which the grants of earlier rights are read otherwise. */
function linkedLaw<L extends AnyLaw>(law: L, grants: Links): L {
  const each = <Nodes extends AnyLaw['grounds']>(nodes: Nodes): Nodes => ({
    ...nodes,
    ...Object.fromEntries(namedNodes(nodes).map(([name, node]) => [name, linkedIn(node, grants)])),
  })
  return {
    ...law,
    grounds: each(law.grounds),
    ...('exceptions' in law ? { exceptions: { ...law.exceptions, of: each(law.exceptions.of) } } : {}),
    ...(law.contradictions === undefined
      ? {}
      : {
          contradictions: law.contradictions.map((one) => ({ ...one, when: linkedIn(one.when, grants) })),
        }),
  }
}

/** The rules of a procedure, of which those that build on earlier rights read what these rulebooks grant. */
function linkedTo(procedure: Procedure, books: readonly Procedure[]): Procedure['rules'] {
  const { rules } = procedure
  const reading =
    <L extends AnyLaw>(law: (links: Weighing['links'], readings: AnyReadings) => L) =>
    (links: Weighing['links'], readings: AnyReadings): L =>
      linkedLaw(law(links, readings), grantsIn(procedure, books, links))
  return Object.freeze({
    ...rules,
    ...(rules.erasure === undefined ? {} : { erasure: reading(rules.erasure) }),
    ...(rules.restriction === undefined ? {} : { restriction: reading(rules.restriction) }),
  })
}

/** The rule of a limb; none of what only a document has, such as the period of a restriction. */
function ruleOf(rules: DecidingRules, { right }: Weighing, { part }: WeighedLimb): DecidingRule | undefined {
  switch (right) {
    case 'rectification':
      return part === 'correction' || part === 'supplement' ? rules.rectification[part] : undefined
    case 'portability':
      if (part === 'transfer') return rules.portability.transfer
      return part === 'hand-over' ? rules.portability : undefined
    case 'access':
      return Object.entries<DecidingRule | undefined>(rules.access.parts).find(([name]) => name === part)?.[1]
    case 'information':
    case 'automated-decision':
      return undefined
    default:
      return part === 'whole' ? rules[right] : undefined
  }
}

const everyGround = { erasureGrounds: null, restrictionGrounds: null }

/** What a rulebook says of a limb. */
interface Verdict {
  readonly rule: DecidingRule
  readonly assessment: ReturnType<DecidingRule['assess']>
  readonly outcome: OutcomeBeside
  readonly provisions: readonly ClauseRef[]
  readonly needs: ReturnType<DecidingRule['assess']>['needs']
  /** What is left out of what it grants. */
  readonly cut?: WeighedLimb
}

/** What is left out of a limb, as one that is rejected. */
function cutOf(rule: DecidingRule, { facts }: Weighing): WeighedLimb {
  const assessment = rule.assess(facts)
  return {
    part: 'left-out',
    outcome: 'rejected',
    clauses: assessment.decisive,
    ...settlementOf(rule, assessment, facts),
    assessment,
  }
}

/** When something is left out of a limb that is given; nothing, of one of which nothing ever is. */
function leftOutOf({ portability, access }: DecidingRules, { part }: WeighedLimb): DecidingRule | undefined {
  if (part === 'hand-over') return portability.leftOut
  return part === 'copy' ? access.leftOut : undefined
}

function verdictOf(rulebook: Procedure, limb: WeighedLimb, of: Weighing): Verdict | undefined {
  const rules = decidingRules(rulebook, { ...of.links, ...everyGround })
  const rule = ruleOf(rules, of, limb)
  if (rule === undefined) return undefined
  const assessment = rule.assess(of.facts)
  const { outcome, decisive: provisions, needs } = assessment
  const plain = { rule, assessment, outcome, provisions, needs } as const
  if (of.right === 'access' && outcome === 'rejected') return { ...plain, outcome: 'not-applicable' }
  const leftOut = leftOutOf(rules, limb)
  if (leftOut === undefined || (outcome !== 'granted' && outcome !== 'undetermined')) return plain
  const cut = leftOut.assess(of.facts)
  if (cut.outcome === 'rejected') return plain
  if (outcome === 'undetermined') return { ...plain, needs: [...needs, ...cut.needs] }
  return cut.outcome === 'granted'
    ? {
        ...plain,
        outcome: 'granted-in-part',
        provisions: [...provisions, ...cut.decisive],
        cut: cutOf(leftOut, of),
      }
    : { ...plain, outcome: 'undetermined', provisions: [], needs: cut.needs }
}

/** A right by its rule as one statement. */
function statementOf({ clause, join, grounds, exceptions }: DecidingRule['declaration']): AnyNode {
  const holding = (join === 'any' ? any : all)(clause, ...grounds)
  return exceptions === undefined ? holding : all(clause, holding, none(exceptions.clause, ...exceptions.of))
}

/** The rules that grant what one of two grants, by the two. */
const joinedRules = new WeakMap<DecidingRule, WeakMap<DecidingRule, DecidingRule>>()

/** The rule by which a limb is granted that the document grants or the rulebook beside it, over the facts of both. */
function either(vocabulary: AnyVocabulary, mine: DecidingRule, theirs: DecidingRule): DecidingRule {
  const known = joinedRules.get(mine) ?? new WeakMap<DecidingRule, DecidingRule>()
  joinedRules.set(mine, known)
  const { clause, contradictions = [] } = mine.declaration
  const joined =
    known.get(theirs) ??
    compileLaw(vocabulary, {
      clause,
      join: 'any',
      grounds: {
        'own:document': statementOf(mine.declaration),
        'own:beside': statementOf(theirs.declaration),
      },
      contradictions,
    })
  known.set(theirs, joined)
  return joined
}

const recordedOf = (
  { outcome, provisions, needs }: Verdict,
  over: readonly ClauseRef[] = [],
): Pick<Required<WeighedLimb>, 'beside' | 'needsBeside'> => ({
  beside: { outcome, provisions, needs: needs.map(({ fact }) => fact), over },
  needsBeside: needs,
})

/** What a limb comes to where what the GDPR grants is granted. */
function prevailing<Limb extends WeighedLimb>(
  document: Procedure,
  limb: Limb,
  of: Weighing,
  verdict: Verdict,
): Limb {
  const { rule, assessment, outcome, needs } = verdict
  const mine = limb.outcome
  const stands = { ...limb, ...recordedOf(verdict) }
  if (mine === 'granted' || mine === 'contradictory') return stands
  if (outcome === 'granted' || outcome === 'granted-in-part') {
    const settled = { outcome: 'granted', clauses: assessment.decisive } as const
    return {
      ...limb,
      ...settled,
      ...settlementOf(rule, assessment, of.facts),
      assessment,
      ...(verdict.cut === undefined ? {} : { cutBeside: verdict.cut }),
      ...recordedOf(verdict, limb.clauses.length > 0 ? limb.clauses : [clauseOf(document, of, limb)]),
    }
  }
  if (outcome === 'rejected' || outcome === 'not-applicable') return stands
  // What the document rejects is not rejected before it is known that the GDPR does not grant it either.
  if (mine !== 'undetermined') {
    const open = { outcome, clauses: [], settledBy: [], facts: {} } as const
    return { ...stands, ...open, assessment: { ...assessment, outcome, needs } }
  }
  const ours = ruleOf(decidingRules(document, { ...everyGround, ...of.links }), of, limb)
  if (ours === undefined || limb.assessment === null) return stands
  // It is granted in any case, and open is only in which measure.
  if (assessment.outcome !== 'undetermined')
    return { ...stands, assessment: { ...limb.assessment, needs: [...limb.assessment.needs, ...needs] } }
  const both = either(vocabularyOf(document), ours, rule).assess(of.facts)
  return { ...stands, outcome: both.outcome, clauses: both.decisive, assessment: both }
}

/** What settles nothing yet is cited by the clause of its rule. */
const clauseOf = (document: Procedure, of: Weighing, limb: WeighedLimb): ClauseRef =>
  ruleOf(decidingRules(document, { ...everyGround, ...of.links }), of, limb)?.clause ??
  document.roles.answer.clause

/** The facts of two rulebooks; of a name that both have, the first says by which clause, and whom it asks. */
const factsOfBoth = (first: OwnVocabularies, second: OwnVocabularies): OwnVocabularies =>
  Object.freeze({
    item: Object.freeze({ ...second.item, ...first.item }),
    access: Object.freeze({ ...second.access, ...first.access }),
  })

/**
 * Holds the decisions under an institution's procedure against the GDPR: each says besides what the rules of the GDPR come
 * to on the same facts, limb by limb, and their facts are asked for as well. Limits, fees and identity stay those of the
 * document, and a right that it lacks can't be claimed.
 *
 * @param procedure - The procedure of a document.
 * @param besides - What becomes of a case in which the document gives less than the GDPR.
 * @returns The procedure, frozen, for decisions, machines and letters; its version says that it is held against the GDPR.
 * @throws InvalidInputError for a reading that does not exist, or a rulebook that is not the GDPR.
 * @category Procedure
 * @see GDPR 7(3), 15 to 21
 * @example
 * ```ts
 * import { adakavasProcedure, besideGdpr, decideClaims } from 'privacy-rulebook'
 *
 * const { decisions } = decideClaims(
 *   besideGdpr(adakavasProcedure),
 *   [{ right: 'objection', items: ['register'], substantiation: 'My address is secret.' }],
 *   { items: [{ item: 'register', facts: { basis: 'public-task', particularSituation: true, limitInvoked: false } }] },
 * )
 * decisions[0]?.outcome // => 'rejected'
 * decisions[0]?.beside // => { outcome: 'granted', provisions: ['gdpr:21(1)'], needs: [] }
 * ```
 */
export function besideGdpr(procedure: Procedure, besides: BesideGdpr = {}): Procedure {
  return ofProcedure(procedure, () =>
    trusting('besides', 'how a procedure is held against the GDPR', () =>
      heldAgainst(
        procedure,
        ownSettings<BesideGdpr>(besides, 'how a procedure is held against the GDPR', [
          'poorerThanGdpr',
          'gdpr',
        ]),
      ),
    ),
  )
}

/** What is said of the facts of both: of one that the document knows, what is said of it there. */
const wordsOfBoth = (document: RuleWords | undefined, gdpr: RuleWords | undefined): RuleWords => ({
  facts: {
    ...Object.fromEntries(
      Object.entries(gdpr?.facts ?? {}).filter(([name]) => !Object.hasOwn(rightFacts, name)),
    ),
    ...document?.facts,
  },
  given: { ...gdpr?.given, ...document?.given },
})

/** The readings of the GDPR that were chosen otherwise than by default, by name. */
const chosenIn = ({ readings }: Procedure): readonly string[] =>
  Object.entries(readings)
    .filter(([name, reading]) =>
      Object.entries(gdprProcedure.readings).every(
        ([one, byDefault]) => one !== name || reading !== byDefault,
      ),
    )
    .map(([name, reading]) => `${name}=${reading}`)
    .sort()

const readings: readonly PoorerThanGdpr[] = ['note', 'gdpr-prevails']

function heldAgainst(
  procedure: Procedure,
  { poorerThanGdpr = 'note', gdpr = gdprProcedure }: BesideGdpr,
): Procedure {
  if (!readings.includes(poorerThanGdpr))
    throw new InvalidInputError('poorerThanGdpr', readings.join(' | '), poorerThanGdpr)
  if (gdpr.vocabulary !== gdprVocabulary || procedure.vocabulary !== undefined)
    throw new InvalidInputError(
      gdpr.vocabulary === gdprVocabulary ? 'procedure' : 'gdpr',
      gdpr.vocabulary === gdprVocabulary
        ? 'the procedure of a document'
        : 'the GDPR, as gdprProcedureFor makes it',
      new Pictured('another'),
    )
  const prevails = poorerThanGdpr === 'gdpr-prevails'
  const ours: OwnVocabularies = { item: itemFacts, access: accessFacts }
  const books = prevails ? [procedure, gdpr] : [procedure]
  const rulebook: Procedure = Object.freeze({
    ...gdpr,
    vocabulary: factsOfBoth(gdprVocabulary, ours),
    facts: procedure.facts,
    rules: linkedTo(gdpr, books),
  })
  const weighing =
    (of: Weighing) =>
    <Limb extends WeighedLimb>(limb: Limb): Limb => {
      const verdict = verdictOf(rulebook, limb, of)
      if (verdict === undefined) return limb
      return prevails ? prevailing(held, limb, of, verdict) : { ...limb, ...recordedOf(verdict) }
    }
  const held: Procedure = withOwnMeans({
    ...procedure,
    version: [`${procedure.version}+${prevails ? 'gdpr-prevails' : 'gdpr'}`, ...chosenIn(gdpr)].join(','),
    vocabulary: factsOfBoth(ours, gdprVocabulary),
    rules: Object.freeze({
      ...(prevails ? linkedTo(procedure, books) : procedure.rules),
      // What is owed until the request is decided is owed by the GDPR, whichever of the two decides it.
      ...(procedure.rules.restriction === undefined ? {} : { interim: gdpr.rules.interim }),
    }),
    words: Object.freeze({
      lt: wordsOfBoth(procedure.words?.lt, gdpr.words?.lt),
      en: wordsOfBoth(procedure.words?.en, gdpr.words?.en),
    }),
    readings: readingsOver(procedure.readings, { poorerThanGdpr }),
    beside: Object.freeze({
      names: ownNamesIn(rulebook),
      limbs: partsIn(rulebook, []),
      weighing,
      further: accessBeside(procedure, gdpr, weighing),
      erasedForTask,
      sum: sumBeside,
      notes: notesBeside,
    }),
  })
  return held
}
