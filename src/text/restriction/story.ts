import type { RestrictedItem, RestrictionEvent } from '../../restriction/index.js'
import type { EventStories } from '../kit/event-stories.js'
import type { Said } from '../kit/said.js'
import { withoutStop } from '../kit/sentences.js'
import { lastingSaid } from './lasting.js'
import type { NamedReason } from './texts.js'

/** The reason of a name: every event that names one comes after it was relied on. */
const namedReason = ({ reasons }: RestrictedItem, id: string): NamedReason => ({
  id,
  reason: reasons.find((reason) => reason.id === id)?.reason ?? null,
})

/** What is told of each event on the restrictions of a data item. */
export const restrictionStory: EventStories<RestrictionEvent, RestrictedItem> = {
  RestrictionImposed: ({ data: { command } }, catalogue) => {
    const { by, grounds, period, ...imposed } = command.data
    const { until = null, criterion } = period
    const { story } = catalogue.restriction
    const condition = criterion === undefined ? null : catalogue.quote(withoutStop(criterion))
    return [[story.imposed(by, imposed), ...grounds], lastingSaid(until, condition, story.lasts, catalogue)]
  },
  ReasonReliedOn: ({ data: { command, inform } }, { restriction: { story }, roles }) => {
    const { by, operation, aroseOn, justification } = command.data
    const { clause } = roles.restrictionEffect
    return [
      [story.reliedOn(by, command.data, operation, justification), clause],
      [story.arose(aroseOn), clause],
      inform === null ? [story.signedBySubject, clause] : [story.noticeDue(inform.due), inform.clause],
    ]
  },
  SubjectInformed: ({ data: { command }, after }, { restriction: { story }, roles }) => [
    [story.informed(command.data.by, namedReason(after, command.data.id)), roles.restrictionEffect.clause],
  ],
  ReasonEnded: ({ data: { command }, after }, { restriction: { story }, roles }) => [
    [story.reasonEnded(command.data.by, namedReason(after, command.data.id)), roles.restrictionEffect.clause],
  ],
  RestrictionLifted: ({ data: { command, lifted } }, { restriction: { story }, roles }) => {
    const { by, because } = command.data
    const { clause } = because === 'corrected' ? roles.restrictionUntilCorrected : roles.restrictionPeriod
    return [
      [story.ending(by, because), clause],
      ...lifted.map(
        ({ id, remaining }): Said =>
          remaining.length === 0
            ? [story.lifted(id), clause]
            : [story.goesOn(id), roles.restrictionPeriod.clause, ...remaining],
      ),
    ]
  },
}
