import { describe, expect, test } from 'vitest'
import { adakavasProcedure, gdprProcedureFor, type ItemFacts, type Procedure } from '../../src/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import type { Claim } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainNote } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { answer, day, submit } from './cases.js'
import { played } from './council.js'
import { hospital } from './gdpr-procedures.js'

/*
 * A granted objection leaves its datum to be erased, whoever asks for it or nobody: 17(1)(c) is a duty of its own, unless an
 * exception of 17(3) or another basis is named; where the datum is restricted, it is only stored (18(2)).
 */

const item = 'newsletter'
const objection: Claim = { right: 'objection', items: [item] }
const erasure: Claim = { right: 'erasure', items: [item] }
const restriction: Claim = { right: 'restriction', items: [item] }

/** No exception of 17(3) holds. */
const keptForNothing: ItemFacts = {
  freedomOfExpression: false,
  legalObligation: false,
  publicTaskNecessity: false,
  publicHealthInterest: false,
  specialPurpose: 'none',
  institutionClaims: false,
  othersClaims: false,
}
const marketing: ItemFacts = { directMarketing: true, ...keptForNothing }

function notesOf(
  procedure: Procedure,
  claims: readonly [Claim, ...Claim[]],
  facts: ItemFacts,
  besides: { readonly overridingInterest?: string } = {},
) {
  const command = answer({ items: [{ item, facts, ...besides }] }, { implementBy: day('2026-03-20') })
  const decision = requestLifecycle(procedure).decide(command, played(procedure, submit(claims)))
  if (!decision.accepted) throw new Error(JSON.stringify(decision.rejection))
  return decision.notes.filter(({ note }) => note === 'erase-objected')
}
const owed = [{ note: 'erase-objected', clauses: ['gdpr:17(1)(c)'], data: { items: [item] } }]

describe('an objection that is granted asks for the erasure of its datum (17(1)(c))', () => {
  test('to direct marketing, with nothing that keeps it', () => {
    expect(notesOf(hospital, [objection], marketing)).toMatchObject(owed)
  })

  test('to a legitimate interest on which nobody relies against it (21(1))', () => {
    const facts: ItemFacts = {
      ...keptForNothing,
      directMarketing: false,
      basis: 'legitimate-interests',
      particularSituation: true,
      limitInvoked: false,
    }
    expect(notesOf(hospital, [objection], facts)).toMatchObject(owed)
  })

  test('also while it is not known whether something keeps it: then that is to be named', () => {
    expect(notesOf(hospital, [objection], { directMarketing: true })).toMatchObject(owed)
  })

  test('not where the answer erases it as well', () => {
    expect(notesOf(hospital, [objection, erasure], marketing)).toEqual([])
  })

  test.each([
    ['17(3)(a)', { freedomOfExpression: true }],
    ['17(3)(b)', { legalObligation: true }],
    ['17(3)(b)', { publicTaskNecessity: true }],
    ['17(3)(c)', { publicHealthInterest: true }],
    ['17(3)(d)', { specialPurpose: 'archiving', erasureImpairsPurpose: true }],
    ['17(3)(e)', { institutionClaims: true }],
    ['17(3)(e)', { othersClaims: true }],
    ['another basis', { otherBasisRemains: true }],
  ] as const)('not where the facts name what keeps it: %s %j', (_, exception) => {
    expect(notesOf(hospital, [objection], { ...marketing, ...exception })).toEqual([])
  })

  test('not where the same answer restricts it for the claims of the person: it is stored (18(1)(c), 18(2))', () => {
    const facts: ItemFacts = { ...marketing, neededForPurposes: false, subjectClaims: true }
    expect(notesOf(hospital, [objection, restriction], facts)).toEqual([])
  })

  test('not for research alone: 17(1)(c) speaks of 21(1) and 21(2), and not of 21(6)', () => {
    const facts: ItemFacts = {
      ...keptForNothing,
      basis: 'consent',
      directMarketing: false,
      specialPurpose: 'research',
      erasureImpairsPurpose: false,
      particularSituation: true,
    }
    expect(notesOf(hospital, [objection], facts)).toEqual([])
  })

  test('follows the reading of what overrides it in 17(1)(c)', () => {
    const facts: ItemFacts = {
      ...keptForNothing,
      directMarketing: false,
      basis: 'legitimate-interests',
      particularSituation: true,
      limitInvoked: false,
      overridingInterestProven: true,
    }
    const any = gdprProcedureFor({ readings: { overridingGrounds: 'any-overriding' } })
    const overridingInterest = 'A journal of the ward has to be kept.'
    expect(notesOf(hospital, [objection], facts, { overridingInterest })).toMatchObject(owed)
    expect(notesOf(any, [objection], facts, { overridingInterest })).toEqual([])
  })

  test('is told in both languages, with its clause', () => {
    const [note] = notesOf(hospital, [objection], marketing)
    if (note === undefined) throw new Error('expected a note')
    expect(explainNote(note, catalogueFor(en, hospital))).toContain(
      'they have to be erased without undue delay',
    )
    expect(explainNote(note, catalogueFor(en, hospital))).toMatch(/Article\s17\(1\)\(c\)/u)
    expect(explainNote(note, catalogueFor(lt, hospital))).toContain('todėl juos reikia nedelsiant ištrinti')
  })

  test('no document says so that does not: the Adakavas home is not told', () => {
    expect(adakavasProcedure.objected).toBeUndefined()
  })
})
