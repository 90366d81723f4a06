import { deadline } from '../../src/calendar/index.js'
import {
  type ConsentCommand,
  type ConsentRejectionCode,
  type ConsentTypes,
  consentLifecycle,
} from '../../src/consent/index.js'
import type { NoteOf, RejectionOf } from '../../src/core/index.js'
import type { ClauseRef } from '../../src/documents/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { restrictionReasons } from '../../src/request/index.js'
import {
  mayProcess,
  type ProcessingVerdict,
  processingOperations,
  type Restriction,
  type RestrictionCommand,
  type RestrictionDuty,
  type RestrictionRejectionCode,
  type RestrictionState,
  type RestrictionTypes,
  restrictionEndings,
  restrictionLifecycle,
} from '../../src/restriction/index.js'
import { day } from './requests.js'
import { storedDuty } from './stored-duty.js'

/* Restrictions and consents as their machines really decide them. */

const act = (on: string) => ({ on: day(on), by: 'Ona Onaitė' })
const impose = (
  more: Partial<Extract<RestrictionCommand, { type: 'ImposeRestriction' }>['data']> = {},
  on = '2026-02-20',
): RestrictionCommand => ({
  type: 'ImposeRestriction',
  data: {
    ...act(on),
    id: 'A1',
    item: 'vaizdo įrašas',
    request: 'P1',
    grounds: ['subject-claims'],
    period: { until: day('2026-06-30') },
    ...more,
  },
})
const rely = (
  on: string,
  more: Partial<Extract<RestrictionCommand, { type: 'RelyOnReason' }>['data']> = {},
): RestrictionCommand => ({
  type: 'RelyOnReason',
  data: {
    ...act(on),
    id: 'N1',
    reason: 'own-claims',
    operation: 'copying',
    aroseOn: day(on),
    justification: 'pareikštas ieškinys',
    ...more,
  },
})
const inform = (on: string): RestrictionCommand => ({ type: 'InformSubject', data: { ...act(on), id: 'N1' } })
const end = (on: string): RestrictionCommand => ({ type: 'EndReason', data: { ...act(on), id: 'N1' } })
const lift = (
  on: string,
  because: (typeof restrictionEndings)[number] = 'lifted-by-subject',
  id = 'A1',
): RestrictionCommand => ({ type: 'LiftRestriction', data: { ...act(on), id, because } })

/** Restricted data that are processed all the same, and the reason of which the subject was informed. */
export const informed: readonly (readonly [string, readonly RestrictionCommand[], string])[] = [
  ['one reason', [impose(), rely('2026-02-23'), inform('2026-02-24')], 'N1'],
  [
    'the reasons that exist, without one that is over, one of the subject’s own request, and a later one',
    [
      impose(),
      rely('2026-02-23', { id: 'N0', reason: 'public-interest', operation: 'sending' }),
      { type: 'EndReason', data: { ...act('2026-02-24'), id: 'N0' } },
      rely('2026-02-24', { id: 'N2', reason: 'written-consent', operation: 'altering', ownRequest: true }),
      rely('2026-02-25', { id: 'N3', reason: 'protect-others', operation: 'listening' }),
      rely('2026-02-26'),
      inform('2026-02-27'),
      rely('2026-03-02', { id: 'N4', reason: 'public-interest', operation: 'reading' }),
    ],
    'N1',
  ],
]

/** Restrictions that are about to end: which, on which day, and why. */
export const endings: readonly (readonly [
  title: string,
  commands: readonly RestrictionCommand[],
  on: string,
  because: (typeof restrictionEndings)[number] | 'period-over',
])[] = [
  ['its last day', [impose()], '2026-07-01', 'period-over'],
  [
    'its criterion',
    [impose({ period: { criterion: 'baigtas teismo procesas' } })],
    '2026-05-04',
    'criterion-met',
  ],
  [
    'corrected, another one goes on',
    [impose({ grounds: ['rectification-pending'], period: {} }), impose({ id: 'A2', request: 'P2' })],
    '2026-03-16',
    'corrected',
  ],
]

