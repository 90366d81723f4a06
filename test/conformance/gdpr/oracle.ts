import type { GdprClause } from '../../../src/documents/index.js'
import { type GdprFact, gdprFacts } from '../../../src/procedure/gdpr-facts.js'
import type { DefeatOf, ExcludedOf, FormulaOf, JudgementOf, PartOf, Value, World } from '../rights/formula.js'

/*
 * The rules of the GDPR a second time, as plain boolean formulas written from its articles. Nothing here reads the library
 * but the names of the facts; the tests compare the two.
 */

/** A value for every fact. */
export type Complete = {
  readonly [F in GdprFact]: (typeof gdprFacts)[F]['values'][number]
}

export type Formula = FormulaOf<GdprClause, GdprFact, Complete>
type Part = PartOf<GdprClause, GdprFact, Complete>
type Excluded = ExcludedOf<GdprClause, GdprFact, Complete>
type Defeat = DefeatOf<GdprClause, GdprFact, Complete>

const bases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
  'none',
] as const
const purposes = ['none', 'archiving', 'research'] as const

const valuesOf = (fact: GdprFact): readonly Value[] =>
  fact === 'basis' ? bases : fact === 'specialPurpose' ? purposes : [false, true]

/** The facts of the GDPR: those of a datum and those of access. */
export const world: World<GdprFact, Complete> = {
  valuesOf,
  completeOf: (row) =>
    // Every fact is in it: the names are those of the vocabulary.
    Object.fromEntries(
      Object.keys(gdprFacts).map((fact) => [fact, row[fact] ?? valuesOf(fact as GdprFact)[0]]),
    ) as Complete,
}

type Holds = (facts: Complete) => boolean
const part = (clause: GdprClause, facts: readonly GdprFact[], holds: Holds): Part => ({
  clause,
  facts,
  holds,
})
const excluding = (facts: readonly GdprFact[], holds: Holds, named = facts): Excluded => ({
  clause: 'gdpr:12(3)',
  facts,
  holds,
  named,
})

interface Parts {
  readonly join?: 'any' | 'all'
  readonly grounds: readonly Part[]
  readonly exceptions?: readonly Part[]
  readonly excluded?: readonly Excluded[]
  readonly defeats?: readonly Defeat[]
  readonly cited?: 'head' | 'failed' | 'defeated'
}

function formula(
  clause: GdprClause,
  { join = 'any', grounds, exceptions = [], excluded = [], defeats = [], cited = 'head' }: Parts,
): Formula {
  const facts = [...new Set([...grounds, ...exceptions, ...excluded].flatMap((one) => one.facts))]
  const held = (parts: readonly Part[], f: Complete) =>
    parts.map((one) => [one.clause, one.holds(f)] as const)
  return {
    clause,
    facts,
    excluding: [],
    cited,
    parts: { join, grounds, exceptions, excluded, defeats },
    judge: (f): JudgementOf<GdprClause> => {
      const met = held(grounds, f)
      const against = held(exceptions, f)
      const enough = join === 'any' ? met.some(([, one]) => one) : met.every(([, one]) => one)
      return {
        granted: enough && !against.some(([, one]) => one),
        grounds: met,
        exceptions: against,
        contradictory: excluded.some(({ holds }) => holds(f)),
      }
    },
  }
}

/** How a controller reads what is open. */
export interface Reading {
  readonly presumed?: boolean
  readonly anyOverriding?: boolean
  readonly taskSettles?: boolean
  readonly additionNeeded?: boolean
}

/** What a request claims for the datum besides the right at hand. */
export interface Together {
  readonly withdrawal?: boolean
  readonly objection?: boolean
  readonly objectionLimited?: boolean
  readonly correction?: boolean
  readonly erasure?: boolean
  readonly restriction?: boolean
}

const consent: Holds = (f) => f.basis === 'consent' || f.specialCategoryConsent
const ef: Holds = (f) => f.basis === 'public-task' || f.basis === 'legitimate-interests'
const limit21: Holds = (f) =>
  f.limitInvoked && (f.compellingGroundsProven || f.institutionClaims || f.othersClaims)
