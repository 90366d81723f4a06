import type { PlainDate } from '../../src/calendar/index.js'
import type { RestrictionCommand, RestrictionEvent } from '../../src/restriction/index.js'
import { type ComesTo, firstOf } from '../model/by-model.js'
import { later } from '../request/scenario.js'

/* The calendar, once more by hand. */

const easter: Readonly<Record<string, string>> = {
  2018: '04-01',
  2019: '04-21',
  2020: '04-12',
  2021: '04-04',
  2022: '04-17',
  2023: '04-09',
  2024: '03-31',
  2025: '04-20',
  2026: '04-05',
  2027: '03-28',
  2028: '04-16',
  2029: '04-01',
}
const fixed = '01-01 02-16 03-11 05-01 06-24 07-06 08-15 11-01 12-24 12-25 12-26'.split(' ')

function working(on: string): boolean {
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay()
  const year = on.slice(0, 4)
  const sunday = easter[year]
  if (sunday === undefined) throw new Error(`no Easter for ${year}`)
  const off = [...fixed, ...(year >= '2020' ? ['11-02'] : [])]
  return weekday !== 0 && weekday !== 6 && !off.includes(on.slice(5)) && on !== later(`${year}-${sunday}`, 1)
}

/** The last day of ten days, moved to a working day (D-2, D-9). */
function tenDays(from: string): PlainDate {
  let due = later(from, 10)
  while (!working(due)) due = later(due, 1)
  return due
}

/* The restrictions, once more from the commands. */

/** A restriction, as the commands tell of it. */
export interface Model {
  readonly from: string
  readonly until: string
  readonly criterion: boolean
  grounds: readonly string[]
  end: string
}

export function modelOf(events: readonly RestrictionEvent[]): ReadonlyMap<string, Model> {
  const model = new Map<string, Model>()
  for (const { data } of events) {
    const { command } = data
    if (command.type === 'ImposeRestriction') {
      const { on, id, grounds, period } = command.data
      const until = period.until ?? '9999-12-31'
      model.set(id, {
        from: on,
        until,
        criterion: period.criterion !== undefined,
        grounds,
        end: '9999-12-31',
      })
    }
    if (command.type === 'LiftRestriction') {
      const { on, id, because } = command.data
      const lifted = model.get(id)
      if (lifted === undefined) throw new Error(`${id} was lifted and never imposed`)
      // The item is corrected or erased, and with it every restriction that stands; anything else ends one of them.
      for (const one of [...model.values()].filter((one) => standsOn(one, on))) {
        if (because === 'corrected')
          one.grounds = one.grounds.filter((ground) => ground !== 'rectification-pending')
        else if (because === 'erased' || one === lifted) one.grounds = []
        if (one.grounds.length === 0) one.end = on
      }
    }
  }
  return model
}

const standsOn = ({ from, until, end }: Model, on: string): boolean => from <= on && on <= until && on < end
export const inForceOn = (events: readonly RestrictionEvent[], on: string): readonly string[] =>
  [...modelOf(events)].filter(([, one]) => standsOn(one, on)).map(([id]) => id)

/** What a command comes to, by the documents. */
export function comesTo(events: readonly RestrictionEvent[], command: RestrictionCommand): ComesTo {
  const { type, data } = command
  const last = events.at(-1)?.data.command.data.on
  const commands = events.map((event) => event.data.command)
  const common = [
    ['wrong-status', last === undefined && type !== 'ImposeRestriction'],
    ['before-last-event', last !== undefined && data.on < last],
  ] as const
  const model = modelOf(events)
  const inForce = inForceOn(events, data.on).length > 0
  const relied = commands.flatMap((one) => (one.type === 'RelyOnReason' ? [one.data] : []))
  const reason = relied.find(({ id }) => id === data.id)
  const done = (what: string) => commands.some((one) => one.type === what && one.data.id === data.id)
  switch (command.type) {
    case 'ImposeRestriction': {
      const { id, item, period, grounds, on } = command.data
      const [first = item] = commands.flatMap((one) =>
        one.type === 'ImposeRestriction' ? [one.data.item] : [],
      )
      // Until the correction is a period of its own; anything else needs a last day or a criterion.
      const untilCorrected = grounds.every((one) => one === 'rectification-pending')
      const bounded = period.until !== undefined || period.criterion !== undefined
      return firstOf(
        ...common,
        ['other-item', item !== first],
        ['already-imposed', model.has(id)],
        ['period-missing', !bounded && !untilCorrected],
        ['period-over', period.until !== undefined && period.until < on],
      )
    }
    case 'RelyOnReason': {
      const { on, aroseOn, ownRequest, reason: why } = command.data
      return firstOf(
        ...common,
        ['no-restriction-in-force', !inForce],
        ['reason-not-arisen', aroseOn > on],
        ['reason-already-relied-on', reason !== undefined],
        ['not-written-consent', ownRequest === true && why !== 'written-consent'],
      )
    }
    case 'InformSubject':
      return firstOf(
        ...common,
        ['no-such-reason', reason === undefined],
        ['no-notice-owed', reason?.ownRequest === true],
        ['already-informed', done(type)],
      )
    case 'EndReason':
      return firstOf(
        ...common,
        ['no-such-reason', reason === undefined],
        ['reason-already-ended', done(type)],
      )
    case 'LiftRestriction': {
      const { id, on, because } = command.data
      const lifted = model.get(id)
      return firstOf(
        ...common,
        // Where nothing is in force, it is over whatever is named.
        ['restriction-already-over', !inForce],
        ['no-such-restriction', lifted === undefined],
        ['restriction-already-over', lifted !== undefined && !standsOn(lifted, on)],
        [
          'not-under-rectification',
          because === 'corrected' && lifted?.grounds.includes('rectification-pending') === false,
        ],
        ['no-criterion', because === 'criterion-met' && lifted?.criterion === false],
      )
    }
  }
}

/** What is owed for the reasons relied on, each with its last day and where it stands on a day. */
export function owedFor(events: readonly RestrictionEvent[], on: string) {
  return events.flatMap(({ data: { command } }, index) => {
    if (command.type !== 'RelyOnReason' || command.data.ownRequest === true) return []
    const before = modelOf(events.slice(0, index))
    const [first = ''] = [...before.values()]
      .filter((one) => standsOn(one, command.data.on))
      .map(({ from }) => from)
      .sort()
    const due = tenDays([first, command.data.aroseOn].sort()[1] ?? '')
    const told = events.flatMap(({ data }) =>
      data.command.type === 'InformSubject' && data.command.data.id === command.data.id
        ? [data.command.data.on]
        : [],
    )[0]
    const open = on > due ? 'overdue' : on === due ? 'due-today' : 'pending'
    const status = told === undefined ? open : told > due ? 'done-late' : 'done'
    return [{ id: command.data.id, due, status }]
  })
}
