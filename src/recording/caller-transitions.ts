import { differenceNote, obstacle } from '../case/index.js'
import { numberInName } from './call-transitions.js'
import { lastDayOf } from './deadlines.js'
import { restrictedOn } from './holds.js'
import { judgeListening } from './listening.js'
import { restrictedWithoutReason } from './obstacles.js'
import type { Row } from './row.js'
import type { RecordingRules } from './rules.js'
import type { RecordingVerdict } from './types.js'

/** The rows of the caller's own rights: to listen or to have a copy, and to have a recording rectified. */
export function callerRows(rules: RecordingRules) {
  const { callerListening, callerRectification, number, retention } = rules.roles

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
    window: (state) => {
      const lastDay = lastDayOf(state)
      return { clauses: [retention.clause], until: lastDay, late: 'term-over', data: { lastDay } }
    },
    decide: (command, state): RecordingVerdict => {
      const { on, correction, restrictionReason } = command.data
      const told =
        correction === 'forgotten' ? null : numberInName(state.call, correction.number, number.clause)
      const barred = told ?? restrictedWithoutReason(rules, state, on, restrictionReason)
      if (barred !== null) return barred
      const { recorded, notes } = state
      const stored = new Map<string, unknown>(Object.entries(recorded ?? {}))
      const isThere = ([name, value]: readonly [string, unknown]): boolean =>
        name === 'note' ? notes.some((note) => note === value) : stored.get(name) === value
      return correction !== 'forgotten' && Object.entries(correction).every(isThere)
        ? obstacle('nothing-rectified', callerRectification.clause)
        : { record: { type: 'RecordingRectified', data: { command, restricted: restrictedOn(state, on) } } }
    },
  }

  return { GiveCallerAccess: giveCallerAccess, RectifyRecording: rectifyRecording }
}
