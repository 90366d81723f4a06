import { describe, expect, test } from 'vitest'
import type { GdprClause } from '../../../src/documents/index.js'
import {
  type GdprFact,
  gdprAccessFacts,
  gdprFacts,
  gdprItemFacts,
} from '../../../src/procedure/gdpr-facts.js'
import type { GdprLaw } from '../../../src/procedure/gdpr-law.js'
import { defaultGdprReadings, gdprReadingAlternatives } from '../../../src/procedure/gdpr-readings.js'
import { gdprRules } from '../../../src/procedure/gdpr-rights.js'
import { rightFacts } from '../../../src/procedure/index.js'
import { compiled, compiledNode, linksOf, readingsOf } from './compiled.js'
import { type Complete, type Reading, type Together, world } from './oracle.js'

type Facts = Partial<Complete>

/** A datum with nothing to be said about it: needed, on legitimate interests. */
const plain: Facts = world.completeOf({ neededForPurposes: true, basis: 'legitimate-interests' })

type Right = 'erasure' | 'objection' | 'restriction' | 'interimRestriction' | 'portability' | 'transfer'
const lawOf = (right: Right, together: Together, reading: Reading): GdprLaw =>
  gdprRules[right](linksOf(together), readingsOf(reading))

/** What a law comes to for a datum of which all is known. */
function outcomeOf(law: GdprLaw, facts: Facts) {
  const { outcome, decisive } = compiled(law).assess({ ...plain, ...facts })
  return [outcome, ...decisive]
}
const decided = (right: Right, facts: Facts, together: Together = {}, reading: Reading = {}) =>
  outcomeOf(lawOf(right, together, reading), facts)
const contradicted = (right: Right, facts: Facts, together: Together = {}) => {
  const { outcome, contradiction } = compiled(lawOf(right, together, {})).assess({ ...plain, ...facts })
  return [outcome, ...contradiction]
}
const asked = (right: Right, facts: Facts, together: Together = {}) =>
  compiled(lawOf(right, together, {}))
    .assess(facts)
    .needs.map(({ fact }) => fact)

const objected: Facts = { objects: true, particularSituation: true }
const compelling: Facts = {
  limitInvoked: true,
  compellingGroundsProven: true,
  overridingInterestProven: true,
}

describe('direct marketing', () => {
  const marketing: Facts = { ...objected, ...compelling, directMarketing: true }

  test('is objected to whatever compelling grounds are demonstrated (21(2))', () => {
    expect(decided('objection', marketing)).toEqual(['granted', 'gdpr:21(2)'])
    expect(decided('erasure', marketing)).toEqual(['granted', 'gdpr:17(1)(c)'])
  })

  test('on consent, without a word on the situation, can be objected to as well', () => {
    const onConsent: Facts = { basis: 'consent', objects: true, directMarketing: true }
    expect(decided('objection', onConsent)).toEqual(['granted', 'gdpr:21(2)'])
    expect(decided('erasure', onConsent)).toEqual(['granted', 'gdpr:17(1)(c)'])
  })

  test("ends, though the datum is kept for another's legal claims (17(3)(e))", () => {
    expect(decided('objection', { ...marketing, othersClaims: true })).toEqual(['granted', 'gdpr:21(2)'])
    expect(decided('erasure', { ...marketing, othersClaims: true })).toEqual(['rejected', 'gdpr:17(3)(e)'])
  })

  test('objected to, nothing is asked on compelling grounds any more', () => {
    expect(new Set(asked('erasure', { objects: true, directMarketing: true }))).toEqual(
      new Set<GdprFact>([
        'freedomOfExpression',
        'legalObligation',
        'publicTaskNecessity',
        'publicHealthInterest',
        'specialPurpose',
        'erasureImpairsPurpose',
        'institutionClaims',
        'othersClaims',
      ]),
    )
  })
})

