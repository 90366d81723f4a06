import { describe, expect, test } from 'vitest'
import { type RequestCommand, restrictionReasons } from '../../src/request/index.js'
import type { CaseFacts, Claim, ItemFacts } from '../../src/rights/index.js'
import { requestEventSchema } from '../../src/schema/index.js'
import {
  answer,
  answered,
  assign,
  complete,
  confirm,
  day,
  given,
  grant,
  items,
  needed,
  noException,
  notNeeded,
  received,
  reject,
  report,
  submit,
  toErase,
  unsigned,
} from './scenario.js'

const on = '2026-03-20'
const implementBy = day('2026-04-20')

/** A request of these claims, answered on 20 March, to be carried out by 20 April. */
const answeredWith = (
  claims: readonly [Claim, ...Claim[]],
  facts: CaseFacts,
  form: typeof complete | typeof unsigned = complete,
  over: Parameters<typeof answer>[2] = {},
) =>
  [
    submit({ claims, form }),
    confirm(received),
    answer(on, facts, { implementBy, ...over }),
  ] as const satisfies readonly RequestCommand[]

const access: Claim = { right: 'access', information: ['purposes'] }
const portability: Claim = { right: 'portability', items: ['photo'] }
const portable: ItemFacts = { ...notNeeded, providedBySubject: true, automated: true }

describe('ReportImplementation: item by item (clause 47)', () => {
  const two = answeredWith([toErase('photo', 'cellar')], items({ photo: notNeeded, cellar: notNeeded }))

  test('the last of what is granted makes the request implemented', () => {
    const one = given([...two, report('2026-03-25', 'erasure', 'cellar')])
    expect(one.events.at(-1)).toMatchObject({ type: 'ImplementationReported', data: { complete: false } })
    expect(one.state).toMatchObject({
      status: 'answered',
      implemented: [{ right: 'erasure', item: 'cellar', on: '2026-03-25' }],
    })
    const both = one.when(report('2026-03-26', 'erasure', 'photo')).accepted()
    expect(both.event).toMatchObject({ data: { complete: true } })
    expect(both.state).toMatchObject({
      status: 'implemented',
      implemented: [{ item: 'cellar' }, { item: 'photo' }],
    })
  })

  test('no item is reported twice', () => {
    const one = given([...two, report('2026-03-25', 'erasure', 'cellar')])
    expect(one.when(report('2026-03-26', 'erasure', 'cellar')).rejected()).toEqual({
      of: 'request',
      command: 'ReportImplementation',
      code: 'already-implemented',
      clauses: ['adakavas:47'],
      data: { right: 'erasure', item: 'cellar' },
    })
  })

  test('what was not granted is not carried out: another right, another item, no item', () => {
    const done = given(two)
    for (const command of [
      report(on, 'access'),
      report(on, 'erasure', 'letter'),
      report(on, 'erasure'),
      report(on, 'portability', 'photo'),
    ]) {
      expect(done.when(command).rejection()).toEqual({ code: 'not-granted', clauses: ['adakavas:47'] })
    }
  })

  test('a rejected item of a part grant is not carried out, and the granted one completes the request', () => {
    const part = given(
      answeredWith([toErase('photo', 'cellar')], items({ photo: notNeeded, cellar: needed })),
    )
    expect(part.when(report(on, 'erasure', 'cellar')).rejection().code).toBe('not-granted')
    expect(part.when(report(on, 'erasure', 'photo')).state().status).toBe('implemented')
  })

  test('a rejection has nothing to carry out', () => {
    expect(
      given([submit(), reject(on)])
        .when(report(on, 'erasure', 'photo'))
        .rejection(),
    ).toEqual({
      code: 'nothing-granted',
      clauses: ['adakavas:47'],
    })
  })

  test('on its last day, rolled, it is in time; the day after it is a breach on record (D-10)', () => {
    // Saturday 18 April rolls to Monday 20 April.
    const open = given([submit(), assign(received, 'archivist'), confirm(received), grant(on, '2026-04-18')])
    expect(open.when(report('2026-04-20', 'erasure', 'photo')).notes()).toEqual([])
    expect(open.when(report('2026-04-21', 'erasure', 'photo')).accepted()).toMatchObject({
      notes: [
        {
          note: 'late-implementation',
          breach: true,
          clauses: ['adakavas:47'],
          data: { on: '2026-04-21', due: '2026-04-20' },
        },
      ],
      state: { status: 'implemented' },
    })
  })
})

