import { partsOfDay } from './sentences.js'

/** Makes something at its first use: a module that is loaded does nothing, and one that isn't used is left out. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** A civil day in its parts, the month as its name. */
export interface DayNamed {
  readonly year: number
  readonly month: string
  readonly number: number
}

/** Names the month of a civil day, in the form that a language gives it inside a date ("vasario", not "vasaris"). */
export function dayNames(language: string): (day: string) => DayNamed {
  const format = once(
    () =>
      new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }),
  )
  return (day) => {
    const [year, month, number] = partsOfDay(day)
    // A leap year, so that it has every day: no language names a month by its year.
    const parts = format().formatToParts(Date.UTC(2024, month - 1, number))
    return { year, month: parts.find(({ type }) => type === 'month')?.value ?? '', number }
  }
}

/** Tells which form of a noun a number needs in a language. */
export function pluralForms(language: string): (count: number) => Intl.LDMLPluralRule {
  const rules = once(() => new Intl.PluralRules(language))
  return (count) => rules().select(count)
}
