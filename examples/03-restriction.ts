// A resident asks to erase an entry that the law obliges the home to keep, and to restrict it at least. The example
// imposes the restriction, shows that the entry may then not be read without a reason, relies on one with its
// notice to the resident, and ends the restriction. `-- --lang en` prints it in English.
import {
  adakavasProcedure,
  followUps,
  mayProcess,
  type ProcessingFacts,
  type ProcessingOperation,
  plainDate,
  type RequestCommand,
  type RestrictionCommand,
  requestLifecycle,
  restrictionLifecycle,
} from 'privacy-rulebook'
import {
  type Catalogue,
  explainAnswer,
  explainDeadline,
  explainDuty,
  explainNotes,
  explainProcessing,
  explainRejection,
  explainRestriction,
  type SaidNote,
} from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import { actLine, type Language, printIfStarted } from './shared.js'

type Named = Readonly<Record<Language, string>>

const headings = {
  request: { lt: 'Prašymas', en: 'The request' },
  answer: { lt: 'Atsakymas', en: 'The answer' },
  restriction: { lt: 'Apribojimas', en: 'The restriction' },
  attempt: { lt: 'Ar galima naudoti apribotus duomenis', en: 'Whether the restricted data may be used' },
  notice: { lt: 'Pranešimas duomenų subjektui', en: 'The notice to the data subject' },
  end: { lt: 'Apribojimo pabaiga', en: 'The end of the restriction' },
  rejected: { lt: 'Neleista', en: 'Not allowed' },
} as const satisfies Readonly<Record<string, Named>>

const words = {
  entry: { lt: 'incidentų žurnalo įrašas', en: 'entry in the incident log' },
  means: { lt: 'patikrintas tapatybę patvirtinantis dokumentas', en: 'an identity document was checked' },
  criterion: { lt: 'baigtas ginčas dėl žalos', en: 'the dispute about damages is over' },
  justification: {
    lt: 'įraše nurodyta, kas sugadino kito gyventojo vežimėlį',
    en: "the entry names who damaged another resident's wheelchair",
  },
} as const satisfies Readonly<Record<string, Named>>

const ONA = 'Ona Onaitė'

