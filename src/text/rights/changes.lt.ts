import type { ChangeTexts, Choice } from './change-texts.js'
import { closed, using } from './names.lt.js'

// A comma before each, also the last: a statement may end with a clause of its own, which a comma has to close.
const together = (statements: readonly string[]): string =>
  statements
    .map((one, index) => `${index > 0 && index === statements.length - 1 ? 'taip pat ' : ''}kad ${one}`)
    .join(', ')

const either = (alternatives: Choice): string => alternatives.map(together).join('; arba ')

const anyway = (still: boolean): string => (still ? 'vis tiek ' : '')

/** What would have to be otherwise. */
export const changes: ChangeTexts = {
  verdict: {
    right: {
      granted: ({ name }, still) => `${closed(using(name))} ${anyway(still)}būtų galima pasinaudoti`,
      rejected: ({ name }, still) => `${closed(using(name))} ${anyway(still)}nebūtų galima pasinaudoti`,
    },
    limb: {
      granted: (limb, still) => `${closed(limb)} ${anyway(still)}būtų galima`,
      rejected: (limb, still) => `${closed(limb)} ${anyway(still)}nebūtų galima`,
    },
    information: {
      granted: ({ name }, still) => `${name} ${anyway(still)}būtų teikiama`,
      rejected: ({ of }, still) => `${of} ${anyway(still)}teikti nereikėtų`,
    },
    leftOut: {
      granted: (still) => `dalis duomenų ${anyway(still)}nebūtų teikiama`,
      rejected: (still) => `${anyway(still)}būtų teikiami visi duomenys`,
    },
    nothingToAccess: (still) => `susipažinti ${anyway(still)}nebūtų su kuo`,
  },
  would: (verdict, provided) => `${verdict}, ${provided}`,
  never: (verdict) => `kad ir kokios aplinkybės paaiškėtų, ${verdict}`,
  already: (verdict) => `taip yra ir dabar: ${verdict}`,
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
