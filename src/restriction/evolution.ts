import { indexBy } from '../core/by-key.js'
import { appended, changedIn } from '../core/growing.js'
import type { Evolution } from '../core/index.js'
import type { ImposeRestriction } from './messages.js'
import type { ReliedReason, Restriction } from './state.js'
import type { RestrictionTypes } from './types.js'

/** A restriction as imposed. */
function imposed({ data: { on, id, request, grounds, period } }: ImposeRestriction): Restriction {
  return {
    id,
    request,
    from: on,
    until: period.until ?? null,
    criterion: period.criterion ?? null,
    grounds,
    ended: null,
  }
}

/** The state that each event leads to. */
export const restrictionEvolution: Evolution<RestrictionTypes> = {
  none: {
    RestrictionImposed: (_, { data: { command, procedure } }) => ({
      status: 'restricted',
      procedure,
      item: command.data.item,
      restrictions: [imposed(command)],
      reasons: [],
    }),
  },
  restricted: {
    RestrictionImposed: (state, { data: { command, procedure } }) => ({
      ...state,
      procedure,
      restrictions: appended(state.restrictions, [imposed(command)]),
    }),
    ReasonReliedOn: (state, { data: { command, procedure, inform } }) => {
      const { on, id, reason, operation } = command.data
      const relied: ReliedReason = { id, reason, operation, on, inform, informedOn: null, endedOn: null }
      return { ...state, procedure, reasons: appended(state.reasons, [relied]) }
    },
    SubjectInformed: (state, { data: { command, procedure } }) => {
      const { on, id } = command.data
      return {
        ...state,
        procedure,
        reasons: changedIn(state.reasons, [id], (one) => ({ ...one, informedOn: on })),
      }
    },
    ReasonEnded: (state, { data: { command, procedure } }) => {
      const { on, id } = command.data
      return {
        ...state,
        procedure,
        reasons: changedIn(state.reasons, [id], (one) => ({ ...one, endedOn: on })),
      }
    },
    RestrictionLifted: (state, { data: { command, procedure, lifted } }) => {
      const { on, because } = command.data
      const left = indexBy(lifted, ({ id }) => id)
      const restrictions = changedIn(state.restrictions, [...left.keys()], (one) => {
        const { remaining = [] } = left.get(one.id) ?? {}
        return remaining.length > 0 ? { ...one, grounds: remaining } : { ...one, ended: { on, because } }
      })
      return { ...state, procedure, restrictions }
    },
  },
}
