import { laterOf, type PlainDate, plainDate } from '../calendar/index.js'
import { differenceNote, limitFrom, obstacle } from '../case/index.js'
import {
  defineMachine,
  dutyStatus,
  type Evolution,
  type Obstacle,
  type Transition,
  type Transitions,
  type Verdict,
  type Window,
} from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import type { RestrictionGround } from '../rights/index.js'
import { restrictionCommands } from './command-shapes.js'
import type { ImposeRestriction, RestrictionCommand } from './commands.js'
import { holdsOn, restrictedDays, restrictionsInForce } from './in-force.js'
import type {
  ReliedReason,
  RestrictedItem,
  Restriction,
  RestrictionEnding,
  RestrictionState,
} from './state.js'
import type {
  RestrictionDuty,
  RestrictionMachine,
  RestrictionRejectionCode,
  RestrictionTypes,
} from './types.js'

type Row<C extends RestrictionCommand['type']> = Transition<RestrictionTypes, 'restricted', C>

/** A restriction under clause 21.1 alone ends of itself, once the item is corrected. */
const untilCorrected = (grounds: readonly RestrictionGround[]): boolean =>
  grounds.every((ground) => ground === 'rectification-pending')

function impose(
  procedure: Procedure,
  command: ImposeRestriction,
  state: RestrictionState,
): Verdict<RestrictionTypes> {
  const { on, id, item, grounds, period } = command.data
  if (state.status === 'restricted') {
    if (state.item !== item) return obstacle('other-item', 'adakavas:23', { item: state.item })
    if (state.restrictions.some((one) => one.id === id))
      return obstacle('already-imposed', 'adakavas:23', { id })
  }
  if (period.until === undefined && period.criterion === undefined && !untilCorrected(grounds)) {
    return obstacle('period-missing', 'adakavas:24')
  }
  if (period.until !== undefined && period.until < on)
    return obstacle('period-over', 'adakavas:24', { on, until: period.until })
  const { id: name, version } = procedure
  return { record: { type: 'RestrictionImposed', data: { command, procedure: { id: name, version } } } }
}

type LiftObstacle = Obstacle<RestrictionRejectionCode, ClauseRef>

/** Why a restriction can't be lifted for that. */
function liftObstacle(
  { id, criterion, grounds }: Restriction,
  because: RestrictionEnding,
): LiftObstacle | null {
  if (because === 'corrected' && !grounds.includes('rectification-pending'))
    return obstacle('not-under-rectification', 'adakavas:21.1', { id })
  return because === 'criterion-met' && criterion === null
    ? obstacle('no-criterion', 'adakavas:24', { id })
    : null
}

/** What a lifting makes of a restriction in force: nothing, where it is about another one. */
function endedBy(
  { id, grounds }: Restriction,
  named: string,
  because: RestrictionEnding,
): readonly { readonly id: string; readonly remaining: readonly RestrictionGround[] }[] {
  // The item is corrected, or gone, whichever restriction was named.
  if (because === 'corrected') {
    const remaining = grounds.filter((ground) => ground !== 'rectification-pending')
    return remaining.length < grounds.length ? [{ id, remaining }] : []
  }
  return because === 'erased' || id === named ? [{ id, remaining: [] }] : []
}

