// A hospital in Germany that has no document of its own: the GDPR itself is its procedure, with its own holidays and time
// zone. What its patients ask for, what comes out, by which article, and by when. `-- --lang en` prints it in English.
import { addDays, gdprProcedureFor, type HolidayCalendar, type PlainDate, plainDate } from 'privacy-rulebook'
import {
  type RequestCommand,
  type RequestEvent,
  type RequestState,
  requestLifecycle,
} from 'privacy-rulebook/requests'
import { type CaseFacts, type Claim, decideClaims } from 'privacy-rulebook/rights'
import {
  catalogueFor,
  explainDecision,
  explainDuty,
  explainNote,
  narrate,
  narration,
} from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import { type Language, printIfStarted } from './shared.js'

// Holidays as a rule: fixed days, and days before and after Easter Sunday.
const easterSundays: readonly PlainDate[] = [
  plainDate('2026-04-05'),
  plainDate('2027-03-28'),
  plainDate('2028-04-16'),
]
const germany: HolidayCalendar = {
  name: 'Germany',
  firstYear: 2026,
  lastYear: 2028,
  isHoliday: (day) =>
    ['01-01', '05-01', '10-03', '12-25', '12-26'].includes(day.slice(5)) ||
    easterSundays.some((sunday) => [-2, 1, 39, 50].some((far) => addDays(sunday, far) === day)),
}

const hospital = gdprProcedureFor({
  id: 'sample-hospital',
  version: '2026-01',
  calendar: germany,
  zone: 'Europe/Berlin',
  authority: {
    lt: { genitive: 'Berlyno duomenų apsaugos įgaliotinio', dative: 'Berlyno duomenų apsaugos įgaliotiniui' },
    en: { name: 'the Berlin Commissioner for Data Protection' },
  },
})

/** The cases, each with what is known of the data. */
const cases: readonly (readonly [
  title: Readonly<Record<Language, string>>,
  claims: Claim[],
  facts: CaseFacts,
])[] = [
  [
    {
      lt: 'Naujienlaiškis: nesutikimas su tiesiogine rinkodara',
      en: 'A newsletter: an objection to direct marketing',
    },
    [{ right: 'objection', items: ['newsletter'] }],
    { items: [{ item: 'newsletter', facts: { directMarketing: true } }] },
  ],
  [
    {
      lt: 'Susipažinimas: kopijoje yra ir kito paciento duomenų',
      en: 'Access: the copy has data of another patient',
    },
    [{ right: 'access', information: ['source'] }],
    {
      access: { processed: true, notFromSubject: true, sourceKnown: true, copyAffectsOthers: true },
      items: [],
    },
  ],
  [
    {
      lt: 'Automatinis sprendimas dėl skolos pagal sutartį',
      en: 'An automated decision on credit under a contract',
    },
    [{ right: 'automated-decision', items: ['instalments'] }],
    {
      items: [
        {
          item: 'instalments',
          facts: {
            solelyAutomated: true,
            significantEffect: true,
            contractNeedsDecision: true,
            lawAllowsDecision: false,
            decisionConsent: false,
            decisionOnSpecialCategories: false,
          },
        },
      ],
    },
  ],
  [
    { lt: 'Ištrynimas, apie kurį dar ne viskas žinoma', en: 'An erasure of which not all is known yet' },
    [{ right: 'erasure', items: ['photo'] }],
    {
      items: [
        {
          item: 'photo',
          facts: { neededForPurposes: false, legalObligation: false, institutionClaims: false },
        },
      ],
    },
  ],
]

const received = plainDate('2028-09-03')
const photo = 'photo'
const filed: RequestCommand = {
  type: 'SubmitRequest',
  data: {
    id: 'H-1',
    by: 'front desk',
    submittedOn: received,
    receivedOn: received,
    channel: 'phone',
    sender: { as: 'subject' },
    contacts: [{ way: 'email', address: 'patient@example.com' }],
    claims: [{ right: 'erasure', items: [photo] }],
    form: { nameGiven: true, signed: false, identityDocument: false },
  },
}
const answered: RequestCommand = {
  type: 'AnswerRequest',
  data: {
    on: plainDate('2028-09-20'),
    by: 'Anna Muster',
    implementBy: plainDate('2028-09-29'),
    facts: {
      items: [
        {
          item: photo,
          facts: {
            neededForPurposes: false,
            freedomOfExpression: false,
            legalObligation: false,
            publicTaskNecessity: false,
            publicHealthInterest: false,
            specialPurpose: 'none',
            institutionClaims: false,
            othersClaims: false,
            madePublic: true,
          },
        },
      ],
    },
  },
}

/** The cases under the GDPR, and a request from receipt to its answer. */
export function underTheGdpr(language: Language): string {
  const catalogue = catalogueFor(language === 'lt' ? lt : en, hospital)
  const out: string[] = []
  for (const [title, claims, facts] of cases) {
    out.push('', title[language], '')
    for (const decision of decideClaims(hospital, claims, facts).decisions)
      out.push(explainDecision(decision, catalogue))
  }

  const requests = requestLifecycle(hospital)
  const history: RequestEvent[] = []
  let state: RequestState = requests.initialState()
  out.push('', language === 'lt' ? 'Prašymas telefonu' : 'A request by telephone', '')
  for (const command of [filed, answered]) {
    const decision = requests.decide(command, state)
    if (!decision.accepted) throw new Error(decision.rejection.code)
    history.push(...decision.events)
    state = decision.events.reduce(requests.evolve, state)
    for (const note of decision.notes) out.push(explainNote(note, catalogue))
    for (const duty of requests.duties(state, command.type === 'SubmitRequest' ? received : command.data.on))
      if (duty.doneOn === undefined) out.push(explainDuty(duty, catalogue))
  }
  out.push('', narration(narrate(requests, history, catalogue), catalogue))
  return out.join('\n').trimStart()
}

printIfStarted(import.meta.url, underTheGdpr)
