import { describe, expect, test } from 'vitest'
import type { ComplaintState, EarlierComplaint } from '../../src/complaint/index.js'
import {
  answer,
  applyOutcome,
  confirm,
  day,
  extend,
  given as givenRequest,
  impossible,
  inquire,
  items,
  needed,
  notNeeded,
  proveAuthority,
  refuseUnauthorised,
  refuseUnidentified,
  submit,
  supply,
  toErase,
} from '../request/scenario.js'
import {
  asEarlier,
  both,
  complaints,
  complaintsUnder,
  correctComplaint,
  dismiss,
  fromRepresentative,
  given,
  lodge,
  lodgedState,
  lodgeSilence,
  nothing,
  photoOnly,
  refuseRepeat,
  rejectedRequest,
  reviewed,
  reviewedSilence,
  reviewer,
  silent,
  uphold,
  withdrawComplaint,
} from './scenario.js'

const dismissed: EarlierComplaint = {
  id: 'C-0',
  request: 'R-1',
  grounds: ['rejected'],
  status: 'dismissed',
  answeredOn: day('2026-04-10'),
  limit: null,
  decision: 1,
  reviewers: ['jonas'],
}
const again = (earlier: Partial<EarlierComplaint> = {}, sameReasonsAs: string | undefined = 'C-0') =>
  lodge(rejectedRequest, undefined, {
    earlier: [{ ...dismissed, ...earlier }],
    ...(sameReasonsAs === undefined ? {} : { sameReasonsAs }),
  })
const isRepeatOn = (command: ReturnType<typeof lodge>, on: string, request = rejectedRequest): boolean =>
  given([]).machine.decide(refuseRepeat(on, {}, request), given([command]).state).accepted
const isRepeat = (command: ReturnType<typeof lodge>): boolean => isRepeatOn(command, '2026-04-21')

