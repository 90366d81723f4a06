// The rules of another institution on recorded calls, by configuration alone: Vilnius city municipality, as far as its
// document could be read. Fifteen cases, each with what comes out and by which heading; and the story of one recording.
// `-- --lang en` prints it in English.
import { defineDocument, lithuanianHolidays, type PlainDate, plainDate } from 'privacy-rulebook'
import {
  type CallDirection,
  defineRecordingRules,
  mayListen,
  type RecordingCommand,
  type RecordingEvent,
  recordingLifecycle,
  retention,
  samplingRegister,
  withinHours,
} from 'privacy-rulebook/recordings'
import {
  type Catalogue,
  catalogueFor,
  explainDuty,
  explainListening,
  explainRejection,
  explainRetention,
  narrate,
  narration,
} from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import { type Language, printIfStarted } from './shared.js'

type Named = Readonly<Record<Language, string>>

// The document: headings stand for clause numbers, since it has none.
const vilnius = defineDocument({
  id: 'vilnius',
  version: 'undated copy',
  clauses: {
    lines: { heading: { lt: 'Įrašomi pokalbiai', en: 'Recorded calls' } },
    data: { heading: { lt: 'Tvarkomi duomenys', en: 'Data' } },
    purpose: { heading: { lt: 'Tikslas', en: 'Purpose' } },
    basis: { heading: { lt: 'Teisinis pagrindas', en: 'Legal basis' } },
    recipients: { heading: { lt: 'Duomenų gavėjai', en: 'Recipients' } },
    processor: { heading: { lt: 'Duomenų tvarkytojas', en: 'Processor' } },
    retention: { heading: { lt: 'Saugojimo terminas', en: 'Retention' } },
  },
  words: {
    lt: {
      document: {
        nominative: 'Pranešimas',
        genitive: 'Pranešimo',
        dative: 'Pranešimui',
        accusative: 'Pranešimą',
        instrumental: 'Pranešimu',
        locative: 'Pranešime',
      },
      title: 'Pranešimo apie telefoninių pokalbių įrašymą',
      institution: {
        nominative: 'Savivaldybė',
        genitive: 'Savivaldybės',
        dative: 'Savivaldybei',
        accusative: 'Savivaldybę',
        instrumental: 'Savivaldybe',
        locative: 'Savivaldybėje',
      },
      gender: 'feminine',
    },
    en: {
      document: 'the Notice',
      plural: false,
      title: 'the notice on the recording of telephone calls',
      institution: 'the Municipality',
    },
  },
})

// The hours themselves were not seen.
const office = { from: '08:00', until: '17:00' }

// What it does not have is `null`, and nothing is filled in: listening, sampling, the refusal in words, the rights.
const rules = defineRecordingRules({
  id: 'vilnius',
  version: '1',
  document: vilnius,
  roles: {
    scope: vilnius.clause('lines'),
    call: vilnius.clause('lines'),
    purposes: vilnius.clause('purpose'),
    consent: vilnius.clause('basis'),
    notice: vilnius.clause('basis'),
    recordedData: vilnius.clause('data'),
    number: vilnius.clause('data'),
    conversation: vilnius.clause('data'),
    consultant: vilnius.clause('data'),
    hours: vilnius.clause('data'),
    retention: vilnius.clause('retention'),
    keptLonger: vilnius.clause('retention'),
    recipients: vilnius.clause('recipients'),
    processor: vilnius.clause('processor'),
    controller: null,
    refusal: null,
    alternatives: null,
    otherActs: null,
    stops: null,
    listening: null,
    sampling: null,
    serviceComplaint: null,
    listeners: null,
    itSpecialist: null,
    ownConsultant: null,
    procedure: null,
    method: null,
    callerRights: null,
    information: null,
    callerListening: null,
    callerAccess: null,
    callerRectification: null,
    otherRights: null,
  },
  lines: ['8 5 200 0000', '+370 5 211 2000'],
  directions: ['incoming', 'outgoing'],
  hours: {
    days: {
      monday: office,
      tuesday: office,
      wednesday: office,
      thursday: office,
      friday: office,
      saturday: office,
      sunday: office,
    },
    holidays: lithuanianHolidays,
  },
  notice: 'automatic',
  basis: 'consent-by-going-on',
  stops: null,
  fields: ['number', 'consultantName'],
  retention: { months: 6 },
  keptLonger: ['incident', 'claims'],
  listening: null,
  sampling: null,
  disclosure: { investigator: 'case', prosecutor: 'case', court: 'case' },
  zone: 'Europe/Vilnius',
})

