// Requests that the machine itself decided, from filing to carrying out: the same for all contestants and in every run.
import { adakavasProcedure, addDays, plainDate, requestLifecycle } from 'privacy-rulebook'

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

/**
 * A history: its commands as they come from outside, its events as the machine gave them and as they come from a store, the
 * state before the answer, and the day on which that is looked at.
 */
function historyOf(number) {
  const commands = JSON.parse(JSON.stringify(commandsOf(number)))
  const events = []
  const states = [requests.initialState()]
  for (const command of commands) {
    const decision = requests.decide(command, states.at(-1))
    if (!decision.accepted) throw new Error(JSON.stringify(decision.rejection))
    events.push(...decision.events)
    states.push(decision.events.reduce(requests.evolve, states.at(-1)))
  }
  const open = states.at(-3)
  return {
    commands,
    events,
    stored: JSON.parse(JSON.stringify(events)),
    open,
    day: addDays(open.lastEventOn, 3),
  }
}

/** How many histories a contestant goes round. */
const COUNT = 512

export const histories = Array.from({ length: COUNT }, (_, number) => historyOf(number))
