// The procedure of another institution, by configuration alone: a ministry, as far as its document could be read. Its
// paper becomes a document, roles, facts and rules in one file; sixteen cases follow, each with what comes out and by which
// clause; and a request told whole. `-- --lang en` prints it in English.
import { defineDocument, defineProcedure, gdprDocument, type PlainDate, plainDate } from 'privacy-rulebook'
import { complaintLifecycle } from 'privacy-rulebook/complaints'
import {
  type RequestCommand,
  type RequestEvent,
  type RequestState,
  requestLifecycle,
} from 'privacy-rulebook/requests'
import { type Claim, decideClaims, ownFact, statementsWith } from 'privacy-rulebook/rights'
import {
  type Catalogue,
  catalogueFor,
  explainConsequence,
  explainDecision,
  explainDuty,
  explainRejection,
  narrate,
  narration,
} from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import { type Language, printIfStarted } from './shared.js'

type Named = Readonly<Record<Language, string>>

// The document: P1 to P4 on filing, N1 to N3 on handling, R on the rights to data in registers.
const arrangements = defineDocument({
  id: 'transport',
  version: 'undated copy',
  clauses: {
    P1: { kinds: ['channel'] },
    P2: { kinds: ['content'] },
    P3: { kinds: ['condition'] },
    P4: { kinds: ['condition'], gdpr: ['12(6)'] },
    N1: { kinds: ['condition', 'time-limit'] },
    N2: { kinds: ['duty', 'time-limit'], gdpr: ['12(3)'] },
    N3: { kinds: ['information'], gdpr: ['77'] },
    R: { kinds: ['right'], gdpr: ['13', '15', '16', '17', '18'] },
  },
  words: {
    lt: {
      document: {
        nominative: 'Tvarka',
        genitive: 'Tvarkos',
        dative: 'Tvarkai',
        accusative: 'Tvarką',
        instrumental: 'Tvarka',
        locative: 'Tvarkoje',
      },
      title: 'Asmens duomenų tvarkymo ministerijoje tvarkos',
      institution: {
        nominative: 'Ministerija',
        genitive: 'Ministerijos',
        dative: 'Ministerijai',
        accusative: 'Ministeriją',
        instrumental: 'Ministerija',
        locative: 'Ministerijoje',
      },
      gender: 'feminine',
    },
    en: {
      document: 'the Arrangements',
      plural: true,
      title: 'the arrangements for personal data at the ministry',
      institution: 'the Ministry',
    },
  },
})
const { clause } = arrangements
const gdpr = gdprDocument.clause

// A fact that the library does not have: its page on registers restricts data while their accuracy is checked.
const facts = {
  'own:accuracy-under-check': ownFact({
    clause: gdpr('18(1)(a)'),
    askedOf: 'controller',
    texts: {
      lt: {
        question: 'Ar duomenų subjekto ginčijamų duomenų tikslumas dar tikrinamas?',
        whether: 'ar duomenų subjekto ginčijamų duomenų tikslumas dar tikrinamas',
        holds: 'duomenų subjekto ginčijamų duomenų tikslumas dar tikrinamas',
        fails: 'duomenų subjekto ginčijamų duomenų tikslumas netikrinamas',
      },
      en: {
        question: 'Is the accuracy of the data, which the data subject contests, still being checked?',
        whether: 'whether the accuracy of the data, which the data subject contests, is still being checked',
        holds: 'the accuracy of the data, which the data subject contests, is still being checked',
        fails: 'the accuracy of the data is not being checked',
      },
    },
  }),
}
const { is } = statementsWith(facts)

// What its clauses do. What it does not have is left out, and nothing is filled in: a fee, a complaint of its own, an
// inquiry about identity, representatives.
const procedure = defineProcedure({
  document: arrangements,
  offices: { chancellor: { lt: 'ministerijos kancleris', en: 'the Chancellor of the Ministry' } },
  roles: {
    rights: { clause: clause('R') },
    information: { clause: clause('R') },
    access: { clause: clause('R') },
    rectification: { clause: clause('R') },
    erasure: { clause: clause('R') },
    restriction: { clause: clause('R') },
    restrictionEffect: { clause: gdpr('18(2)') },
    storing: { clause: gdpr('18(2)') },
    request: { clause: clause('P2') },
    filing: { clause: clause('P1') },
    identity: { clause: clause('P4'), exempt: ['information'] },
    proof: {
      clause: clause('P3'),
      by: {
        'in-person': ['identity-document'],
        post: ['certified-copy'],
        email: ['qualified-signature'],
        'e-delivery': ['qualified-signature'],
      },
    },
    formalRefusal: { clause: clause('N1'), period: { workingDays: 5 } },
    defectWaiver: { clause: clause('N1'), decidedBy: 'chancellor' },
    examination: { clause: clause('N2'), period: { months: 1 } },
    extension: {
      clause: clause('N2'),
      period: { months: 2 },
      counted: 'further',
      grounds: ['complexity', 'number-of-requests'],
      decidedBy: 'chancellor',
    },
    answer: { clause: clause('N2') },
    recourse: { clause: clause('N3') },
  },
  facts,
  rules: {
    information: { clause: clause('R') },
    access: { clause: clause('R') },
    rectification: { clause: clause('R') },
    // By reference to the GDPR: who takes its grounds takes its exceptions along.
    erasure: {
      clause: clause('R'),
      join: 'any',
      grounds: {
        'not-needed': is(gdpr('17(1)(a)'), 'neededForPurposes', false),
        'no-basis': is(gdpr('17(1)(d)'), 'basis', 'none'),
      },
      exceptions: {
        clause: gdpr('17(3)(b)'),
        of: { 'legal-obligation': is(gdpr('17(3)(b)'), 'legalObligation') },
      },
    },
    restriction: {
      clause: clause('R'),
      join: 'any',
      grounds: {
        'own:accuracy-checked': is(gdpr('18(1)(a)'), 'own:accuracy-under-check'),
        'subject-claims': is(gdpr('18(1)(c)'), 'subjectClaims'),
      },
    },
  },
  form: { signature: { clause: clause('P2') } },
  channels: ['in-person', 'post', 'email', 'e-delivery'],
})

