import { plainly } from '../core/given.js'
import { ofProcedure } from '../procedure/given.js'
import { identityAsked } from '../procedure/identity-asked.js'
import { type Procedure, rightRoles } from '../procedure/index.js'
import type { Claim, ClaimedItems, RequestForm } from './claim.js'
import type { Defect } from './defect.js'
import type { DefectCode } from './defect-codes.js'
import { type Filed, formalLacks } from './formal-defects.js'

type Lack = readonly [code: DefectCode, item?: string]

const unless = (there: boolean, code: DefectCode, item?: string): readonly Lack[] =>
  there ? [] : [item === undefined ? [code] : [code, item]]

const saysSomething = (words: string | undefined): boolean => words !== undefined && words.trim() !== ''

const namesItems = (items: ClaimedItems | undefined): boolean =>
  items === 'all' || (items !== undefined && items.length > 0)

function ofClaim(claim: Claim): readonly Lack[] {
  switch (claim.right) {
    case 'information':
      return []
    case 'automated-decision':
      return unless(namesItems(claim.items), 'items-missing')
    case 'access':
      return unless(
        claim.information === 'all' || (claim.information?.length ?? 0) > 0,
        'information-missing',
      )
    case 'rectification': {
      const { corrections = [], supplements = [] } = claim
      const named = corrections.length + supplements.length > 0
      return [
        ...unless(named, 'items-missing'),
        ...unless(named, 'replacement-or-addition-missing'),
        ...corrections.flatMap(({ item, replacement }) =>
          unless(saysSomething(replacement), 'replacement-missing', item),
        ),
        ...supplements.flatMap(({ item, addition }) =>
          unless(saysSomething(addition), 'addition-missing', item),
        ),
      ]
    }
    case 'erasure':
      return [
        ...unless((claim.grounds?.length ?? 0) > 0, 'ground-missing'),
        ...unless(namesItems(claim.items), 'items-missing'),
      ]
    case 'restriction':
      return [
        ...unless((claim.grounds?.length ?? 0) > 0, 'ground-missing'),
        ...unless(namesItems(claim.items), 'items-missing'),
        ...unless(
          claim.period?.until !== undefined || saysSomething(claim.period?.criterion),
          'period-missing',
        ),
      ]
    case 'objection':
      return [
        ...unless(saysSomething(claim.substantiation), 'substantiation-missing'),
        ...unless(namesItems(claim.items), 'items-missing'),
      ]
    case 'portability':
      return [
        ...unless(namesItems(claim.items), 'items-missing'),
        ...unless(
          claim.transfer === undefined || saysSomething(claim.transfer.recipient),
          'recipient-missing',
        ),
      ]
    case 'consent-withdrawal':
      return [
        ...unless(claim.consentDate !== undefined || claim.onlyConsent === true, 'consent-date-missing'),
        ...unless(
          saysSomething(claim.consentPurpose) || saysSomething(claim.otherInformation),
          'consent-purpose-missing',
        ),
      ]
  }
}

/** Whether a claim lacks something, of an item where the defect is of one. */
export function lacks(claim: Claim, code: DefectCode, item?: string): boolean {
  return ofClaim(claim).some(([lacking, of]) => lacking === code && of === item)
}

/**
 * What the content of a request lacks, claim by claim, each with its clause.
 *
 * @param procedure - The institution's procedure.
 * @param claims - The claims of the request.
 * @param form - What the request says besides.
 * @param filed - How it was filed; left out, what depends on that is not looked at.
 * @returns The defects in the order of the claims; none for a request that has everything.
 * @category Claims
 * @see Adakavas clauses 12, 15, 19, 24, 28, 31, 35, 38
 * @example
 * ```ts
 * const form = { nameGiven: true, signed: false, identityDocument: true }
 * defectsOf(adakavasProcedure, [{ right: 'access', information: 'all' }], form).map((defect) => defect.code) // => ['signature-missing']
 * ```
 */
export function defectsOf(
  procedure: Procedure,
  claims: readonly Claim[],
  form: RequestForm,
  filed: Filed = {},
): readonly Defect[] {
  return ofProcedure(procedure, () =>
    plainly('claims', 'claims, and how they were filed', claims, () =>
      defectsIn(procedure, claims, form, filed),
    ),
  )
}

/** The same of claims that were read by their shapes. */
export function defectsIn(
  procedure: Procedure,
  claims: readonly Claim[],
  form: RequestForm,
  filed: Filed,
): readonly Defect[] {
  const { roles, lacks: absent } = procedure
  return claims.flatMap((claim, index) => {
    const role = rightRoles[claim.right].content
    const { clause } = roles[role]
    const of = { claim: index, right: claim.right }
    const formal = formalLacks(procedure, form, filed, identityAsked(roles.identity, [claim]))
    // What a document doesn't say that a request for a right must contain, no request lacks.
    const content = absent.some((one) => one === role) ? [] : ofClaim(claim)
    return [
      ...formal.map((lack) => ({ code: lack.code, clause: lack.clause ?? clause, ...of, item: null })),
      ...content.map(([code, item]) => ({ code, clause, ...of, item: item ?? null })),
    ]
  })
}
