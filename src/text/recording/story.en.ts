import type { ListeningPurpose, ProcedureKind, ReasonRelied, RightsDecision } from '../../recording/index.js'
import type { RestrictionReason } from '../../request/index.js'
import { cited } from '../kit/references.js'
import { date, list, quote } from '../kit/words.en.js'
import type { RecordingToTell, Said, StoryTexts } from '../story/texts.js'
import { quoted } from '../story/words.en.js'
import {
  complainedOf,
  copyIn,
  holdingIn,
  isOver,
  proceduresOf,
  purposeOf,
  reliedOn,
  unexaminedIn,
} from './recording-told.js'

/** Who did it: a person or a machine, by the host's own name. */
const doneBy = (by: string): string => `this was done by ${quote(by)}`
const notedBy = (by: string): string => `this was put on record by ${quote(by)}`

const purposes: Readonly<Record<ListeningPurpose, Said>> = {
  'quality-sampling': ['the periodic assessment of quality', 'kaunas:11.1'],
  'service-complaint': ['the examination of a complaint about services', 'kaunas:11.2'],
  other: ['neither the assessment of quality nor a complaint', 'kaunas:11'],
}
function purpose(called: string, named: ListeningPurpose | null): readonly Said[] {
  if (named === null) return []
  const [words, ...clauses] = purposes[named]
  return [[`${called} was ${words}`, ...clauses]]
}

const reasons: Readonly<Record<RestrictionReason, string>> = {
  'written-consent': 'the written consent of the data subject',
  'own-claims': 'the legal claims of the Centre itself',
  'protect-others': 'the protection of the rights of another person',
  'public-interest': 'the public interest',
}
/** The reason that was relied on while the recording was restricted. */
const relying = (relied: ReasonRelied | null | undefined): readonly Said[] =>
  relied === null || relied === undefined
    ? []
    : [
        [
          `the recording is restricted, so that this reason was relied on: ${reasons[relied.reason]} (${quoted(relied.justification)})`,
          'kaunas:14.5',
          'gdpr:18(2)',
        ],
      ]

/** What kind of procedure. */
const procedures: Readonly<Record<ProcedureKind, string>> = {
  administrative: 'administrative',
  misconduct: 'on a breach of official duty',
  both: 'both administrative and on a breach of official duty',
}
/** "for the procedure “P1”", "for the procedures “P1” and “P2”". */
const forProcedures = (ids: readonly string[]): string =>
  `for the ${ids.length === 1 ? 'procedure' : 'procedures'} ${list(ids.map(quote))}`
/** "the restriction “A1” is in force". */
const restrictions = (ids: readonly string[]): string =>
  ids.length === 1
    ? `the restriction ${list(ids.map(quote))} is in force`
    : `the restrictions ${list(ids.map(quote))} are in force`

/** What is left of it. */
const whatIsLeft = ({ state }: RecordingToTell): string =>
  state.status === 'destroyed' ? 'the copy of the recording' : 'the recording'
const copyToDestroy: Said = [
  'no procedure needs the copy any more, so that it has to be destroyed',
  'kaunas:10',
]

/** Under what a right was decided. */
const decided: Readonly<Record<RightsDecision['under'], string>> = {
  'centre-procedure': 'the decision was taken under the procedure of the Centre itself',
  adakavas: 'the decision was taken under the Procedure, which the Centre applies',
}

/** What was corrected beside the audio. */
const corrected = {
  number: 'the number of the caller',
  time: 'the time of the call',
  durationSeconds: 'the length of the call',
} as const

/** What a complaint means for how long the recording is kept. */
const complaintHolds = (aboutAdministrativeService: boolean): Said =>
  aboutAdministrativeService
    ? [
        'if a procedure is opened on the complaint while the recording is kept, a copy of the recording has to be made for it',
        'kaunas:10',
        'kaunas:12.3',
      ]
    : [
        'the complaint is not about an administrative service of the employee who gave advice, so that no procedure that needs a copy of the recording can be opened on it',
        'kaunas:12.3',
      ]