const headings = {
  time: { lt: 'Kada reikia atsakyti', en: 'By when to answer' },
  extended: { lt: 'Kas ir kodėl gali pratęsti', en: 'Who may extend, and why' },
  identity: { lt: 'Tapatybė ir prašymo forma', en: 'Identity and form' },
  rights: { lt: 'Teisės', en: 'Rights' },
  recourse: { lt: 'Kur kreiptis ir kiek kainuoja', en: 'Where to turn, and what it costs' },
  story: { lt: 'Vienas prašymas nuo pradžios iki galo', en: 'One request from beginning to end' },
} as const satisfies Readonly<Record<string, Named>>

const words = {
  register: { lt: 'kelių transporto registro įrašas', en: 'the entry in the road transport register' },
  complex: {
    lt: 'Duomenys yra trijuose registruose, juos reikia palyginti.',
    en: 'The data are in three registers and have to be compared.',
  },
  leave: { lt: 'Darbuotojai atostogauja.', en: 'Staff are on leave.' },
  unsigned: {
    lt: 'Elektroninis laiškas nepasirašytas kvalifikuotu elektroniniu parašu.',
    en: 'The e-mail has no qualified electronic signature.',
  },
  known: {
    lt: 'Pareiškėjas ministerijai žinomas iš ankstesnio susirašinėjimo.',
    en: 'The Ministry knows the applicant from earlier letters.',
  },
  repeated: {
    lt: 'To paties prašoma kas savaitę.',
    en: 'The same is asked for every week.',
  },
  shown: { lt: 'parodytas asmens dokumentas', en: 'an identity document was shown' },
  check: { lt: 'kol bus patikrinta', en: 'until it is checked' },
} as const satisfies Readonly<Record<string, Named>>

const CLERK = 'Rūta Rūtaitė'
const CHANCELLOR = 'Jonas Jonaitis'

