import { gdprProcedure, rulesFor } from 'privacy-rulebook'
import { gdprRestrictedProcessing } from '../../../src/procedure/gdpr-processing.js'
import { type Case, fails, holds } from './case.js'
import { found } from './told.js'

const rules = rulesFor(gdprProcedure)
const { parts, leftOut } = rules.access
const { transfer } = rules.portability
const automated = rules['automated-decision']

type ErasureFacts = Parameters<typeof rules.erasure.assess>[0]

/** Every fact of erasure known, none of them a ground or an exception. */
const kept: ErasureFacts = {
  neededForPurposes: true,
  basis: 'contract',
  specialCategoryConsent: false,
  consentWithdrawn: false,
  otherBasisRemains: false,
  objects: false,
  particularSituation: false,
  directMarketing: false,
  limitInvoked: false,
  otherwiseUnlawful: false,
  wasUnlawful: false,
  erasureObligation: false,
  childOnlineService: false,
  freedomOfExpression: false,
  legalObligation: false,
  publicTaskNecessity: false,
  publicHealthInterest: false,
  specialPurpose: 'none',
  erasureImpairsPurpose: false,
  institutionClaims: false,
  othersClaims: false,
}
const notNeeded: ErasureFacts = { ...kept, neededForPurposes: false }
const erasing = (facts: ErasureFacts) => () => found(rules.erasure.assess(facts))

/** A ground of erasure by the facts that bring it about, beside data that nothing erases. */
const ground = (number: string, says: string, facts: ErasureFacts, without: string): readonly Case[] => [
  holds(`gdpr:${number}`, says, erasing({ ...kept, ...facts }), 'granted'),
  fails(`gdpr:${number}`, without, erasing(kept), 'rejected'),
]
/** An exception by the facts that bring it about, beside data that the purposes do not need and nothing else keeps. */
const exception = (number: string, says: string, facts: ErasureFacts, without: string): readonly Case[] => [
  holds(`gdpr:${number}`, says, erasing({ ...notNeeded, ...facts }), 'rejected'),
  fails(`gdpr:${number}`, without, erasing(notNeeded), 'granted'),
]

const unrestricted: Parameters<typeof rules.restriction.assess>[0] = {
  accuracyContested: false,
  accuracyVerified: false,
  basis: 'contract',
  otherwiseUnlawful: false,
  opposesErasure: false,
  neededForPurposes: true,
  subjectClaims: false,
  objects: false,
  particularSituation: false,
  objectionDecided: false,
}
const restricting = (facts: typeof unrestricted) => () =>
  found(rules.restriction.assess({ ...unrestricted, ...facts }))

const unopposed: Parameters<typeof rules.objection.assess>[0] = {
  basis: 'contract',
  particularSituation: true,
  limitInvoked: false,
  directMarketing: false,
  specialPurpose: 'none',
  publicTaskNecessity: false,
}
const objecting = (facts: typeof unopposed) => () => found(rules.objection.assess({ ...unopposed, ...facts }))

const portable: Parameters<typeof rules.portability.assess>[0] = {
  providedBySubject: true,
  basis: 'contract',
  specialCategoryConsent: false,
  automated: true,
  publicTaskNecessity: false,
}
const porting = (facts: typeof portable) => () => found(rules.portability.assess({ ...portable, ...facts }))
const transferring = (facts: typeof portable) => () =>
  found(
    transfer.assess({
      ...portable,
      transferAsked: true,
      recipientNamed: true,
      transferFeasible: true,
      ...facts,
    }),
  )

const byMachine: Parameters<typeof automated.assess>[0] = {
  solelyAutomated: true,
  significantEffect: true,
  contractNeedsDecision: false,
  lawAllowsDecision: false,
  decisionConsent: false,
  decisionOnSpecialCategories: false,
  specialCategoriesAllowed: false,
}
const decidedBy = (facts: typeof byMachine) => () => found(automated.assess({ ...byMachine, ...facts }))

const pieces = [
  ['15(1)(a)', 'purposes', 'the purposes'],
  ['15(1)(b)', 'categories', 'the categories of data'],
  ['15(1)(d)', 'storage-period', 'the period of storage'],
  ['15(1)(e)', 'rights', 'the other rights'],
  ['15(1)(f)', 'authority-complaint', 'the complaint to the authority'],
] as const

