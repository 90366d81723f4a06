import { clauseShape } from '../case/shapes.js'
import type { Shape } from '../core/index.js'
import { calendarMonth, flag, list, object, some, text, variants, word } from '../core/shape.js'
import { sampleObstacles } from './draw-sample.js'
import { type SamplingCommand, type SamplingEvent, samplingCommands } from './sampling-register.js'

const bare = {
  DrawSample: object({ data: samplingCommands.DrawSample.shape }),
  ListenToSample: object({ data: samplingCommands.ListenToSample.shape }),
}

/** A command on the sampling register, as it crosses the boundary. */
export const samplingCommandShape: Shape<SamplingCommand> = variants('type', bare)

/** An event of the sampling register, as it crosses the boundary. */
export const samplingEventShape: Shape<SamplingEvent> = variants('type', {
  SampleDrawn: object({
    data: object({
      command: variants('type', { DrawSample: bare.DrawSample }),
      procedure: object({ id: text, version: text }),
      month: calendarMonth,
      drawn: list(text),
      excluded: list(
        object({ recording: text, obstacles: some(word(...sampleObstacles)), clauses: list(clauseShape) }),
      ),
    }),
  }),
  SampleListenedTo: object({
    data: object({ command: variants('type', { ListenToSample: bare.ListenToSample }), again: flag }),
  }),
})
