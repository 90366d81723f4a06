import type { PlainDate } from '../calendar/index.js'
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
import { lodgingLimit } from '../case/index.js'
import { InvalidInputError, type Shape, shapeOfEvents, type Versions } from '../core/index.js'
import { object, yes } from '../core/shape.js'
import { ofVersions } from '../procedure/given.js'
import type { Procedure } from '../procedure/index.js'
import { optional } from '../procedure/roles.js'
import { groundsOnRecord } from './grounds.js'
import { requestLifecycle } from './lifecycle.js'
import { type RequestEvent, requestCommands, requestEvents } from './messages.js'
import { requestForComplaint } from './request-for-complaint.js'
import type { RequestState } from './state.js'
import { requestUpcasters } from './upcasters.js'

/** How the history of a request is made to forget whom it is about.
 *
 * @category Request */
export interface RequestForgettingOptions extends ForgettingOptions {
  /**
   * No complaint about the request is open or can still come, as the host finds: asked for where the request bears a
   * ground of one. A document that sets no time for complaints says it of none, and who examined a forgotten request
   * is not known any more, so that nobody may review a complaint about it.
   */
  readonly complaintsOver?: true
}

const optionsShape: Shape<RequestForgettingOptions> = object({
  ...forgettingFields,
  complaintsOver: optional(yes, 'complaint'),
})

const eventShape = /* @__PURE__ */ shapeOfEvents(requestCommands, requestEvents, requestUpcasters)

/** The history of a request without whom it is about, closed or not. */
export function emptiedRequest(
  versions: Versions<Procedure>,
  events: readonly RequestEvent[],
  items?: FateOfItems,
): readonly RequestEvent[] {
  stateAfter(versions, events)
  return emptied(versions, eventShape, events, items)
}

const stateAfter = (versions: Versions<Procedure>, events: readonly RequestEvent[]) =>
  wholeHistory(
    requestLifecycle(versions),
    events,
    'the whole history of one request',
    named(versions, null).roles.request.clause,
  )

/** Refuses where a complaint about the request can still come (clauses 48, 58). */
function requireNoComplaint(
  procedure: Procedure,
  state: RequestState,
  { on, complaintsOver }: RequestForgettingOptions,
): void {
  const request = requestForComplaint(state, on)
  if (request === null || procedure.lacks.includes('complaint')) return
  if (groundsOnRecord(procedure, request).grounds.length === 0) return
  const { clause } = procedure.roles.complaint
  const window = request.closedOn === null ? null : lodgingLimit(procedure, request.closedOn, on)
  if (window !== null && on <= window.due)
    throw new InvalidInputError(
      'options.on',
      `a day after ${window.due}, by which a complaint about the request can be lodged`,
      on,
      clause,
    )
  if (complaintsOver !== true)
    throw new InvalidInputError(
      'options.complaintsOver',
      'true, where no complaint about the request is open or can still come: it bears a ground of one',
      complaintsOver,
      clause,
    )
}

/**
 * Makes the history of a closed request forget whom it is about: names of people, addresses, every word that somebody
 * typed, and the names of data items where the host says so. Store what comes out in place of the history.
 *
 * What is forgotten is replaced, the same by the same: `person-1`, `item-1`, `[1]`. So days, clauses, decisions and deeds
 * stay, the history replays to the same state but for these names, and its story can be told. To forget again what is
 * forgotten changes nothing. The host's own names of cases stay: they should say nothing of anybody. Who examined the request is
 * not known any more: `requestForComplaint` gives `examiners: null`, and nobody may review a complaint that comes all the same.
 *
 * @param procedure - The institution's procedure that the history was made under, or its versions, the earliest first.
 * @param events - The whole history of one request. Only the `type` and `data` of an event come back, not an envelope.
 * @param options - The day, and what becomes of the names of items.
 * @returns The events in their order, each as it was but for what was forgotten.
 * @throws InvalidInputError for what is no whole history of one request; for one that isn't closed, on which something is
 * owed, or about which a complaint can still be lodged; for a day before its last event.
 * @category Request
 * @see GDPR 5(1)(e), 17; Adakavas clauses 17, 48, 58
 * @example
 * ```ts
 * try {
 *   forgetRequest(adakavasProcedure, [], { on: plainDate('2026-02-02') })
 * } catch (error) {
 *   isInvalidInput(error) && error.clause // => 'adakavas:38'
 * }
 * ```
 */
export function forgetRequest(
  procedure: Procedure | Versions<Procedure>,
  events: readonly RequestEvent[],
  options: RequestForgettingOptions,
): readonly RequestEvent[] {
  return ofVersions(procedure, (versions) => {
    const { given, state, now } = toForget(versions, optionsShape, options, 'request', () =>
      stateAfter(versions, events),
    )
    requireClosed(now, state, given.on)
    requireNoComplaint(now, state, given)
    return emptiedRequest(versions, events, given.items)
  })
}

/** Refuses a request that is open, or whose answer is still to be carried out; one that was rejected stays answered. */
function requireClosed(procedure: Procedure, state: RequestState, on: PlainDate): void {
  const expected = 'the history of a request that is closed, with nothing left to do'
  if (state.status === 'open') throw notClosed(expected, 'one that is open', procedure.roles.answer.clause)
  requireNothingOwed(requestLifecycle(procedure).duties(state, on), expected)
}
