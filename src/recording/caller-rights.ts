import { frozenAnswer } from '../core/freeze.js'
import { ofState } from '../core/given.js'
import { InvalidInputError } from '../core/index.js'
import type { ClauseRef, GdprClause } from '../documents/index.js'
import type { RecordingRoleName } from '../procedure/index.js'
import { ofRules } from './given-recording.js'
import type { RecordingCommand } from './messages.js'
import { otherBases } from './records.js'
import type { OwnRecordingRules } from './rules.js'
import type { RulesInForce } from './rules-in-force.js'
import type { RecordingState } from './state.js'

/** The rights of a caller, as the clauses name them.
 *
 * @category Recording
 * @see Kaunas clause 14
 * @example
 * ```ts
 * import { callerRightNames } from 'privacy-rulebook/recordings'
 *
 * callerRightNames.length // => 6
 * ```
 */
export const callerRightNames = Object.freeze([
  'decline-recording',
  'information',
  'listening-and-copy',
  'access',
  'rectification',
  'other-rights',
] as const)

/** A right of a caller.
 *
 * @category Recording */
export type CallerRightName = (typeof callerRightNames)[number]

/** Why a right applies to a caller, or does not.
 *
 * - `before-consent`: the call is on, and the caller has not consented: they may refuse, and have no data yet
 * - `no-data`: the caller did not consent, or nothing was recorded: nothing is processed
 * - `data-subject`: the caller consented, and the data are processed
 * - `not-stored-yet`: the caller consented, and the recording is not stored yet
 * - `already-consented`: a recording that was consented to can't be declined any more; the consent can be withdrawn
 * - `consent-withdrawn`: as before, but the consent has been withdrawn already
 * - `copy-only`: the recording is destroyed, and a copy lives on for a procedure
 * - `destroyed`: nothing is left
 *
 * @category Recording */
export type CallerRightReason =
  | 'before-consent'
  | 'no-data'
  | 'data-subject'
  | 'not-stored-yet'
  | 'already-consented'
  | 'consent-withdrawn'
  | 'copy-only'
  | 'destroyed'

/** How a right is served: by commands of this machine, by the institution's own procedure, by Adakavas where the
 * institution uses it, under the law of the procedure that holds the copy, or under the GDPR itself, where the rules say
 * nothing of it.
 *
 * @category Recording */
export type CallerRightService = 'here' | 'centre-procedure' | 'adakavas-procedure' | 'procedure-law' | 'gdpr'

/** Why a right that clause 14.5 points to can be used now, or can't.
 *
 * - `available`: it can
 * - `consent-is-the-basis`: nothing to object to: the consent can be withdrawn instead
 * - `consent-was-the-basis`: nothing to object to, and the consent has been withdrawn already
 * - `other-basis`: the basis that was named in place of the consent does not give it
 * - `already-withdrawn`: the consent can't be withdrawn again
 * - `already-granted`: the erasure need not be asked for again
 * - `not-stored-yet`: the recording is not stored yet
 * - `copy-belongs-to-procedure`: only a copy is left, which is processed under the law of its procedure
 *
 * @category Recording
 * @see Kaunas clauses 10, 14.5 */
export type OtherRightReason =
  | 'available'
  | 'consent-is-the-basis'
  | 'consent-was-the-basis'
  | 'other-basis'
  | 'already-withdrawn'
  | 'already-granted'
  | 'not-stored-yet'
  | 'copy-belongs-to-procedure'

/** A right of the GDPR that clause 14.5 points to.
 *
 * @category Recording
 * @see Kaunas clause 14.5 */
export interface OtherRight {
  readonly right:
    | 'consent-withdrawal'
    | 'erasure'
    | 'restriction'
    | 'portability'
    | 'objection'
    | 'complaint-to-authority'
  readonly clause: ClauseRef
  /** Whether it can be used now: an objection not as long as consent is the basis, or another one that does not give it. */
  readonly available: boolean
  readonly because: OtherRightReason
  /** The commands that carry out what the procedure decides. */
  readonly commands: readonly RecordingCommand['type'][]
}

