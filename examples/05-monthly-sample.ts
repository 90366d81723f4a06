// The month's assessment of quality: three hundred calls, a draw of ten from a published seed, an eleventh refused, and
// the draw repeated by an auditor; and what the callers who withdrew their consent are owed. `-- --lang en` prints it in
// English.
import { addDays, addMonths, type PlainDate, plainDate } from 'privacy-rulebook'
import {
  type DestroyedRecording,
  drawSample,
  kaunasRules,
  type RecordingCommand,
  recordingLifecycle,
  type SamplingCommand,
  type StoredRecording,
  sampleCandidate,
  samplingRegister,
  sweepOn,
} from 'privacy-rulebook/recordings'
import { type Catalogue, explainDuty, explainRejection, explainSample } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import { type Language, printIfStarted } from './shared.js'

type Named = Readonly<Record<Language, string>>

const headings = {
  candidates: { lt: 'Įrašai', en: 'The recordings' },
  draw: { lt: 'Atranka', en: 'The draw' },
  listening: { lt: 'Perklausa', en: 'The listening' },
  eleventh: { lt: 'Vienuoliktas įrašas', en: 'The eleventh' },
  audit: { lt: 'Auditas', en: 'The audit' },
  withdrawn: { lt: 'Atšaukti sutikimai', en: 'The consents that were withdrawn' },
  rejected: { lt: 'Neleista', en: 'Not allowed' },
} as const satisfies Readonly<Record<string, Named>>

const words = {
  published: { lt: 'Paskelbtas pradinis skaičius', en: 'The published seed' },
  recorded: { lt: 'Įrašyti pokalbiai', en: 'Recorded calls' },
  heard: { lt: 'Perklausyta įrašų', en: 'Recordings listened to' },
  toDestroy: { lt: 'Sunaikintina įrašų', en: 'Recordings to be destroyed' },
  basis: {
    lt: 'įrašas yra įrodymas teisminiame ginče dėl Centro paslaugų',
    en: 'the recording is evidence in a lawsuit about the services of the Centre',
  },
  same: { lt: 'Auditorius gavo tą pačią atranką', en: 'The auditor drew the same sample' },
  other: { lt: 'Auditorius gavo kitą atranką', en: 'The auditor drew another sample' },
} as const satisfies Readonly<Record<string, Named>>

const CALLS = 300
// Set before the month begins, so that nobody can choose the sample by choosing the seed.
const SEED = 20260301
const IT = 'Ignas Ignaitis'

const DRAWN_ON = plainDate('2026-03-25')

const recordings = recordingLifecycle(kaunasRules)

/** What happened to a call after it was recorded: most are just kept, and the oldest are destroyed after their term. */
function later(index: number, callDate: PlainDate): readonly RecordingCommand[] {
  const destroyOn = addDays(addMonths(callDate, 6), 1)
  if (destroyOn <= DRAWN_ON) return [{ type: 'DestroyRecording', data: { on: destroyOn, by: IT } }]
  const on = plainDate('2026-03-20')
  if (index % 50 === 7) return [{ type: 'WithdrawConsent', data: { on: DRAWN_ON, by: IT } }]
  if (index % 60 === 11) {
    const decision = { under: 'centre-procedure', request: `P-${index}` } as const
    return [{ type: 'PlaceRestriction', data: { on, by: IT, id: 'A-1', decision } }]
  }
  return []
}

/** The recording of one call. */
function recordingOf(index: number): StoredRecording | DestroyedRecording {
  const on = addDays(plainDate('2025-09-20'), Math.floor(index / 2))
  const by = 'stotis'
  const call = `S-${String(index).padStart(3, '0')}`
  const commands: readonly RecordingCommand[] = [
    { type: 'ReceiveCall', data: { on, by, call, line: '+370 37 328195', direction: 'incoming' } },
    { type: 'PlayNotice', data: { on, by, automatic: true } },
    { type: 'GiveConsent', data: { on, by, explicit: true } },
    { type: 'EndCall', data: { on, by, endedBy: 'caller' } },
    {
      type: 'StoreRecording',
      data: {
        on,
        by,
        recorded: { number: null, date: on, time: '09:00', durationSeconds: 60, audio: `${call}.flac` },
      },
    },
    ...later(index, on),
  ]
  const state = commands.reduce((before, command) => {
    const decision = recordings.decide(command, before)
    return decision.accepted ? decision.events.reduce(recordings.evolve, before) : before
  }, recordings.initialState())
  if (state.status !== 'stored' && state.status !== 'destroyed') throw new Error(`${call} was not recorded`)
  return state
}

