import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../src/core/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import {
  defineRecordingRules,
  e164,
  kaunasRules,
  type RecordingSettings,
  recordingLifecycle,
} from '../../src/recording/index.js'
import { deeplyFrozen } from '../request/scenario.js'
import { asStored, callDay, given, receive, recordedCall } from './scenario.js'

const own = { id: 'our-centre', version: '1' }

function fault(settings: unknown): { path: string; clause: string | null } {
  try {
    defineRecordingRules(settings as RecordingSettings)
  } catch (error) {
    if (isInvalidInput(error)) return { path: error.path, clause: error.clause }
    throw error
  }
  throw new Error('nothing was wrong with it')
}

describe('the Kaunas rules as data', () => {
  test('are those of the document (K-1, K-10, K-11.1, K-13)', () => {
    expect(kaunasRules).toMatchObject({
      lines: ['+37037328195', '+37037551241', '+37037477268'],
      retention: { period: { months: 6 }, clause: 'kaunas:10' },
      sample: { count: 10, clause: 'kaunas:11.1' },
      listeningMethods: [],
      rightsProcedure: null,
      zone: 'Europe/Vilnius',
    })
    expect(deeplyFrozen(kaunasRules)).toBe(true)
  })

  test('what an institution leaves out is as the document has it', () => {
    const { id: _, version: __, ...rest } = defineRecordingRules(own)
    const { id: ___, version: ____, ...document } = kaunasRules
    expect(rest).toEqual(document)
  })

  test.each([
    ['retentionMonths', 6, 'kaunas:10'],
    ['sampleCount', 10, 'kaunas:11.1'],
  ] as const)('%s beyond the document is refused, unless it cites what allows it', (name, most, clause) => {
    expect(fault({ ...own, [name]: most + 1 })).toMatchObject({ path: name, clause })
    expect(() => defineRecordingRules({ ...own, [name]: most })).not.toThrow()
    const allowedBy = { [name]: 'order V-12, point 3' }
    expect(defineRecordingRules({ ...own, [name]: most + 1, allowedBy }).allowedBy).toEqual(allowedBy)
    expect(fault({ ...own, [name]: most + 1, allowedBy: { [name]: ' ' } })).toMatchObject({
      path: `allowedBy.${name}`,
      clause,
    })
    expect(fault({ ...own, allowedBy: { lines: 'order V-12' } }).path).toBe('allowedBy')
    expect(fault({ ...own, allowedBy: 'order V-12' }).path).toBe('allowedBy')
  })

  test('another institution sets its own lines, term, sample, means, zone and procedure', () => {
    const rules = defineRecordingRules({
      ...own,
      lines: ['8 5 200 00 00'],
      retentionMonths: 3,
      sampleCount: 5,
      listeningMethods: ['a terminal'],
      rightsProcedure: adakavasProcedure,
      zone: 'Europe/Riga',
    })
    expect(rules).toMatchObject({
      lines: ['+37052000000'],
      retention: { period: { months: 3 } },
      sample: { count: 5 },
      listeningMethods: ['a terminal'],
      zone: 'Europe/Riga',
    })
    expect(rules.rightsProcedure).toBe(adakavasProcedure)
    const call = { line: '+370 5 2000000' }
    const machine = recordingLifecycle(rules)
    const recording = given([receive(callDay, call), ...recordedCall().slice(1)], machine)
    expect(asStored(recording).kept.due).toBe('2024-06-15')
    expect(given([], machine).rejection(receive())).toEqual({
      code: 'line-not-general',
      clauses: ['kaunas:1'],
    })
  })

  test('what the host changes afterwards changes nothing', () => {
    const lines = ['8 5 200 00 00']
    const listeningMethods = ['a terminal']
    const rules = defineRecordingRules({ ...own, lines, listeningMethods })
    lines.push('8 37 55 12 41')
    listeningMethods.push('a private telephone')
    expect([rules.lines, rules.listeningMethods]).toEqual([['+37052000000'], ['a terminal']])
  })

  test('a history is of the rules it was made under, and of no other version', () => {
    const { events, state } = given(recordedCall())
    const other = recordingLifecycle(defineRecordingRules({ id: 'kaunas', version: '2' }))
    expect(other.replay(events)).toMatchObject({ ok: false, index: 0 })
    expect(() => other.duties(state, asStored(given(recordedCall())).callDate)).toThrow(/state\.procedure/u)
  })
})

