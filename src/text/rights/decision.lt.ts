import type { AccessPiece, Right } from '../../rights/index.js'
import { withoutStop } from '../kit/sentences.js'
import { date, list, oneOf, quote } from '../kit/words.lt.js'
import type { DecisionTexts } from './decision-texts.js'
import { careOrHealth } from './facts.lt.js'
import { about, claimOn, information, noneMet, ofInformation, rightNames } from './names.lt.js'
import { toSubject } from './subject.lt.js'

/** A piece of information that access gives. */
type Piece = Exclude<AccessPiece, 'copy'>

const reached =
  (what: string) =>
  (right: Right, item: string | null): string =>
    `${item === null ? rightNames[right].claim : claimOn(right, quote(item))} ${what}`

const part =
  (what: string) =>
  (of: keyof DecisionTexts['parts']): string =>
    `prašymo dalis dėl ${parts[of]} ${what}`

/** What each limb is called after "prašymo dalis dėl". */
const parts: DecisionTexts['parts'] = {
  whole: 'paties reikalavimo',
  correction: 'netikslių duomenų ištaisymo',
  supplement: 'neišsamių duomenų papildymo',
  'hand-over': 'duomenų pateikimo pačiam duomenų subjektui',
  transfer: 'tiesioginio duomenų persiuntimo kitam duomenų valdytojui',
  period: 'prašyto apribojimo laikotarpio',
  confirmation: 'patvirtinimo, ar duomenys tvarkomi,',
  data: 'susipažinimo su pačiais duomenimis',
  purposes: ofInformation('purposes'),
  categories: ofInformation('categories'),
  recipients: ofInformation('recipients'),
  'storage-period': ofInformation('storage-period'),
  rights: ofInformation('rights'),
  'authority-complaint': ofInformation('authority-complaint'),
  source: ofInformation('source'),
  'automated-decisions': ofInformation('automated-decisions'),
  safeguards: ofInformation('safeguards'),
  copy: ofInformation('copy'),
  'left-out': 'to, kas pakenktų kitiems,',
  'human-intervention': 'žmogaus įsikišimo',
}

const listed = (pieces: readonly AccessPiece[]): string => list(pieces.map((piece) => information[piece]))

const abouts = (information: readonly Piece[]): string => list(information.map(about))

/** Why a piece of information that was asked for is not given. */
const nothingToTell: Readonly<Partial<Record<Piece, string>>> = {
  recipients: 'informacijos apie duomenų gavėjus nėra, nes perduoti duomenų gavėjams nenumatoma',
  source:
    'informacijos apie duomenis perdavusį asmenį nėra, nes niekas, išskyrus patį duomenų subjektą, duomenų neperdavė',
}

const notApplicable = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => nothingToTell[piece] ?? `${ofInformation(piece)} nėra`).join('; ')

