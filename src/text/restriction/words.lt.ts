import { date } from '../kit/words.lt.js'
import type { LastingTexts, RestrictionTexts } from './texts.js'

/** What each command is called. */
export const commands: RestrictionTexts['commands'] = {
  ImposeRestriction: 'duomenų tvarkymo apribojimas',
  RelyOnReason: 'priežasties tvarkyti apribotus duomenis nurodymas',
  InformSubject: 'pranešimas duomenų subjektui',
  EndReason: 'rėmimosi priežastimi pabaiga',
  LiftRestriction: 'apribojimo panaikinimas',
}

/** What each reason to process restricted data is called. */
export const reasons: RestrictionTexts['reasons'] = {
  'written-consent': 'raštiškas duomenų subjekto sutikimas',
  'own-claims': 'pačios Įstaigos teisinių reikalavimų pareiškimas, vykdymas ar gynimas',
  'protect-others': 'kito fizinio ar juridinio asmens teisių apsauga',
  'public-interest': 'viešasis interesas',
  consent: 'duomenų subjekto sutikimas',
  claims: 'teisinių reikalavimų pareiškimas, vykdymas ar gynimas',
  'important-public-interest': 'svarbus Sąjungos arba valstybės narės viešasis interesas',
}

/** What is done with the data, in the infinitive. */
export const operations: RestrictionTexts['processing']['operations'] = {
  storing: 'saugoti',
  reading: 'skaityti',
  copying: 'kopijuoti',
  listening: 'perklausyti',
  altering: 'keisti',
  sending: 'persiųsti',
  destroying: 'sunaikinti',
}

/** Until when something lasts, after the words given: "…, kol duomenys bus ištaisyti ar papildyti". */
export const lasting = (opening: string): LastingTexts => ({
  untilCorrected: `${opening}, kol duomenys bus ištaisyti ar papildyti`,
  asItsGround: `${opening}, kol išlieka apribojimo pagrindas`,
  untilMet: (condition) => `${opening}, kol bus įvykdytas kriterijus ${condition}`,
  untilDay: (until) => `${opening} iki ${date(until)} imtinai`,
  either: (until, condition) =>
    `${opening} iki ${date(until)} imtinai arba kol bus įvykdytas kriterijus ${condition} – žiūrint, kas bus anksčiau`,
})
