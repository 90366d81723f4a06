import type { Reply } from '../../case/index.js'
import type { Claim, RequestOutcome } from '../../rights/index.js'
import { isolated } from '../kit/host-words.js'
import { withoutStop } from '../kit/sentences.js'
import { list, quote } from '../kit/words.en.js'
import { rightNames } from '../rights/names.en.js'
import { claimedItems } from './claimed-items.js'
import type { StoryTexts } from './texts.js'

/** Who is named nowhere: what stands for a name in a story without names. */
export const unnamed: StoryTexts['unnamed'] = {
  institution: {
    acting: 'the Institution',
    one: 'an employee of the Institution',
    several: 'employees of the Institution',
  },
  centre: { acting: 'the Centre', one: 'an employee of the Centre', several: 'employees of the Centre' },
}
const isUnnamed = (by: string): boolean =>
  Object.values(unnamed).some((words) => Object.values(words).includes(by))

/** Somebody by the host's own name. */
export const person = isolated
export const people = (names: readonly string[]): string => list(names.map(person))

/** An employee by the host's own name, also at the beginning of a sentence, where a name alone could lose its case. */
export const employee = (by: string): string => (isUnnamed(by) ? by : `the employee ${person(by)}`)
export const employees = (names: readonly string[]): string =>
  names.some(isUnnamed)
    ? list(names)
    : `the ${names.length === 1 ? 'employee' : 'employees'} ${people(names)}`

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
  granted: 'it is granted in full',
  'granted-in-part': 'it is granted in part',
  rejected: 'it is rejected',
}
/** What a request came to. */
export const cameTo = (outcome: RequestOutcome): string => outcomes[outcome]
