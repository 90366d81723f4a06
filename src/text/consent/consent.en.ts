import { cite } from '../kit/references.en.js'
import { date, oneOf } from '../kit/words.en.js'
import type { ConsentTexts } from './texts.js'

const commands: ConsentTexts['commands'] = {
  GiveConsent: 'registering the consent',
  WithdrawConsent: 'withdrawing the consent',
}

const statuses: ConsentTexts['statuses'] = {
  none: 'the consent is not registered yet',
  active: 'the consent is in force',
  withdrawn: 'the consent is withdrawn',
}

/** Everything that is said of a consent. */
export const consent: ConsentTexts = {
  commands,
  statuses,
  rejections: {
    'wrong-status': ({ command, clauses, data: { status, allowedIn } }) => [
      `${command === null ? 'this act' : commands[command]} is not possible, because ${statuses[status]} ${cite(...clauses)}`,
      `it is possible when ${oneOf(allowedIn.map((one) => statuses[one]))} ${cite(...clauses)}`,
    ],
    'before-last-event': ({ clauses, data: { on, last } }) => [
      `the act is dated ${date(on)}, but the last act on the consent was done on ${date(last)} ${cite(...clauses)}`,
      `it has to be dated ${date(last)} or later ${cite(...clauses)}`,
    ],
    'outside-calendar': ({ clauses }) => [
      `a day named lies beyond the calendar in use ${cite(...clauses)}`,
      `the dates have to be checked ${cite(...clauses)}`,
    ],
    'signed-later': ({ clauses, data: { on, signedOn } }) => [
      `the consent is said to have been signed on ${date(signedOn)}, after it was registered on ${date(on)} ${cite(...clauses)}`,
      `the day of signing has to be corrected ${cite(...clauses)}`,
    ],
    'withdrawn-before-given': ({ clauses, data: { from, givenOn } }) => [
      `the consent cannot be withdrawn from ${date(from)} on, because it was given on ${date(givenOn)} only ${cite(...clauses)}`,
      `the day of withdrawal has to be corrected ${cite(...clauses)}`,
    ],
    'withdrawn-later': ({ clauses, data: { from, on } }) => [
      `the withdrawal is said to hold from ${date(from)}, which is after the act of ${date(on)} ${cite(...clauses)}`,
      `a withdrawal holds from the day it is received, so that a day not after ${date(on)} has to be named ${cite(...clauses)}`,
    ],
  },
}
