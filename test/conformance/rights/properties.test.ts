import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../../src/core/index.js'
import { type ClauseRef, isClauseRef } from '../../../src/documents/index.js'
import { defineProcedure } from '../../../src/making/index.js'
import type { RightFacts } from '../../../src/procedure/index.js'
import { adakavasProcedure } from '../../../src/procedure/index.js'
import type { Claim } from '../../../src/rights/claim.js'
import { type RightRule, rulesFor } from '../../../src/rights/index.js'
import { completeFacts, factNames, learning, partialFacts } from './arbitraries.js'
import { corrects, supplements, valuesOf, withdraws } from './oracle.js'

const rules = rulesFor(adakavasProcedure)
const irrelevant = rulesFor(
  defineProcedure({ id: 'consent-alone', version: '1', readings: { otherBasisRemains: 'irrelevant' } }),
)

const item = 'photo'
const claims: readonly Claim[] = [
  { right: 'consent-withdrawal', items: [item], consentPurpose: 'a leaflet', onlyConsent: true },
  { right: 'objection', items: 'all', substantiation: 'it rests on an interest' },
  {
    right: 'rectification',
    corrections: [{ item, replacement: 'x' }],
    supplements: [{ item, addition: 'y' }],
  },
  { right: 'access', information: 'all' },
  { right: 'portability', items: 'all', transfer: { recipient: 'another home' } },
  { right: 'erasure', items: [item, 'address'], grounds: ['consent-withdrawn', 'no-basis'] },
  { right: 'restriction', items: [item], grounds: ['no-basis'], period: { criterion: 'the case ends' } },
]
const linked = rulesFor(adakavasProcedure, claims, item)

const everyRule: readonly (readonly [string, RightRule])[] = (
  [
    ['alone', rules],
    ['another basis irrelevant', irrelevant],
    ['linked', linked],
  ] as const
).flatMap(([how, of]) =>
  (
    [
      ['erasure', of.erasure],
      ['restriction', of.restriction],
      ['objection', of.objection],
      ['portability', of.portability],
      ['transfer', of.portability.transfer],
      ['rectification', of.rectification],
      ['correction', of.rectification.correction],
      ['supplement', of.rectification.supplement],
      ['consent-withdrawal', of['consent-withdrawal']],
      ['access', of.access],
      ...Object.entries(of.access.parts),
    ] as const
  ).map(([right, rule]) => [`${right}, ${how}`, rule] as const),
)

const holds = (rule: RightRule, facts: RightFacts, clause: ClauseRef): boolean =>
  rule
    .assess(facts)
    .finding.of.flatMap(({ of }) => of)
    .some((node) => node.clause === clause && node.truth === true)

/** The facts of a row, one of them another. */
const given = (facts: RightFacts, changes: RightFacts): RightFacts => ({ ...facts, ...changes })

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen))

