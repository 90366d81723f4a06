import { InvalidInputError } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Answer } from '../../request/index.js'
import { isPoorer } from '../../rights/is-poorer.js'
import type { Catalogue } from '../kit/catalogue.js'
import { type Paragraph, paragraphOf } from '../kit/paragraph.js'
import { type AnswerParagraphs, tellingOf } from '../request/letter.js'
import type { SubjectTelling } from '../rights/subject-lines.js'
import { BLANK } from './blank.js'
import { extentOf, officerOf, ofGdpr, reasonsOfDecisions } from './blocks.js'
import { given, type LetterSettings, namedBy, slot } from './letter-settings.js'
import { complaintRight, remedies } from './remedies.js'

/** The day by which what is granted is carried out, without which it can't be told. */
function implementationOf({ implementation }: AnswerParagraphs, clause: ClauseRef): Paragraph {
  if (implementation !== undefined) return implementation
  const expected = 'a day by which what is granted is carried out'
  throw new InvalidInputError('implementation', expected, implementation, clause)
}

/** An answer with words of the host that stand in one line, and its items by their names. */
export function toTell(answer: Answer, clause: ClauseRef, settings: LetterSettings): Answer {
  const nameOf = namedBy(settings)
  const named = <Of extends { readonly item: string | null }>(of: Of): Of => ({
    ...of,
    item: of.item === null ? null : nameOf(of.item, 'item'),
  })
  const { complexity } = answer
  return {
    ...answer,
    furtherReasons: answer.furtherReasons.map((reason) => given('further-reasons', reason, clause)),
    complexity: complexity === null ? null : given('implementation', complexity, clause),
    decisions: answer.decisions.map(named),
    extent: answer.extent.map(named),
    afterWithdrawal: answer.afterWithdrawal.map((data) => ({ ...data, item: nameOf(data.item, 'item') })),
  }
}

/**
 * What the letter of an answer knows besides its decisions; a blank where a reason has no justification at all.
 *
 * @param answer - The answer with its items by their names.
 * @param ids - The same with their ids: a host knows its items by those.
 */
export function tellingIn(answer: Answer, ids: Answer, settings: LetterSettings): SubjectTelling {
  const { justificationOf, accessAt } = settings
  return tellingOf(answer, {
    accessAt: slot('accessAt', accessAt),
    headed: true,
    justify: (reason) => {
      const { right } = reason
      const index = answer.decisions.findIndex((one) => one.right === right && one.item === reason.item)
      const item = ids.decisions[index]?.item ?? reason.item
      const words = slot('justificationOf', justificationOf?.({ ...reason, item }))
      return words ?? (answer.furtherReasons.length > 0 ? null : BLANK)
    },
  })
}

/** Whether data or information come with the letter: what is told by telephone encloses nothing. */
export const enclosesData = ({ extent, reply }: Answer, { accessAt }: LetterSettings): boolean =>
  reply.way !== 'phone' &&
  extent.some(({ right }) => right === 'information' || (right === 'access' && accessAt === undefined))

/** What the objection under the GDPR comes to, where the document gives none for the basis of the data. */
function objectionUnderGdpr({ decisions }: Answer, catalogue: Catalogue, settings: LetterSettings) {
  // Under the GDPR itself the reasons tell it.
  if (catalogue.roles.objection.clause.startsWith('gdpr:')) return {}
  const otherBasis = decisions.some(
    ({ right, outcome, reason, parts }) =>
      right === 'objection' &&
      outcome === 'rejected' &&
      reason === null &&
      // Where the rules of the GDPR say that it would be granted, the letter says so by itself.
      !parts.some(isPoorer) &&
      parts.some(({ settledBy }) => settledBy.some(({ name }) => name === 'legitimate-interest')),
  )
  if (!otherBasis) return {}
  const conclusion = slot('objectionUnderGdpr', settings.objectionUnderGdpr) ?? BLANK
  const words = catalogue.letters.objectionUnderGdpr(conclusion)
  return { 'objection-under-gdpr': ofGdpr(paragraphOf(catalogue, [words, 'gdpr:21'])) }
}

/** What the letter is made of that answers a request or an upheld complaint, by what becomes of the request. */
export function answerContent(
  said: AnswerParagraphs,
  answer: Answer,
  telling: SubjectTelling,
  against: 'decision' | 'new-decision',
  clause: ClauseRef,
  catalogue: Catalogue,
  settings: LetterSettings,
) {
  const { decisions } = answer
  const always = {
    outcome: said.outcome,
    'further-reasons': said['further-reasons'],
    reply: said.reply,
    ...officerOf(settings, catalogue),
  }
  const extent = () => ({
    extent: extentOf(decisions, clause, catalogue, telling),
    implementation: implementationOf(said, clause),
    'effective-from': said['effective-from'],
    'after-withdrawal': said['after-withdrawal'],
  })
  const withheld = () => ({
    reasons: reasonsOfDecisions(decisions, clause, catalogue, telling),
    ...objectionUnderGdpr(answer, catalogue, settings),
    'complaint-right': complaintRight(
      {
        against,
        cause: answer.outcome === 'granted-in-part' ? 'granted-in-part' : 'rejected',
        by: answer.complainBy?.due ?? null,
      },
      answer.reply.to,
      catalogue,
      settings,
    ),
    remedies: remedies(answer.reply.to, true, catalogue, settings),
  })
  return {
    granted: () => ({ ...always, ...extent() }),
    grantedInPart: () => ({ ...always, ...extent(), ...withheld() }),
    rejected: () => ({ ...always, ...withheld() }),
  }
}
