import type { RestrictionReason } from '../../request/index.js'
import type { ProcessingOperation } from '../../restriction/index.js'
import { cite } from '../kit/references.en.js'
import { date, quote } from '../kit/words.en.js'
import { by, ended, inTime, today, tooLate } from '../request/duties.en.js'
import { late } from '../request/notes.en.js'
import type { DaysRestricted, NoticeToSay, RestrictionTexts } from './texts.js'

const commands: RestrictionTexts['commands'] = {
  ImposeRestriction: 'restricting the data',
  RelyOnReason: 'relying on a reason to process restricted data',
  InformSubject: 'telling the data subject',
  EndReason: 'ending a reason',
  LiftRestriction: 'lifting the restriction',
}

const reasons: Readonly<Record<RestrictionReason, string>> = {
  'written-consent': 'written consent of the data subject',
  'own-claims': 'legal claims of the Institution itself',
  'protect-others': 'the rights of another person',
  'public-interest': 'the public interest',
}

const operations: Readonly<Record<ProcessingOperation, string>> = {
  storing: 'storing',
  reading: 'reading',
  copying: 'copying',
  listening: 'listening to',
  altering: 'altering',
  sending: 'sending',
  destroying: 'destroying',
}

const told = ({ reason }: NoticeToSay): string =>
  `of the reason for processing restricted data${reason === null ? '' : ` (${reasons[reason]})`}`

/** ": the restriction held up to and including 30 June 2026". */
function bounds({ from, until }: DaysRestricted): string {
  if (until !== undefined) return `: the restriction held up to and including ${date(until)}`
  return from === undefined ? '' : `: the restriction holds from ${date(from)} on`
}

