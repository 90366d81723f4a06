// A resident asks, through her daughter, to see her data, to correct them, to withdraw a consent and to erase what
// can be erased. The example follows the request from the e-mail to the last item carried out, and prints what
// the engine says at each step. `-- --lang en` prints it in English.
import { readFileSync } from 'node:fs'
import {
  adakavasProcedure,
  type Claim,
  civilDay,
  decideClaims,
  type PlainDate,
  plainDate,
  type RequestCommand,
  type RequestEvent,
  requestLifecycle,
} from 'privacy-rulebook'
import { caseFactsSchema } from 'privacy-rulebook/schema'
import {
  type Catalogue,
  explainAnswer,
  explainDeadline,
  explainDecision,
  explainDuty,
  explainNotes,
  explainRejection,
  type SaidNote,
} from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import { actLine, type Language, printIfStarted } from './shared.js'

type Named = Readonly<Record<Language, string>>

/** What the care home's system hands over. */
interface Handed {
  readonly request: {
    readonly id: string
    readonly submittedAt: string
    readonly receivedAt: string
    readonly correct: readonly { readonly item: string; readonly replacement: string }[]
    readonly complete: readonly { readonly item: string }[]
    readonly withdraw: {
      readonly items: readonly string[]
      readonly consentDate: string
      readonly consentPurpose: Named
    }
    readonly erase: readonly string[]
    readonly email: string
    readonly representativeEmail: string
  }
  readonly access: unknown
  readonly items: readonly { readonly id: string; readonly name: Named; readonly facts: unknown }[]
}

const headings = {
  request: { lt: 'Prašymas', en: 'The request' },
  timeline: { lt: 'Prašymo eiga', en: 'The timeline' },
  rejected: { lt: 'Neleista', en: 'Not allowed' },
  limit: { lt: 'Terminas', en: 'The limit' },
  items: { lt: 'Sprendimai dėl kiekvieno duomenų vieneto', en: 'The decision on every data item' },
  answer: { lt: 'Atsakymas', en: 'The answer' },
  duties: { lt: 'Pareigos', en: 'Duties' },
  replay: {
    lt: 'Istorija atkurta iš naujo: negalimų įvykių joje nėra.',
    en: 'The history was derived again: every event can have happened.',
  },
} as const satisfies Readonly<Record<string, Named>>

const words = {
  ask: {
    lt: 'Pateikite tapatybę patvirtinančio dokumento kopiją arba atvykite į įstaigą.',
    en: 'Send a copy of an identity document, or come to the home.',
  },
  lacks: {
    lt: 'Pridėkite tapatybės dokumentą ir nurodykite telefono numerį, kuriuo duomenis reikia papildyti.',
    en: 'Add an identity document, and name the telephone number that is to be added.',
  },
  documents: { lt: 'notaro patvirtintas įgaliojimas', en: 'a power of attorney certified by a notary' },
  means: { lt: 'patikrintas tapatybę patvirtinantis dokumentas', en: 'an identity document was checked' },
  reasons: {
    lt: 'duomenys saugomi keturiose sistemose, vienos jų archyvas laikomas kitame pastate',
    en: 'the data are kept in four systems, the archive of one of them in another building',
  },
  addition: { lt: 'dukters telefono numeris', en: "the daughter's telephone number" },
} as const satisfies Readonly<Record<string, Named>>

