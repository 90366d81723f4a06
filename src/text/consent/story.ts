import type { ConsentEvent, ConsentState } from '../../consent/index.js'
import type { EventStories } from '../kit/event-stories.js'

/** What is told of each event of a consent. */
export const consentStory: EventStories<ConsentEvent, Exclude<ConsentState, { readonly status: 'none' }>> = {
  ConsentGiven: ({ data: { command } }, { consent: { story }, roles }) => {
    const { by, id, signedOn, purpose } = command.data
    const { clause } = roles.withdrawal
    return [
      [story.given(by, id, purpose), clause],
      [story.signed(signedOn), clause],
    ]
  },
  ConsentWithdrawn: ({ data: { command }, after }, { consent, roles }) => {
    const { by, from, request } = command.data
    return [
      [consent.story.withdrawn(by, after.id, request), roles.withdrawal.clause],
      [consent.withdrawnFrom(from), roles.withdrawal.clause, roles.withdrawalEffect.clause],
    ]
  },
}
