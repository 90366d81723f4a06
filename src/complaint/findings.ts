import { earlierOf, type PlainDate } from '../calendar/index.js'
import { examinersOf, lodgingLimit, obstacle } from '../case/index.js'
import { indexBy } from '../core/by-key.js'
import { firstDifference } from '../core/same-json.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import { groundsOnRecord, silentSinceOf } from '../request/grounds.js'
import type { RequestForComplaint } from '../request/index.js'
import { contradictionsIn, decidedAfter } from '../request/request-for-complaint.js'
import { repeatLimit } from './limit.js'
import { otherVersion } from './other-version.js'
import { repeatedBy } from './repeats.js'
import {
  type ComplaintDefect,
  type ComplaintFindings,
  type ComplaintRecord,
  type EarlierComplaint,
  effectiveGrounds,
  type OpenComplaint,
} from './state.js'

/** What a complaint says itself. */
type Content = Pick<
  ComplaintRecord,
  'id' | 'submittedOn' | 'request' | 'ground' | 'argument' | 'copies' | 'sameReasonsAs'
>

/**
 * What the content of a complaint lacks; a complaint about silence needs neither an argument nor a copy of an answer.
 * Where the document asks for no content, nothing is lacking.
 */
function complaintDefects(
  { lacks }: Procedure,
  { ground, argument, copies }: Content,
  { grounds, wasSilent, answerGiven }: Pick<ComplaintFindings, 'grounds' | 'wasSilent' | 'answerGiven'>,
): readonly ComplaintDefect[] {
  if (lacks.includes('complaintContent')) return []
  const decided = ground !== 'inaction'
  // Where the record bears no ground, no other one could be named rightly.
  const removed = ground === 'inaction' && wasSilent
  const wrong = ground !== null && grounds.length > 0 && !grounds.includes(ground) && !removed
  return [
    ...(ground === null ? (['ground-missing'] as const) : []),
    ...(wrong ? (['ground-wrong'] as const) : []),
    ...(decided && argument === null ? (['reasons-missing'] as const) : []),
    ...(copies.request ? [] : (['request-copy-missing'] as const)),
    ...(decided && answerGiven && !copies.answer ? (['answer-copy-missing'] as const) : []),
  ]
}

const ended = ({ status }: EarlierComplaint): boolean => status !== 'open'

/** The other complaints, as they are shown now and as they were known; nobody who reviewed one is forgotten. */
function othersKnown(
  id: string,
  known: readonly EarlierComplaint[],
  shown: readonly EarlierComplaint[],
): readonly EarlierComplaint[] {
  const merged = new Map(known.map((one) => [one.id, one]))
  for (const one of shown) {
    const before = merged.get(one.id)
    merged.set(one.id, { ...one, reviewers: [...new Set([...(before?.reviewers ?? []), ...one.reviewers])] })
  }
  merged.delete(id)
  return [...merged.values()]
}

/** What is settled of another complaint once it has ended; only what was upheld is still to be carried out. */
const settledOf = ({ request, grounds, status, answeredOn, limit, decision }: EarlierComplaint) => ({
  request,
  grounds,
  status: status === 'implemented' ? 'upheld' : status,
  answeredOn,
  limit,
  decision,
})

/** Whether another complaint is shown as answered after the day. */
const ahead = (shown: readonly EarlierComplaint[], on: PlainDate): boolean =>
  shown.some(({ answeredOn }) => answeredOn !== null && answeredOn > on)

/** Whether the other complaints shown contradict what was known: one that has ended stays as it ended. */
const rewritten = (
  { asRecorded }: Procedure,
  known: readonly EarlierComplaint[],
  shown: readonly EarlierComplaint[],
): boolean => {
  const knownAs = indexBy(known.filter(ended), ({ id }) => id)
  return shown.some((one) => {
    const before = knownAs.get(one.id)
    return before !== undefined && firstDifference(settledOf(before), settledOf(one), asRecorded) !== null
  })
}

/** Where a summary shows less than an earlier one did, and so is not of its day: a history only grows. */
function older(known: ComplaintFindings, request: RequestForComplaint): readonly (readonly string[])[] {
  const { acts, decision, corrections, submittedOn, receivedOn } = request
  const moved = submittedOn !== known.requestSubmittedOn || receivedOn !== known.requestReceivedOn
  return [
    ...(acts.length < known.acts || decision < known.decision ? [['asOf', 'acts']] : []),
    ...(corrections < known.corrections ? [['asOf', 'corrections']] : []),
    ...(moved && corrections === known.corrections ? [['submittedOn', 'receivedOn', 'corrections']] : []),
  ]
}

/** What stands in the way of a summary of the request: another request, another day, or a contradiction. */
function summaryObstacle(
  clause: ClauseRef,
  procedure: Procedure,
  { request: about }: Content,
  known: ComplaintFindings | null,
  request: RequestForComplaint,
  earlier: readonly EarlierComplaint[],
  on: PlainDate,
) {
  const { id, asOf } = request
  if (id !== about) return obstacle('other-request', clause, { request: id, about })
  if (asOf !== on) return obstacle('request-not-current', clause, { asOf, on })
  const mixed = otherVersion(clause, procedure, request)
  if (mixed !== null) return mixed
  const [itself] = [...contradictionsIn(request), ...(ahead(earlier, on) ? [['earlier']] : [])]
  if (itself !== undefined)
    return obstacle('summary-contradictory', clause, {
      request: id,
      fields: itself,
      against: 'itself' as const,
    })
  const [before] =
    known === null
      ? []
      : [...older(known, request), ...(rewritten(procedure, known.earlier, earlier) ? [['earlier']] : [])]
  return before === undefined
    ? null
    : obstacle('summary-contradictory', clause, { request: id, fields: before, against: 'known' as const })
}

