import { describe, expect, test } from 'vitest'
import { type ClauseRef, clauseRefs, type GdprClause, gdprArticles } from '../../src/documents/index.js'
import {
  type DifferenceEffect,
  differencesAt,
  gdprDifference,
  gdprDifferences,
  readingAlternatives,
} from '../../src/procedure/index.js'
import { deeplyFrozen } from '../request/scenario.js'

/** Every place where a document gives less, more, something else or nothing, as the two texts side by side show it. */
const places: readonly (readonly [clause: ClauseRef, provision: GdprClause, effect: DifferenceEffect])[] = [
  ['adakavas:1', 'gdpr:4', 'different'],
  ['adakavas:1.5', 'gdpr:4(9)', 'wider'],
  ['adakavas:1.7', 'gdpr:26', 'silent'],
  ['adakavas:3', 'gdpr:7', 'different'],
  ['adakavas:5', 'gdpr:77', 'different'],
  ['adakavas:6', 'gdpr:34', 'silent'],
  ['adakavas:7', 'gdpr:38(4)', 'different'],
  ['adakavas:55', 'gdpr:38(4)', 'different'],
  ['adakavas:8', 'gdpr:13', 'silent'],
  ['adakavas:8', 'gdpr:14', 'silent'],
  ['adakavas:8', 'gdpr:22', 'silent'],
  ['adakavas:8', 'gdpr:77', 'silent'],
  ['adakavas:8', 'gdpr:79', 'silent'],
  ['adakavas:8', 'gdpr:82', 'silent'],
  ['adakavas:8', 'gdpr:8', 'silent'],
  ['adakavas:8.7', 'gdpr:7(3)', 'wider'],
  ['adakavas:9', 'gdpr:23', 'silent'],
  ['adakavas:10', 'gdpr:15(3)', 'narrower'],
  ['adakavas:11', 'gdpr:15(1)(h)', 'silent'],
  ['adakavas:11', 'gdpr:15(2)', 'silent'],
  ['adakavas:11.3', 'gdpr:15(1)(c)', 'narrower'],
  ['adakavas:11.6', 'gdpr:77', 'narrower'],
  ['adakavas:11.7', 'gdpr:15(1)(g)', 'narrower'],
  ...(['12', '15', '19', '24', '28', '31', '35'] as const).flatMap(
    (number) =>
      [
        [`adakavas:${number}`, 'gdpr:12(2)', 'narrower'],
        [`adakavas:${number}`, 'gdpr:12(6)', 'narrower'],
      ] as const,
  ),
  ['adakavas:38', 'gdpr:12(2)', 'narrower'],
  ['adakavas:44', 'gdpr:12(6)', 'narrower'],
  ['adakavas:19', 'gdpr:17(1)', 'narrower'],
  ['adakavas:24', 'gdpr:18(1)', 'narrower'],
  ['adakavas:14', 'gdpr:16', 'narrower'],
  ['adakavas:14', 'gdpr:16', 'silent'],
  ['adakavas:14', 'gdpr:19', 'silent'],
  ['adakavas:17', 'gdpr:19', 'silent'],
  ['adakavas:21', 'gdpr:19', 'silent'],
  ['adakavas:17', 'gdpr:17(1)', 'silent'],
  ['adakavas:17', 'gdpr:17(1)(e)', 'silent'],
  ['adakavas:17', 'gdpr:17(1)(f)', 'silent'],
  ['adakavas:17', 'gdpr:17(2)', 'silent'],
  ['adakavas:17.2', 'gdpr:17(1)(b)', 'wider'],
  ['adakavas:17.3', 'gdpr:21(2)', 'narrower'],
  ['adakavas:18', 'gdpr:17(3)(a)', 'wider'],
  ['adakavas:18', 'gdpr:17(3)(d)', 'wider'],
  ['adakavas:18.1', 'gdpr:17(3)(c)', 'narrower'],
  ['adakavas:18.1', 'gdpr:9(3)', 'narrower'],
  ['adakavas:18.2', 'gdpr:17(3)(b)', 'wider'],
  ['adakavas:21', 'gdpr:18(1)(d)', 'narrower'],
  ['adakavas:21.1', 'gdpr:18(1)(a)', 'narrower'],
  ['adakavas:21.2', 'gdpr:18(1)(b)', 'different'],
  ['adakavas:23', 'gdpr:18(2)', 'wider'],
  ['adakavas:23', 'gdpr:18(2)', 'narrower'],
  ['adakavas:23', 'gdpr:18(3)', 'silent'],
  ['adakavas:26', 'gdpr:21(1)', 'narrower'],
  ['adakavas:26', 'gdpr:21(2)', 'silent'],
  ['adakavas:26', 'gdpr:21(3)', 'silent'],
  ['adakavas:26', 'gdpr:21(5)', 'silent'],
  ['adakavas:26', 'gdpr:21(6)', 'silent'],
  ['adakavas:27', 'gdpr:21(1)', 'narrower'],
  ['adakavas:28', 'gdpr:21(1)', 'different'],
  ['adakavas:30', 'gdpr:20(1)', 'silent'],
  ['adakavas:30', 'gdpr:20(3)', 'silent'],
  ['adakavas:30', 'gdpr:20(4)', 'silent'],
  ['adakavas:30.2', 'gdpr:20(1)(b)', 'different'],
  ['adakavas:35', 'gdpr:7(3)', 'narrower'],
  ['adakavas:39', 'gdpr:12(2)', 'narrower'],
  ['adakavas:50', 'gdpr:12(2)', 'narrower'],
  ['adakavas:41', 'gdpr:12(3)', 'wider'],
  ['adakavas:41', 'gdpr:12(3)', 'narrower'],
  ['adakavas:52', 'gdpr:12(3)', 'wider'],
  ['adakavas:42', 'gdpr:12(3)', 'wider'],
  ['adakavas:43', 'gdpr:12(5)', 'different'],
  ['adakavas:43', 'gdpr:12(5)', 'silent'],
  ['adakavas:43', 'gdpr:7(3)', 'narrower'],
  ['adakavas:43.1', 'gdpr:12(5)', 'narrower'],
  ['adakavas:43.1', 'gdpr:12(4)', 'narrower'],
  ['adakavas:43.2', 'gdpr:15(3)', 'silent'],
  ['adakavas:44', 'gdpr:12(6)', 'wider'],
  ['adakavas:44', 'gdpr:12(2)', 'narrower'],
  ['adakavas:44', 'gdpr:11(2)', 'narrower'],
  ['adakavas:44', 'gdpr:12(4)', 'narrower'],
  ['adakavas:45', 'gdpr:12(4)', 'different'],
  ['adakavas:57', 'gdpr:12(4)', 'different'],
  ['adakavas:47', 'gdpr:12(3)', 'narrower'],
  ['adakavas:47', 'gdpr:12(4)', 'narrower'],
  ['adakavas:47', 'gdpr:77', 'narrower'],
  ['adakavas:47', 'gdpr:79', 'narrower'],
  ['adakavas:48', 'gdpr:77', 'wider'],
  ['adakavas:54', 'gdpr:77', 'wider'],
  ['adakavas:58', 'gdpr:77', 'wider'],
  ['adakavas:49', 'gdpr:12(2)', 'narrower'],
  ['adakavas:52', 'gdpr:12(3)', 'different'],
  ['adakavas:56', 'gdpr:77', 'different'],
  ['adakavas:59', 'gdpr:79', 'narrower'],
  ['adakavas:11.7', 'gdpr:15(1)(g)', 'wider'],
  ['adakavas:15', 'gdpr:16', 'narrower'],
  ['adakavas:17.3', 'gdpr:17(1)(c)', 'wider'],
  ['adakavas:26', 'gdpr:21(1)', 'wider'],
  ['adakavas:17.4', 'gdpr:17(1)(d)', 'narrower'],
  ['adakavas:21.2', 'gdpr:18(1)(b)', 'narrower'],
  ['adakavas:18', 'gdpr:17(3)(c)', 'wider'],
  ['adakavas:18.2', 'gdpr:17(3)(b)', 'narrower'],
  ['adakavas:18.3', 'gdpr:17(3)(e)', 'narrower'],
  ['adakavas:18.3', 'gdpr:17(3)(e)', 'wider'],
  ['adakavas:27', 'gdpr:21(1)', 'wider'],
  ['adakavas:17.3', 'gdpr:17(1)(c)', 'narrower'],
  ['adakavas:21', 'gdpr:18(1)(a)', 'narrower'],
  ['adakavas:21.1', 'gdpr:18(1)(a)', 'wider'],
  ['adakavas:30', 'gdpr:20(3)', 'wider'],
  ['kaunas:3', 'gdpr:5(1)(b)', 'different'],
  ['kaunas:4.1', 'gdpr:4(1)', 'narrower'],
  ['kaunas:5', 'gdpr:7', 'different'],
  ['kaunas:14', 'gdpr:4(11)', 'different'],
  ['kaunas:9', 'gdpr:6', 'silent'],
  ['kaunas:7', 'gdpr:13', 'silent'],
  ['kaunas:10', 'gdpr:5(1)(e)', 'wider'],
  ['kaunas:10', 'gdpr:5(1)(e)', 'narrower'],
  ['kaunas:10', 'gdpr:17(1)(b)', 'silent'],
  ['kaunas:12.3', 'gdpr:18(1)(c)', 'narrower'],
  ['kaunas:11', 'gdpr:15(1)', 'different'],
  ['kaunas:12', 'gdpr:15(1)', 'different'],
  ['kaunas:14', 'gdpr:12(3)', 'silent'],
  ['kaunas:14.2', 'gdpr:15(3)', 'wider'],
  ['kaunas:14.4', 'gdpr:16', 'narrower'],
  ['kaunas:14.5', 'gdpr:7(3)', 'silent'],
  ['kaunas:14.5', 'gdpr:17', 'silent'],
  ['kaunas:14.5', 'gdpr:77', 'silent'],
  ['kaunas:16', 'gdpr:38(4)', 'silent'],
]

