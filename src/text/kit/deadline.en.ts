import type { DayOff } from '../../calendar/index.js'
import type { DeadlineTexts } from './deadline-texts.js'
import { date, days as daysOf, months as monthsOf } from './words.en.js'

const daysOff: Readonly<Record<DayOff, string>> = {
  saturday: 'a Saturday',
  sunday: 'a Sunday',
  holiday: 'a public holiday',
}

/** The verb that a number of days or months needs. */
const ends = (count: number): string => (count === 1 ? 'ends' : 'end')

/** The sentences of a deadline. */
export const deadline: DeadlineTexts = {
  counted: (under, from) => `${under}, time is counted from ${date(from)}`,
  named: (under, on) => `${under}, the last day was set on ${date(on)}`,
  steps: {
    months: ({ months, day, clamped }) =>
      `${monthsOf(months)} ${ends(months)} on ${date(day)}${clamped ? ' (the last day of that month)' : ''}`,
    days: ({ days, day }) => `${daysOf(days)} ${ends(days)} on ${date(day)}`,
    paused: ({ days, day }) => `${daysOf(days)} of waiting for proof of identity move it to ${date(day)}`,
    named: ({ day }) => `the day named is ${date(day)}`,
    ripened: ({ day }) =>
      `a decision is possible from ${date(day)} only, so that the last day moves to that day`,
    rolled: ({ from, because, day }) =>
      `${date(from)} is ${daysOff[because]}, so that it moves to ${date(day)}`,
  },
  due: (day) => `the last day is ${date(day)}`,
}
