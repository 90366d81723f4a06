import type { PlainDate } from '../calendar/index.js'
import { frozenAnswer } from '../core/freeze.js'
import { ofEventAndState } from '../core/given.js'
import type { ProcessingOperation, RelyOnReason } from '../restriction/index.js'
import type { ReasonRelied } from './attempt.js'
import type { RecordingEvent } from './messages.js'
import type { OwnRecordingRules } from './rules.js'
import type { ListenToSample } from './sampling-messages.js'
import type { RecordingState } from './state.js'

/**
 * What an event of a recording asks of another machine: the command, and the machine that it is for.
 *
 * @category Recording
 */
export type RecordingFollowUp =
  | { readonly to: 'sampling-register'; readonly month: string; readonly command: ListenToSample }
  | { readonly to: 'restriction'; readonly item: string; readonly command: RelyOnReason }

/** A reason that was relied on to process a restricted recording. */
interface Relied {
  readonly on: PlainDate
  readonly by: string
  readonly relied: ReasonRelied | 'none' | null | undefined
  readonly operation: Exclude<ProcessingOperation, 'storing'>
}

/** What is done to a recording by the events that rely on a reason, beside listening. */
const operations = {
  RecordingRectified: 'altering',
  ProcedureCopyMade: 'copying',
  RecordingDisclosed: 'sending',
  ProcedureCopyDestroyed: 'destroying',
} as const

/** The restricted processing that an event put on record. */
function reliedIn({ type, data }: RecordingEvent): Relied | null {
  switch (type) {
    case 'RecordingListenedTo': {
      const { on, by, attempt } = data.command.data
      return data.restricted ? { on, by, relied: attempt.restrictionReason, operation: 'listening' } : null
    }
    case 'RecordingRectified':
    case 'ProcedureCopyMade':
    case 'RecordingDisclosed':
    case 'ProcedureCopyDestroyed': {
      const { on, by, restrictionReason: relied } = data.command.data
      const operation = operations[type]
      return data.restricted ? { on, by, relied, operation } : null
    }
    default:
      return null
  }
}

/**
 * What an event of a recording asks of another machine, as commands for the host to give: a sampled listening to be
 * entered in the register of its month; and, where the institution exercises callers' rights under Adakavas, a reason
 * relied on against a restriction, of which the caller is then to be told in ten days.
 *
 * @param rules - The institution's rules.
 * @param event - An event that happened.
 * @param state - The state after it.
 * @category Recording
 * @see Kaunas clauses 11.1, 14.5; Adakavas clause 23
 * @example
 * ```ts
 * import { kaunasRules, recordingFollowUps } from 'privacy-rulebook/recordings'
 *
 * const command = { type: 'DestroyCopy', data: { on: plainDate('2026-02-02'), by: 'it' } } as const
 * const deadline = { clause: 'kaunas:10', from: command.data.on, counted: command.data.on, due: command.data.on, steps: [] } as const
 * recordingFollowUps(kaunasRules, { type: 'ProcedureCopyDestroyed', data: { command, deadline, restricted: false } }, { status: 'none' })
 * // => []
 * ```
 */
export function recordingFollowUps(
  rules: OwnRecordingRules,
  event: RecordingEvent,
  state: RecordingState,
): readonly RecordingFollowUp[] {
  return ofEventAndState(event, state, () => askedOf(rules, event, state))
}

function askedOf(
  rules: OwnRecordingRules,
  event: RecordingEvent,
  state: RecordingState,
): readonly RecordingFollowUp[] {
  if (state.status === 'none') return []
  const { call } = state
  const asked: RecordingFollowUp[] = []
  if (event.type === 'RecordingListenedTo') {
    const { on, by, attempt } = event.data.command.data
    if (attempt.as === 'staff' && attempt.purpose === 'quality-sampling') {
      const command: ListenToSample = {
        type: 'ListenToSample',
        data: { on, by, recording: call, listener: attempt.listener },
      }
      asked.push({ to: 'sampling-register', month: on.slice(0, 7), command })
    }
  }
  const found = rules.rightsProcedure === null ? null : reliedIn(event)
  if (found !== null && typeof found.relied === 'object' && found.relied !== null) {
    const { on, by, operation } = found
    const id = [call, operation, on, relyingSoFar(state)].join('/')
    const command: RelyOnReason = {
      type: 'RelyOnReason',
      data: { on, by, id, ...found.relied, operation, aroseOn: on },
    }
    asked.push({ to: 'restriction', item: call, command })
  }
  return frozenAnswer(asked)
}

/** Tells several reasons of one day apart. */
const relyingSoFar = (state: RecordingState): number => ('log' in state ? state.log.length : 0)
