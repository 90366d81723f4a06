import { cite } from '../kit/references.lt.js'
import { date } from '../kit/words.lt.js'
import { late, lateCentre, lateInstitution } from './notes.lt.js'
import type { DutyDone, DutyToSay, RequestTexts } from './texts.js'
import { claimOf } from './words.lt.js'

/** To whom, in the dative. */
export const to = ({ owedTo }: DutyToSay): string => (owedTo === 'subject' ? 'duomenų subjektui' : 'atstovui')

/** The parts of a duty that say by when, and whether it was in time. */
type When = Pick<DutyToSay, 'due' | 'clause'>
type WhenDone = Pick<DutyDone, 'due' | 'clause' | 'doneOn'>

export const by = ({ due, clause }: When): string => `iki ${date(due)} imtinai ${cite(clause)}`
export const today = ({ due }: Pick<When, 'due'>): string => `šiandien, ${date(due)},`
export const ended = ({ due, clause }: When): string => `terminas baigėsi ${date(due)} ${cite(clause)}`
export const inTime = (duty: WhenDone): string => `${date(duty.doneOn)}, laiku: terminas – ${by(duty)}`
export const tooLate = ({ doneOn, due, clause }: WhenDone): string =>
  `${date(doneOn)}, ${late(doneOn, due)} ${cite(clause)}`
/** The same after "Įstaiga". */
export const institutionTooLate = ({ doneOn, due, clause }: WhenDone): string =>
  `${date(doneOn)}, ${lateInstitution(doneOn, due)} ${cite(clause)}`

/** The same after "Centras". */
export const centreTooLate = ({ doneOn, due, clause }: WhenDone): string =>
  `${date(doneOn)}, ${lateCentre(doneOn, due)} ${cite(clause)}`

/** Whose claim was granted, and which. */
const claimant = ({ owedTo }: DutyToSay): string =>
  owedTo === 'subject' ? 'duomenų subjekto' : 'atstovo pateiktą'
const claimantDone = ({ owedTo }: DutyToSay): string =>
  owedTo === 'subject' ? 'duomenų subjekto' : 'atstovo pateiktas'
const which = ({ about }: DutyToSay): string => (about === null ? '' : ` (${claimOf(about)})`)
const granted = (duty: DutyToSay): string => `patenkintą ${claimant(duty)} reikalavimą${which(duty)}`
const grantedDone = (duty: DutyToSay): string =>
  `patenkintas ${claimantDone(duty)} reikalavimas${which(duty)}`

/** What is owed, and where it stands. */
export const duties: RequestTexts['duties'] = {
  'examine-and-answer': {
    pending: (duty) => `Įstaiga privalo pateikti ${to(duty)} atsakymą į prašymą ${by(duty)}`,
    'due-today': (duty) =>
      `${today(duty)} yra paskutinė diena, kai Įstaiga privalo pateikti ${to(duty)} atsakymą į prašymą ${cite(duty.clause)}`,
    overdue: (duty) => `Įstaiga laiku nepateikė ${to(duty)} atsakymo į prašymą – ${ended(duty)}`,
    done: (duty) => `Įstaiga atsakymą į prašymą ${to(duty)} pateikė ${inTime(duty)}`,
    'done-late': (duty) => `Įstaiga atsakymą į prašymą ${to(duty)} pateikė ${institutionTooLate(duty)}`,
  },
  'inform-of-refusal': {
    pending: (duty) => `Įstaiga privalo pranešti ${to(duty)} apie atsisakymą ${by(duty)}`,
    'due-today': (duty) =>
      `${today(duty)} yra paskutinė diena, kai Įstaiga privalo pranešti ${to(duty)} apie atsisakymą ${cite(duty.clause)}`,
    overdue: (duty) => `Įstaiga laiku nepranešė ${to(duty)} apie atsisakymą – ${ended(duty)}`,
    done: (duty) => `Įstaiga apie atsisakymą ${to(duty)} pranešė ${inTime(duty)}`,
    'done-late': (duty) => `Įstaiga apie atsisakymą ${to(duty)} pranešė ${institutionTooLate(duty)}`,
  },
  'carry-out': {
    pending: (duty) => `Įstaiga privalo įgyvendinti ${granted(duty)} ${by(duty)}`,
    'due-today': (duty) =>
      `${today(duty)} yra paskutinė diena, kai Įstaiga privalo įgyvendinti ${granted(duty)} ${cite(duty.clause)}`,
    overdue: (duty) => `${grantedDone(duty)} laiku neįgyvendintas – ${ended(duty)}`,
    done: (duty) => `${grantedDone(duty)} įgyvendintas ${inTime(duty)}`,
    'done-late': (duty) => `${grantedDone(duty)} įgyvendintas ${tooLate(duty)}`,
  },
}

/** What a duty waits for that others must do first. */
export const waitingFor: RequestTexts['waitingFor'] = {
  identity: () => `laukiama, kol duomenų subjektas patvirtins tapatybę ${cite('adakavas:44')}`,
  authority: () => `laukiama, kol atstovas dokumentais patvirtins savo teises ${cite('adakavas:40')}`,
  fee: () => `laukiama, kol bus sumokėtas pareikalautas mokestis ${cite('adakavas:43.2')}`,
}
