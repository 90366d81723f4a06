import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ComplaintCommand,
  type ComplaintState,
  complaintLifecycle,
  earlierComplaint,
  followUps,
  requestForComplaint,
} from '../../src/complaint/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { type RequestCommand, type RequestState, requestLifecycle } from '../../src/request/index.js'
import type { RecordedDecision } from '../../src/rights/index.js'
import {
  answer,
  assign,
  confirm,
  day,
  demandFee,
  extend,
  inquire,
  items,
  later,
  needed,
  notNeeded,
  payFee,
  refuseUnfounded,
  refuseUnidentified,
  report,
  submit,
  supply,
  toErase,
} from '../request/scenario.js'
import { runs } from '../runs.js'
import {
  dismiss,
  lodge,
  lodgeSilence,
  mirror,
  refuseRepeat,
  reviewer,
  uphold,
  withdrawComplaint,
} from './scenario.js'

// One request, up to three complaints about it, eight employees. Days are read as counted, so that the checks below
// can count them by themselves; what the machines say is compared with what the log of accepted commands says.
const procedure = defineProcedure({ id: 'under-test', version: '1', readings: { lastDay: 'as-counted' } })
const requests = requestLifecycle(procedure)
const complaints = complaintLifecycle(procedure)
const staff = ['ona', 'petras', 'rasa', 'jurgis', 'vita', 'zita', 'asta', 'lukas'] as const
const submitted = '2026-03-02'

/** Months later, on the same-numbered day or the month's last one, counted without the library. */
function months(from: string, count: number): string {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10)
}

const facts = [
  items({ photo: needed, letter: needed, map: needed }),
  items({ photo: notNeeded, letter: needed, map: needed }),
  items({ photo: needed, letter: notNeeded, map: needed }),
  items({ photo: notNeeded, letter: notNeeded, map: needed }),
  items({ photo: notNeeded, letter: notNeeded, map: notNeeded }),
] as const

interface Step {
  readonly at: 'request' | 0 | 1 | 2
  readonly kind: number
  readonly who: number
  readonly other: number
  readonly facts: number
  readonly wait: number
  readonly flag: boolean
}
const step: fc.Arbitrary<Step> = fc.record({
  at: fc.constantFrom<Step['at'][]>('request', 0, 'request', 1, 2, 0, 1),
  kind: fc.nat(99),
  who: fc.nat(staff.length - 1),
  other: fc.nat(staff.length - 1),
  facts: fc.nat(facts.length - 1),
  wait: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 35 })),
  flag: fc.boolean(),
})
const person = (index: number): string => staff[index] ?? 'ona'
const factsOf = (index: number) => facts[index] ?? facts[0]

function requestCommand(
  { kind, who, other, facts: index, flag }: Step,
  { request }: World,
  on: string,
): RequestCommand {
  const by = person(who)
  if (request.status === 'open' && request.identity.status === 'inquiry-open' && kind % 3 === 0)
    return refuseUnidentified(on, { by })
  if (request.status === 'open' && request.acts.length === 0 && kind % 5 === 0) return extend(on, { by })
  if (request.status === 'answered' && kind % 4 !== 0) {
    const left = request.answer.extent.find(({ item }) =>
      request.implemented.every((done) => done.item !== item),
    )
    if (left !== undefined) return report(on, 'erasure', left.item ?? 'photo')
  }
  const all: readonly RequestCommand[] = [
    assign(on, by),
    assign(on, by),
    confirm(on, by),
    inquire(on, later(on, 5), { by }),
    supply(on),
    refuseUnidentified(on, { by }),
    extend(on, { by }),
    demandFee(on, { by }),
    payFee(on),
    refuseUnfounded(on, { by }),
    answer(on, factsOf(index), {
      by,
      implementBy: day(on),
      disclosesNothing: 'none',
      ...(flag ? { preparedBy: [person(other)] } : {}),
    }),
    answer(on, factsOf(index), { by, implementBy: day(on), disclosesNothing: 'none' }),
    report(on, 'erasure', 'photo'),
    report(on, 'erasure', 'letter'),
    report(on, 'erasure', 'map'),
  ]
  return all[kind % all.length] ?? assign(on, by)
}

/** The label that fits the request. */
function label(request: RequestState): 'granted-in-part' | 'rejected' | 'inaction' {
  if (request.status === 'refused') return 'rejected'
  if (!('answer' in request) || request.answer.outcome === 'granted') return 'inaction'
  return request.answer.outcome
}