describe('which complaint is a repeat (A-56)', () => {
  // Same request, same ground, same argued reasons, examined, answered: all of them, or it is none.
  const states = {
    both: { status: 'dismissed', answeredOn: day('2026-04-10') },
    examinedOnly: { status: 'open', answeredOn: null },
    refused: { status: 'refused', answeredOn: null },
    withdrawn: { status: 'withdrawn', answeredOn: null },
  } as const
  const rows = [true, false].flatMap((sameRequest) =>
    [true, false].flatMap((sameReasons) =>
      (['both', 'examinedOnly', 'refused', 'withdrawn'] as const).map((state) => ({
        sameRequest,
        sameReasons,
        state,
        must: sameRequest && sameReasons && state === 'both',
      })),
    ),
  )
  test.each(rows)(
    '4.12, A-56: same request $sameRequest, same reasons $sameReasons, earlier $state: must be refused $must',
    ({ sameRequest, sameReasons, state, must }) => {
      const earlier = { ...dismissed, ...states[state], request: sameRequest ? 'R-1' : 'R-0' }
      const command = lodge(rejectedRequest, undefined, {
        earlier: [earlier],
        ...(sameReasons ? { sameReasonsAs: 'C-0' } : {}),
      })
      const scenario = given([command])
      expect(lodgedState(scenario.state).repeat).toBe(must)
      expect(isRepeat(command)).toBe(must)
      const other = scenario.machine.decide(reviewer(rejectedRequest, '2026-04-21'), scenario.state)
      expect(other.accepted).toBe(!must)
    },
  )

  test('another ground with the same reasons is no repeat (A-56(a))', () => {
    expect(isRepeat(again({ grounds: ['granted-in-part'] }))).toBe(false)
  })

  test('a wrong label hides no repeat: the one ground there is counts', () => {
    const command = lodge(rejectedRequest, undefined, {
      ground: 'granted-in-part',
      earlier: [dismissed],
      sameReasonsAs: 'C-0',
    })
    const scenario = given([command])
    expect(lodgedState(scenario.state).repeat).toBe(true)
    const corrected = scenario.when(correctComplaint('2026-04-21', { ground: 'rejected' }))
    expect(lodgedState(corrected.state()).repeat).toBe(true)
  })

  test.each([
    [
      'A-56(b): refused for want of authority',
      [lodge(rejectedRequest, '2026-04-01', fromRepresentative(false)), refuseUnauthorised('2026-04-05')],
    ],
    [
      'A-56(b): refused for want of identity',
      [
        lodge(rejectedRequest, '2026-04-01'),
        inquire('2026-04-02', '2026-04-08'),
        refuseUnidentified('2026-04-09'),
      ],
    ],
    ['A-56: withdrawn', [lodge(rejectedRequest, '2026-04-01'), withdrawComplaint('2026-04-02')]],
    ['A-56(b): still open', [lodge(rejectedRequest, '2026-04-01')]],
  ] as const)('%s never bars', (_clause, commands) => {
    const earlier = { ...asEarlier(given(commands)), id: 'C-0' }
    expect(isRepeat(lodge(rejectedRequest, undefined, { earlier: [earlier], sameReasonsAs: 'C-0' }))).toBe(
      false,
    )
  })

  test('a repeat that was refused as one bars nothing by itself; the examined one still does', () => {
    const refused = given([again(), refuseRepeat('2026-04-21')])
    const third = (sameReasonsAs: string) =>
      lodge(rejectedRequest, '2026-05-04', {
        id: 'C-2',
        earlier: [dismissed, asEarlier(refused)],
        sameReasonsAs,
      })
    expect(isRepeatOn(third('C-1'), '2026-05-05')).toBe(false)
    expect(isRepeatOn(third('C-0'), '2026-05-05')).toBe(true)
  })

  test('a dismissed complaint, played from its lodging, bars the same one (C11)', () => {
    const first = given([...reviewed(rejectedRequest), dismiss(rejectedRequest, '2026-04-23')])
    expect(asEarlier(first)).toEqual({
      id: 'C-1',
      request: 'R-1',
      grounds: ['rejected'],
      status: 'dismissed',
      answeredOn: '2026-04-23',
      limit: null,
      decision: 1,
      reviewers: ['rasa'],
    })
    const second = lodge(rejectedRequest, '2026-05-04', {
      id: 'C-2',
      earlier: [asEarlier(first)],
      sameReasonsAs: 'C-1',
    })
    expect(isRepeatOn(second, '2026-05-05')).toBe(true)
  })

  test('a complaint against a new decision is no repeat (GC5, A-56(c))', () => {
    const first = given([...reviewed(rejectedRequest), uphold(rejectedRequest, '2026-04-23', photoOnly)])
    const examined = [submit({ claims: both }), confirm('2026-03-05'), answer('2026-03-20', nothing)] as const
    const anew = givenRequest([
      ...examined,
      applyOutcome('2026-04-23', photoOnly, { complaint: { id: 'C-1', reviewers: ['rasa'] } }, both),
    ])
    const second = lodge(anew.state, '2026-05-04', {
      id: 'C-2',
      ground: 'granted-in-part',
      earlier: [{ ...asEarlier(first), grounds: ['granted-in-part'] }],
      sameReasonsAs: 'C-1',
    })
    expect(isRepeatOn(second, '2026-05-05', anew.state)).toBe(false)
  })

  test('nor is one against a new decision for reasons that were dismissed before it', () => {
    const part = { photo: notNeeded, letter: needed, map: needed }
    const three = [toErase('photo', 'letter', 'map')] as const
    const anew = givenRequest([
      submit({ claims: three }),
      confirm('2026-03-05'),
      answer('2026-03-20', items(part), { implementBy: day('2026-04-01') }),
      applyOutcome(
        '2026-04-23',
        items({ ...part, letter: notNeeded }),
        { complaint: { grounds: ['granted-in-part'] } },
        three,
      ),
    ]).state
    const before: EarlierComplaint = { ...dismissed, grounds: ['granted-in-part'] }
    const command = (answeredOn: string, decision: number) =>
      lodge(anew, '2026-05-04', {
        ground: 'granted-in-part',
        earlier: [{ ...before, answeredOn: day(answeredOn), decision }],
        sameReasonsAs: 'C-0',
      })
    expect(isRepeatOn(command('2026-04-22', 1), '2026-05-05', anew)).toBe(false)
    // Dismissed on the very day of the new decision, it was about the one before it: the new one is a new decision.
    expect(isRepeatOn(command('2026-04-23', 1), '2026-05-05', anew)).toBe(false)
    expect(isRepeatOn(command('2026-04-24', 2), '2026-05-05', anew)).toBe(true)
  })
})

