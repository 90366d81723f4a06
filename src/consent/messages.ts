import { act } from '../case/act.js'
import { procedureVersion } from '../case/shapes.js'
import { caseName, typedWords } from '../core/holding.js'
import { type CommandOf, type EventOf, event, eventsOf } from '../core/index.js'
import { day, personal } from '../core/shape.js'
import { command, commands, optional, required } from '../procedure/roles.js'

/** The commands on a consent, as declared. */
export const consentCommands = /* @__PURE__ */ commands({
  GiveConsent: command('withdrawal', act, {
    /** The host's own name of the consent. */
    id: caseName,
    /** The day it was signed: its first day. */
    signedOn: required(day, 'withdrawalContent'),
    /** The purpose that it names. */
    purpose: personal(required(typedWords, 'withdrawalContent')),
  }),
  WithdrawConsent: command('withdrawal', act, {
    /** The day from which the consent no longer holds. */
    from: required(day, 'withdrawalEffect'),
    /** The request that it was withdrawn in, where there was one. */
    request: optional(caseName),
  }),
})

/** The events of a consent, as declared. */
export const consentEvents = /* @__PURE__ */ eventsOf(consentCommands, {
  ConsentGiven: event(['GiveConsent'], {
    /** The version of the procedure that it was given under. */
    procedure: procedureVersion,
  }),
  ConsentWithdrawn: event(['WithdrawConsent'], {
    /** The version of the procedure that it was withdrawn under. */
    procedure: procedureVersion,
  }),
})

type Commands = typeof consentCommands
type Events = typeof consentEvents

/** Records a consent (clause 33).
 *
 * Given twice, it is rejected with `wrong-status` (`active`).
 *
 * @category Consent */
export interface GiveConsent extends CommandOf<Commands, 'GiveConsent'> {}
/** Records a withdrawal, effective from the day it was received (clauses 33, 34).
 *
 * Given twice, it is rejected with `wrong-status` (`withdrawn`).
 *
 * @category Consent */
export interface WithdrawConsent extends CommandOf<Commands, 'WithdrawConsent'> {}
/** Every command on a consent.
 *
 * @category Consent */
export type ConsentCommand = GiveConsent | WithdrawConsent

/** A consent was given.
 *
 * @category Consent */
export interface ConsentGiven extends EventOf<Events, 'ConsentGiven', GiveConsent> {}
/** A consent was withdrawn.
 *
 * @category Consent */
export interface ConsentWithdrawn extends EventOf<Events, 'ConsentWithdrawn', WithdrawConsent> {}
/** Every event of a consent: given once, withdrawn at most once, never in force again.
 *
 * @category Consent */
export type ConsentEvent = ConsentGiven | ConsentWithdrawn
