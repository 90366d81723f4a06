import { adakavasProcedure, consentLifecycle, defineProcedure, plainDate } from 'privacy-rulebook'
import { given } from 'privacy-rulebook/testing'
import { type LetterSettings, letters } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import {
  answer,
  answered,
  assign,
  byRepresentative,
  confirm,
  correct,
  costs,
  demandFee,
  extend,
  grant,
  items,
  notNeeded,
  refuseUnauthorised,
  refuseUnfounded,
  reject,
  repetitive,
  given as requested,
  requests,
  submit,
  unsigned,
} from '../../request/scenario.js'
import { settings } from '../../text/letters.js'
import { type Case, fails, holds } from './case.js'
import { allowed, owed, tried, written } from './told.js'

// The request was received on 2 March 2026: ten days end on 12 March, the month on 2 April.
const unidentified = [submit(), assign('2026-03-03')] as const
const identified = [...unidentified, confirm('2026-03-05')] as const

const none = { machine: requests, state: requests.initialState() } as const

const procedureOf = (months: number) => () =>
  defineProcedure({
    id: 'ours',
    version: '1',
    limits: { examination: { clause: 'adakavas:41', period: { months } } },
  })

const day = plainDate('2026-02-02')
const consents = given(consentLifecycle(adakavasProcedure)).when({
  type: 'GiveConsent',
  data: { on: day, by: 'ona', id: 'S1', signedOn: day, purpose: 'a leaflet' },
})
const withdrawFrom = (from: string) => {
  const machine = consentLifecycle(adakavasProcedure)
  const on = plainDate('2026-03-02')
  return tried(
    { machine, state: consents.state },
    { type: 'WithdrawConsent', data: { on, by: 'ona', from: plainDate(from) } },
  )
}

const { dataProtectionOfficer: _officer, ...withoutOfficer } = settings
const answerOf = (command: ReturnType<typeof answer>, sender: LetterSettings = settings) =>
  written(letters.answer(answered(requested([...identified, command]).state), en, sender))

