import type { DocumentClause } from './clauses.js'

/**
 * One short Lithuanian summary of every clause of the two documents, in this library's own words.
 *
 * Says what the clause means, also where its wording slips; it is no quotation and no legal advice. "Įstaiga" is
 * the Adakavas home, "Centras" the Kaunas district social services centre, "BDAR" what the documents call
 * the Regulation.
 *
 * @category Documents
 * @example
 * ```ts
 * import { clauseSummariesLt } from 'privacy-rulebook/text/lt'
 *
 * clauseSummariesLt['adakavas:22'] // => 'Tvarkymo apribojimas nekliudo Įstaigai saugoti duomenų.'
 * ```
 */
export const clauseSummariesLt: Readonly<Record<DocumentClause, string>> = /* @__PURE__ */ Object.freeze({
  // Adakavas, I. Definitions
  'adakavas:1': 'Šiame punkte pradedamas pagrindinių Apraše vartojamų sąvokų sąrašas.',
  'adakavas:1.1': 'Santrumpa ADTAĮ reiškia Lietuvos Respublikos asmens duomenų teisinės apsaugos įstatymą.',
  'adakavas:1.2':
    'Asmens duomenys – visa informacija apie fizinį asmenį, kurio tapatybė yra arba gali būti nustatyta.',
  'adakavas:1.3':
    'Duomenų subjektas – fizinis asmuo, kurio tapatybę galima nustatyti tiesiogiai ar netiesiogiai, pavyzdžiui, pagal vardą ir pavardę, identifikavimo numerį, buvimo vietą, interneto identifikatorių ar jam būdingus požymius.',
  'adakavas:1.4':
    'Duomenų tvarkymas – visi automatizuoti ir neautomatizuoti veiksmai su asmens duomenimis: nuo jų rinkimo, saugojimo, naudojimo bei atskleidimo iki apribojimo, ištrynimo ir sunaikinimo.',
  'adakavas:1.5':
    'Duomenų gavėjas – asmuo, valdžios institucija ar kita įstaiga, kuriai atskleidžiami asmens duomenys, neatsižvelgiant į tai, ar ji laikoma trečiąja šalimi.',
  'adakavas:1.6': 'Duomenų tvarkytojas tvarko asmens duomenis duomenų valdytojo vardu.',
  'adakavas:1.7':
    'Duomenų valdytojas vienas ar kartu su kitais nusprendžia, kokiais tikslais ir kokiomis priemonėmis tvarkomi asmens duomenys.',
  'adakavas:1.8':
    'Reglamentu Apraše vadinamas Reglamentas (ES) 2016/679 – Bendrasis duomenų apsaugos reglamentas (BDAR).',
  'adakavas:1.9': 'Santrumpa VDAI reiškia Valstybinę duomenų apsaugos inspekciją.',
  'adakavas:1.10':
    'Apraše neapibrėžtos sąvokos suprantamos taip, kaip jas apibrėžia BDAR, ADTAĮ ir kiti duomenų apsaugos teisės aktai.',

  // Adakavas, II. General provisions
  'adakavas:2':
    'Adakavo socialinių paslaugų namų (toliau – Įstaiga) Aprašas nustato BDAR įtvirtintas duomenų subjektų teises, jų apimtį, naudojimosi jomis sąlygas ir ribas, taip pat prašymų ir skundų teikimo bei nagrinėjimo tvarką.',
  'adakavas:3': 'Aprašas parengtas pagal BDAR III skyrių.',
  'adakavas:4':
    'Visoms 4.1–4.11 papunkčiuose išvardytoms duomenų subjektų kategorijoms taikoma viena bendra tvarka.',
  'adakavas:4.1': 'Aprašas taikomas asmenims, pretenduojantiems į konkurso būdu užimamas pareigas Įstaigoje.',
  'adakavas:4.2': 'Aprašas taikomas Įstaigos darbuotojams.',
  'adakavas:4.3': 'Aprašas taikomas sveikatos priežiūros specialistams.',
  'adakavas:4.4': 'Aprašas taikomas socialinės globos specialistams.',
  'adakavas:4.5':
    'Aprašas taikomas Įstaigos gyventojams: suaugusiesiems, turintiems negalią, ir senyvo amžiaus žmonėms.',
  'adakavas:4.6': 'Aprašas taikomas pacientams, kuriems Įstaigoje teikiama reabilitacija.',
  'adakavas:4.7': 'Aprašas taikomas asmenims, kurie atstovauja tiekėjams – juridiniams asmenims.',
  'adakavas:4.8': 'Aprašas taikomas tiekėjams, kurie yra fiziniai asmenys.',
  'adakavas:4.9': 'Aprašas taikomas lankytojams ir kitiems asmenims, kuriuos Įstaigoje stebi vaizdo kameros.',
  'adakavas:4.10': 'Aprašas taikomas Įstaigos interneto svetainės lankytojams.',
  'adakavas:4.11':
    'Aprašas taikomas ir visiems kitiems fiziniams asmenims, kurių asmens duomenis Įstaiga tvarko.',
  'adakavas:5':
    'Aprašu siekiama, kad duomenų subjektai galėtų visapusiškai naudotis savo teisėmis, teikti prašymus ir skundus, o atsakymų terminai nebūtų ilgesni, negu leidžia BDAR 12 straipsnio 3 dalis.',
  'adakavas:6':
    'Siekdama skaidrumo, Įstaiga duomenų subjektams glausta ir lengvai prieinama forma, paprasta kalba suteikia visą informaciją, kurios reikia BDAR III skyriuje įtvirtintoms teisėms įgyvendinti.',
  'adakavas:7':
    'Duomenų subjektus jų teisių įgyvendinimo klausimais konsultuoja šiame punkte nurodytas Įstaigos duomenų apsaugos pareigūnas.',

  // Adakavas, III. Rights
  'adakavas:8': 'Šiame punkte pradedamas septynių duomenų subjekto teisių sąrašas.',
  'adakavas:8.1':
    'Duomenų subjektas turi teisę susipažinti su savo asmens duomenimis, kuriuos tvarko Įstaiga.',
  'adakavas:8.2': 'Duomenų subjektas turi teisę reikalauti ištaisyti jo asmens duomenis.',
  'adakavas:8.3':
    'Duomenų subjektas turi teisę būti pamirštam, tai yra reikalauti ištrinti jo asmens duomenis.',
  'adakavas:8.4': 'Duomenų subjektas turi teisę apriboti savo asmens duomenų tvarkymą.',
  'adakavas:8.5': 'Duomenų subjektas turi teisę nesutikti su savo asmens duomenų tvarkymu.',
  'adakavas:8.6':
    'Duomenų subjektas turi teisę į duomenų perkeliamumą: gauti su juo susijusius duomenis, kuriuos pats pateikė, susistemintu, įprastai naudojamu ir kompiuterio skaitomu formatu ir persiųsti juos kitam duomenų valdytojui.',
  'adakavas:8.7': 'Duomenų subjektas turi teisę bet kada atšaukti duotą sutikimą.',
  'adakavas:9':
    'Duomenų subjektų teisės nėra absoliučios: jas riboja BDAR, Lietuvos Respublikos įstatymai ir kiti teisės aktai.',

  // Adakavas, IV. Access
  'adakavas:10':
    'Kiekvienas Įstaigos duomenų subjektas turi teisę gauti patvirtinimą, ar jo asmens duomenys tvarkomi, ir, jei tvarkomi, su jais susipažinti.',
  'adakavas:11':
    'Duomenų subjektas turi teisę susipažinti ir su 11.1–11.7 papunkčiuose nurodyta informacija.',
  'adakavas:11.1': 'Duomenų subjektas turi teisę sužinoti, kokiu tikslu tvarkomi jo asmens duomenys.',
  'adakavas:11.2': 'Duomenų subjektas turi teisę sužinoti, kokių kategorijų jo asmens duomenys tvarkomi.',
  'adakavas:11.3':
    'Jei asmens duomenys bus perduodami, duomenų subjektas turi teisę sužinoti, kas yra jų gavėjai arba gavėjų kategorijos.',
  'adakavas:11.4':
    'Duomenų subjektas turi teisę sužinoti, kiek laiko numatoma saugoti jo asmens duomenis: konkretų terminą arba kitus šį laikotarpį apibrėžiančius kriterijus.',
  'adakavas:11.5':
    'Duomenų subjektas turi teisę sužinoti, kad gali prašyti asmens duomenis ištaisyti ar ištrinti, apriboti jų tvarkymą arba su juo nesutikti, ir kaip šios teisės įgyvendinamos.',
  'adakavas:11.6':
    'Duomenų subjektas turi teisę sužinoti, kad gali pateikti skundą priežiūros institucijai (VDAI).',
  'adakavas:11.7':
    'Duomenų subjektas turi teisę sužinoti, kas perdavė jo asmens duomenis, jeigu jie gauti ne iš jo paties.',
  'adakavas:12':
    'Prašyme susipažinti su asmens duomenimis privaloma nurodyti vardą, pavardę ir tai, su kuria 11 punkte numatyta informacija norima susipažinti, arba kad norima susipažinti su visa. Prašymas turi būti pasirašytas ir pateiktas kartu su tapatybę įrodančiu dokumentu; jame galima nurodyti pageidaujamą atsakymo būdą.',
  'adakavas:13': 'Teisė susipažinti su asmens duomenimis įgyvendinama XI skyriuje nustatyta tvarka.',

  // Adakavas, V. Rectification
  'adakavas:14':
    'Kiekvienas Įstaigos duomenų subjektas turi teisę reikalauti, kad netikslūs jo asmens duomenys būtų ištaisyti, o neišsamūs – papildyti. Jis negali reikalauti papildymo naujais duomenimis, kurių tvarkymo tikslams nereikia.',
  'adakavas:15':
    'Prašyme ištaisyti ar papildyti asmens duomenis privaloma nurodyti vardą, pavardę, kurie duomenys netikslūs ar neišsamūs, ir tikslius arba papildomus duomenis. Prašymas turi būti pasirašytas ir pateiktas kartu su tapatybę įrodančiu dokumentu; jame galima nurodyti pageidaujamą atsakymo būdą.',
  'adakavas:16':
    'Teisė reikalauti ištaisyti ar papildyti asmens duomenis įgyvendinama XI skyriuje nustatyta tvarka.',

  // Adakavas, VI. Erasure
  'adakavas:17':
    'Kiekvienas Įstaigos duomenų subjektas turi teisę reikalauti, kad jo asmens duomenys būtų ištrinti, bet tik jei tenkinama bent viena iš 17.1–17.4 papunkčiuose nustatytų sąlygų.',
  'adakavas:17.1':
    'Reikalauti ištrinti asmens duomenis galima, kai jų nebereikia tikslams, kuriais jie buvo renkami ir tvarkomi.',
  'adakavas:17.2':
    'Reikalauti ištrinti asmens duomenis galima, kai duomenų subjektas atšaukia sutikimą, kuriuo grindžiamas jų tvarkymas.',
  'adakavas:17.3':
    'Reikalauti ištrinti asmens duomenis galima, kai duomenų subjektas su jų tvarkymu nesutinka, tenkinama 26 punkte nustatyta sąlyga ir netaikomi 27 punkte nustatyti ribojimai.',
  'adakavas:17.4':
    'Reikalauti ištrinti asmens duomenis galima, kai Įstaiga neturi teisėto pagrindo juos tvarkyti.',
  'adakavas:18':
    'Teisė reikalauti ištrinti asmens duomenis ribojama 18.1–18.3 papunkčiuose nustatytais atvejais.',
  'adakavas:18.1':
    'Teisė reikalauti ištrinti asmens duomenis ribojama, kai juos tvarkyti būtina profilaktinės ar darbo medicinos tikslais, darbuotojo ar socialinės globos bei sveikatos priežiūros specialisto darbingumui įvertinti, sveikatos priežiūros ar socialinės globos paslaugoms teikti, gydyti arba šių sričių sistemoms valdyti.',
  'adakavas:18.2':
    'Teisė reikalauti ištrinti asmens duomenis ribojama, kai Įstaiga juos tvarko vykdydama įstatymuose ir kituose teisės aktuose nustatytas savo prievoles.',
  'adakavas:18.3':
    'Teisė reikalauti ištrinti asmens duomenis ribojama, kai Įstaiga siekia pareikšti, vykdyti ar apginti teisinius reikalavimus.',
  'adakavas:19':
    'Prašyme ištrinti asmens duomenis privaloma nurodyti vardą, pavardę, vieną iš 17 punkto sąlygų ir tai, kuriuos duomenis Įstaiga turi ištrinti, arba kad ji turi ištrinti visus. Prašymas turi būti pasirašytas ir pateiktas kartu su tapatybę įrodančiu dokumentu; jame galima nurodyti pageidaujamą atsakymo būdą.',
  'adakavas:20': 'Teisė reikalauti ištrinti asmens duomenis įgyvendinama XI skyriuje nustatyta tvarka.',

  // Adakavas, VII. Restriction
  'adakavas:21':
    'Kiekvienas Įstaigos duomenų subjektas turi teisę reikalauti, kad jo asmens duomenų tvarkymas būtų apribotas, bet tik jei tenkinama bent viena iš 21.1–21.3 papunkčiuose nustatytų sąlygų.',
  'adakavas:21.1':
    'Reikalauti apriboti tvarkymą galima, kai Įstaiga patenkina prašymą ištaisyti ar patikslinti netikslius ar neišsamius asmens duomenis. Tvarkymas apribojamas, kol jie bus ištaisyti ar patikslinti.',
  'adakavas:21.2':
    'Reikalauti apriboti tvarkymą galima, kai Įstaiga neturi jam teisėto pagrindo, o duomenų subjektas nėra prašęs neteisėtai tvarkomų asmens duomenų ištrinti.',
  'adakavas:21.3':
    'Reikalauti apriboti tvarkymą galima, kai asmens duomenų nebereikia tikslams, kuriais jie buvo renkami ir tvarkomi, bet jų reikia pačiam duomenų subjektui savo teisiniams reikalavimams pareikšti, vykdyti ar apginti.',
  'adakavas:22': 'Tvarkymo apribojimas nekliudo Įstaigai saugoti duomenų.',
  'adakavas:23':
    'Patenkinusi prašymą apriboti tvarkymą, Įstaiga duomenis gali tik saugoti, nebent duomenų subjektas raštu sutinka su kitais veiksmais, Įstaiga siekia pareikšti, vykdyti ar apginti savo teisinius reikalavimus, apsaugoti kito asmens teises arba gali remtis viešuoju interesu. Apie tokias priežastis duomenų subjektą ji privalo informuoti ne vėliau kaip per 10 dienų.',
  'adakavas:24':
    'Prašyme apriboti asmens duomenų tvarkymą privaloma nurodyti vardą, pavardę, vieną iš 21 punkto sąlygų, tai, kurių duomenų tvarkymą reikia apriboti, arba kad reikia apriboti visų, ir laikotarpį. Jis apibrėžiamas terminu arba kitais kriterijais ir negali būti ilgesnis, negu reikia apribojimo tikslams pasiekti. Prašymas turi būti pasirašytas ir pateiktas kartu su tapatybę įrodančiu dokumentu; jame galima nurodyti pageidaujamą atsakymo būdą.',
  'adakavas:25':
    'Teisė reikalauti apriboti asmens duomenų tvarkymą įgyvendinama XI skyriuje nustatyta tvarka.',

  // Adakavas, VIII. Objection
  'adakavas:26':
    'Kiekvienas Įstaigos duomenų subjektas turi teisę nesutikti su tolesniu savo asmens duomenų tvarkymu, jei jis grindžiamas Įstaigos ar trečiųjų asmenų teisėtu interesu; šios teisės ribas nustato 27 punktas.',
  'adakavas:27':
    'Teisė nesutikti gali būti ribojama, jei Įstaiga įrodo, kad jos ar trečiųjų asmenų teisėtas interesas yra viršesnis už duomenų subjekto teises, laisves ir interesus, arba jei duomenų reikia jos pačios teisiniams reikalavimams pareikšti, vykdyti ar apginti.',
  'adakavas:28':
    'Prašyme dėl nesutikimo su duomenų tvarkymu privaloma nurodyti vardą, pavardę, pagrįsti, kad tenkinama 26 punkte nustatyta sąlyga, ir nurodyti, su kurių duomenų tolesniu tvarkymu nesutinkama, arba kad nesutinkama su visų duomenų tvarkymu. Prašymas turi būti pasirašytas ir pateiktas kartu su tapatybę įrodančiu dokumentu; jame galima nurodyti pageidaujamą atsakymo būdą.',
  'adakavas:29': 'Teisė nesutikti su duomenų tvarkymu įgyvendinama XI skyriuje nustatyta tvarka.',

  // Adakavas, IX. Portability
  'adakavas:30':
    'Duomenų subjektas turi teisę gauti savo paties Įstaigai pateiktus su juo susijusius duomenis susistemintu, įprastai naudojamu ir kompiuterio skaitomu formatu ir, jei Įstaiga techniškai gali, reikalauti juos tiesiogiai persiųsti kitam duomenų valdytojui. Tam turi būti tenkinamos abi sąlygos, nustatytos 30.1 ir 30.2 papunkčiuose.',
  'adakavas:30.1':
    'Duomenų perkeliamumo sąlyga – tvarkymas grindžiamas duomenų subjekto sutikimu arba jo ir Įstaigos sudarytos sutarties vykdymu.',
  'adakavas:30.2':
    'Duomenų perkeliamumo sąlyga – duomenys tvarkomi automatizuotomis priemonėmis (skaitmenine forma).',
  'adakavas:31':
    'Prašyme dėl duomenų perkeliamumo privaloma nurodyti vardą, pavardę ir tai, kuriuos duomenis norima gauti, arba kad norima gauti visus; jei prašoma duomenis tiesiogiai persiųsti kitam duomenų valdytojui, privaloma nurodyti ir jį. Prašymas turi būti pasirašytas ir pateiktas kartu su tapatybę įrodančiu dokumentu; jame galima nurodyti pageidaujamą atsakymo būdą.',
  'adakavas:32': 'Teisė į duomenų perkeliamumą įgyvendinama XI skyriuje nustatyta tvarka.',

  // Adakavas, X. Withdrawal of consent
  'adakavas:33':
    'Jei Įstaiga asmens duomenis tvarko duomenų subjekto sutikimo pagrindu, jis turi teisę sutikimą bet kada atšaukti.',
  'adakavas:34':
    'Sutikimo atšaukimas neturi įtakos duomenų tvarkymo, atlikto sutikimui galiojant, teisėtumui.',
  'adakavas:35':
    'Prašyme atšaukti sutikimą privaloma nurodyti vardą, pavardę, sutikimo pasirašymo datą ir jame nurodytą duomenų tvarkymo tikslą ar kitą sutikimo informaciją, kuri padėtų jį identifikuoti. Prašymas turi būti pasirašytas ir pateiktas kartu su tapatybę įrodančiu dokumentu; jame galima nurodyti pageidaujamą atsakymo būdą.',
  'adakavas:36': 'Teisė atšaukti duotą sutikimą įgyvendinama XI skyriuje nustatyta tvarka.',

  // Adakavas, XI. Requests
  'adakavas:37': 'III skyriuje nustatytos teisės įgyvendinamos XI skyriuje nustatyta tvarka ir terminais.',
  'adakavas:38':
    'Vieną ar kelias teises duomenų subjektas įgyvendina pateikdamas laisvos formos prašymą, kurio turinys privalo atitikti IV–X skyrių reikalavimus.',
  'adakavas:38.1': 'Ką nurodyti prašyme susipažinti su asmens duomenimis, nustato 12 punktas.',
  'adakavas:38.2': 'Ką nurodyti prašyme ištaisyti ar papildyti asmens duomenis, nustato 15 punktas.',
  'adakavas:38.3': 'Ką nurodyti prašyme ištrinti asmens duomenis, nustato 19 punktas.',
  'adakavas:38.4': 'Ką nurodyti prašyme apriboti duomenų tvarkymą, nustato 24 punktas.',
  'adakavas:38.5': 'Ką nurodyti prašyme, kuriuo nesutinkama su duomenų tvarkymu, nustato 28 punktas.',
  'adakavas:38.6': 'Ką nurodyti prašyme dėl duomenų perkeliamumo, nustato 31 punktas.',
  'adakavas:38.7': 'Ką nurodyti atšaukiant duotą sutikimą, nustato 35 punktas.',
  'adakavas:39': 'Prašymas teikiamas elektroniniu paštu arba tiesiogiai atvykus į Įstaigą.',
  'adakavas:40':
    'Prašymą gali pateikti pats duomenų subjektas arba jo atstovas, kuris kartu privalo pateikti dokumentus, patvirtinančius atstovo teises ir pareigas.',
  'adakavas:41':
    'Prašymą Įstaiga išnagrinėja per 1 mėnesį nuo jo gavimo dienos. Dėl svarbių priežasčių ji turi teisę šį laikotarpį pratęsti iš viso iki 2 mėnesių, bet apie tai ir apie priežastis privalo informuoti duomenų subjektą per pirmąjį mėnesį.',
  'adakavas:42':
    'Atsakymas teikiamas prašyme nurodytu būdu. Jei būdas nenurodytas arba juo atsakyti neįmanoma, atsakymas teikiamas duomenų subjekto elektroninio pašto adresu ar kitais turimais jo kontaktiniais duomenimis.',
  'adakavas:43':
    'Atsakymai į prašymus teikiami nemokamai. Jei prašymai akivaizdžiai nepagrįsti ar neproporcingi arba jų turinys pasikartoja, Įstaiga gali elgtis taip, kaip nustatyta 43.1 arba 43.2 papunktyje.',
  'adakavas:43.1':
    'Įstaiga gali atsisakyti atsakyti į akivaizdžiai nepagrįstą ar neproporcingą arba pasikartojančio turinio prašymą; apie tai duomenų subjektas informuojamas per 1 mėnesį nuo prašymo gavimo dienos.',
  'adakavas:43.2':
    'Prieš atsakydama į tokį prašymą, Įstaiga gali pareikalauti pagrįsto mokesčio, atitinkančio informacijos rinkimo, prašymo nagrinėjimo ir atsakymo pateikimo administracines išlaidas.',
  'adakavas:44':
    'Prieš įgyvendindama duomenų subjekto teises, Įstaiga privalo patvirtinti duomenų subjekto tapatybę; per 10 dienų nuo prašymo gavimo dienos ji gali prašyti papildomos informacijos ar kitokio patvirtinimo, nurodydama, ko reikia, ir nustatydama protingą terminą. Jei per šį terminą informacija nepateikiama ar nurodytų priemonių nesiimama, Įstaiga turi teisę atsisakyti nagrinėti prašymą; apie tai ir apie priežastis duomenų subjektas informuojamas per 10 dienų nuo šio termino pabaigos.',
  'adakavas:45':
    'Jei atstovas nepateikia savo teises ir pareigas patvirtinančių dokumentų, Įstaiga turi teisę atsisakyti priimti jo teikiamą prašymą; apie tai ir apie priežastis atstovas informuojamas per 10 dienų nuo prašymo gavimo dienos.',
  'adakavas:46':
    'Prašymus nagrinėja, atsakymus rengia, duomenų subjektus informuoja, papildomos informacijos jų prašo ar kitas priemones nustato atsakingas Įstaigos darbuotojas.',
  'adakavas:47':
    'Atsakyme nurodoma, ar prašymas patenkintas, ar atmestas. Jei prašymas tenkinamas visas ar iš dalies, nurodoma, kokia apimtimi, ir nustatomas įgyvendinimo terminas; jei tenkinamas iš dalies ar atmetamas, nurodomos priežastys, o duomenų subjektas turi teisę pateikti skundą XII skyriuje nustatyta tvarka.',

  // Adakavas, XII. Complaints
  'adakavas:48':
    'Duomenų subjektas gali pateikti skundą dėl iš dalies patenkinto ar atmesto prašymo, taip pat jei per 1 mėnesį nuo prašymo pateikimo dienos Įstaiga neatlieka jokių XI skyriuje nustatytų veiksmų.',
  'adakavas:49':
    'Skunde privaloma nurodyti vieną iš 48 punkte nustatytų priežasčių, o jei prašymas patenkintas tik iš dalies ar atmestas – ir tai, kodėl jis turėtų būti tenkinamas visas. Pridedamos prašymo ir Įstaigos atsakymo, jei jis buvo pateiktas, kopijos.',
  'adakavas:50': 'Skundas teikiamas elektroniniu paštu arba tiesiogiai atvykus į Įstaigą.',
  'adakavas:51':
    'Skundą gali pateikti pats duomenų subjektas arba jo atstovas, kuris kartu privalo pateikti dokumentus, patvirtinančius atstovo teises ir pareigas.',
  'adakavas:52': 'Skundai nagrinėjami per tokius pat terminus kaip prašymai (41 punktas).',
  'adakavas:53': 'Atsakymai į skundus pateikiami tokiais pat būdais kaip atsakymai į prašymus (42 punktas).',
  'adakavas:54': 'Atsakymai į skundus teikiami nemokamai.',
  'adakavas:55':
    'Skundą teikiančio duomenų subjekto tapatybę Įstaiga privalo patvirtinti ir tam turi 44 punkte nustatytas teises.',
  'adakavas:56':
    'Įstaiga atsisako nagrinėti pakartotinį skundą, jei skundą dėl to paties prašymo ir tų pačių priežasčių ji jau išnagrinėjo ir į jį atsakė. Apie tai ir apie priežastis duomenų subjektas informuojamas per 10 dienų nuo dienos, kurią pakartotinis skundas gautas.',
  'adakavas:57':
    'Jei atstovas nepateikia savo teises ir pareigas patvirtinančių dokumentų, Įstaiga turi teisę atsisakyti priimti jo teikiamą skundą; apie tai ir apie priežastis atstovas informuojamas per 10 dienų nuo skundo gavimo dienos.',
  'adakavas:58':
    'Skundus nagrinėja ir atsakymus į juos rengia atsakingas Įstaigos darbuotojas; skundo negali nagrinėti darbuotojas, nagrinėjęs prašymą, dėl kurio skundžiamasi.',
  'adakavas:59':
    'Atsakyme nurodoma, ar skundas patenkintas, ar atmestas. Jei skundas tenkinamas, prašymas peržiūrimas, nurodoma, kokia apimtimi jis tenkinamas, ir nustatomas įgyvendinimo terminas; jei skundas atmetamas, nurodomos priežastys.',

  // Adakavas, XIII. Final provisions
  'adakavas:60':
    'Aprašo privalo laikytis ir savo teises, nustatytas BDAR III skyriuje, įgyvendinantys duomenų subjektai, ir jų prašymus bei skundus nagrinėjantys darbuotojai.',
  'adakavas:61': 'Aprašą duomenų subjektai gali rasti Įstaigos interneto svetainėje.',
  'adakavas:62':
    'Įstaigos darbo taryba ir profesinė sąjunga apie Aprašą informuotos, su jomis konsultuotasi dėl jo priėmimo.',

  // Kaunas, I. General provisions
  'kaunas:1':
    'Taisyklės nustato, kaip automatiniu būdu įrašomi pokalbiai Kauno rajono socialinių paslaugų centro (toliau – Centras) bendraisiais telefonais ir kaip turi būti tvarkomi bei apsaugomi šių įrašų duomenys.',
  'kaunas:2':
    'Asmens duomenys tvarkomi pagal BDAR, Asmens duomenų teisinės apsaugos įstatymą, Elektroninių ryšių įstatymą ir kitus asmens duomenų apsaugos teisės aktus.',
  'kaunas:3':
    'Įrašų duomenys tvarkomi siekiant kokybiškai aptarnauti asmenis, apsaugoti asmens duomenis, nustatyti tapatybę, patvirtinti pokalbio turinį, formuoti vienodą praktiką ir objektyviai nagrinėti prašymus bei skundus.',
  'kaunas:4': 'Šiame punkte pradedamas Taisyklėse vartojamų sąvokų sąrašas.',
  'kaunas:4.1':
    'Duomenų subjektas, arba klientas, – asmuo, kuris skambina bendruoju telefonu ir sutinka, kad pokalbis būtų įrašytas.',
  'kaunas:4.2': 'Duomenų valdytojas yra Centras.',
  'kaunas:4.3':
    'Konsultuojantis darbuotojas – pagal darbo sutartį Centre dirbantis darbuotojas, kuris pagal savo kompetenciją konsultuoja bendruoju telefonu skambinantį asmenį.',

  // Kaunas, II. Recording
  'kaunas:5': 'Pokalbis įrašomas skambinančio asmens sutikimo pagrindu.',
  'kaunas:6':
    'Skambinančiam asmeniui, kuris nesutinka su įrašymu, paaiškinama, kaip kitaip kreiptis į Centrą: žodžiu (atvykus) arba raštu (elektroniniu paštu).',
  'kaunas:7': 'Apie pokalbio įrašymą skambinantis asmuo informuojamas automatiškai.',
  'kaunas:8': 'Šiame punkte pradedamas per pokalbį įrašomų duomenų sąrašas.',
  'kaunas:8.1': 'Įrašomas skambinančio asmens telefono numeris.',
  'kaunas:8.2':
    'Įrašoma pokalbio data, laikas, trukmė ir garsas kartu su duomenų subjekto pateiktais asmens duomenimis.',
  'kaunas:9':
    'Garso įraše fiksuojami visi duomenys, tarp jų ir asmens duomenys, kuriuos skambinantis asmuo ir konsultuojantis darbuotojas pateikia per vieną pokalbį.',

  // Kaunas, III. Recordings
  'kaunas:10':
    'Įrašas šešis mėnesius nuo pokalbio dienos saugomas duomenų valdytojo informacinėje sistemoje, o tada sunaikinamas. Jei yra 12.3 papunktyje nurodytas atvejis, prieš tai padaroma kopija: ji saugoma tiek, kiek reikia administracinei procedūrai, ir tvarkoma kaip tos procedūros objektas.',
  'kaunas:11': 'Įrašus galima perklausyti 11.1 ir 11.2 papunkčiuose nustatytais atvejais.',
  'kaunas:11.1':
    'Įrašus galima perklausyti periodiškai vertinant asmenų aptarnavimo telefonu kokybę: per mėnesį – ne daugiau kaip 10 atsitiktinai atrinktų įrašų.',
  'kaunas:11.2':
    'Įrašus galima perklausyti gavus skundą, kad telefonu suteiktų paslaugų kokybė galėjo būti netinkama.',
  'kaunas:12': 'Teisę perklausyti įrašus turi 12.1–12.3 papunkčiuose nurodyti asmenys.',
  'kaunas:12.1': 'Įrašus turi teisę perklausyti IT specialistas.',
  'kaunas:12.2': 'Įrašus turi teisę perklausyti per tą pokalbį konsultavęs darbuotojas.',
  'kaunas:12.3':
    'Įrašus turi teisę perklausyti kiti įgalioti Centro atstovai, dalyvaujantys administracinėje ar tarnybinio nusižengimo tyrimo procedūroje dėl skundo, kad konsultavęs darbuotojas galėjo netinkamai suteikti administracinę paslaugą.',
  'kaunas:13': 'Turintieji teisę perklausyti įrašus tai daro duomenų valdytojo nurodytu būdu ir priemonėmis.',

  // Kaunas, IV. Rights
  'kaunas:14':
    'Skambinantis asmuo turi teisę nesutikti su pokalbio įrašymu ir pokalbio nebetęsti. Sutikęs asmuo kaip duomenų subjektas turi 14.1–14.5 papunkčiuose nustatytas teises.',
  'kaunas:14.1': 'Duomenų subjektas turi teisę gauti informaciją apie savo asmens duomenų tvarkymą.',
  'kaunas:14.2':
    'Duomenų subjektas turi teisę perklausyti pokalbių, kuriuose dalyvavo, įrašus ir gauti jų kopiją.',
  'kaunas:14.3':
    'Duomenų subjektas turi teisę susipažinti su tvarkomais savo asmens duomenimis ir gauti jų kopiją.',
  'kaunas:14.4':
    'Duomenų subjektas turi teisę reikalauti, kad netikslūs ar neteisingi jo asmens duomenys būtų ištaisyti.',
  'kaunas:14.5':
    'Duomenų subjektas turi ir kitas BDAR nustatytas teises, kurios įgyvendinamos Centro nustatyta tvarka.',

  // Kaunas, V. Final provisions
  'kaunas:15':
    'Duomenų valdytojas imasi visų techninių ir organizacinių priemonių, užtikrinančių, kad duomenys būtų tvarkomi pagal 2 punkte nurodytus teisės aktus.',
  'kaunas:16': 'Taisyklės skelbiamos Centro interneto svetainėje.',
})
