import type { PlainDate } from '../../calendar/index.js'
import { type CaseNoun, complaintNoun, requestNoun } from '../case/noun.lt.js'
import { complaintOf } from '../complaint/letter.lt.js'
import { withoutStop } from '../kit/sentences.js'
import { date, list, money, monthsAccusative, quote } from '../kit/words.lt.js'
import { requestOf } from '../request/letter.lt.js'
import { operations } from '../restriction/words.lt.js'
import { claimIn } from '../rights/names.lt.js'
import { BLANK } from './blank.js'
import type { ComplaintAgainst, LettersTexts, NoticeTexts } from './texts.js'

/** What a notice says; which case it is about, in the accusative. */
const notices = <About extends { readonly receivedOn: PlainDate }>(
  { nominative, genitive, accusative, locative }: CaseNoun,
  caseOf: (about: About) => string,
): NoticeTexts<About> => ({
  extension: (about) => `Įstaiga pratęsia laikotarpį, per kurį išnagrinės ${caseOf(about)}`,
  importantReasons: `svarbios priežastys, dėl kurių ${genitive} per vieną mėnesį išnagrinėti negalima`,
  newLimit: (day) => `${nominative} bus išnagrinėtas ne vėliau kaip ${date(day)}`,
  inquiry: (about) =>
    `Įstaiga prašo Jūsų patvirtinti savo tapatybę, nes nagrinėja ${caseOf(about)}, o prieš įgyvendindama Jūsų teises privalo ją patvirtinti`,
  measures: 'tapatybei patvirtinti reikia',
  term: (day, email) =>
    `prašome tai padaryti iki ${date(day)} imtinai – el. paštu ${withoutStop(email)} arba tiesiogiai Įstaigoje`,
  consequence: `jei per šį terminą papildomos informacijos nepateiksite ir nurodytų priemonių nesiimsite, Įstaiga galės atsisakyti nagrinėti ${accusative}`,
  completion: (about) =>
    `Įstaiga prašo patikslinti ${caseOf(about)}, nes ${locative} yra trūkumų; vien dėl jų nagrinėti ${genitive} neatsisakysime`,
  papers: ({ receivedOn }) =>
    `Įstaiga prašo pateikti atstovo teises ir pareigas patvirtinančius dokumentus, nes duomenų subjekto vardu pateikėte ${accusative}, gautą ${date(receivedOn)}`,
  toComplete: 'trūkumams ištaisyti reikia',
  toShow: 'Jūsų teisei atstovauti patvirtinti reikia',
  limitUnmoved: `${genitive} nagrinėjimo laikotarpis dėl to nesikeičia`,
  papersConsequence: `jei šių dokumentų nepateiksite, Įstaiga galės atsisakyti priimti ${accusative}`,
})

const ofRequest = notices(requestNoun, requestOf)
const ofComplaint = notices(complaintNoun, complaintOf)

/** That one may complain to the institution, after what. */
const mayComplain: Readonly<Record<ComplaintAgainst, string>> = {
  decision: 'jei su šiuo sprendimu nesutinkate, galite nemokamai pateikti skundą Įstaigai',
  'new-decision':
    'jei su nauju sprendimu dėl prašymo nesutinkate, galite vėl nemokamai pateikti skundą Įstaigai',
  refusal: 'dėl šio atsisakymo galite nemokamai pateikti skundą Įstaigai',
}

