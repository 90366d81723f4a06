import { gdprProcedure, gdprProcedureFor, requestLifecycle, rulesFor } from 'privacy-rulebook'
import { letters } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import type { Claim, ItemFacts } from '../../../src/rights/index.js'
import {
  answer,
  answered,
  assign,
  byRepresentative,
  confirm,
  costs,
  day,
  demandFee,
  extend,
  given,
  grant,
  inquire,
  items,
  payFee,
  refuseUnauthorised,
  refuseUnfounded,
  reject,
  repetitive,
  submit,
} from '../../request/scenario.js'
import { impose, inform, rely, restricted, given as restricting } from '../../restriction/scenario.js'
import { settings } from '../../text/letters.js'
import { type Case, fails, holds } from './case.js'
import { allowed, decided, found, tried, written } from './told.js'

// The request was received on 2 March 2026: the month ends on 2 April.
const machine = requestLifecycle(gdprProcedure)
const open = given([submit()], machine)
const filedThere = [submit(), confirm('2026-03-05')] as const
const identified = given(filedThere, machine)

/** No longer needed, and nothing keeps it. */
const notNeeded: ItemFacts = {
  neededForPurposes: false,
  freedomOfExpression: false,
  legalObligation: false,
  publicTaskNecessity: false,
  publicHealthInterest: false,
  specialPurpose: 'none',
  institutionClaims: false,
  othersClaims: false,
}
const erased = (facts: ItemFacts = {}) =>
  tried(
    identified,
    answer('2026-03-20', items({ photo: { ...notNeeded, ...facts } }), { implementBy: day('2026-03-20') }),
  )
const erasure: Claim = { right: 'erasure', items: ['photo'] }
const extended = (on: string) => () => tried(identified, extend(on, { grounds: ['complexity'] }))

const { dataProtectionOfficer: _officer, ...withoutOfficer } = settings
const recordingNotice = () => written(letters.callRecordingNotice(en, settings))
const alternatives = () => written(letters.callAlternatives(en, settings))
const filed = [submit(), assign('2026-03-03'), confirm('2026-03-05')] as const
const rejection = () =>
  written(letters.answer(answered(given([...filed, reject('2026-03-20')]).state), en, settings))
const granting = () =>
  written(letters.answer(answered(given([...filed, grant('2026-03-20')]).state), en, settings))

/** What a host says of a datum, which may be what the law does not know. */
const stating = (facts: object) => () =>
  allowed(() => rulesFor(gdprProcedure).erasure.assess(Object.assign({}, facts)))
const needing = rulesFor(gdprProcedureFor({ readings: { additionPurposes: 'needed' } })).rectification
  .supplement

const limitedBy = (article: 'gdpr:23' | 'gdpr:85' | 'gdpr:89(2)' | 'gdpr:89(3)') => () =>
  decided(gdprProcedure, [{ right: 'restriction', items: ['photo'] }], {
    items: [{ item: 'photo', facts: {} }],
    limits: [{ right: 'restriction', item: 'photo', act: 'the act on archives', article }],
  })

