import { InvalidInputError } from '../../core/index.js'
import type { RecordingRules } from '../../recording/index.js'
import type { RestrictedItem } from '../../restriction/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { sentence } from '../kit/sentences.js'
import { listed, officerOf, remediesOf, said } from './blocks.js'
import {
  type CallNoticeSettings,
  type CallSettings,
  composeLetter,
  given,
  type LetterSettings,
} from './compose-letter.js'
import type { Letter } from './letter.js'

/** Clause 10: six months, where the institution has set nothing else. */
const documentRules: Pick<RecordingRules, 'retention'> = {
  retention: { period: { months: 6 }, clause: 'kaunas:10' },
}

/**
 * The notice of the reasons for which restricted data are processed (clause 23), as it was given for one of them:
 * every reason that existed that day is in it, but none that carried out the subject's own request.
 */
export function continuedProcessing(
  { item, reasons }: RestrictedItem,
  id: string,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'continued-processing'> {
  const told = reasons.find((one) => one.id === id)
  if (told === undefined)
    throw new InvalidInputError('existing-reasons', 'the id of a reason that is relied on', id, 'adakavas:23')
  const { informedOn: on } = told
  if (on === null) {
    const expected = `a reason of which the subject is owed notice and was informed, not ${JSON.stringify(id)}`
    throw new InvalidInputError('existing-reasons', expected, told.informedOn, 'adakavas:23')
  }
  const existing = reasons.filter(
    (one) =>
      one.id === id || (one.on <= on && (one.endedOn === null || one.endedOn > on) && one.inform !== null),
  )
  const { continued, officer } = catalogue.letters
  return composeLetter(
    'continued-processing',
    { on, reply: null, settings },
    {
      'continued-processing': said(
        ['adakavas:23'],
        continued.processed(given('continued-processing', item, 'adakavas:23')),
      ),
      'existing-reasons': listed(
        'existing-reasons',
        ['adakavas:23'],
        continued.reasons(),
        existing.map(({ reason, operation }) => sentence(continued.reason(reason, operation))),
      ),
      remedies: remediesOf(catalogue.complaint.letter.remedies, 'subject'),
      ...officerOf(settings, officer),
    },
    catalogue,
  )
}

/** What a caller hears before anything is recorded (clause 7), with what the GDPR asks for besides. */
export function callRecordingNotice(
  catalogue: Catalogue,
  settings: CallNoticeSettings,
): Letter<'call-recording-notice'> {
  const { call, officerOfCalls } = catalogue.letters
  const { rules = documentRules } = settings
  const { name, address, contact } = settings.institution
  const contacts = [address, contact]
    .filter((one) => one !== undefined)
    .map((one) => given('controller', one, 'gdpr:13'))
  const controller = call.controller([given('controller', name, 'gdpr:13'), ...contacts])
  const source = 'gdpr'
  return composeLetter(
    'call-recording-notice',
    { on: null, reply: null, settings },
    {
      recorded: said(['kaunas:5', 'kaunas:7'], call.recorded()),
      'gdpr-information': { ...said(['gdpr:13'], call.gdprInformation()), source },
      controller: { ...said(['kaunas:4.2', 'gdpr:13'], controller), source },
      purpose: { ...said(['kaunas:3', 'gdpr:13'], call.purpose()), source },
      basis: { ...said(['kaunas:5', 'gdpr:6(1)(a)', 'gdpr:13(1)(c)'], call.basis()), source },
      storage: { ...said(['kaunas:10', 'gdpr:13'], call.storage(rules.retention.period)), source },
      'right-to-refuse': {
        ...said(['kaunas:5', 'kaunas:6', 'gdpr:7(3)', 'gdpr:13'], call.rightToRefuse()),
        source,
      },
      'rights-of-callers': { ...said(['gdpr:13(2)(b)'], call.rights()), source },
      'supervisory-authority': { ...said(['gdpr:13(2)(d)', 'gdpr:77'], call.authority()), source },
      ...officerOf(settings, officerOfCalls, 'gdpr:38(4)'),
    },
    catalogue,
  )
}

/** What a caller who refuses is told: the two other ways (clause 6). */
export function callAlternatives(catalogue: Catalogue, settings: CallSettings): Letter<'call-alternatives'> {
  const { call, officerOfCalls } = catalogue.letters
  const { address } = settings.institution
  const where = address === undefined ? null : given('in-person', address, 'kaunas:6')
  return composeLetter(
    'call-alternatives',
    { on: null, reply: null, settings },
    {
      'not-recorded': said(['kaunas:5'], call.notRecorded()),
      'in-person': said(['kaunas:6'], call.inPerson(where)),
      'by-email': said(['kaunas:6'], call.byEmail(given('by-email', settings.email, 'kaunas:6'))),
      ...officerOf(settings, officerOfCalls, 'gdpr:38(4)'),
    },
    catalogue,
  )
}
