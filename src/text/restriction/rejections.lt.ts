import { actNamed, beforeLastEvent, limitOutsideCalendar, notInProcedure } from '../kit/rejections.lt.js'
import { date, quote } from '../kit/words.lt.js'
import type { DaysRestricted, RestrictionTexts } from './texts.js'
import { reasons } from './words.lt.js'

/** ": apribojimas galiojo iki 2026 m. birželio 30 d. imtinai". */
function bounds({ from, until }: DaysRestricted): string {
  if (until !== undefined) return `: apribojimas galiojo iki ${date(until)} imtinai`
  return from === undefined ? '' : `: apribojimas galioja nuo ${date(from)}`
}

/** What stands in the way of a restriction's command, and what to do instead. */
export const rejections: RestrictionTexts['rejections'] = {
  'wrong-status': (_, act) => [
    `${actNamed(act)} negalimas, nes šių duomenų tvarkymas nėra apribotas`,
    'šį veiksmą galima atlikti tik tada, kai duomenų tvarkymas apribotas',
  ],
  'not-in-procedure': notInProcedure,
  'before-last-event': beforeLastEvent('apribojimu'),
  'outside-calendar': limitOutsideCalendar,
  'other-item': ({ item }) => [
    `čia fiksuojami tik duomenų ${quote(item)} tvarkymo apribojimai`,
    'kitų duomenų tvarkymo apribojimą reikia fiksuoti atskirai',
  ],
  'already-imposed': ({ id }) => [
    `apribojimas ${quote(id)} jau nustatytas`,
    'antrą kartą jo nustatyti nereikia, o naują apribojimą reikia pavadinti kitaip',
  ],
  'period-missing': () => [
    'nenurodyta, iki kada duomenų tvarkymas apribojamas',
    'reikia nurodyti apribojimo pabaigos dieną arba kriterijų',
  ],
  'period-over': ({ on, until }) => [
    `nurodyta apribojimo pabaiga, ${date(until)}, ankstesnė už jo nustatymo dieną, ${date(on)}`,
    `reikia nurodyti dieną, ne ankstesnę kaip ${date(on)}`,
  ],
  'no-restriction-in-force': (data) => [
    `šių duomenų tvarkymas ${date(data.on)} nėra apribotas${bounds(data)}`,
    'tuo metu remtis priežastimi tvarkyti apribotus duomenis nereikia',
  ],
  'reason-not-arisen': ({ on, aroseOn }) => [
    `nurodyta, kad priežastis tvarkyti apribotus duomenis atsirado ${date(aroseOn)}, o veiksmas datuotas anksčiau, ${date(on)}`,
    'remtis priežastimi galima ne anksčiau, nei ji atsirado',
  ],
  'reason-already-relied-on': ({ id }) => [
    `priežastimi ${quote(id)} jau remiamasi`,
    'naują priežastį reikia pavadinti kitaip',
  ],
  'not-written-consent': ({ reason }) => [
    `laikoma, kad duomenų subjekto pasirašyto prašymo vykdymas prilygsta raštiškam sutikimui, o nurodyta kita priežastis: ${reasons[reason]}`,
    'reikia nurodyti raštišką sutikimą arba veiksmo nelaikyti prašymo vykdymu',
  ],
  'not-consent': ({ reason }) => [
    `laikoma, kad paties duomenų subjekto prašymo vykdymas prilygsta jo sutikimui, o nurodyta kita priežastis: ${reasons[reason]}`,
    'reikia nurodyti sutikimą arba veiksmo nelaikyti prašymo vykdymu',
  ],
  'no-such-reason': ({ id }) => [
    id === undefined
      ? 'jokia priežastimi tvarkyti apribotus duomenis nesiremta'
      : `priežastimi ${quote(id)} nesiremta`,
    'reikia nurodyti priežastį, kuria jau remiamasi',
  ],
  'no-notice-owed': ({ id }) => [
    `priežastis ${quote(id)} – paties duomenų subjekto pasirašyto prašymo vykdymas, todėl laikoma, kad apie ją pranešti nereikia`,
  ],
  'already-informed': ({ id, on }) => [
    `apie priežastį ${quote(id)} duomenų subjektui pranešta ${date(on)}`,
    'antrą kartą pranešti nereikia',
  ],
  'reason-already-ended': ({ id, on }) => [
    `priežastimi ${quote(id)} nesiremiama jau nuo ${date(on)}`,
    'norint vėl tvarkyti apribotus duomenis, reikia naujos priežasties',
  ],
  'no-such-restriction': ({ id }) => [
    `apribojimas ${quote(id)} nenustatytas`,
    'reikia nurodyti galiojantį apribojimą',
  ],
  'restriction-already-over': (data) => [
    `${data.id === undefined ? 'duomenų tvarkymo apribojimas' : `apribojimas ${quote(data.id)}`} ${date(data.on)} nebegalioja${bounds(data)}`,
    'panaikinti jo nereikia',
  ],
  'not-under-rectification': ({ id }) => [
    `apribojimas ${quote(id)} nustatytas ne dėl to, kad duomenys taisomi, todėl, juos ištaisius, jis nesibaigia`,
    `reikia nurodyti kitą jo pabaigos priežastį`,
  ],
  'no-criterion': ({ id }) => [
    `apribojimo ${quote(id)} pabaiga nesusieta su jokiu kriterijumi`,
    'reikia nurodyti kitą jo pabaigos priežastį',
  ],
}
