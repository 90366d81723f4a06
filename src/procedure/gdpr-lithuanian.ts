import type { OwnChoiceText, YesNoText } from './own-facts.js'
import type { RuleWords } from './rule-words.js'

/** In Lithuanian a question reads the same inside a sentence. */
const yesNo = (whether: string, holds: string, fails: string, toSubject = whether): YesNoText => ({
  question: `${toSubject.charAt(0).toUpperCase()}${toSubject.slice(1)}?`,
  whether,
  holds,
  fails,
})

const specialPurpose: OwnChoiceText<'none' | 'archiving' | 'research'> = {
  question:
    'Ar duomenys tvarkomi archyvavimo tikslais viešojo intereso labui, mokslinių ar istorinių tyrimų arba statistiniais tikslais?',
  whether:
    'ar duomenys tvarkomi archyvavimo tikslais viešojo intereso labui, mokslinių ar istorinių tyrimų arba statistiniais tikslais',
  is: {
    none: 'duomenys netvarkomi nei archyvavimo tikslais viešojo intereso labui, nei mokslinių ar istorinių tyrimų, nei statistiniais tikslais',
    archiving: 'duomenys tvarkomi archyvavimo tikslais viešojo intereso labui',
    research: 'duomenys tvarkomi mokslinių ar istorinių tyrimų arba statistiniais tikslais',
  },
  isNot: {
    none: 'duomenys tvarkomi archyvavimo tikslais viešojo intereso labui, mokslinių ar istorinių tyrimų arba statistiniais tikslais',
    archiving: 'duomenys netvarkomi archyvavimo tikslais viešojo intereso labui',
    research: 'duomenys netvarkomi nei mokslinių ar istorinių tyrimų, nei statistiniais tikslais',
  },
}

