import { describe, expect, test } from 'vitest'
import type { SettledOutcome } from '../../../src/core/index.js'
import { defineProcedure } from '../../../src/making/index.js'
import type { RightFacts } from '../../../src/procedure/index.js'
import { adakavasProcedure, erasureGrounds, restrictionGrounds } from '../../../src/procedure/index.js'
import type { Claim } from '../../../src/rights/claim.js'
import { type RightRule, rulesFor } from '../../../src/rights/index.js'
import { byForce, told } from '../../core/changes-by-force.js'
import { runs } from '../../runs.js'
import { randomOf } from './brute-force.js'

/** Every row where there are no more than this many; otherwise as many as asked for, drawn at random. */
const EVERY = 6000
/** How many differences are worth reading. */
const SHOWN = 5

const outcomes = ['granted', 'rejected'] as const satisfies readonly SettledOutcome[]

/** The rows for which a rule's smallest changes are not those of brute force, and how many were asked in all. */
function compare(rule: RightRule, count: number, salt: number) {
  const forced = byForce(rule)
  const random = randomOf(salt)
  const rows =
    forced.count <= EVERY
      ? [...forced.rows()]
      : Array.from({ length: count }, () => forced.rowOf(Math.floor(random() * forced.count)))
  const mismatches: string[] = []
  for (const row of rows) {
    // Its names are facts of the rule, and its values theirs.
    const facts = row as RightFacts
    const right = rule.assess(facts).outcome === forced.outcome(row)
    for (const to of outcomes) {
      const expected = [...forced.smallest(row, to)].sort()
      const actual = [...told(rule.changes(facts, to))].sort()
      if (right && expected.join('\n') === actual.join('\n')) continue
      if (mismatches.length < SHOWN)
        mismatches.push(`${JSON.stringify(row)} ${to}: ${expected.join(' | ')}, is ${actual.join(' | ')}`)
    }
  }
  return { rows: rows.length, mismatches }
}

const rules = rulesFor(adakavasProcedure)
const stated = defineProcedure({ id: 'stated', version: '1', readings: { statedGround: 'only-stated' } })
const item = 'photo'

describe('the smallest changes of facts are those that brute force finds, for', () => {
  test.each<readonly [string, RightRule]>([
    ['withdrawal of consent (33, 35)', rules['consent-withdrawal']],
    ['objection (26, 27)', rules.objection],
    ['rectification (14, 15)', rules.rectification],
    ['correction (14, 15)', rules.rectification.correction],
    ['supplement (14, 15)', rules.rectification.supplement],
    ['access (10)', rules.access],
    ...Object.entries(rules.access.parts),
    ['portability (30)', rules.portability],
    ['direct transfer (30, 31)', rules.portability.transfer],
    ['restriction (21)', rules.restriction],
  ])('%s, in every row, each fact known or unknown', (_, rule) => {
    const found = compare(rule, EVERY, 1)
    expect(found.mismatches).toEqual([])
    expect(found.rows).toBe(byForce(rule).count)
  })

  test('erasure (17, 18), in rows drawn at random', () => {
    const rows = runs(500, 2000)
    expect(compare(rules.erasure, rows, 2)).toEqual({ rows, mismatches: [] })
  })

  const claims: readonly Claim[] = [
    {
      right: 'restriction',
      grounds: restrictionGrounds,
      items: [item],
      period: { criterion: 'the case ends' },
    },
    { right: 'erasure', grounds: erasureGrounds, items: [item] },
    {
      right: 'rectification',
      corrections: [{ item, replacement: 'x' }],
      supplements: [{ item, addition: 'y' }],
    },
    { right: 'objection', items: [item], substantiation: 'z' },
    { right: 'consent-withdrawal', items: [item], onlyConsent: true },
  ]
  const narrow = claims.map(
    (claim): Claim =>
      claim.right === 'erasure'
        ? { ...claim, grounds: ['objected'] }
        : claim.right === 'restriction'
          ? { ...claim, grounds: ['no-basis'] }
          : claim,
  )
  const linked = rulesFor(adakavasProcedure, claims, item)
  const narrowed = rulesFor(stated, narrow, item)

  test.each<readonly [string, RightRule, number]>([
    ['erasure beside a withdrawal and an objection', linked.erasure, 13],
    ['erasure by the stated ground of clause 17.3 alone', narrowed.erasure, 13],
    ['restriction beside every other claim', linked.restriction, 15],
    ['restriction by the stated ground of clause 21.2 alone', narrowed.restriction, 15],
  ])('%s, in rows drawn at random', (_, rule, facts) => {
    expect(rule.facts).toHaveLength(facts)
    const rows = runs(100, 300)
    expect(compare(rule, rows, facts)).toEqual({ rows, mismatches: [] })
  })
})

