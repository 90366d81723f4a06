import { laterOf } from '../calendar/index.js'
import { differenceNote, obstacle } from '../case/index.js'
import { named } from '../core/growing.js'
import type { Transition, Transitions, Verdict, Window } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import { limitFrom, type Procedure } from '../procedure/index.js'
import type { GrantedPeriod } from '../rights/index.js'
import { holdsOn, restrictedDays } from './in-force.js'
import type { ImposeRestriction, RestrictionCommand } from './messages.js'
import type {
  ReliedReason,
  RestrictedItem,
  Restriction,
  RestrictionEnding,
  RestrictionState,
} from './state.js'
import type { RestrictionObstacle, RestrictionRejectionCode, RestrictionTypes } from './types.js'

type Row<C extends RestrictionCommand['type']> = Transition<RestrictionTypes, 'restricted', C>

/** A restriction under clause 21.1 alone ends of itself, once the item is corrected. */
const untilCorrected = (grounds: GrantedPeriod['grounds']): boolean =>
  grounds.every((ground) => ground === 'rectification-pending')

function impose(
  { id: rulebook, version, roles }: Procedure,
  command: ImposeRestriction,
  state: RestrictionState,
): Verdict<RestrictionTypes> {
  const { on, id, item, grounds, period } = command.data
  if (state.status === 'restricted') {
    if (state.item !== item)
      return obstacle('other-item', roles.restrictionEffect.clause, { item: state.item })
    if (named(state.restrictions, id) !== undefined)
      return obstacle('already-imposed', roles.restrictionEffect.clause, { id })
  }
  const periodAsked = roles.restrictionPeriod.lasts !== 'as-its-ground' && !untilCorrected(grounds)
  if (period.until === undefined && period.criterion === undefined && periodAsked)
    return obstacle('period-missing', roles.restrictionPeriod.clause)
  if (period.until !== undefined && period.until < on)
    return obstacle('period-over', roles.restrictionPeriod.clause, { on, until: period.until })
  return { record: { type: 'RestrictionImposed', data: { command, procedure: { id: rulebook, version } } } }
}

/** Why a restriction can't be lifted for that. */
function liftObstacle(
  { roles }: Procedure,
  { id, criterion, grounds }: Restriction,
  because: RestrictionEnding,
): RestrictionObstacle | null {
  if (because === 'corrected' && !grounds.includes('rectification-pending'))
    return obstacle('not-under-rectification', roles.restrictionGrounds['rectification-pending'].clause, {
      id,
    })
  return because === 'criterion-met' && criterion === null
    ? obstacle('no-criterion', roles.restrictionPeriod.clause, { id })
    : null
}

/** What a lifting makes of a restriction in force: nothing, where it is about another one. */
function endedBy(
  { id, grounds }: Restriction,
  named: string,
  because: RestrictionEnding,
): readonly { readonly id: string; readonly remaining: GrantedPeriod['grounds'] }[] {
  // The item is corrected, or gone, whichever restriction was named.
  if (because === 'corrected') {
    const remaining = grounds.filter((ground) => ground !== 'rectification-pending')
    return remaining.length < grounds.length ? [{ id, remaining }] : []
  }
  return because === 'erased' || id === named ? [{ id, remaining: [] }] : []
}

