import { caseDuties } from '../case/duties.en.js'
import { ofInstitution } from '../kit/duty.en.js'
import type { ComplaintTexts } from './texts.js'

const GRANTED = 'what was granted by upholding the complaint'

/** What is owed, and where it stands. */
export const duties: ComplaintTexts['duties'] = {
  ...caseDuties(
    'an answer to the complaint',
    'an answer to the complaint',
    'the refusal to examine the complaint',
  ),
  'carry-out': ofInstitution(
    () => `has to carry out ${GRANTED}`,
    () => `carried out ${GRANTED}`,
    () => `carried out ${GRANTED}`,
  ),
}

/** What a duty waits for that others must do first. */
export const waitingFor: ComplaintTexts['waitingFor'] = {
  identity: 'it waits for the complainant to confirm identity',
  authority: 'it waits for the representative to show the right to act',
}
