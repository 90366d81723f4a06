import type { Channel } from '../../procedure/index.js'
import { date } from '../kit/words.lt.js'
import type { CaseNoun } from './noun.lt.js'
import type { CaseNoteTexts } from './texts.js'

/** The ways in which something comes. */
export const channels: Readonly<Record<Channel, string>> = {
  email: 'elektroniniu paštu',
  'in-person': 'tiesiogiai atvykus į Įstaigą',
  post: 'paštu',
  phone: 'telefonu',
  'e-delivery': 'naudojantis E. pristatymo sistema',
  other: 'kitu būdu',
}

/** What a person should know of an act on a request or a complaint that is allowed all the same. */
export const caseNotes = ({ nominative, genitive, locative }: CaseNoun): CaseNoteTexts => ({
  'channel-not-named': ({ channel }) => [
    `${nominative} gautas ${channels[channel]}, o toks pateikimo būdas nenumatytas`,
    `naudotis teisėmis turi būti sudarytos palankesnės sąlygos, todėl ${nominative} vis tiek priimamas`,
  ],
  'content-defects': (missing) => [
    `${locative} trūksta: ${missing.join('; ')}`,
    `trūkumus galima ištaisyti; vien dėl jų ${genitive} atsisakyti nagrinėti negalima, o nagrinėjimo laikotarpis nesikeičia`,
  ],
  'term-beyond-limit': ({ term, limit }) => [
    `duomenų subjektui nustatytas terminas patvirtinti tapatybę baigiasi ${date(term)}, o ${genitive} nagrinėjimo terminas – anksčiau, ${date(limit)}`,
    'nagrinėjimo terminas dėl to nesikeičia',
  ],
})
