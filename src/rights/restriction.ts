import { withdrawalGranted } from './consent-withdrawal.js'
import type { Links, RestrictionGround, RightDeclaration, RightNode } from './links.js'
import { all, any, given, ifStated, is, none } from './links.js'
import { rectificationInRequest } from './rectification.js'

/** A rectification granted before, or in this request in either limb. */
function rectificationGranted(links: Links): RightNode {
  const before = is('adakavas:21.1', 'rectificationGranted')
  const now = rectificationInRequest(links)
  return now.length > 0 ? any('adakavas:21.1', before, ...now) : before
}

/** No lawful basis: there was none at receipt, or the only consent is withdrawn in this request. */
function withoutBasis({ withdrawal }: Links): RightNode {
  const before = is('adakavas:21.2', 'basis', 'none')
  if (!withdrawal) return before
  const onlyConsentGone = all(
    'adakavas:21.2',
    withdrawalGranted,
    none('adakavas:17.2', is('adakavas:17.2', 'otherBasisRemains')),
  )
  return any('adakavas:21.2', before, onlyConsentGone)
}

/** An erasure of the item asked for before and not withdrawn, or asked for in this request. */
function erasureFiled({ erasure }: Links): RightNode {
  const before = is('adakavas:21.2', 'erasureFiled')
  return erasure
    ? any('adakavas:21.2', before, given('adakavas:17', true, 'erasure-claimed-in-request'))
    : before
}

/** The right to restriction: one of three grounds. */
export function restriction(links: Links): RightDeclaration {
  const granted = rectificationGranted(links)
  const done = is('adakavas:21.1', 'rectificationDone')
  const ground = (clause: RestrictionGround, node: RightNode) =>
    ifStated(links.restrictionGrounds, clause, 'adakavas:24', node)
  return {
    clause: 'adakavas:21',
    join: 'any',
    grounds: [
      ground('adakavas:21.1', all('adakavas:21.1', granted, none('adakavas:21.1', done))),
      ground(
        'adakavas:21.2',
        all('adakavas:21.2', withoutBasis(links), none('adakavas:21.2', erasureFiled(links))),
      ),
      ground(
        'adakavas:21.3',
        all(
          'adakavas:21.3',
          is('adakavas:21.3', 'neededForPurposes', false),
          is('adakavas:21.3', 'subjectClaims'),
        ),
      ),
    ],
    contradictions: [
      {
        facts: ['rectificationDone', 'rectificationGranted'],
        when: all('adakavas:21.1', done, none('adakavas:21.1', granted)),
      },
    ],
  }
}
