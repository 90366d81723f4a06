import type { RestrictionEnding } from '../../restriction/index.js'
import { date, quote } from '../kit/words.lt.js'
import { notedBy, person, quoted } from '../story/words.lt.js'
import type { NamedReason, RestrictionStoryTexts } from './texts.js'
import { lasting, operations, reasons } from './words.lt.js'

/** What was recorded. */
const endings: Readonly<Record<RestrictionEnding, string>> = {
  corrected: 'duomenys ištaisyti ar papildyti',
  'criterion-met': 'įvykdytas kriterijus, iki kurio galiojo apribojimas',
  'lifted-by-subject': 'apribojimo atsisakė duomenų subjektas',
  erased: 'duomenys ištrinti',
  'ground-over': 'apribojimo pagrindo nebeliko',
}

/** „r“ (viešasis interesas). */
const named = ({ id, reason }: NamedReason): string =>
  reason === null ? quote(id) : `${quote(id)} (${reasons[reason]})`

/** The words of a story on the restrictions of a data item. */
export const story: RestrictionStoryTexts = {
  imposed: (by, { id, item, request }) =>
    `duomenų ${quote(item)} tvarkymą (apribojimas ${quote(id)}) apribojo ${person(by)}, nes patenkintas prašymas ${quote(request)}`,
  lasts: lasting('apribojimas galioja'),
  reliedOn: (by, reason, operation, justification) =>
    `remtasi priežastimi ${named(reason)}, dėl kurios apribotus duomenis leidžiama ${operations[operation]}: ${quoted(justification)}; ${notedBy(by)}`,
  arose: (day) => `ši priežastis atsirado ${date(day)}`,
  signedBySubject:
    'taip vykdomas paties duomenų subjekto pasirašytas prašymas, todėl laikoma, kad atskirai pranešti nereikia',
  askedBySubject: 'taip vykdomas paties duomenų subjekto prašymas',
  noticeDue: (day) => `terminas pranešti apie ją duomenų subjektui – iki ${date(day)} imtinai`,
  informed: (by, reason) => `apie priežastį ${named(reason)} duomenų subjektui pranešė ${person(by)}`,
  reasonEnded: (by, reason) => `priežastimi ${named(reason)} daugiau nesiremiama; ${notedBy(by)}`,
  ending: (by, ending) => `${endings[ending]}; ${notedBy(by)}`,
  lifted: (id) => `apribojimas ${quote(id)} baigėsi`,
  goesOn: (id) => `apribojimas ${quote(id)} toliau galioja kitu pagrindu`,
}
