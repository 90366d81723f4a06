import {
  compileRule,
  defineFacts,
  type FactsOf,
  oneOf,
  type Rule,
  type RuleBuilders,
  type RuleNode,
  rulesOver,
  trusting,
  yesNo,
} from '../core/index.js'
import { namesOf } from '../core/records.js'
import type { ClauseRef } from '../documents/index.js'
import type { OwnName } from './names.js'
import type { OwnFacts } from './own-facts.js'
import { restrictionReasons } from './restriction-reasons.js'

/** What listening can be for: the two cases of clause 11, or anything else.
 *
 * @category Recording
 * @see Kaunas clauses 3, 11
 * @example
 * ```ts
 * import { listeningPurposes } from 'privacy-rulebook/recordings'
 *
 * listeningPurposes // => ['quality-sampling', 'service-complaint', 'other']
 * ```
 */
export const listeningPurposes = Object.freeze(['quality-sampling', 'service-complaint', 'other'] as const)

/** What listening is for.
 *
 * @category Recording */
export type ListeningPurpose = (typeof listeningPurposes)[number]

/**
 * The facts on which listening depends. The recording's own history gives some of them (whether it exists, is within
 * its term, is restricted, is complained of, who gave advice, who takes part in a procedure); the attempt gives the
 * rest.
 *
 * @category Recording
 * @see Kaunas clauses 4.3, 10 to 14.2
 * @example
 * ```ts
 * import { listeningFacts } from 'privacy-rulebook/recordings'
 *
 * listeningFacts.employed.clause // => 'kaunas:4.3'
 * ```
 */
export const listeningFacts = defineFacts({
  recordingExists: yesNo({ clause: 'kaunas:10', askedOf: 'controller' }),
  withinTerm: yesNo({ clause: 'kaunas:10', askedOf: 'controller' }),
  restricted: yesNo({ clause: 'kaunas:14.5', askedOf: 'controller' }),
  restrictionReason: oneOf(['none', ...restrictionReasons], { clause: 'gdpr:18(2)', askedOf: 'controller' }),
  consentWithdrawn: yesNo({ clause: 'kaunas:14.5', askedOf: 'controller' }),
  withoutBasis: yesNo({ clause: 'gdpr:17(1)(b)', askedOf: 'controller' }),
  purpose: oneOf(listeningPurposes, { clause: 'kaunas:11', askedOf: 'controller' }),
  drawnAtRandom: yesNo({ clause: 'kaunas:11.1', askedOf: 'controller' }),
  withinSample: yesNo({ clause: 'kaunas:11.1', askedOf: 'controller' }),
  complaintOpen: yesNo({ clause: 'kaunas:11.2', askedOf: 'controller' }),
  itSpecialist: yesNo({ clause: 'kaunas:12.1', askedOf: 'controller' }),
  consulted: yesNo({ clause: 'kaunas:12.2', askedOf: 'controller' }),
  employed: yesNo({ clause: 'kaunas:4.3', askedOf: 'controller' }),
  authorised: yesNo({ clause: 'kaunas:12.3', askedOf: 'controller' }),
  participates: yesNo({ clause: 'kaunas:12.3', askedOf: 'controller' }),
  forProcedure: yesNo({ clause: 'kaunas:12.3', askedOf: 'controller' }),
  approvedMethod: yesNo({ clause: 'kaunas:13', askedOf: 'controller' }),
  tookPart: yesNo({ clause: 'kaunas:14.2', askedOf: 'subject' }),
  copyExists: yesNo({ clause: 'kaunas:10', askedOf: 'controller' }),
})

/** What is known of a wish to listen, also of the facts of an institution's own.
 *
 * @category Recording */
export type ListeningFacts = FactsOf<typeof listeningFacts> & FactsOf<OwnFacts>

/** The name of a fact on which listening depends.
 *
 * @category Recording */
export type ListeningFact = keyof typeof listeningFacts & string

/** The name of a fact on which listening depends, of the library's or of an institution's own.
 *
 * @category Recording */
export type ListeningFactName = ListeningFact | OwnName

/** The facts that a rule on listening can read: the library's and an institution's own.
 *
 * @category Recording */
export type ListeningVocabulary = typeof listeningFacts & OwnFacts

/** The conditions of listening, in the order in which they are told. */
export const listeningConditions = ['kept', 'restriction', 'when', 'who', 'leave', 'how', 'caller'] as const

/**
 * What listening hangs on: that there is something to listen to, that no restriction bars it, when, who and how
 * (clauses 11, 12, 13), with whose leave, or that the person is the caller.
 *
 * @category Recording
 */
export type ListeningCondition = (typeof listeningConditions)[number]

/** A rule on listening: each of its conditions is needed.
 *
 * @category Recording */
export interface ListeningRule {
  /** The names of the conditions, in the order of the rule. */
  readonly conditions: readonly ListeningCondition[]
  readonly rule: Rule<ListeningVocabulary, ClauseRef, ListeningFactName>
}

/** The conditions of a rule on listening, each with its statement.
 *
 * @category Recording */
export type ListeningConditions = {
  readonly [C in ListeningCondition]?: RuleNode<ClauseRef, ListeningFactName>
}

const ruleOf = <Condition extends ListeningCondition>(
  clause: ClauseRef,
  conditions: Readonly<Record<Condition, RuleNode<ClauseRef, ListeningFact>>>,
): ListeningRule =>
  Object.freeze({
    conditions: Object.freeze(namesOf(conditions)),
    rule: compileRule(listeningFacts, { clause, join: 'all', grounds: Object.values(conditions) }),
  })

