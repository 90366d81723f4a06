import { withoutStop } from '../kit/sentences.js'
import { lengthOf, oneOf } from '../kit/words.en.js'
import { keepingReasons } from '../recording/words.en.js'
import { bases } from '../rights/names.en.js'
import type { OwnCallTexts } from './own-call-texts.js'

const fieldsOfCall = {
  number: 'your telephone number',
  consultantName: 'the name of the employee who gives advice',
  callerName: 'your name',
  calledNumber: 'the number that was called',
} as const

/** What callers are told under rules of an institution's own. */
export const ownCall: OwnCallTexts = {
  recorded: {
    'express-consent': 'we inform you that this call will be recorded, if you consent',
    'consent-by-going-on': 'we inform you that this call will be recorded, if you go on with it',
    otherwise: 'we inform you that this call is recorded',
  },
  recordedData: (fields) =>
    `what is recorded is ${[...fields.map((field) => fieldsOfCall[field]), 'the date, time and duration of the call, and what is said in it'].join(', ')}`,
  purpose: (words) => `calls are recorded for this purpose: ${withoutStop(words)}`,
  basis: (basis) => `the recording of the call, and its processing, rest on ${bases[basis]}`,
  keptLonger: (reasons) =>
    `a recording is kept longer only for ${oneOf(reasons.map((reason) => keepingReasons[reason]))}`,
  refuse: {
    'express-consent':
      'without your consent the call is not recorded: if you do not consent, say so when you are asked, or end the call',
    'consent-by-going-on':
      'by going on with the call you consent to its being recorded: if you do not consent, end the call',
    otherwise: 'if you do not want the call to be recorded, end it',
  },
  object:
    'you have the right to object to this processing of your data on grounds relating to your particular situation',
  rights:
    'you may ask for access to your data, for their rectification or erasure or for restriction of their processing',
  spoken: {
    recorded: {
      'express-consent': 'if you consent, we will record this call',
      'consent-by-going-on': 'if you go on with this call, we will record it',
      otherwise: 'this call is recorded',
    },
    storage: (period) => `we will keep the recording for ${lengthOf(period)}`,
    otherwise: 'if you do not, or say nothing, we will not record it',
    object: 'you may object to this',
  },
}
