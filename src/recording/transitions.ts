import type { Transitions } from '../core/index.js'
import { callTransitions, withdrawConsent } from './call-transitions.js'
import { requestRows } from './caller-requests.js'
import { callerRows } from './caller-transitions.js'
import { grantErasure, holdRows, nameOtherBasis, restrictionRows } from './decision-transitions.js'
import { destroyCopy, destructionRows } from './destruction-transitions.js'
import { discloseRecording } from './disclosure-transitions.js'
import { listeningRows } from './listening-transitions.js'
import { procedureRows, registerServiceComplaint } from './procedure-transitions.js'
import type { Kept } from './row.js'
import type { RulesInForce } from './rules-in-force.js'
import type { RecordingTypes } from './types.js'

/** The rows of a recording, and of what is left of it. */
const whileKept = (rules: RulesInForce, status: Kept) => ({
  ...listeningRows(rules, status),
  ...procedureRows(rules, status),
  ...restrictionRows(rules, status),
  ...holdRows(rules, status),
  ...requestRows(rules, status),
  DestroyCopy: destroyCopy(rules, status),
})

/** The table of a call and its recording. */
export function recordingTransitions(rules: RulesInForce): Transitions<RecordingTypes> {
  return {
    ...callTransitions(rules),
    stored: {
      ...whileKept(rules, 'stored'),
      ...callerRows(rules),
      ...destructionRows(rules),
      WithdrawConsent: withdrawConsent(rules, 'stored'),
      RegisterServiceComplaint: registerServiceComplaint(rules),
      NameOtherBasis: nameOtherBasis(rules),
      GrantErasure: grantErasure(rules),
      DiscloseRecording: discloseRecording(rules),
    },
    destroyed: whileKept(rules, 'destroyed'),
  }
}
