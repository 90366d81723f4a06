import { accessInformation, rights } from '../../rights/index.js'
import { cite, references } from '../kit/references.en.js'
import { uncapitalised } from '../kit/sentences.js'
import { list, quote } from '../kit/words.en.js'
import type { AssessmentTexts, ConditionFound, VerdictReached } from './assessment-texts.js'
import { information, rightNames } from './names.en.js'

const pieceOf = ({ topic }: VerdictReached) => accessInformation.find((one) => one === topic)

/** What is decided on. */
export function subject(reached: VerdictReached): string {
  const piece = pieceOf(reached)
  if (piece !== undefined) return `information on ${information[piece]}`
  const right = rights.find((one) => one === reached.topic)
  return right === undefined ? `the right ${references.inside([reached.clause])}` : rightNames[right].name
}

/** Whether it is a piece of information, not a right. */
export const isInformation = (reached: VerdictReached): boolean => pieceOf(reached) !== undefined

/** What happens to it. */
const verb = (reached: VerdictReached): string => (isInformation(reached) ? 'is owed' : 'applies')

const found =
  (opening: (where: string) => string) =>
  ({ clause, statements, besides: [first, ...others] }: ConditionFound): string =>
    `${opening(references.of([clause]))}: ${statements.join('; ')}${
      first === undefined ? '' : ` ${cite(first, ...others)}`
    }`

/** The sentences of an assessment. */
export const assessment: AssessmentTexts = {
  verdict: {
    granted: (reached) => `${subject(reached)} ${verb(reached)} ${cite(...reached.decisive)}`,
    rejected: (reached) => {
      const where = cite(...reached.decisive)
      if (isInformation(reached)) return `${subject(reached)} is not owed in this case ${where}`
      return reached.topic === 'access'
        ? `there is nothing to have access to: the data subject is told that the Institution processes no personal data of theirs ${where}`
        : `${subject(reached)} does not apply ${where}`
    },
    undetermined: (reached) =>
      `whether ${subject(reached)} ${verb(reached)} cannot be decided yet, because something is still to be found out ${cite(...reached.decisive)}`,
    contradictory: (reached) =>
      `whether ${subject(reached)} ${verb(reached)} cannot be decided, because what was said is contradictory ${cite(...reached.decisive)}`,
  },
  conditions: {
    any: (clause) => `one of the following conditions is enough ${cite(clause)}`,
    all: (clause) => `all of the following conditions are needed ${cite(clause)}`,
  },
  condition: {
    holds: found((where) => `the condition ${where} is met`),
    fails: found((where) => `the condition ${where} is not met`),
    open: found((where) => `it is not clear yet whether the condition ${where} is met`),
  },
  limits: (clause) => `one of the following cases is enough to limit the right ${cite(clause)}`,
  limit: {
    holds: found((where) => `the limit ${where} applies`),
    fails: found((where) => `the limit ${where} does not apply`),
    open: found((where) => `it is not clear yet whether the limit ${where} applies`),
  },
  notKnown: (whether) => `it is not known ${whether.join('; ')}`,
  regardless: (whether) => `it does not matter ${whether}`,
  given: {
    'stated-in-request': {
      holds: 'the request relies on this condition',
      fails: 'the request does not rely on this condition',
    },
    'objected-in-request': {
      holds: 'the data subject objects to the processing in this request',
      fails: 'the request holds no objection to the processing',
    },
    'erasure-claimed-in-request': {
      holds: 'this request asks for the data to be erased',
      fails: 'this request does not ask for the data to be erased',
    },
  },
  givenOtherwise: { holds: 'this is settled already', fails: 'it is settled already that this is not so' },
  ask: {
    subject: (question, clause) => `Question to the data subject ${cite(clause)}: ${uncapitalised(question)}`,
    controller: (question, clause) =>
      `Question to the controller ${cite(clause)}: ${uncapitalised(question)}`,
  },
  contradiction: (questions, clauses) =>
    `the answers to these questions contradict each other and have to be checked: ${list(questions.map(quote))} ${cite(...clauses)}`,
}
