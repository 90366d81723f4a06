import type { PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import type { RequestedRight } from '../../recording/index.js'
import { type CaseNoun, complaintNoun, requestNoun } from '../case/noun.lt.js'
import { complaintOf } from '../complaint/letter.lt.js'
import { withoutStop } from '../kit/sentences.js'
import { called, date, lengthAccusative, limitAccusative, list, money, quote } from '../kit/words.lt.js'
import { requestOf } from '../request/letter.lt.js'
import type { RequestToSay } from '../request/texts.js'
import { operations } from '../restriction/words.lt.js'
import { claimIn } from '../rights/names.lt.js'
import { BLANK } from './blank.js'
import { ownCall } from './own-calls.lt.js'
import type { AnswerTime, ComplaintAgainst, LettersTexts, NoticeTexts, Outside } from './texts.js'

/** What a notice says; which case it is about, in the accusative. */
const notices = <About extends RequestToSay>(
  { genitive, accusative, locative }: CaseNoun,
  caseOf: (about: About) => string,
): NoticeTexts<About> => ({
  extension: (about) => `Įstaiga pratęsia laikotarpį, per kurį išnagrinės ${caseOf(about)}`,
  importantReasons: {
    ofAdakavas: `svarbios priežastys, dėl kurių ${genitive} per vieną mėnesį išnagrinėti negalima`,
    ofAny: (period) =>
      `priežastys, dėl kurių ${genitive} per ${limitAccusative(period)} išnagrinėti negalima`,
  },
  newLimit: (day, instead) =>
    `atsakymą į ${accusative} pateiksime ne vėliau kaip ${date(day)}${instead === null ? '' : ` (iki šiol numatyta diena – ${date(instead)})`}`,
  nothingToDo: 'Jums nieko daryti nereikia',
  inquiry: (about) =>
    `prieš įgyvendindama Jūsų teises, Įstaiga privalo patvirtinti Jūsų tapatybę, todėl prašo Jūsų ją patvirtinti, kad galėtų išnagrinėti ${caseOf(about)}`,
  doubted: (about) =>
    `Įstaiga turi pagrįstų abejonių dėl Jūsų tapatybės, todėl prašo Jūsų ją patvirtinti, kad galėtų išnagrinėti ${caseOf(about)}; abejonių priežastis`,
  measures: 'tapatybei patvirtinti reikia',
  term: (day, email) =>
    `prašome tai padaryti iki ${date(day)} imtinai – el. paštu ${withoutStop(email)} arba atvykus į Įstaigą`,
  replaces: (earlier) => `ši diena pakeičia nurodytąją ${date(earlier)} rašte`,
  consequence: `jei per šį terminą papildomos informacijos nepateiksite ir nurodytų priemonių nesiimsite, Įstaiga galės atsisakyti nagrinėti ${accusative}`,
  completion: (about) => `Įstaiga prašo patikslinti ${caseOf(about)}, nes ${locative} yra trūkumų`,
  papers: ({ receivedOn }) =>
    `Įstaiga prašo pateikti dokumentus, patvirtinančius Jūsų teisę atstovauti duomenų subjektui, nes duomenų subjekto vardu pateikėte ${accusative}, gautą ${date(receivedOn)}`,
  toComplete: 'trūkumams pašalinti reikia',
  toShow: 'Jūsų teisei atstovauti patvirtinti reikia',
  formallyRefused: `jei trūkumų nepašalinsite, Įstaiga galės atsisakyti nagrinėti ${accusative}`,
  asItStands: `jei trūkumų nepašalinsite, nagrinėsime ${accusative} be to, ko trūksta, todėl jis gali būti atmestas visas ar iš dalies`,
  limitPaused: `kol laukiame, kada tai padarysite, ${genitive} nagrinėjimo laikotarpis neskaičiuojamas`,
  limitUnmoved: `dėl šio mūsų prašymo ${genitive} nagrinėjimo laikotarpis nesikeičia`,
  papersConsequence: `jei šių dokumentų nepateiksite, Įstaiga galės atsisakyti priimti ${accusative}`,
  anew: {
    unidentified: `${accusative} galite pateikti iš naujo kartu su tuo, ko reikia Jūsų tapatybei patvirtinti`,
    formal: `${accusative} galite pateikti iš naujo, laikydamiesi formos reikalavimų`,
    unauthorised: `${accusative} galima pateikti iš naujo kartu su Jūsų teisę atstovauti patvirtinančiais dokumentais; jį gali pateikti ir pats duomenų subjektas`,
  },
})

const ofRequest = notices(requestNoun, requestOf)
const ofComplaint = notices(complaintNoun, complaintOf)

/** Where to turn, and in what time. */
const reached = (whereTo: string, { where, within }: Outside): string =>
  `${whereTo}${withoutStop(where)}${within === null ? '' : `; ${withoutStop(within)}`})`

const may = (to: Reply['to']): string => (to === 'subject' ? 'galite' : 'duomenų subjektas gali')

const TO_AUTHORITY = 'pateikti skundą Valstybinei duomenų apsaugos inspekcijai'

/** By when an answer is given. */
const answerTime = (time: AnswerTime): string =>
  'within' in time
    ? `per ${limitAccusative(time.within)}, skaičiuojant nuo ${date(time.from)}, kai gautas prašymas`
    : `per laikotarpį, pratęstą ${date(time.extendedOn)} raštu`

/** A request of a caller, in the genitive or the accusative, with what it asks for. */
const ofCaller = (request: string, received: string, right: RequestedRight, receivedOn: PlainDate): string =>
  `Jūsų ${request}, ${received} ${date(receivedOn)}, ${
    {
      information: 'pateikti informaciją apie Jūsų asmens duomenų tvarkymą',
      'listening-and-copy': 'leisti perklausyti pokalbio įrašą ir pateikti jo kopiją',
      access: 'leisti susipažinti su Jūsų asmens duomenimis ir pateikti jų kopiją',
      rectification: 'ištaisyti Jūsų asmens duomenis',
      'other-rights': 'dėl kitų duomenų subjekto teisių',
    }[right]
  }`

/** That one may complain to the institution, after what. */
const mayComplain: Readonly<Record<ComplaintAgainst, (freely: string) => string>> = {
  decision: (freely) => `jei su šiuo sprendimu nesutinkate, galite ${freely}pateikti skundą Įstaigai`,
  'new-decision': (freely) =>
    `jei su nauju sprendimu dėl prašymo nesutinkate, galite vėl ${freely}pateikti skundą Įstaigai`,
  refusal: (freely) => `dėl šio atsisakymo galite ${freely}pateikti skundą Įstaigai`,
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
    'request-formal': 'Dėl atsisakymo nagrinėti formos reikalavimų neatitinkantį prašymą',
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
    'complaint-identity-inquiry': 'Dėl Jūsų tapatybės patvirtinimo',
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
    shortName: {
      institution: { stem: 'Įstaig', named: called('Įstaiga') },
      centre: { stem: 'Centr', named: called('Centras') },
    },
    representative: (name, represented) =>
      `Duomenų subjekto${represented === null ? '' : ` ${represented}`} atstovui ${name}`,
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
    `Jūsų nesutikimas įvertintas ir pagal Europos Sąjungos teisę: ${withoutStop(conclusion)}`,
  complaintRight: {
    may: (about, to, ways, free) => {
      const how = ways === null ? '' : `: ${ways}`
      const freely = free ? 'nemokamai ' : ''
      return to === 'subject'
        ? `${mayComplain[about](freely)}${how}`
        : `dėl šio atsisakymo duomenų subjektas – pats arba per atstovą – gali ${freely}pateikti skundą Įstaigai${how}`
    },
    ways: {
      email: (email) => `el. paštu ${withoutStop(email)}`,
      'in-person': () => 'tiesiogiai Įstaigoje',
      post: () => 'paštu',
      phone: () => 'telefonu',
      'e-delivery': () => 'per E. pristatymo sistemą',
    },
    content: (to) =>
      to === 'subject'
        ? 'skunde nurodykite, kad skundžiate prašymo atmetimą ar patenkinimą tik iš dalies, ir kodėl, Jūsų nuomone, prašymas turi būti tenkinamas visa apimtimi, ir pridėkite prašymo bei šio rašto kopijas'
        : 'skunde nurodoma, kad skundžiamas prašymo atmetimas, ir kodėl prašymas turi būti tenkinamas visa apimtimi, o prie skundo pridedamos prašymo bei šio rašto kopijos',
    reviewer: 'skundą nagrinės kitas darbuotojas',
    time: (by, examined) =>
      `${by === null ? 'termino skundui pateikti Aprašas nenustato' : `skundas turi būti pateiktas iki ${date(by)} imtinai`}; skundas bus išnagrinėtas ne vėliau kaip per ${limitAccusative(examined)} nuo jo gavimo dienos`,
  },
  noComplaint: 'skundo Įstaigai Aprašas nenumato',
  noComplaintOfThis: {
    decision: 'dėl tokio sprendimo skundo Įstaigai Aprašas nenumato',
    refusal: 'dėl tokio atsisakymo skundo Įstaigai Aprašas nenumato',
  },
  published: (where) => `Aprašą rasite ${withoutStop(where)}`,
  remedies: (to, also, authority, court) =>
    `${also ? 'taip pat ' : ''}${may(to)} ${reached(`${TO_AUTHORITY} (toliau – Inspekcija; `, authority)} ir ${reached('kreiptis į teismą (', court)}`,
  recourse: {
    authority: (to, also, authority) =>
      `${also ? 'taip pat ' : ''}${may(to)} ${reached(`${TO_AUTHORITY} (toliau – Inspekcija; `, authority)}`,
    court: (to, also, court) =>
      `${also ? 'taip pat ' : ''}${may(to)} ${reached('kreiptis į teismą (', court)}`,
    either: (to, also, authority, court) =>
      `${also ? 'taip pat ' : ''}${may(to)} ${reached(`${TO_AUTHORITY} (toliau – Inspekcija; `, authority)} arba ${reached('kreiptis į teismą (', court)}`,
    appeal: (to, court) =>
      `Valstybinės duomenų apsaugos inspekcijos sprendimą ${may(to)} ${reached('apskųsti teismui (', court)}`,
    courtAtOnce: (to, within) =>
      `${may(to)} kreiptis į teismą ir iš karto${within === null ? '' : ` – ${withoutStop(within)}`}`,
  },
  waysToAuthority:
    'skundas Inspekcijai gali būti pateiktas per E. pristatymo sistemą, atsiųstas registruotu paštu, įteiktas Inspekcijoje arba atsiųstas el. paštu (jei pasirašytas kvalifikuotu elektroniniu parašu)',
  answerTime,
  request: ofRequest,
  complaint: ofComplaint,
  receipt: {
    received: ({ receivedOn, represented }) =>
      `${represented ? 'Jūsų atstovo pateiktas prašymas' : 'Jūsų prašymas'} gautas ${date(receivedOn)} ir užregistruotas`,
    limit: (day) => `atsakymą Jums pateiksime ne vėliau kaip ${date(day)}`,
    next: (identityAsked, late) => [
      `jei reikės ${identityAsked ? 'patvirtinti Jūsų tapatybę ar ' : ''}patikslinti prašymą${
        {
          'important-reasons': ' arba jei dėl svarbių priežasčių jo per šį laiką nespėsime išnagrinėti',
          extended: ' arba jei jo nagrinėjimo laikotarpis bus pratęstas',
          never: '',
        }[late]
      }, apie tai Jums pranešime`,
    ],
  },
  joined: {
    told: (request, other, receivedOn) =>
      `Įstaiga prijungė ${requestOf(request)}, prie ankstesnio Jūsų prašymo Nr. ${withoutStop(other)}${receivedOn === null ? '' : `, gauto ${date(receivedOn)}`}, nes abiem prašymais prašoma to paties`,
    next: (time) =>
      `į abu prašymus atsakysime kartu, per ankstesnio prašymo nagrinėjimo laikotarpį${time === null ? '' : ` – ${answerTime(time)}`}`,
    answered: (on) => `į abu prašymus atsakyta ${date(on)} raštu`,
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
    payBy: (day) => `prašome sumokėti iki ${day === null ? BLANK : date(day)} imtinai`,
    consequence: (time) => [
      `kai bus sumokėtas visas mokestis, atsakymą į prašymą pateiksime ${answerTime(time)}: reikalavimas sumokėti mokestį šio laikotarpio nekeičia`,
      'jei mokesčio nesumokėsite, Įstaiga galės atsisakyti pateikti atsakymą į prašymą',
    ],
    copies: {
      demand: (request, amount) =>
        `Įstaiga, nagrinėdama ${requestOf(request)}, reikalauja sumokėti ${money(amount)} mokestį už papildomas duomenų kopijas`,
      because: 'mokesčio reikalaujama, nes prašoma daugiau negu vienos duomenų kopijos',
      consequence: (time) => [
        `kai bus sumokėtas visas mokestis, papildomas kopijas pateiksime kartu su atsakymu į prašymą, ${answerTime(time)}: reikalavimas sumokėti mokestį šio laikotarpio nekeičia`,
        'jei mokesčio nesumokėsite, atsakymą ir pirmąją kopiją vis tiek pateiksime nemokamai, tik be papildomų kopijų',
      ],
    },
  },
  impossible: {
    told: (request, claim, answeredOn) =>
      `Įstaiga praneša, kad neįmanoma įgyvendinti reikalavimo, kurį ji patenkino ${date(answeredOn)} atsakymu į ${requestOf(request)}, – ${claimIn(claim, 'o')}`,
    countsAsRejected: (day) => `nuo ${date(day)} Įstaiga šį reikalavimą laiko atmestu`,
    reasons: 'priežastys, dėl kurių reikalavimo įgyvendinti neįmanoma',
  },
  carriedOut: {
    told: (request, answeredOn) =>
      `Įstaiga įgyvendino tai, kas patenkinta ${date(answeredOn)} atsakymu į ${requestOf(request)}`,
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
      'automated-decision': (item, on) =>
        `automatizuotas sprendimas ${quote(item)} nuo ${date(on)} Jums nebetaikomas`,
      'human-intervention': (item, on) =>
        `automatizuotą sprendimą ${quote(item)} žmogus peržiūrėjo ${date(on)}`,
      'direct-marketing': (item, on) =>
        `duomenys ${quote(item)} nuo ${date(on)} tiesioginės rinkodaros tikslais nebetvarkomi`,
    },
    access: (on) => `su asmens duomenimis susipažinti leista ${date(on)}`,
    whole: { information: (on) => `informacija apie asmens duomenų tvarkymą pateikta ${date(on)}` },
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
      'ground-over': 'apribojimas baigiasi, nes jo pagrindo nebeliko',
      'criterion-met': (criterion) =>
        `apribojimas baigiasi, nes įvykdytas kriterijus, iki kurio įvykdymo jis nustatytas: ${quote(criterion)}`,
      'period-over': (until) => `apribojimas baigiasi, nes buvo nustatytas iki ${date(until)} imtinai`,
    },
    processedAgain:
      'nuo tos dienos duomenis vėl galėsime tvarkyti tikslais, kuriais jie surinkti, jei tam turime teisėtą pagrindą',
    afterwards: (words) => `kas tuomet bus su duomenimis: ${withoutStop(words)}`,
    othersGoOn: (until) =>
      `kitas šių duomenų tvarkymo apribojimas galioja toliau${until === null ? '' : ` – iki ${date(until)} imtinai`}`,
    askAgain: 'jei apribojimo Jums tebereikia, galite prašyti duomenų tvarkymą apriboti iš naujo',
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
    restricted: (item, since, requests) =>
      `Jūsų asmens duomenų ${quote(withoutStop(item))} tvarkymas nuo ${date(since)} apribotas pagal Jūsų ${requests.length === 1 ? 'prašymą' : 'prašymus'} Nr. ${list(requests)}`,
    goesOn:
      'apribojimas tebegalioja, tačiau Įstaiga praneša, kad dėl toliau nurodytų priežasčių šiuos duomenis leidžiama ne tik saugoti, bet ir tvarkyti taip, kaip nurodyta',
    reasons: 'priežastys, dėl kurių apribotus duomenis leidžiama tvarkyti toliau',
    reason: (reason, operation, on) =>
      `${
        {
          'written-consent': 'Jūs su tuo sutikote raštu',
          'own-claims': 'Įstaiga siekia pareikšti, vykdyti ar apginti savo teisinius reikalavimus',
          'protect-others': 'Įstaiga siekia apsaugoti kito fizinio ar juridinio asmens teises',
          'public-interest': 'tai galima pagrįsti viešuoju interesu',
          consent: 'Jūs su tuo sutikote',
          claims: 'duomenų reikia teisiniams reikalavimams pareikšti, vykdyti ar apginti',
          'important-public-interest':
            'to reikia dėl svarbaus Sąjungos arba valstybės narės viešojo intereso',
        }[reason]
      }, todėl nuo ${date(on)} duomenis leidžiama ${operations[operation]}`,
  },
  caller: {
    told: {
      granted: (right, receivedOn) => `Centras tenkina ${ofCaller('prašymą', 'gautą', right, receivedOn)}`,
      rejected: (right, receivedOn) => `Centras netenkina ${ofCaller('prašymo', 'gauto', right, receivedOn)}`,
      answered: (right, receivedOn) => `Centras atsako į ${ofCaller('prašymą', 'gautą', right, receivedOn)}`,
    },
    reasons: { rejected: 'priežastys', answered: 'atsakymas ir jo priežastys' },
    copyEnclosed: 'pokalbio įrašo kopija pridedama',
    listenAt: (where) => `pokalbio įrašą galite perklausyti: ${withoutStop(where)}`,
    keptUntil: (day) => `pokalbio įrašas saugomas iki ${date(day)} imtinai`,
    access: (means, on) =>
      `Jūs galite ${list(
        means.map(
          (one) =>
            ({
              listening: `perklausyti savo ${date(on)} pokalbio įrašą`,
              copy: means.includes('listening')
                ? 'gauti jo kopiją'
                : `gauti savo ${date(on)} pokalbio įrašo kopiją`,
            })[one],
        ),
      )}`,
    othersProtected: 'kitų įraše girdimų asmenų duomenys apsaugoti taip',
  },
  call: {
    recorded: 'pranešame, kad šis pokalbis, jei sutiksite, bus įrašomas',
    recordedData:
      'įrašomas Jūsų telefono numeris, pokalbio data, laikas, trukmė ir tai, kas pokalbyje sakoma',
    controller: (contacts) => `duomenų valdytojas yra ${contacts.map(withoutStop).join('; ')}`,
    purpose:
      'pokalbiai įrašomi tam, kad asmenys būtų aptarnaujami kokybiškai, o jų duomenys – apsaugoti, kad prireikus būtų galima nustatyti tapatybę ir patvirtinti pokalbio turinį, kad praktika būtų vienoda, o prašymai ir skundai nagrinėjami objektyviai',
    storage: (period) =>
      `įrašas saugomas ${lengthAccusative(period)} nuo pokalbio dienos, paskui sunaikinamas`,
    procedureCopy:
      'jei dėl pokalbio pradedama skundo nagrinėjimo procedūra, jai padaroma įrašo kopija; ji saugoma tiek, kiek reikia procedūrai, ir tvarkoma kaip jos objektas',
    listeners:
      'be Jūsų, įrašą perklausyti gali tik IT specialistas, pokalbio metu konsultavęs darbuotojas ir kiti įgalioti Centro atstovai, dalyvaujantys nagrinėjant skundą dėl pokalbio metu suteiktos paslaugos',
    ownRecording: 'galite perklausyti pokalbių, kuriuose dalyvavote, įrašus ir gauti jų kopiją',
    basis: 'pokalbis įrašomas ir įrašas tvarkomas Jūsų sutikimo pagrindu',
    rights:
      'turite teisę prašyti, kad Centras leistų susipažinti su Jūsų duomenimis, juos ištaisytų, ištrintų arba apribotų jų tvarkymą, taip pat teisę į duomenų perkeliamumą',
    authority: (authority) =>
      `turite teisę pateikti skundą priežiūros institucijai – Valstybinei duomenų apsaugos inspekcijai: ${withoutStop(authority)}`,
    rightToRefuse:
      'be Jūsų sutikimo pokalbis neįrašomas: jei nesutinkate, pasakykite tai paklausus arba pokalbio nebetęskite',
    otherwise: 'tuomet į Centrą galite kreiptis kitaip – tiesiogiai arba elektroniniu paštu',
    withdrawal:
      'duotą sutikimą galite bet kada atšaukti, kreipdamiesi į Centrą nurodytais kontaktais; tai nedaro poveikio iki tol sutikimu grįsto duomenų tvarkymo teisėtumui',
    notRecorded: 'Jūs nesutikote, kad pokalbis būtų įrašytas, todėl jis neįrašomas',
    mayEnd: 'pokalbio galite nebetęsti',
    inPerson: (address) =>
      `galite kreiptis žodžiu, tiesiogiai Centre${address === null ? '' : `: ${withoutStop(address)}`}`,
    byEmail: (address) => `galite kreiptis ir raštu – elektroniniu paštu ${withoutStop(address)}`,
  },
  ownCall,
  spoken: {
    who: (name) => `čia ${withoutStop(name)}`,
    recorded:
      'jei sutiksite, pokalbį įrašysime, kad Jus kokybiškai aptarnautume, o prašymus ir skundus nagrinėtume objektyviai',
    storage: (period) => `įrašą saugosime ${lengthAccusative(period)}`,
    question: 'ar sutinkate, kad pokalbis būtų įrašytas?',
    otherwise: 'jei nesutiksite arba neatsakysite, neįrašysime – galėsite atvykti arba parašyti el. paštu',
    withdrawal: 'sutikimą galėsite bet kada atšaukti',
    more: (where) => `daugiau: ${withoutStop(where)}`,
  },
  officer: (contact, to) =>
    `dėl ${to === 'subject' ? 'savo' : 'duomenų subjekto'} teisių galite pasitarti su Įstaigos duomenų apsaugos pareigūnu: ${withoutStop(contact)}`,
  officerOfCalls: (contact) =>
    `dėl savo duomenų tvarkymo galite kreiptis į duomenų apsaugos pareigūną: ${withoutStop(contact)}`,
}
