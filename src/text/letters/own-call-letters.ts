import { InvalidInputError } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { isOfDocument } from '../../documents/index.js'
import type { CallBasis, OwnRecordingRules } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraphOf } from '../kit/paragraph.js'
import type { Cited } from '../kit/references.js'
import type { Said } from '../kit/said.js'
import { sentence } from '../kit/sentences.js'
import { closingParagraph } from '../request/letter.js'
import { BLANK } from './blank.js'
import { officerOfCalls, ofGdpr } from './blocks.js'
import { composeLetter, type LetterContent } from './compose-letter.js'
import type { Letter } from './letter.js'
import { type CallNoticeSettings, given, slot } from './letter-settings.js'
import type { ByConsent, NotConsent } from './own-call-texts.js'

/*
 * What callers are told under rules of an institution's own. Nothing is taken from the rules of another: what their document
 * lacks is left out, and what no rules hold, such as the purpose in words, is the host's to say.
 */

/** Whether a catalogue speaks of the built-in rules on recorded calls. */
export const speaksOfKaunas = ({ recordingRoles }: Catalogue): boolean =>
  isOfDocument(recordingRoles.retention.clause, 'kaunas')

/** The rules that a notice tells: those of another institution are not filled in. */
function rulesIn({ rules }: CallNoticeSettings, { recordingRoles }: Catalogue) {
  if (rules?.basis !== undefined)
    return {
      retention: rules.retention,
      basis: rules.basis,
      fields: rules.fields ?? [],
      keptLonger: rules.keptLonger ?? [],
    }
  const expected = 'the rules under which calls are recorded'
  throw new InvalidInputError('rules', expected, rules, recordingRoles.notice.clause)
}

const consentOf = (basis: CallBasis): keyof ByConsent =>
  basis === 'express-consent' || basis === 'consent-by-going-on' ? basis : 'otherwise'

const isNotConsent = (basis: CallBasis): basis is NotConsent => consentOf(basis) === 'otherwise'

/** Where the GDPR has each basis. */
const lawOf: Readonly<Record<NotConsent, ClauseRef>> = {
  contract: 'gdpr:6(1)(b)',
  'legal-obligation': 'gdpr:6(1)(c)',
  'vital-interests': 'gdpr:6(1)(d)',
  'public-task': 'gdpr:6(1)(e)',
  'legitimate-interests': 'gdpr:6(1)(f)',
}

const canObject = (basis: CallBasis): boolean => basis === 'public-task' || basis === 'legitimate-interests'

/** How one keeps a call from being recorded, and what may be done later. */
function refusing(basis: CallBasis, catalogue: Catalogue): readonly [Said, ...Said[]] {
  const { letters, recordingRoles: roles, absentRecordingRoles: absent } = catalogue
  const { call, ownCall } = letters
  const refuse: Said = [ownCall.refuse[consentOf(basis)], roles.consent.clause]
  if (isNotConsent(basis)) return canObject(basis) ? [refuse, [ownCall.object, 'gdpr:21(1)']] : [refuse]
  const otherwise: readonly Said[] = absent.includes('alternatives')
    ? []
    : [[call.otherwise, roles.alternatives.clause]]
  return [refuse, ...otherwise, [call.withdrawal, roles.consentWithdrawal.clause, 'gdpr:13']]
}

/** How long a recording is kept, and what is kept beyond that. */
function kept(
  { retention, keptLonger }: Pick<OwnRecordingRules, 'retention' | 'keptLonger'>,
  catalogue: Catalogue,
): readonly [Said, ...Said[]] {
  const { letters, recordingRoles: roles, absentRecordingRoles: absent } = catalogue
  const { clause } = roles.retention
  const longer = roles.keptLonger?.clause ?? clause
  return [
    [letters.call.storage(retention.period), clause, 'gdpr:13'],
    ...(keptLonger.length === 0
      ? []
      : [[letters.ownCall.keptLonger(keptLonger), longer, 'gdpr:13'] as const]),
    ...(absent.includes('procedure')
      ? []
      : [[letters.call.procedureCopy, roles.procedure.clause, 'gdpr:13'] as const]),
  ]
}