/** What came of a row of commands: the last one may be rejected. */
export interface RestrictionStory {
  readonly state: RestrictionState
  readonly notes: readonly (NoteOf<RestrictionTypes> & { readonly of: 'restriction' })[]
  readonly rejection: RejectionOf<RestrictionTypes> | null
}

export function tellRestriction(commands: readonly RestrictionCommand[]): RestrictionStory {
  const restrictions = restrictionLifecycle(adakavasProcedure)
  let state = restrictions.initialState()
  let notes: RestrictionStory['notes'] = []
  for (const [index, command] of commands.entries()) {
    const decision = restrictions.decide(command, state)
    if (!decision.accepted) {
      if (index < commands.length - 1) throw new Error(`${command.type}: ${decision.rejection.code}`)
      return { state, notes: [], rejection: decision.rejection }
    }
    notes = decision.notes
    for (const event of decision.events) state = restrictions.evolve(state, event)
  }
  return { state, notes, rejection: null }
}

/** A story in which each rejection is made under a procedure that has everything. */
export const rejectedRestrictions: Readonly<
  Record<Exclude<RestrictionRejectionCode, 'not-in-procedure' | 'not-consent'>, readonly RestrictionCommand[]>
> = {
  'wrong-status': [rely('2026-02-23')],
  'before-last-event': [impose(), rely('2026-02-19')],
  'outside-calendar': [impose({}, '2016-02-02'), rely('2016-02-03')],
  'other-item': [impose(), impose({ id: 'A2', item: 'adresas' })],
  'already-imposed': [impose(), impose()],
  'period-missing': [impose({ period: {} })],
  'period-over': [impose({ period: { until: day('2026-02-10') } })],
  'no-restriction-in-force': [impose(), rely('2026-07-01')],
  'reason-not-arisen': [impose(), rely('2026-02-23', { aroseOn: day('2026-02-25') })],
  'reason-already-relied-on': [impose(), rely('2026-02-23'), rely('2026-02-24')],
  'not-written-consent': [impose(), rely('2026-02-23', { ownRequest: true })],
  'no-such-reason': [impose(), inform('2026-02-23')],
  'no-notice-owed': [
    impose(),
    rely('2026-02-23', { reason: 'written-consent', ownRequest: true }),
    inform('2026-02-24'),
  ],
  'already-informed': [impose(), rely('2026-02-23'), inform('2026-02-24'), inform('2026-02-25')],
  'reason-already-ended': [impose(), rely('2026-02-23'), end('2026-02-24'), end('2026-02-25')],
  'no-such-restriction': [impose(), lift('2026-02-24', 'erased', 'A9')],
  'restriction-already-over': [impose(), lift('2026-07-01')],
  'not-under-rectification': [impose(), lift('2026-02-24', 'corrected')],
  'no-criterion': [impose(), lift('2026-02-24', 'criterion-met')],
}

/** Stories whose last act carries notes. */
export const notedRestrictions: readonly (readonly [string, readonly RestrictionCommand[]])[] = [
  ['told late', [impose(), rely('2026-02-23'), inform('2026-03-16')]],
  ['lifted', [impose(), lift('2026-03-16')]],
]

const limit = deadline<ClauseRef>({
  clause: 'adakavas:23',
  from: day('2026-02-23'),
  period: { days: 10 },
})

/** Every notice, in every status. */
export const notices: readonly (readonly [string, RestrictionDuty])[] = [
  ...(['pending', 'due-today', 'overdue', 'done', 'done-late', 'missed'] as const).map(
    (status): readonly [string, RestrictionDuty] => [
      status,
      storedDuty<RestrictionDuty>({
        of: 'restriction',
        duty: 'inform-of-reason',
        clause: 'adakavas:23',
        owedTo: 'subject',
        deadline: limit,
        status,
        ...(status === 'done' ? { doneOn: day('2026-02-27') } : {}),
        ...(status === 'done-late' ? { doneOn: day('2026-03-16') } : {}),
        ...(status === 'overdue' ? {} : { about: { id: 'N1', reason: 'own-claims' } }),
      }),
    ],
  ),
  ...restrictionReasons.map((reason): readonly [string, RestrictionDuty] => [
    reason,
    {
      of: 'restriction',
      duty: 'inform-of-reason',
      clause: 'adakavas:23',
      owedTo: 'subject',
      deadline: limit,
      status: 'pending',
      about: { id: 'N1', reason },
    },
  ]),
]

