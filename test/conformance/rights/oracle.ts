import type { ClauseRef } from '../../../src/documents/index.js'
import type { ErasureGround, RestrictionGround } from '../../../src/procedure/index.js'
import { type RightFact, type RightFacts, rightFacts } from '../../../src/procedure/index.js'
import type { FormulaOf, JudgementOf } from './formula.js'

/*
 * The rights' rules a second time, as plain boolean formulas written from the text alone: the adopted readings
 * section 4. Nothing here reads the library but the names of the facts; the tests compare the two.
 */

/** A value for every fact. */
export type Complete = { readonly [F in RightFact]: NonNullable<RightFacts[F]> }

/** The seven legal bases of the adopted readings. */
const bases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
  'none',
] as const

/** Every value of a fact. */
export const valuesOf = (fact: RightFact): readonly (string | boolean)[] =>
  fact === 'basis' ? bases : [false, true]

/** A value for every fact: that of the row, otherwise the first that there is. */
export function completeOf(row: RightFacts): Complete {
  const defaults = Object.keys(rightFacts).map((fact) => [fact, fact === 'basis' ? bases[0] : false])
  const known = Object.entries(row).filter(([, value]) => value !== null && value !== undefined)
  // Every fact is in it: the defaults name them all.
  return Object.fromEntries([...defaults, ...known]) as Complete
}

/** What a complete row of facts comes to, part by part. */
export type Judgement = JudgementOf<ClauseRef>

/** A right by its formula. */
export type Oracle = FormulaOf<ClauseRef, RightFact, Complete>

const plain = (
  clause: ClauseRef,
  facts: readonly RightFact[],
  judge: (facts: Complete) => Pick<Judgement, 'granted' | 'grounds'>,
): Oracle => ({
  clause,
  facts,
  excluding: [],
  judge: (row) => ({ ...judge(row), exceptions: [], contradictory: false }),
})

const limit27 = (f: Complete): boolean =>
  f.limitInvoked && (f.overridingInterestProven || f.institutionClaims)
export const corrects = (f: Complete): boolean => f.inaccurate && f.replacementGiven
export const supplements = (f: Complete): boolean => f.incomplete && f.additionGiven && f.additionNeeded
/** consent is also explicit consent to a special category, whatever the basis. */
const consented = (f: Complete): boolean => f.basis === 'consent' || f.specialCategoryConsent
export const withdraws = (f: Complete): boolean => consented(f) && f.consentActive && f.consentIdentified
const portable = (f: Complete): boolean =>
  f.providedBySubject && (consented(f) || f.basis === 'contract') && f.automated

/** */
export const objection: Oracle = {
  clause: 'adakavas:26',
  facts: ['basis', 'limitInvoked', 'overridingInterestProven', 'institutionClaims'],
  excluding: [],
  judge: (f) => ({
    granted: f.basis === 'legitimate-interests' && !limit27(f),
    grounds: [['adakavas:26', f.basis === 'legitimate-interests']],
    exceptions: [['adakavas:27', limit27(f)]],
    contradictory: false,
  }),
}

/** the hand-over. */
export const portability = plain(
  'adakavas:30',
  ['providedBySubject', 'basis', 'specialCategoryConsent', 'automated'],
  (f) => ({
    granted: portable(f),
    grounds: [
      ['adakavas:30', f.providedBySubject],
      ['adakavas:30.1', consented(f) || f.basis === 'contract'],
      ['adakavas:30.2', f.automated],
    ],
  }),
)

/** the direct transfer. */
export const transfer = plain(
  'adakavas:30',
  [
    'providedBySubject',
    'basis',
    'specialCategoryConsent',
    'automated',
    'transferAsked',
    'recipientNamed',
    'transferFeasible',
  ],
  (f) => ({
    granted: portable(f) && f.transferAsked && f.recipientNamed && f.transferFeasible,
    grounds: [
      ['adakavas:30', portable(f)],
      ['adakavas:30', f.transferAsked],
      ['adakavas:31', f.recipientNamed],
      ['adakavas:30', f.transferFeasible],
    ],
  }),
)

/** A-14 with A-15: either limb. */
export const rectification = plain(
  'adakavas:14',
  ['inaccurate', 'replacementGiven', 'incomplete', 'additionGiven', 'additionNeeded'],
  (f) => ({
    granted: corrects(f) || supplements(f),
    grounds: [
      ['adakavas:14', corrects(f)],
      ['adakavas:14', supplements(f)],
    ],
  }),
)

/** A-14 first sentence, A-15. */
export const correction = plain('adakavas:14', ['inaccurate', 'replacementGiven'], (f) => ({
  granted: corrects(f),
  grounds: [
    ['adakavas:14', f.inaccurate],
    ['adakavas:15', f.replacementGiven],
  ],
}))

/** A-14 second and third sentence, A-15. */
export const supplement = plain('adakavas:14', ['incomplete', 'additionGiven', 'additionNeeded'], (f) => ({
  granted: supplements(f),
  grounds: [
    ['adakavas:14', f.incomplete],
    ['adakavas:15', f.additionGiven],
    ['adakavas:14', f.additionNeeded],
  ],
}))

/** A-33 with A-35. */
export const consentWithdrawal = plain(
  'adakavas:33',
  ['basis', 'specialCategoryConsent', 'consentActive', 'consentIdentified'],
  (f) => ({
    granted: withdraws(f),
    grounds: [
      ['adakavas:33', consented(f)],
      ['adakavas:33', f.consentActive],
      ['adakavas:35', f.consentIdentified],
    ],
  }),
)

/** an answer is always owed, also that nothing is processed. */
export const access = plain('adakavas:10', ['processed'], () => ({
  granted: true,
  grounds: [['adakavas:10', true]],
}))

