import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { laterOf, type PlainDate } from '../../../src/calendar/index.js'
import {
  type CallerAttempt,
  type CopyAttempt,
  type ListeningAttempt,
  listeningPurposes,
  mayListen,
  type ReasonRelied,
  type RecordingCommand,
  type RegisterForListening,
  type StaffAttempt,
} from '../../../src/recording/index.js'
import { restrictionReasons } from '../../../src/request/index.js'
import { choices } from '../../model/arbitraries.js'
import { holds } from '../../model/laws.js'
import { runs } from '../../runs.js'
import {
  attemptOf,
  call,
  type History,
  histories,
  isRecording,
  people,
  type Recording,
  type Step,
  tellable,
  termEnd,
  withRecording,
} from './histories.js'
import { needsOf, outcomeOf, type Standing, standingOf, wishOf } from './oracle.js'
import { numbers, recordings, seed } from './pool.js'

/** How many attempts to listen are compared with the formulas. */
const attempts = runs(50_000, 1_000_000)
/** Of how many of them one is compared in everything that it needs. */
const sparse = 17

/** How many of them are made on one day to one recording. */
const together = 100

describe(`${attempts} attempts to listen`, () => {
  test('none is allowed that should not be, and none refused that should be allowed (clauses 10 to 14.2)', () => {
    const pick = numbers(seed)
    const one = <T>(...from: readonly [T, ...T[]]): T => from[pick(from.length)] ?? from[0]
    const answer = (): boolean | null => one<boolean | null>(true, true, false, null)
    const relied = restrictionReasons.map((reason) => ({ reason, justification: 'as the file shows' }))
    const reason = () => one<ReasonRelied | 'none' | null>(null, 'none', relied[pick(relied.length)] ?? null)
    const listeners = [...people, 'nobody']
    const listener = (): string => listeners[pick(listeners.length)] ?? 'nobody'
    /** Any complaint or procedure of a history, one that there is not, or none. */
    const name = (of: 'C' | 'P'): string | null =>
      one<string | null>(`${of}1`, `${of}1`, `${of}2`, `${of}3`, null, null, null)
    const found = recordings()
    const seen = { granted: 0, rejected: 0, undetermined: 0 }
    let count = 0
    while (count < attempts) {
      const at = found[pick(found.length)]
      if (at === undefined) throw new Error('no recordings')
      const { after, shadow, history } = at
      const { rules } = history
      const on = dayOf(at, pick)
      const registers = registersOf(rules.sample.count, on)
      const staff = (): StaffAttempt => ({
        as: 'staff',
        listener: listener(),
        purpose: one('quality-sampling', 'service-complaint', 'other', null),
        itSpecialist: answer(),
        employed: answer(),
        authorised: answer(),
        complaint: name('C'),
        procedure: name('P'),
        method: one(rules.listeningMethods[0] ?? 'a room', 'a phone of my own', null),
        register: registers[pick(registers.length)] ?? null,
        restrictionReason: reason(),
      })
      const copy = (): CopyAttempt => ({
        as: 'copy',
        listener: listener(),
        procedure: name('P'),
        itSpecialist: answer(),
        authorised: answer(),
        employed: answer(),
        restrictionReason: reason(),
      })
      const caller = (): CallerAttempt => ({ as: 'caller', tookPart: answer() })
      const kinds = [staff, staff, staff, staff, staff, staff, staff, copy, copy, caller] as const
      // What the history says to a listener that day is asked for once.
      const standings = new Map<string, Standing>()
      for (let more = 0; more < together; more += 1, count += 1) {
        const attempt: ListeningAttempt = one<() => ListeningAttempt>(...kinds)()
        const who = attempt.as === 'caller' ? '' : attempt.listener
        const standing = standings.get(who) ?? standingOf(shadow, attempt, on)
        standings.set(who, standing)
        const wish = wishOf(shadow, standing, attempt, on)
        const outcome = outcomeOf(standing, wish)
        const verdict = mayListen(rules, after, attempt, on)
        if (verdict.allowed !== (outcome === 'granted'))
          expect({ attempt, on, standing, verdict }).toBeUndefined()
        seen[outcome] += 1
        if (count % sparse === 0) {
          const { needs } = verdict.assessment
          const exact = { outcome, needs: [...needsOf(standing, wish)].sort() }
          expect({
            outcome: verdict.assessment.outcome,
            needs: needs.map(({ fact }) => fact).sort(),
          }).toEqual(exact)
        }
      }
    }
    // The formulas were put to the test: each outcome is common.
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(attempts / 100)
  })
})

