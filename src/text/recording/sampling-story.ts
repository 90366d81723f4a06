import type { SamplingEvent, SamplingState } from '../../recording/index.js'
import type { EventStories } from '../kit/event-stories.js'

/** How each event of the sampling register of a month is told. */
export const samplingStory: EventStories<
  SamplingEvent,
  Exclude<SamplingState, { readonly status: 'none' }>
> = {
  SampleDrawn: ({ data: { command, month, drawn, excluded } }, { story, recordingRoles: { sampling } }) => {
    const { by, candidates, seed, size } = command.data
    const words = story.sampling
    const eligible = candidates.length - excluded.length
    const more = [
      words.seed(seed),
      ...(drawn.length < size ? [words.fewer(size)] : []),
      ...(excluded.length > 0 ? [words.excluded(excluded.length)] : []),
    ]
    return [
      [words.drawn(by, { month, drawn, eligible }), sampling.clause],
      ...more.map((said) => [said, sampling.clause] as const),
    ]
  },
  SampleListenedTo: (
    { data: { command, again }, after },
    { story: { sampling: words }, recordingRoles: { sampling } },
  ) => {
    const { by, recording, listener } = command.data
    return [
      [words.listened(by === listener ? null : by, recording, listener), sampling.clause],
      [again ? words.listenedAgain : words.listenedSoFar(after.listened.length), sampling.clause],
    ]
  },
}
