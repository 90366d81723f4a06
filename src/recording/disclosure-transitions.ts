import { obstacle } from '../case/index.js'
import { restrictedOn } from './holds.js'
import { namedRecipients } from './kinds.js'
import type { DiscloseRecording } from './messages.js'
import { restrictedWithoutReason } from './obstacles.js'
import type { Row } from './row.js'
import type { RulesInForce } from './rules-in-force.js'
import type { RecordingObstacle, RecordingVerdict } from './types.js'

/** The row of a recording that is given to a recipient whom the rules name. */
export function discloseRecording(rules: RulesInForce): Row<'stored', 'DiscloseRecording'> {
  const { clause } = rules.roles.recipients ?? rules.roles.purposes
  const disclosure = rules.disclosure ?? {}

  /** Why it may not be given to a recipient. */
  const barred = ({ data }: DiscloseRecording): RecordingObstacle | null => {
    const { recipient } = data
    const condition = recipient === 'other' ? undefined : disclosure[recipient]
    if (condition === undefined)
      return obstacle('not-a-recipient', clause, {
        recipient,
        recipients: namedRecipients.filter((one) => one in disclosure),
      })
    return condition === 'none' || data[condition] !== undefined
      ? null
      : obstacle('disclosure-condition-unmet', clause, { recipient, condition })
  }

  return {
    to: ['stored'],
    clauses: [clause],
    decide: (command, state): RecordingVerdict => {
      const { on, restrictionReason } = command.data
      return (
        barred(command) ??
        restrictedWithoutReason(rules, state, on, restrictionReason) ?? {
          record: { type: 'RecordingDisclosed', data: { command, restricted: restrictedOn(state, on) } },
        }
      )
    },
  }
}
