import { describe, expectTypeOf, test } from 'vitest'
import type { FactsOf, RuleNode } from '../../src/core/index.js'
import type { ClauseRef } from '../../src/documents/index.js'
import type {
  ItemFacts,
  LegalBasis,
  RightFact,
  RightFacts,
  RightVocabulary,
} from '../../src/procedure/index.js'
import {
  adakavasProcedure,
  all,
  any,
  given,
  is,
  none,
  type RightDeclaration,
  type RightNode,
} from '../../src/procedure/index.js'
import { rulesFor } from '../../src/rights/rules-for.js'

describe('a rule of a right', () => {
  test('cites clauses and reads facts with values that exist', () => {
    const needed = is('adakavas:17.1', 'neededForPurposes', false)
    expectTypeOf(needed).toEqualTypeOf<RuleNode<ClauseRef, 'neededForPurposes'>>()
    expectTypeOf(needed).toExtend<RightNode>()
    const both = all('adakavas:17', needed, is('adakavas:17.4', 'basis', 'none', 'consent'))
    expectTypeOf(both).toEqualTypeOf<RuleNode<ClauseRef, 'neededForPurposes' | 'basis'>>()
    expectTypeOf(given('gdpr:17(1)(c)', true, 'because')).toEqualTypeOf<RuleNode<ClauseRef, never>>()
    const declared: RightDeclaration = { clause: 'adakavas:17', join: 'any', grounds: [both] }
    expectTypeOf(declared.grounds).toEqualTypeOf<readonly RightNode[]>()
  })

  test('that cites a clause that does not exist does not compile', () => {
    // @ts-expect-error 17 has four sub-clauses
    is('adakavas:17.5', 'neededForPurposes')
    // @ts-expect-error the procedure ends with 62
    given('adakavas:63', true, 'because')
    // @ts-expect-error 12 has three sub-clauses
    all('kaunas:12.4', is('adakavas:17.1', 'neededForPurposes'))
    // @ts-expect-error the GDPR has no such point
    any('gdpr:17(1)(z)', is('adakavas:17.1', 'neededForPurposes'))
    // @ts-expect-error a number without its document
    none('17.1', is('adakavas:17.1', 'neededForPurposes'))
    // @ts-expect-error no clause at all
    is('', 'neededForPurposes')
    // @ts-expect-error a clause that is not known to exist
    is(String('adakavas:17.1'), 'neededForPurposes')
    // @ts-expect-error a wrong clause deep inside
    all('adakavas:17', any('adakavas:17', is('adakavas:17.9', 'objects')))
    // @ts-expect-error the clause of the right itself
    const declared: RightDeclaration = { clause: 'adakavas:17.9', join: 'any', grounds: [] }
    expectTypeOf(declared).toExtend<RightDeclaration>()
    const excepted: RightDeclaration = {
      clause: 'adakavas:17',
      join: 'any',
      grounds: [],
      // @ts-expect-error the clause of its exceptions
      exceptions: { clause: 'adakavas:18.4', of: [] },
    }
    expectTypeOf(excepted).toExtend<RightDeclaration>()
  })

  test('that reads a fact that does not exist does not compile', () => {
    // @ts-expect-error a misspelt fact
    is('adakavas:17.1', 'neededForPurpose')
    // @ts-expect-error a name that every object inherits
    is('adakavas:17.1', 'constructor')
    // @ts-expect-error a misspelt fact deep inside
    all('adakavas:17', none('adakavas:17', is('adakavas:17.3', 'objected')))
    const declared: RightDeclaration = {
      clause: 'adakavas:17',
      join: 'any',
      grounds: [],
      contradictions: [
        {
          // @ts-expect-error facts that exclude each other exist
          facts: ['basis', 'obligation'],
          when: is('adakavas:18.2', 'legalObligation'),
        },
      ],
    }
    expectTypeOf(declared).toExtend<RightDeclaration>()
  })

  test('that asks for a value that the fact cannot have does not compile', () => {
    // @ts-expect-error no such basis
    is('adakavas:17.4', 'basis', 'love')
    // @ts-expect-error a basis is no boolean
    is('adakavas:17.4', 'basis', true)
    // @ts-expect-error one of two values does not exist
    is('adakavas:30.1', 'basis', 'consent', 'agreement')
    // @ts-expect-error a yes-or-no fact has no words
    is('adakavas:17.1', 'neededForPurposes', 'no')
    // @ts-expect-error unknown is no value to ask for
    is('adakavas:17.1', 'neededForPurposes', null)
  })
})

describe('the facts of a data item', () => {
  test('are all optional, and null where they are unknown', () => {
    expectTypeOf<Record<never, never>>().toExtend<ItemFacts>()
    expectTypeOf<ItemFacts['basis']>().toEqualTypeOf<LegalBasis | null | undefined>()
    expectTypeOf<ItemFacts['objects']>().toEqualTypeOf<boolean | null | undefined>()
    expectTypeOf<FactsOf<RightVocabulary>>().toEqualTypeOf<RightFacts>()
    expectTypeOf<'processed'>().toExtend<RightFact>()
    expectTypeOf<'processed'>().not.toExtend<keyof ItemFacts>()
  })

  test('with a name or a value that does not exist do not compile', () => {
    const { erasure } = rulesFor(adakavasProcedure)
    // @ts-expect-error a misspelt fact
    erasure.assess({ neededForPurpose: true })
    // @ts-expect-error no such basis
    erasure.assess({ basis: 'love' })
    // @ts-expect-error a basis is no boolean
    erasure.assess({ basis: true })
    // @ts-expect-error a word is no boolean
    erasure.assess({ objects: 'yes' })
    // @ts-expect-error a Date is no fact
    erasure.assess({ objects: new Date(0) })
  })

  test('and its assessment name clauses, facts and outcomes of closed unions', () => {
    const found = rulesFor(adakavasProcedure).erasure.assess({})
    expectTypeOf(found.outcome).toEqualTypeOf<'granted' | 'rejected' | 'undetermined' | 'contradictory'>()
    expectTypeOf(found.decisive).toEqualTypeOf<readonly ClauseRef[]>()
    expectTypeOf(found.needs).items.toHaveProperty('fact').toEqualTypeOf<RightFact>()
    // @ts-expect-error an assessment is read-only
    found.outcome = 'granted'
  })
})
