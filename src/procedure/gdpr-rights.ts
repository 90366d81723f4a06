import { access, accessParts, leftOutOfCopy } from './gdpr-access.js'
import { automatedDecision, humanIntervention } from './gdpr-automated-decision.js'
import { erasure } from './gdpr-erasure.js'
import { all, type GdprLaw, is, withdrawal } from './gdpr-law.js'
import { objection } from './gdpr-objection.js'
import { leftOut, portability, transfer } from './gdpr-portability.js'
import type { GdprReadings } from './gdpr-readings.js'
import { interimRestriction, restriction } from './gdpr-restriction.js'
import type { Links } from './links.js'

/** Article 16: what is inaccurate is corrected, whether or not the accurate data were handed in. */
const correction = () =>
  ({
    clause: 'gdpr:16',
    limb: 'correction',
    join: 'all',
    grounds: { inaccurate: is('gdpr:16', 'inaccurate') },
    citedWithoutGround: 'right',
  }) as const satisfies GdprLaw

/** Article 16: what is incomplete is completed, taking into account the purposes. */
const supplement = (_: Links, { additionPurposes }: GdprReadings) =>
  ({
    clause: 'gdpr:16',
    limb: 'supplement',
    join: 'all',
    grounds: {
      incomplete: is('gdpr:16', 'incomplete'),
      ...(additionPurposes === 'needed' ? { 'addition-needed': is('gdpr:5(1)(c)', 'additionNeeded') } : {}),
    },
    citedWithoutGround: 'right',
  }) as const satisfies GdprLaw

/** Article 16, in either limb. */
const rectification = (links: Links, readings: GdprReadings) =>
  ({
    clause: 'gdpr:16',
    join: 'any',
    grounds: {
      correction: all('gdpr:16', ...Object.values(correction().grounds)),
      supplement: all('gdpr:16', ...Object.values(supplement(links, readings).grounds)),
    },
    citedWithoutGround: 'right',
  }) as const satisfies GdprLaw

/** Article 7(3): a consent in force. */
const consentWithdrawal = () =>
  ({
    clause: 'gdpr:7(3)',
    join: 'all',
    grounds: withdrawal(),
    citedWithoutGround: 'right',
  }) as const satisfies GdprLaw

/** What the GDPR rules on each right and its limbs, as it follows from the other claims of a request and the readings. */
export const gdprRules = {
  'consent-withdrawal': consentWithdrawal,
  objection,
  rectification,
  correction,
  supplement,
  access,
  accessParts,
  leftOutOfCopy,
  portability,
  leftOut,
  transfer,
  erasure,
  restriction,
  interimRestriction,
  automatedDecision,
  humanIntervention,
} as const
