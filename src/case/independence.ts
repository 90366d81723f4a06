import type { PlainDate } from '../calendar/index.js'
import { groupedBy } from '../core/by-key.js'
import { plainly } from '../core/given.js'
import { appended, entryIn } from '../core/growing.js'
import { caseName, personName } from '../core/holding.js'
import { type DataOf, obstacle, read, type Shape } from '../core/index.js'
import { day, list, nullable, object, word } from '../core/shape.js'
import { citing, type Procedure } from '../procedure/index.js'

/*
 * Who may review a complaint: nobody who examined its request in any way, nobody who upheld another complaint about it,
 * and nobody at all while it is unknown who examined it.
 */

const examinationFields = {
  /** The employee. */
  who: personName,
  /** What they did. */
  did: word(
    'was-assigned',
    'inquired-identity',
    'confirmed-identity',
    'extended',
    'asked-to-complete',
    'demanded-fee',
    'refused',
    'answered',
    'prepared-answer',
    're-examined',
    'reported-impossible',
  ),
  /** When. */
  on: day,
}

/** What somebody did in the examination of a request (clauses 46, 58).
 *
 * @category Request */
export interface Examination extends DataOf<typeof examinationFields> {}

/** What somebody did in the examination of a request, part of a command. */
export const examinationShape: Shape<Examination> = object(examinationFields)

/** The fields of a request as far as it says who examined it. */
export const examinedFields = {
  /** The host's own name of the request. */
  id: caseName,
  /** Everyone who examined it; `null` where that is not known, which blocks every review (clause 58). */
  examiners: nullable(list(personName)),
  /** What each of them did and when. */
  examinations: list(examinationShape),
}

/** A request as far as it says who examined it.
 *
 * @category Case */
export interface Examined extends DataOf<typeof examinedFields> {}

/** A request as far as it says who may review a complaint about it.
 *
 * @category Complaint */
export interface UnderReview extends Examined {
  /** How it was refused; `null` where it was not. */
  readonly refusal: string | null
}

/** The fields of another complaint about the same request as far as it says who reviewed it. */
export const earlierReviewFields = {
  /** The host's own name of it. */
  id: caseName,
  /** The request it was about. */
  request: caseName,
  /** Where it stands. */
  status: word('open', 'upheld', 'dismissed', 'implemented', 'refused', 'withdrawn'),
  /** Everyone who was its reviewer. */
  reviewers: list(personName),
}

/** Another complaint about the same request as far as it says who reviewed it.
 *
 * @category Complaint */
export interface EarlierReview extends DataOf<typeof earlierReviewFields> {}

/** A complaint as far as it says who may not review it.
 *
 * @category Complaint */
export interface Reviewable {
  /** The request that it is about. */
  readonly request: string
  /** The other complaints about the same request, as last seen. */
  readonly earlier: readonly EarlierReview[]
  /** Everyone known to have examined the request; it only grows, and is `null` where that was never known. */
  readonly examiners: readonly string[] | null
}

const itself = (name: string): string => name

