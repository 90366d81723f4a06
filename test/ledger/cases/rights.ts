import { adakavasProcedure, restrictedProcessing, rulesFor } from 'privacy-rulebook'
import type { Claim, RequestForm } from '../../../src/rights/index.js'
import { type Case, fails, holds } from './case.js'
import { decided, found, lacking } from './told.js'

const rules = rulesFor(adakavasProcedure)
const { parts } = rules.access
const { correction, supplement } = rules.rectification
const { transfer } = rules.portability

/** Nothing keeps it: no exception of 18, and no ground of 17 either. */
const kept = {
  neededForPurposes: true,
  basis: 'contract',
  specialCategoryConsent: false,
  careOrHealthNecessity: false,
  legalObligation: false,
  institutionClaims: false,
} as const
const notNeeded = { ...kept, neededForPurposes: false } as const
const onConsent = { ...kept, basis: 'consent', otherBasisRemains: false } as const
const onInterest = {
  ...kept,
  basis: 'legitimate-interests',
  objects: true,
  limitInvoked: false,
  overridingInterestProven: false,
} as const
const withoutBasis = { ...kept, basis: 'none' } as const

const form = { nameGiven: true, signed: true, identityDocument: true } as const
const lacks = (claim: Claim, over: Partial<RequestForm> = {}) =>
  lacking(adakavasProcedure, claim, { ...form, ...over })

const access: Claim = { right: 'access', information: 'all' }
const rectification: Claim = {
  right: 'rectification',
  corrections: [{ item: 'address', replacement: 'Liepų g. 2' }],
}
const erasure: Claim = { right: 'erasure', grounds: ['not-needed'], items: ['photo'] }
const restriction: Claim = {
  right: 'restriction',
  grounds: ['subject-claims'],
  items: ['photo'],
  period: { criterion: 'until the court has decided' },
}
const objection: Claim = {
  right: 'objection',
  substantiation: 'the camera serves the home alone',
  items: ['footage'],
}
const portability: Claim = { right: 'portability', items: 'all' }
const withdrawal: Claim = {
  right: 'consent-withdrawal',
  onlyConsent: true,
  consentPurpose: 'a leaflet',
  items: ['photo'],
}

const restrict = {
  ...kept,
  rectificationGranted: false,
  rectificationDone: false,
  erasureFiled: false,
  subjectClaims: false,
} as const