const limitFacts = ['limitInvoked', 'compellingGroundsProven', 'institutionClaims', 'othersClaims'] as const

const situated =
  ({ presumed = false }: Reading): Holds =>
  (f) =>
    presumed || f.particularSituation
const situationFacts = ({ presumed = false }: Reading): readonly GdprFact[] =>
  presumed ? [] : ['particularSituation']

/** 20(3), 21(6): the necessity, or the basis where that settles it. */
const task =
  ({ taskSettles = false }: Reading): Holds =>
  (f) =>
    f.publicTaskNecessity || (taskSettles && f.basis === 'public-task')
const taskFacts = ({ taskSettles = false }: Reading): readonly GdprFact[] =>
  taskSettles ? ['publicTaskNecessity', 'basis'] : ['publicTaskNecessity']

const noBasisTask = excluding(
  ['basis', 'publicTaskNecessity'],
  (f) => f.basis === 'none' && f.publicTaskNecessity,
)
const opposedThoughClaimed = excluding(['opposesErasure'], (f) => f.opposesErasure)

/** 7(3). */
const withdraws: Holds = (f) => consent(f) && f.consentActive
export const withdrawal = formula('gdpr:7(3)', {
  join: 'all',
  grounds: [
    part('gdpr:7(3)', ['basis', 'specialCategoryConsent'], consent),
    part('gdpr:7(3)', ['consentActive'], (f) => f.consentActive),
  ],
})

/** 16. */
export const correction = formula('gdpr:16', {
  join: 'all',
  grounds: [part('gdpr:16', ['inaccurate'], (f) => f.inaccurate)],
})
export const supplement = ({ additionNeeded = false }: Reading = {}): Formula =>
  formula('gdpr:16', {
    join: 'all',
    grounds: [
      part('gdpr:16', ['incomplete'], (f) => f.incomplete),
      ...(additionNeeded ? [part('gdpr:5(1)(c)', ['additionNeeded'], (f) => f.additionNeeded)] : []),
    ],
  })
export const rectification = ({ additionNeeded = false }: Reading = {}): Formula =>
  formula('gdpr:16', {
    grounds: [
      part('gdpr:16', ['inaccurate'], (f) => f.inaccurate),
      part(
        'gdpr:16',
        additionNeeded ? ['incomplete', 'additionNeeded'] : ['incomplete'],
        (f) => f.incomplete && (!additionNeeded || f.additionNeeded),
      ),
    ],
  })

/** 21, any limb. */
function limbs(reading: Reading) {
  const situation = situated(reading)
  const first: Part = part('gdpr:21(1)', ['basis', ...situationFacts(reading)], (f) => ef(f) && situation(f))
  const research: Part = part(
    'gdpr:21(6)',
    ['specialPurpose', ...situationFacts(reading)],
    (f) => f.specialPurpose === 'research' && situation(f),
  )
  const limit = part('gdpr:21(1)', limitFacts, limit21)
  const needed = part('gdpr:21(6)', taskFacts(reading), task(reading))
  const unless = (opens: Part, defeats: Part): Part =>
    part(
      opens.clause,
      [...new Set([...opens.facts, ...defeats.facts])],
      (f) => opens.holds(f) && !defeats.holds(f),
    )
  return {
    grounds: [
      unless(first, limit),
      part('gdpr:21(2)', ['directMarketing'], (f) => f.directMarketing),
      unless(research, needed),
    ],
    defeats: [
      { opens: first, defeats: limit },
      { opens: research, defeats: needed },
    ],
  }
}
export const objection = (reading: Reading = {}): Formula =>
  formula('gdpr:21', { ...limbs(reading), excluded: [noBasisTask], cited: 'defeated' })

