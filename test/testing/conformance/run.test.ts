import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import deadlines from '../../../conformance/deadlines.json' with { type: 'json' }
import histories from '../../../conformance/histories.json' with { type: 'json' }
import schema from '../../../conformance/schema.json' with { type: 'json' }
import verdicts from '../../../conformance/verdicts.json' with { type: 'json' }
import {
  type ConformanceImplementation,
  referenceImplementation,
  runConformance,
} from '../../../src/testing/conformance/index.js'

interface Case {
  readonly id: string
  readonly kind: string
  readonly input: object
  readonly expected: object
}
interface CasesFile {
  readonly cases: readonly Case[]
}
const files: Readonly<Record<string, CasesFile>> = { deadlines, verdicts, histories }
const everyCase = Object.values(files).flatMap(({ cases }) => cases)

describe('the package passes its own cases', () => {
  test.each(Object.entries(files))('%s.json', (_, { cases }) => {
    const { passed, failed, notRun } = runConformance(cases, referenceImplementation)
    expect(failed).toEqual([])
    expect(notRun).toEqual([])
    expect(passed).toEqual(cases.map(({ id }) => id))
  })

  test('there are cases enough of each kind', () => {
    const count = (kind: string) => everyCase.filter((one) => one.kind === kind).length
    expect(count('deadline')).toBeGreaterThan(350)
    expect(count('verdict')).toBeGreaterThan(300)
    expect(count('history')).toBeGreaterThan(70)
  })

  test('each machine has cases that are accepted, and cases that are rejected', () => {
    const told = histories.cases.flatMap(({ input: { machine }, expected: { answers } }) =>
      answers.map(({ outcome }) => `${machine} ${outcome}`),
    )
    const machines = ['request', 'complaint', 'restriction', 'consent', 'recording', 'sampling']
    expect([...new Set(told)].sort()).toEqual(
      machines.flatMap((machine) => [`${machine} accepted`, `${machine} rejected`]).sort(),
    )
  })
})

describe('conformance/schema.json', () => {
  const ajv = addFormats(new Ajv2020({ strict: true, allowUnionTypes: true }))
  const isGood = ajv.compile(schema)

  test.each(Object.entries(files))('takes %s.json', (_, file) => {
    isGood(file)
    expect(isGood.errors ?? []).toEqual([])
  })

  test.each(malformed().map(([what, cases]) => ({ what, cases })))(
    'refuses $what, as the runner does',
    ({ cases }) => {
      expect(isGood({ cases })).toBe(false)
      expect(() => runConformance(cases, referenceImplementation)).toThrow(
        expect.objectContaining({ code: 'invalid-input' }),
      )
    },
  )
})

/** The first case of a kind, with other fields. */
function first(kind: string, over: (one: Case) => object): readonly unknown[] {
  const found = everyCase.find((one) => one.kind === kind)
  if (found === undefined) throw new Error(`no case of the kind ${kind}`)
  return [{ ...found, ...over(found) }]
}

function malformed(): readonly (readonly [what: string, cases: readonly unknown[], path: string])[] {
  const input =
    (over: object) =>
    ({ input }: Case) => ({ input: { ...input, ...over } })
  const expected =
    (over: object) =>
    ({ expected }: Case) => ({ expected: { ...expected, ...over } })
  return [
    ['a kind that is none', first('deadline', () => ({ kind: 'guess' })), 'cases[0].kind'],
    ['a day that is none', first('deadline', input({ from: '2026-02-30' })), 'cases[0].input.from'],
    ['two periods', first('deadline', input({ period: { months: 1, days: 1 } })), 'cases[0].input.period'],
    ['no period', first('deadline', input({ period: {} })), 'cases[0].input.period'],
    ['a name left out', first('verdict', () => ({ id: '' })), 'cases[0].id'],
    [
      'a fact that is a number',
      first('verdict', input({ facts: { basis: 1 } })),
      'cases[0].input.facts.basis',
    ],
    ['another outcome', first('verdict', expected({ outcome: 'maybe' })), 'cases[0].expected.outcome'],
    ['another machine', first('history', input({ machine: 'lending' })), 'cases[0].input.machine'],
    [
      'rules of recordings for a request',
      first('history', input({ procedure: 'kaunas' })),
      'cases[0].input.procedure',
    ],
    [
      'a command without data',
      first('history', input({ commands: [{ type: 'AssignOfficer' }] })),
      'cases[0].input.commands[0].data',
    ],
    ['a field of no meaning', first('history', expected({ notes: [] })), 'cases[0].expected'],
  ]
}

