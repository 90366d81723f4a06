import type { ListeningPurpose, OtherBasis, ProcedureKind } from '../../recording/index.js'
import type { DocumentRestrictionReason } from '../../request/index.js'
import { date, list, quote } from '../kit/words.lt.js'
import { notedBy, people, person, quoted } from '../story/words.lt.js'
import { callerRights } from './caller-rights.lt.js'
import type { LeftOfRecording, RecordingStoryTexts } from './story-texts.js'
import { forProcedures, holds, keepingReasons, restrictions, stopNames, toRecipient } from './words.lt.js'

/** Who did it: a person or a machine, by the host's own name. */
const doneBy = (by: string): string => `tai padarė ${person(by)}`

const purposes: Readonly<Record<ListeningPurpose, string>> = {
  'quality-sampling': 'periodinis aptarnavimo kokybės vertinimas',
  'service-complaint': 'skundo dėl suteiktų paslaugų nagrinėjimas',
  other: 'nei kokybės vertinimas, nei skundo nagrinėjimas',
}

const reasons: Readonly<Record<DocumentRestrictionReason, string>> = {
  'written-consent': 'duomenų subjekto sutikimas',
  'own-claims': 'teisinių reikalavimų pareiškimas, vykdymas ar gynimas',
  'protect-others': 'kito fizinio ar juridinio asmens teisių apsauga',
  'public-interest': 'svarbus Sąjungos arba valstybės narės viešasis interesas',
}

/** What kind of procedure, in the nominative. */
const procedureKinds: Readonly<Record<ProcedureKind, string>> = {
  administrative: 'administracinė procedūra',
  misconduct: 'tarnybinio nusižengimo tyrimo procedūra',
  both: 'administracinė ir tarnybinio nusižengimo tyrimo procedūra',
}

/** What is left of it, in the genitive. */
const ofLeft: Readonly<Record<LeftOfRecording, string>> = { recording: 'įrašo', copy: 'įrašo kopijos' }

const noted = (by: string | null): string => (by === null ? '' : `; ${notedBy(by)}`)

const conditionsUnmet = 'nes tam nustatytos sąlygos neįvykdytos arba nežinoma, ar jos įvykdytos'

/** The basis of a recording whose consent was withdrawn. */
const otherBases: Readonly<Record<OtherBasis, string>> = {
  contract: 'sutarties vykdymas',
  'legal-obligation': 'teisinė prievolė',
  'vital-interests': 'gyvybinių interesų apsauga',
  'public-task':
    'užduoties, vykdomos viešojo intereso labui, ar pavestų viešosios valdžios funkcijų atlikimas',
  'legitimate-interests': 'teisėtas interesas',
}

