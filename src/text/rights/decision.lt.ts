import type { AccessInformation } from '../../rights/index.js'
import type { Cited } from '../kit/references.js'
import { cite, references } from '../kit/references.lt.js'
import { withoutStop } from '../kit/sentences.js'
import { date, list, quote } from '../kit/words.lt.js'
import type { DecisionReached, DecisionTexts } from './decision-texts.js'
import { about, ofInformation, rightNames } from './names.lt.js'

const reached =
  (what: string) =>
  ({ right, item, clauses }: DecisionReached): string =>
    `${item === null ? '' : `duomenys ${quote(item)}: `}${rightNames[right].claim} ${what} ${cite(...clauses)}`

const part =
  (what: string) =>
  (of: keyof DecisionTexts['parts'], clauses: Cited): string =>
    `prašymo dalis dėl ${parts[of]} ${what} ${cite(...clauses)}`

const because =
  (words: string) =>
  (clauses: Cited): string =>
    `${words} ${cite(...clauses)}`

const at = (clause: Cited[0]): string => references.name([clause])

/** What each limb is called after "prašymo dalis dėl". */
const parts: DecisionTexts['parts'] = {
  whole: 'reikalavimo esmės',
  correction: 'netikslių duomenų ištaisymo',
  supplement: 'neišsamių duomenų papildymo',
  'hand-over': 'duomenų pateikimo pačiam duomenų subjektui',
  transfer: 'tiesioginio duomenų persiuntimo kitam duomenų valdytojui',
  period: 'prašyto apribojimo laikotarpio',
  confirmation: 'patvirtinimo, ar duomenys tvarkomi,',
  'adakavas:10': 'susipažinimo su pačiais duomenimis',
  'adakavas:11.1': ofInformation('adakavas:11.1'),
  'adakavas:11.2': ofInformation('adakavas:11.2'),
  'adakavas:11.3': ofInformation('adakavas:11.3'),
  'adakavas:11.4': ofInformation('adakavas:11.4'),
  'adakavas:11.5': ofInformation('adakavas:11.5'),
  'adakavas:11.6': ofInformation('adakavas:11.6'),
  'adakavas:11.7': ofInformation('adakavas:11.7'),
}

const abouts = (information: readonly AccessInformation[]): string => list(information.map(about))

