import type { DifferenceTexts } from './texts.js'

/** That the Rules don't name the right of an article that they refer to; in the genitive. */
const unnamed = (right: string) => ({
  document: `dėl kitų teisių Taisyklės tik pateikia nuorodą į BDAR, o ${right} neįvardija`,
  gdpr: 'BDAR jo sąlygas nustato išsamiai',
})

/** Differences from the GDPR about recorded calls: the Kaunas rules. */
export const differencesOfRecordings: DifferenceTexts['recordings'] = {
  'purposes-mixed': {
    document:
      'Taisyklės kaip vieną tikslą nurodo aptarnavimą, duomenų apsaugą, tapatybės nustatymą, pokalbio turinio patvirtinimą, vienodos praktikos formavimą, prašymų ir skundų nagrinėjimą',
    gdpr: 'BDAR reikalauja kiekvieną tikslą aiškiai apibrėžti',
    effect: 'įrašą perklausyti galima tik Taisyklėse nustatytais atvejais',
  },
  'callers-alone': {
    document: 'duomenų subjektu Taisyklės laiko tik sutikusį skambinantį asmenį',
    gdpr: 'pagal BDAR duomenų subjektai yra ir darbuotojas, ir visi, apie kuriuos kalbama',
    effect: 'BDAR nustatytas teises dėl įrašo turi ir jie',
  },
  'consent-by-staying': {
    document: 'įrašymą Taisyklės grindžia sutikimu, bet kaip jis duodamas, nenurodyta',
    gdpr: 'BDAR reikalauja laisva valia ir aiškiu veiksmu duoto sutikimo, o tylėjimas juo nelaikomas',
    effect: 'vien tai, kad pokalbis tęsiamas, nėra sutikimas',
  },
  'no-basis-for-employee': {
    document: 'kuo grindžiamas darbuotojo įrašymas, Taisyklėse nenurodyta',
    gdpr: 'BDAR reikalauja pagrindo tvarkyti kiekvieno asmens duomenis',
    effect: 'darbuotojas gali paklausti, kokiu pagrindu įrašoma',
  },
  'notice-without-content': {
    document:
      'apie įrašymą skambinantis asmuo pagal Taisykles informuojamas automatiškai, bet kokia informacija jam suteikiama, nenurodyta',
    gdpr: 'BDAR išvardija, kas pranešama renkant duomenis',
    effect: 'tikslą, pagrindą, saugojimo terminą ir teises privaloma nurodyti pagal BDAR',
  },
  'fixed-term': {
    document: 'įrašą pagal Taisykles galima saugoti šešis mėnesius ir ne ilgiau',
    gdpr: 'BDAR reikalauja tik nesaugoti ilgiau, negu reikia',
    effect: 'asmuo žino, nuo kurios dienos įrašo nebėra',
  },
  'no-early-erasure': {
    document:
      'kas daroma atšaukus sutikimą, apribojus tvarkymą ar dar neišnagrinėjus prašymo, Taisyklėse nenurodyta',
    gdpr: 'pagal BDAR, atšaukus sutikimą, saugojimas gali baigtis anksčiau, o apribojus tvarkymą – trukti ilgiau',
    effect:
      'atšaukus sutikimą ir nesant kito pagrindo, įrašą pagal BDAR privaloma ištrinti ir neprašant, o apriboti tvarkymą galima paprašyti',
    under: {
      'erasure-after-withdrawal': {
        document: 'kas daroma atšaukus sutikimą, Taisyklėse nenurodyta',
        gdpr: 'pagal BDAR, atšaukus sutikimą, saugojimas gali baigtis anksčiau',
        effect: 'nesant kito pagrindo, įrašą privaloma ištrinti ir neprašant',
      },
    },
  },
  'copy-without-limit': {
    document:
      'procedūrai skirta įrašo kopija pagal Taisykles saugoma tiek, kiek reikia procedūrai, o paskutinė diena nenurodyta',
    gdpr: 'BDAR saugojimą riboja tuo, kas būtina',
    effect: 'būtinumą reikia tikrinti, o procedūrai pasibaigus, kopiją sunaikinti',
  },
  'copy-for-procedures-alone': {
    document: 'pagal Taisykles prieš sunaikinant įrašą jo kopija padaroma tik Centro procedūrai',
    gdpr: 'BDAR leidžia asmeniui prašyti išsaugoti duomenis, kurių jam reikia teisiniams reikalavimams pareikšti, vykdyti ar apginti',
    effect: 'apriboti tvarkymą asmuo turi paprašyti, kol nepasibaigė šeši mėnesiai',
  },
  'own-listening-not-listed': {
    document:
      'tarp turinčiųjų teisę perklausyti įrašus ir tarp perklausos atvejų Taisyklės paties asmens nemini',
    gdpr: 'BDAR suteikia asmeniui teisę susipažinti su savo duomenimis',
    effect: 'teisė perklausyti savo pokalbių įrašus galioja greta šio sąrašo',
  },
  'no-time-limit': {
    document: 'terminų skambinusio asmens prašymams Taisyklės nenustato',
    gdpr: 'BDAR nustato vieno mėnesio terminą, kurį galima pratęsti dar ne daugiau kaip dviem mėnesiams',
    effect: 'taikomas BDAR terminas',
  },
  'own-listening': {
    document: 'Taisyklės leidžia asmeniui ir perklausyti įrašą, ir gauti jo kopiją',
    gdpr: 'BDAR leidžia susipažinti su duomenimis ir gauti kopiją, o perklausos nemini',
    effect: 'asmuo gali pasirinkti įrašą perklausyti',
  },
  'supplement-not-named': {
    document: 'Taisyklės leidžia reikalauti ištaisyti netikslius ar neteisingus duomenis',
    gdpr: 'BDAR leidžia reikalauti ir papildyti neišsamius',
    effect: 'papildymo asmuo gali prašyti pagal BDAR',
  },
  'rights-by-reference': {
    document: 'dėl kitų teisių Taisyklės tik pateikia nuorodą į BDAR, o pačių teisių neįvardija',
    gdpr: 'sutikimo atšaukimą, duomenų ištrynimą, tvarkymo apribojimą, duomenų perkeliamumą ir nesutikimą su tvarkymu BDAR nustato išsamiai',
    effect: 'asmuo remiasi BDAR ir Centro tvarka',
    under: {
      withdrawal: unnamed('sutikimo atšaukimo'),
      erasure: unnamed('duomenų ištrynimo'),
      restriction: unnamed('duomenų tvarkymo apribojimo'),
    },
  },
  'remedies-by-reference': {
    document: 'nei priežiūros institucijos, nei teismo Taisyklės nemini',
    gdpr: 'BDAR suteikia teisę kreiptis į abu',
    effect: 'asmuo gali į juos kreiptis',
  },
  'no-officer-named': {
    document: 'duomenų apsaugos pareigūno Taisyklės nenurodo',
    gdpr: 'pagal BDAR asmeniui nurodoma, kaip su pareigūnu susisiekti',
    effect: 'pareigūno kontaktinius duomenis privaloma paskelbti pagal BDAR',
  },
}
