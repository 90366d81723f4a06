import { type PlainDate, plainDate } from '../calendar/index.js'
import {
  type Assessment,
  compileRule,
  deepFreeze,
  defineFacts,
  type FactsOf,
  type Finding,
  oneOf,
  type Rule,
  read,
  rulesOver,
  yesNo,
} from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import { type RestrictionReason, restrictionReasons } from '../request/index.js'
import {
  type CallerAttempt,
  type CopyAttempt,
  type ListeningAttempt,
  listeningAttemptShape,
  listeningPurposes,
  type StaffAttempt,
} from './attempt.js'
import { lastDayOf, openProcedures, requireRecording, restrictedOn } from './retention.js'
import type { RecordingRules } from './rules.js'
import type { DestroyedRecording, StoredRecording } from './state.js'

/**
 * The facts on which listening depends. The recording's own history gives some of them (whether it exists, is within
 * its term, is restricted, is complained of, who gave advice, who takes part in a procedure); the attempt gives the
 * rest.
 *
 * @category Recording
 * @see Kaunas clauses 4.3, 10 to 14.2
 * @example
 * ```ts
 * import { listeningFacts } from 'privacy-rulebook/recordings'
 *
 * listeningFacts.employed.clause // => 'kaunas:4.3'
 * ```
 */
export const listeningFacts = defineFacts({
  recordingExists: yesNo({ clause: 'kaunas:10', askedOf: 'controller' }),
  withinTerm: yesNo({ clause: 'kaunas:10', askedOf: 'controller' }),
  restricted: yesNo({ clause: 'kaunas:14.5', askedOf: 'controller' }),
  restrictionReason: oneOf(['none', ...restrictionReasons], { clause: 'gdpr:18(2)', askedOf: 'controller' }),
  consentWithdrawn: yesNo({ clause: 'kaunas:14.5', askedOf: 'controller' }),
  purpose: oneOf(listeningPurposes, { clause: 'kaunas:11', askedOf: 'controller' }),
  drawnAtRandom: yesNo({ clause: 'kaunas:11.1', askedOf: 'controller' }),
  withinSample: yesNo({ clause: 'kaunas:11.1', askedOf: 'controller' }),
  complaintOpen: yesNo({ clause: 'kaunas:11.2', askedOf: 'controller' }),
  itSpecialist: yesNo({ clause: 'kaunas:12.1', askedOf: 'controller' }),
  consulted: yesNo({ clause: 'kaunas:12.2', askedOf: 'controller' }),
  employed: yesNo({ clause: 'kaunas:4.3', askedOf: 'controller' }),
  authorised: yesNo({ clause: 'kaunas:12.3', askedOf: 'controller' }),
  participates: yesNo({ clause: 'kaunas:12.3', askedOf: 'controller' }),
  approvedMethod: yesNo({ clause: 'kaunas:13', askedOf: 'controller' }),
  tookPart: yesNo({ clause: 'kaunas:14.2', askedOf: 'subject' }),
  copyExists: yesNo({ clause: 'kaunas:10', askedOf: 'controller' }),
})

/** What is known of a wish to listen.
 *
 * @category Recording */
export type ListeningFacts = FactsOf<typeof listeningFacts>

/** The name of a fact on which listening depends.
 *
 * @category Recording */
export type ListeningFact = keyof typeof listeningFacts & string

type ListeningRule = Rule<typeof listeningFacts, ClauseRef, ListeningFact>

const { is, all, any } = rulesOver<ClauseRef, typeof listeningFacts>(listeningFacts)

/** A restricted recording is only processed for one of four reasons; unrestricted, for none in particular. */
const restrictionAllows = any(
  'kaunas:14.5',
  is('kaunas:14.5', 'restricted', false),
  is('gdpr:18(2)', 'restrictionReason', ...restrictionReasons),
)