/** What the register of a month could say: drawn or not, listened to or not, with room or without; or nothing. */
function registersOf(count: number, on: PlainDate): readonly (RegisterForListening | null)[] {
  const others = Array.from({ length: count }, (_, index) => `S-${index + 2}`)
  const [, ...fewer] = others
  const month = on.slice(0, 7)
  const made = [[call], others, [call, ...fewer]].flatMap((drawn) =>
    [[], fewer, others, [call, ...fewer], [...others, ...fewer]].map((listened) => ({
      month,
      drawn,
      listened,
    })),
  )
  return [null, null, { month: '2017-12', drawn: [call], listened: [] }, ...made]
}

/** A recording of a history at some moment, with a wish to listen to it that day. */
const wishes = fc
  .tuple(histories, fc.nat(999), fc.maxSafeNat())
  .map(([history, which, content]: [History, number, number]) => {
    const steps = withRecording(history)
    const step = steps[which % Math.max(1, steps.length)]
    if (step === undefined) return null
    const on = step.after.lastEventOn
    const attempt = attemptOf(choices(content), step.shadow, on, 4)
    const wish = { ...history, ...step, recording: step.after, on, attempt }
    return tellable(wish, history.steps.slice(0, history.steps.indexOf(step) + 1), { on, attempt })
  })
  .filter((wish) => wish !== null)

type Wished = Exclude<typeof wishes extends fc.Arbitrary<infer W> ? W : never, null>

/** Whether the listener takes part in an open procedure that is named, or examines the complaint that is. */
const takesPartInNamed = ({ procedures }: Standing, { complaint, procedure }: StaffAttempt): boolean =>
  procedures.some(
    (one) =>
      one.takesPart &&
      (procedure ?? one.id) === one.id &&
      (complaint ?? one.complaint) === one.complaint &&
      (procedure ?? complaint ?? null) !== null,
  )

const hears = ({ rules, recording, on }: Wished, attempt: ListeningAttempt) =>
  mayListen(rules, recording, attempt, on)

/** The same wish with a ground or a role less. */
function weaker(attempt: ListeningAttempt): readonly ListeningAttempt[] {
  if (attempt.as === 'caller') return [{ as: 'caller', tookPart: false }, { as: 'caller' }]
  const less = [
    { ...attempt, itSpecialist: false },
    { ...attempt, authorised: false },
    { ...attempt, employed: false },
    { ...attempt, restrictionReason: 'none' },
    { ...attempt, listener: 'nobody' },
    { ...attempt, procedure: 'none' },
  ] as const
  if (attempt.as === 'copy') return less
  const { register } = attempt
  const emptied = register === null || register === undefined ? null : { ...register, drawn: [] }
  return [
    ...less,
    { ...attempt, purpose: 'other' },
    { ...attempt, complaint: 'none' },
    { ...attempt, complaint: null, procedure: null },
    { ...attempt, method: 'a phone of my own' },
    { ...attempt, register: emptied },
    { ...attempt, register: null },
  ]
}

/** The facts of an attempt that are yes or no, not known before and known after. */
const named = ['itSpecialist', 'employed', 'authorised', 'tookPart'] as const

