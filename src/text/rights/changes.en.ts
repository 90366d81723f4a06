import { cite } from '../kit/references.en.js'
import { list } from '../kit/words.en.js'
import { isInformation, subject } from './assessment.en.js'
import type { VerdictReached } from './assessment-texts.js'
import type { ChangeTexts, Choice } from './change-texts.js'

/** That it is granted, with a word before the verb where one is given. */
const granted = (reached: VerdictReached, still = ''): string =>
  `${subject(reached)} would ${still}${isInformation(reached) ? 'be owed' : 'apply'} ${cite(...reached.decisive)}`

/** That it is not. */
const rejected = (reached: VerdictReached, still = ''): string => {
  const where = cite(...reached.decisive)
  if (isInformation(reached)) return `${subject(reached)} would ${still}not be owed ${where}`
  return reached.topic === 'access'
    ? `there would ${still}be nothing to have access to ${where}`
    : `${subject(reached)} would ${still}not apply ${where}`
}

const together = (statements: readonly string[]): string => list(statements.map((one) => `that ${one}`))

const either = (alternatives: Choice): string => alternatives.map(together).join('; or ')

const whatever = 'whatever else turned out'

/** What would have to be otherwise. */
export const changes: ChangeTexts = {
  would: {
    granted: (reached, provided) => `${granted(reached)} ${provided}`,
    rejected: (reached, provided) => `${rejected(reached)} ${provided}`,
  },
  never: {
    granted: (reached) => `${whatever}, ${rejected(reached, 'still ')}`,
    rejected: (reached) => `${whatever}, ${granted(reached, 'still ')}`,
  },
  already: (verdict) => `it is so already: ${verdict}`,
  statement: (statement, clauses) => `${statement} ${cite(...clauses)}`,
  provided: (choices) => {
    const sure = choices.flatMap((choice) => (choice.length === 1 ? choice.flat() : []))
    const open = choices.filter((choice) => choice.length > 1)
    const [only, ...others] = open.map(either)
    if (only === undefined) return `if it turned out ${together(sure)}`
    if (sure.length === 0 && others.length === 0) return `if it turned out ${only}`
    const also = others.map((one) => `; and also at least one of these: ${one}`).join('')
    return sure.length === 0
      ? `if at least one of these turned out to be so: ${only}${also}`
      : `if it turned out ${together(sure)}, and also at least one of these: ${only}${also}`
  },
}
