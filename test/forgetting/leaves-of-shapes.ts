import { complaintCommands, complaintEvents } from '../../src/complaint/messages.js'
import { complaintUpcasters } from '../../src/complaint/upcasters.js'
import { consentCommands, consentEvents } from '../../src/consent/messages.js'
import { consentUpcasters } from '../../src/consent/upcasters.js'
import { type ShapeData, shapeOfEvents } from '../../src/core/index.js'
import type { Field } from '../../src/core/shape.js'
import { recordingCommands, recordingEvents } from '../../src/recording/messages.js'
import { samplingCommands, samplingEvents } from '../../src/recording/sampling-messages.js'
import { recordingUpcasters, samplingUpcasters } from '../../src/recording/upcasters.js'
import { requestCommands, requestEvents } from '../../src/request/messages.js'
import { requestUpcasters } from '../../src/request/upcasters.js'
import { restrictionCommands, restrictionEvents } from '../../src/restriction/messages.js'
import { restrictionUpcasters } from '../../src/restriction/upcasters.js'

/** The events of every machine, as declared. */
export const eventShapes = {
  request: shapeOfEvents(requestCommands, requestEvents, requestUpcasters),
  complaint: shapeOfEvents(complaintCommands, complaintEvents, complaintUpcasters),
  restriction: shapeOfEvents(restrictionCommands, restrictionEvents, restrictionUpcasters),
  consent: shapeOfEvents(consentCommands, consentEvents, consentUpcasters),
  recording: shapeOfEvents(recordingCommands, recordingEvents, recordingUpcasters),
  sampling: shapeOfEvents(samplingCommands, samplingEvents, samplingUpcasters),
} as const satisfies Readonly<Record<string, ShapeData>>

/** A place in a shape where no other shape is within. */
export interface Leaf {
  readonly path: readonly string[]
  readonly shape: ShapeData
}

/** Every leaf of a shape. */
export function leavesOf(shape: ShapeData, path: readonly string[] = []): readonly Leaf[] {
  switch (shape.kind) {
    case 'nullable':
    case 'list':
    case 'word-or':
      return leavesOf(shape.of, path)
    case 'object':
      return leavesOfFields(shape.fields, path)
    case 'variants':
      return Object.values(shape.cases).flatMap((one) => leavesOf(one, path))
    default:
      return [{ path, shape }]
  }
}

const leavesOfFields = (fields: Readonly<Record<string, Field>>, path: readonly string[]): readonly Leaf[] =>
  Object.entries(fields).flatMap(([name, { shape }]) => leavesOf(shape, [...path, name]))

/** The events of a machine, each with its shape. */
export const eventsIn = (shape: ShapeData): readonly (readonly [type: string, shape: ShapeData])[] =>
  shape.kind === 'variants' ? Object.entries(shape.cases) : []

/** Whether a leaf is of words or of a name. */
export const isSaid = (
  shape: ShapeData,
): shape is Extract<ShapeData, { readonly kind: 'text' | 'name' | 'other-name' }> =>
  shape.kind === 'text' || shape.kind === 'name' || shape.kind === 'other-name'
