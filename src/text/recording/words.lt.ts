import type {
  CallDirection,
  KeepingReason,
  RecipientKind,
  RecordedField,
  StopEvent,
} from '../../recording/index.js'
import { list, quote } from '../kit/words.lt.js'
import type { RecordingTexts } from './texts.js'

/** What each command on a call or its recording is called. */
export const commands: RecordingTexts['commands'] = {
  ReceiveCall: 'skambučio gavimas',
  PlayNotice: 'automatinis informavimas apie pokalbio įrašymą',
  JoinCall: 'konsultuojančio darbuotojo prisijungimas prie pokalbio',
  GiveConsent: 'sutikimas, kad pokalbis būtų įrašytas',
  DeclineRecording: 'nesutikimas, kad pokalbis būtų įrašytas',
  ExplainAlternatives: 'kitų kreipimosi būdų paaiškinimas',
  StopRecording: 'įrašymo nutraukimas',
  EndCall: 'pokalbio pabaiga',
  StoreRecording: 'įrašo išsaugojimas',
  WithdrawConsent: 'sutikimo atšaukimas',
  ListenToRecording: 'įrašo perklausa',
  RefuseListening: 'atsisakymas leisti perklausyti įrašą',
  GiveCallerAccess: 'įrašo perklausos ar kopijos suteikimas skambinusiam asmeniui',
  RectifyRecording: 'įrašo duomenų ištaisymas',
  RegisterCallerRequest: 'skambinusio asmens prašymo užregistravimas',
  AnswerCallerRequest: 'atsakymas į skambinusio asmens prašymą',
  NameOtherBasis: 'kito pagrindo tvarkyti įrašą nurodymas',
  RegisterServiceComplaint: 'skundo dėl suteiktų paslaugų užregistravimas',
  CloseServiceComplaint: 'skundo dėl suteiktų paslaugų nagrinėjimo užbaigimas',
  OpenProcedure: 'procedūros pradėjimas',
  JoinProcedure: 'dalyvio įtraukimas į procedūrą',
  LeaveProcedure: 'dalyvio pasitraukimas iš procedūros',
  CloseProcedure: 'procedūros užbaigimas',
  CopyForProcedure: 'įrašo kopijos padarymas procedūrai',
  PlaceRestriction: 'įrašo tvarkymo apribojimas',
  LiftRestriction: 'įrašo tvarkymo apribojimo panaikinimas',
  PlaceHold: 'įpareigojimo saugoti įrašą užfiksavimas',
  LiftHold: 'įpareigojimo saugoti įrašą pabaigos užfiksavimas',
  GrantErasure: 'prašymo ištrinti įrašą patenkinimas',
  DiscloseRecording: 'įrašo pateikimas gavėjui',
  DestroyRecording: 'įrašo sunaikinimas',
  DestroyCopy: 'įrašo kopijos sunaikinimas',
}

/** What each status is. */
export const statuses: RecordingTexts['statuses'] = {
  none: 'skambutis dar negautas',
  incoming: 'skambinantis asmuo apie įrašymą dar neinformuotas',
  announced: 'skambinančio asmens sutikimo dar laukiama',
  consented: 'jau gautas sutikimas įrašyti pokalbį',
  declined: 'jau nesutikta, kad pokalbis būtų įrašytas',
  ended: 'pokalbis jau baigėsi neįrašytas',
  stored: 'įrašas jau saugomas',
  destroyed: 'įrašas jau sunaikintas',
}

/** Calls by the way they go, in the nominative. */
export const directionNames: Readonly<Record<CallDirection, string>> = {
  incoming: 'gaunamieji skambučiai',
  outgoing: 'siunčiamieji skambučiai',
  internal: 'vidiniai skambučiai',
}

/** What can be stored of a call, in the nominative; all of one gender. */
export const fieldNames: Readonly<Record<RecordedField, string>> = {
  number: 'skambinančio asmens telefono numeris',
  consultantName: 'konsultavusio darbuotojo vardas',
  callerName: 'skambinusio asmens vardas',
  calledNumber: 'telefono numeris, į kurį skambinta,',
}

/** At what a recording stops, in the nominative. */
export const stopNames: Readonly<Record<StopEvent, string>> = {
  transfer: 'pokalbio perdavimas kitam darbuotojui',
  payment: 'mokėjimo pradžia',
  'special-data': 'specialių kategorijų duomenų pateikimas',
}

/** For what a recording is kept beyond its term, in the nominative. */
export const keepingReasons: Readonly<Record<KeepingReason, string>> = {
  incident: 'incidento tyrimas',
  claims: 'teisinių reikalavimų pareiškimas ar gynimas',
  proceedings: 'teismo ar kito proceso eiga',
}

/** To whom a recording is given. */
export const toRecipient: Readonly<Record<RecipientKind, string>> = {
  investigator: 'ikiteisminio tyrimo pareigūnui',
  prosecutor: 'prokurorui',
  court: 'teismui',
  police: 'policijai',
  'supervisory-authority': 'priežiūros institucijai',
  'fraud-prevention': 'sukčiavimo prevencijos tarnybai',
  'welfare-service': 'socialinės pagalbos tarnybai',
  'who-proves-a-right': 'savo teisę įrodžiusiam asmeniui',
  other: 'šiam gavėjui',
}

/** "procedūra „P1“", "procedūros „P1“ ir „P2“". */
export const procedures = (ids: readonly string[]): string =>
  `${ids.length === 1 ? 'procedūra' : 'procedūros'} ${list(ids.map(quote))}`
/** "procedūrai „P1“", "procedūroms „P1“ ir „P2“". */
export const forProcedures = (ids: readonly string[]): string =>
  `${ids.length === 1 ? 'procedūrai' : 'procedūroms'} ${list(ids.map(quote))}`
/** "apribojimas „A1“", "apribojimai „A1“ ir „A2“". */
export const restrictions = (ids: readonly string[]): string =>
  `${ids.length === 1 ? 'apribojimas' : 'apribojimai'} ${list(ids.map(quote))}`
/** "įpareigojimas „H1“ saugoti įrašą", "įpareigojimai „H1“ ir „H2“ saugoti įrašą". */
export const holds = (ids: readonly string[]): string =>
  `${ids.length === 1 ? 'įpareigojimas' : 'įpareigojimai'} ${list(ids.map(quote))} saugoti įrašą`
