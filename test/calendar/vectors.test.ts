import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  civilDay,
  deadline,
  holidaysOf,
  isHoliday,
  nextWorkingDay,
  type Period,
  type PlainDate,
  plainDate,
} from '../../src/calendar/index.js'
import vectors from '../vectors/dates.json' with { type: 'json' }

type InputName =
  | 'ask'
  | 'callDate'
  | 'callInstant'
  | 'date'
  | 'event'
  | 'eventInstant'
  | 'instant'
  | 'received'
  | 'receivedInstant'
  | 'roll'
  | 'year'
  | 'zone'

interface Vector {
  readonly id: string
  readonly rule: string
  readonly input: { readonly [name in InputName]?: unknown }
  readonly expected: unknown
  readonly alt?: boolean
}

const offered = (vectors as readonly Vector[]).filter(({ alt }) => alt !== true)

const limits: Readonly<Record<string, Period>> = {
  'month-limit': { months: 1 },
  'extended-limit-total2': { months: 2 },
  'extended-limit-plus2': { months: 3 },
  'ten-days': { days: 10 },
}

function text(value: unknown): string {
  if (typeof value === 'string') return value
  throw new TypeError(`the vector lacks a text, it has ${String(value)}`)
}

function eventDay({ input }: Vector): PlainDate {
  const instant = input.receivedInstant ?? input.eventInstant ?? input.callInstant
  if (instant !== undefined) return civilDay(text(instant), text(input.zone))
  return plainDate(input.received ?? input.event ?? input.callDate)
}

function computed(vector: Vector): unknown {
  const { rule, input } = vector
  if (rule === 'civil-day-of-instant') return civilDay(text(input.instant), text(input.zone))
  if (rule === 'next-working-day') return nextWorkingDay(plainDate(input.date))
  if (rule === 'holiday') {
    return input.date === undefined ? holidaysOf(Number(input.year)) : isHoliday(plainDate(input.date))
  }
  if (rule === 'retention-6-months') {
    const from = eventDay(vector)
    const kept = deadline({ clause: rule, from, period: { months: 6 }, lastDay: 'as-counted' })
    expect(kept.due).toBe(addMonths(from, 6))
    return input.ask === 'last-day' ? kept.due : addDays(kept.due, 1)
  }
  const period = limits[rule]
  if (period === undefined) throw new TypeError(`no test knows the rule ${rule}`)
  const limit = deadline({ clause: rule, from: eventDay(vector), period })
  return input.roll === false ? limit.counted : limit.due
}

describe('days computed by other implementations come out the same', () => {
  const rules = [...new Set(offered.map(({ rule }) => rule))]

  it.each(rules)('for every vector of the rule %s', (rule) => {
    const ofRule = offered.filter((vector) => vector.rule === rule)
    expect(ofRule.map((vector) => [vector.id, computed(vector)])).toEqual(
      ofRule.map(({ id, expected }) => [id, expected]),
    )
  })

  it('and every rule that the product offers has its vectors', () => {
    expect(rules.toSorted()).toEqual([
      'civil-day-of-instant',
      'extended-limit-plus2',
      'extended-limit-total2',
      'holiday',
      'month-limit',
      'next-working-day',
      'retention-6-months',
      'ten-days',
    ])
    expect(offered.length).toBeGreaterThan(800)
  })
})