/** 17. */
export function erasure(together: Together = {}, reading: Reading = {}): Formula {
  const situation = situated(reading)
  const { anyOverriding = false, taskSettles = false } = reading
  const limited = Boolean(together.objection && together.objectionLimited)
  const overridden: Holds = anyOverriding ? (f) => f.overridingInterestProven : limit21
  return formula('gdpr:17(1)', {
    grounds: [
      part('gdpr:17(1)(a)', ['neededForPurposes'], (f) => !f.neededForPurposes),
      part(
        'gdpr:17(1)(b)',
        [
          'basis',
          'specialCategoryConsent',
          'consentWithdrawn',
          'otherBasisRemains',
          ...(together.withdrawal ? (['consentActive'] as const) : []),
        ],
        (f) =>
          consent(f) &&
          (f.consentWithdrawn || (together.withdrawal === true && withdraws(f))) &&
          !f.otherBasisRemains,
      ),
      limited
        ? part('gdpr:17(1)(c)', [], () => false)
        : part(
            'gdpr:17(1)(c)',
            [
              'objects',
              'basis',
              ...situationFacts(reading),
              ...(anyOverriding ? (['overridingInterestProven'] as const) : limitFacts),
              'directMarketing',
            ],
            (f) =>
              (f.objects || together.objection === true) &&
              ((ef(f) && situation(f) && !overridden(f)) || f.directMarketing),
          ),
      part(
        'gdpr:17(1)(d)',
        ['basis', 'otherwiseUnlawful', 'wasUnlawful'],
        (f) => f.basis === 'none' || f.otherwiseUnlawful || f.wasUnlawful,
      ),
      part('gdpr:17(1)(e)', ['erasureObligation'], (f) => f.erasureObligation),
      part('gdpr:17(1)(f)', ['childOnlineService'], (f) => f.childOnlineService),
    ],
    exceptions: [
      part('gdpr:17(3)(a)', ['freedomOfExpression'], (f) => f.freedomOfExpression),
      part(
        'gdpr:17(3)(b)',
        taskSettles
          ? ['legalObligation', 'publicTaskNecessity', 'basis', 'neededForPurposes']
          : ['legalObligation', 'publicTaskNecessity'],
        (f) =>
          f.legalObligation ||
          f.publicTaskNecessity ||
          (taskSettles && f.basis === 'public-task' && f.neededForPurposes),
      ),
      part('gdpr:17(3)(c)', ['publicHealthInterest'], (f) => f.publicHealthInterest),
      part(
        'gdpr:17(3)(d)',
        ['specialPurpose', 'erasureImpairsPurpose'],
        (f) => f.specialPurpose !== 'none' && f.erasureImpairsPurpose,
      ),
      part(
        'gdpr:17(3)(e)',
        ['institutionClaims', 'othersClaims'],
        (f) => f.institutionClaims || f.othersClaims,
      ),
      ...(together.restriction
        ? [
            part(
              'gdpr:18(1)(c)',
              ['neededForPurposes', 'subjectClaims'],
              (f) => !f.neededForPurposes && f.subjectClaims,
            ),
          ]
        : []),
    ],
    excluded: [
      excluding(['basis', 'legalObligation'], (f) => f.basis === 'none' && f.legalObligation),
      noBasisTask,
      excluding(['erasureObligation', 'legalObligation'], (f) => f.erasureObligation && f.legalObligation),
      ...(together.erasure ? [opposedThoughClaimed] : []),
    ],
  })
}