/** The whole example as text, in one language. */
export function restrict(language: Language): string {
  const catalogue: Catalogue = language === 'lt' ? lt : en
  const out: string[] = []
  // What a document says differently from the GDPR is told once, however many acts touch it.
  const noted: SaidNote[] = []
  const tellNotes = (notes: readonly SaidNote[]): void => {
    for (const words of explainNotes(notes, catalogue, noted)) out.push(`            ${words}`)
    noted.push(...notes)
  }
  const heading = (title: Named): void => void out.push('', `== ${title[language]} ==`)
  const entry = words.entry[language]

  const requests = requestLifecycle(adakavasProcedure)
  const restrictions = restrictionLifecycle(adakavasProcedure)
  let request = requests.initialState()
  let restricted = restrictions.initialState()

  const giveRestriction = (command: RestrictionCommand): void => {
    const { on } = command.data
    const decision = restrictions.decide(command, restricted)
    if (!decision.accepted) {
      out.push(`${on}  ${headings.rejected[language]}: ${explainRejection(decision.rejection, catalogue)}`)
      return
    }
    out.push(`${on}  ${actLine(catalogue.restriction.commands[command.type], command, catalogue)}`)
    tellNotes(decision.notes)
    restricted = decision.events.reduce(restrictions.evolve, restricted)
  }

  // What an event asks of another machine comes as a command: a granted restriction is imposed by its answer.
  const give = (command: RequestCommand): void => {
    const decision = requests.decide(command, request)
    const on = command.type === 'SubmitRequest' ? command.data.receivedOn : command.data.on
    if (!decision.accepted) {
      out.push(`${on}  ${headings.rejected[language]}: ${explainRejection(decision.rejection, catalogue)}`)
      return
    }
    out.push(`${on}  ${actLine(catalogue.request.commands[command.type], command, catalogue)}`)
    tellNotes(decision.notes)
    for (const event of decision.events) {
      request = requests.evolve(request, event)
      for (const next of followUps(event, request))
        if (next.to === 'restriction') giveRestriction(next.command)
    }
  }

  heading(headings.request)
  give({
    type: 'SubmitRequest',
    data: {
      id: 'P-31',
      by: ONA,
      submittedOn: plainDate('2026-03-02'),
      receivedOn: plainDate('2026-03-02'),
      channel: 'in-person',
      sender: { as: 'subject' },
      form: { nameGiven: true, signed: true, identityDocument: true },
      claims: [
        { right: 'erasure', items: [entry], grounds: ['not-needed'] },
        {
          right: 'restriction',
          items: [entry],
          grounds: ['subject-claims'],
          period: { until: plainDate('2026-09-30'), criterion: words.criterion[language] },
        },
      ],
      reply: 'post',
      contacts: [{ way: 'post', address: 'Ežero g. 1, Adakavas' }],
    },
  })
  give({ type: 'AssignOfficer', data: { on: plainDate('2026-03-03'), by: 'vadovas', officer: ONA } })
  give({
    type: 'ConfirmIdentity',
    data: { on: plainDate('2026-03-03'), by: ONA, means: words.means[language] },
  })
  give({
    type: 'AnswerRequest',
    data: {
      on: plainDate('2026-03-20'),
      by: ONA,
      facts: {
        items: [
          {
            item: entry,
            facts: {
              basis: 'legal-obligation',
              neededForPurposes: false,
              legalObligation: true,
              subjectClaims: true,
              rectificationGranted: false,
              rectificationDone: false,
            },
            neededPeriod: { until: plainDate('2026-09-30'), criterion: words.criterion[language] },
          },
        ],
      },
      implementBy: plainDate('2026-03-20'),
    },
  })

  heading(headings.answer)
  if (request.status === 'answered') out.push(explainAnswer(request, catalogue))

  const tell = (on: string): void => {
    if (restricted.status === 'none') return
    for (const one of restricted.restrictions)
      out.push(`${on}  ${explainRestriction(one, plainDate(on), catalogue)}`)
  }
  const ask = (on: string, operation: ProcessingOperation, facts: ProcessingFacts): void => {
    const verdict = mayProcess(restricted, operation, facts, plainDate(on))
    out.push(`${on}  ${explainProcessing(verdict, operation, catalogue).replaceAll('\n', '\n            ')}`)
  }

  heading(headings.restriction)
  tell('2026-03-23')

  // What is not known blocks: a reason has to be found, and stated.
  heading(headings.attempt)
  ask('2026-04-01', 'storing', {})
  ask('2026-04-01', 'reading', {})
  ask('2026-04-01', 'reading', { 'written-consent': false, 'own-claims': false })
  ask('2026-04-01', 'reading', { 'protect-others': true })

  heading(headings.notice)
  giveRestriction({
    type: 'RelyOnReason',
    data: {
      on: plainDate('2026-04-01'),
      by: ONA,
      id: 'N-1',
      reason: 'protect-others',
      operation: 'reading',
      aroseOn: plainDate('2026-04-01'),
      justification: words.justification[language],
    },
  })
  for (const duty of restrictions.duties(restricted, plainDate('2026-04-01')))
    out.push(explainDeadline(duty.deadline, catalogue), explainDuty(duty, catalogue))
  giveRestriction({
    type: 'InformSubject',
    data: { on: plainDate('2026-04-10'), by: ONA, id: 'N-1' },
  })
  for (const duty of restrictions.duties(restricted, plainDate('2026-04-10')))
    out.push(explainDuty(duty, catalogue))
  giveRestriction({ type: 'EndReason', data: { on: plainDate('2026-04-15'), by: ONA, id: 'N-1' } })

  heading(headings.end)
  const id = restricted.status === 'none' ? '' : (restricted.restrictions[0]?.id ?? '')
  giveRestriction({
    type: 'LiftRestriction',
    data: { on: plainDate('2026-06-15'), by: ONA, id, because: 'criterion-met' },
  })
  tell('2026-06-15')
  ask('2026-06-15', 'reading', {})
  giveRestriction({
    type: 'LiftRestriction',
    data: { on: plainDate('2026-06-16'), by: ONA, id, because: 'lifted-by-subject' },
  })
  return out.join('\n').trimStart()
}

printIfStarted(import.meta.url, restrict)
