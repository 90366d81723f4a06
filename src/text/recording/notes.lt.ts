import { cite } from '../kit/references.lt.js'
import { withoutStop } from '../kit/sentences.js'
import { date } from '../kit/words.lt.js'
import { late } from '../request/notes.lt.js'
import type { RecordingNoteTexts } from './texts.js'

/** What a person should know of an act that is allowed all the same. */
export const notes: RecordingNoteTexts = {
  'alternatives-missed': ({ clauses, data: { on } }) => [
    `pokalbis ${date(on)} baigtas nepaaiškinus skambinusiam asmeniui kitų kreipimosi būdų ${cite(...clauses)}`,
    `to ištaisyti nebegalima: pokalbis baigtas, o skambinusio asmens numeris nesaugomas ${cite(...clauses)}`,
  ],
  'not-recorded': ({ clauses, data: { on, reason } }) => [
    `pokalbis, pasibaigęs ${date(on)}, neįrašytas, nors skambinęs asmuo su įrašymu sutiko: ${withoutStop(reason)} ${cite(...clauses)}`,
  ],
  'late-copy': ({ clauses, data: { on, due } }) => [
    `procedūrai reikalinga įrašo kopija padaryta ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
  ],
  'late-destruction': ({ clauses, data: { on, due } }) => [
    `įrašas sunaikintas ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
  ],
  'late-copy-destruction': ({ clauses, data: { on, due } }) => [
    `procedūrai nebereikalinga įrašo kopija sunaikinta ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
  ],
  'complaint-does-not-hold': ({ clauses, data: { lastDay } }) => [
    `skundas įrašo saugojimo nepratęsia: įrašas saugomas iki ${date(lastDay)} imtinai ${cite(...clauses)}`,
    `jei iki tos dienos dėl skundo bus pradėta procedūra, jai reikės padaryti įrašo kopiją ${cite(...clauses, 'kaunas:12.3')}`,
  ],
  'samples-own-call': ({ clauses, data: { listener } }) => [
    `kokybei vertinti perklausomas pokalbis, kurio metu konsultavo tas pats darbuotojas (${listener}) ${cite(...clauses)}`,
    `to daryti nedraudžiama, bet taip darbuotojas vertina savo paties darbą ${cite(...clauses)}`,
  ],
  'gdpr-difference': ({ clauses }) => [`šiuo klausimu Taisyklės skiriasi nuo BDAR ${cite(...clauses)}`],
}
