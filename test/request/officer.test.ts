import { describe, expect, test } from 'vitest'
import type { RequestCommand } from '../../src/request/index.js'
import {
  applyOutcome,
  assign,
  byRepresentative,
  confirm,
  correct,
  demandFee,
  extend,
  given,
  grant,
  inquire,
  payFee,
  proveAuthority,
  received,
  refuseUnauthorised,
  refuseUnfounded,
  refuseUnidentified,
  reject,
  report,
  submit,
  supply,
  unsigned,
  withdraw,
} from './scenario.js'

/** What the officer does, each on a request that is ready for it; all by ona, the report by the archivist. */
const acts: readonly (readonly [string, RequestCommand, readonly RequestCommand[], RequestCommand])[] = [
  ['44: an inquiry', submit(), [], inquire('2026-03-10', '2026-03-20')],
  ['44: confirming identity', submit(), [], confirm('2026-03-10')],
  ['41: an extension', submit(), [], extend('2026-03-10')],
  ['43.2: a fee demand', submit(), [], demandFee('2026-03-10')],
  ['43.1: a refusal', submit(), [], refuseUnfounded('2026-03-10')],
  ['44: a refusal', submit(), [inquire('2026-03-03', '2026-03-05')], refuseUnidentified('2026-03-10')],
  ['45: a refusal', byRepresentative(false), [], refuseUnauthorised('2026-03-10')],
  ['47: a grant', submit(), [confirm('2026-03-03')], grant('2026-03-10')],
  ['47: a rejection', submit(), [], reject('2026-03-10')],
  [
    '47: carrying out',
    submit(),
    [confirm('2026-03-03'), grant('2026-03-05')],
    report('2026-03-10', 'erasure', 'photo'),
  ],
]

/** The notes of clause 46. */
const noted = (scenario: ReturnType<typeof given>, command: RequestCommand) =>
  scenario
    .when(command)
    .accepted()
    .notes.filter(({ note }) => note === 'nobody-assigned' || note === 'not-the-assigned-officer')

describe('the responsible employee acts (clause 46)', () => {
  test.each(acts)('clause %s with nobody assigned is accepted with a note', (_, filed, before, command) => {
    const by = 'by' in command.data ? command.data.by : ''
    expect(noted(given([filed, ...before]), command)).toEqual([
      { of: 'request', note: 'nobody-assigned', breach: false, clauses: ['adakavas:46'], data: { by } },
    ])
  })

  test.each(acts)(
    'clause %s by somebody else than was assigned last is accepted with a note',
    (_, filed, before, command) => {
      const by = 'by' in command.data ? command.data.by : ''
      const others = [assign('2026-03-02', by), assign('2026-03-02', 'petras')]
      expect(noted(given([filed, ...others, ...before]), command)).toEqual([
        {
          of: 'request',
          note: 'not-the-assigned-officer',
          breach: false,
          clauses: ['adakavas:46'],
          data: { by, officer: 'petras' },
        },
      ])
    },
  )

  test.each(acts)('clause %s by who was assigned last carries none', (_, filed, before, command) => {
    const by = 'by' in command.data ? command.data.by : ''
    const others = [assign('2026-03-02', 'petras'), assign('2026-03-02', by)]
    expect(noted(given([filed, ...others, ...before]), command)).toEqual([])
  })

  test.each([
    ['46: assigning', [submit()], assign('2026-03-10')],
    ['38: a correction', [submit({ form: unsigned })], correct('2026-03-10')],
    ['40: papers of a representative', [byRepresentative(false)], proveAuthority('2026-03-10')],
    ['44: recording a supply', [submit(), inquire(received, '2026-03-20')], supply('2026-03-10')],
    ['43.2: recording a payment', [submit(), demandFee(received)], payFee('2026-03-10')],
    ['38: a withdrawal', [submit()], withdraw('2026-03-10')],
    [
      '59: a new examination',
      [submit(), confirm(received), reject('2026-03-05')],
      applyOutcome('2026-03-10'),
    ],
  ] as const)('clause %s is put on record by anybody', (_, before, command) => {
    expect(noted(given(before), command)).toEqual([])
  })
})
