import type { Schemas } from '../../schema/index.js'

/** What each schema is called, and what it is of. */
export const titles = Object.freeze({
  requestCommand: ['Request command', 'A command of a request.'],
  requestEvent: ['Request event', 'An event of a request, as it is stored.'],
  requestHistory: ['Request history', 'The events of a request, in order.'],
  complaintCommand: ['Complaint command', 'A command of a complaint.'],
  complaintEvent: ['Complaint event', 'An event of a complaint, as it is stored.'],
  requestForComplaint: ['Request for a complaint', 'What a complaint sees of its request.'],
  complaintForRequest: ['Complaint for a request', 'What a request sees of a complaint about it.'],
  restrictionCommand: ['Restriction command', 'A command on the restrictions of a data item.'],
  restrictionEvent: ['Restriction event', 'An event on the restrictions of a data item, as it is stored.'],
  consentCommand: ['Consent command', 'A command on a consent.'],
  consentEvent: ['Consent event', 'An event of a consent, as it is stored.'],
  claim: ['Claim', 'One right claimed.'],
  itemFacts: ['Facts of an item', 'The facts of a data item.'],
  accessFacts: ['Facts of access', 'The facts of access.'],
  caseFacts: ['Facts of a case', 'Everything that an answer is decided from.'],
  recordingCommand: ['Recording command', 'A command on a call and its recording.'],
  recordingEvent: ['Recording event', 'An event of a call and its recording, as it is stored.'],
  samplingCommand: ['Sampling command', 'A command on the sampling register of a month.'],
  samplingEvent: ['Sampling event', 'An event of the sampling register of a month, as it is stored.'],
  listeningAttempt: ['Listening attempt', 'A wish to listen to a recording.'],
  erasureRecord: ['Erasure record', 'That a history was made to forget whom it is about.'],
  procedure: ['Procedure settings', "The settings of an institution's procedure, as far as they are JSON."],
  recordingRules: [
    'Recording rules settings',
    "The settings of an institution's recording rules, as far as they are JSON.",
  ],
} satisfies Readonly<Record<keyof Schemas, readonly [title: string, description: string]>>)
