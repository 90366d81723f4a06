import type { DifferenceTexts } from './texts.js'

/** Differences from the GDPR about the rights and what a request for them must contain: clauses 1 to 38 of the Procedure. */
export const differencesOfRights: DifferenceTexts['rights'] = {
  'definitions-shortened': {
    document: 'Aprašas apibrėžia tik dalį sąvokų ir trumpiau negu BDAR',
    gdpr: 'BDAR visas sąvokas apibrėžia išsamiai',
    effect: 'jei trumpos apibrėžties nepakanka, lemia BDAR apibrėžtis',
  },
  'authorities-as-recipients': {
    document: 'Aprašas duomenų gavėju laiko kiekvieną įstaigą, kuriai duomenys atskleidžiami',
    gdpr: 'BDAR duomenų gavėjais nelaiko valdžios institucijų, gaunančių duomenis vykdant konkretų tyrimą',
    effect: 'asmuo gali sužinoti ir apie tokias institucijas',
  },
  'joint-controllers': {
    document: 'apie bendrus duomenų valdytojus Apraše nurodyta tik tiek, kad jų gali būti',
    gdpr: 'BDAR leidžia savo teisėmis naudotis kreipiantis į kiekvieną iš bendrų duomenų valdytojų',
    effect: 'asmuo gali kreiptis į bet kurį iš jų, nors Apraše tai nenurodyta',
  },
  'chapter-three-alone': {
    document: 'Aprašas remiasi vien BDAR III skyriumi',
    gdpr: 'sutikimo atšaukimas ir teisių gynimo priemonės nustatyti kituose BDAR skyriuose',
    effect: 'šios teisės galioja vis tiek',
  },
  'breach-communication': {
    document: 'pranešimas apie duomenų saugumo pažeidimus Apraše nenumatytas',
    gdpr: 'pagal BDAR asmeniui pranešama apie pažeidimą, dėl kurio jam gali kilti didelis pavojus',
    effect: 'pareiga pranešti kyla tik iš BDAR',
  },
  'company-for-institution': {
    document: 'vietomis Aprašas mini Bendrovę, nors kalba apie Įstaigą',
    gdpr: 'pagal BDAR asmuo gali kreiptis į paties duomenų valdytojo duomenų apsaugos pareigūną',
    effect: 'nurodytas pareigūnas konsultuoja dėl teisių Įstaigoje',
  },
  'no-right-to-information': {
    document: 'teisės gauti informaciją renkant duomenis Aprašas nenumato',
    gdpr: 'pagal BDAR duomenų valdytojas asmeniui ją suteikia pats',
    effect: 'informaciją privaloma suteikti pagal BDAR, net jei jos neprašoma',
  },
  'automated-decisions': {
    document: 'vien automatizuotu tvarkymu grindžiami sprendimai Apraše nenumatyti',
    gdpr: 'BDAR suteikia teisę reikalauti, kad tokie sprendimai asmeniui nebūtų taikomi',
    effect: 'asmuo remiasi pačiu BDAR',
  },
  'remedies-not-listed': {
    document: 'teisių kreiptis į priežiūros instituciją, į teismą ir gauti kompensaciją Aprašas neišvardija',
    gdpr: 'BDAR suteikia visas tris',
    effect: 'jomis asmuo gali naudotis, kad ir ką nuspręstų Įstaiga',
  },
  'childrens-data': {
    document: 'vaikams Aprašas nieko atskirai nenustato',
    gdpr: 'BDAR nustato vaiko sutikimo sąlygas ir reikalauja vaikus informuoti jiems suprantama kalba',
    effect: 'vaikams tiesiogiai taikomas BDAR',
  },
  'withdrawal-as-request': {
    document:
      'sutikimo atšaukimą Aprašas priskiria prie teisių, dėl kurių prašymas nagrinėjamas ir pateikiamas atsakymas',
    gdpr: 'pagal BDAR sutikimo atšaukimas galioja savaime',
    effect: 'asmuo gauna atsakymą ir gali jį apskųsti',
  },
  'limits-by-any-act': {
    document: 'pagal Aprašą teises be jokių sąlygų riboja įstatymai ir kiti teisės aktai',
    gdpr: 'BDAR leidžia teises riboti tik teisėkūros priemone, kuri nepažeidžia jų esmės ir yra būtina',
    effect: 'kitur nustatytą ribojimą reikia patikrinti pagal BDAR',
  },
  'no-copy': {
    document: 'Aprašas leidžia susipažinti su duomenimis, bet jų kopijos nemini',
    gdpr: 'BDAR suteikia ir teisę gauti tvarkomų duomenų kopiją',
    effect: 'kopijos asmuo gali prašyti remdamasis pačiu BDAR',
  },
  'no-word-of-automated-decisions': {
    document: 'informacijos apie automatizuotą sprendimų priėmimą Aprašas nenumato',
    gdpr: 'pagal BDAR susipažįstant suteikiama informacija apie tokius sprendimus, jų loginį pagrindimą ir pasekmes',
    effect: 'šios informacijos asmuo gali prašyti pagal BDAR',
  },
  'no-word-of-safeguards': {
    document: 'informacija apie duomenų perdavimą į trečiąsias valstybes Apraše nenumatyta',
    gdpr: 'pagal BDAR asmuo informuojamas apie tokio perdavimo apsaugos priemones',
    effect: 'šios informacijos asmuo gali prašyti pagal BDAR',
  },
  'future-recipients-only': {
    document: 'Aprašas leidžia sužinoti tik apie tuos gavėjus, kuriems duomenys dar bus perduodami',
    gdpr: 'BDAR leidžia sužinoti ir apie tuos, kuriems duomenys jau atskleisti, taip pat trečiosiose valstybėse',
    effect: 'apie ankstesnius gavėjus asmuo gali sužinoti tik pagal BDAR',
  },
  'authority-as-information': {
    document: 'priežiūros instituciją Aprašas mini tik kaip dalį informacijos, su kuria galima susipažinti',
    gdpr: 'BDAR teisę jai skųstis suteikia kiekvienam',
    effect: 'ši teisė nepriklauso nuo prašymo susipažinti',
  },
  'source-as-person': {
    document: 'Aprašas leidžia sužinoti apie duomenis perdavusį asmenį',
    gdpr: 'pagal BDAR suteikiama visa turima informacija apie duomenų šaltinį',
    effect: 'apie šaltinį, kuris nėra asmuo, galima sužinoti tik pagal BDAR',
  },
  'source-not-available': {
    document: 'pagal Aprašą informacija apie duomenis perdavusį asmenį pateikiama, neklausiant, ar ji turima',
    gdpr: 'pagal BDAR pateikiama tik turima informacija apie duomenų šaltinį',
    effect: 'jei Įstaiga šaltinio nežino, informacijos pateikti negali ir tai nurodo atsakyme',
  },
  'form-of-request': {
    document: 'pagal Aprašą kiekviename prašyme nurodomi vardas ir pavardė, o prašymas pasirašomas',
    gdpr: 'BDAR prašymo formos nenustato ir reikalauja sudaryti palankesnes sąlygas naudotis teisėmis',
    effect: 'galioja ir prašymas, kuriame to trūksta',
  },
  'identity-always-proved': {
    document: 'pagal Aprašą tapatybė patvirtinama visais atvejais',
    gdpr: 'BDAR papildomos informacijos leidžia prašyti tik pagrįstai abejojant dėl tapatybės',
    effect: 'to, kas abejonių nekelia, asmuo įrodinėti neprivalo',
  },
  'purpose-limit-on-additions': {
    document: 'Aprašas neleidžia reikalauti papildymo, kurio tvarkymo tikslams nereikia',
    gdpr: 'BDAR tik reikalauja atsižvelgti į tvarkymo tikslus',
    effect: 'papildymas, kurio Aprašas neleidžia, pagal BDAR asmeniui gali priklausyti',
  },
  'delay-of-rectification': {
    document: 'kaip greitai duomenys ištaisomi, Aprašas nenustato',
    gdpr: 'pagal BDAR jie ištaisomi nepagrįstai nedelsiant',
    effect: 'be reikalo laukti mėnesio pabaigos Įstaiga negali',
  },
  'recipients-not-told': {
    document: 'pranešti duomenų gavėjams, kas ištaisyta, ištrinta ar apribota, Aprašas nereikalauja',
    gdpr: 'pagal BDAR pranešama kiekvienam gavėjui, nebent tai būtų neįmanoma ar pareikalautų neproporcingų pastangų',
    effect: 'gavėjams privaloma pranešti pagal BDAR, o asmuo gali paklausti, kas jie yra',
  },
  'data-to-be-handed-in': {
    document:
      'pagal Aprašą duomenys ištaisomi ar papildomi tik asmeniui pateikus tikslius ar papildomus duomenis',
    gdpr: 'pagal BDAR netikslūs duomenys ištaisomi, net jei tikslių duomenų asmuo pateikti negali',
    effect: 'asmuo gali prašyti, kad Įstaiga tikslius duomenis išsiaiškintų pati arba netikslius ištrintų',
  },
  'delay-of-erasure': {
    document: 'kaip greitai duomenys ištrinami, Aprašas nenustato',
    gdpr: 'pagal BDAR jie ištrinami nepagrįstai nedelsiant',
    effect: 'be reikalo laukti mėnesio pabaigos Įstaiga negali',
  },
  'erasure-by-legal-duty': {
    document: 'atvejo, kai duomenis ištrinti reikalauja įstatymas, Aprašas nenumato',
    gdpr: 'pagal BDAR tokie duomenys ištrinami',
    effect: 'asmuo remiasi pačiu BDAR',
  },
  'erasure-of-childrens-data': {
    document:
      'atvejo, kai duomenys surinkti vaikams siūlant informacinės visuomenės paslaugas, Aprašas nenumato',
    gdpr: 'pagal BDAR tokie duomenys ištrinami',
    effect: 'asmuo remiasi pačiu BDAR',
  },
  'published-data': {
    document: 'ką daryti su viešai paskelbtais duomenimis, Apraše nenurodyta',
    gdpr: 'pagal BDAR imamasi pagrįstų veiksmų, kad kiti duomenų valdytojai sužinotų apie prašymą ištrinti duomenis',
    effect: 'tokių veiksmų imtis privaloma pagal BDAR',
  },
  'other-basis-not-asked': {
    document: 'pagal Aprašą duomenys ištrinami atšaukus sutikimą, neklausiant, ar yra kitas pagrindas',
    gdpr: 'pagal BDAR jie ištrinami tik tada, kai kito pagrindo nelieka',
    effect: 'pažodžiui taikant Aprašą, ištrinami ir duomenys, kuriuos pagal BDAR Įstaiga gali pasilikti',
  },
  'erasure-after-objection': {
    document:
      'nesutikus su tvarkymu, pagal Aprašą duomenys ištrinami tik tada, kai tvarkymas grindžiamas teisėtu interesu',
    gdpr: 'pagal BDAR jie ištrinami ir nesutikus su tvarkymu, kurio reikia užduočiai viešojo intereso labui ar viešosios valdžios funkcijoms atlikti, jei nėra viršesnių teisėtų priežasčių, ar su tvarkymu tiesioginės rinkodaros tikslais',
    effect: 'tokiais atvejais asmuo remiasi pačiu BDAR',
  },
  'no-situation-needed': {
    document:
      'pagal Aprašą nesutikimas su tvarkymu teisėto intereso pagrindu patenkinamas, o duomenys ištrinami, neklausiant asmens priežasčių',
    gdpr: 'BDAR reikalauja su konkrečiu asmens atveju susijusių priežasčių',
    effect: 'asmens nesutikimas patenkinamas ir nenurodžius priežasčių',
  },
  'other-unlawfulness': {
    document: 'pagal Aprašą žiūrima tik to, ar duomenims tvarkyti dabar yra teisėtas pagrindas',
    gdpr: 'pagal BDAR duomenys ištrinami ir tada, kai jie tvarkomi ar buvo tvarkomi neteisėtai dėl kitos priežasties, o kol tvarkomi neteisėtai, jų tvarkymą galima apriboti',
    effect: 'tokiais atvejais asmuo gali remtis pačiu BDAR',
  },
  'no-expression-or-archive-exception': {
    document:
      'išimties dėl saviraiškos laisvės, archyvavimo, mokslinių tyrimų ar statistikos Aprašas nenumato',
    gdpr: 'BDAR tokias išimtis numato',
    effect: 'pagal Aprašą ištrinami ir duomenys, kuriuos pagal BDAR Įstaiga gali pasilikti',
  },
  'no-health-exception': {
    document: 'Aprašas nenumato visuomenės sveikatos išimties, išskyrus globą ir gydymą',
    gdpr: 'BDAR ją numato, kai duomenų reikia visuomenės sveikatai, o juos tvarko profesinę paslaptį saugantys asmenys',
    effect: 'pagal Aprašą ištrinami ir duomenys, kuriuos pagal BDAR Įstaiga gali pasilikti',
  },
  'care-exception': {
    document:
      'pagal Aprašą neištrinami jokie duomenys, kurių būtinai reikia profilaktinei ar darbo medicinai, darbingumui įvertinti, sveikatos priežiūrai, socialinei globai, gydymui arba šių sričių sistemoms valdyti',
    gdpr: 'BDAR leidžia jų neištrinti tik dėl viešojo intereso visuomenės sveikatos srityje, kai juos tvarko profesinę paslaptį saugantys asmenys',
    effect: 'vien globai saugomus duomenis pagal BDAR gali tekti ištrinti',
  },
  'no-public-task-exception': {
    document:
      'Aprašas numato išimtį dėl teisinės prievolės, bet ne dėl viešojo intereso labui vykdomos užduoties',
    gdpr: 'BDAR numato išimtį ir dėl tokios užduoties ar viešosios valdžios funkcijų',
    effect: 'pagal Aprašą ištrinami ir duomenys, kuriuos pagal BDAR Įstaiga gali pasilikti',
  },
  'duty-without-necessity': {
    document: 'pagal Aprašą neištrinami jokie duomenys, kuriuos Įstaiga tvarko vykdydama teisinę prievolę',
    gdpr: 'BDAR leidžia jų neištrinti tik tiek, kiek šiai prievolei vykdyti būtina tvarkyti būtent šiuos duomenis',
    effect: 'Įstaiga turi patikrinti, ar teisės aktas tebereikalauja tvarkyti kiekvieną iš duomenų',
  },
  'claims-without-need': {
    document:
      'pagal Aprašą duomenys neištrinami visada, kai Įstaiga siekia pareikšti, vykdyti ar apginti teisinius reikalavimus',
    gdpr: 'BDAR leidžia jų neištrinti tik tiek, kiek tam tų duomenų reikia',
    effect: 'Įstaiga turi patikrinti, ar jos reikalavimams reikia kiekvieno iš duomenų',
  },
  'claims-of-others': {
    document: 'pagal Aprašą ištrynimui ar nesutikimui kliudo tik pačios Įstaigos teisiniai reikalavimai',
    gdpr: 'pagal BDAR kliudo ir trečiųjų asmenų reikalavimai',
    effect: 'pagal Aprašą ištrinami ir duomenys, kurių gali reikėti kitų asmenų reikalavimams',
  },
  'stated-ground': {
    document: 'pagal Aprašą prašyme nurodomas pagrindas',
    gdpr: 'pagal BDAR teisė atsiranda, kai pagrindas yra, net jei prašyme jis nenurodytas',
    effect: 'teisę gali suteikti ir prašyme nenurodytas pagrindas',
  },
  'objection-pending': {
    document: 'kol nagrinėjamas nesutikimas, tvarkymo pagal Aprašą apriboti negalima',
    gdpr: 'BDAR leidžia tvarkymą apriboti, kol bus patikrinta, kieno priežastys viršesnės',
    effect: 'tam laikui asmuo gali prašyti apribojimo pagal BDAR',
  },
  'no-interim-restriction': {
    document: 'pagal Aprašą dėl apribojimo sprendžiama tik kartu su kitais prašymais',
    gdpr: 'pagal BDAR tvarkymas apribojamas jau gavus prašymą, kuriuo asmuo ginčija duomenų tikslumą arba nesutinka su tvarkymu',
    effect: 'asmuo gali prašyti tvarkymą apriboti iš karto',
  },
  'accuracy-contested': {
    document: 'pagal Aprašą tvarkymas apribojamas tik patenkinus prašymą ištaisyti ar papildyti duomenis',
    gdpr: 'BDAR leidžia jį apriboti jau tada, kai tikrinamas asmens užginčytas duomenų tikslumas',
    effect: 'tikrinimo laikui asmuo gali prašyti apribojimo pagal BDAR',
  },
  'restricted-until-corrected': {
    document:
      'pagal Aprašą tvarkymas apribojamas ir patenkinus prašymą ištaisyti duomenis, kol jie bus ištaisyti',
    gdpr: 'pagal BDAR jis ribojamas tik tol, kol patikrinamas duomenų tikslumas',
    effect: 'apribojimas trunka ilgiau, negu reikalauja BDAR',
  },
  'erasure-not-opposed': {
    document: 'pagal Aprašą neteisėtas tvarkymas apribojamas, jei duomenų ištrinti neprašyta',
    gdpr: 'BDAR leidžia jį apriboti, jei asmuo nesutinka, kad duomenys būtų ištrinti',
    effect: 'atskirai nesutikti su ištrynimu nereikia, bet, paprašius ištrinti, apriboti nebegalima',
  },
  'written-consent': {
    document: 'pagal Aprašą sutikimas tvarkyti apribotus duomenis turi būti raštiškas',
    gdpr: 'pagal BDAR pakanka bet kokios formos sutikimo',
    effect: 'žodinio sutikimo čia nepakanka',
  },
  'public-interest': {
    document: 'Aprašas apribotus duomenis leidžia tvarkyti dėl bet kokio viešojo intereso',
    gdpr: 'pagal BDAR reikia svarbaus Sąjungos arba valstybės narės viešojo intereso',
    effect: 'mažiau svarbiu interesu grindžiamą tvarkymą galima ginčyti pagal BDAR',
  },
  'reasons-told': {
    document: 'pagal Aprašą per dešimt dienų pranešama, kodėl apriboti duomenys tvarkomi',
    gdpr: 'BDAR tokio pranešimo nenumato',
    effect: 'asmuo sužino apie tvarkymą, apie kurį kitaip galėtų nežinoti',
  },
  'lifting-not-told': {
    document: 'ar apie apribojimo panaikinimą pranešama, Apraše nenurodyta',
    gdpr: 'pagal BDAR asmeniui apie tai pranešama iš anksto',
    effect: 'Įstaiga privalo pranešti iš anksto, nors Apraše tai nenurodyta',
  },
  'period-set-by-person': {
    document: 'pagal Aprašą laikotarpį, ne ilgesnį, negu reikia, nurodo pats asmuo',
    gdpr: 'pagal BDAR apribojimas trunka tol, kol yra jo pagrindas',
    effect: 'kol pagrindas yra, apribojimo galima prašyti dar kartą',
  },
  'objection-to-public-task': {
    document: 'Aprašas leidžia nesutikti tik su tvarkymu teisėto intereso pagrindu',
    gdpr: 'BDAR leidžia nesutikti ir su tvarkymu, kurio reikia užduočiai viešojo intereso labui ar viešosios valdžios funkcijoms atlikti',
    effect: 'su tokiu tvarkymu asmuo gali nesutikti remdamasis pačiu BDAR',
  },
  'direct-marketing': {
    document: 'teisė nesutikti su tiesiogine rinkodara Apraše nenumatyta',
    gdpr: 'pagal BDAR, asmeniui su ja nesutikus, duomenys jos tikslais nebetvarkomi',
    effect: 'tokio nesutikimo atmesti negalima',
  },
  'objection-by-automated-means': {
    document: 'galimybės nesutikti automatizuotomis priemonėmis Aprašas nenumato',
    gdpr: 'BDAR tai leidžia naudojantis informacinės visuomenės paslaugomis',
    effect: 'nesutikti galima ir naršyklės ar programos nuostatomis',
  },
  'objection-to-research': {
    document: 'teisė nesutikti su tvarkymu mokslinių tyrimų ir statistikos tikslais Apraše nenumatyta',
    gdpr: 'BDAR leidžia nesutikti su tvarkymu tokiais tikslais, nebent jo reikia užduočiai viešojo intereso labui atlikti',
    effect: 'asmuo remiasi pačiu BDAR',
  },
  'compelling-grounds': {
    document: 'pagal Aprašą nesutikimą galima atmesti dėl bet kokio viršesnio intereso',
    gdpr: 'BDAR reikalauja įtikinamų teisėtų priežasčių',
    effect: 'vien viršesnio intereso pagal BDAR nepakanka',
  },
  'ground-instead-of-situation': {
    document: 'pagal Aprašą asmuo turi pagrįsti, kad tvarkymas grindžiamas teisėtu interesu',
    gdpr: 'pagal BDAR nurodomos su konkrečiu asmens atveju susijusios priežastys',
    effect: 'tvarkymo pagrindo asmuo žinoti neprivalo, jį turi nurodyti Įstaiga',
  },
  'portability-hindered': {
    document: 'kad Įstaiga negali trukdyti perduoti duomenis, Apraše nenurodyta',
    gdpr: 'pagal BDAR duomenų perdavimui negali būti sudaroma kliūčių',
    effect: 'dėl kliūčių asmuo gali skųstis pagal BDAR',
  },
  'portability-and-public-task': {
    document: 'pagal Aprašą perkeliami ir duomenys, kurių reikia užduočiai viešojo intereso labui',
    gdpr: 'pagal BDAR teisė į duomenų perkeliamumą tokioms užduotims netaikoma',
    effect: 'Įstaiga perduoda duomenis, kurių pagal BDAR asmuo reikalauti negalėtų',
  },
  'portability-beside-erasure': {
    document: 'kaip perkeliamumas siejasi su ištrynimu, Apraše nenurodyta',
    gdpr: 'pagal BDAR jis nedaro poveikio teisei reikalauti ištrinti duomenis',
    effect: 'duomenis perkėlęs asmuo vis tiek gali prašyti juos ištrinti',
  },
  'portability-and-others': {
    document: 'kaip elgtis, kai duomenys susiję ir su kitais asmenimis, Apraše nenurodyta',
    gdpr: 'pagal BDAR perkeliamumas negali daryti neigiamo poveikio kitų teisėms',
    effect: 'nurodant tokį ribojimą, reikia remtis BDAR, o ne Aprašu',
  },
  'digital-form': {
    document: 'automatizuotas priemones Aprašas tapatina su skaitmenine forma',
    gdpr: 'BDAR reikalauja, kad duomenys būtų tvarkomi automatizuotomis priemonėmis',
    effect: 'čia tinka ir nuskenuotas dokumentas, net jei toliau jis netvarkomas',
  },
  'withdrawal-formalities': {
    document:
      'pagal Aprašą sutikimas atšaukiamas pasirašytu prašymu, pateikiant tapatybę įrodantį dokumentą ir nurodant sutikimo datą',
    gdpr: 'pagal BDAR atšaukti sutikimą turi būti taip pat lengva kaip jį duoti',
    effect: 'pagal BDAR galioja ir paprasčiau pareikštas atšaukimas',
  },
}
