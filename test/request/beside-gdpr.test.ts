import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../src/core/index.js'
import { besideGdpr } from '../../src/making/beside-gdpr.js'
import { gdprProcedure, gdprVocabulary } from '../../src/making/index.js'
import {
  adakavasProcedure,
  itemFacts,
  legalBases,
  type Procedure,
  rightFacts,
  statement,
} from '../../src/procedure/index.js'
import {
  type CaseFacts,
  type Claim,
  decideClaims,
  type ItemDecision,
  type ItemFacts,
  rulesFor,
} from '../../src/rights/index.js'
import { notesBeside } from '../../src/rights/notes-beside.js'
import { tries } from '../runs.js'
import { day, items } from './scenario.js'

const noted = besideGdpr(adakavasProcedure)
const prevailing = besideGdpr(adakavasProcedure, { poorerThanGdpr: 'gdpr-prevails' })

const decided = (procedure: Procedure, claims: readonly Claim[], facts: CaseFacts) =>
  decideClaims(procedure, claims, facts).decisions
function only(decisions: readonly ItemDecision[], right: Claim['right']): ItemDecision {
  const found = decisions.find((one) => one.right === right)
  if (found === undefined) throw new Error(`no decision on ${right}`)
  return found
}
const outcomes = (procedure: Procedure, claims: readonly Claim[], facts: CaseFacts) =>
  Object.fromEntries(decided(procedure, claims, facts).map(({ right, outcome }) => [right, outcome]))

const objection: Claim = { right: 'objection', items: ['register'], substantiation: 'a secret address' }
/** A register kept for a public task, to which a person objects for a reason of their own. */
const register: ItemFacts = { basis: 'public-task', particularSituation: true, limitInvoked: false }
const onRegister = items({ register })

/** What the GDPR asks of an erasure besides, and nothing of it the case. */
const nothingElse: ItemFacts = {
  specialCategoryConsent: false,
  directMarketing: false,
  othersClaims: false,
  specialPurpose: 'none',
  otherwiseUnlawful: false,
  wasUnlawful: false,
  erasureObligation: false,
  childOnlineService: false,
  freedomOfExpression: false,
  publicTaskNecessity: false,
  publicHealthInterest: false,
}
const noException: ItemFacts = {
  careOrHealthNecessity: false,
  legalObligation: false,
  institutionClaims: false,
}

describe('an objection to a public task: clause 26 does not reach it, 21(1) of the GDPR does', () => {
  test('by default it is rejected, and the decision says what the GDPR says', () => {
    const one = only(decided(noted, [objection], onRegister), 'objection')
    expect(one).toMatchObject({
      outcome: 'rejected',
      clauses: ['adakavas:26'],
      beside: { outcome: 'granted', provisions: ['gdpr:21(1)'], needs: [] },
    })
  })

  test('where the GDPR prevails, it is granted, citing the GDPR, and what it is granted over is kept', () => {
    const one = only(decided(prevailing, [objection], onRegister), 'objection')
    expect(one).toMatchObject({ outcome: 'granted', clauses: ['gdpr:21(1)'] })
    expect(one.parts).toMatchObject([
      { outcome: 'granted', facts: register, beside: { outcome: 'granted', over: ['adakavas:26'] } },
    ])
    // Nothing is cut from an objection.
    expect(one.parts.flatMap(Object.keys)).not.toContain('cutBeside')
  })

  test('what only the GDPR asks is open: the document rejects all the same, and where the GDPR prevails nothing is rejected', () => {
    const open = items({ register: { basis: 'public-task' } })
    const one = only(decided(noted, [objection], open), 'objection')
    expect(one).toMatchObject({ outcome: 'rejected', needs: [] })
    expect(one.beside?.outcome).toBe('undetermined')
    expect(one.beside?.needs.map(({ fact }) => fact)).toContain('particularSituation')
    const other = only(decided(prevailing, [objection], open), 'objection')
    expect(other.outcome).toBe('undetermined')
    expect(other.needs).toEqual(one.beside?.needs)
  })

  test('contradictory facts under the GDPR block a rejection, and no grant', () => {
    const both = { basis: 'none', publicTaskNecessity: true } as const
    const rejected = only(decided(prevailing, [objection], items({ register: both })), 'objection')
    expect(rejected).toMatchObject({
      outcome: 'contradictory',
      contradiction: ['basis', 'publicTaskNecessity'],
    })
    expect(only(decided(noted, [objection], items({ register: both })), 'objection').outcome).toBe('rejected')
    const erasure: Claim = { right: 'erasure', items: ['register'], grounds: ['not-needed'] }
    const gone = { ...noException, ...both, neededForPurposes: false }
    expect(only(decided(prevailing, [erasure], items({ register: gone })), 'erasure')).toMatchObject({
      outcome: 'granted',
      clauses: ['adakavas:17.1', 'adakavas:17.4'],
      beside: { outcome: 'contradictory' },
    })
  })

  test('a grant of the document stands where the GDPR gives less', () => {
    const facts = items({
      register: {
        basis: 'legitimate-interests',
        limitInvoked: false,
        particularSituation: false,
        directMarketing: false,
        specialPurpose: 'none',
      },
    })
    expect(only(decided(prevailing, [objection], facts), 'objection')).toMatchObject({
      outcome: 'granted',
      clauses: ['adakavas:26'],
      beside: { outcome: 'rejected' },
    })
  })

  test('a limit from outside the document is not touched', () => {
    const limits = [{ right: 'objection', item: 'register', act: 'an act, article 5' }] as const
    const one = only(decided(prevailing, [objection], { ...onRegister, limits }), 'objection')
    expect(one).toMatchObject({ outcome: 'rejected', reason: 'external-limit', clauses: ['adakavas:9'] })
  })

  test('nothing that is not held, and no right that the document lacks', () => {
    const none = only(decided(prevailing, [objection], { items: [], notHeld: ['register'] }), 'objection')
    expect(none).toMatchObject({ outcome: 'rejected', reason: 'no-data' })
    expect(() =>
      decideClaims(prevailing, [{ right: 'automated-decision', items: ['register'] }], onRegister),
    ).toThrow(/claims\[0\].right/)
  })
})

