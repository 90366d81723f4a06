import { by, centreTooLate, ended, endedUndone, inTime, today } from '../kit/time.lt.js'
import { date, quote } from '../kit/words.lt.js'
import type { RecordingDutyTexts, RecordingDutyToSay, RecordingTexts } from './texts.js'
import { forProcedures } from './words.lt.js'

/** A part of the sentence, about what the duty names. */
type Part = (duty: RecordingDutyToSay) => string

/** A duty in every status: what the Centre must do, did, and did not do. */
const owed = (
  must: Part,
  did: Part,
  didNot: Part,
  when = 'kai tik tai bus galima',
): RecordingDutyTexts[keyof RecordingDutyTexts] => ({
  waiting: (duty) => `Centras privalo ${must(duty)}, ${when}`,
  pending: (duty) => `Centras privalo ${must(duty)} ${by(duty)}`,
  'due-today': (duty) => `${today(duty)} baigiasi terminas, per kurį Centras privalo ${must(duty)}`,
  overdue: (duty) => `Centras laiku ${didNot(duty)} – ${ended(duty)}`,
  done: (duty) => `Centras ${did(duty)} ${inTime(duty)}`,
  'done-late': (duty) => `Centras ${did(duty)} ${centreTooLate(duty)}`,
  missed: (duty) => `Centras laiku ${didNot(duty)} – ${endedUndone(duty)}`,
})

/** "procedūrai „P1“", "procedūroms „P1“ ir „P2“". */
const forProcedure: Part = ({ procedures }) =>
  procedures.length === 0 ? 'procedūrai' : forProcedures(procedures)

const named: Part = ({ request }) => (request === null ? '' : ` ${quote(request)}`)

/** What is owed, and where it stands. */
export const duties: RecordingDutyTexts = {
  'play-notice': owed(
    () => 'automatiniu būdu informuoti skambinantį asmenį apie pokalbio įrašymą',
    () => 'apie pokalbio įrašymą skambinantį asmenį informavo',
    () => 'neinformavo skambinančio asmens apie pokalbio įrašymą',
  ),
  'explain-alternatives': owed(
    () => 'paaiškinti skambinančiam asmeniui abu kitus kreipimosi būdus',
    () => 'abu kitus kreipimosi būdus skambinančiam asmeniui paaiškino',
    () => 'nepaaiškino skambinančiam asmeniui abiejų kitų kreipimosi būdų',
  ),
  'store-recording': owed(
    () => 'išsaugoti pokalbio įrašą',
    () => 'pokalbio įrašą išsaugojo',
    () => 'neišsaugojo pokalbio įrašo',
  ),
  'copy-for-procedure': owed(
    (duty) => `padaryti ${forProcedure(duty)} reikalingą įrašo kopiją`,
    (duty) => `${forProcedure(duty)} reikalingą įrašo kopiją padarė`,
    (duty) => `nepadarė ${forProcedure(duty)} reikalingos įrašo kopijos`,
    'kol įrašas nesunaikintas',
  ),
  'destroy-recording': owed(
    () => 'sunaikinti įrašą',
    () => 'įrašą sunaikino',
    () => 'nesunaikino įrašo',
  ),
  'destroy-or-name-basis': owed(
    () => 'sunaikinti įrašą arba nurodyti kitą jo tvarkymo pagrindą',
    ({ did }) =>
      ({
        destroyed: 'įrašą sunaikino',
        'named-basis': 'nurodė kitą įrašo tvarkymo pagrindą',
        either: 'įrašą sunaikino arba nurodė kitą jo tvarkymo pagrindą',
      })[did ?? 'either'],
    () => 'nesunaikino įrašo ir nenurodė kito jo tvarkymo pagrindo',
  ),
  'destroy-copy': owed(
    () => 'sunaikinti procedūrai nebereikalingą įrašo kopiją',
    () => 'procedūrai nebereikalingą įrašo kopiją sunaikino',
    () => 'nesunaikino procedūrai nebereikalingos įrašo kopijos',
  ),
  'answer-caller': owed(
    (duty) => `atsakyti į skambinusio asmens prašymą${named(duty)}`,
    (duty) => `į skambinusio asmens prašymą${named(duty)} atsakė`,
    (duty) => `neatsakė į skambinusio asmens prašymą${named(duty)}`,
  ),
}

/** That a recording whose term is running has to be destroyed when it is over. */
export const destroyAfterTerm: RecordingTexts['destroyAfterTerm'] = (due) =>
  `pasibaigus saugojimo terminui, Centras privalo sunaikinti įrašą; tam skirta diena – ${date(due)}`

/** What a duty waits for. */
export const waitingFor: RecordingTexts['waitingFor'] = {
  copy: 'laukiama, kol bus padaryta procedūrai reikalinga įrašo kopija',
  hold: 'laukiama, kol nustos galioti įpareigojimas saugoti įrašą',
  'copy-in-time': 'kol galioja įpareigojimas saugoti įrašą, padaryti kopiją dar nevėlu',
  restriction: 'laukiama, kol pasibaigs įrašo tvarkymo apribojimas',
  'restriction-or-reason':
    'laukiama, kol pasibaigs įrašo tvarkymo apribojimas arba bus nurodyta priežastis, dėl kurios galima tvarkyti apribotus duomenis',
}