/** The cases of the rights of the GDPR, from its articles. */
export const gdprRightsCases: readonly Case[] = [
  holds(
    'gdpr:7(3)',
    'the data rest on a consent in force',
    () => found(rules['consent-withdrawal'].assess({ basis: 'consent', consentActive: true })),
    'granted',
  ),
  fails(
    'gdpr:7(3)',
    'the data rest on a contract',
    () =>
      found(
        rules['consent-withdrawal'].assess({
          basis: 'contract',
          specialCategoryConsent: false,
          consentActive: true,
        }),
      ),
    'rejected',
  ),

  holds(
    'gdpr:15(1)',
    'data are processed, and are to be shown',
    () => found(parts.data.assess({ processed: true })),
    'granted',
  ),
  fails(
    'gdpr:15(1)',
    'no data are processed',
    () => found(parts.data.assess({ processed: false })),
    'rejected',
  ),
  ...pieces.flatMap(([number, part, what]) => [
    holds(
      `gdpr:${number}`,
      `data are processed: ${what} can be asked for`,
      () => found(parts[part].assess({ processed: true })),
      'granted',
    ),
    fails(
      `gdpr:${number}`,
      `no data are processed: of ${what} there is nothing to tell`,
      () => found(parts[part].assess({ processed: false })),
      'rejected',
    ),
  ]),
  holds(
    'gdpr:15(1)(c)',
    'data were disclosed to a recipient',
    () => found(parts.recipients.assess({ processed: true, recipientsToDate: true })),
    'granted',
  ),
  fails(
    'gdpr:15(1)(c)',
    'data were and will be disclosed to nobody',
    () =>
      found(parts.recipients.assess({ processed: true, recipientsToDate: false, recipientsForeseen: false })),
    'rejected',
  ),
  holds(
    'gdpr:15(1)(g)',
    'the data came from somebody else, who is known',
    () => found(parts.source.assess({ processed: true, notFromSubject: true, sourceKnown: true })),
    'granted',
  ),
  fails(
    'gdpr:15(1)(g)',
    'the data came from the data subject',
    () => found(parts.source.assess({ processed: true, notFromSubject: false, sourceKnown: true })),
    'rejected',
  ),
  ...(
    [
      [
        '15(1)(h)',
        'automated-decisions',
        'automatedDecisions',
        'decisions are taken by machines alone',
        'no decisions are taken by machines alone',
      ],
      [
        '15(2)',
        'safeguards',
        'thirdCountryTransfer',
        'the data go to a third country',
        'the data go to no third country',
      ],
    ] as const
  ).flatMap(([number, part, fact, says, without]) => {
    const rule = parts[part]
    return rule === undefined
      ? []
      : [
          holds(
            `gdpr:${number}`,
            says,
            () => found(rule.assess({ processed: true, [fact]: true })),
            'granted',
          ),
          fails(
            `gdpr:${number}`,
            without,
            () => found(rule.assess({ processed: true, [fact]: false })),
            'rejected',
          ),
        ]
  }),
  ...(parts.copy === undefined
    ? []
    : [parts.copy].flatMap((copy) => [
        holds(
          'gdpr:15(3)',
          'data are processed, of which a copy is given',
          () => found(copy.assess({ processed: true })),
          'granted',
        ),
        fails(
          'gdpr:15(3)',
          'no data are processed',
          () => found(copy.assess({ processed: false })),
          'rejected',
        ),
      ])),
  ...(leftOut === undefined
    ? []
    : [
        holds(
          'gdpr:15(4)',
          'the copy would harm the rights of others',
          () => found(leftOut.assess({ copyAffectsOthers: true })),
          'granted',
        ),
        fails(
          'gdpr:15(4)',
          'the copy harms nobody',
          () => found(leftOut.assess({ copyAffectsOthers: false })),
          'rejected',
        ),
      ]),
  holds(
    'gdpr:16',
    'the data are inaccurate',
    () => found(rules.rectification.correction.assess({ inaccurate: true })),
    'granted',
  ),
  fails(
    'gdpr:16',
    'the data are accurate',
    () => found(rules.rectification.correction.assess({ inaccurate: false })),
    'rejected',
  ),

  ...ground('17(1)', 'one ground is enough', { neededForPurposes: false }, 'there is no ground'),
  ...ground(
    '17(1)(a)',
    'the purposes no longer need the data',
    { neededForPurposes: false },
    'the purposes need the data',
  ),
  ...ground(
    '17(1)(b)',
    'the consent is withdrawn, and there is no other ground',
    { basis: 'consent', consentWithdrawn: true },
    'no consent is withdrawn',
  ),
  ...ground(
    '17(1)(c)',
    'the person objects to direct marketing',
    { objects: true, directMarketing: true },
    'nobody objects',
  ),
  ...ground('17(1)(d)', 'the processing was unlawful', { wasUnlawful: true }, 'the processing is lawful'),
  ...ground('17(1)(e)', 'a law asks for the erasure', { erasureObligation: true }, 'no law asks for it'),
  ...ground(
    '17(1)(f)',
    'the data of a child were collected for an online service',
    { childOnlineService: true },
    'the data are not of a child',
  ),
  ...exception('17(3)', 'one exception is enough', { othersClaims: true }, 'there is no exception'),
  ...exception(
    '17(3)(a)',
    'freedom of expression needs them',
    { freedomOfExpression: true },
    'freedom of expression does not need them',
  ),
  ...exception(
    '17(3)(b)',
    'a task in the public interest needs them',
    { publicTaskNecessity: true },
    'neither a law nor a public task needs them',
  ),
  ...exception(
    '17(3)(c)',
    'public health needs them',
    { publicHealthInterest: true },
    'public health does not need them',
  ),
  ...exception(
    '17(3)(d)',
    'without them the research could not be done',
    { specialPurpose: 'research', erasureImpairsPurpose: true },
    'they serve no research',
  ),
  ...exception(
    '17(3)(e)',
    'somebody needs them for a claim',
    { othersClaims: true },
    'nobody needs them for claims',
  ),

  holds(
    'gdpr:18(1)',
    'one ground is enough',
    restricting({ neededForPurposes: false, subjectClaims: true }),
    'granted',
  ),
  fails('gdpr:18(1)', 'there is no ground', restricting({}), 'rejected'),
  holds(
    'gdpr:18(1)(a)',
    'the accuracy is contested and not verified yet',
    restricting({ accuracyContested: true }),
    'granted',
  ),
  fails(
    'gdpr:18(1)(a)',
    'the accuracy that was contested is verified',
    restricting({ accuracyContested: true, accuracyVerified: true }),
    'rejected',
  ),
  holds(
    'gdpr:18(1)(b)',
    'the processing is unlawful, and the person opposes the erasure',
    restricting({ basis: 'none', opposesErasure: true }),
    'granted',
  ),
  fails(
    'gdpr:18(1)(b)',
    'the processing is unlawful, and the person does not oppose the erasure',
    restricting({ basis: 'none' }),
    'rejected',
  ),
  holds(
    'gdpr:18(1)(c)',
    'the person needs for claims what the controller no longer needs',
    restricting({ neededForPurposes: false, subjectClaims: true }),
    'granted',
  ),
  fails('gdpr:18(1)(c)', 'the controller still needs it', restricting({ subjectClaims: true }), 'rejected'),
  holds(
    'gdpr:18(1)(d)',
    'an objection is not decided yet',
    restricting({ objects: true, basis: 'public-task', particularSituation: true }),
    'granted',
  ),
  fails(
    'gdpr:18(1)(d)',
    'the objection is decided',
    restricting({ objects: true, basis: 'public-task', particularSituation: true, objectionDecided: true }),
    'rejected',
  ),
  holds(
    'gdpr:18(2)',
    'restricted data are stored',
    () => found(gdprRestrictedProcessing.assess({ operation: 'storing' })),
    'granted',
  ),
  fails(
    'gdpr:18(2)',
    'restricted data are read, and none of the reasons is there',
    () =>
      found(
        gdprRestrictedProcessing.assess({
          operation: 'reading',
          consent: false,
          claims: false,
          'protect-others': false,
          'important-public-interest': false,
        }),
      ),
    'rejected',
  ),

  holds('gdpr:20(1)', 'provided by the person, on a contract, automated', porting({}), 'granted'),
  fails(
    'gdpr:20(1)',
    'the controller worked it out by itself',
    porting({ providedBySubject: false }),
    'rejected',
  ),
  holds('gdpr:20(1)(a)', 'a consent is the basis', porting({ basis: 'consent' }), 'granted'),
  fails(
    'gdpr:20(1)(a)',
    'a legal obligation is the basis',
    porting({ basis: 'legal-obligation' }),
    'rejected',
  ),
  holds('gdpr:20(1)(b)', 'the processing is automated', porting({}), 'granted'),
  fails('gdpr:20(1)(b)', 'the data are in a paper file', porting({ automated: false }), 'rejected'),
  holds('gdpr:20(2)', 'a direct transfer is asked for and feasible', transferring({}), 'granted'),
  fails(
    'gdpr:20(2)',
    'a direct transfer is not feasible',
    transferring({ transferFeasible: false }),
    'rejected',
  ),
  holds(
    'gdpr:20(3)',
    'a task in the public interest needs the processing',
    porting({ publicTaskNecessity: true }),
    'rejected',
  ),
  fails('gdpr:20(3)', 'no public task needs the processing', porting({}), 'granted'),
  ...(rules.portability.leftOut === undefined
    ? []
    : [rules.portability.leftOut].flatMap((left) => [
        holds(
          'gdpr:20(4)',
          'the hand-over would harm the rights of others',
          () => found(left.assess({ handOverAffectsOthers: true })),
          'granted',
        ),
        fails(
          'gdpr:20(4)',
          'the hand-over harms nobody',
          () => found(left.assess({ handOverAffectsOthers: false })),
          'rejected',
        ),
      ])),

  holds('gdpr:21', 'one ground is enough', objecting({ directMarketing: true }), 'granted'),
  fails('gdpr:21', 'there is no ground', objecting({}), 'rejected'),
  holds(
    'gdpr:21(1)',
    'a public task is the basis, and the situation is particular',
    objecting({ basis: 'public-task' }),
    'granted',
  ),
  fails('gdpr:21(1)', 'a contract is the basis', objecting({}), 'rejected'),
  holds('gdpr:21(2)', 'the data serve direct marketing', objecting({ directMarketing: true }), 'granted'),
  fails('gdpr:21(2)', 'the data serve no direct marketing', objecting({}), 'rejected'),
  holds(
    'gdpr:21(6)',
    'the data serve research that no public task needs',
    objecting({ specialPurpose: 'research' }),
    'granted',
  ),
  fails(
    'gdpr:21(6)',
    'a public task needs the research',
    objecting({ specialPurpose: 'research', publicTaskNecessity: true }),
    'rejected',
  ),

  holds('gdpr:22(1)', 'a machine alone decides with a significant effect', decidedBy({}), 'granted'),
  fails(
    'gdpr:22(1)',
    'a person takes part in the decision',
    decidedBy({ solelyAutomated: false }),
    'rejected',
  ),
  holds('gdpr:22(2)', 'one exception is enough', decidedBy({ contractNeedsDecision: true }), 'rejected'),
  fails('gdpr:22(2)', 'there is no exception', decidedBy({}), 'granted'),
  holds(
    'gdpr:22(2)(a)',
    'a contract needs the decision',
    decidedBy({ contractNeedsDecision: true }),
    'rejected',
  ),
  fails('gdpr:22(2)(a)', 'no contract needs the decision', decidedBy({}), 'granted'),
  holds('gdpr:22(2)(b)', 'a law allows the decision', decidedBy({ lawAllowsDecision: true }), 'rejected'),
  fails('gdpr:22(2)(b)', 'no law allows the decision', decidedBy({}), 'granted'),
  holds(
    'gdpr:22(2)(c)',
    'the person consented to the decision',
    decidedBy({ decisionConsent: true }),
    'rejected',
  ),
  fails('gdpr:22(2)(c)', 'the person did not consent to the decision', decidedBy({}), 'granted'),
  ...(automated.humanIntervention === undefined
    ? []
    : [automated.humanIntervention].flatMap((person) => [
        holds(
          'gdpr:22(3)',
          'a person can be asked to step in where a contract needs the decision',
          () => found(person.assess({ ...byMachine, contractNeedsDecision: true })),
          'granted',
        ),
        fails(
          'gdpr:22(3)',
          'a law allows the decision, and sees to the safeguards itself',
          () => found(person.assess({ ...byMachine, lawAllowsDecision: true })),
          'rejected',
        ),
      ])),
  holds(
    'gdpr:22(4)',
    'the decision rests on special categories, which nothing allows',
    decidedBy({ contractNeedsDecision: true, decisionOnSpecialCategories: true }),
    'granted',
  ),
  fails(
    'gdpr:22(4)',
    'a person takes part in a decision on special categories',
    decidedBy({ solelyAutomated: false, decisionOnSpecialCategories: true }),
    'rejected',
  ),
]
