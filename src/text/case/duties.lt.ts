import { ofInstitution } from '../kit/duty.lt.js'
import type { DutyToSay, RequestDutyTexts } from '../request/texts.js'
import { addressee } from '../story/words.lt.js'
import type { CaseNoun } from './noun.lt.js'

const to = ({ owedTo }: DutyToSay): string => addressee(owedTo)

/** An answer and the news of a refusal, where each stands; what is refused, in the accusative. */
export const caseDuties = (
  { accusative }: CaseNoun,
  refusal: (duty: DutyToSay) => string,
): Pick<RequestDutyTexts, 'examine-and-answer' | 'inform-of-refusal'> => ({
  'examine-and-answer': ofInstitution(
    (duty) => `pateikti ${to(duty)} atsakymą į ${accusative}`,
    (duty) => `atsakymą į ${accusative} ${to(duty)} pateikė`,
    (duty) => `nepateikė ${to(duty)} atsakymo į ${accusative}`,
  ),
  'inform-of-refusal': ofInstitution(
    (duty) => `pranešti ${to(duty)} apie ${refusal(duty)}`,
    (duty) => `apie ${refusal(duty)} ${to(duty)} pranešė`,
    (duty) => `nepranešė ${to(duty)} apie ${refusal(duty)}`,
  ),
})
