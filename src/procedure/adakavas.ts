import { deepFreeze } from '../core/index.js'
import { mapValues, namesOf } from '../core/records.js'
import type { ClauseRef } from '../documents/index.js'
import type { NamedClauses, RoleSettings } from './complete-roles.js'
import type { Closed, OptionalRole } from './lacking.js'
import type { Limits } from './limits.js'
import type { Cited, Roles } from './roles.js'

/** The time limits that the Adakavas procedure sets. */
export const adakavasLimits: Limits = /* @__PURE__ */ deepFreeze({
  examination: { clause: 'adakavas:41', period: { months: 1 } },
  extension: { clause: 'adakavas:41', period: { months: 2 } },
  unfoundedRefusal: { clause: 'adakavas:43.1', period: { months: 1 } },
  identityInquiry: { clause: 'adakavas:44', period: { days: 10 } },
  unidentifiedRefusal: { clause: 'adakavas:44', period: { days: 10 } },
  unauthorisedRefusal: { clause: 'adakavas:45', period: { days: 10 } },
  restrictionNotice: { clause: 'adakavas:23', period: { days: 10 } },
  inaction: { clause: 'adakavas:48', period: { months: 1 } },
  complaintExamination: { clause: 'adakavas:52', period: { months: 1 } },
  repeatRefusal: { clause: 'adakavas:56', period: { days: 10 } },
  unauthorisedComplaintRefusal: { clause: 'adakavas:57', period: { days: 10 } },
})

const cited = <Name extends string>(
  clauses: Readonly<Record<Name, ClauseRef>>,
): Readonly<Record<Name, Cited>> => mapValues(clauses, (clause) => ({ clause }))

const adakavasOwnRoles = /* @__PURE__ */ deepFreeze({
  ...adakavasLimits,
  ...cited({
    advice: 'adakavas:7',
    rights: 'adakavas:8',
    externalLimit: 'adakavas:9',

    access: 'adakavas:10',
    accessContent: 'adakavas:12',
    rectification: 'adakavas:14',
    rectificationContent: 'adakavas:15',
    erasure: 'adakavas:17',
    erasureContent: 'adakavas:19',
    restriction: 'adakavas:21',
    restrictionContent: 'adakavas:24',
    restrictionPeriod: 'adakavas:24',
    objection: 'adakavas:26',
    objectionLimit: 'adakavas:27',
    objectionContent: 'adakavas:28',
    portability: 'adakavas:30',
    portabilityContent: 'adakavas:31',
    withdrawal: 'adakavas:33',
    withdrawalEffect: 'adakavas:34',
    withdrawalContent: 'adakavas:35',

    storing: 'adakavas:22',
    restrictionEffect: 'adakavas:23',

    request: 'adakavas:38',
    filing: 'adakavas:39',
    representation: 'adakavas:40',
    reply: 'adakavas:42',
    unfounded: 'adakavas:43',
    fee: 'adakavas:43.2',
    identity: 'adakavas:44',
    examiner: 'adakavas:46',
    answer: 'adakavas:47',

    complaint: 'adakavas:48',
    complaintContent: 'adakavas:49',
    complaintFiling: 'adakavas:50',
    complaintRepresentation: 'adakavas:51',
    complaintReply: 'adakavas:53',
    complaintFree: 'adakavas:54',
    complaintIdentity: 'adakavas:55',
    independence: 'adakavas:58',
    complaintAnswer: 'adakavas:59',

    publication: 'adakavas:61',
  }),
})

/** What each clause of the Adakavas procedure does. */
export const adakavasRoleSettings: RoleSettings & Limits = adakavasOwnRoles

/** The clauses of what has names of its own in it. */
const adakavasNamed: NamedClauses = /* @__PURE__ */ deepFreeze({
  accessParts: cited({
    data: 'adakavas:10',
    purposes: 'adakavas:11.1',
    categories: 'adakavas:11.2',
    recipients: 'adakavas:11.3',
    'storage-period': 'adakavas:11.4',
    rights: 'adakavas:11.5',
    'authority-complaint': 'adakavas:11.6',
    source: 'adakavas:11.7',
  }),
  erasureGrounds: cited({
    'not-needed': 'adakavas:17.1',
    'consent-withdrawn': 'adakavas:17.2',
    objected: 'adakavas:17.3',
    'no-basis': 'adakavas:17.4',
  }),
  erasureExceptions: cited({
    'care-or-health': 'adakavas:18.1',
    'legal-obligation': 'adakavas:18.2',
    'institution-claims': 'adakavas:18.3',
  }),
  restrictionGrounds: cited({
    'rectification-pending': 'adakavas:21.1',
    'no-basis': 'adakavas:21.2',
    'subject-claims': 'adakavas:21.3',
  }),
})

/** What stands in for the roles that its document lacks, written out as `defineProcedure` finds it for any document. */
const adakavasStandIns = /* @__PURE__ */ deepFreeze({
  information: { clause: 'adakavas:8', provisions: ['gdpr:13', 'gdpr:14'] },
  informationContent: { clause: 'adakavas:38' },
  automatedDecision: { clause: 'adakavas:8', provisions: ['gdpr:22'] },
  automatedDecisionContent: { clause: 'adakavas:38' },
  proof: { clause: 'adakavas:44', provisions: ['gdpr:12(6)'] },
  formalRefusal: { clause: 'adakavas:38', provisions: ['gdpr:12(2)'] },
  defectWaiver: { clause: 'adakavas:38', provisions: ['gdpr:12(2)'] },
  acknowledgement: { clause: 'adakavas:38' },
  recipients: { clause: 'adakavas:47', provisions: ['gdpr:19'] },
  disagreement: { clause: 'adakavas:47', provisions: ['gdpr:16'] },
  erasureRecord: { clause: 'adakavas:47', provisions: ['gdpr:5(2)'] },
  recourse: { clause: 'gdpr:77', provisions: ['gdpr:77'] },
} as const satisfies { readonly [Name in OptionalRole]?: Closed })

/** The roles of the Adakavas procedure, with what stands in for those that its document lacks. */
export const adakavasRoles: Roles = /* @__PURE__ */ Object.freeze({
  ...adakavasOwnRoles,
  ...adakavasStandIns,
  ...adakavasNamed,
})
/** The ways of filing that the Adakavas procedure names (clause 39). */
export const adakavasChannels = /* @__PURE__ */ Object.freeze(['email', 'in-person'] as const)

/** The roles that its document lacks. */
export const adakavasLacks: readonly OptionalRole[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ namesOf(adakavasStandIns),
)
