import { describe, expect, test } from 'vitest'
import type { GdprLaw, GdprNode } from '../../../src/procedure/gdpr-law.js'
import { gdprRules } from '../../../src/procedure/gdpr-rights.js'
import { runs } from '../../runs.js'
import { compareIn, randomOf } from '../rights/brute-force.js'
import { compiled, compiledNode, linksOf, readingsOf } from './compiled.js'
import type { Formula, Reading } from './oracle.js'
import * as oracle from './oracle.js'

const agreed = (rows: number) => ({ rows, mismatches: [] })
const compare = (law: GdprLaw, formula: Formula) => compareIn(oracle.world, compiled(law), formula)

/** Every partial row of a right is compared up to so many of them; of one with more, so many at random. */
const EVERY = runs(10_000, 10_000_000)
const SOME = runs(2_000, 1_000_000)

interface Case {
  readonly right: string
  readonly law: GdprLaw
  readonly formula: Formula
}

/** Every right by itself but erasure, as a controller reads what is open. */
function rightsUnder(reading: Reading): readonly Case[] {
  const readings = readingsOf(reading)
  const links = linksOf()
  const of = gdprRules
  return [
    { right: '7(3)', law: of['consent-withdrawal'](), formula: oracle.withdrawal },
    { right: '16, correction', law: of.correction(), formula: oracle.correction },
    { right: '16, supplement', law: of.supplement(links, readings), formula: oracle.supplement(reading) },
    { right: '16', law: of.rectification(links, readings), formula: oracle.rectification(reading) },
    { right: '18', law: of.restriction(links, readings), formula: oracle.restriction({}, reading) },
    { right: '20', law: of.portability(links, readings), formula: oracle.portability(reading) },
    { right: '20(2)', law: of.transfer(links, readings), formula: oracle.transfer(reading) },
    { right: '20(4)', law: of.leftOut(), formula: oracle.leftOut },
    { right: '15', law: of.access(), formula: oracle.access },
    { right: '15(4)', law: of.leftOutOfCopy(), formula: oracle.leftOutOfCopy },
    { right: '21', law: of.objection(links, readings), formula: oracle.objection(reading) },
    { right: '22', law: of.automatedDecision(), formula: oracle.automatedDecision },
    { right: '22(3)', law: of.humanIntervention(), formula: oracle.humanIntervention },
  ]
}

/** How many complete rows and how many partial rows there are, by the sizes of the facts alone. */
const counted: Readonly<Record<string, readonly [complete: number, partial: number]>> = {
  '7(3)': [28, 72],
  '16, correction': [2, 3],
  '16, supplement': [2, 3],
  '16': [4, 9],
  '18': [3_584, 157_464],
  '20': [112, 648],
  '20(2)': [896, 17_496],
  '20(4)': [2, 3],
  '15': [2, 3],
  '15(4)': [2, 3],
  '21': [2_688, 69_984],
  '22': [128, 2_187],
  '22(3)': [64, 729],
}

describe('each right by itself agrees with its formula', () => {
  test.each(rightsUnder({}))('$right', ({ right, law, formula }) => {
    const rule = compiled(law)
    const subject = compare(law, formula)
    expect([subject.complete, subject.partial]).toEqual(counted[right])
    expect(new Set(rule.facts)).toEqual(new Set(formula.facts))
    expect(rule.clause).toBe(formula.clause)
    expect(subject.explanations().given).toEqual(subject.explanations().declared)
    expect(subject.tabled()).toEqual(agreed(subject.complete))
    expect(subject.completely()).toEqual(agreed(subject.complete))
    if (subject.partial <= EVERY) expect(subject.everywhere()).toEqual(agreed(subject.partial))
    else expect(subject.randomly(SOME, randomOf(1))).toEqual(agreed(SOME))
  })
})

describe('each part of access agrees with its formula (15(1) to (3))', () => {
  test('there are the data, eight pieces of information, the safeguards and the copy', () => {
    expect(Object.keys(gdprRules.accessParts)).toEqual(Object.keys(oracle.accessParts))
  })

  test.each(Object.entries(gdprRules.accessParts))('%s', (name, part) => {
    const formula = Object.entries(oracle.accessParts).find(([one]) => one === name)?.[1]
    if (formula === undefined) throw new Error(`${name} has no formula`)
    const rule = compiledNode(part())
    const subject = compareIn(oracle.world, rule, formula)
    expect(new Set(rule.facts)).toEqual(new Set(formula.facts))
    expect(subject.tabled()).toEqual(agreed(subject.complete))
    expect(subject.everywhere()).toEqual(agreed(subject.partial))
  })
})

/** The alternatives of the readings that rules turn on, each by itself, and all at once. */
const alternatives: readonly { readonly reading: string; readonly switched: Reading }[] = [
  { reading: 'particularSituation: presumed', switched: { presumed: true } },
  { reading: 'overridingGrounds: any-overriding', switched: { anyOverriding: true } },
  { reading: 'publicTaskBasis: settles', switched: { taskSettles: true } },
  { reading: 'additionPurposes: needed', switched: { additionNeeded: true } },
  {
    reading: 'all four',
    switched: { presumed: true, anyOverriding: true, taskSettles: true, additionNeeded: true },
  },
]