describe('what an answer granted is reported as it stands there: `item: null` is no item (clause 47)', () => {
  const facts: CaseFacts = { ...items({ photo: portable, cellar: notNeeded }), access: { processed: true } }

  test('every grant of the extent, one after the other, closes the request', () => {
    let scenario = given([...answeredWith([access, portability, toErase('cellar')], facts)])
    for (const { right, item } of answered(scenario.state).answer.extent) {
      const data = { on: day('2026-03-21'), by: 'archivist', right, item }
      const { state, event } = scenario.when({ type: 'ReportImplementation', data }).accepted()
      expect(requestEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event)
      scenario = given([...scenario.events.map(({ data: { command } }) => command), event.data.command])
      expect(scenario.state).toEqual(state)
    }
    expect(scenario.state.status).toBe('implemented')
  })

  test('the duty to carry out names it in the same way', () => {
    const { machine, state } = given([...answeredWith([access], facts)])
    const [duty] = machine
      .duties(state, day('2026-03-21'))
      .flatMap((one) => (one.duty === 'carry-out' ? [one] : []))
    const data = { on: day('2026-03-21'), by: 'archivist', ...(duty?.about ?? { right: 'erasure' }) }
    expect(machine.decide({ type: 'ReportImplementation', data }, state)).toMatchObject({ accepted: true })
  })

  test('it is the same as leaving it out', () => {
    const open = given([...answeredWith([access, portability], facts)])
    const shown = given([
      ...open.events.map(({ data: { command } }) => command),
      report('2026-03-21', 'access'),
    ])
    const again = {
      type: 'ReportImplementation',
      data: { on: day('2026-03-21'), by: 'a', right: 'access', item: null },
    } as const
    expect(shown.when(again).rejection()).toEqual({ code: 'already-implemented', clauses: ['adakavas:47'] })
    const erasure = { ...again, data: { ...again.data, right: 'portability' } } as const
    expect(shown.when(erasure).rejected()).toMatchObject({ code: 'not-granted', data: { item: null } })
  })
})

describe('access and portability come before the erasure of an item (clauses 10, 30, 47)', () => {
  const facts: CaseFacts = { ...items({ photo: portable, cellar: notNeeded }), access: { processed: true } }
  const granted = answeredWith([access, portability, toErase('photo', 'cellar')], facts)

  test('the erasure of an item that is to be handed over waits for it', () => {
    const shown = given([...granted, report('2026-03-21', 'access')])
    expect(shown.when(report('2026-03-22', 'erasure', 'photo')).rejected()).toMatchObject({
      code: 'hand-over-first',
      clauses: ['adakavas:30'],
      data: { right: 'portability', item: 'photo' },
    })
    const handed = given([
      ...granted,
      report('2026-03-21', 'access'),
      report('2026-03-21', 'portability', 'photo'),
    ])
    expect(handed.when(report('2026-03-21', 'erasure', 'photo')).state().status).toBe('answered')
  })

  test('an item that nobody hands over waits for the access alone', () => {
    expect(
      given(granted)
        .when(report('2026-03-21', 'erasure', 'cellar'))
        .rejected(),
    ).toMatchObject({
      code: 'hand-over-first',
      clauses: ['adakavas:10'],
      data: { right: 'access' },
    })
    expect(
      given([...granted, report('2026-03-21', 'access')])
        .when(report('2026-03-21', 'erasure', 'cellar'))
        .state().status,
    ).toBe('answered')
  })

  test('what was not granted holds up nothing', () => {
    const paper: CaseFacts = items({ photo: { ...portable, automated: false } })
    const part = given(answeredWith([portability, toErase('photo')], paper))
    expect(part.when(report('2026-03-21', 'erasure', 'photo')).state().status).toBe('implemented')
  })
})

