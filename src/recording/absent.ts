import type { GdprClause } from '../documents/index.js'
import { clauseOf, type OptionalRecordingRole, type RecordingRoleName } from '../procedure/index.js'
import { consentBases } from './kinds.js'
import type { RecordingCommand } from './messages.js'
import type { RulesInForce } from './rules-in-force.js'
import type { RecordingObstacle } from './types.js'

type HangsOn = readonly [role: OptionalRecordingRole, gdpr: GdprClause | null]

/** What a command hangs on that a document may lack, and the provision that the GDPR has of it. */
const hangsOn: { readonly [C in RecordingCommand['type']]?: HangsOn } = {
  DeclineRecording: ['refusal', 'gdpr:7'],
  ExplainAlternatives: ['alternatives', null],
  StopRecording: ['stops', null],
  GiveCallerAccess: ['callerListening', 'gdpr:15(3)'],
  RectifyRecording: ['callerRectification', 'gdpr:16'],
  RegisterCallerRequest: ['callerRights', 'gdpr:12(3)'],
  AnswerCallerRequest: ['callerRights', 'gdpr:12(3)'],
  RegisterServiceComplaint: ['serviceComplaint', null],
  CloseServiceComplaint: ['serviceComplaint', null],
  OpenProcedure: ['procedure', null],
  JoinProcedure: ['procedure', null],
  LeaveProcedure: ['procedure', null],
  CloseProcedure: ['procedure', null],
  CopyForProcedure: ['procedure', null],
  DestroyCopy: ['procedure', null],
  PlaceRestriction: ['otherRights', 'gdpr:18'],
  LiftRestriction: ['otherRights', 'gdpr:18(3)'],
  GrantErasure: ['otherRights', 'gdpr:17'],
  DiscloseRecording: ['recipients', null],
}

/** That the document does not have a role: with the GDPR where that has it, or else with what is above it. */
export const withoutRole = ({ stated }: RulesInForce, role: RecordingRoleName, gdpr: GdprClause | null) =>
  ({
    code: 'not-in-procedure',
    clauses: [gdpr ?? clauseOf(stated, role)],
    data: { role, gdpr },
  }) as const satisfies RecordingObstacle

/** Whether recording rests on consent. */
export const onConsent = ({ basis }: Pick<RulesInForce, 'basis'>): boolean =>
  consentBases.some((one) => one === basis)

/** What stands in the way of listening, whatever the facts: ends of another than the controller, or a document without it. */
function listeningAbsent(rules: RulesInForce, command: RecordingCommand | null): RecordingObstacle | null {
  const { staff, copy, caller } = rules.listening
  if (command?.type === 'ListenToRecording' || command?.type === 'RefuseListening') {
    const { attempt } = command.data
    if (command.type === 'ListenToRecording' && attempt.as === 'staff' && attempt.processor === 'own-ends')
      return { code: 'processor-own-ends', clauses: [processorClause(rules)], data: {} }
    return rules.listening[attempt.as] === null ? withoutRole(rules, 'listening', null) : null
  }
  return staff === null && copy === null && caller === null ? withoutRole(rules, 'listening', null) : null
}

/** The clause that keeps a processor to the controller's instructions. */
export const processorClause = ({ roles: { processor } }: RulesInForce) => processor?.clause ?? 'gdpr:29'

/** What closes a command in every status, since the document does not have it. */
export function absentFrom(
  rules: RulesInForce,
  type: RecordingCommand['type'],
  command: RecordingCommand | null,
): RecordingObstacle | null {
  switch (type) {
    case 'GiveConsent':
    case 'WithdrawConsent':
    case 'NameOtherBasis':
      return onConsent(rules) ? null : withoutRole(rules, 'consent', null)
    case 'ListenToRecording':
    case 'RefuseListening':
      return listeningAbsent(rules, command)
    case 'PlaceHold':
    case 'LiftHold':
      return rules.stated.otherActs === null && rules.stated.keptLonger === null
        ? withoutRole(rules, 'otherActs', null)
        : null
    default: {
      const needed = hangsOn[type]
      return needed === undefined || rules.stated[needed[0]] !== null ? null : withoutRole(rules, ...needed)
    }
  }
}