describe('objection (21)', () => {
  test('compelling grounds that are demonstrated defeat it, and the limb is cited (21(1))', () => {
    expect(decided('objection', { ...objected, ...compelling })).toEqual(['rejected', 'gdpr:21(1)'])
    expect(decided('erasure', { ...objected, ...compelling })).toEqual(['rejected', 'gdpr:17(1)'])
  })

  test('compelling grounds on which the controller does not rely defeat nothing', () => {
    const silent: Facts = { ...objected, ...compelling, limitInvoked: false }
    expect(decided('objection', silent)).toEqual(['granted', 'gdpr:21(1)'])
    expect(decided('erasure', silent)).toEqual(['granted', 'gdpr:17(1)(c)'])
  })

  test('any overriding ground, relied on or not, keeps from erasure in that reading, not from the objection', () => {
    const interest: Facts = { ...objected, overridingInterestProven: true }
    const reading = { anyOverriding: true }
    expect(decided('objection', interest, {}, reading)).toEqual(['granted', 'gdpr:21(1)'])
    expect(decided('erasure', interest, {}, reading)).toEqual(['rejected', 'gdpr:17(1)'])
    expect(decided('erasure', interest)).toEqual(['granted', 'gdpr:17(1)(c)'])
  })

  test("the subject's own claims are no limit: only anybody else's are", () => {
    const invoked: Facts = { ...objected, limitInvoked: true }
    expect(decided('objection', { ...invoked, subjectClaims: true })).toEqual(['granted', 'gdpr:21(1)'])
    expect(decided('objection', { ...invoked, othersClaims: true })).toEqual(['rejected', 'gdpr:21(1)'])
  })

  test('needs grounds of the situation, unless they are presumed', () => {
    expect(decided('objection', {})).toEqual(['rejected', 'gdpr:21'])
    expect(decided('objection', {}, {}, { presumed: true })).toEqual(['granted', 'gdpr:21(1)'])
  })

  test('a contract, a legal obligation and consent are nothing to object to: no limb is defeated', () => {
    for (const basis of ['contract', 'legal-obligation', 'consent', 'vital-interests'] as const)
      expect(decided('objection', { ...objected, ...compelling, basis })).toEqual(['rejected', 'gdpr:21'])
  })

  test('to research gives way to a task in the public interest (21(6)); archiving is no research', () => {
    const research: Facts = { basis: 'consent', particularSituation: true, specialPurpose: 'research' }
    expect(decided('objection', research)).toEqual(['granted', 'gdpr:21(6)'])
    expect(decided('objection', { ...research, publicTaskNecessity: true })).toEqual([
      'rejected',
      'gdpr:21(6)',
    ])
    expect(decided('objection', { ...research, specialPurpose: 'archiving' })).toEqual([
      'rejected',
      'gdpr:21',
    ])
  })

  test('two limbs that are defeated are both cited', () => {
    const both: Facts = { ...objected, ...compelling, specialPurpose: 'research', publicTaskNecessity: true }
    expect(decided('objection', both)).toEqual(['rejected', 'gdpr:21(1)', 'gdpr:21(6)'])
  })
})