/** The whole example as text, in one language. */
export function sampleAMonth(language: Language): string {
  const catalogue: Catalogue = language === 'lt' ? lt : en
  const out: string[] = []
  const heading = (title: Named): void => void out.push('', `== ${title[language]} ==`)
  const register = samplingRegister(kaunasRules)
  let state = register.initialState()
  const give = (command: SamplingCommand): void => {
    const decision = register.decide(command, state)
    if (!decision.accepted) {
      out.push(`${headings.rejected[language]}: ${explainRejection(decision.rejection, catalogue)}`)
      return
    }
    for (const event of decision.events)
      if (event.type === 'SampleDrawn') out.push(explainSample(event.data, catalogue))
    state = decision.events.reduce(register.evolve, state)
  }

  heading(headings.candidates)
  const calls = Array.from({ length: CALLS }, (_, index) => recordingOf(index))
  const candidates = calls.map((recording) => sampleCandidate(recording, DRAWN_ON))
  out.push(`${words.recorded[language]}: ${candidates.length}`, `${words.published[language]}: ${SEED}`)

  heading(headings.draw)
  give({ type: 'DrawSample', data: { on: DRAWN_ON, by: IT, candidates, seed: SEED, size: 10 } })

  heading(headings.listening)
  const drawn = state.status === 'open' ? state.drawn : []
  for (const recording of drawn)
    give({
      type: 'ListenToSample',
      data: { on: plainDate('2026-03-26'), by: IT, recording, listener: IT },
    })
  // Listening again costs nothing, and what was not drawn is not listened to.
  give({
    type: 'ListenToSample',
    data: { on: plainDate('2026-03-27'), by: IT, recording: drawn[0] ?? '', listener: IT },
  })
  give({
    type: 'ListenToSample',
    data: { on: plainDate('2026-03-27'), by: IT, recording: 'S-299', listener: IT },
  })
  out.push(`${words.heard[language]}: ${state.status === 'open' ? state.listened.length : 0}`)

  heading(headings.eleventh)
  give({
    type: 'DrawSample',
    data: { on: plainDate('2026-03-27'), by: IT, candidates, seed: SEED + 1, size: 1 },
  })

  // The auditor has the month, the candidates and the seed; their order is of no importance.
  heading(headings.audit)
  const again = drawSample({ month: '2026-03', candidates: [...candidates].reverse(), seed: SEED, size: 10 })
  const same = again.drawn.join() === drawn.join()
  out.push(`${words[same ? 'same' : 'other'][language]}: ${again.drawn.join(', ')}`)

  // Nothing carries what was recorded on a consent that is withdrawn: it is destroyed at once, or another basis named.
  heading(headings.withdrawn)
  const due = [...sweepOn(calls, DRAWN_ON)].filter(({ action }) => action === 'destroy')
  out.push(`${words.toDestroy[language]}: ${due.map(({ recording }) => recording).join(', ')}`)
  const [first] = calls.filter(({ call }) => call === due[0]?.recording)
  if (first === undefined) return out.join('\n').trimStart()
  for (const duty of recordings.duties(first, DRAWN_ON))
    if (duty.duty === 'destroy-or-name-basis') out.push(explainDuty(duty, catalogue))
  const named = recordings.decide(
    {
      type: 'NameOtherBasis',
      data: { on: DRAWN_ON, by: IT, basis: 'legitimate-interests', justification: words.basis[language] },
    },
    first,
  )
  const carried = named.accepted ? named.events.reduce(recordings.evolve, first) : first
  for (const duty of recordings.duties(carried, DRAWN_ON))
    if (duty.duty === 'destroy-or-name-basis') out.push(explainDuty(duty, catalogue))
  return out.join('\n').trimStart()
}

printIfStarted(import.meta.url, sampleAMonth)