/** The whole example as text, in one language. */
export function answerARequest(language: Language): string {
  const catalogue: Catalogue = language === 'lt' ? lt : en
  const handed: Handed = JSON.parse(readFileSync(new URL('./data/01-resident.json', import.meta.url), 'utf8'))
  const out: string[] = []
  // What a document says differently from the GDPR is told once, however many acts touch it.
  const noted: SaidNote[] = []
  const tellNotes = (notes: readonly SaidNote[]): void => {
    for (const words of explainNotes(notes, catalogue, noted)) out.push(`            ${words}`)
    noted.push(...notes)
  }
  const heading = (title: Named): void => void out.push('', `== ${title[language]} ==`)
  const names = new Map(handed.items.map(({ id, name }) => [id, name[language]]))
  const nameOf = (id: string): string => names.get(id) ?? id

  // From the host's system to the engine: instants become civil days, facts are checked by their schema.
  const { request } = handed
  const facts = caseFactsSchema.parse({
    access: handed.access,
    items: handed.items.map(({ id, facts }) => ({ item: nameOf(id), facts })),
  })
  const submittedOn = civilDay(request.submittedAt, adakavasProcedure.zone)
  const receivedOn = civilDay(request.receivedAt, adakavasProcedure.zone)
  const corrections = request.correct.map(({ item, replacement }) => ({ item: nameOf(item), replacement }))
  const [firstWithdrawn = '', ...otherWithdrawn] = request.withdraw.items.map(nameOf)
  const claims = (addition?: string): readonly [Claim, ...Claim[]] => [
    { right: 'access', information: 'all' },
    {
      right: 'rectification',
      corrections,
      supplements: request.complete.map(({ item }) => ({
        item: nameOf(item),
        ...(addition ? { addition } : {}),
      })),
    },
    {
      right: 'consent-withdrawal',
      items: [firstWithdrawn, ...otherWithdrawn],
      consentDate: plainDate(request.withdraw.consentDate),
      consentPurpose: request.withdraw.consentPurpose[language],
    },
    { right: 'erasure', items: request.erase.map(nameOf), grounds: ['not-needed', 'consent-withdrawn'] },
  ]

  const requests = requestLifecycle(adakavasProcedure)
  let state = requests.initialState()
  const history: RequestEvent[] = []
  const give = (on: PlainDate, command: RequestCommand): void => {
    const decision = requests.decide(command, state)
    if (!decision.accepted) {
      out.push(`${on}  ${headings.rejected[language]}: ${explainRejection(decision.rejection, catalogue)}`)
      return
    }
    for (const event of decision.events) {
      history.push(event)
      state = requests.evolve(state, event)
      out.push(
        `${on}  ${actLine(catalogue.request.commands[event.data.command.type], event.data.command, catalogue)}`,
      )
    }
    tellNotes(decision.notes)
  }
  const on = (day: string, command: (day: PlainDate) => RequestCommand): void =>
    give(plainDate(day), command(plainDate(day)))

  heading(headings.timeline)
  give(receivedOn, {
    type: 'SubmitRequest',
    data: {
      id: request.id,
      by: 'registry',
      submittedOn,
      receivedOn,
      channel: 'email',
      sender: {
        as: 'representative',
        documents: false,
        contacts: [{ way: 'email', address: request.representativeEmail }],
      },
      form: { nameGiven: true, signed: true, identityDocument: false },
      claims: claims(),
      reply: 'email',
      contacts: [{ way: 'email', address: request.email }],
    },
  })
  on('2025-11-03', (on) => ({ type: 'AssignOfficer', data: { on, by: 'head', officer: 'officer-1' } }))
  on('2025-11-05', (on) => ({
    type: 'ProveAuthority',
    data: { on, by: 'officer-1', documents: words.documents[language] },
  }))
  on('2025-11-07', (on) => ({
    type: 'InquireIdentity',
    data: { on, by: 'officer-1', ask: words.ask[language], term: plainDate('2025-11-15') },
  }))
  // What the request lacks is asked for; neither that nor anything else moves the limit.
  on('2025-11-07', (on) => ({
    type: 'AskToComplete',
    data: {
      on,
      by: 'officer-1',
      about: 'content',
      ask: words.lacks[language],
      term: plainDate('2025-11-21'),
    },
  }))
  // Before identity is confirmed, nothing is given effect.
  on('2025-11-12', (on) => ({ type: 'AnswerRequest', data: { on, by: 'officer-1', facts, implementBy: on } }))
  on('2025-11-14', (on) => ({ type: 'SupplyIdentity', data: { on, by: 'officer-1' } }))
  on('2025-11-17', (on) => ({
    type: 'ConfirmIdentity',
    data: { on, by: 'officer-1', means: words.means[language] },
  }))
  on('2025-11-18', (on) => ({
    type: 'CorrectRequest',
    data: {
      on,
      by: 'officer-1',
      form: { nameGiven: true, signed: true, identityDocument: true },
      claims: claims(words.addition[language]),
    },
  }))

  heading(headings.limit)
  for (const duty of requests.duties(state, plainDate('2025-11-18'))) {
    out.push(explainDeadline(duty.deadline, catalogue), explainDuty(duty, catalogue))
  }

  heading(headings.timeline)
  on('2025-11-28', (on) => ({
    type: 'ExtendExamination',
    data: { on, by: 'officer-1', reasons: [words.reasons[language]], until: plainDate('2025-12-24') },
  }))
  // A second extension is not possible.
  on('2025-12-01', (on) => ({
    type: 'ExtendExamination',
    data: { on, by: 'officer-1', reasons: [words.reasons[language]] },
  }))

  heading(headings.limit)
  for (const duty of requests.duties(state, plainDate('2025-12-01'))) {
    out.push(explainDeadline(duty.deadline, catalogue), explainDuty(duty, catalogue))
  }

  heading(headings.items)
  for (const decision of decideClaims(adakavasProcedure, claims(words.addition[language]), facts).decisions) {
    out.push(`- ${explainDecision(decision, catalogue)}`)
  }

  heading(headings.timeline)
  on('2025-12-22', (on) => ({
    type: 'AnswerRequest',
    data: {
      on,
      by: 'officer-1',
      preparedBy: ['officer-2'],
      facts,
      implementBy: plainDate('2026-01-01'),
      complexity: words.reasons[language],
    },
  }))

  heading(headings.answer)
  if (state.status === 'answered') out.push(explainAnswer(state, catalogue))

  heading(headings.timeline)
  if (state.status === 'answered') {
    const [sooner, later] = [plainDate('2025-12-29'), plainDate('2026-01-05')]
    // What is erased can't be shown any more: access comes first, and the decisions stand in that order.
    for (const [index, { right, item }] of state.answer.extent.entries()) {
      const day = index < 4 ? sooner : later
      give(day, {
        type: 'ReportImplementation',
        data: { on: day, by: 'officer-1', right, ...(item === null ? {} : { item }) },
      })
    }
  }

  heading(headings.duties)
  for (const duty of requests.duties(state, plainDate('2026-01-05')))
    out.push(`- ${explainDuty(duty, catalogue)}`)

  const replayed = requests.replay(JSON.parse(JSON.stringify(history)))
  out.push('', replayed.ok ? headings.replay[language] : `${replayed.index}`)
  return out.join('\n').trimStart()
}

printIfStarted(import.meta.url, answerARequest)
