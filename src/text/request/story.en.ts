import type { UnfoundedFinding } from '../../request/index.js'
import { date, money, quote } from '../kit/words.en.js'
import { restriction } from '../restriction/restriction.en.js'
import { cameTo, claimed, employee, employees, quoted } from '../story/words.en.js'
import { channels } from './notes.en.js'
import type { RequestStoryTexts } from './story-texts.js'
import { claimOf } from './words.en.js'

const findings: Readonly<Record<UnfoundedFinding['kind'], string>> = {
  'manifestly-unfounded': 'manifestly unfounded',
  excessive: 'excessive',
  repetitive: 'repetitive',
}

/** The story of a request. */
export const story: RequestStoryTexts = {
  received: (id, channel, submittedOn) =>
    `the request ${quote(id)} was received, filed${submittedOn === null ? '' : ` on ${date(submittedOn)}`} ${channels[channel]}`,
  contents: (claims) => `the request contains: ${claims.map(claimed).join('; ')}`,
  registered: (by) => `the request was registered by ${employee(by)}`,
  officerAssigned: (by, officer) =>
    `${employee(by)} made ${employee(officer)} responsible for examining the request`,
  corrected: {
    all: (by) => `${employee(by)} recorded that everything that the request lacked was supplied`,
    part: (by) => `${employee(by)} recorded that a part of what the request lacked was supplied`,
  },
  limitUnmoved: () => 'the limit to examine it did not move',
  identityInquired: (by, ask) => `${employee(by)} asked the data subject to confirm identity: ${quoted(ask)}`,
  identitySupplied: {
    inTime: (by) =>
      `${employee(by)} recorded that the data subject answered the inquiry about identity in time, so that the request can no longer be refused on this ground`,
    late: (by) => `${employee(by)} recorded that the data subject answered the inquiry about identity late`,
  },
  identityConfirmed: (by, means) =>
    `${employee(by)} confirmed the identity of the data subject: ${quoted(means)}`,
  extended: (by) => `${employee(by)} extended the examination of the request and told the data subject of it`,
  feeDemanded: (by, fee) => `${employee(by)} demanded a fee of ${money(fee)} before the answer`,
  feePaid: (by, amount) => `${employee(by)} recorded that the whole fee of ${money(amount)} was paid`,
  noLongerUnfounded: () =>
    'refusing to answer because the request is unfounded, excessive or repetitive is no longer possible',
  found: (finding) => {
    const why = `the request was found to be ${findings[finding.kind]}: ${quoted(finding.justification)}`
    if (finding.kind !== 'repetitive') return why
    const { id, answeredOn } = finding.earlier
    return `${why}; the earlier request ${quote(id)} of the same content was answered on ${date(answeredOn)}`
  },
  refused: {
    unfounded: (by) => `${employee(by)} refused to answer the request`,
    unidentified: (by) =>
      `${employee(by)} refused to examine the request, because identity was not confirmed`,
    unauthorised: (by) =>
      `${employee(by)} refused to accept the request of the representative, whose right to act was not shown by documents`,
  },
  answered: (by, outcome) => `${employee(by)} answered the request: ${cameTo(outcome)}`,
  carriedOut: (by, claim) => `${employee(by)} reported that this was carried out: ${claimOf(claim)}`,
  reliedOn: (reason) =>
    `the data are restricted, so that this reason was relied on: ${restriction.reasons[reason]}`,
  allCarriedOut: () => 'everything that was granted is carried out now',
  answeredAnew: (by, complaint, outcome) =>
    `${employee(by)}, the complaint ${quote(complaint)} having been upheld, answered the request anew: ${cameTo(outcome)}`,
  examinedAnew: (reviewers) => `the request was examined anew by ${employees(reviewers)}`,
  withdrawn: (by, withdrawnBy) =>
    `the ${withdrawnBy === 'subject' ? 'data subject' : 'representative'} took the request back; ${employee(by)} recorded it`,
}