/** The sentences of a decision. */
export const decision: DecisionTexts = {
  outcome: {
    granted: reached('tenkinamas'),
    'granted-in-part': reached('tenkinamas iš dalies'),
    rejected: reached('atmetamas'),
    undetermined: reached('dar negali būti išspręstas, nes trūksta informacijos'),
    contradictory: reached('negali būti išspręstas, nes pateikti atsakymai prieštarauja vienas kitam'),
  },
  parts,
  part: {
    granted: part('tenkinama'),
    rejected: part('atmetama'),
    'not-applicable': (of) =>
      of === 'transfer'
        ? 'tiesiogiai persiųsti duomenų kitam duomenų valdytojui neprašyta'
        : `dėl ${parts[of]} spręsti nereikia`,
    undetermined: part('dar negali būti išspręsta, nes trūksta informacijos'),
    contradictory: part('negali būti išspręsta, nes pateikti atsakymai prieštarauja vienas kitam'),
  },
  where: (statement) => `kai ${statement}`,
  erasureWhere: {
    'not-needed': 'kai jie nebereikalingi tvarkymo tikslams',
    'consent-withdrawn': 'kai atšaukiamas sutikimas, kuriuo tvarkymas grindžiamas',
    objected: 'kai pagrįstai nesutinkama su tvarkymu',
    'no-basis': 'kai duomenims tvarkyti nėra teisėto pagrindo',
  },
  restrictionWhere: {
    'rectification-pending':
      'kai patenkintas prašymas duomenis ištaisyti ar papildyti, bet tai dar nepadaryta',
    'no-basis': 'kai duomenims tvarkyti nėra teisėto pagrindo, o ištrinti jų neprašoma',
    'subject-claims':
      'kai Įstaigos tikslams duomenys nebereikalingi, bet jų reikia duomenų subjektui teisiniams reikalavimams pareikšti, vykdyti ar apginti',
  },
  whyNot: {
    'no-erasure-ground': (grounds) => `asmens duomenys ištrinami, ${oneOf(grounds)}; ${noneMet(grounds)}`,
    'other-basis-remains': (citation) =>
      `nors sutikimas atšauktas, šių duomenų tvarkymas grindžiamas dar ir kitu teisėtu pagrindu, todėl vien dėl sutikimo atšaukimo ${citation} duomenys neištrinami, o kitos ištrynimo sąlygos netenkinamos`,
    'care-or-health': `duomenis tvarkyti būtina ${careOrHealth}`,
    'legal-obligation': 'duomenis tvarkyti Įstaiga privalo vykdydama teisinę prievolę',
    'institution-claims':
      'duomenų reikia pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti',
    'no-restriction-ground': (grounds) =>
      `duomenų tvarkymas apribojamas, ${grounds.length === 1 ? oneOf(grounds) : [...grounds.slice(0, -1), `arba ${grounds.at(-1)}`].join(', ')}; ${noneMet(grounds)}`,
    'no-legitimate-interest':
      'Aprašas leidžia nesutikti su teisėtu interesu grindžiamu duomenų tvarkymu, o šie duomenys tvarkomi kitu pagrindu',
    'overriding-interest':
      'prašymas dėl nesutikimo atmetamas, nes įrodytas teisėtas interesas, viršesnis už duomenų subjekto teises, laisves ir interesus',
    'overriding-task':
      'prašymas dėl nesutikimo atmetamas, nes įrodytos teisėtos priežastys tvarkyti duomenis viešojo intereso labui vykdomai užduočiai ar viešosios valdžios funkcijoms atlikti, viršesnės už duomenų subjekto interesus, teises ir laisves',
    'objection-claims':
      'prašymas dėl nesutikimo atmetamas, nes duomenų reikia pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti',
    'not-provided-by-subject':
      'perkeliami tik duomenys, kuriuos pateikė pats duomenų subjektas, o šie duomenys gauti kitaip',
    'no-consent-or-contract':
      'perkeliami tik duomenys, kurių tvarkymas grindžiamas sutikimu arba sutarties su duomenų subjektu vykdymu, o šių duomenų tvarkymas grindžiamas kitaip',
    'not-automated':
      'perkeliami tik automatizuotomis priemonėmis (skaitmenine forma) tvarkomi duomenys, o šie tvarkomi kitaip',
    'recipient-not-named': 'prašyme nenurodytas duomenų valdytojas, kuriam duomenys turi būti persiųsti',
    'transfer-not-feasible': 'techninių galimybių persiųsti duomenis tiesiogiai Įstaiga neturi',
    'not-inaccurate': 'nenustatyta, kad duomenys netikslūs',
    'replacement-not-given': 'prašyme nenurodyti tikslūs duomenys',
    'not-incomplete': 'nenustatyta, kad duomenys neišsamūs',
    'addition-not-needed': 'nurodytų papildomų duomenų tvarkymo tikslams nereikia',
    'addition-not-given': 'prašyme nenurodyta, kuo duomenis papildyti',
    'no-consent-in-force': 'šie duomenys nėra tvarkomi galiojančio sutikimo pagrindu',
    'consent-not-identified': 'iš prašymo neaišku, kuris sutikimas atšaukiamas',
    'no-ground-stated':
      'kol prašyme nenurodyta sąlyga, kuria jis grindžiamas, pagal Aprašą jo patenkinti negalima',
    other: 'šios teisės sąlygos netenkinamos',
  },
  special: {
    'no-data': 'tokių asmens duomenų Įstaiga netvarko',
    'external-limit': (act) =>
      `šią teisę riboja kitas teisės aktas${act === null ? '' : ` (${withoutStop(act)})`}`,
    'content-missing': 'prašyme nenurodyta, dėl kurių duomenų jis teikiamas',
    'period-cut': 'apribojimo laikotarpis trumpesnis, nei prašyta, nes ilgesnio apribojimo nereikia',
    impossible: 'paaiškėjo, kad patenkinto reikalavimo įgyvendinti neįmanoma',
    'period-over': 'prašytas apribojimo laikotarpis iki atsakymo dienos jau pasibaigė',
  },
  objectionLimitedBy: (act) =>
    `nesutikimu su duomenų tvarkymu remtis negalima, nes teisę nesutikti riboja kitas teisės aktas (${withoutStop(act)})`,
  beside: {
    poorer:
      'pagal BDAR tokiu atveju reikalavimas tenkintinas; prieš jį atmetant spręstina, ar netaikytinas pats BDAR, nes jis taikomas tiesiogiai',
    prevails:
      'pagal Aprašą tokiu atveju reikalavimas netenkinamas, todėl jis tenkinamas tiesiogiai pagal BDAR',
    open: 'ar tokiu atveju reikalavimas tenkintinas pagal BDAR, dar nežinoma',
    contradictory:
      'ar tokiu atveju reikalavimas tenkintinas pagal BDAR, nustatyti negalima, nes pateikti atsakymai prieštarauja vienas kitam',
    more: 'pagal BDAR tokiu atveju reikalavimas netenkinamas arba tenkinamas ne visas, kad nenukentėtų kitų asmenų teisės; prieš jį įgyvendinant spręstina, kaip jos apsaugomos',
    restrictInstead:
      'pagal BDAR tokiu atveju duomenys neištrinami, tik apribojamas jų tvarkymas, nes duomenų subjektui jų reikia teisiniams reikalavimams pareikšti, vykdyti ar apginti; prieš juos ištrinant išsiaiškintina, ar duomenų subjektas to nori',
    information: {
      poorer: (pieces) =>
        `pagal BDAR dar teiktina ${listed(pieces)}; spręstina, ar netaikytinas pats BDAR, nes jis taikomas tiesiogiai`,
      prevails: (pieces) =>
        `tiesiogiai pagal BDAR teikiama ir tai, ko pagal Aprašą teikti nereikėtų: ${listed(pieces)}`,
      open: (pieces) => `ar pagal BDAR dar teiktina ${listed(pieces)}, kol kas nežinoma`,
    },
  },
  access: {
    confirmed:
      'Įstaiga patvirtina, kad duomenų subjekto asmens duomenis tvarko, ir leidžia su jais susipažinti',
    nothingProcessed: 'Įstaiga patvirtina, kad duomenų subjekto asmens duomenų netvarko',
    withheld:
      'Įstaiga patvirtina, kad duomenų subjekto asmens duomenis tvarko, tačiau susipažinti su jais neleidžiama',
    told: (pieces) => `kartu pateikiama informacija apie ${abouts(pieces)}`,
    notNamed: (pieces) =>
      `informacijos apie ${abouts(pieces)} Aprašas atskirai nemini, bet teisę į ją duomenų subjektas turi`,
    notApplicable: (pieces) => notApplicable(pieces),
    informationWithheld: (pieces) => `informacija apie ${abouts(pieces)} neteikiama`,
  },
  period: {
    untilDay: (day) => `duomenų tvarkymas apribojamas iki ${date(day)} imtinai`,
    untilCriterion: (criterion) =>
      `duomenų tvarkymas apribojamas, kol bus įvykdytas kriterijus ${quote(criterion)}`,
    untilEither: (day, criterion) =>
      `duomenų tvarkymas apribojamas iki ${date(day)} imtinai arba kol bus įvykdytas kriterijus ${quote(criterion)} – žiūrint, kas bus anksčiau`,
    untilCorrected: 'duomenų tvarkymas apribojamas, kol duomenys bus ištaisyti ar papildyti',
    atLatestCorrected: 'jei duomenys bus ištaisyti ar papildyti anksčiau, apribojimas baigsis tą dieną',
    needed: 'dar reikia nustatyti, iki kurios dienos ar pagal kokį kriterijų duomenų tvarkymas bus apribotas',
  },
  toSubject,
}
