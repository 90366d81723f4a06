import { all, any, type GdprLaw, type GdprNode, is } from './gdpr-law.js'

/** Article 15(1): whether data are processed is always confirmed, also where they are not. */
export const access = () =>
  ({
    clause: 'gdpr:15(1)',
    join: 'any',
    grounds: { confirmation: is('gdpr:15(1)', 'processed', true, false) },
  }) as const satisfies GdprLaw

const processed = (): GdprNode => is('gdpr:15(1)', 'processed')

/** When each part of access is owed; where it is not, it does not apply. */
export const accessParts = {
  data: processed,
  purposes: () => is('gdpr:15(1)(a)', 'processed'),
  categories: () => is('gdpr:15(1)(b)', 'processed'),
  recipients: () =>
    all(
      'gdpr:15(1)(c)',
      processed(),
      any(
        'gdpr:15(1)(c)',
        is('gdpr:15(1)(c)', 'recipientsToDate'),
        is('gdpr:15(1)(c)', 'recipientsForeseen'),
      ),
    ),
  'storage-period': () => is('gdpr:15(1)(d)', 'processed'),
  rights: () => is('gdpr:15(1)(e)', 'processed'),
  'authority-complaint': () => is('gdpr:15(1)(f)', 'processed'),
  source: () =>
    all(
      'gdpr:15(1)(g)',
      processed(),
      is('gdpr:15(1)(g)', 'notFromSubject'),
      is('gdpr:15(1)(g)', 'sourceKnown'),
    ),
  'automated-decisions': () => all('gdpr:15(1)(h)', processed(), is('gdpr:15(1)(h)', 'automatedDecisions')),
  safeguards: () => all('gdpr:15(2)', processed(), is('gdpr:15(2)', 'thirdCountryTransfer')),
  copy: () => is('gdpr:15(3)', 'processed'),
} as const satisfies Readonly<Record<string, () => GdprNode>>

/** Article 15(4): what of it would harm others and is left out of the copy, which then is given in part. */
export const leftOutOfCopy = () =>
  ({
    clause: 'gdpr:15(4)',
    limb: 'left-out',
    join: 'all',
    grounds: { 'affects-others': is('gdpr:15(4)', 'copyAffectsOthers') },
    citedWithoutGround: 'right',
  }) as const satisfies GdprLaw
