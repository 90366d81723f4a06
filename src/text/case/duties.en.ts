import { ofInstitution } from '../kit/duty.en.js'
import type { DutyToSay, RequestDutyTexts } from '../request/texts.js'
import { addressee } from '../story/words.en.js'

const to = ({ owedTo }: DutyToSay): string => addressee(owedTo)

/** An answer and the news of a refusal, where each stands. */
export const caseDuties = (
  owed: string,
  given: string,
  refusal: string,
): Pick<RequestDutyTexts, 'examine-and-answer' | 'inform-of-refusal'> => ({
  'examine-and-answer': ofInstitution(
    (duty) => `owes ${to(duty)} ${owed}`,
    (duty) => `gave ${to(duty)} ${given}`,
    (duty) => `given ${to(duty)} ${given}`,
  ),
  'inform-of-refusal': ofInstitution(
    (duty) => `has to tell ${to(duty)} of ${refusal}`,
    (duty) => `told ${to(duty)} of ${refusal}`,
    (duty) => `told ${to(duty)} of ${refusal}`,
  ),
})
