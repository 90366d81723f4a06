import type { Readings } from '../procedure/index.js'
import { withdrawalGranted } from './consent-withdrawal.js'
import type { ErasureGround, Links, RightDeclaration, RightNode } from './links.js'
import { all, any, given, ifStated, is, none } from './links.js'
import { legitimateInterest, limitOfObjection } from './objection.js'

/** A consent withdrawn before, or in this request. */
function consentWithdrawn({ withdrawal }: Links): RightNode {
  const before = is('adakavas:17.2', 'consentWithdrawn')
  return withdrawal ? any('adakavas:17.2', before, withdrawalGranted) : before
}

/** An objection made before, or in this request: to object is an act of the data subject, needing no grant. */
function objects({ objection }: Links): RightNode {
  const before = is('adakavas:17.3', 'objects')
  return objection ? any('adakavas:17.3', before, given('adakavas:26', true, 'objected-in-request')) : before
}

/** The right to erasure: one of four grounds, and none of three exceptions, which beat every ground. */
export function erasure(readings: Readings, links: Links): RightDeclaration {
  const defeats = readings.otherBasisRemains === 'defeats-withdrawal-ground'
  const otherBasis = defeats ? [none('adakavas:17.2', is('adakavas:17.2', 'otherBasisRemains'))] : []
  const ground = (clause: ErasureGround, node: RightNode) =>
    ifStated(links.erasureGrounds, clause, 'adakavas:19', node)
  return {
    clause: 'adakavas:17',
    join: 'any',
    grounds: [
      ground('adakavas:17.1', is('adakavas:17.1', 'neededForPurposes', false)),
      ground(
        'adakavas:17.2',
        all('adakavas:17.2', is('adakavas:17.2', 'basis', 'consent'), consentWithdrawn(links), ...otherBasis),
      ),
      ground(
        'adakavas:17.3',
        all('adakavas:17.3', objects(links), legitimateInterest, none('adakavas:27', limitOfObjection)),
      ),
      ground('adakavas:17.4', is('adakavas:17.4', 'basis', 'none')),
    ],
    exceptions: {
      clause: 'adakavas:18',
      of: [
        is('adakavas:18.1', 'careOrHealthNecessity'),
        any(
          'adakavas:18.2',
          is('adakavas:18.2', 'legalObligation'),
          is('adakavas:18.2', 'basis', 'legal-obligation'),
        ),
        is('adakavas:18.3', 'institutionClaims'),
      ],
    },
    contradictions: [
      {
        facts: ['basis', 'legalObligation'],
        when: all(
          'adakavas:17.4',
          is('adakavas:17.4', 'basis', 'none'),
          is('adakavas:18.2', 'legalObligation'),
        ),
      },
    ],
  }
}
