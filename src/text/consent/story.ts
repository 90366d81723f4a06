import type { ConsentEvent, ConsentState } from '../../consent/index.js'
import type { EventStories } from '../kit/event-stories.js'
import { withdrawnFromSaid } from './withdrawn-from.js'

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
  ConsentWithdrawn: ({ data: { command }, after }, catalogue) => {
    const { consent, roles } = catalogue
    const { by, from, request } = command.data
    return [
      [consent.story.withdrawn(by, after.id, request), roles.withdrawal.clause],
      withdrawnFromSaid(from, catalogue),
    ]
  },
}
