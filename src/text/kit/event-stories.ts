import type { Catalogue } from './catalogue.js'
import type { Passage } from './said.js'

/** An event to be told: what it holds, and the state that it led to. */
export interface EventToTell<Event extends { readonly data: object }, State> {
  readonly data: Event['data']
  readonly after: State
}

/** What is told of each event of a machine, in whatever language: one that is left out does not compile. */
export type EventStories<Event extends { readonly type: string; readonly data: object }, State> = {
  readonly [T in Event['type']]: (
    told: EventToTell<Extract<Event, { readonly type: T }>, State>,
    catalogue: Catalogue,
  ) => Passage
}
