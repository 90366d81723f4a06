import type { RestrictionReason } from '../../request/index.js'
import type { ProcessingOperation } from '../../restriction/index.js'
import { cite } from '../kit/references.lt.js'
import { date, quote } from '../kit/words.lt.js'
import { by, ended, inTime, today, tooLate } from '../request/duties.lt.js'
import { late } from '../request/notes.lt.js'
import type { DaysRestricted, NoticeToSay, RestrictionTexts } from './texts.js'

const commands: RestrictionTexts['commands'] = {
  ImposeRestriction: 'duomenų tvarkymo apribojimas',
  RelyOnReason: 'priežasties tvarkyti apribotus duomenis nurodymas',
  InformSubject: 'pranešimas duomenų subjektui',
  EndReason: 'priežasties pabaiga',
  LiftRestriction: 'apribojimo panaikinimas',
}

const reasons: Readonly<Record<RestrictionReason, string>> = {
  'written-consent': 'raštiškas duomenų subjekto sutikimas',
  'own-claims': 'pačios Įstaigos teisiniai reikalavimai',
  'protect-others': 'kitų asmenų teisių apsauga',
  'public-interest': 'viešasis interesas',
}

/** What is done with the data, in the infinitive. */
const operations: Readonly<Record<ProcessingOperation, string>> = {
  storing: 'saugoti',
  reading: 'skaityti',
  copying: 'kopijuoti',
  listening: 'perklausyti',
  altering: 'keisti',
  sending: 'persiųsti',
  destroying: 'sunaikinti',
}

/** "pranešti duomenų subjektui apie priežastį (raštiškas duomenų subjekto sutikimas)". */
const told = ({ reason }: NoticeToSay): string =>
  `priežastį, dėl kurios tvarkomi apriboti duomenys${reason === null ? '' : ` (${reasons[reason]})`}`

/** ": apribojimas galiojo iki 2026 m. birželio 30 d. imtinai". */
function bounds({ from, until }: DaysRestricted): string {
  if (until !== undefined) return `: apribojimas galiojo iki ${date(until)} imtinai`
  return from === undefined ? '' : `: apribojimas galioja nuo ${date(from)}`
}

