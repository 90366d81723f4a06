// A call is recorded, sampled, given to the caller who asks for it, complained of and examined; the recording is copied
// for the procedure, held by a prosecutor over the end of its term, destroyed when that ends, and the copy after the term
// of appeal. `-- --lang en` prints it in English.
import { type PlainDate, plainDate } from 'privacy-rulebook'
import {
  callerRights,
  defineRecordingRules,
  forgetRecorded,
  type ListeningAttempt,
  mayDestroy,
  mayListen,
  type RecordingCommand,
  type RecordingEvent,
  recordingFollowUps,
  recordingLifecycle,
  registerForListening,
  retention,
  type SamplingCommand,
  sampleCandidate,
  samplingRegister,
  sweepOn,
} from 'privacy-rulebook/recordings'
import {
  type Catalogue,
  explainCallerRights,
  explainDestruction,
  explainDue,
  explainDuty,
  explainListening,
  explainNotes,
  explainRejection,
  explainRetention,
  narrate,
  narration,
  type SaidNote,
} from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import { actLine, type Language, printIfStarted } from './shared.js'

type Named = Readonly<Record<Language, string>>

const headings = {
  call: { lt: 'Skambutis', en: 'The call' },
  rights: { lt: 'Skambinusio asmens teisės', en: 'The rights of the caller' },
  sample: { lt: 'Mėnesio atranka', en: "The month's sample" },
  request: { lt: 'Skambinusio asmens prašymas', en: 'The request of the caller' },
  complaint: { lt: 'Skundas dėl paslaugų', en: 'The service complaint' },
  procedure: { lt: 'Procedūra', en: 'The procedure' },
  sweep: { lt: 'Kas darytina artėjant terminui', en: 'What is to be done as the term ends' },
  hold: { lt: 'Įpareigojimas saugoti', en: 'The hold' },
  destruction: { lt: 'Įrašo sunaikinimas', en: 'The destruction of the recording' },
  copy: { lt: 'Kopija', en: 'The copy' },
  story: { lt: 'Visa istorija', en: 'The whole story' },
  rejected: { lt: 'Neleista', en: 'Not allowed' },
} as const satisfies Readonly<Record<string, Named>>

const words = {
  exchange: { lt: 'telefono stotis', en: 'telephone exchange' },
  player: { lt: 'archyvo grotuvas', en: 'archive player' },
  place: { lt: 'procedūrų bylų saugykla', en: 'the store of procedure files' },
  others: {
    lt: 'įraše girdimas tik skambinęs asmuo ir konsultavęs darbuotojas',
    en: 'only the caller and the employee who gave advice are heard in it',
  },
  order: {
    lt: 'apylinkės prokuratūros 2026 m. vasario 24 d. nurodymas Nr. 12',
    en: 'order No. 12 of the district prosecutor of 24 February 2026',
  },
  release: {
    lt: 'apylinkės prokuratūros 2026 m. kovo 9 d. raštas Nr. 20',
    en: 'letter No. 20 of the district prosecutor of 9 March 2026',
  },
  appeal: {
    lt: 'vieno mėnesio skundo teismui terminas',
    en: 'the term of one month for an appeal to the court',
  },
} as const satisfies Readonly<Record<string, Named>>

const RUTA = 'Rūta Rūtaitė'
const JONAS = 'Jonas Jonaitis'
const IT = 'Ignas Ignaitis'
const ONA = 'Ona Onaitė'
const RASA = 'Rasa Rasaitė'

