import type { AccessPiece } from '../../rights/index.js'
import { withoutStop } from '../kit/sentences.js'
import { date, list, oneOf, quote } from '../kit/words.lt.js'
import { careOrHealth } from './facts.lt.js'
import { about, bases, information, noneMet } from './names.lt.js'
import type { DecisionToSubjectTexts } from './subject-texts.js'

type Piece = Exclude<AccessPiece, 'copy'>

const abouts = (information: readonly Piece[]): string =>
  list(
    information.map((piece) =>
      piece === 'rights' ? 'kitas Jūsų teises bei jų įgyvendinimo tvarką' : about(piece),
    ),
  )

/** A reason with what the Institution rests it on. */
const justified =
  (words: string) =>
  (justification: string | null): string =>
    justification === null ? words : `${words}: ${withoutStop(justification)}`

const nothingOf = (piece: Piece, why: string): string =>
  `informacijos apie ${abouts([piece])} nėra, nes ${why}`
const notProcessed = 'Jūsų asmens duomenų Įstaiga netvarko'

/** What the person is told of a decision. */
export const toSubject: DecisionToSubjectTexts = {
  claim: {
    correction: (item) => `prašymas ištaisyti netikslius duomenis ${quote(item)}`,
    supplement: (item) => `prašymas papildyti neišsamius duomenis ${quote(item)}`,
    erasure: (item) => `prašymas ištrinti duomenis ${quote(item)}`,
    restriction: (item) => `prašymas apriboti duomenų ${quote(item)} tvarkymą`,
    objection: (item) => `nesutikimas su duomenų ${quote(item)} tvarkymu`,
    'hand-over': (item) => `prašymas gauti duomenis ${quote(item)}`,
    transfer: (item) => `prašymas persiųsti duomenis ${quote(item)} kitam duomenų valdytojui`,
    'consent-withdrawal': (item) => `sutikimo tvarkyti duomenis ${quote(item)} atšaukimas`,
    'automated-decision': (item) => `prašymas netaikyti automatizuoto sprendimo ${quote(item)}`,
    'human-intervention': (item) => `prašymas, kad automatizuotą sprendimą ${quote(item)} peržiūrėtų žmogus`,
    'direct-marketing': (item) =>
      `nesutikimas, kad duomenys ${quote(item)} būtų tvarkomi tiesioginės rinkodaros tikslais`,
  },
  claimOfAccess: 'prašymas susipažinti su Jūsų asmens duomenimis',
  claimOfWhole: { information: 'prašymas pateikti informaciją apie asmens duomenų tvarkymą' },
  claimOfWithheld: (data, pieces) => {
    const themselves = 'susipažinti su pačiais asmens duomenimis'
    if (pieces.length === 0) return `prašymas ${themselves}`
    const told = `pateikti informaciją apie ${abouts(pieces)}`
    return data ? `prašymas ${themselves} ir ${told}` : `prašymas ${told}`
  },
  claimOfCopy: 'prašymas gauti asmens duomenų kopiją',
  leftOut: justified('nepateikiama tai, kas pakenktų kitų asmenų teisėms ir laisvėms'),
  madePublic:
    'jie buvo paskelbti viešai, todėl taip pat imsimės pagrįstų priemonių pranešti kitiems duomenų valdytojams, kad prašote ištrinti nuorodas į juos ir jų kopijas',
  withheld: (claim) => `${claim} netenkinamas`,
  inPart: (claim) => `${claim} tenkinamas iš dalies`,
  granted: {
    correction: (item) => `netikslius duomenis ${quote(item)} ištaisysime`,
    supplement: (item) => `neišsamius duomenis ${quote(item)} papildysime`,
    erasure: (item) => `duomenis ${quote(item)} ištrinsime`,
    restriction: (item) => `duomenų ${quote(item)} tvarkymą apribosime`,
    objection: (item) =>
      `duomenų ${quote(item)} toliau nebetvarkysime, nes su jų tvarkymu nesutikote pagrįstai`,
    'automated-decision': (item) => `automatizuoto sprendimo ${quote(item)} Jums netaikysime`,
    'human-intervention': (item) =>
      `automatizuotą sprendimą ${quote(item)} peržiūrės žmogus, o Jūs galite pareikšti savo nuomonę ir sprendimą užginčyti`,
    'direct-marketing': (item) => `duomenų ${quote(item)} tiesioginės rinkodaros tikslais nebetvarkysime`,
    'hand-over': (item) =>
      `duomenys ${quote(item)} bus pateikti Jums susistemintu, įprastai naudojamu ir kompiuterio skaitomu formatu`,
    transfer: (item) => `duomenis ${quote(item)} persiųsime Jūsų nurodytam duomenų valdytojui`,
    'consent-withdrawal': (item, from) =>
      `Jūsų sutikimas tvarkyti duomenis ${quote(item)} atšauktas${from === null ? '' : ` nuo ${date(from)} – dienos, kurią gautas Jūsų prašymas`}`,
  },
  because: (granted, why) => (why.length === 0 ? granted : `${granted}, nes ${why.join(', be to, ')}`),
  erasureBecause: {
    'not-needed': 'jų nebereikia tikslams, kuriais jie buvo surinkti',
    'consent-withdrawn': 'atšaukėte sutikimą, kuriuo buvo grindžiamas jų tvarkymas',
    objected: 'su jų tvarkymu nesutikote pagrįstai',
    'no-basis': 'Įstaiga neturi teisėto pagrindo jų tvarkyti',
  },
  restrictionBecause: {
    'rectification-pending': 'prašymas juos ištaisyti ar papildyti patenkintas, bet tai dar nepadaryta',
    'no-basis': 'Įstaiga neturi teisėto pagrindo jų tvarkyti, o ištrinti jų neprašėte',
    'subject-claims':
      'Įstaigos tikslams jų nebereikia, bet jų Jums reikia teisiniams reikalavimams pareikšti, vykdyti ar apginti',
  },
  whole: { information: 'teikiame informaciją apie tai, kaip Įstaiga tvarko asmens duomenis' },
  access: {
    enclosed: 'Įstaiga patvirtina, kad tvarko Jūsų asmens duomenis; jų kopija pridedama',
    at: (where) =>
      `Įstaiga patvirtina, kad tvarko Jūsų asmens duomenis; su jais galėsite susipažinti: ${withoutStop(where)}`,
    collected: 'Įstaiga patvirtina, kad tvarko Jūsų asmens duomenis; jų kopiją galite atsiimti Įstaigoje',
    nothingProcessed: 'Įstaiga patvirtina, kad Jūsų asmens duomenų netvarko',
    withheld: 'Įstaiga patvirtina, kad tvarko Jūsų asmens duomenis, tačiau susipažinti su jais leisti negali',
    told: (pieces) => `pridedama informacija apie ${abouts(pieces)}`,
    toldThere: (pieces) => `Įstaigoje taip pat galite atsiimti informaciją apie ${abouts(pieces)}`,
    notNamed: (pieces) =>
      `informacijos apie ${abouts(pieces)} Aprašas atskirai nemini, bet teisę į ją turite`,
    absent: {
      purposes: nothingOf('purposes', notProcessed),
      categories: nothingOf('categories', notProcessed),
      recipients: 'informacijos apie duomenų gavėjus nėra, nes Jūsų duomenų perduoti gavėjams nenumatoma',
      'storage-period': nothingOf('storage-period', notProcessed),
      rights: nothingOf('rights', notProcessed),
      'authority-complaint': nothingOf('authority-complaint', notProcessed),
      source: nothingOf('source', 'niekas kitas Jūsų duomenų neperdavė'),
      'automated-decisions':
        'sprendimų, kurie būtų grindžiami tik automatizuotu duomenų tvarkymu, dėl Jūsų nepriimama',
      safeguards: 'Jūsų duomenys neperduodami nei į trečiąją valstybę, nei tarptautinei organizacijai',
    },
    absentByFacts: {
      recipients:
        'informacijos apie duomenų gavėjus nėra, nes Jūsų duomenys gavėjams neperduoti ir perduoti jų nenumatoma',
      source: 'informacijos apie Jūsų duomenų šaltinį Įstaiga neturi',
    },
  },
  period: {
    untilDay: (day) => `apribojimas galios iki ${date(day)} imtinai`,
    untilCriterion: (criterion) => `apribojimas galios, kol bus įvykdytas kriterijus ${quote(criterion)}`,
    untilEither: (day, criterion) =>
      `apribojimas galios iki ${date(day)} imtinai arba kol bus įvykdytas kriterijus ${quote(criterion)} – žiūrint, kas bus anksčiau`,
    untilCorrected: 'apribojimas galios, kol duomenys bus ištaisyti ar papildyti',
    atLatestCorrected: 'jei duomenys bus ištaisyti ar papildyti anksčiau, apribojimas baigsis tą dieną',
  },
  restrictionWhere: {
    'rectification-pending':
      'kai patenkintas prašymas duomenis ištaisyti ar papildyti, bet tai dar nepadaryta',
    'no-basis': 'kai duomenims tvarkyti nėra teisėto pagrindo, o ištrinti duomenų neprašoma',
    'subject-claims':
      'kai Įstaigos tikslams duomenų nebereikia, bet jų Jums reikia teisiniams reikalavimams pareikšti, vykdyti ar apginti',
  },
  whyNot: {
    'no-erasure-ground': (grounds) => `asmens duomenys ištrinami, ${oneOf(grounds)}; ${noneMet(grounds)}`,
    'other-basis-remains': (citation) =>
      `nors sutikimą atšaukėte, šių duomenų tvarkymas grindžiamas dar ir kitu teisėtu pagrindu, todėl vien dėl sutikimo atšaukimo ${citation} duomenys neištrinami, o kitos ištrynimo sąlygos netenkinamos`,
    'care-or-health': justified(`šiuos duomenis tvarkyti būtina ${careOrHealth}`),
    'legal-obligation': justified('šiuos duomenis tvarkyti Įstaigą įpareigoja teisės aktai'),
    'institution-claims': justified(
      'duomenų reikia pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti',
    ),
    'no-restriction-ground': (grounds) =>
      `duomenų tvarkymas apribojamas, ${oneOf(grounds)}; ${noneMet(grounds)}`,
    'no-legitimate-interest': (clause, basis) =>
      `${clause} leidžia nesutikti su teisėtu interesu grindžiamu duomenų tvarkymu, o ${
        basis === null || basis === 'legitimate-interests'
          ? 'šie duomenys tvarkomi kitu pagrindu'
          : basis === 'none'
            ? 'šiems duomenims tvarkyti teisėto pagrindo nenustatyta'
            : `šie duomenys tvarkomi kitu pagrindu: ${bases[basis]}`
      }`,
    'overriding-interest': justified(
      'prašymas atmetamas, nes Įstaiga įrodė, kad jos (arba trečiojo asmens) teisėtas interesas yra viršesnis už Jūsų interesus, teises ir laisves',
    ),
    'overriding-task': justified(
      'prašymas atmetamas, nes Įstaiga įrodė, kad teisėtos priežastys tvarkyti duomenis viešojo intereso labui vykdomai užduočiai ar viešosios valdžios funkcijoms atlikti yra viršesnės už Jūsų interesus, teises ir laisves',
    ),
    'objection-claims': justified(
      'prašymas atmetamas, nes šie duomenys reikalingi Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti',
    ),
    'not-provided-by-subject':
      'perkeliami tik duomenys, kuriuos Įstaigai pateikėte Jūs, o šie duomenys gauti kitaip',
    'no-consent-or-contract':
      'perkeliami tik duomenys, kurie tvarkomi Jūsų sutikimo arba sutarties su Jumis pagrindu, o šie duomenys tvarkomi kitu pagrindu',
    'not-automated':
      'perkeliami tik automatizuotomis priemonėmis (skaitmenine forma) tvarkomi duomenys, o šie tvarkomi kitaip',
    'recipient-not-named': 'prašyme nenurodėte duomenų valdytojo, kuriam duomenys turi būti persiųsti',
    'transfer-not-feasible': 'techninių galimybių persiųsti duomenis tiesiogiai Įstaiga neturi',
    'not-inaccurate': 'nenustatyta, kad duomenys netikslūs',
    'replacement-not-given': 'prašyme nenurodėte tikslių duomenų',
    'not-incomplete': 'nenustatyta, kad duomenys neišsamūs',
    'addition-not-needed': 'nurodytų papildomų duomenų tvarkymo tikslams nereikia',
    'addition-not-given': 'prašyme nenurodėte, kuo duomenis papildyti',
    'no-consent-in-force': 'šie duomenys nėra tvarkomi galiojančio Jūsų sutikimo pagrindu',
    'consent-not-identified': 'iš prašymo neaišku, kurį sutikimą atšaukiate',
    'no-ground-stated':
      'kol prašyme nenurodėte sąlygos, kuria jį grindžiate, pagal Aprašą jo patenkinti negalima',
    other: 'šios teisės sąlygos netenkinamos',
  },
  special: {
    'no-data': 'tokių Jūsų asmens duomenų Įstaiga netvarko',
    'external-limit': (act) =>
      `šią teisę riboja kitas teisės aktas${act === null ? '' : ` (${withoutStop(act)})`}`,
    'content-missing': 'prašyme nenurodėte, dėl kurių duomenų jį teikiate',
    'period-cut':
      'apribojimo laikotarpis trumpesnis, nei prašėte, nes tikslams, dėl kurių prašėte apriboti duomenų tvarkymą, ilgesnio nereikia',
    impossible: 'paaiškėjo, kad patenkinto reikalavimo įgyvendinti neįmanoma',
    'period-over': 'Jūsų prašytas apribojimo laikotarpis iki atsakymo dienos jau pasibaigė',
  },
  beside: {
    poorer:
      'pagal BDAR tokiu atveju prašymas būtų tenkinamas; BDAR taikomas tiesiogiai, todėl galite remtis juo pačiu',
    information: (pieces) =>
      `pagal BDAR teiktina ${list(pieces.map((piece) => information[piece]))}; BDAR taikomas tiesiogiai, todėl galite remtis juo pačiu`,
    prevails: 'ši teisė Jums suteikiama tiesiogiai pagal BDAR',
  },
  objectionLimitedBy: (act) =>
    `nesutikimu su duomenų tvarkymu remtis negalima, nes teisę nesutikti riboja kitas teisės aktas (${withoutStop(act)})`,
}
