import { daysBetween, type PlainDate } from '../../calendar/index.js'
import type { Channel } from '../../procedure/index.js'
import { cite } from '../kit/references.lt.js'
import { date, daysAccusative, quote } from '../kit/words.lt.js'
import { type Defects, defectsTogether } from './defects-together.js'
import type { RequestNoteTexts } from './texts.js'
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

const by = (late: string, on: PlainDate, due: PlainDate): string =>
  `${late} ${daysAccusative(daysBetween(due, on))} – terminas baigėsi ${date(due)}`

/** Where nobody is named as the one who acts: "pavėlavus 2 dienas – terminas baigėsi 2026 m. kovo 2 d.". */
export const late = (on: PlainDate, due: PlainDate): string => by('pavėlavus', on, due)
/** Where the Centre itself acts, so that the participle has to agree with it: "pavėlavęs 2 dienas – …". */
export const lateCentre = (on: PlainDate, due: PlainDate): string => by('pavėlavęs', on, due)
/** Where the Institution itself acts, so that the participle has to agree with it: "pavėlavusi 2 dienas – …". */
export const lateInstitution = (on: PlainDate, due: PlainDate): string => by('pavėlavusi', on, due)

/** What is missing, each thing once with every clause that asks for it: "parašo (Aprašo 12 ir 15 punktai)". */
const missing = (lacking: Defects): readonly string[] =>
  defectsTogether(lacking).map(
    ({ code, item, clauses }) =>
      `${item === null ? '' : `dėl duomenų ${quote(item)} – `}${defects[code]} ${cite(...clauses)}`,
  )

/** What a person should know of an act that is allowed all the same. */
export const notes: RequestNoteTexts = {
  'late-answer': ({ clauses, data: { on, due } }) => [
    `atsakymas pateiktas ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
  ],
  'late-refusal': ({ clauses, data: { on, due } }) => [
    `apie atsisakymą pranešta ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
  ],
  'late-implementation': ({ clauses, data: { on, due } }) => [
    `patenkintas reikalavimas įgyvendintas ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
  ],
  'channel-not-named': ({ clauses: [first, second = first], data: { channel } }) => [
    `prašymas gautas ${channels[channel]}, o toks pateikimo būdas nenumatytas ${cite(first)}`,
    `naudotis teisėmis turi būti sudarytos palankesnės sąlygos, todėl prašymas vis tiek priimamas ${cite(second)}`,
  ],
  'content-defects': ({ clauses, data }) => [
    `prašyme trūksta: ${missing(data.defects).join('; ')}`,
    `trūkumus galima ištaisyti; vien dėl jų prašymo atsisakyti nagrinėti negalima, o nagrinėjimo terminas nesikeičia ${cite(...clauses)}`,
  ],
  'term-beyond-limit': ({ clauses, data: { term, limit } }) => [
    `duomenų subjektui nustatytas terminas patvirtinti tapatybę baigiasi ${date(term)}, o prašymo nagrinėjimo terminas – anksčiau, ${date(limit)} ${cite(...clauses)}`,
    `nagrinėjimo terminas dėl to nesikeičia ${cite(...clauses)}`,
  ],
  'no-contact': ({ clauses, data: { to } }) => [
    `${to === 'subject' ? 'duomenų subjekto' : 'atstovo'} kontaktinių duomenų Įstaiga neturi, todėl dokumentas paliekamas atsiimti Įstaigoje ${cite(...clauses)}`,
  ],
  'gdpr-difference': ({ clauses }) => [`šiuo klausimu Aprašas skiriasi nuo BDAR ${cite(...clauses)}`],
}
