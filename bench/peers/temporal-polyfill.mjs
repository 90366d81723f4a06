// One month on, then day by day past weekends and the holidays of a set.
import { Temporal } from 'temporal-polyfill'
import { holidays } from '../hand/deadline.mjs'

export function deadline(from) {
  let day = Temporal.PlainDate.from(from).add({ months: 1 })
  while (day.dayOfWeek > 5 || holidays.has(day.toString())) day = day.add({ days: 1 })
  return day.toString()
}