/** Clauses 11 to 13: when and who and how, of a recording that exists and is within its term. */
const office: ListeningRule = /* @__PURE__ */ compileRule(listeningFacts, {
  clause: 'kaunas:11',
  join: 'all',
  grounds: [
    all('kaunas:10', is('kaunas:10', 'recordingExists'), is('kaunas:10', 'withinTerm')),
    restrictionAllows,
    any(
      'kaunas:11',
      all(
        'kaunas:11.1',
        is('kaunas:11.1', 'purpose', 'quality-sampling'),
        is('kaunas:11.1', 'drawnAtRandom'),
        is('kaunas:11.1', 'withinSample'),
        is('kaunas:14.5', 'restricted', false),
        is('kaunas:14.5', 'consentWithdrawn', false),
      ),
      all(
        'kaunas:11.2',
        is('kaunas:11.2', 'purpose', 'service-complaint'),
        is('kaunas:11.2', 'complaintOpen'),
      ),
    ),
    any(
      'kaunas:12',
      is('kaunas:12.1', 'itSpecialist'),
      all('kaunas:12.2', is('kaunas:12.2', 'consulted'), is('kaunas:4.3', 'employed')),
      all(
        'kaunas:12.3',
        is('kaunas:12.3', 'purpose', 'service-complaint'),
        is('kaunas:12.3', 'authorised'),
        is('kaunas:12.3', 'participates'),
      ),
    ),
    is('kaunas:13', 'approvedMethod'),
  ],
})

/** Clauses 10 and 12.3: a copy is for those who take part in the procedure that it was made for. */
const ofCopy: ListeningRule = /* @__PURE__ */ compileRule(listeningFacts, {
  clause: 'kaunas:10',
  join: 'all',
  grounds: [
    is('kaunas:10', 'copyExists'),
    restrictionAllows,
    all(
      'kaunas:12.3',
      is('kaunas:12.3', 'participates'),
      any('kaunas:12', is('kaunas:12.1', 'itSpecialist'), is('kaunas:12.3', 'authorised')),
    ),
  ],
})

/** Clause 14.2: who took part and consented, for as long as the recording exists. */
const ofCaller: ListeningRule = /* @__PURE__ */ compileRule(listeningFacts, {
  clause: 'kaunas:14.2',
  join: 'all',
  grounds: [is('kaunas:10', 'recordingExists'), is('kaunas:14.2', 'tookPart')],
})

/** Whether somebody may listen on a day.
 *
 * @category Recording
 * @see Kaunas clauses 10 to 14.2 */
export interface ListeningVerdict {
  /** Whether it is allowed; what is not known blocks it. */
  readonly allowed: boolean
  /** What the rule says, with the facts that are missing and the whole explanation. */
  readonly assessment: Assessment<ClauseRef, ListeningFact>
  /** What it was assessed from. */
  readonly facts: ListeningFacts
  /**
   * The clauses that settle it, as exactly as they can be told: which case and which role allow it, or each condition
   * that fails; where it is not settled, the clause that would have to be met.
   */
  readonly clauses: readonly [ClauseRef, ...ClauseRef[]]
}

/** What the recording's history says, whoever asks. */
function standingFacts(recording: StoredRecording | DestroyedRecording, on: PlainDate): ListeningFacts {
  return {
    recordingExists: recording.status === 'stored' && recording.callDate <= on,
    withinTerm: on <= lastDayOf(recording),
    restricted: restrictedOn(recording, on),
    consentWithdrawn: recording.consent.withdrawnOn !== null,
    complaintOpen: recording.complaints.some(
      ({ receivedOn, closedOn }) => receivedOn <= on && closedOn === null,
    ),
    copyExists: recording.copy !== null,
  }
}

/** Whether somebody takes part in a procedure about the recording that is open. */
const participates = (recording: StoredRecording | DestroyedRecording, listener: string): boolean =>
  openProcedures(recording).some(({ participants }) => participants.includes(listener))

function staffFacts(
  rules: RecordingRules,
  recording: StoredRecording | DestroyedRecording,
  attempt: StaffAttempt,
  on: PlainDate,
): ListeningFacts {
  const { listener, purpose, itSpecialist, employed, authorised, restrictionReason } = attempt
  // The register of another month says nothing of this one.
  const register = attempt.register?.month === on.slice(0, 7) ? attempt.register : null
  const listened = new Set(register?.listened)
  return {
    purpose: purpose ?? null,
    itSpecialist: itSpecialist ?? null,
    employed: employed ?? null,
    authorised: authorised ?? null,
    restrictionReason: reasonOf(restrictionReason),
    consulted: recording.consultants.includes(listener),
    participates: participates(recording, listener),
    drawnAtRandom: register === null ? null : register.drawn.includes(recording.call),
    withinSample:
      register === null ? null : listened.has(recording.call) || listened.size < rules.sample.count,
    approvedMethod: methodKnown(rules, attempt),
  }
}

