import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/calendar/index.js'
import { compareProcedures } from '../../src/comparison/index.js'
import {
  adakavasProcedure,
  besideGdpr,
  defineDocument,
  defineProcedure,
  gdprProcedure,
} from '../../src/index.js'
import { municipalProcedure } from '../institutions/municipality.js'
import { ministryProcedure } from '../institutions/transport.js'
import { deeplyFrozen } from '../request/scenario.js'
import { partOf } from './sides.js'

const office = defineDocument({ id: 'office', version: '1', clauses: { '1': {}, '2': {}, '3': {} } })
const { clause } = office

/** A procedure with as much time to answer as is asked for. */
const withTime = (period: { readonly days: number } | { readonly months: number }) =>
  defineProcedure({
    document: office,
    roles: {
      request: { clause: clause('1') },
      examination: { clause: clause('2'), period },
      answer: { clause: clause('3') },
      access: { clause: clause('3') },
    },
    rules: { access: { clause: clause('3') } },
  })

describe('a procedure compared with itself', () => {
  const itself = compareProcedures(adakavasProcedure, adakavasProcedure)

  test('differs nowhere', () => {
    for (const { causes, situations, rows } of itself.parts) {
      expect([causes, situations, rows.narrower, rows.wider]).toEqual([[], [], 0, 0])
    }
    for (const { days } of itself.limits) expect(days).toMatchObject({ same: 1461, sooner: 0, later: 0 })
    expect([itself.identity.effect, itself.recourse.effect, itself.recourse.complaint.effect]).toEqual([
      'same',
      'same',
      'same',
    ])
    expect([...itself.fee.narrower, ...itself.fee.wider]).toEqual([])
    expect(itself.lacks).toEqual({ ours: { rights: [], roles: [] }, theirs: { rights: [], roles: [] } })
  })

  test('has every right and every part of one that it rules on', () => {
    expect(itself.parts.map(({ part }) => part)).toEqual([
      'consent-withdrawal',
      'objection',
      'rectification',
      'rectification:correction',
      'rectification:supplement',
      'access',
      'access:data',
      'access:purposes',
      'access:categories',
      'access:recipients',
      'access:storage-period',
      'access:rights',
      'access:authority-complaint',
      'access:source',
      'portability',
      'portability:transfer',
      'erasure',
      'restriction',
    ])
  })
})

describe('the municipality against the Adakavas home', () => {
  const compared = compareProcedures(municipalProcedure, adakavasProcedure)

  test('a right that it does not have rejects everything: what the other grants is narrower', () => {
    expect(compared.lacks.ours.rights).toEqual([
      'consent-withdrawal',
      'rectification',
      'access',
      'erasure',
      'restriction',
    ])
    const erasure = partOf(compared, 'erasure')
    expect(erasure.ours).toBeNull()
    expect(erasure.rows.wider).toBe(0)
    // One row of its own, in which everything hangs on what only the other asks.
    expect(erasure.own).toMatchObject({ same: 0, undecidable: 1 })
    expect(erasure.causes.map(({ side, kind, clauses: [first] }) => [side, kind, first])).toEqual([
      ['theirs', 'ground', 'adakavas:17.1'],
      ['theirs', 'ground', 'adakavas:17.2'],
      ['theirs', 'ground', 'adakavas:17.3'],
      ['theirs', 'ground', 'adakavas:17.4'],
    ])
  })

  test('an objection to a public task and to newsletters is heard there alone; one to legitimate interests without invoking a limit here', () => {
    const { causes } = partOf(compared, 'objection')
    expect(causes.map(({ effect, side, name }) => [effect, side, name])).toEqual([
      ['narrower', 'theirs', 'legitimate-interest'],
      ['wider', 'ours', 'legitimate-interest'],
      ['wider', 'ours', 'own:public-task'],
      ['wider', 'ours', 'own:newsletter'],
    ])
  })

  test('identity is asked for by both, and only the other has a complaint to itself', () => {
    expect(compared.identity).toMatchObject({ asked: { ours: 'always', theirs: 'always' }, effect: 'same' })
    expect(compared.recourse.complaint).toEqual({ ours: null, theirs: 'adakavas:48', effect: 'narrower' })
    expect(compared.lacks.ours.roles).toContain('complaint')
  })

  test('is plain frozen data', () => {
    expect(deeplyFrozen(compared)).toBe(true)
    expect(JSON.parse(JSON.stringify(compared))).toEqual(compared)
  })
})

