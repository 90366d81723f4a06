import type { Reply } from '../../case/index.js'
import type { Claim, RequestOutcome, Right } from '../../rights/index.js'
import { withoutStop } from '../kit/sentences.js'
import { list, quote } from '../kit/words.lt.js'
import { rightNames } from '../rights/names.lt.js'
import { claimedItems } from './claimed-items.js'

/** An employee by the host's own name, in the nominative and the accusative: the name itself never changes. */
export const employee = (by: string): string => `darbuotojas ${quote(by)}`
export const theEmployee = (by: string): string => `darbuotoją ${quote(by)}`
export const employees = (people: readonly string[]): string =>
  `${people.length === 1 ? 'darbuotojas' : 'darbuotojai'} ${list(people.map(quote))}`

/** Words of a host, as given. */
export const quoted = (words: string): string => quote(withoutStop(words))
/** Reasons in the words of who gave them. */
export const each = (reasons: readonly string[]): string => reasons.map(quoted).join('; ')

/** To whom something went, in the dative. */
export const addressee = (to: Reply['to']): string => (to === 'subject' ? 'duomenų subjektui' : 'atstovui')

/** "prašymas ištrinti asmens duomenis, duomenys „vardas“ ir „skola“". */
export function claimed(claim: Claim): string {
  const items = claimedItems(claim)
  const what = rightNames[claim.right].claim
  if (items === 'all') return `${what}, visi duomenys`
  return items.length === 0 ? what : `${what}, duomenys ${list(items.map(quote))}`
}

/** "duomenys „vardas“: prašymas ištrinti asmens duomenis". */
export const claim = ({ right, item }: { readonly right: Right; readonly item: string | null }): string =>
  `${item === null ? '' : `duomenys ${quote(item)}: `}${rightNames[right].claim}`

const outcomes: Readonly<Record<RequestOutcome, string>> = {
  granted: 'prašymas patenkintas visas',
  'granted-in-part': 'prašymas patenkintas iš dalies',
  rejected: 'prašymas atmestas',
}
/** What a request came to. */
export const cameTo = (outcome: RequestOutcome): string => outcomes[outcome]
