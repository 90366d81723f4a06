// By when? A period counted step by step, on the leaves of a calendar.
import {
  type ClauseRef,
  type Deadline,
  type DeadlineStep,
  daysBetween,
  deadline,
  isHoliday,
  isWorkingDay,
  lithuanianHolidays,
  type Period,
  type PlainDate,
  plainDate,
} from 'privacy-rulebook'
import { addDays, addMonths, lastDayReadings } from 'privacy-rulebook/calendar'
import { type Catalogue, catalogueFor, explainDeadline } from 'privacy-rulebook/text'
import { type Child, h } from './dom.js'
import { type BookName, books } from './rules.js'
import {
  capitalised,
  choice,
  chosenOf,
  dayField,
  isKnownDay,
  paragraphs,
  type Tongue,
  type View,
} from './view.js'

const units = ['months', 'days', 'workingDays'] as const
type Unit = (typeof units)[number]

/** As many leaves are drawn. */
const LEAVES = 13
/** A period of one's own is at most so long. */
const LONGEST = 999

/** What is counted: under which clause, where a rulebook sets it. */
interface Counting {
  readonly period: Period
  readonly clause: ClauseRef | null
}

const periodOf = (unit: Unit, count: number): Period =>
  unit === 'months' ? { months: count } : unit === 'days' ? { days: count } : { workingDays: count }

/** A step in words, as the library has them. */
function stepSaid(step: DeadlineStep, { deadline: { steps }, recording }: Catalogue): string {
  switch (step.step) {
    case 'months':
      return steps.months(step)
    case 'days':
      return steps.days(step)
    case 'working-days':
      return steps['working-days'](step)
    case 'at-once':
      return recording.deadline.atOnce()
    case 'rolled':
      return steps.rolled(step)
    case 'calendar-ends':
      return steps['calendar-ends'](step)
    case 'named':
      return steps.named(step)
    case 'paused':
      return steps.paused(step)
    case 'held':
      return recording.deadline.held(step)
    case 'ripened':
      return steps.ripened(step)
    case 'cut':
      return steps.cut(step)
  }
}

/** What a holiday is called; `null` of any other day. */
function holidayOn(day: PlainDate, { catalogue, language }: Tongue): string | null {
  if (day < `${lithuanianHolidays.firstYear}` || !isHoliday(day)) return null
  const name = lithuanianHolidays.holidayName?.(day)
  if (name === undefined) return null
  return name.of === 'own' ? name[language] : catalogue.deadline.holidays[name.holiday]
}

/** How a day stands in the count. */
interface Marks {
  readonly from: PlainDate
  readonly safe: PlainDate
  readonly due: PlainDate
}

/** What a day is in the count, in words; the first is how it is drawn. */
const marksOf = (day: PlainDate, marks: Marks): readonly (keyof Marks)[] =>
  (['due', 'safe', 'from'] as const).filter((mark) => marks[mark] === day)

const utc = (day: PlainDate): Date => new Date(`${day}T00:00:00Z`)

/** One month, Monday first, with its holidays by name below. */
function leaf(first: PlainDate, marks: Marks, tongue: Tongue): HTMLElement {
  const { language, words } = tongue
  const named = (options: Intl.DateTimeFormatOptions, day: PlainDate): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(utc(day))
  const month = Array.from({ length: daysBetween(first, addMonths(first, 1)) }, (_, index) =>
    addDays(first, index),
  )
  const before = (utc(first).getUTCDay() + 6) % 7
  const places = [...Array.from({ length: before }, () => null), ...month]
  const weeks = Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, index) => places[week * 7 + index] ?? null),
  )
  // 5 January 2026 is a Monday.
  const weekdays = Array.from({ length: 7 }, (_, index) => addDays(plainDate('2026-01-05'), index))
  const cell = (day: PlainDate | null): HTMLElement => {
    if (day === null) return h('td')
    const [mark, ...others] = marksOf(day, marks)
    const off = !isWorkingDay(day)
    const said = [...(mark === undefined ? [] : [mark]), ...others].map((one) => words.when.marks[one])
    return h(
      'td',
      {
        class: [off ? 'off' : '', mark ?? '', day > marks.from && day < marks.due ? 'between' : '']
          .join(' ')
          .trim(),
      },
      `${Number(day.slice(8))}`,
      said.length === 0 ? null : h('span', { class: 'unseen' }, ` (${said.join(', ')})`),
    )
  }
  const holidays = month.flatMap((day) => {
    const name = holidayOn(day, tongue)
    return name === null ? [] : [h('li', {}, `${Number(day.slice(8))} – ${name}`)]
  })
  return h(
    'div',
    { class: 'leaf' },
    h(
      'table',
      {},
      h('caption', {}, capitalised(named({ month: 'long', year: 'numeric' }, first))),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          weekdays.map((day) =>
            h(
              'th',
              { scope: 'col', abbr: named({ weekday: 'long' }, day) },
              named({ weekday: 'short' }, day),
            ),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        weeks.map((week) => h('tr', {}, week.map(cell))),
      ),
    ),
    holidays.length === 0 ? null : h('ul', { class: 'faint' }, holidays),
  )
}

