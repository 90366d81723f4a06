import * as fc from 'fast-check'
import { laterOf } from '../../calendar/index.js'
import { type ComplaintTypes, complaintLifecycle, requestForComplaint } from '../../complaint/index.js'
import { complaintCommands } from '../../complaint/messages.js'
import { type ConsentTypes, consentLifecycle } from '../../consent/index.js'
import { consentCommands } from '../../consent/messages.js'
import {
  type CommandDeclaration,
  InvalidInputError,
  type Machine,
  type MachineTypes,
  type Shape,
  type ShapeData,
  shapeOfCommands,
  trusting,
} from '../../core/index.js'
import { Pictured } from '../../core/input-error.js'
import { ofProcedure } from '../../procedure/given.js'
import { type Procedure, shapeWithin } from '../../procedure/index.js'
import {
  type OwnRecordingRules,
  type RecordingTypes,
  recordingLifecycle,
  type SamplingTypes,
  samplingRegister,
} from '../../recording/index.js'
import { recordingCommands } from '../../recording/messages.js'
import { samplingCommands } from '../../recording/sampling-messages.js'
import { type RequestTypes, requestLifecycle } from '../../request/index.js'
import { requestCommands } from '../../request/messages.js'
import { type RestrictionTypes, restrictionLifecycle } from '../../restriction/index.js'
import { restrictionCommands } from '../../restriction/messages.js'
import { ofEveryClause } from '../../schema/every-clause.js'
import { plainDates } from './days.js'
import { numbers, valuesOf } from './facts.js'
import { type Turn, type Walked, walk } from './walk.js'

/**
 * What is drawn about one machine.
 *
 * @category Testing
 */
export interface MachineArbitraries<T extends MachineTypes> {
  /** The machine. */
  readonly machine: Machine<T>
  /** Any command that has the shape of one: few of them are accepted anywhere. */
  readonly commands: fc.Arbitrary<T['Command']>
  /**
   * Histories that happened, events and all as a store gives them back: `replay` derives each of them again. They shrink to shorter ones
   * that happened, of simpler commands.
   */
  readonly histories: fc.Arbitrary<readonly T['Event'][]>
  /** States that such histories led to; of the one before anything has happened, too. */
  readonly states: fc.Arbitrary<T['State']>
  /**
   * What is walked through, with what its commands see of other cases.
   *
   * @internal
   */
  readonly walked: fc.Arbitrary<Walked<T>>
}

/**
 * The numbers that a command is made by. They shrink to none at once, which makes the simplest command: what matters of a
 * history is which commands it has, and going through every number of each takes long.
 */
const atOnce = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constant<readonly number[]>([]) },
  { weight: 9, arbitrary: fc.noShrink(numbers) },
)

/** Turns as they are drawn: mostly on the same day or soon after. */
export const turns: fc.Arbitrary<Turn> = fc.record({
  move: fc.constantFrom<Turn['move'][]>(0, 0, 0, 0, 1, 1, 2, 5, 11, 31, 'last-day', 'too-late'),
  which: fc.nat(9_999),
  numbers: atOnce,
})

/** How many turns there are at the most. */
const most = 24

const arbitrariesOf = <T extends MachineTypes>(
  machine: Machine<T>,
  shape: Shape<T['Command']>,
  walked: fc.Arbitrary<Walked<T>>,
): MachineArbitraries<T> => {
  const histories = fc
    .tuple(walked, plainDates(), fc.array(turns, { maxLength: most, size: 'max' }))
    .map(([walked, start, turns]) => asStored(walk(walked, 'K-1', start, turns).events))
  return Object.freeze({
    machine,
    commands: valuesOf(shape),
    histories,
    states: histories.map((events) => machine.fold(events)),
    walked,
  })
}

/** Events as they come back from JSON. */
export const asStored = <Event>(events: readonly Event[]): readonly Event[] =>
  JSON.parse(JSON.stringify(events))

/** What is drawn of a machine by itself. What is known of every command, such as the line of calls, is given. */
function alone<T extends MachineTypes>(
  machine: Machine<T>,
  shape: Shape<T['Command']>,
  { known = {}, walked = shape }: { readonly known?: object; readonly walked?: Shape<T['Command']> } = {},
): MachineArbitraries<T> {
  const seenOn = () => ({ ...known })
  return arbitrariesOf(machine, shape, fc.constant({ machine, commands: walked, since: null, seenOn }))
}

