import { type PlainDate, plainDate } from '../calendar/index.js'
import type { Act } from '../case/index.js'
import { obstacle } from '../case/index.js'
import { defineMachine, type Machine, type MachineTypes, type Shape, type Verdict } from '../core/index.js'
import { day, object, optional, required, text, variants } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'

/** Records a consent (clause 33).
 *
 * @category Consent */
export type GiveConsent = {
  readonly type: 'GiveConsent'
  readonly data: Act & {
    /** The host's own name of the consent. */
    readonly id: string
    /** The day it was signed: its first day. */
    readonly signedOn: PlainDate
    /** The purpose that it names. */
    readonly purpose: string
  }
}

/** Records a withdrawal, effective from the day it was received (clauses 33, 34).
 *
 * @category Consent */
export type WithdrawConsent = {
  readonly type: 'WithdrawConsent'
  readonly data: Act & {
    /** The day from which the consent no longer holds. */
    readonly from: PlainDate
    /** The request that it was withdrawn in, where there was one. */
    readonly request?: string
  }
}

/** Every command on a consent.
 *
 * @category Consent */
export type ConsentCommand = GiveConsent | WithdrawConsent

/** Every event of a consent: given once, withdrawn at most once, never in force again.
 *
 * @category Consent */
export type ConsentEvent =
  | {
      readonly type: 'ConsentGiven'
      readonly data: {
        readonly command: GiveConsent
        readonly procedure: { readonly id: string; readonly version: string }
      }
    }
  | { readonly type: 'ConsentWithdrawn'; readonly data: { readonly command: WithdrawConsent } }

/** What is known of a consent that was given.
 *
 * @category Consent */
export interface ConsentRecord {
  /** The host's own name of the consent. */
  readonly id: string
  /** Its first day. */
  readonly givenOn: PlainDate
  /** The purpose that it names. */
  readonly purpose: string
  /** The day of the last event. */
  readonly lastEventOn: PlainDate
}

/** A consent: not given, in force, or withdrawn from a day.
 *
 * @category Consent */
export type ConsentState =
  | { readonly status: 'none' }
  | (ConsentRecord & { readonly status: 'active' })
  | (ConsentRecord & {
      readonly status: 'withdrawn'
      /** The day from which it no longer holds. */
      readonly withdrawnFrom: PlainDate
    })

/** The types of the consent machine.
 *
 * @category Consent */
export interface ConsentTypes extends MachineTypes {
  State: ConsentState
  Command: ConsentCommand
  Event: ConsentEvent
  Allowed: { none: 'GiveConsent'; active: 'WithdrawConsent'; withdrawn: never }
  Expected: { none: 'ConsentGiven'; active: 'ConsentWithdrawn'; withdrawn: never }
  Code: 'signed-later' | 'withdrawn-before-given' | 'withdrawn-later'
  NoteCode: never
  Clause: ClauseRef
  Duty: never
}

/** The shape of each command's data, and the clause that the command belongs to. */
const consentCommands = {
  GiveConsent: {
    clause: 'adakavas:33',
    shape: object({
      on: day,
      by: required(text, 'adakavas:46'),
      id: text,
      signedOn: required(day, 'adakavas:35'),
      purpose: required(text, 'adakavas:35'),
    }),
  },
  WithdrawConsent: {
    clause: 'adakavas:33',
    shape: object({
      on: day,
      by: required(text, 'adakavas:46'),
      from: required(day, 'adakavas:34'),
      request: optional(text),
    }),
  },
} as const

const bare = {
  GiveConsent: object({ data: consentCommands.GiveConsent.shape }),
  WithdrawConsent: object({ data: consentCommands.WithdrawConsent.shape }),
} as const

/** A command on a consent, as it crosses the boundary. */
export const consentCommandShape: Shape<ConsentCommand> = variants('type', bare)

/** An event of a consent, as it crosses the boundary. */
export const consentEventShape: Shape<ConsentEvent> = variants('type', {
  ConsentGiven: object({
    data: object({
      command: variants('type', { GiveConsent: bare.GiveConsent }),
      procedure: object({ id: text, version: text }),
    }),
  }),
  ConsentWithdrawn: object({
    data: object({ command: variants('type', { WithdrawConsent: bare.WithdrawConsent }) }),
  }),
})

/**
 * The machine of one consent.
 *
 * @param procedure - The institution's procedure.
 * @category Consent
 * @see Adakavas clauses 33, 34
 * @example
 * ```ts
 * consentLifecycle(adakavasProcedure).transitions.map((row) => row.command) // => ['GiveConsent', 'WithdrawConsent']
 * ```
 */
export function consentLifecycle({ id, version }: Procedure): Machine<ConsentTypes> {
  return defineMachine<ConsentTypes>({
    initialState: { status: 'none' },
    commands: consentCommands,
    transitions: {
      none: {
        GiveConsent: {
          to: ['active'],
          clauses: ['adakavas:33'],
          decide: (command): Verdict<ConsentTypes> => {
            const { on, signedOn } = command.data
            if (signedOn > on) return obstacle('signed-later', 'adakavas:33', { on, signedOn })
            return { record: { type: 'ConsentGiven', data: { command, procedure: { id, version } } } }
          },
        },
      },
      active: {
        WithdrawConsent: {
          to: ['withdrawn'],
          clauses: ['adakavas:33', 'adakavas:34'],
          decide: (command, { givenOn }): Verdict<ConsentTypes> => {
            const { on, from } = command.data
            if (from < givenOn) return obstacle('withdrawn-before-given', 'adakavas:34', { from, givenOn })
            if (from > on) return obstacle('withdrawn-later', 'adakavas:33', { from, on })
            return { record: { type: 'ConsentWithdrawn', data: { command } } }
          },
        },
      },
      withdrawn: {},
    },
    evolution: {
      none: {
        ConsentGiven: (_, { data: { command } }) => {
          const { id, signedOn, purpose, on } = command.data
          return { status: 'active', id, givenOn: signedOn, purpose, lastEventOn: on }
        },
      },
      active: {
        ConsentWithdrawn: (consent, { data: { command } }) => ({
          ...consent,
          status: 'withdrawn',
          withdrawnFrom: command.data.from,
          lastEventOn: command.data.on,
        }),
      },
      withdrawn: {},
    },
    events: ['ConsentGiven', 'ConsentWithdrawn'],
    dayOf: (command) => command.data.on,
    lastDay: (state) => (state.status === 'none' ? null : state.lastEventOn),
    duties: () => [],
    readDay: plainDate,
    procedure: { id, version },
  })
}

/**
 * Whether processing on a day was lawful under a consent: from the day it was given, before the day from which it
 * is withdrawn. A later withdrawal changes nothing for an earlier day.
 *
 * @category Consent
 * @see Adakavas clause 34
 * @example
 * ```ts
 * lawfulUnderConsent({ status: 'none' }, plainDate('2026-02-02')) // => false
 * ```
 */
export function lawfulUnderConsent(consent: ConsentState, on: PlainDate): boolean {
  const day = plainDate(on)
  if (consent.status === 'none' || day < consent.givenOn) return false
  return consent.status === 'active' || day < consent.withdrawnFrom
}
