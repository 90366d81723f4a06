import type { Period } from '../../calendar/index.js'
import type { ConsequenceTexts } from './consequence-texts.js'
import { limitAccusative } from './words.lt.js'

/** "per 1 mėnesį". */
const within = (period: Period): string => `per ${limitAccusative(period)}`

/** What happens if a duty is not done in time, and what may still be done. */
export const consequences: ConsequenceTexts = {
  'done-in-time': 'ši pareiga įvykdyta laiku, todėl termino praleidimo pasekmių nėra',
  'done-late': 'ši pareiga įvykdyta, bet pavėluotai, todėl pažeidimas išlieka',
  missed:
    'ši pareiga iki termino pabaigos neįvykdyta, o vėliau pasibaigė: vykdyti jos nebereikia, tačiau pažeidimas lieka užfiksuotas',
  'not-provided': 'šio termino praleidimo pasekmės Apraše nenurodytos',
  'answer-still-owed':
    'praleidus terminą, pareiga išnagrinėti prašymą ir į jį atsakyti išlieka; vėlesnis atsakymas laikomas pavėluotu',
  'complaint-answer-still-owed':
    'praleidus terminą, pareiga išnagrinėti skundą ir į jį atsakyti išlieka; vėlesnis atsakymas laikomas pavėluotu',
  'no-further-extension':
    'pratęsti nagrinėjimo laikotarpio tada nebegalima: tai galima padaryti ir apie tai pranešti tik vieną kartą ir tik per pirminį nagrinėjimo laikotarpį',
  'identity-otherwise':
    'jei tapatybė dar nepatvirtinta, o prašyti ją patvirtinti nebegalima, ją vis tiek galima patvirtinti kitu būdu',
  'late-inquiry-open':
    'jei tapatybė nepatvirtinta ir į duomenų subjektą dėl to dar nesikreipta, kreiptis vis dar galima, tačiau toks kreipimasis laikomas pavėluotu',
  'late-refusal-open':
    'jei yra pagrindas atsisakyti pateikti atsakymą, tai padaryti galima ir pasibaigus pranešimo apie atsisakymą terminui, tačiau toks pranešimas laikomas pavėluotu',
  'late-refusal-closed':
    'pasibaigus pranešimo apie atsisakymą terminui, atsisakyti pateikti atsakymą nebegalima, net jei tam būtų pagrindas',
  'inaction-complaint': ({ inaction }) =>
    `duomenų subjektas gali skųstis Įstaigai dėl neveikimo, jei ${within(inaction)} nuo prašymo pateikimo dienos Įstaiga duomenų subjektui dėl prašymo nieko neišsiuntė: nei atsakymo, nei pranešimo, nei kreipimosi dėl tapatybės patvirtinimo, nei reikalavimo sumokėti mokestį; vėliau pateiktas atsakymas šios teisės nepanaikina`,
  'silence-complaint':
    'skųstis dėl neveikimo galima ir tada, kai per tą laiką kas nors išsiųsta, bet į prašymą per nustatytą terminą neatsakyta; tam būtina viena iš sąlygų: nagrinėjimo laikotarpis pratęstas, tapatybė patvirtinta, duomenų subjektas atsakė, kai į jį dėl jos kreiptasi, arba mokestis sumokėtas',
  'no-silence-complaint':
    'jei per tą laiką dėl prašymo kas nors išsiųsta, skundas dėl neveikimo nepriimamas, nors terminas atsakyti vėliau ir baigėsi',
  'refusal-stands': 'pavėluotas pranešimas yra pažeidimas, tačiau pats atsisakymas dėl to nenustoja galioti',
  'refusal-lapsed':
    'pasibaigus šiam terminui, atsisakyti nebegalima, todėl nagrinėjimą tęsti ir pateikti atsakymą privaloma',
  'repeat-still-refused':
    'atsisakyti nagrinėti pakartotinį skundą ir apie tai pranešti privaloma ir pasibaigus šiam terminui',
  'refusal-complaint':
    'dėl paties atsisakymo duomenų subjektas gali skųstis Įstaigai kaip dėl atmesto prašymo',
  'no-refusal-complaint': 'dėl paties atsisakymo skųstis Įstaigai negalima',
  'no-complaint-of-complaint':
    'skundas dėl to, kad laiku neišnagrinėtas ankstesnis skundas, Apraše nenumatytas',
  'carry-out-still-owed':
    'pareiga įgyvendinti patenkintus reikalavimus praleidus terminą išlieka; vėlesnis įgyvendinimas laikomas pavėluotu',
  'no-complaint-of-carrying-out':
    'skundas Įstaigai vien dėl to, kad patenkinti reikalavimai laiku neįgyvendinti, Apraše nenumatytas',
  'recipients-still-told':
    'praleidus terminą, pareiga pranešti duomenų gavėjams išlieka; vėlesnis pranešimas laikomas pavėluotu',
  'record-still-made':
    'praleidus terminą, pareiga užfiksuoti, kas ištrinta, išlieka; vėlesnis įrašas laikomas pavėluotu',
  'notice-still-owed':
    'praleidus terminą, pareiga pranešti duomenų subjektui išlieka; vėlesnis pranešimas laikomas pavėluotu',
  'acknowledgement-still-owed':
    'kol prašymas neišnagrinėtas, pranešti apie jo gavimą privaloma ir pasibaigus šiam terminui; vėlesnis pranešimas laikomas pavėluotu',
  'reason-still-needed':
    'kitaip negu saugant tvarkyti apribotus duomenis galima tik tol, kol tam yra priežastis; vien dėl pavėluoto pranešimo ji neišnyksta',
  remedies:
    'jei duomenų subjektas mano, kad jo asmens duomenys tvarkomi pažeidžiant Bendrąjį duomenų apsaugos reglamentą, jis gali pateikti skundą Valstybinei duomenų apsaugos inspekcijai ir kreiptis į teismą; šias teises suteikia ne Aprašas, o pats reglamentas',
  'remedies-named':
    'jei duomenų subjektas mano, kad jo asmens duomenys tvarkomi pažeidžiant Bendrąjį duomenų apsaugos reglamentą, jis gali pateikti skundą Valstybinei duomenų apsaugos inspekcijai ir kreiptis į teismą',
  'rules-silent': 'šio termino praleidimo pasekmės Taisyklėse nenurodytos',
  'notice-before-recording':
    'kol skambinantis asmuo automatiniu būdu neinformuotas, pokalbio įrašyti negalima; vėlesnis informavimas laikomas pavėluotu',
  'explanation-during-call': 'kol pokalbis nesibaigė, paaiškinti abu kitus kreipimosi būdus tebėra privaloma',
  'explanation-lost':
    'pokalbiui pasibaigus, paaiškinti nebegalima, nes asmens, nesutikusio su pokalbio įrašymu, telefono numeris nesaugomas',
  'storing-still-owed':
    'pareiga išsaugoti pokalbio įrašą praleidus terminą išlieka; vėlesnis išsaugojimas laikomas pavėluotu',
  'term-unchanged':
    'vėliau išsaugoto įrašo saugojimo terminas dėl to nepailgėja: jis skaičiuojamas nuo pokalbio dienos',
  'copy-first':
    'praleidus terminą, kopiją privaloma padaryti nedelsiant, o ją padarius, nedelsiant sunaikinti įrašą: kol procedūra neužbaigta, įrašo be kopijos sunaikinti negalima; vėlesnė kopija laikoma pavėluota',
  'copy-no-longer-needed': 'jei visos procedūros bus užbaigtos anksčiau, nei padaryta kopija, jos nebereikės',
  'copying-restricted':
    'jei įrašo tvarkymas apribotas, kopijai padaryti reikia priežasties, dėl kurios galima tvarkyti apribotus duomenis',
  'destroy-at-once':
    'pareiga sunaikinti įrašą praleidus terminą išlieka: tai privaloma padaryti nedelsiant; vėlesnis sunaikinimas laikomas pavėluotu',
  'destroy-after-copy':
    'jei neužbaigtai procedūrai reikia įrašo kopijos, ją privaloma padaryti prieš sunaikinant įrašą',
  'destruction-restricted':
    'jei įrašo tvarkymas apribotas, sunaikinti įrašą galima tik apribojimui pasibaigus',
  'destruction-ordered':
    'kol galioja įpareigojimas saugoti įrašą, saugomo įrašo ar jo kopijos sunaikinti negalima',
  'destroy-or-name-at-once':
    'pareiga sunaikinti įrašą arba nurodyti kitą jo tvarkymo pagrindą praleidus terminą išlieka: tai privaloma padaryti nedelsiant',
  'kept-without-basis':
    'kad asmens duomenų be tvarkymo pagrindo tvarkyti negalima, nustato ne Taisyklės, o Bendrasis duomenų apsaugos reglamentas',
  'caller-answer-still-owed':
    'pareiga atsakyti į skambinusio asmens prašymą praleidus terminą išlieka; vėlesnis atsakymas laikomas pavėluotu',
  'destroy-copy-at-once':
    'pareiga sunaikinti procedūrai nebereikalingą įrašo kopiją praleidus terminą išlieka: tai privaloma padaryti nedelsiant; vėlesnis sunaikinimas laikomas pavėluotu',
  'copy-destruction-restricted':
    'jei tvarkymas apribotas, kopijai sunaikinti reikia sulaukti apribojimo pabaigos arba turėti priežastį, dėl kurios galima tvarkyti apribotus duomenis',
  'kept-too-long':
    'saugant ilgiau, nei reikia, gali būti pažeistas ir saugojimo trukmės apribojimo principas; jį nustato ne Taisyklės, o Bendrasis duomenų apsaugos reglamentas',
  'caller-remedies':
    'jei skambinęs asmuo mano, kad jo asmens duomenys tvarkomi pažeidžiant Bendrąjį duomenų apsaugos reglamentą, jis gali pateikti skundą Valstybinei duomenų apsaugos inspekcijai ir kreiptis į teismą; šias teises suteikia ne Taisyklės, o pats reglamentas',
}