/** Commands that hold what happened in another case. */
const ofOtherCases: readonly string[] = ['JoinRequest', 'RegisterJoined', 'ApplyComplaintOutcome']

/** The shape of commands without some of them. */
const without = (shape: ShapeData, names: readonly string[]): ShapeData =>
  shape.kind === 'variants'
    ? {
        ...shape,
        cases: Object.fromEntries(Object.entries(shape.cases).filter(([name]) => !names.includes(name))),
      }
    : shape

/**
 * Arbitraries of requests under one procedure. Their histories are of one request alone: none is joined to another, and no
 * complaint is applied.
 *
 * @param procedure - The institution's procedure.
 * @throws InvalidInputError for what `defineProcedure` did not make.
 * @category Testing
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { adakavasProcedure, requestLifecycle } from 'privacy-rulebook'
 * import { requestArbitraries } from 'privacy-rulebook/testing/fast-check'
 *
 * const { replay } = requestLifecycle(adakavasProcedure)
 * const { histories } = requestArbitraries(adakavasProcedure)
 * fc.check(fc.property(histories, (events) => replay(events).ok), { numRuns: 20 }).failed // => false
 * ```
 */
export function requestArbitraries(procedure: Procedure): MachineArbitraries<RequestTypes> {
  return ofProcedure(procedure, () => {
    const shape = shapeWithin(procedure)(shapeOfCommands(requestCommands))
    return alone(requestLifecycle(procedure), shape, { walked: without(shape, ofOtherCases) })
  })
}

/**
 * Arbitraries of complaints under one procedure, each about a request that stands still. Where the document knows no
 * complaint, as under the GDPR alone, nothing happens in any history.
 *
 * @param procedure - The institution's procedure.
 * @throws InvalidInputError for what `defineProcedure` did not make.
 * @category Testing
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { adakavasProcedure, complaintLifecycle } from 'privacy-rulebook'
 * import { complaintArbitraries } from 'privacy-rulebook/testing/fast-check'
 *
 * const { replay } = complaintLifecycle(adakavasProcedure)
 * const { histories } = complaintArbitraries(adakavasProcedure)
 * fc.check(fc.property(histories, (events) => replay(events).ok), { numRuns: 20 }).failed // => false
 * ```
 */
export function complaintArbitraries(procedure: Procedure): MachineArbitraries<ComplaintTypes> {
  return ofProcedure(procedure, () => complaintsUnder(procedure))
}

function complaintsUnder(procedure: Procedure): MachineArbitraries<ComplaintTypes> {
  const machine = complaintLifecycle(procedure)
  const { states } = requestArbitraries(procedure)
  const shape = shapeWithin(procedure)(shapeOfCommands(complaintCommands))
  const filed = states.filter(({ status }) => status !== 'none')
  const walked = filed.map((request): Walked<ComplaintTypes> => {
    const since = request.status === 'none' ? null : request.lastEventOn
    return {
      machine,
      commands: shape,
      since,
      seenOn: (on) => ({ request: requestForComplaint(request, laterOf(on, since ?? on)), earlier: [] }),
    }
  })
  return arbitrariesOf(machine, shape, walked)
}

/**
 * Arbitraries of the restrictions of a data item under one procedure.
 *
 * @param procedure - The institution's procedure.
 * @throws InvalidInputError for what `defineProcedure` did not make.
 * @category Testing
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { adakavasProcedure, restrictionLifecycle } from 'privacy-rulebook'
 * import { restrictionArbitraries } from 'privacy-rulebook/testing/fast-check'
 *
 * const { replay } = restrictionLifecycle(adakavasProcedure)
 * const { histories } = restrictionArbitraries(adakavasProcedure)
 * fc.check(fc.property(histories, (events) => replay(events).ok), { numRuns: 20 }).failed // => false
 * ```
 */
export const restrictionArbitraries = (procedure: Procedure): MachineArbitraries<RestrictionTypes> =>
  ofProcedure(procedure, () =>
    alone(restrictionLifecycle(procedure), shapeWithin(procedure)(shapeOfCommands(restrictionCommands))),
  )

