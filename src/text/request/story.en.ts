import type { UnfoundedFinding } from '../../request/index.js'
import { channels } from '../case/notes.en.js'
import { requestNoun } from '../case/noun.en.js'
import { examinationStory } from '../case/story.en.js'
import { isolated } from '../kit/host-words.js'
import { date, list, money, quote } from '../kit/words.en.js'
import { restriction } from '../restriction/restriction.en.js'
import { addressee, cameTo, claimed, each, employee, employees, quoted } from '../story/words.en.js'
import type { RequestStoryTexts } from './story-texts.js'
import { claimOf } from './words.en.js'

const findings: Readonly<Record<UnfoundedFinding['kind'], string>> = {
  'manifestly-unfounded': 'manifestly unfounded',
  excessive: 'disproportionate',
  repetitive: 'repetitive',
}

const alike = examinationStory(requestNoun)

/** The story of a request. */
export const story: RequestStoryTexts = {
  ...alike,
  received: (id, channel, submittedOn) =>
    `the request ${quote(id)}, filed ${channels[channel]}${submittedOn === null ? '' : ` on ${date(submittedOn)}`}, was received`,
  contents: (claims) => `the request contains: ${claims.map(claimed).join('; ')}`,
  officerAssigned: (by, officer) =>
    `${employee(by)} made ${employee(officer)} responsible for examining the request`,
  corrected: {
    all: (by) => `${employee(by)} recorded that everything that the request lacked had been supplied`,
    part: (by) => `${employee(by)} recorded that a part of what the request lacked had been supplied`,
  },
  limitUnmoved: () => 'the time limit for examining it did not change',
  feeDemanded: (by, fee) => `${employee(by)} demanded a fee of ${money(fee)} before the answer`,
  feeForCopies: (by, fee) => `${employee(by)} demanded a fee of ${money(fee)} for further copies of the data`,
  copiesBecause: (justification) => `the reason given: ${quoted(justification)}`,
  acknowledged: (by) => `${employee(by)} acknowledged receipt of the request to the data subject`,
  feePaid: (by, amount) => `${employee(by)} recorded that the whole fee of ${money(amount)} had been paid`,
  noLongerUnfounded: () =>
    'the request can no longer be refused as unfounded, disproportionate or repetitive',
  found: (finding) => {
    const why = `the request was found to be ${findings[finding.kind]}: ${quoted(finding.justification)}`
    if (finding.kind !== 'repetitive') return why
    const { id, answeredOn } = finding.earlier
    return `${why}; the earlier request ${quote(id)} of the same content was answered on ${date(answeredOn)}`
  },
  refused: {
    ...alike.refused,
    unfounded: (by) => `${employee(by)} refused to answer the request`,
    formal: (by) => `${employee(by)} refused to examine the request for defects of its form`,
  },
  defectsWaived: (by) =>
    `${employee(by)} decided that the request is examined in spite of the defects of its form`,
  waivedBecause: (reason) => `the reason for this decision: ${quoted(reason)}`,
  identifiedByProof: () =>
    'the proof of identity required for this way of filing was supplied, so identity is confirmed',
  answered: (by, outcome) => `${employee(by)} answered the request: ${cameTo(outcome)}`,
  carriedOut: (by, claim) => `${employee(by)} reported that this had been carried out: ${claimOf(claim)}`,
  reliedOn: (reason) =>
    `the processing of the data is restricted; this reason for it was relied on: ${restriction.reasons[reason]}`,
  allCarriedOut: () => 'everything that was granted has now been carried out',
  nothingLeft: () => 'nothing that was granted remains to be carried out',
  waived: (by, waivedBy, claim) =>
    `${addressee(waivedBy)} gave up what was granted: ${claimOf(claim)}; ${employee(by)} recorded it`,
  impossible: (by, claim) =>
    `${employee(by)} reported that this cannot be carried out, although it was granted: ${claimOf(claim)}`,
  impossibleBecause: (reasons) => `the reasons why it cannot be carried out: ${each(reasons)}`,
  countsAsRejected: () => 'from this day on the claim counts as rejected',
  recipientsTold: (by, told, claim) => {
    switch (told.outcome) {
      case 'told':
        return `recipients of the data were told that this had been carried out: ${claimOf(claim)}; those told: ${list(told.recipients.map(isolated))}; ${employee(by)} recorded it`
      case 'no-recipients':
        return `${employee(by)} recorded that nobody had received the data who would have to be told that this had been carried out: ${claimOf(claim)}`
      case 'impossible':
        return `recipients of the data were not told that this had been carried out: ${claimOf(claim)}; it is impossible or would take a disproportionate effort: ${quoted(told.because)}; ${employee(by)} recorded it`
    }
  },
  statementPlaced: (by, askedBy, item) =>
    `${employee(by)} placed a statement of disagreement beside the data ${quote(item)}, as ${addressee(askedBy)} asked`,
  statement: (words) => `the statement: ${quoted(words)}`,
  erasureRecorded: (by, claim) =>
    `${employee(by)} recorded what was erased when this was carried out: ${claimOf(claim)}`,
  erased: (words, ground) => `what was erased: ${quoted(words)}; on this ground: ${quoted(ground)}`,
  answeredAnew: (by, complaint, outcome) =>
    `${employee(by)}, the complaint ${quote(complaint)} having been upheld, answered the request anew: ${cameTo(outcome)}`,
  examinedAnew: (reviewers) => `the request was examined anew by ${employees(reviewers)}`,
  datesCorrected: (by, before, after) =>
    `${employee(by)} corrected the recorded days of filing and receipt: filed on ${date(after.submittedOn)}${before.submittedOn === after.submittedOn ? '' : `, not on ${date(before.submittedOn)}`}, received on ${date(after.receivedOn)}${before.receivedOn === after.receivedOn ? '' : `, not on ${date(before.receivedOn)}`}`,
  correctionReason: (reason) => `the reason for the correction: ${quoted(reason)}`,
  joined: (by, other) =>
    `${employee(by)} joined the request to the request ${quote(other)}, which asks for all that this one asks for`,
  sameSender: (how) => `the reason for taking both to come from the same person: ${quoted(how)}`,
  joinRegistered: (by, double) =>
    `${employee(by)} recorded that the request ${quote(double)} had been joined to this one`,
  doubleExamined: (people) =>
    `that request was examined by ${employees(people)}, so they count as having examined this one`,
}
