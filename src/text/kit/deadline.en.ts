import type { DayOff, HolidayName, HolidayPassed } from '../../calendar/index.js'
import type { DeadlineTexts, Rolled } from './deadline-texts.js'
import { isolated } from './host-words.js'
import {
  date,
  dateRange,
  days as daysOf,
  list,
  months as monthsOf,
  workingDays as workingDaysOf,
} from './words.en.js'

const daysOff: Readonly<Record<DayOff, string>> = {
  saturday: 'a Saturday',
  sunday: 'a Sunday',
  holiday: 'a public holiday',
}

const holidays: DeadlineTexts['holidays'] = {
  'new-year': 'New Year’s Day',
  'state-restoration': 'the Day of Restoration of the State of Lithuania',
  independence: 'the Day of Restoration of Independence of Lithuania',
  'easter-sunday': 'Easter Sunday',
  'easter-monday': 'Easter Monday',
  labour: 'International Labour Day',
  'mothers-day': 'Mother’s Day',
  'fathers-day': 'Father’s Day',
  'st-john': 'St John’s Day',
  statehood: 'Statehood Day',
  assumption: 'Assumption Day',
  'all-saints': 'All Saints’ Day',
  'all-souls': 'All Souls’ Day',
  'christmas-eve': 'Christmas Eve',
  'christmas-1': 'Christmas Day',
  'christmas-2': 'the second day of Christmas',
}

/** " (Christmas Day)", where the name is known. */
const named = (name: HolidayName | undefined): string =>
  name === undefined ? '' : ` (${name.of === 'own' ? isolated(name.en) : holidays[name.holiday]})`

/** What a day is called on which nobody works: by its name, where that is known. */
const called = ({ because, holiday }: Rolled): string => {
  if (holiday === undefined) return daysOff[because]
  return holiday.of === 'own' ? isolated(holiday.en) : holidays[holiday.holiday]
}

/** The public holidays that counting working days passed over, with their names where they are known. */
const notCounting = (passed: readonly HolidayPassed[]): string =>
  passed.length === 0
    ? ''
    : `, not counting the public ${passed.length === 1 ? 'holiday' : 'holidays'} on ${list(passed.map(({ day, holiday }) => `${date(day)}${named(holiday)}`))}`

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
    'working-days': ({ workingDays, day, holidays: passed, standstill }) =>
      `${workingDaysOf(workingDays)} ${standstill ? `for which time stood still ${workingDays === 1 ? 'moves' : 'move'} the last day to` : `${ends(workingDays)} on`} ${date(day)}${notCounting(passed)}`,
    paused: ({ days, day }) =>
      `${daysOf(days)} of waiting for proof of identity move the last day to ${date(day)}`,
    named: ({ day }) => `the day named is ${date(day)}`,
    ripened: ({ day }) => `a decision is possible only from ${date(day)}, so the last day moves to that day`,
    cut: ({ day, months }) =>
      `that is more than the GDPR allows (${monthsOf(months)}), so the last day is brought back to ${date(day)}`,
    rolled: ({ from, because, day, holiday }) =>
      `${date(from)} is ${daysOff[because]}${named(holiday)}, so the last day moves to ${date(day)}`,
    'calendar-ends': ({ from, year }) =>
      `whether ${date(from)} is a working day is not known, because the calendar of public holidays in use does not cover ${year}`,
  },
  rolledOver: ({ first, last, day, steps }) =>
    `${dateRange(first, last)} are not working days (${list(steps.map(called))}), so the last day moves to ${date(day)}`,
  holidays,
  due: (day) => `the last day is ${date(day)}`,
  dueNotBefore: (day) => `the last day is not before ${date(day)}`,
  mayBeOver:
    'the last day may be a later one, so it is not known whether the time limit has been missed: the calendar of public holidays in use does not cover the year concerned',
}