/** Everything that is said of a restriction in force. */
export const restriction: RestrictionTexts = {
  commands,
  statuses: {
    none: 'šių duomenų tvarkymas nėra buvęs apribotas',
    restricted: 'šių duomenų tvarkymas yra buvęs apribotas',
  },
  reasons,
  rejections: {
    'wrong-status': ({ command, clauses }) => {
      const act = command === null ? 'šis veiksmas' : `veiksmas ${quote(commands[command])}`
      return [
        `${act} negalimas, nes šių duomenų tvarkymas nėra apribotas ${cite(...clauses)}`,
        `jis galimas tik tada, kai duomenų tvarkymas apribotas ${cite(...clauses)}`,
      ]
    },
    'before-last-event': ({ clauses, data: { on, last } }) => [
      `veiksmas datuotas ${date(on)}, o paskutinis su apribojimu susijęs veiksmas atliktas ${date(last)} ${cite(...clauses)}`,
      `veiksmo data turi būti ne ankstesnė kaip ${date(last)} ${cite(...clauses)}`,
    ],
    'outside-calendar': ({ clauses }) => [
      `termino apskaičiuoti negalima, nes naudojamas švenčių dienų kalendorius tų metų neapima ${cite(...clauses)}`,
      `reikia patikrinti nurodytas datas arba pateikti kalendorių, apimantį tuos metus ${cite(...clauses)}`,
    ],
    'other-item': ({ clauses, data: { item } }) => [
      `čia fiksuojami tik duomenų ${quote(item)} tvarkymo apribojimai ${cite(...clauses)}`,
      `kitų duomenų tvarkymo apribojimą reikia fiksuoti atskirai ${cite(...clauses)}`,
    ],
    'already-imposed': ({ clauses, data: { id } }) => [
      `apribojimas ${quote(id)} jau nustatytas ${cite(...clauses)}`,
      `antrą kartą jo nustatyti nereikia, o naują apribojimą reikia pavadinti kitaip ${cite(...clauses)}`,
    ],
    'period-missing': ({ clauses }) => [
      `nenurodyta, iki kada duomenų tvarkymas apribojamas ${cite(...clauses)}`,
      `reikia nurodyti apribojimo pabaigos dieną arba kriterijų ${cite(...clauses)}`,
    ],
    'period-over': ({ clauses, data: { on, until } }) => [
      `nurodyta apribojimo pabaiga, ${date(until)}, ankstesnė už jo nustatymo dieną, ${date(on)} ${cite(...clauses)}`,
      `reikia nurodyti ne ankstesnę dieną kaip ${date(on)} ${cite(...clauses)}`,
    ],
    'no-restriction-in-force': ({ clauses, data }) => [
      `šių duomenų tvarkymas ${date(data.on)} nėra apribotas${bounds(data)} ${cite(...clauses)}`,
      `tuo metu remtis priežastimi tvarkyti apribotus duomenis nereikia ${cite(...clauses)}`,
    ],
    'reason-not-arisen': ({ clauses, data: { on, aroseOn } }) => [
      `nurodyta, kad priežastis tvarkyti apribotus duomenis atsirado ${date(aroseOn)}, o veiksmas datuotas anksčiau, ${date(on)} ${cite(...clauses)}`,
      `remtis priežastimi galima ne anksčiau, nei ji atsirado ${cite(...clauses)}`,
    ],
    'reason-already-relied-on': ({ clauses, data: { id } }) => [
      `priežastimi ${quote(id)} jau remiamasi ${cite(...clauses)}`,
      `naują priežastį reikia pavadinti kitaip ${cite(...clauses)}`,
    ],
    'not-written-consent': ({ clauses, data: { reason } }) => [
      `duomenų subjekto pasirašyto prašymo vykdymas prilygsta raštiškam sutikimui, o nurodyta kita priežastis: ${reasons[reason]} ${cite(...clauses)}`,
      `reikia nurodyti raštišką sutikimą arba veiksmo nelaikyti prašymo vykdymu ${cite(...clauses)}`,
    ],
    'no-such-reason': ({ clauses, data: { id } }) => [
      id === undefined
        ? `jokia priežastimi tvarkyti apribotus duomenis nesiremta ${cite(...clauses)}`
        : `priežastimi ${quote(id)} nesiremta ${cite(...clauses)}`,
      `reikia nurodyti priežastį, kuria jau remiamasi ${cite(...clauses)}`,
    ],
    'no-notice-owed': ({ clauses, data: { id } }) => [
      `priežastis ${quote(id)} – paties duomenų subjekto pasirašyto prašymo vykdymas, todėl apie ją pranešti nereikia ${cite(...clauses)}`,
    ],
    'already-informed': ({ clauses, data: { id, on } }) => [
      `apie priežastį ${quote(id)} duomenų subjektui pranešta ${date(on)} ${cite(...clauses)}`,
      `antrą kartą pranešti nereikia ${cite(...clauses)}`,
    ],
    'reason-already-ended': ({ clauses, data: { id, on } }) => [
      `priežastis ${quote(id)} jau pasibaigė ${date(on)} ${cite(...clauses)}`,
      `norint vėl tvarkyti apribotus duomenis, reikia naujos priežasties ${cite(...clauses)}`,
    ],
    'no-such-restriction': ({ clauses, data: { id } }) => [
      `apribojimas ${quote(id)} nenustatytas ${cite(...clauses)}`,
      `reikia nurodyti galiojantį apribojimą ${cite(...clauses)}`,
    ],
    'restriction-already-over': ({ clauses, data }) => [
      `${data.id === undefined ? 'duomenų tvarkymo apribojimas' : `apribojimas ${quote(data.id)}`} ${date(data.on)} nebegalioja${bounds(data)} ${cite(...clauses)}`,
      `panaikinti jo nereikia ${cite(...clauses)}`,
    ],
    'not-under-rectification': ({ clauses, data: { id } }) => [
      `apribojimas ${quote(id)} nustatytas ne dėl to, kad duomenys taisomi, todėl, juos ištaisius, jis nesibaigia ${cite(...clauses)}`,
      `reikia nurodyti kitą jo pabaigos priežastį ${cite('adakavas:24')}`,
    ],
    'no-criterion': ({ clauses, data: { id } }) => [
      `apribojimo ${quote(id)} pabaiga nesusieta su jokia sąlyga ${cite(...clauses)}`,
      `reikia nurodyti kitą jo pabaigos priežastį ${cite(...clauses)}`,
    ],
  },
  notes: {
    'late-notice': ({ clauses, data: { on, due } }) => [
      `apie priežastį tvarkyti apribotus duomenis duomenų subjektui pranešta ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
    ],
  },
  duties: {
    'inform-of-reason': {
      pending: (duty) => `Įstaiga privalo pranešti duomenų subjektui apie ${told(duty)}, ${by(duty)}`,
      'due-today': (duty) =>
        `${today(duty)} yra paskutinė diena, kai Įstaiga privalo pranešti duomenų subjektui apie ${told(duty)} ${cite(duty.clause)}`,
      overdue: (duty) => `Įstaiga laiku nepranešė duomenų subjektui apie ${told(duty)}, – ${ended(duty)}`,
      done: (duty) => `apie ${told(duty)}, duomenų subjektui pranešta ${inTime(duty)}`,
      'done-late': (duty) => `apie ${told(duty)}, duomenų subjektui pranešta ${tooLate(duty)}`,
    },
  },
  processing: {
    operations,
    reasons: {
      writtenConsent: {
        question: 'Ar raštu sutinkate, kad šis veiksmas su apribotais duomenimis būtų atliktas?',
        holds: 'duomenų subjektas su tuo raštu sutiko',
        fails: 'raštiško duomenų subjekto sutikimo nėra',
      },
      ownClaims: {
        question: 'Ar duomenų reikia pačios Įstaigos teisiniams reikalavimams pareikšti, vykdyti ar ginti?',
        holds: 'jų reikia pačios Įstaigos teisiniams reikalavimams',
        fails: 'pačios Įstaigos teisiniams reikalavimams jų nereikia',
      },
      protectOthers: {
        question: 'Ar duomenų reikia kito fizinio ar juridinio asmens teisėms apsaugoti?',
        holds: 'jų reikia kito asmens teisėms apsaugoti',
        fails: 'kito asmens teisėms apsaugoti jų nereikia',
      },
      publicInterest: {
        question: 'Ar šį veiksmą galima pagrįsti viešuoju interesu?',
        holds: 'to reikalauja viešasis interesas',
        fails: 'viešasis interesas to nereikalauja',
      },
    },
    unrestricted: (operation) =>
      `duomenų tvarkymas neapribotas, todėl apribojimas nekliudo jų ${operations[operation]} ${cite('adakavas:23')}`,
    stored: (clauses) =>
      `saugoti apribotus duomenis leidžiama: apribojimas saugojimui netaikomas ${cite(...clauses)}`,
    allowed: (operation, found, clauses) =>
      `${operations[operation]} apribotus duomenis leidžiama: ${found.join('; ')} ${cite(...clauses)}`,
    forbidden: (operation, found, clauses) =>
      `${operations[operation]} apribotų duomenų neleidžiama: ${found.join('; ')} ${cite(...clauses)}`,
    blocked: (operation, clauses) =>
      `${operations[operation]} apribotų duomenų kol kas neleidžiama, nes nežinoma, ar tam yra bent viena priežastis ${cite(...clauses)}`,
  },
  inForce: {
    later: (from) => `duomenų tvarkymas apribojamas tik nuo ${date(from)} ${cite('adakavas:23')}`,
    holds: (from, { until, criterion }) => {
      const begun = `duomenų tvarkymas apribotas nuo ${date(from)}`
      if (until === null && criterion === null)
        return `${begun}, kol duomenys bus ištaisyti ${cite('adakavas:21.1')}`
      if (until === null)
        return `${begun}, kol bus įvykdyta ši sąlyga: ${quote(criterion ?? '')} ${cite('adakavas:24')}`
      return criterion === null
        ? `${begun} iki ${date(until)} imtinai ${cite('adakavas:24')}`
        : `${begun} iki ${date(until)} imtinai arba, jei tai įvyks anksčiau, kol bus įvykdyta ši sąlyga: ${quote(criterion)} ${cite('adakavas:24')}`
    },
    over: (from, until) =>
      `duomenų tvarkymas buvo apribotas nuo ${date(from)} iki ${date(until)} imtinai; apribojimas baigėsi suėjus terminui ${cite('adakavas:24')}`,
    ended: {
      corrected: (from, on) =>
        `nuo ${date(from)} galiojęs duomenų tvarkymo apribojimas baigėsi ${date(on)}, nes duomenys ištaisyti ${cite('adakavas:21.1')}`,
      'criterion-met': (from, on) =>
        `nuo ${date(from)} galiojęs duomenų tvarkymo apribojimas baigėsi ${date(on)}, nes įvykdyta sąlyga, iki kurios jis nustatytas ${cite('adakavas:24')}`,
      'lifted-by-subject': (from, on) =>
        `nuo ${date(from)} galiojęs duomenų tvarkymo apribojimas baigėsi ${date(on)}, nes jo atsisakė duomenų subjektas ${cite('adakavas:24')}`,
      erased: (from, on) =>
        `nuo ${date(from)} galiojęs duomenų tvarkymo apribojimas baigėsi ${date(on)}, nes duomenys ištrinti ${cite('adakavas:24')}`,
    },
    because: {
      'rectification-pending': () =>
        `prašymas duomenis ištaisyti patenkintas, bet jie dar neištaisyti ${cite('adakavas:21.1')}`,
      'no-basis': () =>
        `teisėto pagrindo tvarkyti duomenis nėra, o ištrinti jų neprašyta ${cite('adakavas:21.2')}`,
      'subject-claims': () =>
        `Įstaigos tikslams duomenys nebereikalingi, bet jų reikia duomenų subjekto teisiniams reikalavimams ${cite('adakavas:21.3')}`,
    },
  },
}
