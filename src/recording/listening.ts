import type { PlainDate } from '../calendar/index.js'
import { frozenAnswer } from '../core/freeze.js'
import { type Assessment, InvalidInputError, read, readDay } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import { clauseOf, type RecordingRoleName, shapeOver } from '../procedure/index.js'
import type { ListeningFactName, ListeningFacts, ListeningRule } from '../procedure/kaunas-listening.js'
import { listeningRule, ruleOver } from '../procedure/listening-rule.js'
import { processorClause } from './absent.js'
import { type ListeningAttempt, listeningAttemptShape } from './attempt.js'
import { ofRecording, ofRules, type Recording, requireDay } from './given-recording.js'
import { type ConditionFound, conditionsFound, settlingClauses } from './listening-clauses.js'
import { factsOf } from './listening-facts.js'
import { withRightsProcedure } from './obstacles.js'
import type { OwnRecordingRules } from './rules.js'
import type { RulesInForce } from './rules-in-force.js'
import type { DestroyedRecording, StoredRecording } from './state.js'

/** Whether somebody may listen on a day.
 *
 * @category Recording
 * @see Kaunas clauses 10 to 14.2 */
export interface ListeningVerdict {
  /** Whether it is allowed; what is not known blocks it. */
  readonly allowed: boolean
  /** What the rule says, with the facts that are missing and the whole explanation. */
  readonly assessment: Assessment<ClauseRef, ListeningFactName>
  /** What it was assessed from. */
  readonly facts: ListeningFacts
  /** The conditions of the rule, in its order, each as it was found. */
  readonly conditions: readonly ConditionFound[]
  /**
   * The clauses that settle it, as exactly as they can be told: which case and which role allow it, or each condition
   * that fails; where it is not settled, those of the facts that are missing.
   */
  readonly clauses: readonly [ClauseRef, ...ClauseRef[]]
}

/** A rule that no facts meet. */
const closed = (
  { facts }: RulesInForce,
  clause: ClauseRef,
  because: 'not-in-procedure' | 'processor-own-ends',
): ListeningRule =>
  ruleOver(listeningRule(clause, { when: { kind: 'given', clause, truth: false, because } }), facts)

/** Nobody listens to a recording for the ends of another than the controller. */
const closedTo = (rules: RulesInForce, attempt: ListeningAttempt): ListeningRule | null =>
  attempt.as === 'staff' && attempt.processor === 'own-ends'
    ? closed(rules, processorClause(rules), 'processor-own-ends')
    : null

/** Where the document says nothing of listening, nobody may: its purposes alone name no persons. */
const unsaid = (rules: RulesInForce): ListeningRule =>
  closed(rules, clauseOf(rules.stated, 'listening'), 'not-in-procedure')

/** Judges an attempt that was read by its shape. */
export function judgeListening(
  rules: RulesInForce,
  recording: Recording,
  attempt: ListeningAttempt,
  on: PlainDate,
): ListeningVerdict {
  const facts = factsOf(rules, recording, attempt, on)
  const { rule, conditions: names } = closedTo(rules, attempt) ?? rules.listening[attempt.as] ?? unsaid(rules)
  const assessment = rule.assess(facts)
  const conditions = conditionsFound(names, assessment)
  const settling = settlingClauses(assessment, conditions)
  const clauses = withRightsProcedure(rules, settling)
  return { allowed: assessment.outcome === 'granted', assessment, facts, conditions, clauses }
}

/** A recording is judged by the rules that its history was made under. */
function requireRules({ id, version }: OwnRecordingRules, recording: Recording): void {
  const { procedure } = ofRecording(recording, (read) => read)
  if (procedure?.id !== id || procedure.version !== version)
    throw new InvalidInputError('recording.procedure', 'a recording made under the rules given', procedure)
}

/**
 * Whether somebody may listen to a recording on a day.
 *
 * For the institution's own people that is when and who and how (clauses 11, 12, 13), while the recording exists and
 * is within its term, and for one of four reasons where it is restricted; a restricted recording, or one whose
 * consent was withdrawn, is never sampled. The copy that was made for a procedure is for those who take part in it.
 * The caller's own right (clause 14.2) needs only that they took part and that the recording exists. What is not
 * known blocks.
 *
 * @param rules - The institution's rules.
 * @param recording - A recording that is kept, or was.
 * @param attempt - Who wants to listen, what for and how.
 * @param on - The civil day, not before the last event of its history.
 * @throws InvalidInputError for an attempt that has not the shape of one.
 * @category Recording
 * @see Kaunas clauses 10 to 14.2
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { kaunasRules, mayListen, recordingLifecycle } from 'privacy-rulebook/recordings'
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
 * const later = plainDate('2026-03-10')
 * mayListen(kaunasRules, recording, { as: 'caller', tookPart: true }, later).allowed // => true
 * const training = mayListen(kaunasRules, recording, { as: 'staff', listener: 'ona', purpose: 'other' }, later)
 * training.allowed // => false
 * training.assessment.decisive // => ['kaunas:11']
 * ```
 */
export function mayListen(
  rules: OwnRecordingRules,
  recording: StoredRecording | DestroyedRecording,
  attempt: ListeningAttempt,
  on: PlainDate,
): ListeningVerdict {
  const day = readDay(on, 'on')
  return ofRules(rules, (ready) => {
    requireRules(rules, recording)
    const cite = (role: RecordingRoleName): ClauseRef => clauseOf(ready.stated, role)
    const given = read(shapeOver(ready.facts)(listeningAttemptShape), attempt, 'attempt', 'listening', cite)
    return frozenAnswer(
      ofRecording(recording, (found) => {
        requireDay(found, day)
        return judgeListening(ready, found, given, day)
      }),
    )
  })
}
