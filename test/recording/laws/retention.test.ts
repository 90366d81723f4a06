import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, laterOf, type PlainDate, plainDate } from '../../../src/calendar/index.js'
import {
  mayDestroy,
  mayListen,
  type RecordingCommand,
  type RecordingDuty,
  retention,
  sampleCandidate,
  sweepFrom,
  sweepOn,
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
import {
  answerBy,
  answeredBy,
  asked,
  bare,
  bareFrom,
  copyAsked,
  copyFreeFrom,
  copyKept,
  decidedFrom,
  destroyAsked,
  destroyBy,
  destroyByFrom,
  firstFree,
  held,
  kept,
  lastKept,
  open,
  ordered,
  possibleFrom,
  reasonsToDestroy,
  restricted,
  standsOn,
} from './shadow.js'

/** A history up to some moment with a recording, and a day from then on. */
const moments = fc
  .tuple(histories, fc.nat(999), fc.nat(8), fc.integer({ min: -2, max: 2 }))
  .map(([history, which, near, shift]: [History, number, number, number]) => {
    const steps = withRecording(history)
    const step = steps[which % Math.max(1, steps.length)]
    if (step === undefined) return null
    const { after, shadow } = step
    const end = lastKept(shadow)
    const until = [...shadow.restrictions.values()].flatMap((one) => (one.until === null ? [] : [one.until]))
    const [request] = asked(shadow)
    const about = request === undefined ? undefined : shadow.requests.get(request)
    const days = [
      after.lastEventOn,
      end,
      until[0] ?? end,
      until.at(-1) ?? end,
      shadow.erasure?.by ?? end,
      end,
      destroyAsked(shadow),
      copyKept(shadow) ?? end,
      (about && answerBy(about)?.day) ?? end,
    ]
    const by = days[near] ?? end
    const wanted = by > '9999-12-01' ? end : addDays(by, shift)
    const on = laterOf(wanted, after.lastEventOn)
    return tellable(
      { ...history, ...step, recording: after, on },
      history.steps.slice(0, history.steps.indexOf(step) + 1),
      on,
    )
  })
  .filter((moment) => moment !== null)

const restrictionReason = { reason: 'own-claims', justification: 'a claim' } as const

/** How often the laws run whose days are the hardest to come by. */
const deep = 600

const dutyOf = (duties: readonly RecordingDuty[], name: RecordingDuty['duty']): RecordingDuty | undefined =>
  duties.find(({ duty, doneOn }) => duty === name && doneOn === undefined)

describe('retention (clause 10)', () => {
  test('nothing is destroyed through the last day of the term but by a granted erasure, or once nothing carries it (K-10)', () => {
    holds(histories, function* ({ steps }) {
      for (const { command, decision, shadowBefore } of steps) {
        if (command.type !== 'DestroyRecording' || !decision.accepted) continue
        const early = command.data.on <= lastKept(shadowBefore)
        if (early && shadowBefore.erasure === null && !bare(shadowBefore)) yield 'destroyed too early'
      }
    })
  })

  test('after the term a recording is destroyed, or its destruction is due, overdue, held, or waiting for a copy (K-10, A-23)', () => {
    holds(
      moments,
      function* ({ machine, recording, shadow, on }) {
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
        const copyFirst = open(shadow).length > 0 && shadow.copiedOn === null
        for (const [what, waits] of [
          ['restriction', restricted(shadow, on)],
          ['hold', ordered(shadow, on)],
          ['copy', copyFirst],
        ] as const)
          if (waits !== waitingFor.includes(what)) yield `${what}: ${waits}, waiting for ${waitingFor}`
        const possible = possibleFrom(shadow, decidedFrom(shadow))
        const wanted = standsOn(possible, on)
        if (status !== wanted) yield `possible from ${possible}, but ${status}`
      },
      deep,
    )
  })

  test('the destruction is due the day after the term, by the day of an erasure, or at once when nothing carries it; or when what held it ends (clauses 10, 14.5)', () => {
    holds(
      moments,
      function* ({ machine, recording, shadow, on }) {
        if (!kept(shadow)) return
        const wanted = destroyBy(shadow)
        const due = retention(recording, on).destruction?.due ?? null
        if (due !== wanted) yield `due ${due}, not ${wanted}`
        const decided = dutyOf(machine.duties(recording, on), 'destroy-recording')
        const byDecision = destroyByFrom(shadow, decidedFrom(shadow))
        if (decided !== undefined && byDecision !== null && decided.deadline.due !== byDecision)
          yield `of the term or an erasure due ${decided.deadline.due}, not ${byDecision}`
      },
      deep,
    )
  })

  test('what nothing carries is to be destroyed at once or carried by another basis, and by nothing else (GDPR 17(1)(b))', () => {
    holds(
      moments,
      function* ({ machine, recording, shadow, on }) {
        const duty = dutyOf(machine.duties(recording, on), 'destroy-or-name-basis')
        const from = kept(shadow) ? bareFrom(shadow) : null
        if ((duty !== undefined) !== (from !== null)) yield `owed: ${duty !== undefined}`
        if (duty === undefined || from === null) return
        const wanted = destroyByFrom(shadow, from)
        if (wanted !== null && duty.deadline.due !== wanted) yield `due ${duty.deadline.due}, not ${wanted}`
        const possible = possibleFrom(shadow, from)
        const status = standsOn(possible, on)
        if (duty.status !== status) yield `possible from ${possible}, but ${duty.status}`
      },
      deep,
    )
  })

  test('another basis ends what the withdrawal asked for: the term is as before, and the bar on sampling stays (GDPR 17(1)(b))', () => {
    holds(histories, function* ({ steps, machine }) {
      for (const { after, shadow } of steps) {
        if (shadow.basisOn === null || !isRecording(after) || shadow.last === null) continue
        if (shadow.withdrawnOn === null) yield 'named without a withdrawal'
        if (dutyOf(machine.duties(after, shadow.last), 'destroy-or-name-basis') !== undefined)
          yield 'still owed'
        const decided = destroyByFrom(shadow, decidedFrom(shadow))
        const due = after.status === 'stored' ? retention(after, shadow.last).destruction?.due : decided
        if (due !== (decided ?? undefined) && kept(shadow)) yield `due ${due}, not ${decided}`
        if (!sampleCandidate(after, shadow.last).obstacles.includes('consent-withdrawn'))
          yield 'sampled though the consent was withdrawn'
      }
    })
  })

  test('on what nothing carries no procedure opens but one that goes on with its own copy (section 10)', () => {
    holds(histories, function* ({ steps }) {
      for (const { command, decision, shadowBefore } of steps) {
        if (command.type !== 'OpenProcedure' || !decision.accepted || !bare(shadowBefore)) continue
        if (shadowBefore.copiedOn === null) yield 'opened without a copy'
        if (!shadowBefore.procedures.has(command.data.procedure)) yield 'a new procedure'
      }
    })
  })

  test('a destruction is because of what asked for it first; of the same day, by the erasure or the term (clauses 10, 14.5)', () => {
    let seen = 0
    holds(
      histories,
      function* ({ steps }) {
        for (const { command, decision, shadowBefore } of steps) {
          if (command.type !== 'DestroyRecording' || !decision.accepted) continue
          const [event] = decision.events
          if (event.type !== 'RecordingDestroyed') continue
          const { term, erasure, withdrawal } = reasonsToDestroy(shadowBefore)
          const decided = erasure !== null && erasure < term ? 'erasure' : 'term'
          const first = withdrawal !== null && withdrawal < decidedFrom(shadowBefore) ? 'withdrawal' : decided
          // Within the term it is not the term that has it destroyed.
          const wanted = first === 'term' && command.data.on < term ? 'erasure' : first
          seen += 1
          // An erasure of the very day after the term is either.
          if (event.data.because !== wanted && !(erasure === term && wanted !== 'withdrawal'))
            yield `because of ${event.data.because}, not ${wanted}: ${JSON.stringify({ term, erasure, withdrawal })}`
        }
      },
      deep,
    )
    expect(seen).toBeGreaterThan(10)
  })

  test('what is done late is told late, and nothing else is: destroying, copying, naming a basis, answering (section 10)', () => {
    const seen = new Map<string, number>()
    holds(
      histories,
      function* ({ steps }) {
        for (const { command, decision, shadowBefore } of steps) {
          if (!decision.accepted) continue
          const { on } = command.data
          const told = (note: string): boolean => decision.notes.some((one) => one.note === note)
          const check = function* (note: string, due: PlainDate | null) {
            const late = due !== null && on > due
            if (late) seen.set(note, (seen.get(note) ?? 0) + 1)
            if (told(note) !== late) yield `${note}: ${told(note)}; due ${due}, done on ${on}`
          }
          if (command.type === 'DestroyRecording') yield* check('late-destruction', destroyBy(shadowBefore))
          if (command.type === 'CopyForProcedure')
            yield* check('late-copy', firstFree(shadowBefore, copyAsked(shadowBefore)))
          if (command.type === 'DestroyCopy') {
            const free = copyFreeFrom(shadowBefore)
            yield* check('late-copy-destruction', free && firstFree(shadowBefore, free))
          }
          if (command.type === 'NameOtherBasis') {
            const from = bareFrom(shadowBefore)
            yield* check('late-other-basis', from && possibleFrom(shadowBefore, from))
          }
          const request = answeredBy(shadowBefore, command)
          yield* check('late-caller-answer', request === undefined ? null : (answerBy(request)?.day ?? null))
        }
      },
      deep,
    )
    expect([...seen.keys()].sort()).toEqual(
      [
        'late-caller-answer',
        'late-copy',
        'late-copy-destruction',
        'late-destruction',
        'late-other-basis',
      ].sort(),
    )
  })

  test('an order of another act forbids destroying recording and copy, whatever asks for it, and allows and forbids nothing else (clause 2)', () => {
    holds(histories, function* ({ steps }) {
      for (const { command, decision, shadowBefore } of steps) {
        if (!ordered(shadowBefore, command.data.on) || command.data.on < (shadowBefore.last ?? '')) continue
        const destroys = command.type === 'DestroyRecording' || command.type === 'DestroyCopy'
        if (destroys && decision.accepted) yield `${command.type} under an order`
        if (!decision.accepted && decision.rejection.code === 'held' && !destroys)
          yield `${command.type} is held`
      }
    })
  })

  test('a procedure that is open at the destruction has its copy (clauses 10, 12.3)', () => {
    holds(histories, function* ({ steps }) {
      for (const { command, decision, shadowBefore } of steps) {
        if (command.type !== 'DestroyRecording' || !decision.accepted) continue
        if (open(shadowBefore).length > 0 && shadowBefore.copiedOn === null) yield 'destroyed without a copy'
      }
    })
  })

  test('the days left, the last day and what stands in the way are those of the commands (clause 10)', () => {
    holds(moments, function* ({ recording, shadow, on }) {
      const told = retention(recording, on)
      if (told.lastDay !== lastKept(shadow)) yield `kept through ${told.lastDay}, not ${lastKept(shadow)}`
      if (told.destroyFrom !== addDays(lastKept(shadow), 1)) yield 'destroyed from another day'
      if (told.restrictions.length > 0 !== restricted(shadow, on)) yield 'restricted otherwise'
      if (told.holds.length > 0 !== ordered(shadow, on)) yield 'held otherwise'
      if ((told.otherBasis !== null) !== (shadow.basisOn !== null)) yield 'on another basis'
      if ([...told.procedures].sort().join() !== [...open(shadow)].sort().join()) yield 'other procedures'
      if ((told.copy !== null) !== (shadow.copiedOn !== null)) yield 'another copy'
      const over = on > lastKept(shadow)
      const copyFirst = open(shadow).length > 0 && shadow.copiedOn === null
      const asks = over || shadow.erasure !== null || bare(shadow)
      // The table of destruction, row by row.
      const may = kept(shadow) && asks && !held(shadow, on) && !copyFirst
      if (mayDestroy(recording, on).allowed !== may) yield `destruction allowed: ${!may}`
    })
  })
})

describe('a copy for a procedure (clauses 10, 12.3)', () => {
  test('is made only for a procedure about the recording that is open (clauses 10, 12.3)', () => {
    holds(histories, function* ({ steps }) {
      for (const { command, decision, shadowBefore } of steps) {
        if (command.type !== 'CopyForProcedure' || !decision.accepted) continue
        if (!open(shadowBefore).includes(command.data.procedure)) yield 'no such procedure was open'
        if (!kept(shadowBefore)) yield 'there was nothing to copy'
      }
    })
  })

  test('is to be destroyed at once when its last procedure closes, or the day after the later one that was named with its act, and not before (K-10)', () => {
    holds(
      moments,
      function* ({ machine, recording, shadow, on }) {
        const duty = dutyOf(machine.duties(recording, on), 'destroy-copy')
        const from = copyFreeFrom(shadow)
        if (from === null) {
          if (duty !== undefined) yield 'a copy is to be destroyed that is needed, or none'
          return
        }
        if (duty === undefined) {
          yield 'a copy that no procedure needs is kept'
          return
        }
        const free = firstFree(shadow, from)
        if (duty.deadline.due !== (free ?? from)) yield `due ${duty.deadline.due}, not ${free ?? from}`
        const wanted = standsOn(free, on)
        if (duty.status !== wanted) yield `${duty.status}, not ${wanted}`
      },
      deep,
    )
  })

  test('is kept through the latest of the days that were named, which never rolls, and nobody listens to it then (clause 10)', () => {
    let seen = 0
    holds(
      moments,
      function* ({ machine, rules, recording, shadow, on }) {
        const until = copyKept(shadow)
        if (shadow.copiedOn === null) return
        const told = retention(recording, on).copy?.keptUntil ?? null
        if (open(shadow).length === 0 && told !== until) yield `kept through ${told}, not ${until}`
        if (open(shadow).length > 0 || until === null || on > until) return
        seen += 1
        const gone = machine.decide(
          { type: 'DestroyCopy', data: { on, by: 'ona', restrictionReason } },
          recording,
        )
        if (gone.accepted) yield 'destroyed while an act asks for it'
        for (const procedure of [...shadow.procedures.keys(), null])
          for (const listener of ['ona', 'petras', 'rasa', 'jonas']) {
            const roles = { itSpecialist: true, authorised: true, employed: true, restrictionReason }
            if (mayListen(rules, recording, { as: 'copy', listener, procedure, ...roles }, on).allowed)
              yield 'somebody listens to a copy that is only kept'
          }
      },
      deep,
    )
    expect(seen).toBeGreaterThan(0)
  })

  test('stays while one of two procedures is open, and can’t be destroyed (clause 10)', () => {
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

  test('is owed while a procedure is open: by the day of the destruction, when what holds it ends, or at once (clauses 10, 12.3)', () => {
    holds(moments, function* ({ machine, recording, shadow, on }) {
      const duty = dutyOf(machine.duties(recording, on), 'copy-for-procedure')
      const owed = kept(shadow) && open(shadow).length > 0 && shadow.copiedOn === null
      if ((duty !== undefined) !== owed) yield 'owed without a procedure, or not owed with one'
      if (duty === undefined) return
      const day = copyAsked(shadow)
      const wanted = firstFree(shadow, day) ?? day
      if (duty.deadline.due !== wanted) yield `due ${duty.deadline.due}, not ${wanted}`
    })
  })
})

describe('the sweep (clause 10)', () => {
  const warnBefore = 14
  /** How far the days are looked through. */
  const ahead = 400

  test('finds something first on the day that sweepFrom names', () => {
    holds(
      moments,
      function* ({ recording }) {
        const named = sweepFrom(recording, { warnBefore })
        const from = recording.lastEventOn
        if (from > '9990') return
        let first: PlainDate | null = null
        for (let count = 0; count < ahead && first === null; count += 1) {
          const day = addDays(from, count)
          if (!sweepOn([recording], day, { warnBefore }).next().done) first = day
        }
        const wanted = named !== null && named >= addDays(from, ahead) ? null : named
        if (first !== wanted) yield `finds something first on ${first}, named is ${named}`
      },
      deep,
    )
  })

  test('asks for nothing that may not be done, and for everything that must', () => {
    holds(
      moments,
      function* ({ recording, shadow, on }) {
        const due = [...sweepOn([recording], on, { warnBefore })]
        const found = due.map(({ action }) => action)
        const by = destroyBy(shadow)
        const may = mayDestroy(recording, on).allowed
        const must = may && by !== null && on >= by
        if (must !== found.includes('destroy')) yield `must be destroyed: ${must}`
        const from = copyFreeFrom(shadow)
        const rid = from !== null && on >= from && !held(shadow, on)
        if (found.includes('destroy-copy') !== rid) yield `destroy the copy: ${!rid}`
        const copyFirst = kept(shadow) && open(shadow).length > 0 && shadow.copiedOn === null
        if (found.includes('copy') && !copyFirst) yield 'a copy that nobody needs'
        const copyBy = copyFirst ? firstFree(shadow, copyAsked(shadow)) : null
        if (copyBy !== null && on >= copyBy && !found.includes('copy'))
          yield 'a copy that is needed is missed'
        const named = (action: string): readonly string[] =>
          due.flatMap((one) => (one.action === action ? one.about.requests : [])).sort()
        const soon = asked(shadow).filter((id) => {
          const one = shadow.requests.get(id)
          const limit = one === undefined ? null : answerBy(one)
          return limit !== null && on >= addDays(limit.day, -warnBefore)
        })
        if (named('answer-caller').join() !== [...soon].sort().join())
          yield `to be answered: ${named('answer-caller')}, not ${soon}`
        // While a request is open, its recording is not destroyed without a warning.
        const warned = kept(shadow) && by !== null && on >= addDays(by, -1 - warnBefore)
        const lost = warned ? [...asked(shadow)].sort() : []
        if (named('warn').join() !== lost.join()) yield `warned of ${named('warn')}, not of ${lost}`
      },
      deep,
    )
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
    expect(sweepFrom(state)).toBeNull()
  })

  const complained: readonly RecordingCommand[] = [
    ...recording,
    {
      type: 'RegisterServiceComplaint',
      data: { ...act(called), complaint: 'C1', receivedOn: called, aboutAdministrativeService: true },
    },
  ]
  const opened = (day: string): RecordingCommand => ({
    type: 'OpenProcedure',
    data: { ...act(day), procedure: 'P1', complaint: 'C1', kind: 'both', participants: ['rasa'] },
  })
  const closed = (day: string, until?: string): RecordingCommand => ({
    type: 'CloseProcedure',
    data: {
      ...act(day),
      procedure: 'P1',
      ...(until === undefined
        ? {}
        : { keepCopy: { until: plainDate(until), act: 'the term of the archive' } }),
    },
  })
  const copied = (day: string): RecordingCommand => ({
    type: 'CopyForProcedure',
    data: { ...act(day), procedure: 'P1', place: 'the vault', restrictionReason },
  })
  const lastOf = (commands: readonly RecordingCommand[]) => {
    const last = historyOf({ rules, machine }, commands).steps.at(-1)
    if (last === undefined) throw new Error('no commands')
    return last
  }

  test('of several days that closings of one procedure named, too, the latest counts (clause 10)', () => {
    const { decision } = lastOf([
      ...complained,
      opened('2025-04-02'),
      copied('2025-04-03'),
      closed('2025-04-10', '2025-05-10'),
      opened('2025-04-20'),
      closed('2025-04-22'),
      { type: 'DestroyCopy', data: act('2025-04-23') },
    ])
    expect(decision).toMatchObject({ accepted: false, rejection: { code: 'copy-kept' } })
  })

  test('what waited for a copy, and is restricted when the copy is made, is due when the restriction ends (D-10)', () => {
    const { decision: taken } = lastOf([
      ...complained,
      opened('2025-04-02'),
      { type: 'GrantErasure', data: { ...act('2025-04-03'), decision } },
      {
        type: 'PlaceRestriction',
        data: { ...act('2025-04-04'), id: 'R1', decision, until: plainDate('2025-04-10') },
      },
      copied('2025-04-05'),
      { type: 'DestroyRecording', data: act('2025-04-11') },
    ])
    expect(taken).toMatchObject({ accepted: true, notes: [] })
  })
})
