import { differenceNote, obstacle } from '../case/index.js'
import { judgeListening } from './listening.js'
import type { Row } from './row.js'
import type { RecordingRules } from './rules.js'
import type { RecordingVerdict } from './types.js'

/** The rows of the caller's own rights: to listen or to have a copy, and to have a recording rectified. */
export function callerRows(rules: RecordingRules) {
  const { callerListening, callerRectification } = rules.roles

  const giveCallerAccess: Row<'stored', 'GiveCallerAccess'> = {
    to: ['stored'],
    clauses: [callerListening.clause],
    decide: (command, state): RecordingVerdict => {
      const { on, tookPart } = command.data
      return judgeListening(rules, state, { as: 'caller', tookPart }, on).allowed
        ? {
            record: { type: 'CallerAccessGiven', data: { command } },
            notes: [differenceNote('own-listening', callerListening.clause, 'gdpr:15(3)')],
          }
        : obstacle('not-the-caller', callerListening.clause)
    },
  }

  const rectifyRecording: Row<'stored', 'RectifyRecording'> = {
    to: ['stored'],
    clauses: [callerRectification.clause],
    decide: (command, { recorded, notes }): RecordingVerdict => {
      const { correction } = command.data
      const stored = new Map<string, unknown>(Object.entries(recorded ?? {}))
      const isThere = ([name, value]: readonly [string, unknown]): boolean =>
        name === 'note' ? notes.some((note) => note === value) : stored.get(name) === value
      return correction !== 'forgotten' && Object.entries(correction).every(isThere)
        ? obstacle('nothing-rectified', callerRectification.clause)
        : { record: { type: 'RecordingRectified', data: { command } } }
    },
  }

  return { GiveCallerAccess: giveCallerAccess, RectifyRecording: rectifyRecording }
}
