import { adakavasRoles } from '../../procedure/index.js'
import type { RestrictionEnding } from '../../restriction/index.js'
import type { RestrictionGround, RestrictionPeriod } from '../../rights/index.js'
import { date, quote } from '../kit/words.lt.js'
import type { Said, StoryTexts } from '../story/texts.js'
import { employee, quoted } from '../story/words.lt.js'
import { reliedReason } from './relied-reason.js'
import { restriction } from './restriction.lt.js'

/** Until when data are restricted. */
function lasting({ until, criterion }: RestrictionPeriod): Said {
  if (until !== undefined) {
    const sooner =
      criterion === undefined
        ? ''
        : ` arba, jei tai įvyks anksčiau, kol bus įvykdyta ši sąlyga: ${quoted(criterion)}`
    return [`apribojimas galioja iki ${date(until)} imtinai${sooner}`, 'adakavas:24']
  }
  return criterion === undefined
    ? ['apribojimas galioja, kol duomenys bus ištaisyti', 'adakavas:21.1']
    : [`apribojimas galioja, kol bus įvykdyta ši sąlyga: ${quoted(criterion)}`, 'adakavas:24']
}

const endings: Readonly<Record<RestrictionEnding, string>> = {
  corrected: 'duomenys ištaisyti',
  'criterion-met': 'įvykdyta sąlyga, iki kurios galiojo apribojimas',
  'lifted-by-subject': 'apribojimo atsisakė duomenų subjektas',
  erased: 'duomenys ištrinti',
}

/** „r“ (viešasis interesas). */
const named = (id: string, reason: keyof typeof restriction.reasons | null): string =>
  `${quote(id)}${reason === null ? '' : ` (${restriction.reasons[reason]})`}`

/** „r“: viešasis interesas. */
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
        `${employee(by)} apribojo duomenų ${quote(item)} tvarkymą (apribojimas ${quote(id)}), nes patenkintas prašymas ${quote(request)}`,
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
        `${employee(by)} rėmėsi priežastimi ${named(id, reason)}, leidžiančia apribotus duomenis ${restriction.processing.operations[operation]}: ${quoted(justification)}`,
        'adakavas:23',
      ],
      [`ši priežastis atsirado ${date(aroseOn)}`, 'adakavas:23'],
      inform === null
        ? [
            'taip vykdomas paties duomenų subjekto pasirašytas prašymas, todėl atskirai pranešti nereikia',
            'adakavas:23',
          ]
        : [`terminas pranešti apie ją duomenų subjektui – iki ${date(inform.due)} imtinai`, inform.clause],
    ]
  },
  SubjectInformed: ({ data: { command }, after }) => [
    [
      `${employee(command.data.by)} pranešė duomenų subjektui apie priežastį ${explained(command.data.id, reliedReason(after, command.data.id))}`,
      'adakavas:23',
    ],
  ],
  ReasonEnded: ({ data: { command }, after }) => [
    [
      `${employee(command.data.by)} užfiksavo, kad priežastis ${named(command.data.id, reliedReason(after, command.data.id))} pasibaigė`,
      'adakavas:23',
    ],
  ],
  RestrictionLifted: ({ data: { command, lifted } }) => {
    const { by, because } = command.data
    const clause = because === 'corrected' ? 'adakavas:21.1' : 'adakavas:24'
    return [
      [`${employee(by)} užfiksavo, kad ${endings[because]}`, clause],
      ...lifted.map(
        ({ id, remaining }): Said =>
          remaining.length === 0
            ? [`apribojimas ${quote(id)} baigėsi`, clause]
            : [
                `apribojimas ${quote(id)} toliau galioja kitu pagrindu`,
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
      [`${employee(by)} užregistravo sutikimą ${quote(id)}; jo tikslas: ${quoted(purpose)}`, 'adakavas:33'],
      [`sutikimas pasirašytas ${date(signedOn)} ir galioja nuo tos dienos`, 'adakavas:33'],
    ]
  },
  ConsentWithdrawn: ({ data: { command }, after }) => {
    const { by, from, request } = command.data
    return [
      [
        `${employee(by)} užregistravo sutikimo ${quote(after.id)} atšaukimą${request === undefined ? '' : ` pagal prašymą ${quote(request)}`}`,
        'adakavas:33',
      ],
      [
        `sutikimas laikomas atšauktu nuo ${date(from)}; iki tol juo grįstas duomenų tvarkymas lieka teisėtas`,
        'adakavas:33',
        'adakavas:34',
      ],
    ]
  },
}
