import type { ComplaintRefusal } from '../../complaint/index.js'
import type { ComplaintGround } from '../../request/index.js'
import { date, quote } from '../kit/words.en.js'
import { channels } from '../request/notes.en.js'
import type { Said, StoryTexts } from '../story/texts.js'
import {
  addressee,
  cameTo,
  disclosesNothing,
  each,
  employee,
  employees,
  preparedBy,
  quoted,
} from '../story/words.en.js'
import { defects as lacking } from './words.en.js'

/** What a complaint is about, after "the reason of the complaint". */
const grounds: Readonly<Record<ComplaintGround, string>> = {
  'granted-in-part': 'the request was granted in part only',
  rejected: 'the request was rejected',
  inaction: 'nothing was done about the request',
}

const refusals: Readonly<Record<ComplaintRefusal['kind'], string>> = {
  repeat: 'refused to examine the repeated complaint',
  unidentified: 'refused to examine the complaint, because identity was not confirmed',
  unauthorised:
    'refused to accept the complaint of the representative, whose right to act was not shown by documents',
}

const REPEAT = 'the complaint was found to be a repeat, so that examining it has to be refused'

/** The events of a complaint. */
export const complaintStory: StoryTexts['complaint'] = {
  ComplaintLodged: ({ data: { command, repeat, admissibleFrom } }) => {
    const { id, by, submittedOn, receivedOn, channel, sender, ground, argument, request } = command.data
    const sent = submittedOn === receivedOn ? '' : ` on ${date(submittedOn)}`
    const argued: readonly Said[] =
      argument === undefined ? [] : [[`it argues: ${quoted(argument)}`, 'adakavas:49']]
    const early: readonly Said[] =
      ground === 'inaction' && admissibleFrom !== null && admissibleFrom > receivedOn
        ? [[`such a complaint can be decided from ${date(admissibleFrom)}`, 'adakavas:48']]
        : []
    const again: readonly Said[] = repeat ? [[REPEAT, 'adakavas:56']] : []
    return [
      [
        `the complaint ${quote(id)} about the request ${quote(request.id)} was received, filed${sent} ${channels[channel]}`,
        'adakavas:48',
        'adakavas:50',
      ],
      [
        sender.as === 'subject'
          ? 'the data subject filed it, without a representative'
          : sender.documents
            ? 'a representative filed it together with documents of the right to act'
            : 'a representative filed it without documents of the right to act',
        'adakavas:51',
      ],
      [`the reason of the complaint: ${grounds[ground]}`, 'adakavas:48', 'adakavas:49'],
      ...argued,
      [`the complaint was registered by ${employee(by)}`, 'adakavas:58'],
      ...early,
      ...again,
    ]
  },
  ReviewerAssigned: ({ data: { command, examiners } }) => [
    [
      `${employee(command.data.by)} assigned the complaint to ${employee(command.data.reviewer)}`,
      'adakavas:58',
    ],
    [
      examiners.length === 0
        ? 'no employee had examined the request by then'
        : `the request was examined by ${employees(examiners)}, and not by the one assigned`,
      'adakavas:58',
    ],
  ],
  ComplaintCorrected: ({ data: { command, defects, repeat } }) => {
    const { by, sameReasonsAs } = command.data
    const finding: readonly Said[] =
      sameReasonsAs === undefined
        ? []
        : [[repeat ? REPEAT : 'the complaint was found to be no repeat', 'adakavas:56']]
    return [
      [`${employee(by)} recorded a correction of the complaint`, 'adakavas:49', 'adakavas:56'],
      [
        defects.length === 0
          ? 'the content of the complaint lacks nothing'
          : `the complaint still lacks: ${defects.map((code) => lacking[code]).join('; ')}`,
        'adakavas:49',
      ],
      ...finding,
    ]
  },
  AuthorityProven: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} received documents of the right of the representative to act: ${quoted(command.data.documents)}`,
      'adakavas:51',
    ],
  ],
  IdentityInquired: ({ data: { command, inquiry } }) => [
    [
      `${employee(command.data.by)} asked the complainant to confirm identity: ${quoted(inquiry.ask)}`,
      'adakavas:44',
      'adakavas:55',
    ],
    [`the time set for it ends on ${date(inquiry.term.due)}`, 'adakavas:44', 'adakavas:55'],
  ],
  IdentitySupplied: ({ data: { command, inTime } }) => [
    [
      inTime
        ? `${employee(command.data.by)} recorded that the complainant answered the inquiry about identity in time, so that the complaint can no longer be refused on this ground`
        : `${employee(command.data.by)} recorded that the complainant answered the inquiry about identity late`,
      'adakavas:44',
      'adakavas:55',
    ],
  ],
  IdentityConfirmed: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} confirmed the identity of the complainant: ${quoted(command.data.means)}`,
      'adakavas:55',
    ],
  ],
  ExaminationExtended: ({ data: { command, extension } }) => [
    [
      `${employee(command.data.by)} extended the examination of the complaint and told the data subject of it`,
      'adakavas:41',
      'adakavas:52',
    ],
    [`the reasons for the extension: ${each(extension.reasons)}`, 'adakavas:41', 'adakavas:52'],
  ],
  ComplaintRefused: ({ data: { command, refusal } }) => {
    const { kind, reasons, limit, reply } = refusal
    const own =
      kind === 'unidentified' ? (['adakavas:44', 'adakavas:55'] as const) : ([limit.clause] as const)
    return [
      [`${employee(command.data.by)} ${refusals[kind]}`, ...own],
      [`the reasons for the refusal: ${each(reasons)}`, ...own],
      [`the last day to tell ${addressee(reply)} of the refusal is ${date(limit.due)}`, ...own],
    ]
  },
  ComplaintUpheld: ({ data: { command, answer, requestAnswer } }) => [
    [
      `${employee(answer.reviewer)} upheld the complaint and examined the request anew: ${cameTo(requestAnswer.outcome)}`,
      'adakavas:59',
    ],
    ...preparedBy(answer.preparedBy, 'adakavas:58'),
    ...disclosesNothing(command.data.disclosesNothing, 'adakavas:55'),
  ],
  ComplaintDismissed: ({ data: { command, answer } }) => [
    [`${employee(answer.reviewer)} dismissed the complaint`, 'adakavas:59'],
    [`the reasons for dismissing it: ${each(command.data.reasons)}`, 'adakavas:59'],
    ...preparedBy(answer.preparedBy, 'adakavas:58'),
    ...disclosesNothing(command.data.disclosesNothing, 'adakavas:55'),
  ],
  ImplementationReported: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} reported that everything granted by upholding the complaint is carried out`,
      'adakavas:59',
    ],
  ],
  ComplaintWithdrawn: ({ data: { command } }) => [
    [
      `the ${command.data.withdrawnBy === 'subject' ? 'data subject' : 'representative'} took the complaint back; ${employee(command.data.by)} recorded it`,
      'adakavas:48',
    ],
  ],
}