describe('rights that build on one another in one request', () => {
  const item = 'photo'
  // Neither the day nor the purpose of the consent is named: clause 35 can't tell it, Article 7(3) needs no more.
  const withdrawal: Claim = { right: 'consent-withdrawal', items: [item] }
  const erasure: Claim = { right: 'erasure', items: [item], grounds: ['consent-withdrawn'] }
  const photo = items({
    photo: {
      ...nothingElse,
      ...noException,
      basis: 'consent',
      consentActive: true,
      consentWithdrawn: false,
      otherBasisRemains: false,
      neededForPurposes: true,
      objects: false,
    },
  })

  test('17.2 and 17(1)(b) read the withdrawal as the document decides it', () => {
    expect(outcomes(noted, [withdrawal, erasure], photo)).toEqual({
      'consent-withdrawal': 'rejected',
      erasure: 'rejected',
    })
    const decisions = decided(noted, [withdrawal, erasure], photo)
    expect(only(decisions, 'consent-withdrawal').beside?.outcome).toBe('granted')
    // The consent was not withdrawn, so that nothing is to be erased under the GDPR either.
    expect(only(decisions, 'erasure').beside).toEqual({
      outcome: 'rejected',
      provisions: ['gdpr:17(1)'],
      needs: [],
    })
  })

  const objecting: Claim = { right: 'objection', items: [item], substantiation: 'a secret address' }
  const restricting: Claim = {
    right: 'restriction',
    items: [item],
    grounds: ['no-basis'],
    period: { until: day('2026-12-31') },
  }
  /** What the objection and the restriction come to, and the GDPR beside the restriction. */
  const restricted = (more: ItemFacts) => {
    const decisions = decided(
      noted,
      [objecting, restricting],
      items({
        photo: {
          ...nothingElse,
          ...noException,
          particularSituation: true,
          otherBasisRemains: false,
          opposesErasure: true,
          neededForPurposes: true,
          rectificationGranted: false,
          accuracyContested: false,
          ...more,
        },
      }),
    )
    const one = only(decisions, 'restriction')
    return [only(decisions, 'objection').outcome, one.outcome, one.beside?.outcome]
  }

  test('18(1)(b) reads the objection as the document decides it', () => {
    const silent = { limitInvoked: false, overridingInterestProven: false, compellingGroundsProven: false }
    expect(restricted({ ...silent, basis: 'legitimate-interests' })).toEqual([
      'granted',
      'rejected',
      'granted',
    ])
    // Clause 26 grants no objection to a public task, and by clause 27 an interest overrides that is not compelling.
    const overridden = { ...silent, limitInvoked: true, overridingInterestProven: true }
    for (const facts of [
      { ...silent, basis: 'public-task' },
      { ...overridden, basis: 'legitimate-interests' },
    ] as const)
      expect(restricted(facts)).toEqual(['rejected', 'rejected', 'rejected'])
  })

  test('and as it prevails, where the GDPR does', () => {
    const decisions = decided(prevailing, [withdrawal, erasure], photo)
    expect(only(decisions, 'consent-withdrawal')).toMatchObject({
      outcome: 'granted',
      clauses: ['gdpr:7(3)'],
    })
    expect(only(decisions, 'erasure')).toMatchObject({
      outcome: 'granted',
      clauses: ['adakavas:17.2'],
      beside: { outcome: 'granted', provisions: ['gdpr:17(1)(b)'] },
    })
  })

  test('what is unknown of the withdrawal is asked in the erasure as well', () => {
    const { items: [record] = [] } = photo
    const { consentActive, ...facts } = { ...record?.facts, consentActive: null }
    const decisions = decided(prevailing, [withdrawal, erasure], items({ photo: facts }))
    expect(only(decisions, 'erasure')).toMatchObject({ outcome: 'undetermined' })
    expect(only(decisions, 'erasure').needs.map(({ fact }) => fact)).toEqual(['consentActive'])
  })

  const correction: Claim = {
    right: 'rectification',
    corrections: [{ item, replacement: 'x' }],
  }
  const restriction: Claim = {
    right: 'restriction',
    items: [item],
    grounds: ['rectification-pending'],
    period: { until: day('2026-12-31') },
  }
  const wrong = items({
    photo: {
      basis: 'contract',
      inaccurate: true,
      // What was handed in can't be read.
      replacementGiven: false,
      rectificationGranted: false,
      rectificationDone: false,
      neededForPurposes: true,
      otherwiseUnlawful: false,
      opposesErasure: false,
      objects: false,
    },
  })

  test('21.1 reads a correction that clause 15 rejects and Article 16 grants', () => {
    expect(outcomes(noted, [correction, restriction], wrong)).toEqual({
      rectification: 'rejected',
      restriction: 'rejected',
    })
    const decisions = decided(prevailing, [correction, restriction], wrong)
    expect(only(decisions, 'rectification')).toMatchObject({ outcome: 'granted', clauses: ['gdpr:16'] })
    expect(only(decisions, 'restriction')).toMatchObject({
      outcome: 'granted',
      clauses: ['adakavas:21.1'],
      period: { until: '2026-12-31', grounds: ['rectification-pending'] },
    })
  })
})

