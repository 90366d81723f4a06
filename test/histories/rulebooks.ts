import { plainDate } from '../../src/calendar/index.js'
import { complaintLifecycle } from '../../src/complaint/index.js'
import { consentLifecycle } from '../../src/consent/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import {
  defineRecordingRules,
  kaunasRules,
  recordingLifecycle,
  samplingRegister,
} from '../../src/recording/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { restrictionLifecycle } from '../../src/restriction/index.js'
import { statement } from '../../src/rights/index.js'
import { council, councilUnder } from '../institutions/council.js'
import { other } from '../text/recordings.js'

/*
 * The rulebooks that the frozen histories were made under, by the names that the histories keep of them. A rulebook is
 * never changed here: like a stored event, it outlives the library.
 */

const { clause } = council
const { is } = statement

/** A council whose document asks for what the Adakavas procedure does not know. */
export const archive = councilUnder(
  {
    access: null,
    rectification: { clause: clause('3') },
    restriction: { clause: clause('3') },
    representation: { clause: clause('1') },
    restrictionEffect: { clause: clause('3') },
    formalRefusal: { clause: clause('1'), period: { days: 5 } },
    defectWaiver: { clause: clause('1') },
    acknowledgement: { clause: clause('4'), period: { workingDays: 5 } },
    recipients: { clause: clause('4'), period: { days: 10 } },
    disagreement: { clause: clause('5.2') },
    erasureRecord: { clause: clause('6'), period: { workingDays: 5 } },
  },
  {
    id: 'archive',
    form: { signature: { clause: clause('1') } },
    version: '1',
    rules: {
      rectification: { clause: clause('3') },
      erasure: {
        clause: clause('3'),
        join: 'any',
        grounds: { 'not-needed': is(clause('3.1'), 'neededForPurposes', false) },
      },
      restriction: {
        clause: clause('3'),
        join: 'any',
        grounds: { 'subject-claims': is(clause('3.1'), 'subjectClaims') },
      },
    },
  },
)

/** A home whose procedure was approved anew, twice: the same, but for the extension and the late inquiry. */
export const home = [
  { from: null, rules: defineProcedure({ id: 'namai', version: '2024' }) },
  {
    from: plainDate('2026-02-10'),
    rules: defineProcedure({ id: 'namai', version: '2026', readings: { extension: 'two-further-months' } }),
  },
  {
    from: plainDate('2026-03-06'),
    rules: defineProcedure({ id: 'namai', version: '2026-2', readings: { lateInquiry: 'lapses' } }),
  },
] as const

const pausing = defineProcedure({
  id: 'sustoja',
  version: '1',
  readings: { identityInquiry: 'clock-pauses' },
})

/** A centre whose callers exercise their rights under the Adakavas procedure, and since its second version with the recordings. */
export const centre = [
  {
    from: null,
    rules: defineRecordingRules({
      id: 'centras',
      version: '1',
      listeningMethods: ['archyvo grotuvas'],
      rightsProcedure: adakavasProcedure,
    }),
  },
  {
    from: plainDate('2027-01-01'),
    rules: defineRecordingRules({ id: 'centras', version: '2', listeningMethods: ['archyvo grotuvas'] }),
  },
] as const

/** A machine, as far as a stored history asks anything of it. */
export interface Reads {
  initialState(): object
  evolve(state: object, event: unknown): object
  decide(
    command: unknown,
    state: object,
  ):
    | { readonly accepted: true; readonly events: readonly [unknown, ...unknown[]] }
    | { readonly accepted: false; readonly rejection: { readonly code: string; readonly data: object } }
  upcast(events: unknown): readonly unknown[]
  fold(events: unknown): object
  replay(events: unknown): { readonly ok: boolean; readonly state: object }
}

/** The machines of each kind, by the id of the rulebook that they are over. */
export const machines: Readonly<Record<Kind, Readonly<Record<string, Reads>>>> = {
  request: {
    adakavas: requestLifecycle(adakavasProcedure),
    sustoja: requestLifecycle(pausing),
    archive: requestLifecycle(archive),
    namai: requestLifecycle(home),
  },
  complaint: { adakavas: complaintLifecycle(adakavasProcedure), namai: complaintLifecycle(home) },
  restriction: { adakavas: restrictionLifecycle(adakavasProcedure), namai: restrictionLifecycle(home) },
  consent: { adakavas: consentLifecycle(adakavasProcedure), namai: consentLifecycle(home) },
  recording: {
    kaunas: recordingLifecycle(kaunasRules),
    centras: recordingLifecycle(centre),
    other: recordingLifecycle(other),
  },
  sampling: { kaunas: samplingRegister(kaunasRules) },
}

/** What histories are of. */
export type Kind = 'request' | 'complaint' | 'restriction' | 'consent' | 'recording' | 'sampling'
