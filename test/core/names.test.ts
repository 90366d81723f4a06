import { describe, expect, test } from 'vitest'
import { complaintCommands } from '../../src/complaint/messages.js'
import { consentCommands } from '../../src/consent/messages.js'
import { dataShape } from '../../src/core/messages.js'
import { expectedInEnglish } from '../../src/core/read.js'
import type { ShapeData } from '../../src/core/shape.js'
import { isName, isText } from '../../src/core/words.js'
import {
  adakavasProcedure,
  defineProcedure,
  eligibleReviewers,
  isInvalidInput,
  rulesFor,
} from '../../src/index.js'
import { defineRecordingRules, drawSample } from '../../src/recording/index.js'
import { recordingCommands } from '../../src/recording/messages.js'
import { samplingCommands } from '../../src/recording/sampling-messages.js'
import { requestCommands } from '../../src/request/messages.js'
import { restrictionCommands } from '../../src/restriction/messages.js'
import * as schemas from '../../src/schema/index.js'
import * as c from '../complaint/scenario.js'
import * as k from '../recording/scenario.js'
import * as q from '../request/scenario.js'

/** Two ways of writing what looks the same, or nearly so. */
const secondWays: readonly (readonly [what: string, name: string])[] = [
  ['a letter of two code points', 'Ru\u0304ta'],
  ['a space at its end', 'Rūta '],
  ['a space at its start', ' Rūta'],
  ['a zero-width space inside', 'Rū\u200bta'],
  ['a joiner inside', 'Rū\u200dta'],
  ['a soft hyphen inside', 'Rū\u00adta'],
  ['a byte order mark', '\ufeffRūta'],
  ['a control of the direction', '\u202eRūta'],
  ['an Arabic letter mark', 'Rūta\u061c'],
  ['a control character', 'Rūta\u0000'],
  ['a line end', 'Rūta\n'],
  ['a space that does not break', 'Rūta\u00a0Ona'],
  ['a Hangul filler', 'Rūta\u3164'],
  ['a blank of Braille', 'Rūta\u2800'],
  ['a joiner of Brahmi numbers', 'Rū\u{1107f}ta'],
  ['a blank of hieroglyphs', 'Rū\u{13441}ta'],
  ['a filler of Khitan', 'Rū\u{16fe4}ta'],
  ['half a character', 'Rūta\ud83d'],
  ['a variation selector', 'Rūta\ufe0f'],
  ['a tag', 'Rūta\u{e0041}'],
  ['a mark at its start', '\u0301Rūta'],
  ['nothing', ''],
  ['nothing but a space', ' '],
]

/** What an error says, as it stands. */
function fault(run: () => unknown): { readonly path: string; readonly message: string } | null {
  try {
    run()
    return null
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    return { path: error.path, message: error.message }
  }
}

