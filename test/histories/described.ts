import { complaintCommands, complaintEvents } from '../../src/complaint/messages.js'
import { complaintUpcasters } from '../../src/complaint/upcasters.js'
import { consentCommands, consentEvents } from '../../src/consent/messages.js'
import { consentUpcasters } from '../../src/consent/upcasters.js'
import { formatAfter } from '../../src/core/format.js'
import { type ShapeData, shapeOfEvents, type Upcasters } from '../../src/core/index.js'
import { clauseShape } from '../../src/procedure/clause-shape.js'
import { recordingCommands, recordingEvents } from '../../src/recording/messages.js'
import { samplingCommands, samplingEvents } from '../../src/recording/sampling-messages.js'
import { recordingUpcasters, samplingUpcasters } from '../../src/recording/upcasters.js'
import { requestCommands, requestEvents } from '../../src/request/messages.js'
import { requestUpcasters } from '../../src/request/upcasters.js'
import { restrictionCommands, restrictionEvents } from '../../src/restriction/messages.js'
import { restrictionUpcasters } from '../../src/restriction/upcasters.js'
import type { Kind } from './rulebooks.js'

/** The events of a machine as they are declared today, with the file that names the steps to their format. */
export interface Declared {
  readonly format: number
  readonly shape: ShapeData
  readonly steps: string
}

const declared = (shape: ShapeData, upcasters: Upcasters, steps: string): Declared => ({
  format: formatAfter(upcasters),
  shape,
  steps,
})

export const eventsToday: Readonly<Record<Kind, Declared>> = {
  request: declared(
    shapeOfEvents(requestCommands, requestEvents, requestUpcasters),
    requestUpcasters,
    'src/request/upcasters.ts',
  ),
  complaint: declared(
    shapeOfEvents(complaintCommands, complaintEvents, complaintUpcasters),
    complaintUpcasters,
    'src/complaint/upcasters.ts',
  ),
  restriction: declared(
    shapeOfEvents(restrictionCommands, restrictionEvents, restrictionUpcasters),
    restrictionUpcasters,
    'src/restriction/upcasters.ts',
  ),
  consent: declared(
    shapeOfEvents(consentCommands, consentEvents, consentUpcasters),
    consentUpcasters,
    'src/consent/upcasters.ts',
  ),
  recording: declared(
    shapeOfEvents(recordingCommands, recordingEvents, recordingUpcasters),
    recordingUpcasters,
    'src/recording/upcasters.ts',
  ),
  sampling: declared(
    shapeOfEvents(samplingCommands, samplingEvents, samplingUpcasters),
    samplingUpcasters,
    'src/recording/upcasters.ts',
  ),
}

type Described = string | readonly Described[] | { readonly [name: string]: Described }

/**
 * A shape as it is frozen: what a stored event can hold. That a document gains a clause changes no message, so clauses
 * are named as one; and neither do the clauses that ask for a field, nor what it can hold of a person.
 */
export function described(shape: ShapeData): Described {
  if (shape === clauseShape) return 'a clause'
  switch (shape.kind) {
    case 'word':
      return {
        words: [...shape.words].sort(),
        ...(shape.others === undefined ? {} : { others: shape.others }),
      }
    case 'pattern':
      return `text of the form ${shape.form.source}`
    case 'format':
      return `the format ${shape.today}`
    case 'nullable':
      return { nullable: described(shape.of) }
    case 'list':
      return {
        [shape.least > 0 ? 'some' : 'list']: described(shape.of),
        ...(shape.once ? { once: shape.once } : {}),
      }
    case 'word-or':
      return { word: shape.word, or: described(shape.of) }
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.fields)
          .map(([name, { shape: of, optional }]) => [optional ? `${name}?` : name, described(of)] as const)
          .sort(([left], [right]) => (left < right ? -1 : 1)),
      )
    case 'variants':
      return {
        by: shape.by,
        cases: Object.fromEntries(
          Object.entries(shape.cases)
            .map(([name, one]) => [name, described(one)] as const)
            .sort(([left], [right]) => (left < right ? -1 : 1)),
        ),
      }
    case 'facts':
      return {
        facts: Object.fromEntries(
          Object.entries(shape.vocabulary)
            .map(([name, { values }]) => [name, values.map(String)] as const)
            .sort(([left], [right]) => (left < right ? -1 : 1)),
        ),
        ...(shape.others === undefined ? {} : { others: shape.others }),
      }
    default:
      return shape.kind
  }
}