/**
 * Arbitraries of consents under one procedure.
 *
 * @param procedure - The institution's procedure.
 * @throws InvalidInputError for what `defineProcedure` did not make.
 * @category Testing
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { adakavasProcedure, consentLifecycle } from 'privacy-rulebook'
 * import { consentArbitraries } from 'privacy-rulebook/testing/fast-check'
 *
 * const { replay } = consentLifecycle(adakavasProcedure)
 * const { histories } = consentArbitraries(adakavasProcedure)
 * fc.check(fc.property(histories, (events) => replay(events).ok), { numRuns: 20 }).failed // => false
 * ```
 */
export const consentArbitraries = (procedure: Procedure): MachineArbitraries<ConsentTypes> =>
  ofProcedure(procedure, () =>
    alone(consentLifecycle(procedure), shapeWithin(procedure)(shapeOfCommands(consentCommands))),
  )

/**
 * Arbitraries of calls and their recordings under the rules of an institution.
 *
 * @param rules - The rules that `defineRecordingRules` made.
 * @throws InvalidInputError for what it did not make.
 * @category Testing
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { kaunasRules, recordingLifecycle } from 'privacy-rulebook/recordings'
 * import { recordingArbitraries } from 'privacy-rulebook/testing/fast-check'
 *
 * const { replay } = recordingLifecycle(kaunasRules)
 * const { histories } = recordingArbitraries(kaunasRules)
 * fc.check(fc.property(histories, (events) => replay(events).ok), { numRuns: 20 }).failed // => false
 * ```
 */
export function recordingArbitraries(rules: OwnRecordingRules): MachineArbitraries<RecordingTypes> {
  const machine = recordingLifecycle(rules)
  const [line] = rules.lines
  return alone(machine, ofEveryClause(shapeOfCommands(recordingCommands)), { known: { line } })
}

/**
 * Arbitraries of the sampling register of a month under the rules of an institution.
 *
 * @param rules - The rules that `defineRecordingRules` made.
 * @throws InvalidInputError for what it did not make.
 * @category Testing
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { kaunasRules, samplingRegister } from 'privacy-rulebook/recordings'
 * import { samplingArbitraries } from 'privacy-rulebook/testing/fast-check'
 *
 * const { replay } = samplingRegister(kaunasRules)
 * const { histories } = samplingArbitraries(kaunasRules)
 * fc.check(fc.property(histories, (events) => replay(events).ok), { numRuns: 20 }).failed // => false
 * ```
 */
export const samplingArbitraries = (rules: OwnRecordingRules): MachineArbitraries<SamplingTypes> =>
  alone(samplingRegister(rules), ofEveryClause(shapeOfCommands(samplingCommands)))

/**
 * Arbitraries of a machine of one's own.
 *
 * @param machine - The machine that `defineMachine` made.
 * @param commands - Its commands, as `commandsCiting` declared them.
 * @throws InvalidInputError for what is neither.
 * @category Testing
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { adakavasProcedure, consentLifecycle } from 'privacy-rulebook'
 * import { commandsCiting, day, name, sharedFields } from 'privacy-rulebook/engine'
 * import { machineArbitraries } from 'privacy-rulebook/testing/fast-check'
 *
 * const { command } = commandsCiting<'withdrawal'>()
 * const act = sharedFields({ on: day, by: name })
 * const consents = machineArbitraries(consentLifecycle(adakavasProcedure), {
 *   GiveConsent: command('withdrawal', act, { id: name, signedOn: day, purpose: name }),
 *   WithdrawConsent: command('withdrawal', act, { from: day }),
 * })
 * fc.sample(consents.histories, 50).every(({ length }) => length <= 2) // => true
 * ```
 */
export function machineArbitraries<T extends MachineTypes>(
  machine: Machine<T>,
  commands: { readonly [Name in T['Command']['type']]: CommandDeclaration },
): MachineArbitraries<T> {
  const expected = 'a machine that defineMachine made'
  trusting('machine', expected, () => {
    const { decide, evolve, replay, options } = machine
    const isMachine = [decide, evolve, replay, options].every((one) => typeof one === 'function')
    if (!isMachine || typeof machine.initialState().status !== 'string')
      throw new InvalidInputError('machine', expected, new Pictured('something else'))
  })
  const shape: ShapeData = trusting('commands', 'commands as commandsCiting declared them', () =>
    shapeOfCommands(commands),
  )
  return alone(machine, shape)
}
