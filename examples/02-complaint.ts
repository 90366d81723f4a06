// A request is granted in part, and the resident complains. The example finds a colleague who may review the
// complaint, upholds it, brings the new answer back into the request, and shows that the same colleague may not
// take the complaint about that new answer. `-- --lang en` prints it in English.
import {
  adakavasProcedure,
  type CaseFacts,
  eligibleReviewers,
  plainDate,
  type RequestCommand,
  requestLifecycle,
} from 'privacy-rulebook'
import {
  type ComplaintCommand,
  type ComplaintState,
  complaintLifecycle,
  earlierComplaint,
  followUps,
  type RequestForComplaint,
  requestForComplaint,
} from 'privacy-rulebook/complaints'
import {
  type Catalogue,
  explainAnswer,
  explainComplaintAnswer,
  explainDuty,
  explainEligibility,
  explainNotes,
  explainRejection,
  type SaidNote,
} from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import { actLine, type Language, printIfStarted } from './shared.js'

type Named = Readonly<Record<Language, string>>

const headings = {
  request: { lt: 'Prašymas', en: 'The request' },
  complaint: { lt: 'Skundas', en: 'The complaint' },
  reviewers: { lt: 'Kas gali nagrinėti skundą', en: 'Who may review the complaint' },
  answer: { lt: 'Atsakymas į skundą', en: 'The answer to the complaint' },
  newAnswer: { lt: 'Naujas atsakymas į prašymą', en: 'The new answer to the request' },
  carriedOut: { lt: 'Įgyvendinimas', en: 'Carrying out' },
  second: { lt: 'Skundas dėl naujo atsakymo', en: 'The complaint about the new answer' },
  duties: { lt: 'Pareigos', en: 'Duties' },
  rejected: { lt: 'Neleista', en: 'Not allowed' },
} as const satisfies Readonly<Record<string, Named>>

const words = {
  visitors: { lt: 'lankytojų registracijos žurnalas', en: 'visitor register' },
  payments: { lt: 'mokėjimų už globą istorija', en: 'payment history' },
  photo: { lt: 'nuotrauka skelbimų lentoje', en: 'photo on the notice board' },
  means: { lt: 'patikrintas tapatybę patvirtinantis dokumentas', en: 'an identity document was checked' },
  complexity: {
    lt: 'duomenys laikomi ir popierinėse bylose',
    en: 'the data are kept in paper files too',
  },
  argument: {
    lt: 'Nuotraukos jau nebereikia: renginys seniai pasibaigė.',
    en: 'The photo is no longer needed: the event is long over.',
  },
  secondArgument: {
    lt: 'Mokėjimai baigėsi prieš dešimt metų.',
    en: 'The payments ended ten years ago.',
  },
} as const satisfies Readonly<Record<string, Named>>

const ONA = 'Ona Onaitė'
const PETRAS = 'Petras Petraitis'
const RASA = 'Rasa Rasaitė'