/** Everything that is said of a restriction in force. */
export const restriction: RestrictionTexts = {
  commands,
  statuses: {
    none: 'these data have never been restricted',
    restricted: 'these data have been restricted',
  },
  reasons,
  rejections: {
    'wrong-status': ({ command, clauses }) => [
      `${command === null ? 'this act' : commands[command]} is not possible, because the data are not restricted ${cite(...clauses)}`,
      `it is possible only once the data are restricted ${cite(...clauses)}`,
    ],
    'before-last-event': ({ clauses, data: { on, last } }) => [
      `the act is dated ${date(on)}, but the last act on the restriction was done on ${date(last)} ${cite(...clauses)}`,
      `it has to be dated ${date(last)} or later ${cite(...clauses)}`,
    ],
    'outside-calendar': ({ clauses }) => [
      `the time limit cannot be counted, because the calendar of public holidays in use does not cover the year ${cite(...clauses)}`,
      `the dates have to be checked, or a calendar supplied that covers the year ${cite(...clauses)}`,
    ],
    'other-item': ({ clauses, data: { item } }) => [
      `only restrictions of the data ${quote(item)} are recorded here ${cite(...clauses)}`,
      `a restriction of other data has to be recorded apart ${cite(...clauses)}`,
    ],
    'already-imposed': ({ clauses, data: { id } }) => [
      `the restriction ${quote(id)} has been imposed before ${cite(...clauses)}`,
      `it need not be imposed again; a new restriction needs another name ${cite(...clauses)}`,
    ],
    'period-missing': ({ clauses }) => [
      `it is not said until when the data are restricted ${cite(...clauses)}`,
      `the last day, or a criterion, has to be named ${cite(...clauses)}`,
    ],
    'period-over': ({ clauses, data: { on, until } }) => [
      `the end named for the restriction, ${date(until)}, is before the day it is imposed, ${date(on)} ${cite(...clauses)}`,
      `a day not before ${date(on)} has to be named ${cite(...clauses)}`,
    ],
    'no-restriction-in-force': ({ clauses, data }) => [
      `no restriction of these data is in force on ${date(data.on)}${bounds(data)} ${cite(...clauses)}`,
      `no reason to process restricted data has to be relied on then ${cite(...clauses)}`,
    ],
    'reason-not-arisen': ({ clauses, data: { on, aroseOn } }) => [
      `the reason to process restricted data is said to have arisen on ${date(aroseOn)}, but the act is dated ${date(on)} ${cite(...clauses)}`,
      `a reason can be relied on from the day it arises ${cite(...clauses)}`,
    ],
    'reason-already-relied-on': ({ clauses, data: { id } }) => [
      `the reason ${quote(id)} is relied on already ${cite(...clauses)}`,
      `a new reason needs another name ${cite(...clauses)}`,
    ],
    'not-written-consent': ({ clauses, data: { reason } }) => [
      `carrying out a request that the data subject signed counts as written consent, but another reason is named: ${reasons[reason]} ${cite(...clauses)}`,
      `written consent has to be named, or the act not be taken for the carrying out of a request ${cite(...clauses)}`,
    ],
    'no-such-reason': ({ clauses, data: { id } }) => [
      id === undefined
        ? `no reason to process restricted data has been relied on ${cite(...clauses)}`
        : `the reason ${quote(id)} has not been relied on ${cite(...clauses)}`,
      `a reason that is relied on has to be named ${cite(...clauses)}`,
    ],
    'no-notice-owed': ({ clauses, data: { id } }) => [
      `the reason ${quote(id)} is the carrying out of a request that the data subject signed, so that nothing has to be told ${cite(...clauses)}`,
    ],
    'already-informed': ({ clauses, data: { id, on } }) => [
      `the data subject was told of the reason ${quote(id)} on ${date(on)} ${cite(...clauses)}`,
      `nothing more has to be told ${cite(...clauses)}`,
    ],
    'reason-already-ended': ({ clauses, data: { id, on } }) => [
      `the reason ${quote(id)} ended on ${date(on)} ${cite(...clauses)}`,
      `to process the restricted data again, a new reason is needed ${cite(...clauses)}`,
    ],
    'no-such-restriction': ({ clauses, data: { id } }) => [
      `no restriction ${quote(id)} has been imposed ${cite(...clauses)}`,
      `a restriction that is in force has to be named ${cite(...clauses)}`,
    ],
    'restriction-already-over': ({ clauses, data }) => [
      `the restriction${data.id === undefined ? '' : ` ${quote(data.id)}`} is no longer in force on ${date(data.on)}${bounds(data)} ${cite(...clauses)}`,
      `it need not be lifted ${cite(...clauses)}`,
    ],
    'not-under-rectification': ({ clauses, data: { id } }) => [
      `the restriction ${quote(id)} was not imposed while the data are being corrected, so that their correction does not end it ${cite(...clauses)}`,
      `another reason for its end has to be named ${cite('adakavas:24')}`,
    ],
    'no-criterion': ({ clauses, data: { id } }) => [
      `the end of the restriction ${quote(id)} does not hang on a criterion ${cite(...clauses)}`,
      `another reason for its end has to be named ${cite(...clauses)}`,
    ],
  },
  notes: {
    'late-notice': ({ clauses, data: { on, due } }) => [
      `the data subject was told of the reason for processing restricted data on ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
    ],
  },
  duties: {
    'inform-of-reason': {
      pending: (duty) => `the Institution has to tell the data subject ${told(duty)} ${by(duty)}`,
      'due-today': (duty) => `the Institution has to tell the data subject ${told(duty)} ${today(duty)}`,
      overdue: (duty) =>
        `the Institution has not told the data subject ${told(duty)} in time: ${ended(duty)}`,
      done: (duty) => `the Institution told the data subject ${told(duty)} ${inTime(duty)}`,
      'done-late': (duty) => `the Institution told the data subject ${told(duty)} ${tooLate(duty)}`,
    },
  },
  processing: {
    operations,
    reasons: {
      writtenConsent: {
        question: 'Do you consent in writing to this being done with the restricted data?',
        holds: 'the data subject has consented to it in writing',
        fails: 'there is no written consent of the data subject',
      },
      ownClaims: {
        question:
          'Are the data needed for the Institution itself to establish, exercise or defend legal claims?',
        holds: 'they are needed for legal claims of the Institution itself',
        fails: 'they are not needed for legal claims of the Institution itself',
      },
      protectOthers: {
        question: 'Are the data needed to protect the rights of another natural or legal person?',
        holds: 'they are needed to protect the rights of another person',
        fails: 'they are not needed to protect the rights of another person',
      },
      publicInterest: {
        question: 'Can it be justified by the public interest?',
        holds: 'the public interest demands it',
        fails: 'the public interest does not demand it',
      },
    },
    unrestricted: (operation) =>
      `the data are not restricted, so that no restriction bars ${operations[operation]} them ${cite('adakavas:23')}`,
    stored: (clauses) =>
      `storing the restricted data is allowed: a restriction leaves storage alone ${cite(...clauses)}`,
    allowed: (operation, found, clauses) =>
      `${operations[operation]} the restricted data is allowed: ${found.join('; ')} ${cite(...clauses)}`,
    forbidden: (operation, found, clauses) =>
      `${operations[operation]} the restricted data is not allowed: ${found.join('; ')} ${cite(...clauses)}`,
    blocked: (operation, clauses) =>
      `${operations[operation]} the restricted data is not allowed as long as no reason for it is known ${cite(...clauses)}`,
  },
  inForce: {
    later: (from) => `the data are restricted only from ${date(from)} on ${cite('adakavas:23')}`,
    holds: (from, { until, criterion }) => {
      const begun = `the data are restricted from ${date(from)}`
      if (until === null && criterion === null)
        return `${begun} until they are corrected ${cite('adakavas:21.1')}`
      if (until === null)
        return `${begun} until this criterion is met: ${quote(criterion ?? '')} ${cite('adakavas:24')}`
      return criterion === null
        ? `${begun} up to and including ${date(until)} ${cite('adakavas:24')}`
        : `${begun} up to and including ${date(until)}, or until this criterion is met, if that is sooner: ${quote(criterion)} ${cite('adakavas:24')}`
    },
    over: (from, until) =>
      `the data were restricted from ${date(from)} up to and including ${date(until)}; the restriction ended by itself ${cite('adakavas:24')}`,
    ended: {
      corrected: (from, on) =>
        `the restriction that held from ${date(from)} ended on ${date(on)}, because the data were corrected ${cite('adakavas:21.1')}`,
      'criterion-met': (from, on) =>
        `the restriction that held from ${date(from)} ended on ${date(on)}, because its criterion was met ${cite('adakavas:24')}`,
      'lifted-by-subject': (from, on) =>
        `the restriction that held from ${date(from)} ended on ${date(on)}, because the data subject gave it up ${cite('adakavas:24')}`,
      erased: (from, on) =>
        `the restriction that held from ${date(from)} ended on ${date(on)}, because the data were erased ${cite('adakavas:24')}`,
    },
    because: {
      'rectification-pending': () =>
        `a correction of the data is granted, but not carried out yet ${cite('adakavas:21.1')}`,
      'no-basis': () =>
        `there is no legal basis for processing the data, and their erasure was not asked for ${cite('adakavas:21.2')}`,
      'subject-claims': () =>
        `the Institution no longer needs the data, but the data subject needs them for legal claims ${cite('adakavas:21.3')}`,
    },
  },
}