describe('what a correction that Article 16 grants settles', () => {
  test('that it was made already is then no contradiction of clause 21.1, and ends the restriction', () => {
    const claims: readonly Claim[] = [
      { right: 'rectification', corrections: [{ item: 'file', replacement: 'x' }] },
      {
        right: 'restriction',
        items: ['file'],
        grounds: ['rectification-pending'],
        period: { criterion: 'x' },
      },
    ]
    const file: ItemFacts = {
      basis: 'contract',
      inaccurate: true,
      replacementGiven: false,
      rectificationGranted: false,
      rectificationDone: true,
      neededForPurposes: true,
      otherwiseUnlawful: false,
      opposesErasure: false,
      objects: false,
    }
    const restriction = (procedure: Procedure) =>
      only(decided(procedure, claims, items({ file })), 'restriction').outcome
    expect(restriction(noted)).toBe('contradictory')
    expect(restriction(prevailing)).toBe('rejected')
  })
})

test('where only a stated ground of clause 17 counts, the GDPR beside it has every ground', () => {
  const onlyStated = {
    ...adakavasProcedure,
    readings: { ...adakavasProcedure.readings, statedGround: 'only-stated' },
  } as const
  const erasure: Claim = { right: 'erasure', items: ['register'], grounds: ['no-basis'] }
  const facts = items({
    register: { ...nothingElse, ...noException, basis: 'contract', neededForPurposes: false, objects: false },
  })
  expect(only(decided(besideGdpr(onlyStated), [erasure], facts), 'erasure')).toMatchObject({
    outcome: 'rejected',
    beside: { outcome: 'granted', provisions: ['gdpr:17(1)(a)'] },
  })
})

