import { deepFreeze } from '../core/index.js'
import type { Limits } from './procedure.js'
import type { Roles } from './roles.js'

/** The time limits that the Adakavas procedure sets. */
export const adakavasLimits: Limits = /* @__PURE__ */ deepFreeze({
  restrictionNotice: { clause: 'adakavas:23', period: { days: 10 } },
  examination: { clause: 'adakavas:41', period: { months: 1 } },
  extension: { clause: 'adakavas:41', period: { months: 2 } },
  unfoundedRefusal: { clause: 'adakavas:43.1', period: { months: 1 } },
  identityInquiry: { clause: 'adakavas:44', period: { days: 10 } },
  unidentifiedRefusal: { clause: 'adakavas:44', period: { days: 10 } },
  unauthorisedRefusal: { clause: 'adakavas:45', period: { days: 10 } },
  inaction: { clause: 'adakavas:48', period: { months: 1 } },
  complaintExamination: { clause: 'adakavas:52', period: { months: 1 } },
  repeatRefusal: { clause: 'adakavas:56', period: { days: 10 } },
  unauthorisedComplaintRefusal: { clause: 'adakavas:57', period: { days: 10 } },
})

/** What the clauses without a time limit do. */
const withoutLimit: Omit<Roles, keyof Limits> = {
  advice: { clause: 'adakavas:7' },
  externalLimit: { clause: 'adakavas:9' },

  access: { clause: 'adakavas:10' },
  accessContent: { clause: 'adakavas:12' },
  rectification: { clause: 'adakavas:14' },
  rectificationContent: { clause: 'adakavas:15' },
  erasure: { clause: 'adakavas:17' },
  erasureContent: { clause: 'adakavas:19' },
  restriction: { clause: 'adakavas:21' },
  restrictionContent: { clause: 'adakavas:24' },
  restrictionPeriod: { clause: 'adakavas:24' },
  restrictionUntilCorrected: { clause: 'adakavas:21.1' },
  objection: { clause: 'adakavas:26' },
  objectionLimit: { clause: 'adakavas:27' },
  objectionContent: { clause: 'adakavas:28' },
  portability: { clause: 'adakavas:30' },
  portabilityContent: { clause: 'adakavas:31' },
  withdrawal: { clause: 'adakavas:33' },
  withdrawalEffect: { clause: 'adakavas:34' },
  withdrawalContent: { clause: 'adakavas:35' },

  storing: { clause: 'adakavas:22' },
  restrictionEffect: { clause: 'adakavas:23' },

  request: { clause: 'adakavas:38' },
  filing: { clause: 'adakavas:39' },
  representation: { clause: 'adakavas:40' },
  reply: { clause: 'adakavas:42' },
  unfounded: { clause: 'adakavas:43' },
  fee: { clause: 'adakavas:43.2' },
  identity: { clause: 'adakavas:44' },
  examiner: { clause: 'adakavas:46' },
  answer: { clause: 'adakavas:47' },

  complaint: { clause: 'adakavas:48' },
  complaintContent: { clause: 'adakavas:49' },
  complaintFiling: { clause: 'adakavas:50' },
  complaintRepresentation: { clause: 'adakavas:51' },
  complaintReply: { clause: 'adakavas:53' },
  complaintIdentity: { clause: 'adakavas:55' },
  independence: { clause: 'adakavas:58' },
  complaintAnswer: { clause: 'adakavas:59' },
}

/** A function, so that who uses no role does not pay for them: a spread is no pure expression. */
const allRoles = (): Roles => ({ ...withoutLimit, ...adakavasLimits })

/** What each clause of the Adakavas procedure does. */
export const adakavasRoles: Roles = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ allRoles())
