import { obstacle } from '../case/index.js'
import { numberInName } from './call-transitions.js'
import { lateAnswer, servingObstacle } from './caller-requests.js'
import { lastDayOf } from './deadlines.js'
import { restrictedOn } from './holds.js'
import { judgeListening } from './listening.js'
import { difference, restrictedWithoutReason } from './obstacles.js'
import type { Row } from './row.js'
import type { RulesInForce } from './rules-in-force.js'
import type { RecordingVerdict } from './types.js'

/** The rights that listening or a copy serves: portability is among the other ones. */
const served = ['listening-and-copy', 'access', 'other-rights'] as const

/** The rows of the caller's own rights: to listen or to have a copy, and to have a recording rectified. */
export function callerRows(rules: RulesInForce) {
  const { callerListening, callerRectification, number, othersData, retention } = rules.roles

  const giveCallerAccess: Row<'stored', 'GiveCallerAccess'> = {
    to: ['stored'],
    clauses: [callerListening.clause, othersData.clause],
    decide: (command, state): RecordingVerdict => {
      const { on, tookPart, request } = command.data
      if (!judgeListening(rules, state, { as: 'caller', tookPart }, on).allowed)
        return obstacle('not-the-caller', callerListening.clause)
      return (
        servingObstacle(rules, state, request, served) ?? {
          record: { type: 'CallerAccessGiven', data: { command } },
          notes: [
            ...lateAnswer(state, request, on),
            ...difference(rules, 'own-listening', callerListening.clause, 'gdpr:15(3)'),
          ],
        }
      )
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
      const { on, correction, restrictionReason, request } = command.data
      const told =
        correction === 'forgotten' ? null : numberInName(state.call, correction.number, number.clause)
      const barred = told ?? restrictedWithoutReason(rules, state, on, restrictionReason)
      if (barred !== null) return barred
      const { recorded, notes } = state
      const stored = new Map<string, unknown>(Object.entries(recorded ?? {}))
      const isThere = ([name, value]: readonly [string, unknown]): boolean =>
        name === 'note' ? notes.some((note) => note === value) : stored.get(name) === value
      if (correction !== 'forgotten' && Object.entries(correction).every(isThere))
        return obstacle('nothing-rectified', callerRectification.clause)
      const restricted = restrictedOn(state, on)
      return (
        servingObstacle(rules, state, request, ['rectification']) ?? {
          record: { type: 'RecordingRectified', data: { command, restricted } },
          notes: lateAnswer(state, request, on),
        }
      )
    },
  }

  return { GiveCallerAccess: giveCallerAccess, RectifyRecording: rectifyRecording }
}
