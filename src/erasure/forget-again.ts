import { type FateOfItems, named } from '../case/forgetting.js'
import { emptiedComplaint } from '../complaint/forget.js'
import type { ComplaintEvent } from '../complaint/index.js'
import { emptiedConsent } from '../consent/forget.js'
import type { ConsentEvent } from '../consent/index.js'
import { caseName } from '../core/holding.js'
import { InvalidInputError, read, type Versions } from '../core/index.js'
import { isList } from '../core/input-error.js'
import { list, object } from '../core/shape.js'
import { ofVersions } from '../procedure/given.js'
import { citing, type Procedure } from '../procedure/index.js'
import { emptiedRequest } from '../request/forget.js'
import type { RequestEvent } from '../request/index.js'
import { emptiedRestriction } from '../restriction/forget.js'
import type { RestrictionEvent } from '../restriction/index.js'
import { type ErasableMachine, type ErasureRecord, erasableMachine, erasureRecordShape } from './record.js'

/** The events of each machine whose histories can be made to forget.
 *
 * @category Erasure */
export interface ErasableEvents {
  readonly request: RequestEvent
  readonly complaint: ComplaintEvent
  readonly restriction: RestrictionEvent
  readonly consent: ConsentEvent
}

/** Which history: the machine, and the stream that it is stored in.
 *
 * @category Erasure */
export interface ErasableStream<Machine extends ErasableMachine> {
  /** The machine. */
  readonly machine: Machine
  /** The host's own name of the stream. */
  readonly stream: string
}

type Emptying<Event> = (
  versions: Versions<Procedure>,
  events: readonly Event[],
  items: FateOfItems,
) => readonly Event[]

const emptying: { readonly [Machine in ErasableMachine]: Emptying<ErasableEvents[Machine]> } = {
  request: emptiedRequest,
  complaint: emptiedComplaint,
  restriction: emptiedRestriction,
  consent: emptiedConsent,
}

const streamShape = object({ machine: erasableMachine, stream: caseName })

/**
 * Makes a history that came back out of a backup forget again whom it is about, as the records of erasures say: for each
 * record of its stream, in the order of their days, as many events as the history had then. What came later stays as it is.
 *
 * Give every stream of a backup to it before anybody reads one. It may be given a history of before the case was closed,
 * one that was emptied already, and the same one twice: nothing changes where nothing is to be forgotten.
 *
 * @param procedure - The institution's procedure, that the history was made under.
 * @param records - The records of erasures, of any streams in any order.
 * @param of - Which history it is.
 * @param events - The history as it came back.
 * @returns The events, emptied as they were; as they are, where no record is of the stream.
 * @throws InvalidInputError for what is no record, and for events that are no history of the machine.
 * @category Erasure
 * @see GDPR 5(2), 17
 * @example
 * ```ts
 * const on = plainDate('2026-02-02')
 * const consents = consentLifecycle(adakavasProcedure)
 * const given = { type: 'GiveConsent', data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'a leaflet' } }
 * const { events } = consents.decide(given, consents.initialState())
 * const records = [{ machine: 'consent', stream: 'S1', erasedOn: on, request: 'R1', items: 'kept', events: 2 }]
 * const restored = forgetAgain(adakavasProcedure, records, { machine: 'consent', stream: 'S1' }, events)
 * restored[0]?.data.command.data.purpose // => '[1]'
 * ```
 */
export function forgetAgain<Machine extends ErasableMachine>(
  procedure: Procedure | Versions<Procedure>,
  records: readonly ErasureRecord[],
  of: ErasableStream<Machine>,
  events: readonly ErasableEvents[Machine][],
): readonly ErasableEvents[Machine][] {
  return ofVersions(procedure, (versions) => {
    const cite = citing(named(versions, null).roles)
    const known = read(list(erasureRecordShape), records, 'records', 'erasure', cite)
    const { machine, stream } = read(streamShape, of, 'of', 'erasure', cite)
    const empty: Emptying<ErasableEvents[Machine]> = emptying[of.machine]
    if (!isList(events)) throw new InvalidInputError('events', 'a list of events', events)
    return known
      .filter((one) => one.machine === machine && one.stream === stream)
      .toSorted((one, other) => (one.erasedOn < other.erasedOn ? -1 : one.erasedOn > other.erasedOn ? 1 : 0))
      .reduce<readonly ErasableEvents[Machine][]>((history, { events: count, items }) => {
        const then = history.slice(0, count)
        return then.length === 0 ? history : [...empty(versions, then, items), ...history.slice(count)]
      }, events)
  })
}