/** The whole example as text, in one language. */
export function complain(language: Language): string {
  const catalogue: Catalogue = language === 'lt' ? lt : en
  const out: string[] = []
  // What a document says differently from the GDPR is told once, however many acts touch it.
  const noted: SaidNote[] = []
  const tellNotes = (notes: readonly SaidNote[]): void => {
    for (const words of explainNotes(notes, catalogue, noted)) out.push(`            ${words}`)
    noted.push(...notes)
  }
  const heading = (title: Named): void => void out.push('', `== ${title[language]} ==`)
  const [visitors, payments, photo] = [
    words.visitors[language],
    words.payments[language],
    words.photo[language],
  ]

  const requests = requestLifecycle(adakavasProcedure)
  const complaints = complaintLifecycle(adakavasProcedure)
  let request = requests.initialState()
  let complaint = complaints.initialState()

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
      // Once everything that it granted is carried out, the complaint is told, by the request as it stands then.
      for (const next of followUps(event, request))
        if (next.to === 'complaint') complaint = giveComplaint(complaint, next.command)
    }
  }

  // What an event asks of another machine comes as a command: an upheld complaint is applied to its request, with the
  // facts that it was decided from and the complaint as the request sees it (`complaintForRequest`).
  function giveComplaint(state: ComplaintState, command: ComplaintCommand): ComplaintState {
    const decision = complaints.decide(command, state)
    const on = command.type === 'LodgeComplaint' ? command.data.receivedOn : command.data.on
    if (!decision.accepted) {
      out.push(`${on}  ${headings.rejected[language]}: ${explainRejection(decision.rejection, catalogue)}`)
      return state
    }
    out.push(`${on}  ${actLine(catalogue.complaint.commands[command.type], command, catalogue)}`)
    tellNotes(decision.notes)
    let after = state
    for (const event of decision.events) {
      after = complaints.evolve(after, event)
      for (const next of followUps(event, after)) if (next.to === 'request') give(next.command)
    }
    return after
  }

  /** The request as a complaint sees it on a day. */
  const seen = (on: string): RequestForComplaint => {
    const view = requestForComplaint(request, plainDate(on))
    if (view === null) throw new Error('No request was filed')
    return view
  }
  const contacts = [{ way: 'email', address: 'gyventoja@example.invalid' }] as const
  const facts = (photoNeeded: boolean): CaseFacts => ({
    items: [
      {
        item: visitors,
        facts: {
          basis: 'legitimate-interests',
          neededForPurposes: false,
          careOrHealthNecessity: false,
          legalObligation: false,
          institutionClaims: false,
        },
      },
      { item: payments, facts: { basis: 'legal-obligation', legalObligation: true } },
      {
        item: photo,
        facts: {
          basis: 'contract',
          specialCategoryConsent: false,
          neededForPurposes: photoNeeded,
          consentWithdrawn: false,
          careOrHealthNecessity: false,
          legalObligation: false,
          institutionClaims: false,
        },
      },
    ],
  })

  heading(headings.request)
  give({
    type: 'SubmitRequest',
    data: {
      id: 'P-12',
      by: RASA,
      submittedOn: plainDate('2026-02-02'),
      receivedOn: plainDate('2026-02-02'),
      channel: 'email',
      sender: { as: 'subject' },
      form: { nameGiven: true, signed: true, identityDocument: true },
      claims: [{ right: 'erasure', items: [visitors, payments, photo], grounds: ['not-needed'] }],
      reply: 'email',
      contacts,
    },
  })
  give({ type: 'AssignOfficer', data: { on: plainDate('2026-02-03'), by: 'vadovas', officer: ONA } })
  give({
    type: 'ConfirmIdentity',
    data: { on: plainDate('2026-02-04'), by: PETRAS, means: words.means[language] },
  })
  give({
    type: 'AnswerRequest',
    data: {
      on: plainDate('2026-02-20'),
      by: ONA,
      facts: facts(true),
      implementBy: plainDate('2026-03-20'),
      complexity: words.complexity[language],
    },
  })

  heading(headings.complaint)
  complaint = giveComplaint(complaint, {
    type: 'LodgeComplaint',
    data: {
      id: 'S-1',
      by: RASA,
      submittedOn: plainDate('2026-02-27'),
      receivedOn: plainDate('2026-02-27'),
      channel: 'email',
      sender: { as: 'subject' },
      reply: 'email',
      contacts,
      ground: 'granted-in-part',
      argument: words.argument[language],
      copies: { request: true, answer: true },
      request: seen('2026-02-27'),
      earlier: [],
    },
  })

  heading(headings.reviewers)
  for (const one of eligibleReviewers(adakavasProcedure, complaint, seen('2026-03-02'), [ONA, PETRAS, RASA]))
    out.push(`- ${explainEligibility(one, catalogue)}`)

  heading(headings.complaint)
  for (const reviewer of [ONA, RASA]) {
    complaint = giveComplaint(complaint, {
      type: 'AssignReviewer',
      data: {
        on: plainDate('2026-03-02'),
        by: 'vadovas',
        reviewer,
        request: seen('2026-03-02'),
        earlier: [],
      },
    })
  }
  complaint = giveComplaint(complaint, {
    type: 'ConfirmIdentity',
    data: { on: plainDate('2026-03-03'), by: RASA, means: words.means[language] },
  })
  complaint = giveComplaint(complaint, {
    type: 'UpholdComplaint',
    data: {
      on: plainDate('2026-03-16'),
      by: RASA,
      request: seen('2026-03-16'),
      earlier: [],
      facts: facts(false),
      implementBy: plainDate('2026-04-16'),
      complexity: words.complexity[language],
    },
  })

  heading(headings.answer)
  if (complaint.status === 'upheld') out.push(explainComplaintAnswer(complaint, catalogue))

  heading(headings.newAnswer)
  if (request.status === 'answered') out.push(explainAnswer(request, catalogue))

  heading(headings.duties)
  for (const duty of complaints.duties(complaint, plainDate('2026-03-16')))
    out.push(`- ${explainDuty(duty, catalogue)}`)

  // The visitor register is erased; the resident gives up the erasure of the photo. Nothing is left to carry out, and the
  // complaint is told so.
  heading(headings.carriedOut)
  give({
    type: 'ReportImplementation',
    data: { on: plainDate('2026-03-18'), by: ONA, right: 'erasure', item: visitors },
  })
  give({
    type: 'WaiveGrant',
    data: { on: plainDate('2026-03-20'), by: ONA, right: 'erasure', item: photo, waivedBy: 'subject' },
  })
  for (const duty of complaints.duties(complaint, plainDate('2026-03-20')))
    out.push(`- ${explainDuty(duty, catalogue)}`)

  // What is still rejected can be complained about anew: it is another decision, and no repeat.
  heading(headings.second)
  const first = earlierComplaint(complaint)
  let second = giveComplaint(complaints.initialState(), {
    type: 'LodgeComplaint',
    data: {
      id: 'S-2',
      by: ONA,
      submittedOn: plainDate('2026-03-24'),
      receivedOn: plainDate('2026-03-24'),
      channel: 'email',
      sender: { as: 'subject' },
      contacts,
      ground: 'granted-in-part',
      argument: words.secondArgument[language],
      copies: { request: true, answer: true },
      request: seen('2026-03-24'),
      earlier: first === null ? [] : [first],
    },
  })
  second = giveComplaint(second, {
    type: 'AssignReviewer',
    data: {
      on: plainDate('2026-03-25'),
      by: 'vadovas',
      reviewer: RASA,
      request: seen('2026-03-25'),
      earlier: first === null ? [] : [first],
    },
  })

  heading(headings.reviewers)
  for (const one of eligibleReviewers(adakavasProcedure, second, seen('2026-03-25'), [
    ONA,
    PETRAS,
    RASA,
    'Jonas Jonaitis',
  ]))
    out.push(`- ${explainEligibility(one, catalogue)}`)

  heading(headings.duties)
  for (const duty of complaints.duties(second, plainDate('2026-03-25')))
    out.push(`- ${explainDuty(duty, catalogue)}`)
  return out.join('\n').trimStart()
}

printIfStarted(import.meta.url, complain)
