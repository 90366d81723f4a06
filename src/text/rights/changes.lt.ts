import { cite } from '../kit/references.lt.js'
import { isInformation, subject } from './assessment.lt.js'
import type { VerdictReached } from './assessment-texts.js'
import type { ChangeTexts, Choice } from './change-texts.js'

/** That it is granted, after the words given: "teisė … būtų įgyvendinama". */
const granted = (reached: VerdictReached, would: string): string => {
  const [name] = subject(reached)
  return `${name} ${would} ${isInformation(reached) ? 'teikiama' : 'įgyvendinama'} ${cite(...reached.decisive)}`
}

/** That it is not, with a word before the verb where one is given. */
const rejected = (reached: VerdictReached, still = ''): string => {
  const [name, of] = subject(reached)
  const where = cite(...reached.decisive)
  if (isInformation(reached)) return `${of} ${still}teikti nereikėtų ${where}`
  return reached.topic === 'access'
    ? `susipažinti ${still}nebūtų su kuo ${where}`
    : `${name} ${still}nebūtų įgyvendinama ${where}`
}

// A comma before each, also the last: a statement may end with a clause of its own, which a comma has to close.
const together = (statements: readonly string[]): string =>
  statements
    .map((one, index) => `${index > 0 && index === statements.length - 1 ? 'taip pat ' : ''}kad ${one}`)
    .join(', ')

const either = (alternatives: Choice): string => alternatives.map(together).join('; arba ')

const whatever = 'kad ir kokios aplinkybės paaiškėtų'

/** What would have to be otherwise. */
export const changes: ChangeTexts = {
  would: {
    granted: (reached, provided) => `${granted(reached, 'būtų')}, ${provided}`,
    rejected: (reached, provided) => `${rejected(reached)}, ${provided}`,
  },
  never: {
    granted: (reached) => `${whatever}, ${rejected(reached, 'vis tiek ')}`,
    rejected: (reached) => `${whatever}, ${granted(reached, 'vis tiek būtų')}`,
  },
  already: (verdict) => `taip yra ir dabar: ${verdict}`,
  statement: (statement, clauses) => `${statement} ${cite(...clauses)}`,
  provided: (choices) => {
    const sure = choices.flatMap((choice) => (choice.length === 1 ? choice.flat() : []))
    const open = choices.filter((choice) => choice.length > 1)
    const [only, ...others] = open.map(either)
    if (only === undefined) return `jei paaiškėtų, ${together(sure)}`
    if (sure.length === 0 && others.length === 0) return `jei paaiškėtų, ${only}`
    const also = others.map((one) => `; o kartu ir bent viena iš šių aplinkybių: ${one}`).join('')
    return sure.length === 0
      ? `jei paaiškėtų bent viena iš šių aplinkybių: ${only}${also}`
      : `jei paaiškėtų, ${together(sure)}, o kartu ir bent viena iš šių aplinkybių: ${only}${also}`
  },
}
