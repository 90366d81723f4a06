import { valueAt } from '../model/leaves.js'
import { functions, goodArguments, unclear } from '../surface/attack.js'
import { changed, lies, type Numbers } from './changes.js'
import { picture, pictureOf } from './pictures.js'

/** What is tried, by name: why an input that some numbers tell is a fault, `null` where it is none. */
export interface Target {
  readonly name: string
  readonly fault: (numbers: Numbers) => string | null
}

/** How often something was refused. */
export const refusals = new Map<string, number>()
const countRefusal = (name: string): void => {
  refusals.set(name, (refusals.get(name) ?? 0) + 1)
}

/** Whether an argument is a rulebook: the words of a programmer, and no case of a person's. */
const isRulebook = (value: unknown): boolean => valueAt(value, ['roles']) !== undefined

/** Every function of the package, given good arguments of which one was changed. */
function ofFunction(name: string, run: (...given: readonly unknown[]) => unknown): Target {
  const good = goodArguments.get(name) ?? []
  const given = (numbers: Numbers) => {
    const place = numbers[4] % good.length
    return good.map((one, index) => (index === place ? changed(one, numbers) : one))
  }
  return {
    name,
    fault: (numbers) => {
      const args = given(numbers)
      // What lies looks otherwise each time; of the others, every tenth is looked at before and after.
      const looked = numbers[4] % 10 === 0 && !lies(numbers)
      const before = looked ? args.map((one) => picture(one)) : []
      let first = ''
      const why = unclear(
        () => {
          const found = run(...args)
          first = pictureOf(() => found)
          return found
        },
        () => countRefusal(name),
        isRulebook(good[numbers[4] % good.length]),
      )
      if (why !== null) return why
      if (looked && args.some((one, index) => picture(one) !== before[index]))
        return 'an argument was changed'
      if (first === '') return null
      const again = given(numbers)
      const second = pictureOf(() => run(...again))
      return second === first ? null : `gave another answer the second time: ${first} and ${second}`
    },
  }
}

export const ofFunctions: readonly Target[] = [...functions]
  .filter(([name]) => (goodArguments.get(name) ?? []).length > 0)
  .map(([name, run]) => ofFunction(name, run))
