import { describe, expect, test } from 'vitest'
import { defineProcedure } from '../../src/making/index.js'
import { restrictedProcessing } from '../../src/procedure/adakavas-processing.js'
import { adakavasProcedure, type FullProcedure, kaunasRoles } from '../../src/procedure/index.js'
import { destructionRule } from '../../src/procedure/kaunas-destruction.js'
import { listeningRules } from '../../src/procedure/kaunas-listening.js'
import {
  accessInformation,
  type Claim,
  erasureExceptions,
  erasureGrounds,
  restrictionGrounds,
  rightRoles,
  rights,
  rulesFor,
  type SettlingName,
} from '../../src/rights/index.js'
import type { AnyRule } from '../../src/rights/right-rule.js'

// A rule tree keeps its clauses as literals beside the rule, and `Roles` says what each clause does: they must agree.

interface Statement {
  readonly clause: string
}

/** Each name with the clause of its statement. */
const named = (names: readonly string[], statements: readonly Statement[] = []) =>
  Object.fromEntries(names.map((name, index) => [name, statements[index]?.clause]))
const clausesOf = ({ grounds, exceptions, declaration }: AnyRule) => ({
  ...named(grounds, declaration.grounds),
  ...named(exceptions, declaration.exceptions?.of),
})
const cited = <Name extends SettlingName>(names: readonly Name[], roles: Readonly<Record<Name, Statement>>) =>
  Object.fromEntries(names.map((name) => [name, roles[name].clause]))

const claims: readonly Claim[] = [
  { right: 'consent-withdrawal', items: 'all' },
  { right: 'objection', items: 'all' },
  { right: 'rectification', corrections: [{ item: 'a' }], supplements: [{ item: 'a' }] },
  { right: 'erasure', items: 'all' },
  { right: 'restriction', items: 'all' },
]
const onlyStated = defineProcedure({ id: 'stated', version: '1', readings: { statedGround: 'only-stated' } })

const ways: readonly (readonly [string, FullProcedure, readonly Claim[]])[] = [
  ['by themselves', adakavasProcedure, []],
  ['linked in one request', adakavasProcedure, claims],
  ['linked, with stated grounds alone', onlyStated, claims],
]

describe.each(ways)('the rules of the rights, %s,', (_, procedure, linkedWith) => {
  const { roles } = procedure
  const rules = rulesFor(procedure, linkedWith)

  test.each(rights)('have the clause of the role that gives %s', (right) => {
    expect(rules[right].clause).toBe(roles[rightRoles[right].right].clause)
  })

  test('have the clauses of the roles in the limbs of rectification and portability (A-14, A-30)', () => {
    const { correction, supplement } = rules.rectification
    expect(correction.clause).toBe(roles.rectification.clause)
    expect(supplement.clause).toBe(roles.rectification.clause)
    expect(rules.portability.transfer.clause).toBe(roles.portability.clause)
  })

  test('have the clause of the role of each part of access (A-10, A-11.1 to A-11.7)', () => {
    const { parts } = rules.access
    for (const part of ['data', ...accessInformation] as const) {
      expect(parts[part].clause).toBe(roles.accessParts[part].clause)
      expect(clausesOf(parts[part])).toEqual({ [part]: roles.accessParts[part].clause })
    }
  })

  test('have the clause of the role of each ground and exception of an erasure (A-17.1 to A-18.3)', () => {
    expect(clausesOf(rules.erasure)).toEqual({
      ...cited(erasureGrounds, roles.erasureGrounds),
      ...cited(erasureExceptions, roles.erasureExceptions),
    })
  })

  test('have the clause of the role of each ground of a restriction (A-21.1 to A-21.3)', () => {
    expect(clausesOf(rules.restriction)).toEqual(cited(restrictionGrounds, roles.restrictionGrounds))
  })

  test('have the clauses of the roles in an objection (A-26, A-27)', () => {
    expect(clausesOf(rules.objection)).toEqual({
      'legitimate-interest': roles.objection.clause,
      'objection-limit': roles.objectionLimit.clause,
    })
    expect(rules.objection.declaration.exceptions?.clause).toBe(roles.objectionLimit.clause)
  })

  test('have what a request must say from the role of its content (A-15, A-31, A-35)', () => {
    expect(clausesOf(rules.rectification.correction)).toMatchObject({
      'replacement-given': roles.rectificationContent.clause,
    })
    expect(clausesOf(rules.rectification.supplement)).toMatchObject({
      'addition-given': roles.rectificationContent.clause,
    })
    expect(clausesOf(rules.portability.transfer)).toMatchObject({
      'recipient-named': roles.portabilityContent.clause,
    })
    expect(clausesOf(rules['consent-withdrawal'])).toMatchObject({
      'consent-identified': roles.withdrawalContent.clause,
    })
  })
})

describe('the other rules', () => {
  test('restricted data are stored and processed further under the clauses of the roles (A-22, A-23)', () => {
    const { storing, restrictionEffect } = adakavasProcedure.roles
    expect(restrictedProcessing.clause).toBe(restrictionEffect.clause)
    expect(restrictedProcessing.declaration.grounds.map(({ clause }) => clause)).toEqual([
      storing.clause,
      ...Array.from({ length: 4 }, () => restrictionEffect.clause),
    ])
  })

  test('a recording is listened to under the clauses of the roles (K-10 to K-14.5, GDPR 17(1)(b))', () => {
    const { retention, listening, listeners, method, otherRights, callerListening, procedure } = kaunasRoles
    const { sampling, serviceComplaint, withdrawalErasure } = kaunasRoles
    const { staff, copy, caller } = listeningRules
    const conditionsOf = ({ conditions, rule }: typeof staff) => named(conditions, rule.declaration.grounds)
    expect(staff.rule.clause).toBe(listening.clause)
    expect(conditionsOf(staff)).toEqual({
      kept: retention.clause,
      restriction: otherRights.clause,
      when: listening.clause,
      who: listeners.clause,
      how: method.clause,
    })
    expect(copy.rule.clause).toBe(retention.clause)
    const [, , when] = staff.rule.declaration.grounds
    const cases = when !== undefined && 'of' in when ? when.of : []
    expect(cases.map((one) => ('of' in one ? one.of.map(({ clause }) => clause) : []))).toEqual([
      [sampling.clause, sampling.clause, sampling.clause, otherRights.clause, otherRights.clause],
      [serviceComplaint.clause, serviceComplaint.clause, procedure.clause, withdrawalErasure.clause],
    ])
    expect(conditionsOf(copy)).toEqual({
      kept: retention.clause,
      restriction: otherRights.clause,
      who: procedure.clause,
    })
    expect(caller.rule.clause).toBe(callerListening.clause)
    expect(conditionsOf(caller)).toEqual({ kept: retention.clause, caller: callerListening.clause })
  })

  test('a recording is destroyed under the clauses of the roles (K-2, K-10, K-12.3, K-14.5, GDPR 17(1)(b))', () => {
    const { retention, otherActs, otherRights, procedure, withdrawalErasure } = kaunasRoles
    const { grounds } = destructionRule.declaration
    expect(destructionRule.clause).toBe(retention.clause)
    expect(grounds.map(({ clause }) => clause)).toEqual([
      retention.clause,
      otherActs.clause,
      otherRights.clause,
      procedure.clause,
    ])
    const [asked] = grounds
    expect(asked !== undefined && 'of' in asked ? asked.of.map(({ clause }) => clause) : []).toEqual([
      retention.clause,
      otherRights.clause,
      withdrawalErasure.clause,
    ])
  })
})
