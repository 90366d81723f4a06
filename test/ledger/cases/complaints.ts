import type { LodgeComplaint } from '../../../src/complaint/index.js'
import {
  asEarlier,
  complaints,
  dismiss,
  fromRepresentative,
  given,
  grantedRequest,
  lodge,
  nothing,
  rejectedRequest,
  reviewed,
  reviewedSilence,
  reviewer,
  silent,
  uphold,
} from '../../complaint/scenario.js'
import { confirm, extend, refuseUnauthorised } from '../../request/scenario.js'
import { type Case, fails, holds } from './case.js'
import { tried } from './told.js'

// The complaint was received on 20 April 2026: ten days end on 30 April, the month on 20 May.
const none = { machine: complaints, state: complaints.initialState() } as const
const review = given(reviewed(rejectedRequest))
const unidentified = given([lodge(rejectedRequest), reviewer(rejectedRequest, '2026-04-21')])
const represented = (documents: boolean) =>
  given([
    lodge(rejectedRequest, undefined, fromRepresentative(documents)),
    reviewer(rejectedRequest, '2026-04-21'),
    confirm('2026-04-22', 'rasa'),
  ])

const { argument: _reasons, ...unreasoned } = lodge(rejectedRequest).data
const withoutReasons: LodgeComplaint = { type: 'LodgeComplaint', data: unreasoned }

/** The same complaint once more, after the first was dismissed. */
const dismissed = asEarlier(given([...reviewed(rejectedRequest), dismiss(rejectedRequest, '2026-04-24')]))
const again = (sameReasonsAs: string | null) =>
  given([
    lodge(rejectedRequest, '2026-05-04', {
      id: 'C-2',
      earlier: [dismissed],
      ...(sameReasonsAs === null ? {} : { sameReasonsAs }),
    }),
  ])
const assignedAgain = reviewer(rejectedRequest, '2026-05-05', 'jurga', {}, [dismissed])

/** The cases of chapter XII: how a complaint is filed, reviewed and answered. */
export const complaintCases: readonly Case[] = [
  holds(
    'adakavas:48',
    'a complaint about a request that was granted in whole and in time',
    () =>
      tried(
        given([lodge(grantedRequest), reviewer(grantedRequest, '2026-04-21'), confirm('2026-04-22', 'rasa')]),
        uphold(grantedRequest, '2026-04-24'),
      ),
    'no-ground',
  ),
  fails(
    'adakavas:48',
    'a complaint about a request that was rejected',
    () => tried(review, uphold(rejectedRequest, '2026-04-24')),
    'accepted',
  ),
  fails(
    'adakavas:48',
    'a complaint about silence, after the month from the request',
    () => tried(given(reviewedSilence(silent)), uphold(silent, '2026-04-24')),
    'accepted',
  ),
  holds(
    'adakavas:49',
    'no reasons why the request should be granted in whole',
    () => tried(none, withoutReasons),
    'accepted, content-defects',
  ),
  fails(
    'adakavas:49',
    'ground, reasons and copies are there',
    () => tried(none, lodge(rejectedRequest)),
    'accepted',
  ),
  holds(
    'adakavas:50',
    'a complaint comes by post',
    () => tried(none, lodge(rejectedRequest, undefined, { channel: 'post' })),
    'accepted, channel-not-named',
  ),
  fails('adakavas:50', 'a complaint comes by e-mail', () => tried(none, lodge(rejectedRequest)), 'accepted'),
  holds(
    'adakavas:51',
    'a representative showed no documents, and the complaint is to be upheld',
    () => tried(represented(false), uphold(rejectedRequest, '2026-04-24')),
    'authority-unproven',
  ),
  fails(
    'adakavas:51',
    'a representative showed the documents',
    () => tried(represented(true), uphold(rejectedRequest, '2026-04-24')),
    'accepted',
  ),
  holds(
    'adakavas:52',
    'an extension on the day after the month',
    () => tried(review, extend('2026-05-21', { by: 'rasa' })),
    'extension-window-closed',
  ),
  fails(
    'adakavas:52',
    'an extension on the last day of the month',
    () => tried(review, extend('2026-05-20', { by: 'rasa' })),
    'accepted',
  ),
  holds(
    'adakavas:53',
    'the way that was named is e-mail, and no address for it is held',
    () =>
      tried(
        given(
          reviewed(rejectedRequest, {
            reply: 'email',
            contacts: [{ way: 'post', address: 'Liepų g. 1' }],
          }),
        ),
        dismiss(rejectedRequest, '2026-04-24'),
      ),
    'accepted, reply-way-without-address',
  ),
  fails(
    'adakavas:53',
    'the way that was named is e-mail, and an address for it is held',
    () => tried(given(reviewed(rejectedRequest, { reply: 'email' })), dismiss(rejectedRequest, '2026-04-24')),
    'accepted',
  ),
  holds(
    'adakavas:55',
    'a complaint of somebody unidentified is to be upheld',
    () => tried(unidentified, uphold(rejectedRequest, '2026-04-24')),
    'identity-unconfirmed',
  ),
  fails(
    'adakavas:55',
    'identity was confirmed',
    () => tried(review, uphold(rejectedRequest, '2026-04-24')),
    'accepted',
  ),
  holds(
    'adakavas:56',
    'a complaint for the reasons of one that was dismissed is to be examined',
    () => tried(again('C-1'), assignedAgain),
    'repeat-must-be-refused',
  ),
  fails(
    'adakavas:56',
    'a complaint for other reasons is examined',
    () => tried(again(null), assignedAgain),
    'accepted',
  ),
  holds(
    'adakavas:57',
    'a representative is told of the refusal on the eleventh day',
    () => tried(represented(false), refuseUnauthorised('2026-05-02', { by: 'rasa' })),
    'accepted, late-refusal',
  ),
  fails(
    'adakavas:57',
    'a representative is told of the refusal on the tenth day',
    () => tried(represented(false), refuseUnauthorised('2026-04-30', { by: 'rasa' })),
    'accepted',
  ),
  holds(
    'adakavas:58',
    'whoever examined the request is to review the complaint',
    () => tried(given([lodge(rejectedRequest)]), reviewer(rejectedRequest, '2026-04-21', 'ona')),
    'reviewer-not-independent',
  ),
  fails(
    'adakavas:58',
    'somebody else reviews the complaint',
    () => tried(given([lodge(rejectedRequest)]), reviewer(rejectedRequest, '2026-04-21', 'rasa')),
    'accepted',
  ),
  holds(
    'adakavas:59',
    'a complaint is to be upheld, and the request examined anew comes to nothing more',
    () => tried(review, uphold(rejectedRequest, '2026-04-24', nothing)),
    'nothing-more-granted',
  ),
  fails(
    'adakavas:59',
    'a complaint is upheld, and the request granted',
    () => tried(review, uphold(rejectedRequest, '2026-04-24')),
    'accepted',
  ),
]
