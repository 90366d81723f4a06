import { by, centreTooLate, ended, endedUndone, inTime, today } from '../kit/time.lt.js'
import { date, quote } from '../kit/words.lt.js'
import type { RecordingDutyTexts, RecordingTexts } from './texts.js'

/** A part of the sentence; several procedures are named together, and one that is not named is `null`. */
type Part = (procedure: string | null) => string

/** A duty in every status: what the Centre must do, did, and did not do. */
const owed = (must: Part, did: Part, didNot: Part): RecordingDutyTexts[keyof RecordingDutyTexts] => ({
  pending: (duty) => `Centras privalo ${must(duty.procedure)} ${by(duty)}`,
  'due-today': (duty) => `${today(duty)} yra paskutinė diena, kai Centras privalo ${must(duty.procedure)}`,
  overdue: (duty) => `Centras laiku ${didNot(duty.procedure)}: ${ended(duty)}`,
  done: (duty) => `Centras ${did(duty.procedure)} ${inTime(duty)}`,
  'done-late': (duty) => `Centras ${did(duty.procedure)} ${centreTooLate(duty)}`,
  missed: (duty) => `Centras laiku ${didNot(duty.procedure)}: ${endedUndone(duty)}`,
})

/** "procedūrai „P1“". */
const forProcedure: Part = (procedure) =>
  procedure === null ? 'procedūrai' : `procedūrai ${quote(procedure)}`

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
    (procedure) => `padaryti ${forProcedure(procedure)} reikalingą įrašo kopiją`,
    (procedure) => `${forProcedure(procedure)} reikalingą įrašo kopiją padarė`,
    (procedure) => `nepadarė ${forProcedure(procedure)} reikalingos įrašo kopijos`,
  ),
  'destroy-recording': owed(
    () => 'sunaikinti įrašą',
    () => 'įrašą sunaikino',
    () => 'nesunaikino įrašo',
  ),
  'destroy-copy': owed(
    () => 'sunaikinti procedūrai nebereikalingą įrašo kopiją',
    () => 'procedūrai nebereikalingą įrašo kopiją sunaikino',
    () => 'nesunaikino procedūrai nebereikalingos įrašo kopijos',
  ),
}

/** That a recording whose term is running has to be destroyed when it is over. */
export const destroyAfterTerm: RecordingTexts['destroyAfterTerm'] = (due) =>
  `pasibaigus saugojimo terminui Centras privalo sunaikinti įrašą; tam skirta diena – ${date(due)}`

/** What a duty waits for. */
export const waitingFor: RecordingTexts['waitingFor'] = {
  copy: 'laukiama, kol bus padaryta procedūrai reikalinga įrašo kopija',
  restriction: 'laukiama, kol pasibaigs įrašo tvarkymo apribojimas',
  'restriction-or-reason':
    'laukiama, kol pasibaigs įrašo tvarkymo apribojimas arba bus nurodyta priežastis, dėl kurios galima tvarkyti apribotus duomenis',
}
