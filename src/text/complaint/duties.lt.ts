import { caseDuties } from '../case/duties.lt.js'
import { complaintNoun } from '../case/noun.lt.js'
import { institutionMust } from '../kit/duty.lt.js'
import { by, ended, inTime, tooLate } from '../kit/time.lt.js'
import type { ComplaintTexts } from './texts.js'

const GRANTED = 'tai, kas patenkinta išnagrinėjus skundą'

/** What is owed, and where it stands. */
export const duties: ComplaintTexts['duties'] = {
  ...caseDuties(complaintNoun, 'atsisakymą nagrinėti skundą'),
  'carry-out': {
    ...institutionMust(() => `įgyvendinti ${GRANTED}`),
    pending: (duty) => `${GRANTED}, Įstaiga privalo įgyvendinti ${by(duty)}`,
    overdue: (duty) => `${GRANTED}, laiku neįgyvendinta – ${ended(duty)}`,
    done: (duty) => `${GRANTED}, įgyvendinta ${inTime(duty)}`,
    'done-late': (duty) => `${GRANTED}, įgyvendinta ${tooLate(duty)}`,
  },
}

/** What a duty waits for that others must do first. */
export const waitingFor: ComplaintTexts['waitingFor'] = {
  identity: 'laukiama, kol skundą pateikęs duomenų subjektas patvirtins tapatybę',
  authority: 'laukiama, kol atstovas dokumentais patvirtins savo teises',
}