describe('the laws of erasure (A-17, A-18)', () => {
  test('erasure is granted only where a ground holds and no exception does (A-17, A-18)', () => {
    const clear = { careOrHealthNecessity: false, legalObligation: false, institutionClaims: false }
    let granted = 0
    fc.assert(
      fc.property(
        partialFacts,
        fc.subarray(['careOrHealthNecessity', 'legalObligation', 'institutionClaims'] as const),
        (facts, open) => {
          const free = given(facts, {
            ...clear,
            ...Object.fromEntries(open.map((fact) => [fact, facts[fact] ?? null])),
          })
          for (const { erasure } of [rules, irrelevant, linked]) {
            const { outcome, finding } = erasure.assess(free)
            const [grounds, exceptions] = finding.of
            const all =
              grounds?.of.some(({ truth }) => truth === true) === true &&
              exceptions?.of.every(({ truth }) => truth === false) === true
            expect(outcome === 'granted').toBe(all)
            if (all) granted += 1
          }
        },
      ),
    )
    expect(granted).toBeGreaterThan(0)
  })

  test('adding an exception never grants (A-18)', () => {
    const exceptions = ['careOrHealthNecessity', 'legalObligation', 'institutionClaims'] as const
    fc.assert(
      fc.property(partialFacts, fc.constantFrom(...exceptions), (facts, fact) => {
        for (const { erasure } of [rules, irrelevant, linked]) {
          const after = erasure.assess(given(facts, { [fact]: true })).outcome
          expect(after).not.toBe('granted')
          if (facts.basis === 'none' && fact === 'legalObligation') expect(after).toBe('contradictory')
        }
        const basis = rules.erasure.assess(given(facts, { basis: 'legal-obligation' })).outcome
        expect(basis).toBe(facts.legalObligation === false ? 'contradictory' : 'rejected')
      }),
    )
  })

  test('adding a ground never turns a granted erasure into a rejected one (A-17)', () => {
    fc.assert(
      fc.property(
        completeFacts,
        fc.constantFrom<RightFacts>(
          { neededForPurposes: false },
          { consentWithdrawn: true },
          { objects: true },
          { basis: 'none' },
        ),
        (facts, ground) => {
          const clear = { careOrHealthNecessity: false, legalObligation: false, institutionClaims: false }
          for (const row of [facts, given(facts, clear)]) {
            for (const { erasure } of [rules, irrelevant, linked]) {
              if (erasure.assess(row).outcome !== 'granted') continue
              expect(erasure.assess(given(row, ground)).outcome).toBe('granted')
            }
          }
        },
      ),
    )
  })

  test('ground 17.3 holds only on a legitimate interest without a limit (A-17.3, A-26, A-27)', () => {
    fc.assert(
      fc.property(completeFacts, (facts) => {
        for (const { erasure } of [rules, linked]) {
          if (!holds(erasure, facts, 'adakavas:17.3')) continue
          expect(facts.basis).toBe('legitimate-interests')
          expect(facts.limitInvoked && (facts.overridingInterestProven || facts.institutionClaims)).toBe(
            false,
          )
        }
      }),
    )
  })

  test("the institution's own claims keep the item and, invoked, defeat the objection (A-18.3, A-27)", () => {
    fc.assert(
      fc.property(partialFacts, (facts) => {
        const claimed = given(facts, { institutionClaims: true })
        for (const { erasure } of [rules, irrelevant, linked]) {
          expect(['rejected', 'contradictory']).toContain(erasure.assess(claimed).outcome)
        }
        expect(rules.objection.assess(given(claimed, { limitInvoked: true })).outcome).toBe('rejected')
      }),
    )
  })
})

describe('the laws of objection (A-26, A-27)', () => {
  test('an objection is granted only against a legitimate interest (A-26)', () => {
    fc.assert(
      fc.property(partialFacts, (facts) => {
        if (rules.objection.assess(facts).outcome === 'granted')
          expect(facts.basis).toBe('legitimate-interests')
      }),
    )
  })

  test('an override that is not proven never defeats an objection (A-27)', () => {
    fc.assert(
      fc.property(partialFacts, (facts) => {
        const unproven = {
          basis: 'legitimate-interests',
          overridingInterestProven: false,
          institutionClaims: false,
        } as const
        expect(rules.objection.assess(given(facts, unproven)).outcome).toBe('granted')
      }),
    )
  })

  test('a limit that is not invoked limits nothing (A-27)', () => {
    fc.assert(
      fc.property(partialFacts, (facts) => {
        const free = { basis: 'legitimate-interests', limitInvoked: false } as const
        expect(rules.objection.assess(given(facts, free)).outcome).toBe('granted')
      }),
    )
  })
})

