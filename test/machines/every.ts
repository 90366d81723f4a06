import { complaintLifecycle } from '../../src/complaint/index.js'
import { consentLifecycle } from '../../src/consent/index.js'
import type { Machine, MachineTypes } from '../../src/core/index.js'
import { toMermaid, toXState } from '../../src/interop/index.js'
import { gdprProcedure } from '../../src/making/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { kaunasRules, recordingLifecycle, samplingRegister } from '../../src/recording/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { restrictionLifecycle } from '../../src/restriction/index.js'
import { loans } from '../engine/lending.js'
import { archive, centre } from '../histories/rulebooks.js'
import { other } from '../text/recordings.js'

/*
 * Every machine there is: of the two documents, of the GDPR, of institutions whose documents lack much and ask for more,
 * and one of a host's own.
 */

/** A way from a status to another. */
export interface Arrow {
  readonly from: string
  readonly command: string
  readonly to: string
}

/** An arrow as one word, to be compared in sets. */
export const inOneWord = ({ from, command, to }: Arrow): string => `${from} ${command} ${to}`

const everything = <T extends MachineTypes>(rulebook: string, kind: string, machine: Machine<T>) => ({
  name: `${rulebook} ${kind}`,
  rulebook,
  kind,
  initial: machine.initialState().status,
  rows: machine.transitions,
  arrows: machine.transitions.flatMap(({ from, command, to }) =>
    to.map((one): Arrow => ({ from, command, to: one })),
  ),
  mermaid: toMermaid(machine),
  xstate: toXState(machine),
})

const procedures = { adakavas: adakavasProcedure, gdpr: gdprProcedure, archive }

export const everyMachine = [
  ...Object.entries(procedures).flatMap(([rulebook, procedure]) => [
    everything(rulebook, 'request', requestLifecycle(procedure)),
    everything(rulebook, 'complaint', complaintLifecycle(procedure)),
    everything(rulebook, 'restriction', restrictionLifecycle(procedure)),
    everything(rulebook, 'consent', consentLifecycle(procedure)),
  ]),
  everything('kaunas', 'recording', recordingLifecycle(kaunasRules)),
  everything('kaunas', 'sampling', samplingRegister(kaunasRules)),
  everything('centras', 'recording', recordingLifecycle(centre)),
  everything('other', 'recording', recordingLifecycle(other)),
  everything('library', 'loan', loans),
]