/** The sentences of a decision. */
export const decision: DecisionTexts = {
  outcome: {
    granted: reached('tenkinamas'),
    'granted-in-part': reached('tenkinamas iš dalies'),
    rejected: reached('atmetamas'),
    undetermined: reached('dar negali būti išspręstas, nes trūksta žinių'),
    contradictory: reached('negali būti išspręstas, nes pateiktos žinios viena kitai prieštarauja'),
  },
  parts,
  part: {
    granted: part('tenkinama'),
    rejected: part('netenkinama'),
    'not-applicable': part('šiuo atveju neaktuali'),
    undetermined: part('dar negali būti išspręsta, nes trūksta žinių'),
    contradictory: part('negali būti išspręsta, nes pateiktos žinios viena kitai prieštarauja'),
  },
  whyNot: {
    'no-erasure-ground': because(
      `asmens duomenys ištrinami, kai jie nebereikalingi tvarkymo tikslams (${at('adakavas:17.1')}), kai atšaukiamas sutikimas, kuriuo tvarkymas grindžiamas (${at('adakavas:17.2')}), kai pagrįstai nesutinkama su tvarkymu (${at('adakavas:17.3')}) arba kai tvarkymas neturi teisėto pagrindo (${at('adakavas:17.4')}); šiam prašymui nė viena iš šių sąlygų netaikytina`,
    ),
    'other-basis-remains': because(
      `nors sutikimas atšauktas, šių duomenų tvarkymas grindžiamas dar ir kitu teisėtu pagrindu, todėl vien dėl sutikimo atšaukimo (${at('adakavas:17.2')}) duomenys neištrinami, o kitų ištrynimo sąlygų nenustatyta`,
    ),
    'care-or-health': because(
      'duomenis tvarkyti būtina sveikatos priežiūros, socialinės globos ar darbingumo vertinimo tikslais',
    ),
    'legal-obligation': because('duomenis tvarkyti Įstaiga privalo vykdydama teisinę prievolę'),
    'institution-claims': because('duomenų reikia pačios Įstaigos teisiniams reikalavimams'),
    'no-restriction-ground': because(
      `duomenų tvarkymas apribojamas, kai patenkintas prašymas duomenis ištaisyti, bet jie dar neištaisyti (${at('adakavas:21.1')}), kai tvarkymas neturi teisėto pagrindo, o ištrinti duomenų neprašoma (${at('adakavas:21.2')}), arba kai Įstaigos tikslams duomenys nebereikalingi, bet jų reikia duomenų subjekto teisiniams reikalavimams (${at('adakavas:21.3')}); šiam prašymui nė viena iš šių sąlygų netaikytina`,
    ),
    'no-legitimate-interest': because(
      'nesutikti galima tik su teisėtu interesu grindžiamu duomenų tvarkymu, o šie duomenys tvarkomi ne tokiu pagrindu',
    ),
    'objection-limited': because(
      'teisė nesutikti ribojama, nes įrodytas viršesnis teisėtas interesas arba duomenų reikia pačios Įstaigos teisiniams reikalavimams',
    ),
    'not-provided-by-subject': because(
      'perkeliami tik duomenys, kuriuos pateikė pats duomenų subjektas, o šie duomenys gauti kitaip',
    ),
    'no-consent-or-contract': because(
      'perkeliami tik duomenys, kurių tvarkymas grindžiamas sutikimu arba sutarties su duomenų subjektu vykdymu, o šių duomenų tvarkymas grindžiamas kitaip',
    ),
    'not-automated': because('perkeliami tik automatizuotai tvarkomi duomenys, o šie tvarkomi kitaip'),
    'recipient-not-named': because(
      'prašyme nenurodytas duomenų valdytojas, kuriam duomenys turi būti persiųsti',
    ),
    'transfer-not-feasible': because('techninių galimybių persiųsti duomenis tiesiogiai Įstaiga neturi'),
    'not-inaccurate': because('nenustatyta, kad duomenys netikslūs'),
    'replacement-not-given': because('prašyme nenurodyti tikslūs duomenys'),
    'not-incomplete-or-not-needed': because(
      'papildomi tik neišsamūs duomenys, ir tik tuo, ko reikia tvarkymo tikslams, o šiuo atveju taip nėra',
    ),
    'addition-not-given': because('prašyme nenurodyta, kuo duomenis papildyti'),
    'no-consent-in-force': because('šie duomenys nėra tvarkomi galiojančio sutikimo pagrindu'),
    'consent-not-identified': because('iš prašymo neaišku, kuris sutikimas atšaukiamas'),
    other: because('prašymui patenkinti būtinų sąlygų nėra'),
  },
  special: {
    'no-data': ({ clauses }) => `tokių asmens duomenų Įstaiga netvarko ${cite(...clauses)}`,
    'external-limit': ({ clauses, act }) =>
      `teisę šiuo atveju riboja kitas teisės aktas${act === null ? '' : ` – ${withoutStop(act)}`} ${cite(...clauses)}`,
    'content-missing': ({ clauses }) =>
      `prašyme nenurodyta, dėl kurių duomenų jis teikiamas ${cite(...clauses)}`,
    'period-cut': ({ clauses }) =>
      `apribojimo laikotarpis trumpesnis, nei prašyta, nes ilgesnio apribojimo nereikia ${cite(...clauses)}`,
    'period-over': ({ clauses }) =>
      `prašytas apribojimo laikotarpis iki atsakymo dienos jau pasibaigė ${cite(...clauses)}`,
  },
  access: {
    confirmed: () =>
      `Įstaiga patvirtina, kad duomenų subjekto asmens duomenis tvarko, ir leidžia su jais susipažinti ${cite('adakavas:10')}`,
    nothingProcessed: () =>
      `Įstaiga patvirtina, kad duomenų subjekto asmens duomenų netvarko ${cite('adakavas:10')}`,
    withheld: () =>
      `Įstaiga patvirtina, kad duomenų subjekto asmens duomenis tvarko, tačiau susipažinti su jais neleidžiama ${cite('adakavas:10', 'adakavas:9')}`,
    told: ([first, ...others]) =>
      `kartu pateikiama informacija apie ${abouts([first, ...others])} ${cite(first, ...others)}`,
    notApplicable: ([first, ...others]) =>
      `informacija apie ${abouts([first, ...others])} šiuo atveju neaktuali ${cite(first, ...others)}`,
    informationWithheld: ([first, ...others]) =>
      `informacija apie ${abouts([first, ...others])} neteikiama ${cite('adakavas:9', first, ...others)}`,
  },
  period: {
    untilDay: (day) => `duomenų tvarkymas apribojamas iki ${date(day)} imtinai ${cite('adakavas:24')}`,
    untilCriterion: (criterion) =>
      `duomenų tvarkymas apribojamas, kol bus įvykdyta ši sąlyga: ${quote(criterion)} ${cite('adakavas:24')}`,
    untilEither: (day, criterion) =>
      `duomenų tvarkymas apribojamas iki ${date(day)} imtinai arba, jei tai įvyks anksčiau, kol bus įvykdyta ši sąlyga: ${quote(criterion)} ${cite('adakavas:24')}`,
    untilCorrected: () =>
      `duomenų tvarkymas apribojamas, kol duomenys bus ištaisyti ${cite('adakavas:21.1')}`,
    atLatestCorrected: () =>
      `apribojimas bet kuriuo atveju baigiasi, kai duomenys ištaisomi ${cite('adakavas:21.1')}`,
    needed: () =>
      `dar reikia nustatyti, iki kurios dienos ar kokio įvykio duomenų tvarkymas bus apribotas ${cite('adakavas:24')}`,
  },
}