/** What the rules of the GDPR say in Lithuanian. */
export const gdprLithuanian: RuleWords = {
  facts: {
    consentWithdrawn: yesNo(
      'ar sutikimas tvarkyti duomenis buvo atšauktas iki šio prašymo',
      'sutikimas buvo atšauktas iki šio prašymo',
      'iki šio prašymo sutikimas nebuvo atšauktas',
    ),
    otherBasisRemains: yesNo(
      'ar be šio pagrindo lieka visa, ko reikia duomenims tvarkyti: BDAR 6 straipsnio 1 dalyje, o specialių kategorijų duomenims – ir 9 straipsnio 2 dalyje numatytas pagrindas, buvęs jau anksčiau',
      'duomenų tvarkymą ir toliau pagrindžia kitas, jau anksčiau buvęs pagrindas',
      'kito pagrindo, kuris būtų buvęs jau anksčiau, duomenims tvarkyti nėra',
    ),
    objects: yesNo(
      'ar duomenų subjektas iki šio prašymo buvo nesutikęs su duomenų tvarkymu',
      'duomenų subjektas iki šio prašymo buvo nesutikęs su duomenų tvarkymu',
      'duomenų subjektas iki šio prašymo su duomenų tvarkymu nebuvo nesutikęs',
      'ar iki šio prašymo jau buvote nesutikę su duomenų tvarkymu',
    ),
    particularSituation: yesNo(
      'ar nurodyta su konkrečiu duomenų subjekto atveju susijusių priežasčių',
      'nurodyta su konkrečiu duomenų subjekto atveju susijusių priežasčių',
      'su konkrečiu duomenų subjekto atveju susijusių priežasčių nenurodyta',
      'ar galite nurodyti su konkrečiu Jūsų atveju susijusių priežasčių, dėl kurių nesutinkate su duomenų tvarkymu',
    ),
    directMarketing: yesNo(
      'ar duomenys tvarkomi tiesioginės rinkodaros tikslais',
      'duomenys tvarkomi tiesioginės rinkodaros tikslais',
      'duomenys netvarkomi tiesioginės rinkodaros tikslais',
    ),
    limitInvoked: yesNo(
      'ar Įstaiga remiasi už nesutikimą viršesnėmis priežastimis',
      'Įstaiga remiasi už nesutikimą viršesnėmis priežastimis',
      'Įstaiga nesiremia už nesutikimą viršesnėmis priežastimis',
    ),
    compellingGroundsProven: yesNo(
      'ar įrodyta, kad duomenys tvarkomi dėl įtikinamų teisėtų priežasčių, viršesnių už duomenų subjekto interesus, teises ir laisves',
      'įrodyta, kad duomenys tvarkomi dėl įtikinamų viršesnių teisėtų priežasčių',
      'neįrodyta, kad duomenys tvarkomi dėl įtikinamų viršesnių teisėtų priežasčių',
    ),
    institutionClaims: yesNo(
      'ar Įstaigai duomenų reikia savo teisiniams reikalavimams pareikšti, vykdyti ar apginti',
      'Įstaigai duomenų reikia savo teisiniams reikalavimams pareikšti, vykdyti ar apginti',
      'Įstaigai duomenų nereikia savo teisiniams reikalavimams pareikšti, vykdyti ar apginti',
    ),
    othersClaims: yesNo(
      'ar tretiesiems asmenims duomenų reikia teisiniams reikalavimams pareikšti, vykdyti ar apginti',
      'tretiesiems asmenims duomenų reikia teisiniams reikalavimams pareikšti, vykdyti ar apginti',
      'tretiesiems asmenims duomenų nereikia teisiniams reikalavimams pareikšti, vykdyti ar apginti',
    ),
    specialPurpose,
    otherwiseUnlawful: yesNo(
      'ar duomenys dabar tvarkomi neteisėtai dėl kitos priežasties nei pagrindo nebuvimas',
      'duomenys tvarkomi neteisėtai dėl kitos priežasties nei pagrindo nebuvimas',
      'dėl kitos priežasties duomenų tvarkymas nėra neteisėtas',
    ),
    wasUnlawful: yesNo(
      'ar anksčiau duomenys buvo surinkti ar tvarkyti neteisėtai, nors dabar tvarkomi teisėtai',
      'anksčiau duomenys buvo surinkti ar tvarkyti neteisėtai',
      'anksčiau duomenys nebuvo surinkti ar tvarkyti neteisėtai',
    ),
    erasureObligation: yesNo(
      'ar duomenis ištrinti reikalauja Sąjungos ar nacionalinė teisė',
      'duomenis ištrinti reikalauja teisė',
      'teisė nereikalauja duomenų ištrinti',
    ),
    childOnlineService: yesNo(
      'ar duomenys surinkti iš vaiko jo sutikimu, tiesiogiai vaikams siūlant informacinės visuomenės paslaugą',
      'duomenys surinkti iš vaiko jo sutikimu, tiesiogiai vaikams siūlant informacinės visuomenės paslaugą',
      'duomenys nebuvo surinkti iš vaiko jo sutikimu, tiesiogiai vaikams siūlant informacinės visuomenės paslaugą',
    ),
    freedomOfExpression: yesNo(
      'ar duomenis tvarkyti būtina siekiant pasinaudoti saviraiškos ir informacijos laisve',
      'duomenis tvarkyti būtina siekiant pasinaudoti saviraiškos ir informacijos laisve',
      'saviraiškos ir informacijos laisvei duomenų tvarkyti nebūtina',
    ),
    legalObligation: yesNo(
      'ar teisės aktas tebereikalauja tvarkyti duomenis',
      'teisės aktas tebereikalauja tvarkyti duomenis',
      'joks teisės aktas nebereikalauja tvarkyti duomenų',
    ),
    publicTaskNecessity: yesNo(
      'ar duomenys tebėra būtini užduočiai viešojo intereso labui atlikti ar pavestoms viešosios valdžios funkcijoms vykdyti',
      'duomenys tebėra būtini užduočiai viešojo intereso labui atlikti ar pavestoms viešosios valdžios funkcijoms vykdyti',
      'užduočiai viešojo intereso labui atlikti ar pavestoms viešosios valdžios funkcijoms vykdyti duomenys nebūtini',
    ),
    publicHealthInterest: yesNo(
      'ar duomenis tvarkyti būtina dėl viešojo intereso visuomenės sveikatos srityje (BDAR 9 straipsnio 2 dalies h ar i punktas ir 3 dalis)',
      'duomenis tvarkyti būtina dėl viešojo intereso visuomenės sveikatos srityje',
      'dėl viešojo intereso visuomenės sveikatos srityje duomenų tvarkyti nebūtina',
    ),
    erasureImpairsPurpose: yesNo(
      'ar ištrynus duomenis to tikslo pasiekti greičiausiai būtų neįmanoma arba tai labai trukdytų jo siekti',
      'ištrynus duomenis tikslo pasiekti greičiausiai būtų neįmanoma arba tai labai trukdytų jo siekti',
      'ištrynus duomenis tikslą vis tiek būtų galima pasiekti',
    ),
    madePublic: yesNo(
      'ar Įstaiga duomenis paskelbė viešai',
      'Įstaiga duomenis paskelbė viešai',
      'Įstaiga duomenų viešai nepaskelbė',
    ),
    accuracyContested: yesNo(
      'ar duomenų subjektas užginčija duomenų tikslumą',
      'duomenų subjektas užginčija duomenų tikslumą',
      'duomenų subjektas neužginčija duomenų tikslumo',
      'ar užginčijate duomenų tikslumą',
    ),
    accuracyVerified: yesNo(
      'ar duomenų tikslumo patikrinimas baigtas, kad ir koks būtų jo rezultatas',
      'duomenų tikslumo patikrinimas baigtas',
      'duomenų tikslumo patikrinimas dar nebaigtas',
    ),
    opposesErasure: yesNo(
      'ar duomenų subjektas nesutinka, kad duomenys būtų ištrinti, ir prašo apriboti jų tvarkymą',
      'duomenų subjektas nesutinka, kad duomenys būtų ištrinti',
      'duomenų subjektas neprieštarauja, kad duomenys būtų ištrinti',
      'ar nesutinkate, kad duomenys būtų ištrinti, ir prašote verčiau apriboti jų tvarkymą',
    ),
    objectionDecided: yesNo(
      'ar patikrinta, kieno priežastys viršesnės: Įstaigos ar duomenų subjekto',
      'patikrinta, kieno priežastys viršesnės',
      'dar nepatikrinta, kieno priežastys viršesnės',
    ),
    providedBySubject: yesNo(
      'ar duomenis sąmoningai pateikė pats duomenų subjektas arba jie gauti stebint, kaip jis naudojasi paslauga ar įrenginiu',
      'duomenis pateikė pats duomenų subjektas',
      'duomenis pateikė ne pats duomenų subjektas – jie išvesti iš kitų duomenų arba gauti kitur',
    ),
    handOverAffectsOthers: yesNo(
      'ar duomenų perdavimas pakenktų kitų asmenų teisėms ir laisvėms',
      'duomenų perdavimas pakenktų kitų asmenų teisėms ir laisvėms',
      'duomenų perdavimas nepakenktų kitų asmenų teisėms ir laisvėms',
    ),
    inaccurate: yesNo(
      'ar duomenys netikslūs, atsižvelgiant į jų tvarkymo tikslą',
      'duomenys netikslūs',
      'duomenys tikslūs',
    ),
    incomplete: yesNo(
      'ar duomenys neišsamūs, atsižvelgiant į jų tvarkymo tikslus',
      'duomenys neišsamūs',
      'duomenys išsamūs',
    ),
    solelyAutomated: yesNo(
      'ar sprendimas grindžiamas tik automatizuotu duomenų tvarkymu',
      'sprendimas grindžiamas tik automatizuotu duomenų tvarkymu',
      'sprendimas nėra grindžiamas tik automatizuotu duomenų tvarkymu',
    ),
    significantEffect: yesNo(
      'ar dėl sprendimo duomenų subjektui kyla teisinių pasekmių arba jis panašiu būdu daro jam didelį poveikį',
      'dėl sprendimo duomenų subjektui kyla teisinių pasekmių arba jis panašiu būdu daro jam didelį poveikį',
      'dėl sprendimo duomenų subjektui nekyla teisinių pasekmių ir jis panašiu būdu nedaro jam didelio poveikio',
    ),
    contractNeedsDecision: yesNo(
      'ar sprendimas būtinas sutarčiai su duomenų subjektu sudaryti ar vykdyti',
      'sprendimas būtinas sutarčiai su duomenų subjektu sudaryti ar vykdyti',
      'sprendimas nėra būtinas sutarčiai su duomenų subjektu sudaryti ar vykdyti',
    ),
    lawAllowsDecision: yesNo(
      'ar teisės aktas leidžia priimti tokį sprendimą ir nustato tinkamas priemones',
      'tokį sprendimą leidžia priimti tinkamas priemones nustatantis teisės aktas',
      'joks teisės aktas neleidžia priimti tokio sprendimo',
    ),
    decisionConsent: yesNo(
      'ar sprendimas grindžiamas aiškiu duomenų subjekto sutikimu',
      'sprendimas grindžiamas aiškiu duomenų subjekto sutikimu',
      'sprendimas nėra grindžiamas aiškiu duomenų subjekto sutikimu',
    ),
    decisionOnSpecialCategories: yesNo(
      'ar sprendimas grindžiamas specialių kategorijų duomenimis',
      'sprendimas grindžiamas specialių kategorijų duomenimis',
      'sprendimas nėra grindžiamas specialių kategorijų duomenimis',
    ),
    specialCategoriesAllowed: yesNo(
      'ar tai leidžia aiškus sutikimas arba svarbus viešasis interesas ir yra tinkamų apsaugos priemonių',
      'specialių kategorijų duomenis tvarkyti leidžia aiškus sutikimas arba svarbus viešasis interesas ir yra tinkamų apsaugos priemonių',
      'to neleidžia nei aiškus sutikimas, nei svarbus viešasis interesas su tinkamomis apsaugos priemonėmis',
    ),
    recipientsToDate: yesNo(
      'ar duomenys buvo atskleisti gavėjams',
      'duomenys buvo atskleisti gavėjams',
      'duomenys gavėjams nebuvo atskleisti',
    ),
    notFromSubject: yesNo(
      'ar yra duomenų, gautų ne iš paties duomenų subjekto',
      'yra duomenų, gautų ne iš paties duomenų subjekto',
      'visi duomenys gauti iš paties duomenų subjekto',
    ),
    sourceKnown: yesNo(
      'ar turima informacijos apie tų duomenų šaltinį',
      'turima informacijos apie duomenų šaltinį',
      'informacijos apie duomenų šaltinį neturima',
    ),
    automatedDecisions: yesNo(
      'ar priimama tik automatizuotu tvarkymu, įskaitant profiliavimą, grindžiamų sprendimų',
      'priimama tik automatizuotu tvarkymu grindžiamų sprendimų',
      'tik automatizuotu tvarkymu grindžiamų sprendimų nepriimama',
    ),
    thirdCountryTransfer: yesNo(
      'ar duomenys pagal BDAR 46 straipsnį perduodami į trečiąją valstybę arba tarptautinei organizacijai',
      'duomenys perduodami į trečiąją valstybę arba tarptautinei organizacijai',
      'duomenys neperduodami nei į trečiąją valstybę, nei tarptautinei organizacijai',
    ),
    copyAffectsOthers: yesNo(
      'ar duomenų kopija pakenktų kitų asmenų teisėms ir laisvėms',
      'duomenų kopija pakenktų kitų asmenų teisėms ir laisvėms',
      'duomenų kopija nepakenktų kitų asmenų teisėms ir laisvėms',
    ),
  },
  toSubject: {
    particularSituation: { fails: 'nenurodėte su konkrečiu Jūsų atveju susijusių priežasčių' },
    compellingGroundsProven: {
      holds:
        'įrodyta, kad duomenys tvarkomi dėl įtikinamų teisėtų priežasčių, viršesnių už Jūsų interesus, teises ir laisves',
    },
    neededForPurposes: { fails: 'Įstaigos tikslams duomenų nebereikia' },
    subjectClaims: { holds: 'jų Jums reikia teisiniams reikalavimams pareikšti, vykdyti ar apginti' },
    significantEffect: {
      fails: 'dėl sprendimo Jums nekyla teisinių pasekmių ir jis panašiu būdu nedaro Jums didelio poveikio',
    },
    contractNeedsDecision: {
      holds: 'sprendimas būtinas sutarčiai su Jumis sudaryti ar vykdyti',
      fails: 'sprendimas nėra būtinas sutarčiai su Jumis sudaryti ar vykdyti',
    },
    decisionConsent: {
      holds: 'sprendimas grindžiamas aiškiu Jūsų sutikimu',
      fails: 'sprendimas nėra grindžiamas aiškiu Jūsų sutikimu',
    },
  },
  grounds: {
    erasure: {
      'no-basis': { holds: 'jie buvo tvarkomi neteisėtai' },
    },
    restriction: {
      'accuracy-contested': {
        toSubject: 'užginčijate duomenų tikslumą ir jis dar tikrinamas',
      },
      'no-basis': {
        holds: 'duomenys tvarkomi neteisėtai, o duomenų subjektas nesutinka, kad jie būtų ištrinti',
        toSubject: 'duomenys tvarkomi neteisėtai, o Jūs nesutinkate, kad jie būtų ištrinti',
      },
      'objection-pending': {
        toSubject: 'nesutikote su duomenų tvarkymu ir dar tikrinama, kieno priežastys viršesnės',
      },
    },
    'automated-decision': {
      'act-allows-it': { justifiedBy: 'šis teisės aktas ir jo nustatytos priemonės' },
    },
  },
  given: {
    'correction-claimed-in-request': {
      holds: 'prašyme užginčijamas duomenų tikslumas',
      fails: 'prašyme duomenų tikslumas neužginčijamas',
    },
    'decided-in-request': {
      holds: 'tai sprendžiama kartu su šiuo reikalavimu',
      fails: 'tai dar nenuspręsta',
    },
  },
}
