import { caseDuties } from '../case/duties.lt.js'
import { caseNotes } from '../case/notes.lt.js'
import { complaintNoun } from '../case/noun.lt.js'
import { institutionMust } from '../kit/duty.lt.js'
import { by, ended, endedUndone, inTime, late, tooLate } from '../kit/time.lt.js'
import { date, quote } from '../kit/words.lt.js'
import { letter } from './letter.lt.js'
import { rejections, reviewers } from './rejections.lt.js'
import { story } from './story.lt.js'
import type { ComplaintTexts } from './texts.js'
import { commands, defects, examinations, statuses } from './words.lt.js'

const GRANTED = 'tai, kas nuspręsta patenkinus skundą'

/** Everything that is said of a complaint. */
export const complaint: ComplaintTexts = {
  commands,
  statuses,
  defects,
  examinations,
  rejections,
  reviewers,
  letter,
  story,
  notes: {
    ...caseNotes(complaintNoun),
    'late-answer': ({ on, due }) => [`atsakymas į skundą pateiktas ${date(on)}, ${late(on, due)}`],
    'no-ground': ({ joinedTo }) => [
      joinedTo === null
        ? 'prašymas nėra nei atmestas, nei patenkintas tik iš dalies, o Įstaigos neveikimas taip pat nenustatytas; skundas vis tiek registruojamas'
        : `prašymas prijungtas prie kito prašymo – ${quote(joinedTo)}, todėl skųstis galima tik dėl pastarojo; skundas vis tiek registruojamas`,
      'jei pagrindas neatsiras, skundą reikia atmesti nurodant priežastis',
    ],
    'late-complaint': ({ on, due }) => [
      `skundas dėl sprendimo pateiktas ${date(on)}, ${late(on, due)}; skundas vis tiek registruojamas`,
      'jei naujas sprendimas nebus priimtas, skundą dėl šio sprendimo reikia atmesti nurodant priežastis',
    ],
  },
  notAgainst:
    'to, kas nutiko nagrinėjant prašymą, Aprašas nenurodo tarp dalykų, dėl kurių galima skųstis Įstaigai',
  duties: {
    ...caseDuties(complaintNoun, ({ owedTo }) =>
      owedTo === 'subject' ? 'atsisakymą nagrinėti skundą' : 'atsisakymą priimti skundą',
    ),
    'carry-out': {
      ...institutionMust(() => `įgyvendinti ${GRANTED}`),
      pending: (duty) => `${GRANTED}, Įstaiga privalo įgyvendinti ${by(duty)}`,
      overdue: (duty) => `${GRANTED}, laiku neįgyvendinta – ${ended(duty)}`,
      done: (duty) => `${GRANTED}, įgyvendinta ${inTime(duty)}`,
      'done-late': (duty) => `${GRANTED}, įgyvendinta ${tooLate(duty)}`,
      missed: (duty) => `${GRANTED}, laiku neįgyvendinta – ${endedUndone(duty)}`,
    },
  },
  dutyEnded: 'vykdyti jos nebereikia, tačiau pažeidimas lieka užfiksuotas',
  waitingFor: {
    identity: 'laukiama, kol skundą pateikęs duomenų subjektas patvirtins tapatybę',
    authority: 'laukiama, kol atstovas dokumentais patvirtins savo teises',
    completion: 'laukiama, kol bus ištaisyti nurodyti trūkumai',
  },
}