function transitions(procedure: Procedure): Transitions<RestrictionTypes> {
  const reasonNamed = ({ reasons }: RestrictedItem, id: string): ReliedReason | undefined =>
    reasons.find((one) => one.id === id)

  /** Only while something is restricted is there a restriction to rely on a reason against, or to lift. */
  const whileRestricted =
    (clause: ClauseRef, late: RestrictionRejectionCode) =>
    (state: RestrictedItem): Window<RestrictionRejectionCode, ClauseRef> => ({
      clauses: [clause],
      ...restrictedDays(state),
      early: 'no-restriction-in-force',
      late,
    })
  const someReason = ({ reasons }: RestrictedItem) =>
    reasons.length === 0 ? obstacle('no-such-reason', 'adakavas:23') : null

  const relyOnReason: Row<'RelyOnReason'> = {
    to: ['restricted'],
    clauses: ['adakavas:23'],
    window: whileRestricted('adakavas:23', 'no-restriction-in-force'),
    decide: (command, state): Verdict<RestrictionTypes> => {
      const { on, id, reason, aroseOn, ownRequest } = command.data
      const inForce = restrictionsInForce(state, on)
      const [first] = inForce.map(({ from }) => from).sort()
      if (first === undefined) return obstacle('no-restriction-in-force', 'adakavas:23', { on })
      if (aroseOn > on) return obstacle('reason-not-arisen', 'adakavas:23', { on, aroseOn })
      if (reasonNamed(state, id) !== undefined)
        return obstacle('reason-already-relied-on', 'adakavas:23', { id })
      if (ownRequest === true && reason !== 'written-consent')
        return obstacle('not-written-consent', 'adakavas:23', { reason })
      // The ten days run from the later of the restriction's first day and the day the reason arose.
      const inform =
        ownRequest === true
          ? null
          : limitFrom(procedure, procedure.limits.restrictionNotice, laterOf(first, aroseOn))
      const notes =
        reason === 'public-interest' ? [differenceNote('public-interest', 'adakavas:23', 'gdpr:18(2)')] : []
      return { record: { type: 'ReasonReliedOn', data: { command, inform } }, notes }
    },
  }

  const informSubject: Row<'InformSubject'> = {
    to: ['restricted'],
    clauses: ['adakavas:23'],
    region: someReason,
    decide: (command, state): Verdict<RestrictionTypes> => {
      const { on, id } = command.data
      const reason = reasonNamed(state, id)
      if (reason === undefined) return obstacle('no-such-reason', 'adakavas:23', { id })
      if (reason.inform === null) return obstacle('no-notice-owed', 'adakavas:23', { id })
      if (reason.informedOn !== null)
        return obstacle('already-informed', 'adakavas:23', { id, on: reason.informedOn })
      const { due } = reason.inform
      const notes =
        on > due ? [{ note: 'late-notice', clauses: ['adakavas:23'], data: { on, due } } as const] : []
      return { record: { type: 'SubjectInformed', data: { command } }, notes }
    },
  }

  const endReason: Row<'EndReason'> = {
    to: ['restricted'],
    clauses: ['adakavas:23'],
    region: someReason,
    decide: (command, state): Verdict<RestrictionTypes> => {
      const { id } = command.data
      const reason = reasonNamed(state, id)
      if (reason === undefined) return obstacle('no-such-reason', 'adakavas:23', { id })
      if (reason.endedOn !== null)
        return obstacle('reason-already-ended', 'adakavas:23', { id, on: reason.endedOn })
      return { record: { type: 'ReasonEnded', data: { command } } }
    },
  }

  const liftRestriction: Row<'LiftRestriction'> = {
    to: ['restricted'],
    clauses: ['adakavas:24'],
    window: whileRestricted('adakavas:24', 'restriction-already-over'),
    decide: (command, state): Verdict<RestrictionTypes> => {
      const { on, id, because } = command.data
      const found = state.restrictions.find((one) => one.id === id)
      if (found === undefined) return obstacle('no-such-restriction', 'adakavas:24', { id })
      if (!holdsOn(found, on)) return obstacle('restriction-already-over', 'adakavas:24', { id, on })
      const standing = liftObstacle(found, because)
      if (standing !== null) return standing
      const lifted = state.restrictions
        .filter((one) => holdsOn(one, on))
        .flatMap((one) => endedBy(one, id, because))
      const notes = [differenceNote('lifting-not-told', 'adakavas:24', 'gdpr:18(3)')]
      return { record: { type: 'RestrictionLifted', data: { command, lifted } }, notes }
    },
  }

  return {
    none: {
      ImposeRestriction: {
        to: ['restricted'],
        clauses: ['adakavas:21', 'adakavas:23'],
        decide: (command, state) => impose(procedure, command, state),
      },
    },
    restricted: {
      ImposeRestriction: {
        to: ['restricted'],
        clauses: ['adakavas:21', 'adakavas:23'],
        decide: (command, state) => impose(procedure, command, state),
      },
      RelyOnReason: relyOnReason,
      InformSubject: informSubject,
      EndReason: endReason,
      LiftRestriction: liftRestriction,
    },
  }
}

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