/** The whole example as text, in one language. */
export function liveARecording(language: Language): string {
  const catalogue: Catalogue = language === 'lt' ? lt : en
  const out: string[] = []
  const heading = (title: Named): void => void out.push('', `== ${title[language]} ==`)
  const say = (on: string, text: string): void =>
    void out.push(`${on}  ${text.replaceAll('\n', '\n            ')}`)
  // What a document says differently from the GDPR is told once, however many acts touch it.
  const noted: SaidNote[] = []
  const tellNotes = (notes: readonly SaidNote[]): void => {
    for (const words of explainNotes(notes, catalogue, noted)) say('          ', words)
    noted.push(...notes)
  }

  // The document leaves the ways of listening to the controller: the institution names its own.
  const rules = defineRecordingRules({
    id: 'kaunas',
    version: '1',
    listeningMethods: [words.player[language]],
  })
  const recordings = recordingLifecycle(rules)
  const register = samplingRegister(rules)
  const history: RecordingEvent[] = []
  let state = recordings.initialState()
  let september = register.initialState()

  const giveRegister = (command: SamplingCommand): void => {
    const decision = register.decide(command, september)
    const { on } = command.data
    if (!decision.accepted) {
      say(on, `${headings.rejected[language]}: ${explainRejection(decision.rejection, catalogue)}`)
      return
    }
    say(on, actLine(catalogue.sampling.commands[command.type], command, catalogue))
    september = decision.events.reduce(register.evolve, september)
  }
  const give = (command: RecordingCommand): void => {
    const { on } = command.data
    const decision = recordings.decide(command, state)
    if (!decision.accepted) {
      say(on, `${headings.rejected[language]}: ${explainRejection(decision.rejection, catalogue)}`)
      return
    }
    say(on, actLine(catalogue.recording.commands[command.type], command, catalogue))
    tellNotes(decision.notes)
    for (const event of decision.events) {
      history.push(event)
      state = recordings.evolve(state, event)
      for (const next of recordingFollowUps(rules, event, state))
        if (next.to === 'sampling-register') giveRegister(next.command)
    }
  }
  const keep = (on: PlainDate): void => {
    if (state.status === 'stored' || state.status === 'destroyed')
      say(on, explainRetention(retention(state, on), catalogue))
  }
  const ask = (on: string, attempt: ListeningAttempt): void => {
    if (state.status !== 'stored' && state.status !== 'destroyed') return
    say(on, explainListening(mayListen(rules, state, attempt, plainDate(on)), attempt, catalogue))
  }
  /** What is still owed, or at the end how everything was done. */
  const owed = (on: PlainDate, everything = false): void => {
    for (const duty of recordings.duties(state, on))
      if (everything || duty.doneOn === undefined) say(on, explainDuty(duty, catalogue))
  }

  const staff = { as: 'staff', method: words.player[language], employed: true } as const
  const byExchange = words.exchange[language]
  const callDay = plainDate('2025-08-29')

  heading(headings.call)
  give({
    type: 'ReceiveCall',
    data: {
      on: callDay,
      by: byExchange,
      call: 'S-1',
      line: '8 37 55 12 41',
      direction: 'incoming',
      consultant: RUTA,
    },
  })
  give({ type: 'PlayNotice', data: { on: callDay, by: byExchange, automatic: true } })
  give({ type: 'GiveConsent', data: { on: callDay, by: byExchange, explicit: true } })
  give({ type: 'EndCall', data: { on: callDay, by: byExchange, endedBy: 'caller' } })
  give({
    type: 'StoreRecording',
    data: {
      on: callDay,
      by: byExchange,
      recorded: { number: null, date: callDay, time: '10:15', durationSeconds: 412, audio: 'S-1.flac' },
    },
  })
  keep(callDay)

  heading(headings.rights)
  out.push(explainCallerRights(callerRights(rules, state), catalogue))

  heading(headings.sample)
  const drawDay = plainDate('2025-09-01')
  giveRegister({
    type: 'DrawSample',
    data: {
      on: drawDay,
      by: IT,
      candidates: state.status === 'stored' ? [sampleCandidate(state, drawDay)] : [],
      seed: 20250901,
      size: 1,
    },
  })
  const sampling = {
    ...staff,
    listener: IT,
    purpose: 'quality-sampling',
    itSpecialist: true,
    register: registerForListening(september),
  } as const
  ask('2025-09-02', { ...sampling, listener: JONAS, itSpecialist: false, authorised: true })
  give({
    type: 'ListenToRecording',
    data: { on: plainDate('2025-09-02'), by: IT, attempt: sampling },
  })

  heading(headings.request)
  give({
    type: 'RegisterCallerRequest',
    data: {
      on: plainDate('2025-09-12'),
      by: RASA,
      request: 'P-7',
      receivedOn: plainDate('2025-09-11'),
      right: 'listening-and-copy',
    },
  })
  owed(plainDate('2025-09-12'))
  give({
    type: 'GiveCallerAccess',
    data: {
      on: plainDate('2025-09-22'),
      by: IT,
      tookPart: true,
      means: ['copy'],
      othersProtected: words.others[language],
      request: 'P-7',
    },
  })

  heading(headings.complaint)
  const aboutComplaint = { ...staff, purpose: 'service-complaint', complaint: 'SK-4' } as const
  ask('2025-11-10', { ...aboutComplaint, listener: RUTA })
  give({
    type: 'RegisterServiceComplaint',
    data: {
      on: plainDate('2025-11-10'),
      by: RASA,
      complaint: 'SK-4',
      receivedOn: plainDate('2025-11-10'),
      aboutAdministrativeService: true,
    },
  })
  ask('2025-11-11', { ...aboutComplaint, listener: RUTA })
  const representative = {
    ...aboutComplaint,
    listener: JONAS,
    itSpecialist: false,
    authorised: true,
  } as const
  ask('2025-11-11', representative)

  heading(headings.procedure)
  give({
    type: 'OpenProcedure',
    data: {
      on: plainDate('2026-01-12'),
      by: ONA,
      procedure: 'PR-2',
      complaint: 'SK-4',
      kind: 'administrative',
      participants: [JONAS],
    },
  })
  ask('2026-01-13', representative)
  give({
    type: 'ListenToRecording',
    data: { on: plainDate('2026-01-13'), by: JONAS, attempt: representative },
  })

  heading(headings.sweep)
  for (const due of sweepOn([state], plainDate('2026-02-20'))) say('2026-02-20', explainDue(due, catalogue))
  owed(plainDate('2026-02-20'))
  give({
    type: 'CopyForProcedure',
    data: {
      on: plainDate('2026-02-23'),
      by: IT,
      procedure: 'PR-2',
      place: words.place[language],
    },
  })

  heading(headings.hold)
  give({
    type: 'PlaceHold',
    data: { on: plainDate('2026-02-25'), by: ONA, id: 'PROK-1', act: words.order[language] },
  })
  give({ type: 'DestroyRecording', data: { on: plainDate('2026-03-01'), by: IT } })
  owed(plainDate('2026-03-01'))
  give({
    type: 'LiftHold',
    data: { on: plainDate('2026-03-10'), by: ONA, id: 'PROK-1', act: words.release[language] },
  })

  heading(headings.destruction)
  if (state.status === 'stored')
    say('2026-03-10', explainDestruction(mayDestroy(state, plainDate('2026-03-10')), catalogue))
  give({ type: 'DestroyRecording', data: { on: plainDate('2026-03-10'), by: IT } })
  ask('2026-03-11', { as: 'caller', tookPart: true })

  heading(headings.copy)
  ask('2026-03-11', { as: 'copy', listener: JONAS, procedure: 'PR-2', authorised: true })
  ask('2026-03-11', { as: 'copy', listener: ONA, procedure: 'PR-2', authorised: true })
  give({ type: 'DestroyCopy', data: { on: plainDate('2026-03-11'), by: IT } })
  give({
    type: 'CloseProcedure',
    data: {
      on: plainDate('2026-04-10'),
      by: ONA,
      procedure: 'PR-2',
      keepCopy: { until: plainDate('2026-05-11'), act: words.appeal[language] },
    },
  })
  give({
    type: 'CloseServiceComplaint',
    data: { on: plainDate('2026-04-10'), by: ONA, complaint: 'SK-4' },
  })
  give({ type: 'DestroyCopy', data: { on: plainDate('2026-05-11'), by: IT } })
  owed(plainDate('2026-05-12'))
  give({ type: 'DestroyCopy', data: { on: plainDate('2026-05-12'), by: IT } })
  owed(plainDate('2026-05-12'), true)

  // What was stored of the conversation is taken out of the history as well: it still tells the same story.
  heading(headings.story)
  out.push(narration(narrate(recordings, forgetRecorded(rules, history), catalogue), catalogue))
  return out.join('\n').trimStart()
}

printIfStarted(import.meta.url, liveARecording)