describe('a name is written in one way', () => {
  test.each(['Rūta', 'r1', 'P-2026/12', 'Ona Onaitė', 'Ž', '😀', 'דוד', 'S 1.2.3', "O'Neil", 'ﬁ'])(
    '%s is one',
    (name) => expect(isName(name)).toBe(true),
  )

  test.each(secondWays)('none has %s', (_, name) => {
    expect(isName(name)).toBe(false)
    const expected = expectedInEnglish.name
    expect(fault(() => q.requests.decide(q.submit({ id: name }), { status: 'none' }))).toMatchObject({
      path: 'data.id',
      message: expect.stringContaining(`expected ${expected}`),
    })
    expect(fault(() => defineProcedure({ id: name, version: '1' }))?.path).toBe('id')
    expect(fault(() => defineRecordingRules({ id: 'x', version: name }))?.path).toBe('version')
    expect(fault(() => defineRecordingRules({ id: 'x', version: '1', listeningMethods: [name] }))?.path).toBe(
      'listeningMethods',
    )
    const { error } = schemas.requestCommandSchema.safeParse(q.submit({ id: name }))
    expect(error?.issues[0]).toMatchObject({
      path: ['data', 'id'],
      message: expect.stringContaining(`expected ${expected}`),
    })
    expect(schemas.procedureSchema.safeParse({ id: name, version: '1' }).success).toBe(false)
    expect(schemas.recordingRulesSchema.safeParse({ id: name, version: '1' }).success).toBe(false)
  })

  test.each(secondWays)('nobody reviews as somebody else by %s', (_, name) => {
    const state = q.given([
      q.submit({ claims: [q.toErase('photo', 'letter')] }),
      q.confirm('2026-03-05', 'Rūta'),
    ])
    const request = c.seen(state.state, '2026-04-20')
    expect(fault(() => eligibleReviewers(adakavasProcedure, { status: 'none' }, request, [name]))?.path).toBe(
      'staff[0]',
    )
    const complaint = c.given([c.lodge(c.partRequest)])
    expect(fault(() => complaint.when(c.reviewer(c.partRequest, '2026-04-21', name)))?.path).toBe(
      'data.reviewer',
    )
  })

  test('capitals are the host’s to tell apart', () => {
    expect([isName('Rūta'), isName('RŪTA'), isName('rūta')]).toEqual([true, true, true])
  })

  /** The names of fields that hold names. */
  const namesPeopleAndThings =
    /^(?:id|by|item|items|officer|reviewer|reviewers|examiners|staff|request|complaint|complaints|call|procedure|participant|participants|consultant|listener|listened|drawn|recording|preparedBy|notHeld|who|joinedTo|version|sameReasonsAs)$/u

  function* textsIn(shape: ShapeData, path: string): Generator<string> {
    if (shape.kind === 'text') yield path
    if (shape.kind === 'list' || shape.kind === 'nullable' || shape.kind === 'word-or')
      yield* textsIn(shape.of, path)
    if (shape.kind === 'object')
      for (const [name, field] of Object.entries(shape.fields)) yield* textsIn(field.shape, `${path}.${name}`)
    if (shape.kind === 'variants')
      for (const [name, one] of Object.entries(shape.cases)) yield* textsIn(one, `${path}<${name}>`)
  }

  test.each([
    ['a request', requestCommands],
    ['a complaint', complaintCommands],
    ['a restriction', restrictionCommands],
    ['a consent', consentCommands],
    ['a call', recordingCommands],
    ['the samples of a month', samplingCommands],
  ])('every id in a command of %s is one', (_, commands) => {
    const texts = Object.entries(commands).flatMap(([type, command]) => [
      ...textsIn(dataShape(command), type),
    ])
    expect(texts.filter((path) => namesPeopleAndThings.test(path.split('.').at(-1) ?? ''))).toEqual([])
  })

  test('a call is not named by a number, and its name does not say the number of its caller', () => {
    for (const call of ['+370 612 34567', '00370 61234567', '+44 20 7946 0958', '+370 (612) 34-567']) {
      const receive = k.receive(k.callDay, { call })
      expect(fault(() => k.recordings.decide(receive, { status: 'none' }))?.path).toBe('data.call')
      expect(schemas.recordingCommandSchema.safeParse(receive).success).toBe(false)
    }
    expect(k.given([k.receive(k.callDay, { call: 'S-2026-00370' })]).state.status).toBe('incoming')
  })
})