function complaintCommand(
  { at, kind, who, other, facts: index, flag }: Step,
  world: World,
  on: string,
): ComplaintCommand {
  const complaint = at === 'request' ? undefined : world.complaints[at]
  if (complaint === undefined || complaint.status === 'none') {
    const earlier = world.complaints.flatMap((one) => earlierComplaint(one) ?? [])
    const ground = label(world.request)
    const over = {
      id: `C-${at}`,
      earlier,
      ...(flag || kind % 2 === 0 ? { sameReasonsAs: earlier.at(-1)?.id ?? 'C-9' } : {}),
    }
    return ground === 'inaction'
      ? lodgeSilence(world.request, on, over)
      : lodge(world.request, on, { ...over, ground })
  }
  if (complaint.status === 'upheld') return mirror(world.request, on)
  if (complaint.status === 'open' && complaint.repeat && kind % 2 === 0)
    return refuseRepeat(on, {}, world.request)
  const reviewing = complaint.reviewers.at(-1) ?? person(who)
  // Now and then somebody else tries.
  const by = flag && kind % 3 === 0 ? person(who) : reviewing
  const prepared = flag ? { preparedBy: [person(other)] } : {}
  const all: readonly ComplaintCommand[] = [
    reviewer(world.request, on, person(who)),
    reviewer(world.request, on, person(who)),
    confirm(on, by),
    confirm(on, by),
    inquire(on, later(on, 5), { by }),
    refuseUnidentified(on, { by }),
    extend(on, { by }),
    uphold(world.request, on, factsOf(index), {
      by,
      ...prepared,
      implementBy: day(later(on, 3)),
      disclosesNothing: 'none',
    }),
    uphold(world.request, on, facts[4], { by, implementBy: day(later(on, 3)), disclosesNothing: 'none' }),
    dismiss(world.request, on, { by, ...prepared, disclosesNothing: 'none' }),
    dismiss(world.request, on, { by, disclosesNothing: 'none' }),
    refuseRepeat(on, {}, world.request),
    refuseRepeat(on, {}, world.request),
    ...(kind % 5 === 0 ? [withdrawComplaint(on)] : []),
  ]
  return all[kind % all.length] ?? withdrawComplaint(on)
}

interface World {
  readonly request: RequestState
  readonly complaints: readonly ComplaintState[]
}
type Entry =
  | {
      readonly of: 'request'
      readonly command: RequestCommand
      readonly before: World
      readonly after: World
    }
  | {
      readonly of: 'complaint'
      readonly index: number
      readonly command: ComplaintCommand
      readonly before: World
      readonly after: World
      /** What a person should know of it. */
      readonly notes: readonly string[]
    }

/** Plays the steps; what the machines reject is left out. An upheld complaint is applied on its day. */
function play(steps: readonly Step[]): readonly Entry[] {
  const log: Entry[] = []
  const filed = requests.decide(
    submit({ claims: [toErase('photo', 'letter', 'map')] }),
    requests.initialState(),
  )
  if (!filed.accepted) throw new Error('the request was not filed')
  let world: World = {
    request: requests.evolve(requests.initialState(), filed.events[0]),
    complaints: [{ status: 'none' }, { status: 'none' }, { status: 'none' }],
  }
  const tell = (command: RequestCommand, must: boolean): void => {
    const decision = requests.decide(command, world.request)
    if (must) expect(decision, 'an upheld complaint is applied').toMatchObject({ accepted: true })
    if (!decision.accepted) return
    const after = { ...world, request: requests.evolve(world.request, decision.events[0]) }
    log.push({ of: 'request', command, before: world, after })
    world = after
  }
  let on = submitted
  for (const one of steps) {
    on = later(on, one.wait)
    const { at } = one
    if (at === 'request') {
      tell(requestCommand(one, world, on), false)
      continue
    }
    const before = world.complaints[at]
    if (before === undefined) continue
    const command = complaintCommand(one, world, on)
    const decision = complaints.decide(command, before)
    if (!decision.accepted) continue
    const state = complaints.evolve(before, decision.events[0])
    const after = { ...world, complaints: world.complaints.with(at, state) }
    const notes = decision.notes.map(({ note }) => note)
    log.push({ of: 'complaint', index: at, command, before: world, after, notes })
    world = after
    for (const ask of followUps(decision.events[0], state)) if (ask.to === 'request') tell(ask.command, true)
  }
  return log
}

const history = fc.array(step, { minLength: 15, maxLength: 60 }).map(play)
const ofComplaint = (log: readonly Entry[]) =>
  log.flatMap((entry) => (entry.of === 'complaint' ? [entry] : []))