/** What a caller is told before anything is recorded, under rules of an institution's own. */
export function ownRecordingNotice(
  catalogue: Catalogue,
  settings: CallNoticeSettings,
  controller: LetterContent<'call-recording-notice'>['controller'],
): Letter<'call-recording-notice'> {
  const { letters, recordingRoles: roles, absentRecordingRoles: absent } = catalogue
  const { call, ownCall } = letters
  const rules = rulesIn(settings, catalogue)
  const { basis } = rules
  const said = (...passage: readonly [Said, ...Said[]]) => ofGdpr(closingParagraph(catalogue, ...passage))
  const purpose = slot('purpose', settings.purpose, roles.purposes.clause) ?? BLANK
  const authority = slot('authority', settings.authority ?? catalogue.authority?.contacts ?? undefined)
  const own: readonly Said[] = absent.includes('callerListening')
    ? []
    : [[call.ownRecording, roles.callerListening.clause]]
  const ported = !isNotConsent(basis) || basis === 'contract'
  const rights: Said = [ported ? call.rights : ownCall.rights, 'gdpr:13(2)(b)']
  const [first, ...others] = [...own, rights]
  return composeLetter(
    'call-recording-notice',
    { on: null, reply: null, settings },
    {
      recorded: paragraphOf(
        catalogue,
        [ownCall.recorded[consentOf(basis)], roles.notice.clause],
        [ownCall.recordedData(rules.fields), roles.recordedData.clause],
      ),
      controller,
      purpose: said([ownCall.purpose(purpose), roles.purposes.clause, 'gdpr:13']),
      basis: said(
        isNotConsent(basis)
          ? [ownCall.basis(basis), roles.consent.clause, lawOf[basis], 'gdpr:13(1)(c)']
          : [call.basis, roles.consent.clause, 'gdpr:6(1)(a)', 'gdpr:13(1)(c)'],
      ),
      storage: said(...kept(rules, catalogue)),
      'right-to-refuse': said(...refusing(basis, catalogue)),
      'rights-of-callers': said(first ?? rights, ...others),
      'supervisory-authority': said([call.authority(authority ?? BLANK), 'gdpr:13(2)(d)', 'gdpr:77']),
      ...officerOfCalls(settings, catalogue),
    },
    catalogue,
  )
}

/** What a caller hears in few words, under rules of an institution's own. */
export function ownSpokenNotice(
  catalogue: Catalogue,
  settings: CallNoticeSettings,
): Letter<'call-spoken-notice'> {
  const { letters, recordingRoles: roles, absentRecordingRoles: absent } = catalogue
  const { spoken, ownCall } = letters
  const { basis, retention } = rulesIn(settings, catalogue)
  const consent = consentOf(basis)
  const website = slot('institution.website', settings.institution.website) ?? BLANK
  const withWays = !absent.includes('alternatives')
  const question: readonly [string, ...string[]] =
    consent === 'express-consent'
      ? [spoken.question, withWays ? spoken.otherwise : ownCall.spoken.otherwise, spoken.withdrawal]
      : [
          ownCall.refuse[consent],
          ...(consent === 'otherwise' ? [] : [spoken.withdrawal]),
          ...(canObject(basis) ? [ownCall.spoken.object] : []),
        ]
  const [asked, ...more] = question
  const clauses: Cited = [roles.consent.clause, roles.notice.clause]
  return composeLetter(
    'call-spoken-notice',
    { on: null, reply: null, settings },
    {
      recorded: {
        clauses,
        sentences: [
          sentence(spoken.who(given('institution.name', settings.institution.name))),
          sentence(ownCall.spoken.recorded[consent]),
        ],
      },
      storage: {
        clauses: [roles.retention.clause],
        sentences: [sentence(ownCall.spoken.storage(retention.period))],
      },
      'right-to-refuse': {
        clauses: [roles.consent.clause],
        sentences: [sentence(asked), ...more.map((words) => sentence(words))],
      },
      more: { clauses: ['gdpr:13'], source: 'gdpr', sentences: [sentence(spoken.more(website))] },
    },
    catalogue,
  )
}

/** Refuses to tell of other ways than a call, where the document names none. */
export function requireAlternatives({ absentRecordingRoles, recordingRoles }: Catalogue): void {
  if (!absentRecordingRoles.includes('alternatives')) return
  const expected = 'rules whose document names other ways than a call'
  throw new InvalidInputError('alternatives', expected, null, recordingRoles.alternatives.clause)
}

/** Who answers for the recordings: cited by the document only where it says so. */
export const controllerClauses = ({ absentRecordingRoles, recordingRoles }: Catalogue): Cited =>
  absentRecordingRoles.includes('controller') ? ['gdpr:13'] : [recordingRoles.controller.clause, 'gdpr:13']
