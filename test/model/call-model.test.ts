import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PlainDate } from '../../src/calendar/index.js'
import { namesOf } from '../../src/core/records.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import {
  defineRecordingRules,
  type RecordingCommand,
  type RecordingEvent,
  type RecordingState,
  recordingLifecycle,
} from '../../src/recording/index.js'
import { runs } from '../runs.js'
import { choices } from './arbitraries.js'
import { byModel, firstDays, type Modelled, moves } from './by-model.js'
import { allowedIn, callComesTo } from './call-comes-to.js'
import {
  type CallModel,
  callAfter,
  daysThatMatter,
  expectedOf,
  type Setting,
  seenOf,
  silent,
} from './call-model.js'
import { method, people, sayings } from './call-sayings.js'

/** A way of listening is set or none (clause 13), and Adakavas is the procedure of clause 14.5 or is not. */
const machineOf = ({ method: set, adakavas }: Setting) =>
  recordingLifecycle(
    defineRecordingRules({
      id: 'called',
      version: '1',
      listeningMethods: set === null ? [] : [set],
      ...(adakavas ? { rightsProcedure: adakavasProcedure } : {}),
    }),
  )

const settings: fc.Arbitrary<Setting> = fc.record({
  start: firstDays,
  method: fc.constantFrom(method, method, method, null),
  adakavas: fc.constantFrom(false, false, true),
})

const modelled = (
  setting: Setting,
): Modelled<CallModel, RecordingCommand, RecordingEvent, RecordingState> => {
  const machine = machineOf(setting)
  return {
    machine,
    before: silent(setting),
    comesTo: callComesTo,
    after: callAfter,
    expected: expectedOf,
    seen: seenOf(machine),
  }
}

const types = namesOf(sayings)

/** What leads on: to a recording, then to a complaint about it, a procedure, its copy, and the end of that. */
const onward = (model: CallModel, which: number): RecordingCommand['type'] => {
  const { status, over, complaints, procedures, copiedOn } = model
  const open = procedures.some((one) => one.open)
  switch (status) {
    case 'none':
      return 'ReceiveCall'
    case 'incoming':
      return 'PlayNotice'
    case 'announced':
    case 'declined':
      return 'GiveConsent'
    case 'consented':
      return over ? 'StoreRecording' : 'EndCall'
    default:
      if (which % 5 === 0 && model.last >= model.lastDay) return 'DestroyRecording'
      if (which % 10 === 2) return 'PlaceRestriction'
      if (which % 5 === 1 && complaints.length > 0) return 'ListenToRecording'
      if (copiedOn !== null) return open ? 'ListenToRecording' : 'DestroyCopy'
      if (open) return 'CopyForProcedure'
      return complaints.length > 0 ? 'OpenProcedure' : 'RegisterServiceComplaint'
  }
}

/** What ends much: it is tried less often. */
const ending: readonly string[] = ['DestroyRecording', 'EndCall', 'WithdrawConsent', 'GrantErasure']

const turn = fc
  .record({ move: moves, by: fc.constantFrom(...people), which: fc.nat(9_999), content: fc.nat(2 ** 40) })
  .map(({ move, by, which, content }) => (model: CallModel): RecordingCommand => {
    const wild = which % 12 === 11
    const fitting = types.filter(
      (type) => allowedIn(type).includes(model.status) && (which % 4 === 0 || !ending.includes(type)),
    )
    const among = wild || fitting.length === 0 ? types : fitting
    const drawn = among[Math.floor(which / 24) % among.length]
    const later = model.storedOn !== null || model.status === 'ended'
    const leads = !wild && which % 2 > 0
    const type = leads ? onward(model, Math.floor(which / 2)) : (drawn ?? 'ReceiveCall')
    // A call is over within a day or so, and what leads on comes within days; anything else whenever it may matter.
    const days = Math.floor(which / 12) % (later ? 4 : 2)
    const moved = wild || (later && which % 5 < 3 && type !== 'RegisterServiceComplaint')
    const on: PlainDate = moved ? move(model.last, daysThatMatter(model)) : addDays(model.last, days)
    return sayings[type](choices(content), { on, by }, model)
  })

/** Every reason to reject a command that the model knows: many runs come by all of them. */
const foreseen = [
  ...['not-in-procedure', 'wrong-status', 'before-last-event', 'call-not-incoming'],
  ...['line-not-general', 'notice-not-automatic', 'already-joined', 'call-over'],
  ...['call-still-on', 'consent-not-explicit', 'consent-not-given', 'alternatives-already-explained'],
  ...['alternatives-incomplete', 'date-differs', 'consent-already-withdrawn', 'consent-not-withdrawn'],
  ...['consent-withdrawn', 'request-already-registered', 'request-received-later', 'request-before-call'],
  ...['request-lives-elsewhere', 'no-such-request', 'request-already-answered', 'other-right-requested'],
  ...['already-done', 'not-the-caller', 'nothing-rectified', 'complaint-already-registered'],
  ...['complaint-received-later', 'complaint-before-call', 'no-such-complaint', 'complaint-closed'],
  ...['procedure-open', 'not-administrative-service', 'other-complaint', 'procedure-already-open'],
  ...['term-over', 'erasure-due', 'nothing-left', 'no-such-procedure'],
  ...['procedure-closed', 'already-participating', 'not-participating', 'no-copy'],
  ...['copy-already-made', 'kept-until-before-closing', 'copy-kept', 'copy-required'],
  ...['listening-not-allowed', 'listening-not-settled', 'listening-allowed', 'procedure-not-enabled'],
  ...[
    'restriction-already-placed',
    'restriction-period-over',
    'no-such-restriction',
    'restriction-already-over',
  ],
  ...['hold-already-placed', 'no-such-hold', 'hold-already-over', 'erasure-already-granted'],
  ...['implementation-before-grant', 'retention-running', 'held', 'restricted'],
]

/** What is so common that every run comes by it. */
const common = [
  ...['StoreRecording taken', 'OpenProcedure taken', 'CopyForProcedure taken', 'ListenToRecording taken'],
  ...['CloseProcedure taken', 'DestroyRecording taken', 'DestroyRecording retention-running'],
]

test('a call takes what the rules let it take and rejects the rest for its first obstacle; its term, what holds it and its answers are theirs (K-1 to K-14.5)', () => {
  const seen = byModel(settings, modelled, [turn], {
    numRuns: runs(220, 10_000),
    maxCommands: 45,
  })
  expect([...seen.keys()]).toEqual(expect.arrayContaining(common))
  if (runs(0, 1) === 0) return
  const codes = new Set([...seen.keys()].map((one) => one.split(' ')[1]))
  expect(foreseen.filter((code) => !codes.has(code))).toEqual([])
})