describe('repeats of complaints about silence (A-56, section 6)', () => {
  const dismissedSilence = given([...reviewedSilence(silent), dismiss(silent, '2026-04-23')])

  test('for inaction the ground alone tells: the host needs no finding', () => {
    const second = lodgeSilence(silent, '2026-05-04', { id: 'C-2', earlier: [asEarlier(dismissedSilence)] })
    expect(lodgedState(given([second]).state).repeat).toBe(true)
    expect(
      given([second])
        .when(refuseRepeat('2026-05-05', {}, silent))
        .state().status,
    ).toBe('refused')
  })

  test('per limit: silence after a later limit is no repeat of silence after the month', () => {
    const extended = givenRequest([submit({ claims: both }), extend('2026-03-20')]).state
    const first: EarlierComplaint = { ...asEarlier(dismissedSilence), limit: day('2026-04-02') }
    const other = lodgeSilence(extended, '2026-05-05', { id: 'C-2', earlier: [first] })
    expect(lodgedState(given([other]).state).repeat).toBe(false)
    const same = lodgeSilence(extended, '2026-05-05', {
      id: 'C-2',
      earlier: [{ ...first, limit: day('2026-05-04') }],
    })
    expect(lodgedState(given([same]).state).repeat).toBe(true)
  })

  test('a label corrected to inaction shows the repeat as well', () => {
    const second = lodge(silent, '2026-05-04', { id: 'C-2', earlier: [asEarlier(dismissedSilence)] })
    const corrected = given([second]).when(correctComplaint('2026-05-05', { ground: 'inaction' }, silent))
    expect(lodgedState(corrected.state()).repeat).toBe(true)
  })
})

describe('a repeat has to be refused, and nothing else is done with it (A-56)', () => {
  const repeat = given([again()])
  const represented = given([{ ...again(), data: { ...again().data, ...fromRepresentative(false) } }])

  test.each([
    ['AssignReviewer', reviewer(rejectedRequest, '2026-04-21')],
    ['InquireIdentity', inquire('2026-04-21', '2026-04-28')],
    ['SupplyIdentity', supply('2026-04-21')],
    ['ConfirmIdentity', confirm('2026-04-21', 'rasa')],
    ['RefuseUnidentified', refuseUnidentified('2026-04-21')],
    ['ExtendExamination', extend('2026-04-21')],
    ['UpholdComplaint', uphold(rejectedRequest, '2026-04-21')],
    ['DismissComplaint', dismiss(rejectedRequest, '2026-04-21')],
  ] as const)('%s is rejected, citing clause 56', (_name, command) => {
    expect(repeat.when(command).rejected()).toMatchObject({
      code: 'repeat-must-be-refused',
      clauses: ['adakavas:56'],
    })
  })

  test.each([
    ['ProveAuthority', proveAuthority('2026-04-21')],
    ['RefuseUnauthorised', refuseUnauthorised('2026-04-21')],
  ] as const)('%s is rejected, citing clause 56', (_name, command) => {
    expect(represented.when(command).code()).toBe('repeat-must-be-refused')
  })

  test('it may be withdrawn', () => {
    expect(repeat.when(withdrawComplaint('2026-04-21')).state().status).toBe('withdrawn')
  })

  test('the finding may be corrected, and then it is examined', () => {
    const corrected = given([again(), correctComplaint('2026-04-21', { sameReasonsAs: null })])
    expect(lodgedState(corrected.state).repeat).toBe(false)
    expect(corrected.when(reviewer(rejectedRequest, '2026-04-22')).state().status).toBe('open')
    expect(corrected.when(refuseRepeat('2026-04-22')).code()).toBe('not-a-repeat')
  })

  test('a finding made later makes it a repeat', () => {
    const scenario = given([
      lodge(rejectedRequest, undefined, { earlier: [dismissed] }),
      correctComplaint('2026-04-21', { sameReasonsAs: 'C-0' }),
    ])
    expect(scenario.when(reviewer(rejectedRequest, '2026-04-22')).code()).toBe('repeat-must-be-refused')
  })

  test('a finding that names no earlier complaint is a slip, and refused as such', () => {
    expect(given([]).when(again({}, 'C-none')).code()).toBe('no-such-complaint')
    const scenario = given([lodge(rejectedRequest, undefined, { earlier: [dismissed] })])
    const slip = correctComplaint('2026-04-21', { sameReasonsAs: 'c-0' })
    expect(scenario.when(slip).code()).toBe('no-such-complaint')
  })

  test('a correction of anything but the finding is rejected', () => {
    const lacking = { ...again(), data: { ...again().data, copies: { request: false, answer: true } } }
    const correction = correctComplaint('2026-04-21', { copies: { request: true, answer: true } })
    expect(given([lacking]).when(correction).code()).toBe('repeat-must-be-refused')
  })

  test('what is no repeat is never refused as one', () => {
    expect(
      given([lodge(rejectedRequest)])
        .when(refuseRepeat('2026-04-21'))
        .rejected(),
    ).toMatchObject({
      code: 'not-a-repeat',
      clauses: ['adakavas:56'],
    })
  })

  test.each([
    ['A-56: on the day of receipt', '2026-04-20', []],
    ['A-56, D-9: on the tenth day', '2026-04-30', []],
    // 1 May is a holiday, yet a day on which one can write.
    ['A-56, section 1: on the eleventh day, a breach', '2026-05-01', ['late-refusal']],
    ['A-56, section 1: months later, a breach', '2026-09-01', ['late-refusal']],
  ] as const)('%s: told to the subject', (_clause, on, breaches) => {
    for (const machine of [repeat.machine, complaintsUnder({ lateRefusal: 'lapses' })]) {
      const outcome = given([again()], machine).when(refuseRepeat(on))
      expect(outcome.notes().filter((note) => note.startsWith('late'))).toEqual(breaches)
      expect(outcome.state()).toMatchObject({
        status: 'refused',
        refusal: {
          kind: 'repeat',
          on,
          limit: { due: '2026-04-30', clause: 'adakavas:56' },
          reply: { to: 'subject' },
        },
      })
    }
  })

  test('A-56: its limit closes the refusal under no reading; the option names the day to tell by', () => {
    for (const machine of [repeat.machine, complaintsUnder({ lateRefusal: 'lapses' })]) {
      const { state } = given([again()], machine)
      const option = machine.options(state, day('2026-05-01')).find((one) => one.command === 'RefuseRepeat')
      expect(option).toMatchObject({ open: true, from: null, until: null, by: '2026-04-30' })
    }
  })

  test.each([
    ['2026-04-30', 'due-today'],
    ['2026-05-01', 'overdue'],
  ])('the duty to tell stands on %s at %s', (on, status) => {
    expect(repeat.machine.duties(repeat.state, day(on))).toMatchObject([
      { duty: 'inform-of-refusal', owedTo: 'subject', status, deadline: { due: '2026-04-30' } },
    ])
  })
})

