import type { PlainDate } from '../calendar/index.js'
import { frozenAnswer } from '../core/freeze.js'
import { type Assessment, readDay } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import {
  type DestructionFact,
  type DestructionRule,
  destructionRuleOf,
} from '../procedure/kaunas-destruction.js'
import type { StatedRecordingRoles } from '../procedure/recording-roles.js'
import { lastDayOf } from './deadlines.js'
import { ofRecording, ofRules, type Recording, requireDay } from './given-recording.js'
import { copyRequired, openProcedures, orderedOn, ordersOn, restrictedOn, withoutBasis } from './holds.js'
import { kaunasRules } from './kaunas-rules.js'
import { holdingClauses, restrictingClauses } from './obstacles.js'
import type { OwnRecordingRules } from './rules.js'
import type { RulesInForce } from './rules-in-force.js'
import type { DestroyedRecording, RecordingRecord, StoredRecording } from './state.js'

/**
 * Whether a recording may be destroyed.
 *
 * - `due`: the term is over and nothing stands in the way: it must be destroyed
 * - `early`: before the end of the term an erasure was granted, or nothing carries it since the consent was withdrawn: it
 *   may be destroyed, and must by the day set, or at once
 * - `retention-running`: it is too early
 * - `held`: another act orders that it be kept; at once when that ends
 * - `restricted`: a restriction holds it; at once when that ends
 * - `copy-required`: a procedure is open and no copy exists: copy first, then at once
 * - `destroyed`: it was
 *
 * @category Recording
 */
export type DestructionStanding =
  | 'due'
  | 'early'
  | 'retention-running'
  | 'held'
  | 'restricted'
  | 'copy-required'
  | 'destroyed'

/** Whether a recording may be destroyed on a day.
 *
 * @category Recording
 * @see Kaunas clauses 2, 10, 12.3, 14.5; GDPR 17(1)(b) */
export interface DestructionVerdict {
  /** Whether it may be destroyed. */
  readonly allowed: boolean
  /** What it comes to. */
  readonly standing: DestructionStanding
  /** The clauses that settle it: those that the command cites. */
  readonly clauses: readonly [ClauseRef, ...ClauseRef[]]
  /** What the rule says; `null` where it was destroyed. */
  readonly assessment: Assessment<ClauseRef, DestructionFact> | null
}

/** What it comes to on a day. */
export function standingOf(recording: RecordingRecord, on: PlainDate): DestructionStanding {
  const termOver = on > lastDayOf(recording)
  if (!termOver && recording.erasure === null && !withoutBasis(recording)) return 'retention-running'
  if (orderedOn(recording, on)) return 'held'
  if (restrictedOn(recording, on)) return 'restricted'
  if (copyRequired(recording)) return 'copy-required'
  return termOver ? 'due' : 'early'
}

/** Whether nothing stands in the way. */
export function mayBeDestroyed(recording: RecordingRecord, on: PlainDate): boolean {
  const standing = standingOf(recording, on)
  return standing === 'due' || standing === 'early'
}

/** The clauses that settle whether a recording may be destroyed. */
export function destructionClauses(
  rules: RulesInForce,
  recording: RecordingRecord,
  standing: DestructionStanding,
  on: PlainDate,
): readonly [ClauseRef, ...ClauseRef[]] {
  const { retention, procedure, otherRights, withdrawalErasure } = rules.roles
  switch (standing) {
    case 'early':
      return recording.erasure === null ? [withdrawalErasure.clause] : [otherRights.clause]
    case 'held':
      return holdingClauses(rules, ordersOn(recording, on))
    case 'restricted':
      return restrictingClauses(rules)
    case 'copy-required':
      return [retention.clause, procedure.clause]
    default:
      return [retention.clause]
  }
}

/**
 * Whether a recording may be destroyed on a day: not before the end of its term unless an erasure was granted or the
 * consent was withdrawn and no other basis named, not while an order or a restriction holds it, and not while a
 * procedure is open and no copy exists.
 *
 * @param recording - A recording that is kept, or was.
 * @param on - The civil day, not before the last event of its history.
 * @param rules - The institution's rules, which the history was made under; those of the document where left out.
 * @category Recording
 * @see Kaunas clauses 2, 10, 12.3, 14.5; GDPR 17(1)(b)
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { kaunasRules, mayDestroy, recordingLifecycle } from 'privacy-rulebook/recordings'
 *
 * const on = plainDate('2026-03-02')
 * const recordings = recordingLifecycle(kaunasRules)
 * const recorded = { number: null, date: on, time: '09:30', durationSeconds: 60, audio: 'A-1' }
 * const recording = [
 *   { type: 'ReceiveCall', data: { on, by: 'stotis', call: 'S1', line: '8 37 55 12 41', direction: 'incoming' } },
 *   { type: 'PlayNotice', data: { on, by: 'stotis', automatic: true } },
 *   { type: 'GiveConsent', data: { on, by: 'stotis', explicit: true } },
 *   { type: 'EndCall', data: { on, by: 'stotis', endedBy: 'caller' } },
 *   { type: 'StoreRecording', data: { on, by: 'stotis', recorded } },
 * ].reduce(
 *   (before, command) => recordings.decide(command, before).events.reduce(recordings.evolve, before),
 *   recordings.initialState(),
 * )
 * mayDestroy(recording, plainDate('2026-09-02')).standing // => 'retention-running'
 * mayDestroy(recording, plainDate('2026-09-03')).standing // => 'due'
 * ```
 */
export function mayDestroy(
  recording: StoredRecording | DestroyedRecording,
  on: PlainDate,
  rules: OwnRecordingRules = kaunasRules,
): DestructionVerdict {
  const day = readDay(on, 'on')
  return ofRules(rules, (ready) =>
    ofRecording(recording, (known) => frozenAnswer(destructionVerdict(ready, known, day))),
  )
}

const compiled = /* @__PURE__ */ new WeakMap<StatedRecordingRoles, DestructionRule>()

/** The rule of a document, made ready once. */
function ruleOf(roles: StatedRecordingRoles): DestructionRule {
  const rule = compiled.get(roles) ?? destructionRuleOf(roles)
  compiled.set(roles, rule)
  return rule
}

function destructionVerdict(rules: RulesInForce, recording: Recording, day: PlainDate): DestructionVerdict {
  requireDay(recording, day)
  if (recording.status === 'destroyed')
    return {
      allowed: false,
      standing: 'destroyed',
      clauses: destructionClauses(rules, recording, 'destroyed', day),
      assessment: null,
    }
  const standing = standingOf(recording, day)
  const clauses = destructionClauses(rules, recording, standing, day)
  const assessment = ruleOf(rules.stated).assess({
    termOver: day > lastDayOf(recording),
    erasureGranted: recording.erasure !== null,
    consentWithdrawn: recording.consent.withdrawnOn !== null,
    otherBasisNamed: recording.consent.otherBasis !== null,
    held: orderedOn(recording, day),
    restricted: restrictedOn(recording, day),
    procedureOpen: openProcedures(recording).length > 0,
    copyMade: recording.copy !== null,
  })
  return { allowed: assessment.outcome === 'granted', standing, clauses, assessment }
}
