import type { RestrictionEnding } from '../../restriction/index.js'
import { by, ended, endedUndone, inTime, late, today, tooLate } from '../kit/time.lt.js'
import { date } from '../kit/words.lt.js'
import { rejections } from './rejections.lt.js'
import { story } from './story.lt.js'
import type { NoticeToSay, RestrictionTexts } from './texts.js'
import { commands, lasting, operations, reasons } from './words.lt.js'

/** Why a restriction ended, after "nes". */
const endings: Readonly<Record<RestrictionEnding, string>> = {
  corrected: 'duomenys ištaisyti ar papildyti',
  'criterion-met': 'įvykdytas kriterijus, iki kurio įvykdymo jis nustatytas',
  'lifted-by-subject': 'jo atsisakė duomenų subjektas',
  erased: 'duomenys ištrinti',
  'ground-over': 'jo pagrindo nebeliko',
}

/** "priežastį, dėl kurios tvarkomi apriboti duomenys (raštiškas duomenų subjekto sutikimas)". */
const ofReason = ({ reason }: NoticeToSay): string =>
  `priežastį, dėl kurios tvarkomi apriboti duomenys${reason === null ? '' : ` (${reasons[reason]})`}`

/** Everything that is said of a restriction in force. */
export const restriction: RestrictionTexts = {
  commands,
  statuses: {
    none: 'šių duomenų tvarkymas nėra buvęs apribotas',
    restricted: 'šių duomenų tvarkymas yra buvęs apribotas',
  },
  reasons,
  rejections,
  notes: {
    'tell-before-lifting': ({ on }) => [
      `apie apribojimo panaikinimą duomenų subjektui turi būti pranešta prieš jį panaikinant – ${date(on)}`,
    ],
    'late-notice': ({ on, due }) => [
      `apie priežastį tvarkyti apribotus duomenis duomenų subjektui pranešta ${date(on)}, ${late(on, due)}`,
    ],
  },
  duties: {
    'inform-of-reason': {
      pending: (duty) => `Įstaiga privalo pranešti duomenų subjektui apie ${ofReason(duty)}, ${by(duty)}`,
      'due-today': (duty) =>
        `${today(duty)} baigiasi terminas, per kurį Įstaiga privalo pranešti duomenų subjektui apie ${ofReason(duty)}`,
      overdue: (duty) => `Įstaiga laiku nepranešė duomenų subjektui apie ${ofReason(duty)}, – ${ended(duty)}`,
      done: (duty) => `apie ${ofReason(duty)}, duomenų subjektui pranešta ${inTime(duty)}`,
      'done-late': (duty) => `apie ${ofReason(duty)}, duomenų subjektui pranešta ${tooLate(duty)}`,
      missed: (duty) =>
        `Įstaiga laiku nepranešė duomenų subjektui apie ${ofReason(duty)}, – ${endedUndone(duty)}`,
    },
  },
  processing: {
    operations,
    reasons: {
      'written-consent': {
        question: 'Ar raštu sutinkate, kad šis veiksmas su apribotais duomenimis būtų atliktas?',
        holds: 'duomenų subjektas su tuo raštu sutiko',
        fails: 'raštiško duomenų subjekto sutikimo nėra',
      },
      'own-claims': {
        question: 'Ar duomenų reikia pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti?',
        holds: 'jų reikia pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti',
        fails: 'pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti jų nereikia',
      },
      'protect-others': {
        question: 'Ar duomenų reikia kito fizinio ar juridinio asmens teisėms apsaugoti?',
        holds: 'jų reikia kito fizinio ar juridinio asmens teisėms apsaugoti',
        fails: 'kito fizinio ar juridinio asmens teisėms apsaugoti jų nereikia',
      },
      'public-interest': {
        question: 'Ar šį veiksmą galima pagrįsti viešuoju interesu?',
        holds: 'tai galima pagrįsti viešuoju interesu',
        fails: 'viešuoju interesu to pagrįsti negalima',
      },
      consent: {
        question: 'Ar sutinkate, kad šis veiksmas su apribotais duomenimis būtų atliktas?',
        holds: 'duomenų subjektas su tuo sutiko',
        fails: 'duomenų subjekto sutikimo nėra',
      },
      claims: {
        question: 'Ar duomenų kam nors reikia teisiniams reikalavimams pareikšti, vykdyti ar apginti?',
        holds: 'jų reikia teisiniams reikalavimams pareikšti, vykdyti ar apginti',
        fails: 'teisiniams reikalavimams pareikšti, vykdyti ar apginti jų nereikia',
      },
      'important-public-interest': {
        question: 'Ar šį veiksmą atlikti reikia dėl svarbaus Sąjungos arba valstybės narės viešojo intereso?',
        holds: 'to reikia dėl svarbaus Sąjungos arba valstybės narės viešojo intereso',
        fails: 'dėl svarbaus Sąjungos arba valstybės narės viešojo intereso to nereikia',
      },
    },
    unrestricted: (operation) =>
      `duomenų tvarkymas neapribotas, todėl apribojimas nekliudo jų ${operations[operation]}`,
    stored: 'saugoti apribotus duomenis leidžiama: apribojimas saugojimui netaikomas',
    allowed: (operation) => `${operations[operation]} apribotus duomenis leidžiama`,
    forbidden: (operation) => `${operations[operation]} apribotų duomenų neleidžiama`,
    blocked: (operation) =>
      `${operations[operation]} apribotų duomenų kol kas neleidžiama, nes nežinoma, ar tam yra bent viena priežastis`,
  },
  inForce: {
    later: (from) => `duomenų tvarkymas apribojamas tik nuo ${date(from)}`,
    holds: (from) => lasting(`duomenų tvarkymas apribotas nuo ${date(from)}`),
    over: (from, until) =>
      `duomenų tvarkymas buvo apribotas nuo ${date(from)} iki ${date(until)} imtinai; apribojimas baigėsi suėjus terminui`,
    ended: (from, on, ending) =>
      `nuo ${date(from)} galiojęs duomenų tvarkymo apribojimas baigėsi ${date(on)}, nes ${endings[ending]}`,
    because: {
      'rectification-pending': 'prašymas duomenis ištaisyti ar papildyti patenkintas, bet tai dar nepadaryta',
      'no-basis': 'teisėto pagrindo tvarkyti duomenis nėra, o ištrinti jų neprašyta',
      'subject-claims':
        'Įstaigos tikslams duomenys nebereikalingi, bet jų reikia duomenų subjektui teisiniams reikalavimams pareikšti, vykdyti ar apginti',
    },
  },
  story,
}