describe('what is malformed is told with its path', () => {
  test.each(malformed())('%s', (_, cases, path) => {
    expect(() => runConformance(cases, {})).toThrow(expect.objectContaining({ code: 'invalid-input', path }))
  })

  test('two cases of one name', () => {
    const cases = first('deadline', () => ({}))
    expect(() => runConformance([...cases, ...cases], {})).toThrow(
      expect.objectContaining({ code: 'invalid-input', path: 'cases' }),
    )
  })

  test('an implementation that is none', () => {
    const none: ConformanceImplementation = JSON.parse('{ "verdict": "granted" }')
    expect(() => runConformance([], none)).toThrow(
      expect.objectContaining({ code: 'invalid-input', path: 'implementation' }),
    )
  })

  test('a part of a right that the procedure has not', () => {
    const { verdict } = referenceImplementation
    for (const [right, part] of [
      ['erasure', 'transfer'],
      ['portability', 'left-out'],
    ] as const)
      expect(() => verdict({ procedure: 'adakavas', right, part, facts: {} })).toThrow(
        expect.objectContaining({ code: 'invalid-input', path: 'input.part' }),
      )
  })
})

describe('an implementation that differs is found out, and the case is named', () => {
  const { deadline, verdict, history } = referenceImplementation
  const failedBy = (implementation: ConformanceImplementation) =>
    runConformance(everyCase, implementation).failed

  test('a last day that never moves', () => {
    const naive = {
      deadline: (input: Parameters<typeof deadline>[0]) => deadline({ ...input, lastDay: 'as-counted' }),
    }
    const failed = failedBy(naive)
    const moved = deadlines.cases.filter(({ expected: { counted, due } }) => counted !== due)
    expect(failed.map(({ id }) => id)).toEqual(moved.map(({ id }) => id))
    expect(failed.map(({ path }) => path)).toEqual(moved.map(() => 'due'))
    expect(failed.map(({ expected }) => expected)).toEqual(moved.map(({ expected: { due } }) => due))
    expect(failed.map(({ actual }) => actual)).toEqual(moved.map(({ expected: { counted } }) => counted))
  })

  test.each([...new Set(verdicts.cases.flatMap(({ input: { facts } }) => Object.keys(facts)))])(
    'verdicts that take no notice of the fact %s',
    (fact) => {
      const blind = {
        verdict: (input: Parameters<typeof verdict>[0]) =>
          verdict({
            ...input,
            facts: Object.fromEntries(Object.entries(input.facts).filter(([name]) => name !== fact)),
          }),
      }
      expect(failedBy(blind)).not.toEqual([])
    },
  )

  test('verdicts that take what is unknown for false', () => {
    const facts = [...new Set(verdicts.cases.flatMap(({ input }) => Object.keys(input.facts)))]
    const words = ['basis', 'specialPurpose']
    const no = Object.fromEntries(facts.filter((one) => !words.includes(one)).map((one) => [one, false]))
    const hasty = {
      verdict: (input: Parameters<typeof verdict>[0]) =>
        verdict({ ...input, facts: { ...no, ...input.facts } }),
    }
    const open = verdicts.cases.filter(
      ({ expected: { needs } }) => needs.length > 0 && !needs.some((one) => words.includes(one)),
    )
    const failed = new Set(failedBy(hasty).map(({ id }) => id))
    expect(open.filter(({ id }) => !failed.has(id))).toEqual([])
  })

  test('a machine that takes every command, and one that forgets what is owed', () => {
    type Input = Parameters<typeof history>[0]
    const lenient = {
      history: (input: Input) => {
        const { answers, duties } = history(input)
        return { answers: answers.map(() => ({ outcome: 'accepted', events: [] })), duties }
      },
    }
    expect(failedBy(lenient).length).toBe(histories.cases.length)
    const forgetful = { history: (input: Input) => ({ ...history(input), duties: [] }) }
    const owing = histories.cases.filter(({ expected: { duties } }) => duties.length > 0)
    expect(failedBy(forgetful).map(({ id, path }) => [id, path])).toEqual(
      owing.map(({ id }) => [id, 'duties.0']),
    )
  })

  test('one that throws fails the case with its message, and the others are run', () => {
    const report = runConformance(everyCase, {
      deadline,
      verdict: () => {
        throw new Error('not written yet')
      },
    })
    expect(report.failed.length).toBe(verdicts.cases.length)
    expect(report.failed[0]).toMatchObject({ id: verdicts.cases[0]?.id, path: '', actual: 'not written yet' })
    expect(report.notRun).toEqual(histories.cases.map(({ id }) => id))
    expect(report.passed).toEqual(deadlines.cases.map(({ id }) => id))
  })
})
