import type { DayOff } from '../../calendar/index.js'
import type { DeadlineTexts } from './deadline-texts.js'
import { date, daysAccusative, monthsAccusative } from './words.lt.js'

const daysOff: Readonly<Record<DayOff, string>> = {
  saturday: 'šeštadienis',
  sunday: 'sekmadienis',
  holiday: 'šventės diena',
}

/** The sentences of a deadline. */
export const deadline: DeadlineTexts = {
  counted: (under, from) => `${under} terminas skaičiuojamas nuo ${date(from)}`,
  named: (under, on) => `${under} terminas nustatytas ${date(on)}`,
  steps: {
    months: ({ months, day, clamped }) =>
      `pridėjus ${monthsAccusative(months)} – ${date(day)}${clamped ? ' (paskutinė to mėnesio diena)' : ''}`,
    days: ({ days, day }) => `pridėjus ${daysAccusative(days)} – ${date(day)}`,
    paused: ({ days, day }) =>
      `pridėjus ${daysAccusative(days)}, kol laukta tapatybės patvirtinimo, – ${date(day)}`,
    named: ({ day }) => `paskutine diena nurodyta ${date(day)}`,
    ripened: ({ day }) => `spręsti galima tik nuo ${date(day)}, todėl terminas nukeliamas į šią dieną`,
    rolled: ({ from, because, day }) =>
      `${date(from)} yra ${daysOff[because]}, todėl terminas nukeliamas į ${date(day)}`,
  },
  due: (day) => `paskutinė termino diena – ${date(day)}`,
}
