import { withoutStop } from '../kit/sentences.js'
import { late } from '../kit/time.lt.js'
import { date, daysAccusative, list, quote } from '../kit/words.lt.js'
import { person } from '../story/words.lt.js'
import { callerRights } from './caller-rights.lt.js'
import { destroyAfterTerm, duties, waitingFor } from './duties.lt.js'
import { listening } from './listening.lt.js'
import { listeningFacts } from './listening-facts.lt.js'
import { rejections } from './rejections.lt.js'
import { destruction, due, retention } from './retention.lt.js'
import { story } from './story.lt.js'
import type { RecordingTexts } from './texts.js'
import { commands, statuses } from './words.lt.js'

/** Everything that is said of a recorded call. */
export const recording: RecordingTexts = {
  commands,
  statuses,
  rejections,
  notes: {
    'alternatives-missed': ({ on }) => [
      `pokalbis ${date(on)} baigtas nepaaiškinus skambinusiam asmeniui kitų kreipimosi būdų`,
      'to ištaisyti nebegalima: pokalbis baigtas, o skambinusio asmens numeris nesaugomas',
    ],
    'not-recorded': ({ on, reason }) => [
      `pokalbis, pasibaigęs ${date(on)}, neįrašytas, nors skambinęs asmuo su įrašymu sutiko: ${withoutStop(reason)}`,
    ],
    'late-copy': ({ on, due }) => [
      `procedūrai reikalinga įrašo kopija padaryta ${date(on)}, ${late(on, due)}`,
    ],
    'late-destruction': ({ on, due }) => [`įrašas sunaikintas ${date(on)}, ${late(on, due)}`],
    'late-copy-destruction': ({ on, due }) => [
      `procedūrai nebereikalinga įrašo kopija sunaikinta ${date(on)}, ${late(on, due)}`,
    ],
    'complaint-does-not-hold': ({ lastDay }) => [
      `skundas įrašo saugojimo nepratęsia: įrašas saugomas iki ${date(lastDay)} imtinai`,
      'jei iki tos dienos dėl skundo bus pradėta procedūra, jai reikės padaryti įrašo kopiją',
    ],
    'late-other-basis': ({ on, due }) => [
      `kitas įrašo tvarkymo pagrindas nurodytas ${date(on)}, ${late(on, due)}`,
    ],
    'late-caller-answer': ({ on, due, request }) => [
      `į skambinusio asmens prašymą ${quote(request)} atsakyta ${date(on)}, ${late(on, due)}`,
    ],
    'request-does-not-hold': ({ lastDay }) => [
      `prašymas įrašo saugojimo nepratęsia: įrašas saugomas iki ${date(lastDay)} imtinai`,
      'jei prašymui įvykdyti reikia įrašo, atsakyti būtina anksčiau, nei jis bus sunaikintas',
    ],
    'complaints-lost-with-recording': ({ complaints }) => [
      `įrašas sunaikintas, todėl juo nebegalima remtis nagrinėjant ${complaints.length === 1 ? 'skundą' : 'skundus'} ${list(complaints.map(quote))}`,
    ],
    'requests-lost-with-recording': ({ requests }) => [
      `įrašas sunaikintas, todėl juo nebegalima remtis atsakant į ${requests.length === 1 ? 'prašymą' : 'prašymus'} ${list(requests.map(quote))}`,
    ],
    'samples-own-call': ({ listener }) => [
      `kokybei vertinti perklausomas pokalbis, kurio metu konsultavo pats jį perklausantis asmuo – ${person(listener)}`,
      'to daryti nedraudžiama, bet taip asmuo vertina savo paties darbą',
    ],
    'gdpr-difference': () => ['šiuo klausimu Taisyklės skiriasi nuo BDAR'],
  },
  duties,
  destroyAfterTerm,
  waitingFor,
  deadline: {
    atOnce: () => 'čia laikoma, kad tai reikia atlikti tą pačią dieną',
    held: ({ days, day }) => `pridėjus ${daysAccusative(days)}, kol to padaryti negalima, – ${date(day)}`,
  },
  facts: listeningFacts,
  listening,
  destruction,
  retention,
  due,
  callerRights,
  story,
}