/** A right of this caller on this recording.
 *
 * @category Recording
 * @see Kaunas clause 14 */
export interface CallerRight {
  readonly right: CallerRightName
  readonly clause: ClauseRef
  /** Whether it applies to this caller now. */
  readonly applies: boolean
  readonly because: CallerRightReason
  /** How it is served; `null` where it does not apply. */
  readonly served: CallerRightService | null
  /** The commands that serve it, or carry out what the procedure decides. */
  readonly commands: readonly RecordingCommand['type'][]
  /** Of clause 14.5: the rights that it points to. */
  readonly others: readonly OtherRight[]
}

/** Whether the caller consented, and has taken that back, in the call or later. */
const withdrawn = (state: RecordingState): boolean => 'consent' in state && state.consent.withdrawnOn !== null

/** What the caller can still use of the rights of clause 14.5, and the commands that carry it out. */
function otherRights({ basis: byRules }: RulesInForce, state: RecordingState): readonly OtherRight[] {
  const stored = state.status === 'stored'
  const other = (
    right: OtherRight['right'],
    clause: ClauseRef,
    because: OtherRightReason,
    ...commands: readonly RecordingCommand['type'][]
  ): OtherRight => ({ right, clause, available: because === 'available', because, commands })
  const unstored = state.status === 'destroyed' ? 'copy-belongs-to-procedure' : 'not-stored-yet'
  // A copy is not held on consent any more: no consent to it can be withdrawn, nor stands against an objection.
  const [withdrawal, objection] =
    state.status === 'destroyed'
      ? ([unstored, unstored] as const)
      : withdrawn(state)
        ? (['already-withdrawn', 'consent-was-the-basis'] as const)
        : (['available', 'consent-is-the-basis'] as const)
  const notConsent = otherBases.find((one) => one === byRules) ?? null
  const basis = stored ? (state.consent.otherBasis?.basis ?? notConsent) : null
  const withdraw = withdrawal === 'available' ? (['WithdrawConsent'] as const) : []
  const granted = stored && state.erasure !== null
  return [
    other('consent-withdrawal', 'gdpr:7(3)', withdrawal, ...withdraw),
    stored && !granted
      ? other('erasure', 'gdpr:17', 'available', 'GrantErasure')
      : other('erasure', 'gdpr:17', granted ? 'already-granted' : unstored),
    stored || state.status === 'destroyed'
      ? other('restriction', 'gdpr:18', 'available', 'PlaceRestriction', 'LiftRestriction')
      : other('restriction', 'gdpr:18', unstored),
    // It is given where consent or a contract carries the data.
    stored && (basis === null || basis === 'contract')
      ? other('portability', 'gdpr:20', 'available', 'GiveCallerAccess')
      : other('portability', 'gdpr:20', stored ? 'other-basis' : unstored),
    // Nothing to object to where consent is the basis: withdrawing it does what an objection would.
    basis === null
      ? other('objection', 'gdpr:21', objection, ...withdraw)
      : other(
          'objection',
          'gdpr:21',
          basis === 'public-task' || basis === 'legitimate-interests' ? 'available' : 'other-basis',
        ),
    other('complaint-to-authority', 'gdpr:77', 'available'),
  ]
}

const provisionOf: Readonly<Record<CallerRightName, GdprClause>> = {
  'decline-recording': 'gdpr:7',
  information: 'gdpr:13',
  'listening-and-copy': 'gdpr:15(3)',
  access: 'gdpr:15',
  rectification: 'gdpr:16',
  'other-rights': 'gdpr:12(2)',
}

const roleOf: Readonly<Record<CallerRightName, RecordingRoleName>> = {
  'decline-recording': 'refusal',
  information: 'information',
  'listening-and-copy': 'callerListening',
  access: 'callerAccess',
  rectification: 'callerRectification',
  'other-rights': 'otherRights',
}