/** 18(1). What the same request claims is decided at the same time: (a) beside a correction, (d) beside an objection. */
export function restriction(together: Together = {}, reading: Reading = {}): Formula {
  const situation = situated(reading)
  const objected = together.objection === true && together.objectionLimited !== true
  const { grounds } = limbs(reading)
  return formula('gdpr:18(1)', {
    grounds: [
      together.correction
        ? part('gdpr:18(1)(a)', [], () => false)
        : part(
            'gdpr:18(1)(a)',
            ['accuracyContested', 'accuracyVerified'],
            (f) => f.accuracyContested && !f.accuracyVerified,
          ),
      part(
        'gdpr:18(1)(b)',
        [
          'basis',
          'otherwiseUnlawful',
          ...(together.withdrawal ? (['specialCategoryConsent', 'consentActive'] as const) : []),
          ...(objected
            ? [...new Set(grounds.flatMap(({ facts }) => facts))].filter((one) => one !== 'basis')
            : []),
          ...(together.withdrawal || objected ? (['otherBasisRemains'] as const) : []),
          ...(together.erasure ? [] : (['opposesErasure'] as const)),
        ],
        (f) =>
          (f.basis === 'none' ||
            f.otherwiseUnlawful ||
            (together.withdrawal === true && withdraws(f) && !f.otherBasisRemains) ||
            (objected && grounds.some(({ holds }) => holds(f)) && !f.otherBasisRemains)) &&
          together.erasure !== true &&
          f.opposesErasure,
      ),
      part(
        'gdpr:18(1)(c)',
        ['neededForPurposes', 'subjectClaims'],
        (f) => !f.neededForPurposes && f.subjectClaims,
      ),
      together.objection
        ? part('gdpr:18(1)(d)', [], () => false)
        : part(
            'gdpr:18(1)(d)',
            ['objects', 'basis', ...situationFacts(reading), 'objectionDecided'],
            (f) => f.objects && ef(f) && situation(f) && !f.objectionDecided,
          ),
    ],
    excluded: [
      ...(together.objection
        ? []
        : [excluding(['objectionDecided', 'objects'], (f) => f.objectionDecided && !f.objects)]),
      ...(objected ? [noBasisTask] : []),
      ...(together.erasure ? [opposedThoughClaimed] : []),
    ],
  })
}

/** 18(1)(a), (d) from receipt until the right beside it is decided. */
export function interim(together: Together, reading: Reading = {}): Formula {
  const situation = situated(reading)
  return formula('gdpr:18(1)', {
    grounds: [
      ...(together.correction ? [part('gdpr:18(1)(a)', [], () => true)] : []),
      ...(together.objection && !together.objectionLimited
        ? [part('gdpr:18(1)(d)', ['basis', ...situationFacts(reading)], (f) => ef(f) && situation(f))]
        : []),
    ],
  })
}

const portable: Holds = (f) => f.providedBySubject && (consent(f) || f.basis === 'contract') && f.automated

/** 20(1), (3). */
export const portability = (reading: Reading = {}): Formula =>
  formula('gdpr:20(1)', {
    join: 'all',
    grounds: [
      part('gdpr:20(1)', ['providedBySubject'], (f) => f.providedBySubject),
      part('gdpr:20(1)(a)', ['basis', 'specialCategoryConsent'], (f) => consent(f) || f.basis === 'contract'),
      part('gdpr:20(1)(b)', ['automated'], (f) => f.automated),
    ],
    exceptions: [part('gdpr:20(3)', taskFacts(reading), task(reading))],
    excluded: [noBasisTask],
    cited: 'failed',
  })

/** 20(2). */
export const transfer = (reading: Reading = {}): Formula =>
  formula('gdpr:20(2)', {
    join: 'all',
    grounds: [
      part(
        'gdpr:20(1)',
        [
          ...new Set<GdprFact>([
            'providedBySubject',
            'basis',
            'specialCategoryConsent',
            'automated',
            ...taskFacts(reading),
          ]),
        ],
        (f) => portable(f) && !task(reading)(f),
      ),
      part('gdpr:20(2)', ['transferAsked'], (f) => f.transferAsked),
      part('gdpr:20(2)', ['recipientNamed'], (f) => f.recipientNamed),
      part('gdpr:20(2)', ['transferFeasible'], (f) => f.transferFeasible),
    ],
    excluded: [noBasisTask],
    cited: 'failed',
  })

/** 20(4), 15(4). */
export const leftOut = formula('gdpr:20(4)', {
  grounds: [part('gdpr:20(4)', ['handOverAffectsOthers'], (f) => f.handOverAffectsOthers)],
})
export const leftOutOfCopy = formula('gdpr:15(4)', {
  grounds: [part('gdpr:15(4)', ['copyAffectsOthers'], (f) => f.copyAffectsOthers)],
})

