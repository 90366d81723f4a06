import type { UnfoundedFinding } from '../../request/index.js'
import { channels } from '../case/notes.en.js'
import { requestNoun } from '../case/noun.en.js'
import { examinationStory } from '../case/story.en.js'
import { date, money, quote } from '../kit/words.en.js'
import { restriction } from '../restriction/restriction.en.js'
import { addressee, cameTo, claimed, each, employee, employees, quoted } from '../story/words.en.js'
import type { RequestStoryTexts } from './story-texts.js'
import { claimOf } from './words.en.js'

const findings: Readonly<Record<UnfoundedFinding['kind'], string>> = {
  'manifestly-unfounded': 'manifestly unfounded',
  excessive: 'excessive',
  repetitive: 'repetitive',
}

const alike = examinationStory(requestNoun)

/** The story of a request. */
export const story: RequestStoryTexts = {
  ...alike,
  received: (id, channel, submittedOn) =>
    `the request ${quote(id)} was received, filed${submittedOn === null ? '' : ` on ${date(submittedOn)}`} ${channels[channel]}`,
  contents: (claims) => `the request contains: ${claims.map(claimed).join('; ')}`,
  officerAssigned: (by, officer) =>
    `${employee(by)} made ${employee(officer)} responsible for examining the request`,
  corrected: {
    all: (by) => `${employee(by)} recorded that everything that the request lacked was supplied`,
    part: (by) => `${employee(by)} recorded that a part of what the request lacked was supplied`,
  },
  limitUnmoved: () => 'the limit to examine it did not move',
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
    ...alike.refused,
    unfounded: (by) => `${employee(by)} refused to answer the request`,
  },
  answered: (by, outcome) => `${employee(by)} answered the request: ${cameTo(outcome)}`,
  carriedOut: (by, claim) => `${employee(by)} reported that this was carried out: ${claimOf(claim)}`,
  reliedOn: (reason) =>
    `the data are restricted, so that this reason was relied on: ${restriction.reasons[reason]}`,
  allCarriedOut: () => 'everything that was granted is carried out now',
  nothingLeft: () => 'nothing that was granted is left to carry out now',
  waived: (by, waivedBy, claim) =>
    `${addressee(waivedBy)} gave up what was granted: ${claimOf(claim)}; ${employee(by)} recorded it`,
  impossible: (by, claim) =>
    `${employee(by)} reported that this cannot be carried out, although it was granted: ${claimOf(claim)}`,
  impossibleBecause: (reasons) => `the reasons why it cannot be carried out: ${each(reasons)}`,
  countsAsRejected: () => 'from this day on the claim counts as rejected',
  answeredAnew: (by, complaint, outcome) =>
    `${employee(by)}, the complaint ${quote(complaint)} having been upheld, answered the request anew: ${cameTo(outcome)}`,
  examinedAnew: (reviewers) => `the request was examined anew by ${employees(reviewers)}`,
  datesCorrected: (by, before, after) =>
    `${employee(by)} corrected on record when the request was filed and received: filed on ${date(after.submittedOn)}${before.submittedOn === after.submittedOn ? '' : `, not on ${date(before.submittedOn)}`}, received on ${date(after.receivedOn)}${before.receivedOn === after.receivedOn ? '' : `, not on ${date(before.receivedOn)}`}`,
  correctionReason: (reason) => `the reason for the correction: ${quoted(reason)}`,
  joined: (by, other) =>
    `${employee(by)} joined the request to the request ${quote(other)}, which asks for all that this one asks for`,
  sameSender: (how) => `it is stated how both are known to be of the same sender: ${quoted(how)}`,
  joinRegistered: (by, double) =>
    `${employee(by)} recorded that the request ${quote(double)} was joined to this one`,
  doubleExamined: (people) =>
    `that request was examined by ${employees(people)}, so that they count as having examined this one`,
}
