import { plainDate } from '../../src/calendar/index.js'
import { type RequestCommand, type RequestEvent, requestLifecycle } from '../../src/request/index.js'
import { archive } from './rulebooks.js'

const day = plainDate
const by = 'Ona Onaitė'

/** A request of which everything is done that the built-in procedure does not know. */
const commands: readonly RequestCommand[] = [
  {
    type: 'SubmitRequest',
    data: {
      id: 'P1',
      by,
      submittedOn: day('2026-03-02'),
      receivedOn: day('2026-03-02'),
      channel: 'post',
      sender: { as: 'subject' },
      contacts: [],
      claims: [
        { right: 'rectification', corrections: [{ item: 'pavardė', replacement: 'Jonaitienė' }] },
        { right: 'erasure', items: ['nuotrauka'], grounds: ['not-needed'] },
      ],
      form: { nameGiven: true, signed: false, identityDocument: true },
    },
  },
  { type: 'AcknowledgeReceipt', data: { on: day('2026-03-03'), by } },
  { type: 'WaiveDefects', data: { on: day('2026-03-03'), by, reason: 'prašymas aiškus' } },
  { type: 'ConfirmIdentity', data: { on: day('2026-03-04'), by, means: 'pasas' } },
  {
    type: 'AnswerRequest',
    data: {
      on: day('2026-03-10'),
      by,
      facts: {
        items: [
          { item: 'pavardė', facts: { inaccurate: false, incomplete: false } },
          { item: 'nuotrauka', facts: { neededForPurposes: false } },
        ],
      },
      implementBy: day('2026-04-01'),
    },
  },
  {
    type: 'ReportImplementation',
    data: { on: day('2026-03-12'), by, right: 'erasure', item: 'nuotrauka', restricted: false },
  },
  {
    type: 'InformRecipients',
    data: {
      on: day('2026-03-13'),
      by,
      right: 'erasure',
      item: 'nuotrauka',
      told: { outcome: 'told', recipients: ['muziejus'] },
    },
  },
  {
    type: 'PlaceStatement',
    data: {
      on: day('2026-03-16'),
      by,
      item: 'pavardė',
      statement: 'Pavardė rašoma kitaip.',
      askedBy: 'subject',
    },
  },
  {
    type: 'RecordErasure',
    data: {
      on: day('2026-03-16'),
      by,
      item: 'nuotrauka',
      erased: 'viena nuotrauka',
      ground: 'nebereikalinga',
    },
  },
]

/** What they lead to, one after the other, each of them accepted. */
export function eventsOfArchive(): readonly RequestEvent[] {
  const machine = requestLifecycle(archive)
  const events: RequestEvent[] = []
  for (const command of commands) {
    const decision = machine.decide(command, machine.fold(events))
    if (!decision.accepted) throw new Error(`${command.type}: ${JSON.stringify(decision.rejection)}`)
    events.push(...decision.events)
  }
  return events
}
