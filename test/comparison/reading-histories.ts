import {
  compareReadings,
  type ReadingDifference,
  type ReadingsAsked,
  type ReadingsComparison,
} from '../../src/comparison/index.js'
import { type ComplaintCommand, complaintLifecycle } from '../../src/complaint/index.js'
import type { Machine, MachineTypes } from '../../src/core/index.js'
import { defaultReadings, type Procedure, type Readings } from '../../src/procedure/index.js'
import { type RequestCommand, requestLifecycle } from '../../src/request/index.js'
import { given } from '../../src/testing/index.js'
import { day, reading } from '../request/scenario.js'

/** How a history is compared. */
export interface Asked {
  /** What differs from the readings by default before any is switched. */
  readonly readings?: Partial<Readings>
  readonly days?: readonly string[]
}

/** The comparison of a history of a machine, made by its commands. */
function comparedBy<T extends MachineTypes>(
  lifecycle: (procedure: Procedure) => Machine<T>,
  commands: readonly T['Command'][],
  { readings: differing = {}, days }: Asked = {},
): ReadingsComparison<T> {
  const readings: ReadingsAsked = { ...defaultReadings, ...differing }
  const { history: events } = given(lifecycle(reading(differing))).when(...commands)
  return compareReadings({
    readings,
    under: reading,
    lifecycle,
    events,
    ...(days === undefined ? {} : { days: days.map(day) }),
  })
}

export const ofRequest = (commands: readonly RequestCommand[], asked?: Asked) =>
  comparedBy(requestLifecycle, commands, asked)

export const ofComplaint = (commands: readonly ComplaintCommand[], asked?: Asked) =>
  comparedBy(complaintLifecycle, commands, asked)

/** A difference, as far as its sets matter. */
interface Differing {
  readonly what: ReadingDifference<MachineTypes>['what']
  readonly otherwise: ReadingDifference<MachineTypes>['otherwise']
}

const named = (set: readonly { readonly reading: string }[]): string =>
  set.map(({ reading }) => reading).join(' + ')

/** The sets of readings that bring about what a difference comes to, each in one word. */
export const setsIn = ({ otherwise }: Differing): readonly string[] =>
  otherwise.flatMap(({ because }) => because.map(named))

/** All sets of a comparison, each once; of some kinds of differences, or of all. */
export const everySet = (
  { differences }: { readonly differences: readonly Differing[] },
  ...kinds: readonly Differing['what'][]
): readonly string[] => {
  const asked = differences.filter(({ what }) => kinds.length === 0 || kinds.includes(what))
  return [...new Set(asked.flatMap(setsIn))].sort()
}

/** The values that a set of readings brings about in differences of a kind, and in one field of an event. */
export const found = (
  { differences }: { readonly differences: readonly Differing[] },
  kind: Differing['what'],
  set: string,
  path?: string,
): readonly unknown[] =>
  differences
    .filter((one) => one.what === kind && (path === undefined || ('path' in one && one.path === path)))
    .flatMap(({ otherwise }) =>
      otherwise.flatMap(({ value, because }) => (because.some((one) => named(one) === set) ? [value] : [])),
    )
