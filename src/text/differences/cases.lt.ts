import type { DifferenceTexts } from './texts.js'

/** Differences from the GDPR about requests and complaints: clauses 39 to 59 of the Procedure. */
export const differencesOfCases: DifferenceTexts['cases'] = {
  'two-channels': {
    document: 'Aprašas numato tik du pateikimo būdus – elektroniniu paštu ir atvykus',
    gdpr: 'BDAR reikalauja sudaryti palankesnes sąlygas naudotis teisėmis, kad ir kaip jomis naudojamasi',
    effect: 'galioja ir tai, kas pateikta kitu būdu',
  },
  'two-months-in-all': {
    document: 'pagal Aprašą nagrinėjama iš viso ne ilgiau kaip du mėnesius',
    gdpr: 'BDAR vieno mėnesio terminą leidžia pratęsti dar dviem mėnesiams',
    effect: 'pagal Aprašą ilgiausias atsakymo terminas yra mėnesiu trumpesnis',
  },
  'important-reasons': {
    document: 'Aprašas nagrinėjimą leidžia pratęsti dėl bet kokių svarbių priežasčių',
    gdpr: 'BDAR leidžia jį pratęsti tik dėl prašymų sudėtingumo ir skaičiaus',
    effect: 'dėl kitos priežasties pratęstą terminą galima ginčyti pagal BDAR',
  },
  'delay-of-answer': {
    document: 'Aprašas nurodo tik mėnesio terminą',
    gdpr: 'pagal BDAR atsakoma nepagrįstai nedelsiant ir bet kuriuo atveju per mėnesį',
    effect: 'be reikalo laukti mėnesio pabaigos Įstaiga negali',
  },
  'way-of-reply': {
    document: 'pagal Aprašą atsakoma prašyme nurodytu būdu',
    gdpr: 'BDAR būdą pasirinkti palieka duomenų valdytojui, o į elektroninį prašymą, kai įmanoma, atsakoma elektroniniu būdu, nebent asmuo paprašo kitaip',
    effect: 'atsakymo būdą pasirenka asmuo',
  },
  disproportionate: {
    document: 'Apraše minimi akivaizdžiai neproporcingi prašymai',
    gdpr: 'lietuviškas BDAR tekstas vartoja tą patį žodį, o kitų kalbų tekstuose minimi pertekliniai prašymai',
    effect: 'prašymas vertinamas pagal BDAR',
  },
  'repetition-alone': {
    document:
      'pagal Aprašą pakanka vien pasikartojimo, o atsisakant nereikalaujama, kad prašymas būtų akivaizdžiai nepagrįstas',
    gdpr: 'pagal BDAR prašymas turi būti akivaizdžiai nepagrįstas arba neproporcingas, o pasikartojimas – tik to požymis',
    effect:
      'jei prašymui pakartoti yra pagrindas, reikalauti mokesčio ar atsisakyti atsakyti pagal BDAR negalima',
  },
  'burden-of-proof': {
    document: 'kas turi įrodyti, kad prašymas akivaizdžiai nepagrįstas ar neproporcingas, Apraše nenurodyta',
    gdpr: 'pagal BDAR tai turi įrodyti duomenų valdytojas',
    effect: 'kilus abejonių, prašymas nagrinėjamas nemokamai',
  },
  'fee-for-withdrawal': {
    document: 'mokesčio ir atsisakymo nuostatų taikyti atšaukiant sutikimą Aprašas nedraudžia',
    gdpr: 'pagal BDAR sutikimą galima atšaukti bet kada ir taip pat lengvai kaip ir duoti',
    effect: 'už sutikimo atšaukimą mokestis neimamas, o atsisakyti į jį atsakyti negalima',
  },
  'refusal-without-reasons': {
    document: 'pagal Aprašą asmuo apie atsisakymą tik informuojamas',
    gdpr: 'BDAR reikalauja nurodyti atsisakymo priežastis ir galimybę skųstis priežiūros institucijai bei kreiptis į teismą',
    effect: 'pranešime visa tai nurodyti privaloma pagal BDAR',
  },
  'fee-for-copies': {
    document: 'mokesčio už papildomas kopijas Aprašas nenumato',
    gdpr: 'BDAR leidžia imti pagrįstą mokestį',
    effect: 'pagal Aprašą už papildomą kopiją mokėti nereikia',
  },
  'inquiry-window': {
    document: 'kreiptis dėl tapatybės patvirtinimo pagal Aprašą galima tik per dešimt dienų',
    gdpr: 'BDAR tokio termino nenustato',
    effect: 'asmuo greitai sužino, ko trūksta',
  },
  'refusal-on-silence': {
    document:
      'pagal Aprašą nagrinėti prašymą galima atsisakyti, kai į Įstaigos kreipimąsi dėl tapatybės patvirtinimo neatsiliepiama',
    gdpr: 'BDAR leidžia atsisakyti tik tada, kai duomenų valdytojas įrodo, kad asmens tapatybės nustatyti negali',
    effect: 'jei tapatybę nustatyti galima, atsisakymą asmuo gali ginčyti',
  },
  'notice-after-month': {
    document:
      'pranešimo apie atsisakymą terminą Aprašas skaičiuoja nuo tapatybei patvirtinti nustatyto termino pabaigos',
    gdpr: 'pagal BDAR pranešama per mėnesį nuo prašymo gavimo',
    effect: 'po šio mėnesio pateiktas pranešimas pagal BDAR yra pavėluotas',
  },
  'refusal-remedies': {
    document: 'pagal Aprašą, pranešant apie atsisakymą, nurodomos tik priežastys',
    gdpr: 'BDAR reikalauja nurodyti ir galimybę skųstis priežiūros institucijai bei kreiptis į teismą',
    effect: 'pranešime tai nurodyti privaloma pagal BDAR',
  },
  'representative-told': {
    document: 'pagal Aprašą apie atsisakymą pranešama atstovui',
    gdpr: 'BDAR reikalauja pranešti duomenų subjektui ir nurodyti galimybę skųstis priežiūros institucijai bei kreiptis į teismą',
    effect: 'jei pranešama tik atstovui, duomenų subjektas apie atsisakymą gali nesužinoti',
  },
  'carried-out-later': {
    document: 'pagal Aprašą Įstaiga pirma nusprendžia, o įgyvendinti gali vėliau, iki nustatytos dienos',
    gdpr: 'pagal BDAR veiksmų imamasi ir apie juos pranešama per atsakymo terminą',
    effect: 'vėlesnę įgyvendinimo dieną galima ginčyti pagal BDAR',
  },
  'answer-remedies': {
    document:
      'prašymą atmetus ar patenkinus tik iš dalies, Aprašas mini tik teisę skųstis Įstaigai ir nereikalauja jos nurodyti atsakyme',
    gdpr: 'BDAR reikalauja nurodyti ir galimybę skųstis priežiūros institucijai bei kreiptis į teismą',
    effect: 'atsakyme tai nurodyti privaloma pagal BDAR',
  },
  'internal-complaint': {
    document:
      'Aprašas papildomai leidžia nemokamai skųstis pačiai Įstaigai, o skundą nagrinėja kitas darbuotojas',
    gdpr: 'BDAR tokio skundo nenumato, o priežiūros institucijai leidžia skųstis be jokių išankstinių veiksmų',
    effect: 'asmuo šia galimybe naudotis gali, bet neprivalo',
  },
  'complaint-formalities': {
    document: 'pagal Aprašą skunde nurodomos priežastys, o prie skundo pridedamos kopijos',
    gdpr: 'BDAR reikalauja sudaryti palankesnes sąlygas naudotis teisėmis',
    effect: 'dokumentus turi pati Įstaiga, todėl dėl trūkstamos kopijos asmuo nukentėti negali',
  },
  'month-for-complaint': {
    document: 'skundui Aprašas skiria atskirą mėnesį',
    gdpr: 'BDAR numato tik prašymo nagrinėjimo mėnesį',
    effect: 'kol skundas nagrinėjamas, asmuo gali kreiptis į priežiūros instituciją',
  },
  'repeated-complaint': {
    document: 'pakartotinį skundą pagal Aprašą Įstaiga atsisako nagrinėti',
    gdpr: 'pagal BDAR lieka galimybė skųstis priežiūros institucijai',
    effect: 'atsisakymas nagrinėti skundą šios teisės neatima',
  },
  'complaint-answer-remedies': {
    document: 'kokios galimybės lieka atmetus skundą, Aprašas nenurodo',
    gdpr: 'BDAR reikalauja nurodyti galimybę skųstis priežiūros institucijai ir kreiptis į teismą',
    effect: 'atsakyme tai nurodyti privaloma pagal BDAR',
  },
}