const complaintOf = (world: World, index: number): Exclude<ComplaintState, { status: 'none' }> => {
  const state = world.complaints[index]
  if (state === undefined || state.status === 'none') throw new Error('no complaint')
  return state
}

/** Who examined the request by each moment, from the commands alone. */
function examinersBefore(log: readonly Entry[], end: number): ReadonlySet<string> {
  const who = new Set<string>()
  const reviewers = new Map<number, string[]>()
  for (const entry of log.slice(0, end)) {
    const { command } = entry
    if (entry.of === 'complaint') {
      if (command.type === 'AssignReviewer')
        reviewers.set(entry.index, [...(reviewers.get(entry.index) ?? []), command.data.reviewer])
      if (command.type === 'UpholdComplaint') {
        for (const one of [
          command.data.by,
          ...(command.data.preparedBy ?? []),
          ...(reviewers.get(entry.index) ?? []),
        ])
          who.add(one)
      }
      continue
    }
    if (command.type === 'AssignOfficer') who.add(command.data.officer)
    if (
      [
        'ConfirmIdentity',
        'InquireIdentity',
        'ExtendExamination',
        'DemandFee',
        'RefuseUnfounded',
        'RefuseUnidentified',
        'AnswerRequest',
      ].includes(command.type)
    )
      who.add(command.data.by)
    if (command.type === 'AnswerRequest') for (const one of command.data.preparedBy ?? []) who.add(one)
  }
  return who
}

const granted = (decisions: readonly RecordedDecision[]): readonly string[] =>
  decisions.filter(({ outcome }) => outcome === 'granted').map(({ item }) => item ?? '')

const holds = (law: (log: readonly Entry[]) => void): void => {
  fc.assert(
    fc.property(history, (log) => law(log)),
    { numRuns: runs(40, 100) },
  )
}

