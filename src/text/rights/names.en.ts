import type { AccessPiece, LegalBasis, Right } from '../../rights/index.js'
import type { RightName } from './decision-texts.js'

const right = (what: string): RightName => ({
  name: `the right ${what}`,
  of: `of the right ${what}`,
  claim: `the claim ${what}`,
  ofClaim: `of the claim ${what}`,
})

/** The names of the rights. */
export const rightNames: Readonly<Record<Right, RightName>> = {
  access: {
    name: 'the right of access',
    of: 'of the right of access',
    claim: 'the claim to access',
    ofClaim: 'of the claim to access',
  },
  rectification: right('to rectification'),
  erasure: right('to erasure'),
  restriction: right('to restriction of processing'),
  objection: {
    name: 'the right to object to processing',
    of: 'of the right to object to processing',
    claim: 'the objection to processing',
    ofClaim: 'of the objection to processing',
  },
  portability: right('to data portability'),
  information: right('to be informed about the processing'),
  'automated-decision': right('not to be subject to an automated decision'),
  'consent-withdrawal': {
    name: 'the right to withdraw consent',
    of: 'of the right to withdraw consent',
    claim: 'the withdrawal of consent',
    ofClaim: 'of the withdrawal of consent',
  },
}

/** What each piece of information is called. */
export const information: Readonly<Record<AccessPiece, string>> = {
  purposes: 'the purpose of the processing',
  categories: 'the categories of the data',
  recipients: 'the recipients or their categories',
  'storage-period': 'the storage period',
  rights: 'the other rights of the data subject and how to exercise them',
  'authority-complaint': 'the right to complain to the supervisory authority',
  source: 'the source of the data',
  'automated-decisions': 'automated decision-making',
  safeguards: 'the safeguards of a transfer to a third country',
  copy: 'a copy of the data',
}

/** That the grounds that a sentence names don't hold. */
export const noneMet = (grounds: readonly string[]): string =>
  grounds.length === 1
    ? 'this condition is not met in this case'
    : 'none of these conditions is met in this case'

/** What the processing of data rests on, after a colon. */
export const bases: Readonly<Record<LegalBasis, string>> = {
  consent: 'consent',
  contract: 'the performance of a contract',
  'legal-obligation': 'a legal obligation',
  'vital-interests': 'the protection of vital interests',
  'public-task': 'a task carried out in the public interest or in the exercise of official authority',
  'legitimate-interests': 'a legitimate interest',
  none: 'none was found',
}
