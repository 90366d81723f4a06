import { cite } from '../kit/references.lt.js'
import { date } from '../kit/words.lt.js'
import { by, ended, institutionTooLate, inTime, to, today, tooLate } from '../request/duties.lt.js'
import { channels, late } from '../request/notes.lt.js'
import { letter } from './letter.lt.js'
import { rejections, reviewers } from './rejections.lt.js'
import type { ComplaintTexts } from './texts.js'
import { commands, defects, examinations, statuses } from './words.lt.js'

/** Everything that is said of a complaint. */
export const complaint: ComplaintTexts = {
  commands,
  statuses,
  defects,
  examinations,
  rejections,
  reviewers,
  letter,
  notes: {
    'late-answer': ({ clauses, data: { on, due } }) => [
      `atsakymas į skundą pateiktas ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
    ],
    'channel-not-named': ({ clauses: [first, second = first], data: { channel } }) => [
      `skundas gautas ${channels[channel]}, o toks pateikimo būdas nenumatytas ${cite(first)}`,
      `naudotis teisėmis turi būti sudarytos palankesnės sąlygos, todėl skundas vis tiek priimamas ${cite(second)}`,
    ],
    'content-defects': ({ clauses, data }) => [
      `skunde trūksta: ${data.defects.map(({ code, clause }) => `${defects[code]} ${cite(clause)}`).join('; ')}`,
      `trūkumus galima ištaisyti; vien dėl jų skundo atsisakyti nagrinėti negalima, o nagrinėjimo terminas nesikeičia ${cite(...clauses)}`,
    ],
    'term-beyond-limit': ({ clauses, data: { term, limit } }) => [
      `duomenų subjektui nustatytas terminas patvirtinti tapatybę baigiasi ${date(term)}, o skundo nagrinėjimo terminas – anksčiau, ${date(limit)} ${cite(...clauses)}`,
      `nagrinėjimo terminas dėl to nesikeičia ${cite(...clauses)}`,
    ],
  },
  duties: {
    'examine-and-answer': {
      pending: (duty) => `Įstaiga privalo pateikti ${to(duty)} atsakymą į skundą ${by(duty)}`,
      'due-today': (duty) =>
        `${today(duty)} yra paskutinė diena, kai Įstaiga privalo pateikti ${to(duty)} atsakymą į skundą ${cite(duty.clause)}`,
      overdue: (duty) => `Įstaiga laiku nepateikė ${to(duty)} atsakymo į skundą – ${ended(duty)}`,
      done: (duty) => `Įstaiga atsakymą į skundą ${to(duty)} pateikė ${inTime(duty)}`,
      'done-late': (duty) => `Įstaiga atsakymą į skundą ${to(duty)} pateikė ${institutionTooLate(duty)}`,
    },
    'inform-of-refusal': {
      pending: (duty) => `Įstaiga privalo pranešti ${to(duty)} apie atsisakymą nagrinėti skundą ${by(duty)}`,
      'due-today': (duty) =>
        `${today(duty)} yra paskutinė diena, kai Įstaiga privalo pranešti ${to(duty)} apie atsisakymą nagrinėti skundą ${cite(duty.clause)}`,
      overdue: (duty) =>
        `Įstaiga laiku nepranešė ${to(duty)} apie atsisakymą nagrinėti skundą – ${ended(duty)}`,
      done: (duty) => `Įstaiga apie atsisakymą nagrinėti skundą ${to(duty)} pranešė ${inTime(duty)}`,
      'done-late': (duty) =>
        `Įstaiga apie atsisakymą nagrinėti skundą ${to(duty)} pranešė ${institutionTooLate(duty)}`,
    },
    'carry-out': {
      pending: (duty) => `tai, kas patenkinta išnagrinėjus skundą, Įstaiga privalo įgyvendinti ${by(duty)}`,
      'due-today': (duty) =>
        `${today(duty)} yra paskutinė diena, kai Įstaiga privalo įgyvendinti tai, kas patenkinta išnagrinėjus skundą ${cite(duty.clause)}`,
      overdue: (duty) => `tai, kas patenkinta išnagrinėjus skundą, laiku neįgyvendinta – ${ended(duty)}`,
      done: (duty) => `tai, kas patenkinta išnagrinėjus skundą, įgyvendinta ${inTime(duty)}`,
      'done-late': (duty) => `tai, kas patenkinta išnagrinėjus skundą, įgyvendinta ${tooLate(duty)}`,
    },
  },
  waitingFor: {
    identity: () =>
      `laukiama, kol skundą pateikęs duomenų subjektas patvirtins tapatybę ${cite('adakavas:55')}`,
    authority: () => `laukiama, kol atstovas dokumentais patvirtins savo teises ${cite('adakavas:51')}`,
  },
}
