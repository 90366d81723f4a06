import type { Transitions } from '../core/index.js'
import { callRows } from './call-transitions.js'
import { callerRows } from './caller-transitions.js'
import { grantErasure, restrictionRows } from './decision-transitions.js'
import { destroyCopy, destructionRows } from './destruction-transitions.js'
import { listeningRows } from './listening-transitions.js'
import { procedureRows, registerServiceComplaint } from './procedure-transitions.js'
import type { Kept } from './row.js'
import type { RecordingRules } from './rules.js'
import type { RecordingTypes } from './types.js'

/** The rows of a recording, and of what is left of it. */
const whileKept = (rules: RecordingRules, status: Kept) => ({
  ...listeningRows(rules, status),
  ...procedureRows(rules, status),
  ...restrictionRows(rules, status),
  DestroyCopy: destroyCopy(rules, status),
})

/** The table of a call and its recording. */
export function recordingTransitions(rules: RecordingRules): Transitions<RecordingTypes> {
  const call = callRows(rules)
  return {
    none: { ReceiveCall: call.receiveCall },
    incoming: {
      PlayNotice: call.playNotice,
      JoinCall: call.joinCall('incoming'),
      EndCall: call.endUnrecorded,
    },
    announced: {
      JoinCall: call.joinCall('announced'),
      GiveConsent: call.giveConsent,
      DeclineRecording: call.declineRecording,
      EndCall: call.endUnrecorded,
    },
    consented: {
      JoinCall: call.joinCall('consented'),
      WithdrawConsent: call.withdrawConsent('consented'),
      EndCall: call.endConsented,
      StoreRecording: call.storeRecording,
    },
    declined: {
      JoinCall: call.joinCall('declined'),
      GiveConsent: call.giveConsent,
      ExplainAlternatives: call.explainAlternatives,
      EndCall: call.endUnrecorded,
    },
    ended: {},
    stored: {
      ...whileKept(rules, 'stored'),
      ...callerRows(rules),
      ...destructionRows(rules),
      WithdrawConsent: call.withdrawConsent('stored'),
      RegisterServiceComplaint: registerServiceComplaint(rules),
      GrantErasure: grantErasure(rules),
    },
    destroyed: whileKept(rules, 'destroyed'),
  }
}
