import {
  all,
  type GdprLaw,
  type GdprNode,
  is,
  none,
  objectable,
  overridden,
  publicTask,
  situation,
  taskWithoutBasis,
} from './gdpr-law.js'
import type { GdprReadings } from './gdpr-readings.js'
import type { Links } from './links.js'

/** Article 21: an objection to a public task or a legitimate interest, to direct marketing, or to research. */
export const objectionGrounds = (readings: GdprReadings) =>
  ({
    'legitimate-interest': all(
      'gdpr:21(1)',
      objectable('gdpr:21(1)'),
      ...situation('gdpr:21(1)', readings),
      none('gdpr:21(1)', overridden()),
    ),
    // Unconditional: that purpose ends (Article 21(3)).
    'direct-marketing': is('gdpr:21(2)', 'directMarketing'),
    research: all(
      'gdpr:21(6)',
      is('gdpr:21(6)', 'specialPurpose', 'research'),
      ...situation('gdpr:21(6)', readings),
      none('gdpr:21(6)', publicTask('gdpr:21(6)', readings)),
    ),
  }) as const satisfies Readonly<Record<string, GdprNode>>

/** Article 21; rejected by the limb that is defeated, where one is. */
export const objection = (_: Links, readings: GdprReadings) =>
  ({
    clause: 'gdpr:21',
    join: 'any',
    grounds: objectionGrounds(readings),
    contradictions: [taskWithoutBasis('gdpr:21(6)')],
    citedWithoutGround: 'defeated-grounds',
  }) as const satisfies GdprLaw
