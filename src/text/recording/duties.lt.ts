import { cite } from '../kit/references.lt.js'
import { date, quote } from '../kit/words.lt.js'
import { by, centreTooLate, ended, inTime, today } from '../request/duties.lt.js'
import type { RecordingDutyTexts, RecordingDutyToSay, RecordingTexts } from './texts.js'

type Part = (duty: RecordingDutyToSay) => string

/** A duty in every status: what the Centre must do, did not do, and did. */
const owed = (must: Part, did: Part, didNot: Part): RecordingDutyTexts[keyof RecordingDutyTexts] => ({
  pending: (duty) => `Centras privalo ${must(duty)} ${by(duty)}`,
  'due-today': (duty) =>
    `${today(duty)} yra paskutinė diena, kai Centras privalo ${must(duty)} ${cite(duty.clause)}`,
  overdue: (duty) => `Centras laiku ${didNot(duty)}: ${ended(duty)}`,
  done: (duty) => `Centras ${did(duty)} ${inTime(duty)}`,
  'done-late': (duty) => `Centras ${did(duty)} ${centreTooLate(duty)}`,
})

/** "procedūrai „P1“": several are named together. */
const forProcedure: Part = ({ procedure }) =>
  procedure === null ? 'procedūrai' : `procedūrai ${quote(procedure)}`

const destroyRecording = owed(
  () => 'sunaikinti įrašą',
  () => 'įrašą sunaikino',
  () => 'nesunaikino įrašo',
)

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
  ),
  'destroy-recording': {
    ...destroyRecording,
    // Until the term is over it may not be done either, unless an erasure was granted.
    pending: (duty) =>
      duty.clause === 'kaunas:10'
        ? `pasibaigus saugojimo terminui Centras privalo sunaikinti įrašą; tam skirta diena – ${date(duty.due)} ${cite(duty.clause)}`
        : destroyRecording.pending(duty),
  },
  'destroy-copy': owed(
    () => 'sunaikinti procedūrai nebereikalingą įrašo kopiją',
    () => 'procedūrai nebereikalingą įrašo kopiją sunaikino',
    () => 'nesunaikino procedūrai nebereikalingos įrašo kopijos',
  ),
}

/** What a duty waits for. */
export const waitingFor: RecordingTexts['waitingFor'] = {
  copy: () =>
    `laukiama, kol bus padaryta procedūrai reikalinga įrašo kopija ${cite('kaunas:10', 'kaunas:12.3')}`,
  restriction: (duty) =>
    duty === 'destroy-recording'
      ? `laukiama, kol pasibaigs įrašo tvarkymo apribojimas ${cite('kaunas:14.5', 'gdpr:18(2)')}`
      : `laukiama, kol pasibaigs įrašo tvarkymo apribojimas arba bus nurodyta priežastis, dėl kurios galima tvarkyti apribotus duomenis ${cite('kaunas:14.5', 'gdpr:18(2)')}`,
}
