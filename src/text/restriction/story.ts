import type { ClauseRef } from '../../documents/index.js'
import { isLibraryName } from '../../procedure/index.js'
import type { RestrictedItem, RestrictionEvent } from '../../restriction/index.js'
import type { GrantedPeriod } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { EventStories } from '../kit/event-stories.js'
import { cited } from '../kit/references.js'
import type { Said } from '../kit/said.js'
import { withoutStop } from '../kit/sentences.js'
import { ownSettling } from '../rights/settling.js'
import { lastingSaid } from './lasting.js'
import type { NamedReason } from './texts.js'

/** The reason of a name: every event that names one comes after it was relied on. */
const namedReason = ({ reasons }: RestrictedItem, id: string): NamedReason => ({
  id,
  reason: reasons.find((reason) => reason.id === id)?.reason ?? null,
})

/** The clause of a ground that carries a restriction. */
const clauseOfGround = (ground: GrantedPeriod['grounds'][number], catalogue: Catalogue): ClauseRef =>
  isLibraryName(ground)
    ? catalogue.roles.restrictionGrounds[ground].clause
    : ownSettling('restriction', ground, catalogue).clause

/** What is told of each event on the restrictions of a data item. */
export const restrictionStory: EventStories<RestrictionEvent, RestrictedItem> = {
  RestrictionImposed: ({ data: { command } }, catalogue) => {
    const { by, grounds, period, ...imposed } = command.data
    const { until = null, criterion } = period
    const { story } = catalogue.restriction
    const condition = criterion === undefined ? null : catalogue.quote(withoutStop(criterion))
    const { restriction } = catalogue.roles
    const clauses = cited(
      grounds.map((ground) => clauseOfGround(ground, catalogue)),
      restriction.clause,
    )
    return [[story.imposed(by, imposed), ...clauses], lastingSaid(until, condition, story.lasts, catalogue)]
  },
  ReasonReliedOn: ({ data: { command, inform } }, { restriction: { story }, roles }) => {
    const { by, reason, operation, aroseOn, justification, ownRequest } = command.data
    const { clause } = roles.restrictionEffect
    return [
      [story.reliedOn(by, command.data, operation, justification), clause],
      [story.arose(aroseOn), clause],
      ...(inform === null ? [] : [[story.noticeDue(inform.due), inform.clause] as const]),
      ...(ownRequest === true
        ? [[reason === 'written-consent' ? story.signedBySubject : story.askedBySubject, clause] as const]
        : []),
    ]
  },
  SubjectInformed: ({ data: { command }, after }, { restriction: { story }, roles }) => [
    [story.informed(command.data.by, namedReason(after, command.data.id)), roles.restrictionEffect.clause],
  ],
  ReasonEnded: ({ data: { command }, after }, { restriction: { story }, roles }) => [
    [story.reasonEnded(command.data.by, namedReason(after, command.data.id)), roles.restrictionEffect.clause],
  ],
  RestrictionLifted: ({ data: { command, lifted } }, catalogue) => {
    const {
      restriction: { story },
      roles,
    } = catalogue
    const { by, because } = command.data
    const { restrictionGrounds: clauseOf, restrictionPeriod } = roles
    const { clause } = because === 'corrected' ? clauseOf['rectification-pending'] : restrictionPeriod
    return [
      [story.ending(by, because), clause],
      ...lifted.map(
        ({ id, remaining }): Said =>
          remaining.length === 0
            ? [story.lifted(id), clause]
            : [
                story.goesOn(id),
                restrictionPeriod.clause,
                ...remaining.map((ground) => clauseOfGround(ground, catalogue)),
              ],
      ),
    ]
  },
}