/** How far the caller is a data subject: only one who consented is, and only while something is kept. */
function standing(state: RecordingState): CallerRightReason {
  switch (state.status) {
    case 'none':
    case 'ended':
      return 'no-data'
    case 'incoming':
    case 'announced':
    case 'declined':
      return 'before-consent'
    case 'consented':
    case 'stored':
      return 'data-subject'
    case 'destroyed':
      return state.copy === null ? 'destroyed' : 'copy-only'
  }
}

/** Reads a state that a host handed in: what is none must not pass for a call without rights. */
function ofCall({ roles }: RulesInForce, state: RecordingState): CallerRightReason {
  const given: unknown = state
  const because: CallerRightReason | undefined =
    typeof given === 'object' && given !== null ? standing(state) : undefined
  if (because !== undefined) return because
  throw new InvalidInputError(
    'state',
    'a state of a call, as a machine gave it',
    given,
    roles.callerRights.clause,
  )
}

/**
 * The rights of the caller of a call: which of clause 14 apply now, why, and how they are served.
 *
 * Only a caller who consented is a data subject (clause 4.1), and only while the recording, or a copy, is kept. The
 * rules set no time limit for a caller's request: that of GDPR 12(3) applies. The other rights of clause 14.5 are exercised under the
 * institution's own procedure, or under Adakavas where the institution says so.
 *
 * @param rules - The institution's rules.
 * @param state - The call.
 * @category Recording
 * @see Kaunas clauses 4.1, 14 to 14.5
 * @example
 * ```ts
 * import { callerRights, kaunasRules } from 'privacy-rulebook/recordings'
 *
 * callerRights(kaunasRules, { status: 'none' }).map(({ applies }) => applies)
 * // => [false, false, false, false, false, false]
 * ```
 */
export function callerRights(rules: OwnRecordingRules, state: RecordingState): readonly CallerRight[] {
  return ofRules(rules, (ready) => ofState(state, () => rightsOn(ready, state)))
}

function rightsOn(rules: RulesInForce, state: RecordingState): readonly CallerRight[] {
  const because = ofCall(rules, state)
  const elsewhere = rules.rightsProcedure === null ? 'centre-procedure' : 'adakavas-procedure'
  /** The clause that gives a right and how it is served; what the rules say nothing of, the GDPR gives. */
  const by = (name: CallerRightName, served: CallerRightService | null) => {
    const stated = rules.stated[roleOf[name]]
    return stated === null
      ? { clause: provisionOf[name], served: served === null ? null : ('gdpr' as const) }
      : { clause: stated.clause, served }
  }
  const right = (
    name: CallerRightName,
    served: CallerRightService | null,
    commands: readonly RecordingCommand['type'][] = [],
    why: CallerRightReason = because,
  ): CallerRight => ({
    right: name,
    applies: served !== null,
    because: why,
    ...by(name, served),
    commands: served === null || rules.stated[roleOf[name]] === null ? [] : commands,
    others: name === 'other-rights' && served !== null ? otherRights(rules, state) : [],
  })
  const stored = state.status === 'stored'
  const whenStored = state.status === 'consented' ? 'not-stored-yet' : because
  const processed = because === 'data-subject'
  const consenting = withdrawn(state) ? 'consent-withdrawn' : 'already-consented'
  const copy = because === 'copy-only' ? 'procedure-law' : null
  const declining = because === 'before-consent' ? 'here' : null
  return frozenAnswer([
    right(
      'decline-recording',
      declining,
      state.status === 'announced' ? ['DeclineRecording', 'EndCall'] : ['EndCall'],
      processed ? consenting : because,
    ),
    right('information', processed ? elsewhere : copy),
    right('listening-and-copy', stored ? 'here' : null, ['GiveCallerAccess'], whenStored),
    right('access', processed ? elsewhere : copy),
    right('rectification', stored ? 'here' : null, ['RectifyRecording'], whenStored),
    right('other-rights', processed ? elsewhere : copy),
  ])
}