describe('over histories of one request, three complaints, several officers and reassignments', () => {
  test('nobody reviews, decides or prepares what they examined (A-58)', () => {
    holds((log) => {
      log.forEach((entry, index) => {
        if (entry.of !== 'complaint') return
        const { command } = entry
        const people =
          command.type === 'AssignReviewer'
            ? [command.data.reviewer]
            : command.type === 'UpholdComplaint' || command.type === 'DismissComplaint'
              ? [command.data.by, ...(command.data.preparedBy ?? [])]
              : []
        const examiners = examinersBefore(log, index)
        expect(people.filter((one) => examiners.has(one))).toEqual([])
      })
    })
  })

  test('the examiners are those of the record, and only grow (A-58, A-59)', () => {
    holds((log) => {
      log.forEach((entry, index) => {
        if (entry.of !== 'request') return
        const { before, after } = entry
        const known = before.request.status === 'none' ? [] : before.request.examiners
        const now = after.request.status === 'none' ? [] : after.request.examiners
        expect(now).toEqual(expect.arrayContaining([...known]))
        expect([...now].sort()).toEqual([...examinersBefore(log, index + 1)].sort())
      })
    })
  })

  test('the complaint never forgets an examiner (A-58, A-59)', () => {
    holds((log) => {
      for (const { index, before, after, command } of ofComplaint(log)) {
        if (command.type === 'LodgeComplaint') continue
        expect(complaintOf(after, index).examiners).toEqual(
          expect.arrayContaining([...(complaintOf(before, index).examiners ?? [])]),
        )
      }
    })
  })

  test("each limit is the complaint's own month, or its extension within two, or the day on which it may be decided (A-41, A-52)", () => {
    holds((log) => {
      for (const { index, after, command } of ofComplaint(log)) {
        const complaint = complaintOf(after, index)
        const month = months(complaint.receivedOn, 1)
        if (command.type === 'ExtendExamination') expect(command.data.on <= month).toBe(true)
        const extended = complaint.extension !== null
        const counted = extended ? months(complaint.receivedOn, 2) : month
        // No answer is due before there is a ground: silence, from the day after a limit, or a later decision.
        const { decidableFrom } = complaint
        const ripens = decidableFrom !== null && decidableFrom > counted
        if (ripens) {
          const closed = log.flatMap((one) =>
            one.of === 'request' &&
            /^(Answer|Refuse|Apply)/.test(one.command.type) &&
            'on' in one.command.data
              ? [one.command.data.on]
              : [],
          )
          const silence = [1, 2].map((count) => later(months(submitted, count), 1))
          expect(complaint.grounds).not.toEqual([])
          expect(complaint.grounds.includes('inaction') ? silence : closed).toContain(decidableFrom)
        }
        const limit = ripens ? decidableFrom : counted
        if ('answer' in complaint) expect(complaint.answer.limit.due).toBe(limit)
        if (complaint.status === 'open' && !complaint.repeat)
          expect(
            complaints.duties(
              complaint,
              day(command.type === 'LodgeComplaint' ? complaint.receivedOn : command.data.on),
            )[0]?.deadline.due,
          ).toBe(limit)
      }
    })
  })

  test('the refusal of a repeat is due on the tenth day (A-56)', () => {
    holds((log) => {
      for (const { index, after, command } of ofComplaint(log)) {
        const complaint = complaintOf(after, index)
        if (command.type === 'RefuseRepeat' && complaint.status === 'refused')
          expect(complaint.refusal).toMatchObject({
            kind: 'repeat',
            limit: { due: later(complaint.receivedOn, 10) },
            reply: { to: 'subject' },
          })
      }
    })
  })

  test('no complaint is charged for or refused as unfounded (A-43, A-54)', () => {
    holds((log) => {
      for (const { index, after } of ofComplaint(log)) {
        const complaint = complaintOf(after, index)
        if (complaint.status === 'refused')
          expect(['repeat', 'unidentified']).toContain(complaint.refusal.kind)
        expect(JSON.stringify(complaints.duties(complaint, day('2027-01-04')))).not.toMatch(/fee/)
      }
    })
  })

  test('what was granted in whole and in time bears no ground at all, and is registered all the same (A-47, A-48)', () => {
    holds((log) => {
      for (const { index, before, after, command, notes } of ofComplaint(log)) {
        if (command.type !== 'LodgeComplaint') continue
        const { status, grounds } = complaintOf(after, index)
        expect(status).toBe('open')
        expect(notes.includes('no-ground')).toBe(grounds.length === 0)
        if (!('answer' in before.request)) continue
        const { outcome, answeredOn } = before.request.answer
        if (outcome === 'granted' && answeredOn <= months(submitted, 1)) expect(grounds).toEqual([])
      }
    })
  })

  test('silence is not upheld by the end of the month from submission (A-48)', () => {
    holds((log) => {
      for (const { index, before, command } of ofComplaint(log)) {
        if (
          command.type === 'UpholdComplaint' &&
          complaintOf(before, index).ground === 'inaction' &&
          before.request.status === 'open'
        )
          expect(command.data.on > months(submitted, 1)).toBe(true)
      }
    })
  })

  test('of an open request, silence is the only ground: without an act in the month, or where it is owed an answer and the limit has passed (A-48, silenceAfterAct)', () => {
    holds((log) => {
      for (const entry of ofComplaint(log)) {
        const { index, before, after, command } = entry
        const { request } = before
        if (command.type !== 'LodgeComplaint' || request.status !== 'open') continue
        // From the log alone: what was sent out, and what the subject did.
        const past = log
          .slice(0, log.indexOf(entry))
          .flatMap((one) => (one.of === 'request' ? [one.command] : []))
        const did = (...types: readonly RequestCommand['type'][]) =>
          past.flatMap((one) => ('on' in one.data && types.includes(one.type) ? [one.data.on] : []))
        const month = months(submitted, 1)
        const acted = did('InquireIdentity', 'ExtendExamination', 'DemandFee').some((on) => on <= month)
        const inquiries = did('InquireIdentity')
        const supplied = did('SupplyIdentity')
        const confirmed = did('ConfirmIdentity').length > 0
        const paid = did('PayFee').length > 0
        const extended = did('ExtendExamination').length > 0
        const asked = inquiries.at(-1)
        const unanswered = asked !== undefined && !supplied.some((on) => on >= asked)
        const awaited = !confirmed && unanswered && asked <= month
        const waits = awaited || (did('DemandFee').length > 0 && !paid)
        const owed = extended || confirmed || supplied.length > 0 || paid
        const passed = command.data.receivedOn > months(submitted, extended ? 2 : 1)
        const silent = !acted || (owed && passed && !waits)
        expect(complaintOf(after, index).grounds).toEqual(silent ? ['inaction'] : [])
      }
    })
  })

  test('a complaint is a repeat exactly where an answered one was for the same (A-56)', () => {
    holds((log) => {
      const all = ofComplaint(log)
      for (const entry of all) {
        const { command, index, before, after } = entry
        if (command.type === 'RefuseRepeat') expect(complaintOf(before, index).repeat).toBe(true)
        if (command.type !== 'LodgeComplaint') continue
        const at = log.indexOf(entry)
        const must = [0, 1, 2].some((other) => {
          const decidedAt = log.findIndex(
            (one) =>
              one.of === 'complaint' &&
              one.index === other &&
              (one.command.type === 'UpholdComplaint' || one.command.type === 'DismissComplaint'),
          )
          if (other === index || decidedAt < 0 || decidedAt > at) return false
          const earlier = complaintOf(before, other)
          if (earlier.ground !== command.data.ground) return false
          if (earlier.ground === 'inaction')
            return earlier.silentSince === complaintOf(after, index).silentSince
          const decidedAnew = log
            .slice(decidedAt, at)
            .some((one) => one.of === 'request' && one.command.type === 'ApplyComplaintOutcome')
          return command.data.sameReasonsAs === earlier.id && !decidedAnew
        })
        expect(complaintOf(after, index).repeat).toBe(must)
      }
    })
  })

  test('a repeat comes to nothing but its refusal or a withdrawal (A-56)', () => {
    holds((log) => {
      for (const { index, before, command } of ofComplaint(log)) {
        const state = before.complaints[index]
        if (state?.status === 'open' && state.repeat)
          expect(['RefuseRepeat', 'WithdrawComplaint']).toContain(command.type)
      }
    })
  })

  test('an upheld complaint has the request examined anew, with extent and day (A-59)', () => {
    holds((log) => {
      log.forEach((entry, at) => {
        if (entry.of !== 'complaint' || entry.command.type !== 'UpholdComplaint') return
        const complaint = complaintOf(entry.after, entry.index)
        const applied = log[at + 1]
        if (complaint.status !== 'upheld' || applied === undefined || !('answer' in applied.after.request))
          throw new Error('not applied')
        const { requestAnswer } = complaint
        expect(applied.after.request.answer.decisions).toEqual(requestAnswer.decisions)
        if (granted(requestAnswer.decisions).length > 0) {
          expect(requestAnswer.extent.length).toBeGreaterThan(0)
          expect((requestAnswer.implementation?.due ?? '') >= entry.command.data.on).toBe(true)
        } else expect(complaint.ground).toBe('inaction')
      })
    })
  })

  test('a dismissal has its reasons (A-59)', () => {
    holds((log) => {
      for (const { index, after, command } of ofComplaint(log)) {
        const complaint = complaintOf(after, index)
        if (command.type === 'DismissComplaint' && complaint.status === 'dismissed')
          expect(complaint.reasons.length).toBeGreaterThan(0)
      }
    })
  })

  test('a new examination grants at least what was granted, and more unless it was silence (A-59)', () => {
    holds((log) => {
      for (const { of, before, after, command } of log) {
        if (of !== 'request' || command.type !== 'ApplyComplaintOutcome' || !('answer' in after.request))
          continue
        const had = 'answer' in before.request ? granted(before.request.answer.decisions) : []
        const has = granted(after.request.answer.decisions)
        expect(has).toEqual(expect.arrayContaining([...had]))
        if (!command.data.complaint.grounds.includes('inaction'))
          expect(has.length).toBeGreaterThan(had.length)
        const done = 'implemented' in before.request ? before.request.implemented : []
        expect(after.request.implemented).toEqual(done)
      }
    })
  })

  test('a complaint about silence is never asked for the copy of an answer (A-49)', () => {
    holds((log) => {
      for (const { index, after } of ofComplaint(log)) {
        const { ground, defects } = complaintOf(after, index)
        if (ground === 'inaction') expect(defects).not.toContain('answer-copy-missing')
      }
    })
  })

  test('the histories go far enough to say something', () => {
    const count = new Map<string, number>()
    fc.assert(
      fc.property(history, (log) => {
        for (const { of, command } of log) {
          const name = `${of} ${command.type}`
          count.set(name, (count.get(name) ?? 0) + 1)
        }
        expect(requestForComplaint({ status: 'none' }, day(submitted))).toBeNull()
      }),
      { numRuns: 400 },
    )
    const seldom = [
      'complaint LodgeComplaint',
      'complaint AssignReviewer',
      'complaint UpholdComplaint',
      'complaint DismissComplaint',
      'complaint RefuseRepeat',
      'complaint RefuseUnidentified',
      'complaint ExtendExamination',
      'complaint WithdrawComplaint',
      'complaint ReportImplementation',
      'request ApplyComplaintOutcome',
      'request ReportImplementation',
      'request SupplyIdentity',
      'request RefuseUnfounded',
      'request RefuseUnidentified',
    ]
    if (process.env['SHOW_COUNTS'] !== undefined) console.info(count)
    expect(seldom.filter((name) => (count.get(name) ?? 0) === 0)).toEqual([])
  })
})
