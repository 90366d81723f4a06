import type { Reply } from '../../case/index.js'
import type { Claim, RequestOutcome } from '../../rights/index.js'
import { withoutStop } from '../kit/sentences.js'
import { list, quote } from '../kit/words.en.js'
import { rightNames } from '../rights/names.en.js'
import { claimedItems } from './claimed-items.js'

/** An employee by the host's own name. */
export const employee = (by: string): string => `the employee ${quote(by)}`
export const employees = (people: readonly string[]): string =>
  `the ${people.length === 1 ? 'employee' : 'employees'} ${list(people.map(quote))}`

/** Words of a host, as given. */
export const quoted = (words: string): string => quote(withoutStop(words))
/** Reasons in the words of who gave them. */
export const each = (reasons: readonly string[]): string => reasons.map(quoted).join('; ')

/** To whom something went. */
export const addressee = (to: Reply['to']): string =>
  to === 'subject' ? 'the data subject' : 'the representative'

/** "the claim to erasure for the data “name” and “debt”". */
export function claimed(claim: Claim): string {
  const items = claimedItems(claim)
  const what = rightNames[claim.right].claim
  if (items === 'all') return `${what} for all data`
  return items.length === 0 ? what : `${what} for the data ${list(items.map(quote))}`
}

const outcomes: Readonly<Record<RequestOutcome, string>> = {
  granted: 'it is granted in whole',
  'granted-in-part': 'it is granted in part',
  rejected: 'it is rejected',
}
/** What a request came to. */
export const cameTo = (outcome: RequestOutcome): string => outcomes[outcome]
