import type { Channel } from '../../procedure/index.js'
import { late } from '../kit/time.lt.js'
import { date, quote } from '../kit/words.lt.js'
import type { RequestNoteTexts, RequestTexts } from './texts.js'
import { defects } from './words.lt.js'

/** The ways in which something comes. */
export const channels: Readonly<Record<Channel, string>> = {
  email: 'elektroniniu paštu',
  'in-person': 'tiesiogiai atvykus į Įstaigą',
  post: 'paštu',
  phone: 'telefonu',
  'e-delivery': 'naudojantis E. pristatymo sistema',
  other: 'kitu būdu',
}

/** What a person should know of an act that is allowed all the same. */
export const notes: RequestNoteTexts = {
  'late-answer': ({ on, due }) => [`atsakymas pateiktas ${date(on)}, ${late(on, due)}`],
  'late-refusal': ({ on, due }) => [`apie atsisakymą pranešta ${date(on)}, ${late(on, due)}`],
  'late-implementation': ({ on, due }) => [
    `patenkintas reikalavimas įgyvendintas ${date(on)}, ${late(on, due)}`,
  ],
  'channel-not-named': ({ channel }) => [
    `prašymas gautas ${channels[channel]}, o toks pateikimo būdas nenumatytas`,
    'naudotis teisėmis turi būti sudarytos palankesnės sąlygos, todėl prašymas vis tiek priimamas',
  ],
  'content-defects': (missing) => [
    `prašyme trūksta: ${missing.join('; ')}`,
    'trūkumus galima ištaisyti; vien dėl jų prašymo atsisakyti nagrinėti negalima, o nagrinėjimo terminas nesikeičia',
  ],
  'term-beyond-limit': ({ term, limit }) => [
    `duomenų subjektui nustatytas terminas patvirtinti tapatybę baigiasi ${date(term)}, o prašymo nagrinėjimo terminas – anksčiau, ${date(limit)}`,
    'nagrinėjimo terminas dėl to nesikeičia',
  ],
  'no-contact': ({ to }) => [
    `${to === 'subject' ? 'duomenų subjekto' : 'atstovo'} kontaktinių duomenų Įstaiga neturi, todėl dokumentas paliekamas atsiimti Įstaigoje`,
  ],
}

/** One thing that is missing, in the genitive: "dėl duomenų „vardas“ – tikslių duomenų". */
export const defect: RequestTexts['defect'] = ({ code, item }) =>
  `${item === null ? '' : `dėl duomenų ${quote(item)} – `}${defects[code]}`