/** The cases of how a request is handled under the GDPR, from its articles. */
export const gdprRequestCases: readonly Case[] = [
  holds(
    'gdpr:5(1)(c)',
    'the purposes need what is to be added',
    () => found(needing.assess({ incomplete: true, additionNeeded: true })),
    'granted',
  ),
  fails(
    'gdpr:5(1)(c)',
    'the purposes do not need it',
    () => found(needing.assess({ incomplete: true, additionNeeded: false })),
    'rejected',
  ),
  holds(
    'gdpr:12(3)',
    'an extension on the day after the month',
    extended('2026-04-03'),
    'extension-window-closed',
  ),
  fails('gdpr:12(3)', 'an extension on the last day of the month', extended('2026-04-02'), 'accepted'),
  holds(
    'gdpr:12(5)',
    'a request is called repetitive, and the earlier one was answered after it came',
    () => tried(identified, refuseUnfounded('2026-03-20', { finding: repetitive('R-0', '2026-03-10') })),
    'earlier-request-not-answered',
  ),
  fails(
    'gdpr:12(5)',
    'the earlier one was answered before',
    () => tried(identified, refuseUnfounded('2026-03-20', { finding: repetitive('R-0', '2026-02-10') })),
    'accepted',
  ),
  holds(
    'gdpr:12(5)(a)',
    'a fee is a cent above the costs',
    () => tried(identified, demandFee('2026-03-20', { fee: 2501, costs })),
    'fee-above-costs',
  ),
  fails(
    'gdpr:12(5)(a)',
    'a fee is what the costs are',
    () => tried(identified, demandFee('2026-03-20', { fee: 2500, costs })),
    'accepted',
  ),
  holds(
    'gdpr:12(6)',
    'more is asked of the person, and no doubt is stated',
    () => tried(open, inquire('2026-03-06', '2026-03-16')),
    'doubt-missing',
  ),
  fails(
    'gdpr:12(6)',
    'more is asked of the person for a doubt that is stated',
    () => tried(open, inquire('2026-03-06', '2026-03-16', { doubt: 'two customers have the same name' })),
    'accepted',
  ),
  ...(['13', '13(1)(c)', '13(2)(b)', '13(2)(d)'] as const).flatMap((number) => [
    holds(
      `gdpr:${number}`,
      'callers are told of the recording before their data are collected',
      recordingNotice,
      'call-recording-notice',
    ),
    fails(
      `gdpr:${number}`,
      'whoever declined is told of other ways, and no data are collected',
      alternatives,
      'call-alternatives',
    ),
  ]),
  holds(
    'gdpr:17(2)',
    'the data that are erased were made public',
    () => erased({ madePublic: true }),
    'accepted, tell-recipients, tell-other-controllers',
  ),
  fails(
    'gdpr:17(2)',
    'the data that are erased were not made public',
    () => erased({ madePublic: false }),
    'accepted, tell-recipients',
  ),
  holds(
    'gdpr:19',
    'data are erased, of which recipients are told',
    () => erased(),
    'accepted, tell-recipients',
  ),
  fails(
    'gdpr:19',
    'nothing is erased',
    () => tried(identified, answer('2026-03-20', items({ photo: { ...notNeeded, othersClaims: true } }))),
    'accepted',
  ),
  holds(
    'gdpr:23',
    'an act limits the right',
    () =>
      decided(gdprProcedure, [erasure], {
        items: [{ item: 'photo', facts: notNeeded }],
        limits: [{ right: 'erasure', item: 'photo', act: 'the act on archives' }],
      }),
    'erasure rejected',
  ),
  fails(
    'gdpr:23',
    'no act limits the right',
    () => decided(gdprProcedure, [erasure], { items: [{ item: 'photo', facts: notNeeded }] }),
    'erasure granted',
  ),
  holds(
    'gdpr:38(4)',
    'callers are told of the officer whom they may ask',
    recordingNotice,
    'call-recording-notice',
  ),
  fails(
    'gdpr:38(4)',
    'a private body has no officer to tell of',
    () => written(letters.callRecordingNotice(en, { ...withoutOfficer, body: 'private' })),
    'call-recording-notice',
  ),
  holds(
    'gdpr:77',
    'a letter of rejection tells of the complaint to the authority',
    rejection,
    'request-rejected',
  ),
  fails('gdpr:77', 'a letter that grants everything does not', granting, 'request-granted'),
  holds(
    'gdpr:12(1)',
    'the way that was named is e-mail, and no address for it is held',
    () =>
      tried(
        given(
          [
            submit({ reply: 'email', contacts: [{ way: 'post', address: 'Liepų g. 1' }] }),
            confirm('2026-03-05'),
          ],
          machine,
        ),
        refuseUnfounded('2026-03-20'),
      ),
    'accepted, reply-way-without-address',
  ),
  fails(
    'gdpr:12(1)',
    'the way that was named is e-mail, and an address for it is held',
    () =>
      tried(
        given([submit({ reply: 'email' }), confirm('2026-03-05')], machine),
        refuseUnfounded('2026-03-20'),
      ),
    'accepted',
  ),
  holds(
    'gdpr:12(2)',
    'a representative who showed the documents is to be refused for want of them',
    () => tried(given([byRepresentative(true)], machine), refuseUnauthorised('2026-03-20')),
    'authority-already-proven',
  ),
  fails(
    'gdpr:12(2)',
    'a representative who showed no documents is refused',
    () => tried(given([byRepresentative(false)], machine), refuseUnauthorised('2026-03-20')),
    'accepted',
  ),
  holds(
    'gdpr:12(4)',
    'why nothing is done is told on the day after the month',
    () => tried(identified, refuseUnfounded('2026-04-03')),
    'accepted, late-refusal',
  ),
  fails(
    'gdpr:12(4)',
    'why nothing is done is told on the last day of the month',
    () => tried(identified, refuseUnfounded('2026-04-02')),
    'accepted',
  ),
  holds(
    'gdpr:12(5)(b)',
    'a request for which the fee was paid is to be refused',
    () =>
      tried(
        given([...filedThere, demandFee('2026-03-06', { fee: 2500, costs }), payFee('2026-03-09')], machine),
        refuseUnfounded('2026-03-20'),
      ),
    'fee-already-paid',
  ),
  fails(
    'gdpr:12(5)(b)',
    'no fee was asked for',
    () => tried(identified, refuseUnfounded('2026-03-20')),
    'accepted',
  ),
  holds('gdpr:6(1)', 'the basis is none of the six', stating({ basis: 'a habit' }), 'refused'),
  fails('gdpr:6(1)', 'a contract is the basis', stating({ basis: 'contract' }), 'accepted'),
  holds(
    'gdpr:9(2)(a)',
    'it is not said whether there is an explicit consent, but which',
    stating({ specialCategoryConsent: 'on the phone' }),
    'refused',
  ),
  fails(
    'gdpr:9(2)(a)',
    'there is an explicit consent',
    stating({ specialCategoryConsent: true }),
    'accepted',
  ),
  holds(
    'gdpr:18(3)',
    'before a restriction ends, the person is told',
    () =>
      written(
        letters.restrictionEnding(
          restricted(restricting([impose('A1')]).state),
          { restriction: 'A1', on: day('2026-07-01'), because: 'period-over' },
          en,
          settings,
        ),
      ),
    'restriction-ending',
  ),
  fails(
    'gdpr:18(3)',
    'a restriction holds, and data are processed for a reason',
    () =>
      written(
        letters.continuedProcessing(
          restricted(restricting([impose('A1'), rely('N1', '2026-03-09'), inform('N1', '2026-03-10')]).state),
          'N1',
          en,
          settings,
        ),
      ),
    'continued-processing',
  ),
  holds(
    'gdpr:89(1)',
    'the purpose is neither archiving nor research',
    stating({ specialPurpose: 'a hobby' }),
    'refused',
  ),
  fails('gdpr:89(1)', 'research is the purpose', stating({ specialPurpose: 'research' }), 'accepted'),
  ...(['gdpr:85', 'gdpr:89(2)', 'gdpr:89(3)'] as const).flatMap((article) => [
    holds(article, 'an act under this article limits the right', limitedBy(article), 'restriction rejected'),
    fails(
      article,
      'an act under another article limits the right',
      limitedBy('gdpr:23'),
      'restriction rejected',
    ),
  ]),
]
