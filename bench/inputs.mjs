// What the contestants work on: the same for all of them and in every run.
import { adakavasProcedure, addDays, plainDate, requestLifecycle, rulesFor } from 'privacy-rulebook'

/** How many rows or histories a contestant goes round. */
export const COUNT = 1024

/** A pseudo-random generator (mulberry32), so that a run can be repeated. */
function randomOf(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const complete = [...rulesFor(adakavasProcedure).erasure.table()].map(({ facts }) => facts)
const names = Object.keys(complete[0])

/** Distinct rows of erasure with that many facts left out, from the fewest to the most. */
function rowsWithout(fewest, most, seed) {
  const random = randomOf(seed)
  const below = (count) => Math.floor(random() * count)
  const rows = new Map()
  while (rows.size < COUNT) {
    const row = { ...complete[below(complete.length)] }
    const unknown = fewest + below(most - fewest + 1)
    while (Object.keys(row).length > names.length - unknown) delete row[names[below(names.length)]]
    rows.set(JSON.stringify(row), row)
  }
  // Parsed anew, as from a store: an object with deleted fields would be slow to read.
  return [...rows.keys()].map((text) => JSON.parse(text))
}

export const rows = {
  complete: rowsWithout(0, 0, 1),
  partial: rowsWithout(1, 4, 2),
  sparse: rowsWithout(5, 8, 3),
}

const requests = requestLifecycle(adakavasProcedure)

/** Eight commands: a request is filed, identified, extended, answered and carried out. */
function commandsOf(number) {
  const day = (after) => addDays(plainDate('2026-01-05'), (number % 300) + after)
  const [officer, reviewer, item] = [`officer-${number % 7}`, `officer-${number % 5}`, `item-${number}`]
  const facts = {
    neededForPurposes: false,
    basis: number % 2 === 0 ? 'contract' : 'consent',
    careOrHealthNecessity: false,
    legalObligation: false,
    institutionClaims: false,
  }
  return [
    {
      type: 'SubmitRequest',
      data: {
        id: `request-${number}`,
        by: officer,
        submittedOn: day(0),
        receivedOn: day(1),
        channel: number % 3 === 0 ? 'in-person' : 'email',
        sender: { as: 'subject' },
        form: { nameGiven: true, signed: true, identityDocument: number % 2 === 0 },
        claims: [{ right: 'erasure', grounds: ['not-needed'], items: [item] }],
        contacts: [{ way: 'email', address: `subject-${number}@example.org` }],
      },
    },
    { type: 'AssignOfficer', data: { on: day(1), by: 'head', officer } },
    {
      type: 'InquireIdentity',
      data: { on: day(2), by: officer, ask: 'a copy of an identity document', term: day(16) },
    },
    { type: 'SupplyIdentity', data: { on: day(6), by: officer } },
    { type: 'ConfirmIdentity', data: { on: day(7), by: reviewer, means: 'the document that was sent' } },
    { type: 'ExtendExamination', data: { on: day(9), by: officer, reasons: ['the archive is on paper'] } },
    {
      type: 'AnswerRequest',
      data: { on: day(20), by: reviewer, facts: { items: [{ item, facts }] }, implementBy: day(30) },
    },
    { type: 'ReportImplementation', data: { on: day(25), by: officer, right: 'erasure', item } },
  ]
}

/** A history with the state before its last command but one, the answer. */
function historyOf(number) {
  const commands = commandsOf(number)
  const events = []
  const states = [requests.initialState()]
  for (const command of commands) {
    const decision = requests.decide(command, states.at(-1))
    if (!decision.accepted) throw new Error(JSON.stringify(decision.rejection))
    events.push(...decision.events)
    states.push(decision.events.reduce(requests.evolve, states.at(-1)))
  }
  const [answer] = commands.slice(-2)
  return { events, answer, before: states.at(-3) }
}

export const histories = Array.from({ length: COUNT }, (_, number) => historyOf(number))
