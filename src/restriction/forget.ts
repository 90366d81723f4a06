import {
  emptied,
  type FateOfItems,
  type ForgettingOptions,
  forgettingFields,
  named,
  notClosed,
  requireNothingOwed,
  toForget,
  wholeHistory,
} from '../case/forgetting.js'
import { type Shape, shapeOfEvents, type Versions } from '../core/index.js'
import { object } from '../core/shape.js'
import { ofVersions } from '../procedure/given.js'
import type { Procedure } from '../procedure/index.js'
import { restrictionsInForce } from './in-force.js'
import { restrictionLifecycle } from './lifecycle.js'
import { type RestrictionEvent, restrictionCommands, restrictionEvents } from './messages.js'
import { restrictionUpcasters } from './upcasters.js'

const optionsShape: Shape<ForgettingOptions> = object(forgettingFields)

const eventShape = /* @__PURE__ */ shapeOfEvents(restrictionCommands, restrictionEvents, restrictionUpcasters)

/** The history of the restrictions of an item without whom it is about, over or not. */
export function emptiedRestriction(
  versions: Versions<Procedure>,
  events: readonly RestrictionEvent[],
  items?: FateOfItems,
): readonly RestrictionEvent[] {
  stateAfter(versions, events)
  return emptied(versions, eventShape, events, items)
}

const stateAfter = (versions: Versions<Procedure>, events: readonly RestrictionEvent[]) =>
  wholeHistory(
    restrictionLifecycle(versions),
    events,
    'the whole history of the restrictions of one item',
    named(versions, null).roles.restriction.clause,
  )

/**
 * Makes the history of the restrictions of one item forget whom it is about, once none of them is in force: names of
 * people, every word that somebody typed, the names of the restrictions, which are made of such words, and the name of the
 * item where the host says so. Store what comes out in place of the history: as for `forgetRequest`, it replays to
 * the same state but for these names, and its story can be told.
 *
 * Where the item was renamed, a later restriction of it begins a history of its own.
 *
 * @param procedure - The institution's procedure that the history was made under, or its versions, the earliest first.
 * @param events - The whole history of one item. Only the `type` and `data` of an event come back, not an envelope.
 * @param options - The day, and what becomes of the name of the item.
 * @returns The events in their order, each as it was but for what was forgotten.
 * @throws InvalidInputError for what is no whole history of one item; where a restriction is in force on the day, or a reason
 * was relied on that the person was not told of; for a day before the last event.
 * @category Restriction
 * @see GDPR 5(1)(e), 17; Adakavas clauses 17, 23, 24
 * @example
 * ```ts
 * try {
 *   forgetRestriction(adakavasProcedure, [], { on: plainDate('2026-02-02') })
 * } catch (error) {
 *   isInvalidInput(error) && error.clause // => 'adakavas:21'
 * }
 * ```
 */
export function forgetRestriction(
  procedure: Procedure | Versions<Procedure>,
  events: readonly RestrictionEvent[],
  options: ForgettingOptions,
): readonly RestrictionEvent[] {
  return ofVersions(procedure, (versions) => {
    const {
      given: { on, items },
      state,
      now,
    } = toForget(versions, optionsShape, options, 'restriction', () => stateAfter(versions, events))
    const expected = 'the history of an item of which no restriction is in force any more'
    if (restrictionsInForce(state, on).length > 0)
      throw notClosed(expected, 'one that is restricted', now.roles.restrictionEffect.clause)
    requireNothingOwed(restrictionLifecycle(now).duties(state, on), expected)
    return emptiedRestriction(versions, events, items)
  })
}
