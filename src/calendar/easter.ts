import { addDays } from './add-days.js'
import { type PlainDate, plainDate } from './plain-date.js'

/**
 * The Easter Sunday of a year of the Gregorian calendar, that is from 1583.
 *
 * It is the Sunday after the first full moon on or after 21 March, both the moon and the equinox being those
 * of the church's tables; this is the computus of Lilius and Clavius in whole numbers.
 */
export function easterSunday(year: number): PlainDate {
  const goldenNumber = (year % 19) + 1
  const century = Math.floor(year / 100) + 1
  const leapYearsDropped = Math.floor((3 * century) / 4) - 12
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5

  const ageOfMoon = modulo(11 * goldenNumber + 20 + moonCorrection - leapYearsDropped, 30)
  // Two years of one cycle may not share a full moon, so the tables move these by a day.
  const moved = ageOfMoon === 24 || (ageOfMoon === 25 && goldenNumber > 11)
  const epact = moved ? ageOfMoon + 1 : ageOfMoon

  const earliestFullMoon = 21
  const fullMoonOfMarch = 44 - epact
  const fullMoon = fullMoonOfMarch < earliestFullMoon ? fullMoonOfMarch + 30 : fullMoonOfMarch

  const weekShift = Math.floor((5 * year) / 4) - leapYearsDropped - 10
  const dayOfMarch = fullMoon + 7 - modulo(weekShift + fullMoon, 7)
  return addDays(plainDate(`${year}-03-01`), dayOfMarch - 1)
}

function modulo(dividend: number, divisor: number): number {
  return ((dividend % divisor) + divisor) % divisor
}
