// The letters of a case: a draft for each act that has to be told to somebody, from the state after it.
import type { ComplaintEvent, ComplaintState, RequestEvent, RequestState } from 'privacy-rulebook'
import { type Catalogue, type Letter, type LetterSettings, letters } from 'privacy-rulebook/text'
import { procedure } from './cases.js'

/** No institution is named: what it fills in for itself is left open. */
const settings: LetterSettings = { institution: { name: '…' }, dataProtectionOfficer: '…' }

/** The letters after an event of a request. */
export function lettersOfRequest(
  event: RequestEvent,
  state: RequestState,
  catalogue: Catalogue,
): readonly Letter[] {
  if (state.status === 'none') return []
  switch (event.type) {
    case 'RequestSubmitted':
      return [letters.receipt(procedure, state, catalogue, settings)]
    case 'CompletionAsked':
      return [
        event.data.command.data.about === 'authority'
          ? letters.authority(state, catalogue, settings)
          : letters.completion(state, catalogue, settings),
      ]
    case 'IdentityInquired':
      return [letters.identityInquiry(state, catalogue, settings)]
    case 'ExaminationExtended':
      return [letters.extension(procedure, state, catalogue, settings)]
    case 'FeeDemanded':
      return [letters.feeDemand(state, catalogue, settings)]
    case 'RequestRefused':
      return state.status === 'refused' ? [letters.refusal(procedure, state, catalogue, settings)] : []
    case 'RequestAnswered':
      return state.status === 'answered' || state.status === 'implemented'
        ? [letters.answer(state, catalogue, settings)]
        : []
    case 'ImplementationReported':
      return state.status === 'answered' || state.status === 'implemented'
        ? [letters.carriedOut(state, catalogue, settings)]
        : []
    default:
      return []
  }
}

/** The letters after an event of a complaint. */
export function lettersOfComplaint(
  event: ComplaintEvent,
  state: ComplaintState,
  catalogue: Catalogue,
): readonly Letter[] {
  if (state.status === 'none') return []
  switch (event.type) {
    case 'IdentityInquired':
      return [letters.complaintIdentityInquiry(state, catalogue, settings)]
    case 'ExaminationExtended':
      return [letters.complaintExtension(procedure, state, catalogue, settings)]
    case 'ComplaintRefused':
      return state.status === 'refused' ? [letters.complaintRefusal(state, catalogue, settings)] : []
    case 'ComplaintUpheld':
    case 'ComplaintDismissed':
      return state.status === 'upheld' || state.status === 'dismissed' || state.status === 'implemented'
        ? [letters.complaintAnswer(state, catalogue, settings)]
        : []
    default:
      return []
  }
}
