import type { PlainDate } from '../../calendar/index.js'
import { InvalidInputError } from '../../core/index.js'
import { kaunasRetention } from '../../procedure/index.js'
import type {
  AnswerCallerRequest,
  GiveCallerAccess,
  RecordingState,
  RequestedRight,
} from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraphOf, reasonsParagraph } from '../kit/paragraph.js'
import type { Said } from '../kit/said.js'
import { sentence } from '../kit/sentences.js'
import { closingParagraph } from '../request/letter.js'
import { BLANK } from './blank.js'
import { officerOfCalls, ofGdpr } from './blocks.js'
import { composeLetter, type ElementContent } from './compose-letter.js'
import type { Letter } from './letter.js'
import {
  type CallNoticeSettings,
  type CallSettings,
  given,
  type LetterSettings,
  slot,
  someGiven,
} from './letter-settings.js'
import {
  controllerClauses,
  ownRecordingNotice,
  ownSpokenNotice,
  requireAlternatives,
  speaksOfKaunas,
} from './own-call-letters.js'
import { remedies } from './remedies.js'

/** A call that came in, whatever became of it.
 *
 * @category Letters */
export type KnownCall = Exclude<RecordingState, { status: 'none' }>

/** What answers a request of a caller, as the command said it.
 *
 * @category Letters */
export type AnswersCaller = AnswerCallerRequest['data'] | GiveCallerAccess['data']

/** The request of a caller that was answered. */
function answeredRequest({ requests }: KnownCall, id: string, { recordingRoles }: Catalogue) {
  const { clause } = recordingRoles.callerRights
  const found = requests.find((request) => request.id === id)
  if (found === undefined) throw new InvalidInputError('request', 'a request that was registered', id, clause)
  const { answeredOn } = found
  if (answeredOn === null)
    throw new InvalidInputError('request', 'a request that was answered', answeredOn, clause)
  return { ...found, answeredOn }
}

/** What stands around a letter to a caller. */
function around(
  state: KnownCall,
  { on, request: id }: AnswersCaller,
  outcome: (right: RequestedRight, receivedOn: PlainDate) => 'granted' | 'rejected' | 'answered',
  catalogue: Catalogue,
  settings: LetterSettings,
) {
  if (id === undefined) return { opening: null, envelope: { on, reply: null, settings } }
  const { right, receivedOn, answeredOn } = answeredRequest(state, id, catalogue)
  const answers = { what: 'caller-request', id, receivedOn } as const
  const words = catalogue.letters.caller.told[outcome(right, receivedOn)](right, receivedOn)
  const opening: Said = [words, catalogue.recordingRoles.callerRights.clause]
  return { opening, envelope: { on: answeredOn, reply: null, answers, settings } }
}

/** What an answer in words came to: what was asked for is on record where it was done, and of other rights nobody can say. */
const outcomeOf =
  (state: KnownCall) =>
  (right: RequestedRight, receivedOn: PlainDate): 'rejected' | 'answered' => {
    const done = { 'listening-and-copy': 'caller-access', rectification: 'rectified' } as const
    if (right !== 'listening-and-copy' && right !== 'rectification') return 'answered'
    const log = 'log' in state ? state.log : []
    return log.some(({ what, on }) => what === done[right] && on >= receivedOn) ? 'answered' : 'rejected'
  }

/** How and until when access to a recording can be had, as far as the record and the host say. */
function listeningBlock(
  state: KnownCall,
  means: GiveCallerAccess['data']['means'],
  catalogue: Catalogue,
  { listenAt }: LetterSettings,
): ElementContent {
  const { callerListening, retention } = catalogue.recordingRoles
  const words = catalogue.letters.caller
  const copy: readonly Said[] = means.includes('copy') ? [[words.copyEnclosed, callerListening.clause]] : []
  const listening: readonly Said[] = means.includes('listening')
    ? [
        [words.listenAt(slot('listenAt', listenAt) ?? BLANK), callerListening.clause],
        ...keptUntil(state).map((day): Said => [words.keptUntil(day), retention.clause]),
      ]
    : []
  const [first, ...others] = [...copy, ...listening]
  if (first === undefined) throw new InvalidInputError('means', 'at least one', means, callerListening.clause)
  return closingParagraph(catalogue, first, ...others)
}

