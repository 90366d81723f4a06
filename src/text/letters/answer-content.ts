import { InvalidInputError } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { RecordedDecision } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Paragraph } from '../kit/paragraph.js'
import type { AnswerParagraphs } from '../request/letter.js'
import { extentOf, officerOf, reasonsOfDecisions } from './blocks.js'
import type { LetterSettings } from './compose-letter.js'

/** The day by which what is granted is carried out, without which it can't be told. */
function implementationOf({ implementation }: AnswerParagraphs, clause: ClauseRef): Paragraph {
  if (implementation !== undefined) return implementation
  const expected = 'a day by which what is granted is carried out'
  throw new InvalidInputError('implementation', expected, implementation, clause)
}

/** What the letter is made of that answers a request or an upheld complaint, by what becomes of the request. */
export function answerContent(
  said: AnswerParagraphs,
  decisions: readonly RecordedDecision[],
  clause: ClauseRef,
  catalogue: Catalogue,
  settings: LetterSettings,
) {
  const always = {
    outcome: said.outcome,
    'further-reasons': said['further-reasons'],
    reply: said.reply,
    ...officerOf(settings, catalogue),
  }
  const extent = () => ({
    extent: extentOf(decisions, clause, catalogue),
    implementation: implementationOf(said, clause),
    'effective-from': said['effective-from'],
    'after-withdrawal': said['after-withdrawal'],
  })
  const withheld = () => ({
    reasons: reasonsOfDecisions(decisions, clause, catalogue),
    'complaint-right': said['complaint-right'],
    remedies: said.remedies,
  })
  return {
    granted: () => ({ ...always, ...extent() }),
    grantedInPart: () => ({ ...always, ...extent(), ...withheld() }),
    rejected: () => ({ ...always, ...withheld() }),
  }
}
