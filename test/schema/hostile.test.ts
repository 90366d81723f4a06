import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInvalidInput } from '../../src/index.js'
import * as schemas from '../../src/schema/index.js'
import * as s from '../recording/sampling/scenario.js'
import * as q from '../request/scenario.js'
import { runs } from '../runs.js'
import { revoked, throwing } from '../surface/attack.js'
import { methods } from '../surface/calls.js'
import { kinds } from '../surface/kinds.js'

const all = Object.entries(schemas.schemasIn(schemas.inEnglish))
const issuesOf = (value: unknown) => schemas.requestCommandSchema.safeParse(value).error?.issues ?? []

describe('A schema never throws', () => {
  it.each(all)('%s: proxies, accessors and lists of holes', (_, schema) => {
    const accessor = Object.defineProperty({}, 'type', {
      enumerable: true,
      get: () => {
        throw new Error('an accessor of the host')
      },
    })
    for (const value of [
      throwing,
      revoked.proxy,
      accessor,
      [throwing],
      { data: throwing },
      new Array(4_000_000_000),
    ])
      expect(schema.safeParse(value).success).toBe(false)
  })

  it('a list with a hundred and fifty thousand faults tells the first hundred', () => {
    const many = Array.from({ length: 150_000 }, () => ({ right: 'forgiveness' }))
    const submitted = { ...q.submit(), data: { ...q.submit().data, claims: many } }
    expect(issuesOf(submitted)).toHaveLength(100)
    expect(schemas.requestHistorySchema.safeParse(many).error?.issues).toHaveLength(100)
    const contacts = Array.from({ length: 150_000 }, () => ({ way: 1, address: 2, Jonas: 3 }))
    expect(issuesOf({ ...q.submit(), data: { ...q.submit().data, contacts } }).length).toBeLessThanOrEqual(
      103,
    )
  })

  it('a list of millions of holes is refused at once', () => {
    for (const claims of [
      new Array(4_000_000_000),
      new Array(30_000_000),
      Object.assign(new Array(9), [{ right: 'access' }]),
    ])
      expect(issuesOf({ ...q.submit(), data: { ...q.submit().data, claims } })[0]?.path).toEqual([
        'data',
        'claims',
      ])
  })
})

describe('What a schema says', () => {
  it('names places of a list as numbers, also in settings', () => {
    expect(
      schemas.recordingRulesSchema.safeParse({ id: 'x', version: '1', lines: ['+37037328195', '1'] }).error
        ?.issues[0],
    ).toMatchObject({ path: ['lines', 1] })
    expect(issuesOf(q.submit({ claims: [q.toErase('photo '), q.toErase('x')] }))[0]?.path).toEqual([
      'data',
      'claims',
      0,
      'items',
      0,
    ])
  })

  it('repeats neither a value nor the name of an unknown field, in its whole error', () => {
    const data = {
      ...q.submit().data,
      'Jonas Jonaitis': 1,
      by: 'Jonas ',
      id: 'Jonas\u200b',
      channel: 'Jonas',
      receivedOn: 'Jonas',
    }
    const said = schemas.requestCommandSchema.safeParse({ type: 'SubmitRequest', data, Jonas: 1 }).error
    expect(said?.issues.length).toBeGreaterThan(3)
    expect(JSON.stringify(said)).not.toContain('Jonas')
    expect(String(said)).not.toContain('Jonas')
    for (const schema of [schemas.recordingRulesSchema, schemas.procedureSchema, schemas.itemFactsSchema]) {
      const { error } = schema.safeParse({
        id: 'x',
        version: '1',
        zone: 'Jonas',
        lines: ['Jonas'],
        readings: { Jonas: 1 },
        Jonas: 1,
      })
      expect(`${JSON.stringify(error)}${String(error)}`).not.toContain('Jonas')
    }
  })
})

describe('What a schema takes, decide takes or rejects, and the other way round', () => {
  it('a recording twice among the candidates, and a seed beyond 32 bits', () => {
    const one = s.free('S')
    for (const command of [s.draw('2026-03-02', 1, [one, one]), s.draw('2026-03-02', 1, [one], 2 ** 32)]) {
      expect(schemas.samplingCommandSchema.safeParse(command).success).toBe(false)
      expect(() => s.register.decide(command, { status: 'none' })).toThrow(
        expect.objectContaining({ code: 'invalid-input' }),
      )
    }
    expect(schemas.samplingCommandSchema.safeParse(s.draw('2026-03-02', 1, [one], 2 ** 32 - 1)).success).toBe(
      true,
    )
  })

  it.each([
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a Date', new Date(0)],
    ['an error', new Error('Jonas')],
    ['a pattern', /x/u],
    ['inherited fields', Object.create({ basis: 'none' })],
    ['hidden fields', Object.defineProperty({}, 'basis', { value: 'none', enumerable: false })],
    ['a computed field', Object.defineProperty({}, 'basis', { get: () => 'none', enumerable: true })],
  ])('%s in the place of facts, of which each may be left out', (_, facts) => {
    expect(schemas.itemFactsSchema.safeParse(facts).error?.issues[0]?.message).toContain('plain object')
    const consultation = { ...q.submit(), data: { ...q.submit().data, form: facts } }
    expect(schemas.requestCommandSchema.safeParse(consultation).success).toBe(false)
    expect(() => q.requests.decide(consultation as never, { status: 'none' })).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    )
  })

  const guarded = {
    request: schemas.requestCommandSchema,
    complaint: schemas.complaintCommandSchema,
    restriction: schemas.restrictionCommandSchema,
    consent: schemas.consentCommandSchema,
    recording: schemas.recordingCommandSchema,
    sampling: schemas.samplingCommandSchema,
  }
  // Of a machine of a host's own, the package has no schema.
  const decisions = methods.filter(([name]) => name.endsWith('.decide') && !name.startsWith('loan.'))

  it.each(decisions)('%s: a command made hostile at any place, of every kind', (name, of, [good]) => {
    const schema = Object.entries(guarded).find(([one]) => name.startsWith(one))?.[1]
    const decide: unknown = Reflect.get(of, 'decide')
    if (schema === undefined || typeof decide !== 'function') throw new Error('no machine')
    const kind = fc.constantFrom(...Object.entries(kinds))
    fc.assert(
      fc.property(kind, fc.nat(), ([what, change], pick) => {
        const given = change(good, pick)
        let read = true
        try {
          Reflect.apply(decide, of, [given, { status: 'none' }])
        } catch (error) {
          expect(isInvalidInput(error)).toBe(true)
          read = false
        }
        const parsed = schema.safeParse(given)
        // A proxy of plain JSON can be read as it is, and what is inherited is read by neither.
        if (read !== parsed.success) expect({ what, pick, read, parsed: parsed.success }).toBeNull()
      }),
      { numRuns: runs(600, 20_000) },
    )
  })
})
