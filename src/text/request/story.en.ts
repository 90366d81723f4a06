import type { Refusal, UnfoundedFinding } from '../../request/index.js'
import { date, money, quote } from '../kit/words.en.js'
import { restriction } from '../restriction/restriction.en.js'
import { clauseOfRight } from '../rights/topic.js'
import type { Said, StoryTexts } from '../story/texts.js'
import {
  addressee,
  cameTo,
  claimed,
  disclosesNothing,
  each,
  employee,
  employees,
  preparedBy,
  quoted,
} from '../story/words.en.js'
import { channels } from './notes.en.js'
import { claimOf } from './words.en.js'

const findings: Readonly<Record<UnfoundedFinding['kind'], string>> = {
  'manifestly-unfounded': 'manifestly unfounded',
  excessive: 'excessive',
  repetitive: 'repetitive',
}

function found(finding: UnfoundedFinding): string {
  const why = `the request was found to be ${findings[finding.kind]}: ${quoted(finding.justification)}`
  if (finding.kind !== 'repetitive') return why
  const { id, answeredOn } = finding.earlier
  return `${why}; the earlier request ${quote(id)} of the same content was answered on ${date(answeredOn)}`
}

const refusals: Readonly<Record<Refusal['kind'], string>> = {
  unfounded: 'refused to answer the request',
  unidentified: 'refused to examine the request, because identity was not confirmed',
  unauthorised:
    'refused to accept the request of the representative, whose right to act was not shown by documents',
}

/** The events of a request. */
export const requestStory: StoryTexts['request'] = {
  RequestSubmitted: ({ data: { command } }) => {
    const { id, by, submittedOn, receivedOn, channel, sender, claims } = command.data
    const [first, ...others] = claims
    const sent = submittedOn === receivedOn ? '' : ` on ${date(submittedOn)}`
    return [
      [
        `the request ${quote(id)} was received, filed${sent} ${channels[channel]}`,
        'adakavas:38',
        'adakavas:39',
      ],
      [
        sender.as === 'subject'
          ? 'the data subject filed it, without a representative'
          : sender.documents
            ? 'a representative filed it together with documents of the right to act'
            : 'a representative filed it without documents of the right to act',
        'adakavas:40',
      ],
      [
        `the request contains: ${claims.map(claimed).join('; ')}`,
        clauseOfRight[first.right],
        ...others.map(({ right }) => clauseOfRight[right]),
      ],
      [`the request was registered by ${employee(by)}`, 'adakavas:46'],
    ]
  },
  OfficerAssigned: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} made ${employee(command.data.officer)} responsible for examining the request`,
      'adakavas:46',
    ],
  ],
  RequestCorrected: ({ data: { command, defects } }) => [
    [
      `${employee(command.data.by)} recorded that ${defects.length === 0 ? 'everything that the request lacked was supplied' : 'a part of what the request lacked was supplied'}`,
      'adakavas:38',
    ],
    ['the limit to examine it did not move', 'adakavas:41'],
  ],
  AuthorityProven: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} received documents of the right of the representative to act: ${quoted(command.data.documents)}`,
      'adakavas:40',
    ],
  ],
  IdentityInquired: ({ data: { command, inquiry } }) => [
    [
      `${employee(command.data.by)} asked the data subject to confirm identity: ${quoted(inquiry.ask)}`,
      'adakavas:44',
    ],
    [`the time set for it ends on ${date(inquiry.term.due)}`, 'adakavas:44'],
  ],
  IdentitySupplied: ({ data: { command, inTime } }) => [
    [
      inTime
        ? `${employee(command.data.by)} recorded that the data subject answered the inquiry about identity in time, so that the request can no longer be refused on this ground`
        : `${employee(command.data.by)} recorded that the data subject answered the inquiry about identity late`,
      'adakavas:44',
    ],
  ],
  IdentityConfirmed: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} confirmed the identity of the data subject: ${quoted(command.data.means)}`,
      'adakavas:44',
    ],
  ],
  ExaminationExtended: ({ data: { command, extension } }) => [
    [
      `${employee(command.data.by)} extended the examination of the request and told the data subject of it`,
      'adakavas:41',
    ],
    [`the reasons for the extension: ${each(extension.reasons)}`, 'adakavas:41'],
  ],
  FeeDemanded: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} demanded a fee of ${money(command.data.fee)} before the answer`,
      'adakavas:43.2',
    ],
    [found(command.data.finding), 'adakavas:43'],
  ],
  FeePaid: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} recorded that the whole fee of ${money(command.data.amount)} was paid`,
      'adakavas:43.2',
    ],
    [
      'refusing to answer because the request is unfounded, excessive or repetitive is no longer possible',
      'adakavas:43',
      'adakavas:43.1',
    ],
  ],
  RequestRefused: ({ data: { command, refusal } }) => {
    const { kind, reasons, limit, reply } = refusal
    return [
      [`${employee(command.data.by)} ${refusals[kind]}`, limit.clause],
      command.type === 'RefuseUnfounded'
        ? [found(command.data.finding), 'adakavas:43', limit.clause]
        : [`the reasons for the refusal: ${each(reasons)}`, limit.clause],
      [`the last day to tell ${addressee(reply)} of the refusal is ${date(limit.due)}`, limit.clause],
    ]
  },
  RequestAnswered: ({ data: { command, answer } }) => [
    [`${employee(command.data.by)} answered the request: ${cameTo(answer.outcome)}`, 'adakavas:47'],
    ...preparedBy(command.data.preparedBy, 'adakavas:46'),
    ...disclosesNothing(command.data.disclosesNothing, 'adakavas:44'),
  ],
  ImplementationReported: ({ data: { command, complete } }) => {
    const { by, right, item = null, restrictionReason } = command.data
    const reason: readonly Said[] =
      restrictionReason === undefined
        ? []
        : [
            [
              `the data are restricted, so that this reason was relied on: ${restriction.reasons[restrictionReason]}`,
              'adakavas:23',
            ],
          ]
    const whole: readonly Said[] = complete
      ? [['everything that was granted is carried out now', 'adakavas:47']]
      : []
    return [
      [`${employee(by)} reported that this was carried out: ${claimOf({ right, item })}`, 'adakavas:47'],
      ...reason,
      ...whole,
    ]
  },
  RequestReexamined: ({ data: { command, answer } }) => [
    [
      `${employee(command.data.by)}, the complaint ${quote(command.data.complaint)} having been upheld, answered the request anew: ${cameTo(answer.outcome)}`,
      'adakavas:59',
    ],
    [`the request was examined anew by ${employees(command.data.reviewers)}`, 'adakavas:58', 'adakavas:59'],
    ...preparedBy(command.data.preparedBy, 'adakavas:58'),
    ...disclosesNothing(command.data.disclosesNothing, 'adakavas:44'),
  ],
  RequestWithdrawn: ({ data: { command } }) => [
    [
      `the ${command.data.withdrawnBy === 'subject' ? 'data subject' : 'representative'} took the request back; ${employee(command.data.by)} recorded it`,
      'adakavas:38',
    ],
  ],
}
