import { complaintOf } from '../complaint/letter.lt.js'
import type { ComplaintToSay } from '../complaint/texts.js'
import type { Cited } from '../kit/references.js'
import { cite } from '../kit/references.lt.js'
import { withoutStop } from '../kit/sentences.js'
import { date, money, monthsAccusative, quote } from '../kit/words.lt.js'
import { DOCUMENT, reasonsOf, requestOf } from '../request/letter.lt.js'
import type { RequestToSay } from '../request/texts.js'
import { restriction } from '../restriction/restriction.lt.js'
import type { LettersTexts, NoticeTexts } from './texts.js'

/** What a notice is about, in the forms that its sentences need. */
interface Words<About> {
  /** "Jūsų prašymą, gautą 2026 m. vasario 2 d.". */
  readonly whole: (about: About) => string
  /** By itself: "prašymas", "prašymo", "prašymą". */
  readonly nominative: string
  readonly genitive: string
  readonly accusative: string
  readonly extension: Cited
  readonly identity: Cited
}

const notices = <About>(words: Words<About>): NoticeTexts<About> => {
  const { whole, nominative, genitive, accusative } = words
  const extension = cite(...words.extension)
  const identity = cite(...words.identity)
  return {
    extension: (about) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga pratęsia laikotarpį, per kurį išnagrinės ${whole(about)} ${extension}`,
    importantReasons: reasonsOf(
      `svarbios priežastys, dėl kurių ${genitive} per vieną mėnesį išnagrinėti negalima ${extension}`,
    ),
    newLimit: (day) => `${nominative} bus išnagrinėtas ne vėliau kaip ${date(day)} ${extension}`,
    inquiry: (about) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga, nagrinėdama ${whole(about)}, prašo patvirtinti Jūsų tapatybę ${identity}`,
    measures: (ask) =>
      `papildoma informacija, kurią reikia pateikti, arba kitos priemonės, kurių reikia imtis ${identity}: ${withoutStop(ask)}`,
    term: (day) => `tai padaryti prašoma iki ${date(day)} imtinai ${identity}`,
    consequence: () =>
      `jei per šį terminą papildomos informacijos nepateiksite ir nurodytų priemonių nesiimsite, Įstaiga galės atsisakyti nagrinėti ${accusative} ${identity}`,
  }
}

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
  extent: (clause) => `prašymas tenkinamas tokia apimtimi ${cite(clause)}:`,
  reasons: (clause) => `toliau nurodoma, kas netenkinama ir dėl kokių priežasčių ${cite(clause)}:`,
  request: notices<RequestToSay>({
    whole: requestOf,
    nominative: 'prašymas',
    genitive: 'prašymo',
    accusative: 'prašymą',
    extension: ['adakavas:41'],
    identity: ['adakavas:44'],
  }),
  complaint: notices<ComplaintToSay>({
    whole: complaintOf,
    nominative: 'skundas',
    genitive: 'skundo',
    accusative: 'skundą',
    extension: ['adakavas:41', 'adakavas:52'],
    identity: ['adakavas:44', 'adakavas:55'],
  }),
  fee: {
    demand: (request, amount) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga, prieš pateikdama atsakymą į ${requestOf(request)}, reikalauja sumokėti ${money(amount)} mokestį ${cite('adakavas:43.2')}`,
    costs: (amount, { collecting, examining, answering }) => {
      const all = collecting + examining + answering
      const matching =
        amount === all
          ? 'mokestis atitinka administracines išlaidas'
          : `mokestis neviršija administracinių išlaidų, kurių iš viso yra ${money(all)}`
      return `${matching}: informacijai surinkti – ${money(collecting)}, prašymui išnagrinėti – ${money(examining)}, atsakymui pateikti – ${money(answering)} ${cite('adakavas:43.2')}`
    },
    because: {
      'manifestly-unfounded': (justification) =>
        `mokesčio reikalaujama, nes prašymas akivaizdžiai nepagrįstas ${cite('adakavas:43')}: ${withoutStop(justification)}`,
      excessive: (justification) =>
        `mokesčio reikalaujama, nes prašymas neproporcingas ${cite('adakavas:43')}: ${withoutStop(justification)}`,
      repetitive: (justification) =>
        `mokesčio reikalaujama, nes prašymo turinys pasikartoja ${cite('adakavas:43')}: ${withoutStop(justification)}`,
    },
  },
  continued: {
    processed: (item) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga praneša, kad duomenys ${quote(withoutStop(item))} toliau tvarkomi, nors jų tvarkymas apribotas ${cite('adakavas:23')}`,
    reasons: () =>
      `esamos priežastys, dėl kurių apribotus duomenis leidžiama tvarkyti toliau ${cite('adakavas:23')}:`,
    reason: (reason, operation) =>
      `${restriction.reasons[reason]}: ši priežastis leidžia duomenis ${restriction.processing.operations[operation]} ${cite('adakavas:23')}`,
  },
  call: {
    recorded: () =>
      `vadovaujantis Telefoninių pokalbių duomenų tvarkymo taisyklėmis (toliau – Taisyklės), pranešama, kad šis pokalbis, jei sutiksite, bus įrašomas ${cite('kaunas:5', 'kaunas:7')}`,
    gdprInformation: () =>
      `toliau pateikiama informacija, kurią suteikti įpareigoja ne Taisyklės, o Bendrasis duomenų apsaugos reglamentas (toliau – BDAR) ${cite('gdpr:13')}`,
    controller: ([name, ...contacts]) =>
      `duomenų valdytojas yra ${[`${withoutStop(name)} (toliau – Centras)`, ...contacts.map(withoutStop)].join('; ')} ${cite('kaunas:4.2', 'gdpr:13')}`,
    purpose: () =>
      `pokalbiai įrašomi tam, kad asmenys būtų aptarnaujami kokybiškai, o jų duomenys – apsaugoti, kad prireikus būtų galima nustatyti tapatybę ir patvirtinti pokalbio turinį, kad praktika būtų vienoda, o prašymai ir skundai nagrinėjami objektyviai ${cite('kaunas:3', 'gdpr:13')}`,
    storage: ({ months = 0 }) =>
      `įrašas saugomas ${monthsAccusative(months)} nuo pokalbio dienos, paskui sunaikinamas, išskyrus Taisyklėse ir BDAR numatytus atvejus ${cite('kaunas:10', 'gdpr:13')}`,
    basis: () =>
      `pokalbis įrašomas ir įrašas tvarkomas Jūsų sutikimo pagrindu ${cite('kaunas:5', 'gdpr:6(1)(a)', 'gdpr:13(1)(c)')}`,
    rights: () =>
      `pagal BDAR turite teisę prašyti susipažinti su savo duomenimis, juos ištaisyti, ištrinti, apriboti jų tvarkymą, taip pat teisę į duomenų perkeliamumą ${cite('gdpr:13(2)(b)')}`,
    authority: () =>
      `pagal BDAR turite teisę pateikti skundą priežiūros institucijai – Valstybinei duomenų apsaugos inspekcijai ${cite('gdpr:13(2)(d)', 'gdpr:77')}`,
    rightToRefuse: () =>
      `galite nesutikti, kad pokalbis būtų įrašytas; tuomet į Centrą galėsite kreiptis kitaip, o duotą sutikimą galite bet kada atšaukti ${cite('kaunas:5', 'kaunas:6', 'gdpr:7(3)', 'gdpr:13')}`,
    notRecorded: () =>
      `Jūs nesutikote, kad pokalbis būtų įrašytas, todėl pagal Telefoninių pokalbių duomenų tvarkymo taisykles (toliau – Taisyklės) jis neįrašomas ${cite('kaunas:5')}`,
    inPerson: (address) =>
      `galite kreiptis žodžiu, atvykę patys${address === null ? '' : ` (${withoutStop(address)})`} ${cite('kaunas:6')}`,
    byEmail: (address) =>
      `galite kreiptis ir raštu – elektroniniu paštu ${withoutStop(address)} ${cite('kaunas:6')}`,
  },
  officer: (contact) =>
    `duomenų subjektus jų teisių įgyvendinimo klausimais konsultuoja duomenų apsaugos pareigūnas (${withoutStop(contact)}) ${cite('adakavas:7')}`,
  officerOfCalls: (contact) =>
    `asmens duomenų tvarkymo klausimais galima kreiptis į duomenų apsaugos pareigūną (${withoutStop(contact)}); šią galimybę suteikia ne Taisyklės, o Bendrasis duomenų apsaugos reglamentas ${cite('gdpr:38(4)')}`,
}
