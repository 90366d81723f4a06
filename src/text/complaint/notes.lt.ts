import { late } from '../kit/time.lt.js'
import { date } from '../kit/words.lt.js'
import { channels } from '../request/notes.lt.js'
import type { ComplaintTexts } from './texts.js'

/** What a person should know of an act that is allowed all the same. */
export const notes: ComplaintTexts['notes'] = {
  'late-answer': ({ on, due }) => [`atsakymas į skundą pateiktas ${date(on)}, ${late(on, due)}`],
  'channel-not-named': ({ channel }) => [
    `skundas gautas ${channels[channel]}, o toks pateikimo būdas nenumatytas`,
    'naudotis teisėmis turi būti sudarytos palankesnės sąlygos, todėl skundas vis tiek priimamas',
  ],
  'content-defects': (missing) => [
    `skunde trūksta: ${missing.join('; ')}`,
    'trūkumus galima ištaisyti; vien dėl jų skundo atsisakyti nagrinėti negalima, o nagrinėjimo terminas nesikeičia',
  ],
  'term-beyond-limit': ({ term, limit }) => [
    `duomenų subjektui nustatytas terminas patvirtinti tapatybę baigiasi ${date(term)}, o skundo nagrinėjimo terminas – anksčiau, ${date(limit)}`,
    'nagrinėjimo terminas dėl to nesikeičia',
  ],
}
