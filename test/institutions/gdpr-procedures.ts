import {
  addDays,
  defineHolidayCalendar,
  gdprProcedureFor,
  type HolidayCalendar,
  plainDate,
} from '../../src/index.js'

/*
 * Two controllers that have no document of their own: a hospital in Germany, whose holidays are a rule and that texts call
 * the controller, and a council in Ireland, whose holidays are a list and that is called by its own name.
 */

/** Easter Sundays of the years of these cases. */
const easter: Readonly<Record<number, string>> = {
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
}

/** The holidays of every German land. */
const german: HolidayCalendar = {
  name: 'Germany',
  firstYear: 2026,
  lastYear: 2028,
  isHoliday(on) {
    const sunday = easter[Number(on.slice(0, 4))]
    const fixed = ['01-01', '05-01', '10-03', '12-25', '12-26'].includes(on.slice(5))
    return (
      fixed || (sunday !== undefined && [-2, 1, 39, 50].some((far) => addDays(plainDate(sunday), far) === on))
    )
  },
}

export const irish = defineHolidayCalendar({
  name: 'Ireland',
  firstYear: 2026,
  days: [
    '2026-01-01',
    '2026-02-02',
    '2026-03-17',
    '2026-04-06',
    '2026-05-04',
    '2026-06-01',
    '2026-08-03',
    '2026-10-26',
    '2026-12-25',
    '2026-12-26',
  ],
})

export const hospital = gdprProcedureFor({
  id: 'hospital',
  calendar: german,
  zone: 'Europe/Berlin',
  authority: {
    lt: {
      genitive: 'Berlyno duomenų apsaugos ir informacijos laisvės įgaliotinio',
      dative: 'Berlyno duomenų apsaugos ir informacijos laisvės įgaliotiniui',
      contacts: 'Alt-Moabit 59–61, Berlynas',
    },
    en: {
      name: 'the Berlin Commissioner for Data Protection and Freedom of Information',
      contacts: 'Alt-Moabit 59–61, Berlin',
    },
  },
})

export const irishCouncil = gdprProcedureFor({
  id: 'irish-council',
  calendar: irish,
  zone: 'Europe/Dublin',
  institution: {
    lt: {
      institution: {
        nominative: 'Taryba',
        genitive: 'Tarybos',
        dative: 'Tarybai',
        accusative: 'Tarybą',
        instrumental: 'Taryba',
        locative: 'Taryboje',
      },
      gender: 'feminine',
    },
    en: { institution: 'the Council' },
  },
  authority: {
    lt: {
      genitive: 'Duomenų apsaugos komisijos',
      dative: 'Duomenų apsaugos komisijai',
      contacts: 'Pembroke Row 6, Dublinas',
    },
    en: { name: 'the Data Protection Commission', contacts: '6 Pembroke Row, Dublin 2' },
  },
})