describe('what would have to be otherwise', () => {
  const clausesOf = (rule: RightRule, facts: RightFacts) =>
    rule
      .changes(facts)
      .smallest.map((change) => change.map(({ fact, to, clauses }) => [fact, to, ...clauses]))

  test('18.3: an erasure that only a claim of the institution blocks turns on that claim', () => {
    const facts = {
      neededForPurposes: false,
      basis: 'contract',
      institutionClaims: true,
      careOrHealthNecessity: false,
      legalObligation: false,
    } as const
    expect(clausesOf(rules.erasure, facts)).toEqual([[['institutionClaims', false, 'adakavas:18.3']]])
  })

  test('17.1, 17.4: an erasure for want of a ground turns on the purposes or on the basis', () => {
    const facts = {
      neededForPurposes: true,
      basis: 'contract',
      objects: false,
      institutionClaims: false,
      careOrHealthNecessity: false,
      legalObligation: false,
    } as const
    expect(clausesOf(rules.erasure, facts)).toEqual([
      [['neededForPurposes', false, 'adakavas:17.1']],
      [['basis', 'none', 'adakavas:17.4']],
    ])
  })

  test('26: an objection to what rests on a consent turns on the basis alone, cited by its own clause', () => {
    expect(clausesOf(rules.objection, { basis: 'consent', limitInvoked: false })).toEqual([
      [['basis', 'legitimate-interests', 'adakavas:26']],
    ])
  })

  test('21.3: a restriction for claims of their own cites the purposes by clause 21.3', () => {
    const facts = {
      rectificationGranted: false,
      rectificationDone: false,
      basis: 'contract',
      erasureFiled: true,
      neededForPurposes: true,
      subjectClaims: true,
    } as const
    expect(clausesOf(rules.restriction, facts)).toEqual([
      [['rectificationGranted', true, 'adakavas:21.1']],
      [['neededForPurposes', false, 'adakavas:21.3']],
    ])
  })

  test('17.4, 18.2: no lawful basis with a legal obligation is never proposed', () => {
    const facts = {
      neededForPurposes: true,
      basis: 'legal-obligation',
      objects: false,
      institutionClaims: false,
      careOrHealthNecessity: false,
      legalObligation: true,
    } as const
    // The basis alone would do for clause 17.4, but not beside the obligation.
    expect(clausesOf(rules.erasure, facts)).toEqual([
      [
        ['basis', 'none', 'adakavas:17.4', 'adakavas:18.2'],
        ['legalObligation', false, 'adakavas:18.2'],
      ],
    ])
  })

  test('10: access always comes to an answer, whatever the facts', () => {
    expect(rules.access.changes({ processed: true }).smallest).toEqual([])
    expect(rules.access.changes({}, 'rejected').smallest).toEqual([])
  })

  test('19: an erasure without a stated ground that counts cannot be brought about by facts', () => {
    const none = rulesFor(stated, [{ right: 'erasure', grounds: [], items: 'all' }], item)
    expect(none.erasure.changes({ basis: 'none' }).smallest).toEqual([])
  })
})
