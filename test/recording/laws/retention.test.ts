import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, earlierOf, laterOf, type PlainDate, plainDate } from '../../../src/calendar/index.js'
import {
  dueFrom,
  dueOn,
  mayDestroy,
  type RecordingCommand,
  type RecordingDuty,
  retention,
} from '../../../src/recording/index.js'
import { holds } from '../../model/laws.js'
import {
  type History,
  histories,
  historyOf,
  isRecording,
  subjects,
  tellable,
  withRecording,
} from './histories.js'
import { destroyBy, firstFree, kept, lastKept, open, restricted } from './shadow.js'

/** A history up to some moment with a recording, and a day from then on. */
const moments = fc
  .tuple(histories, fc.nat(999), fc.nat(6), fc.integer({ min: -2, max: 2 }))
  .map(([history, which, about, shift]: [History, number, number, number]) => {
    const steps = withRecording(history)
    const step = steps[which % Math.max(1, steps.length)]
    if (step === undefined) return null
    const { after, shadow } = step
    const end = lastKept(shadow)
    const until = [...shadow.restrictions.values()].flatMap((one) => (one.until === null ? [] : [one.until]))
    const days = [
      after.lastEventOn,
      end,
      until[0] ?? end,
      until.at(-1) ?? end,
      shadow.erasure?.by ?? end,
      end,
      end,
    ]
    const near = days[about] ?? end
    const wanted = near > '9999-12-01' ? end : addDays(near, shift)
    const on = laterOf(wanted, after.lastEventOn)
    return tellable(
      { ...history, ...step, recording: after, on },
      history.steps.slice(0, history.steps.indexOf(step) + 1),
      on,
    )
  })
  .filter((moment) => moment !== null)

/** How often the laws run whose days are the hardest to come by. */
const deep = 600

const dutyOf = (duties: readonly RecordingDuty[], name: RecordingDuty['duty']): RecordingDuty | undefined =>
  duties.find(({ duty, doneOn }) => duty === name && doneOn === undefined)

describe('retention (clause 10)', () => {
  test('nothing is destroyed through the last day of the term but by a granted erasure', () => {
    holds(histories, function* ({ steps }) {
      for (const { command, decision, shadowBefore } of steps) {
        if (command.type !== 'DestroyRecording' || !decision.accepted) continue
        if (command.data.on <= lastKept(shadowBefore) && shadowBefore.erasure === null)
          yield 'destroyed too early'
      }
    })
  })

  test('after the term a recording is destroyed, or its destruction is due, overdue, held, or waiting for a copy', () => {
    holds(moments, function* ({ machine, recording, shadow, on }) {
      if (on <= lastKept(shadow)) return
      const duty = machine.duties(recording, on).find((one) => one.duty === 'destroy-recording')
      if (duty === undefined) {
        yield 'nothing is said of the destruction'
        return
      }
      const { status, waitingFor = [] } = duty
      if (!kept(shadow)) {
        if (status !== 'done' && status !== 'done-late') yield `destroyed, but ${status}`
        return
      }
      const held = restricted(shadow, on)
      const copyFirst = open(shadow).length > 0 && shadow.copiedOn === null
      if (held !== waitingFor.includes('restriction')) yield `restricted: ${held}, waiting for ${waitingFor}`
      if (copyFirst !== waitingFor.includes('copy'))
        yield `a copy is needed: ${copyFirst}, waiting for ${waitingFor}`
      if (held || copyFirst) {
        if (status !== 'pending') yield `waiting, but ${status}`
      } else if (status !== 'due-today' && status !== 'overdue')
        yield `nothing stands in the way, but ${status}`
    })
  })

  test('the destruction is due the day after the term, when a restriction over it ends, or by the day of an erasure', () => {
    holds(
      moments,
      function* ({ recording, shadow, on }) {
        if (!kept(shadow)) return
        const wanted = destroyBy(shadow)
        const due = retention(recording, on).destruction?.due ?? null
        if (due !== wanted) yield `due ${due}, not ${wanted}`
      },
      deep,
    )
  })

  test('a destruction is late exactly where its day was over', () => {
    holds(
      histories,
      function* ({ steps }) {
        for (const { command, decision, shadowBefore } of steps) {
          if (command.type !== 'DestroyRecording' || !decision.accepted) continue
          const due = destroyBy(shadowBefore) ?? command.data.on
          const late = decision.notes.some(({ note }) => note === 'late-destruction')
          if (late !== command.data.on > due) yield `due ${due}, done on ${command.data.on}, late: ${late}`
        }
      },
      deep,
    )
  })

  test('a procedure that is open at the destruction has its copy', () => {
    holds(histories, function* ({ steps }) {
      for (const { command, decision, shadowBefore } of steps) {
        if (command.type !== 'DestroyRecording' || !decision.accepted) continue
        if (open(shadowBefore).length > 0 && shadowBefore.copiedOn === null) yield 'destroyed without a copy'
      }
    })
  })

  test('the days left, the last day and what stands in the way are those of the commands', () => {
    holds(moments, function* ({ recording, shadow, on }) {
      const told = retention(recording, on)
      if (told.lastDay !== lastKept(shadow)) yield `kept through ${told.lastDay}, not ${lastKept(shadow)}`
      if (told.destroyFrom !== addDays(lastKept(shadow), 1)) yield 'destroyed from another day'
      if (told.restrictions.length > 0 !== restricted(shadow, on)) yield 'restricted otherwise'
      if ([...told.procedures].sort().join() !== [...open(shadow)].sort().join()) yield 'other procedures'
      if ((told.copy !== null) !== (shadow.copiedOn !== null)) yield 'another copy'
      const over = on > lastKept(shadow)
      const copyFirst = open(shadow).length > 0 && shadow.copiedOn === null
      const granted = shadow.erasure !== null
      // The table of destruction, row by row.
      const may = kept(shadow) && (over || granted) && !restricted(shadow, on) && !copyFirst
      if (mayDestroy(recording, on).allowed !== may) yield `destruction allowed: ${!may}`
    })
  })
})

