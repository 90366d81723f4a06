import { yesNo } from '../rights/facts.lt.js'
import type { ListeningFactTexts } from './listening-texts.js'

/** Questions and statements about every fact on which listening depends. */
export const listeningFacts: ListeningFactTexts = {
  recordingExists: yesNo('ar įrašas tebesaugomas', 'įrašas tebesaugomas', 'įrašo nėra'),
  withinTerm: yesNo(
    'ar įrašo saugojimo terminas dar tęsiasi',
    'įrašo saugojimo terminas dar tęsiasi',
    'įrašo saugojimo terminas baigėsi',
  ),
  restricted: yesNo(
    'ar įrašo tvarkymas apribotas',
    'įrašo tvarkymas apribotas',
    'įrašo tvarkymas neapribotas',
  ),
  restrictionReason: {
    question: 'Ar yra priežastis, dėl kurios galima tvarkyti apribotus duomenis, ir kokia?',
    whether: 'ar yra priežastis, dėl kurios galima tvarkyti apribotus duomenis',
    is: {
      none: 'priežasties, dėl kurios būtų galima tvarkyti apribotus duomenis, nėra',
      'written-consent': 'su perklausa sutiko duomenų subjektas',
      'own-claims': 'įrašo reikia teisiniams reikalavimams pareikšti, vykdyti ar apginti',
      'protect-others': 'įrašo reikia kito fizinio ar juridinio asmens teisėms apsaugoti',
      'public-interest': 'perklausos reikia dėl svarbaus Sąjungos arba valstybės narės viešojo intereso',
    },
  },
  consentWithdrawn: yesNo(
    'ar sutikimas, kad pokalbis būtų įrašytas, atšauktas',
    'sutikimas, kad pokalbis būtų įrašytas, atšauktas',
    'sutikimas, kad pokalbis būtų įrašytas, neatšauktas',
  ),
  withoutBasis: yesNo(
    'ar sutikimas atšauktas ir kitas įrašo tvarkymo pagrindas nenurodytas',
    'sutikimas atšauktas, o kitas įrašo tvarkymo pagrindas nenurodytas',
    'įrašo tvarkymo pagrindas tebėra',
  ),
  purpose: {
    question: 'Kokiu tikslu norima perklausyti įrašą?',
    whether: 'kokiu tikslu norima perklausyti įrašą',
    is: {
      'quality-sampling': 'jos tikslas – periodinis aptarnavimo kokybės vertinimas',
      'service-complaint': 'jos tikslas – skundo dėl suteiktų paslaugų nagrinėjimas',
      other: 'jos tikslas – nei kokybės vertinimas, nei skundo nagrinėjimas',
    },
  },
  drawnAtRandom: yesNo(
    'ar šis įrašas perklausos mėnesiui atrinktas atsitiktinės atrankos būdu',
    'įrašas perklausos mėnesiui atrinktas atsitiktinės atrankos būdu',
    'įrašas perklausos mėnesiui nėra atrinktas atsitiktinės atrankos būdu',
  ),
  withinSample: yesNo(
    'ar šis įrašas telpa į per mėnesį leidžiamų perklausyti įrašų skaičių',
    'šis įrašas telpa į per mėnesį leidžiamų perklausyti įrašų skaičių',
    'perklausos mėnesį jau perklausyta tiek skirtingų įrašų, kiek leidžiama',
  ),
  complaintOpen: yesNo(
    'kuriam dar neišnagrinėtam skundui dėl šio pokalbio metu suteiktų paslaugų nagrinėti skirta perklausa',
    'skundas, kuriam nagrinėti skirta perklausa, pateiktas dėl šio pokalbio ir dar neišnagrinėtas',
    'dėl šio pokalbio nėra neišnagrinėto skundo, kuriam nagrinėti būtų skirta perklausa',
  ),
  itSpecialist: yesNo(
    'ar asmuo yra IT specialistas',
    'asmuo yra IT specialistas',
    'asmuo nėra IT specialistas',
  ),
  consulted: yesNo(
    'ar asmuo konsultavo šio pokalbio metu',
    'asmuo konsultavo šio pokalbio metu',
    'asmuo šio pokalbio metu nekonsultavo',
  ),
  employed: yesNo(
    'ar asmuo perklausos dieną dirba Centre pagal darbo sutartį',
    'asmuo perklausos dieną dirba Centre pagal darbo sutartį',
    'asmuo perklausos dieną Centre pagal darbo sutartį nedirba',
  ),
  authorised: yesNo(
    'ar asmuo yra įgaliotas Centro atstovas',
    'asmuo yra įgaliotas Centro atstovas',
    'asmuo nėra įgaliotas Centro atstovas',
  ),
  participates: yesNo(
    'kuriai neužbaigtai procedūrai, kurioje asmuo dalyvauja, skirta perklausa',
    'asmuo dalyvauja neužbaigtoje procedūroje, kuriai skirta perklausa',
    'neužbaigtoje procedūroje, kuriai būtų skirta perklausa, asmuo nedalyvauja',
  ),
  forProcedure: yesNo(
    'ar perklausa skirta neužbaigtai procedūrai dėl šio pokalbio',
    'perklausa skirta neužbaigtai procedūrai dėl šio pokalbio',
    'perklausa neskirta jokiai neužbaigtai procedūrai dėl šio pokalbio',
  ),
  approvedMethod: yesNo(
    'ar klausomasi būdu ir priemonėmis, kuriuos nurodė duomenų valdytojas',
    'klausomasi duomenų valdytojo nurodytu būdu ir priemonėmis',
    'klausomasi ne tuo būdu ar ne tomis priemonėmis, kuriuos nurodė duomenų valdytojas',
  ),
  tookPart: yesNo(
    'ar tai asmuo, kuris skambino ir sutiko, kad pokalbis būtų įrašytas',
    'šis asmuo skambino ir sutiko, kad pokalbis būtų įrašytas',
    'skambino ir sutiko, kad pokalbis būtų įrašytas, ne šis asmuo',
    'ar tai Jūs skambinote ir sutikote, kad pokalbis būtų įrašytas',
  ),
  copyExists: yesNo(
    'ar procedūrai padaryta įrašo kopija tebesaugoma',
    'procedūrai padaryta įrašo kopija tebesaugoma',
    'procedūrai skirtos įrašo kopijos nėra',
  ),
}
