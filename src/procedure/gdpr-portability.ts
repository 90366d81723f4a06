import { all, any, type GdprLaw, is, none, publicTask, restsOnConsent, taskWithoutBasis } from './gdpr-law.js'
import type { GdprReadings } from './gdpr-readings.js'
import type { Links } from './links.js'

/** Article 20(1): what is handed over to the data subject. */
const handOver = () => ({
  'provided-by-subject': is('gdpr:20(1)', 'providedBySubject'),
  'consent-or-contract': any(
    'gdpr:20(1)(a)',
    restsOnConsent('gdpr:20(1)(a)'),
    is('gdpr:20(1)(a)', 'basis', 'contract'),
  ),
  automated: is('gdpr:20(1)(b)', 'automated'),
})

/** Article 20(1), except where a public task needs it (20(3)). */
export const portability = (_: Links, readings: GdprReadings) =>
  ({
    clause: 'gdpr:20(1)',
    join: 'all',
    grounds: handOver(),
    exceptions: { clause: 'gdpr:20(3)', of: { 'public-task': publicTask('gdpr:20(3)', readings) } },
    contradictions: [taskWithoutBasis('gdpr:20(3)')],
    citedWithoutGround: 'failed-grounds',
  }) as const satisfies GdprLaw

/** Article 20(4): what of it would harm others and is left out of what is handed over, which then is a part. */
export const leftOut = () =>
  ({
    clause: 'gdpr:20(4)',
    limb: 'left-out',
    join: 'all',
    grounds: { 'affects-others': is('gdpr:20(4)', 'handOverAffectsOthers') },
    citedWithoutGround: 'right',
  }) as const satisfies GdprLaw

/** Article 20(2): the direct transfer of what is handed over. */
export const transfer = (_: Links, readings: GdprReadings) =>
  ({
    clause: 'gdpr:20(2)',
    limb: 'transfer',
    join: 'all',
    grounds: {
      'handed-over': all(
        'gdpr:20(1)',
        ...Object.values(handOver()),
        none('gdpr:20(3)', publicTask('gdpr:20(3)', readings)),
      ),
      'transfer-asked': is('gdpr:20(2)', 'transferAsked'),
      'recipient-named': is('gdpr:20(2)', 'recipientNamed'),
      'transfer-feasible': is('gdpr:20(2)', 'transferFeasible'),
    },
    contradictions: [taskWithoutBasis('gdpr:20(3)')],
    citedWithoutGround: 'failed-grounds',
  }) as const satisfies GdprLaw
