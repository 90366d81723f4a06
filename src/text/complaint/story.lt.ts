import type { ComplaintRefusal } from '../../complaint/index.js'
import type { ComplaintGround } from '../../request/index.js'
import { date, quote } from '../kit/words.lt.js'
import { channels } from '../request/notes.lt.js'
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
  theEmployee,
} from '../story/words.lt.js'
import { defects as lacking } from './words.lt.js'

/** What a complaint is about, after "skundo priežastis". */
const grounds: Readonly<Record<ComplaintGround, string>> = {
  'granted-in-part': 'prašymas patenkintas tik iš dalies',
  rejected: 'prašymas atmestas',
  inaction: 'į prašymą nereaguota',
}

const refusals: Readonly<Record<ComplaintRefusal['kind'], string>> = {
  repeat: 'atsisakė nagrinėti pakartotinį skundą',
  unidentified: 'atsisakė nagrinėti skundą, nes tapatybė nepatvirtinta',
  unauthorised: 'atsisakė priimti atstovo pateiktą skundą, nes atstovo teisės nepatvirtintos dokumentais',
}

/** The events of a complaint. */
export const complaintStory: StoryTexts['complaint'] = {
  ComplaintLodged: ({ data: { command, repeat, admissibleFrom } }) => {
    const { id, by, submittedOn, receivedOn, channel, sender, ground, argument, request } = command.data
    const sent = submittedOn === receivedOn ? '' : `${date(submittedOn)} `
    const argued: readonly Said[] =
      argument === undefined ? [] : [[`skundo argumentai: ${quoted(argument)}`, 'adakavas:49']]
    const again: readonly Said[] = repeat
      ? [['nustatyta, kad skundas pakartotinis, todėl būtina atsisakyti jį nagrinėti', 'adakavas:56']]
      : []
    const early: readonly Said[] =
      ground === 'inaction' && admissibleFrom !== null && admissibleFrom > receivedOn
        ? [[`sprendimą dėl tokio skundo galima priimti tik nuo ${date(admissibleFrom)}`, 'adakavas:48']]
        : []
    return [
      [
        `gautas skundas ${quote(id)} dėl prašymo ${quote(request.id)}, pateiktas ${sent}${channels[channel]}`,
        'adakavas:48',
        'adakavas:50',
      ],
      [
        sender.as === 'subject'
          ? 'jį pateikė pats duomenų subjektas'
          : sender.documents
            ? 'jį pateikė atstovas kartu su savo teises patvirtinančiais dokumentais'
            : 'jį pateikė atstovas, savo teises patvirtinančių dokumentų nepridėjęs',
        'adakavas:51',
      ],
      [`skundo priežastis: ${grounds[ground]}`, 'adakavas:48', 'adakavas:49'],
      ...argued,
      [`skundą užregistravo ${employee(by)}`, 'adakavas:58'],
      ...early,
      ...again,
    ]
  },
  ReviewerAssigned: ({ data: { command, examiners } }) => [
    [
      `${employee(command.data.by)} skundą nagrinėti paskyrė ${theEmployee(command.data.reviewer)}`,
      'adakavas:58',
    ],
    [
      examiners.length === 0
        ? 'prašymo dar nenagrinėjo nė vienas darbuotojas'
        : `prašymą nagrinėjo ${employees(examiners)}; skundą nagrinėti paskirtas kitas darbuotojas`,
      'adakavas:58',
    ],
  ],
  ComplaintCorrected: ({ data: { command, defects, repeat } }) => {
    const { by, sameReasonsAs } = command.data
    const finding: readonly Said[] =
      sameReasonsAs === undefined
        ? []
        : [
            [
              repeat
                ? 'nustatyta, kad skundas pakartotinis, todėl būtina atsisakyti jį nagrinėti'
                : 'nustatyta, kad skundas nėra pakartotinis',
              'adakavas:56',
            ],
          ]
    return [
      [`${employee(by)} užfiksavo skundo patikslinimą`, 'adakavas:49', 'adakavas:56'],
      [
        defects.length === 0
          ? 'skundo turinio trūkumų nėra'
          : `skunde dar trūksta: ${defects.map((code) => lacking[code]).join('; ')}`,
        'adakavas:49',
      ],
      ...finding,
    ]
  },
  AuthorityProven: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} gavo atstovo teises patvirtinančius dokumentus: ${quoted(command.data.documents)}`,
      'adakavas:51',
    ],
  ],
  IdentityInquired: ({ data: { command, inquiry } }) => [
    [
      `${employee(command.data.by)} paprašė skundą pateikusio duomenų subjekto patvirtinti tapatybę: ${quoted(inquiry.ask)}`,
      'adakavas:44',
      'adakavas:55',
    ],
    [`tam nustatytas terminas – iki ${date(inquiry.term.due)} imtinai`, 'adakavas:44', 'adakavas:55'],
  ],
  IdentitySupplied: ({ data: { command, inTime } }) => [
    [
      inTime
        ? `${employee(command.data.by)} užfiksavo, kad duomenų subjektas į prašymą patvirtinti tapatybę atsakė laiku, todėl atsisakyti nagrinėti skundą šiuo pagrindu nebegalima`
        : `${employee(command.data.by)} užfiksavo, kad duomenų subjektas į prašymą patvirtinti tapatybę atsakė pavėluotai`,
      'adakavas:44',
      'adakavas:55',
    ],
  ],
  IdentityConfirmed: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} patvirtino skundą pateikusio duomenų subjekto tapatybę: ${quoted(command.data.means)}`,
      'adakavas:55',
    ],
  ],
  ExaminationExtended: ({ data: { command, extension } }) => [
    [
      `${employee(command.data.by)} pratęsė skundo nagrinėjimą ir pranešė apie tai duomenų subjektui`,
      'adakavas:41',
      'adakavas:52',
    ],
    [`pratęsimo priežastys: ${each(extension.reasons)}`, 'adakavas:41', 'adakavas:52'],
  ],
  ComplaintRefused: ({ data: { command, refusal } }) => {
    const { kind, reasons, limit, reply } = refusal
    const own =
      kind === 'unidentified' ? (['adakavas:44', 'adakavas:55'] as const) : ([limit.clause] as const)
    return [
      [`${employee(command.data.by)} ${refusals[kind]}`, ...own],
      [`atsisakymo priežastys: ${each(reasons)}`, ...own],
      [`terminas pranešti ${addressee(reply)} apie atsisakymą – iki ${date(limit.due)} imtinai`, ...own],
    ]
  },
  ComplaintUpheld: ({ data: { command, answer, requestAnswer } }) => [
    [
      `${employee(answer.reviewer)} skundą patenkino ir prašymą išnagrinėjo iš naujo: ${cameTo(requestAnswer.outcome)}`,
      'adakavas:59',
    ],
    ...preparedBy(answer.preparedBy, 'adakavas:58'),
    ...disclosesNothing(command.data.disclosesNothing, 'adakavas:55'),
  ],
  ComplaintDismissed: ({ data: { command, answer } }) => [
    [`${employee(answer.reviewer)} skundą atmetė`, 'adakavas:59'],
    [`skundo atmetimo priežastys: ${each(command.data.reasons)}`, 'adakavas:59'],
    ...preparedBy(answer.preparedBy, 'adakavas:58'),
    ...disclosesNothing(command.data.disclosesNothing, 'adakavas:55'),
  ],
  ImplementationReported: ({ data: { command } }) => [
    [
      `${employee(command.data.by)} patvirtino, kad įgyvendinta viskas, kas nuspręsta patenkinus skundą`,
      'adakavas:59',
    ],
  ],
  ComplaintWithdrawn: ({ data: { command } }) => [
    [
      `${command.data.withdrawnBy === 'subject' ? 'duomenų subjektas' : 'atstovas'} skundą atsiėmė; tai užfiksavo ${employee(command.data.by)}`,
      'adakavas:48',
    ],
  ],
}
