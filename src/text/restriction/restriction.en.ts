import type { RestrictionEnding } from '../../restriction/index.js'
import { by, ended, endedUndone, inTime, late, today, tooLate } from '../kit/time.en.js'
import { date } from '../kit/words.en.js'
import { rejections } from './rejections.en.js'
import { story } from './story.en.js'
import type { NoticeToSay, RestrictionTexts } from './texts.js'
import { commands, lasting, operations, reasons } from './words.en.js'

/** Why a restriction ended, after "because". */
const endings: Readonly<Record<RestrictionEnding, string>> = {
  corrected: 'the data were corrected',
  'criterion-met': 'its criterion was met',
  'lifted-by-subject': 'the data subject gave it up',
  erased: 'the data were erased',
  'ground-over': 'its ground no longer holds',
}

/** "of the reason for processing restricted data (the public interest)". */
const told = ({ reason }: NoticeToSay): string =>
  `of the reason for processing restricted data${reason === null ? '' : ` (${reasons[reason]})`}`

/** Everything that is said of a restriction in force. */
export const restriction: RestrictionTexts = {
  commands,
  statuses: {
    none: 'these data have never been restricted',
    restricted: 'these data have been restricted',
  },
  reasons,
  rejections,
  notes: {
    'tell-before-lifting': ({ on }) => [
      `the data subject has to be told before the restriction is lifted, so before ${date(on)} ends`,
    ],
    'late-notice': ({ on, due }) => [
      `the data subject was told of the reason for processing restricted data on ${date(on)}, ${late(on, due)}`,
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
      missed: (duty) =>
        `the Institution has not told the data subject ${told(duty)} in time: ${endedUndone(duty)}`,
    },
  },
  processing: {
    operations,
    reasons: {
      'written-consent': {
        question: 'Do you consent in writing to this being done with the restricted data?',
        holds: 'the data subject has consented to it in writing',
        fails: 'there is no written consent of the data subject',
      },
      'own-claims': {
        question:
          'Are the data needed for the Institution itself to establish, exercise or defend legal claims?',
        holds: 'they are needed for the Institution itself to establish, exercise or defend legal claims',
        fails: 'they are not needed for the Institution itself to establish, exercise or defend legal claims',
      },
      'protect-others': {
        question: 'Are the data needed to protect the rights of another natural or legal person?',
        holds: 'they are needed to protect the rights of another person',
        fails: 'they are not needed to protect the rights of another person',
      },
      'public-interest': {
        question: 'Can what is to be done with the restricted data be justified by the public interest?',
        holds: 'it is justified by the public interest',
        fails: 'it is not justified by the public interest',
      },
      consent: {
        question: 'Do you consent to this being done with the restricted data?',
        holds: 'the data subject has consented to it',
        fails: 'the data subject has not consented to it',
      },
      claims: {
        question: 'Are the data needed for anybody to establish, exercise or defend legal claims?',
        holds: 'they are needed to establish, exercise or defend legal claims',
        fails: 'they are not needed to establish, exercise or defend legal claims',
      },
      'important-public-interest': {
        question: 'Is this needed for an important public interest of the Union or of a Member State?',
        holds: 'it is needed for an important public interest of the Union or of a Member State',
        fails: 'no important public interest of the Union or of a Member State needs it',
      },
    },
    unrestricted: (operation) =>
      `the data are not restricted, so no restriction bars ${operations[operation]} them`,
    stored: 'storing the restricted data is allowed: a restriction does not affect storage',
    allowed: (operation) => `${operations[operation]} the restricted data is allowed`,
    forbidden: (operation) => `${operations[operation]} the restricted data is not allowed`,
    blocked: (operation) =>
      `${operations[operation]} the restricted data is not allowed as long as no reason for it is known`,
  },
  inForce: {
    later: (from) => `the data are restricted only from ${date(from)}`,
    holds: (from) => ({
      ...lasting(`the data are restricted from ${date(from)}`),
      untilCorrected: `the data are restricted from ${date(from)} until they are corrected`,
      either: (until, condition) =>
        `the data are restricted from ${date(from)} up to and including ${date(until)}, or until this criterion is met, if that is sooner: ${condition}`,
    }),
    over: (from, until) =>
      `the data were restricted from ${date(from)} up to and including ${date(until)}; the restriction ended by itself`,
    ended: (from, on, ending) =>
      `the restriction that applied from ${date(from)} ended on ${date(on)}, because ${endings[ending]}`,
    because: {
      'rectification-pending': 'a correction of the data has been granted, but not yet carried out',
      'no-basis':
        'there is no lawful basis for processing the data, and the data subject has not asked for their erasure',
      'subject-claims':
        'the Institution no longer needs the data, but the data subject needs them to establish, exercise or defend legal claims',
    },
  },
  story,
}
