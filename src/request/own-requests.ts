import { answerTarget } from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import { acknowledgementDuty, acknowledgementRow } from './acknowledge.js'
import { aftermathDuties, aftermathRows } from './aftermath.js'
import { formalDuties, formalRows, notExamined, standingDefects } from './formal.js'
import { answeredLate, restrictedMeanwhile } from './told-besides.js'

/**
 * What the request machine needs for what a document can ask of requests and the Adakavas procedure does not: that receipt is
 * acknowledged, that a request with a defect of form is not examined, what follows a decision, and in what time one is usually
 * answered. `making` gives it to a procedure, and {@link ownIn} finds it there.
 */
export const ownRequests = Object.freeze({
  openRows: (procedure: Procedure) => ({
    AcknowledgeReceipt: acknowledgementRow(procedure),
    ...formalRows(procedure),
  }),
  aftermathRows,
  acknowledgementDuty,
  formalDuties,
  aftermathDuties,
  answerTarget,
  standingDefects,
  notExamined,
  restrictedMeanwhile,
  answeredLate,
})

/** The type of it. */
export type OwnRequests = typeof ownRequests
