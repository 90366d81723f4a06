// A case as a virtual object: one command at a time, its events as its state, its next deadline as a durable timer.
import {
  handlers,
  type ObjectContext,
  type ObjectSharedContext,
  object,
  rpc,
  type Serde,
  TerminalError,
} from '@restatedev/restate-sdk'
import { type FollowUp, isInvalidInput, type PlainDate, type StoredEvent, wasGiven } from 'privacy-rulebook'
import type { Machine, OptionOf, RejectionOf } from 'privacy-rulebook/engine'
import { type Chapter, explainDuty, type NarratedTypes, narrate } from 'privacy-rulebook/text'
import { lt } from 'privacy-rulebook/text/lt'
import { type Due, dueFrom, dueOn, type WatchedCase } from 'privacy-rulebook/watching'
import type { Order } from './checked.ts'
import type { Clock } from './clock.ts'
import { desk, type Told } from './desk.ts'

/** A kind of case: its machine, and what a host has to know beside it. */
export interface Kind<T extends NarratedTypes> {
  readonly machine: Machine<T>
  readonly orders: Serde<Order<T['Command']>>
  readonly explain: (rejection: RejectionOf<T>) => string
  /** By what the case calls itself, which has to be its key; `null` where it has no such name. */
  readonly nameOf: (state: T['State']) => string | null
  /** As it is watched; a consent owes nothing. */
  readonly watched: (id: string, state: T['State']) => WatchedCase | null
  /** Whose desk it lies on. */
  readonly responsible: (state: T['State']) => string | null
  readonly asks: (event: T['Event'], state: T['State']) => readonly FollowUp[]
}

/** What Restate keeps of a case. */
type Kept = {
  /** The events as they were decided: `upcast` reads them. */
  readonly events: readonly StoredEvent[]
  /** The day for which the timer is set. A timer that goes off on another is one of before. */
  readonly timer: PlainDate
  /** What was told when the case was last looked at. */
  readonly told: readonly string[]
}

/** What became of a command. */
export type Given<T extends NarratedTypes> =
  /** `repeated`: it had been given before, and nothing was stored anew. */
  | { readonly outcome: 'accepted'; readonly version: number; readonly repeated: boolean }
  | { readonly outcome: 'rejected'; readonly rejection: RejectionOf<T>; readonly explanation: string }
  /** Somebody else wrote to the case since the clerk looked at it: nothing was stored, look again. */
  | { readonly outcome: 'changed-meanwhile'; readonly version: number }

/** A case as it stands on a day. */
export interface Case<T extends NarratedTypes> {
  readonly on: PlainDate
  /** How many events it has: what a clerk hands back with a command. */
  readonly version: number
  readonly history: readonly T['Event'][]
  readonly state: T['State']
  readonly duties: readonly T['Duty'][]
  readonly options: readonly OptionOf<T>[]
  /** The day on which it will be looked at by itself. */
  readonly nextLook: PlainDate | null
}

/** A duty is told so many days ahead, on its last day, and once that is over. */
const within = 7

/** Where what has nobody's name on it is told. */
export const registry = 'registry'

/** The codes that say that nothing is left to do of what another case asked for. */
const settled: readonly string[] = ['already-imposed', 'restriction-already-over', 'not-under-rectification']

/** What any case takes from another, and from its own timer. */
interface Taking {
  take(ctx: ObjectContext, order: Order<FollowUp['command']>): Promise<void>
  wake(ctx: ObjectContext, day: PlainDate): Promise<void>
}

const keyOf = (asked: FollowUp): string => {
  switch (asked.to) {
    case 'request':
      return asked.request
    case 'complaint':
      return asked.complaint
    case 'restriction':
    case 'consent':
      return asked.item
  }
}

/** What makes a telling another one: a new day or another standing of the same duty is told anew. */
const tellingOf = ({ owed, due }: Due): string =>
  JSON.stringify([owed.duty, owed.clause, owed.owedTo, 'about' in owed ? owed.about : null, due, owed.status])

/**
 * Whoever waits for an answer is told at once what the library can't read, such as events of a later format. What nobody
 * waits for, a timer above all, is tried again until a build is there that can.
 */
const asTerminalError = (error: unknown): TerminalError | undefined =>
  isInvalidInput(error) ? new TerminalError(error.message, { errorCode: 400 }) : undefined

