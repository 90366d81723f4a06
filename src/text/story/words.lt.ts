import type { Reply } from '../../case/index.js'
import type { Claim, RequestOutcome, Right } from '../../rights/index.js'
import { isolated } from '../kit/host-words.js'
import { withoutStop } from '../kit/sentences.js'
import { list, quote } from '../kit/words.lt.js'
import { claimOn, rightNames } from '../rights/names.lt.js'
import { claimedItems } from './claimed-items.js'
import type { StoryTexts } from './texts.js'

/** What stands for a name in a story without names. */
export const unnamed: StoryTexts['unnamed'] = {
  institution: { acting: 'Įstaiga', one: 'Įstaigos darbuotojas', several: 'Įstaigos darbuotojai' },
  centre: { acting: 'Centras', one: 'Centro darbuotojas', several: 'Centro darbuotojai' },
}

/** Somebody by the host's own name; after the verb, so that nothing has to agree with it. */
export const person = isolated
export const people = (names: readonly string[]): string => list(names.map(person))
/** Who put it on record. */
export const notedBy = (by: string): string => `tai užfiksavo ${person(by)}`

/** Words of a host, as given. */
export const quoted = (words: string): string => quote(withoutStop(words))
/** Reasons in the words of who gave them. */
export const each = (reasons: readonly string[]): string => reasons.map(quoted).join('; ')

/** To whom something went, in the dative. */
export const addressee = (to: Reply['to']): string => (to === 'subject' ? 'duomenų subjektui' : 'atstovui')

/** What is asked for all data. */
const ofAll: Readonly<Record<Right, string>> = {
  access: 'susipažinti su visais asmens duomenimis',
  rectification: 'ištaisyti ar papildyti visus asmens duomenis',
  erasure: 'ištrinti visus asmens duomenis',
  restriction: 'apriboti visų asmens duomenų tvarkymą',
  objection: 'dėl nesutikimo su visų asmens duomenų tvarkymu',
  portability: 'dėl visų duomenų perkeliamumo',
  'consent-withdrawal': 'atšaukti sutikimą tvarkyti visus duomenis',
  information: 'pateikti informaciją apie visų duomenų tvarkymą',
  'automated-decision': 'netaikyti automatizuotų sprendimų',
}

/** "reikalavimas ištrinti duomenis „vardas“ ir „skola“". */
export function claimed(claim: Claim): string {
  const items = claimedItems(claim)
  const what = rightNames[claim.right].claim
  if (items === 'all') return `reikalavimas ${ofAll[claim.right]}`
  return items.length === 0 ? what : claimOn(claim.right, list(items.map(quote)))
}

/** "reikalavimas ištrinti asmens duomenis „vardas“". */
export const claim = ({ right, item }: { readonly right: Right; readonly item: string | null }): string =>
  item === null ? rightNames[right].claim : claimOn(right, quote(item))

const outcomes: Readonly<Record<RequestOutcome, string>> = {
  granted: 'prašymas patenkintas visa apimtimi',
  'granted-in-part': 'prašymas patenkintas iš dalies',
  rejected: 'prašymas atmestas',
}
/** What a request came to. */
export const cameTo = (outcome: RequestOutcome): string => outcomes[outcome]