const headings = {
  calls: { lt: 'Kokie pokalbiai įrašomi', en: 'Which calls are recorded' },
  kept: { lt: 'Kas ir kiek saugoma', en: 'What is kept, and how long' },
  given: { lt: 'Kam įrašas teikiamas ir kas jo klausosi', en: 'To whom it is given, and who listens' },
  withdrawn: { lt: 'Atšauktas sutikimas', en: 'Consent withdrawn' },
  story: { lt: 'Visa istorija', en: 'The whole story' },
} as const satisfies Readonly<Record<string, Named>>

const words = {
  exchange: { lt: 'telefono stotis', en: 'telephone exchange' },
  nothingOwed: {
    lt: 'nieko nesaugoma ir nieko daugiau daryti nereikia',
    en: 'nothing is kept, and nothing more is owed',
  },
  incident: { lt: 'incidentas Nr. 7', en: 'incident No. 7' },
  closed: { lt: 'incidento Nr. 7 tyrimas baigtas', en: 'the inquiry into incident No. 7 is closed' },
  prosecutor: { lt: 'Vilniaus apygardos prokuratūra', en: 'Vilnius regional prosecutor' },
  newspaper: { lt: 'laikraštis', en: 'a newspaper' },
  case: { lt: 'byla Nr. 02-1-00123-26', en: 'case No. 02-1-00123-26' },
} as const satisfies Readonly<Record<string, Named>>

const RUTA = 'Rūta Rūtaitė'
const JONAS = 'Jonas Jonaitis'