/**
 * The builder of statements about listening: that a fact has one of some values, or is true; that all of several
 * statements hold, one of them, or none. A fact, a value or a clause that does not exist does not compile.
 *
 * @category Recording
 * @example
 * ```ts
 * import { listeningStatements } from 'privacy-rulebook/recordings'
 *
 * const { is } = listeningStatements
 * is('gdpr:32', 'authorised') // => { kind: 'is', clause: 'gdpr:32', fact: 'authorised', values: [true] }
 * ```
 */
export const listeningStatements = /* @__PURE__ */ rulesOver<ClauseRef, typeof listeningFacts>(listeningFacts)

/**
 * The same builder over the library's facts and those of an institution's own.
 *
 * @param facts - The institution's own facts, as `ownFact` made them.
 * @throws InvalidInputError for what cannot be read as facts.
 * @category Recording
 * @example
 * ```ts
 * import { gdprDocument } from 'privacy-rulebook'
 * import { listeningStatementsWith, ownFact } from 'privacy-rulebook/recordings'
 *
 * const clause = gdprDocument.clause('32')
 * const texts = {
 *   en: {
 *     question: 'Has an authorised manager agreed?',
 *     whether: 'whether an authorised manager has agreed',
 *     holds: 'an authorised manager has agreed',
 *     fails: 'no authorised manager has agreed',
 *   },
 * }
 * const facts = { 'own:manager-agreed': ownFact({ clause, askedOf: 'controller', texts }) } as const
 * const { is } = listeningStatementsWith(facts)
 * is(clause, 'own:manager-agreed') // => { kind: 'is', clause: 'gdpr:32', fact: 'own:manager-agreed', values: [true] }
 * ```
 */
export const listeningStatementsWith = <const Facts extends OwnFacts>(
  facts: Facts,
): RuleBuilders<ClauseRef, typeof listeningFacts & Facts> =>
  trusting('', 'facts by name, each as ownFact made it', () => rulesOver({ ...listeningFacts, ...facts }))

const { is, all, any } = listeningStatements

/** A restricted recording is only processed for one of four reasons; unrestricted, for none in particular. */
const restriction = any(
  'kaunas:14.5',
  is('kaunas:14.5', 'restricted', false),
  is('gdpr:18(2)', 'restrictionReason', ...restrictionReasons),
)

/** Who listens for a procedure takes part in it that day. */
const takingPart = any(
  'kaunas:12.3',
  is('kaunas:12.3', 'forProcedure', false),
  is('kaunas:12.3', 'participates'),
)

/** What nothing carries any more is to be destroyed: until then only an open procedure may have it listened to. */
const carried = any(
  'gdpr:17(1)(b)',
  is('gdpr:17(1)(b)', 'withoutBasis', false),
  is('kaunas:12.3', 'participates'),
)

const ownConsultant = all('kaunas:12.2', is('kaunas:12.2', 'consulted'), is('kaunas:4.3', 'employed'))

/**
 * The rules on listening, by who wants to listen: the institution's own people to the recording, those who take part in
 * a procedure to its copy, or the caller.
 *
 * @category Recording
 * @see Kaunas clauses 10 to 14.2
 * @example
 * ```ts
 * import { listeningRules } from 'privacy-rulebook/recordings'
 *
 * listeningRules.caller.rule.assess({ recordingExists: true, tookPart: false }).decisive
 * // => ['kaunas:14.2']
 * ```
 */
export const listeningRules = {
  /** Clauses 11 to 13: when and who and how, of a recording that exists and is within its term. */
  staff: /* @__PURE__ */ ruleOf('kaunas:11', {
    kept: all('kaunas:10', is('kaunas:10', 'recordingExists'), is('kaunas:10', 'withinTerm')),
    restriction,
    when: any(
      'kaunas:11',
      all(
        'kaunas:11.1',
        is('kaunas:11.1', 'purpose', 'quality-sampling'),
        is('kaunas:11.1', 'drawnAtRandom'),
        is('kaunas:11.1', 'withinSample'),
        is('kaunas:14.5', 'restricted', false),
        is('kaunas:14.5', 'consentWithdrawn', false),
      ),
      all(
        'kaunas:11.2',
        is('kaunas:11.2', 'purpose', 'service-complaint'),
        is('kaunas:11.2', 'complaintOpen'),
        takingPart,
        carried,
      ),
    ),
    who: any(
      'kaunas:12',
      is('kaunas:12.1', 'itSpecialist'),
      ownConsultant,
      all(
        'kaunas:12.3',
        is('kaunas:12.3', 'purpose', 'service-complaint'),
        is('kaunas:12.3', 'authorised'),
        is('kaunas:12.3', 'participates'),
      ),
    ),
    how: is('kaunas:13', 'approvedMethod'),
  }),
  /** Clauses 10 and 12: a copy is for those who take part in a procedure, the consultant of the call among them. */
  copy: /* @__PURE__ */ ruleOf('kaunas:10', {
    kept: is('kaunas:10', 'copyExists'),
    restriction,
    who: all(
      'kaunas:12.3',
      is('kaunas:12.3', 'participates'),
      any('kaunas:12', is('kaunas:12.1', 'itSpecialist'), ownConsultant, is('kaunas:12.3', 'authorised')),
    ),
  }),
  /** Clause 14.2: who took part and consented, for as long as the recording exists. */
  caller: /* @__PURE__ */ ruleOf('kaunas:14.2', {
    kept: is('kaunas:10', 'recordingExists'),
    caller: is('kaunas:14.2', 'tookPart'),
  }),
} as const
