import type { Refusal, UnfoundedFinding } from '../../request/index.js'
import { date, money, quote } from '../kit/words.lt.js'
import { restriction } from '../restriction/restriction.lt.js'
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
  theEmployee,
} from '../story/words.lt.js'
import { channels } from './notes.lt.js'
import { claimOf } from './words.lt.js'

const findings: Readonly<Record<UnfoundedFinding['kind'], string>> = {
  'manifestly-unfounded': 'prašymas akivaizdžiai nepagrįstas',
  excessive: 'prašymas neproporcingas',
  repetitive: 'prašymo turinys pasikartoja',
}

function found(finding: UnfoundedFinding): string {
  const why = `nustatyta, kad ${findings[finding.kind]}: ${quoted(finding.justification)}`
  if (finding.kind !== 'repetitive') return why
  const { id, answeredOn } = finding.earlier
  return `${why}; į ankstesnį tokį pat prašymą ${quote(id)} atsakyta ${date(answeredOn)}`
}

const refusals: Readonly<Record<Refusal['kind'], string>> = {
  unfounded: 'atsisakė pateikti atsakymą į prašymą',
  unidentified: 'atsisakė nagrinėti prašymą, nes tapatybė nepatvirtinta',
  unauthorised: 'atsisakė priimti atstovo pateiktą prašymą, nes atstovo teisės nepatvirtintos dokumentais',
}

/** The events of a request. */
export const requestStory: StoryTexts['request'] = {
  RequestSubmitted: ({ data: { command } }) => {
    const { id, by, submittedOn, receivedOn, channel, sender, claims } = command.data
    const [first, ...others] = claims
    const sent = submittedOn === receivedOn ? '' : `${date(submittedOn)} `
    return [
      [`gautas prašymas ${quote(id)}, pateiktas ${sent}${channels[channel]}`, 'adakavas:38', 'adakavas:39'],
      sender.as === 'subject'
        ? ['jį pateikė pats duomenų subjektas', 'adakavas:40']
        : [
            sender.documents
              ? 'jį pateikė atstovas kartu su savo teises patvirtinančiais dokumentais'
              : 'jį pateikė atstovas, savo teises patvirtinančių dokumentų nepridėjęs',
            'adakavas:40',
          ],
      [
        `prašymo turinys: ${claims.map(claimed).join('; ')}`,
        clauseOfRight[first.right],
        ...others.map(({ right }) => clauseOfRight[right]),
      ],
      [`prašymą užregistravo ${employee(by)}`, 'adakavas:46'],
    ]
  },
  OfficerAssigned: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} atsakingu už prašymo nagrinėjimą paskyrė ${theEmployee(command.data.officer)}`,
      'adakavas:46',
    ],
  ],
  RequestCorrected: ({ data: { command, defects } }) => [
    [
      `${employee(command.data.by)} užfiksavo, kad ${defects.length === 0 ? 'visi prašymo trūkumai ištaisyti' : 'dalis prašymo trūkumų ištaisyta'}`,
      'adakavas:38',
    ],
    ['nagrinėjimo terminas dėl to nepasikeitė', 'adakavas:41'],
  ],
  AuthorityProven: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} gavo atstovo teises patvirtinančius dokumentus: ${quoted(command.data.documents)}`,
      'adakavas:40',
    ],
  ],
  IdentityInquired: ({ data: { command, inquiry } }) => [
    [
      `${employee(command.data.by)} paprašė duomenų subjekto patvirtinti tapatybę: ${quoted(inquiry.ask)}`,
      'adakavas:44',
    ],
    [`tam nustatytas terminas – iki ${date(inquiry.term.due)} imtinai`, 'adakavas:44'],
  ],
  IdentitySupplied: ({ data: { command, inTime } }) => [
    inTime
      ? [
          `${employee(command.data.by)} užfiksavo, kad duomenų subjektas į prašymą patvirtinti tapatybę atsakė laiku, todėl atsisakyti nagrinėti prašymą šiuo pagrindu nebegalima`,
          'adakavas:44',
        ]
      : [
          `${employee(command.data.by)} užfiksavo, kad duomenų subjektas į prašymą patvirtinti tapatybę atsakė pavėluotai`,
          'adakavas:44',
        ],
  ],
  IdentityConfirmed: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} patvirtino duomenų subjekto tapatybę: ${quoted(command.data.means)}`,
      'adakavas:44',
    ],
  ],
  ExaminationExtended: ({ data: { command, extension } }) => [
    [
      `${employee(command.data.by)} pratęsė prašymo nagrinėjimą ir pranešė apie tai duomenų subjektui`,
      'adakavas:41',
    ],
    [`pratęsimo priežastys: ${each(extension.reasons)}`, 'adakavas:41'],
  ],
  FeeDemanded: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} prieš atsakydamas pareikalavo ${money(command.data.fee)} mokesčio`,
      'adakavas:43.2',
    ],
    [found(command.data.finding), 'adakavas:43'],
  ],
  FeePaid: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} užfiksavo, kad sumokėtas visas ${money(command.data.amount)} mokestis`,
      'adakavas:43.2',
    ],
    [
      'atsisakyti pateikti atsakymą dėl to, kad prašymas nepagrįstas, neproporcingas ar pasikartojantis, nebegalima',
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
        : [`atsisakymo priežastys: ${each(reasons)}`, limit.clause],
      [
        `terminas pranešti ${addressee(reply)} apie atsisakymą – iki ${date(limit.due)} imtinai`,
        limit.clause,
      ],
    ]
  },
  RequestAnswered: ({ data: { command, answer } }) => [
    [`${employee(command.data.by)} atsakė į prašymą: ${cameTo(answer.outcome)}`, 'adakavas:47'],
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
              `duomenų tvarkymas apribotas, todėl remtasi šia priežastimi: ${restriction.reasons[restrictionReason]}`,
              'adakavas:23',
            ],
          ]
    const whole: readonly Said[] = complete
      ? [['jau įgyvendinti visi patenkinti reikalavimai', 'adakavas:47']]
      : []
    return [
      [
        `${employee(by)} patvirtino, kad įgyvendintas patenkintas reikalavimas: ${claimOf({ right, item })}`,
        'adakavas:47',
      ],
      ...reason,
      ...whole,
    ]
  },
  RequestReexamined: ({ data: { command, answer } }) => [
    [
      `${employee(command.data.by)}, patenkinus skundą ${quote(command.data.complaint)}, į prašymą atsakė iš naujo: ${cameTo(answer.outcome)}`,
      'adakavas:59',
    ],
    [`iš naujo prašymą nagrinėjo ${employees(command.data.reviewers)}`, 'adakavas:58', 'adakavas:59'],
    ...preparedBy(command.data.preparedBy, 'adakavas:58'),
    ...disclosesNothing(command.data.disclosesNothing, 'adakavas:44'),
  ],
  RequestWithdrawn: ({ data: { command } }) => [
    [
      `${command.data.withdrawnBy === 'subject' ? 'duomenų subjektas' : 'atstovas'} prašymą atsiėmė; tai užfiksavo ${employee(command.data.by)}`,
      'adakavas:38',
    ],
  ],
}