describe('a copy for a procedure (clauses 10, 12.3)', () => {
  test('is made only for a procedure about the recording that is open', () => {
    holds(histories, function* ({ steps }) {
      for (const { command, decision, shadowBefore } of steps) {
        if (command.type !== 'CopyForProcedure' || !decision.accepted) continue
        if (!open(shadowBefore).includes(command.data.procedure)) yield 'no such procedure was open'
        if (!kept(shadowBefore)) yield 'there was nothing to copy'
      }
    })
  })

  test('is to be destroyed at once when its last procedure closes, and not before', () => {
    holds(moments, function* ({ machine, recording, shadow, on }) {
      const duty = dutyOf(machine.duties(recording, on), 'destroy-copy')
      const needed = open(shadow).length > 0
      if (shadow.copiedOn === null || needed) {
        if (duty !== undefined) yield 'a copy is to be destroyed that is needed, or none'
        return
      }
      if (duty === undefined) {
        yield 'a copy that no procedure needs is kept'
        return
      }
      const closings = [...shadow.procedures.values()].map(
        ({ closedOn }) => closedOn ?? plainDate('0001-01-01'),
      )
      const closed = closings.reduce((one, other) => laterOf(one, other))
      const free = firstFree(shadow, closed)
      const possible = free ?? closed
      if (duty.deadline.due !== possible) yield `due ${duty.deadline.due}, closed ${closed}, free ${free}`
      const held = restricted(shadow, on)
      const wanted = held ? 'pending' : on > duty.deadline.due ? 'overdue' : 'due-today'
      if (duty.status !== wanted) yield `${duty.status}, not ${wanted}`
    })
  })

  test('stays while one of two procedures is open, and can’t be destroyed', () => {
    holds(histories, function* ({ steps }) {
      for (const { command, decision, shadowBefore, after, shadow } of steps) {
        if (!decision.accepted) continue
        if (command.type === 'DestroyCopy' && open(shadowBefore).length > 0)
          yield 'destroyed while it is needed'
        if (command.type !== 'CloseProcedure' || shadowBefore.copiedOn === null || !isRecording(after))
          continue
        if (after.copy === null) yield 'closing a procedure took the copy away'
        const needed = after.copy !== null && retention(after, command.data.on).copy?.neededUntil === null
        if (needed !== open(shadow).length > 0) yield 'needed without a procedure, or the other way round'
      }
    })
  })

  test('is owed while a procedure is open: by the day of the destruction, when a restriction ends, or at once', () => {
    holds(moments, function* ({ machine, recording, shadow, on }) {
      const duty = dutyOf(machine.duties(recording, on), 'copy-for-procedure')
      const owed = kept(shadow) && open(shadow).length > 0 && shadow.copiedOn === null
      if ((duty !== undefined) !== owed) yield 'owed without a procedure, or not owed with one'
      if (duty === undefined) return
      const first = open(shadow)
        .map((id) => shadow.procedures.get(id)?.openedOn ?? on)
        .reduce((one, other) => earlierOf(one, other))
      const end = addDays(lastKept(shadow), 1)
      const day = laterOf(first, shadow.erasure === null ? end : earlierOf(shadow.erasure.by, end))
      const wanted = firstFree(shadow, day) ?? day
      if (duty.deadline.due !== wanted) yield `due ${duty.deadline.due}, not ${wanted}`
    })
  })
})