/** The months from one day to another; of too many, the first and the last. */
function leaves(marks: Marks, tongue: Tongue): Child {
  const firstOf = (day: PlainDate): PlainDate => plainDate(`${day.slice(0, 7)}-01`)
  const last = firstOf(marks.due)
  const months: PlainDate[] = []
  for (let month = firstOf(marks.from); month <= last; month = addMonths(month, 1)) months.push(month)
  const shown = months.length > LEAVES ? [...months.slice(0, 1), ...months.slice(-1)] : months
  return h(
    'div',
    { class: 'leaves' },
    shown.map((month) => leaf(month, marks, tongue)),
  )
}

/** The count in words and days. */
function counted({ period, clause }: Counting, from: PlainDate, tongue: Tongue): Child {
  const { catalogue, words } = tongue
  const count = (lastDay: (typeof lastDayReadings)[number]): Deadline =>
    deadline({ clause: clause ?? 'own', from, period, lastDay })
  const made = count('next-working-day')
  const safe = lastDayReadings.map((reading) => count(reading).due).sort()[0] ?? made.due
  const marks = { from, safe, due: made.due }
  return [
    h(
      'dl',
      { class: 'days' },
      (['from', 'safe', 'due'] as const).map((mark) => [
        h('dt', { class: mark }, capitalised(words.when.marks[mark])),
        h('dd', { id: `day-${mark}` }, catalogue.day(marks[mark])),
      ]),
    ),
    h('p', { class: 'faint' }, words.when.safe),
    h('h2', {}, words.when.steps),
    h(
      'ol',
      { id: 'steps' },
      made.steps.map((step) => h('li', {}, capitalised(stepSaid(step, catalogue)))),
    ),
    clause === null ? null : paragraphs(explainDeadline(deadline({ clause, from, period }), catalogue)),
    h('h2', {}, words.when.calendar),
    leaves(marks, tongue),
  ]
}

/** The view. */
export const when: View = (given, tongue) => {
  const { words, catalogue } = tongue
  const names = Object.keys(books) as [BookName, ...BookName[]]
  const name = chosenOf(names, given, 'book')
  const book = books[name]
  const limits = Object.entries(book.limits)
  const options = [...limits.map(([limit]) => limit), 'own']
  const chosen = chosenOf([options[0] ?? 'own', ...options], given, 'limit')
  const limit = limits.find(([one]) => one === chosen)?.[1]
  const unit = chosenOf(units, given, 'unit')
  const asked = given.get('from') ?? '2026-01-31'
  const count = Number(given.get('count') ?? 1)
  const whole = Number.isInteger(count) && count >= 0 && count <= LONGEST
  const counting: Counting | null = limit ?? (whole ? { period: periodOf(unit, count), clause: null } : null)
  const inBook = { ...tongue, catalogue: catalogueFor(catalogue, book) }
  return [
    h(
      'form',
      { id: 'when', class: 'card', 'aria-label': words.views.when },
      choice(
        'book',
        words.may.book,
        name,
        names.map((one) => [one, words.may.books[one]] as const),
      ),
      choice('limit', words.when.limit, chosen, [
        ...limits.map(([one]) => [one, limitSaid(one, inBook.catalogue)] as const),
        ['own', words.when.own] as const,
      ]),
      dayField('from', capitalised(words.when.marks.from), asked),
      limit !== undefined
        ? null
        : h(
            'div',
            { class: 'row' },
            h(
              'div',
              { class: 'field' },
              h('label', { for: 'field-count' }, words.when.count),
              h('input', {
                type: 'number',
                id: 'field-count',
                name: 'count',
                value: count,
                min: 0,
                max: LONGEST,
              }),
            ),
            choice(
              'unit',
              words.when.unit,
              unit,
              units.map((one) => [one, words.when.units[one]] as const),
            ),
          ),
      limit === undefined
        ? null
        : h('p', { class: 'faint' }, capitalised(inBook.catalogue.references.name([limit.clause]))),
    ),
    h(
      'section',
      { id: 'count', class: 'card', 'aria-live': 'polite' },
      counting !== null && isKnownDay(asked)
        ? counted(counting, asked, inBook)
        : h('p', {}, words.when.fault),
    ),
  ]
}

/** What a time limit is called. */
const limitSaid = (limit: string, { comparison: { limits } }: Catalogue): string =>
  capitalised(Object.entries(limits).find(([one]) => one === limit)?.[1] ?? limit)