describe('limbs', () => {
  test('what a document gives of access itself is not added from the GDPR', () => {
    const { accessParts, ...others } = adakavasProcedure.rules
    const copying: Procedure = {
      ...adakavasProcedure,
      rules: {
        ...others,
        accessParts: { ...accessParts, copy: () => statement.is('adakavas:10', 'processed') },
      },
    }
    for (const procedure of [besideGdpr(copying), noted])
      expect(
        decided(procedure, [{ right: 'access', information: 'all' }], {
          items: [],
          access: { processed: true },
        }).flatMap(({ parts }) => parts.flatMap(({ part }) => (part === 'copy' ? [part] : []))),
      ).toEqual(['copy'])
  })

  test('a fact that several limbs read is asked for once, beside the document too', () => {
    const portability: Claim = { right: 'portability', items: ['file'], transfer: { recipient: 'a bank' } }
    const [one] = decided(noted, [portability], items({ file: {} }))
    const needs = one?.beside?.needs.map(({ fact }) => fact) ?? []
    expect(needs).toContain('providedBySubject')
    expect(new Set(needs).size).toBe(needs.length)
  })

  test('what the GDPR hands over in part is granted in part (20(4))', () => {
    const portability: Claim = { right: 'portability', items: ['file'] }
    const facts = (affects: boolean | null) =>
      items({
        file: {
          providedBySubject: true,
          automated: true,
          basis: 'contract',
          specialCategoryConsent: false,
          publicTaskNecessity: false,
          handOverAffectsOthers: affects,
        },
      })
    const one = only(decided(prevailing, [portability], facts(true)), 'portability')
    // The document hands everything over: it gives more.
    expect(one).toMatchObject({ outcome: 'granted', beside: { outcome: 'granted-in-part' } })
    expect(only(decided(noted, [portability], facts(null)), 'portability').parts).toMatchObject([
      {
        outcome: 'granted',
        beside: { outcome: 'undetermined', provisions: [], needs: ['handOverAffectsOthers'] },
      },
    ])
  })

  test('what the document denies and the GDPR hands over in part is granted in part, where the GDPR prevails', () => {
    const { portability, ...others } = adakavasProcedure.rules
    const contractsAlone: Procedure = {
      ...adakavasProcedure,
      rules: {
        ...others,
        portability: () => ({
          clause: 'adakavas:30',
          join: 'all',
          grounds: { 'consent-or-contract': statement.is('adakavas:30.1', 'basis', 'contract') },
        }),
      },
    }
    const file: ItemFacts = {
      providedBySubject: true,
      automated: true,
      basis: 'consent',
      publicTaskNecessity: false,
      handOverAffectsOthers: true,
    }
    const claims: readonly Claim[] = [{ right: 'portability', items: ['file'] }]
    const strict = besideGdpr(contractsAlone, { poorerThanGdpr: 'gdpr-prevails' })
    const one = only(decided(strict, claims, items({ file })), 'portability')
    expect(one).toMatchObject({
      outcome: 'granted-in-part',
      clauses: ['gdpr:20(1)', 'gdpr:20(1)(a)', 'gdpr:20(1)(b)', 'gdpr:20(4)'],
      beside: { outcome: 'granted-in-part' },
      parts: [
        { part: 'hand-over', outcome: 'granted', beside: { over: ['adakavas:30', 'adakavas:30.1'] } },
        { part: 'left-out', outcome: 'rejected', clauses: ['gdpr:20(4)'] },
      ],
    })
    // Less than the GDPR gives, though that gives it in part, and what of the GDPR is given over the document.
    const clauses = ['adakavas:30', 'adakavas:30.1', ...one.clauses]
    const data = { right: 'portability', item: 'file' }
    const plain = besideGdpr(contractsAlone)
    for (const [procedure, note] of [
      [plain, 'poorer-than-gdpr'],
      [strict, 'gdpr-prevails'],
    ] as const)
      expect(notesBeside(decided(procedure, claims, items({ file })))).toEqual([{ note, clauses, data }])
    const { outcome, needs } = only(
      decided(strict, claims, items({ file: { ...file, handOverAffectsOthers: null } })),
      'portability',
    )
    expect([outcome, needs.map(({ fact }) => fact)]).toEqual(['undetermined', ['handOverAffectsOthers']])
  })

  test('what the GDPR hands over in any case is open while the document is, and in which measure is asked for too', () => {
    const { portability, ...others } = adakavasProcedure.rules
    const { is } = statement
    const accurateAlone: Procedure = {
      ...adakavasProcedure,
      rules: {
        ...others,
        portability: () => ({
          clause: 'adakavas:30',
          join: 'all',
          grounds: {
            'consent-or-contract': is('adakavas:30.1', 'basis', 'contract'),
            'own:accurate': is('adakavas:30', 'inaccurate', false),
          },
        }),
      },
    }
    const strict = besideGdpr(accurateAlone, { poorerThanGdpr: 'gdpr-prevails' })
    const told = (more: ItemFacts) => {
      const facts: ItemFacts = {
        providedBySubject: true,
        automated: true,
        basis: 'contract',
        publicTaskNecessity: false,
        ...more,
      }
      const [one] = decided(strict, [{ right: 'portability', items: ['file'] }], items({ file: facts }))
      return [one?.outcome, one?.needs.map(({ fact }) => fact)]
    }
    expect(told({})).toEqual(['undetermined', ['inaccurate', 'handOverAffectsOthers']])
    expect(told({ handOverAffectsOthers: true })).toEqual(['granted-in-part', []])
    expect(told({ handOverAffectsOthers: false })).toEqual(['granted', []])
    expect(told({ inaccurate: false })).toEqual(['granted', []])
    expect(told({ inaccurate: true })).toEqual(['undetermined', ['handOverAffectsOthers']])
    // Contradictory under the GDPR: the question of the document stands.
    expect(told({ basis: 'contract', publicTaskNecessity: true })).toEqual(['undetermined', ['inaccurate']])
  })

  test('facts that exclude each other in the document stay so, whatever the GDPR grants', () => {
    const { portability, ...others } = adakavasProcedure.rules
    const { is, all } = statement
    const careful: Procedure = {
      ...adakavasProcedure,
      rules: {
        ...others,
        portability: () => ({
          clause: 'adakavas:30',
          join: 'all',
          grounds: { 'consent-or-contract': is('adakavas:30.1', 'basis', 'contract') },
          contradictions: [
            {
              facts: ['automated', 'inaccurate'],
              when: all('adakavas:30', is('adakavas:30', 'automated'), is('adakavas:30', 'inaccurate')),
            },
          ],
        }),
      },
    }
    const strict = besideGdpr(careful, { poorerThanGdpr: 'gdpr-prevails' })
    const file: ItemFacts = {
      providedBySubject: true,
      automated: true,
      inaccurate: true,
      basis: 'contract',
      publicTaskNecessity: false,
      handOverAffectsOthers: false,
    }
    const [one] = decided(strict, [{ right: 'portability', items: ['file'] }], items({ file }))
    expect(one).toMatchObject({ outcome: 'contradictory', contradiction: ['automated', 'inaccurate'] })
    expect(one?.beside?.outcome).toBe('granted')
  })

  test('each limb of a rectification and of portability is held against the same limb of the GDPR (16, 20)', () => {
    const claims: readonly Claim[] = [
      { right: 'rectification', corrections: [{ item: 'file' }], supplements: [{ item: 'file' }] },
      { right: 'portability', items: ['file'], transfer: { recipient: 'a bank' } },
    ]
    const facts: ItemFacts = {
      inaccurate: true,
      incomplete: true,
      additionNeeded: true,
      basis: 'contract',
      providedBySubject: true,
      automated: true,
      transferFeasible: true,
      publicTaskNecessity: false,
      handOverAffectsOthers: false,
    }
    const parts = (procedure: Procedure) =>
      decided(procedure, claims, items({ file: facts })).flatMap((one) => one.parts)
    const alone = new Map(
      parts(gdprProcedure).map(({ part, outcome, clauses }) => [part, [outcome, clauses]]),
    )
    expect([...alone.values()].map(([outcome]) => outcome)).toEqual(Array(4).fill('granted'))
    // Clause 15 wants the new data handed in; Article 16 does not.
    expect(parts(noted).map(({ part, outcome }) => [part, outcome])).toEqual([
      ['correction', 'rejected'],
      ['supplement', 'rejected'],
      ['hand-over', 'granted'],
      ['transfer', 'granted'],
    ])
    for (const { part, beside } of parts(noted))
      expect([part, beside?.outcome, beside?.provisions]).toEqual([part, ...(alone.get(part) ?? [])])
    expect(parts(prevailing).map(({ outcome }) => outcome)).toEqual(Array(4).fill('granted'))
  })

  test('where both are open, the limb is open, and is granted where either grants it whatever is found', () => {
    const withdrawal: Claim = {
      right: 'consent-withdrawal',
      items: ['file'],
      onlyConsent: true,
      consentPurpose: 'a leaflet',
    }
    const told = (claim: Claim, facts: ItemFacts) => {
      const [one] = decided(prevailing, [claim], items({ file: facts }))
      return [one?.outcome, one?.needs.map(({ fact }) => fact)]
    }
    // Every condition of clause 33 is needed (33, 35), and of Article 7(3).
    const consent: ItemFacts = { basis: 'consent', consentIdentified: true, specialCategoryConsent: false }
    expect(told(withdrawal, consent)).toEqual(['undetermined', ['consentActive']])
    // An exception that may hold keeps a ground from granting (27, 21(1)).
    const interest: ItemFacts = {
      basis: 'legitimate-interests',
      particularSituation: true,
      directMarketing: false,
      specialPurpose: 'none',
      overridingInterestProven: true,
      compellingGroundsProven: true,
      institutionClaims: false,
      othersClaims: false,
    }
    expect(told({ ...objection, items: ['file'] }, interest)).toEqual(['undetermined', ['limitInvoked']])
    expect(told({ ...objection, items: ['file'] }, { ...interest, limitInvoked: true })).toEqual([
      'rejected',
      [],
    ])
    expect(told({ ...objection, items: ['file'] }, { ...interest, limitInvoked: false })).toEqual([
      'granted',
      [],
    ])
  })

  test('recipients to date: clause 11.3 names none, 15(1)(c) does', () => {
    const access: Claim = { right: 'access', information: ['recipients'] }
    const facts: CaseFacts = {
      items: [],
      access: { processed: true, recipientsForeseen: false, recipientsToDate: true, otherSource: false },
    }
    const limb = (procedure: Procedure) =>
      only(decided(procedure, [access], facts), 'access').parts.find(({ part }) => part === 'recipients')
    expect(limb(noted)).toMatchObject({ outcome: 'not-applicable', beside: { outcome: 'granted', over: [] } })
    expect(limb(prevailing)).toMatchObject({ outcome: 'granted', clauses: ['gdpr:15(1)(c)'] })
    // Nobody received them: neither rulebook has anything to tell of, and each by its own clause.
    const nobody: CaseFacts = { items: [], access: { ...facts.access, recipientsToDate: false } }
    const [silent] = decided(prevailing, [access], nobody)
    expect(silent?.parts.find(({ part }) => part === 'recipients')).toMatchObject({
      outcome: 'not-applicable',
      clauses: ['adakavas:11.3'],
      beside: { outcome: 'not-applicable', provisions: expect.arrayContaining(['gdpr:15(1)(c)']), over: [] },
    })
  })
})

