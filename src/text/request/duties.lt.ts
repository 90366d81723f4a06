import { caseDuties } from '../case/duties.lt.js'
import { requestNoun } from '../case/noun.lt.js'
import { institutionMust } from '../kit/duty.lt.js'
import { ended, inTime, tooLate } from '../kit/time.lt.js'
import type { DutyToSay, RequestTexts } from './texts.js'
import { claimOf } from './words.lt.js'

const which = ({ about }: DutyToSay): string => (about === null ? '' : ` (${claimOf(about)})`)
/** Whose claim was granted, and which, in the accusative and the nominative. */
const grantedAccusative = (duty: DutyToSay): string =>
  `patenkintą ${duty.owedTo === 'subject' ? 'duomenų subjekto' : 'atstovo pateiktą'} reikalavimą${which(duty)}`
const granted = (duty: DutyToSay): string =>
  `patenkintas ${duty.owedTo === 'subject' ? 'duomenų subjekto' : 'atstovo pateiktas'} reikalavimas${which(duty)}`

/** What is owed, and where it stands. */
export const duties: RequestTexts['duties'] = {
  ...caseDuties(requestNoun, 'atsisakymą'),
  'carry-out': {
    ...institutionMust((duty: DutyToSay) => `įgyvendinti ${grantedAccusative(duty)}`),
    overdue: (duty) => `${granted(duty)} laiku neįgyvendintas – ${ended(duty)}`,
    done: (duty) => `${granted(duty)} įgyvendintas ${inTime(duty)}`,
    'done-late': (duty) => `${granted(duty)} įgyvendintas ${tooLate(duty)}`,
  },
}

/** What a duty waits for that others must do first. */
export const waitingFor: RequestTexts['waitingFor'] = {
  identity: 'laukiama, kol duomenų subjektas patvirtins tapatybę',
  authority: 'laukiama, kol atstovas dokumentais patvirtins savo teises',
  fee: 'laukiama, kol bus sumokėtas pareikalautas mokestis',
}
