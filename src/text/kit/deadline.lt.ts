import type { DayOff, HolidayName, HolidayPassed } from '../../calendar/index.js'
import type { DeadlineTexts, Rolled } from './deadline-texts.js'
import { isolated } from './host-words.js'
import {
  date,
  dateRange,
  daysAccusative,
  list,
  monthsAccusative,
  monthsOf as monthsNominative,
  workingDaysAccusative,
} from './words.lt.js'

const daysOff: Readonly<Record<DayOff, string>> = {
  saturday: 'šeštadienis',
  sunday: 'sekmadienis',
  holiday: 'švenčių diena',
}

const holidays: DeadlineTexts['holidays'] = {
  'new-year': 'Naujieji metai',
  'state-restoration': 'Lietuvos valstybės atkūrimo diena',
  independence: 'Lietuvos nepriklausomybės atkūrimo diena',
  'easter-sunday': 'Velykos',
  'easter-monday': 'antroji Velykų diena',
  labour: 'Tarptautinė darbo diena',
  'mothers-day': 'Motinos diena',
  'fathers-day': 'Tėvo diena',
  'st-john': 'Joninės',
  statehood: 'Valstybės diena',
  assumption: 'Žolinė',
  'all-saints': 'Visų Šventųjų diena',
  'all-souls': 'Vėlinės',
  'christmas-eve': 'Kūčios',
  'christmas-1': 'Kalėdos',
  'christmas-2': 'antroji Kalėdų diena',
}

/** " (Kalėdos)", where the name is known. */
const named = (name: HolidayName | undefined): string =>
  name === undefined ? '' : ` (${name.of === 'own' ? isolated(name.lt) : holidays[name.holiday]})`

/** What a day is called on which nobody works: by its name, where that is known. */
const called = ({ because, holiday }: Rolled): string => {
  if (holiday === undefined) return daysOff[because]
  return holiday.of === 'own' ? isolated(holiday.lt) : holidays[holiday.holiday]
}

/** The public holidays that counting working days passed over, with their names where they are known. */
const notCounting = (passed: readonly HolidayPassed[]): string =>
  passed.length === 0
    ? ''
    : `, neįskaitant švenčių ${passed.length === 1 ? 'dienos' : 'dienų'} ${list(passed.map(({ day, holiday }) => `${date(day)}${named(holiday)}`))}`

/** The sentences of a deadline. */
export const deadline: DeadlineTexts = {
  counted: (under, from) => `${under} terminas skaičiuojamas nuo ${date(from)}`,
  named: (under, on) => `${under} terminas nustatytas ${date(on)} sprendimu`,
  steps: {
    months: ({ months, day, clamped }) =>
      `pridėjus ${monthsAccusative(months)} – ${date(day)}${clamped ? ' (paskutinė to mėnesio diena)' : ''}`,
    days: ({ days, day }) => `pridėjus ${daysAccusative(days)} – ${date(day)}`,
    'working-days': ({ workingDays, day, holidays: passed, standstill }) =>
      `pridėjus ${workingDaysAccusative(workingDays)}${standstill ? ', kol terminas buvo sustabdytas,' : ''} – ${date(day)}${notCounting(passed)}`,
    paused: ({ days, day }) =>
      `pridėjus ${daysAccusative(days)}, kol laukta tapatybės patvirtinimo, – ${date(day)}`,
    named: ({ day }) => `paskutine diena nurodyta ${date(day)}`,
    ripened: ({ day }) => `spręsti galima tik nuo ${date(day)}, todėl terminas perkeliamas į šią dieną`,
    cut: ({ day, months }) =>
      `tai ilgiau, negu leidžia BDAR (${monthsNominative(months)}), todėl terminas sutrumpinamas iki ${date(day)}`,
    rolled: ({ from, because, day, holiday }) =>
      `${date(from)} yra ${daysOff[because]}${named(holiday)}, todėl terminas perkeliamas į ${date(day)}`,
    'calendar-ends': ({ from, year }) =>
      `ar ${date(from)} yra darbo diena, nežinoma, nes naudojamas švenčių dienų kalendorius ${year} metų neapima`,
  },
  rolledOver: ({ first, last, day, steps }) =>
    `${dateRange(first, last)} yra ne darbo dienos (${list(steps.map(called))}), todėl terminas perkeliamas į ${date(day)}`,
  holidays,
  due: (day) => `paskutinė termino diena – ${date(day)}`,
  dueNotBefore: (day) => `paskutinė termino diena – ne ankstesnė kaip ${date(day)}`,
  mayBeOver:
    'paskutinė termino diena gali būti ir vėlesnė, todėl nustatyti, ar terminas jau praleistas, negalima: naudojamas švenčių dienų kalendorius reikiamų metų neapima',
}
