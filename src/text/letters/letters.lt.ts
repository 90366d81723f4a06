import { DOCUMENT } from '../case/letter.lt.js'
import { type CaseNoun, complaintNoun, requestNoun } from '../case/noun.lt.js'
import { complaintOf } from '../complaint/letter.lt.js'
import { withoutStop } from '../kit/sentences.js'
import { date, money, monthsAccusative, quote } from '../kit/words.lt.js'
import { requestOf } from '../request/letter.lt.js'
import { claimOf } from '../request/words.lt.js'
import { operations, reasons } from '../restriction/words.lt.js'
import type { LettersTexts, NoticeTexts } from './texts.js'

/** What a notice says; which case it is about, in the accusative. */
const notices = <About>(
  { nominative, genitive, accusative }: CaseNoun,
  caseOf: (about: About) => string,
): NoticeTexts<About> => ({
  extension: (about) =>
    `vadovaudamasi ${DOCUMENT}, Įstaiga pratęsia laikotarpį, per kurį išnagrinės ${caseOf(about)}`,
  importantReasons: `svarbios priežastys, dėl kurių ${genitive} per vieną mėnesį išnagrinėti negalima`,
  newLimit: (day) => `${nominative} bus išnagrinėtas ne vėliau kaip ${date(day)}`,
  inquiry: (about) =>
    `vadovaudamasi ${DOCUMENT}, Įstaiga, nagrinėdama ${caseOf(about)}, prašo patvirtinti Jūsų tapatybę`,
  measures: 'papildoma informacija, kurią reikia pateikti, arba kitos priemonės, kurių reikia imtis',
  term: (day) => `tai padaryti prašoma iki ${date(day)} imtinai`,
  consequence: `jei per šį terminą papildomos informacijos nepateiksite ir nurodytų priemonių nesiimsite, Įstaiga galės atsisakyti nagrinėti ${accusative}`,
})

