import { cite } from '../kit/references.lt.js'
import { date, days, list, quote } from '../kit/words.lt.js'
import type { DestructionTexts, DueTexts, RetentionTexts } from './retention-texts.js'

const procedures = (ids: readonly string[]): string =>
  `${ids.length === 1 ? 'procedūra' : 'procedūros'} ${list(ids.map(quote))}`
/** To which procedures. */
const toProcedures = (ids: readonly string[]): string =>
  `${ids.length === 1 ? 'procedūrai' : 'procedūroms'} ${list(ids.map(quote))}`
const restrictions = (ids: readonly string[]): string =>
  `${ids.length === 1 ? 'apribojimas' : 'apribojimai'} ${list(ids.map(quote))}`

/** Whether a recording may be destroyed. */
export const destruction: DestructionTexts = {
  facts: {
    termOver: {
      holds: 'įrašo saugojimo terminas baigėsi',
      fails: 'įrašo saugojimo terminas dar nesibaigė',
    },
    erasureGranted: {
      holds: 'prašymas ištrinti įrašą patenkintas',
      fails: 'prašymas ištrinti įrašą nėra patenkintas',
    },
    restricted: { holds: 'įrašo tvarkymas apribotas', fails: 'įrašo tvarkymas neapribotas' },
    procedureOpen: {
      holds: 'dėl šio pokalbio yra neužbaigta procedūra',
      fails: 'neužbaigtos procedūros dėl šio pokalbio nėra',
    },
    copyMade: {
      holds: 'procedūrai reikalinga įrašo kopija padaryta',
      fails: 'procedūrai reikalinga įrašo kopija nepadaryta',
    },
  },
  standings: {
    due: (statements, clauses) => `įrašą privaloma sunaikinti: ${statements.join('; ')} ${cite(...clauses)}`,
    early: (statements, clauses) =>
      `įrašą galima sunaikinti nelaukiant saugojimo termino pabaigos: ${statements.join('; ')} ${cite(...clauses)}`,
    'retention-running': (statements, clauses) =>
      `įrašo sunaikinti dar negalima: ${statements.join('; ')} ${cite(...clauses)}`,
    restricted: (statements, clauses) =>
      `įrašo sunaikinti negalima, kol nepasibaigė apribojimas: ${statements.join('; ')} ${cite(...clauses)}`,
    'copy-required': (statements, clauses) =>
      `įrašo sunaikinti negalima, kol nepadaryta jo kopija: ${statements.join('; ')} ${cite(...clauses)}`,
  },
  destroyed: () => `įrašas jau sunaikintas ${cite('kaunas:10')}`,
}

