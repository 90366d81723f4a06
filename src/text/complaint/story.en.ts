import type { ComplaintGround } from '../../request/index.js'
import { date, quote } from '../kit/words.en.js'
import { channels } from '../request/notes.en.js'
import { cameTo, each, employee, employees, quoted } from '../story/words.en.js'
import type { ComplaintStoryTexts } from './story-texts.js'
import { defects as lacking } from './words.en.js'

/** What a complaint is about, after "the reason of the complaint". */
const grounds: Readonly<Record<ComplaintGround, string>> = {
  'granted-in-part': 'the request was granted in part only',
  rejected: 'the request was rejected',
  inaction: 'nothing was done about the request',
}

/** The story of a complaint. */
export const story: ComplaintStoryTexts = {
  received: (id, request, channel, submittedOn) =>
    `the complaint ${quote(id)} about the request ${quote(request)} was received, filed${submittedOn === null ? '' : ` on ${date(submittedOn)}`} ${channels[channel]}`,
  ground: (ground) => `the reason of the complaint: ${grounds[ground]}`,
  argument: (argument) => `it argues: ${quoted(argument)}`,
  registered: (by) => `the complaint was registered by ${employee(by)}`,
  decidedFrom: (day) => `such a complaint can be decided from ${date(day)}`,
  repeat: () => 'the complaint was found to be a repeat, so that examining it has to be refused',
  noRepeat: () => 'the complaint was found to be no repeat',
  reviewerAssigned: (by, reviewer) => `${employee(by)} assigned the complaint to ${employee(reviewer)}`,
  examiners: (examiners) =>
    examiners.length === 0
      ? 'no employee had examined the request by then'
      : `the request was examined by ${employees(examiners)}, and not by the one assigned`,
  corrected: (by) => `${employee(by)} recorded a correction of the complaint`,
  lacks: (defects) =>
    defects.length === 0
      ? 'the content of the complaint lacks nothing'
      : `the complaint still lacks: ${defects.map((code) => lacking[code]).join('; ')}`,
  identityInquired: (by, ask) => `${employee(by)} asked the complainant to confirm identity: ${quoted(ask)}`,
  identitySupplied: {
    inTime: (by) =>
      `${employee(by)} recorded that the complainant answered the inquiry about identity in time, so that the complaint can no longer be refused on this ground`,
    late: (by) => `${employee(by)} recorded that the complainant answered the inquiry about identity late`,
  },
  identityConfirmed: (by, means) =>
    `${employee(by)} confirmed the identity of the complainant: ${quoted(means)}`,
  extended: (by) =>
    `${employee(by)} extended the examination of the complaint and told the data subject of it`,
  refused: {
    repeat: (by) => `${employee(by)} refused to examine the repeated complaint`,
    unidentified: (by) =>
      `${employee(by)} refused to examine the complaint, because identity was not confirmed`,
    unauthorised: (by) =>
      `${employee(by)} refused to accept the complaint of the representative, whose right to act was not shown by documents`,
  },
  upheld: (by, outcome) =>
    `${employee(by)} upheld the complaint and examined the request anew: ${cameTo(outcome)}`,
  dismissed: (by) => `${employee(by)} dismissed the complaint`,
  dismissalReasons: (reasons) => `the reasons for dismissing it: ${each(reasons)}`,
  carriedOut: (by) =>
    `${employee(by)} reported that everything granted by upholding the complaint is carried out`,
  withdrawn: (by, withdrawnBy) =>
    `the ${withdrawnBy === 'subject' ? 'data subject' : 'representative'} took the complaint back; ${employee(by)} recorded it`,
}
