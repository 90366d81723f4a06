import { beforeLastEvent, limitOutsideCalendar, notInProcedure } from '../kit/rejections.en.js'
import { date, quote } from '../kit/words.en.js'
import type { DaysRestricted, RestrictionTexts } from './texts.js'
import { reasons } from './words.en.js'

/** ": the restriction applied up to and including 30 June 2026". */
function bounds({ from, until }: DaysRestricted): string {
  if (until !== undefined) return `: the restriction applied up to and including ${date(until)}`
  return from === undefined ? '' : `: the restriction applies from ${date(from)}`
}

/** What stands in the way of a restriction's command, and what to do instead. */
export const rejections: RestrictionTexts['rejections'] = {
  'wrong-status': (_, act) => [
    `${act ?? 'this step'} is not possible, because the data are not restricted`,
    'it is possible only once the data are restricted',
  ],
  'not-in-procedure': notInProcedure,
  'before-last-event': beforeLastEvent('the restriction'),
  'outside-calendar': limitOutsideCalendar,
  'other-item': ({ item }) => [
    `only restrictions of the data ${quote(item)} are recorded here`,
    'a restriction of other data has to be recorded separately',
  ],
  'already-imposed': ({ id }) => [
    `the restriction ${quote(id)} has been imposed before`,
    'it need not be imposed again; a new restriction needs another name',
  ],
  'period-missing': () => [
    'it is not said until when the data are restricted',
    'the last day, or a criterion, has to be named',
  ],
  'period-over': ({ on, until }) => [
    `the end named for the restriction, ${date(until)}, is before the day it is imposed, ${date(on)}`,
    `a day no earlier than ${date(on)} has to be named`,
  ],
  'no-restriction-in-force': (data) => [
    `no restriction of these data is in force on ${date(data.on)}${bounds(data)}`,
    'there is therefore no need to rely on a reason for processing restricted data',
  ],
  'reason-not-arisen': ({ on, aroseOn }) => [
    `the reason to process restricted data is said to have arisen on ${date(aroseOn)}, but the step is dated ${date(on)}`,
    'a reason can be relied on from the day it arises',
  ],
  'reason-already-relied-on': ({ id }) => [
    `the reason ${quote(id)} is already relied on`,
    'a new reason needs another name',
  ],
  'not-written-consent': ({ reason }) => [
    `carrying out a request that the data subject signed counts as written consent, but another reason is named: ${reasons[reason]}`,
    'either written consent has to be named, or the step must not be treated as the carrying out of a request',
  ],
  'not-consent': ({ reason }) => [
    `carrying out the data subject's own request counts as their consent, but another reason is named: ${reasons[reason]}`,
    'either consent has to be named, or the step must not be treated as the carrying out of a request',
  ],
  'no-such-reason': ({ id }) => [
    id === undefined
      ? 'no reason to process restricted data has been relied on'
      : `the reason ${quote(id)} has not been relied on`,
    'a reason that is relied on has to be named',
  ],
  'no-notice-owed': ({ id }) => [
    `the reason ${quote(id)} is the carrying out of a request that the data subject signed, so no notice is owed`,
  ],
  'already-informed': ({ id, on }) => [
    `the data subject was told of the reason ${quote(id)} on ${date(on)}`,
    'no further notice is owed',
  ],
  'reason-already-ended': ({ id, on }) => [
    `the reason ${quote(id)} ended on ${date(on)}`,
    'to process the restricted data again, a new reason is needed',
  ],
  'no-such-restriction': ({ id }) => [
    `no restriction ${quote(id)} has been imposed`,
    'a restriction that is in force has to be named',
  ],
  'restriction-already-over': (data) => [
    `the restriction${data.id === undefined ? '' : ` ${quote(data.id)}`} is no longer in force on ${date(data.on)}${bounds(data)}`,
    'it need not be lifted',
  ],
  'not-under-rectification': ({ id }) => [
    `the restriction ${quote(id)} was not imposed for the period until the data are corrected, so their correction does not end it`,
    `another reason for its end has to be named`,
  ],
  'no-criterion': ({ id }) => [
    `the end of the restriction ${quote(id)} does not depend on a criterion`,
    'another reason for its end has to be named',
  ],
}