describe('the sweep (clause 10)', () => {
  const warnBefore = 14
  /** How far the days are looked through. */
  const ahead = 400

  test('finds something first on the day that dueFrom names', () => {
    holds(
      moments,
      function* ({ recording }) {
        const named = dueFrom(recording, { warnBefore })
        const from = recording.lastEventOn
        if (from > '9990') return
        let first: PlainDate | null = null
        for (let count = 0; count < ahead && first === null; count += 1) {
          const day = addDays(from, count)
          if (!dueOn([recording], day, { warnBefore }).next().done) first = day
        }
        const wanted = named !== null && named >= addDays(from, ahead) ? null : named
        if (first !== wanted) yield `finds something first on ${first}, named is ${named}`
      },
      deep,
    )
  })

  test('asks for nothing that may not be done, and for everything that must', () => {
    holds(moments, function* ({ recording, shadow, on }) {
      const found = [...dueOn([recording], on, { warnBefore })].map(({ action }) => action)
      const due = destroyBy(shadow)
      const may = mayDestroy(recording, on).allowed
      const must = may && due !== null && on >= due
      if (must !== found.includes('destroy')) yield `must be destroyed: ${must}`
      const held = restricted(shadow, on)
      const rid = shadow.copiedOn !== null && open(shadow).length === 0 && !held
      if (found.includes('destroy-copy') !== rid) yield `destroy the copy: ${!rid}`
      const copyFirst = kept(shadow) && open(shadow).length > 0 && shadow.copiedOn === null
      if (found.includes('copy') && !copyFirst) yield 'a copy that nobody needs'
      if (copyFirst && on >= lastKept(shadow) && !found.includes('copy'))
        yield 'a copy that is needed is missed'
    })
  })
})

describe('what was found', () => {
  const [, { rules, machine }] = subjects
  const called = plainDate('2025-03-15')
  const act = (day: string) => ({ on: plainDate(day), by: 'ona' })
  const decision = { under: 'centre-procedure', request: 'R-7' } as const
  const recorded = { number: null, date: called, time: '09:17', durationSeconds: 60, audio: 'a/1' }
  const recording: readonly RecordingCommand[] = [
    {
      type: 'ReceiveCall',
      data: { ...act(called), call: 'S-1', line: '8 37 55 12 41', direction: 'incoming' },
    },
    { type: 'PlayNotice', data: { ...act(called), automatic: true } },
    { type: 'GiveConsent', data: { ...act(called), explicit: true } },
    { type: 'EndCall', data: { ...act(called), endedBy: 'caller' } },
    { type: 'StoreRecording', data: { ...act(called), recorded } },
  ]

  test('a recording that a restriction held is destroyed in time on the day it ends, also where its erasure was granted', () => {
    const { steps } = historyOf({ rules, machine }, [
      ...recording,
      { type: 'PlaceRestriction', data: { ...act('2025-09-01'), id: 'R1', decision } },
      { type: 'GrantErasure', data: { ...act('2025-10-20'), decision } },
      { type: 'LiftRestriction', data: { ...act('2025-11-03'), id: 'R1' } },
      { type: 'DestroyRecording', data: act('2025-11-03') },
    ])
    const last = steps.at(-1)
    expect(last?.decision).toMatchObject({ accepted: true, notes: [] })
    const duties = last === undefined ? [] : machine.duties(last.after, plainDate('2025-11-03'))
    expect(duties.find(({ duty }) => duty === 'destroy-recording')).toMatchObject({ status: 'done' })
  })

  test('a restriction through the last day of the calendar leaves it possible to tell what is owed', () => {
    const until = plainDate('9999-12-31')
    const { steps } = historyOf({ rules, machine }, [
      ...recording,
      { type: 'PlaceRestriction', data: { ...act('2025-09-01'), id: 'R1', decision, until } },
    ])
    const state = steps.at(-1)?.after ?? machine.initialState()
    for (const day of ['2025-09-01', '2025-09-16', '9999-12-31'].map(plainDate)) {
      expect(machine.duties(state, day).map(({ duty }) => duty)).toContain('destroy-recording')
      expect(machine.options(state, day)).not.toEqual([])
    }
    expect(dueFrom(state)).toBeNull()
  })
})
