import type { ListeningPurpose, ProcedureKind, ReasonRelied, RightsDecision } from '../../recording/index.js'
import type { RestrictionReason } from '../../request/index.js'
import { cited } from '../kit/references.js'
import { date, list, quote } from '../kit/words.lt.js'
import type { RecordingToTell, Said, StoryTexts } from '../story/texts.js'
import { quoted } from '../story/words.lt.js'
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
const doneBy = (by: string): string => `tai padarė ${quote(by)}`
const notedBy = (by: string): string => `tai užfiksavo ${quote(by)}`

const purposes: Readonly<Record<ListeningPurpose, Said>> = {
  'quality-sampling': ['periodinis aptarnavimo kokybės vertinimas', 'kaunas:11.1'],
  'service-complaint': ['skundo dėl suteiktų paslaugų nagrinėjimas', 'kaunas:11.2'],
  other: ['nei kokybės vertinimas, nei skundo nagrinėjimas', 'kaunas:11'],
}
function purpose(called: string, named: ListeningPurpose | null): readonly Said[] {
  if (named === null) return []
  const [words, ...clauses] = purposes[named]
  return [[`${called} – ${words}`, ...clauses]]
}

const reasons: Readonly<Record<RestrictionReason, string>> = {
  'written-consent': 'raštiškas duomenų subjekto sutikimas',
  'own-claims': 'paties Centro teisiniai reikalavimai',
  'protect-others': 'kito asmens teisių apsauga',
  'public-interest': 'viešasis interesas',
}
/** The reason that was relied on while the recording was restricted. */
const relying = (relied: ReasonRelied | null | undefined): readonly Said[] =>
  relied === null || relied === undefined
    ? []
    : [
        [
          `įrašo tvarkymas apribotas, todėl remtasi šia priežastimi: ${reasons[relied.reason]} (${quoted(relied.justification)})`,
          'kaunas:14.5',
          'gdpr:18(2)',
        ],
      ]

/** What kind of procedure, in the nominative. */
const procedures: Readonly<Record<ProcedureKind, string>> = {
  administrative: 'administracinė procedūra',
  misconduct: 'tarnybinio nusižengimo tyrimo procedūra',
  both: 'administracinė ir tarnybinio nusižengimo tyrimo procedūra',
}
/** "procedūrai „P1“", "procedūroms „P1“ ir „P2“". */
const toProcedures = (ids: readonly string[]): string =>
  `${ids.length === 1 ? 'procedūrai' : 'procedūroms'} ${list(ids.map(quote))}`
/** "apribojimas „A1“", "apribojimai „A1“ ir „A2“". */
const restrictions = (ids: readonly string[]): string =>
  `${ids.length === 1 ? 'apribojimas' : 'apribojimai'} ${list(ids.map(quote))}`

/** What is left of it, in the genitive. */
const whatIsLeft = ({ state }: RecordingToTell): string =>
  state.status === 'destroyed' ? 'įrašo kopijos' : 'įrašo'
const copyToDestroy: Said = [
  'įrašo kopijos nebereikia jokiai procedūrai, todėl ją privaloma sunaikinti',
  'kaunas:10',
]

/** Under what a right was decided. */
const decided: Readonly<Record<RightsDecision['under'], string>> = {
  'centre-procedure': 'sprendimas priimtas Centro nustatyta tvarka',
  adakavas: 'sprendimas priimtas pagal Aprašą, kurį Centras taiko',
}

/** What was corrected beside the audio. */
const corrected = {
  number: 'skambinusio asmens telefono numeris',
  time: 'pokalbio laikas',
  durationSeconds: 'pokalbio trukmė',
} as const

/** What a complaint means for how long the recording is kept. */
const complaintHolds = (aboutAdministrativeService: boolean): Said =>
  aboutAdministrativeService
    ? [
        'jei, kol įrašas saugomas, dėl skundo pradedama procedūra, jai reikia padaryti įrašo kopiją',
        'kaunas:10',
        'kaunas:12.3',
      ]
    : [
        'skundas pateiktas ne dėl konsultavusio darbuotojo suteiktos administracinės paslaugos, todėl procedūros, kuriai reikėtų įrašo kopijos, dėl jo pradėti negalima',
        'kaunas:12.3',
      ]

