import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/index.js'
import { restrictionReasons } from '../../src/case/index.js'
import { isInvalidInput } from '../../src/core/index.js'
import {
  mayProcess,
  type ProcessingFacts,
  type ProcessingOperation,
  type ProcessingVerdict,
  processingFacts,
  processingOperations,
} from '../../src/restriction/index.js'
import { day, first, given, impose } from './scenario.js'

const { state } = given([impose('A')])
const beyondStoring = ['reading', 'copying', 'listening', 'altering', 'sending', 'destroying'] as const

const verdictOn = (operation: ProcessingOperation, facts: ProcessingFacts, on = first): ProcessingVerdict =>
  mayProcess(state, operation, facts, day(on))
const missing = ({ assessment }: ProcessingVerdict): readonly string[] =>
  (assessment?.needs ?? []).map(({ fact }) => fact).sort()

const row = (bits: string): ProcessingFacts => {
  const [writtenConsent, ownClaims, protectOthers, publicInterest] = [...bits].map((bit) =>
    bit === '?' ? null : bit === '1',
  )
  if (writtenConsent === undefined || ownClaims === undefined) throw new Error(`no row: ${bits}`)
  if (protectOthers === undefined || publicInterest === undefined) throw new Error(`no row: ${bits}`)
  return {
    'written-consent': writtenConsent,
    'own-claims': ownClaims,
    'protect-others': protectOthers,
    'public-interest': publicInterest,
  }
}

// Written consent, own claims, protection of others, public interest (table 4.4).
const table = [
  ['1111', true, 'A-23'],
  ['1110', true, 'A-23'],
  ['1101', true, 'A-23'],
  ['1100', true, 'A-23'],
  ['1011', true, 'A-23'],
  ['1010', true, 'A-23'],
  ['1001', true, 'A-23'],
  ['1000', true, 'A-23: written consent'],
  ['0111', true, 'A-23'],
  ['0110', true, 'A-23'],
  ['0101', true, 'A-23'],
  ['0100', true, 'A-23: its own legal claims'],
  ['0011', true, 'A-23'],
  ['0010', true, 'A-23: the rights of another person'],
  ['0001', true, 'A-23: the public interest'],
  ['0000', false, 'A-23: no longer process'],
] as const

test('a reason of clause 23 has one name, asked for before and relied on after (A-23)', () => {
  expect(Object.keys(processingFacts).filter((fact) => fact !== 'operation')).toEqual([...restrictionReasons])
})

