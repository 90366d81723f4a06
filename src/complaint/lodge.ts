import {
  type CaseRoles,
  type ComplaintGround,
  channelNotNamed,
  countLimits,
  differenceNote,
  obstacle,
  receivedTooEarly,
} from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import type { RequestForComplaint } from '../request/index.js'
import { currentLimit, groundsOnRecord, inaction, silenceLimit } from './grounds.js'
import type { LodgeComplaint } from './messages.js'
import {
  type ComplaintDefect,
  type ComplaintRecord,
  type EarlierComplaint,
  effectiveGround,
} from './state.js'
import type { ComplaintVerdict } from './types.js'

/** What the content of a complaint lacks; a complaint about silence needs neither an argument nor a copy of an answer. */
export function complaintDefects({
  ground,
  grounds,
  argument,
  copies,
  answerGiven,
}: Pick<
  ComplaintRecord,
  'ground' | 'grounds' | 'argument' | 'copies' | 'answerGiven'
>): readonly ComplaintDefect[] {
  const decided = ground !== 'inaction'
  return [
    ...(grounds.includes(ground) ? [] : (['ground-wrong'] as const)),
    ...(decided && argument === null ? (['reasons-missing'] as const) : []),
    ...(copies.request ? [] : (['request-copy-missing'] as const)),
    ...(decided && answerGiven && !copies.answer ? (['answer-copy-missing'] as const) : []),
  ]
}

/** What tells a repeat. */
interface Repeated {
  readonly request: string
  readonly ground: ComplaintGround
  readonly grounds: readonly ComplaintGround[]
  readonly silentSince: string | null
  readonly decidedOn: string | null
  readonly sameReasonsAs: string | null
  readonly earlier: readonly EarlierComplaint[]
}

/** Whether the request was decided anew since an earlier complaint: a complaint about that is no repeat. */
function decidedSince({ decidedOn }: Repeated, { status, answeredOn }: EarlierComplaint): boolean {
  // An upheld complaint is itself what has the request decided anew.
  return status !== 'dismissed' || (decidedOn !== null && answeredOn !== null && decidedOn > answeredOn)
}

/**
 * Whether a complaint is a repeat: about the same request, for the same ground and the same argued reasons, of one
 * that was examined and answered. For silence the ground alone tells, limit by limit.
 */
export function isRepeat(complaint: Repeated): boolean {
  const { request, silentSince, sameReasonsAs, earlier } = complaint
  const ground = effectiveGround(complaint)
  return earlier.some((one) => {
    const examined = one.answeredOn !== null && ['upheld', 'dismissed', 'implemented'].includes(one.status)
    if (one.request !== request || one.ground !== ground || !examined) return false
    if (ground === 'inaction') return one.limit === silentSince
    return one.id === sameReasonsAs && !decidedSince(complaint, one)
  })
}

/** The limit that a complaint about silence is about. */
function silentSinceOf(procedure: Procedure, request: RequestForComplaint) {
  const silent = inaction(procedure, request)
  if (silent === null) return null
  return silent.acted ? currentLimit(procedure, request).due : silenceLimit(procedure, request).due
}

/** Lodges a complaint. A defect is noted and refuses nothing; a request that bears no ground at all does. */
export function lodgeComplaint(
  procedure: Procedure,
  roles: CaseRoles,
  command: LodgeComplaint,
): ComplaintVerdict {
  const { receivedOn, channel, ground, argument = null, copies, request } = command.data
  const { earlier, sameReasonsAs = null } = command.data
  const { complaint, complaintContent, repeatRefusal } = procedure.roles
  const early = receivedTooEarly(roles, command.data)
  if (early !== null) return early
  const { id: about, asOf, status, outcome, closedOn } = request
  if (asOf !== receivedOn) return obstacle('request-not-current', complaint.clause, { asOf, on: receivedOn })
  const { grounds, inactionFrom } = groundsOnRecord(procedure, request)
  if (grounds.length === 0)
    return obstacle('no-ground', complaint.clause, { request: about, status, outcome })
  const ids = earlier.map(({ id }) => id)
  if (sameReasonsAs !== null && !ids.includes(sameReasonsAs))
    return obstacle('no-such-complaint', repeatRefusal.clause, { sameReasonsAs, earlier: ids })
  countLimits(procedure, roles, receivedOn)

  const { id, version } = procedure
  const silentSince = inactionFrom === null ? null : silentSinceOf(procedure, request)
  const defects = complaintDefects({ ground, grounds, argument, copies, answerGiven: closedOn !== null })
  const repeat = isRepeat({
    request: about,
    ground,
    grounds,
    silentSince,
    decidedOn: closedOn,
    sameReasonsAs,
    earlier,
  })
  const { clause } = complaintContent
  const lacking = defects.map((code) => ({ code, clause, item: null }))
  const incomplete =
    lacking.length === 0
      ? []
      : [{ note: 'content-defects', clauses: [clause], data: { defects: lacking } } as const]
  const formal = defects.some((code) => code !== 'ground-wrong')
    ? [differenceNote('complaint-formalities', clause, 'gdpr:12(2)')]
    : []
  const admissibleFrom = inactionFrom
  return {
    record: {
      type: 'ComplaintLodged',
      data: { command, procedure: { id, version }, grounds, defects, admissibleFrom, silentSince, repeat },
    },
    notes: [...channelNotNamed(procedure, roles, channel), ...incomplete, ...formal],
  }
}
