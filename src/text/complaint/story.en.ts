import type { ComplaintGround } from '../../request/index.js'
import { channels } from '../case/notes.en.js'
import { complaintNoun } from '../case/noun.en.js'
import { examinationStory } from '../case/story.en.js'
import { date, quote } from '../kit/words.en.js'
import { cameTo, each, employee, employees, quoted } from '../story/words.en.js'
import type { ComplaintStoryTexts } from './story-texts.js'
import { defects as lacking } from './words.en.js'

/** What a complaint is about, after "the reason for the complaint". */
const grounds: Readonly<Record<ComplaintGround, string>> = {
  'granted-in-part': 'the request was granted only in part',
  rejected: 'the request was rejected',
  inaction: 'a failure to act on the request',
}

const alike = examinationStory(complaintNoun)

/** The story of a complaint. */
export const story: ComplaintStoryTexts = {
  ...alike,
  received: (id, request, channel, submittedOn) =>
    `the complaint ${quote(id)} about the request ${quote(request)}, filed ${channels[channel]}${submittedOn === null ? '' : ` on ${date(submittedOn)}`}, was received`,
  ground: (ground) =>
    ground === null
      ? 'the complaint gives no reason for complaining'
      : `the reason for the complaint: ${grounds[ground]}`,
  argument: (argument) => `its argument: ${quoted(argument)}`,
  decidedFrom: (day) => `such a complaint can be decided from ${date(day)}`,
  repeat: () => 'the complaint was found to be a repeated one, so examining it has to be refused',
  noRepeat: () => 'the complaint was found not to be a repeated one',
  reviewerAssigned: (by, reviewer) => `${employee(by)} assigned the complaint to ${employee(reviewer)}`,
  examiners: (examiners) =>
    examiners.length === 0
      ? 'no employee had examined the request by then'
      : `the request was examined by ${employees(examiners)}, and not by the one assigned`,
  corrected: (by) => `${employee(by)} recorded that the complaint had been corrected`,
  lacks: (defects) =>
    defects.length === 0
      ? 'the content of the complaint lacks nothing'
      : `the complaint still lacks: ${defects.map((code) => lacking[code]).join('; ')}`,
  refused: {
    ...alike.refused,
    repeat: (by) => `${employee(by)} refused to examine the repeated complaint`,
  },
  upheld: (by, outcome) =>
    `${employee(by)} upheld the complaint and examined the request anew: ${cameTo(outcome)}`,
  dismissed: (by) => `${employee(by)} dismissed the complaint`,
  dismissalReasons: (reasons) => `the reasons for dismissing it: ${each(reasons)}`,
  carriedOut: (by, on) =>
    `${employee(by)} reported that everything granted when the complaint was upheld had been carried out by ${date(on)}`,
  ended: {
    'request-withdrawn': (by, on) =>
      `${employee(by)} put on record that nothing granted when the complaint was upheld remained to be carried out, as the request was withdrawn on ${date(on)}`,
    'settled-elsewhere': (by, on) =>
      `${employee(by)} put on record that everything granted when the complaint was upheld was settled by ${date(on)} in the request to which this one was joined`,
  },
}
