import { list } from '../kit/words.en.js'
import type { ChangeTexts, Choice } from './change-texts.js'

const together = (statements: readonly string[]): string => list(statements.map((one) => `that ${one}`))

const either = (alternatives: Choice): string => alternatives.map(together).join('; or ')

const anyway = (still: boolean): string => (still ? 'still ' : '')

/** What would have to be otherwise. */
export const changes: ChangeTexts = {
  verdict: {
    right: {
      granted: ({ name }, still) => `${name} would ${anyway(still)}apply`,
      rejected: ({ name }, still) => `${name} would ${anyway(still)}not apply`,
    },
    limb: {
      granted: (limb, still) => `${limb} could ${anyway(still)}be required`,
      rejected: (limb, still) => `${limb} could ${anyway(still)}not be required`,
    },
    information: {
      granted: ({ name }, still) => `${name} would ${anyway(still)}be owed`,
      rejected: ({ name }, still) => `${name} would ${anyway(still)}not be owed`,
    },
    leftOut: {
      granted: (still) => `something would ${anyway(still)}be left out`,
      rejected: (still) => `nothing would ${anyway(still)}be left out`,
    },
    nothingToAccess: (still) => `there would ${anyway(still)}be no data to give access to`,
  },
  would: (verdict, provided) => `${verdict} ${provided}`,
  never: (verdict) => `whatever else turned out, ${verdict}`,
  already: (verdict) => `this is already so: ${verdict}`,
  provided: (choices) => {
    const sure = choices.flatMap((choice) => (choice.length === 1 ? choice.flat() : []))
    const open = choices.filter((choice) => choice.length > 1)
    const [only, ...others] = open.map(either)
    if (only === undefined) return `if it turned out ${together(sure)}`
    if (sure.length === 0 && others.length === 0) return `if it turned out ${only}`
    const also = others.map((one) => `; and at least one of the following: ${one}`).join('')
    return sure.length === 0
      ? `if at least one of the following turned out to be the case: ${only}${also}`
      : `if it turned out ${together(sure)}, and that at least one of the following is the case: ${only}${also}`
  },
}
