import type { Eligibility } from '../../complaint/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraph, sentence } from '../kit/sentences.js'

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
 * import { eligibleReviewers } from 'privacy-rulebook'
 * import { explainEligibility } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const staff = eligibleReviewers({ status: 'none' }, null, ['Ona Onaitė'])
 * staff.map((one) => explainEligibility(one, lt))
 * // => ['Ona Onaitė skundo nagrinėti negali, nes nežinoma, kas nagrinėjo prašymą, dėl kurio skundžiamasi; kol tai nenustatyta, skundo negali nagrinėti niekas (Aprašo 58 punktas).']
 * ```
 */
export function explainEligibility(
  { person, may, examined, upheld, unknown }: Eligibility,
  catalogue: Catalogue,
): string {
  const { reviewers } = catalogue.complaint
  if (may) return sentence(reviewers.may(person))
  if (unknown) return sentence(reviewers.unknown(person))
  const [first, ...others] = upheld
  const before = first === undefined ? [] : [reviewers.upheld(person, [first, ...others])]
  // Who upheld an earlier complaint examined the request anew: that is said once.
  const more = examined.some(({ did }) => did !== 're-examined')
  const did = more || before.length === 0 ? [reviewers.examined(person, examined)] : []
  return paragraph([...did, ...before].map(sentence))
}