/** How long a recording is kept. */
export const retention: RetentionTexts = {
  running: (lastDay, daysLeft) =>
    `įrašas saugomas iki ${date(lastDay)} imtinai; iki tos dienos liko ${days(daysLeft)} ${cite('kaunas:10')}`,
  lastDay: (lastDay) =>
    `šiandien, ${date(lastDay)}, yra paskutinė įrašo saugojimo diena ${cite('kaunas:10')}`,
  over: (lastDay) => `įrašo saugojimo terminas baigėsi ${date(lastDay)} ${cite('kaunas:10')}`,
  term: (lastDay) => `įrašo saugojimo terminas – iki ${date(lastDay)} imtinai ${cite('kaunas:10')}`,
  destruction: {
    'retention-running': ({ due, clause, destroyFrom }) =>
      due === destroyFrom
        ? `sunaikinti įrašą reikės ${date(due)}, ne anksčiau ${cite(clause)}`
        : `sunaikinti įrašą reikės tik ${date(due)}, pasibaigus tvarkymo apribojimui ${cite(clause, 'kaunas:14.5')}`,
    due: ({ due, clause }) => `įrašą privaloma sunaikinti; tam skirta diena – ${date(due)} ${cite(clause)}`,
    early: ({ due, clause }) =>
      `prašymas ištrinti įrašą patenkintas, todėl sunaikinti jį galima nelaukiant termino pabaigos, o privaloma – iki ${date(due)} imtinai ${cite(clause, 'kaunas:14.5')}`,
    restricted: ({ due, clause, destroyFrom, restrictions: ids }) =>
      `sunaikinti įrašo negalima, kol galioja ${restrictions(ids)}; ${ids.length === 1 ? 'jam' : 'jiems'} pasibaigus įrašą reikia sunaikinti nedelsiant${due === destroyFrom ? '' : ` – ${date(due)}`} ${cite(clause, 'kaunas:14.5', 'gdpr:18(2)')}`,
    'copy-required': ({ due, clause, procedures: ids }) =>
      `sunaikinti įrašo negalima, kol nepadaryta jo kopija, reikalinga ${toProcedures(ids)}; ją padarius įrašą reikia sunaikinti; sunaikinimui skirta diena – ${date(due)} ${cite(clause, 'kaunas:10', 'kaunas:12.3')}`,
    destroyed: ({ due, clause }) => `įrašas sunaikintas; tam skirta diena buvo ${date(due)} ${cite(clause)}`,
  },
  restricted: (ids, bars) =>
    `tvarkymas apribotas: galioja ${restrictions(ids)}${bars ? `; kol ${ids.length === 1 ? 'jis' : 'jie'} galioja, įrašo sunaikinti negalima` : ''} ${cite('kaunas:14.5', 'gdpr:18(2)')}`,
  copyNeeded: (ids) =>
    `${toProcedures(ids)} reikia įrašo kopijos; ją reikia padaryti prieš sunaikinant įrašą ${cite('kaunas:10', 'kaunas:12.3')}`,
  copyKept: (madeOn, ids) =>
    `įrašo kopija, padaryta ${date(madeOn)}, saugoma, kol ${ids.length === 1 ? 'neužbaigta' : 'neužbaigtos'} ${procedures(ids)} ${cite('kaunas:10', 'kaunas:12.3')}`,
  copyOver: (madeOn, neededUntil) =>
    `įrašo kopijos, padarytos ${date(madeOn)}, nuo ${date(neededUntil)} nereikia jokiai procedūrai, todėl ją reikia sunaikinti ${cite('kaunas:10')}`,
}

/** What recordings ask for on a day. */
export const due: DueTexts = {
  actions: {
    destroy: {
      inTime: ({ recording, due, clause }) =>
        `įrašą ${quote(recording)} reikia sunaikinti; paskutinė diena – ${date(due)} ${cite(clause)}`,
      overdue: ({ recording, due, clause }) =>
        `įrašas ${quote(recording)} laiku nesunaikintas: paskutinė diena buvo ${date(due)} ${cite(clause)}`,
    },
    copy: {
      inTime: ({ recording, due, clause }) =>
        `neužbaigtai procedūrai reikia įrašo ${quote(recording)} kopijos; ją padaryti reikia iki ${date(due)} imtinai ${cite(clause, 'kaunas:12.3')}`,
      overdue: ({ recording, due, clause }) =>
        `neužbaigtai procedūrai reikalinga įrašo ${quote(recording)} kopija laiku nepadaryta: paskutinė diena buvo ${date(due)} ${cite(clause, 'kaunas:12.3')}`,
    },
    'destroy-copy': {
      inTime: ({ recording, due, clause }) =>
        `įrašo ${quote(recording)} kopijos nebereikia jokiai procedūrai, todėl ją reikia sunaikinti; paskutinė diena – ${date(due)} ${cite(clause)}`,
      overdue: ({ recording, due, clause }) =>
        `procedūroms nebereikalinga įrašo ${quote(recording)} kopija laiku nesunaikinta: paskutinė diena buvo ${date(due)} ${cite(clause)}`,
    },
  },
  warn: ({ recording, due, clause }) =>
    `skundas, susijęs su įrašu ${quote(recording)}, dar neišnagrinėtas, bet jo saugojimo nepratęsia: saugojimo terminas baigiasi ${date(due)}, o jei iki tol nebus pradėta procedūra, įrašas bus sunaikintas ${cite(clause, 'kaunas:12.3')}`,
  reasonNeeded: () =>
    `įrašo tvarkymas apribotas, todėl padaryti kopiją galima tik nurodžius priežastį, dėl kurios leidžiama tvarkyti apribotus duomenis ${cite('kaunas:14.5', 'gdpr:18(2)')}`,
}