/** what is owed, part by part, each by its own clause. */
const part = (
  clause: ClauseRef,
  facts: readonly RightFact[],
  owed: (facts: Complete) => boolean = (f) => f.processed,
): Oracle => plain(clause, facts, (f) => ({ granted: owed(f), grounds: [[clause, owed(f)]] }))

export const accessParts = {
  'adakavas:10': part('adakavas:10', ['processed']),
  'adakavas:11.1': part('adakavas:11.1', ['processed']),
  'adakavas:11.2': part('adakavas:11.2', ['processed']),
  'adakavas:11.3': part(
    'adakavas:11.3',
    ['processed', 'recipientsForeseen'],
    (f) => f.processed && f.recipientsForeseen,
  ),
  'adakavas:11.4': part('adakavas:11.4', ['processed']),
  'adakavas:11.5': part('adakavas:11.5', ['processed']),
  'adakavas:11.6': part('adakavas:11.6', ['processed']),
  'adakavas:11.7': part('adakavas:11.7', ['processed', 'otherSource'], (f) => f.processed && f.otherSource),
} as const

/** What a request claims for the item besides the right at hand. */
export interface Together {
  readonly withdrawal: boolean
  readonly objection: boolean
  readonly correction: boolean
  readonly supplement: boolean
  readonly erasure: boolean
}

/** A right by itself. */
export const alone: Together = {
  withdrawal: false,
  objection: false,
  correction: false,
  supplement: false,
  erasure: false,
}

/**
 * `stated` are the grounds that count, all of them where it is left out; an act outside the document that
 * limits the objection of the same request makes 17.3 false by itself.
 */
export function erasure(
  how: {
    together?: Together
    otherBasisDefeats?: boolean
    stated?: readonly ErasureGround[]
    objectionLimited?: boolean
  } = {},
): Oracle {
  const { together = alone, otherBasisDefeats = true, stated, objectionLimited = false } = how
  const counts = (ground: ErasureGround): boolean => stated === undefined || stated.includes(ground)
  return {
    clause: 'adakavas:17',
    facts: [
      'neededForPurposes',
      'basis',
      'specialCategoryConsent',
      'consentWithdrawn',
      ...(otherBasisDefeats ? (['otherBasisRemains'] as const) : []),
      ...(objectionLimited ? [] : (['objects', 'limitInvoked', 'overridingInterestProven'] as const)),
      'institutionClaims',
      'careOrHealthNecessity',
      'legalObligation',
      ...(together.withdrawal ? (['consentActive', 'consentIdentified'] as const) : []),
    ],
    excluding: ['basis', 'legalObligation'],
    judge: (f) => {
      const withdrawn = f.consentWithdrawn || (together.withdrawal && withdraws(f))
      const objects = f.objects || together.objection
      const g1 = counts('not-needed') && !f.neededForPurposes
      const g2 =
        counts('consent-withdrawn') &&
        consented(f) &&
        withdrawn &&
        !(otherBasisDefeats && f.otherBasisRemains)
      const g3 =
        !objectionLimited &&
        counts('objected') &&
        objects &&
        f.basis === 'legitimate-interests' &&
        !limit27(f)
      const g4 = counts('no-basis') && f.basis === 'none'
      const e1 = f.careOrHealthNecessity
      const e2 = f.legalObligation || f.basis === 'legal-obligation'
      const e3 = f.institutionClaims
      return {
        granted: (g1 || g2 || g3 || g4) && !e1 && !e2 && !e3,
        grounds: [
          ['adakavas:17.1', g1],
          ['adakavas:17.2', g2],
          ['adakavas:17.3', g3],
          ['adakavas:17.4', g4],
        ],
        exceptions: [
          ['adakavas:18.1', e1],
          ['adakavas:18.2', e2],
          ['adakavas:18.3', e3],
        ],
        contradictory:
          (f.basis === 'none' && f.legalObligation) || (f.basis === 'legal-obligation' && !f.legalObligation),
      }
    },
  }
}

/** `stated` are the grounds that count, all of them where it is left out. */
export function restriction(
  how: { together?: Together; stated?: readonly RestrictionGround[] } = {},
): Oracle {
  const { together = alone, stated } = how
  const counts = (ground: RestrictionGround): boolean => stated === undefined || stated.includes(ground)
  return {
    clause: 'adakavas:21',
    facts: [
      'rectificationGranted',
      'rectificationDone',
      'basis',
      'erasureFiled',
      'neededForPurposes',
      'subjectClaims',
      ...(together.correction ? (['inaccurate', 'replacementGiven'] as const) : []),
      ...(together.supplement ? (['incomplete', 'additionGiven', 'additionNeeded'] as const) : []),
      ...(together.withdrawal
        ? (['specialCategoryConsent', 'consentActive', 'consentIdentified', 'otherBasisRemains'] as const)
        : []),
    ],
    excluding: ['rectificationDone', 'rectificationGranted'],
    judge: (f) => {
      const rectified =
        f.rectificationGranted ||
        (together.correction && corrects(f)) ||
        (together.supplement && supplements(f))
      const noBasis = f.basis === 'none' || (together.withdrawal && withdraws(f) && !f.otherBasisRemains)
      const filed = f.erasureFiled || together.erasure
      const r1 = counts('rectification-pending') && rectified && !f.rectificationDone
      const r2 = counts('no-basis') && noBasis && !filed
      const r3 = counts('subject-claims') && !f.neededForPurposes && f.subjectClaims
      return {
        granted: r1 || r2 || r3,
        grounds: [
          ['adakavas:21.1', r1],
          ['adakavas:21.2', r2],
          ['adakavas:21.3', r3],
        ],
        exceptions: [],
        contradictory: f.rectificationDone && !rectified,
      }
    },
  }
}