/** The virtual object of a kind of case. What another case asks for is the library's own, and not checked by a schema. */
export function caseObject<Name extends FollowUp['to'], T extends NarratedTypes>(
  name: Name,
  { machine, orders, explain, nameOf, watched, responsible, asks }: Kind<T>,
  clock: Clock,
) {
  const load = async (ctx: ObjectSharedContext<Kept>) => {
    const stored = (await ctx.get('events')) ?? []
    const history = machine.upcast(stored)
    return { stored, history, state: machine.fold(history) }
  }

  /** The next day on which there is something to tell; `after` is the day of the look just taken. */
  const nextLook = (id: string, state: T['State'], after?: PlainDate): PlainDate | null => {
    const one = watched(id, state)
    return one === null ? null : dueFrom(one, after === undefined ? { within } : { within, after })
  }

  const setTimer = (ctx: ObjectContext<Kept>, day: PlainDate | null, now: number): void => {
    if (day === null) {
      ctx.clear('timer')
      return
    }
    ctx.set('timer', day)
    const delay = Math.max(0, clock.morningOf(day) - now)
    ctx.objectSendClient<Taking>({ name }, ctx.key).wake(day, rpc.sendOpts({ delay }))
  }

  /** Decides a command and stores what it comes to; hands on what the events ask of other cases, in that order. */
  const decide = async (ctx: ObjectContext<Kept>, { command, seen }: Order<T['Command']>) => {
    const { stored, history, state } = await load(ctx)
    const version = history.length
    if (wasGiven(history, command)) return { outcome: 'accepted', version, repeated: true } as const
    if (seen !== undefined && seen !== version) return { outcome: 'changed-meanwhile', version } as const
    const decision = machine.decide(command, state)
    if (!decision.accepted) return { outcome: 'rejected', rejection: decision.rejection } as const
    const asked: FollowUp[] = []
    let after = state
    for (const event of decision.events) {
      after = machine.evolve(after, event)
      asked.push(...asks(event, after))
    }
    if ((nameOf(after) ?? ctx.key) !== ctx.key)
      throw new TerminalError('data: expected a command for the case that it is given to', { errorCode: 400 })
    const day = nextLook(ctx.key, after)
    const timer = await ctx.get('timer')
    const now = await ctx.date.now()

    // Whatever can fail did so by now: from here on all is done or nothing.
    ctx.set('events', [...stored, ...decision.events])
    for (const one of asked)
      ctx.objectSendClient<Taking>({ name: one.to }, keyOf(one)).take({ command: one.command })
    if (day !== timer) setTimer(ctx, day, now)
    return { outcome: 'accepted', version: version + decision.events.length, repeated: false } as const
  }

  const tell = (ctx: ObjectContext<Kept>, state: T['State'], told: readonly Told[]): void => {
    ctx.objectSendClient(desk, responsible(state) ?? registry).put(told)
  }

  const today = async (ctx: ObjectSharedContext<Kept>): Promise<PlainDate> =>
    clock.dayOf(await ctx.date.now())

  return object({
    name,
    handlers: {
      /** Gives a command to the case. */
      give: handlers.object.exclusive(
        { input: orders, asTerminalError },
        async (ctx: ObjectContext<Kept>, order: Order<T['Command']>): Promise<Given<T>> => {
          const given = await decide(ctx, order)
          return given.outcome === 'rejected' ? { ...given, explanation: explain(given.rejection) } : given
        },
      ),

      /** The case today: its state, what is owed, and what may be done. */
      read: handlers.object.shared(
        { asTerminalError },
        async (ctx: ObjectSharedContext<Kept>): Promise<Case<T>> => {
          const { history, state } = await load(ctx)
          const on = await today(ctx)
          return {
            on,
            version: history.length,
            history,
            state,
            duties: machine.duties(state, on),
            options: machine.options(state, on),
            nextLook: await ctx.get('timer'),
          }
        },
      ),

      /** The case as a story, to its last event. */
      story: handlers.object.shared(
        { asTerminalError },
        async (ctx: ObjectSharedContext<Kept>): Promise<readonly Chapter[]> => {
          const { history } = await load(ctx)
          return narrate(machine, history, lt)
        },
      ),

      /** Takes what another case asks for: once, however often it is asked. */
      take: handlers.object.exclusive(
        { ingressPrivate: true },
        async (ctx: ObjectContext<Kept>, order: Order<T['Command']>): Promise<void> => {
          const given = await decide(ctx, order)
          if (given.outcome !== 'rejected') return
          const { code } = given.rejection
          if (settled.includes(code)) return
          const { state } = await load(ctx)
          const words = explain(given.rejection)
          const about = { about: 'rejection', command: order.command.type, code } as const
          tell(ctx, state, [{ ...about, on: await today(ctx), of: name, id: ctx.key, words }])
        },
      ),

      /** What a timer calls on its day. */
      wake: handlers.object.exclusive(
        { ingressPrivate: true },
        async (ctx: ObjectContext<Kept>, day: PlainDate): Promise<void> => {
          if (day !== (await ctx.get('timer'))) return
          const now = await ctx.date.now()
          const on = clock.dayOf(now)
          // The server's clock ran ahead of this one.
          if (on < day) return setTimer(ctx, day, now)
          const { state } = await load(ctx)
          const one = watched(ctx.key, state)
          const due = one === null ? [] : [...dueOn([one], on, { within })]
          const before = (await ctx.get('told')) ?? []
          const news = due.filter((told) => !before.includes(tellingOf(told)))
          const next = nextLook(ctx.key, state, on)
          const told = news.map(({ owed, due }) => ({
            ...({ about: 'duty', duty: owed.duty, clause: owed.clause, due, status: owed.status } as const),
            ...{ on, of: name, id: ctx.key, words: explainDuty(owed, lt) },
          }))

          if (told.length > 0) tell(ctx, state, told)
          ctx.set('told', due.map(tellingOf))
          setTimer(ctx, next, now)
        },
      ),
    },
  })
}