describe('the laws of restriction (A-21)', () => {
  test('ground 21.1 holds only with a granted rectification of the item (A-21.1)', () => {
    fc.assert(
      fc.property(completeFacts, (facts) => {
        if (holds(rules.restriction, facts, 'adakavas:21.1')) expect(facts.rectificationGranted).toBe(true)
        if (holds(linked.restriction, facts, 'adakavas:21.1')) {
          expect(facts.rectificationGranted || linked.rectification.assess(facts).outcome === 'granted').toBe(
            true,
          )
        }
        expect(holds(rules.restriction, given(facts, { rectificationDone: true }), 'adakavas:21.1')).toBe(
          false,
        )
      }),
    )
  })

  test('ground 21.2 holds only where no erasure of the item is filed, before or in this request (A-21.2)', () => {
    fc.assert(
      fc.property(partialFacts, (facts) => {
        if (holds(rules.restriction, facts, 'adakavas:21.2')) expect(facts.erasureFiled).toBe(false)
        expect(holds(linked.restriction, facts, 'adakavas:21.2')).toBe(false)
      }),
    )
  })

  test('ground 21.2 and an erasure granted under 17.4 never stand together (A-17.4, A-21.2)', () => {
    const both = rulesFor(
      adakavasProcedure,
      [
        { right: 'erasure', items: [item], grounds: ['no-basis'] },
        { right: 'restriction', items: [item], grounds: ['no-basis'] },
      ],
      item,
    )
    const basis = {
      basis: 'none',
      careOrHealthNecessity: false,
      legalObligation: false,
      institutionClaims: false,
    } as const
    fc.assert(
      fc.property(completeFacts, (facts) => {
        const row = given(facts, basis)
        expect(both.erasure.assess(row).outcome).toBe('granted')
        expect(both.erasure.assess(row).decisive).toContain('adakavas:17.4')
        expect(holds(both.restriction, row, 'adakavas:21.2')).toBe(false)
      }),
    )
  })

  test("ground 21.3 is about the subject's claims, never the institution's (A-21.3)", () => {
    fc.assert(
      fc.property(completeFacts, (facts) => {
        if (holds(rules.restriction, facts, 'adakavas:21.3')) expect(facts.subjectClaims).toBe(true)
        const others = given(facts, { institutionClaims: !facts.institutionClaims })
        expect(rules.restriction.assess(others)).toBe(rules.restriction.assess(facts))
      }),
    )
  })
})

describe('the laws of portability (A-30, A-31)', () => {
  const able = {
    providedBySubject: true,
    basis: 'contract',
    automated: true,
    transferAsked: true,
    recipientNamed: true,
    transferFeasible: true,
  } as const

  test('only what the subject provided, on consent or contract, by automated means is handed over (A-30)', () => {
    expect(rules.portability.assess(able).outcome).toBe('granted')
    const lacking = fc.constantFrom<RightFacts>(
      { providedBySubject: false },
      { automated: false },
      ...(
        ['legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests', 'none'] as const
      ).map((basis) => ({ basis, specialCategoryConsent: false })),
    )
    fc.assert(
      fc.property(partialFacts, lacking, (facts, lack) => {
        expect(rules.portability.assess(given(facts, lack)).outcome).toBe('rejected')
        expect(rules.portability.transfer.assess(given({ ...facts, ...able }, lack)).outcome).toBe('rejected')
        if (rules.portability.assess(facts).outcome !== 'granted') return
        expect(facts.providedBySubject && facts.automated).toBe(true)
        expect(['consent', 'contract'].includes(facts.basis ?? '') || facts.specialCategoryConsent).toBe(true)
      }),
    )
  })

  test('a direct transfer needs a named controller, technical means and an eligible item (A-30, A-31)', () => {
    expect(rules.portability.transfer.assess(able).outcome).toBe('granted')
    fc.assert(
      fc.property(
        partialFacts,
        fc.constantFrom('transferAsked', 'recipientNamed', 'transferFeasible'),
        (facts, lack) => {
          expect(rules.portability.transfer.assess(given(facts, { [lack]: false })).outcome).toBe('rejected')
          expect(rules.portability.transfer.assess({ ...facts, ...able, [lack]: null })).toMatchObject({
            outcome: 'undetermined',
            needs: [{ fact: lack }],
          })
          if (rules.portability.transfer.assess(facts).outcome !== 'granted') return
          expect(rules.portability.assess(facts).outcome).toBe('granted')
        },
      ),
    )
  })

  test('what stands in the way of a transfer never takes the hand-over away (A-30)', () => {
    fc.assert(
      fc.property(partialFacts, (facts) => {
        const kept = rules.portability.assess(facts)
        for (const fact of ['transferFeasible', 'recipientNamed', 'transferAsked'] as const) {
          expect(rules.portability.assess(given(facts, { [fact]: false }))).toBe(kept)
        }
      }),
    )
  })
})

