import type { Schemas } from '../../src/schema/index.js'
import { stories } from '../text/stories.js'

/* Good values of everything that crosses the boundary: what the stories of every machine hold, and settings. */

/** Every value that a field of a name has, at any depth. */
function fieldsNamed(name: string, within: unknown): readonly unknown[] {
  if (typeof within !== 'object' || within === null) return []
  return Object.entries(within).flatMap(([field, value]) => [
    ...(field === name ? [value] : []),
    ...fieldsNamed(name, value),
  ])
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const eventsOf = (kind: (typeof stories)[number]['kind']) =>
  stories.filter((story) => story.kind === kind).flatMap(({ events }) => events)

const commandsIn = (events: readonly { readonly data: object }[]): readonly unknown[] =>
  events.flatMap(({ data }) => ('command' in data ? [data.command] : []))

/** Good values of each schema. */
export function valuesOf(): Readonly<Record<keyof Schemas, readonly unknown[]>> {
  const [request, complaint, restriction, consent, recording, sampling] = [
    eventsOf('request'),
    eventsOf('complaint'),
    eventsOf('restriction'),
    eventsOf('consent'),
    eventsOf('recording'),
    eventsOf('sampling'),
  ]
  const caseFacts = fieldsNamed('facts', commandsIn(request)).filter(
    (value) => isObject(value) && ('items' in value || 'access' in value),
  )
  return {
    requestCommand: commandsIn(request),
    requestEvent: request,
    requestHistory: stories.flatMap(({ kind, events }) => (kind === 'request' ? [events] : [])),
    complaintCommand: commandsIn(complaint),
    complaintEvent: complaint,
    requestForComplaint: fieldsNamed('request', commandsIn(complaint)).filter(isObject),
    complaintForRequest: fieldsNamed('complaint', commandsIn(request)).filter(isObject),
    restrictionCommand: commandsIn(restriction),
    restrictionEvent: restriction,
    consentCommand: commandsIn(consent),
    consentEvent: consent,
    claim: fieldsNamed('claims', commandsIn(request)).flatMap((claims) =>
      isObject(claims) ? Object.values(claims) : [],
    ),
    itemFacts: fieldsNamed('items', caseFacts).flatMap((items) => fieldsNamed('facts', items)),
    accessFacts: [{ processed: true }, { processed: null, 'own:late': 'by a week', 'own:asked': false }],
    caseFacts,
    recordingCommand: commandsIn(recording),
    recordingEvent: recording,
    samplingCommand: commandsIn(sampling),
    samplingEvent: sampling,
    listeningAttempt: fieldsNamed('attempt', commandsIn(recording)),
    erasureRecord: [
      { machine: 'request', stream: 'R1', erasedOn: '2026-02-02', request: 'R7', items: 'kept', events: 5 },
      {
        machine: 'consent',
        stream: 'S1',
        erasedOn: '2024-02-29',
        request: null,
        items: 'renamed',
        events: 1,
      },
    ],
    procedure: [
      { id: 'home', version: '1' },
      {
        id: 'home',
        version: '2',
        limits: { extension: { period: { months: 1 }, clause: 'adakavas:41' } },
        readings: { extension: 'two-further-months' },
        channels: ['email'],
        zone: 'Europe/Vilnius',
      },
    ],
    recordingRules: [
      { id: 'centre', version: '1' },
      {
        id: 'centre',
        version: '2',
        sampleCount: 3,
        listeningMethods: ['a terminal'],
        zone: 'Europe/Vilnius',
      },
    ],
  }
}