/** The last day of a recording: none where it is to be destroyed before. */
function keptUntil(state: KnownCall): readonly PlainDate[] {
  if (state.status !== 'stored') return []
  const { consent, erasure, kept } = state
  const consented = consent.withdrawnOn === null || consent.otherBasis !== null
  return consented && erasure === null ? [kept.due] : []
}

/** Access to a recording, and how the data of others were protected. */
function callerAccess(
  state: KnownCall,
  access: GiveCallerAccess['data'],
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'caller-access'> {
  const { callerListening, othersData } = catalogue.recordingRoles
  const words = catalogue.letters.caller
  const { opening, envelope } = around(state, access, () => 'granted', catalogue, settings)
  const { means } = access
  const given: Said = [words.access(means, state.callDate), callerListening.clause]
  const protectedBy = someGiven('others-protected', [access.othersProtected], othersData.clause)
  return composeLetter(
    'caller-access',
    { ...envelope, encloses: means.includes('copy') },
    {
      'access-given':
        opening === null ? paragraphOf(catalogue, given) : paragraphOf(catalogue, opening, given),
      listening: listeningBlock(state, means, catalogue, settings),
      'others-protected': ofGdpr(
        reasonsParagraph(catalogue, [words.othersProtected, othersData.clause], protectedBy),
      ),
      ...officerOfCalls(settings, catalogue),
    },
    catalogue,
  )
}

/** The answer to a request of a caller: with reasons, or by access to the recording. */
export function callerAnswer(
  state: KnownCall,
  answers: AnswersCaller,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'caller-answer' | 'caller-access'> {
  if ('means' in answers) return callerAccess(state, answers, catalogue, settings)
  const { callerRights } = catalogue.recordingRoles
  const { right, receivedOn } = answeredRequest(state, answers.request, catalogue)
  const outcome = outcomeOf(state)(right, receivedOn)
  const { opening, envelope } = around(state, answers, () => outcome, catalogue, settings)
  if (opening === null)
    throw new InvalidInputError('request', 'a request that was registered', opening, callerRights.clause)
  const reasons = someGiven('reasons', answers.reasons, callerRights.clause)
  return composeLetter(
    'caller-answer',
    envelope,
    {
      'caller-answer': paragraphOf(catalogue, opening),
      reasons: reasonsParagraph(
        catalogue,
        [catalogue.letters.caller.reasons[outcome], callerRights.clause],
        reasons,
      ),
      remedies: remedies('subject', false, catalogue, settings),
      ...officerOfCalls(settings, catalogue),
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
  const { notice, consent, purposes, retention, alternatives, consentWithdrawal } = catalogue.recordingRoles
  const { recordedData, listeners, callerListening, callerRights } = catalogue.recordingRoles
  const period = settings.rules?.retention.period ?? kaunasRetention
  const { surround } = catalogue.letters
  const { name, address, contact } = settings.institution
  const contacts = [
    slot('controller', address, 'gdpr:13') ?? surround.noAddress,
    slot('controller', contact, 'gdpr:13') ?? surround.noContact,
  ]
  const block = (...said: Said): ElementContent => paragraphOf(catalogue, said)
  const authority = slot('authority', settings.authority) ?? BLANK
  const [first, ...others] = controllerClauses(catalogue)
  const answerable = ofGdpr(
    block(call.controller([given('controller', name, 'gdpr:13'), ...contacts]), first, ...others),
  )
  if (!speaksOfKaunas(catalogue)) return ownRecordingNotice(catalogue, settings, answerable)
  return composeLetter(
    'call-recording-notice',
    { on: null, reply: null, settings },
    {
      recorded: paragraphOf(
        catalogue,
        [call.recorded, consent.clause, notice.clause],
        [call.recordedData, recordedData.clause],
      ),
      controller: answerable,
      purpose: ofGdpr(block(call.purpose, purposes.clause, 'gdpr:13')),
      basis: ofGdpr(block(call.basis, consent.clause, 'gdpr:6(1)(a)', 'gdpr:13(1)(c)')),
      storage: ofGdpr(
        closingParagraph(
          catalogue,
          [call.storage(period), retention.clause, 'gdpr:13'],
          [call.procedureCopy, retention.clause, 'gdpr:13'],
        ),
      ),
      listeners: ofGdpr(block(call.listeners, listeners.clause, 'gdpr:13')),
      'right-to-refuse': ofGdpr(
        closingParagraph(
          catalogue,
          [call.rightToRefuse, consent.clause, callerRights.clause],
          [call.otherwise, alternatives.clause],
          [call.withdrawal, consentWithdrawal.clause, 'gdpr:13'],
        ),
      ),
      'rights-of-callers': ofGdpr(
        closingParagraph(
          catalogue,
          [call.ownRecording, callerListening.clause],
          [call.rights, 'gdpr:13(2)(b)'],
        ),
      ),
      'supervisory-authority': ofGdpr(block(call.authority(authority), 'gdpr:13(2)(d)', 'gdpr:77')),
      ...officerOfCalls(settings, catalogue),
    },
    catalogue,
  )
}

/** What a caller hears in few words, without citations. */
export function callSpokenNotice(
  catalogue: Catalogue,
  settings: CallNoticeSettings,
): Letter<'call-spoken-notice'> {
  if (!speaksOfKaunas(catalogue)) return ownSpokenNotice(catalogue, settings)
  const { spoken } = catalogue.letters
  const { notice, consent, alternatives, retention } = catalogue.recordingRoles
  const period = settings.rules?.retention.period ?? kaunasRetention
  const website = slot('institution.website', settings.institution.website) ?? BLANK
  return composeLetter(
    'call-spoken-notice',
    { on: null, reply: null, settings },
    {
      recorded: {
        clauses: [consent.clause, notice.clause],
        sentences: [
          sentence(spoken.who(given('institution.name', settings.institution.name))),
          sentence(spoken.recorded),
        ],
      },
      storage: { clauses: [retention.clause], sentences: [sentence(spoken.storage(period))] },
      'right-to-refuse': {
        clauses: [consent.clause, alternatives.clause],
        sentences: [sentence(spoken.question), sentence(spoken.otherwise), sentence(spoken.withdrawal)],
      },
      more: { clauses: ['gdpr:13'], source: 'gdpr', sentences: [sentence(spoken.more(website))] },
    },
    catalogue,
  )
}

/** What a caller who refuses is told: the two other ways. */
export function callAlternatives(catalogue: Catalogue, settings: CallSettings): Letter<'call-alternatives'> {
  requireAlternatives(catalogue)
  const { call } = catalogue.letters
  const { consent, alternatives, callerRights } = catalogue.recordingRoles
  const { clause } = alternatives
  const { address } = settings.institution
  const where = address === undefined ? null : given('in-person', address, clause)
  return composeLetter(
    'call-alternatives',
    { on: null, reply: null, settings },
    {
      'not-recorded': paragraphOf(
        catalogue,
        [call.notRecorded, consent.clause],
        [call.mayEnd, callerRights.clause],
      ),
      'in-person': paragraphOf(catalogue, [call.inPerson(where), clause]),
      'by-email': paragraphOf(catalogue, [call.byEmail(given('by-email', settings.email, clause)), clause]),
      ...officerOfCalls(settings, catalogue),
    },
    catalogue,
  )
}