/** Which reason is relied on; `null` where nobody knows of one. */
const reasonOf = (relied: StaffAttempt['restrictionReason']): RestrictionReason | 'none' | null =>
  typeof relied === 'object' ? (relied?.reason ?? null) : (relied ?? null)

/** Where the controller has set no way of listening, nobody knows of an approved one. */
function methodKnown({ listeningMethods }: RecordingRules, { method }: StaffAttempt): boolean | null {
  if (method === undefined || method === null || listeningMethods.length === 0) return null
  return listeningMethods.includes(method)
}

function copyFacts(
  recording: StoredRecording | DestroyedRecording,
  { listener, itSpecialist, authorised, restrictionReason }: CopyAttempt,
): ListeningFacts {
  return {
    itSpecialist: itSpecialist ?? null,
    authorised: authorised ?? null,
    restrictionReason: reasonOf(restrictionReason),
    participates: participates(recording, listener),
  }
}

const callerFacts = ({ tookPart }: CallerAttempt): ListeningFacts => ({ tookPart: tookPart ?? null })

function assessed(
  rule: ListeningRule,
  facts: ListeningFacts,
): { readonly assessment: Assessment<ClauseRef, ListeningFact>; readonly facts: ListeningFacts } {
  return { assessment: rule.assess(facts), facts }
}

type Found = Finding<ClauseRef, ListeningFact>

/** The clauses of a condition that holds: of several ways to meet it, those by which it is met. */
function holding({ kind, clause, of }: Found): readonly ClauseRef[] {
  if (kind !== 'any') return [clause]
  const ways = of.filter(({ truth }) => truth === true)
  // That nothing is restricted allows nothing: it only does not stand in the way.
  const telling = ways.filter(({ fact, values }) => fact !== 'restricted' || values?.[0] !== false)
  return telling.map((way) => way.clause)
}

/** The clause of a condition that fails: of the case that is meant, where one is. */
function failing({ kind, clause, of }: Found): readonly ClauseRef[] {
  if (kind !== 'any') return [clause]
  const meant = of.filter((way) => way.of[0]?.fact === 'purpose' && way.of[0].truth === true)
  return clause === 'kaunas:11' && meant.length > 0 ? meant.map((way) => way.clause) : [clause]
}

/** The clauses that settle an attempt, as exactly as they can be told. */
function settling({
  outcome,
  finding,
}: Assessment<ClauseRef, ListeningFact>): readonly [ClauseRef, ...ClauseRef[]] {
  const conditions = finding.of.flatMap((part) => part.of)
  const told =
    outcome === 'granted'
      ? conditions.flatMap(holding)
      : conditions.filter(({ truth }) => truth === false).flatMap(failing)
  const [first = finding.clause, ...others] = new Set(told)
  return [first, ...others]
}

/** Judges an attempt that was read by its shape. */
export function judgeListening(
  rules: RecordingRules,
  recording: StoredRecording | DestroyedRecording,
  attempt: ListeningAttempt,
  on: PlainDate,
): ListeningVerdict {
  const standing = standingFacts(recording, on)
  const judged =
    attempt.as === 'staff'
      ? assessed(office, { ...standing, ...staffFacts(rules, recording, attempt, on) })
      : attempt.as === 'copy'
        ? assessed(ofCopy, { ...standing, ...copyFacts(recording, attempt) })
        : assessed(ofCaller, { ...standing, ...callerFacts(attempt) })
  const { assessment } = judged
  return { allowed: assessment.outcome === 'granted', ...judged, clauses: settling(assessment) }
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
 * @param on - The civil day.
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
  rules: RecordingRules,
  recording: StoredRecording | DestroyedRecording,
  attempt: ListeningAttempt,
  on: PlainDate,
): ListeningVerdict {
  const day = plainDate(on)
  requireRecording(recording)
  return deepFreeze(
    judgeListening(rules, recording, read(listeningAttemptShape, attempt, 'attempt', 'kaunas:11'), day),
  )
}
