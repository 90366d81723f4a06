import { joined } from '../core/renaming.js'
import type { RestrictionPeriod } from './claim.js'
import type { GrantedPeriod } from './item-decision.js'

/** Whether a period has an end that somebody named. */
export const hasEnd = (period: RestrictionPeriod | undefined): boolean =>
  period?.until !== undefined || period?.criterion !== undefined

/** A restriction until a granted rectification is made ends of itself; any other needs an end that somebody named. */
export const endsOfItself = (grounds: GrantedPeriod['grounds']): boolean =>
  grounds.length > 0 && grounds.every((ground) => ground === 'rectification-pending')

/** The shorter of the period asked for and the one needed; of a day and a criterion, whichever comes first. */
export function grantedPeriod(
  asked: RestrictionPeriod | undefined,
  needed: RestrictionPeriod | undefined,
  grounds: GrantedPeriod['grounds'],
): GrantedPeriod {
  const until = [asked?.until, needed?.until].filter((day) => day !== undefined).sort()[0]
  const criteria = [...new Set([asked?.criterion, needed?.criterion].filter((words) => words !== undefined))]
  const shorterDay = needed?.until !== undefined && (asked?.until === undefined || needed.until < asked.until)
  const otherEnd = needed?.criterion !== undefined && needed.criterion !== asked?.criterion
  return {
    ...(until === undefined ? {} : { until }),
    ...(criteria.length === 0 ? {} : { criterion: joined(criteria) }),
    grounds,
    cut: hasEnd(asked) && (shorterDay || otherEnd),
  }
}