describe('erasure (17)', () => {
  test("a child's service: to be of age now, a contract since and a need for it change nothing (17(1)(f))", () => {
    expect(decided('erasure', { childOnlineService: true, basis: 'contract' })).toEqual([
      'granted',
      'gdpr:17(1)(f)',
    ])
  })

  test('explicit consent that is withdrawn ends processing whose basis is a public task (9(2)(a), 17(1)(b))', () => {
    const health: Facts = { basis: 'public-task', specialCategoryConsent: true, consentWithdrawn: true }
    expect(decided('erasure', health)).toEqual(['granted', 'gdpr:17(1)(b)'])
    expect(decided('erasure', { ...health, otherBasisRemains: true })).toEqual(['rejected', 'gdpr:17(1)'])
    expect(decided('erasure', { ...health, publicTaskNecessity: true })).toEqual([
      'rejected',
      'gdpr:17(3)(b)',
    ])
    expect(decided('portability', { ...health, providedBySubject: true, automated: true })[0]).toBe('granted')
  })

  test('a legal obligation that has run out keeps nothing', () => {
    const archive: Facts = { basis: 'legal-obligation', neededForPurposes: false }
    expect(decided('erasure', archive)).toEqual(['granted', 'gdpr:17(1)(a)'])
    expect(decided('erasure', { ...archive, legalObligation: true })).toEqual(['rejected', 'gdpr:17(3)(b)'])
  })

  test('unlawfulness that was cured still opens it (17(1)(d)); for a restriction it has to last (18(1)(b))', () => {
    expect(decided('erasure', { wasUnlawful: true })).toEqual(['granted', 'gdpr:17(1)(d)'])
    expect(decided('restriction', { wasUnlawful: true, opposesErasure: true })[0]).toBe('rejected')
  })

  test('research keeps what its erasure would impair, another purpose does not (17(3)(d))', () => {
    const impairs: Facts = { neededForPurposes: false, erasureImpairsPurpose: true }
    expect(decided('erasure', { ...impairs, specialPurpose: 'archiving' })).toEqual([
      'rejected',
      'gdpr:17(3)(d)',
    ])
    expect(decided('erasure', impairs)).toEqual(['granted', 'gdpr:17(1)(a)'])
  })

  test('every exception that holds is cited', () => {
    const kept: Facts = { basis: 'none', freedomOfExpression: true, publicHealthInterest: true }
    expect(decided('erasure', kept)).toEqual(['rejected', 'gdpr:17(3)(a)', 'gdpr:17(3)(c)'])
  })

  test('a law that demands it gives way to legal claims, and contradicts a law that forbids it', () => {
    expect(decided('erasure', { erasureObligation: true })).toEqual(['granted', 'gdpr:17(1)(e)'])
    expect(decided('erasure', { erasureObligation: true, institutionClaims: true })).toEqual([
      'rejected',
      'gdpr:17(3)(e)',
    ])
    expect(contradicted('erasure', { erasureObligation: true, legalObligation: true })).toEqual([
      'contradictory',
      'erasureObligation',
      'legalObligation',
    ])
  })

  test('an objection to a public task reaches it, unless that basis settles the necessity', () => {
    const task: Facts = { ...objected, basis: 'public-task' }
    expect(decided('erasure', task)).toEqual(['granted', 'gdpr:17(1)(c)'])
    expect(decided('erasure', task, {}, { taskSettles: true })).toEqual(['rejected', 'gdpr:17(3)(b)'])
    expect(decided('erasure', { ...task, neededForPurposes: false }, {}, { taskSettles: true })[0]).toBe(
      'granted',
    )
  })

  test('of nothing known, all 22 facts are asked', () => {
    expect(asked('erasure', {})).toHaveLength(22)
  })
})

describe('what contradicts itself', () => {
  test('a public task without a basis, in every right that reads both', () => {
    const task: Facts = { basis: 'none', publicTaskNecessity: true }
    for (const right of ['erasure', 'objection', 'portability', 'transfer'] as const)
      expect(contradicted(right, task)).toEqual(['contradictory', 'basis', 'publicTaskNecessity'])
    expect(contradicted('restriction', task, { objection: true })[0]).toBe('contradictory')
    expect(contradicted('restriction', task)[0]).toBe('rejected')
  })

  test('an erasure that is claimed and opposed, in both rights', () => {
    const opposed: Facts = { basis: 'none', opposesErasure: true }
    for (const right of ['erasure', 'restriction'] as const)
      expect(contradicted(right, opposed, { erasure: true })).toEqual(['contradictory', 'opposesErasure'])
    expect(decided('restriction', opposed)).toEqual(['granted', 'gdpr:18(1)(b)'])
  })

  test('an objection that is decided though there is none, unless this request objects', () => {
    const none: Facts = { objectionDecided: true, objects: false }
    expect(contradicted('restriction', none)).toEqual(['contradictory', 'objectionDecided', 'objects'])
    expect(contradicted('restriction', none, { objection: true })[0]).toBe('rejected')
  })
})

