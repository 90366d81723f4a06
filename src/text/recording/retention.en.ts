import { date, days, list, quote } from '../kit/words.en.js'
import type { DestructionTexts, DueTexts, RetentionTexts } from './retention-texts.js'
import { theHolds, theProcedures } from './words.en.js'

const are = (ids: readonly string[]): string => (ids.length === 1 ? 'is' : 'are')

/** Whether a recording may be destroyed. */
export const destruction: DestructionTexts = {
  facts: {
    termOver: { holds: 'its term is over', fails: 'its term is not over' },
    erasureGranted: { holds: 'its erasure was granted', fails: 'its erasure was not granted' },
    consentWithdrawn: {
      holds: 'the consent was withdrawn',
      fails: 'the consent was not withdrawn',
    },
    otherBasisNamed: {
      holds: 'another basis was named',
      fails: 'no other basis was named',
    },
    held: {
      holds: 'another act orders that it be kept',
      fails: 'no act orders that it be kept',
    },
    restricted: { holds: 'it is restricted', fails: 'it is not restricted' },
    procedureOpen: {
      holds: 'a procedure about the call is open',
      fails: 'no procedure about the call is open',
    },
    copyMade: {
      holds: 'the copy for the procedure was made',
      fails: 'no copy was made for the procedure',
    },
  },
  standings: {
    due: 'the recording must be destroyed',
    early: 'the recording may be destroyed before the end of its term',
    'retention-running': 'the recording must not be destroyed yet',
    held: 'the recording must not be destroyed before the hold ends',
    restricted: 'the recording must not be destroyed before the restriction ends',
    'copy-required': 'the recording must not be destroyed before it is copied',
  },
  destroyed: 'the recording has been destroyed',
}

/** How long a recording is kept. */
export const retention: RetentionTexts = {
  running: (lastDay, daysLeft) =>
    `the recording is kept up to and including ${date(lastDay)}, with ${days(daysLeft)} left`,
  lastDay: (lastDay) => `today, ${date(lastDay)}, is the last day of the recording`,
  over: (lastDay) => `the term of the recording ended on ${date(lastDay)}`,
  term: (lastDay) => `the term of the recording is up to and including ${date(lastDay)}`,
  destruction: {
    'retention-running': ({ due, delayed }) =>
      !delayed
        ? `it has to be destroyed on ${date(due)}, and not before`
        : `it has to be destroyed only on ${date(due)}, when its restriction has ended`,
    due: ({ due }) => `it must be destroyed; the day for it is ${date(due)}`,
    early: ({ due, withdrawn }) =>
      withdrawn
        ? `the consent was withdrawn and no other basis named, so that it must be destroyed before the end of its term; the day for it is ${date(due)}`
        : `its erasure was granted, so that it may be destroyed before the end of its term, and must be by ${date(due)}`,
    held: ({ holds: ids }) =>
      `it must not be destroyed as long as ${theHolds(ids)} ${are(ids)} in force, and has to be after that`,
    restricted: ({ due, delayed, early, restrictions: ids }) =>
      early
        ? `it must not be destroyed as long as ${list(ids.map(quote))} ${are(ids)} in force, and has to be after that, by ${date(due)}`
        : `it must not be destroyed as long as ${list(ids.map(quote))} ${are(ids)} in force, and has to be at once after that${!delayed ? '' : `, on ${date(due)}`}`,
    'copy-required': ({ due, procedures: ids }) =>
      `it must not be destroyed before a copy is made for ${theProcedures(ids)}; once it is made, the recording has to be destroyed; the day for its destruction is ${date(due)}`,
    destroyed: ({ due }) => `it has been destroyed; the day for it was ${date(due)}`,
  },
  restricted: (ids, bars) =>
    `it is restricted: ${list(ids.map(quote))} ${are(ids)} in force${bars ? ', and it must not be destroyed as long as that is so' : ''}`,
  held: (ids) =>
    `${theHolds(ids)} ${are(ids)} in force: as long as that is so, neither the recording nor its copy can be destroyed`,
  copyNeeded: (ids) => `a copy has to be made for ${theProcedures(ids)} before it is destroyed`,
  copyKept: (madeOn, ids) =>
    `the copy that was made on ${date(madeOn)} is kept as long as ${theProcedures(ids)} ${are(ids)} open`,
  copyOver: (madeOn, neededUntil) =>
    `the copy that was made on ${date(madeOn)} is needed by no procedure since ${date(neededUntil)} and has to be destroyed`,
  copyKeptOn: (madeOn, neededUntil, keptUntil) =>
    `the copy that was made on ${date(madeOn)} is needed by no procedure since ${date(neededUntil)}, but it was said at the closing that it is to be kept up to and including ${date(keptUntil)}; it has to be destroyed on the next day`,
}

/** What recordings ask for on a day. */
export const due: DueTexts = {
  actions: {
    destroy: {
      inTime: ({ recording, due }) =>
        `the recording ${quote(recording)} has to be destroyed; the last day is ${date(due)}`,
      overdue: ({ recording, due }) =>
        `the recording ${quote(recording)} has not been destroyed in time: the last day was ${date(due)}`,
    },
    copy: {
      inTime: ({ recording, due }) =>
        `an open procedure needs a copy of the recording ${quote(recording)}, to be made by ${date(due)}`,
      overdue: ({ recording, due }) =>
        `the copy of the recording ${quote(recording)} that an open procedure needs has not been made in time: the last day was ${date(due)}`,
    },
    'destroy-copy': {
      inTime: ({ recording, due }) =>
        `no procedure needs the copy of the recording ${quote(recording)} any more, so that it has to be destroyed; the last day is ${date(due)}`,
      overdue: ({ recording, due }) =>
        `the copy of the recording ${quote(recording)}, which no procedure needs any more, has not been destroyed in time: the last day was ${date(due)}`,
    },
    'answer-caller': {
      inTime: ({ recording, due, about: { requests } }) =>
        `the caller’s request ${list(requests.map(quote))} about the call ${quote(recording)} has to be answered by ${date(due)}`,
      overdue: ({ recording, due, about: { requests } }) =>
        `the caller’s request ${list(requests.map(quote))} about the call ${quote(recording)} has not been answered in time: the last day was ${date(due)}`,
    },
  },
  warn: {
    complaints: ({ recording, due, about: { complaints } }) =>
      `the ${complaints.length === 1 ? 'complaint' : 'complaints'} ${list(complaints.map(quote))} ${are(complaints)} open, but ${complaints.length === 1 ? 'does' : 'do'} not keep the recording ${quote(recording)}: its last day is ${date(due)}, and unless a procedure is opened by then, it will be destroyed`,
    requests: ({ recording, due, overdue, about: { requests } }) =>
      `the caller’s ${requests.length === 1 ? 'request' : 'requests'} ${list(requests.map(quote))} ${are(requests)} not answered, but ${requests.length === 1 ? 'does' : 'do'} not keep the recording ${quote(recording)}: its last day ${overdue ? 'was' : 'is'} ${date(due)}`,
  },
  reasonNeeded:
    'the recording is restricted, so that it may be copied only for a reason for processing restricted data',
}