const evolution: Evolution<RestrictionTypes> = {
  none: {
    RestrictionImposed: (_, { data: { command } }) => ({
      status: 'restricted',
      item: command.data.item,
      restrictions: [imposed(command)],
      reasons: [],
      lastEventOn: command.data.on,
    }),
  },
  restricted: {
    RestrictionImposed: (state, { data: { command } }) => ({
      ...state,
      restrictions: [...state.restrictions, imposed(command)],
      lastEventOn: command.data.on,
    }),
    ReasonReliedOn: (state, { data: { command, inform } }) => {
      const { on, id, reason, operation } = command.data
      const relied: ReliedReason = { id, reason, operation, on, inform, informedOn: null, endedOn: null }
      return { ...state, reasons: [...state.reasons, relied], lastEventOn: on }
    },
    SubjectInformed: (state, { data: { command } }) => {
      const { on, id } = command.data
      return { ...state, reasons: changed(state.reasons, id, { informedOn: on }), lastEventOn: on }
    },
    ReasonEnded: (state, { data: { command } }) => {
      const { on, id } = command.data
      return { ...state, reasons: changed(state.reasons, id, { endedOn: on }), lastEventOn: on }
    },
    RestrictionLifted: (state, { data: { command, lifted } }) => {
      const { on, because } = command.data
      const restrictions = lifted.reduce(
        (all, { id, remaining }) =>
          changed(all, id, remaining.length > 0 ? { grounds: remaining } : { ended: { on, because } }),
        state.restrictions,
      )
      return { ...state, restrictions, lastEventOn: on }
    },
  },
}

function dutiesOn(state: RestrictionState, on: PlainDate): readonly RestrictionDuty[] {
  if (state.status === 'none') return []
  return state.reasons.flatMap(({ id, reason, inform, informedOn }): readonly RestrictionDuty[] => {
    if (inform === null) return []
    return [
      {
        duty: 'inform-of-reason',
        clause: inform.clause,
        owedTo: 'subject',
        deadline: inform,
        status: dutyStatus(inform.due, on, informedOn),
        ...(informedOn === null ? {} : { doneOn: informedOn }),
        about: { id, reason },
      },
    ]
  })
}

/**
 * The machine of the restrictions of one data item: imposed by an answer, relied around for a reason of clause 23,
 * ended by correction, by their period, by the subject or by erasure.
 *
 * @param procedure - The institution's procedure.
 * @category Restriction
 * @see Adakavas clauses 21.1, 22 to 24
 * @example
 * ```ts
 * const restrictions = restrictionLifecycle(adakavasProcedure)
 * restrictions.transitions.map((row) => row.command).length // => 6
 * ```
 */
export function restrictionLifecycle(procedure: Procedure): RestrictionMachine {
  return defineMachine<RestrictionTypes>({
    initialState: { status: 'none' },
    transitions: transitions(procedure),
    evolution,
    commands: restrictionCommands,
    events: ['RestrictionImposed', 'ReasonReliedOn', 'SubjectInformed', 'ReasonEnded', 'RestrictionLifted'],
    dayOf: (command) => command.data.on,
    lastDay: (state) => (state.status === 'none' ? null : state.lastEventOn),
    duties: (state, on) => dutiesOn(state, on),
    readDay: plainDate,
    procedure: { id: procedure.id, version: procedure.version },
  })
}
