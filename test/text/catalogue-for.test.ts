import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { kaunasRules } from '../../src/recording/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainRestriction } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from './reading.js'

describe('A catalogue for an institution', () => {
  it('cites through the roles of its procedure, and leaves the language as it was', () => {
    const roles = { ...adakavasProcedure.roles, answer: { clause: 'adakavas:46' } } as const
    const own = catalogueFor(lt, { roles })
    expect(own).toEqual({ ...lt, roles })
    expect(Object.isFrozen(own)).toBe(true)
    expect(lt.roles).toEqual(adakavasProcedure.roles)
  })

  it('cites in its sentences what its own clauses do', () => {
    const roles = { ...adakavasProcedure.roles, restrictionPeriod: { clause: 'adakavas:25' } } as const
    const [from, until] = [plainDate('2026-02-02'), plainDate('2026-06-30')]
    const restriction = {
      ...{ id: 'A1', request: 'P1', from, until, criterion: null, ended: null },
      grounds: ['no-basis'],
    } as const
    expect(seen(explainRestriction(restriction, from, en))).toContain('(clause 24 of the Procedure)')
    const own = seen(explainRestriction(restriction, from, catalogueFor(en, { roles })))
    expect(own).toContain('(clause 25 of the Procedure)')
    expect(own).not.toContain('(clause 24 of the Procedure)')
  })

  it('cites through the roles of its rules on recorded calls, and keeps those of its procedure', () => {
    const recordingRoles = { ...kaunasRules.roles, retention: { clause: 'kaunas:9' } } as const
    expect(catalogueFor(en, { roles: recordingRoles })).toEqual({ ...en, recordingRoles })
  })
})