/** 15: always confirmed. */
export const access = formula('gdpr:15(1)', { grounds: [part('gdpr:15(1)', ['processed'], () => true)] })

const owed = (clause: GdprClause, facts: readonly GdprFact[] = [], holds: Holds = () => true): Formula =>
  formula(clause, { grounds: [part(clause, ['processed', ...facts], (f) => f.processed && holds(f))] })

/** 15(1) to (3), part by part. */
export const accessParts = {
  data: owed('gdpr:15(1)'),
  purposes: owed('gdpr:15(1)(a)'),
  categories: owed('gdpr:15(1)(b)'),
  recipients: owed(
    'gdpr:15(1)(c)',
    ['recipientsToDate', 'recipientsForeseen'],
    (f) => f.recipientsToDate || f.recipientsForeseen,
  ),
  'storage-period': owed('gdpr:15(1)(d)'),
  rights: owed('gdpr:15(1)(e)'),
  'authority-complaint': owed('gdpr:15(1)(f)'),
  source: owed('gdpr:15(1)(g)', ['notFromSubject', 'sourceKnown'], (f) => f.notFromSubject && f.sourceKnown),
  'automated-decisions': owed('gdpr:15(1)(h)', ['automatedDecisions'], (f) => f.automatedDecisions),
  safeguards: owed('gdpr:15(2)', ['thirdCountryTransfer'], (f) => f.thirdCountryTransfer),
  copy: owed('gdpr:15(3)'),
} as const

const suchFacts = ['solelyAutomated', 'significantEffect'] as const
const pointFacts = ['contractNeedsDecision', 'lawAllowsDecision', 'decisionConsent'] as const
const specialFacts = ['decisionOnSpecialCategories', 'specialCategoriesAllowed'] as const
const such: Holds = (f) => f.solelyAutomated && f.significantEffect
const anyPoint: Holds = (f) => f.contractNeedsDecision || f.lawAllowsDecision || f.decisionConsent
const barred: Holds = (f) => f.decisionOnSpecialCategories && !f.specialCategoriesAllowed
const permitted: Holds = (f) => anyPoint(f) && !barred(f)

/** 22(1), (2), (4). */
export const automatedDecision = formula('gdpr:22(1)', {
  grounds: [
    part('gdpr:22(1)', suchFacts, such),
    part(
      'gdpr:22(4)',
      [...suchFacts, ...pointFacts, ...specialFacts],
      (f) => such(f) && anyPoint(f) && barred(f),
    ),
  ],
  exceptions: [
    part(
      'gdpr:22(2)(a)',
      ['contractNeedsDecision', ...specialFacts],
      (f) => permitted(f) && f.contractNeedsDecision,
    ),
    part('gdpr:22(2)(b)', ['lawAllowsDecision', ...specialFacts], (f) => permitted(f) && f.lawAllowsDecision),
    part('gdpr:22(2)(c)', ['decisionConsent', ...specialFacts], (f) => permitted(f) && f.decisionConsent),
  ],
})

/** 22(3). */
export const humanIntervention = formula('gdpr:22(3)', {
  grounds: [
    part(
      'gdpr:22(3)',
      [...suchFacts, 'contractNeedsDecision', 'decisionConsent', ...specialFacts],
      (f) => such(f) && permitted(f) && (f.contractNeedsDecision || f.decisionConsent),
    ),
    part(
      'gdpr:22(2)(a)',
      [...suchFacts, 'contractNeedsDecision', ...specialFacts],
      (f) => such(f) && permitted(f) && f.contractNeedsDecision,
    ),
    part(
      'gdpr:22(2)(c)',
      [...suchFacts, 'decisionConsent', ...specialFacts],
      (f) => such(f) && permitted(f) && f.decisionConsent,
    ),
  ],
})