describe('the laws of access (A-10, A-11)', () => {
  test('where nothing is processed, no information is owed, and access is still granted (A-10, A-11)', () => {
    fc.assert(
      fc.property(partialFacts, (facts) => {
        const nothing = given(facts, { processed: false })
        for (const part of Object.values(rules.access.parts))
          expect(part.assess(nothing).outcome).toBe('rejected')
        expect(rules.access.assess(nothing).outcome).toBe('granted')
      }),
    )
  })

  test('11.3 is owed only where a transfer is foreseen, 11.7 only where the source is another (A-11)', () => {
    fc.assert(
      fc.property(partialFacts, (facts) => {
        const { recipients, source, ...rest } = rules.access.parts
        const processed = given(facts, { processed: true })
        const ofTruth = (truth: boolean | null | undefined) =>
          truth === true ? 'granted' : truth === false ? 'rejected' : 'undetermined'
        expect(recipients.assess(processed).outcome).toBe(ofTruth(facts.recipientsForeseen))
        expect(source.assess(processed).outcome).toBe(ofTruth(facts.otherSource))
        for (const part of Object.values(rest)) expect(part.assess(processed).outcome).toBe('granted')
      }),
    )
  })
})

describe('the laws of rectification (A-14)', () => {
  test('an addition that the purposes do not need is never granted, and a correction is not touched by it (A-14)', () => {
    fc.assert(
      fc.property(partialFacts, (facts) => {
        const unneeded = given(facts, { additionNeeded: false })
        expect(rules.rectification.supplement.assess(unneeded).outcome).toBe('rejected')
        expect(rules.rectification.correction.assess(unneeded)).toBe(
          rules.rectification.correction.assess(facts),
        )
        const inaccurate = given(unneeded, { inaccurate: true, replacementGiven: true })
        expect(rules.rectification.assess(inaccurate).outcome).toBe('granted')
      }),
    )
  })
})

describe('a combined request (A-38)', () => {
  test('neither the order of the items nor that of the claims changes a rule (A-38)', () => {
    fc.assert(
      fc.property(
        partialFacts,
        fc.shuffledSubarray([...claims], { minLength: claims.length }),
        (facts, shuffled) => {
          const turned = shuffled.map((claim) =>
            claim.right === 'erasure' ? { ...claim, items: ['address', item] } : claim,
          )
          const other = rulesFor(adakavasProcedure, turned, item)
          expect(other.erasure.assess(facts)).toEqual(linked.erasure.assess(facts))
          expect(other.restriction.assess(facts)).toEqual(linked.restriction.assess(facts))
        },
      ),
    )
  })

  test('with everything known it comes to what the separate requests come to in dependency order (A-38)', () => {
    fc.assert(
      fc.property(completeFacts, (facts) => {
        // What the request claims or is granted adds to the state before it.
        const before = given(facts, {
          consentWithdrawn:
            facts.consentWithdrawn || rules['consent-withdrawal'].assess(facts).outcome === 'granted',
          objects: true,
        })
        expect(linked.erasure.assess(facts).outcome).toBe(rules.erasure.assess(before).outcome)
        const rectified =
          facts.rectificationGranted || rules.rectification.assess(facts).outcome === 'granted'
        const then = given(facts, {
          rectificationGranted: rectified,
          erasureFiled: true,
          basis: withdraws(facts) && !facts.otherBasisRemains ? 'none' : facts.basis,
        })
        expect(linked.restriction.assess(facts).outcome).toBe(rules.restriction.assess(then).outcome)
        expect(rectified).toBe(facts.rectificationGranted || corrects(facts) || supplements(facts))
      }),
    )
  })

  test('the facts of the state before are never contradicted by what the request claims', () => {
    fc.assert(
      fc.property(completeFacts, (facts) => {
        for (const fact of ['consentWithdrawn', 'objects'] as const) {
          const before = rules.erasure.assess(given(facts, { [fact]: true })).outcome
          if (before === 'granted')
            expect(linked.erasure.assess(given(facts, { [fact]: true })).outcome).toBe('granted')
        }
      }),
    )
  })
})

