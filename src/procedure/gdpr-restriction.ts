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
  situation,
  taskWithoutBasis,
  withdrawalGranted,
} from './gdpr-law.js'
import { objectionGrounds } from './gdpr-objection.js'
import type { GdprReadings } from './gdpr-readings.js'
import type { Links } from './links.js'

const corrected = () => given('gdpr:16', true, 'correction-claimed-in-request')
const objectedTo = () => given('gdpr:21', true, 'objected-in-request')
const decided = () => given('gdpr:12(3)', true, 'decided-in-request')

/** Article 18(1)(a): its accuracy is contested and not verified yet; beside a correction, until that is decided. */
function accuracyContested({ correction }: Links): GdprNode {
  const clause = 'gdpr:18(1)(a)'
  return correction
    ? all(clause, corrected(), none(clause, decided()))
    : all(clause, is(clause, 'accuracyContested'), is(clause, 'accuracyVerified', false))
}

/** Article 18(1)(b): unlawful now, or because what the same request takes away leaves no basis; erasure is opposed. */
function unlawful(links: Links, readings: GdprReadings): GdprNode {
  const clause = 'gdpr:18(1)(b)'
  const nothingLeft = is(clause, 'otherBasisRemains', false)
  return all(
    clause,
    any(
      clause,
      is(clause, 'basis', 'none'),
      is(clause, 'otherwiseUnlawful'),
      ...(links.withdrawal ? [all(clause, withdrawalGranted(), nothingLeft)] : []),
      ...(objectsNow(links)
        ? [all(clause, any('gdpr:21', ...Object.values(objectionGrounds(readings))), nothingLeft)]
        : []),
    ),
    // Who claims the erasure of the same datum does not oppose it.
    links.erasure
      ? none(clause, given('gdpr:17(1)', true, 'erasure-claimed-in-request'))
      : is(clause, 'opposesErasure'),
  )
}

/** Article 18(1)(d): objected to under 21(1), and whose grounds override is not verified yet; in a request, until its decision. */
function objectionPending({ objection }: Links, readings: GdprReadings): GdprNode {
  const clause = 'gdpr:18(1)(d)'
  return objection
    ? all(clause, objectedTo(), none(clause, decided()))
    : all(
        clause,
        is(clause, 'objects'),
        objectable(clause),
        ...situation(clause, readings),
        is(clause, 'objectionDecided', false),
      )
}

/** Article 18: one of four grounds, and no exception. */
export const restriction = (links: Links, readings: GdprReadings) =>
  ({
    clause: 'gdpr:18(1)',
    join: 'any',
    grounds: {
      'accuracy-contested': accuracyContested(links),
      'no-basis': unlawful(links, readings),
      'subject-claims': all(
        'gdpr:18(1)(c)',
        is('gdpr:18(1)(c)', 'neededForPurposes', false),
        is('gdpr:18(1)(c)', 'subjectClaims'),
      ),
      'objection-pending': objectionPending(links, readings),
    },
    contradictions: [
      ...(links.objection
        ? []
        : [
            {
              facts: ['objectionDecided', 'objects'] as const,
              when: all(
                'gdpr:18(1)(d)',
                is('gdpr:18(1)(d)', 'objectionDecided'),
                is('gdpr:18(1)(d)', 'objects', false),
              ),
            },
          ]),
      ...(objectsNow(links) ? [taskWithoutBasis('gdpr:21(6)')] : []),
      ...erasureOpposed(links),
    ],
    citedWithoutGround: 'right',
  }) as const satisfies GdprLaw

/**
 * A restriction claimed beside a correction (Article 18(1)(a)) or an objection (18(1)(d)) of the same request: owed from
 * receipt, without undue delay, until that right is decided. What is owed from that decision on, {@link restriction} says.
 */
export const interimRestriction = (links: Links, readings: GdprReadings) =>
  ({
    clause: 'gdpr:18(1)',
    limb: 'interim',
    join: 'any',
    grounds: {
      ...(links.correction ? { 'accuracy-contested': all('gdpr:18(1)(a)', corrected()) } : {}),
      ...(objectsNow(links)
        ? {
            'objection-pending': all(
              'gdpr:18(1)(d)',
              objectedTo(),
              objectable('gdpr:18(1)(d)'),
              ...situation('gdpr:18(1)(d)', readings),
            ),
          }
        : {}),
    },
    citedWithoutGround: 'right',
  }) as const satisfies GdprLaw
