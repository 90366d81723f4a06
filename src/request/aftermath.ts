import type { PlainDate } from '../calendar/index.js'
import { lateness, obstacle } from '../case/index.js'
import { groupedBy } from '../core/by-key.js'
import { dutyOn, type Recorded, type Transition } from '../core/index.js'
import { limitWhereSet, type Procedure, type Right } from '../procedure/index.js'
import { rightsToldOf } from '../procedure/right.js'
import type { Aftermath } from './aftermath-shapes.js'
import { standingDecisions } from './decisions-as-they-stand.js'
import { withErasures } from './erasures.js'
import type { InformRecipients, PlaceStatement, RecordErasure, RequestEvent } from './messages.js'
import { type RightAndItem, rightAndItem } from './right-and-item.js'
import type { AnsweredRequest, ImplementedRequest } from './state.js'
import type { AftermathDuty, RequestTypes, RequestVerdict } from './types.js'
import { askedWithout } from './waive.js'

type Answered = AnsweredRequest | ImplementedRequest

/** What follows each time that something was carried out: under which role, and of which rights. */
const following = {
  'informed-recipients': { role: 'recipients', duty: 'inform-recipients', rights: rightsToldOf },
  'recorded-erasure': { role: 'erasureRecord', duty: 'record-erasure', rights: ['erasure'] },
} as const satisfies {
  readonly [D in Exclude<Aftermath['did'], 'placed-statement'>]: {
    readonly role: 'recipients' | 'erasureRecord'
    readonly duty: AftermathDuty['duty']
    readonly rights: readonly Right[]
  }
}

type Following = keyof typeof following

/** Something that was carried out, and when what follows from it was done; `null` where it was not yet. */
interface Followed {
  readonly about: RightAndItem
  readonly carriedOut: PlainDate
  readonly doneOn: PlainDate | null
}

/** Everything that was carried out and is followed by something, whatever answer granted it. */
function followedBy(answered: Answered, did: Following) {
  const { carriedOutBefore, aftermath = [] } = answered
  // What follows settles all of one right for one item that was carried out by then, so that the first done are first settled.
  const acts = groupedBy(
    aftermath.flatMap((act) => (act.did === did ? act.carriedOut.map(() => act) : [])),
    rightAndItem,
  )
  const rights: readonly Right[] = following[did].rights
  return [...carriedOutBefore, ...withErasures(answered)]
    .filter(({ right }) => rights.includes(right))
    .map(({ right, item, on }): Followed => {
      const about = { right, item }
      return { about, carriedOut: on, doneOn: acts.get(rightAndItem(about))?.shift()?.on ?? null }
    })
}

/** By when what follows is due; where the document sets a time for it. */
function limitOf(procedure: Procedure, did: Following, from: PlainDate, asOf: PlainDate | 'any') {
  return limitWhereSet(procedure, procedure.roles[following[did].role], from, asOf)
}

/** What is still to follow, of all or of one right for one item; why nothing is. */
function outstanding({ roles }: Procedure, answered: Answered, did: Following, about?: RightAndItem) {
  const { role, rights } = following[did]
  const { clause } = roles[role]
  const carriedOut = followedBy(answered, did).filter(
    (one) => about === undefined || rightAndItem(one.about) === rightAndItem(about),
  )
  const last = carriedOut.at(-1)
  if (last === undefined) {
    const { right, item = null } = about ?? {}
    return obstacle('not-carried-out', clause, { rights: right === undefined ? rights : [right], item })
  }
  const [first, ...others] = carriedOut.filter(({ doneOn }) => doneOn === null)
  if (first === undefined)
    return obstacle('already-done', clause, last.doneOn === null ? {} : { on: last.doneOn })
  return [first, ...others] as const
}

/** The days on which that was carried out which an act follows. */
const daysOf = ([first, ...others]: readonly [Followed, ...Followed[]]): readonly [
  PlainDate,
  ...PlainDate[],
] => [first.carriedOut, ...others.map(({ carriedOut }) => carriedOut)]

/** Why no statement can be put beside an item, or beside any; `null` where one can. */
function noPlace({ roles }: Procedure, answered: Answered, item: string | null) {
  const { clause } = roles.disagreement
  const rejected = standingDecisions(answered).decisions.filter(
    (one) =>
      one.right === 'rectification' && one.outcome !== 'granted' && (item === null || one.item === item),
  )
  if (rejected.length === 0)
    return obstacle('rectification-not-rejected', clause, { item, because: 'not-rejected' })
  const erased = new Set(
    answered.implemented.filter(({ right }) => right === 'erasure').map((done) => done.item),
  )
  return rejected.some((one) => one.reason !== 'no-data' && !erased.has(one.item))
    ? null
    : obstacle('rectification-not-rejected', clause, { item, because: 'no-data' })
}