/** A call and its recording as a story. */
export const story: RecordingStoryTexts = {
  received: (by, call, line) => `gautas skambutis ${quote(call)} bendruoju telefonu ${line}; ${notedBy(by)}`,
  called: {
    outgoing: (by, call, line) =>
      `skambinta iš bendrojo telefono ${line} (skambutis ${quote(call)}); ${notedBy(by)}`,
    internal: (by, call, line) =>
      `vidinis skambutis ${quote(call)} bendruoju telefonu ${line}; ${notedBy(by)}`,
  },
  taken: (consultant) => `skambutį priėmė ir skambinusį asmenį konsultavo ${person(consultant)}`,
  noticePlayed: (by) =>
    `skambinantis asmuo apie pokalbio įrašymą informuotas automatiniu būdu; ${notedBy(by)}`,
  joined: (by, consultant) => `prie pokalbio prisijungė konsultuoti ${person(consultant)}; ${notedBy(by)}`,
  consented: (by) => `skambinantis asmuo aiškiai sutiko, kad pokalbis būtų įrašytas; ${notedBy(by)}`,
  wentOn: (by) =>
    `išklausęs pranešimą apie įrašymą, asmuo pokalbį tęsė ir taip sutiko, kad jis būtų įrašytas; ${notedBy(by)}`,
  mayRecord: 'nuo tada pokalbį galima įrašyti',
  declined: (by) => `skambinantis asmuo su pokalbio įrašymu nesutiko; ${notedBy(by)}`,
  explanationOwed: 'jam privaloma paaiškinti abu kitus kreipimosi būdus',
  alternativesExplained: (by) =>
    `skambinančiam asmeniui paaiškinti abu kiti kreipimosi būdai – atvykti tiesiogiai ir parašyti elektroniniu paštu; ${notedBy(by)}`,
  stopped: (by, at) => `įrašymas nutrauktas; priežastis – ${stopNames[at]}; ${notedBy(by)}`,
  ended: {
    caller: (by) => `pokalbį baigė skambinęs asmuo; ${notedBy(by)}`,
    centre: (by) => `pokalbį baigė Centras; ${notedBy(by)}`,
  },
  storingOwed: 'čia laikoma, kad pokalbio įrašą reikia išsaugoti tą pačią dieną',
  nothingKept: {
    'without-consent': 'sutikimo įrašyti pokalbį nebuvo, todėl pokalbis neįrašytas ir jo duomenys nesaugomi',
    declined: 'su pokalbio įrašymu nesutikta, todėl pokalbis neįrašytas ir jo duomenys nesaugomi',
  },
  nobodyLeft: 'kitų kreipimosi būdų paaiškinti nebebuvo kam, nes pokalbį baigė pats skambinęs asmuo',
  stored: (by) => `pokalbio įrašas išsaugotas; ${notedBy(by)}`,
  keptUntil: (day) => `įrašo saugojimo terminas – iki ${date(day)} imtinai`,
  consentWithdrawn: {
    during: (by) => `skambinantis asmuo atšaukė sutikimą, kad pokalbis būtų įrašytas; ${notedBy(by)}`,
    after: (by) => `skambinęs asmuo atšaukė sutikimą, kad pokalbis būtų įrašytas; ${notedBy(by)}`,
  },
  staysLawful: {
    during:
      'toliau pokalbio įrašyti nebegalima, tačiau sutikimo atšaukimas neturi įtakos iki atšaukimo sutikimu grįsto duomenų tvarkymo teisėtumui',
    after: 'sutikimo atšaukimas neturi įtakos iki atšaukimo sutikimu grįsto duomenų tvarkymo teisėtumui',
  },
  noSampling: 'kokybei vertinti tokio įrašo perklausyti nebegalima',
  destroyOrName: {
    stored: 'jei nenurodomas kitas įrašo tvarkymo pagrindas, įrašą privaloma sunaikinti nedelsiant',
    'not-stored':
      'jei nenurodomas kitas įrašo tvarkymo pagrindas, įrašą privaloma sunaikinti jo išsaugojimo dieną',
  },
  otherBasisNamed: (by, basis, justification) =>
    `nurodytas kitas įrašo tvarkymo pagrindas – ${otherBases[basis]}: ${quoted(justification)}; ${notedBy(by)}`,
  otherBasisCarries:
    'dėl sutikimo atšaukimo įrašo naikinti nebereikia, tačiau saugojimo terminas nepailgėja ir kokybei vertinti įrašo perklausyti vis tiek negalima',
  requestRegistered: (by, { request, right, receivedOn }) =>
    `gautas skambinusio asmens prašymas ${quote(request)}${receivedOn === null ? '' : ` (gavimo diena – ${date(receivedOn)})`}; prašymo dalykas – ${callerRights.names[right]}; jį užregistravo ${person(by)}`,
  answerDue: (day) => `atsakyti į jį reikia iki ${date(day)} imtinai`,
  requestKeepsNothing: (lastDay) =>
    `prašymas įrašo saugojimo nepratęsia: saugojimo terminas – iki ${date(lastDay)} imtinai`,
  requestAnswered: (by, request, reasons) =>
    `į skambinusio asmens prašymą ${quote(request)} atsakyta: ${list(reasons.map(quoted))}; ${doneBy(by)}`,
  answersRequest: (request) => `taip atsakyta į skambinusio asmens prašymą ${quote(request)}`,
  listened: {
    recording: (by, listener) => `įrašą perklausė ${person(listener)}${noted(by)}`,
    copy: (by, listener) => `procedūrai padarytą įrašo kopiją perklausė ${person(listener)}${noted(by)}`,
  },
  listenedFor: (procedures) => `perklausos reikėjo ${forProcedures(procedures)}`,
  listenedForComplaint: (complaint) => `perklausos reikėjo skundui ${quote(complaint)} nagrinėti`,
  purpose: {
    listened: (purpose) => `perklausos tikslas – ${purposes[purpose]}`,
    refused: (purpose) => `nurodytas perklausos tikslas – ${purposes[purpose]}`,
  },
  method: (method) => `perklausos būdas – ${quoted(method)}`,
  listeningRefused: {
    ownCall: (by) =>
      `asmeniui, kuris prašė leisti perklausyti savo pokalbio įrašą, to neleista, ${conditionsUnmet}; ${notedBy(by)}`,
    recording: (by, listener) =>
      `perklausyti įrašą norėjo ${person(listener)}, bet to neleista, ${conditionsUnmet}; ${notedBy(by)}`,
    copy: (by, listener) =>
      `perklausyti procedūrai padarytą įrašo kopiją norėjo ${person(listener)}, bet to neleista, ${conditionsUnmet}; ${notedBy(by)}`,
  },
  reasonRelied: ({ reason, justification }) =>
    `įrašo tvarkymas apribotas, todėl remtasi šia priežastimi: ${reasons[reason]} (${quoted(justification)})`,
  othersProtected: (how) => `kitų asmenų duomenys įraše apsaugoti taip: ${quoted(how)}`,
  accessGiven: {
    listening: (by) => `skambinusiam asmeniui leista perklausyti savo pokalbio įrašą; ${doneBy(by)}`,
    copy: (by) => `skambinusiam asmeniui pateikta jo pokalbio įrašo kopija; ${doneBy(by)}`,
    both: (by) =>
      `skambinusiam asmeniui leista perklausyti savo pokalbio įrašą ir pateikta jo kopija; ${doneBy(by)}`,
  },
  disclosed: (by, { recipient, to, grounds }) =>
    `įrašas pateiktas ${toRecipient[recipient]}: ${quoted(to)}${grounds.length === 0 ? '' : `; pateikimo pagrindas – ${list(grounds.map(quoted))}`}; ${doneBy(by)}`,
  rectified: (by, { number, time, durationSeconds, note }) => {
    const data = [
      ...(number === undefined ? [] : ['skambinusio asmens telefono numeris']),
      ...(time === undefined ? [] : ['pokalbio laikas']),
      ...(durationSeconds === undefined ? [] : ['pokalbio trukmė']),
    ]
    const acts = [
      ...(data.length === 0 ? [] : [`ištaisyti prie garso įrašo saugomi duomenys (${list(data)})`]),
      ...(note === undefined ? [] : ['pridėta pastaba dėl to, kas pokalbio metu pasakyta']),
    ]
    return `${list(acts)}; ${doneBy(by)}`
  },
  audioUnaltered: 'pats garso įrašas nepakeistas',
  rectifiedOnce: (by) => `prie garso įrašo saugomi duomenys ištaisyti arba papildyti pastaba; ${doneBy(by)}`,
  correctionForgotten: 'kas buvo pakeista, istorijoje nebenurodoma, nes įrašas sunaikintas',
  complaintRegistered: (by, complaint, receivedOn) =>
    `gautas skundas ${quote(complaint)} dėl pokalbio metu suteiktų paslaugų${receivedOn === null ? '' : ` (gavimo diena – ${date(receivedOn)})`}; jį užregistravo ${person(by)}`,
  complaintKeepsNothing: (lastDay) =>
    `skundas įrašo saugojimo nepratęsia: saugojimo terminas – iki ${date(lastDay)} imtinai`,
  complaintAbout: {
    'administrative-service':
      'jei, kol įrašas saugomas, dėl skundo pradedama procedūra, jai reikia padaryti įrašo kopiją',
    other:
      'skundas pateiktas ne dėl konsultavusio darbuotojo suteiktos administracinės paslaugos, todėl procedūros, kuriai reikėtų įrašo kopijos, dėl jo pradėti negalima',
  },
  complaintClosed: (by, complaint) => `skundo ${quote(complaint)} nagrinėjimas užbaigtas; ${notedBy(by)}`,
  noComplaintLeft:
    'neišnagrinėtų skundų dėl šio pokalbio nebėra, todėl perklausyti įrašo skundui nagrinėti nebegalima',
  procedureOpened: (by, { procedure, kind, complaint }) =>
    `skundui ${quote(complaint)} nagrinėti pradėta ${procedureKinds[kind]} ${quote(procedure)}; ${notedBy(by)}`,
  participants: (participants) =>
    `${participants.length === 1 ? 'procedūros dalyvis' : 'procedūros dalyviai'} – ${people(participants)}`,
  copyOfProcedure: {
    owed: 'jei iki įrašo sunaikinimo procedūra nebus užbaigta, prieš jį sunaikinant privaloma padaryti kopiją',
    made: 'jai naudojama jau padaryta įrašo kopija',
  },
  procedureJoined: (by, procedure, participant) =>
    `procedūroje ${quote(procedure)} nuo šiol dalyvauja ${person(participant)}; ${notedBy(by)}`,
  procedureLeft: (by, procedure, participant) =>
    `procedūroje ${quote(procedure)} nebedalyvauja ${person(participant)}; ${notedBy(by)}`,
  procedureClosed: (by, procedure) => `procedūra ${quote(procedure)} užbaigta; ${notedBy(by)}`,
  copyToDestroy: 'įrašo kopijos nebereikia jokiai procedūrai, todėl ją privaloma sunaikinti',
  copyHeld: (ids) =>
    `įrašo kopijos nebereikia jokiai procedūrai, bet galioja ${restrictions(ids)}, todėl ją privaloma sunaikinti, kai tvarkymas nebebus apribotas arba atsiras priežastis, dėl kurios galima tvarkyti apribotus duomenis`,
  copyOrdered: (ids) =>
    `įrašo kopijos nebereikia jokiai procedūrai, bet galioja ${holds(ids)}, todėl sunaikinti ją bus privaloma, kai ${ids.length === 1 ? 'jis nustos' : 'jie nustos'} galioti`,
  copyKeptUntil: ({ until, act }) =>
    `įrašo kopiją nurodyta saugoti iki ${date(until)} imtinai dėl šios priežasties: ${quoted(act)}; jei jos nereikės ilgiau saugoti dėl kitos procedūros, kitą dieną ją bus privaloma sunaikinti`,
  copyMade: (by, procedure, place) =>
    `procedūrai ${quote(procedure)} padaryta įrašo kopija; jos saugojimo vieta – ${quoted(place)}; ${doneBy(by)}`,
  copyWasDue: (day) => `padaryti ją reikėjo ne vėliau kaip ${date(day)}`,
  restrictionPlaced: (by, { id, request, left }) =>
    `patenkinus prašymą ${quote(request)}, ${ofLeft[left]} tvarkymas apribotas (apribojimas ${quote(id)}); ${notedBy(by)}`,
  restrictedUntil: (day) =>
    day === null
      ? 'apribojimas galioja, kol bus panaikintas'
      : `apribojimas galioja iki ${date(day)} imtinai, jei nebus panaikintas anksčiau`,
  decidedUnder: {
    'centre-procedure': 'sprendimas priimtas Centro nustatyta tvarka',
    adakavas: 'sprendimas priimtas pagal Aprašą, kurį Centras taiko',
  },
  restrictionLifted: (by, id) => `apribojimas ${quote(id)} panaikintas; ${doneBy(by)}`,
  stillRestricted: (left, ids) => `${ofLeft[left]} tvarkymas tebėra apribotas: galioja ${restrictions(ids)}`,
  keptFor: (by, { id, act }, reason) =>
    `įrašas paliekamas saugoti ilgiau (${quote(id)}); priežastis – ${keepingReasons[reason]}: ${quoted(act)}; ${notedBy(by)}`,
  originalStays: 'kol ši priežastis neišnyksta, įrašo sunaikinti negalima; kopijos daryti nereikia',
  keptForOver: (by, { id, act }) =>
    `ilgiau saugoti įrašo (${quote(id)}) nebereikia: ${quoted(act)}; ${notedBy(by)}`,
  holdPlaced: (by, { id, act }) => `gautas ${holds([id])}: ${quoted(act)}; ${notedBy(by)}`,
  nothingDestroyed: 'kol jis galioja, saugomo įrašo ar jo kopijos sunaikinti negalima',
  holdLifted: (by, { id, act }) => `${holds([id])} nebegalioja: ${quoted(act)}; ${notedBy(by)}`,
  termOver: (lastDay) =>
    `įrašo saugojimo terminas baigėsi ${date(lastDay)}, todėl įrašą privaloma sunaikinti`,
  termOverButCopy: (lastDay, procedures) =>
    `įrašo saugojimo terminas baigėsi ${date(lastDay)}, todėl pirmiausia privaloma padaryti kopiją ${forProcedures(procedures)}, o po to įrašą sunaikinti`,
  openComplaintKeepsNothing: 'neišnagrinėtas skundas įrašo saugojimo nepratęsia',
  erasureGranted: (by, request) => `prašymas ${quote(request)} ištrinti įrašą patenkintas; ${notedBy(by)}`,
  destructionDue: (day) => `įrašą privaloma sunaikinti iki ${date(day)} imtinai`,
  copyFirst: (procedures) => `prieš tai privaloma padaryti kopiją ${forProcedures(procedures)}`,
  destroyed: {
    erasure: (by) => `įrašas sunaikintas, nes patenkintas prašymas jį ištrinti; ${doneBy(by)}`,
    withdrawal: (by) =>
      `įrašas sunaikintas, nes sutikimas, kad pokalbis būtų įrašytas, atšauktas, o kitas tvarkymo pagrindas nenurodytas; ${doneBy(by)}`,
    term: (by) => `įrašas sunaikintas, nes baigėsi jo saugojimo terminas; ${doneBy(by)}`,
  },
  destructionWasDue: (day) => `sunaikinti jį reikėjo ne vėliau kaip ${date(day)}`,
  copyKept: 'procedūrai padaryta kopija saugoma, kol jos reikia',
  copyDestroyed: (by) => `procedūrai nebereikalinga įrašo kopija sunaikinta; ${doneBy(by)}`,
  copyDestructionWasDue: (day) => `sunaikinti ją reikėjo ne vėliau kaip ${date(day)}`,
}