/** Those of some names that are not in a list, each once. */
const namesNotIn = (list: readonly string[], names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter((name) => entryIn(list, name, itself) === undefined)

/** The examiners of a request after somebody examined it: each stands in the set once, and nobody leaves it. */
export function withExaminers(
  { examiners, examinations }: { readonly examiners: readonly string[] } & Omit<Examined, 'id'>,
  did: Examination['did'],
  on: PlainDate,
  who: readonly string[],
) {
  return {
    examiners: appended(examiners, namesNotIn(examiners, who)),
    examinations: appended(
      examinations,
      who.map((person) => ({ who: person, did, on })),
    ),
  }
}

/** What tells examinations apart. */
const examinationKey = ({ who, did, on }: Examination): string => `${did} ${on} ${who}`

/** The examiners of a request with those of a double that was joined to it: what is on record already isn't told twice. */
export function withExaminations(
  { examiners, examinations }: { readonly examiners: readonly string[] } & Omit<Examined, 'id'>,
  others: readonly Examination[],
) {
  return {
    examiners: appended(
      examiners,
      namesNotIn(
        examiners,
        others.map(({ who }) => who),
      ),
    ),
    examinations: appended(examinations, notAmong(examinations, others)),
  }
}

/** Those of some examinations that are not on record. */
export const notAmong = (
  examinations: readonly Examination[],
  others: readonly Examination[],
): readonly Examination[] =>
  others.filter((one) => entryIn(examinations, examinationKey(one), examinationKey) === undefined)

/** Whoever upheld a complaint has examined its request, from that day on. */
const upheldBy = ({ status, reviewers }: EarlierReview): readonly string[] =>
  status === 'upheld' || status === 'implemented' ? reviewers : []

/** Deeds that only prepare an examination. */
const preparing: readonly Examination['did'][] = [
  'inquired-identity',
  'confirmed-identity',
  'asked-to-complete',
]

/**
 * Everyone whom a request shows as its examiners. Who only took a step about identity is one too, unless the reading
 * says otherwise and the request was not refused for want of identity; a name without deeds always is.
 */
export function examinersShown(
  { readings }: Procedure,
  {
    examiners,
    examinations,
    refusal,
  }: Omit<UnderReview, 'id' | 'examiners'> & { readonly examiners: readonly string[] },
): readonly string[] {
  const everyone = [...new Set([...examiners, ...examinations.map(({ who }) => who)])]
  if (readings.identityStep === 'bars' || refusal === 'unidentified') return everyone
  const only = new Set(examinations.filter(({ did }) => preparing.includes(did)).map(({ who }) => who))
  const otherwise = new Set(examinations.filter(({ did }) => !preparing.includes(did)).map(({ who }) => who))
  return everyone.filter((who) => otherwise.has(who) || !only.has(who))
}

/**
 * Everyone who examined the request of a complaint: as known before, as the request says now, and the reviewers of
 * other complaints that were upheld. Nobody leaves the set; `null` where the request does not say.
 */
export function examinersOf(
  procedure: Procedure,
  { examiners: known, earlier }: Pick<Reviewable, 'examiners' | 'earlier'>,
  request: UnderReview,
): readonly string[] | null {
  const { id, examiners } = request
  if (examiners === null) return null
  const reviewers = earlier.filter(({ request: about }) => about === id).flatMap(upheldBy)
  return [
    ...new Set([...(known ?? []), ...examinersShown(procedure, { ...request, examiners }), ...reviewers]),
  ]
}

/** That one of some people examined a request, and so can't review it. */
export function notIndependent(
  { roles }: Procedure,
  people: readonly string[],
  examiners: readonly string[],
  { examinations }: Pick<Examined, 'examinations'>,
) {
  const examined = new Set(examiners)
  const person = people.find((one) => examined.has(one))
  if (person === undefined) return null
  const did = examinations.filter(({ who }) => who === person).map(({ did, on }) => ({ did, on }))
  return obstacle('reviewer-not-independent', roles.independence.clause, { person, did })
}

/** The examiners of the request of a complaint, where none of the people who review it is among them. */
export function independentOf(
  procedure: Procedure,
  complaint: Pick<Reviewable, 'examiners' | 'earlier'>,
  request: UnderReview,
  people: readonly string[],
) {
  const examiners = examinersOf(procedure, complaint, request)
  if (examiners === null)
    return obstacle('examiners-unknown', procedure.roles.independence.clause, { request: request.id })
  return notIndependent(procedure, people, examiners, request) ?? { examiners }
}

/** Whether somebody may review a complaint, and if not, why.
 *
 * @category Complaint
 * @see Adakavas clause 58 */
export interface Eligibility {
  /** The employee. */
  readonly person: string
  /** Whether they may review it. */
  readonly may: boolean
  /** What they did in the request and when, as far as it is known. */
  readonly examined: readonly Examination[]
  /** The other complaints that they upheld, and so examined the request. */
  readonly upheld: readonly string[]
  /** Who examined the request is not known, which blocks everybody. */
  readonly unknown: boolean
}

/**
 * Which of a staff may review a complaint: nobody who examined the request, and nobody while it is unknown who did.
 *
 * @param procedure - The institution's procedure; its reading `identityStep` says whether a step about identity bars.
 * @param complaint - The complaint; one that was not lodged yet knows of no other one.
 * @param request - The request as it is seen now; `null` where it is not known.
 * @param staff - The employees to choose from.
 * @param others - The other complaints about the request as they stand now; left out, as the complaint last saw them.
 * @category Complaint
 * @see Adakavas clause 58
 * @example
 * ```ts
 * eligibleReviewers(adakavasProcedure, { status: 'none' }, null, ['ona']).map((one) => one.may) // => [false]
 * ```
 */
export function eligibleReviewers(
  procedure: Procedure,
  complaint: { readonly status: 'none' } | Reviewable,
  request: UnderReview | null,
  staff: readonly string[],
  others: readonly EarlierReview[] = [],
): readonly Eligibility[] {
  return plainly(
    'complaint',
    'a complaint, its request, the staff and other complaints',
    [complaint, request, others],
    () => eligibilitiesOf(procedure, complaint, request, staff, others),
  )
}

function eligibilitiesOf(
  procedure: Procedure,
  complaint: { readonly status: 'none' } | Reviewable,
  request: UnderReview | null,
  staff: readonly string[],
  others: readonly EarlierReview[],
): readonly Eligibility[] {
  const people = read(list(personName), staff, 'staff', 'independence', citing(procedure.roles))
  const known = 'request' in complaint ? complaint : notLodged
  const earlier = [...known.earlier, ...others]
  const examiners = request === null ? null : examinersOf(procedure, { ...known, earlier }, request)
  const barred = new Set(examiners)
  const examinations = groupedBy(request?.examinations ?? [], ({ who }) => who)
  const reviews = groupedBy(
    earlier
      .filter((one) => one.request === request?.id)
      .flatMap((one) => upheldBy(one).map((who) => ({ who, id: one.id }))),
    ({ who }) => who,
  )
  return people.map((person) => {
    const upheld = new Set(reviews.get(person)?.map(({ id }) => id))
    return {
      person,
      may: examiners !== null && !barred.has(person),
      examined: examinations.get(person) ?? [],
      upheld: [...upheld],
      unknown: examiners === null,
    }
  })
}

const notLodged = { earlier: [], examiners: null } as const
