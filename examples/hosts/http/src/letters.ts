// The letters of a case: a draft for each act that has to be told to somebody, from the state after it.
import type { ComplaintEvent, ComplaintState, PlainDate, RequestEvent, RequestState } from 'privacy-rulebook'
import { type Catalogue, type Letter, letters, renderText } from 'privacy-rulebook/text'
import { complaints, procedure, requests, letterSettings as settings } from './institution.ts'

export interface Draft {
  readonly on: PlainDate
  readonly kind: Letter['kind']
  readonly heading: string
  readonly text: string
}

/** The letters after each event, the earliest first. */
function draftsAfter<Event extends { readonly data: { readonly command: { readonly data: object } } }, State>(
  history: readonly Event[],
  initial: State,
  evolve: (state: State, event: Event) => State,
  lettersAfter: (event: Event, state: State) => readonly Letter[],
  dayOf: (event: Event) => PlainDate,
): readonly Draft[] {
  let state = initial
  return history.flatMap((event) => {
    state = evolve(state, event)
    return lettersAfter(event, state).map((letter) => ({
      on: dayOf(event),
      kind: letter.kind,
      heading: letter.heading,
      text: renderText(letter),
    }))
  })
}

function afterRequestEvent(
  event: RequestEvent,
  state: RequestState,
  catalogue: Catalogue,
): readonly Letter[] {
  if (state.status === 'none') return []
  switch (event.type) {
    case 'RequestSubmitted':
      return [letters.receipt(procedure, state, catalogue, settings)]
    case 'CompletionAsked':
      return event.data.command.data.about === 'authority'
        ? [letters.authority(state, catalogue, settings)]
        : [letters.completion(state, catalogue, settings)]
    case 'IdentityInquired':
      return [letters.identityInquiry(state, catalogue, settings)]
    case 'ExaminationExtended':
      return [letters.extension(procedure, state, catalogue, settings)]
    case 'FeeDemanded':
      return [letters.feeDemand(state, catalogue, settings)]
    case 'RequestRefused':
      return state.status === 'refused' ? [letters.refusal(procedure, state, catalogue, settings)] : []
    case 'RequestJoined':
      return state.status === 'joined' ? [letters.joining(state, catalogue, settings)] : []
    case 'RequestAnswered':
    case 'RequestReexamined': {
      if (state.status !== 'answered' && state.status !== 'implemented') return []
      const answer = letters.answer(state, catalogue, settings)
      const withdrawn = state.answer.extent.some(({ right }) => right === 'consent-withdrawal')
      return withdrawn ? [answer, letters.withdrawal(state, catalogue, settings)] : [answer]
    }
    case 'ImplementationReported':
      return state.status === 'answered' || state.status === 'implemented'
        ? [letters.carriedOut(state, catalogue, settings)]
        : []
    case 'ImpossibilityReported': {
      if (state.status !== 'answered' && state.status !== 'implemented') return []
      const { right, item = null } = event.data.command.data
      return [letters.impossibility(state, { right, item }, catalogue, settings)]
    }
    default:
      return []
  }
}

function afterComplaintEvent(
  event: ComplaintEvent,
  state: ComplaintState,
  catalogue: Catalogue,
): readonly Letter[] {
  if (state.status === 'none') return []
  switch (event.type) {
    case 'CompletionAsked':
      return event.data.command.data.about === 'authority'
        ? [letters.complaintAuthority(state, catalogue, settings)]
        : [letters.complaintCompletion(state, catalogue, settings)]
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

export const draftsOfRequest = (history: readonly RequestEvent[], catalogue: Catalogue): readonly Draft[] =>
  draftsAfter(
    history,
    requests.initialState(),
    requests.evolve,
    (event, state) => afterRequestEvent(event, state, catalogue),
    ({ data: { command } }) => (command.type === 'SubmitRequest' ? command.data.receivedOn : command.data.on),
  )

export const draftsOfComplaint = (
  history: readonly ComplaintEvent[],
  catalogue: Catalogue,
): readonly Draft[] =>
  draftsAfter(
    history,
    complaints.initialState(),
    complaints.evolve,
    (event, state) => afterComplaintEvent(event, state, catalogue),
    ({ data: { command } }) =>
      command.type === 'LodgeComplaint' ? command.data.receivedOn : command.data.on,
  )