/** The cases of chapters II, III, X and XI: how a request is filed, examined, answered and refused. */
export const requestCases: readonly Case[] = [
  holds('adakavas:5', 'four months to answer a request', () => allowed(procedureOf(4)), 'refused'),
  fails('adakavas:5', 'one month to answer a request', () => allowed(procedureOf(1)), 'accepted'),
  holds(
    'adakavas:7',
    'a letter to the data subject names the officer',
    () => answerOf(grant('2026-03-20')),
    'request-granted',
  ),
  fails(
    'adakavas:7',
    'a private body has no officer to name',
    () => answerOf(grant('2026-03-20'), { ...withoutOfficer, body: 'private' }),
    'request-granted',
  ),
  holds(
    'adakavas:8',
    'information is claimed, which is none of the seven rights',
    () => tried(none, submit({ claims: [{ right: 'information' }] })),
    'not-in-procedure',
  ),
  fails(
    'adakavas:8',
    'access is claimed, the first of the seven rights',
    () => tried(none, submit({ claims: [{ right: 'access', information: 'all' }] })),
    'accepted',
  ),
  holds(
    'adakavas:34',
    'a consent of 2 February is withdrawn from the day before, on which it was not given yet',
    () => withdrawFrom('2026-02-01'),
    'withdrawn-before-given',
  ),
  fails(
    'adakavas:34',
    'it is withdrawn from the day of receipt',
    () => withdrawFrom('2026-03-02'),
    'accepted',
  ),

  holds(
    'adakavas:38',
    'a request has nothing to correct',
    () => tried(requested(unidentified), correct('2026-03-04')),
    'nothing-to-correct',
  ),
  fails(
    'adakavas:38',
    'a request without a signature is corrected',
    () => tried(requested([submit({ form: unsigned })]), correct('2026-03-04')),
    'accepted',
  ),
  holds(
    'adakavas:39',
    'a request comes by post',
    () => tried(none, submit({ channel: 'post' })),
    'accepted, channel-not-named',
  ),
  fails(
    'adakavas:39',
    'a request comes by e-mail',
    () => tried(none, submit({ channel: 'email' })),
    'accepted',
  ),
  holds(
    'adakavas:40',
    'a representative showed no documents, and the right is to be granted',
    () =>
      tried(
        requested([byRepresentative(false), assign('2026-03-03'), confirm('2026-03-05')]),
        grant('2026-03-20'),
      ),
    'authority-unproven',
  ),
  fails(
    'adakavas:40',
    'a representative showed the documents',
    () =>
      tried(
        requested([byRepresentative(true), assign('2026-03-03'), confirm('2026-03-05')]),
        grant('2026-03-20'),
      ),
    'accepted',
  ),
  holds(
    'adakavas:41',
    'an extension on the day after the month',
    () => tried(requested(identified), extend('2026-04-03')),
    'extension-window-closed',
  ),
  fails(
    'adakavas:41',
    'an extension on the last day of the month',
    () => tried(requested(identified), extend('2026-04-02')),
    'accepted',
  ),
  holds(
    'adakavas:41',
    'an open request is owed its answer by the end of the month',
    () => owed(requested(identified), '2026-04-02'),
    'examine-and-answer 2026-04-02 due-today',
  ),
  holds(
    'adakavas:42',
    'the way that was named is e-mail, and no address for it is held',
    () =>
      tried(
        requested([
          submit({ reply: 'email', contacts: [{ way: 'post', address: 'Liepų g. 1' }] }),
          assign('2026-03-03'),
          confirm('2026-03-05'),
        ]),
        grant('2026-03-20'),
      ),
    'accepted, reply-way-without-address',
  ),
  fails(
    'adakavas:42',
    'the way that was named is e-mail, and an address for it is held',
    () =>
      tried(
        requested([submit({ reply: 'email' }), assign('2026-03-03'), confirm('2026-03-05')]),
        grant('2026-03-20'),
      ),
    'accepted',
  ),
  holds(
    'adakavas:43',
    'a request is called repetitive, and the earlier one was answered after it came',
    () =>
      tried(
        requested(identified),
        refuseUnfounded('2026-03-20', { finding: repetitive('R-0', '2026-03-10') }),
      ),
    'earlier-request-not-answered',
  ),
  fails(
    'adakavas:43',
    'the earlier one was answered before',
    () =>
      tried(
        requested(identified),
        refuseUnfounded('2026-03-20', { finding: repetitive('R-0', '2026-02-10') }),
      ),
    'accepted',
  ),
  holds(
    'adakavas:43.1',
    'a refusal is told on the day after the month',
    () => tried(requested(identified), refuseUnfounded('2026-04-03')),
    'accepted, late-refusal',
  ),
  fails(
    'adakavas:43.1',
    'a refusal is told on the last day of the month',
    () => tried(requested(identified), refuseUnfounded('2026-04-02')),
    'accepted',
  ),
  holds(
    'adakavas:43.2',
    'a fee is a cent above the costs',
    () => tried(requested(identified), demandFee('2026-03-20', { fee: 2501, costs })),
    'fee-above-costs',
  ),
  fails(
    'adakavas:43.2',
    'a fee is what the costs are',
    () => tried(requested(identified), demandFee('2026-03-20', { fee: 2500, costs })),
    'accepted',
  ),
  holds(
    'adakavas:44',
    'a right is to be granted to somebody unidentified',
    () => tried(requested(unidentified), grant('2026-03-20')),
    'identity-unconfirmed',
  ),
  fails(
    'adakavas:44',
    'identity was confirmed',
    () => tried(requested(identified), grant('2026-03-20')),
    'accepted',
  ),
  holds(
    'adakavas:45',
    'a representative is told of the refusal on the eleventh day',
    () => tried(requested([byRepresentative(false), assign('2026-03-03')]), refuseUnauthorised('2026-03-13')),
    'accepted, late-refusal',
  ),
  fails(
    'adakavas:45',
    'a representative is told of the refusal on the tenth day',
    () => tried(requested([byRepresentative(false), assign('2026-03-03')]), refuseUnauthorised('2026-03-12')),
    'accepted',
  ),
  holds(
    'adakavas:46',
    'the answer is given by somebody else than the responsible employee',
    () => tried(requested(identified), grant('2026-03-20', '2026-03-20', { by: 'jonas' })),
    'accepted, not-the-assigned-officer',
  ),
  fails(
    'adakavas:46',
    'the responsible employee answers',
    () => tried(requested(identified), grant('2026-03-20')),
    'accepted',
  ),
  holds(
    'adakavas:47',
    'a grant names no day by which it is carried out',
    () => tried(requested(identified), answer('2026-03-20', items({ photo: notNeeded }))),
    'implementation-day-missing',
  ),
  fails(
    'adakavas:47',
    'a grant names the day',
    () => tried(requested(identified), grant('2026-03-20')),
    'accepted',
  ),
  holds(
    'adakavas:61',
    'a letter of rejection says where the procedure can be read',
    () => answerOf(reject('2026-03-20')),
    'request-rejected',
  ),
  fails(
    'adakavas:61',
    'a letter that grants everything does not',
    () => answerOf(grant('2026-03-20')),
    'request-granted',
  ),
  holds(
    'adakavas:54',
    'a letter of rejection says that a complaint is free',
    () => answerOf(reject('2026-03-20')),
    'request-rejected',
  ),
  fails(
    'adakavas:54',
    'a letter that grants everything speaks of no complaint',
    () => answerOf(grant('2026-03-20')),
    'request-granted',
  ),
]
