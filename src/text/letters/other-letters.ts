import { InvalidInputError } from '../../core/index.js'
import { kaunasRetention } from '../../procedure/index.js'
import type { RestrictedItem } from '../../restriction/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraphOf } from '../kit/paragraph.js'
import { type Said, withClauses } from '../kit/said.js'
import { remediesParagraph } from '../request/letter.js'
import { listed, officerOf, officerOfCalls, ofGdpr } from './blocks.js'
import {
  type CallNoticeSettings,
  type CallSettings,
  composeLetter,
  type ElementContent,
  given,
  type LetterSettings,
} from './compose-letter.js'
import type { Letter } from './letter.js'

/**
 * The notice of the reasons for which restricted data are processed, as it was given for one of them:
 * every reason that existed that day is in it, but none that carried out the subject's own request.
 */
export function continuedProcessing(
  { item, reasons }: RestrictedItem,
  id: string,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'continued-processing'> {
  const { clause } = catalogue.roles.restrictionNotice
  const announced = reasons.find((reason) => reason.id === id)
  if (announced === undefined)
    throw new InvalidInputError('existing-reasons', 'the id of a reason that is relied on', id, clause)
  const { informedOn: on } = announced
  if (on === null) {
    const expected = 'a reason of which the subject is owed notice and was informed'
    throw new InvalidInputError('existing-reasons', expected, on, clause)
  }
  const existing = reasons.filter(
    (reason) =>
      reason.id === id ||
      (reason.on <= on && (reason.endedOn === null || reason.endedOn > on) && reason.inform !== null),
  )
  const { continued } = catalogue.letters
  return composeLetter(
    'continued-processing',
    { on, reply: null, settings },
    {
      'continued-processing': paragraphOf(catalogue, [
        continued.processed(given('continued-processing', item, clause)),
        clause,
      ]),
      'existing-reasons': listed(
        'existing-reasons',
        [continued.reasons, clause],
        existing.map(({ reason, operation }) =>
          withClauses([continued.reason(reason, operation), clause], catalogue),
        ),
        catalogue,
      ),
      remedies: remediesParagraph(catalogue.complaint.letter.remedies('subject'), catalogue),
      ...officerOf(settings, catalogue),
    },
    catalogue,
  )
}

/** What a caller hears before anything is recorded, with what the GDPR asks for besides. */
export function callRecordingNotice(
  catalogue: Catalogue,
  settings: CallNoticeSettings,
): Letter<'call-recording-notice'> {
  const { call } = catalogue.letters
  const { notice, consent, controller, purposes, retention, alternatives, consentWithdrawal } =
    catalogue.recordingRoles
  const period = settings.rules?.retention.period ?? kaunasRetention
  const { name, address, contact } = settings.institution
  const contacts = [address, contact]
    .filter((words) => words !== undefined)
    .map((words) => given('controller', words, 'gdpr:13'))
  const block = (...said: Said): ElementContent => paragraphOf(catalogue, said)
  return composeLetter(
    'call-recording-notice',
    { on: null, reply: null, settings },
    {
      recorded: block(call.recorded, consent.clause, notice.clause),
      'gdpr-information': ofGdpr(block(call.gdprInformation, 'gdpr:13')),
      controller: ofGdpr(
        block(
          call.controller([given('controller', name, 'gdpr:13'), ...contacts]),
          controller.clause,
          'gdpr:13',
        ),
      ),
      purpose: ofGdpr(block(call.purpose, purposes.clause, 'gdpr:13')),
      basis: ofGdpr(block(call.basis, consent.clause, 'gdpr:6(1)(a)', 'gdpr:13(1)(c)')),
      storage: ofGdpr(block(call.storage(period), retention.clause, 'gdpr:13')),
      'right-to-refuse': ofGdpr(
        block(call.rightToRefuse, consent.clause, alternatives.clause, consentWithdrawal.clause, 'gdpr:13'),
      ),
      'rights-of-callers': ofGdpr(block(call.rights, 'gdpr:13(2)(b)')),
      'supervisory-authority': ofGdpr(block(call.authority, 'gdpr:13(2)(d)', 'gdpr:77')),
      ...officerOfCalls(settings, catalogue),
    },
    catalogue,
  )
}

/** What a caller who refuses is told: the two other ways. */
export function callAlternatives(catalogue: Catalogue, settings: CallSettings): Letter<'call-alternatives'> {
  const { call } = catalogue.letters
  const { consent, alternatives } = catalogue.recordingRoles
  const { clause } = alternatives
  const { address } = settings.institution
  const where = address === undefined ? null : given('in-person', address, clause)
  return composeLetter(
    'call-alternatives',
    { on: null, reply: null, settings },
    {
      'not-recorded': paragraphOf(catalogue, [call.notRecorded, consent.clause]),
      'in-person': paragraphOf(catalogue, [call.inPerson(where), clause]),
      'by-email': paragraphOf(catalogue, [call.byEmail(given('by-email', settings.email, clause)), clause]),
      ...officerOfCalls(settings, catalogue),
    },
    catalogue,
  )
}
