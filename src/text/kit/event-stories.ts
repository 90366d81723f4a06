import type { EventToTell } from '../story/texts.js'
import type { Catalogue } from './catalogue.js'
import type { Passage } from './said.js'

/** What is told of each event of a machine, in whatever language: one that is left out does not compile. */
export type EventStories<Event extends { readonly type: string; readonly data: object }, State> = {
  readonly [T in Event['type']]: (
    told: EventToTell<Extract<Event, { readonly type: T }>, State>,
    catalogue: Catalogue,
  ) => Passage
}
