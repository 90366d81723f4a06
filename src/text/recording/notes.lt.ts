import { withoutStop } from '../kit/sentences.js'
import { late } from '../kit/time.lt.js'
import { date } from '../kit/words.lt.js'
import type { RecordingNoteTexts } from './texts.js'

/** What a person should know of an act that is allowed all the same. */
export const notes: RecordingNoteTexts = {
  'alternatives-missed': ({ on }) => [
    `pokalbis ${date(on)} baigtas nepaaiškinus skambinusiam asmeniui kitų kreipimosi būdų`,
    'to ištaisyti nebegalima: pokalbis baigtas, o skambinusio asmens numeris nesaugomas',
  ],
  'not-recorded': ({ on, reason }) => [
    `pokalbis, pasibaigęs ${date(on)}, neįrašytas, nors skambinęs asmuo su įrašymu sutiko: ${withoutStop(reason)}`,
  ],
  'late-copy': ({ on, due }) => [`procedūrai reikalinga įrašo kopija padaryta ${date(on)}, ${late(on, due)}`],
  'late-destruction': ({ on, due }) => [`įrašas sunaikintas ${date(on)}, ${late(on, due)}`],
  'late-copy-destruction': ({ on, due }) => [
    `procedūrai nebereikalinga įrašo kopija sunaikinta ${date(on)}, ${late(on, due)}`,
  ],
  'complaint-does-not-hold': ({ lastDay }) => [
    `skundas įrašo saugojimo nepratęsia: įrašas saugomas iki ${date(lastDay)} imtinai`,
    'jei iki tos dienos dėl skundo bus pradėta procedūra, jai reikės padaryti įrašo kopiją',
  ],
  'samples-own-call': ({ listener }) => [
    `kokybei vertinti perklausomas pokalbis, kurio metu konsultavo tas pats darbuotojas (${listener})`,
    'to daryti nedraudžiama, bet taip darbuotojas vertina savo paties darbą',
  ],
  'gdpr-difference': () => ['šiuo klausimu Taisyklės skiriasi nuo BDAR'],
}