test('any two procedures can be compared, both ways', () => {
  const one = compareProcedures(municipalProcedure, ministryProcedure)
  const other = compareProcedures(ministryProcedure, municipalProcedure)
  for (const part of one.parts) {
    const { rows } = partOf(other, part.part)
    expect(rows).toEqual({ ...part.rows, narrower: part.rows.wider, wider: part.rows.narrower })
  }
})

describe('time limits, from every day of four years', () => {
  test('thirty days outlast the month of the GDPR from days of late January, of February, and where a holiday is in the way', () => {
    const { limits, days } = compareProcedures(withTime({ days: 30 }), withTime({ months: 1 }))
    expect(days).toEqual({ first: '2025-01-01', last: '2028-12-31' })
    const [examination] = limits
    expect(examination?.limit).toBe('examination')
    const later = examination?.days?.laterFrom ?? []
    // From 10 February 2026: 12 March, a month is 10 March.
    expect(later).toContain('2026-02-10')
    // From 29 January 2026: 28 February is a Saturday, as a month is; both end on 2 March.
    expect(later).not.toContain('2026-01-29')
    // From 3 March 2026: 2 April, before 3 April.
    expect(later).not.toContain('2026-03-03')
    expect(new Set(later.map((day) => day.slice(5, 7)))).toEqual(new Set(['01', '02']))
    expect(examination?.gdpr).toMatchObject({ provision: 'gdpr:12(3)', months: 1, days: examination?.days })
  })

  test('a month never outlasts a month', () => {
    const [examination] = compareProcedures(withTime({ months: 1 }), withTime({ days: 30 })).limits
    expect(examination?.gdpr?.days).toEqual({ same: 1461, sooner: 0, later: 0, laterFrom: [] })
  })

  test('the days can begin on another day', () => {
    const limitsFrom = plainDate('2026-03-01')
    const { days } = compareProcedures(adakavasProcedure, adakavasProcedure, { limitsFrom })
    expect(days).toEqual({ first: '2026-03-01', last: '2030-02-28' })
  })

  test('two months in all from receipt, as the Adakavas home extends, are sooner than the three of the GDPR', () => {
    const { limits } = compareProcedures(adakavasProcedure, adakavasProcedure)
    const extension = limits.find(({ limit }) => limit === 'extension')
    expect(extension?.gdpr).toMatchObject({ months: 3, days: { same: 0, sooner: 1461, later: 0 } })
  })
})

test('a refusal of an unfounded request is told within the month of Article 12(4), which the GDPR has for every refusal', () => {
  const { limits } = compareProcedures(adakavasProcedure, gdprProcedure)
  const theirs = (name: string) => limits.find(({ limit }) => limit === name)?.theirs?.clause
  expect(theirs('unfoundedRefusal')).toBe('gdpr:12(4)')
  expect(theirs('unauthorisedRefusal')).toBe('gdpr:12(4)')
  expect(theirs('examination')).toBe('gdpr:12(3)')
})

test('a document that the GDPR is only held beside is compared as it stands', () => {
  const { parts } = compareProcedures(besideGdpr(adakavasProcedure), adakavasProcedure)
  for (const { causes } of parts) expect(causes).toEqual([])
})

describe('what is no procedure', () => {
  const compare: (...given: readonly unknown[]) => unknown = (...given) =>
    Reflect.apply(compareProcedures, undefined, given)
  test.each([
    ['ours', [{}, adakavasProcedure]],
    ['theirs', [adakavasProcedure, null]],
    ['theirs', [adakavasProcedure, { ...adakavasProcedure, calendar: {} }]],
    ['limitsFrom', [adakavasProcedure, adakavasProcedure, { limitsFrom: '30 February' }]],
    ['limitsFrom', [adakavasProcedure, adakavasProcedure, { foo: 1 }]],
    ['how two procedures are compared', [adakavasProcedure, adakavasProcedure, 5]],
    ['how two procedures are compared', [adakavasProcedure, adakavasProcedure, 'x']],
    ['how two procedures are compared', [adakavasProcedure, adakavasProcedure, []]],
    ['how two procedures are compared', [adakavasProcedure, adakavasProcedure, () => 1]],
    // What it decides is the better of two rulebooks: no rules of its own say that.
    ['ours', [besideGdpr(adakavasProcedure, { poorerThanGdpr: 'gdpr-prevails' }), adakavasProcedure]],
  ])('%s is an error that says so', (path, given) => {
    expect(() => compare(...given)).toThrow(path)
    expect(() => compare(...given)).toThrow(TypeError)
  })
})
