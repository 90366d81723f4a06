import { ofInstitution } from '../kit/duty.en.js'
import type { DutyToSay, RequestTexts } from './texts.js'
import { claimOf } from './words.en.js'

/** To whom. */
export const who = ({ owedTo }: DutyToSay): string =>
  owedTo === 'subject' ? 'the data subject' : 'the representative'

const granted = (duty: DutyToSay): string =>
  duty.about === null
    ? `what was granted to ${who(duty)}`
    : `what was granted to ${who(duty)} (${claimOf(duty.about)})`

/** What is owed, and where it stands. */
export const duties: RequestTexts['duties'] = {
  'examine-and-answer': ofInstitution(
    (duty) => `owes ${who(duty)} an answer to the request`,
    (duty) => `gave ${who(duty)} an answer`,
    (duty) => `given ${who(duty)} an answer`,
  ),
  'inform-of-refusal': ofInstitution(
    (duty) => `has to tell ${who(duty)} of the refusal`,
    (duty) => `told ${who(duty)} of the refusal`,
    (duty) => `told ${who(duty)} of the refusal`,
  ),
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
