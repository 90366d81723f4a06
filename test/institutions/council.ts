import {
  type DocumentProcedure,
  defineDocument,
  defineProcedure,
  type Procedure,
  plainDate,
  type RoleSettings,
} from '../../src/index.js'
import { type RequestCommand, type RequestState, requestLifecycle } from '../../src/request/index.js'
import { statement } from '../../src/rights/index.js'

/*
 * A council that has a complaint of its own: chapters of its document by numbers, what it says made up for the tests.
 */
export const council = defineDocument({
  id: 'council',
  version: '1',
  clauses: {
    '1': { kinds: ['content'] },
    '2': { kinds: ['duty', 'time-limit'], gdpr: ['12(3)'] },
    '3': { kinds: ['right'], gdpr: ['15', '17'] },
    '3.1': { kinds: ['condition'], gdpr: ['17(1)(a)'] },
    '4': { kinds: ['duty'] },
    '5': { kinds: ['right', 'time-limit'] },
    '5.1': { kinds: ['duty', 'time-limit'] },
    '5.2': { kinds: ['duty'] },
    '6': { kinds: ['condition'], gdpr: ['12(5)', '15(3)'] },
    '7': { kinds: ['information'], gdpr: ['77', '79'] },
    '8': { kinds: ['condition'] },
  },
  words: {
    lt: {
      document: {
        nominative: 'Tvarka',
        genitive: 'Tvarkos',
        dative: 'Tvarkai',
        accusative: 'Tvarką',
        instrumental: 'Tvarka',
        locative: 'Tvarkoje',
      },
      title: 'Asmens duomenų tvarkymo savivaldybėje tvarkos',
      institution: {
        nominative: 'Savivaldybė',
        genitive: 'Savivaldybės',
        dative: 'Savivaldybei',
        accusative: 'Savivaldybę',
        instrumental: 'Savivaldybe',
        locative: 'Savivaldybėje',
      },
      gender: 'feminine',
    },
    en: {
      document: 'the Arrangements',
      plural: true,
      title: 'the arrangements for personal data at the council',
      institution: 'the Council',
    },
  },
})

const { clause } = council

/** The procedure of the council, with other roles where they are given. */
export const councilUnder = (
  roles: Partial<RoleSettings> = {},
  settings: Partial<Omit<DocumentProcedure, 'roles'>> = {},
): Procedure =>
  defineProcedure({
    document: council,
    roles: {
      request: { clause: clause('1') },
      examination: { clause: clause('2'), period: { months: 1 } },
      answer: { clause: clause('2') },
      identity: { clause: clause('8') },
      access: { clause: clause('3') },
      erasure: { clause: clause('3') },
      unfounded: { clause: clause('6') },
      unfoundedRefusal: { clause: clause('6'), period: { months: 1 } },
      inaction: { clause: clause('5'), period: { months: 1 } },
      complaint: { clause: clause('5'), window: { days: 40 } },
      complaintContent: { clause: clause('5') },
      complaintExamination: { clause: clause('5.1'), period: { days: 20 } },
      complaintAnswer: { clause: clause('5.1') },
      complaintIdentity: { clause: clause('8') },
      independence: { clause: clause('5.2') },
      recourse: { clause: clause('7') },
      ...roles,
    },
    rules: {
      access: { clause: clause('3') },
      erasure: {
        clause: clause('3'),
        join: 'any',
        grounds: { 'not-needed': statement.is(clause('3.1'), 'neededForPurposes', false) },
      },
    },
    channels: ['in-person', 'post', 'email'],
    ...settings,
  })

/** The state after commands; an error for the first that is rejected. */
export function played(procedure: Procedure, ...commands: readonly RequestCommand[]): RequestState {
  const machine = requestLifecycle(procedure)
  return commands.reduce<RequestState>((state, command) => {
    const decision = machine.decide(command, state)
    if (!decision.accepted) throw new Error(`${command.type}: ${JSON.stringify(decision.rejection)}`)
    return decision.events.reduce(machine.evolve, state)
  }, machine.initialState())
}

const on = plainDate('2026-03-02')

/** A request received on 2 March 2026: for erasure, or for access. */
export const submitted = (right: 'erasure' | 'access' = 'erasure'): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id: 'R1',
    by: 'registry',
    submittedOn: on,
    receivedOn: on,
    channel: 'post',
    sender: { as: 'subject' },
    contacts: [],
    claims:
      right === 'access'
        ? [{ right, information: 'all' }]
        : [{ right, items: ['photo', 'letter'], grounds: ['not-needed'] }],
    form: { nameGiven: true, signed: true, identityDocument: true },
  },
})

export const identified: RequestCommand = {
  type: 'ConfirmIdentity',
  data: { on, by: 'ona', means: 'a document' },
}

/** The answer that erases some of both, none, or all. */
export const answered = (day: string, erased: 'none' | 'photo' | 'both'): RequestCommand => ({
  type: 'AnswerRequest',
  data: {
    on: plainDate(day),
    by: 'ona',
    facts: {
      items: (['photo', 'letter'] as const).map((item) => ({
        item,
        facts: { neededForPurposes: erased === 'none' || (erased === 'photo' && item === 'letter') },
      })),
    },
    ...(erased === 'none' ? {} : { implementBy: plainDate(day) }),
  },
})