test('a document without an earlier right: the erasure that builds on it is that of the GDPR, and it can’t be claimed', () => {
  const { objection: _, ...others } = adakavasProcedure.rules
  const withoutObjection: Procedure = {
    ...adakavasProcedure,
    offers: adakavasProcedure.offers.filter((right) => right !== 'objection'),
    rules: others,
  }
  const strict = besideGdpr(withoutObjection, { poorerThanGdpr: 'gdpr-prevails' })
  const erasure: Claim = { right: 'erasure', items: ['register'], grounds: ['objected'] }
  const facts = { ...nothingElse, ...noException, neededForPurposes: true, ...register }
  // Objected to by an earlier letter: 17(1)(c) has it erased as well, 17.3 not where it serves a public task.
  const objected = items({ register: { ...facts, objects: true } })
  expect(only(decided(strict, [erasure], objected), 'erasure')).toMatchObject({
    outcome: 'granted',
    clauses: ['gdpr:17(1)(c)'],
  })
  expect(
    only(decided(strict, [erasure], items({ register: { ...facts, objects: false } })), 'erasure'),
  ).toMatchObject({ outcome: 'rejected', beside: { outcome: 'rejected' } })
  expect(() => decided(strict, [objection], objected)).toThrow(/claims\[0\].right/)
})