describe('restriction (18)', () => {
  test('accuracy that is contested restricts until the check is over, with whatever result', () => {
    expect(decided('restriction', { accuracyContested: true })).toEqual(['granted', 'gdpr:18(1)(a)'])
    expect(decided('restriction', { accuracyContested: true, accuracyVerified: true })).toEqual([
      'rejected',
      'gdpr:18(1)',
    ])
  })

  test('an objection to direct marketing alone is nothing to verify', () => {
    expect(decided('restriction', { objects: true, basis: 'consent', directMarketing: true })[0]).toBe(
      'rejected',
    )
  })

  test('beside an objection it is owed from receipt, and no longer at the decision, which is not asked about', () => {
    const facts: Facts = { particularSituation: true }
    expect(decided('interimRestriction', facts, { objection: true })).toEqual(['granted', 'gdpr:18(1)(d)'])
    expect(decided('restriction', facts, { objection: true })).toEqual(['rejected', 'gdpr:18(1)'])
    expect(asked('restriction', {}, { objection: true })).not.toContain('objectionDecided')
    expect(decided('interimRestriction', { basis: 'contract' }, { objection: true })[0]).toBe('rejected')
  })

  test('beside a correction it is owed from receipt, and no longer at the decision', () => {
    expect(decided('interimRestriction', {}, { correction: true })).toEqual(['granted', 'gdpr:18(1)(a)'])
    expect(decided('restriction', { accuracyContested: true }, { correction: true })[0]).toBe('rejected')
    expect(asked('restriction', {}, { correction: true })).not.toContain('accuracyVerified')
    expect(decided('interimRestriction', {})).toEqual(['rejected', 'gdpr:18(1)'])
  })

  test('a withdrawal or an objection of the same request that leaves nothing makes it unlawful', () => {
    const consent: Facts = { basis: 'consent', consentActive: true, opposesErasure: true }
    expect(decided('restriction', consent)).toEqual(['rejected', 'gdpr:18(1)'])
    expect(decided('restriction', consent, { withdrawal: true })).toEqual(['granted', 'gdpr:18(1)(b)'])
    expect(decided('restriction', { ...consent, otherBasisRemains: true }, { withdrawal: true })[0]).toBe(
      'rejected',
    )
    const objection: Facts = { particularSituation: true, opposesErasure: true }
    expect(decided('restriction', objection, { objection: true })).toEqual(['granted', 'gdpr:18(1)(b)'])
    expect(decided('restriction', { ...objection, ...compelling }, { objection: true })[0]).toBe('rejected')
  })

  test('"erase, else restrict" does not oppose the erasure', () => {
    expect(decided('restriction', { basis: 'none' }, { erasure: true })).toEqual(['rejected', 'gdpr:18(1)'])
  })

  test("what the subject's claims need is restricted and not erased, unless the request puts the erasure first", () => {
    const claims: Facts = { neededForPurposes: false, subjectClaims: true }
    const both = { erasure: true, restriction: true }
    expect(decided('erasure', claims, both)).toEqual(['rejected', 'gdpr:18(1)(c)'])
    expect(decided('restriction', claims, both)).toEqual(['granted', 'gdpr:18(1)(c)'])
    expect(decided('erasure', claims, { erasure: true })).toEqual(['granted', 'gdpr:17(1)(a)'])
  })

  test('an act that limits the objection leaves nothing to erase, to verify or to restrict', () => {
    const limited = { objection: true, objectionLimited: true }
    const facts: Facts = { ...objected, opposesErasure: true }
    expect(decided('erasure', facts, limited)).toEqual(['rejected', 'gdpr:17(1)'])
    expect(decided('interimRestriction', facts, limited)[0]).toBe('rejected')
    expect(decided('restriction', facts, limited)).toEqual(['rejected', 'gdpr:18(1)'])
  })
})

