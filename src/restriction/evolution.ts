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

/** A state in which one of a list is changed. */
const changed = <One extends { readonly id: string }>(
  list: readonly One[],
  id: string,
  change: Partial<One>,
): readonly One[] => list.map((one) => (one.id === id ? { ...one, ...change } : one))

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
    RestrictionImposed: (state, { data: { command } }) => ({
      ...state,
      restrictions: [...state.restrictions, imposed(command)],
    }),
    ReasonReliedOn: (state, { data: { command, inform } }) => {
      const { on, id, reason, operation } = command.data
      const relied: ReliedReason = { id, reason, operation, on, inform, informedOn: null, endedOn: null }
      return { ...state, reasons: [...state.reasons, relied] }
    },
    SubjectInformed: (state, { data: { command } }) => {
      const { on, id } = command.data
      return { ...state, reasons: changed(state.reasons, id, { informedOn: on }) }
    },
    ReasonEnded: (state, { data: { command } }) => {
      const { on, id } = command.data
      return { ...state, reasons: changed(state.reasons, id, { endedOn: on }) }
    },
    RestrictionLifted: (state, { data: { command, lifted } }) => {
      const { on, because } = command.data
      const restrictions = lifted.reduce(
        (all, { id, remaining }) =>
          changed(all, id, remaining.length > 0 ? { grounds: remaining } : { ended: { on, because } }),
        state.restrictions,
      )
      return { ...state, restrictions }
    },
  },
}
