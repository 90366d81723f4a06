import type { PlainDate } from '../calendar/index.js'
import { emptied, named, notClosed, requireNotBefore, wholeHistory } from '../case/forgetting.js'
import { read, type Shape, shapeOfEvents, type Versions } from '../core/index.js'
import { day, object } from '../core/shape.js'
import { ofVersions } from '../procedure/given.js'
import { citing, type Procedure } from '../procedure/index.js'
import { consentLifecycle } from './lifecycle.js'
import { type ConsentEvent, consentCommands, consentEvents } from './messages.js'
import { consentUpcasters } from './upcasters.js'

const optionsShape: Shape<{ readonly on: PlainDate }> = object({ on: day })

const eventShape = /* @__PURE__ */ shapeOfEvents(consentCommands, consentEvents, consentUpcasters)

/** The history of a consent without whom it is about, withdrawn or not. */
export function emptiedConsent(
  versions: Versions<Procedure>,
  events: readonly ConsentEvent[],
): readonly ConsentEvent[] {
  stateAfter(versions, events)
  return emptied(versions, eventShape, events)
}

const stateAfter = (versions: Versions<Procedure>, events: readonly ConsentEvent[]) =>
  wholeHistory(
    consentLifecycle(versions),
    events,
    'the whole history of one consent',
    named(versions, null).roles.withdrawal.clause,
  )

/**
 * Makes the history of a withdrawn consent forget whom it is about: names of people, and the purpose in words. Store what
 * comes out in place of the history: as for `forgetRequest`, it replays to the same state but for these, and its
 * story can be told. That there was a consent, and from when to when, stays: it is what earlier processing was lawful by.
 *
 * @param procedure - The institution's procedure that the history was made under, or its versions, the earliest first.
 * @param events - The whole history of one consent. Only the `type` and `data` of an event come back, not an envelope.
 * @param options - The day.
 * @returns The events in their order, each as it was but for what was forgotten.
 * @throws InvalidInputError for what is no whole history of one consent; for one that is in force; for a day before its last
 * event.
 * @category Consent
 * @see GDPR 5(1)(e), 7(1), 17; Adakavas clauses 17, 33, 34
 * @example
 * ```ts
 * const on = plainDate('2026-02-02')
 * const consents = consentLifecycle(adakavasProcedure)
 * const given = { type: 'GiveConsent', data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'a leaflet' } }
 * const signed = consents.decide(given, consents.initialState()).events
 * const withdrawn = consents.decide(
 *   { type: 'WithdrawConsent', data: { on, by: 'ona', from: on } },
 *   consents.fold(signed),
 * ).events
 * const forgotten = forgetConsent(adakavasProcedure, [...signed, ...withdrawn], { on })
 * forgotten[0]?.data.command.data // => { on: '2026-02-02', by: 'person-1', id: 'S1', signedOn: '2026-02-02', purpose: '[1]' }
 * ```
 */
export function forgetConsent(
  procedure: Procedure | Versions<Procedure>,
  events: readonly ConsentEvent[],
  options: { readonly on: PlainDate },
): readonly ConsentEvent[] {
  return ofVersions(procedure, (versions) => {
    const { on } = read(optionsShape, options, 'options', 'withdrawal', citing(named(versions, null).roles))
    const state = stateAfter(versions, events)
    const now = named(versions, state.procedure)
    requireNotBefore(state.lastEventOn, on)
    if (state.status !== 'withdrawn')
      throw notClosed(
        'the history of a consent that was withdrawn',
        'one that is in force',
        now.roles.withdrawal.clause,
      )
    return emptiedConsent(versions, events)
  })
}
