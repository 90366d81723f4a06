import { adakavasRoles } from '../../procedure/index.js'
import type { RestrictionEnding } from '../../restriction/index.js'
import type { RestrictionGround, RestrictionPeriod } from '../../rights/index.js'
import { date, quote } from '../kit/words.en.js'
import type { Said, StoryTexts } from '../story/texts.js'
import { employee, quoted } from '../story/words.en.js'
import { reliedReason } from './relied-reason.js'
import { restriction } from './restriction.en.js'

/** Until when data are restricted. */
function lasting({ until, criterion }: RestrictionPeriod): Said {
  if (until !== undefined) {
    const sooner =
      criterion === undefined
        ? ''
        : ` or, if that comes first, until this criterion is met: ${quoted(criterion)}`
    return [`the restriction holds up to and including ${date(until)}${sooner}`, 'adakavas:24']
  }
  return criterion === undefined
    ? ['the restriction holds until the data are corrected', 'adakavas:21.1']
    : [`the restriction holds until this criterion is met: ${quoted(criterion)}`, 'adakavas:24']
}

const endings: Readonly<Record<RestrictionEnding, string>> = {
  corrected: 'the data were corrected',
  'criterion-met': 'the criterion of the restriction was met',
  'lifted-by-subject': 'the data subject gave the restriction up',
  erased: 'the data were erased',
}

/** “r” (the public interest). */
const named = (id: string, reason: keyof typeof restriction.reasons | null): string =>
  `${quote(id)}${reason === null ? '' : ` (${restriction.reasons[reason]})`}`

/** “r”: the public interest. */
const explained = (id: string, reason: keyof typeof restriction.reasons | null): string =>
  `${quote(id)}${reason === null ? '' : `: ${restriction.reasons[reason]}`}`

const clauseOf = (ground: RestrictionGround) => adakavasRoles.restrictionGrounds[ground].clause

/** The events on the restrictions of a data item. */
export const restrictionStory: StoryTexts['restriction'] = {
  RestrictionImposed: ({ data: { command } }) => {
    const { by, id, item, request, grounds, period } = command.data
    const [first, ...others] = grounds
    return [
      [
        `${employee(by)} restricted the data ${quote(item)} (the restriction ${quote(id)}), because the request ${quote(request)} was granted`,
        clauseOf(first),
        ...others.map(clauseOf),
      ],
      lasting(period),
    ]
  },
  ReasonReliedOn: ({ data: { command, inform } }) => {
    const { by, id, reason, operation, aroseOn, justification } = command.data
    return [
      [
        `${employee(by)} relied on the reason ${named(id, reason)} for ${restriction.processing.operations[operation]} the restricted data: ${quoted(justification)}`,
        'adakavas:23',
      ],
      [`the reason arose on ${date(aroseOn)}`, 'adakavas:23'],
      inform === null
        ? [
            'this carries out a request that the data subject signed, so that nothing has to be told apart from it',
            'adakavas:23',
          ]
        : [`the last day to tell the data subject of it is ${date(inform.due)}`, inform.clause],
    ]
  },
  SubjectInformed: ({ data: { command }, after }) => [
    [
      `${employee(command.data.by)} told the data subject of the reason ${explained(command.data.id, reliedReason(after, command.data.id))}`,
      'adakavas:23',
    ],
  ],
  ReasonEnded: ({ data: { command }, after }) => [
    [
      `${employee(command.data.by)} recorded that the reason ${named(command.data.id, reliedReason(after, command.data.id))} ended`,
      'adakavas:23',
    ],
  ],
  RestrictionLifted: ({ data: { command, lifted } }) => {
    const { by, because } = command.data
    const clause = because === 'corrected' ? 'adakavas:21.1' : 'adakavas:24'
    return [
      [`${employee(by)} recorded that ${endings[because]}`, clause],
      ...lifted.map(
        ({ id, remaining }): Said =>
          remaining.length === 0
            ? [`the restriction ${quote(id)} ended`, clause]
            : [
                `the restriction ${quote(id)} goes on holding on another ground`,
                'adakavas:24',
                ...remaining.map(clauseOf),
              ],
      ),
    ]
  },
}

/** The events of a consent. */
export const consentStory: StoryTexts['consent'] = {
  ConsentGiven: ({ data: { command } }) => {
    const { by, id, signedOn, purpose } = command.data
    return [
      [`${employee(by)} registered the consent ${quote(id)}; its purpose: ${quoted(purpose)}`, 'adakavas:33'],
      [`the consent was signed on ${date(signedOn)} and holds from that day`, 'adakavas:33'],
    ]
  },
  ConsentWithdrawn: ({ data: { command }, after }) => {
    const { by, from, request } = command.data
    return [
      [
        `${employee(by)} registered the withdrawal of the consent ${quote(after.id)}${request === undefined ? '' : ` in the request ${quote(request)}`}`,
        'adakavas:33',
      ],
      [
        `the consent counts as withdrawn from ${date(from)}; processing that rested on it before stays lawful`,
        'adakavas:33',
        'adakavas:34',
      ],
    ]
  },
}
