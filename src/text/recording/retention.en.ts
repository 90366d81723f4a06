import { date, days, list, quote } from '../kit/words.en.js'
import type { DestructionTexts, DueTexts, RetentionTexts } from './retention-texts.js'
import { theHolds, theProcedures } from './words.en.js'

const are = (ids: readonly string[]): string => (ids.length === 1 ? 'is' : 'are')

/** Whether a recording may be destroyed. */
export const destruction: DestructionTexts = {
  facts: {
    termOver: { holds: 'its storage period is over', fails: 'its storage period is not over' },
    erasureGranted: { holds: 'its erasure has been granted', fails: 'its erasure has not been granted' },
    consentWithdrawn: {
      holds: 'the consent has been withdrawn',
      fails: 'the consent has not been withdrawn',
    },
    otherBasisNamed: {
      holds: 'another legal basis has been named',
      fails: 'no other legal basis has been named',
    },
    held: {
      holds: 'another legal act orders that it be kept',
      fails: 'no legal act orders that it be kept',
    },
    restricted: { holds: 'it is restricted', fails: 'it is not restricted' },
    procedureOpen: {
      holds: 'a procedure about the call is open',
      fails: 'no procedure about the call is open',
    },
    copyMade: {
      holds: 'the copy for the procedure has been made',
      fails: 'no copy has been made for the procedure',
    },
  },
  standings: {
    due: 'the recording must be destroyed',
    early: 'the recording may be destroyed before the end of its storage period',
    'retention-running': 'the recording must not be destroyed yet',
    held: 'the recording must not be destroyed before the hold ends',
    restricted: 'the recording must not be destroyed before the restriction ends',
    'copy-required': 'the recording must not be destroyed before it is copied',
  },
  destroyed: 'the recording has been destroyed',
  withdrawn:
    'the recording must be destroyed before the end of its storage period, unless another legal basis for keeping it is named',
}

/** How long a recording is kept. */
export const retention: RetentionTexts = {
  running: (lastDay, daysLeft) =>
    `the recording is kept up to and including ${date(lastDay)}, with ${days(daysLeft)} left`,
  lastDay: (lastDay) => `today, ${date(lastDay)}, is the last day of the storage period of the recording`,
  over: (lastDay) => `the storage period of the recording ended on ${date(lastDay)}`,
  term: (lastDay) => `the storage period of the recording runs up to and including ${date(lastDay)}`,
  destruction: {
    'retention-running': ({ due, delayed }) =>
      !delayed
        ? `it has to be destroyed on ${date(due)}, and not before`
        : `it has to be destroyed only on ${date(due)}, once its restriction has ended`,
    due: ({ due }) => `it must be destroyed; the day for it is ${date(due)}`,
    early: ({ due, withdrawn }) =>
      withdrawn
        ? `the consent has been withdrawn and no other legal basis named, so it must be destroyed before the end of its storage period; the day for it is ${date(due)}`
        : `its erasure has been granted, so it may be destroyed before the end of its storage period, and must be destroyed by ${date(due)}`,
    held: ({ holds: ids }) =>
      `it must not be destroyed as long as ${theHolds(ids)} ${are(ids)} in force, and has to be destroyed after that`,
    restricted: ({ due, delayed, early, restrictions: ids }) =>
      early
        ? `it must not be destroyed as long as ${list(ids.map(quote))} ${are(ids)} in force, and has to be destroyed after that, by ${date(due)}`
        : `it must not be destroyed as long as ${list(ids.map(quote))} ${are(ids)} in force, and has to be destroyed at once after that${!delayed ? '' : `, on ${date(due)}`}`,
    'copy-required': ({ due, procedures: ids }) =>
      `it must not be destroyed before a copy is made for ${theProcedures(ids)}; once it is made, the recording has to be destroyed; the day for its destruction is ${date(due)}`,
    destroyed: ({ due }) => `it has been destroyed; the day for it was ${date(due)}`,
  },
  restricted: (ids, bars) =>
    `it is restricted: ${list(ids.map(quote))} ${are(ids)} in force${bars ? ', and it must not be destroyed as long as that is so' : ''}`,
  held: (ids) =>
    `${theHolds(ids)} ${are(ids)} in force: as long as that is so, neither the recording nor its copy may be destroyed`,
  copyNeeded: (ids) => `a copy has to be made for ${theProcedures(ids)} before the recording is destroyed`,
  copyKept: (madeOn, ids) =>
    `the copy that was made on ${date(madeOn)} is kept as long as ${theProcedures(ids)} ${are(ids)} open`,
  copyOver: (madeOn, neededUntil, held) =>
    `the copy that was made on ${date(madeOn)} has not been needed by any procedure since ${date(neededUntil)} and has to be destroyed${held ? ' as soon as that is possible' : ''}`,
  copyKeptOn: (madeOn, neededUntil, keptUntil, held) =>
    `the copy that was made on ${date(madeOn)} has not been needed by any procedure since ${date(neededUntil)}, but when the procedure was closed, it was stated that the copy would be kept up to and including ${date(keptUntil)}; it has to be destroyed ${held ? 'after that, as soon as that is possible' : 'on the next day'}`,
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
        `no procedure needs the copy of the recording ${quote(recording)} any more, so it has to be destroyed; the last day is ${date(due)}`,
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
  destroyOrName: {
    inTime: ({ recording, due }) =>
      `the recording ${quote(recording)} has to be destroyed or another legal basis named, because the consent has been withdrawn; the last day is ${date(due)}`,
    overdue: ({ recording, due }) =>
      `although the consent has been withdrawn, the recording ${quote(recording)} has neither been destroyed in time nor has another legal basis been named: the last day was ${date(due)}`,
  },
  warn: {
    complaints: ({ recording, due, about: { complaints } }) =>
      `the ${complaints.length === 1 ? 'complaint' : 'complaints'} ${list(complaints.map(quote))} ${are(complaints)} open, but ${complaints.length === 1 ? 'does' : 'do'} not extend the storage period of the recording ${quote(recording)}: its last day is ${date(due)}; after that the recording will be destroyed, and a copy will be left only if a procedure has been opened by then and a copy made for it`,
    requests: ({ recording, due, overdue, about: { requests } }) =>
      `the caller’s ${requests.length === 1 ? 'request' : 'requests'} ${list(requests.map(quote))} ${are(requests)} not answered, but ${requests.length === 1 ? 'does' : 'do'} not extend the storage period of the recording ${quote(recording)}: its last day ${overdue ? 'was' : 'is'} ${date(due)}`,
  },
  reasonNeeded:
    'the recording is restricted, so it may be copied only for a reason that allows restricted data to be processed',
}