describe('portability (20)', () => {
  const handed: Facts = { basis: 'contract', providedBySubject: true, automated: true }
  const sent: Facts = { transferAsked: true, recipientNamed: true, transferFeasible: true }

  test('the conditions that fail are cited, and nothing else', () => {
    expect(decided('portability', handed)).toEqual([
      'granted',
      'gdpr:20(1)',
      'gdpr:20(1)(a)',
      'gdpr:20(1)(b)',
    ])
    expect(decided('portability', { ...handed, providedBySubject: false })).toEqual([
      'rejected',
      'gdpr:20(1)',
    ])
    expect(decided('portability', { ...handed, automated: false })).toEqual(['rejected', 'gdpr:20(1)(b)'])
    expect(decided('portability', { ...handed, basis: 'legal-obligation', automated: false })).toEqual([
      'rejected',
      'gdpr:20(1)(a)',
      'gdpr:20(1)(b)',
    ])
  })

  test('a public task excepts it (20(3)), also the transfer', () => {
    const task: Facts = { ...handed, ...sent, publicTaskNecessity: true }
    expect(decided('portability', task)).toEqual(['rejected', 'gdpr:20(3)'])
    expect(decided('transfer', task)).toEqual(['rejected', 'gdpr:20(1)'])
  })

  test('what would harm others is left out of it (20(4)), and hinders neither the rest nor its transfer', () => {
    const harmful: Facts = { ...handed, ...sent, handOverAffectsOthers: true }
    expect(decided('portability', harmful)[0]).toBe('granted')
    expect(decided('transfer', harmful)[0]).toBe('granted')
    expect(outcomeOf(gdprRules.leftOut(), harmful)).toEqual(['granted', 'gdpr:20(4)'])
    expect(outcomeOf(gdprRules.leftOut(), handed)).toEqual(['rejected', 'gdpr:20(4)'])
  })

  test('a transfer is asked for, its recipient named, and feasible (20(2))', () => {
    expect(decided('transfer', { ...handed, ...sent })[0]).toBe('granted')
    for (const missing of ['transferAsked', 'recipientNamed', 'transferFeasible'] as const)
      expect(decided('transfer', { ...handed, ...sent, [missing]: false })).toEqual([
        'rejected',
        'gdpr:20(2)',
      ])
  })
})

describe('rectification and withdrawal', () => {
  const supplement = (reading: Reading) => gdprRules.supplement(linksOf(), readingsOf(reading))

  test('what is inaccurate is corrected, though nothing was handed in (16)', () => {
    expect(outcomeOf(gdprRules.correction(), { inaccurate: true })).toEqual(['granted', 'gdpr:16'])
    expect(outcomeOf(gdprRules.correction(), { accuracyContested: true })).toEqual(['rejected', 'gdpr:16'])
  })

  test('what is incomplete is completed; the purposes need the addition only in that reading (5(1)(c))', () => {
    const facts: Facts = { incomplete: true, additionNeeded: false }
    expect(outcomeOf(supplement({}), facts)).toEqual(['granted', 'gdpr:16'])
    expect(outcomeOf(supplement({ additionNeeded: true }), facts)).toEqual(['rejected', 'gdpr:16'])
    expect(outcomeOf(supplement({ additionNeeded: true }), { ...facts, additionNeeded: true })).toEqual([
      'granted',
      'gdpr:16',
      'gdpr:5(1)(c)',
    ])
  })

  test('explicit consent is withdrawn whatever the basis; one that ended already is not (7(3))', () => {
    const law = gdprRules['consent-withdrawal']()
    expect(outcomeOf(law, { specialCategoryConsent: true, consentActive: true })).toEqual([
      'granted',
      'gdpr:7(3)',
    ])
    expect(outcomeOf(law, { basis: 'consent' })).toEqual(['rejected', 'gdpr:7(3)'])
  })
})

describe('access (15)', () => {
  const owed = (part: keyof typeof gdprRules.accessParts, facts: Facts) =>
    compiledNode(gdprRules.accessParts[part]()).assess({ ...plain, ...facts }).outcome

  test('it is confirmed whether data are processed, also before anything is known', () => {
    const { outcome, decisive, needs } = compiled(gdprRules.access()).assess({})
    expect([outcome, decisive, needs]).toEqual(['granted', ['gdpr:15(1)'], []])
  })

  test('recipients to date are owed though none is foreseen (15(1)(c))', () => {
    expect(owed('recipients', { processed: true, recipientsToDate: true })).toBe('granted')
    expect(owed('recipients', { processed: true })).toBe('rejected')
  })

  test('the source is owed where it is known (15(1)(g))', () => {
    expect(owed('source', { processed: true, notFromSubject: true, sourceKnown: true })).toBe('granted')
    expect(owed('source', { processed: true, notFromSubject: true })).toBe('rejected')
  })

  test('a copy is owed, but for what would harm others (15(3), (4))', () => {
    expect(owed('copy', { processed: true, copyAffectsOthers: true })).toBe('granted')
    expect(outcomeOf(gdprRules.leftOutOfCopy(), { copyAffectsOthers: true })).toEqual([
      'granted',
      'gdpr:15(4)',
    ])
  })

  test('where nothing is processed no part is owed', () => {
    for (const part of Object.keys(gdprRules.accessParts) as (keyof typeof gdprRules.accessParts)[])
      expect(owed(part, { recipientsToDate: true, automatedDecisions: true })).toBe('rejected')
  })
})