describe('words that say something are to be seen', () => {
  test.each(['x', '0', '-', '…', 'ž', '漢', '😀', 'x\u200b', '\u202ex', 'נ', '\u0000x'])(
    '%j are',
    (words) => {
      expect(isText(words)).toBe(true)
    },
  )

  test.each([
    '',
    ' ',
    '\t\n',
    '\u00a0',
    '\u200b',
    '\u200b \u2060',
    '\ufeff',
    '\u00ad',
    '\u034f',
    '\u3164',
    '\u115f',
    '\u1160',
    '\uffa0',
    '\u2800',
    '\u{1d159}',
    '\u202e\u202c',
    '\u2066\u2069',
    '\u061c',
    '\u0000',
    '\u0007\u0000',
    '\ud800',
    '\udc00\ud800',
    '\ufe0f',
    '\u{e0001}',
    '\uffff',
  ])('%j are none', (words) => {
    expect(isText(words)).toBe(false)
    const extend = q.extend('2026-03-05', { reasons: [words] })
    expect(fault(() => q.given([q.submit()]).when(extend))?.path).toBe('data.reasons[0]')
    expect(schemas.requestCommandSchema.safeParse(extend).success).toBe(false)
    expect(
      fault(() =>
        defineRecordingRules({
          id: 'x',
          version: '1',
          retentionMonths: 7,
          allowedBy: { retentionMonths: words },
        }),
      )?.path,
    ).toBe('allowedBy.retentionMonths')
  })
})

describe('an error repeats nothing of what it was given', () => {
  const secret = 'Jonas Jonaitis'
  const wild = (value: unknown): never => value as never

  test.each<readonly [string, () => unknown]>([
    [
      'a command of another name',
      () => q.requests.decide(wild({ type: secret, data: {} }), { status: 'none' }),
    ],
    [
      'a field beside the data',
      () => q.requests.decide(wild({ ...q.submit(), [secret]: 1 }), { status: 'none' }),
    ],
    [
      'a field of the data',
      () => q.requests.decide(wild(q.submit(wild({ [secret]: 1 }))), { status: 'none' }),
    ],
    [
      'a word of another list',
      () => q.requests.decide(q.submit({ channel: wild(secret) }), { status: 'none' }),
    ],
    ['a day', () => q.requests.decide(q.submit({ receivedOn: wild(secret) }), { status: 'none' })],
    ['a name', () => q.requests.decide(q.submit({ by: `${secret} ` }), { status: 'none' })],
    ['a state', () => q.requests.options(wild({ status: secret }), q.day('2026-03-02'))],
    ['an event', () => q.requests.evolve({ status: 'none' }, wild({ type: secret }))],
    ['a fact', () => rulesFor(adakavasProcedure).erasure.assess(wild({ [secret]: true }))],
    ['the value of a fact', () => rulesFor(adakavasProcedure).erasure.assess(wild({ basis: secret }))],
    ['a setting', () => defineProcedure(wild({ id: 'x', version: '1', [secret]: 1 }))],
    ['a reading', () => defineProcedure({ id: 'x', version: '1', readings: wild({ [secret]: secret }) })],
    ['a limit', () => defineProcedure({ id: 'x', version: '1', limits: wild({ [secret]: secret }) })],
    ['a zone', () => defineProcedure({ id: 'x', version: '1', zone: secret })],
    ['a line', () => defineRecordingRules({ id: 'x', version: '1', lines: [secret] })],
    ['an act', () => defineRecordingRules({ id: 'x', version: '1', allowedBy: wild({ [secret]: secret }) })],
    ['a draw', () => drawSample(wild({ month: secret }))],
  ])('%s', (_, run) => {
    const found = fault(run)
    expect(found).not.toBeNull()
    expect(JSON.stringify(found)).not.toContain('Jonas')
  })

  test('a fact of another name is told the nearest there is', () => {
    const { erasure } = rulesFor(adakavasProcedure)
    const said = (facts: object) => fault(() => erasure.assess(wild(facts)))?.message ?? ''
    expect(said({ objekts: true })).toMatch(/got another name, nearest to objects$/u)
    expect(said({ Basis: 'consent' })).toMatch(/nearest to basis$/u)
    expect(said({ neededForPurpose: true })).toMatch(/nearest to neededForPurposes$/u)
    expect(said({ 'Jonas Jonaitis': true })).toMatch(/got another name$/u)
    expect(said({ ['x'.repeat(100_000)]: true })).toMatch(/got another name$/u)
  })
})
