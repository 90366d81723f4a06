import type { PlainDate } from '../../calendar/index.js'
import { date, oneOf } from './words.en.js'

/** What stands in the way, and what to do instead. */
type Obstacle = readonly [obstacle: string, instead: string]

/** That a command is not possible in a status, and in which it is. */
export const wrongStatus =
  <Status extends string>(statuses: Readonly<Record<Status, string>>) =>
  (
    { status, allowedIn }: { readonly status: Status; readonly allowedIn: readonly Status[] },
    act: string | null,
  ): Obstacle => [
    `${act ?? 'this step'} is not possible, because ${statuses[status]}`,
    `it is possible only ${oneOf(allowedIn.map((allowed) => `when ${statuses[allowed]}`))}`,
  ]

/** That the document of the institution does not have what a command is for. */
export const notInProcedure = (): Obstacle => [
  'this document does not provide for this',
  'only what other law provides can be relied on',
]

/** That a step was taken before, so doing it again says nothing new. */
export const alreadyDone = ({ on }: { readonly on?: PlainDate }): Obstacle => [
  on === undefined ? 'this has already been done' : `this was already done on ${date(on)}`,
  'it need not be done again',
]

/** That a step is dated before the last one on "the request". */
export const beforeLastEvent =
  (about: string) =>
  ({ on, last }: { readonly on: PlainDate; readonly last: PlainDate }): Obstacle => [
    `the step is dated ${date(on)}, but the last step on ${about} was taken on ${date(last)}`,
    `it has to be dated ${date(last)} or later`,
  ]

/** That a limit can't be counted without a calendar of its year. */
export const limitOutsideCalendar = (): Obstacle => [
  'the time limit cannot be counted, because the calendar of public holidays in use does not cover the year concerned',
  'either the dates have to be checked, or a calendar that covers that year has to be supplied',
]

/** That a day is not in the calendar. */
export const dayOutsideCalendar = (): Obstacle => [
  'the day given is beyond the calendar in use',
  'the dates have to be checked',
]