test('a document has the rights and the words of its own beside the GDPR as well, and its reading', () => {
  const { erasure: _, restriction: __, ...others } = adakavasProcedure.rules
  const less: Procedure = { ...adakavasProcedure, rules: others }
  for (const poorerThanGdpr of ['note', 'gdpr-prevails'] as const) {
    const held = besideGdpr(less, { poorerThanGdpr })
    expect(Object.keys(held.rules).sort()).toEqual(Object.keys(others).sort())
    expect(held.readings).toMatchObject({ ...adakavasProcedure.readings, poorerThanGdpr })
    for (const language of ['lt', 'en'] as const) {
      const words = held.words?.[language]
      // Of a fact that it knows itself, the document has its own words.
      expect(Object.keys(words?.facts ?? {}).filter((name) => Object.hasOwn(rightFacts, name))).toEqual([])
      expect(Object.keys(words?.facts ?? {})).toContain('compellingGroundsProven')
      expect(words?.given).toEqual(gdprProcedure.words?.[language]?.given)
    }
  }
})

describe('what a procedure is held against', () => {
  const refused = (hold: () => Procedure) => {
    try {
      return hold().id
    } catch (error) {
      return isInvalidInput(error) ? [error.path, error.message] : error
    }
  }

  test.each<[string, () => Procedure, readonly [string, RegExp]]>([
    [
      'no such reading',
      () => besideGdpr(adakavasProcedure, { poorerThanGdpr: 'gdpr' as 'note' }),
      ['poorerThanGdpr', /expected note \| gdpr-prevails/],
    ],
    [
      'another rulebook than the GDPR',
      () => besideGdpr(adakavasProcedure, { gdpr: adakavasProcedure }),
      ['gdpr', /expected the GDPR, as gdprProcedureFor makes it.*got another/s],
    ],
    [
      'the GDPR itself',
      () => besideGdpr(gdprProcedure),
      ['procedure', /expected the procedure of a document.*got another/s],
    ],
    [
      'what is held against it already',
      () => besideGdpr(noted),
      ['procedure', /expected the procedure of a document/],
    ],
    [
      'what is no setting',
      () => besideGdpr(adakavasProcedure, 'note' as never),
      ['', /expected how a procedure is held against the GDPR/],
    ],
    [
      'what cannot be read',
      () =>
        besideGdpr(
          adakavasProcedure,
          new Proxy(
            {},
            {
              ownKeys: () => {
                throw new Error('closed')
              },
            },
          ),
        ),
      ['besides', /expected how a procedure is held against the GDPR/],
    ],
    [
      'neither',
      () => besideGdpr(gdprProcedure, { gdpr: adakavasProcedure }),
      ['gdpr', /expected the GDPR, as gdprProcedureFor makes it/],
    ],
  ])('%s is refused', (_, hold, [path, message]) => {
    expect(refused(hold)).toEqual([path, expect.stringMatching(message)])
  })
})