describe('listening', () => {
  test('is put on record exactly where it is allowed, and a refusal exactly where it is not (clauses 11 to 13)', () => {
    holds(wishes, function* (wish) {
      const { machine, recording, on, attempt } = wish
      const { allowed } = hears(wish, attempt)
      const act = { on, by: 'ona' }
      if (attempt.as !== 'caller') {
        const decision = machine.decide({ type: 'ListenToRecording', data: { ...act, attempt } }, recording)
        if (decision.accepted !== allowed) yield 'listening is decided otherwise than mayListen says'
      } else {
        const words = { othersProtected: 'nobody else is heard in it' }
        const data = { ...act, ...words, tookPart: attempt.tookPart === true, means: ['listening'] } as const
        const decision = machine.decide({ type: 'GiveCallerAccess', data }, recording)
        if (decision.accepted !== allowed)
          yield 'access of the caller is decided otherwise than mayListen says'
      }
      const refusal = machine.decide({ type: 'RefuseListening', data: { ...act, attempt } }, recording)
      if (refusal.accepted === allowed) yield 'what is allowed is refused, or what is not allowed can not be'
    })
  })

  test('needs when and who and how, all three, within the term (clauses 10 to 13)', () => {
    holds(histories, function* ({ steps }) {
      for (const { command, decision, shadowBefore } of steps) {
        if (!decision.accepted || command.type !== 'ListenToRecording') continue
        const { on, attempt } = command.data
        const standing = standingOf(shadowBefore, attempt, on)
        const wish = wishOf(shadowBefore, standing, attempt, on)
        if (standing.restricted && wish.restrictionReason !== true)
          yield 'restricted, and no reason relied on'
        if (attempt.as === 'copy') {
          const own = standing.procedures.find(({ id }) => id === attempt.procedure)
          if (!standing.copied || own?.takesPart !== true) yield 'no copy, or no part in the procedure named'
          continue
        }
        const { purpose } = wish
        if (!standing.kept) yield 'the original was destroyed'
        if (!standing.withinTerm) yield 'the term is over'
        if (purpose !== 'quality-sampling' && purpose !== 'service-complaint') yield 'no ground'
        if (purpose === 'service-complaint') {
          const { complaint = null, procedure = null } = attempt
          if (complaint === null && procedure === null)
            yield 'for no complaint and no procedure that is named'
          const examined = standing.procedures.find(({ id }) => id === procedure)?.complaint
          if (procedure !== null && examined === undefined) yield 'for a procedure that is not open'
          const about = complaint ?? examined ?? ''
          if (!standing.complaints.includes(about)) yield 'no such complaint about this call is open'
          if (procedure !== null && complaint !== null && complaint !== examined)
            yield 'for a procedure and a complaint that it does not examine'
          if (standing.bare && !standing.procedures.some((one) => one.complaint === about))
            yield 'nothing carries the recording, and it is for no open procedure'
        }
        if (purpose === 'quality-sampling') {
          if (wish.drawnAtRandom !== true) yield 'not drawn at random'
          if (wish.withinSample !== true) yield 'beyond what a month allows'
          if (standing.restricted || standing.withdrawn) yield 'sampled though restricted or withdrawn'
        }
        const consultant = standing.consulted && wish.employed === true
        const inProcedure = wish.authorised === true && takesPartInNamed(standing, attempt)
        if (wish.itSpecialist !== true && !consultant) {
          if (!inProcedure) yield 'none of the three roles'
          if (purpose === 'quality-sampling') yield 'a representative of a procedure sampled'
        }
        if (wish.approvedMethod !== true) yield 'not in the way that is set'
      }
    })
  })

  test('of the caller asks for part in the call and for the recording alone (clause 14.2)', () => {
    holds(wishes, function* (wish) {
      const { shadow } = wish
      const exists = shadow.storedOn !== null && shadow.destroyedOn === null
      if (hears(wish, { as: 'caller', tookPart: true }).allowed !== exists) yield 'the caller asks for more'
      if (hears(wish, { as: 'caller', tookPart: false }).allowed) yield 'somebody else listens as the caller'
      if (hears(wish, { as: 'caller' }).allowed) yield 'somebody not known listens as the caller'
    })
  })

  test('to a sample is never for a representative in a procedure as such, though drawn and within the ten (clauses 11.1, 12.3)', () => {
    let bare = 0
    holds(wishes, function* (wish) {
      const { rules, recording, on } = wish
      const register = { month: on.slice(0, 7), drawn: [call], listened: [] }
      for (const { id, complaint, participants } of recording.procedures)
        for (const listener of participants) {
          const sampling = {
            as: 'staff',
            listener,
            purpose: 'quality-sampling',
            employed: false,
            authorised: true,
            complaint,
            procedure: id,
            method: rules.listeningMethods[0] ?? null,
            register,
          } as const
          if (hears(wish, { ...sampling, itSpecialist: false }).allowed) yield 'a representative samples'
          // Nothing but the role was missing.
          if (hears(wish, { ...sampling, itSpecialist: true }).allowed) bare += 1
        }
    })
    expect(bare).toBeGreaterThan(0)
  })

  test('to the original is nobody’s after its destruction (clause 10)', () => {
    holds(wishes, function* (wish) {
      if (wish.shadow.destroyedOn === null || wish.attempt.as === 'copy') return
      if (hears(wish, wish.attempt).allowed) yield 'somebody listens to what is destroyed'
    })
  })

  test('to other calls is not for a consultant as such (clause 12.2)', () => {
    holds(wishes, function* (wish) {
      const { attempt, shadow } = wish
      if (attempt.as !== 'staff' || shadow.consultants.has(attempt.listener)) return
      const alone = { ...attempt, itSpecialist: false, authorised: false, employed: true }
      if (hears(wish, alone).allowed) yield 'a consultant of another call listens'
    })
  })

  test('to a copy is for a consultant of the call who works here and takes part in the procedure it is for (clauses 10, 12.2)', () => {
    let heard = 0
    holds(
      histories,
      function* ({ rules, state, shadow }) {
        if (!isRecording(state)) return
        for (const listener of people) {
          for (const procedure of [...shadow.procedures.keys(), 'none', null]) {
            const attempt: CopyAttempt = {
              as: 'copy',
              listener,
              procedure,
              itSpecialist: false,
              authorised: false,
              employed: true,
              restrictionReason: { reason: 'own-claims', justification: 'a claim' },
            }
            const on = state.lastEventOn
            const one = procedure === null ? undefined : shadow.procedures.get(procedure)
            const part = one?.closedOn === null && one.participants.has(listener)
            const may = shadow.copiedOn !== null && part && shadow.consultants.has(listener)
            if (may) heard += 1
            if (mayListen(rules, state, attempt, on).allowed !== may) yield `${listener}: not ${may}`
            if (mayListen(rules, state, { ...attempt, employed: false }, on).allowed)
              yield 'somebody who no longer works here listens to a copy'
          }
        }
      },
      300,
    )
    expect(heard).toBeGreaterThan(5)
  })

  test('is never allowed by one ground or one role less (clauses 11, 12)', () => {
    holds(wishes, function* (wish) {
      if (hears(wish, wish.attempt).allowed) return
      for (const less of weaker(wish.attempt))
        if (hears(wish, less).allowed) yield `allowed by having less: ${JSON.stringify(less)}`
    })
  })

  test('is never allowed by closing, leaving, withdrawing, restricting, holding or destroying (clauses 2, 10 to 12)', () => {
    holds(wishes, function* (wish) {
      const { machine, recording, rules, attempt, on } = wish
      if (hears(wish, attempt).allowed) return
      const act = { on, by: 'ona' }
      const decisionOf = { under: 'centre-procedure', request: 'R-9' } as const
      const less: readonly RecordingCommand[] = [
        { type: 'WithdrawConsent', data: act },
        ...recording.complaints.map(
          ({ id }) => ({ type: 'CloseServiceComplaint', data: { ...act, complaint: id } }) as const,
        ),
        ...recording.procedures.flatMap(({ id, participants }) => [
          { type: 'CloseProcedure', data: { ...act, procedure: id } } as const,
          ...participants.map(
            (participant) =>
              ({ type: 'LeaveProcedure', data: { ...act, procedure: id, participant } }) as const,
          ),
        ]),
        { type: 'PlaceHold', data: { ...act, id: 'H-more', act: 'a ruling' } },
        { type: 'PlaceRestriction', data: { ...act, id: 'R-more', decision: decisionOf } },
        { type: 'GrantErasure', data: { ...act, decision: decisionOf } },
        { type: 'DestroyRecording', data: act },
        { type: 'DestroyCopy', data: act },
      ]
      for (const command of less) {
        const decision = machine.decide(command, recording)
        if (!decision.accepted) continue
        const after = machine.evolve(recording, decision.events[0])
        if (isRecording(after) && mayListen(rules, after, attempt, on).allowed)
          yield `allowed by ${command.type}`
      }
    })
  })

  test('that is settled stays settled, whatever becomes known (clauses 11 to 14.2)', () => {
    holds(wishes, function* (wish) {
      const { outcome } = hears(wish, wish.attempt).assessment
      if (outcome === 'undetermined') return
      for (const known of completed(wish.attempt))
        if (hears(wish, known).assessment.outcome !== outcome) yield `turned by ${JSON.stringify(known)}`
    })
  })

  test('that is not settled can still come out both ways, by what is asked for (clauses 11 to 14.2)', () => {
    holds(wishes, function* ({ rules, recording, attempt, on, shadow }) {
      const { outcome, needs } = mayListen(rules, recording, attempt, on).assessment
      const standing = standingOf(shadow, attempt, on)
      const wish = wishOf(shadow, standing, attempt, on)
      if (outcome !== outcomeOf(standing, wish)) yield `comes to ${outcome}`
      const wanted = [...needsOf(standing, wish)].sort()
      const asked = needs.map(({ fact }) => fact).sort()
      if (wanted.join() !== asked.join()) yield `asks for ${asked}, not for ${wanted}`
    })
  })
})

