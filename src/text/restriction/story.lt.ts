import type { RestrictionEnding } from '../../restriction/index.js'
import { date, quote } from '../kit/words.lt.js'
import { employee, quoted } from '../story/words.lt.js'
import type { NamedReason, RestrictionStoryTexts } from './texts.js'
import { lasting, operations, reasons } from './words.lt.js'

/** What was recorded, after "užfiksavo, kad". */
const endings: Readonly<Record<RestrictionEnding, string>> = {
  corrected: 'duomenys ištaisyti',
  'criterion-met': 'įvykdyta sąlyga, iki kurios galiojo apribojimas',
  'lifted-by-subject': 'apribojimo atsisakė duomenų subjektas',
  erased: 'duomenys ištrinti',
}

/** „r“ (viešasis interesas). */
const named = ({ id, reason }: NamedReason): string =>
  reason === null ? quote(id) : `${quote(id)} (${reasons[reason]})`

/** „r“: viešasis interesas. */
const explained = ({ id, reason }: NamedReason): string =>
  reason === null ? quote(id) : `${quote(id)}: ${reasons[reason]}`

/** The words of a story on the restrictions of a data item. */
export const story: RestrictionStoryTexts = {
  imposed: (by, { id, item, request }) =>
    `${employee(by)} apribojo duomenų ${quote(item)} tvarkymą (apribojimas ${quote(id)}), nes patenkintas prašymas ${quote(request)}`,
  lasts: lasting('apribojimas galioja'),
  reliedOn: (by, reason, operation, justification) =>
    `${employee(by)} rėmėsi priežastimi ${named(reason)}, leidžiančia apribotus duomenis ${operations[operation]}: ${quoted(justification)}`,
  arose: (day) => `ši priežastis atsirado ${date(day)}`,
  signedBySubject:
    'taip vykdomas paties duomenų subjekto pasirašytas prašymas, todėl atskirai pranešti nereikia',
  noticeDue: (day) => `terminas pranešti apie ją duomenų subjektui – iki ${date(day)} imtinai`,
  informed: (by, reason) => `${employee(by)} pranešė duomenų subjektui apie priežastį ${explained(reason)}`,
  reasonEnded: (by, reason) => `${employee(by)} užfiksavo, kad priežastis ${named(reason)} pasibaigė`,
  ending: (by, ending) => `${employee(by)} užfiksavo, kad ${endings[ending]}`,
  lifted: (id) => `apribojimas ${quote(id)} baigėsi`,
  goesOn: (id) => `apribojimas ${quote(id)} toliau galioja kitu pagrindu`,
}