/** The cases of chapters III to X: the rights, their grounds and limits, and what a request for them must say. */
export const rightsCases: readonly Case[] = [
  holds(
    'adakavas:9',
    'an act from outside limits an erasure that nothing in the procedure limits',
    () =>
      decided(adakavasProcedure, [erasure], {
        items: [{ item: 'photo', facts: notNeeded }],
        limits: [{ right: 'erasure', item: 'photo', act: 'the act on archives' }],
      }),
    'erasure rejected',
  ),
  fails(
    'adakavas:9',
    'no act is cited, and the right is not limited',
    () => decided(adakavasProcedure, [erasure], { items: [{ item: 'photo', facts: notNeeded }] }),
    'erasure granted',
  ),

  holds(
    'adakavas:10',
    'data are processed, and are to be shown',
    () => found(parts.data.assess({ processed: true })),
    'granted',
  ),
  fails(
    'adakavas:10',
    'no data are processed',
    () => found(parts.data.assess({ processed: false })),
    'rejected',
  ),
  ...(
    [
      ['11.1', 'purposes', 'the purposes'],
      ['11.2', 'categories', 'the categories of data'],
      ['11.4', 'storage-period', 'how long they are stored'],
      ['11.5', 'rights', 'the other rights'],
      ['11.6', 'authority-complaint', 'the complaint to the authority'],
    ] as const
  ).flatMap(([number, part, what]) => [
    holds(
      `adakavas:${number}`,
      `data are processed: ${what} can be asked for`,
      () => found(parts[part].assess({ processed: true })),
      'granted',
    ),
    fails(
      `adakavas:${number}`,
      `no data are processed: of ${what} there is nothing to tell`,
      () => found(parts[part].assess({ processed: false })),
      'rejected',
    ),
  ]),
  holds(
    'adakavas:11.3',
    'data will be handed to recipients',
    () => found(parts.recipients.assess({ processed: true, recipientsForeseen: true })),
    'granted',
  ),
  fails(
    'adakavas:11.3',
    'data will be handed to nobody',
    () => found(parts.recipients.assess({ processed: true, recipientsForeseen: false })),
    'rejected',
  ),
  holds(
    'adakavas:11.7',
    'the data came from somebody else',
    () => found(parts.source.assess({ processed: true, otherSource: true })),
    'granted',
  ),
  fails(
    'adakavas:11.7',
    'the data came from the data subject',
    () => found(parts.source.assess({ processed: true, otherSource: false })),
    'rejected',
  ),

  holds(
    'adakavas:12',
    'the request does not say which information',
    () => lacks({ right: 'access' }),
    'information-missing',
  ),
  fails('adakavas:12', 'name, information, signature and document are there', () => lacks(access), 'nothing'),
  holds(
    'adakavas:14',
    'the item is inaccurate and the accurate data are given',
    () => found(correction.assess({ inaccurate: true, replacementGiven: true })),
    'granted',
  ),
  fails(
    'adakavas:14',
    'the addition is given, and the purposes do not need it',
    () => found(supplement.assess({ incomplete: true, additionGiven: true, additionNeeded: false })),
    'rejected',
  ),
  holds(
    'adakavas:15',
    'the accurate data are not given',
    () => lacks({ right: 'rectification', corrections: [{ item: 'address' }] }),
    'replacement-missing',
  ),
  fails('adakavas:15', 'the item and the accurate data are named', () => lacks(rectification), 'nothing'),

  holds('adakavas:17', 'one ground is enough', () => found(rules.erasure.assess(notNeeded)), 'granted'),
  fails(
    'adakavas:17',
    'there is no ground',
    () => found(rules.erasure.assess({ ...kept, otherBasisRemains: false })),
    'rejected',
  ),
  holds(
    'adakavas:17.1',
    'the purposes no longer need the data',
    () => found(rules.erasure.assess(notNeeded)),
    'granted',
  ),
  fails('adakavas:17.1', 'the purposes need the data', () => found(rules.erasure.assess(kept)), 'rejected'),
  holds(
    'adakavas:17.2',
    'the consent that the data rest on is withdrawn',
    () => found(rules.erasure.assess({ ...onConsent, consentWithdrawn: true })),
    'granted',
  ),
  fails(
    'adakavas:17.2',
    'the consent that the data rest on holds',
    () => found(rules.erasure.assess({ ...onConsent, consentWithdrawn: false })),
    'rejected',
  ),
  holds(
    'adakavas:17.3',
    'the person objects to a legitimate interest, and no limit is invoked',
    () => found(rules.erasure.assess(onInterest)),
    'granted',
  ),
  fails(
    'adakavas:17.3',
    'the person objects to a legitimate interest, which is proven to override',
    () => found(rules.erasure.assess({ ...onInterest, limitInvoked: true, overridingInterestProven: true })),
    'rejected',
  ),
  holds(
    'adakavas:17.4',
    'the institution has no lawful basis',
    () => found(rules.erasure.assess(withoutBasis)),
    'granted',
  ),
  fails(
    'adakavas:17.4',
    'the institution has a contract as its basis',
    () => found(rules.erasure.assess(kept)),
    'rejected',
  ),
  holds(
    'adakavas:18',
    'an exception beats the ground',
    () => found(rules.erasure.assess({ ...notNeeded, institutionClaims: true })),
    'rejected',
  ),
  fails(
    'adakavas:18',
    'no exception stands against the ground',
    () => found(rules.erasure.assess(notNeeded)),
    'granted',
  ),
  holds(
    'adakavas:18.1',
    'care makes it necessary to keep data that have a ground to be erased',
    () => found(rules.erasure.assess({ ...notNeeded, careOrHealthNecessity: true })),
    'rejected',
  ),
  fails('adakavas:18.1', 'care does not need them', () => found(rules.erasure.assess(notNeeded)), 'granted'),
  holds(
    'adakavas:18.2',
    'a legal obligation asks for them, though there is no other basis',
    () => found(rules.erasure.assess({ ...notNeeded, legalObligation: true })),
    'rejected',
  ),
  fails(
    'adakavas:18.2',
    'no obligation asks for them',
    () => found(rules.erasure.assess(notNeeded)),
    'granted',
  ),
  holds(
    'adakavas:18.3',
    'the institution needs them for its claims',
    () => found(rules.erasure.assess({ ...notNeeded, institutionClaims: true })),
    'rejected',
  ),
  fails(
    'adakavas:18.3',
    'the institution has no claims',
    () => found(rules.erasure.assess(notNeeded)),
    'granted',
  ),
  holds(
    'adakavas:19',
    'no ground of 17 is named',
    () => lacks({ right: 'erasure', items: ['photo'] }),
    'ground-missing',
  ),
  fails('adakavas:19', 'ground and item are named', () => lacks(erasure), 'nothing'),

  holds(
    'adakavas:21',
    'one ground is enough',
    () => found(rules.restriction.assess({ ...restrict, neededForPurposes: false, subjectClaims: true })),
    'granted',
  ),
  fails('adakavas:21', 'there is no ground', () => found(rules.restriction.assess(restrict)), 'rejected'),
  holds(
    'adakavas:21.1',
    'a correction is granted and not yet made',
    () => found(rules.restriction.assess({ ...restrict, rectificationGranted: true })),
    'granted',
  ),
  fails(
    'adakavas:21.1',
    'the correction that was granted is made',
    () =>
      found(rules.restriction.assess({ ...restrict, rectificationGranted: true, rectificationDone: true })),
    'rejected',
  ),
  holds(
    'adakavas:21.2',
    'there is no lawful basis, and no erasure was asked for',
    () => found(rules.restriction.assess({ ...restrict, basis: 'none' })),
    'granted',
  ),
  fails(
    'adakavas:21.2',
    'there is no lawful basis, and an erasure was asked for',
    () => found(rules.restriction.assess({ ...restrict, basis: 'none', erasureFiled: true })),
    'rejected',
  ),
  holds(
    'adakavas:21.3',
    'the person needs for claims what the purposes no longer need',
    () => found(rules.restriction.assess({ ...restrict, neededForPurposes: false, subjectClaims: true })),
    'granted',
  ),
  fails(
    'adakavas:21.3',
    'the purposes still need it',
    () => found(rules.restriction.assess({ ...restrict, subjectClaims: true })),
    'rejected',
  ),
  holds(
    'adakavas:22',
    'restricted data are stored',
    () => found(restrictedProcessing.assess({ operation: 'storing' })),
    'granted',
  ),
  fails(
    'adakavas:22',
    'restricted data are read, in the public interest',
    () =>
      found(
        restrictedProcessing.assess({
          operation: 'reading',
          'written-consent': false,
          'own-claims': false,
          'protect-others': false,
          'public-interest': true,
        }),
      ),
    'granted',
  ),
  holds(
    'adakavas:23',
    'restricted data are read with written consent',
    () => found(restrictedProcessing.assess({ operation: 'reading', 'written-consent': true })),
    'granted',
  ),
  fails(
    'adakavas:23',
    'restricted data are read, and none of the four reasons is there',
    () =>
      found(
        restrictedProcessing.assess({
          operation: 'reading',
          'written-consent': false,
          'own-claims': false,
          'protect-others': false,
          'public-interest': false,
        }),
      ),
    'rejected',
  ),
  holds(
    'adakavas:24',
    'no period is named',
    () => lacks({ right: 'restriction', grounds: ['subject-claims'], items: ['photo'] }),
    'period-missing',
  ),
  fails('adakavas:24', 'ground, items and a criterion are named', () => lacks(restriction), 'nothing'),

  holds(
    'adakavas:26',
    'a legitimate interest is the basis',
    () => found(rules.objection.assess({ basis: 'legitimate-interests', limitInvoked: false })),
    'granted',
  ),
  fails(
    'adakavas:26',
    'a contract is the basis',
    () => found(rules.objection.assess({ basis: 'contract', limitInvoked: false })),
    'rejected',
  ),
  holds(
    'adakavas:27',
    'the limit is invoked and the overriding interest proven',
    () =>
      found(
        rules.objection.assess({
          basis: 'legitimate-interests',
          limitInvoked: true,
          overridingInterestProven: true,
        }),
      ),
    'rejected',
  ),
  fails(
    'adakavas:27',
    'the limit is invoked, the interest not proven, and there are no claims',
    () =>
      found(
        rules.objection.assess({
          basis: 'legitimate-interests',
          limitInvoked: true,
          overridingInterestProven: false,
          institutionClaims: false,
        }),
      ),
    'granted',
  ),
  holds(
    'adakavas:28',
    'the legitimate interest is not substantiated',
    () => lacks({ right: 'objection', items: ['footage'] }),
    'substantiation-missing',
  ),
  fails('adakavas:28', 'condition and items are named', () => lacks(objection), 'nothing'),

  holds(
    'adakavas:30',
    'provided by the person, on a contract, automated',
    () => found(rules.portability.assess({ providedBySubject: true, basis: 'contract', automated: true })),
    'granted',
  ),
  fails(
    'adakavas:30',
    'the institution worked it out by itself',
    () =>
      found(
        rules.portability.assess({
          providedBySubject: false,
          basis: 'contract',
          specialCategoryConsent: false,
          automated: true,
        }),
      ),
    'rejected',
  ),
  holds(
    'adakavas:30.1',
    'a consent is the basis',
    () => found(rules.portability.assess({ providedBySubject: true, basis: 'consent', automated: true })),
    'granted',
  ),
  fails(
    'adakavas:30.1',
    'a legal obligation is the basis',
    () =>
      found(
        rules.portability.assess({
          providedBySubject: true,
          basis: 'legal-obligation',
          specialCategoryConsent: false,
          automated: true,
        }),
      ),
    'rejected',
  ),
  holds(
    'adakavas:30.2',
    'the data are digital',
    () => found(rules.portability.assess({ providedBySubject: true, basis: 'contract', automated: true })),
    'granted',
  ),
  fails(
    'adakavas:30.2',
    'the data are in a paper file',
    () => found(rules.portability.assess({ providedBySubject: true, basis: 'contract', automated: false })),
    'rejected',
  ),
  holds(
    'adakavas:31',
    'a transfer is asked for to nobody in particular',
    () => lacks({ ...portability, transfer: {} }),
    'recipient-missing',
  ),
  fails('adakavas:31', 'all items are asked for', () => lacks(portability), 'nothing'),
  holds(
    'adakavas:31',
    'the transfer is asked for and the recipient named',
    () =>
      found(
        transfer.assess({
          providedBySubject: true,
          basis: 'contract',
          automated: true,
          transferAsked: true,
          recipientNamed: true,
          transferFeasible: true,
        }),
      ),
    'granted',
  ),

  holds(
    'adakavas:33',
    'the data rest on a consent that is in force and identified',
    () =>
      found(
        rules['consent-withdrawal'].assess({
          basis: 'consent',
          consentActive: true,
          consentIdentified: true,
        }),
      ),
    'granted',
  ),
  fails(
    'adakavas:33',
    'the data rest on a contract',
    () =>
      found(
        rules['consent-withdrawal'].assess({
          basis: 'contract',
          specialCategoryConsent: false,
          consentActive: true,
          consentIdentified: true,
        }),
      ),
    'rejected',
  ),
  holds(
    'adakavas:35',
    'the consent is one of several, and no day of signing is given',
    () => lacks({ right: 'consent-withdrawal', consentPurpose: 'a leaflet', items: ['photo'] }),
    'consent-date-missing',
  ),
  fails(
    'adakavas:35',
    'the only consent is meant, and its purpose named',
    () => lacks(withdrawal),
    'nothing',
  ),
]
