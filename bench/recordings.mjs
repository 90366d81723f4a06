// The recordings that are swept: some hundreds that the machine itself made, in every stage of their life, and a
// generator that hands them on as often as asked, one by one.
import { addDays, plainDate } from 'privacy-rulebook'
import { kaunasRules, recordingLifecycle } from 'privacy-rulebook/recordings'

/** The day of the sweep. */
export const sweepDay = plainDate('2026-09-16')

const machine = recordingLifecycle(kaunasRules)
const decision = { under: 'centre-procedure', request: 'R-1' }
const line = '8 37 32 81 95'

/** What becomes of a recording: [days after the call, command, data]. */
const lives = [
  ...Array(20).fill([]),
  [[9, 'RegisterServiceComplaint']],
  [
    [9, 'RegisterServiceComplaint'],
    [12, 'OpenProcedure'],
  ],
  [
    [9, 'RegisterServiceComplaint'],
    [12, 'OpenProcedure'],
    [13, 'CopyForProcedure'],
  ],
  [
    [9, 'RegisterServiceComplaint'],
    [12, 'OpenProcedure'],
    [13, 'CopyForProcedure'],
    [40, 'CloseProcedure'],
  ],
  [[20, 'PlaceRestriction', { until: 250 }]],
  [[20, 'PlaceRestriction', {}]],
  [
    [20, 'PlaceRestriction', {}],
    [90, 'LiftRestriction'],
  ],
  [[30, 'GrantErasure', { implementBy: 60 }]],
  [
    [30, 'GrantErasure', { implementBy: 60 }],
    [50, 'DestroyRecording'],
  ],
  [[3, 'WithdrawConsent']],
]

/** A call on a day before the sweep, and what became of it by then. */
function recordingOf(number) {
  const callDate = addDays(sweepDay, -1 - ((number * 37) % 230))
  const day = (days) => addDays(callDate, days)
  const act = { on: callDate, by: 'exchange' }
  const commands = [
    {
      type: 'ReceiveCall',
      data: { ...act, call: `S-${number}`, line, direction: 'incoming', consultant: 'ona' },
    },
    { type: 'PlayNotice', data: { ...act, automatic: true } },
    { type: 'GiveConsent', data: { ...act, explicit: true } },
    { type: 'EndCall', data: { ...act, endedBy: 'caller' } },
    {
      type: 'StoreRecording',
      data: {
        ...act,
        recorded: {
          number: null,
          date: callDate,
          time: '10:00',
          durationSeconds: 60 + number,
          audio: `archive/${number}`,
        },
      },
    },
  ]
  const details = {
    RegisterServiceComplaint: { complaint: 'C-1', receivedOn: callDate, aboutAdministrativeService: true },
    OpenProcedure: { procedure: 'P-1', complaint: 'C-1', kind: 'administrative', participants: ['jonas'] },
    CopyForProcedure: { procedure: 'P-1', place: 'the procedure archive' },
    CloseProcedure: { procedure: 'P-1' },
    PlaceRestriction: { id: 'X-1', decision },
    LiftRestriction: { id: 'X-1' },
    GrantErasure: { decision },
  }
  for (const [after, type, days = {}] of lives[number % lives.length]) {
    const on = day(after)
    if (on > sweepDay) break
    const named = Object.fromEntries(Object.entries(days).map(([name, later]) => [name, day(later)]))
    commands.push({ type, data: { on, by: 'ona', ...details[type], ...named } })
  }
  return commands.reduce((state, command) => {
    const decided = machine.decide(command, state)
    if (!decided.accepted) throw new Error(JSON.stringify(decided.rejection))
    return decided.events.reduce(machine.evolve, state)
  }, machine.initialState())
}

export const pool = Array.from({ length: 600 }, (_, number) => recordingOf(number))

/** So many recordings, none of which is kept by the generator itself. */
export function* recordings(count) {
  for (let index = 0; index < count; index++) yield pool[index % pool.length]
}
