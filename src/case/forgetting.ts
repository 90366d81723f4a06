import type { PlainDate } from '../calendar/index.js'
import { freezeWhole } from '../core/freeze.js'
import { type DutyStatus, InvalidInputError, read, type Shape, type Versions } from '../core/index.js'
import { Pictured } from '../core/input-error.js'
import { ownField } from '../core/read.js'
import { type PersonalHolding, renamed, renaming } from '../core/renaming.js'
import { day, word } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { groundNames } from '../procedure/extension.js'
import {
  accessInformation,
  citing,
  type Procedure,
  partsIn,
  type RoleName,
  shapeUnder,
} from '../procedure/index.js'
import { optional } from '../procedure/roles.js'

/** What becomes of the names of data items in a history that forgets whom it is about: they stay as they are, or each
 * gets a number.
 *
 * @category Case */
export type FateOfItems = 'kept' | 'renamed'

/** The fate of the names of data items, as it crosses the boundary. */
export const fateOfItems: Shape<FateOfItems> = word('kept', 'renamed')

/** How a history is made to forget whom it is about.
 *
 * @category Case */
export interface ForgettingOptions {
  /** The civil day on which it is: by then the case is closed. */
  readonly on: PlainDate
  /** Whether the names of data items stay, which is so where it is left out: rename them where they say who somebody is. */
  readonly items?: FateOfItems
}

/** The fields of {@link ForgettingOptions}. */
export const forgettingFields = { on: day, items: optional(fateOfItems) }

/** The names that a document lists: of the offices that decide, and of the grounds of an extension. */
const listedIn = ({ roles }: Procedure): ReadonlySet<string> =>
  new Set([
    ...Object.values(roles).flatMap((role) =>
      'decidedBy' in role && role.decidedBy !== undefined ? [role.decidedBy] : [],
    ),
    ...(groundNames(roles.extension) ?? []),
  ])

/**
 * What stays as it is under a procedure: the names that its document lists, and the names of items, where they are kept
 * or name a piece of information that an act can limit access to.
 */
function staysUnder(procedure: Procedure, items: FateOfItems) {
  const listed = listedIn(procedure)
  const pieces = new Set(partsIn(procedure, ['data', 'copy', ...accessInformation]))
  return (holds: PersonalHolding, name: string): boolean => {
    if (holds === 'item') return items === 'kept' || pieces.has(name)
    return holds === 'listed' && listed.has(name)
  }
}

/** The version that names itself so; where none does, the last. */
export const named = (versions: Versions<Procedure>, origin: unknown): Procedure =>
  (
    versions.find(
      ({ rules: { id, version } }) =>
        id === ownField(origin, 'id') && version === ownField(origin, 'version'),
    ) ??
    versions.at(-1) ??
    versions[0]
  ).rules

/** The events of a history without whom they are about: each by the version that its history goes by at it. */
export function emptied<Event>(
  versions: Versions<Procedure>,
  shape: Shape<Event>,
  events: readonly Event[],
  items: FateOfItems = 'kept',
): readonly Event[] {
  const stays = versions.map(({ rules }) => staysUnder(rules, items))
  const rename = renaming((holds, name) => stays.some((stay) => stay(holds, name)))
  let origin: unknown
  return freezeWhole(
    events.map((event, index) => {
      origin = ownField(ownField(event, 'data'), 'procedure') ?? origin
      const procedure = named(versions, origin)
      const cite = citing(procedure.roles)
      const own = shapeUnder(procedure)(shape)
      return read(own, renamed(shape, event, rename), `events[${index}]`, 'request', cite)
    }),
  )
}

/** What replays a history. */
interface Replaying<State, Event> {
  readonly replay: (
    events: readonly Event[],
  ) => { readonly ok: true; readonly state: State } | { readonly ok: false }
}

/**
 * The state after a whole history, of one case that began.
 *
 * @throws InvalidInputError for anything else, such as the histories of two cases.
 */
export function wholeHistory<State extends { readonly status: string }, Event>(
  machine: Replaying<State, Event>,
  events: readonly Event[],
  expected: string,
  clause: ClauseRef,
): Exclude<State, { readonly status: 'none' }> {
  const replayed = machine.replay(events)
  if (replayed.ok && hasBegun(replayed.state)) return replayed.state
  throw new InvalidInputError('events', expected, events, clause)
}

const hasBegun = <State extends { readonly status: string }>(
  state: State,
): state is Exclude<State, { readonly status: 'none' }> => state.status !== 'none'

/**
 * What a host asks to forget, the state after it, and the version that it goes by.
 *
 * @throws InvalidInputError for bad options, and for a day before the last event.
 */
export function toForget<
  Options extends { readonly on: PlainDate },
  State extends { readonly lastEventOn: PlainDate; readonly procedure: object },
>(
  versions: Versions<Procedure>,
  shape: Shape<Options>,
  options: Options,
  role: RoleName,
  stateAfter: () => State,
): { readonly given: Options; readonly state: State; readonly now: Procedure } {
  const given = read(shape, options, 'options', role, citing(named(versions, null).roles))
  const state = stateAfter()
  requireNotBefore(state.lastEventOn, given.on)
  return { given, state, now: named(versions, state.procedure) }
}

/** The error for a case of which something is still to come. */
export const notClosed = (expected: string, found: string, clause: ClauseRef): InvalidInputError =>
  new InvalidInputError('events', expected, new Pictured(found), clause)

/** What ends a duty: nothing is to be done any more. */
const settled: readonly DutyStatus[] = ['done', 'done-late', 'missed']

/**
 * Refuses to forget a case on which something is owed.
 *
 * @throws InvalidInputError naming the duty and its clause.
 */
export function requireNothingOwed(
  duties: readonly { readonly duty: string; readonly status: DutyStatus; readonly clause: ClauseRef }[],
  expected: string,
): void {
  const owed = duties.find(({ status }) => !settled.includes(status))
  if (owed !== undefined) throw notClosed(expected, `one that still owes ${owed.duty}`, owed.clause)
}

/**
 * Refuses to forget a case before its last event.
 *
 * @throws InvalidInputError for such a day.
 */
export function requireNotBefore(lastEventOn: PlainDate, on: PlainDate): void {
  if (on < lastEventOn) throw new InvalidInputError('options.on', 'a day not before the last event', on)
}