/** The transition table of the restrictions of a data item under a procedure. */
export function restrictionTransitions(procedure: Procedure): Transitions<RestrictionTypes> {
  const under = { id: procedure.id, version: procedure.version }
  const { restriction, restrictionEffect, restrictionPeriod, restrictionNotice } = procedure.roles
  const reasonNamed = ({ reasons }: RestrictedItem, id: string): ReliedReason | undefined =>
    named(reasons, id)

  /** Only while something is restricted is there a restriction to rely on a reason against, or to lift. */
  const whileRestricted =
    (clause: ClauseRef, late: RestrictionRejectionCode) =>
    (state: RestrictedItem): Window<RestrictionRejectionCode, ClauseRef> => ({
      clauses: [clause],
      ...restrictedDays(state),
      early: 'no-restriction-in-force',
      late,
    })
  const notConsent = procedure.processing === undefined ? 'not-written-consent' : 'not-consent'
  const someReason = ({ reasons }: RestrictedItem) =>
    reasons.length === 0 ? obstacle('no-such-reason', restrictionEffect.clause) : null

  const imposeRestriction = {
    to: ['restricted'],
    clauses: [restriction.clause, restrictionEffect.clause],
    decide: (command: ImposeRestriction, state: RestrictionState) => impose(procedure, command, state),
  } as const

  const relyOnReason: Row<'RelyOnReason'> = {
    to: ['restricted'],
    clauses: [restrictionEffect.clause],
    window: whileRestricted(restrictionEffect.clause, 'no-restriction-in-force'),
    decide: (command, state): Verdict<RestrictionTypes> => {
      const { on, id, reason, aroseOn, ownRequest } = command.data
      // They stand in the order of their days, so the first that holds began first.
      const first = state.restrictions.find((one) => holdsOn(one, on))
      if (first === undefined) return obstacle('no-restriction-in-force', restrictionEffect.clause, { on })
      if (aroseOn > on) return obstacle('reason-not-arisen', restrictionEffect.clause, { on, aroseOn })
      if (reasonNamed(state, id) !== undefined)
        return obstacle('reason-already-relied-on', restrictionEffect.clause, { id })
      if (ownRequest === true && reason !== 'written-consent' && reason !== 'consent')
        return obstacle(notConsent, restrictionEffect.clause, { reason })
      // The ten days run from the later of the restriction's first day and the day the reason arose. Not every document has them.
      const inform =
        ownRequest === true || procedure.lacks.includes('restrictionNotice')
          ? null
          : limitFrom(procedure, restrictionNotice, laterOf(first.from, aroseOn))
      const notes =
        reason === 'public-interest'
          ? [differenceNote('public-interest', restrictionEffect.clause, 'gdpr:18(2)')]
          : []
      return { record: { type: 'ReasonReliedOn', data: { command, procedure: under, inform } }, notes }
    },
  }

  const informSubject: Row<'InformSubject'> = {
    to: ['restricted'],
    clauses: [restrictionEffect.clause],
    region: someReason,
    // Of several reasons, by the day of the one that is due first.
    expectedWindow: ({ reasons }) => {
      const [until] = reasons
        .flatMap(({ inform, informedOn }) => (inform === null || informedOn !== null ? [] : [inform.due]))
        .sort()
      return until === undefined ? null : { clauses: [restrictionEffect.clause], until }
    },
    decide: (command, state): Verdict<RestrictionTypes> => {
      const { on, id } = command.data
      const reason = reasonNamed(state, id)
      if (reason === undefined) return obstacle('no-such-reason', restrictionEffect.clause, { id })
      if (reason.inform === null) return obstacle('no-notice-owed', restrictionEffect.clause, { id })
      if (reason.informedOn !== null)
        return obstacle('already-informed', restrictionEffect.clause, { id, on: reason.informedOn })
      const { due } = reason.inform
      const notes =
        on > due
          ? [{ note: 'late-notice', clauses: [restrictionEffect.clause], data: { on, due } } as const]
          : []
      return { record: { type: 'SubjectInformed', data: { command, procedure: under } }, notes }
    },
  }

  const endReason: Row<'EndReason'> = {
    to: ['restricted'],
    clauses: [restrictionEffect.clause],
    region: someReason,
    decide: (command, state): Verdict<RestrictionTypes> => {
      const { id } = command.data
      const reason = reasonNamed(state, id)
      if (reason === undefined) return obstacle('no-such-reason', restrictionEffect.clause, { id })
      if (reason.endedOn !== null)
        return obstacle('reason-already-ended', restrictionEffect.clause, { id, on: reason.endedOn })
      return { record: { type: 'ReasonEnded', data: { command, procedure: under } } }
    },
  }

  const liftRestriction: Row<'LiftRestriction'> = {
    to: ['restricted'],
    clauses: [restrictionPeriod.clause],
    window: whileRestricted(restrictionPeriod.clause, 'restriction-already-over'),
    decide: (command, state): Verdict<RestrictionTypes> => {
      const { on, id, because } = command.data
      const found = named(state.restrictions, id)
      if (found === undefined) return obstacle('no-such-restriction', restrictionPeriod.clause, { id })
      if (!holdsOn(found, on))
        return obstacle('restriction-already-over', restrictionPeriod.clause, { id, on })
      const standing = liftObstacle(procedure, found, because)
      if (standing !== null) return standing
      const lifted = state.restrictions
        .filter((one) => holdsOn(one, on))
        .flatMap((one) => endedBy(one, id, because))
      const { toldBeforeLifting } = restrictionEffect
      const notes =
        toldBeforeLifting === undefined
          ? [differenceNote('lifting-not-told', restrictionPeriod.clause, 'gdpr:18(3)')]
          : [{ note: 'tell-before-lifting', clauses: [toldBeforeLifting], data: { on } } as const]
      return { record: { type: 'RestrictionLifted', data: { command, procedure: under, lifted } }, notes }
    },
  }

  return {
    none: { ImposeRestriction: imposeRestriction },
    restricted: {
      ImposeRestriction: imposeRestriction,
      RelyOnReason: relyOnReason,
      InformSubject: informSubject,
      EndReason: endReason,
      LiftRestriction: liftRestriction,
    },
  }
}
