import type { PlainDate } from '../calendar/index.js'
import { dutyOn } from '../core/index.js'
import type { RestrictionState } from './state.js'
import type { RestrictionDuty } from './types.js'

/** What is owed while an item is restricted: to tell the subject of each reason that was relied on. */
export function restrictionDutiesOn(state: RestrictionState, on: PlainDate): readonly RestrictionDuty[] {
  if (state.status === 'none') return []
  return state.reasons.flatMap(({ id, reason, inform, informedOn }): readonly RestrictionDuty[] => {
    if (inform === null) return []
    const owed = { of: 'restriction', duty: 'inform-of-reason', owedTo: 'subject', deadline: inform } as const
    return [dutyOn({ ...owed, about: { id, reason } }, on, informedOn)]
  })
}
