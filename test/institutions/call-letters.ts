import { type AuthorityWords, plainDate } from '../../src/index.js'
import {
  type AnswerCallerRequest,
  defineRecordingRules,
  type GiveCallerAccess,
  listeningRule,
  listeningStatements,
  type OwnRecordingRules,
  type RecordingCommand,
  recordingLifecycle,
} from '../../src/recording/index.js'
import {
  type Catalogue,
  catalogueFor,
  type Letter,
  type LetterSettings,
  letters,
} from '../../src/text/index.js'
import { vilniusRules } from '../recording/vilnius-rules.js'
import { borough, boroughSettings } from './borough.js'

/* What callers are told under rules of institutions. */

const day = plainDate

/** The authority of the borough. */
const commissioner: AuthorityWords = {
  lt: {
    genitive: 'Informacijos komisaro tarnybos',
    dative: 'Informacijos komisaro tarnybai',
    contacts: 'Wycliffe House, Wilmslow',
  },
  en: { name: 'the Information Commissioner’s Office', contacts: 'Wycliffe House, Wilmslow' },
}

/** The borough, with rights of callers that its document could have. */
const boroughWithRights = defineRecordingRules({
  ...boroughSettings,
  id: 'borough-with-rights',
  roles: {
    ...boroughSettings.roles,
    callerRights: borough.clause('5'),
    callerListening: borough.clause('5'),
    callerAccess: borough.clause('5'),
  },
  listening: {
    ...boroughSettings.listening,
    caller: listeningRule(borough.clause('5'), {
      kept: listeningStatements.is(borough.clause('5'), 'recordingExists'),
      who: listeningStatements.is(borough.clause('5'), 'tookPart'),
    }),
  },
})

/** A letter to a caller, to be drafted in a language. */
export interface ToldCaller {
  readonly title: string
  readonly catalogueIn: (language: Catalogue) => Catalogue
  readonly draft: (catalogue: Catalogue, settings: LetterSettings) => Letter
}

function known(rules: OwnRecordingRules, commands: readonly RecordingCommand[]) {
  const machine = recordingLifecycle(rules)
  const state = commands.reduce((before, command) => {
    const decision = machine.decide(command, before)
    if (!decision.accepted) throw new Error(`${command.type}: ${JSON.stringify(decision.rejection)}`)
    return machine.fold(decision.events, before)
  }, machine.initialState())
  if (state.status === 'none') throw new Error('no call')
  return state
}

const act = (on: string) => ({ on: day(on), by: 'stotis' })
const recorded: readonly RecordingCommand[] = [
  {
    type: 'ReceiveCall',
    data: { ...act('2026-03-02'), call: 'S1', line: '+44 20 7946 0000', direction: 'incoming' },
  },
  { type: 'PlayNotice', data: { ...act('2026-03-02'), automatic: true } },
  { type: 'EndCall', data: { ...act('2026-03-02'), endedBy: 'caller' } },
  {
    type: 'StoreRecording',
    data: {
      ...act('2026-03-02'),
      recorded: {
        number: '+442079460001',
        date: day('2026-03-02'),
        time: '10:15',
        durationSeconds: 312,
        audio: 'archive/S1',
      },
    },
  },
  {
    type: 'RegisterCallerRequest',
    data: {
      ...act('2026-03-10'),
      request: 'P5',
      right: 'listening-and-copy',
      receivedOn: day('2026-03-10'),
    },
  },
]

const reasons: AnswerCallerRequest = {
  type: 'AnswerCallerRequest',
  data: { ...act('2026-03-20'), request: 'P5', reasons: ['pokalbyje girdimas kitas asmuo'] },
}
const access: GiveCallerAccess = {
  type: 'GiveCallerAccess',
  data: {
    ...act('2026-03-20'),
    request: 'P5',
    tookPart: true,
    means: ['listening', 'copy'],
    othersProtected: 'kito asmens balsas pakeistas',
  },
}

const notices = (rules: OwnRecordingRules, authority?: AuthorityWords): readonly ToldCaller[] => {
  const catalogueIn = (language: Catalogue): Catalogue =>
    catalogueFor(language, authority === undefined ? rules : { ...rules, authority })
  const purpose = 'pokalbių turinys prireikus patvirtinamas'
  return [
    {
      title: 'recording notice',
      catalogueIn,
      draft: (catalogue, settings) => letters.callRecordingNotice(catalogue, { ...settings, rules, purpose }),
    },
    {
      title: 'recording notice, the purpose left out',
      catalogueIn,
      draft: (catalogue, settings) => letters.callRecordingNotice(catalogue, { ...settings, rules }),
    },
    {
      title: 'spoken notice',
      catalogueIn,
      draft: (catalogue, settings) => letters.callSpokenNotice(catalogue, { ...settings, rules }),
    },
  ]
}

export const ofVilnius = notices(vilniusRules)

export const ofBorough: readonly ToldCaller[] = [
  ...notices(boroughWithRights, commissioner),
  ...[reasons, access].map(
    (last): ToldCaller => ({
      title: last.type === 'AnswerCallerRequest' ? 'answer to a caller' : 'access of a caller',
      catalogueIn: (language) => catalogueFor(language, { ...boroughWithRights, authority: commissioner }),
      draft: (catalogue, settings) =>
        letters.callerAnswer(known(boroughWithRights, [...recorded, last]), last.data, catalogue, settings),
    }),
  ),
]