describe.each(everyRule)('every assessment of %s', (_, rule) => {
  const numRuns = 40

  test('knowing more never flips a settled verdict, nor a settled statement', () => {
    fc.assert(
      fc.property(learning, ({ before, after }) => {
        const early = rule.assess(before)
        const late = rule.assess(after)
        if (early.outcome === 'granted') expect(['granted', 'contradictory']).toContain(late.outcome)
        if (early.outcome === 'rejected') expect(['rejected', 'contradictory']).toContain(late.outcome)
        if (early.outcome === 'contradictory') expect(late.outcome).toBe('contradictory')
        const settle = (one: typeof early.finding, other: typeof early.finding): void => {
          if (one.truth !== null) expect(other.truth).toBe(one.truth)
          one.of.forEach((child, index) => {
            const same = other.of[index]
            if (same === undefined) throw new Error('a node is missing')
            settle(child, same)
          })
        }
        settle(early.finding, late.finding)
      }),
      { numRuns },
    )
  })

  test('it asks only for what is unknown and open, and nothing once it is settled', () => {
    fc.assert(
      fc.property(partialFacts, (facts) => {
        const { outcome, needs, decisive, contradiction } = rule.assess(facts)
        expect(needs.length > 0).toBe(outcome === 'undetermined')
        expect(contradiction.length > 0).toBe(outcome === 'contradictory')
        for (const need of needs) {
          expect(facts[need.fact] ?? null).toBeNull()
          expect(new Set(need.values)).toEqual(new Set(valuesOf(need.fact)))
          expect(isClauseRef(need.clause)).toBe(true)
          expect(['subject', 'controller']).toContain(need.askedOf)
        }
        expect(new Set(needs.map(({ fact }) => fact)).size).toBe(needs.length)
        expect(decisive.every(isClauseRef)).toBe(true)
        // Every verdict cites a clause; one that is open has none that settles it.
        if (outcome !== 'contradictory') expect(decisive.length > 0).toBe(outcome !== 'undetermined')
      }),
      { numRuns },
    )
  })

  test('it cites a clause that exists at every node, and is JSON', () => {
    fc.assert(
      fc.property(partialFacts, (facts) => {
        const assessment = rule.assess(facts)
        const nodes = [assessment.finding]
        for (const node of nodes) {
          expect(isClauseRef(node.clause)).toBe(true)
          nodes.push(...node.of)
        }
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
      }),
      { numRuns: 10 },
    )
  })

  test('equal facts give the same frozen object, in whatever order, null or left out', () => {
    fc.assert(
      fc.property(partialFacts, fc.boolean(), (facts, bare) => {
        const found = rule.assess(facts)
        const known = Object.entries(facts).filter(([, value]) => value !== null)
        const again: RightFacts = Object.fromEntries(known.reverse())
        expect(rule.assess(again)).toBe(found)
        expect(rule.assess({ ...Object.fromEntries(factNames.map((name) => [name, null])), ...again })).toBe(
          found,
        )
        if (bare) expect(rule.assess(Object.assign(Object.create(null), again))).toBe(found)
        expect(isFrozen(found)).toBe(true)
      }),
      { numRuns: 15 },
    )
  })

  test('a fact that the rule does not read is ignored', () => {
    fc.assert(
      fc.property(partialFacts, completeFacts, (facts, others) => {
        const ignored = factNames.filter((name) => !rule.facts.includes(name))
        const changed = given(facts, Object.fromEntries(ignored.map((name) => [name, others[name]])))
        expect(rule.assess(changed)).toBe(rule.assess(facts))
      }),
      { numRuns: 15 },
    )
  })
})

/** The error that a call ends with. */
function thrownBy(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  return undefined
}

/** Facts as they come from outside, where the compiler can't see them. */
const fromOutside = (facts: unknown): RightFacts => facts as RightFacts