const { state: restricted } = tellRestriction([impose()])
const on = day('2026-03-02')
const none = {
  'written-consent': false,
  'own-claims': false,
  'protect-others': false,
  'public-interest': false,
}

/** What may be done with restricted data. */
export const verdicts: readonly (readonly [
  string,
  ProcessingVerdict,
  (typeof processingOperations)[number],
])[] = [
  ['nothing restricted', mayProcess({ status: 'none' }, 'reading', {}, on), 'reading'],
  ...processingOperations.flatMap((operation) =>
    (
      [
        ['nothing known', {}],
        ['no reason', none],
        [
          'every reason',
          { 'written-consent': true, 'own-claims': true, 'protect-others': true, 'public-interest': true },
        ],
      ] as const
    ).map(
      ([known, facts]) =>
        [`${operation}: ${known}`, mayProcess(restricted, operation, facts, on), operation] as const,
    ),
  ),
  [
    'some asked',
    mayProcess(restricted, 'sending', { 'written-consent': false, 'own-claims': false }, on),
    'sending',
  ],
]

const restriction: Restriction = {
  id: 'A1',
  request: 'P1',
  from: day('2026-02-20'),
  until: day('2026-06-30'),
  criterion: null,
  grounds: ['subject-claims'],
  ended: null,
}

/** Restrictions on a day. */
export const restrictions: readonly (readonly [string, Restriction, string])[] = [
  ['before its first day', restriction, '2026-02-19'],
  ['until a day', restriction, '2026-06-30'],
  ['until a criterion', { ...restriction, until: null, criterion: 'baigtas teismo procesas' }, '2026-06-30'],
  ['until either', { ...restriction, criterion: 'baigtas teismo procesas' }, '2026-03-02'],
  ['until corrected', { ...restriction, until: null, grounds: ['rectification-pending'] }, '2026-03-02'],
  ['on two grounds', { ...restriction, grounds: ['rectification-pending', 'no-basis'] }, '2026-03-02'],
  ['over', restriction, '2026-07-01'],
  ...restrictionEndings.map(
    (because) =>
      [because, { ...restriction, ended: { on: day('2026-05-04'), because } }, '2026-05-04'] as const,
  ),
]

const give = (on: string, signedOn = on): ConsentCommand => ({
  type: 'GiveConsent',
  data: { ...act(on), id: 'C1', signedOn: day(signedOn), purpose: 'viešinimas' },
})
const withdraw = (on: string, from: string): ConsentCommand => ({
  type: 'WithdrawConsent',
  data: { ...act(on), from: day(from) },
})

/** A story in which each rejection of a consent is made; every day that can be written is in its calendar. */
export const rejectedConsents: Readonly<
  Record<Exclude<ConsentRejectionCode, 'outside-calendar' | 'not-in-procedure'>, readonly ConsentCommand[]>
> = {
  'wrong-status': [
    give('2026-02-02'),
    withdraw('2026-03-02', '2026-03-02'),
    withdraw('2026-03-03', '2026-03-03'),
  ],
  'before-last-event': [give('2026-02-02'), withdraw('2026-02-01', '2026-02-01')],
  'signed-later': [give('2026-02-02', '2026-02-03')],
  'withdrawn-before-given': [give('2026-02-02'), withdraw('2026-02-04', '2026-02-01')],
  'withdrawn-later': [give('2026-02-02'), withdraw('2026-02-04', '2026-02-05')],
}

export function rejectedConsent(commands: readonly ConsentCommand[]): RejectionOf<ConsentTypes> {
  const consents = consentLifecycle(adakavasProcedure)
  let state = consents.initialState()
  for (const command of commands) {
    const decision = consents.decide(command, state)
    if (!decision.accepted) return decision.rejection
    for (const event of decision.events) state = consents.evolve(state, event)
  }
  throw new Error('expected a rejection')
}
