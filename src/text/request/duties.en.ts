import { caseDuties } from '../case/duties.en.js'
import { ofInstitution } from '../kit/duty.en.js'
import { addressee } from '../story/words.en.js'
import type { DutyToSay, RequestTexts } from './texts.js'
import { claimOf } from './words.en.js'

const granted = ({ owedTo, about }: DutyToSay): string =>
  `what was granted to ${addressee(owedTo)}${about === null ? '' : ` (${claimOf(about)})`}`

/** What is owed, and where it stands. */
export const duties: RequestTexts['duties'] = {
  ...caseDuties('an answer to the request', 'an answer', 'the refusal'),
  'carry-out': ofInstitution(
    (duty) => `has to carry out ${granted(duty)}`,
    (duty) => `carried out ${granted(duty)}`,
    (duty) => `carried out ${granted(duty)}`,
  ),
}

/** What a duty waits for that others must do first. */
export const waitingFor: RequestTexts['waitingFor'] = {
  identity: 'it waits for the data subject to confirm identity',
  authority: 'it waits for the representative to show the right to act',
  fee: 'it waits for the fee that was demanded',
}
