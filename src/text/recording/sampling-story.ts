import type { SamplingEvent, SamplingState } from '../../recording/index.js'
import type { EventStories } from '../kit/event-stories.js'

/** How each event of the sampling register of a month is told. */
export const samplingStory: EventStories<
  SamplingEvent,
  Exclude<SamplingState, { readonly status: 'none' }>
> = {
  SampleDrawn: (
    { data: { command, month, drawn, excluded } },
    { sampling: { story: words }, recordingRoles: roles },
  ) => {
    const { by, candidates, seed, size } = command.data
    const eligible = candidates.length - excluded.length
    const more = [
      words.seed(seed),
      ...(drawn.length < size ? [words.fewer(size)] : []),
      ...(excluded.length > 0 ? [words.excluded(excluded.length)] : []),
    ]
    return [
      [words.drawn(by, { month, drawn, eligible }), roles.sampling.clause],
      ...more.map((said) => [said, roles.sampling.clause] as const),
    ]
  },
  SampleListenedTo: (
    { data: { command, again }, after },
    { sampling: { story: words }, recordingRoles: roles },
  ) => {
    const { by, recording, listener } = command.data
    return [
      [words.listened(by === listener ? null : by, recording, listener), roles.sampling.clause],
      [again ? words.listenedAgain : words.listenedSoFar(after.listened.length), roles.sampling.clause],
    ]
  },
}
