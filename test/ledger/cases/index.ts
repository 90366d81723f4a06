import type { Case } from './case.js'
import { complaintCases } from './complaints.js'
import { gdprRequestCases } from './gdpr-cases.js'
import { gdprRightsCases } from './gdpr-rights.js'
import { recordingCases } from './recordings.js'
import { requestCases } from './requests.js'
import { rightsCases } from './rights.js'

/** Every case of the ledger. */
export const cases: readonly Case[] = [
  ...rightsCases,
  ...requestCases,
  ...complaintCases,
  ...recordingCases,
  ...gdprRightsCases,
  ...gdprRequestCases,
]