/** The whole example as text, in one language. */
export function institution(language: Language): string {
  const catalogue: Catalogue = catalogueFor(language === 'lt' ? lt : en, procedure)
  const requests = requestLifecycle(procedure)
  const out: string[] = []
  const heading = (title: Named): void => void out.push('', `== ${title[language]} ==`)
  const say = (number: number | null, text: string): void =>
    void out.push(
      `${number === null ? '  ' : String(number).padStart(2)}  ${text.replaceAll('\n', '\n    ')}`,
    )

  /** The history that commands lead to, and why the first of them was rejected that was. */
  const told = (...commands: readonly RequestCommand[]) => {
    const history: RequestEvent[] = []
    for (const command of commands) {
      const decision = requests.decide(command, requests.fold(history))
      if (!decision.accepted) return { history, rejected: explainRejection(decision.rejection, catalogue) }
      history.push(...decision.events)
    }
    return { history, rejected: null }
  }
  const stateAfter = (...commands: readonly RequestCommand[]): RequestState =>
    requests.fold(told(...commands).history)
  const owed = (number: number | null, on: PlainDate, ...commands: readonly RequestCommand[]): void => {
    for (const duty of requests.duties(stateAfter(...commands), on))
      if (duty.doneOn === undefined) say(number, explainDuty(duty, catalogue))
  }
  /** What came of the last command: the reason why not, or the last chapter of the story. */
  const tell = (number: number, ...commands: readonly RequestCommand[]): void => {
    const { history, rejected } = told(...commands)
    say(number, rejected ?? narration(narrate(requests, history, catalogue).slice(-1), catalogue))
  }

  const access: Claim = { right: 'access', information: 'all' }
  const submit = (
    receivedOn: PlainDate,
    claim: Claim = access,
    filed: Partial<Extract<RequestCommand, { type: 'SubmitRequest' }>['data']> = {},
  ) =>
    ({
      type: 'SubmitRequest',
      data: {
        id: 'TM-1',
        by: CLERK,
        submittedOn: receivedOn,
        receivedOn,
        channel: 'in-person',
        sender: { as: 'subject' },
        contacts: [],
        claims: [claim],
        form: { nameGiven: true, signed: true, identityDocument: true, proofs: ['identity-document'] },
        ...filed,
      },
    }) as const
  const extend = (
    on: PlainDate,
    reason: Named,
    decided: { readonly grounds?: readonly string[]; readonly office?: string },
  ) =>
    ({
      type: 'ExtendExamination',
      data: { on, by: CHANCELLOR, reasons: [reason[language]], ...decided },
    }) as const
  const byChancellor = { grounds: ['complexity'], office: 'chancellor' }

  heading(headings.time)
  const june = plainDate('2026-06-01')
  owed(1, june, submit(june))
  const january = plainDate('2026-01-30')
  owed(2, january, submit(january))

  heading(headings.extended)
  const lastDay = plainDate('2026-07-01')
  owed(3, lastDay, submit(june), extend(lastDay, words.complex, byChancellor))
  tell(4, submit(june), extend(plainDate('2026-07-02'), words.complex, byChancellor))
  tell(5, submit(june), extend(lastDay, words.complex, { grounds: ['complexity'] }))
  tell(6, submit(june), extend(lastDay, words.leave, { office: 'chancellor' }))

  heading(headings.identity)
  const friday = plainDate('2026-06-19')
  const form = { nameGiven: true, signed: true, identityDocument: false }
  const byEmail = submit(friday, access, { channel: 'email', form: { ...form, proofs: [] } })
  owed(7, friday, byEmail)
  const monday = plainDate('2026-06-22')
  const waive: RequestCommand = {
    type: 'WaiveDefects',
    data: { on: monday, by: CHANCELLOR, reason: words.known[language], office: 'chancellor' },
  }
  owed(8, monday, byEmail, waive)
  const processed = { access: { processed: true, recipientsForeseen: false, otherSource: false }, items: [] }
  const answer = (on: PlainDate): RequestCommand => ({
    type: 'AnswerRequest',
    data: { on, by: CLERK, facts: processed, implementBy: on },
  })
  const { rejected } = told(byEmail, waive, answer(monday))
  say(null, rejected ?? '')
  const byPost = (proof: 'plain-copy' | 'certified-copy') =>
    submit(friday, access, { channel: 'post', form: { ...form, proofs: [proof] } })
  tell(9, byPost('plain-copy'))
  tell(9, byPost('certified-copy'))
  const informed = submit(friday, { right: 'information' }, { form: { ...form, proofs: [] } })
  tell(10, informed, answer(monday))

  heading(headings.rights)
  tell(11, submit(june, { right: 'portability', items: 'all' }))
  const item = words.register[language]
  const decide = (number: number, claim: Claim, known: object): void => {
    for (const decision of decideClaims(procedure, [claim], { items: [{ item, facts: known }] }).decisions)
      say(number, explainDecision(decision, catalogue))
  }
  decide(
    12,
    { right: 'erasure', items: 'all', grounds: ['not-needed'] },
    { neededForPurposes: false, legalObligation: true },
  )
  decide(
    13,
    { right: 'restriction', items: 'all', period: { criterion: words.check[language] } },
    { 'own:accuracy-under-check': true },
  )

  heading(headings.recourse)
  const complaints = complaintLifecycle(procedure)
  for (const { command, obstacle } of complaints.options(complaints.initialState(), lastDay))
    if (command === 'LodgeComplaint' && obstacle) say(14, explainRejection(obstacle, catalogue))
  const late = plainDate('2026-07-02')
  for (const duty of requests.duties(stateAfter(submit(june)), late)) {
    say(15, explainDuty(duty, catalogue))
    say(null, explainConsequence(procedure, duty, catalogue))
  }
  tell(16, submit(june), {
    type: 'DemandFee',
    data: {
      on: june,
      by: CLERK,
      fee: 100,
      costs: { collecting: 100, examining: 0, answering: 0 },
      finding: { kind: 'manifestly-unfounded', justification: words.repeated[language] },
    },
  })

  heading(headings.story)
  const whole: readonly RequestCommand[] = [
    byEmail,
    waive,
    {
      type: 'ConfirmIdentity',
      data: { on: plainDate('2026-06-25'), by: CLERK, means: words.shown[language] },
    },
    extend(plainDate('2026-07-17'), words.complex, byChancellor),
    answer(plainDate('2026-08-20')),
  ]
  out.push(narration(narrate(requests, told(...whole).history, catalogue), catalogue))
  return out.join('\n').trimStart()
}

printIfStarted(import.meta.url, institution)
