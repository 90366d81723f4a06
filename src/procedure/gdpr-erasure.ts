import {
  all,
  any,
  erasureOpposed,
  type GdprLaw,
  type GdprNode,
  given,
  is,
  none,
  objectable,
  objectsNow,
  overridden,
  publicTask,
  restsOnConsent,
  situation,
  taskWithoutBasis,
  withdrawalGranted,
} from './gdpr-law.js'
import type { GdprReadings } from './gdpr-readings.js'
import type { Links } from './links.js'

/** Article 17(1)(b): the consent is withdrawn, before or in this request, and nothing else carries it. */
function consentWithdrawn({ withdrawal }: Links): GdprNode {
  const clause = 'gdpr:17(1)(b)'
  const before = is(clause, 'consentWithdrawn')
  return all(
    clause,
    restsOnConsent(clause),
    withdrawal ? any(clause, before, withdrawalGranted()) : before,
    is(clause, 'otherBasisRemains', false),
  )
}

/** What overrides the objection: what does in Article 21(1), or any overriding legitimate ground that is proven. */
const overriding = ({ overridingGrounds }: GdprReadings): GdprNode =>
  overridingGrounds === 'as-in-objection'
    ? none('gdpr:21(1)', overridden())
    : none('gdpr:17(1)(c)', is('gdpr:17(1)(c)', 'overridingInterestProven'))

/**
 * Article 17(1)(c): an objection, made before or in this request, that nothing overrides; or one to direct marketing, which
 * nothing can. An act that limits the right to object leaves none to rest on.
 */
function objected(links: Links, readings: GdprReadings): GdprNode {
  const clause = 'gdpr:17(1)(c)'
  const now = given('gdpr:21', true, 'objected-in-request')
  if (links.objection && !objectsNow(links))
    return all(clause, now, none('gdpr:23', given('gdpr:23', true, 'objection-limited-by-act')))
  const before = is(clause, 'objects')
  return all(
    clause,
    links.objection ? any(clause, before, now) : before,
    any(
      clause,
      all('gdpr:21(1)', objectable('gdpr:21(1)'), ...situation('gdpr:21(1)', readings), overriding(readings)),
      is('gdpr:21(2)', 'directMarketing'),
    ),
  )
}

const grounds = (links: Links, readings: GdprReadings) => ({
  'not-needed': is('gdpr:17(1)(a)', 'neededForPurposes', false),
  'consent-withdrawn': consentWithdrawn(links),
  objected: objected(links, readings),
  'no-basis': any(
    'gdpr:17(1)(d)',
    is('gdpr:17(1)(d)', 'basis', 'none'),
    is('gdpr:17(1)(d)', 'otherwiseUnlawful'),
    is('gdpr:17(1)(d)', 'wasUnlawful'),
  ),
  'erasure-obligation': is('gdpr:17(1)(e)', 'erasureObligation'),
  'child-online-service': is('gdpr:17(1)(f)', 'childOnlineService'),
})

const exceptions = ({ restriction }: Links, readings: GdprReadings) => ({
  'freedom-of-expression': is('gdpr:17(3)(a)', 'freedomOfExpression'),
  'legal-obligation': is('gdpr:17(3)(b)', 'legalObligation'),
  'public-task': publicTask('gdpr:17(3)(b)', readings),
  'public-health': is('gdpr:17(3)(c)', 'publicHealthInterest'),
  'special-purpose': all(
    'gdpr:17(3)(d)',
    is('gdpr:17(3)(d)', 'specialPurpose', 'archiving', 'research'),
    is('gdpr:17(3)(d)', 'erasureImpairsPurpose'),
  ),
  claims: any('gdpr:17(3)(e)', is('gdpr:17(3)(e)', 'institutionClaims'), is('gdpr:17(3)(e)', 'othersClaims')),
  // Both are claimed, and nobody said which goes first: what is erased can't be restricted any more.
  ...(restriction
    ? {
        'subject-claims': all(
          'gdpr:18(1)(c)',
          is('gdpr:18(1)(c)', 'neededForPurposes', false),
          is('gdpr:18(1)(c)', 'subjectClaims'),
        ),
      }
    : {}),
})

/** Article 17: one of six grounds, and none of five exceptions. */
export const erasure = (links: Links, readings: GdprReadings) =>
  ({
    clause: 'gdpr:17(1)',
    join: 'any',
    grounds: grounds(links, readings),
    exceptions: { clause: 'gdpr:17(3)', of: exceptions(links, readings) },
    contradictions: [
      {
        facts: ['basis', 'legalObligation'],
        when: all(
          'gdpr:17(3)(b)',
          is('gdpr:17(1)(d)', 'basis', 'none'),
          is('gdpr:17(3)(b)', 'legalObligation'),
        ),
      },
      taskWithoutBasis('gdpr:17(3)(b)'),
      // What one act demands to be erased, another can't require to be kept: which of them holds is to be found out.
      {
        facts: ['erasureObligation', 'legalObligation'],
        when: all(
          'gdpr:17(3)(b)',
          is('gdpr:17(1)(e)', 'erasureObligation'),
          is('gdpr:17(3)(b)', 'legalObligation'),
        ),
      },
      ...erasureOpposed(links),
    ],
    citedWithoutGround: 'right',
  }) as const satisfies GdprLaw