describe('facts from outside', () => {
  const names = [
    '{"__proto__": {"basis": "none"}}',
    '{"__proto__": null}',
    '{"constructor": true}',
    '{"toString": true}',
    '{"hasOwnProperty": false}',
    '{"": true}',
    '{"Basis": "none"}',
    '{"basis ": "none"}',
    '{"needed": true}',
    '{"unknownFact": null}',
    '{"0": true}',
  ]

  test.each(names)('a name outside the vocabulary is an error that names the facts there are: %s', (json) => {
    for (const [, rule] of everyRule) {
      const error = thrownBy(() => rule.assess(fromOutside(JSON.parse(json))))
      if (!isInvalidInput(error)) throw new Error('no InvalidInputError was thrown')
      expect(error).toBeInstanceOf(TypeError)
      expect(error.path).toBe('facts')
      expect(error.expected).toContain('neededForPurposes')
      expect(error.message).toContain('got another name')
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(Reflect.get({}, 'basis')).toBeUndefined()
  })

  const values: readonly (readonly [string, unknown])[] = [
    ['a number', 1],
    ['zero', 0],
    ['not a number', Number.NaN],
    ['the word "true"', 'true'],
    ['an empty string', ''],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['an array', ['none']],
    ['an array of nothing', []],
    ['a Date', new Date(0)],
    ['an object', { basis: 'none' }],
    ['an object without a prototype', Object.create(null)],
    ['a Boolean object', Object(true)],
    ['a String object', Object('none')],
    ['a bigint', 1n],
    ['a symbol', Symbol('none')],
    ['a function', () => true],
  ]

  test.each(values)(
    'a value that a fact cannot have is an error with its path and what was expected: %s',
    (_, value) => {
      for (const fact of ['basis', 'neededForPurposes', 'processed'] as const) {
        // Also by a rule that doesn't read the fact: a wrong value is never ignored.
        for (const rule of [rules.erasure, rules.access, rules.objection, linked.restriction]) {
          const error = thrownBy(() => rule.assess(fromOutside({ [fact]: value })))
          if (!isInvalidInput(error)) throw new Error('no InvalidInputError was thrown')
          expect(error.path).toBe(fact)
          for (const possible of valuesOf(fact)) expect(error.expected).toContain(String(possible))
          expect(isClauseRef(error.clause)).toBe(true)
        }
      }
    },
  )

  test('a boolean is no basis, and a basis is no boolean', () => {
    expect(isInvalidInput(thrownBy(() => rules.erasure.assess(fromOutside({ basis: true }))))).toBe(true)
    expect(isInvalidInput(thrownBy(() => rules.erasure.assess(fromOutside({ objects: 'consent' }))))).toBe(
      true,
    )
    expect(isInvalidInput(thrownBy(() => rules.erasure.assess(fromOutside({ basis: 'Consent' }))))).toBe(true)
  })

  test.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a list of facts', [{ basis: 'none' }]],
    ['a word', 'none'],
    ['a number', 1],
    ['a boolean', true],
    ['a function', () => ({})],
    ['a Date', new Date(0)],
    ['a Map', new Map([['basis', 'none']])],
  ])('what is no object of facts is an error: %s', (_, value) => {
    for (const rule of [rules.erasure, rules.access]) {
      const error = thrownBy(() => rule.assess(fromOutside(value)))
      if (!isInvalidInput(error)) throw new Error('no InvalidInputError was thrown')
      expect(error.path).toBe('facts')
    }
  })

  test('facts are read from the object itself, never from what it inherits', () => {
    const inherited = Object.create({ basis: 'none', legalObligation: true })
    expect(rules.erasure.assess(inherited)).toBe(rules.erasure.assess({}))
  })

  test('the object of the facts is left as it was', () => {
    const facts = Object.freeze({ basis: 'none', legalObligation: null } as const)
    rules.erasure.assess(facts)
    expect(facts).toEqual({ basis: 'none', legalObligation: null })
    const open = { basis: 'none' } as const
    rules.erasure.assess(open)
    expect(Object.isFrozen(open)).toBe(false)
  })
})