/** The first day on which a complaint may be decided to the subject's favour; once it could be, that day stays. */
function decidableFrom(
  complaint: Pick<ComplaintRecord, 'ground' | 'grounds' | 'wasSilent' | 'admissibleFrom'>,
  known: ComplaintFindings | null,
  { closedOn, corrections }: RequestForComplaint,
  on: PlainDate,
): PlainDate | null {
  const days = effectiveGrounds(complaint)
    .filter((ground) => complaint.grounds.includes(ground))
    .map((ground) => (ground === 'inaction' ? complaint.admissibleFrom : closedOn))
    .filter((day) => day !== null)
  const [first, ...others] = days
  const before = known?.decidableFrom ?? null
  if (first === undefined) return null
  const now = others.reduce(earlierOf, first)
  // Where the days of the request were corrected, it is counted anew.
  const corrected = known?.corrections !== corrections
  return before !== null && before <= on && !corrected ? earlierOf(before, now) : now
}

/** The day on which a request was first decided anew after a decision, or ended without one. */
const decidedOrEnded = (request: RequestForComplaint, decision: number): PlainDate | null =>
  decidedAfter(request, decision) ??
  (request.status === 'withdrawn' || request.status === 'joined' ? request.closedOn : null)

/**
 * The refusals of a repeat that were missed by the day on which what happened to the request made it none (clause 56). By
 * what the complaint says now: a finding that the host corrects never made it a repeat.
 */
function missedRefusals(
  procedure: Procedure,
  { ground, sameReasonsAs }: Content,
  known: OpenComplaint | null,
  request: RequestForComplaint,
  repeat: boolean,
): ComplaintFindings['missedRefusals'] {
  if (known === null) return []
  const was = { ...known, ground, sameReasonsAs }
  if (!known.repeat || repeat || repeatedBy(was).length === 0) return known.missedRefusals
  const limit = repeatLimit(procedure, was, 'any')
  const endedOn = decidedOrEnded(request, known.decision)
  return endedOn === null || endedOn <= limit.due
    ? known.missedRefusals
    : [...known.missedRefusals, { limit, endedOn }]
}

/** What is found of a complaint from its request and the other complaints about it, as they are shown on a day. */
export function findingsOf(
  procedure: Procedure,
  content: Content,
  known: OpenComplaint | null,
  request: RequestForComplaint,
  shown: readonly EarlierComplaint[],
  on: PlainDate,
) {
  const { roles } = procedure
  const { clause } = known === null ? roles.complaint : roles.independence
  const contradicted = summaryObstacle(clause, procedure, content, known, request, shown, on)
  if (contradicted !== null) return contradicted
  const { id, sameReasonsAs } = content
  const { examiners = null } = known ?? {}
  const earlier = othersKnown(id, known?.earlier ?? [], shown)
  const ids = earlier.map((one) => one.id)
  if (sameReasonsAs !== null && !ids.includes(sameReasonsAs))
    return obstacle('no-such-complaint', roles.repeatRefusal.clause, { sameReasonsAs, earlier: ids })
  const { grounds: onRecord, inactionFrom: admissibleFrom } = groundsOnRecord(procedure, request)
  // What was handed over or posted by the last day came in time. Silence goes on, and has none.
  const lodgedBy =
    request.outcome === null && request.refusal === null
      ? null
      : lodgingLimit(procedure, request.closedOn ?? on, content.submittedOn)
  const late = lodgedBy !== null && content.submittedOn > lodgedBy.due
  const grounds = late ? onRecord.filter((ground) => ground === 'inaction') : onRecord
  const silentSince = admissibleFrom === null ? null : silentSinceOf(procedure, request)
  const { decision, closedOn, acts, asOf } = request
  const answerGiven = closedOn !== null && request.status !== 'withdrawn' && request.status !== 'joined'
  const wasSilent = grounds.includes('inaction') || known?.wasSilent === true
  const complaint = { ...content, grounds, wasSilent, admissibleFrom, silentSince, decision, earlier }
  const repeat = repeatedBy(complaint).length > 0
  const findings: ComplaintFindings = {
    asOf,
    acts: acts.length,
    decision,
    requestSubmittedOn: request.submittedOn,
    requestReceivedOn: request.receivedOn,
    corrections: request.corrections,
    answerGiven,
    grounds,
    defects: complaintDefects(procedure, content, { grounds, wasSilent, answerGiven }),
    admissibleFrom,
    decidableFrom: decidableFrom(complaint, known, request, on),
    silentSince,
    earlier,
    wasSilent,
    repeat,
    missedRefusals: missedRefusals(procedure, content, known, request, repeat),
    examiners: examinersOf(procedure, { examiners, earlier }, request) ?? examiners,
    ...(late ? { lodgedLate: lodgedBy } : {}),
  }
  return { findings }
}