describe('a refusal that was missed stays missed when the request is decided anew (A-56)', () => {
  const examined = [
    submit({ claims: both }),
    confirm('2026-03-05'),
    answer('2026-03-20', photoOnly, { implementBy: day('2026-05-29') }),
  ] as const
  const part = givenRequest(examined).state
  const decidedAnew = (on: string) => givenRequest([...examined, impossible(on, 'erasure', 'photo')]).state
  const earlier: EarlierComplaint = { ...dismissed, grounds: ['granted-in-part'] }
  // Received on 20 April, it had to be refused by the 30th.
  const repeat = lodge(part, undefined, {
    ground: 'granted-in-part',
    copies: { request: false, answer: true },
    earlier: [earlier],
    sameReasonsAs: 'C-0',
  })
  const missed = { duty: 'inform-of-refusal', status: 'missed', deadline: { due: '2026-04-30' } }
  const refusals = (state: ComplaintState, on: string) =>
    complaints.duties(state, day(on)).filter(({ duty }) => duty === 'inform-of-refusal')
  const anew = decidedAnew('2026-05-01')
  const corrected = correctComplaint('2026-05-04', { copies: { request: true, answer: true } }, anew)
  const examine = [
    reviewer(anew, '2026-05-05'),
    confirm('2026-05-05', 'rasa'),
    dismiss(anew, '2026-05-06'),
  ] as const

  test('it is told while the complaint is open, and after it is dismissed or withdrawn', () => {
    expect(lodgedState(given([repeat, corrected]).state).repeat).toBe(false)
    for (const later of [[], examine, [withdrawComplaint('2026-05-05')]])
      expect(refusals(given([repeat, corrected, ...later]).state, '2026-05-06')).toMatchObject([missed])
  })

  test('also where an answer is the first to see that it is none any more', () => {
    const [, , dismissal] = examine
    // Reviewed before the earlier one was found to be for the same reasons.
    const { sameReasonsAs: _none, ...first } = repeat.data
    const { state } = given([
      { type: 'LodgeComplaint', data: { ...first, earlier: [] } },
      reviewer(part, '2026-04-21'),
      confirm('2026-04-22', 'rasa'),
      correctComplaint('2026-04-23', { sameReasonsAs: 'C-0', earlier: [earlier] }, part),
      dismissal,
    ])
    expect(refusals(state, '2026-05-06')).toMatchObject([missed])
  })

  test('decided anew by its last day, nothing was missed', () => {
    const inTime = decidedAnew('2026-04-30')
    const { state } = given([
      repeat,
      correctComplaint('2026-05-04', { copies: { request: true, answer: true } }, inTime),
    ])
    expect(lodgedState(state).repeat).toBe(false)
    expect(refusals(state, '2026-05-06')).toEqual([])
  })

  test('nor where the host corrects its finding: it never was a repeat', () => {
    for (const request of [part, anew]) {
      const { state } = given([repeat, correctComplaint('2026-05-04', { sameReasonsAs: null }, request)])
      expect(refusals(state, '2026-05-06')).toEqual([])
    }
  })
})