describe('laws', () => {
  const truth = fc.constantFrom(true, false, null)
  const facts: fc.Arbitrary<ItemFacts> = fc.record({
    basis: fc.constantFrom(...legalBases),
    neededForPurposes: truth,
    specialCategoryConsent: truth,
    consentWithdrawn: truth,
    otherBasisRemains: truth,
    consentActive: truth,
    consentIdentified: truth,
    objects: truth,
    particularSituation: truth,
    directMarketing: truth,
    limitInvoked: truth,
    overridingInterestProven: truth,
    compellingGroundsProven: truth,
    institutionClaims: truth,
    othersClaims: truth,
    careOrHealthNecessity: truth,
    legalObligation: truth,
    publicTaskNecessity: truth,
    otherwiseUnlawful: truth,
    erasureObligation: truth,
    freedomOfExpression: fc.constant(false),
    publicHealthInterest: fc.constant(false),
    childOnlineService: fc.constant(false),
    wasUnlawful: fc.constant(false),
    specialPurpose: fc.constantFrom('none' as const, 'research' as const, null),
    erasureImpairsPurpose: truth,
    inaccurate: truth,
    replacementGiven: truth,
    rectificationGranted: truth,
    rectificationDone: fc.constant(false),
    subjectClaims: truth,
    opposesErasure: truth,
    providedBySubject: truth,
    automated: truth,
  })
  const every: readonly Claim[] = [
    { right: 'consent-withdrawal', items: ['photo'], onlyConsent: true, consentPurpose: 'x' },
    { right: 'objection', items: ['photo'], substantiation: 'x' },
    { right: 'rectification', corrections: [{ item: 'photo', replacement: 'x' }] },
    { right: 'portability', items: ['photo'] },
    { right: 'erasure', items: ['photo'], grounds: ['not-needed'] },
    { right: 'restriction', items: ['photo'], grounds: ['no-basis'], period: { criterion: 'x' } },
  ]
  /** The facts that the document knows. */
  const ofDocument = (known: ItemFacts): ItemFacts =>
    Object.fromEntries(Object.entries(known).filter(([name]) => Object.hasOwn(itemFacts, name)))
  /** The facts that the GDPR knows. */
  const ofGdpr = (known: ItemFacts): ItemFacts =>
    Object.fromEntries(Object.entries(known).filter(([name]) => Object.hasOwn(gdprVocabulary.item, name)))
  const claims = fc.subarray([...every], { minLength: 1 })
  const numRuns = tries(300, 2000)
  const gives: readonly string[] = ['rejected', 'granted-in-part', 'granted']
  const rank = (outcome: string): number => gives.indexOf(outcome)

  test('under the note, every decision is that of the document alone', () => {
    fc.assert(
      fc.property(claims, facts, (claimed, known) => {
        const case_ = items({ photo: known })
        const plain = ({
          right,
          item,
          outcome,
          clauses,
          needs,
          contradiction,
          reason,
          period,
        }: ItemDecision) => ({
          right,
          item,
          outcome,
          clauses,
          reason,
          period,
          contradiction,
          needs: needs.map(({ fact }) => fact),
        })
        expect(decided(noted, claimed, case_).map(plain)).toEqual(
          decided(adakavasProcedure, claimed, items({ photo: ofDocument(known) })).map(plain),
        )
      }),
      { numRuns },
    )
  })

  test('where the GDPR prevails, no limb is poorer than the GDPR says of the same facts', () => {
    fc.assert(
      fc.property(claims, facts, (claimed, known) => {
        for (const { parts } of decided(prevailing, claimed, items({ photo: known })))
          for (const { outcome, beside } of parts) {
            if (beside === undefined || rank(outcome) < 0) continue
            if (outcome === 'rejected') expect(beside.outcome).toBe('rejected')
            else if (rank(beside.outcome) >= 0)
              expect(rank(outcome)).toBeGreaterThanOrEqual(rank(beside.outcome))
          }
      }),
      { numRuns },
    )
  })

  test('and nothing that the document grants is taken back', () => {
    fc.assert(
      fc.property(claims, facts, (claimed, known) => {
        const case_ = items({ photo: known })
        const before = decided(noted, claimed, case_)
        decided(prevailing, claimed, case_).forEach(({ outcome, right }, index) => {
          if (before[index]?.outcome === 'granted') expect([right, outcome]).toEqual([right, 'granted'])
        })
      }),
      { numRuns },
    )
  })

  test('of a claim alone, it is what the GDPR decides by itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every), facts, (claim, known) => {
        const [one] = decided(noted, [claim], items({ photo: known }))
        const [alone] = decided(gdprProcedure, [claim], items({ photo: ofGdpr(known) }))
        expect([one?.beside?.outcome, one?.beside?.needs.map(({ fact }) => fact)]).toEqual([
          alone?.outcome,
          alone?.needs.map(({ fact }) => fact),
        ])
        if (alone?.outcome === 'granted' || alone?.outcome === 'rejected')
          expect(one?.beside?.provisions).toEqual(alone?.clauses)
      }),
      { numRuns },
    )
  })

  test('where the GDPR prevails, its grant is added, and its open questions block a rejection and nothing else', () => {
    const alone = every.filter(({ right }) => right !== 'rectification' && right !== 'portability')
    fc.assert(
      fc.property(fc.constantFrom(...alone), facts, (claim, known) => {
        const told = ({ outcome, clauses, needs, contradiction }: ItemDecision) => ({
          outcome,
          clauses,
          needs: needs.map(({ fact }) => fact),
          contradiction,
        })
        const mine = only(
          decided(adakavasProcedure, [claim], items({ photo: ofDocument(known) })),
          claim.right,
        )
        const theirs = only(decided(gdprProcedure, [claim], items({ photo: ofGdpr(known) })), claim.right)
        const one = only(decided(prevailing, [claim], items({ photo: known })), claim.right)
        const [limb] = one.parts
        expect(limb?.beside?.outcome).toBe(theirs.outcome)
        if (mine.outcome === 'granted' || mine.outcome === 'contradictory')
          expect(told(one)).toEqual(told(mine))
        else if (theirs.outcome === 'granted') {
          expect(told(one)).toEqual(told(theirs))
          const { clause } = rulesFor(adakavasProcedure)[claim.right]
          expect(limb?.beside?.over).toEqual(mine.outcome === 'rejected' ? mine.clauses : [clause])
        } else if (theirs.outcome === 'rejected') expect(told(one)).toEqual(told(mine))
        else if (mine.outcome === 'rejected') expect(told(one)).toEqual({ ...told(theirs), clauses: [] })
        else if (theirs.outcome === 'contradictory') expect(told(one)).toEqual(told(mine))
        else {
          const asked = new Set([...told(mine).needs, ...told(theirs).needs])
          expect(['undetermined', 'granted']).toContain(one.outcome)
          expect(told(one).needs.filter((fact) => !asked.has(fact))).toEqual([])
        }
      }),
      { numRuns },
    )
  })

  test('a fact that is asked for can change what the decision comes to', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every), facts, (claim, known) => {
        const outcomeOf = (more: ItemFacts) =>
          JSON.stringify(
            decided(prevailing, [claim], items({ photo: { ...known, ...more } })).map((one) => [
              one.outcome,
              one.needs.map(({ fact }) => fact).sort(),
            ]),
          )
        const [one] = decided(prevailing, [claim], items({ photo: known }))
        for (const { fact, values } of one?.needs ?? [])
          expect(new Set(values.map((value) => outcomeOf({ [fact]: value }))).size).toBeGreaterThan(1)
      }),
      { numRuns: tries(60, 400) },
    )
  })
})