describe('settings that are none', () => {
  test.each([
    [undefined, '', null],
    [null, '', null],
    ['kaunas', '', null],
    [7, '', null],
    [{}, 'id', null],
    [[], '', null],
    [new Date(0), '', null],
    [{ version: '1' }, 'id', null],
    [{ id: 'x' }, 'version', null],
    [{ ...own, id: ' ' }, 'id', null],
    [{ ...own, id: 7 }, 'id', null],
    [{ ...own, version: '' }, 'version', null],
    [{ ...own, version: 1 }, 'version', null],
    [{ ...own, lines: [] }, 'lines', 'kaunas:1'],
    [{ ...own, lines: '8 37 55 12 41' }, 'lines', 'kaunas:1'],
    [{ ...own, lines: null }, 'lines', 'kaunas:1'],
    [{ ...own, lines: ['8 37 55 12 41', 'the office'] }, 'lines[1]', 'kaunas:1'],
    [{ ...own, lines: [37037551241] }, 'lines[0]', 'kaunas:1'],
    [{ ...own, lines: Array(2) }, 'lines', 'kaunas:1'],
    [{ ...own, lines: [''] }, 'lines[0]', 'kaunas:1'],
    [{ ...own, retentionMonths: 0 }, 'retentionMonths', 'kaunas:10'],
    [{ ...own, retentionMonths: -6 }, 'retentionMonths', 'kaunas:10'],
    [{ ...own, retentionMonths: 1.5 }, 'retentionMonths', 'kaunas:10'],
    [{ ...own, retentionMonths: '6' }, 'retentionMonths', 'kaunas:10'],
    [{ ...own, retentionMonths: Number.NaN }, 'retentionMonths', 'kaunas:10'],
    [{ ...own, retentionMonths: Number.POSITIVE_INFINITY }, 'retentionMonths', 'kaunas:10'],
    [{ ...own, retentionMonths: null }, 'retentionMonths', 'kaunas:10'],
    [{ ...own, sampleCount: -1 }, 'sampleCount', 'kaunas:11.1'],
    [{ ...own, sampleCount: 0.5 }, 'sampleCount', 'kaunas:11.1'],
    [{ ...own, sampleCount: true }, 'sampleCount', 'kaunas:11.1'],
    [{ ...own, listeningMethods: 'a terminal' }, 'listeningMethods', 'kaunas:13'],
    [{ ...own, listeningMethods: [''] }, 'listeningMethods', 'kaunas:13'],
    [{ ...own, listeningMethods: [null] }, 'listeningMethods', 'kaunas:13'],
    [{ ...own, listeningMethods: Array(2) }, 'listeningMethods', 'kaunas:13'],
    [{ ...own, listeningMethods: { 0: 'a terminal', length: 1 } }, 'listeningMethods', 'kaunas:13'],
    [{ ...own, rightsProcedure: 'adakavas' }, 'rightsProcedure', 'kaunas:14.5'],
    [{ ...own, rightsProcedure: null }, 'rightsProcedure', 'kaunas:14.5'],
    [{ ...own, rightsProcedure: {} }, 'rightsProcedure', 'kaunas:14.5'],
    [{ ...own, zone: 'Kaunas' }, 'zone', null],
    [{ ...own, zone: '' }, 'zone', null],
    [{ ...own, zone: '+02:00' }, 'zone', null],
    [{ ...own, zone: 2 }, 'zone', null],
    [{ ...own, zone: null }, 'zone', null],
    [{ ...own, zone: ['Europe/Vilnius'] }, 'zone', null],
    [{ ...own, zone: { toString: () => 'Europe/Vilnius' } }, 'zone', null],
    [{ ...own, lastDay: 'next-working-day' }, '', null],
    [{ ...own, retention: { months: 6 } }, '', null],
    [JSON.parse('{"id":"x","version":"1","__proto__":{"sampleCount":99}}'), '', null],
    [JSON.parse('{"id":"x","version":"1","constructor":{"prototype":{}}}'), '', null],
  ])('%j is refused at %j (%s)', (settings, path, clause) => {
    expect(fault(settings)).toEqual({ path, clause })
  })

  test('the error says what was expected, what kind of value was given, and the clause', () => {
    expect(() => defineRecordingRules({ ...own, lines: ['the office'] })).toThrow(
      /^lines\[0\]: expected a telephone number.*, got other text \(kaunas:1\)$/u,
    )
  })

  test('what one inherits is no setting', () => {
    const inherited = Object.assign(Object.create({ sampleCount: 99 }), own)
    expect(defineRecordingRules(inherited).sample.count).toBe(10)
    expect(fault(Object.create(own)).path).toBe('id')
  })

  test('a setting that is computed when it is read is none', () => {
    const settings = Object.defineProperty({ ...own }, 'sampleCount', { enumerable: true, get: () => 99 })
    expect(fault(settings).path).toBe('sampleCount')
  })

  test('nothing pollutes what other objects inherit', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    fault(JSON.parse('{"id":"x","version":"1","__proto__":{"polluted":true}}'))
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })
})

describe('telephone numbers (K-1, K-8.1)', () => {
  test.each([
    ['8 37 32 81 95', '+37037328195'],
    ['837328195', '+37037328195'],
    ['8-37-328195', '+37037328195'],
    ['8–37–328195', '+37037328195'],
    ['(8 37) 32 81 95', '+37037328195'],
    ['(8-37) 32.81.95', '+37037328195'],
    ['8/37/328195', '+37037328195'],
    ['0 37 32 81 95', '+37037328195'],
    ['+370 37 32 81 95', '+37037328195'],
    ['+370 (37) 328195', '+37037328195'],
    ['00370 37 328195', '+37037328195'],
    ['  +37037328195  ', '+37037328195'],
    ['8\u00a037\u00a032\u00a081\u00a095', '+37037328195'],
    ['8\u202f600\u202f00001', '+37060000001'],
    // As exchanges give it.
    ['37061111111', '+37061111111'],
    ['370 37 328195', '+37037328195'],
    ['+371 67 000000', '+37167000000'],
    ['+44 20 7946 0000', '+442079460000'],
    ['0049 30 123456', '+4930123456'],
  ])('%s is %s', (written, number) => {
    expect(e164(written)).toBe(number)
  })

  test.each([
    '',
    ' ',
    'the office',
    '112',
    '8 37 32 81',
    '8 37 32 81 95 1',
    '37 32 81 95',
    '+370',
    '+0 37 328195',
    '+37037328195123456',
    '8 37 32 81 9a',
    '+370+37328195',
    '++37037328195',
    '8 37 32 81 95 ext. 2',
    '٨٣٧٣٢٨١٩٥',
    '000370 37 328195',
  ])('%j is no telephone number', (written) => {
    expect(e164(written)).toBeNull()
  })

  test('a number that is written so stays as it is', () => {
    for (const number of kaunasRules.lines) expect(e164(number)).toBe(number)
  })
})