/** Puts a statement beside data: by the subject, or by a representative who showed the right to act. */
function placeStatement(procedure: Procedure, command: PlaceStatement, answered: Answered): RequestVerdict {
  const { roles } = procedure
  const { item, statement, askedBy } = command.data
  const unproven = askedWithout(procedure, answered, askedBy)
  if (unproven !== null) return unproven
  const none = noPlace(procedure, answered, item)
  if (none !== null) return none
  const before = answered.aftermath?.find(
    (act) => act.did === 'placed-statement' && act.item === item && act.statement === statement,
  )
  return before === undefined
    ? { record: { type: 'StatementPlaced', data: { command } } }
    : obstacle('already-done', roles.disagreement.clause, { on: before.on })
}

/** The row of what follows each time that something was carried out, in a status that it leaves as it is. */
function rowOf<Status extends 'answered' | 'implemented', Command extends { data: { on: PlainDate } }>(
  procedure: Procedure,
  status: Status,
  did: Following,
  aboutOf: (command: Command) => RightAndItem,
  recorded: (command: Command, carriedOut: ReturnType<typeof daysOf>) => Recorded<RequestEvent>,
) {
  const { clause } = procedure.roles[following[did].role]
  return {
    to: [status],
    clauses: [clause],
    region: (answered: Answered) => {
      const open = outstanding(procedure, answered, did)
      return 'code' in open ? open : null
    },
    // A duty, which its day never closes: the first of those that are still owed.
    expectedWindow: (answered: Answered) => {
      const days = followedBy(answered, did).flatMap(({ carriedOut, doneOn }) => {
        const limit = doneOn === null ? limitOf(procedure, did, carriedOut, 'any') : null
        return limit === null ? [] : [limit.due]
      })
      const [until] = days.toSorted()
      return until === undefined ? null : ({ clauses: [clause], until } as const)
    },
    decide: (command: Command, answered: Answered): RequestVerdict => {
      const { on } = command.data
      const open = outstanding(procedure, answered, did, aboutOf(command))
      if ('code' in open) return open
      return {
        record: recorded(command, daysOf(open)),
        notes: lateness('late-aftermath', limitOf(procedure, did, open[0].carriedOut, on), on),
      }
    },
  } as const
}

/** The rows of what follows a decision, in a status that they leave as it is. */
export function aftermathRows<S extends 'answered' | 'implemented'>(procedure: Procedure, status: S) {
  const inform: Transition<RequestTypes, S, 'InformRecipients'> = rowOf(
    procedure,
    status,
    'informed-recipients',
    ({ data }: InformRecipients) => data,
    (command, carriedOut) => ({ type: 'RecipientsInformed', data: { command, carriedOut } }),
  )
  const place: Transition<RequestTypes, S, 'PlaceStatement'> = {
    to: [status],
    clauses: [procedure.roles.disagreement.clause],
    region: (answered: Answered) => noPlace(procedure, answered, null),
    decide: (command: PlaceStatement, answered: Answered) => placeStatement(procedure, command, answered),
  }
  const record: Transition<RequestTypes, S, 'RecordErasure'> = rowOf(
    procedure,
    status,
    'recorded-erasure',
    ({ data: { item } }: RecordErasure) => ({ right: 'erasure', item }),
    (command, carriedOut) => ({ type: 'ErasureRecorded', data: { command, carriedOut } }),
  )
  return { InformRecipients: inform, PlaceStatement: place, RecordErasure: record }
}

/** What is owed after something was carried out, done or not, where the document sets a time for it. */
export const aftermathDuties = (
  procedure: Procedure,
  answered: Answered,
  on: PlainDate,
): readonly AftermathDuty[] =>
  (['informed-recipients', 'recorded-erasure'] as const).flatMap((did) =>
    followedBy(answered, did).flatMap(({ about, carriedOut, doneOn }): readonly AftermathDuty[] => {
      const deadline = limitOf(procedure, did, carriedOut, 'any')
      if (deadline === null) return []
      const { duty } = following[did]
      return [dutyOn({ of: 'request', duty, owedTo: 'subject', deadline, about }, on, doneOn)]
    }),
  )
