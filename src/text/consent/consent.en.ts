import type { ErasureException } from '../../rights/index.js'
import { beforeLastEvent, notInProcedure, wrongStatus } from '../kit/rejections.en.js'
import { date, quote } from '../kit/words.en.js'
import { facts } from '../rights/facts.en.js'
import { employee, quoted } from '../story/words.en.js'
import type { ConsentTexts } from './texts.js'

const commands: ConsentTexts['commands'] = {
  GiveConsent: 'registering the consent',
  WithdrawConsent: 'withdrawing the consent',
}

const statuses: ConsentTexts['statuses'] = {
  none: 'the consent is not registered yet',
  active: 'the consent is in force',
  withdrawn: 'the consent has already been withdrawn',
}

/** Why data are kept under an exception, after "because". */
const becauseOf: Readonly<Record<ErasureException, string>> = {
  'care-or-health': facts.careOrHealthNecessity.holds,
  'legal-obligation': facts.legalObligation.holds,
  'institution-claims': facts.institutionClaims.holds,
}

/** Everything that is said of a consent. */
export const consent: ConsentTexts = {
  becauseOf,
  commands,
  statuses,
  rejections: {
    'wrong-status': wrongStatus(statuses),
    'not-in-procedure': notInProcedure,
    'before-last-event': beforeLastEvent('the consent'),
    'outside-calendar': () => ['a day named lies beyond the calendar in use', 'the dates have to be checked'],
    'signed-later': ({ on, signedOn }) => [
      `the consent is said to have been signed on ${date(signedOn)}, after it was registered on ${date(on)}`,
      'the day of signing has to be corrected',
    ],
    'withdrawn-before-given': ({ from, givenOn }) => [
      `the withdrawal cannot take effect on ${date(from)}, because the consent was not given until ${date(givenOn)}`,
      'the day of withdrawal has to be corrected',
    ],
    'withdrawn-later': ({ from, on }) => [
      `the withdrawal is said to take effect on ${date(from)}, which is after the step of ${date(on)}`,
      `a withdrawal takes effect on the day it is received, so a day no later than ${date(on)} has to be named`,
    ],
  },
  story: {
    given: (by, id, purpose) =>
      `${employee(by)} registered the consent ${quote(id)}; its purpose: ${quoted(purpose)}`,
    signed: (day) => `the consent was signed on ${date(day)} and is in force from that day`,
    withdrawn: (by, id, request) =>
      `${employee(by)} registered the withdrawal of the consent ${quote(id)}${request === undefined ? '' : ` in the request ${quote(request)}`}`,
  },
  afterWithdrawal: {
    'erased-by': (item, day) =>
      `the data ${quote(item)} will be erased by ${date(day)}, because the consent has been withdrawn`,
    'kept-on-basis': (item, basis, justification) =>
      `although the consent has been withdrawn, the data ${quote(item)} are kept, because ${facts.basis.is[basis]}: ${quoted(justification)}`,
    'kept-on-exception': (item, because, act) =>
      `although the consent has been withdrawn, the data ${quote(item)} are kept, because ${because}: ${quoted(act)}`,
  },
  carriedOut: {
    erased: 'the data were erased',
    'kept-on-basis': (basis) => `the data are kept, because ${facts.basis.is[basis]}`,
    'kept-on-exception': (because) => `the data are kept, because ${because}`,
  },
  withdrawnFrom: (day) =>
    `the consent counts as withdrawn from ${date(day)}; the withdrawal does not affect the lawfulness of processing that was based on it before`,
  beforeWithdrawal:
    'the withdrawal of consent does not affect the lawfulness of processing that was based on it before',
}