/** The events of a call and its recording. */
export const recordingStory: StoryTexts['recording'] = {
  CallReceived: ({ data: { command, line } }) => {
    const { by, call, consultant } = command.data
    return [
      [`the call ${quote(call)} came in on the general line ${line}; ${notedBy(by)}`, 'kaunas:1'],
      ...(consultant === undefined
        ? []
        : [[`it was taken by ${quote(consultant)}, who gave advice`, 'kaunas:4.3'] as const]),
    ]
  },
  NoticePlayed: ({ data: { command } }) => [
    [`the caller was told of the recording automatically; ${notedBy(command.data.by)}`, 'kaunas:7'],
  ],
  ConsultantJoined: ({ data: { command } }) => [
    [
      `the call was joined by ${quote(command.data.consultant)} to give advice; ${notedBy(command.data.by)}`,
      'kaunas:4.3',
      'kaunas:9',
    ],
  ],
  ConsentGiven: ({ data: { command } }) => [
    [`the caller consented to the recording explicitly; ${notedBy(command.data.by)}`, 'kaunas:5'],
    ['from then on the call may be recorded', 'kaunas:5'],
  ],
  RecordingDeclined: ({ data: { command } }) => [
    [`the caller declined the recording; ${notedBy(command.data.by)}`, 'kaunas:14'],
    ['both other ways of reaching the Centre have to be explained to the caller', 'kaunas:6'],
  ],
  AlternativesExplained: ({ data: { command } }) => [
    [
      `both other ways of reaching the Centre, in person and by email, were explained to the caller; ${notedBy(command.data.by)}`,
      'kaunas:6',
    ],
  ],
  CallEnded: ({ data: { command }, after: { state } }) => {
    const { by, endedBy, notRecorded } = command.data
    const who = endedBy === 'caller' ? 'the caller ended the call' : 'the Centre ended the call'
    const recorded = state.status !== 'ended' || notRecorded !== undefined
    const ended: Said = [`${who}; ${notedBy(by)}`, recorded ? 'kaunas:9' : 'kaunas:14']
    if (state.status !== 'ended')
      return [ended, ['the recording of the call has to be stored on the same day', 'kaunas:10']]
    if (notRecorded !== undefined) return [ended]
    const { refusal } = state
    const gone = refusal !== null && refusal.explainedOn === null && !refusal.missed
    return [
      ended,
      [
        refusal === null
          ? 'there was no consent, so that the call was not recorded and nothing of it is kept'
          : 'the recording was declined, so that the call was not recorded and nothing of it is kept',
        'kaunas:5',
      ],
      ...(gone
        ? [
            [
              'there was nobody left to explain the other ways to, because the caller ended the call',
              'kaunas:6',
              'kaunas:14',
            ] as const,
          ]
        : []),
    ]
  },
  RecordingStored: ({ data: { command, kept } }) => [
    [`the recording of the call was stored; ${notedBy(command.data.by)}`, 'kaunas:8', 'kaunas:10'],
    [`it is to be kept up to and including ${date(kept.due)}`, kept.clause],
  ],
  ConsentWithdrawn: ({ data: { command }, after }) => [
    [
      `the caller withdrew the consent to the recording; ${notedBy(command.data.by)}`,
      'kaunas:14.5',
      'gdpr:7(3)',
    ],
    [
      isOver(after)
        ? 'what was recorded before stays lawful'
        : 'the call must not be recorded any further, and what was recorded before stays lawful',
      'gdpr:7(3)',
    ],
    [
      'such a recording can no longer be listened to for the assessment of quality',
      'kaunas:11.1',
      'kaunas:14.5',
    ],
  ],
  RecordingListenedTo: ({ data: { command, clauses, restricted }, after }) => {
    const { by, attempt } = command.data
    const { listener } = attempt
    const noted = by === listener ? '' : `; ${notedBy(by)}`
    const about = proceduresOf(after, listener)
    const how: readonly Said[] =
      attempt.as === 'copy'
        ? about.length === 0
          ? []
          : [[`it was needed ${forProcedures(about)}`, 'kaunas:12.3']]
        : [
            ...purpose('the purpose', purposeOf(attempt)),
            ...(attempt.method === undefined || attempt.method === null
              ? []
              : [[`the way of listening was ${quoted(attempt.method)}`, 'kaunas:13'] as const]),
          ]
    return [
      [
        `${attempt.as === 'copy' ? 'the copy that was made for a procedure' : 'the recording'} was listened to by ${quote(listener)}${noted}`,
        ...clauses,
      ],
      ...how,
      ...relying(reliedOn(restricted, attempt.restrictionReason)),
    ]
  },
  ListeningRefused: ({ data: { command, clauses } }) => {
    const { by, attempt } = command.data
    const refused =
      attempt.as === 'caller'
        ? 'a person who asked to listen to the recording of their own call was not allowed to'
        : `listening to ${attempt.as === 'staff' ? 'the recording' : 'a copy made for a procedure'} was refused to ${quote(attempt.listener)}`
    return [
      [
        `${refused}, because the conditions for it were not met, or it was not known whether they were; ${notedBy(by)}`,
        ...clauses,
      ],
      ...purpose('the purpose that was named', purposeOf(attempt)),
    ]
  },
  CallerAccessGiven: ({ data: { command } }) => {
    const { by, means } = command.data
    const listened = means.includes('listening')
    const given = means.includes('copy')
    const what =
      listened && given
        ? 'was allowed to listen to the recording of the call and was given a copy of it'
        : given
          ? 'was given a copy of the recording of the call'
          : 'was allowed to listen to the recording of the call'
    return [[`the caller ${what}; ${doneBy(by)}`, 'kaunas:14.2']]
  },
  RecordingRectified: ({ data: { command } }) => {
    const { by, correction } = command.data
    if (correction === 'forgotten')
      return [
        [`what is stored beside the audio was corrected, or a note was added; ${doneBy(by)}`, 'kaunas:14.4'],
        [
          'what was changed is no longer told, because the recording has been destroyed',
          'kaunas:8',
          'kaunas:10',
        ],
      ]
    const { number, time, durationSeconds, note } = correction
    const given = { number, time, durationSeconds }
    const what = (['number', 'time', 'durationSeconds'] as const).flatMap((one) =>
      given[one] === undefined ? [] : [corrected[one]],
    )
    const noted = 'a note was added on what was said in the call'
    const changed =
      what.length === 0
        ? noted
        : `what is stored beside the audio was corrected (${list(what)})${note === undefined ? '' : `, and ${noted}`}`
    return [
      [`${changed}; ${doneBy(by)}`, 'kaunas:14.4'],
      ['the audio itself was not altered', 'kaunas:14.4'],
    ]
  },
  ServiceComplaintRegistered: ({ data: { command }, after }) => {
    const { by, on, complaint, receivedOn, aboutAdministrativeService } = command.data
    const received = receivedOn === on ? '' : ` on ${date(receivedOn)}`
    const { kept } = after
    return [
      [
        `the complaint ${quote(complaint)} about services given in the call was received${received}; it was registered by ${quote(by)}`,
        'kaunas:11.2',
      ],
      ...(kept === null
        ? []
        : [
            [
              `a complaint does not keep the recording longer: its term runs up to and including ${date(kept.lastDay)}`,
              'kaunas:10',
            ] as const,
          ]),
      complaintHolds(aboutAdministrativeService),
    ]
  },
  ServiceComplaintClosed: ({ data: { command }, after }) => [
    [
      `the examination of the complaint ${quote(command.data.complaint)} was closed; ${notedBy(command.data.by)}`,
      'kaunas:11.2',
    ],
    ...(complainedOf(after)
      ? []
      : [
          [
            'no complaint about the call is open any more, so that the recording can no longer be listened to for one',
            'kaunas:11.2',
          ] as const,
        ]),
  ],
  ProcedureOpened: ({ data: { command }, after }) => {
    const { by, procedure, complaint, kind, participants } = command.data
    return [
      [
        `the procedure ${quote(procedure)} (${procedures[kind]}) was opened to examine the complaint ${quote(complaint)}; ${notedBy(by)}`,
        'kaunas:12.3',
      ],
      [
        participants.length === 1
          ? `its participant is ${list(participants.map(quote))}`
          : `its participants are ${list(participants.map(quote))}`,
        'kaunas:12.3',
      ],
      copyIn(after) === 'none'
        ? [
            'unless it is closed before the recording is destroyed, a copy has to be made first',
            'kaunas:10',
            'kaunas:12.3',
          ]
        : ['the copy that was made already serves it', 'kaunas:10', 'kaunas:12.3'],
    ]
  },
  ProcedureJoined: ({ data: { command } }) => [
    [
      `the procedure ${quote(command.data.procedure)} was joined by ${quote(command.data.participant)}; ${doneBy(command.data.by)}`,
      'kaunas:12.3',
    ],
  ],
  ProcedureClosed: ({ data: { command }, after }) => {
    const { by, procedure } = command.data
    const held = holdingIn(after)
    const destroy: readonly Said[] =
      copyIn(after) !== 'not-needed'
        ? []
        : held.length === 0
          ? [copyToDestroy]
          : [
              [
                `no procedure needs the copy any more, but ${restrictions(held)}, so that it has to be destroyed when that ends, or where there is a reason for processing restricted data`,
                'kaunas:10',
                'kaunas:14.5',
                'gdpr:18(2)',
              ],
            ]
    return [[`the procedure ${quote(procedure)} was closed; ${notedBy(by)}`, 'kaunas:12.3'], ...destroy]
  },
  ProcedureCopyMade: ({ data: { command, deadline, restricted } }) => {
    const { by, procedure, place, restrictionReason } = command.data
    return [
      [
        `the recording was copied ${forProcedures([procedure])}; the copy is kept in ${quoted(place)}; ${doneBy(by)}`,
        'kaunas:10',
        'kaunas:12.3',
      ],
      [`it had to be made by ${date(deadline.due)}`, deadline.clause],
      ...relying(reliedOn(restricted, restrictionReason)),
    ]
  },
  RestrictionPlaced: ({ data: { command }, after }) => {
    const { by, id, decision, until } = command.data
    return [
      [
        `${whatIsLeft(after)} was restricted (the restriction ${quote(id)}), because the request ${quote(decision.request)} was granted; ${notedBy(by)}`,
        'kaunas:14.5',
        'gdpr:18',
      ],
      [decided[decision.under], 'kaunas:14.5'],
      [
        until === undefined
          ? 'the restriction holds until it is lifted'
          : `the restriction holds up to and including ${date(until)}, unless it is lifted earlier`,
        'kaunas:14.5',
      ],
    ]
  },
  RestrictionLifted: ({ data: { command }, after }) => {
    const { by, on, id } = command.data
    const { kept: standing } = after
    const lifted: Said = [`the restriction ${quote(id)} was lifted; ${doneBy(by)}`, 'kaunas:14.5']
    if (standing === null) return [lifted]
    const copy = copyIn(after) === 'not-needed' ? [copyToDestroy] : []
    if (standing.restrictions.length > 0)
      return [
        lifted,
        [
          `${whatIsLeft(after)} is still restricted: ${restrictions(standing.restrictions)}`,
          'kaunas:14.5',
          'gdpr:18(2)',
        ],
      ]
    if (after.state.status !== 'stored' || on <= standing.lastDay) return [lifted, ...copy]
    return [
      lifted,
      standing.standing === 'copy-required'
        ? [
            `the term of the recording ended on ${date(standing.lastDay)}, so that a copy has to be made first ${forProcedures(standing.procedures)}, and then the recording has to be destroyed`,
            'kaunas:10',
            'kaunas:12.3',
          ]
        : [
            `the term of the recording ended on ${date(standing.lastDay)}, so that it has to be destroyed`,
            'kaunas:10',
          ],
      ...copy,
      ...(unexaminedIn(after)
        ? [['a complaint that is open does not keep the recording longer', 'kaunas:10'] as const]
        : []),
    ]
  },
  ErasureGranted: ({ data: { command }, after }) => {
    const { by, on, decision, implementBy = on } = command.data
    const { kept: standing } = after
    const due = standing?.destruction?.due ?? implementBy
    return [
      [
        `the request ${quote(decision.request)} to erase the recording was granted; ${notedBy(by)}`,
        'kaunas:14.5',
        'gdpr:17',
      ],
      [decided[decision.under], 'kaunas:14.5'],
      [
        `the recording has to be destroyed by ${date(due)}`,
        ...cited([standing?.destruction?.clause ?? 'kaunas:14.5'], 'kaunas:14.5'),
      ],
      ...(standing?.standing === 'copy-required'
        ? [
            [
              `before that a copy has to be made ${forProcedures(standing.procedures)}`,
              'kaunas:10',
              'kaunas:12.3',
            ] as const,
          ]
        : []),
    ]
  },
  RecordingDestroyed: ({ data: { command, because, deadline }, after }) => [
    because === 'erasure'
      ? [
          `the recording was destroyed, because its erasure was granted; ${doneBy(command.data.by)}`,
          'kaunas:14.5',
          'gdpr:17',
        ]
      : [`the recording was destroyed, because its term was over; ${doneBy(command.data.by)}`, 'kaunas:10'],
    [`it had to be destroyed by ${date(deadline.due)} at the latest`, deadline.clause],
    ...(copyIn(after) === 'needed'
      ? [
          [
            'the copy that was made for a procedure is kept as long as it is needed there',
            'kaunas:10',
          ] as const,
        ]
      : []),
  ],
  ProcedureCopyDestroyed: ({ data: { command, deadline, restricted } }) => [
    [`the copy, which no procedure needs any more, was destroyed; ${doneBy(command.data.by)}`, 'kaunas:10'],
    [`it had to be destroyed by ${date(deadline.due)} at the latest`, deadline.clause],
    ...relying(reliedOn(restricted, command.data.restrictionReason)),
  ],
}
