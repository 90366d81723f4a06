import { describe, expect, it } from 'vitest'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { kaunasRules } from '../../src/recording/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'

describe('A catalogue for an institution', () => {
  it('cites through the roles of its procedure, and leaves the language as it was', () => {
    const roles = { ...adakavasProcedure.roles, answer: { clause: 'adakavas:46' } } as const
    const own = catalogueFor(lt, { roles })
    expect(own).toEqual({ ...lt, roles })
    expect(Object.isFrozen(own)).toBe(true)
    expect(lt.roles).toEqual(adakavasProcedure.roles)
  })

  it('cites through the roles of its rules on recorded calls, and keeps those of its procedure', () => {
    const recordingRoles = { ...kaunasRules.roles, retention: { clause: 'kaunas:9' } } as const
    expect(catalogueFor(en, { roles: recordingRoles })).toEqual({ ...en, recordingRoles })
  })
})