describe('not against a restriction in force (clauses 22, 23)', () => {
  const plain = (form: typeof complete | typeof unsigned) =>
    answeredWith([toErase('photo')], items({ photo: notNeeded }), form)

  test('an unsigned request is barred by a restriction that the host names', () => {
    expect(
      given(plain(unsigned))
        .when(report(on, 'erasure', 'photo', { restricted: true }))
        .rejected(),
    ).toMatchObject({
      code: 'restriction-in-force',
      clauses: ['adakavas:23'],
    })
    expect(
      given(plain(unsigned))
        .when(report(on, 'erasure', 'photo', { restricted: false }))
        .state().status,
    ).toBe('implemented')
  })

  test.each(restrictionReasons)('%s is a reason of clause 23 that lets it happen', (restrictionReason) => {
    const command = report(on, 'erasure', 'photo', { restricted: true, restrictionReason })
    expect(given(plain(unsigned)).when(command).state().status).toBe('implemented')
  })

  test("the subject's own signed request counts as written consent, also where the signature came later", () => {
    expect(
      given(plain(complete))
        .when(report(on, 'erasure', 'photo', { restricted: true }))
        .state().status,
    ).toBe('implemented')
    const signed = given([
      submit({ form: unsigned }),
      confirm(received),
      { type: 'CorrectRequest', data: { on: day(received), by: 'registry', form: complete } },
      grant(on),
    ])
    expect(signed.when(report(on, 'erasure', 'photo', { restricted: true })).state().status).toBe(
      'implemented',
    )
  })

  test.each([
    [
      'objection',
      { right: 'objection', items: ['photo'], substantiation: 'x' },
      { basis: 'legitimate-interests', limitInvoked: false },
    ],
    [
      'consent-withdrawal',
      { right: 'consent-withdrawal', items: ['photo'], onlyConsent: true, consentPurpose: 'x' },
      { basis: 'consent', consentActive: true, consentIdentified: true },
    ],
  ] as const satisfies readonly (readonly [string, Claim, ItemFacts])[])(
    '%s ends processing and is no operation on the data: nothing bars it',
    (right, claim, facts) => {
      const onContract = { basis: 'contract' } as const
      const withdrawal = right === 'consent-withdrawal'
      const unsignedGrant = given(
        answeredWith([claim], items({ photo: facts }), unsigned, {
          ...(withdrawal
            ? {
                afterWithdrawal: [
                  { becomes: 'kept-on-basis', item: 'photo', ...onContract, justification: 'the lease' },
                ],
              }
            : {}),
        }),
      )
      const reported = report(on, right, 'photo', {
        restricted: true,
        ...(withdrawal ? { afterWithdrawal: { became: 'kept-on-basis', ...onContract } } : {}),
      })
      expect(unsignedGrant.when(reported).state().status).toBe('implemented')
    },
  )

  test('storing is always allowed: a restriction is carried out on restricted data', () => {
    const claim: Claim = {
      right: 'restriction',
      grounds: ['subject-claims'],
      items: ['photo'],
      period: { criterion: 'the end' },
    }
    const facts = items({ photo: { basis: 'contract', neededForPurposes: false, subjectClaims: true } })
    const open = given(answeredWith([claim], facts, unsigned))
    expect(open.when(report(on, 'restriction', 'photo', { restricted: true })).state().status).toBe(
      'implemented',
    )
  })
})