/** What only letters say. */
export const letters: LettersTexts = {
  headings: {
    'request-granted': 'Dėl prašymo patenkinimo',
    'request-granted-in-part': 'Dėl prašymo patenkinimo iš dalies',
    'request-rejected': 'Dėl prašymo atmetimo',
    'request-extension': 'Dėl prašymo nagrinėjimo laikotarpio pratęsimo',
    'request-identity-inquiry': 'Dėl tapatybės patvirtinimo',
    'request-unfounded': 'Dėl atsisakymo pateikti atsakymą į prašymą',
    'request-unidentified': 'Dėl atsisakymo nagrinėti prašymą nepatvirtinus tapatybės',
    'request-unauthorised': 'Dėl atsisakymo priimti atstovo pateiktą prašymą',
    'request-impossible': 'Dėl patenkinto reikalavimo, kurio įgyvendinti neįmanoma',
    'request-receipt': 'Dėl prašymo gavimo',
    'request-completion': 'Dėl prašymo trūkumų',
    'request-authority': 'Dėl atstovavimo dokumentų',
    'request-joined': 'Dėl prašymo prijungimo prie kito prašymo',
    'request-carried-out': 'Dėl patenkintų reikalavimų įgyvendinimo',
    'withdrawal-confirmed': 'Dėl sutikimo atšaukimo',
    'fee-demand': 'Dėl reikalavimo sumokėti mokestį',
    'continued-processing': 'Dėl tolesnio apribotų duomenų tvarkymo',
    'restriction-ending': 'Dėl duomenų tvarkymo apribojimo pabaigos',
    'recipient-notice': 'Dėl perduotų asmens duomenų',
    'complaint-upheld': 'Dėl skundo patenkinimo',
    'complaint-upheld-in-part': 'Dėl skundo patenkinimo ir prašymo patenkinimo iš dalies',
    'complaint-upheld-request-rejected': 'Dėl skundo patenkinimo ir prašymo atmetimo',
    'complaint-dismissed': 'Dėl skundo atmetimo',
    'complaint-extension': 'Dėl skundo nagrinėjimo laikotarpio pratęsimo',
    'complaint-identity-inquiry': 'Dėl tapatybės patvirtinimo',
    'complaint-completion': 'Dėl skundo trūkumų',
    'complaint-authority': 'Dėl atstovavimo dokumentų',
    'complaint-repeat': 'Dėl atsisakymo nagrinėti pakartotinį skundą',
    'complaint-unidentified': 'Dėl atsisakymo nagrinėti skundą nepatvirtinus tapatybės',
    'complaint-unauthorised': 'Dėl atsisakymo priimti atstovo pateiktą skundą',
    'caller-answer': 'Dėl prašymo, susijusio su pokalbio įrašu',
    'caller-access': 'Dėl pokalbio įrašo perklausos ir kopijos',
    'call-recording-notice': 'Pranešimas apie pokalbio įrašymą',
    'call-alternatives': 'Kaip kreiptis nesutikus, kad pokalbis būtų įrašytas',
    'call-spoken-notice': 'Žodinis pranešimas apie pokalbio įrašymą',
  },
  addressees: {
    subject: 'Duomenų subjektui',
    representative: 'Duomenų subjekto atstovui',
    caller: 'Skambinusiam asmeniui',
    recipient: 'Duomenų gavėjui',
  },
  surround: {
    code: (code) => `kodas ${code}`,
    noAddress: `adresas ${BLANK}`,
    noContact: `tel., el. paštas ${BLANK}`,
    number: (day, number) => `${day} Nr. ${number}`,
    reference: {
      request: (day, number) => `Į ${day} prašymą Nr. ${number}`,
      complaint: (day, number) => `Į ${day} skundą Nr. ${number}`,
      'caller-request': (day, number) => `Į ${day} prašymą Nr. ${number}`,
    },
    annexes: (annexes) =>
      `PRIDEDAMA: ${annexes.length === 1 ? annexes[0] : annexes.map((one, index) => `${index + 1}) ${one}`).join('; ')}`,
    signature: (signatory) =>
      signatory === null
        ? `${BLANK} (pareigos) (parašas) ${BLANK} (vardas ir pavardė)`
        : `${signatory.position} (parašas) ${signatory.name}`,
    preparedBy: (preparedBy) => `Parengė ${preparedBy}`,
  },
  headDay: (day) => day,
  firstMention: {
    adakavas: {
      short: 'Aprašo',
      full: 'Duomenų subjektų teisių įgyvendinimo tvarkos aprašo (toliau – Aprašas)',
    },
    kaunas: {
      short: 'Taisyklių',
      full: 'Automatiniu būdu įrašomų telefoninių pokalbių duomenų tvarkymo taisyklių (toliau – Taisyklės)',
    },
    gdpr: { short: 'BDAR', full: 'Bendrojo duomenų apsaugos reglamento (toliau – BDAR)' },
  },
  extent: 'tenkinama',
  reasons: 'netenkinama (nurodomos priežastys)',
  objectionUnderGdpr: (conclusion) =>
    `Jūsų nesutikimas pagal Europos Sąjungos teisę įvertintas atskirai: ${withoutStop(conclusion)}`,
  complaintRight: (about, to, email) => {
    const ways = `el. paštu ${withoutStop(email)} arba`
    return to === 'subject'
      ? [
          `${mayComplain[about]}: ${ways} tiesiogiai Įstaigoje`,
          'skunde nurodykite, kad skundžiate atmestą ar tik iš dalies patenkintą prašymą ir kodėl, Jūsų nuomone, jis turi būti tenkinamas visa apimtimi, ir pridėkite prašymo bei šio rašto kopijas',
          'skundą nagrinės kitas darbuotojas',
        ]
      : [
          `dėl šio atsisakymo duomenų subjektas – pats arba per atstovą – gali nemokamai pateikti skundą Įstaigai: ${ways} tiesiogiai Įstaigoje`,
          'skunde nurodoma, kad skundžiamas atmestas prašymas ir kodėl jis turi būti tenkinamas visa apimtimi, o prie skundo pridedamos prašymo bei šio rašto kopijos',
          'skundą nagrinės kitas darbuotojas',
        ]
  },
  published: (where) => `Aprašą rasite ${withoutStop(where)}`,
  remedies: (to, also, authority, court) => [
    `${also ? 'taip pat ' : ''}${to === 'subject' ? 'galite' : 'duomenų subjektas gali'} pateikti skundą Valstybinei duomenų apsaugos inspekcijai (toliau – Inspekcija; ${withoutStop(authority)}) ir kreiptis į teismą (${withoutStop(court)})`,
    'skundas Inspekcijai gali būti pateiktas per E. pristatymo sistemą, el. paštu (jei pasirašytas kvalifikuotu elektroniniu parašu), registruotu paštu arba įteiktas Inspekcijoje',
  ],
  request: ofRequest,
  complaint: ofComplaint,
  receipt: {
    received: ({ receivedOn, represented }) =>
      `${represented ? 'Jūsų atstovo pateiktas prašymas' : 'Jūsų prašymas'} gautas ${date(receivedOn)} ir užregistruotas`,
    limit: (day) => `atsakymą Jums pateiksime ne vėliau kaip ${date(day)}`,
    next: () => [
      'jei reikės patvirtinti Jūsų tapatybę ar patikslinti prašymą arba jei dėl svarbių priežasčių jo per šį laiką nespėsime išnagrinėti, apie tai Jums pranešime',
    ],
  },
  joined: {
    told: (request, other) =>
      `Įstaiga prijungė ${requestOf(request)}, prie ankstesnio Jūsų prašymo Nr. ${withoutStop(other)}, nes abiem prašymais prašoma to paties`,
    next: 'į abu prašymus atsakysime viename rašte, per ankstesniojo nagrinėjimo laikotarpį',
  },
  fee: {
    demand: (request, amount) =>
      `prieš pateikdama atsakymą į ${requestOf(request)}, Įstaiga reikalauja sumokėti ${money(amount)} mokestį`,
    matchesCosts: 'mokestis atitinka administracines išlaidas',
    belowCosts: (total) => `mokestis neviršija administracinių išlaidų, kurių iš viso yra ${money(total)}`,
    costs: ({ collecting, examining, answering }) =>
      `informacijai surinkti – ${money(collecting)}, prašymui išnagrinėti – ${money(examining)}, atsakymui pateikti – ${money(answering)}`,
    because: {
      'manifestly-unfounded': 'mokesčio reikalaujama, nes prašymas akivaizdžiai nepagrįstas',
      excessive: 'mokesčio reikalaujama, nes prašymas akivaizdžiai neproporcingas',
      repetitive: 'mokesčio reikalaujama, nes prašymo turinys pasikartoja',
    },
    payment: (account, reference) =>
      `mokestį sumokėkite į sąskaitą ${withoutStop(account)}; mokėjimo paskirtyje nurodykite: prašymas Nr. ${withoutStop(reference)}`,
    consequence: () => [
      'kai bus sumokėtas visas mokestis, atsakymą pateiksime',
      'jei mokesčio nesumokėsite, Įstaiga galės atsisakyti pateikti atsakymą į prašymą',
    ],
  },
  impossible: {
    told: (request, claim) =>
      `Įstaiga praneša, kad neįmanoma įgyvendinti reikalavimo, kurį ji patenkino atsakydama į ${requestOf(request)}, – ${claimIn(claim, 'o')}`,
    countsAsRejected: (day) => `nuo ${date(day)} Įstaiga šį reikalavimą laiko atmestu`,
    reasons: 'priežastys, dėl kurių reikalavimo įgyvendinti neįmanoma',
  },
  carriedOut: {
    told: (request) =>
      `Įstaiga įgyvendino šiuos reikalavimus, kuriuos patenkino atsakydama į ${requestOf(request)}`,
    done: {
      correction: (item, on) => `duomenys ${quote(item)} ištaisyti ${date(on)}`,
      supplement: (item, on) => `duomenys ${quote(item)} papildyti ${date(on)}`,
      erasure: (item, on) => `duomenys ${quote(item)} ištrinti ${date(on)}`,
      restriction: (item, on) => `duomenų ${quote(item)} tvarkymas apribotas ${date(on)}`,
      objection: (item, on) => `duomenys ${quote(item)} nuo ${date(on)} nebetvarkomi`,
      'hand-over': (item, on) => `duomenys ${quote(item)} pateikti Jums ${date(on)}`,
      transfer: (item, on) =>
        `duomenys ${quote(item)} persiųsti Jūsų nurodytam duomenų valdytojui ${date(on)}`,
      'consent-withdrawal': (item, on) =>
        `sutikimo pagrindu duomenys ${quote(item)} nebetvarkomi; tai įgyvendinta ${date(on)}`,
    },
    access: (on) => `su asmens duomenimis susipažinti leista ${date(on)}`,
    left: (claims, by) =>
      `iki ${date(by)} imtinai dar įgyvendinsime ${claims.map((claim) => claimIn(claim, 'ą')).join('; ')}`,
    nothingLeft: 'visi patenkinti reikalavimai įgyvendinti',
  },
  withdrawal: {
    told: (request) => `Įstaiga, išnagrinėjusi ${requestOf(request)}, patvirtina`,
    noLonger: 'sutikimo pagrindu šių duomenų nebetvarkome; kas su jais daroma toliau',
    erased: (item, on) => `duomenys ${quote(item)} ištrinti ${date(on)}`,
  },
  ending: {
    told: (item, on) =>
      `Jūsų duomenų ${quote(item)} tvarkymo apribojimas baigsis: nuo ${date(on)} jis nebegalios`,
    because: {
      corrected: 'apribojimas baigiasi, nes duomenys ištaisyti ar papildyti',
      'lifted-by-subject': 'apribojimas baigiasi, nes jo atsisakėte',
      erased: 'apribojimas baigiasi, nes duomenys ištrinami',
      'criterion-met': (criterion) =>
        `apribojimas baigiasi, nes įvykdytas kriterijus, iki kurio jis galiojo: ${quote(criterion)}`,
      'period-over': (until) => `apribojimas baigiasi, nes buvo nustatytas iki ${date(until)} imtinai`,
    },
    processedAgain:
      'nuo tos dienos duomenis vėl galėsime tvarkyti tik tuo atveju, jei turime teisėtą pagrindą ir jų tebereikia tikslams, kuriais jie surinkti',
    othersGoOn: 'kitas šių duomenų tvarkymo apribojimas galioja toliau',
  },
  recipient: {
    told: {
      correction: (item, on) =>
        `Įstaiga praneša, kad Jums perduoti duomenys ${quote(item)} ištaisyti ${date(on)}`,
      supplement: (item, on) =>
        `Įstaiga praneša, kad Jums perduoti duomenys ${quote(item)} papildyti ${date(on)}`,
      erasure: (item, on) =>
        `Įstaiga praneša, kad Jums perduoti duomenys ${quote(item)} ištrinti ${date(on)}`,
      restriction: (item, on) =>
        `Įstaiga praneša, kad Jums perduotų duomenų ${quote(item)} tvarkymas apribotas ${date(on)}`,
    },
    about: (subject) => `duomenų subjektas: ${withoutStop(subject)}`,
    asked: {
      correction: 'prašome ir Jus tuos pačius duomenis ištaisyti',
      supplement: 'prašome ir Jus tuos pačius duomenis papildyti',
      erasure:
        'prašome ir Jus ištrinti šiuos duomenis, jų kopijas ir nuorodas į juos, jei neturite savo teisėto pagrindo juos tvarkyti',
      restriction: 'prašome į šį apribojimą atsižvelgti ir duomenis toliau tik saugoti',
    },
  },
  continued: {
    processed: (item) =>
      `Jūsų asmens duomenų ${quote(withoutStop(item))} tvarkymas tebėra apribotas, tačiau Įstaiga su jais atlieka toliau nurodytus veiksmus, nes tam yra priežasčių`,
    reasons: 'priežastys, dėl kurių apribotus duomenis leidžiama tvarkyti toliau',
    reason: (reason, operation) =>
      `${
        {
          'written-consent': 'Jūs su tuo sutikote raštu',
          'own-claims': 'Įstaiga siekia pareikšti, vykdyti ar apginti savo teisinius reikalavimus',
          'protect-others': 'Įstaiga siekia apsaugoti kito fizinio ar juridinio asmens teises',
          'public-interest': 'tai galima pagrįsti viešuoju interesu',
        }[reason]
      }, todėl duomenis leidžiama ${operations[operation]}`,
  },
  caller: {
    answered: (right, receivedOn) =>
      `Centras atsako į Jūsų prašymą${
        {
          information: ' pateikti informaciją apie Jūsų asmens duomenų tvarkymą',
          'listening-and-copy': ' leisti perklausyti pokalbio įrašą ir pateikti jo kopiją',
          access: ' leisti susipažinti su Jūsų asmens duomenimis ir pateikti jų kopiją',
          rectification: ' ištaisyti Jūsų asmens duomenis',
          'other-rights': ' dėl kitų duomenų subjekto teisių',
        }[right]
      }, gautą ${date(receivedOn)}`,
    reasons: 'atsakymas ir jo priežastys',
    access: (means) =>
      `Jūs galite ${list(
        means.map((one) => ({ listening: 'perklausyti savo pokalbio įrašą', copy: 'gauti jo kopiją' })[one]),
      )}`,
    othersProtected: 'kitų įraše girdimų asmenų duomenys apsaugoti taip',
  },
  call: {
    recorded: 'pranešame, kad šis pokalbis, jei sutiksite, bus įrašomas',
    gdprInformation:
      'toliau pateikiama informacija, kurią suteikti įpareigoja ne Taisyklės, o Europos Sąjungos teisė',
    controller: ([name, ...contacts]) =>
      `duomenų valdytojas yra ${[`${withoutStop(name)} (toliau – Centras)`, ...contacts.map(withoutStop)].join('; ')}`,
    purpose:
      'pokalbiai įrašomi tam, kad asmenys būtų aptarnaujami kokybiškai, o jų duomenys – apsaugoti, kad prireikus būtų galima nustatyti tapatybę ir patvirtinti pokalbio turinį, kad praktika būtų vienoda, o prašymai ir skundai nagrinėjami objektyviai',
    storage: ({ months = 0 }) =>
      `įrašas saugomas ${monthsAccusative(months)} nuo pokalbio dienos, paskui sunaikinamas`,
    procedureCopy:
      'jei dėl pokalbio pradedama skundo nagrinėjimo procedūra, jai padaroma įrašo kopija; ji saugoma tiek, kiek reikia procedūrai, ir tvarkoma kaip jos objektas',
    basis: 'pokalbis įrašomas ir įrašas tvarkomas Jūsų sutikimo pagrindu',
    rights:
      'turite teisę prašyti, kad Centras leistų susipažinti su Jūsų duomenimis, juos ištaisytų, ištrintų arba apribotų jų tvarkymą, taip pat teisę į duomenų perkeliamumą',
    authority: (authority) =>
      `turite teisę pateikti skundą priežiūros institucijai – Valstybinei duomenų apsaugos inspekcijai: ${withoutStop(authority)}`,
    rightToRefuse:
      'galite nesutikti, kad pokalbis būtų įrašytas, – tuomet į Centrą galėsite kreiptis kitaip; duotą sutikimą galite bet kada atšaukti, o tai neturi įtakos iki atšaukimo sutikimu grįsto duomenų tvarkymo teisėtumui',
    notRecorded: 'Jūs nesutikote, kad pokalbis būtų įrašytas, todėl jis neįrašomas',
    inPerson: (address) =>
      `galite kreiptis žodžiu, tiesiogiai Centre${address === null ? '' : `: ${withoutStop(address)}`}`,
    byEmail: (address) => `galite kreiptis ir raštu – elektroniniu paštu ${withoutStop(address)}`,
  },
  spoken: {
    recorded:
      'jei sutiksite, šis pokalbis bus įrašytas, kad galėtume kokybiškai aptarnauti ir nagrinėti skundus',
    storage: ({ months = 0 }) => `įrašą saugosime ${monthsAccusative(months)}`,
    otherwise:
      'jei sutinkate, pasakykite „sutinku“: be sutikimo neįrašysime, o duotą sutikimą bet kada galėsite atšaukti; jei nesutinkate, galėsite atvykti arba parašyti el. paštu',
    more: (where) => `daugiau: ${withoutStop(where)}`,
  },
  officer: (contact) =>
    `dėl savo teisių galite pasitarti su Įstaigos duomenų apsaugos pareigūnu: ${withoutStop(contact)}`,
  officerOfCalls: (contact) =>
    `dėl savo duomenų tvarkymo galite kreiptis į duomenų apsaugos pareigūną: ${withoutStop(contact)}`,
}
