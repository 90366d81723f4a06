/** A term of the Data Privacy Vocabulary (DPV), version 2.2, as a whole IRI.
 *
 * @category Interop */
export type DpvTerm =
  | `https://w3id.org/dpv#${string}`
  | `https://w3id.org/dpv/legal/eu/gdpr#${string}`
  | `https://w3id.org/dpv/justifications#${string}`

const dpv = (name: string): DpvTerm => `https://w3id.org/dpv#${name}`
const justification = (name: string): DpvTerm => `https://w3id.org/dpv/justifications#${name}`

/** What a record of a request is, and each right in it that is exercised. */
export const kinds = {
  record: /* @__PURE__ */ dpv('RightExerciseRecord'),
  activity: /* @__PURE__ */ dpv('RightExerciseActivity'),
} as const

/** The statuses of a request that the vocabulary has and a case can be in. */
export const statuses = {
  initiated: /* @__PURE__ */ dpv('RequestInitiated'),
  acknowledged: /* @__PURE__ */ dpv('RequestAcknowledged'),
  requiresAction: /* @__PURE__ */ dpv('RequestRequiresAction'),
  actionPerformed: /* @__PURE__ */ dpv('RequestRequiredActionPerformed'),
  delayed: /* @__PURE__ */ dpv('RequestActionDelayed'),
  accepted: /* @__PURE__ */ dpv('RequestAccepted'),
  rejected: /* @__PURE__ */ dpv('RequestRejected'),
  fulfilled: /* @__PURE__ */ dpv('RequestFulfilled'),
  unfulfilled: /* @__PURE__ */ dpv('RequestUnfulfilled'),
} as const

/** The reasons that the vocabulary has and a case can have. */
export const reasons = {
  delay: /* @__PURE__ */ justification('DelayJustification'),
  /** A reason for which the vocabulary has no word: its broadest one. */
  other: /* @__PURE__ */ justification('NonFulfilmentJustification'),
  /** No ground of the right holds, or there are no data. */
  noGround: /* @__PURE__ */ justification('NotRequiredJustification'),
  impossible: /* @__PURE__ */ justification('FulfilmentImpossible'),
  exempted: /* @__PURE__ */ justification('LegallyExempted'),
  unfounded: /* @__PURE__ */ justification('ProcessUnfounded'),
  excessive: /* @__PURE__ */ justification('ProcessExcessive'),
  ofTheRequest: /* @__PURE__ */ justification('ProcessRejected'),
  unidentified: /* @__PURE__ */ justification('IdentityVerificationFailure'),
  legalObligation: /* @__PURE__ */ justification('LegalObligationImpaired'),
  legalClaim: /* @__PURE__ */ justification('LegalClaimImpaired'),
  interest: /* @__PURE__ */ justification('LegitimateInterestOverride'),
  expression: /* @__PURE__ */ justification('FreedomOfExpressionImpaired'),
  publicInterest: /* @__PURE__ */ justification('PublicInterestCompromised'),
  publicHealth: /* @__PURE__ */ justification('PublicHealthCompromised'),
  objectives: /* @__PURE__ */ justification('ObjectivesImpaired'),
  legalProcess: /* @__PURE__ */ justification('LegalProcessImpaired'),
  consent: /* @__PURE__ */ justification('ConsentProvided'),
  others: /* @__PURE__ */ justification('ThirdPartyRightsImpaired'),
} as const
