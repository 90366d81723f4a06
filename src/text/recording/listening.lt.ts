import { cite } from '../kit/references.lt.js'
import type { ListeningTexts } from './listening-texts.js'

/** The sentences of a verdict on listening. */
export const listening: ListeningTexts = {
  verdict: {
    staff: {
      holds: (clauses, listener) => `${listener} gali perklausyti įrašą ${cite(...clauses)}`,
      fails: (clauses, listener) => `${listener} įrašo perklausyti negali ${cite(...clauses)}`,
      open: (clauses, listener) =>
        `${listener} įrašo perklausyti kol kas negali, nes trūksta žinių ${cite(...clauses)}`,
    },
    copy: {
      holds: (clauses, listener) =>
        `${listener} gali perklausyti procedūrai padarytą įrašo kopiją ${cite(...clauses)}`,
      fails: (clauses, listener) =>
        `${listener} procedūrai padarytos įrašo kopijos perklausyti negali ${cite(...clauses)}`,
      open: (clauses, listener) =>
        `${listener} procedūrai padarytos įrašo kopijos perklausyti kol kas negali, nes trūksta žinių ${cite(...clauses)}`,
    },
    caller: {
      holds: (clauses) => `asmuo turi teisę perklausyti įrašą ir gauti jo kopiją ${cite(...clauses)}`,
      fails: (clauses) => `asmuo neturi teisės perklausyti įrašo ir gauti jo kopijos ${cite(...clauses)}`,
      open: (clauses) =>
        `asmeniui įrašo perklausyti kol kas leisti negalima, nes trūksta žinių ${cite(...clauses)}`,
    },
  },
  conditions: {
    kept: {
      holds: (statements, clauses) => `yra ką perklausyti: ${statements.join('; ')} ${cite(...clauses)}`,
      fails: (statements, clauses) =>
        `perklausyti nėra galimybės: ${statements.join('; ')} ${cite(...clauses)}`,
      open: (_, clauses) => `nežinoma, ar dar yra ką perklausyti ${cite(...clauses)}`,
    },
    restriction: {
      holds: (statements, clauses) =>
        `tvarkymo apribojimas perklausai nekliudo: ${statements.join('; ')} ${cite(...clauses)}`,
      fails: (statements, clauses) =>
        `perklausai kliudo tvarkymo apribojimas: ${statements.join('; ')} ${cite(...clauses)}`,
      open: (_, clauses) =>
        `įrašo tvarkymas apribotas, o priežastis, dėl kurios jį vis tiek galima tvarkyti, nežinoma ${cite(...clauses)}`,
    },
    when: {
      holds: (statements, clauses) =>
        `perklausai yra pagrindas: ${statements.join('; ')} ${cite(...clauses)}`,
      fails: (statements, clauses) =>
        `perklausai nėra pagrindo: ${statements.join('; ')} ${cite(...clauses)}`,
      open: (_, clauses) => `nežinoma, ar perklausai yra pagrindas ${cite(...clauses)}`,
    },
    who: {
      holds: (statements, clauses) =>
        `teisę perklausyti šis asmuo turi: ${statements.join('; ')} ${cite(...clauses)}`,
      fails: (statements, clauses) =>
        `teisės perklausyti šis asmuo neturi: ${statements.join('; ')} ${cite(...clauses)}`,
      open: (_, clauses) => `nežinoma, ar šis asmuo turi teisę perklausyti ${cite(...clauses)}`,
    },
    how: {
      holds: (statements, clauses) =>
        `perklausos būdas tinkamas: ${statements.join('; ')} ${cite(...clauses)}`,
      fails: (statements, clauses) =>
        `perklausos būdas netinkamas: ${statements.join('; ')} ${cite(...clauses)}`,
      open: (_, clauses) => `nežinoma, ar perklausos būdas tinkamas ${cite(...clauses)}`,
    },
    caller: {
      holds: (statements, clauses) =>
        `tai paties asmens pokalbis: ${statements.join('; ')} ${cite(...clauses)}`,
      fails: (statements, clauses) =>
        `tai kito asmens pokalbis: ${statements.join('; ')} ${cite(...clauses)}`,
      open: (_, clauses) => `nežinoma, ar tai paties asmens pokalbis ${cite(...clauses)}`,
    },
  },
  together: (statements, clauses) =>
    `sąlygos, kada ir kam galima perklausyti, kartu netenkinamos: ${statements.join('; ')} ${cite(...clauses)}`,
  onlyComplaints: 'kiti įgalioti atstovai perklausyti gali tik nagrinėdami skundą',
}
