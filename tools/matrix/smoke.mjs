// What every run time has to do the same: each entry of the package used once. It imports nothing, so that whoever runs it
// says how the entries are loaded. What is expected stands here, by the documents.

/** The letter that a request was received; a month from 2 February 2026 ends on 2 March, a Monday (clause 41). */
const receipt = `Adakavo socialinių paslaugų namai (toliau – Įstaiga)
Kodas 190000000
Liepų g. 1, Adakavas
tel. (8 000) 00 000

Duomenų subjektui ________
Adresas ________

2026-02-02 Nr. S-12
Į 2026-02-02 prašymą Nr. P-1

Dėl prašymo gavimo

Jūsų prašymas gautas 2026 m. vasario 2 d. ir užregistruotas (Duomenų subjektų teisių įgyvendinimo tvarkos aprašo (toliau – Aprašas) 39 punktas).

Atsakymą Jums pateiksime ne vėliau kaip 2026 m. kovo 2 d. (Aprašo 41 punktas).

Jei reikės patvirtinti Jūsų tapatybę ar patikslinti prašymą arba jei dėl svarbių priežasčių jo per šį laiką nespėsime išnagrinėti, apie tai Jums pranešime (Aprašo 41 punktas).

Dėl savo teisių galite pasitarti su Įstaigos duomenų apsaugos pareigūnu: dap@example.lt (Aprašo 7 punktas).

Direktorė (parašas) Rūta Žilinskienė
Parengė Ąžuolas Šimkus`

/** A text as a reader sees it: spaces at which no line breaks look like any other. */
const seen = (text) => text.replaceAll('\u00a0', ' ')

/** A value as JSON, its keys in one order. */
const inOrder = (value) =>
  JSON.stringify(
    value,
    (_, part) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    1,
  )

/**
 * Runs all checks on the loaded entries, which are named as they are imported.
 * @returns the names of what was checked; throws at the first that is otherwise
 */
export function smoke(entries) {
  const done = []
  const check = (what, got, expected) => {
    const [is, should] = [got, expected].map(inOrder)
    if (is !== should) throw new Error(`${what}: expected ${should}, and got ${is}`)
    done.push(what)
  }
  for (const [name, entry] of Object.entries(entries))
    check(`${name} exports something`, Object.keys(entry).length > 0, true)

  const at = (subpath) => entries[`privacy-rulebook${subpath}`]
  const { adakavasProcedure, requestLifecycle, rulesFor } = at('')
  const { civilDay, deadline, plainDate } = at('/calendar')
  const { explainDeadline, letters, renderText } = at('/text')
  const { lt } = at('/text/lt')
  const { en } = at('/text/en')

  // Clauses 17 and 18: nothing allows the data to be kept, unless one of two limits does whose facts are not known yet.
  const { erasure } = rulesFor(adakavasProcedure)
  const open = erasure.assess({ basis: 'none', institutionClaims: false })
  check(
    'a verdict',
    [open.outcome, open.needs.map(({ fact }) => fact)],
    ['undetermined', ['careOrHealthNecessity', 'legalObligation']],
  )

  // Clause 41: a month from 31 October ends on 30 November, in 2025 a Sunday.
  const month = deadline({ clause: 'adakavas:41', from: plainDate('2025-10-31'), period: { months: 1 } })
  check('a deadline', month.due, '2025-12-01')
  check(
    'a deadline in Lithuanian',
    seen(explainDeadline(month, lt)),
    'Pagal Aprašo 41 punktą terminas skaičiuojamas nuo 2025 m. spalio 31 d.: pridėjus 1 mėnesį – 2025 m. lapkričio 30 d. (paskutinė to mėnesio diena); 2025 m. lapkričio 30 d. yra sekmadienis, todėl terminas perkeliamas į 2025 m. gruodžio 1 d. Paskutinė termino diena – 2025 m. gruodžio 1 d. (Aprašo 41 punktas).',
  )
  check(
    'a deadline in English',
    seen(explainDeadline(month, en)),
    'Under clause 41 of the Procedure, time is counted from 31 October 2025: 1 month ends on 30 November 2025 (the last day of that month); 30 November 2025 is a Sunday, so the last day moves to 1 December 2025. The last day is 1 December 2025 (clause 41 of the Procedure).',
  )
  check('a date that breaks at no line', lt.day(plainDate('2026-03-02')), '2026\u00a0m. kovo 2\u00a0d.')

  // Half past ten in the evening, by UTC, is the next day in Vilnius.
  const received = civilDay('2026-02-01T22:30:00Z', adakavasProcedure.zone)
  check('a day in the zone of the procedure', received, '2026-02-02')

  const requests = requestLifecycle(adakavasProcedure)
  const events = []
  let state = requests.initialState()
  const give = (command) => {
    const decision = requests.decide(command, state)
    if (!decision.accepted) return decision.rejection.code
    for (const event of decision.events) {
      events.push(event)
      state = requests.evolve(state, event)
    }
    return state.status
  }
  const submit = {
    type: 'SubmitRequest',
    data: {
      id: 'P-1',
      by: 'registry',
      submittedOn: received,
      receivedOn: received,
      channel: 'email',
      sender: { as: 'subject' },
      form: { nameGiven: true, signed: true, identityDocument: true },
      claims: [{ right: 'access', information: 'all' }],
      contacts: [{ way: 'email', address: 'ona@example.lt' }],
    },
  }
  check('a schema that takes', at('/schema').requestCommandSchema.parse(submit), submit)
  const fee = { type: 'PayFee', data: { on: '2026-02-30', by: 'registry', amount: 500 } }
  check(
    'a schema that refuses',
    at('/schema')
      .requestCommandSchema.safeParse(fee)
      .error.issues.map(({ path }) => path.join('.')),
    ['data.on'],
  )
  check('a command', give(submit), 'open')
  check(
    'a command that is rejected',
    give({ ...fee, data: { ...fee.data, on: received } }),
    'fee-not-demanded',
  )

  const watched = { id: 'P-1', machine: requests, state }
  const due = at('/watching').dueOn([watched], received, { within: 31 })
  const calendar = at('/interop/icalendar').toICalendar(due, {
    catalogue: lt,
    stampedOn: received,
    host: 'example.lt',
  })
  check(
    'a calendar file',
    calendar.split('\r\n').filter((line) => /^(BEGIN|DTSTART|DTSTAMP)/.test(line)),
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTAMP:20260202T000000Z', 'DTSTART;VALUE=DATE:20260302'],
  )
  check('a replay of what was stored', requests.replay(JSON.parse(JSON.stringify(events))), {
    ok: true,
    state,
  })
  const letter = letters.receipt(adakavasProcedure, state, lt, {
    institution: {
      name: 'Adakavo socialinių paslaugų namai',
      code: '190000000',
      address: 'Liepų g. 1, Adakavas',
      contact: 'tel. (8 000) 00 000',
      email: 'namai@example.lt',
    },
    dataProtectionOfficer: 'dap@example.lt',
    date: received,
    number: 'S-12',
    preparedBy: 'Ąžuolas Šimkus',
    signatory: { position: 'Direktorė', name: 'Rūta Žilinskienė' },
  })
  check('a Lithuanian letter', seen(renderText(letter)).trimEnd(), receipt)
  return done
}
