import type { RestrictionEnding } from '../../restriction/index.js'
import { date, quote } from '../kit/words.en.js'
import { employee, quoted } from '../story/words.en.js'
import type { NamedReason, RestrictionStoryTexts } from './texts.js'
import { lasting, operations, reasons } from './words.en.js'

/** What was recorded, after "recorded that". */
const endings: Readonly<Record<RestrictionEnding, string>> = {
  corrected: 'the data were corrected',
  'criterion-met': 'the criterion of the restriction was met',
  'lifted-by-subject': 'the data subject gave the restriction up',
  erased: 'the data were erased',
  'ground-over': 'the ground of the restriction no longer holds',
}

/** “r” (the public interest). */
const named = ({ id, reason }: NamedReason): string =>
  reason === null ? quote(id) : `${quote(id)} (${reasons[reason]})`

/** “r”: the public interest. */
const explained = ({ id, reason }: NamedReason): string =>
  reason === null ? quote(id) : `${quote(id)}: ${reasons[reason]}`

/** The words of a story on the restrictions of a data item. */
export const story: RestrictionStoryTexts = {
  imposed: (by, { id, item, request }) =>
    `${employee(by)} restricted the processing of the data ${quote(item)} (the restriction ${quote(id)}), because the request ${quote(request)} was granted`,
  lasts: lasting('the restriction applies'),
  reliedOn: (by, reason, operation, justification) =>
    `${employee(by)} relied on the reason ${named(reason)} for ${operations[operation]} the restricted data: ${quoted(justification)}`,
  arose: (day) => `the reason arose on ${date(day)}`,
  signedBySubject: 'the data subject asked for this in a signed request, so no separate notice is needed',
  askedBySubject: 'the data subject asked for this',
  noticeDue: (day) => `the last day to tell the data subject of it was ${date(day)}`,
  informed: (by, reason) => `${employee(by)} told the data subject of the reason ${explained(reason)}`,
  reasonEnded: (by, reason) => `${employee(by)} recorded that the reason ${named(reason)} ended`,
  ending: (by, ending) => `${employee(by)} recorded that ${endings[ending]}`,
  lifted: (id) => `the restriction ${quote(id)} ended`,
  goesOn: (id) => `the restriction ${quote(id)} remains in force on another ground`,
}