describe('what may be done with restricted data (A-22, A-23; table 4.4)', () => {
  test('the operations are storing and six others, destroying among them (A-1.4, A-22)', () => {
    expect([...processingOperations].sort()).toEqual(['storing', ...beyondStoring].sort())
  })

  describe.each(beyondStoring)('%s', (operation) => {
    test.each(table)('with the four reasons %s: %s (%s)', (bits, allowed) => {
      const verdict = verdictOn(operation, row(bits))
      expect(verdict.allowed).toBe(allowed)
      expect(verdict.restrictions).toEqual(['A'])
      expect(verdict.assessment?.outcome).toBe(allowed ? 'granted' : 'rejected')
      expect(verdict.assessment?.decisive).toContain('adakavas:23')
      expect(missing(verdict)).toEqual([])
    })

    test('nothing known of the reasons blocks it, and all four are asked for (A-23, principle 4)', () => {
      const verdict = verdictOn(operation, {})
      expect(verdict.allowed).toBe(false)
      expect(verdict.assessment?.outcome).toBe('undetermined')
      expect(verdict.assessment?.decisive).toEqual([])
      expect(missing(verdict)).toEqual(['own-claims', 'protect-others', 'public-interest', 'written-consent'])
    })

    test.each([
      ['000?', ['public-interest'], 'A-23'],
      ['00?0', ['protect-others'], 'A-23'],
      ['0?00', ['own-claims'], 'A-23'],
      ['?000', ['written-consent'], 'A-23'],
      ['00??', ['protect-others', 'public-interest'], 'A-23'],
      ['??00', ['own-claims', 'written-consent'], 'A-23'],
      ['?0?0', ['protect-others', 'written-consent'], 'A-23'],
      ['0???', ['own-claims', 'protect-others', 'public-interest'], 'A-23'],
    ] as const)('%s is blocked, and just %j could still allow it (%s)', (bits, needs, _) => {
      const verdict = verdictOn(operation, row(bits))
      expect(verdict.allowed).toBe(false)
      expect(verdict.assessment?.outcome).toBe('undetermined')
      expect(missing(verdict)).toEqual(needs)
    })

    test.each(['1???', '?1??', '??1?', '???1'])('one reason known settles it: %s (A-23)', (bits) => {
      const verdict = verdictOn(operation, row(bits))
      expect(verdict.allowed).toBe(true)
      expect(missing(verdict)).toEqual([])
    })
  })

  test('every row of known and unknown reasons is as the formula of 4.4 says, for every operation', () => {
    const values = ['0', '1', '?']
    const names = ['written-consent', 'own-claims', 'protect-others', 'public-interest']
    const rows = values.flatMap((a) =>
      values.flatMap((b) => values.flatMap((c) => values.map((d) => a + b + c + d))),
    )
    expect(rows).toHaveLength(81)
    for (const operation of processingOperations) {
      for (const bits of rows) {
        const verdict = verdictOn(operation, row(bits))
        const allowed = operation === 'storing' || bits.includes('1')
        const unknown = allowed ? [] : names.filter((_, index) => bits[index] === '?').sort()
        const outcome = allowed ? 'granted' : unknown.length > 0 ? 'undetermined' : 'rejected'
        expect({ bits, operation, allowed: verdict.allowed, outcome: verdict.assessment?.outcome }).toEqual({
          bits,
          operation,
          allowed,
          outcome,
        })
        expect(missing(verdict)).toEqual(unknown)
      }
    }
  })

  test.each(['1111', '0000', '????', '000?'])('storing is always allowed: %s (A-22)', (bits) => {
    const verdict = verdictOn('storing', row(bits))
    expect(verdict.allowed).toBe(true)
    expect(verdict.assessment?.outcome).toBe('granted')
    expect(verdict.assessment?.decisive).toContain('adakavas:22')
    expect(missing(verdict)).toEqual([])
  })

  test('written consent is asked of the subject, the other reasons of the controller (A-23)', () => {
    const asked = verdictOn('reading', {}).assessment?.needs.map(({ fact, clause, askedOf }) => [
      fact,
      clause,
      askedOf,
    ])
    expect(asked?.sort()).toEqual([
      ['own-claims', 'adakavas:23', 'controller'],
      ['protect-others', 'adakavas:23', 'controller'],
      ['public-interest', 'adakavas:23', 'controller'],
      ['written-consent', 'adakavas:23', 'subject'],
    ])
  })

  test.each([
    ['2026-03-01', true, 'the day before its first'],
    ['2026-03-02', false, 'its first day'],
    ['2026-06-30', false, 'its last day'],
    ['2026-07-01', true, 'the day after its last'],
  ] as const)('destroying on %s is allowed: %s, %s (A-23, A-24; part 6, 1)', (on, allowed, _) => {
    const verdict = verdictOn('destroying', row('0000'), on)
    expect(verdict.allowed).toBe(allowed)
    expect(verdict.restrictions).toEqual(allowed ? [] : ['A'])
    expect(verdict.assessment === null).toBe(allowed)
  })

  test('nothing is barred where nothing was ever restricted (A-23)', () => {
    const verdict = mayProcess({ status: 'none' }, 'destroying', row('0000'), day(first))
    expect(verdict).toEqual({ allowed: true, restrictions: [], assessment: null })
  })
})

describe('a question that makes no sense is no permission (A-23, principle 4)', () => {
  const facts = (json: string): ProcessingFacts => JSON.parse(json)
  const operation = (json: string): ProcessingOperation => JSON.parse(json)
  /** Anything at all in the place of a day, as a caller without types might give it. */
  const noDay = (value: unknown): PlainDate => JSON.parse('0', () => value)
  const fault = (ask: () => unknown): unknown => {
    try {
      return ask()
    } catch (error) {
      return isInvalidInput(error) || error instanceof TypeError ? 'refused' : error
    }
  }

  test.each(['null', '[]', '5', '"x"', 'true'])('%s is no object of facts', (json) => {
    for (const restricted of [state, { status: 'none' } as const])
      expect(() => mayProcess(restricted, 'reading', facts(json), day(first))).toThrow(
        expect.objectContaining({ code: 'invalid-input', path: 'facts' }),
      )
  })

  test.each([
    ['the claims of the subject are no fact of it', '{ "subjectClaims": true }'],
    ['oral consent is no fact of it', '{ "oralConsent": true }'],
    ['words are no yes', '{ "written-consent": "yes" }'],
    ['one is no yes', '{ "own-claims": 1 }'],
  ])('%s: %s', (_, json) => {
    expect(fault(() => mayProcess(state, 'reading', facts(json), day(first)))).toBe('refused')
  })

  test('an unknown operation on restricted data is refused', () => {
    expect(fault(() => mayProcess(state, operation('"burning"'), {}, day(first)))).toBe('refused')
  })

  test.each([
    ['nothing', undefined],
    ['a Date', new Date('2026-03-10')],
    ['a day that does not exist', '2026-02-30'],
    ['a day written short', '2026-3-9'],
    ['words', 'heute'],
    ['a number', 20260310],
  ])('a day that is no civil day is refused and never allows anything: %s', (_, value) => {
    expect(fault(() => mayProcess(state, 'destroying', {}, noDay(value)))).toBe('refused')
  })
})