/** The events of a call and its recording. */
export const recordingStory: StoryTexts['recording'] = {
  CallReceived: ({ data: { command, line } }) => {
    const { by, call, consultant } = command.data
    return [
      [`gautas skambutis ${quote(call)} bendruoju telefonu ${line}; ${notedBy(by)}`, 'kaunas:1'],
      ...(consultant === undefined
        ? []
        : [[`skambutį priėmė konsultuojantis darbuotojas ${quote(consultant)}`, 'kaunas:4.3'] as const]),
    ]
  },
  NoticePlayed: ({ data: { command } }) => [
    [
      `skambinantis asmuo apie pokalbio įrašymą informuotas automatiniu būdu; ${notedBy(command.data.by)}`,
      'kaunas:7',
    ],
  ],
  ConsultantJoined: ({ data: { command } }) => [
    [
      `prie pokalbio prisijungė konsultuojantis darbuotojas ${quote(command.data.consultant)}; ${notedBy(command.data.by)}`,
      'kaunas:4.3',
      'kaunas:9',
    ],
  ],
  ConsentGiven: ({ data: { command } }) => [
    [
      `skambinantis asmuo aiškiai sutiko, kad pokalbis būtų įrašytas; ${notedBy(command.data.by)}`,
      'kaunas:5',
    ],
    ['nuo tada pokalbį galima įrašyti', 'kaunas:5'],
  ],
  RecordingDeclined: ({ data: { command } }) => [
    [`skambinantis asmuo su pokalbio įrašymu nesutiko; ${notedBy(command.data.by)}`, 'kaunas:14'],
    ['jam privaloma paaiškinti abu kitus kreipimosi būdus', 'kaunas:6'],
  ],
  AlternativesExplained: ({ data: { command } }) => [
    [
      `skambinančiam asmeniui paaiškinti abu kiti kreipimosi būdai – atvykti tiesiogiai ir parašyti elektroniniu paštu; ${notedBy(command.data.by)}`,
      'kaunas:6',
    ],
  ],
  CallEnded: ({ data: { command }, after: { state } }) => {
    const { by, endedBy, notRecorded } = command.data
    const who = endedBy === 'caller' ? 'pokalbį baigė skambinęs asmuo' : 'pokalbį baigė Centras'
    const recorded = state.status !== 'ended' || notRecorded !== undefined
    const ended: Said = [`${who}; ${notedBy(by)}`, recorded ? 'kaunas:9' : 'kaunas:14']
    if (state.status !== 'ended')
      return [ended, ['pokalbio įrašą reikia išsaugoti tą pačią dieną', 'kaunas:10']]
    if (notRecorded !== undefined) return [ended]
    const { refusal } = state
    const gone = refusal !== null && refusal.explainedOn === null && !refusal.missed
    return [
      ended,
      [
        refusal === null
          ? 'sutikimo įrašyti pokalbį nebuvo, todėl jis neįrašytas ir jo duomenys nesaugomi'
          : 'su pokalbio įrašymu nesutikta, todėl jis neįrašytas ir jo duomenys nesaugomi',
        'kaunas:5',
      ],
      ...(gone
        ? [
            [
              'kitų kreipimosi būdų paaiškinti nebebuvo kam, nes pokalbį baigė pats skambinęs asmuo',
              'kaunas:6',
              'kaunas:14',
            ] as const,
          ]
        : []),
    ]
  },
  RecordingStored: ({ data: { command, kept } }) => [
    [`pokalbio įrašas išsaugotas; ${notedBy(command.data.by)}`, 'kaunas:8', 'kaunas:10'],
    [`įrašo saugojimo terminas – iki ${date(kept.due)} imtinai`, kept.clause],
  ],
  ConsentWithdrawn: ({ data: { command }, after }) => [
    [
      `${isOver(after) ? 'skambinęs' : 'skambinantis'} asmuo atšaukė sutikimą, kad pokalbis būtų įrašytas; ${notedBy(command.data.by)}`,
      'kaunas:14.5',
      'gdpr:7(3)',
    ],
    [
      isOver(after)
        ? 'iki atšaukimo padarytas įrašas lieka teisėtas'
        : 'toliau pokalbio įrašyti nebegalima, o iki atšaukimo padarytas įrašas lieka teisėtas',
      'gdpr:7(3)',
    ],
    ['kokybei vertinti tokio įrašo perklausyti nebegalima', 'kaunas:11.1', 'kaunas:14.5'],
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
          : [[`perklausos reikėjo ${toProcedures(about)}`, 'kaunas:12.3']]
        : [
            ...purpose('perklausos tikslas', purposeOf(attempt)),
            ...(attempt.method === undefined || attempt.method === null
              ? []
              : [[`perklausos būdas – ${quoted(attempt.method)}`, 'kaunas:13'] as const]),
          ]
    return [
      [
        `${attempt.as === 'copy' ? 'procedūrai padarytą įrašo kopiją' : 'įrašą'} perklausė ${quote(listener)}${noted}`,
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
        ? 'asmeniui, kuris prašė leisti perklausyti savo pokalbio įrašą, to neleista'
        : `asmeniui ${quote(attempt.listener)} perklausyti ${attempt.as === 'staff' ? 'įrašo' : 'procedūrai skirtos įrašo kopijos'} neleista`
    return [
      [
        `${refused}, nes tam nustatytos sąlygos neįvykdytos arba nežinoma, ar jos įvykdytos; ${notedBy(by)}`,
        ...clauses,
      ],
      ...purpose('nurodytas perklausos tikslas', purposeOf(attempt)),
    ]
  },
  CallerAccessGiven: ({ data: { command } }) => {
    const { by, means } = command.data
    const listened = means.includes('listening')
    const given = means.includes('copy')
    const what =
      listened && given
        ? 'leista perklausyti savo pokalbio įrašą ir pateikta jo kopija'
        : given
          ? 'pateikta jo pokalbio įrašo kopija'
          : 'leista perklausyti savo pokalbio įrašą'
    return [[`skambinusiam asmeniui ${what}; ${doneBy(by)}`, 'kaunas:14.2']]
  },
  RecordingRectified: ({ data: { command } }) => {
    const { by, correction } = command.data
    if (correction === 'forgotten')
      return [
        [`prie garso įrašo saugomi duomenys ištaisyti arba papildyti pastaba; ${doneBy(by)}`, 'kaunas:14.4'],
        ['kas buvo pakeista, istorijoje nebenurodoma, nes įrašas sunaikintas', 'kaunas:8', 'kaunas:10'],
      ]
    const { number, time, durationSeconds, note } = correction
    const given = { number, time, durationSeconds }
    const what = (['number', 'time', 'durationSeconds'] as const).flatMap((one) =>
      given[one] === undefined ? [] : [corrected[one]],
    )
    const noted = 'pridėta pastaba dėl to, kas pokalbio metu pasakyta'
    const changed =
      what.length === 0
        ? noted
        : `ištaisyti prie garso įrašo saugomi duomenys (${list(what)})${note === undefined ? '' : ` ir ${noted}`}`
    return [
      [`${changed}; ${doneBy(by)}`, 'kaunas:14.4'],
      ['pats garso įrašas nepakeistas', 'kaunas:14.4'],
    ]
  },
  ServiceComplaintRegistered: ({ data: { command }, after }) => {
    const { by, on, complaint, receivedOn, aboutAdministrativeService } = command.data
    const received = receivedOn === on ? '' : ` (gavimo diena – ${date(receivedOn)})`
    const { kept } = after
    return [
      [
        `gautas skundas ${quote(complaint)} dėl pokalbio metu suteiktų paslaugų${received}; jį užregistravo ${quote(by)}`,
        'kaunas:11.2',
      ],
      ...(kept === null
        ? []
        : [
            [
              `skundas įrašo saugojimo nepratęsia: saugojimo terminas – iki ${date(kept.lastDay)} imtinai`,
              'kaunas:10',
            ] as const,
          ]),
      complaintHolds(aboutAdministrativeService),
    ]
  },
  ServiceComplaintClosed: ({ data: { command }, after }) => [
    [
      `skundo ${quote(command.data.complaint)} nagrinėjimas užbaigtas; ${notedBy(command.data.by)}`,
      'kaunas:11.2',
    ],
    ...(complainedOf(after)
      ? []
      : [
          [
            'neišnagrinėtų skundų dėl šio pokalbio nebėra, todėl perklausyti įrašo skundui nagrinėti nebegalima',
            'kaunas:11.2',
          ] as const,
        ]),
  ],
  ProcedureOpened: ({ data: { command }, after }) => {
    const { by, procedure, complaint, kind, participants } = command.data
    return [
      [
        `skundui ${quote(complaint)} nagrinėti pradėta ${procedures[kind]} ${quote(procedure)}; ${notedBy(by)}`,
        'kaunas:12.3',
      ],
      [
        participants.length === 1
          ? `procedūros dalyvis – ${list(participants.map(quote))}`
          : `procedūros dalyviai – ${list(participants.map(quote))}`,
        'kaunas:12.3',
      ],
      copyIn(after) === 'none'
        ? [
            'jei iki įrašo sunaikinimo procedūra nebus užbaigta, prieš jį sunaikinant privaloma padaryti kopiją',
            'kaunas:10',
            'kaunas:12.3',
          ]
        : ['jai naudojama jau padaryta įrašo kopija', 'kaunas:10', 'kaunas:12.3'],
    ]
  },
  ProcedureJoined: ({ data: { command } }) => [
    [
      `į procedūrą ${quote(command.data.procedure)} įtrauktas dalyvis ${quote(command.data.participant)}; ${doneBy(command.data.by)}`,
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
                `įrašo kopijos nebereikia jokiai procedūrai, bet galioja ${restrictions(held)}, todėl ją privaloma sunaikinti, kai tvarkymas nebebus apribotas arba atsiras priežastis, dėl kurios galima tvarkyti apribotus duomenis`,
                'kaunas:10',
                'kaunas:14.5',
                'gdpr:18(2)',
              ],
            ]
    return [[`procedūra ${quote(procedure)} užbaigta; ${notedBy(by)}`, 'kaunas:12.3'], ...destroy]
  },
  ProcedureCopyMade: ({ data: { command, deadline, restricted } }) => {
    const { by, procedure, place, restrictionReason } = command.data
    return [
      [
        `procedūrai ${quote(procedure)} padaryta įrašo kopija; jos saugojimo vieta – ${quoted(place)}; ${doneBy(by)}`,
        'kaunas:10',
        'kaunas:12.3',
      ],
      [`padaryti ją reikėjo ne vėliau kaip ${date(deadline.due)}`, deadline.clause],
      ...relying(reliedOn(restricted, restrictionReason)),
    ]
  },
  RestrictionPlaced: ({ data: { command }, after }) => {
    const { by, id, decision, until } = command.data
    return [
      [
        `patenkinus prašymą ${quote(decision.request)}, ${whatIsLeft(after)} tvarkymas apribotas (apribojimas ${quote(id)}); ${notedBy(by)}`,
        'kaunas:14.5',
        'gdpr:18',
      ],
      [decided[decision.under], 'kaunas:14.5'],
      [
        until === undefined
          ? 'apribojimas galioja, kol bus panaikintas'
          : `apribojimas galioja iki ${date(until)} imtinai, jei nebus panaikintas anksčiau`,
        'kaunas:14.5',
      ],
    ]
  },
  RestrictionLifted: ({ data: { command }, after }) => {
    const { by, on, id } = command.data
    const { kept: standing } = after
    const lifted: Said = [`apribojimas ${quote(id)} panaikintas; ${doneBy(by)}`, 'kaunas:14.5']
    if (standing === null) return [lifted]
    const copy = copyIn(after) === 'not-needed' ? [copyToDestroy] : []
    if (standing.restrictions.length > 0)
      return [
        lifted,
        [
          `${whatIsLeft(after)} tvarkymas tebėra apribotas: galioja ${restrictions(standing.restrictions)}`,
          'kaunas:14.5',
          'gdpr:18(2)',
        ],
      ]
    if (after.state.status !== 'stored' || on <= standing.lastDay) return [lifted, ...copy]
    return [
      lifted,
      standing.standing === 'copy-required'
        ? [
            `įrašo saugojimo terminas baigėsi ${date(standing.lastDay)}, todėl pirmiausia privaloma padaryti kopiją ${toProcedures(standing.procedures)}, o po to įrašą sunaikinti`,
            'kaunas:10',
            'kaunas:12.3',
          ]
        : [
            `įrašo saugojimo terminas baigėsi ${date(standing.lastDay)}, todėl įrašą privaloma sunaikinti`,
            'kaunas:10',
          ],
      ...copy,
      ...(unexaminedIn(after)
        ? [['neišnagrinėtas skundas įrašo saugojimo nepratęsia', 'kaunas:10'] as const]
        : []),
    ]
  },
  ErasureGranted: ({ data: { command }, after }) => {
    const { by, on, decision, implementBy = on } = command.data
    const { kept: standing } = after
    const due = standing?.destruction?.due ?? implementBy
    return [
      [
        `prašymas ${quote(decision.request)} ištrinti įrašą patenkintas; ${notedBy(by)}`,
        'kaunas:14.5',
        'gdpr:17',
      ],
      [decided[decision.under], 'kaunas:14.5'],
      [
        `įrašą privaloma sunaikinti iki ${date(due)} imtinai`,
        ...cited([standing?.destruction?.clause ?? 'kaunas:14.5'], 'kaunas:14.5'),
      ],
      ...(standing?.standing === 'copy-required'
        ? [
            [
              `prieš tai privaloma padaryti kopiją ${toProcedures(standing.procedures)}`,
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
          `įrašas sunaikintas, nes patenkintas prašymas jį ištrinti; ${doneBy(command.data.by)}`,
          'kaunas:14.5',
          'gdpr:17',
        ]
      : [`įrašas sunaikintas, nes baigėsi jo saugojimo terminas; ${doneBy(command.data.by)}`, 'kaunas:10'],
    [`sunaikinti jį reikėjo ne vėliau kaip ${date(deadline.due)}`, deadline.clause],
    ...(copyIn(after) === 'needed'
      ? [['procedūrai padaryta kopija saugoma, kol jos reikia', 'kaunas:10'] as const]
      : []),
  ],
  ProcedureCopyDestroyed: ({ data: { command, deadline, restricted } }) => [
    [`procedūrai nebereikalinga įrašo kopija sunaikinta; ${doneBy(command.data.by)}`, 'kaunas:10'],
    [`sunaikinti ją reikėjo ne vėliau kaip ${date(deadline.due)}`, deadline.clause],
    ...relying(reliedOn(restricted, command.data.restrictionReason)),
  ],
}