describe('the register of differences from the GDPR', () => {
  test.each(places)('%s and %s: %s', (clause, provision, effect) => {
    const found = differencesAt(clause).filter((one) => differencesAt(provision).includes(one))
    expect(found.map((one) => one.effect)).toContain(effect)
  })

  test('holds no difference that is in none of these places', () => {
    const placed = new Set(
      places.flatMap(([clause, provision, effect]) =>
        differencesAt(clause).filter(
          (one) => one.effect === effect && one.gdpr.some((ref) => ref === provision),
        ),
      ),
    )
    expect(gdprDifferences.filter((one) => !placed.has(one))).toEqual([])
  })

  test('names each difference once, by clauses and provisions that exist, each once', () => {
    const ids = gdprDifferences.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, clauses, gdpr } of gdprDifferences) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
      expect(clauseRefs).toEqual(expect.arrayContaining([...clauses]))
      expect(gdprArticles.map((article) => `gdpr:${article}`)).toEqual(expect.arrayContaining([...gdpr]))
      expect(new Set(clauses).size).toBe(clauses.length)
      expect(new Set(gdpr).size).toBe(gdpr.length)
    }
    expect(deeplyFrozen(gdprDifferences)).toBe(true)
  })

  test('is in the order of the documents', () => {
    const order = gdprDifferences.map(({ clauses: [first] }) => clauseRefs.indexOf(first))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
  })

  test('three readings change what the person gets: another basis, the stated ground, the extension', () => {
    const changed = gdprDifferences.flatMap(({ reading, clauses }) =>
      reading === null ? [] : [[reading, clauses[0]]],
    )
    expect(changed).toEqual([
      ['otherBasisRemains', 'adakavas:17.2'],
      ['statedGround', 'adakavas:19'],
      ['extension', 'adakavas:41'],
    ])
    for (const [reading] of changed) expect(Object.keys(readingAlternatives)).toContain(reading)
  })

  test('a clause without a difference has none, and a name that is none is refused', () => {
    expect(differencesAt('adakavas:22')).toEqual([])
    expect(() => Reflect.apply(gdprDifference, undefined, ['no-such-thing'])).toThrow(TypeError)
  })
})
