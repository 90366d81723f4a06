import type { Deadline, DeadlineStep } from './deadline-record.js'
import { describeValue } from './describe-value.js'
import { type LastDayOptions, lastDayReadings } from './last-day.js'
import { lithuanianHolidays } from './lithuanian-holidays.js'
import type { PlainDate } from './plain-date.js'
import { daysOffFrom } from './working-day.js'

/** Closes a deadline: from the day that the steps so far led to, it moves on as its reading says. */
export function settle<Clause extends string>(
  clause: Clause,
  from: PlainDate,
  counting: readonly DeadlineStep<Clause>[],
  { lastDay = 'next-working-day', calendar = lithuanianHolidays }: LastDayOptions,
): Deadline<Clause> {
  if (!lastDayReadings.includes(lastDay)) {
    throw new TypeError(
      `Expected lastDay to be ${lastDayReadings.join(' or ')}, got ${describeValue(lastDay)}`,
    )
  }
  const counted = counting.at(-1)?.day ?? from
  const rolling = lastDay === 'as-counted' ? [] : daysOffFrom(counted, calendar).map(roll)
  const due = rolling.at(-1)?.day ?? counted
  const steps = Object.freeze([...counting, ...rolling].map((step) => Object.freeze(step)))
  return Object.freeze({ clause, from, counted, due, steps })
}

function roll({
  day,
  because,
  next,
}: ReturnType<typeof daysOffFrom>[number]): Extract<DeadlineStep<never>, { step: 'rolled' }> {
  return { step: 'rolled', from: day, because, day: next }
}
