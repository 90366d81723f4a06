import { institutionMust, ofInstitution } from '../kit/duty.lt.js'
import { by, ended, inTime, tooLate } from '../kit/time.lt.js'
import { to } from '../request/duties.lt.js'
import type { ComplaintTexts } from './texts.js'

const GRANTED = 'tai, kas patenkinta išnagrinėjus skundą'

/** What is owed, and where it stands. */
export const duties: ComplaintTexts['duties'] = {
  'examine-and-answer': ofInstitution(
    (duty) => `pateikti ${to(duty)} atsakymą į skundą`,
    (duty) => `atsakymą į skundą ${to(duty)} pateikė`,
    (duty) => `nepateikė ${to(duty)} atsakymo į skundą`,
  ),
  'inform-of-refusal': ofInstitution(
    (duty) => `pranešti ${to(duty)} apie atsisakymą nagrinėti skundą`,
    (duty) => `apie atsisakymą nagrinėti skundą ${to(duty)} pranešė`,
    (duty) => `nepranešė ${to(duty)} apie atsisakymą nagrinėti skundą`,
  ),
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
