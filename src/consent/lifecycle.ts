import type { PlainDate } from '../calendar/index.js'
import { obstacle } from '../case/index.js'
import { ofState } from '../core/given.js'
import {
  defineMachineOver,
  eachOf,
  type MachineDefinition,
  readDay,
  type Verdict,
  type Versions,
} from '../core/index.js'
import { ofVersions } from '../procedure/given.js'
import { citing, type Procedure } from '../procedure/index.js'
import { consentCommands } from './messages.js'
import type { ConsentState } from './state.js'
import type { ConsentMachine, ConsentTypes } from './types.js'
import { consentUpcasters } from './upcasters.js'

/**
 * The machine of one consent.
 *
 * @param procedure - The institution's procedure, or its versions, the earliest first: each command is decided under the
 * one in force on its day, and each event names it.
 * @category Consent
 * @see Adakavas clauses 33, 34
 * @example
 * ```ts
 * consentLifecycle(adakavasProcedure).transitions.map((row) => row.command) // => ['GiveConsent', 'WithdrawConsent']
 * ```
 */
export function consentLifecycle(procedure: Procedure | Versions<Procedure>): ConsentMachine {
  return ofVersions(procedure, (versions) => defineMachineOver(eachOf(versions, definitionOf)))
}

function definitionOf({ id, version, roles }: Procedure): MachineDefinition<ConsentTypes> {
  const procedure = { id, version }
  const { withdrawal, withdrawalEffect } = roles
  return {
    of: 'consent',
    initialState: { status: 'none' },
    commands: consentCommands,
    notes: {},
    upcasters: consentUpcasters,
    transitions: {
      none: {
        GiveConsent: {
          to: ['active'],
          clauses: [withdrawal.clause],
          decide: (command): Verdict<ConsentTypes> => {
            const { on, signedOn } = command.data
            if (signedOn > on) return obstacle('signed-later', withdrawal.clause, { on, signedOn })
            return { record: { type: 'ConsentGiven', data: { command, procedure } } }
          },
        },
      },
      active: {
        WithdrawConsent: {
          to: ['withdrawn'],
          clauses: [withdrawal.clause, withdrawalEffect.clause],
          decide: (command, { givenOn }): Verdict<ConsentTypes> => {
            const { on, from } = command.data
            if (from < givenOn)
              return obstacle('withdrawn-before-given', withdrawalEffect.clause, { from, givenOn })
            if (from > on) return obstacle('withdrawn-later', withdrawal.clause, { from, on })
            return { record: { type: 'ConsentWithdrawn', data: { command, procedure } } }
          },
        },
      },
      withdrawn: {},
    },
    evolution: {
      none: {
        ConsentGiven: (_, { data: { command, procedure } }) => {
          const { id, signedOn, purpose } = command.data
          return { status: 'active', id, procedure, givenOn: signedOn, purpose }
        },
      },
      active: {
        ConsentWithdrawn: (consent, { data: { command, procedure: now } }) => ({
          ...consent,
          procedure: now,
          status: 'withdrawn',
          withdrawnFrom: command.data.from,
        }),
      },
      withdrawn: {},
    },
    cite: citing(roles),
    dayOf: (command) => command.data.on,
    duties: () => [],
    procedure,
    outlives: true,
  }
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
  return ofState(consent, () => isLawful(consent, on))
}

function isLawful(consent: ConsentState, on: PlainDate): boolean {
  const day = readDay(on, 'on')
  if (consent.status === 'none' || day < consent.givenOn) return false
  return consent.status === 'active' || day < consent.withdrawnFrom
}
