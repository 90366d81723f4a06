import type { DayOff } from '../../calendar/index.js'
import type { DeadlineTexts } from './deadline-texts.js'
import { cite, references } from './references.lt.js'
import { date, daysAccusative, monthsAccusative } from './words.lt.js'

const daysOff: Readonly<Record<DayOff, string>> = {
  saturday: 'šeštadienis',
  sunday: 'sekmadienis',
  holiday: 'šventės diena',
}

/** The sentences of a deadline. */
export const deadline: DeadlineTexts = {
  counted: ({ clause, from, steps: [first] }, steps) =>
    first?.step === 'named'
      ? `${references.under([clause])} terminas nustatytas ${date(from)}: ${steps.join('; ')}`
      : `${references.under([clause])} terminas skaičiuojamas nuo ${date(from)}: ${steps.join('; ')}`,
  steps: {
    months: ({ months, day, clamped }) =>
      `pridėjus ${monthsAccusative(months)} – ${date(day)}${clamped ? ' (paskutinė to mėnesio diena)' : ''}`,
    days: ({ days, day }) => `pridėjus ${daysAccusative(days)} – ${date(day)}`,
    paused: ({ days, day }) =>
      `pridėjus ${daysAccusative(days)}, kol laukta tapatybės patvirtinimo, – ${date(day)}`,
    named: ({ day }) => `paskutine diena nurodyta ${date(day)}`,
    rolled: ({ from, because, day }) =>
      `${date(from)} yra ${daysOff[because]}, todėl terminas nukeliamas į ${date(day)}`,
  },
  due: ({ clause, due }) => `paskutinė termino diena – ${date(due)} ${cite(clause)}`,
}