describe('each right agrees with its formula under each alternative', () => {
  test.each(alternatives)('$reading', ({ switched }) => {
    for (const { law, formula } of rightsUnder(switched)) {
      const subject = compare(law, formula)
      expect(new Set(compiled(law).facts)).toEqual(new Set(formula.facts))
      expect(subject.completely()).toEqual(agreed(subject.complete))
      if (subject.partial <= runs(1_000, 200_000)) {
        expect(subject.everywhere()).toEqual(agreed(subject.partial))
      } else expect(subject.randomly(runs(300, 50_000), randomOf(2)).mismatches).toEqual([])
    }
  })

  test.each(alternatives)('erasure: $reading', ({ switched }) => {
    const law = gdprRules.erasure(linksOf(), readingsOf(switched))
    const formula = oracle.erasure({}, switched)
    const subject = compare(law, formula)
    const rows = runs(300, 100_000)
    expect(new Set(compiled(law).facts)).toEqual(new Set(formula.facts))
    expect(subject.explanations().given).toEqual(subject.explanations().declared)
    expect(subject.randomly(rows, randomOf(3))).toEqual(agreed(rows))
  })
})

/** Each ground and each exception by itself; statements of one provision are one. */
function partsOf(law: GdprLaw): readonly GdprNode[] {
  const found = new Map<string, GdprNode>()
  for (const [kind, nodes] of [
    ['ground', law.grounds],
    ['exception', law.exceptions?.of ?? {}],
  ] as const) {
    for (const node of Object.values(nodes)) {
      const key = `${kind} ${node.clause}`
      const before = found.get(key)
      const join = law.join === 'all' && kind === 'ground' ? 'all' : 'any'
      found.set(key, before === undefined ? node : { kind: join, clause: node.clause, of: [before, node] })
    }
  }
  return [...found.values()]
}

describe('each ground and each exception agrees with its formula in every row, each fact known or unknown', () => {
  const erasures = [{}, ...alternatives.map(({ switched }) => switched)].map((reading) => ({
    right: `17 ${JSON.stringify(reading)}`,
    law: gdprRules.erasure(linksOf(), readingsOf(reading)),
    formula: oracle.erasure({}, reading),
  }))
  const [, , , , restriction, , , , , , objection, automated, intervention] = rightsUnder({})
  const rights = [restriction, objection, automated, intervention].filter((one) => one !== undefined)

  test.each([...rights, ...erasures])('$right', ({ law, formula: { parts } }) => {
    const nodes = partsOf(law)
    const formulas = [...(parts?.grounds ?? []), ...(parts?.exceptions ?? [])]
    expect(nodes.map(({ clause }) => clause)).toEqual(formulas.map(({ clause }) => clause))
    for (const [index, part] of formulas.entries()) {
      const node = nodes[index]
      if (node === undefined) throw new Error(`nothing of ${part.clause}`)
      const { clause, facts, holds } = part
      const subject = compareIn(oracle.world, compiledNode(node), {
        clause,
        facts,
        excluding: [],
        cited: 'head',
        judge: (f) => ({
          granted: holds(f),
          grounds: [[clause, holds(f)]],
          exceptions: [],
          contradictory: false,
        }),
      })
      expect(new Set(compiledNode(node).facts)).toEqual(new Set(facts))
      expect(subject.everywhere()).toEqual(agreed(subject.partial))
    }
  })
})

describe('erasure agrees with its formula (17)', () => {
  const law = gdprRules.erasure(linksOf(), readingsOf())
  const formula = oracle.erasure()
  const subject = compare(law, formula)

  test('it reads 22 facts, which have 22 million complete rows', () => {
    expect(new Set(compiled(law).facts)).toEqual(new Set(formula.facts))
    expect(compiled(law).facts).toHaveLength(22)
    expect(subject.complete).toBe(22_020_096)
    expect(subject.explanations().given).toEqual(subject.explanations().declared)
  })

  test('random rows, each fact known or unknown', () => {
    const rows = runs(4_000, 1_000_000)
    expect(subject.randomly(rows, randomOf(4))).toEqual(agreed(rows))
  })

  // In parts, so that none of them takes too long.
  test.each(Array.from({ length: 24 }, (_, index) => ({ nth: index + 1 })))(
    'complete rows, part $nth of 24',
    ({ nth }) => {
      const size = subject.complete / 24
      // An odd step comes by every value of every fact.
      const each = runs(1_103, 1)
      expect(subject.completely((nth - 1) * size, nth * size, each)).toEqual(agreed(Math.ceil(size / each)))
    },
  )
})

describe('the comparison itself', () => {
  test('tells a formula that differs in one limb, for a rule with a table and for one without', () => {
    const { parts, ...objection } = oracle.objection()
    if (parts === undefined) throw new Error('it has parts')
    const marketing = (grounds: typeof parts.grounds) =>
      grounds.filter(({ clause }) => clause !== 'gdpr:21(2)')
    const without: Formula = {
      ...objection,
      parts,
      judge: (f) => {
        const judged = objection.judge(f)
        const grounds = judged.grounds.filter(([clause]) => clause !== 'gdpr:21(2)')
        return { ...judged, grounds, granted: grounds.some(([, holds]) => holds) }
      },
    }
    expect(marketing(parts.grounds)).toHaveLength(2)
    const law = gdprRules.objection(linksOf(), readingsOf())
    expect(compare(law, without).completely().mismatches).not.toEqual([])

    const erasure = oracle.erasure({}, { anyOverriding: true })
    const asWritten = gdprRules.erasure(linksOf(), readingsOf({ anyOverriding: true, taskSettles: true }))
    expect(compare(asWritten, erasure).randomly(300, randomOf(5)).mismatches).not.toEqual([])
  })
})