/** What only letters say. */
export const letters: LettersTexts = {
  headings: {
    'request-granted': 'Dėl prašymo patenkinimo',
    'request-granted-in-part': 'Dėl prašymo patenkinimo iš dalies',
    'request-rejected': 'Dėl prašymo atmetimo',
    'request-extension': 'Dėl prašymo nagrinėjimo pratęsimo',
    'request-identity-inquiry': 'Dėl tapatybės patvirtinimo',
    'request-unfounded': 'Dėl atsisakymo pateikti atsakymą į prašymą',
    'request-unidentified': 'Dėl atsisakymo nagrinėti prašymą nepatvirtinus tapatybės',
    'request-unauthorised': 'Dėl atsisakymo priimti atstovo pateiktą prašymą',
    'request-impossible': 'Dėl patenkinto reikalavimo, kurio įgyvendinti neįmanoma',
    'fee-demand': 'Dėl reikalavimo sumokėti mokestį',
    'continued-processing': 'Dėl tolesnio apribotų duomenų tvarkymo',
    'complaint-upheld': 'Dėl skundo patenkinimo',
    'complaint-upheld-in-part': 'Dėl skundo patenkinimo ir prašymo patenkinimo iš dalies',
    'complaint-upheld-request-rejected': 'Dėl skundo patenkinimo ir prašymo atmetimo',
    'complaint-dismissed': 'Dėl skundo atmetimo',
    'complaint-extension': 'Dėl skundo nagrinėjimo pratęsimo',
    'complaint-identity-inquiry': 'Dėl skundą pateikusio asmens tapatybės patvirtinimo',
    'complaint-repeat': 'Dėl atsisakymo nagrinėti pakartotinį skundą',
    'complaint-unidentified': 'Dėl atsisakymo nagrinėti skundą nepatvirtinus tapatybės',
    'complaint-unauthorised': 'Dėl atsisakymo priimti atstovo pateiktą skundą',
    'call-recording-notice': 'Pranešimas apie pokalbio įrašymą',
    'call-alternatives': 'Kaip kreiptis nesutikus, kad pokalbis būtų įrašytas',
  },
  addressees: {
    subject: 'Duomenų subjektui',
    representative: 'Duomenų subjekto atstovui',
    caller: 'Skambinančiam asmeniui',
  },
  extent: 'prašymas tenkinamas tokia apimtimi',
  reasons: 'toliau nurodoma, kas netenkinama ir dėl kokių priežasčių',
  request: notices(requestNoun, requestOf),
  complaint: notices(complaintNoun, complaintOf),
  fee: {
    demand: (request, amount) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga, prieš pateikdama atsakymą į ${requestOf(request)}, reikalauja sumokėti ${money(amount)} mokestį`,
    matchesCosts: 'mokestis atitinka administracines išlaidas',
    belowCosts: (total) => `mokestis neviršija administracinių išlaidų, kurių iš viso yra ${money(total)}`,
    costs: ({ collecting, examining, answering }) =>
      `informacijai surinkti – ${money(collecting)}, prašymui išnagrinėti – ${money(examining)}, atsakymui pateikti – ${money(answering)}`,
    because: {
      'manifestly-unfounded': 'mokesčio reikalaujama, nes prašymas akivaizdžiai nepagrįstas',
      excessive: 'mokesčio reikalaujama, nes prašymas neproporcingas',
      repetitive: 'mokesčio reikalaujama, nes prašymo turinys pasikartoja',
    },
  },
  impossible: {
    told: (request, claim) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga praneša, kad reikalavimo, patenkinto atsakymu į ${requestOf(request)}, įgyvendinti neįmanoma: ${claimOf(claim)}`,
    countsAsRejected: (day) => `nuo ${date(day)} šis reikalavimas laikomas atmestu`,
    reasons: 'priežastys, dėl kurių reikalavimo įgyvendinti neįmanoma',
  },
  continued: {
    processed: (item) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga praneša, kad duomenys ${quote(withoutStop(item))} toliau tvarkomi, nors jų tvarkymas apribotas`,
    reasons: 'esamos priežastys, dėl kurių apribotus duomenis leidžiama tvarkyti toliau',
    reason: (reason, operation) =>
      `${reasons[reason]}: ši priežastis leidžia duomenis ${operations[operation]}`,
  },
  call: {
    recorded:
      'vadovaujantis Telefoninių pokalbių duomenų tvarkymo taisyklėmis (toliau – Taisyklės), pranešama, kad šis pokalbis, jei sutiksite, bus įrašomas',
    gdprInformation:
      'toliau pateikiama informacija, kurią suteikti įpareigoja ne Taisyklės, o Bendrasis duomenų apsaugos reglamentas (toliau – BDAR)',
    controller: ([name, ...contacts]) =>
      `duomenų valdytojas yra ${[`${withoutStop(name)} (toliau – Centras)`, ...contacts.map(withoutStop)].join('; ')}`,
    purpose:
      'pokalbiai įrašomi tam, kad asmenys būtų aptarnaujami kokybiškai, o jų duomenys – apsaugoti, kad prireikus būtų galima nustatyti tapatybę ir patvirtinti pokalbio turinį, kad praktika būtų vienoda, o prašymai ir skundai nagrinėjami objektyviai',
    storage: ({ months = 0 }) =>
      `įrašas saugomas ${monthsAccusative(months)} nuo pokalbio dienos, paskui sunaikinamas, išskyrus Taisyklėse ir BDAR numatytus atvejus`,
    basis: 'pokalbis įrašomas ir įrašas tvarkomas Jūsų sutikimo pagrindu',
    rights:
      'pagal BDAR turite teisę prašyti susipažinti su savo duomenimis, juos ištaisyti, ištrinti, apriboti jų tvarkymą, taip pat teisę į duomenų perkeliamumą',
    authority:
      'pagal BDAR turite teisę pateikti skundą priežiūros institucijai – Valstybinei duomenų apsaugos inspekcijai',
    rightToRefuse:
      'galite nesutikti, kad pokalbis būtų įrašytas; tuomet į Centrą galėsite kreiptis kitaip, o duotą sutikimą galite bet kada atšaukti',
    notRecorded:
      'Jūs nesutikote, kad pokalbis būtų įrašytas, todėl pagal Telefoninių pokalbių duomenų tvarkymo taisykles (toliau – Taisyklės) jis neįrašomas',
    inPerson: (address) =>
      `galite kreiptis žodžiu, atvykę patys${address === null ? '' : ` (${withoutStop(address)})`}`,
    byEmail: (address) => `galite kreiptis ir raštu – elektroniniu paštu ${withoutStop(address)}`,
  },
  officer: (contact) =>
    `duomenų subjektus jų teisių įgyvendinimo klausimais konsultuoja duomenų apsaugos pareigūnas (${withoutStop(contact)})`,
  officerOfCalls: (contact) =>
    `asmens duomenų tvarkymo klausimais galima kreiptis į duomenų apsaugos pareigūną (${withoutStop(contact)}); šią galimybę suteikia ne Taisyklės, o Bendrasis duomenų apsaugos reglamentas`,
}
