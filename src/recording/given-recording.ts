import type { PlainDate } from '../calendar/index.js'
import { requirePlain } from '../core/freeze.js'
import { eachOf, type Versions, versionsOf } from '../core/in-force.js'
import { isList, trusting } from '../core/input-error.js'
import { ownField } from '../core/read.js'
import { isName } from '../core/words.js'
import { invalidInput } from './invalid-input.js'
import type { OwnRecordingRules } from './rules.js'
import { inForce, type RulesInForce } from './rules-in-force.js'
import type { DestroyedRecording, StoredRecording } from './state.js'

/** A recording that is kept, or what is left of one that was. */
export type Recording = StoredRecording | DestroyedRecording

/** Whether a value is a recording that is kept, or was. */
function requireRecording(recording: unknown): void {
  const given = ownField(recording, 'status')
  if (given !== 'stored' && given !== 'destroyed')
    throw invalidInput('recording.status', '"stored" | "destroyed"', given ?? recording, 'retention')
}

/** Runs what is closed over rules that a host handed in. */
export const ofRules = <Result>(rules: OwnRecordingRules, run: (ready: RulesInForce) => Result): Result =>
  trusting('rules', 'rules that defineRecordingRules made', () => {
    const { id, roles, lines, sample } = rules
    if (isName(id) && typeof roles === 'object' && isList(lines) && typeof sample === 'object')
      return run(inForce(rules))
    throw invalidInput('rules', 'rules that defineRecordingRules made', rules, 'scope')
  })

/** Runs what is closed over rules, or over their versions, that a host handed in. */
export const ofRuleVersions = <Result>(
  rules: OwnRecordingRules | Versions<OwnRecordingRules>,
  run: (versions: Versions<RulesInForce>) => Result,
): Result => {
  const versions = versionsOf(rules, 'rules')
  return trusting('rules', 'rules that defineRecordingRules made', () =>
    run(eachOf(versions, (one) => ofRules(one, (ready) => ready))),
  )
}

/** A question about a day before the last event would be answered in part as of then, and in part as of today. */
export function requireDay({ lastEventOn }: Recording, on: PlainDate): void {
  if (on < lastEventOn) throw invalidInput('on', 'a day not before the last event', on, 'retention')
}

/** Reads a state that a host handed in: one that it made up gets a clear error instead of an obscure one. */
export function ofRecording<Result>(recording: Recording, run: (recording: Recording) => Result): Result {
  trusting('recording', 'a state that evolve or replay gave', () => requireRecording(recording))
  return trusting('recording', 'a state that evolve or replay gave', () => {
    requirePlain(recording)
    return run(recording)
  })
}
