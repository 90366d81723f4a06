import type { Eligibility } from '../../complaint/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { isolated } from '../kit/host-words.js'
import { type Said, withClauses } from '../kit/said.js'
import { paragraph } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'

/**
 * Puts into words whether somebody may review a complaint, and if not, what they did in the request and when.
 *
 * @param eligibility - What `eligibleReviewers` found of one employee.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clause; the employee is named as the host names them.
 * @category Text
 * @see Adakavas clause 58
 * @example
 * ```ts
 * import { adakavasProcedure, eligibleReviewers } from 'privacy-rulebook'
 * import { explainEligibility } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const staff = eligibleReviewers(adakavasProcedure, { status: 'none' }, null, ['Ona Onaitė'])
 * staff.map((one) => explainEligibility(one, lt))
 * // => ['Ona Onaitė skundo nagrinėti negali, nes nežinoma, kas nagrinėjo prašymą, dėl kurio skundžiamasi; kol tai nenustatyta, skundo negali nagrinėti niekas (Aprašo 58 punktas).']
 * ```
 */
export function explainEligibility(eligibility: Eligibility, catalogue: Catalogue): string {
  return telling('what eligibleReviewers said of somebody', eligibility, catalogue, () =>
    eligibilityInWords(eligibility, catalogue),
  )
}

function eligibilityInWords(
  { person, may, examined, upheld, unknown }: Eligibility,
  catalogue: Catalogue,
): string {
  const { complaint, roles } = catalogue
  const { reviewers } = complaint
  const { clause } = roles.independence
  const name = isolated(person)
  if (may) return withClauses([reviewers.may(name), clause], catalogue, name)
  if (unknown) return withClauses([reviewers.unknown(name), clause], catalogue, name)
  const [first, ...others] = upheld
  const before: readonly Said[] =
    first === undefined
      ? []
      : [[reviewers.upheld(name, [first, ...others]), clause, roles.complaintAnswer.clause]]
  // Who upheld an earlier complaint examined the request anew: that is said once.
  const more = examined.some(({ did }) => did !== 're-examined')
  const did: readonly Said[] =
    more || before.length === 0 ? [[reviewers.examined(name, examined), clause]] : []
  return paragraph([...did, ...before].map((said) => withClauses(said, catalogue, name)))
}