/** The whole example as text, in one language. */
export function recordElsewhere(language: Language): string {
  const catalogue: Catalogue = catalogueFor(language === 'lt' ? lt : en, rules)
  const recordings = recordingLifecycle(rules)
  const out: string[] = []
  const by = words.exchange[language]
  const heading = (title: Named): void => void out.push('', `== ${title[language]} ==`)
  const say = (number: number | null, text: string): void =>
    void out.push(
      `${number === null ? '  ' : String(number).padStart(2)}  ${text.replaceAll('\n', '\n    ')}`,
    )

  /** The history that commands lead to, as far as they are taken. */
  const told = (commands: readonly RecordingCommand[]): readonly RecordingEvent[] => {
    const history: RecordingEvent[] = []
    for (const command of commands) {
      const decision = recordings.decide(command, recordings.fold(history))
      if (decision.accepted) history.push(...decision.events)
    }
    return history
  }
  /** The same; what came of the last of them is told. */
  const tell = (number: number | null, commands: readonly RecordingCommand[]): readonly RecordingEvent[] => {
    const history = told(commands.slice(0, -1))
    const last = commands.at(-1)
    if (last === undefined) return history
    const decision = recordings.decide(last, recordings.fold(history))
    if (!decision.accepted) {
      say(number, explainRejection(decision.rejection, catalogue))
      return history
    }
    const events = [...history, ...decision.events]
    // What it comes to is the last chapter of its story.
    say(number, narration(narrate(recordings, events, catalogue).slice(-1), catalogue))
    return events
  }
  const stateAfter = (history: readonly RecordingEvent[]) => recordings.fold(history)
  const keep = (number: number, history: readonly RecordingEvent[], on: PlainDate): void => {
    const state = stateAfter(history)
    if (state.status === 'stored') say(number, explainRetention(retention(state, on), catalogue))
  }

  const begun = (
    on: PlainDate,
    line = '8 5 200 0000',
    direction: CallDirection = 'incoming',
    time = '10:15',
  ) =>
    ({
      type: 'ReceiveCall',
      data: { on, by, call: 'S-1', line, direction, withinHours: withinHours(rules, on, time) },
    }) as const
  const noticed = (on: PlainDate) => ({ type: 'PlayNotice', data: { on, by, automatic: true } }) as const
  const wentOn = (on: PlainDate) => ({ type: 'GiveConsent', data: { on, by, explicit: false } }) as const
  const ended = (on: PlainDate) => ({ type: 'EndCall', data: { on, by, endedBy: 'caller' } }) as const
  const stored = (on: PlainDate): readonly RecordingCommand[] => [
    begun(on),
    noticed(on),
    wentOn(on),
    ended(on),
    {
      type: 'StoreRecording',
      data: {
        on,
        by,
        recorded: {
          number: '+37060000001',
          date: on,
          time: '10:15',
          durationSeconds: 312,
          audio: 'S-1.flac',
          consultantName: RUTA,
        },
      },
    },
  ]

  const callDay = plainDate('2026-03-31')
  heading(headings.calls)
  tell(1, [begun(callDay, '+370 5 211 2000', 'outgoing')])
  tell(2, [begun(callDay, '8 5 200 0001')])
  tell(3, [begun(callDay, '8 5 200 0000', 'incoming', '17:00')])
  tell(4, [begun(callDay), noticed(callDay), wentOn(callDay)])
  const left = tell(5, [begun(callDay), noticed(callDay), ended(callDay)])
  const owed = recordings.duties(stateAfter(left), callDay).filter(({ doneOn }) => doneOn === undefined)
  if (owed.length === 0) say(null, words.nothingOwed[language])

  heading(headings.kept)
  const history = tell(6, stored(callDay))
  keep(7, history, callDay)
  const winter = plainDate('2025-08-31')
  keep(8, told(stored(winter)), winter)
  const held = plainDate('2026-09-30')
  const kept: readonly RecordingCommand[] = [
    ...stored(callDay),
    {
      type: 'PlaceHold',
      data: { on: held, by: RUTA, id: 'I-7', act: words.incident[language], reason: 'incident' },
    },
  ]
  const october = plainDate('2026-10-01')
  tell(9, [...kept, { type: 'DestroyRecording', data: { on: october, by } }])
  const over = plainDate('2026-11-05')
  const released: readonly RecordingCommand[] = [
    ...kept,
    { type: 'LiftHold', data: { on: over, by: RUTA, id: 'I-7', act: words.closed[language] } },
  ]
  const free = tell(null, released)
  for (const duty of recordings.duties(stateAfter(free), over))
    if (duty.doneOn === undefined) say(null, explainDuty(duty, catalogue))

  heading(headings.given)
  const may = plainDate('2026-05-04')
  const given: RecordingCommand = {
    type: 'DiscloseRecording',
    data: {
      on: may,
      by: RUTA,
      recipient: 'prosecutor',
      to: words.prosecutor[language],
      case: words.case[language],
    },
  }
  tell(10, [...stored(callDay), given])
  tell(11, [
    ...stored(callDay),
    {
      type: 'DiscloseRecording',
      data: { on: may, by: RUTA, recipient: 'other', to: words.newspaper[language] },
    },
  ])
  const register = samplingRegister(rules)
  const draw = register.decide(
    { type: 'DrawSample', data: { on: may, by: RUTA, candidates: [], seed: 20260504, size: 1 } },
    register.initialState(),
  )
  if (!draw.accepted) say(12, explainRejection(draw.rejection, catalogue))
  const attempt = { as: 'staff', listener: JONAS, purpose: 'quality-sampling' } as const
  tell(13, [...stored(callDay), { type: 'ListenToRecording', data: { on: may, by: RUTA, attempt } }])
  const state = stateAfter(history)
  if (state.status === 'stored')
    say(null, explainListening(mayListen(rules, state, attempt, may), attempt, catalogue))

  heading(headings.withdrawn)
  const withdrawn = tell(14, [...stored(callDay), { type: 'WithdrawConsent', data: { on: may, by: RUTA } }])
  for (const duty of recordings.duties(stateAfter(withdrawn), may))
    if (duty.doneOn === undefined) say(null, explainDuty(duty, catalogue))
  tell(15, [
    ...stored(callDay),
    {
      type: 'ListenToRecording',
      data: { on: may, by: RUTA, attempt: { ...attempt, processor: 'own-ends' } },
    },
  ])

  heading(headings.story)
  const whole: readonly RecordingCommand[] = [
    ...stored(callDay),
    given,
    ...released.slice(-2),
    { type: 'DestroyRecording', data: { on: over, by } },
  ]
  out.push(narration(narrate(recordings, told(whole), catalogue), catalogue))
  return out.join('\n').trimStart()
}

printIfStarted(import.meta.url, recordElsewhere)
