import type { ListeningTexts } from './listening-texts.js'

/** The sentences of a verdict on listening. */
export const listening: ListeningTexts = {
  verdict: {
    staff: {
      holds: (listener) => `${listener} gali perklausyti įrašą`,
      fails: (listener) => `${listener} įrašo perklausyti negali`,
      open: (listener) => `${listener} įrašo perklausyti kol kas negali, nes trūksta informacijos`,
    },
    copy: {
      holds: (listener) => `${listener} gali perklausyti procedūrai padarytą įrašo kopiją`,
      fails: (listener) => `${listener} procedūrai padarytos įrašo kopijos perklausyti negali`,
      open: (listener) =>
        `${listener} procedūrai padarytos įrašo kopijos perklausyti kol kas negali, nes trūksta informacijos`,
    },
    caller: {
      holds: 'asmuo turi teisę perklausyti įrašą ir gauti jo kopiją',
      fails: 'asmuo įrašo perklausyti ir jo kopijos gauti negali',
      open: 'asmeniui įrašo perklausyti kol kas leisti negalima, nes trūksta informacijos',
    },
  },
  conditions: {
    kept: {
      holds: 'yra ką perklausyti',
      fails: 'perklausyti nėra galimybės',
      open: 'nežinoma, ar dar yra ką perklausyti',
    },
    restriction: {
      holds: 'tvarkymo apribojimas perklausai nekliudo',
      fails: 'perklausai kliudo tvarkymo apribojimas',
      open: 'įrašo tvarkymas apribotas ir nežinoma, ar yra priežastis, dėl kurios įrašą vis tiek galima tvarkyti',
    },
    when: {
      holds: 'perklausai yra pagrindas',
      fails: 'perklausai nėra pagrindo',
      open: 'nežinoma, ar perklausai yra pagrindas',
    },
    who: {
      holds: 'teisę perklausyti šis asmuo turi',
      fails: 'teisės perklausyti šis asmuo neturi',
      open: 'nežinoma, ar šis asmuo turi teisę perklausyti',
    },
    leave: {
      holds: 'perklausai reikalingas leidimas duotas',
      fails: 'perklausai reikalingas leidimas neduotas',
      open: 'nežinoma, ar perklausai reikalingas leidimas duotas',
    },
    how: {
      holds: 'perklausos būdas tinkamas',
      fails: 'perklausos būdas netinkamas',
      open: 'nežinoma, ar perklausos būdas tinkamas',
    },
    caller: {
      holds: 'tai paties asmens pokalbis',
      fails: 'tai kito asmens pokalbis',
      open: 'nežinoma, ar tai paties asmens pokalbis',
    },
  },
  together: 'sąlygos, kada ir kam galima perklausyti, kartu netenkinamos',
  onlyComplaints: 'kiti įgalioti atstovai perklausyti gali tik nagrinėdami skundą',
  settled: {
    'not-in-procedure': 'kas ir kada gali perklausyti, Taisyklėse nenumatyta',
    'processor-own-ends': 'duomenų tvarkytojas įrašų savo tikslais nenaudoja',
  },
  bars: {
    retention: 'įrašo ar jo kopijos nėra arba saugojimo terminas baigėsi',
    otherRights: 'tvarkymas apribotas, o priežasties, dėl kurios būtų galima tvarkyti, nėra',
    listening: 'perklausai nėra pagrindo',
    sampling: 'kokybei vertinti šio įrašo perklausyti negalima',
    serviceComplaint: 'nėra neišnagrinėto skundo, kuriam nagrinėti būtų skirta perklausa',
    listeners: 'šis asmuo neturi teisės perklausyti',
    procedure: 'šis asmuo neturi teisės perklausyti',
    method: 'klausomasi ne tuo būdu ar ne tomis priemonėmis, kuriuos nurodė duomenų valdytojas',
    withdrawalErasure:
      'sutikimas atšauktas, kitas tvarkymo pagrindas nenurodytas, o perklausa neskirta neužbaigtai procedūrai',
    other: 'netenkinama tam nustatyta sąlyga',
  },
}