/** An attempt with one thing known more. */
function completed(attempt: ListeningAttempt): readonly ListeningAttempt[] {
  const fields = new Map<string, unknown>(Object.entries(attempt))
  const wanted =
    attempt.as === 'staff'
      ? named.slice(0, 3)
      : attempt.as === 'copy'
        ? ['itSpecialist', 'authorised', 'employed']
        : ['tookPart']
  const flags = wanted
    .filter((name) => (fields.get(name) ?? null) === null)
    .flatMap((name) => [true, false].map((value) => ({ ...attempt, [name]: value })))
  if (attempt.as === 'caller') return flags
  const reasons: readonly (ReasonRelied | 'none')[] = [
    'none',
    { reason: 'own-claims', justification: 'a claim' },
  ]
  const reasoned =
    (attempt.restrictionReason ?? null) === null
      ? reasons.map((restrictionReason) => ({ ...attempt, restrictionReason }))
      : []
  if (attempt.as === 'copy') return [...flags, ...reasoned]
  const purposes =
    (attempt.purpose ?? null) === null ? listeningPurposes.map((purpose) => ({ ...attempt, purpose })) : []
  return [...flags, ...reasoned, ...purposes]
}

/** A day on which to ask: that of the event, or one about the end of the term; never before the event. */
function dayOf(
  { after, shadow }: Pick<Step, 'shadow'> & { after: Recording },
  pick: (below: number) => number,
): PlainDate {
  const end = termEnd(shadow) ?? after.lastEventOn
  const next = after.restrictions[0]?.until ?? end
  const days = [after.lastEventOn, after.lastEventOn, end, after.kept.due, next]
  const day = days[pick(days.length)] ?? end
  return laterOf(day, after.lastEventOn)
}
