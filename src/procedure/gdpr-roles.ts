import { deepFreeze } from '../core/index.js'
import { mapValues } from '../core/records.js'
import type { GdprClause } from '../documents/index.js'
import type { RoleSettings } from './complete-roles.js'
import { everyRight } from './right.js'
import type { Cited } from './roles.js'

const cited = <Name extends string>(
  clauses: Readonly<Record<Name, GdprClause>>,
): Readonly<Record<Name, Cited>> => mapValues(clauses, (clause) => ({ clause }))

/** What an act can limit for research or statistics. */
const forResearch = ['access', 'rectification', 'restriction', 'objection'] as const

/**
 * What the articles of the GDPR do. There is no form of a request, no complaint to the controller itself and no time in
 * which the person is asked who they are: of what is left out here, nothing is in the procedure.
 */
export const gdprRoleSettings: RoleSettings = /* @__PURE__ */ deepFreeze({
  ...cited({
    rights: 'gdpr:12(2)',
    advice: 'gdpr:38(4)',

    access: 'gdpr:15(1)',
    rectification: 'gdpr:16',
    erasure: 'gdpr:17(1)',
    restriction: 'gdpr:18(1)',
    objection: 'gdpr:21',
    objectionLimit: 'gdpr:21(1)',
    portability: 'gdpr:20(1)',
    withdrawal: 'gdpr:7(3)',
    withdrawalEffect: 'gdpr:7(3)',
    automatedDecision: 'gdpr:22(1)',

    storing: 'gdpr:18(2)',

    request: 'gdpr:12(2)',
    filing: 'gdpr:12(2)',
    reply: 'gdpr:12(1)',
    unfounded: 'gdpr:12(5)',
  }),
  // What is kept for research or archives, 17(3)(d) itself says.
  externalLimit: {
    clause: 'gdpr:23',
    articles: {
      'gdpr:23': { rights: everyRight.filter((right) => right !== 'consent-withdrawal') },
      'gdpr:85': { rights: everyRight },
      'gdpr:89(2)': { rights: forResearch, purpose: 'research' },
      'gdpr:89(3)': { rights: [...forResearch, 'portability'], purpose: 'archiving' },
    },
  },
  examination: { clause: 'gdpr:12(3)', period: { months: 1 } },
  restrictionPeriod: { clause: 'gdpr:18(1)', lasts: 'as-its-ground' },
  restrictionEffect: { clause: 'gdpr:18(2)', toldBeforeLifting: 'gdpr:18(3)' },
  // What is told is action that was taken: carrying it out later is a breach.
  answer: { clause: 'gdpr:12(3)', carriedOut: 'within-limit' },
  // Further: three months from receipt in all, as one sum.
  extension: {
    clause: 'gdpr:12(3)',
    period: { months: 2 },
    counted: 'further',
    grounds: ['complexity', 'number-of-requests'],
  },
  fee: { clause: 'gdpr:12(5)(a)', for: ['unfounded', 'further-copies'] },
  unfoundedRefusal: { clause: 'gdpr:12(5)(b)', period: { months: 1 } },
  // Whoever withdraws a consent is asked for no identity before that holds (7(3)).
  identity: { clause: 'gdpr:12(6)', asked: 'on-doubt', exempt: ['consent-withdrawal'] },
  identityInquiry: { clause: 'gdpr:12(6)' },
  unidentifiedRefusal: { clause: 'gdpr:12(2)' },
  unauthorisedRefusal: { clause: 'gdpr:12(2)', period: { months: 1 } },
  recipients: { clause: 'gdpr:19' },
  // Neither remedy stands in the way of the other.
  recourse: { clause: 'gdpr:77' },
})
