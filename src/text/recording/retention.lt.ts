import { date, days, list, quote } from '../kit/words.lt.js'
import type { DestructionTexts, DueTexts, RetentionTexts } from './retention-texts.js'
import { forProcedures, holds, procedures, restrictions } from './words.lt.js'

/** Whether a recording may be destroyed. */
export const destruction: DestructionTexts = {
  facts: {
    termOver: {
      holds: 'įrašo saugojimo terminas baigėsi',
      fails: 'įrašo saugojimo terminas dar tęsiasi',
    },
    erasureGranted: {
      holds: 'prašymas ištrinti įrašą patenkintas',
      fails: 'prašymas ištrinti įrašą nėra patenkintas',
    },
    consentWithdrawn: {
      holds: 'sutikimas, kad pokalbis būtų įrašytas, atšauktas',
      fails: 'sutikimas, kad pokalbis būtų įrašytas, neatšauktas',
    },
    otherBasisNamed: {
      holds: 'kitas įrašo tvarkymo pagrindas nurodytas',
      fails: 'kitas įrašo tvarkymo pagrindas nenurodytas',
    },
    held: {
      holds: 'galioja įpareigojimas saugoti įrašą',
      fails: 'įpareigojimo saugoti įrašą nėra',
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
    due: 'įrašą privaloma sunaikinti',
    early: 'įrašą galima sunaikinti nelaukiant saugojimo termino pabaigos',
    'retention-running': 'įrašo sunaikinti dar negalima',
    held: 'įrašo sunaikinti negalima',
    restricted: 'įrašo sunaikinti negalima',
    'copy-required': 'įrašo sunaikinti negalima',
  },
  destroyed: 'įrašas jau sunaikintas',
  withdrawn:
    'įrašą privaloma sunaikinti nelaukiant saugojimo termino pabaigos, jei nenurodomas kitas jo tvarkymo pagrindas',
}

/** How long a recording is kept. */
export const retention: RetentionTexts = {
  running: (lastDay, daysLeft) =>
    `įrašas saugomas iki ${date(lastDay)} imtinai; iki tos dienos liko ${days(daysLeft)}`,
  lastDay: (lastDay) => `šiandien, ${date(lastDay)}, yra paskutinė įrašo saugojimo diena`,
  over: (lastDay) => `įrašo saugojimo terminas baigėsi ${date(lastDay)}`,
  term: (lastDay) => `įrašo saugojimo terminas – iki ${date(lastDay)} imtinai`,
  destruction: {
    'retention-running': ({ due, delayed, restrictions: ids, holds: orders }) =>
      !delayed
        ? `${ids.length + orders.length === 0 ? '' : 'jei iki tol kliūčių nebeliks, '}sunaikinti įrašą reikės ${date(due)}, ne anksčiau`
        : `sunaikinti įrašą reikės tik ${date(due)}, pasibaigus tvarkymo apribojimui`,
    due: ({ due }) => `įrašą privaloma sunaikinti; tam skirta diena – ${date(due)}`,
    early: ({ due, withdrawn }) =>
      withdrawn
        ? `sutikimas, kad pokalbis būtų įrašytas, atšauktas, o kitas įrašo tvarkymo pagrindas nenurodytas, todėl įrašą privaloma sunaikinti nelaukiant termino pabaigos; tam skirta diena – ${date(due)}`
        : `prašymas ištrinti įrašą patenkintas, todėl įrašą sunaikinti galima nelaukiant termino pabaigos, o privaloma – iki ${date(due)} imtinai`,
    held: ({ holds: ids }) =>
      `sunaikinti įrašo negalima, kol galioja ${holds(ids)}; ${ids.length === 1 ? 'jam' : 'jiems'} pasibaigus, įrašą reikės sunaikinti`,
    restricted: ({ due, delayed, early, restrictions: ids }) =>
      early
        ? `sunaikinti įrašo negalima, kol galioja ${restrictions(ids)}; ${ids.length === 1 ? 'jam' : 'jiems'} pasibaigus, įrašą reikia sunaikinti iki ${date(due)} imtinai`
        : `sunaikinti įrašo negalima, kol galioja ${restrictions(ids)}; ${ids.length === 1 ? 'jam' : 'jiems'} pasibaigus, įrašą reikia sunaikinti nedelsiant${!delayed ? '' : ` – ${date(due)}`}`,
    'copy-required': ({ due, procedures: ids }) =>
      `sunaikinti įrašo negalima, kol nepadaryta jo kopija, reikalinga ${forProcedures(ids)}; ją padarius, įrašą reikia sunaikinti; sunaikinimui skirta diena – ${date(due)}`,
    destroyed: ({ due }) => `įrašas sunaikintas; tam skirta diena buvo ${date(due)}`,
  },
  restricted: (ids, bars) =>
    `tvarkymas apribotas: galioja ${restrictions(ids)}${bars ? `; kol ${ids.length === 1 ? 'jis' : 'jie'} galioja, įrašo sunaikinti negalima` : ''}`,
  held: (ids) =>
    `galioja ${holds(ids)}; kol ${ids.length === 1 ? 'jis' : 'jie'} galioja, saugomo įrašo ar jo kopijos sunaikinti negalima`,
  copyNeeded: (ids) =>
    `${forProcedures(ids)} reikia įrašo kopijos; ją reikia padaryti prieš sunaikinant įrašą`,
  copyKept: (madeOn, ids) =>
    `įrašo kopija, padaryta ${date(madeOn)}, saugoma, kol ${ids.length === 1 ? 'neužbaigta' : 'neužbaigtos'} ${procedures(ids)}`,
  copyOver: (madeOn, neededUntil, held) =>
    `įrašo kopijos, padarytos ${date(madeOn)}, nuo ${date(neededUntil)} nebereikia jokiai procedūrai, todėl ją ${held ? 'reikės sunaikinti, kai tai bus galima' : 'reikia sunaikinti'}`,
  copyKeptOn: (madeOn, neededUntil, keptUntil, held) =>
    `įrašo kopijos, padarytos ${date(madeOn)}, nuo ${date(neededUntil)} nebereikia jokiai procedūrai, bet užbaigiant procedūrą nurodyta kopiją saugoti iki ${date(keptUntil)} imtinai; ${held ? 'po to ją reikės sunaikinti, kai tai bus galima' : 'kitą dieną po jos kopiją privaloma sunaikinti'}`,
}

/** What recordings ask for on a day. */
export const due: DueTexts = {
  actions: {
    destroy: {
      inTime: ({ recording, due }) =>
        `įrašą ${quote(recording)} reikia sunaikinti; paskutinė diena – ${date(due)}`,
      overdue: ({ recording, due }) =>
        `įrašas ${quote(recording)} laiku nesunaikintas – paskutinė diena buvo ${date(due)}`,
    },
    copy: {
      inTime: ({ recording, due }) =>
        `neužbaigtai procedūrai reikia įrašo ${quote(recording)} kopijos; ją padaryti reikia iki ${date(due)} imtinai`,
      overdue: ({ recording, due }) =>
        `neužbaigtai procedūrai reikalinga įrašo ${quote(recording)} kopija laiku nepadaryta – paskutinė diena buvo ${date(due)}`,
    },
    'destroy-copy': {
      inTime: ({ recording, due }) =>
        `įrašo ${quote(recording)} kopijos nebereikia jokiai procedūrai, todėl ją reikia sunaikinti; paskutinė diena – ${date(due)}`,
      overdue: ({ recording, due }) =>
        `procedūroms nebereikalinga įrašo ${quote(recording)} kopija laiku nesunaikinta – paskutinė diena buvo ${date(due)}`,
    },
    'answer-caller': {
      inTime: ({ recording, due, about: { requests } }) =>
        `į skambinusio asmens prašymą ${list(requests.map(quote))} dėl pokalbio ${quote(recording)} reikia atsakyti iki ${date(due)} imtinai`,
      overdue: ({ recording, due, about: { requests } }) =>
        `į skambinusio asmens prašymą ${list(requests.map(quote))} dėl pokalbio ${quote(recording)} laiku neatsakyta – paskutinė diena buvo ${date(due)}`,
    },
  },
  destroyOrName: {
    inTime: ({ recording, due }) =>
      `įrašą ${quote(recording)} reikia sunaikinti arba nurodyti kitą jo tvarkymo pagrindą, nes sutikimas atšauktas; paskutinė diena – ${date(due)}`,
    overdue: ({ recording, due }) =>
      `nors sutikimas atšauktas, įrašas ${quote(recording)} laiku nesunaikintas ir kitas jo tvarkymo pagrindas nenurodytas – paskutinė diena buvo ${date(due)}`,
  },
  warn: {
    complaints: ({ recording, due, about: { complaints } }) =>
      `${complaints.length === 1 ? 'skundas' : 'skundai'} ${list(complaints.map(quote))} dar ${complaints.length === 1 ? 'neišnagrinėtas' : 'neišnagrinėti'}, bet įrašo ${quote(recording)} saugojimo nepratęsia: paskutinė jo saugojimo diena – ${date(due)}, vėliau jis bus sunaikintas, o kopija liks tik tada, jei iki tol bus pradėta procedūra ir kopija jai padaryta`,
    requests: ({ recording, due, overdue, about: { requests } }) =>
      `į skambinusio asmens ${requests.length === 1 ? 'prašymą' : 'prašymus'} ${list(requests.map(quote))} dar neatsakyta, bet įrašo ${quote(recording)} saugojimo tai nepratęsia: paskutinė jo saugojimo diena ${overdue ? 'buvo' : '–'} ${date(due)}`,
  },
  reasonNeeded:
    'įrašo tvarkymas apribotas, todėl padaryti kopiją galima tik nurodžius priežastį, dėl kurios leidžiama tvarkyti apribotus duomenis',
}
