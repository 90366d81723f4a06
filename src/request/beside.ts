import type { RecordedDecision } from '../rights/index.js'
import { addedUp, standingDecisions } from './decisions-as-they-stand.js'
import { grantedLimbs, mayEndSooner, periods, without } from './more-granted.js'
import type { Answer, Grant } from './outcome.js'
import { entriesOf } from './right-and-item.js'
import type { AnsweredRequest, ImplementedRequest } from './state.js'

/** A decision that takes nothing back of an earlier one: that one as it was, or what either grants. */
function keeping(before: RecordedDecision | undefined, now: RecordedDecision): RecordedDecision {
  if (before === undefined) return now
  const lost = without(grantedLimbs([before]), grantedLimbs([now]))
  if (lost.length === 0 && !periods([before], [now]).some(mayEndSooner)) return now
  if (without(grantedLimbs([now]), grantedLimbs([before])).length === 0) return before
  const parts = now.parts.map(
    (part) => before.parts.find((one) => one.part === part.part && one.outcome === 'granted') ?? part,
  )
  const whole = parts.every(({ outcome }) => outcome !== 'rejected')
  return {
    ...now,
    parts,
    outcome: whole ? 'granted' : 'granted-in-part',
    clauses: [...new Set([...before.clauses, ...now.clauses])],
  }
}

/** What is granted of one right for one item by either of two answers. */
function eitherGrants(before: Grant | undefined, now: Grant | undefined): readonly Grant[] {
  if (before === undefined || now === undefined) return [now ?? before].filter((grant) => grant !== undefined)
  return [{ ...now, parts: [...new Set([...now.parts, ...before.parts])] }]
}

/**
 * An answer by an upheld complaint beside the one that was given after the complaint was decided: what either of them
 * grants is owed, and nothing that was granted is taken back (clause 59).
 */
export function besideWhatStands(standing: AnsweredRequest | ImplementedRequest, now: Answer): Answer {
  const { answer } = standing
  const { decisions: stand } = standingDecisions(standing)
  const [standOf, nowOf] = [entriesOf(stand), entriesOf(now.decisions)]
  const decisions = [
    ...now.decisions.map((decision) => keeping(standOf(decision), decision)),
    ...stand.filter((decision) => nowOf(decision) === undefined),
  ]
  const keptErased = new Set(
    answer.afterWithdrawal.filter(({ becomes }) => becomes === 'erased-by').map(({ item }) => item),
  )
  const granted = decisions.filter(({ outcome }) => outcome !== 'rejected')
  const grantedOf = entriesOf(granted)
  const said = new Set(now.afterWithdrawal.map(({ item }) => item))
  const [grantBefore, grantNow] = [entriesOf(answer.extent), entriesOf(now.extent)]
  const [reasonBefore, reasonNow] = [entriesOf(answer.reasons), entriesOf(now.reasons)]
  return {
    ...now,
    decisions,
    outcome: addedUp(decisions),
    extent: granted.flatMap((decision) =>
      eitherGrants(
        standOf(decision)?.outcome === 'rejected' ? undefined : grantBefore(decision),
        grantNow(decision),
      ),
    ),
    afterWithdrawal: [
      ...now.afterWithdrawal.filter(({ item }) => !keptErased.has(item)),
      ...answer.afterWithdrawal.filter(({ item }) => keptErased.has(item) || !said.has(item)),
    ].filter(({ item }) => grantedOf({ right: 'erasure', item }) === undefined),
    reasons: decisions.flatMap((decision) => {
      if (decision.outcome === 'granted') return []
      const reason = reasonNow(decision) ?? reasonBefore(decision)
      return reason === undefined ? [] : [reason]
    }),
    implementation: now.implementation ?? answer.implementation,
    complexity: now.implementation === null ? answer.complexity : now.complexity,
  }
}
