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
import { complaintLifecycle } from './lifecycle.js'
import { type ComplaintEvent, complaintCommands, complaintEvents } from './messages.js'
import type { ComplaintState } from './state.js'
import { complaintUpcasters } from './upcasters.js'

const optionsShape: Shape<ForgettingOptions> = object(forgettingFields)

const eventShape = /* @__PURE__ */ shapeOfEvents(complaintCommands, complaintEvents, complaintUpcasters)

/** The history of a complaint without whom it is about, closed or not. */
export function emptiedComplaint(
  versions: Versions<Procedure>,
  events: readonly ComplaintEvent[],
  items?: FateOfItems,
): readonly ComplaintEvent[] {
  stateAfter(versions, events)
  return emptied(versions, eventShape, events, items)
}

const stateAfter = (versions: Versions<Procedure>, events: readonly ComplaintEvent[]) =>
  wholeHistory(
    complaintLifecycle(versions),
    events,
    'the whole history of one complaint',
    named(versions, null).roles.complaint.clause,
  )

/**
 * Whether nothing more can come of a complaint: where it was upheld, the request was carried out, or ended without it, or
 * nothing was granted that is to be carried out.
 */
const isClosed = (state: ComplaintState): boolean =>
  state.status !== 'open' &&
  (state.status !== 'upheld' || state.ended !== null || state.requestAnswer.extent.length === 0)

/**
 * Makes the history of a closed complaint forget whom it is about: names of people, addresses, every word that somebody
 * typed, and the names of data items where the host says so. What is seen there of the request and of other complaints
 * is emptied alike. Store what comes out in place of the history: as for `forgetRequest`, it replays to the same
 * state but for these names, and its story can be told.
 *
 * What a later complaint about the same request asks of this one stays: its ground, its decision and their days.
 *
 * @param procedure - The institution's procedure that the history was made under, or its versions, the earliest first.
 * @param events - The whole history of one complaint. Only the `type` and `data` of an event come back, not an envelope.
 * @param options - The day, and what becomes of the names of items.
 * @returns The events in their order, each as it was but for what was forgotten.
 * @throws InvalidInputError for what is no whole history of one complaint; for one that isn't closed, or upheld and still to
 * be carried out; for a day before its last event.
 * @category Complaint
 * @see GDPR 5(1)(e), 17; Adakavas clauses 17, 56, 59
 * @example
 * ```ts
 * try {
 *   forgetComplaint(adakavasProcedure, [], { on: plainDate('2026-02-02') })
 * } catch (error) {
 *   isInvalidInput(error) && error.clause // => 'adakavas:48'
 * }
 * ```
 */
export function forgetComplaint(
  procedure: Procedure | Versions<Procedure>,
  events: readonly ComplaintEvent[],
  options: ForgettingOptions,
): readonly ComplaintEvent[] {
  return ofVersions(procedure, (versions) => {
    const {
      given: { on, items },
      state,
      now,
    } = toForget(versions, optionsShape, options, 'complaint', () => stateAfter(versions, events))
    const expected = 'the history of a complaint that is closed, with nothing left to do'
    if (!isClosed(state))
      throw notClosed(expected, `one that is ${state.status}`, now.roles.complaintAnswer.clause)
    requireNothingOwed(complaintLifecycle(now).duties(state, on), expected)
    return emptiedComplaint(versions, events, items)
  })
}
