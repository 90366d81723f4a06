import { complaintCommands, complaintEvents } from '../complaint/messages.js'
import { complaintUpcasters } from '../complaint/upcasters.js'
import { consentCommands, consentEvents } from '../consent/messages.js'
import { consentUpcasters } from '../consent/upcasters.js'
import { type ShapeData, shapeOfCommands, shapeOfEvents } from '../core/index.js'
import { mapValues } from '../core/records.js'
import { count, list, name, object, optional, some, text, word } from '../core/shape.js'
import { erasureRecordShape } from '../erasure/record.js'
import { adakavasLimits } from '../procedure/adakavas.js'
import { channels, readingAlternatives } from '../procedure/index.js'
import { listeningAttemptShape } from '../recording/attempt.js'
import { recordingCommands, recordingEvents } from '../recording/messages.js'
import { samplingCommands, samplingEvents } from '../recording/sampling-messages.js'
import { recordingUpcasters, samplingUpcasters } from '../recording/upcasters.js'
import { complaintForRequestShape } from '../request/complaint-for-request.js'
import { requestCommands, requestEvents } from '../request/messages.js'
import { requestForComplaintShape } from '../request/request-for-complaint.js'
import { requestUpcasters } from '../request/upcasters.js'
import { restrictionCommands, restrictionEvents } from '../restriction/messages.js'
import { restrictionUpcasters } from '../restriction/upcasters.js'
import { caseFactsShape, factsOfAccess, factsOfItem } from '../rights/case-facts.js'
import { claimShape } from '../rights/claim.js'

/* The shapes of everything that crosses the boundary, by name: what the schemas of any kind are made from. */

/** What a request holds, and what hangs on it: what a procedure closes. */
export function caseShapes() {
  const requestEvent = shapeOfEvents(requestCommands, requestEvents, requestUpcasters)
  return {
    requestCommand: shapeOfCommands(requestCommands),
    requestEvent,
    requestHistory: list(requestEvent),
    complaintCommand: shapeOfCommands(complaintCommands),
    complaintEvent: shapeOfEvents(complaintCommands, complaintEvents, complaintUpcasters),
    requestForComplaint: requestForComplaintShape,
    complaintForRequest: complaintForRequestShape,
    restrictionCommand: shapeOfCommands(restrictionCommands),
    restrictionEvent: shapeOfEvents(restrictionCommands, restrictionEvents, restrictionUpcasters),
    consentCommand: shapeOfCommands(consentCommands),
    consentEvent: shapeOfEvents(consentCommands, consentEvents, consentUpcasters),
    claim: claimShape,
    itemFacts: factsOfItem,
    accessFacts: factsOfAccess,
    caseFacts: caseFactsShape,
  }
}

/** What calls, recordings and the month's sample hold. */
export function callShapes() {
  return {
    recordingCommand: shapeOfCommands(recordingCommands),
    recordingEvent: shapeOfEvents(recordingCommands, recordingEvents, recordingUpcasters),
    samplingCommand: shapeOfCommands(samplingCommands),
    samplingEvent: shapeOfEvents(samplingCommands, samplingEvents, samplingUpcasters),
    listeningAttempt: listeningAttemptShape,
  }
}

/** What outlives a history that was made to forget. */
export const erasureShapes = () => ({ erasureRecord: erasureRecordShape })

const limitShape = object({
  period: object({ months: optional(count), days: optional(count), workingDays: optional(count) }),
  clause: text,
})

/** The settings by name; what a limit may be, `defineProcedure` says. */
const settingsShape: ShapeData = object({
  id: name,
  version: name,
  limits: optional(object(mapValues(adakavasLimits, () => optional(limitShape)))),
  readings: optional(
    object(mapValues(readingAlternatives, (words: readonly string[]) => optional(word(...words)))),
  ),
  channels: optional(some(word(...channels))),
  zone: optional(text),
})

const recordingSettingsShape: ShapeData = object({
  id: name,
  version: name,
  lines: optional(some(text), 'scope'),
  retentionMonths: optional(count, 'retention'),
  sampleCount: optional(count, 'sampling'),
  allowedBy: optional(
    object({ retentionMonths: optional(text, 'retention'), sampleCount: optional(text, 'sampling') }),
  ),
  listeningMethods: optional(list(name), 'method'),
  zone: optional(text),
})

/** The settings of institutions by name; what they may be beyond that, the functions say that make something of them. */
export const settingsShapes = () => ({ procedure: settingsShape, recordingRules: recordingSettingsShape })