describe('automated decisions (22)', () => {
  const facts = [
    'solelyAutomated',
    'significantEffect',
    'contractNeedsDecision',
    'lawAllowsDecision',
    'decisionConsent',
    'decisionOnSpecialCategories',
    'specialCategoriesAllowed',
  ] as const

  test('granted, in part or rejected, by the clauses that settle it, in each of 128 rows', () => {
    for (let row = 0; row < 128; row++) {
      const [alone, effect, byContract, byAct, byConsent, special, allowed] = facts.map(
        (_, bit) => ((row >> bit) & 1) === 1,
      )
      const such = alone && effect
      const points: GdprClause[] = [
        ...(byContract ? (['gdpr:22(2)(a)'] as const) : []),
        ...(byAct ? (['gdpr:22(2)(b)'] as const) : []),
        ...(byConsent ? (['gdpr:22(2)(c)'] as const) : []),
      ]
      const barred = special && !allowed
      const expected = !such
        ? ['rejected', 'gdpr:22(1)']
        : points.length === 0
          ? ['granted', 'gdpr:22(1)']
          : barred
            ? ['granted', 'gdpr:22(1)', 'gdpr:22(4)']
            : byContract || byConsent
              ? ['in-part', 'gdpr:22(3)', ...points]
              : ['rejected', 'gdpr:22(2)(b)']
      const given: Facts = Object.fromEntries(facts.map((fact, bit) => [fact, ((row >> bit) & 1) === 1]))
      const whole = outcomeOf(gdprRules.automatedDecision(), given)
      const limb = outcomeOf(gdprRules.humanIntervention(), given)
      const found =
        whole[0] === 'rejected' && limb[0] === 'granted'
          ? ['in-part', ...new Set([...limb.slice(1), ...whole.slice(1)])]
          : whole
      expect(new Set(found)).toEqual(new Set(expected))
    }
  })
})

describe('the facts and the readings', () => {
  test('a name that the Adakavas procedure has too is asked of the same one and has the same values', () => {
    for (const [name, { values, askedOf }] of Object.entries(rightFacts)) {
      const same = Object.entries(gdprFacts).find(([one]) => one === name)?.[1]
      if (same !== undefined) expect([name, same.askedOf, same.values]).toEqual([name, askedOf, values])
    }
  })

  test('every fact is read by a rule, but that the data were made public (17(2))', () => {
    const links = linksOf({ withdrawal: true })
    const laws: readonly GdprLaw[] = [{}, { anyOverriding: true, additionNeeded: true }].flatMap(
      (reading) => {
        const readings = readingsOf(reading)
        const { accessParts: _, ...rules } = gdprRules
        return Object.values(rules).map((law) => law(links, readings))
      },
    )
    const parts = Object.values(gdprRules.accessParts).map((part) => compiledNode(part()))
    const read = new Set([...laws.map(compiled), ...parts].flatMap((rule) => rule.facts))
    expect(Object.keys(gdprFacts).filter((fact) => !read.has(fact as GdprFact))).toEqual(['madePublic'])
    expect(Object.keys(gdprItemFacts).some((fact) => fact in gdprAccessFacts)).toBe(false)
  })

  test('seven readings, each with the letter of the Regulation first', () => {
    expect(Object.entries(defaultGdprReadings)).toEqual(
      Object.entries(gdprReadingAlternatives).map(([name, [first]]) => [name, first]),
    )
    expect(Object.keys(defaultGdprReadings)).toHaveLength(7)
  })
})