describe('a restriction granted in the same answer bars the others of an unsigned request (clauses 22 to 24)', () => {
  const restricting = (period: { readonly until: string } | { readonly criterion: string }): Claim => ({
    right: 'restriction',
    grounds: ['subject-claims'],
    items: ['photo'],
    period: 'until' in period ? { until: day(period.until) } : period,
  })
  const facts: CaseFacts = {
    ...items({ photo: { ...portable, subjectClaims: true }, file: portable }),
    access: { processed: true },
  }
  const both = (period: Parameters<typeof restricting>[0], form: typeof complete | typeof unsigned) =>
    answeredWith([{ right: 'portability', items: ['photo', 'file'] }, restricting(period)], facts, form)

  test('the restricted item, not another one', () => {
    const open = given(both({ criterion: 'the case ends' }, unsigned))
    expect(open.when(report(on, 'portability', 'photo')).rejection()).toEqual({
      code: 'restriction-in-force',
      clauses: ['adakavas:23'],
    })
    expect(open.when(report(on, 'portability', 'file', { restricted: false })).state().status).toBe(
      'answered',
    )
    expect(
      open.when(report(on, 'portability', 'photo', { restrictionReason: 'written-consent' })).state().status,
    ).toBe('answered')
    expect(
      given(both({ criterion: 'the case ends' }, complete))
        .when(report(on, 'portability', 'photo'))
        .state().status,
    ).toBe('answered')
  })

  test('it holds through its last day and ends by itself: the day after, nothing bars the item (clause 24)', () => {
    const open = given(both({ until: '2026-04-15' }, unsigned))
    expect(open.when(report('2026-04-15', 'portability', 'photo')).rejection().code).toBe(
      'restriction-in-force',
    )
    expect(
      open.when(report('2026-04-16', 'portability', 'photo', { restricted: false })).state().status,
    ).toBe('answered')
  })

  test('one under 21.1 alone ends when the item is corrected: after that nothing bars it (clause 21.1)', () => {
    const claims: readonly [Claim, ...Claim[]] = [
      { right: 'rectification', corrections: [{ item: 'photo', replacement: 'another' }] },
      portability,
      {
        right: 'restriction',
        grounds: ['rectification-pending'],
        items: ['photo'],
        period: { until: day('2026-12-31') },
      },
    ]
    const corrected: ItemFacts = {
      ...noException,
      basis: 'contract',
      neededForPurposes: true,
      inaccurate: true,
      rectificationDone: false,
      rectificationGranted: false,
      providedBySubject: true,
      automated: true,
    }
    const open = answeredWith(claims, items({ photo: corrected }), unsigned)
    expect(
      given(open)
        .when(report(on, 'portability', 'photo'))
        .rejection().code,
    ).toBe('restriction-in-force')
    const done = given([
      ...open,
      report('2026-03-23', 'rectification', 'photo', { restrictionReason: 'protect-others' }),
    ])
    expect(
      done.when(report('2026-03-23', 'portability', 'photo', { restricted: false })).state().status,
    ).toBe('answered')
  })

  test('another ground of the same restriction survives the correction (clause 21.1)', () => {
    const claims: readonly [Claim, ...Claim[]] = [
      { right: 'rectification', corrections: [{ item: 'photo', replacement: 'another' }] },
      portability,
      {
        right: 'restriction',
        grounds: ['rectification-pending', 'subject-claims'],
        items: ['photo'],
        period: { until: day('2026-12-31') },
      },
    ]
    const facts = items({
      photo: {
        ...portable,
        subjectClaims: true,
        inaccurate: true,
        rectificationDone: false,
        rectificationGranted: false,
      },
    })
    const done = given([
      ...answeredWith(claims, facts, unsigned),
      report('2026-03-23', 'rectification', 'photo', { restrictionReason: 'protect-others' }),
    ])
    expect(done.when(report('2026-03-23', 'portability', 'photo')).rejection().code).toBe(
      'restriction-in-force',
    )
  })

  test('access shows the restricted item too, so an unsigned request bars it (clauses 1.4, 23)', () => {
    const open = given(answeredWith([access, restricting({ criterion: 'the case ends' })], facts, unsigned))
    expect(open.when(report(on, 'access')).rejection()).toEqual({
      code: 'restriction-in-force',
      clauses: ['adakavas:23'],
    })
    expect(
      open.when(report(on, 'access', undefined, { restrictionReason: 'protect-others' })).state().status,
    ).toBe('answered')
  })
})
